//! Rules of remedies, as the sample registers state them and with parts left out.

use super::*;
use crate::domain::{
    code_list::Coded,
    codes::{DayCount, DeadlineSense, DeadlineTrigger, EndRule},
    period::Period,
    value::Owned,
};

pub(super) type Field = (&'static str, Owned);

pub(super) fn trigger(trigger: DeadlineTrigger) -> Field {
    ("deadline_trigger", Owned::Code(trigger.item()))
}

pub(super) fn offset(days: i64, count: DayCount) -> [Field; 2] {
    [
        ("deadline_offset", Owned::Integer(days)),
        ("deadline_offset_days", Owned::Code(count.item())),
    ]
}

pub(super) fn length(period: &str) -> Field {
    let period = Period::parse(period).expect("a period");
    ("deadline_length", Owned::Period(period))
}

pub(super) fn sense(sense: DeadlineSense) -> Field {
    ("deadline_sense", Owned::Code(sense.item()))
}

pub(super) fn end(rule: EndRule) -> Field {
    ("deadline_end", Owned::Code(rule.item()))
}

pub(super) fn appeal(period: &str) -> Vec<Field> {
    vec![
        sense(DeadlineSense::ActWithin),
        length(period),
        end(EndRule::NextWorkingDay),
    ]
}

#[track_caller]
fn check(fields: &[Field], event: &str, due: Option<&str>, steps: &[&str]) {
    let record = remedy(fields, &[]);
    let deadline = remedy_deadline(reference(), typed(&record), day(event));
    let found: Vec<String> = deadline.steps.iter().map(short).collect();
    assert_eq!(found, steps);
    assert_eq!(deadline.due(), due.map(day));
}

#[test]
fn three_months_run_from_the_third_calendar_day_after_being_informed() {
    let mut rule = appeal("P3M");
    rule.push(trigger(DeadlineTrigger::Informed));
    rule.extend(offset(3, DayCount::CalendarDays));
    check(
        &rule,
        "2026-03-02",
        Some("2026-06-05"),
        &[
            "event 2026-03-02",
            "runs-from 2026-03-05",
            "ends 2026-06-05",
        ],
    );
}

#[test]
fn three_months_from_notification_know_no_third_day() {
    let mut rule = appeal("P3M");
    rule.push(trigger(DeadlineTrigger::Notification));
    check(
        &rule,
        "2026-03-02",
        Some("2026-06-02"),
        &["event 2026-03-02", "ends 2026-06-02"],
    );
}

#[test]
fn six_months_from_notification_end_on_the_next_working_day() {
    let mut rule = appeal("P6M");
    rule.push(trigger(DeadlineTrigger::Notification));
    check(
        &rule,
        "2026-03-02",
        Some("2026-09-02"),
        &["event 2026-03-02", "ends 2026-09-02"],
    );
    check(
        &rule,
        "2026-05-11",
        Some("2026-11-12"),
        &[
            "event 2026-05-11",
            "ends 2026-11-11",
            "closed 2026-11-11 holiday: Armistice Day",
            "moves-to 2026-11-12",
        ],
    );
    check(
        &rule,
        "2026-08-31",
        Some("2027-03-01"),
        &[
            "event 2026-08-31",
            "ends 2027-02-28 short month",
            "closed 2027-02-28 sunday",
            "moves-to 2027-03-01",
        ],
    );
}

#[test]
fn working_days_pass_over_weekends_and_holidays() {
    let mut rule = appeal("P1M");
    rule.push(trigger(DeadlineTrigger::Informed));
    rule.extend(offset(3, DayCount::WorkingDays));
    // From Thursday 2 April 2026: Friday, then Easter, then Tuesday and Wednesday.
    check(
        &rule,
        "2026-04-02",
        Some("2026-05-08"),
        &[
            "event 2026-04-02",
            "passed-over 2026-04-04 saturday",
            "passed-over 2026-04-05 sunday",
            "passed-over 2026-04-06 holiday: Easter Monday",
            "runs-from 2026-04-08",
            "ends 2026-05-08",
        ],
    );
}

#[test]
fn an_end_that_is_said_to_stay_stays_on_a_sunday() {
    let rule = [
        trigger(DeadlineTrigger::Facts),
        sense(DeadlineSense::NotOlderThan),
        length("P1Y"),
        end(EndRule::AsIs),
    ];
    check(
        &rule,
        "2025-06-14",
        Some("2026-06-14"),
        &[
            "event 2025-06-14",
            "ends 2026-06-14",
            "closed 2026-06-14 sunday",
            "stays 2026-06-14",
        ],
    );
}

#[test]
fn facts_not_older_than_a_year_have_an_end_whose_move_is_not_stated() {
    let rule = [
        trigger(DeadlineTrigger::Facts),
        sense(DeadlineSense::NotOlderThan),
        length("P1Y"),
    ];
    check(
        &rule,
        "2026-03-02",
        Some("2027-03-02"),
        &["event 2026-03-02", "ends 2027-03-02"],
    );
    check(
        &rule,
        "2025-06-13",
        Some("2026-06-13"),
        &[
            "event 2025-06-13",
            "ends 2026-06-13",
            "closed 2026-06-13 saturday",
            "move-not-stated 2026-06-13 or 2026-06-15",
        ],
    );
    check(
        &rule,
        "2024-02-29",
        Some("2025-02-28"),
        &["event 2024-02-29", "ends 2025-02-28 short month"],
    );
}

#[track_caller]
fn check_outcome(
    fields: &[Field],
    none: &[&'static str],
    outcome: Outcome,
    parts: &[DeadlinePart],
) {
    let record = remedy(fields, none);
    let deadline = remedy_deadline(reference(), typed(&record), day("2026-03-02"));
    assert_eq!(deadline.outcome, outcome);
    assert_eq!(deadline.not_stated, parts);
}

#[test]
fn what_a_rule_does_not_state_is_said_and_not_guessed() {
    use DeadlinePart as Part;
    let calendar = DayCount::CalendarDays;
    let due = |text| Outcome::Due(day(text));
    check_outcome(&[], &[], Outcome::NotStated, &[]);
    check_outcome(&[], &["deadline_length"], Outcome::NoLimit, &[]);
    let triggered = [trigger(DeadlineTrigger::Informed)];
    check_outcome(&triggered, &["deadline_length"], Outcome::NoLimit, &[]);
    check_outcome(
        &triggered,
        &[],
        Outcome::Incomplete,
        &[Part::Length, Part::Sense, Part::End],
    );
    check_outcome(
        &[length("P3M")],
        &[],
        due("2026-06-02"),
        &[Part::Trigger, Part::Sense, Part::End],
    );
    let mut late = appeal("P3M");
    late.extend([
        trigger(DeadlineTrigger::Informed),
        ("deadline_offset", Owned::Integer(3)),
    ]);
    check_outcome(&late, &[], Outcome::Incomplete, &[Part::OffsetDays]);
    let mut backwards = appeal("P3M");
    backwards.push(trigger(DeadlineTrigger::Informed));
    backwards.extend(offset(-3, calendar));
    check_outcome(&backwards, &[], Outcome::Incomplete, &[Part::Offset]);
    let mut endless = appeal("P3M");
    endless.push(trigger(DeadlineTrigger::Informed));
    endless.extend(offset(i64::MAX, calendar));
    check_outcome(&endless, &[], Outcome::BeyondCalendar, &[]);
    let mut none = appeal("P3M");
    none.push(trigger(DeadlineTrigger::Informed));
    none.push(("deadline_offset", Owned::Integer(0)));
    check_outcome(&none, &[], due("2026-06-02"), &[]);
}

#[track_caller]
fn check_reservations(fields: &[Field], expected: &[(DeadlineReservation, &str)]) {
    let mut all = appeal("P3M");
    all.extend_from_slice(fields);
    let record = remedy(&all, &[]);
    let deadline = remedy_deadline(reference(), typed(&record), day("2026-03-02"));
    let found: Vec<_> = deadline
        .reservations
        .iter()
        .map(|it| (it.kind, it.day))
        .collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|(kind, text)| (*kind, day(text)))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_remedy_says_against_which_decisions_and_when_it_is_open() {
    use DeadlineReservation as Kind;
    let on = |field, text| (field, Owned::Date(day(text)));
    check_reservations(&[], &[]);
    check_reservations(
        &[on("decisions_from", "2019-01-02")],
        &[(Kind::DecisionsFrom, "2019-01-02")],
    );
    check_reservations(
        &[on("decisions_from", "2026-03-03")],
        &[(Kind::DecisionTooEarly, "2026-03-03")],
    );
    check_reservations(&[on("valid_from", "2026-06-02")], &[]);
    check_reservations(
        &[on("valid_from", "2026-06-03")],
        &[(Kind::NotYetOpen, "2026-06-03")],
    );
    check_reservations(&[on("valid_to", "2026-03-02")], &[]);
    check_reservations(
        &[on("valid_to", "2026-03-01")],
        &[(Kind::Closed, "2026-03-01")],
    );
}
