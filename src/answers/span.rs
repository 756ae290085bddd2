//! Valid time: on which days a record holds, and whether that is past, present or to come.

use chrono::NaiveDate;

use crate::domain::{
    codes::ActivityStatus,
    record::{AnyRecord, Fields},
    records::*,
    value::Value,
};

/// A stretch of days, both ends included. An end that is absent is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
}

/// Where a day lies with respect to a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The span holds on the day.
    Current,
    /// It was over before the day. What was disclosed then is still owed in an answer.
    Ended,
    /// It begins after the day.
    Future,
}

impl Span {
    /// Whether the day is in it.
    pub fn holds_on(self, on: NaiveDate) -> bool {
        self.standing(on) == Standing::Current
    }

    /// Where the day lies.
    pub fn standing(self, on: NaiveDate) -> Standing {
        if self.from.is_some_and(|from| on < from) {
            Standing::Future
        } else if self.to.is_some_and(|to| to < on) {
            Standing::Ended
        } else {
            Standing::Current
        }
    }

    /// The days that both have; `None` when there are none.
    pub fn and(self, other: Span) -> Option<Span> {
        let from = self.from.max(other.from);
        let to = match (self.to, other.to) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        match (from, to) {
            (Some(from), Some(to)) if to < from => None,
            _ => Some(Span { from, to }),
        }
    }

    /// The span of any record; open when its kind has no dates.
    pub fn of(record: &dyn AnyRecord) -> Span {
        let date = |name: &str| {
            let at = record.kind().def().position(name)?;
            match Fields::value(record, at) {
                Value::Date(date) => Some(date),
                _ => None,
            }
        };
        Span {
            from: date("valid_from"),
            to: date("valid_to"),
        }
    }
}

/// What has a first and a last day.
pub trait Dated {
    /// The days on which it holds.
    fn span(&self) -> Span;
}

macro_rules! dated {
    ($($name:ty),+ $(,)?) => {$(
        impl Dated for $name {
            fn span(&self) -> Span {
                Span { from: self.valid_from, to: self.valid_to }
            }
        }
    )+};
}

dated!(
    Activity,
    Flow,
    Party,
    PartyMember,
    DataUse,
    LegalBasis,
    Retention,
    Instrument,
    TransferTool,
    Register,
    System,
);

/// Where a day lies in the life of an activity. One that is said to have ended and has no last
/// day has ended, whatever the day.
pub(super) fn standing_of(activity: &Activity, on: NaiveDate) -> Standing {
    if activity.status == ActivityStatus::Ended && activity.valid_to.is_none() {
        Standing::Ended
    } else {
        activity.span().standing(on)
    }
}
