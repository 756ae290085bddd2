//! One clause of a cell about transfers: countries, words about the area, safeguards, a recipient.

use super::super::{TransferFound, country, nothing::nothing, spoken::Spoken};
use super::{
    clauses::{in_brackets, outside_brackets},
    place::{PLACES, Word, in_area},
    safeguard,
};
use crate::domain::reference::CountryCode;

/// One clause of a cell.
pub(super) struct Clause {
    pub(super) found: TransferFound,
    /// Further countries named in it.
    more: Vec<CountryCode>,
}

impl Clause {
    /// Whether the clause says more of the transfer before it, and names none of its own.
    pub(super) fn belongs(&self, before: &TransferFound, fresh: bool) -> bool {
        let TransferFound {
            recipient,
            country,
            outside_eea,
            tools,
            safeguard_missing,
            rest,
        } = &self.found;
        let about_it = !tools.is_empty() || *safeguard_missing || rest.is_some();
        let same_country = country.is_some() && *country == before.country;
        // `Banque d'Andorre / Andorre`, `Stripe — USA`.
        let unplaced = before.country.is_none() && before.outside_eea.is_none();
        let its_place = unplaced && !fresh && self.more.is_empty();
        match (recipient, country) {
            (Some(_), _) => false,
            (None, Some(_)) => same_country || its_place,
            (None, None) if outside_eea.is_some() => !fresh && before.outside_eea.is_none(),
            (None, None) => about_it && (!fresh || rest.is_none()),
        }
    }

    pub(super) fn into_found(self) -> Vec<TransferFound> {
        let Clause { found, more } = self;
        let others = more.into_iter().map(|code| TransferFound {
            country: Some(code),
            outside_eea: Some(!in_area(code)),
            ..found.clone()
        });
        let others: Vec<TransferFound> = others.collect();
        std::iter::once(found).chain(others).collect()
    }
}

/// Reads one clause: countries, words about the area, safeguards, and a recipient.
pub(super) fn clause_of(clause: &str) -> Clause {
    let mut countries = country::countries_in(clause);
    if countries.is_empty() {
        countries.extend(country(clause));
    }
    let spoken = Spoken::new(clause);
    let place = PLACES
        .all(&spoken)
        .into_iter()
        .map(|hit| hit.means)
        .find(|word| matches!(word, Word::Inside | Word::Outside));
    let said = safeguard::read(clause);
    let safeguarded = said.about || said.missing;
    let outside_eea = match (countries.first(), place) {
        (Some(code), _) => Some(!in_area(*code)),
        (None, Some(Word::Outside)) => Some(true),
        // `EU-SCC` speaks of the clauses, not of the place.
        (None, Some(Word::Inside)) if !safeguarded => Some(false),
        _ => None,
    };
    let mut found = TransferFound {
        country: countries.first().copied(),
        outside_eea,
        safeguard_missing: said.missing,
        tools: if said.missing { Vec::new() } else { said.named },
        ..TransferFound::default()
    };
    let head = outside_brackets(clause);
    let about = safeguard::read(&head).about;
    let beside = in_brackets(clause);
    match what(&head) {
        Head::Known => {
            let beside: Vec<&str> = beside.into_iter().filter(|b| !is_known(b)).collect();
            found.rest = (!beside.is_empty()).then(|| beside.join("; "));
            if said.missing {
                found.rest = Some(clause.to_owned());
            }
        }
        Head::Name if !about && place.is_none() => {
            found.recipient = Some(head);
            let beside: Vec<&str> = beside.into_iter().filter(|b| !is_known(b)).collect();
            found.rest = (!beside.is_empty()).then(|| beside.join("; "));
        }
        Head::Name | Head::Words => found.rest = Some(clause.to_owned()),
    }
    let mut more: Vec<CountryCode> = countries.into_iter().skip(1).collect();
    more.retain(|code| Some(*code) != found.country);
    Clause { found, more }
}

/// What the words of a clause outside its brackets are.
enum Head {
    /// Countries, words about the area and safeguards only.
    Known,
    /// Somebody's name.
    Name,
    /// Other words.
    Words,
}

fn what(head: &str) -> Head {
    if is_known(head) {
        return Head::Known;
    }
    // `USA/global` is a place, with a word beside it.
    let place = country::places_of(head).first().is_some_and(|(_, place)| {
        let after = head[place.end..].trim_start_matches(|c: char| !c.is_alphanumeric());
        place.start == 0 && after.starts_with(char::is_lowercase)
    });
    let name = head.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let dated = head.chars().filter(char::is_ascii_digit).count() > 3;
    let short = Spoken::new(head).len() <= 6;
    let (contract, more) = (
        Spoken::new(head),
        ["contrat", "contract", "vertrag", "overeenkomst"],
    );
    let paper = more.contains(&contract.word(0)) || contract.word(0) == "kritisch";
    // `Übermittlung in die USA` is a phrase, and `Google Ireland` a name.
    let phrase = PLACES.first(&Spoken::new(head)).is_some();
    if name && !place && !phrase && short && !dated && !paper && nothing(head).is_none() {
        Head::Name
    } else {
        Head::Words
    }
}

/// Words for a place that is no country and must be told.
const VAST: [&str; 6] = [
    "global",
    "worldwide",
    "wereldwijd",
    "weltweit",
    "monde",
    "mondial",
];

/// Whether a text holds nothing but countries, words about the area, and safeguards.
fn is_known(text: &str) -> bool {
    if country(text).is_some() {
        return true;
    }
    let mut bare = text.to_owned();
    for (_, place) in country::places_of(text).into_iter().rev() {
        bare.replace_range(place, " ");
    }
    let named = bare != text;
    let spoken = Spoken::new(&bare);
    let mut at = 0;
    while at < spoken.len() {
        match PLACES.at(&spoken, at) {
            // `global` beside a country is a place of its own and must be told.
            Some(_) if VAST.contains(&spoken.word(at)) => return false,
            Some(hit) if hit.means != Word::Doubt => at = hit.words.end,
            _ => {
                let said = safeguard::read(&bare);
                return !said.more && (!said.named.is_empty() || said.missing);
            }
        }
    }
    named || spoken.len() > 0
}
