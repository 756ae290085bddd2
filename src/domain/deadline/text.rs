//! Time limits in words, in the four languages.

use chrono::{Datelike, NaiveDate};

use super::{
    Closed, DeadlineOutcome, DeadlinePart, Outcome, RemedyDeadline, RequestDeadline, Reservation,
    Rule, Step,
};
use crate::domain::{
    code_list::Coded,
    codes::{DayCount, DeadlineSense, DeadlineTrigger, EndRule},
    period::Period,
    text::Language,
    wording::{self, say},
};

/// A length of time: `3 months`, `1 year 6 months`.
pub fn period(language: Language, period: Period) -> String {
    let units = ["years", "months", "weeks", "days"].into_iter();
    let parts: Vec<String> = units
        .zip(period.parts())
        .filter(|(_, count)| *count > 0)
        .map(|(unit, count)| {
            let key = format!("deadlines-{unit}");
            say(language, &key, &[("count", count.into())])
        })
        .collect();
    if parts.is_empty() {
        say(language, "deadlines-no-length", &[])
    } else {
        parts.join(" ")
    }
}

/// A day with its weekday: `Thursday 5 March 2026`.
pub fn date(language: Language, day: NaiveDate) -> String {
    let number = day.weekday().number_from_monday();
    let weekday = say(language, &format!("deadlines-weekday-{number}"), &[]);
    let date = wording::date(language, day);
    let arguments = [("weekday", weekday.into()), ("date", date.into())];
    say(language, "deadlines-date", &arguments)
}

/// Why nobody works on a day: `Saturday`, `public holiday: Christmas Day`.
pub fn closed(language: Language, why: Closed<'_>) -> String {
    match why.holiday().and_then(|it| it.names.shown(language)) {
        Some((_, name)) => say(language, "deadlines-holiday", &[("name", name.into())]),
        None => why.kind().label(language).to_owned(),
    }
}

/// One step of the counting, in a sentence that begins with its day.
pub fn step(language: Language, step: &Step<'_>) -> String {
    let plain = |day| wording::date(language, day).into();
    let mut arguments = vec![("day", date(language, step.day()).into())];
    let mut key = step.kind().code().to_owned();
    match *step {
        Step::Event { trigger: None, .. } => key.push_str("-not-stated"),
        Step::Event {
            trigger: Some(trigger),
            ..
        } => arguments.push(("event", trigger.label(language).into())),
        Step::PassedOver { why, .. } | Step::Closed { why, .. } => {
            arguments.push(("why", closed(language, why).into()));
        }
        Step::RunsFrom { number, days, .. } => {
            key = format!("{key}-{}", days.code());
            arguments.push(("count", number.into()));
        }
        Step::Ends {
            length,
            from,
            short_month,
            ..
        } => {
            arguments.push(("length", period(language, length).into()));
            arguments.push(("from", plain(from)));
            if short_month {
                key.push_str("-short");
                arguments.push(("number", from.day().into()));
            }
        }
        Step::StoodStill {
            asked,
            proved,
            days,
            ..
        } => arguments.extend([
            ("asked", plain(asked)),
            ("proved", plain(proved)),
            ("count", days.into()),
        ]),
        Step::MoveNotStated { next, .. } => arguments.push(("next", plain(next))),
        Step::MovesTo { .. } | Step::Stays { .. } => {}
    }
    say(language, &format!("deadlines-step-{key}"), &arguments)
}

/// By when a request must be answered, and by when more must be told: a sentence each.
pub fn request(language: Language, deadline: &RequestDeadline<'_>) -> Vec<String> {
    let extended = deadline.clock.extended;
    let (due, tell) = if extended {
        (
            "deadlines-request-extended",
            "deadlines-request-tell-extension-by",
        )
    } else {
        ("deadlines-request-due", "deadlines-request-tell-by")
    };
    let length = Period::of_months(if extended { 3 } else { 1 });
    let arguments = [
        ("day", date(language, deadline.due).into()),
        ("length", period(language, length).into()),
    ];
    let tell_by = [("day", date(language, deadline.tell_by).into())];
    let mut said = vec![
        say(language, due, &arguments),
        say(language, tell, &tell_by),
    ];
    said.extend(deadline.still_since.map(|day| {
        let since = [("day", wording::date(language, day).into())];
        say(language, "deadlines-request-still", &since)
    }));
    said
}

/// By when a person must act, under what reservations, and what is not stated: a sentence each.
pub fn remedy(language: Language, deadline: &RemedyDeadline<'_>) -> Vec<String> {
    let mut said = vec![outcome(language, deadline)];
    let reservations = deadline.reservations.iter();
    said.extend(reservations.map(|it| reservation(language, *it)));
    let (backwards, missing): (Vec<DeadlinePart>, Vec<DeadlinePart>) = deadline
        .not_stated
        .iter()
        .copied()
        .partition(|part| *part == DeadlinePart::Offset);
    if !backwards.is_empty() {
        said.push(say(language, "deadlines-offset-negative", &[]));
    }
    if !missing.is_empty() {
        let parts: Vec<&str> = missing
            .into_iter()
            .map(|part| part.label(language))
            .collect();
        let between = say(language, "deadlines-between", &[]);
        let parts = [("parts", parts.join(&between).into())];
        said.push(say(language, "deadlines-parts-not-stated", &parts));
    }
    said
}

fn outcome(language: Language, deadline: &RemedyDeadline<'_>) -> String {
    let Outcome::Due(day) = deadline.outcome else {
        let key = format!("deadlines-remedy-{}", deadline.outcome.kind().code());
        return say(language, &key, &[]);
    };
    let key = match deadline.rule.sense {
        Some(DeadlineSense::ActWithin) => "deadlines-remedy-due",
        Some(DeadlineSense::NotOlderThan) => "deadlines-remedy-facts",
        None => "deadlines-remedy-sense-not-stated",
    };
    say(language, key, &[("day", date(language, day).into())])
}

/// What must be kept in mind, in a sentence.
pub fn reservation(language: Language, reservation: Reservation) -> String {
    let key = format!("deadlines-reservation-{}", reservation.kind.code());
    let day = wording::date(language, reservation.day);
    say(language, &key, &[("day", day.into())])
}

/// The rule of a time limit, without the day of an event, in a few sentences.
pub fn rule(language: Language, rule: &Rule) -> String {
    let plain =
        |kind: DeadlineOutcome| say(language, &format!("deadlines-remedy-{}", kind.code()), &[]);
    if rule.no_limit {
        return plain(DeadlineOutcome::NoLimit);
    }
    if rule.is_empty() {
        return plain(DeadlineOutcome::NotStated);
    }
    let Some(length) = rule.length else {
        return say(language, "deadlines-rule-length-not-stated", &[]);
    };
    let key = match rule.sense {
        Some(DeadlineSense::ActWithin) => "deadlines-rule-act",
        Some(DeadlineSense::NotOlderThan) => "deadlines-rule-facts",
        None => "deadlines-rule-sense-not-stated",
    };
    let mut arguments = vec![("length", period(language, length).into())];
    if rule.sense != Some(DeadlineSense::NotOlderThan) {
        arguments.push(("start", start(language, rule).into()));
    }
    let first = say(language, key, &arguments);
    let end = match rule.end {
        Some(EndRule::NextWorkingDay) => "deadlines-rule-next-working-day",
        Some(EndRule::AsIs) => "deadlines-rule-as-is",
        None => "deadlines-rule-end-not-stated",
    };
    format!("{first} {}", say(language, end, &[]))
}

/// The day from which a time limit is counted, in words.
fn start(language: Language, rule: &Rule) -> String {
    let event = rule.trigger.map_or("not-stated", DeadlineTrigger::code);
    let offset = rule.offset.unwrap_or(0);
    if offset <= 0 {
        return say(language, &format!("deadlines-start-{event}"), &[]);
    }
    let after = say(language, &format!("deadlines-after-{event}"), &[]);
    let days = rule.offset_days.map_or("some-days", DayCount::code);
    let arguments = [("count", offset.into()), ("after", after.into())];
    say(language, &format!("deadlines-start-{days}"), &arguments)
}
