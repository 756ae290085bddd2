//! How a time limit was counted, step by step.

use chrono::{Datelike, NaiveDate};

use super::{Closed, DeadlineStepKind};
use crate::domain::{
    codes::{DayCount, DeadlineTrigger},
    period::Period,
};

/// One step in the counting of a time limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'r> {
    /// The day of the event, which is not counted (Regulation 1182/71 art. 3(1)).
    Event {
        /// What happened; `None` when the rule does not state it.
        trigger: Option<DeadlineTrigger>,
        /// When it did.
        day: NaiveDate,
    },
    /// A day on which nobody works, passed over while working days are counted.
    PassedOver {
        /// The day.
        day: NaiveDate,
        /// Why nobody works on it.
        why: Closed<'r>,
    },
    /// The day from which the time limit runs, when that is later than the event.
    RunsFrom {
        /// The how-many-eth day after the event it is.
        number: i64,
        /// Which days were counted.
        days: DayCount,
        /// The day.
        day: NaiveDate,
    },
    /// The last day of the time limit as counted (Regulation 1182/71 art. 3(2)(c)).
    Ends {
        /// How long it is.
        length: Period,
        /// The day from which it was counted.
        from: NaiveDate,
        /// The last day.
        day: NaiveDate,
        /// Whether that is the last day of a month which lacks the day number.
        short_month: bool,
    },
    /// The time limit stood still while a person was asked to prove identity (Art. 12(6) GDPR).
    StoodStill {
        /// The day on which identity was asked.
        asked: NaiveDate,
        /// The day on which it was proved.
        proved: NaiveDate,
        /// How many days that took.
        days: i64,
        /// The last day, that many days later.
        day: NaiveDate,
    },
    /// The last day is one on which nobody works.
    Closed {
        /// The day.
        day: NaiveDate,
        /// Why nobody works on it.
        why: Closed<'r>,
    },
    /// The time limit ends on the next working day instead (Regulation 1182/71 art. 3(4)).
    MovesTo {
        /// That day.
        day: NaiveDate,
    },
    /// The time limit ends on a day on which nobody works, for so the rule states.
    Stays {
        /// The day.
        day: NaiveDate,
    },
    /// The rule does not state whether the end moves. The earlier day is the safe one.
    MoveNotStated {
        /// The last day as counted.
        day: NaiveDate,
        /// The next working day.
        next: NaiveDate,
    },
}

impl<'r> Step<'r> {
    /// Which kind of step it is.
    pub fn kind(&self) -> DeadlineStepKind {
        match self {
            Step::Event { .. } => DeadlineStepKind::Event,
            Step::PassedOver { .. } => DeadlineStepKind::PassedOver,
            Step::RunsFrom { .. } => DeadlineStepKind::RunsFrom,
            Step::Ends { .. } => DeadlineStepKind::Ends,
            Step::StoodStill { .. } => DeadlineStepKind::StoodStill,
            Step::Closed { .. } => DeadlineStepKind::Closed,
            Step::MovesTo { .. } => DeadlineStepKind::MovesTo,
            Step::Stays { .. } => DeadlineStepKind::Stays,
            Step::MoveNotStated { .. } => DeadlineStepKind::MoveNotStated,
        }
    }

    /// The day to which the step leads.
    pub fn day(&self) -> NaiveDate {
        match *self {
            Step::Event { day, .. }
            | Step::PassedOver { day, .. }
            | Step::RunsFrom { day, .. }
            | Step::Ends { day, .. }
            | Step::StoodStill { day, .. }
            | Step::Closed { day, .. }
            | Step::MovesTo { day }
            | Step::Stays { day }
            | Step::MoveNotStated { day, .. } => day,
        }
    }

    /// Why nobody works on that day, when the step says so.
    pub fn closed(&self) -> Option<Closed<'r>> {
        match *self {
            Step::PassedOver { why, .. } | Step::Closed { why, .. } => Some(why),
            _ => None,
        }
    }
}

impl Step<'_> {
    /// The last day of a length counted from a day; `None` beyond the calendar.
    pub(super) fn ends(length: Period, from: NaiveDate) -> Option<Step<'static>> {
        let day = length.after(from)?;
        Some(Step::Ends {
            length,
            from,
            day,
            short_month: length.is_of_months() && day.day() != from.day(),
        })
    }
}
