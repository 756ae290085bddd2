//! By when a person must turn to a complaint or appeal body, by the rule that its record states.

use chrono::NaiveDate;

use super::{Calendar, DeadlineOutcome, DeadlinePart, DeadlineReservation, Step};
use crate::domain::{
    codes::{DayCount, DeadlineSense, DeadlineTrigger, EndRule},
    period::Period,
    records::Remedy,
    reference::Reference,
};

/// The rule of a time limit as a remedy states it; what it does not state is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rule {
    /// The event from which it runs.
    pub trigger: Option<DeadlineTrigger>,
    /// How many days after the event it begins; none means that it runs from the event itself.
    pub offset: Option<i64>,
    /// Which days those are.
    pub offset_days: Option<DayCount>,
    /// How long it is.
    pub length: Option<Period>,
    /// Whether one must act within it, or facts must not be older than it.
    pub sense: Option<DeadlineSense>,
    /// What happens when it ends on a day on which nobody works.
    pub end: Option<EndRule>,
    /// Whether it is stated that there is no time limit.
    pub no_limit: bool,
}

impl Rule {
    /// The rule of a remedy.
    pub fn of(remedy: &Remedy) -> Rule {
        Rule {
            trigger: remedy.deadline_trigger,
            offset: remedy.deadline_offset,
            offset_days: remedy.deadline_offset_days,
            length: remedy.deadline_length,
            sense: remedy.deadline_sense,
            end: remedy.deadline_end,
            no_limit: remedy.deadline_length.is_none()
                && remedy.header.absent.get("deadline_length").is_some(),
        }
    }

    /// Whether nothing of it is stated.
    pub fn is_empty(&self) -> bool {
        *self == Rule::default()
    }

    /// The parts that it would need and does not state, or states as no day can be counted from.
    /// That it begins on the day of the event needs no statement. Where nothing is stated, or that
    /// there is no time limit, there is no rule that lacks a part.
    pub fn not_stated(&self) -> Vec<DeadlinePart> {
        let Rule {
            trigger,
            offset,
            offset_days,
            length,
            sense,
            end,
            no_limit,
        } = self;
        if *no_limit || self.is_empty() {
            return Vec::new();
        }
        let late = offset.is_some_and(|offset| offset > 0);
        let parts = [
            (DeadlinePart::Trigger, trigger.is_none()),
            (
                DeadlinePart::Offset,
                offset.is_some_and(|offset| offset < 0),
            ),
            (DeadlinePart::OffsetDays, late && offset_days.is_none()),
            (DeadlinePart::Length, length.is_none()),
            (DeadlinePart::Sense, sense.is_none()),
            (DeadlinePart::End, end.is_none()),
        ];
        let missing = parts.into_iter().filter(|(_, missing)| *missing);
        missing.map(|(part, _)| part).collect()
    }
}

/// What can be said of the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The last day on which one can act.
    Due(NaiveDate),
    /// It is stated that there is no time limit.
    NoLimit,
    /// Nothing is stated.
    NotStated,
    /// A part is not stated without which no day can be given.
    Incomplete,
    /// The last day lies beyond the calendar.
    BeyondCalendar,
}

impl Outcome {
    /// Which kind of outcome it is.
    pub fn kind(self) -> DeadlineOutcome {
        match self {
            Outcome::Due(_) => DeadlineOutcome::Due,
            Outcome::NoLimit => DeadlineOutcome::NoLimit,
            Outcome::NotStated => DeadlineOutcome::NotStated,
            Outcome::Incomplete => DeadlineOutcome::Incomplete,
            Outcome::BeyondCalendar => DeadlineOutcome::BeyondCalendar,
        }
    }
}

/// What must be kept in mind beside the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reservation {
    /// Of what kind it is.
    pub kind: DeadlineReservation,
    /// The day that it names.
    pub day: NaiveDate,
}

/// By when a person must act, when the event was on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemedyDeadline<'r> {
    /// The rule.
    pub rule: Rule,
    /// Day of the event.
    pub event: NaiveDate,
    /// What can be said of the last day.
    pub outcome: Outcome,
    /// The parts of the rule that are not stated; empty when nothing of it is, for then there is
    /// no rule.
    pub not_stated: Vec<DeadlinePart>,
    /// How it was counted, as far as it could be.
    pub steps: Vec<Step<'r>>,
    /// What must be kept in mind.
    pub reservations: Vec<Reservation>,
}

impl RemedyDeadline<'_> {
    /// The last day, where one can be given.
    pub fn due(&self) -> Option<NaiveDate> {
        match self.outcome {
            Outcome::Due(day) => Some(day),
            _ => None,
        }
    }
}

/// By when a person must turn to a remedy, when the event from which its time limit runs was on a
/// day. Where it is not stated whether an end on a holiday moves, the earlier day is given: who
/// acts by then is in time either way.
pub fn remedy_deadline<'r>(
    reference: &'r Reference,
    remedy: &Remedy,
    event: NaiveDate,
) -> RemedyDeadline<'r> {
    let rule = Rule::of(remedy);
    let mut steps = Vec::new();
    let outcome = if rule.no_limit {
        Outcome::NoLimit
    } else if rule.is_empty() {
        Outcome::NotStated
    } else {
        let first = Step::Event {
            trigger: rule.trigger,
            day: event,
        };
        steps.push(first);
        last_day(Calendar::new(reference), rule, event, &mut steps)
    };
    RemedyDeadline {
        rule,
        event,
        outcome,
        not_stated: rule.not_stated(),
        steps,
        reservations: reservations(remedy, event, outcome),
    }
}

fn last_day<'r>(
    calendar: Calendar<'r>,
    rule: Rule,
    event: NaiveDate,
    steps: &mut Vec<Step<'r>>,
) -> Outcome {
    let start = match (rule.offset.unwrap_or(0), rule.offset_days) {
        (0, _) => event,
        (number, Some(days)) if number > 0 => {
            let Some(day) = calendar.nth_after(event, number, days, steps) else {
                return Outcome::BeyondCalendar;
            };
            steps.push(Step::RunsFrom { number, days, day });
            day
        }
        _ => return Outcome::Incomplete,
    };
    let Some(length) = rule.length else {
        return Outcome::Incomplete;
    };
    let Some(ends) = Step::ends(length, start) else {
        return Outcome::BeyondCalendar;
    };
    steps.push(ends);
    let end = ends.day();
    let last = match rule.end {
        Some(EndRule::NextWorkingDay) => calendar.move_end(end, steps),
        other => {
            told_if_closed(calendar, other, end, steps);
            Some(end)
        }
    };
    last.map_or(Outcome::BeyondCalendar, Outcome::Due)
}

/// Tells of an end on a day on which nobody works that stays where it is.
fn told_if_closed<'r>(
    calendar: Calendar<'r>,
    rule: Option<EndRule>,
    end: NaiveDate,
    steps: &mut Vec<Step<'r>>,
) {
    let Some(why) = calendar.closed(end) else {
        return;
    };
    steps.push(Step::Closed { day: end, why });
    match (rule, calendar.working_day_from(end)) {
        (None, Some(next)) => steps.push(Step::MoveNotStated { day: end, next }),
        _ => steps.push(Step::Stays { day: end }),
    }
}

fn reservations(remedy: &Remedy, event: NaiveDate, outcome: Outcome) -> Vec<Reservation> {
    let last = match outcome {
        Outcome::Due(day) => day,
        _ => event,
    };
    let decisions = remedy.decisions_from.map(|day| Reservation {
        // Nobody is informed of a decision before it is taken.
        kind: if event < day {
            DeadlineReservation::DecisionTooEarly
        } else {
            DeadlineReservation::DecisionsFrom
        },
        day,
    });
    let opens = remedy.valid_from.filter(|from| last < *from);
    let opens = opens.map(|day| Reservation {
        kind: DeadlineReservation::NotYetOpen,
        day,
    });
    let closed = remedy.valid_to.filter(|to| *to < event);
    let closed = closed.map(|day| Reservation {
        kind: DeadlineReservation::Closed,
        day,
    });
    [decisions, opens, closed].into_iter().flatten().collect()
}
