//! A body written in one cell with its address, telephone and number behind its name.

use super::{maker::Maker, write};
use crate::domain::kind::Kind;
use crate::import::{item::Found, values};

/// What stands behind the name of a body.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Particulars {
    /// Street, postal code, town, and what else stands among them.
    pub(super) address: Vec<String>,
    /// Telephone, e-mail, web address.
    pub(super) contact: Vec<String>,
    /// Enterprise number.
    pub(super) number: Option<String>,
}

/// The name of the one body in a cell and what stands behind it; `None` when the cell holds nothing
/// but names.
///
/// What follows the name is no second name when there are digits or an address in it, `Muster AG,
/// Hauptstraße 1`, or when the name alone ends with a legal form, `Muster AG, Zürich`.
pub(super) fn split(text: &str) -> Option<(String, Particulars)> {
    if let Some((name, number)) = numbered(text) {
        let number = Some(number);
        return Some((
            name,
            Particulars {
                number,
                ..Particulars::default()
            },
        ));
    }
    let mut parts = text
        .split([',', ';', '\n', '|'])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let name = parts.next().filter(|name| !is_particular(name))?;
    let formed = |part: &str| values::has_legal_form(part);
    let mut parts = parts.peekable();
    // `Acme, S.A.` is one name.
    let form = parts.next_if(|part| part.len() <= 8 && formed(&format!("Acme {part}")));
    let name = form.map_or(name.to_owned(), |form| format!("{name}, {form}"));
    let rest: Vec<&str> = parts.collect();
    let marked = rest.iter().any(|part| is_particular(part));
    let town = rest.len() == 1 && formed(&name);
    if !(marked || town) || rest.iter().any(|part| formed(part)) {
        return None;
    }
    let mut found = Particulars::default();
    for part in rest {
        let number = values::enterprise_number_in(part).filter(|_| found.number.is_none());
        if number.is_some() {
            found.number = number;
        } else if is_contact(part) {
            found.contact.push(part.to_owned());
        } else {
            found.address.push(part.to_owned());
        }
    }
    Some((name, found))
}

/// One name with an enterprise number in brackets: `AGB Aalst (KBO 0403.170.701)`.
fn numbered(text: &str) -> Option<(String, String)> {
    let (name, inner) = text.trim().strip_suffix(')')?.split_once('(')?;
    let plain = !name.contains([',', ';', '\n', '|']) && !is_particular(name);
    let number = values::enterprise_number_in(inner).filter(|_| plain)?;
    Some((name.trim().to_owned(), number))
}

/// Whether words begin with the number of a town, as `5000 Namur` does.
pub(super) fn is_address(part: &str) -> bool {
    part.trim_start().starts_with(|c: char| c.is_ascii_digit())
}

/// Whether words are an address, a telephone or a number, and no name.
fn is_particular(part: &str) -> bool {
    is_contact(part) || part.contains(|c: char| c.is_ascii_digit())
}

fn is_contact(part: &str) -> bool {
    const LABELS: [&str; 8] = [
        "tel", "tél", "phone", "gsm", "fax", "mail", "e-mail", "email",
    ];
    let lower = part.to_lowercase();
    let digits = lower.chars().filter(char::is_ascii_digit).count();
    let other = lower.chars().filter(|c| c.is_alphabetic()).count();
    lower.contains('@')
        || lower.contains("www.")
        || lower.contains("://")
        || LABELS
            .iter()
            .any(|label| lower.starts_with(label) && digits > 5)
        || (digits >= 8 && other == 0)
}

impl Maker<'_> {
    /// Adds what stands behind its name to a party that this file makes.
    pub(super) fn add_particulars(&mut self, code: &str, found: &Found, beside: &Particulars) {
        let at = self.at(found.place);
        let texts = [
            ("address", beside.address.join(", ")),
            ("contact", beside.contact.join(", ")),
            (
                "enterprise_number",
                beside.number.clone().unwrap_or_default(),
            ),
        ];
        for (field, words) in texts {
            if !words.is_empty() {
                let entry = write::text(&at, write::sane(&words));
                self.fill_in(Kind::Party, code, field, entry);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_behind_the_name_of_a_body_is_no_second_body() {
        for (text, name, address, contact) in [
            (
                "Commune de Bellefontaine, rue de l'Église 4, 6730 Bellefontaine",
                "Commune de Bellefontaine",
                "rue de l'Église 4, 6730 Bellefontaine",
                "",
            ),
            ("Muster AG, Zürich", "Muster AG", "Zürich", ""),
            (
                "European Agency, Head of HR Unit, hr@eae.europa.eu",
                "European Agency",
                "Head of HR Unit",
                "hr@eae.europa.eu",
            ),
            (
                "Gemeente Zele\nMarkt 50\n9240 Zele\nTel. 052 45 98 10",
                "Gemeente Zele",
                "Markt 50, 9240 Zele",
                "Tel. 052 45 98 10",
            ),
        ] {
            let (found, rest) = split(text).expect(text);
            assert_eq!(found, name);
            assert_eq!(rest.address.join(", "), address, "{text}");
            assert_eq!(rest.contact.join(", "), contact, "{text}");
        }
    }

    #[test]
    fn names_side_by_side_stay_names() {
        for text in [
            "Stad, OCMW en AGB",
            "Muster AG, Beispiel GmbH",
            "Stad Gent",
            "DG HR, DG COMM",
        ] {
            assert_eq!(split(text), None, "{text}");
        }
    }

    #[test]
    fn the_number_of_a_body_is_its_number() {
        let (name, rest) = split("Mutualité Solidaire, BE 0411.702.543").expect("has a number");
        assert_eq!(
            (name.as_str(), rest.number.as_deref()),
            ("Mutualité Solidaire", Some("0411.702.543"))
        );
    }

    #[test]
    fn only_the_number_of_the_cbe_is_an_enterprise_number() {
        for (text, expected) in [
            ("BCE 0411.702.543", Some("0411.702.543")),
            ("BE0411702543", Some("0411702543")),
            ("KBO: 0411 702 543.", Some("0411 702 543")),
            ("411702543", None),
            ("0411/70.25.43", None),
            ("0411 70 25 43", None),
            ("rue du Tilleul 1", None),
        ] {
            assert_eq!(
                values::enterprise_number_in(text).as_deref(),
                expected,
                "{text}"
            );
        }
    }
}
