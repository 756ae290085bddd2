//! Where requests stand, and who is still to be told.

use super::*;
use crate::{
    answers::requests::{RequestsQuestion, requests, still_to_tell},
    domain::{
        codes::{PersonRight, RequestOutcome},
        records::Request,
    },
};

/// A log with one request, looked at on a day within ten days of its end: state, due day, days left,
/// extension.
fn check_state(fields: Fields<'_>, on: &str, expected: &str) {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    log(&mut book, controller, "r1", fields);
    let snapshot = book.snapshot();
    let question = RequestsQuestion {
        controller: Some(Id::of(controller)),
        on: day(on),
        within: 10,
    };
    let answer = requests(&snapshot, question).expect("the controller");
    let said = answer.requests.first().map(|line| {
        let (state, extension) = (line.state.code(), line.extension.code());
        format!(
            "{state} {} {} {extension}",
            line.deadline.due, line.days_left
        )
    });
    assert_eq!(said.unwrap_or_default(), expected, "on {on}");
}

fn log(book: &mut Book, controller: Uuid, code: &str, fields: Fields<'_>) -> Uuid {
    let mut all = vec![
        ("reference", Owned::Text(code.into())),
        ("controller", Owned::Ref(controller)),
        ("received", date("2026-08-31")),
    ];
    all.extend(fields.iter().cloned());
    book.add(Kind::Request, code, &all)
}

fn text(value: &str) -> Owned {
    Owned::Text(value.into())
}

#[test]
fn a_request_is_open_then_due_soon_then_overdue() {
    for (on, expected) in [
        ("2026-08-30", ""),
        ("2026-08-31", "open 2026-09-30 30 none"),
        ("2026-09-19", "open 2026-09-30 11 none"),
        ("2026-09-20", "due-soon 2026-09-30 10 none"),
        ("2026-09-30", "due-soon 2026-09-30 0 none"),
        ("2026-10-01", "overdue 2026-09-30 -1 none"),
    ] {
        check_state(&[], on, expected);
    }
}

#[test]
fn an_extension_counts_when_it_was_told_within_the_first_month() {
    let told = |on: &str, reason: Option<&str>| {
        let mut fields = vec![("extended_on", date(on))];
        fields.extend(reason.map(|reason| ("extension_reason", text(reason))));
        fields
    };
    for (fields, on, expected) in [
        (
            told("2026-09-15", Some("complex")),
            "2026-10-05",
            "open 2026-11-30 56 in-time",
        ),
        (
            told("2026-09-15", Some("complex")),
            "2026-09-10",
            "open 2026-09-30 20 none",
        ),
        (
            told("2026-09-30", None),
            "2026-10-05",
            "open 2026-11-30 56 without-reason",
        ),
        (
            told("2026-10-01", Some("complex")),
            "2026-10-05",
            "overdue 2026-09-30 -5 too-late",
        ),
    ] {
        check_state(&fields, on, expected);
    }
}

#[test]
fn an_answer_is_in_time_or_late_and_before_it_the_request_was_open() {
    let answered = |on: &str| vec![("answered", date(on))];
    for (fields, on, expected) in [
        (
            answered("2026-09-30"),
            "2026-12-01",
            "answered-in-time 2026-09-30 0 none",
        ),
        (
            answered("2026-10-01"),
            "2026-12-01",
            "answered-late 2026-09-30 -1 none",
        ),
        (
            answered("2026-10-01"),
            "2026-09-01",
            "open 2026-09-30 29 none",
        ),
    ] {
        check_state(&fields, on, expected);
    }
    let closed = [("outcome", kind(RequestOutcome::TakenBack))];
    check_state(&closed, "2026-12-01", "day-not-stated 2026-09-30 -62 none");
}

#[test]
fn the_clock_stands_still_while_identity_is_doubted() {
    let asked = ("identity_asked", date("2026-09-02"));
    let proved = ("identity_proved", date("2026-09-12"));
    let late = ("answered", date("2026-10-20"));
    let waiting = "waiting-for-identity 2026-09-30 -1 none";
    check_state(std::slice::from_ref(&asked), "2026-10-01", waiting);
    check_state(
        &[asked.clone(), proved],
        "2026-10-10",
        "due-soon 2026-10-12 2 none",
    );
    let refused = "answered-in-time 2026-09-30 -20 none";
    check_state(&[asked, late], "2026-12-01", refused);
}

#[test]
fn what_is_due_first_stands_first_and_other_controllers_do_not_count() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let other = book.party("other", &[]);
    let unit = [
        ("kind", kind(PartyKind::Unit)),
        ("parent", Owned::Ref(controller)),
    ];
    let unit = book.party("unit", &unit);
    log(&mut book, controller, "late", &[]);
    log(&mut book, other, "theirs", &[]);
    log(&mut book, unit, "new", &[("received", date("2026-11-20"))]);
    let closed = [("answered", date("2026-09-01"))];
    log(&mut book, controller, "closed", &closed);
    let snapshot = book.snapshot();
    let mut question = RequestsQuestion {
        controller: Some(Id::of(controller)),
        on: day(TODAY),
        within: 10,
    };
    let answer = requests(&snapshot, question).expect("the controller");
    let codes: Vec<&str> = answer.requests.iter().map(|it| it.request.code()).collect();
    assert_eq!(codes, ["late", "new", "closed"]);
    let counts: Vec<String> = answer
        .counts()
        .iter()
        .map(|(state, count)| format!("{} {count}", state.code()))
        .collect();
    assert_eq!(counts, ["overdue 1", "open 1", "answered-in-time 1"]);
    question.controller = None;
    assert_eq!(
        requests(&snapshot, question).expect("all").requests.len(),
        4
    );
}

#[test]
fn whom_nobody_told_yet_is_named_until_told_or_excused() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let name = book.add(Kind::DataElement, "name", &[]);
    let [bank, fund, press] = ["bank", "fund", "press"].map(|code| book.party(code, &[]));
    for party in [bank, fund, press] {
        book.flow(activity, controller, party, &[]);
    }
    let class = book.party("centres", &[("kind", kind(PartyKind::Class))]);
    book.flow(activity, controller, class, &[]);
    let told = Owned::Parts(vec![
        vec![Owned::Ref(fund), date("2026-10-01"), Owned::Absent],
        vec![
            Owned::Ref(press),
            Owned::Absent,
            text("impossible: dissolved"),
        ],
        vec![Owned::Ref(bank), Owned::Absent, Owned::Absent],
    ]);
    let right = |right: PersonRight| ("rights", Owned::Codes(vec![right.item()]));
    let done = [
        ("outcome", kind(RequestOutcome::Granted)),
        ("answered", date("2026-09-20")),
    ];
    let named = ("elements", Owned::Refs(vec![name]));
    let request = |book: &mut Book, code: &str, more: &[(&str, Owned)]| {
        let fields: Vec<_> = done.iter().chain(more).cloned().collect();
        log(book, controller, code, &fields);
    };
    let erased = right(PersonRight::Erasure);
    request(
        &mut book,
        "erased",
        &[erased.clone(), named, ("told", told)],
    );
    request(&mut book, "vague", &[erased]);
    request(&mut book, "seen", &[right(PersonRight::Access)]);
    let snapshot = book.snapshot();
    let still = |code: &str| {
        let request = snapshot.find::<Request>(code).expect("a request");
        let still = still_to_tell(&snapshot, request, day(TODAY)).expect("all that it names");
        let codes = |list: &[&crate::domain::records::Party]| {
            list.iter()
                .map(|it| it.code().to_owned())
                .collect::<Vec<_>>()
        };
        (
            still.asked,
            still.data_not_stated,
            codes(&still.parties),
            codes(&still.classes),
        )
    };
    let list = |codes: &[&str]| codes.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        still("erased"),
        (true, false, list(&["bank"]), list(&["centres"]))
    );
    assert_eq!(still("vague"), (true, true, list(&[]), list(&[])));
    assert_eq!(still("seen"), (false, false, list(&[]), list(&[])));
}
