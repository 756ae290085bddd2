//! Recipients and sources: their names, what they are, and in what capacity they receive data.

mod words;

use super::{
    PartyFound, clean::clean, country, legal_form, list::items, nothing::nothing, spoken::Spoken,
};
use crate::domain::{
    codes::{PartyKind, RecipientRole},
    reference::CountryCode,
};
use words::{WORDS, is_court_sign};

/// The parties that a cell names. A name is told from what is said of it: in brackets, after a
/// colon or a dash. A chain (`Keila -> Brevo`) is a party for each link. Items that say nothing
/// (`—`) are no party; ask [`nothing`](super::nothing()) first where it matters.
pub fn parties(text: &str, separators: Option<&[String]>) -> Vec<PartyFound> {
    let text = clean(text);
    let mut found: Vec<PartyFound> = Vec::new();
    let (mut heading, listed) = labelled(&text);
    for item in items(listed, separators) {
        if let Some(role) = heading_of(&item) {
            heading = Some(role);
            continue;
        }
        if nothing(&item).is_some() {
            continue;
        }
        if let Some(before) = found.last_mut() {
            if goes_on(&item) {
                add_detail(before, &item);
                continue;
            }
            // `Google LLC, USA`
            let seat = country(&item).filter(|_| item.len() > 2 && before.country.is_none());
            if before.kind == PartyKind::LegalPerson && seat.is_some() {
                before.country = seat;
                add_detail(before, &item);
                continue;
            }
        }
        for link in links(&item) {
            found.extend(one(link, heading));
        }
    }
    found
}

/// The capacity before a list of which it is the only label (`Intern: HR, IT`), and the list.
fn labelled(text: &str) -> (Option<RecipientRole>, &str) {
    let alone = |(label, list): &(&str, &str)| {
        let signs = [':', ';', '|', '\n', '('];
        !label.contains(signs) && !list.contains(signs) && !list.trim().is_empty()
    };
    let parts = text.split_once(": ").or_else(|| text.split_once(" :"));
    let labelled = parts
        .filter(alone)
        .and_then(|(label, list)| Some((capacity(label)?, list.trim())));
    labelled.map_or((None, text), |(role, list)| (Some(role), list))
}

/// The capacity that a line tells for the lines after it: `Verwerkers:`.
fn heading_of(item: &str) -> Option<RecipientRole> {
    capacity(item.strip_suffix(':')?)
}

/// Whether an item only says more of the one before: `convention de sous-traitance`.
fn goes_on(item: &str) -> bool {
    item.starts_with(char::is_lowercase)
        && !legal_form::holds(item)
        && WORDS.details.at(&Spoken::new(item), 0).is_some()
}

fn add_detail(party: &mut PartyFound, more: &str) {
    party.detail = Some(match party.detail.take() {
        Some(detail) => format!("{detail}, {more}"),
        None => more.to_owned(),
    });
}

/// The capacity that a whole text names, with or without an article.
fn capacity(text: &str) -> Option<RecipientRole> {
    let spoken = Spoken::new(text);
    WORDS.roles.whole(&spoken).or_else(|| {
        let article = [
            "the", "de", "het", "le", "la", "les", "der", "die", "das", "a", "our",
        ];
        let hit = WORDS
            .roles
            .at(&spoken, 1)
            .filter(|_| article.contains(&spoken.word(0)))?;
        (hit.words.end == spoken.len()).then_some(hit.means)
    })
}

/// The links of a chain of recipients, and the companies of `Acme NV en Beta BV`.
fn links(item: &str) -> Vec<&str> {
    let mut links = vec![item];
    for arrow in ["->", "→", "=>", "➔", " > "] {
        links = links
            .into_iter()
            .flat_map(|link| link.split(arrow))
            .collect();
    }
    let links = links.into_iter().flat_map(|link| {
        let companies = [" en ", " et ", " und ", " and "].iter().find_map(|and| {
            let (one, other) = link.split_once(and)?;
            let both = legal_form::holds(one) && legal_form::holds(other);
            both.then(|| vec![one, other])
        });
        companies.unwrap_or_else(|| vec![link])
    });
    let links = links.map(str::trim);
    links
        .filter(|link| link.chars().any(char::is_alphanumeric))
        .collect()
}

/// The parties of one item, mostly one.
fn one(item: &str, heading: Option<RecipientRole>) -> Vec<PartyFound> {
    // `Auftragsverarbeiter (Hosting): Hetzner`: a capacity, what for, and who has it.
    if let Some((label, name)) = item
        .split_once("): ")
        .filter(|(_, name)| !name.contains(':'))
    {
        let (head, what) = label.split_once('(').unwrap_or((label, ""));
        if let Some(role) = capacity(head) {
            let mut found = one(name, Some(role));
            found.iter_mut().for_each(|party| add_detail(party, what));
            return found;
        }
    }
    let (head, detail) = parted(item);
    match (capacity(head), detail) {
        // `Sous-traitants (OVH, Brevo)`, `Intern: HR`: the capacity, then who has it.
        (Some(role), Some(detail)) if named(role, detail) => {
            let inner = items(detail, None);
            inner
                .iter()
                .flat_map(|name| one(name, Some(role)))
                .collect()
        }
        (Some(role), detail) => vec![party(head, detail, Some(role))],
        (None, Some(detail)) if behind_label(item, head, detail) => {
            vec![party(detail, Some(head), heading)]
        }
        (None, detail) => vec![party(head, detail, heading)],
    }
}

/// Whether the name is what follows: `Hébergeur : OVH SAS`, `External: tax authorities`.
fn behind_label(item: &str, head: &str, detail: &str) -> bool {
    if item.contains('(') || Spoken::new(detail).len() > 6 || legal_form::holds(head) {
        return false;
    }
    let colon = item[head.len()..].trim_start().starts_with(':');
    let outside = WORDS.outside.whole(&Spoken::new(head)).is_some();
    let capital = |word: &str| word.starts_with(|c: char| !c.is_lowercase());
    // `Prestataire de paie : ADP`, but not `ICTU: beheert de servers`.
    let proper = detail.split_whitespace().all(capital);
    let common = head.split_whitespace().any(|word| !capital(word));
    legal_form::holds(detail) || (colon && (outside || (proper && common)))
}

/// Whether what stands beside a capacity is somebody who has it.
fn named(role: RecipientRole, detail: &str) -> bool {
    let short = Spoken::new(detail).len() <= 12;
    let name = detail.starts_with(|c: char| c.is_uppercase());
    match role {
        RecipientRole::Internal => short,
        RecipientRole::DataSubject | RecipientRole::Authority => false,
        _ => short && name,
    }
}

/// The name in an item, and what is said beside it.
fn parted(item: &str) -> (&str, Option<&str>) {
    let openings = item.match_indices(['(', '[', ':', '-', '–', '—', ',']);
    let first = openings.filter(|(at, _)| *at > 0).find(|(at, sign)| {
        let (before, after) = (&item[..*at], &item[at + sign.len()..]);
        match *sign {
            "(" | "[" => true,
            // `12:30` and `https://` are no label.
            ":" => after.starts_with(' '),
            "," => after.starts_with(' ') && !legal_form::begins(after),
            _ => before.ends_with(' ') && after.starts_with(' '),
        }
    });
    let Some((at, sign)) = first else {
        return (item.trim(), None);
    };
    let head = item[..at].trim();
    let tail = item[at + sign.len()..].trim();
    let tail = match sign {
        "(" | "[" => closed(&item[at..]),
        _ => tail,
    };
    if head.is_empty() || !tail.chars().any(char::is_alphanumeric) {
        return (item.trim(), None);
    }
    (head, Some(tail))
}

/// What stands in a bracket that the end of the item closes; with more behind it, all of it.
fn closed(bracketed: &str) -> &str {
    let inner = bracketed
        .strip_suffix([')', ']'])
        .map(|rest| rest.trim_start_matches(['(', '[']));
    inner
        .filter(|inner| !inner.contains([')', ']']))
        .unwrap_or(bracketed)
        .trim()
}

/// One party by its name and what is said beside it.
fn party(name: &str, detail: Option<&str>, role: Option<RecipientRole>) -> PartyFound {
    // `HR` and `IT` are departments here, and no countries.
    let whole = country(name).filter(|_| name.trim().len() > 2);
    let role = role.or_else(|| role_of(name, detail));
    let kind = match (whole, role) {
        (Some(_), _) => PartyKind::International,
        (None, Some(RecipientRole::DataSubject)) => PartyKind::DataSubject,
        (None, Some(RecipientRole::Internal)) => PartyKind::InternalRole,
        (None, _) => kind_of(name),
    };
    let role = match kind {
        PartyKind::InternalRole => role.or(Some(RecipientRole::Internal)),
        _ => role,
    };
    PartyFound {
        name: name.trim().to_owned(),
        detail: detail.map(str::to_owned),
        role,
        kind,
        country: whole
            .or_else(|| detail.and_then(place))
            .or_else(|| place(name)),
    }
}

/// The capacity that the words beside a name tell, or the name itself when it is one.
fn role_of(name: &str, detail: Option<&str>) -> Option<RecipientRole> {
    let name = Spoken::new(name);
    let whole = WORDS.roles.whole(&name);
    let beside = || {
        let spoken = Spoken::new(detail?);
        // `not a processor` and long explanations tell no capacity.
        let short = spoken.len() <= 6 && WORDS.abroad.first(&spoken).is_none();
        WORDS
            .roles
            .first(&spoken)
            .filter(|role| short && *role != RecipientRole::DataSubject)
    };
    let within = || {
        let hit = WORDS.roles.all(&name).into_iter().map(|hit| hit.means);
        let mut telling = hit.filter(|role| {
            use RecipientRole::{Authority, JointController, Processor, SubProcessor};
            matches!(role, Authority | JointController | Processor | SubProcessor)
        });
        telling.next()
    };
    whole.or_else(beside).or_else(within)
}

/// What a party is, by its name. Whoever cannot be told apart is a class.
fn kind_of(name: &str) -> PartyKind {
    let spoken = Spoken::new(name);
    if is_court(name, &spoken) {
        PartyKind::Court
    } else if legal_form::holds(name) && name.starts_with(|c: char| !c.is_lowercase()) {
        PartyKind::LegalPerson
    } else if WORDS.inside.first(&spoken).is_some() && spoken.len() <= 8 {
        PartyKind::InternalRole
    } else {
        PartyKind::Class
    }
}

fn is_court(name: &str, spoken: &Spoken) -> bool {
    if WORDS.no_courts.first(spoken).is_some() {
        return false;
    }
    let mut words = name.split_whitespace();
    let sign = words.next().is_some_and(is_court_sign);
    let place = words
        .next()
        .is_some_and(|place| place.starts_with(char::is_uppercase));
    // `AG` after a name is a company; before the name of a town it is a court.
    let german = sign && place && spoken.len() <= 4;
    // A bailiff or a court clerk is no court, and neither are several courts.
    let begins = WORDS.courts.at(spoken, 0).is_some() || WORDS.courts.at(spoken, 1).is_some();
    german || (begins && spoken.len() <= 8)
}

/// The country that a text names, when it is one only and the country of the party.
fn place(text: &str) -> Option<CountryCode> {
    if WORDS.abroad.first(&Spoken::new(text)).is_some() {
        return None;
    }
    match country::countries_in(text).as_slice() {
        [one] => Some(*one),
        [] => country::clear_code(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
