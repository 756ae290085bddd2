//! How long data are kept: periods, criteria, events, archives, what becomes of the data.
//!
//! A period is taken only when the words say one; a range, a minimum or words beside it are kept as
//! a criterion with the reason. The words of every rule stay in it as they are.

mod amount;
mod event;
mod rule;
mod split;
mod tables;
#[cfg(test)]
mod tests;
mod units;

use std::ops::Range;

pub use self::amount::period;
use self::{
    amount::quantities,
    tables::{ACTIONS, EVENTS, FROM},
};
use super::{
    RetentionRule,
    statute::{
        phrase::is_little,
        token::{Text, decoded},
    },
};
use crate::domain::{
    code_list::Coded,
    codes::{FinalAction, RetentionTrigger},
    period::Period,
};

/// The retention rules of a cell, in its order. Together their originals hold all its words.
pub fn retention(text: &str) -> Vec<RetentionRule> {
    let decoded = decoded(text);
    if let Ok(period) = Period::parse(&decoded) {
        return vec![RetentionRule {
            period: Some(period),
            original: decoded.trim().to_owned(),
            ..RetentionRule::default()
        }];
    }
    let text = Text::new(&decoded);
    let quantities = quantities(&text);
    split::rules(&text, &quantities)
        .into_iter()
        .map(|piece| rule::Reader::new(&text, piece, &quantities).read())
        .collect()
}

/// The event that a text names: `Fin du contrat`, `na afsluiting van het dossier`. `None` when it
/// is not one of the list, or more than one.
pub fn trigger(text: &str) -> Option<RetentionTrigger> {
    if let Some(item) = RetentionTrigger::LIST.find(text) {
        return RetentionTrigger::from_item(item);
    }
    let decoded = decoded(text);
    let text = Text::new(&decoded);
    let mut from = FROM.at(&text, 0).map_or(0, |(end, ())| end);
    while text.word_at(from).is_some_and(is_little) {
        from += 1;
    }
    event(&text, from..text.len()).0
}

/// What becomes of the data at the end: `Destruction`, `vernietigen`. `None` when the text does not
/// say one of the list, as `Conservation` or `Tri`.
pub fn final_action(text: &str) -> Option<FinalAction> {
    if let Some(item) = FinalAction::LIST.find(text) {
        return FinalAction::from_item(item);
    }
    let decoded = decoded(text);
    let text = Text::new(&decoded);
    let places: Vec<usize> = (0..text.len()).collect();
    final_actions(&text, &places).0
}

/// The event named in a stretch of tokens, and whether there is more than one.
fn event(text: &Text<'_>, range: Range<usize>) -> (Option<RetentionTrigger>, bool) {
    let mut found: Vec<RetentionTrigger> = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match EVENTS.at(text, at) {
            Some((end, kind)) if end <= range.end => {
                if !found.contains(&kind) {
                    found.push(kind);
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    match found.as_slice() {
        [only] => (Some(*only), false),
        _ => (None, found.len() > 1),
    }
}

/// What becomes of the data, among the tokens at these places, and which tokens say it.
fn final_actions(text: &Text<'_>, places: &[usize]) -> (Option<FinalAction>, Vec<Range<usize>>) {
    let mut found: Vec<FinalAction> = Vec::new();
    let mut covered: Vec<Range<usize>> = Vec::new();
    for at in places {
        let inside = covered.iter().any(|range| range.contains(at));
        let Some((end, action)) = ACTIONS.at(text, *at).filter(|_| !inside) else {
            continue;
        };
        let denied = at
            .checked_sub(1)
            .and_then(|before| text.word_at(before))
            .is_some_and(|word| matches!(word, "not" | "niet" | "pas" | "nicht" | "no" | "geen"));
        if !denied {
            found.push(action);
            covered.push(*at..end);
        }
    }
    found.sort();
    found.dedup();
    use FinalAction::{Anonymise, Erase, EraseOrAnonymise};
    let action = match found.as_slice() {
        [only] => Some(*only),
        [Erase, Anonymise] | [Erase, EraseOrAnonymise] | [Erase, Anonymise, EraseOrAnonymise] => {
            Some(EraseOrAnonymise)
        }
        _ => None,
    };
    let covered = if action.is_some() {
        covered
    } else {
        Vec::new()
    };
    (action, covered)
}
