//! Where an activity stands on a day, which decides what is asked of its record; and on which days
//! records hold.

use chrono::NaiveDate;

use crate::domain::{codes::ActivityStatus, records::*};

/// Where an activity stands on a day.
///
/// A record of what has not begun may be unfinished: what it lacks is told as a note, so that its
/// author sees it. Of what is over only that counts which is still owed: who received data, and
/// how long they are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A draft, or an activity that begins later.
    Planned,
    /// In force, also while its record is being reviewed.
    InForce,
    /// Over.
    Ended,
}

impl Stage {
    /// Where an activity stands.
    pub fn of(activity: &Activity, on: NaiveDate) -> Stage {
        let over = activity.valid_to.is_some_and(|last| last < on);
        match activity.status {
            ActivityStatus::Ended => Stage::Ended,
            _ if over => Stage::Ended,
            ActivityStatus::Draft => Stage::Planned,
            _ if activity.valid_from.is_some_and(|first| on < first) => Stage::Planned,
            ActivityStatus::Active | ActivityStatus::InReview => Stage::InForce,
        }
    }
}

/// Whether a day lies between two others; one that is absent is open.
pub fn between(from: Option<NaiveDate>, to: Option<NaiveDate>, on: NaiveDate) -> bool {
    from.is_none_or(|from| from <= on) && to.is_none_or(|to| on <= to)
}

/// What has a first and a last day.
pub trait Dated {
    /// First and last day; one that is absent is open.
    fn days(&self) -> (Option<NaiveDate>, Option<NaiveDate>);

    /// Whether it holds on a day.
    fn holds(&self, on: NaiveDate) -> bool {
        let (from, to) = self.days();
        between(from, to, on)
    }

    /// Its last day, when that is before a day.
    fn ended(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.days().1.filter(|last| *last < on)
    }
}

macro_rules! dated {
    ($($name:ty),+ $(,)?) => {$(
        impl Dated for $name {
            fn days(&self) -> (Option<NaiveDate>, Option<NaiveDate>) {
                (self.valid_from, self.valid_to)
            }
        }
    )+};
}

dated!(
    DataUse,
    Flow,
    Instrument,
    LegalBasis,
    Measure,
    Notice,
    Party,
    PartyAuthority,
    PartyMember,
    Remedy,
    Retention,
    System,
    TransferTool,
);
