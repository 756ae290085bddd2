//! Lengths of time as the law counts them: in calendar years, months, weeks and days (ISO 8601).
//!
//! It knows calendars and nothing of deadlines: where a period starts, and what happens when it
//! ends on a holiday, is said elsewhere.

use std::str::FromStr;

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::problem::quoted;

/// An ISO 8601 duration of whole years, months, weeks and days, each at most 65535.
///
/// It is kept as written: `P12M` is not turned into `P1Y`, though both end on the same day.
///
/// ```
/// use inzage::domain::period::Period;
/// let end = Period::parse("P1M").ok().and_then(|month| month.after("2026-08-31".parse().ok()?));
/// assert_eq!(end, "2026-09-30".parse().ok());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    years: u16,
    months: u16,
    weeks: u16,
    days: u16,
}

impl Period {
    /// Reads a duration such as `P10Y`, `P6M`, `P2W` or `P1Y6M`.
    ///
    /// # Errors
    /// A lower-case clause with what was found and what was expected.
    pub fn parse(text: &str) -> Result<Period, String> {
        let parts = scan(&text.trim().to_ascii_uppercase()).map_err(|why| {
            format!(
                "{} is not a period: {why}, expected years, months, weeks and days such as `P10Y`, \
                 `P6M` or `P1Y6M`",
                quoted(text)
            )
        })?;
        let [years, months, weeks, days] = parts;
        Ok(Period {
            years,
            months,
            weeks,
            days,
        })
    }

    /// A period of whole months.
    pub const fn of_months(months: u16) -> Period {
        Period {
            years: 0,
            months,
            weeks: 0,
            days: 0,
        }
    }

    /// Its numbers of years, months, weeks and days, as written.
    pub fn parts(self) -> [u16; 4] {
        [self.years, self.months, self.weeks, self.days]
    }

    /// Whether it is made of years and months alone.
    pub fn is_of_months(self) -> bool {
        self.weeks == 0 && self.days == 0
    }

    /// The day on which a period ends that is counted from `start`: the same day number, or the
    /// last day of a shorter month (Regulation 1182/71 art. 3(2)(c)), then weeks and days on.
    /// `None` beyond the calendar.
    pub fn after(self, start: NaiveDate) -> Option<NaiveDate> {
        let months = u32::from(self.years) * 12 + u32::from(self.months);
        let days = u64::from(self.weeks) * 7 + u64::from(self.days);
        start
            .checked_add_months(Months::new(months))?
            .checked_add_days(Days::new(days))
    }
}

/// The numbers of years, months, weeks and days in a duration in capitals, or why it is none.
fn scan(written: &str) -> Result<[u16; 4], &'static str> {
    if written.starts_with('-') {
        return Err("it is negative");
    }
    let mut rest = written
        .strip_prefix('P')
        .ok_or("it does not begin with `P`")?;
    if rest.is_empty() {
        return Err("it holds no number");
    }
    let mut parts = [0; 4];
    let mut next = 0;
    while !rest.is_empty() {
        let end = rest.find(|character: char| !character.is_ascii_digit());
        let (digits, after) = rest.split_at(end.unwrap_or(rest.len()));
        let mut letters = after.chars();
        let at = match (digits, letters.next()) {
            ("", Some('-')) => return Err("it is negative"),
            ("", Some('T')) => return Err("it holds a time of day"),
            ("", _) => return Err("a number is missing"),
            (_, None) => return Err("a number has no unit"),
            (_, Some('.' | ',')) => return Err("it holds a fraction"),
            (_, Some(letter)) => "YMWD".find(letter).ok_or("it holds an unknown unit")?,
        };
        if at < next {
            return Err("its units are repeated or out of order");
        }
        parts[at] = digits.parse().map_err(|_| "a number is over 65535")?;
        next = at + 1;
        rest = letters.as_str();
    }
    Ok(parts)
}

impl FromStr for Period {
    type Err = String;

    fn from_str(text: &str) -> Result<Period, String> {
        Period::parse(text)
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = [
            (self.years, 'Y'),
            (self.months, 'M'),
            (self.weeks, 'W'),
            (self.days, 'D'),
        ];
        if parts.iter().all(|(number, _)| *number == 0) {
            return f.write_str("P0D");
        }
        f.write_str("P")?;
        parts
            .iter()
            .filter(|(number, _)| *number > 0)
            .try_for_each(|(number, unit)| write!(f, "{number}{unit}"))
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Period::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_period_is_read_and_written_in_one_form() {
        for (text, expected) in [
            ("P10Y", "P10Y"),
            ("P6M", "P6M"),
            ("P2W", "P2W"),
            ("P90D", "P90D"),
            ("P1Y6M", "P1Y6M"),
            ("P1Y6M2W3D", "P1Y6M2W3D"),
            (" p010y ", "P10Y"),
            ("P1Y0M", "P1Y"),
            ("P0D", "P0D"),
            ("P0Y", "P0D"),
            ("P12M", "P12M"),
            ("P65535D", "P65535D"),
        ] {
            assert_eq!(
                Period::parse(text).map(|p| p.to_string()).as_deref(),
                Ok(expected)
            );
        }
    }

    #[track_caller]
    fn check_refused(text: &str, why: &str) {
        let expected = format!(
            "`{text}` is not a period: {why}, expected years, months, weeks and days such as \
             `P10Y`, `P6M` or `P1Y6M`"
        );
        assert_eq!(Period::parse(text), Err(expected));
    }

    #[test]
    fn what_is_not_a_period_says_why() {
        check_refused("", "it does not begin with `P`");
        check_refused("10 years", "it does not begin with `P`");
        check_refused("P", "it holds no number");
        check_refused("-P1Y", "it is negative");
        check_refused("P-1Y", "it is negative");
        check_refused("PT1H", "it holds a time of day");
        check_refused("P1DT1H", "it holds a time of day");
        check_refused("P0.5Y", "it holds a fraction");
        check_refused("P0,5Y", "it holds a fraction");
        check_refused("P10", "a number has no unit");
        check_refused("PY", "a number is missing");
        check_refused("P1YM", "a number is missing");
        check_refused("permanent", "a number is missing");
        check_refused("P1J", "it holds an unknown unit");
        check_refused("P6M1Y", "its units are repeated or out of order");
        check_refused("P1Y1Y", "its units are repeated or out of order");
        check_refused("P65536D", "a number is over 65535");
        check_refused("P99999999999999999999Y", "a number is over 65535");
    }

    #[track_caller]
    fn check_end(start: &str, period: &str, expected: &str) {
        let end = Period::parse(period).unwrap().after(start.parse().unwrap());
        assert_eq!(end.map(|date| date.to_string()).as_deref(), Some(expected));
    }

    #[test]
    fn a_period_ends_on_the_same_day_number_or_the_last_day_of_a_shorter_month() {
        check_end("2026-08-31", "P1M", "2026-09-30");
        check_end("2026-03-05", "P3M", "2026-06-05");
        check_end("2024-02-29", "P1Y", "2025-02-28");
        check_end("2023-11-30", "P3M", "2024-02-29");
        check_end("2026-01-31", "P1M1D", "2026-03-01");
        check_end("2026-12-31", "P2W", "2027-01-14");
        check_end("2026-05-04", "P1Y6M2W3D", "2027-11-21");
        check_end("2026-05-04", "P0D", "2026-05-04");
    }

    #[test]
    fn a_period_beyond_the_calendar_has_no_end() {
        assert_eq!(
            Period::parse("P65535Y").unwrap().after(NaiveDate::MAX),
            None
        );
        assert_eq!(Period::parse("P1D").unwrap().after(NaiveDate::MAX), None);
    }

    #[test]
    fn a_period_is_one_json_string() {
        let period: Period = serde_json::from_str(r#""P1Y6M""#).unwrap();
        assert_eq!(serde_json::to_string(&period).unwrap(), r#""P1Y6M""#);
        assert!(serde_json::from_str::<Period>(r#""1 year""#).is_err());
    }

    proptest! {
        #[test]
        fn every_period_survives_writing_and_reading(years: u16, months: u16, weeks: u16, days: u16) {
            let period = Period { years, months, weeks, days };
            prop_assert_eq!(Period::parse(&period.to_string()), Ok(period));
        }

        #[test]
        fn no_text_breaks_the_reader(text in "P?[-0-9YMWDT.,\\PC]{0,20}") {
            let _ = Period::parse(&text);
        }
    }
}
