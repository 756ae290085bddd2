//! Belgian public holidays: days on which no period ends (Regulation 1182/71 art. 3(4)).

use chrono::{Datelike, NaiveDate, TimeDelta};
use serde::Deserialize;
use toml::Spanned;

use super::{Days, Inbox, Source, TomlDate, days};
use crate::domain::{
    problem::ProblemCode,
    text::{Language, LocalText},
};

/// A public holiday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// Its name in the four languages.
    pub names: LocalText,
    /// On which day of a year it falls.
    pub rule: HolidayRule,
    valid: Days,
}

/// On which day of a year a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolidayRule {
    /// On the same date each year.
    Fixed {
        /// Month, 1 to 12.
        month: u32,
        /// Day of the month, 1 to 31.
        day: u32,
    },
    /// A number of days after Easter Sunday; before it when negative.
    Easter {
        /// Days after Easter Sunday.
        days: i16,
    },
}

impl Holiday {
    /// Whether the holiday falls on a day.
    pub fn falls_on(&self, date: NaiveDate) -> bool {
        self.valid.holds_on(date)
            && match self.rule {
                HolidayRule::Fixed { month, day } => (date.month(), date.day()) == (month, day),
                HolidayRule::Easter { days } => easter_sunday(date.year())
                    .and_then(|easter| easter.checked_add_signed(TimeDelta::days(days.into())))
                    .is_some_and(|falls| falls == date),
            }
    }
}

/// Easter Sunday of a year in the Gregorian calendar, by the method of Meeus, Jones and Butcher;
/// `None` before that calendar.
pub(super) fn easter_sunday(year: i32) -> Option<NaiveDate> {
    if year < 1583 {
        return None;
    }
    let (golden, century, within) = (year % 19, year / 100, year % 100);
    let leaps = century / 4;
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let full_moon = (19 * golden + century - leaps - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (within / 4) - full_moon - within % 4) % 7;
    let late = (golden + 11 * full_moon + 22 * weekday) / 451;
    let days = full_moon + weekday - 7 * late + 114;
    let (month, day) = (
        u32::try_from(days / 31).ok()?,
        u32::try_from(days % 31 + 1).ok()?,
    );
    NaiveDate::from_ymd_opt(year, month, day)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    source: String,
    checked_on: TomlDate,
    #[serde(default, rename = "holiday")]
    holidays: Vec<Spanned<RawHoliday>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHoliday {
    names: LocalText,
    month: Option<u32>,
    day: Option<u32>,
    easter: Option<i16>,
    valid_from: Option<TomlDate>,
    valid_to: Option<TomlDate>,
}

/// Reads the file of public holidays.
pub(super) fn parse(source: Source<'_>, inbox: &mut Inbox<'_>) -> Vec<Holiday> {
    let Some(RawFile {
        source: from,
        checked_on,
        holidays,
    }) = inbox.read(source)
    else {
        return Vec::new();
    };
    inbox.origin(source, from, checked_on);
    let mut parsed = Vec::with_capacity(holidays.len());
    for raw in holidays {
        let at = raw.span().start;
        match holiday(raw.into_inner()) {
            Ok(holiday) => parsed.push(holiday),
            Err((code, message)) => inbox.report(source, at, code, message),
        }
    }
    parsed
}

/// One holiday, or what is wrong with it.
fn holiday(raw: RawHoliday) -> Result<Holiday, (ProblemCode, String)> {
    let RawHoliday {
        names,
        month,
        day,
        easter,
        valid_from,
        valid_to,
    } = raw;
    let valid = days(valid_from, valid_to).map_err(|why| (ProblemCode::Contradiction, why))?;
    if let Some(missing) = Language::ALL.into_iter().find(|l| names.get(*l).is_none()) {
        let message = format!("a holiday has no name in `{}`", missing.code());
        return Err((ProblemCode::Missing, message));
    }
    let rule = match (month, day, easter) {
        // The year 2000 has all dates that any year has.
        (Some(month), Some(day), None) => NaiveDate::from_ymd_opt(2000, month, day)
            .map(|_| HolidayRule::Fixed { month, day })
            .ok_or_else(|| {
                let message = format!("there is no day {day} in a month {month}");
                (ProblemCode::Unreadable, message)
            })?,
        (None, None, Some(days)) => HolidayRule::Easter { days },
        _ => {
            let message = "a holiday states when it falls in two ways or in none, expected \
                either `month` and `day`, or `easter`";
            return Err((ProblemCode::Contradiction, message.to_owned()));
        }
    };
    Ok(Holiday { names, rule, valid })
}
