//! The title of a table that names the body whose register it is, with its enterprise number:
//! `Register van verwerkingsactiviteiten – Stad Aalst (KBO 0207.442.022)`. The number makes sure
//! that a body is meant, and where its name stands.

use super::{
    draft::next_group,
    ledger::{Ledger, Tag},
    view::View,
};
use crate::{
    domain::text::fold,
    import::{
        slot::{Contact, ContactPart, Slot},
        values,
    },
};

/// What stands between the parts of a title.
const BETWEEN: [&str; 6] = [" – ", " — ", " - ", " | ", "\n", ": "];

/// What a register is called; words with one of these name no body.
const OF_REGISTERS: [&str; 8] = [
    "regist",
    "verzeichnis",
    "record",
    "verwerking",
    "traitement",
    "verarbeitung",
    "processing",
    "gdpr",
];

/// What stands before an enterprise number, folded.
const LABELS: [&str; 16] = [
    "kbo",
    "bce",
    "cbe",
    "zdu",
    "btw",
    "tva",
    "mwst",
    "vat",
    "be",
    "nr",
    "no",
    "n°",
    "nummer",
    "numero",
    "ondernemingsnummer",
    "unternehmensnummer",
];

/// Takes the body out of the title in a cell; the rest of the title stays word for word beside it.
pub(super) fn read(view: &View, row: usize, column: usize, ledger: &mut Ledger) -> bool {
    let text = view.text(row, column).unwrap_or_default();
    let Some((name, number)) = body(text) else {
        return false;
    };
    let tag = |slot| Tag {
        group: next_group(&ledger.reading.contacts),
        ..Tag::new(slot, &"".into())
    };
    let controller = tag(Slot::Contact(Contact::Controller, ContactPart::Name));
    let title = Tag::new(Slot::Remark, &"".into());
    let parts = vec![
        (controller, format!("{name} ({number})")),
        (title, text.to_owned()),
    ];
    let found = ledger.parts(view, row, column, parts);
    ledger.reading.contacts.extend(found);
    true
}

/// The name and the number of the one body in a title.
fn body(title: &str) -> Option<(&str, String)> {
    if title.len() > 300 {
        return None;
    }
    let mut parts = vec![title];
    for between in BETWEEN {
        parts = parts.iter().flat_map(|part| part.split(between)).collect();
    }
    let numbered = |part: &&str| values::enterprise_number_in(part).is_some();
    let at = parts.iter().position(numbered)?;
    if parts.iter().filter(|part| numbered(part)).count() > 1 {
        return None;
    }
    let number = values::enterprise_number_in(parts[at])?;
    let before = parts[at].split(|c: char| c.is_ascii_digit()).next()?;
    let own = std::iter::once(before).chain(parts[..at].iter().rev().copied());
    let name = own.map(without_labels).find(|name| !name.is_empty())?;
    let folded = fold(name);
    let plain = !name.contains([',', ';', '('])
        && name.chars().any(char::is_alphabetic)
        && !OF_REGISTERS.iter().any(|word| folded.contains(word));
    (plain && name.len() <= 120).then_some((name, number))
}

/// What stands before the number, without the brackets and words that announce it.
fn without_labels(text: &str) -> &str {
    let mut rest = text;
    loop {
        let cut = rest.trim_end_matches(|c: char| c.is_whitespace() || "(,:;.".contains(c));
        let start = cut.rfind([' ', '(', ',']).map_or(0, |at| at + 1);
        if cut.is_empty() || !LABELS.contains(&&*fold(&cut[start..])) {
            return cut.trim();
        }
        rest = &cut[..start];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_of_a_title_is_found_by_its_number() {
        let check = |title: &str, expected: Option<&str>| {
            assert_eq!(body(title).map(|(name, _)| name), expected, "{title}");
        };
        for (title, name) in [
            (
                "Register van verwerkingsactiviteiten – Stad Aalst (KBO 0207.442.022)",
                "Stad Aalst",
            ),
            ("Stad Aalst - KBO nr. 0207.442.022 - Register", "Stad Aalst"),
            (
                "Registre de traitement : Ville d'Alost, BCE 0207442022",
                "Ville d'Alost",
            ),
            (
                "Stad Aalst | ondernemingsnummer: 0207.442.022",
                "Stad Aalst",
            ),
        ] {
            check(title, Some(name));
        }
        check("Register versie 2024.10.01", None);
        check("0207.442.022", None);
        check("Register van verwerkingen (0207.442.022)", None);
        check("Register van de stad Aalst", None);
    }
}
