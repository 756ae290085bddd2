//! Which days are working days, and why others are not.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{ClosedDay, Step};
use crate::domain::{
    codes::DayCount,
    reference::{Holiday, Reference},
};

/// The most days that are counted one by one; a rule of more is no rule.
const MOST_DAYS: i64 = 36_525;

/// The calendar of working days.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'r> {
    reference: &'r Reference,
}

/// Why a day is not a working day. A holiday on a Sunday is said to be a holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed<'r> {
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
    /// A public holiday.
    Holiday(&'r Holiday),
}

impl<'r> Closed<'r> {
    /// Which kind of day it is.
    pub fn kind(self) -> ClosedDay {
        match self {
            Closed::Saturday => ClosedDay::Saturday,
            Closed::Sunday => ClosedDay::Sunday,
            Closed::Holiday(_) => ClosedDay::Holiday,
        }
    }

    /// The holiday, when it is one.
    pub fn holiday(self) -> Option<&'r Holiday> {
        match self {
            Closed::Holiday(holiday) => Some(holiday),
            Closed::Saturday | Closed::Sunday => None,
        }
    }
}

impl<'r> Calendar<'r> {
    /// The calendar with the public holidays of some reference data.
    pub fn new(reference: &'r Reference) -> Calendar<'r> {
        Calendar { reference }
    }

    /// Why nobody works on a day; `None` on a working day.
    pub fn closed(self, day: NaiveDate) -> Option<Closed<'r>> {
        if let Some(holiday) = self.reference.holiday(day) {
            return Some(Closed::Holiday(holiday));
        }
        match day.weekday() {
            Weekday::Sat => Some(Closed::Saturday),
            Weekday::Sun => Some(Closed::Sunday),
            _ => None,
        }
    }

    /// The first working day that is not before a day; `None` beyond the calendar.
    pub fn working_day_from(self, day: NaiveDate) -> Option<NaiveDate> {
        let mut day = day;
        while self.closed(day).is_some() {
            day = day.succ_opt()?;
        }
        Some(day)
    }

    /// The nth day after a day, which itself is not counted; days passed over are told.
    pub(super) fn nth_after(
        self,
        event: NaiveDate,
        number: i64,
        days: DayCount,
        steps: &mut Vec<Step<'r>>,
    ) -> Option<NaiveDate> {
        if number > MOST_DAYS {
            return None;
        }
        let mut day = event;
        let mut left = number;
        while left > 0 {
            day = day.succ_opt()?;
            match (days, self.closed(day)) {
                (DayCount::WorkingDays, Some(why)) => steps.push(Step::PassedOver { day, why }),
                (DayCount::WorkingDays, None) | (DayCount::CalendarDays, _) => left -= 1,
            }
        }
        Some(day)
    }

    /// Moves an end that falls on a day on which nobody works to the next working day, and tells so.
    pub(super) fn move_end(self, end: NaiveDate, steps: &mut Vec<Step<'r>>) -> Option<NaiveDate> {
        let mut day = end;
        while let Some(why) = self.closed(day) {
            steps.push(Step::Closed { day, why });
            day = day.succ_opt()?;
        }
        if day != end {
            steps.push(Step::MovesTo { day });
        }
        Some(day)
    }
}
