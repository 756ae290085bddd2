//! Art. 12(3): one month of receipt, three when extended.

use super::*;

#[track_caller]
fn check(received: &str, extended: bool, expected: &[&str]) {
    let clock = Clock {
        extended,
        ..Clock::from(day(received))
    };
    let deadline = request_deadline(reference(), clock).expect("within the calendar");
    let steps: Vec<String> = deadline.steps.iter().map(short).collect();
    assert_eq!(steps, expected);
    let last = deadline.steps.last().map(Step::day);
    assert_eq!(last, Some(deadline.due));
}

#[test]
fn a_month_ends_on_the_same_day_number_or_the_last_day_of_a_shorter_month() {
    check(
        "2026-08-31",
        false,
        &["event 2026-08-31", "ends 2026-09-30 short month"],
    );
    check(
        "2026-09-03",
        false,
        &[
            "event 2026-09-03",
            "ends 2026-10-03",
            "closed 2026-10-03 saturday",
            "closed 2026-10-04 sunday",
            "moves-to 2026-10-05",
        ],
    );
    check(
        "2028-01-31",
        false,
        &["event 2028-01-31", "ends 2028-02-29 short month"],
    );
    check(
        "2026-02-27",
        false,
        &["event 2026-02-27", "ends 2026-03-27"],
    );
}

#[test]
fn an_end_on_a_holiday_moves_to_the_next_working_day_and_names_the_holiday() {
    check(
        "2026-11-25",
        false,
        &[
            "event 2026-11-25",
            "ends 2026-12-25",
            "closed 2026-12-25 holiday: Christmas Day",
            "closed 2026-12-26 saturday",
            "closed 2026-12-27 sunday",
            "moves-to 2026-12-28",
        ],
    );
    check(
        "2026-10-11",
        false,
        &[
            "event 2026-10-11",
            "ends 2026-11-11",
            "closed 2026-11-11 holiday: Armistice Day",
            "moves-to 2026-11-12",
        ],
    );
    // Easter Monday of 2026 is 6 April; 4 and 5 April are a weekend.
    check(
        "2026-03-04",
        false,
        &[
            "event 2026-03-04",
            "ends 2026-04-04",
            "closed 2026-04-04 saturday",
            "closed 2026-04-05 sunday",
            "closed 2026-04-06 holiday: Easter Monday",
            "moves-to 2026-04-07",
        ],
    );
    // A holiday on a Saturday is said to be a holiday.
    check(
        "2026-07-15",
        false,
        &[
            "event 2026-07-15",
            "ends 2026-08-15",
            "closed 2026-08-15 holiday: Assumption Day",
            "closed 2026-08-16 sunday",
            "moves-to 2026-08-17",
        ],
    );
}

#[test]
fn an_extended_request_is_due_three_months_after_receipt() {
    check(
        "2026-08-31",
        true,
        &["event 2026-08-31", "ends 2026-11-30 short month"],
    );
    check(
        "2026-03-20",
        true,
        &[
            "event 2026-03-20",
            "ends 2026-06-20",
            "closed 2026-06-20 saturday",
            "closed 2026-06-21 sunday",
            "moves-to 2026-06-22",
        ],
    );
}

#[test]
fn an_extension_must_be_told_within_the_first_month() {
    let clock = Clock {
        extended: true,
        ..Clock::from(day("2026-08-31"))
    };
    let deadline = request_deadline(reference(), clock).expect("within the calendar");
    assert_eq!(deadline.tell_by, day("2026-09-30"));
    assert_eq!(deadline.due, day("2026-11-30"));
    assert!(deadline.told_in_time(day("2026-09-30")));
    assert!(!deadline.told_in_time(day("2026-10-01")));
    assert_eq!(deadline.days_left(day("2026-11-28")), 2);
    assert_eq!(deadline.days_left(day("2026-12-01")), -1);
    let month: Vec<String> = deadline.month_steps.iter().map(short).collect();
    assert_eq!(month, ["event 2026-08-31", "ends 2026-09-30 short month"]);
}

fn asked(received: &str, asked: &str, proved: Option<&str>) -> RequestDeadline<'static> {
    let clock = Clock {
        identity: Some(IdentityQuestion {
            asked: day(asked),
            proved: proved.map(day),
        }),
        ..Clock::from(day(received))
    };
    request_deadline(reference(), clock).expect("within the calendar")
}

#[test]
fn the_clock_stands_still_while_identity_is_asked() {
    let deadline = asked("2026-09-01", "2026-09-03", Some("2026-09-10"));
    let steps: Vec<String> = deadline.steps.iter().map(short).collect();
    assert_eq!(
        steps,
        [
            "event 2026-09-01",
            "ends 2026-10-01",
            "stood-still 2026-10-08 7 days"
        ]
    );
    assert_eq!(deadline.due, day("2026-10-08"));
    assert_eq!(deadline.still_since, None);
}

#[test]
fn identity_that_is_not_proved_yet_is_said_and_moves_nothing() {
    let deadline = asked("2026-09-01", "2026-09-03", None);
    assert_eq!(deadline.due, day("2026-10-01"));
    assert_eq!(deadline.still_since, Some(day("2026-09-03")));
}

#[test]
fn a_question_for_identity_after_the_time_limit_or_before_receipt_stops_nothing() {
    for (on, proved) in [
        ("2026-10-02", Some("2026-10-20")),
        ("2026-08-30", Some("2026-09-20")),
        ("2026-10-02", None),
        ("2026-09-10", Some("2026-09-09")),
    ] {
        let deadline = asked("2026-09-01", on, proved);
        assert_eq!(deadline.due, day("2026-10-01"), "asked on {on}");
        assert_eq!(deadline.still_since, None, "asked on {on}");
    }
}

#[test]
fn a_request_at_the_end_of_the_calendar_has_no_due_day() {
    assert_eq!(
        request_deadline(reference(), Clock::from(NaiveDate::MAX)),
        None
    );
}

/// Whether the extension of a logged request counts, and its due day.
fn logged(fields: &[(&'static str, &str)]) -> (bool, String) {
    let def = Kind::Request.def();
    let header = Header {
        id: Uuid::from_u128(1),
        version: 1,
        code: "r".into(),
        absent: Absences::default(),
    };
    let mut values = vec![Owned::Absent; def.fields.len()];
    let mut set = |field, value| values[def.position(field).expect("a field of a request")] = value;
    set("reference", Owned::Text("2026-17".into()));
    set("controller", Owned::Ref(Uuid::from_u128(2)));
    set("received", Owned::Date(day("2026-08-31")));
    for (field, text) in fields {
        set(field, Owned::Date(day(text)));
    }
    let record = (def.build)(header, values).expect("every required field");
    let request = record.as_any().downcast_ref().expect("a request");
    let clock = Clock::of(request);
    let deadline = request_deadline(reference(), clock).expect("within the calendar");
    (clock.extended, deadline.due.to_string())
}

#[test]
fn an_extension_that_was_told_too_late_extends_nothing() {
    let (month, three) = ("2026-09-30".to_owned(), "2026-11-30".to_owned());
    assert_eq!(logged(&[]), (false, month.clone()));
    assert_eq!(
        logged(&[("extended_on", "2026-09-30")]),
        (true, three.clone())
    );
    assert_eq!(logged(&[("extended_on", "2026-10-01")]), (false, month));
    let waiting = [
        ("extended_on", "2026-10-15"),
        ("identity_asked", "2026-09-10"),
    ];
    assert_eq!(logged(&waiting), (true, three));
    let proved = [
        ("extended_on", "2026-10-05"),
        ("identity_asked", "2026-09-10"),
        ("identity_proved", "2026-09-17"),
    ];
    assert_eq!(logged(&proved), (true, "2026-12-07".to_owned()));
}
