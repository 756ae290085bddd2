//! Transfers outside the European Economic Area: whether there is one, to whom, where, and what
//! permits it (Art. 30(1)(e) and Chapter V GDPR).

mod clause;
mod clauses;
mod place;
mod safeguard;

use super::{
    Nothing, TransferFound, Transfers,
    clean::clean,
    country,
    nothing::{nothing, nothing_with_remark},
    spoken::Spoken,
    truth::truth,
};
use crate::domain::sheet::Cell;
use clause::clause_of;
use clauses::clauses;
pub use place::in_area;
use place::{PLACES, Word};
pub use safeguard::{Safeguards, safeguards};

/// What a cell says about transfers outside the European Economic Area.
///
/// `Yes - EU (France)` and `FR` are none: the area has one set of rules. Where neither the words
/// nor a country tell, the answer is unclear and never guessed.
pub fn transfers(text: &str) -> Transfers {
    let text = clean(text);
    if let Some(answer) = none(&text) {
        return answer;
    }
    let spoken = Spoken::new(&text);
    let hits = PLACES.all(&spoken);
    let first = hits
        .first()
        .filter(|hit| hit.words.start == 0)
        .map(|hit| hit.means);
    if first == Some(Word::Doubt) {
        return Transfers::Unclear(text);
    }
    let reserved = hits.iter().find(|hit| hit.means == Word::Reservation);
    let denied = hits.iter().any(|hit| hit.means == Word::NoTransfer);
    match (denied, reserved) {
        (true, None) => return Transfers::None(Some(text)),
        (_, Some(reservation)) => {
            let after = &text[spoken.place(reservation.words.clone()).end..];
            return match entries(after) {
                Transfers::Some(found) => Transfers::Some(found),
                _ => Transfers::Unclear(text),
            };
        }
        (false, None) => {}
    }
    match yes_or_no(&text) {
        Some((false, "")) => Transfers::None(None),
        Some((false, remark)) if leaves(remark) => Transfers::Unclear(text),
        Some((false, remark)) => Transfers::None(Some(remark.to_owned())),
        // That there is one is said, and nothing more.
        Some((true, "")) => Transfers::Some(vec![TransferFound::default()]),
        Some((true, rest)) => match entries(rest) {
            Transfers::None(_) => Transfers::None(Some(text.clone())),
            Transfers::Unclear(_) => Transfers::Some(vec![TransferFound {
                rest: Some(rest.to_owned()),
                ..TransferFound::default()
            }]),
            found => found,
        },
        None => entries(&text),
    }
}

/// The answer of a cell that says nothing.
fn none(text: &str) -> Option<Transfers> {
    if text.is_empty() {
        return Some(Transfers::Unclear(String::new()));
    }
    let (found, remark) = nothing_with_remark(text)?;
    let outside = remark.as_deref().is_some_and(leaves);
    Some(match (found, remark) {
        _ if outside => Transfers::Unclear(text.to_owned()),
        (Nothing::None, remark) => Transfers::None(remark),
        (Nothing::NotApplicable, None) => Transfers::NotApplicable,
        // With its remark it is told in the words of the cell.
        (Nothing::NotApplicable, Some(_)) => Transfers::None(Some(text.to_owned())),
        (Nothing::Unset | Nothing::Masked, _) => Transfers::Unclear(text.to_owned()),
    })
}

/// Whether a remark names a country outside the area, and so contradicts a `no`.
fn leaves(remark: &str) -> bool {
    nothing(remark).is_none()
        && country::countries_in(remark)
            .into_iter()
            .any(|code| !in_area(code))
        && PLACES.first(&Spoken::new(remark)) != Some(Word::NoTransfer)
}

/// A `yes` or `no` at the beginning, and what follows it without the signs between.
fn yes_or_no(text: &str) -> Option<(bool, &str)> {
    let end = text
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(text.len());
    let said = truth(&Cell::Text(text[..end].to_owned()))?;
    let rest = &text[end..];
    // `No SCC` and `N Software` are no answers: a sign must follow.
    let apart = rest.trim_start().is_empty()
        || rest
            .trim_start()
            .starts_with(['-', '–', '—', '(', '[', ':', ',', ';', '.', '/', '\n'])
        || (said && rest.starts_with(' '));
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '(' && c != '[');
    apart.then(|| (said, unbracketed(rest.trim())))
}

/// A text without the brackets that hold all of it.
fn unbracketed(text: &str) -> &str {
    let inner = text
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    inner
        .filter(|inner| !inner.contains(['(', ')']))
        .unwrap_or(text)
        .trim()
}

/// The transfers that a text names, one after the other.
fn entries(text: &str) -> Transfers {
    let mut found: Vec<TransferFound> = Vec::new();
    for line in text.split(['\n', ';', '|']) {
        let mut fresh = true;
        for clause in clauses(line) {
            let read = clause_of(clause);
            match found.last_mut() {
                Some(before) if read.belongs(before, fresh) => before.add(read.found),
                _ => found.extend(read.into_found()),
            }
            fresh = false;
        }
    }
    settle(text, found)
}

/// The answer that several transfers make.
fn settle(text: &str, mut found: Vec<TransferFound>) -> Transfers {
    let told = |transfer: &TransferFound| {
        transfer.outside_eea.is_some() || !transfer.tools.is_empty() || transfer.safeguard_missing
    };
    if !found.iter().any(told) {
        return Transfers::Unclear(text.to_owned());
    }
    if found
        .iter()
        .all(|transfer| transfer.outside_eea == Some(false))
    {
        return Transfers::None(Some(text.to_owned()));
    }
    for transfer in &mut found {
        if transfer.safeguard_missing {
            transfer.tools.clear();
        }
    }
    Transfers::Some(found)
}

#[cfg(test)]
mod tests;
