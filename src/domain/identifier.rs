//! Identifiers with check digits: the Belgian enterprise number, which the register keeps, and the
//! National Register and BIS number, which it only recognises in order to keep them out.
//!
//! It knows the arithmetic and the ways people write the numbers; it never knows whether a number
//! was really given out, and it must never keep or print a number of a person.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::problem::quoted;

/// A number of the Crossroads Bank for Enterprises (CBE), with sound check digits.
///
/// Kept as ten digits; written `0685.540.471`. Nine digits are the same number as it was written
/// before 2005, or as a spreadsheet leaves it, and get their leading zero back.
///
/// ```
/// use inzage::domain::identifier::EnterpriseNumber;
/// let number = EnterpriseNumber::parse("BE0685540471").map(|number| number.to_string());
/// assert_eq!(number.as_deref(), Ok("0685.540.471"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnterpriseNumber(Box<str>);

impl EnterpriseNumber {
    /// Reads a number with or without `BE`, dots, blanks, hyphens or slashes.
    ///
    /// # Errors
    /// A lower-case clause with what was found and what was expected.
    pub fn parse(text: &str) -> Result<EnterpriseNumber, String> {
        let digits = enterprise_digits(text)?;
        if let Some(first @ '2'..='8') = digits.chars().next() {
            return Err(format!(
                "{} is the number of an establishment unit, for it begins with {first}: expected \
                 the number of the enterprise it belongs to, which begins with 0 or 1",
                dotted(&digits)
            ));
        }
        if digits.starts_with('9') {
            return Err(format!(
                "{} begins with 9, expected 0 or 1",
                dotted(&digits)
            ));
        }
        let (base, found) = digits.split_at(8);
        let expected = check_digits(number(base));
        if number(found) != expected {
            return Err(format!(
                "{} fails the check digits: expected {expected:02}, found {found}",
                dotted(&digits)
            ));
        }
        Ok(EnterpriseNumber(digits.into_boxed_str()))
    }

    /// The ten digits without punctuation.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the number is one that people type to fill a field (`0000.000.097`,
    /// `0123.456.749`, `0999.999.9..`): sound by its check digits and nobody's.
    pub fn is_placeholder(&self) -> bool {
        let base = &self.0.as_bytes()[1..8];
        let steps_by = |step: u8| base.windows(2).all(|pair| pair[1] == pair[0] + step);
        steps_by(0) || steps_by(1)
    }
}

impl std::fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&dotted(&self.0))
    }
}

impl Serialize for EnterpriseNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for EnterpriseNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        EnterpriseNumber::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// The ten digits of an enterprise number, not checked yet.
fn enterprise_digits(text: &str) -> Result<String, String> {
    let text = text.trim();
    let rest = match text.get(..2) {
        Some(prefix) if prefix.eq_ignore_ascii_case("BE") => &text[2..],
        _ => text,
    };
    let digits = bare_digits(rest).ok_or_else(|| {
        format!(
            "{} is not an enterprise number, expected ten digits such as 0685.540.471",
            quoted(&crate::domain::personal_data::mask(text))
        )
    })?;
    match digits.len() {
        9 => Ok(format!("0{digits}")),
        10 => Ok(digits),
        // The digits themselves stay out of the message: they may be a person's number.
        found => Err(format!(
            "an enterprise number has ten digits such as 0685.540.471, found {found} digits"
        )),
    }
}

/// `0685540471` as people read it: `0685.540.471`.
fn dotted(digits: &str) -> String {
    format!("{}.{}.{}", &digits[..4], &digits[4..7], &digits[7..])
}

/// Which register a number of a person comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NationalNumberKind {
    /// National Register number (act of 8 August 1983).
    NationalRegister,
    /// BIS number of the Crossroads Bank for Social Security: the month is raised by 20 or 40.
    Bis,
}

/// Recognises a National Register or BIS number (Art. 87 GDPR) in any usual way of writing:
/// eleven digits, `YY.MM.DD-SSS.CC`, or with blanks. The text must hold nothing else.
pub fn national_number(text: &str) -> Option<NationalNumberKind> {
    let digits = bare_digits(text.trim())?;
    if digits.len() != 11 {
        return None;
    }
    let part = |range: std::ops::Range<usize>| number(&digits[range]);
    let (kind, month) = match part(2..4) {
        month @ 0..=12 => (NationalNumberKind::NationalRegister, month),
        month @ 20..=32 => (NationalNumberKind::Bis, month - 20),
        month @ 40..=52 => (NationalNumberKind::Bis, month - 40),
        _ => return None,
    };
    // Month and day are 00 when the date of birth is not known.
    let days = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if part(4..6) > days || !(1..=998).contains(&part(6..9)) {
        return None;
    }
    let (base, check) = (part(0..9), part(9..11));
    // Born from 2000 on, a 2 is put before the nine digits for the calculation.
    let fits = check == check_digits(base) || check == check_digits(2_000_000_000 + base);
    fits.then_some(kind)
}

/// Check digits of both numbers: 97 minus the remainder by 97, so 01 to 97 and never 00.
fn check_digits(base: u64) -> u64 {
    97 - base % 97
}

/// The digits of a text in which nothing but digits and usual punctuation stands.
fn bare_digits(text: &str) -> Option<String> {
    text.chars()
        .filter(|character| !is_separator(*character))
        .map(|character| character.is_ascii_digit().then_some(character))
        .collect()
}

/// Whether a character may stand between the groups of a number: blanks (also those that do not
/// break), dots, hyphens and dashes, slashes.
pub(super) fn is_separator(character: char) -> bool {
    matches!(character, '.' | '-' | '/' | '·' | '\u{2010}'..='\u{2013}')
        || character.is_whitespace()
}

/// The value of at most nineteen digits.
fn number(digits: &str) -> u64 {
    digits
        .bytes()
        .fold(0, |value, digit| value * 10 + u64::from(digit - b'0'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, &str>) {
        let found = EnterpriseNumber::parse(text).map(|number| number.to_string());
        assert_eq!(found.as_deref().map_err(String::as_str), expected, "{text}");
    }

    #[test]
    fn an_enterprise_number_is_read_however_it_is_written() {
        for text in [
            "0685.540.471",
            "BE0685540471",
            "be 0685.540.471",
            "0685 540 471",
            "0685/540/471",
            "0685\u{a0}540\u{202f}471",
            " 0685540471 ",
            "685540471",
            "BE 685.540.471",
        ] {
            check(text, Ok("0685.540.471"));
        }
        check("0727.421.608", Ok("0727.421.608"));
        check("0697.784.445", Ok("0697.784.445"));
        check("0206.653.946", Ok("0206.653.946"));
    }

    #[test]
    fn a_remainder_of_zero_gives_the_check_digits_97() {
        check("0692.793.497", Ok("0692.793.497"));
        check(
            "0692.793.400",
            Err("0692.793.400 fails the check digits: expected 97, found 00"),
        );
    }

    #[test]
    fn a_wrong_enterprise_number_says_what_was_found_and_expected() {
        check(
            "BE0685540472",
            Err("0685.540.472 fails the check digits: expected 71, found 72"),
        );
        check(
            "2.012.345.678",
            Err(
                "2012.345.678 is the number of an establishment unit, for it begins with 2: \
                 expected the number of the enterprise it belongs to, which begins with 0 or 1",
            ),
        );
        check(
            "9012345678",
            Err("9012.345.678 begins with 9, expected 0 or 1"),
        );
        check(
            "12345678",
            Err("an enterprise number has ten digits such as 0685.540.471, found 8 digits"),
        );
        check(
            "",
            Err("an enterprise number has ten digits such as 0685.540.471, found 0 digits"),
        );
        check(
            "NL0685540471",
            Err(
                "`NL0685540471` is not an enterprise number, expected ten digits such as \
                 0685.540.471",
            ),
        );
    }

    #[test]
    fn a_number_of_a_person_in_the_wrong_field_is_not_printed() {
        for text in ["000125-567.77", "NN 000125-567.77"] {
            let message = EnterpriseNumber::parse(text).unwrap_err();
            assert!(
                !message.contains("000125") && !message.contains("567.77"),
                "{message}"
            );
        }
    }

    #[test]
    fn a_number_of_the_series_that_begins_with_one_is_accepted() {
        check(
            "1000.000.082",
            Err("1000.000.082 fails the check digits: expected 21, found 82"),
        );
        check("1000.000.021", Ok("1000.000.021"));
    }

    #[test]
    fn a_number_typed_to_fill_a_field_is_a_placeholder() {
        let placeholder = |text: &str| EnterpriseNumber::parse(text).unwrap().is_placeholder();
        assert!(placeholder("0000.000.097"));
        assert!(placeholder("0123.456.749"));
        assert!(!placeholder("0685.540.471"));
    }

    #[test]
    fn an_enterprise_number_is_one_json_string_of_ten_digits() {
        let number: EnterpriseNumber = serde_json::from_str(r#""0685.540.471""#).unwrap();
        assert_eq!(serde_json::to_string(&number).unwrap(), r#""0685540471""#);
        assert!(serde_json::from_str::<EnterpriseNumber>(r#""0685.540.472""#).is_err());
    }

    #[track_caller]
    fn check_national(text: &str, expected: Option<NationalNumberKind>) {
        assert_eq!(national_number(text), expected, "{text}");
    }

    #[test]
    fn a_national_number_is_recognised_in_both_centuries() {
        let register = Some(NationalNumberKind::NationalRegister);
        // 2000125567 gives 77: born from 2000 on.
        check_national("00012556777", register);
        check_national("00.01.25-567.77", register);
        check_national("00 01 25 567 77", register);
        // The same nine digits for someone born in 1900: 125567 leaves 49, so 48.
        check_national("00012556748", register);
        check_national("00012556778", None);
        check_national("0001255677", None);
        check_national("00012556777 and more", None);
    }

    #[test]
    fn a_national_number_may_lack_its_month_and_day() {
        for base in ["400000001", "401200002"] {
            let text = format!("{base}{:02}", check_digits(number(base)));
            check_national(&text, Some(NationalNumberKind::NationalRegister));
        }
    }

    #[test]
    fn a_bis_number_has_a_raised_month() {
        for (base, expected) in [
            ("852130033", Some(NationalNumberKind::Bis)),
            ("854730033", Some(NationalNumberKind::Bis)),
            ("852000001", Some(NationalNumberKind::Bis)),
            ("851330033", None),
            ("855330033", None),
            ("850230033", None),
            ("850732033", None),
            ("850730000", None),
            ("850730999", None),
        ] {
            check_national(
                &format!("{base}{:02}", check_digits(number(base))),
                expected,
            );
        }
    }

    #[test]
    fn the_check_digits_97_are_not_00() {
        let base = (850_730_001..850_730_998)
            .find(|base| base % 97 == 0)
            .unwrap();
        check_national(
            &format!("{base}97"),
            Some(NationalNumberKind::NationalRegister),
        );
        check_national(&format!("{base}00"), None);
    }

    proptest! {
        #[test]
        fn every_enterprise_number_survives_writing_and_reading(base in 0_u64..20_000_000) {
            let text = format!("{base:08}{:02}", check_digits(base));
            let number = EnterpriseNumber::parse(&text).unwrap();
            prop_assert_eq!(EnterpriseNumber::parse(&number.to_string()).unwrap(), number);
        }

        #[test]
        fn one_changed_digit_is_always_noticed(
            base in 0_u64..20_000_000,
            at in 1_usize..10,
            by in 1_u8..10,
        ) {
            let mut text = format!("{base:08}{:02}", check_digits(base)).into_bytes();
            text[at] = b'0' + (text[at] - b'0' + by) % 10;
            prop_assert!(EnterpriseNumber::parse(std::str::from_utf8(&text).unwrap()).is_err());
        }

        #[test]
        fn no_text_breaks_the_reader(text in "\\PC{0,30}") {
            let _ = EnterpriseNumber::parse(&text);
            let _ = national_number(&text);
        }
    }
}
