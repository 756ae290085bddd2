//! Finds what looks like data of a person in a text, so that it can be warned about and masked:
//! the register holds no data of data subjects (Art. 5(1)(c) and 87 GDPR).
//!
//! It judges by form alone. It never looks anything up, and nothing it returns repeats the hit.

mod email;

use std::{borrow::Cow, ops::Range};

use crate::{
    code_list,
    domain::identifier::{NationalNumberKind, is_separator, national_number},
};

code_list! {
    /// What kind of data of a person a text seems to hold.
    PersonalDataKind {
        /// A National Register number.
        NationalNumber = "national-number" ["GDPR Art. 87"]
        "rijksregisternummer", "numéro de registre national", "Nationalregisternummer", "National Register number";
        /// A number of the BIS register.
        BisNumber = "bis-number" ["GDPR Art. 87"]
        "bisnummer", "numéro bis", "BIS-Nummer", "BIS number";
        /// A bank account number.
        Iban = "iban" ["GDPR Art. 5(1)(c)"]
        "bankrekeningnummer", "numéro de compte bancaire", "Bankkontonummer", "bank account number";
        /// An e-mail address of a person rather than of a function.
        PrivateEmail = "private-email" ["GDPR Art. 5(1)(c)"]
        "privé-e-mailadres", "adresse électronique privée", "private E-Mail-Adresse", "private e-mail address";
    }
}

/// One place in a text that looks like data of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it looks like.
    pub kind: PersonalDataKind,
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
}

/// All hits of a text in order; they do not overlap.
pub fn find(text: &str) -> Vec<Hit> {
    let mut found = numbers(text);
    found.extend(email::private_addresses(text));
    found.sort_by_key(|hit| (hit.range.start, hit.kind));
    let mut hits: Vec<Hit> = Vec::with_capacity(found.len());
    for hit in found {
        match hits.last_mut() {
            // A number that runs into an address becomes one hit, so that no part of it is shown.
            Some(last) if hit.range.start < last.range.end => {
                last.range.end = last.range.end.max(hit.range.end);
                last.kind = last.kind.min(hit.kind);
            }
            _ => hits.push(hit),
        }
    }
    hits
}

/// The text with every hit made unreadable; the same text when there is none.
pub fn mask(text: &str) -> Cow<'_, str> {
    let hits = find(text);
    if hits.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    let mut shown = 0;
    for Hit { kind, range } in hits {
        masked.push_str(&text[shown..range.start]);
        let hidden = &text[range.clone()];
        if kind == PersonalDataKind::PrivateEmail {
            // The length of a name would say something about it too.
            let ending = hidden.rsplit('.').next().unwrap_or_default();
            masked.push_str("***@***.");
            masked.push_str(ending);
        } else {
            masked.extend(
                hidden
                    .chars()
                    .map(|c| if c.is_alphanumeric() { '*' } else { c }),
            );
        }
        shown = range.end;
    }
    masked.push_str(&text[shown..]);
    Cow::Owned(masked)
}

/// National Register, BIS and bank account numbers.
fn numbers(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut previous = ' ';
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let hit = match character {
            '0'..='9' if !previous.is_ascii_digit() => national_at(text, at),
            'A'..='Z' | 'a'..='z' if !previous.is_alphabetic() => iban_at(text, at),
            _ => None,
        };
        // The end of a hit counts as the end of a word, whatever follows.
        (previous, at) = match &hit {
            Some(hit) => (' ', hit.range.end),
            None => (character, at + character.len_utf8()),
        };
        hits.extend(hit);
    }
    hits
}

/// A number of a person that begins at `at`: groups of 2, 2, 2, 3 and 2 digits, joined or with up
/// to three separators between them.
fn national_at(text: &str, at: usize) -> Option<Hit> {
    let mut rest = &text[at..];
    for (group, length) in [2, 2, 2, 3, 2].into_iter().enumerate() {
        if group > 0 {
            let separators = rest.chars().take(3).take_while(|c| is_separator(*c));
            rest = &rest[separators.map(char::len_utf8).sum()..];
        }
        let digits = rest.get(..length)?;
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        rest = &rest[length..];
    }
    if rest.starts_with(|next: char| next.is_ascii_digit()) {
        return None;
    }
    let range = at..text.len() - rest.len();
    let kind = match national_number(&text[range.clone()])? {
        NationalNumberKind::NationalRegister => PersonalDataKind::NationalNumber,
        NationalNumberKind::Bis => PersonalDataKind::BisNumber,
    };
    Some(Hit { kind, range })
}

/// Lengths of an IBAN per country, from the registry of ISO 13616.
const IBAN_LENGTHS: &str = "\
    AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 \
    EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 \
    IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 \
    NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 \
    VA22 VG24 XK20";

/// An IBAN that begins at `at`, with at most one separator between two characters.
fn iban_at(text: &str, at: usize) -> Option<Hit> {
    let (country, account) = text[at..].split_at_checked(2)?;
    let account = account.strip_prefix(is_separator).unwrap_or(account);
    // Most words end here, before anything is looked up.
    if !account.starts_with(|next: char| next.is_ascii_digit()) {
        return None;
    }
    let length = IBAN_LENGTHS
        .split_whitespace()
        .map(|entry| entry.split_at(2))
        .find_map(|(known, length)| country.eq_ignore_ascii_case(known).then_some(length))?;
    let length: usize = length.parse().ok()?;
    let mut iban = String::with_capacity(length);
    let mut rest = &text[at..];
    while iban.len() < length {
        let next = rest.chars().next()?;
        if next.is_ascii_alphanumeric() {
            iban.push(next.to_ascii_uppercase());
            rest = &rest[1..];
        } else {
            rest = rest.strip_prefix(is_separator)?;
            rest.chars().next().filter(char::is_ascii_alphanumeric)?;
        }
    }
    let follows = rest.starts_with(|next: char| next.is_ascii_digit());
    let digits = iban[4..].bytes().filter(u8::is_ascii_digit).count();
    // Account numbers are mostly digits everywhere; a sentence that happens to fit is not.
    if follows || digits < 8 || !iban_fits(&iban) {
        return None;
    }
    Some(Hit {
        kind: PersonalDataKind::Iban,
        range: at..text.len() - rest.len(),
    })
}

/// Check digits of an IBAN (ISO 7064): country and check digits go behind, letters count from 10,
/// and the remainder by 97 must be 1.
fn iban_fits(iban: &str) -> bool {
    let (head, account) = iban.split_at(4);
    let digits = head[2..].bytes().all(|byte| byte.is_ascii_digit());
    let remainder = account
        .chars()
        .chain(head.chars())
        .fold(0, |rest, character| {
            let value = character.to_digit(36).unwrap_or_default();
            (rest * if value < 10 { 10 } else { 100 } + value) % 97
        });
    digits && remainder == 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(PersonalDataKind, &str)]) {
        let found = find(text);
        let found: Vec<_> = found
            .iter()
            .map(|hit| (hit.kind, &text[hit.range.clone()]))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_number_of_a_person_is_found_in_any_writing() {
        use PersonalDataKind::{BisNumber, NationalNumber};
        check(
            "dossier 00012556777 open",
            &[(NationalNumber, "00012556777")],
        );
        check("RR00.01.25-567.77.", &[(NationalNumber, "00.01.25-567.77")]);
        check(
            "(00 01 25 - 567 - 77)",
            &[(NationalNumber, "00 01 25 - 567 - 77")],
        );
        check("00/01/25-567/77", &[(NationalNumber, "00/01/25-567/77")]);
        check(
            "00\u{a0}01\u{a0}25\u{a0}567\u{a0}77",
            &[(NationalNumber, "00\u{a0}01\u{a0}25\u{a0}567\u{a0}77")],
        );
        check("bis 85.47.30-033.17", &[(BisNumber, "85.47.30-033.17")]);
        check(
            "1, 00012556777, 85473003317",
            &[(NationalNumber, "00012556777"), (BisNumber, "85473003317")],
        );
    }

    #[test]
    fn other_numbers_are_not_taken_for_numbers_of_persons() {
        for text in [
            "00012556778",
            "000125567770",
            "100012556777",
            "0685.540.471",
            "02/897 10 60",
            "+32 475 12 34 56",
            "IVC/KSZG/21/066",
            "2018040581",
            "22 December 2020, 20/296",
            "",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn a_bank_account_number_is_found_by_its_check_digits() {
        use PersonalDataKind::Iban;
        check(
            "IBAN: BE68 5390 0754 7034.",
            &[(Iban, "BE68 5390 0754 7034")],
        );
        check("be68539007547034", &[(Iban, "be68539007547034")]);
        check("BE68-5390-0754-7034", &[(Iban, "BE68-5390-0754-7034")]);
        check("NL91ABNA0417164300", &[(Iban, "NL91ABNA0417164300")]);
        check(
            "FR14 2004 1010 0505 0001 3M02 606",
            &[(Iban, "FR14 2004 1010 0505 0001 3M02 606")],
        );
        for text in [
            "BE68 5390 0754 7035",
            "BE68 5390 0754 70345",
            "XBE68539007547034",
            "BE0685540471 Leuven",
            "BE68",
            "ZZ68 5390 0754 7034",
        ] {
            check(text, &[]);
        }
    }

    #[track_caller]
    fn check_masked(text: &str, expected: &str) {
        assert_eq!(mask(text), expected);
    }

    #[test]
    fn a_masked_text_shows_nothing_of_the_hit() {
        check_masked(
            "RR 00.01.25-567.77 of BE68 5390 0754 7034",
            "RR **.**.**-***.** of **** **** **** ****",
        );
        check_masked("bel jan.peeters@gmail.com!", "bel ***@***.com!");
        check_masked("00 01 25 567 77@gmail.com", "** ** ** *** **@*****.***");
        check_masked(
            "BE68539007547034BE68 5390 0754 7034",
            "******************** **** **** ****",
        );
        check_masked("info@groeipakket.be", "info@groeipakket.be");
        assert!(matches!(mask("nothing here"), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn a_masked_text_has_no_hits(
            pieces in proptest::collection::vec(
                prop_oneof![
                    Just("00012556777".to_owned()),
                    Just("00.01.25-567.77".to_owned()),
                    Just("BE68 5390 0754 7034".to_owned()),
                    Just("jan@gmail.com".to_owned()),
                    Just("@gmail.com".to_owned()),
                    "[a-z0-9@. -]{0,4}",
                    "\\PC{0,6}",
                ],
                0..6,
            )
        ) {
            let text = pieces.concat();
            let masked = mask(&text).into_owned();
            prop_assert_eq!(find(&masked), vec![], "{} became {}", text, masked);
        }

        #[test]
        fn hits_are_in_order_and_within_the_text(text in "[0-9A-Z@.a-c ]{0,60}") {
            let mut end = 0;
            for hit in find(&text) {
                prop_assert!(hit.range.start >= end && text.get(hit.range.clone()).is_some());
                end = hit.range.end;
            }
        }
    }
}
