//! The scalars of the schema: how each is checked when a client writes one.
//!
//! What is only a matter of form (a date that exists, a UUID) is checked here, so that a wrong
//! value is refused before anything is done. Enterprise numbers and countries are taken as texts:
//! whether they are right is said by the draft, with all other problems.

use chrono::{DateTime, NaiveDate};
use juniper::{
    DefaultScalarValue, FromInputValue, InputValue, ParseScalarResult, ParseScalarValue,
    ScalarToken, ScalarValue, meta::ScalarMeta,
};
use uuid::Uuid;

use super::{Shape, TypeDef};
use crate::domain::{period::Period, problem::quoted};

/// A scalar: where it is specified, and how it is checked.
pub struct ScalarDef {
    name: &'static str,
    doc: &'static str,
    specified_by: Option<&'static str>,
    check: fn(&str) -> Result<(), String>,
    meta: fn(&'static str) -> ScalarMeta<DefaultScalarValue>,
}

impl ScalarDef {
    /// Why a text is not a value of it.
    pub fn why_wrong(&self, text: &str) -> Option<String> {
        (self.check)(text).err()
    }

    /// The scalar as juniper knows it.
    pub fn to_juniper(&self) -> ScalarMeta<DefaultScalarValue> {
        let meta = (self.meta)(self.name).description(self.doc);
        match self.specified_by {
            Some(url) => meta.specified_by_url(url),
            None => meta,
        }
    }
}

static SCALARS: [ScalarDef; 8] = [
    ScalarDef {
        name: "Date",
        doc: "A calendar date as YYYY-MM-DD (ISO 8601), without time or time zone.",
        specified_by: Some("https://scalars.graphql.org/andimarek/local-date.html"),
        check: date,
        meta: ScalarMeta::new::<Checked<0>>,
    },
    ScalarDef {
        name: "DateTime",
        doc: "A moment as YYYY-MM-DDThh:mm:ssZ (RFC 3339). It is always written in UTC.",
        specified_by: Some("https://scalars.graphql.org/andimarek/date-time.html"),
        check: time,
        meta: ScalarMeta::new::<Checked<1>>,
    },
    ScalarDef {
        name: "UUID",
        doc: "A universally unique identifier as 36 characters (RFC 9562).",
        specified_by: Some("https://www.rfc-editor.org/rfc/rfc9562"),
        check: uuid,
        meta: ScalarMeta::new::<Checked<2>>,
    },
    ScalarDef {
        name: "CountryCode",
        doc: "A country as ISO 3166-1 alpha-2 code, such as BE, or the code of an international \
              organisation, such as EPO.",
        specified_by: Some("https://www.iso.org/standard/72482.html"),
        check: any,
        meta: ScalarMeta::new::<Checked<3>>,
    },
    ScalarDef {
        name: "EnterpriseNumber",
        doc: "A number of the Crossroads Bank for Enterprises: ten digits with sound check digits. \
              When written, BE, dots and blanks are understood.",
        specified_by: Some(
            "https://economie.fgov.be/en/themes/enterprises/crossroads-bank-enterprises",
        ),
        check: any,
        meta: ScalarMeta::new::<Checked<4>>,
    },
    ScalarDef {
        name: "Url",
        doc: "An address that begins with https:// or http:// (RFC 3986).",
        specified_by: Some("https://www.rfc-editor.org/rfc/rfc3986"),
        check: url,
        meta: ScalarMeta::new::<Checked<5>>,
    },
    ScalarDef {
        name: "Duration",
        doc: "A length of time in years, months, weeks and days (ISO 8601), such as P10Y or P1Y6M, \
              counted by the calendar.",
        specified_by: Some("https://scalars.graphql.org/chillicream/duration.html"),
        check: duration,
        meta: ScalarMeta::new::<Checked<6>>,
    },
    ScalarDef {
        name: "Json",
        doc: "Any JSON value (RFC 8259). It is only written, never read.",
        specified_by: Some("https://www.rfc-editor.org/rfc/rfc8259"),
        check: any,
        meta: ScalarMeta::new::<Checked<7>>,
    },
];

/// All scalars of ours.
pub fn types() -> Vec<TypeDef> {
    let types = SCALARS.iter().map(|def| TypeDef {
        name: def.name.to_owned(),
        doc: def.doc.to_owned(),
        shape: Shape::Scalar(def),
    });
    types.collect()
}

fn any(_: &str) -> Result<(), String> {
    Ok(())
}

fn date(text: &str) -> Result<(), String> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    match (shaped, text.parse::<NaiveDate>()) {
        (true, Ok(_)) => Ok(()),
        (true, Err(_)) => Err(format!(
            "found {}; expected a day that exists",
            quoted(text)
        )),
        (false, _) => Err(format!(
            "found {}; expected a date as YYYY-MM-DD",
            quoted(text)
        )),
    }
}

fn time(text: &str) -> Result<(), String> {
    DateTime::parse_from_rfc3339(text).map(drop).map_err(|_| {
        format!(
            "found {}; expected a moment as YYYY-MM-DDThh:mm:ssZ",
            quoted(text)
        )
    })
}

fn uuid(text: &str) -> Result<(), String> {
    Uuid::try_parse(text)
        .map(drop)
        .map_err(|_| format!("found {}; expected a UUID of 36 characters", quoted(text)))
}

fn url(text: &str) -> Result<(), String> {
    if text.starts_with("https://") || text.starts_with("http://") {
        Ok(())
    } else {
        Err(format!(
            "found {}; expected an address that begins with https:// or http://",
            quoted(text)
        ))
    }
}

fn duration(text: &str) -> Result<(), String> {
    Period::parse(text).map(drop)
}

/// The check of the scalar with this number. juniper checks a value knowing nothing but a Rust
/// type, so every scalar is one.
struct Checked<const N: usize>;

impl<const N: usize> FromInputValue for Checked<N> {
    type Error = String;

    fn from_input_value(value: &InputValue) -> Result<Self, String> {
        let text = match value {
            InputValue::Null => return Ok(Checked),
            InputValue::Scalar(scalar) => scalar.try_to_string(),
            _ => None,
        };
        let text = text.ok_or_else(|| format!("expected a {} as a string", SCALARS[N].name))?;
        (SCALARS[N].check)(&text).map(|()| Checked)
    }
}

impl<const N: usize> ParseScalarValue for Checked<N> {
    fn from_str(value: ScalarToken<'_>) -> ParseScalarResult {
        <String as ParseScalarValue>::from_str(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, text: &str, expected: Result<(), &str>) {
        let def = SCALARS.iter().find(|def| def.name == name).unwrap();
        assert_eq!((def.check)(text), expected.map_err(str::to_owned));
    }

    #[test]
    fn a_scalar_of_the_wrong_form_says_what_was_found_and_expected() {
        check("Date", "2026-02-28", Ok(()));
        check(
            "Date",
            "2026-02-30",
            Err("found `2026-02-30`; expected a day that exists"),
        );
        check(
            "Date",
            "28/02/2026",
            Err("found `28/02/2026`; expected a date as YYYY-MM-DD"),
        );
        check("DateTime", "2026-02-28T10:00:00+01:00", Ok(()));
        check(
            "UUID",
            "party",
            Err("found `party`; expected a UUID of 36 characters"),
        );
        check("Duration", "P1Y6M", Ok(()));
        check("Url", "https://example.be", Ok(()));
        check(
            "Url",
            "example.be",
            Err("found `example.be`; expected an address that begins with https:// or http://"),
        );
    }

    #[test]
    fn every_scalar_is_checked_under_its_own_number() {
        for (number, def) in SCALARS.iter().enumerate() {
            let meta = def.to_juniper();
            assert_eq!(meta.name, def.name, "{number}");
        }
    }
}
