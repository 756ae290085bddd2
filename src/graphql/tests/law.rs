//! The questions of law: by when, and which rights.

use serde_json::json;

use super::{ask, check_error, desk::InMemory, filters::with, fixture};
use crate::domain::{
    code_list::Coded,
    codes::{
        ActivityRole, Article6, DayCount, DeadlineSense, DeadlineTrigger, EndRule, PersonRight,
        RightState,
    },
    kind::Kind,
    period::Period,
    value::Owned,
};

fn code(code: impl Coded) -> Owned {
    Owned::Code(code.item())
}

#[test]
fn a_request_is_due_after_a_month_and_an_extended_one_after_three() {
    let desk = InMemory::full();
    let data = ask(
        &desk,
        "{ plain: accessDeadline(received: \"2026-08-31\") { received extended due tellBy stillSince }
           extended: accessDeadline(received: \"2026-08-31\", extended: true) { due tellBy } }",
    );
    let plain = json!({
        "received": "2026-08-31",
        "extended": false,
        "due": "2026-09-30",
        "tellBy": "2026-09-30",
        "stillSince": null,
    });
    assert_eq!(data["plain"], plain);
    let extended = json!({"due": "2026-11-30", "tellBy": "2026-09-30"});
    assert_eq!(data["extended"], extended);
}

#[test]
fn a_deadline_tells_how_it_was_counted_in_the_language_asked_for() {
    let desk = InMemory::full();
    let data = ask(
        &desk,
        "{ accessDeadline(received: \"2026-10-11\", lang: DE) {
             steps { kind day closed holiday { de } text } text } }",
    );
    let answer = &data["accessDeadline"];
    let steps = answer["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 4);
    assert_eq!(steps[2]["kind"], "CLOSED");
    assert_eq!(steps[2]["day"], "2026-11-11");
    assert_eq!(steps[2]["closed"], "HOLIDAY");
    assert_eq!(steps[2]["holiday"], json!({"de": "Waffenstillstand"}));
    let text = "Mittwoch, 11. November 2026: kein Arbeitstag (Feiertag: Waffenstillstand).";
    assert_eq!(steps[2]["text"], text);
    let due = answer["text"][0].as_str().unwrap();
    assert!(due.contains("Donnerstag, 12. November 2026"), "{due}");
}

#[test]
fn identity_that_is_asked_stops_the_clock_until_it_is_proved() {
    let desk = InMemory::full();
    let data = ask(
        &desk,
        "{ asked: accessDeadline(received: \"2026-09-01\", identityAsked: \"2026-09-03\") { due stillSince }
           proved: accessDeadline(received: \"2026-09-01\", identityAsked: \"2026-09-03\",
             identityProved: \"2026-09-10\") { due stillSince } }",
    );
    let still = json!({"due": "2026-10-01", "stillSince": "2026-09-03"});
    assert_eq!(data["asked"], still);
    let proved = json!({"due": "2026-10-08", "stillSince": null});
    assert_eq!(data["proved"], proved);
    check_error(
        &desk,
        "{ accessDeadline(received: \"2026-09-01\", identityProved: \"2026-09-10\") { due } }",
        "BAD_INPUT",
        "argument `identityProved`: identity cannot be proved before it was asked",
    );
}

#[test]
fn a_remedy_is_counted_by_the_rule_that_its_record_states() {
    let desk = InMemory::full();
    let period = Period::parse("P3M").unwrap();
    let rule = [
        ("deadline_sense", code(DeadlineSense::ActWithin)),
        ("deadline_trigger", code(DeadlineTrigger::Informed)),
        ("deadline_offset", Owned::Integer(3)),
        ("deadline_offset_days", code(DayCount::CalendarDays)),
        ("deadline_length", Owned::Period(period)),
        ("deadline_end", code(EndRule::NextWorkingDay)),
        ("decisions_from", Owned::Absent),
    ];
    desk.change(|next| next.put(with(Kind::Remedy, 0, &rule)));
    let query = "{ remedyDeadline(remedy: \"remedies-0\", eventOn: \"2026-03-02\") {
        remedy { code } eventOn outcome due notStated reservations { kind } steps { kind day } text } }";
    let answer = ask(&desk, query)["remedyDeadline"].clone();
    let expected = json!({
        "remedy": {"code": "remedies-0"},
        "eventOn": "2026-03-02",
        "outcome": "DUE",
        "due": "2026-06-05",
        "notStated": [],
        "reservations": [],
        "steps": [
            {"kind": "EVENT", "day": "2026-03-02"},
            {"kind": "RUNS_FROM", "day": "2026-03-05"},
            {"kind": "ENDS", "day": "2026-06-05"},
        ],
        "text": ["Act at the latest on Friday 5 June 2026."],
    });
    assert_eq!(answer, expected);
}

#[test]
fn a_remedy_without_a_time_limit_says_that_none_is_stated() {
    let desk = InMemory::full();
    let query = "{ remedyDeadline(remedy: \"remedies-2\", eventOn: \"2026-03-02\", lang: NL) {
        outcome due steps { kind } rule text } }";
    let said = "Het register vermeldt geen termijn.";
    let expected =
        json!({"outcome": "NOT_STATED", "due": null, "steps": [], "rule": said, "text": [said]});
    assert_eq!(ask(&desk, query)["remedyDeadline"], expected);
    check_error(
        &desk,
        "{ remedyDeadline(remedy: \"remedies-9\", eventOn: \"2026-03-02\") { due } }",
        "NOT_FOUND",
        "argument `remedy`: there is no remedy `remedies-9`",
    );
}

/// A register in which activity 2 of the fixture rests on a legal obligation and on a contract, and
/// its erasure is stated to be limited.
fn based() -> InMemory {
    let desk = InMemory::full();
    desk.change(|next| {
        let id = fixture::id(Kind::Activity, 2);
        let own = [
            ("role", code(ActivityRole::Controller)),
            ("automated_decisions", Owned::Bool(false)),
        ];
        next.put(with(Kind::Activity, 2, &own));
        let bases = [Article6::LegalObligation, Article6::Contract];
        for number in 0..fixture::EACH {
            let of = if number < 2 {
                id
            } else {
                fixture::id(Kind::Activity, 0)
            };
            let fields = [
                ("activity", Owned::Ref(of)),
                ("basis", code(bases[number % 2])),
                ("purpose", Owned::Absent),
                ("condition", Owned::Absent),
            ];
            next.put(with(Kind::LegalBasis, number, &fields));
            let stated = [
                ("activity", Owned::Ref(of)),
                (
                    "right",
                    code([PersonRight::Erasure, PersonRight::Portability][number % 2]),
                ),
                ("state", code(RightState::Limited)),
            ];
            next.put(with(Kind::RightOverride, number, &stated));
        }
    });
    desk
}

#[test]
fn the_rights_in_an_activity_follow_from_its_bases_and_from_what_is_stated() {
    let desk = based();
    let query = "{ rights(activity: \"activities-2\", on: \"2026-01-01\") {
        on controllers { code }
        rights { right outcome explanations { outcome article reason statement { code } grounds { basis } activities { code } text } }
        activities { activity { code } grounds { basis } rights { right outcome byGrounds statement { code } verdicts { outcome article } } } } }";
    let answer = ask(&desk, query)["rights"].clone();
    assert_eq!(answer["on"], "2026-01-01");
    assert_eq!(answer["controllers"].as_array().map(Vec::len), Some(1));
    let outcomes: Vec<_> = answer["rights"]
        .as_array()
        .unwrap()
        .iter()
        .map(|right| {
            (
                right["right"].as_str().unwrap(),
                right["outcome"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        outcomes,
        [
            ("ACCESS", "OWED"),
            ("RECTIFICATION", "OWED"),
            ("ERASURE", "LIMITED"),
            ("RESTRICTION", "OWED"),
            ("PORTABILITY", "LIMITED"),
            ("OBJECTION", "NOT_OWED"),
            ("WITHDRAWAL", "NOT_OWED"),
            ("AUTOMATED_DECISIONS", "NOT_OWED"),
        ]
    );
    let erasure = &answer["rights"][2]["explanations"][0];
    assert_eq!(erasure["statement"]["code"], "right_overrides-0");
    assert_eq!(erasure["reason"], json!(null));
    let automated = &answer["rights"][7]["explanations"][0];
    assert_eq!(automated["reason"], "NO_AUTOMATED_DECISIONS");
    let here = &answer["activities"][0];
    let bases = json!([{"basis": "CONTRACT"}, {"basis": "LEGAL_OBLIGATION"}]);
    assert_eq!(here["grounds"], bases);
    assert_eq!(here["rights"][2]["byGrounds"], "PARTLY");
    let verdicts = json!([
        {"outcome": "LIMITED", "article": "GDPR Art. 17(1)(a)"},
        {"outcome": "NOT_OWED", "article": "GDPR Art. 17(3)(b)"},
    ]);
    assert_eq!(here["rights"][2]["verdicts"], verdicts);
}

#[test]
fn rights_are_asked_of_an_activity_or_of_a_controller() {
    let desk = based();
    let both = "expected either `activity` or `controller`";
    check_error(&desk, "{ rights { revision } }", "BAD_INPUT", both);
    check_error(
        &desk,
        "{ rights(activity: \"activities-2\", controller: \"parties-0\") { revision } }",
        "BAD_INPUT",
        both,
    );
    check_error(
        &desk,
        "{ rights(activity: \"activities-2\", subjects: [\"x\"]) { revision } }",
        "BAD_INPUT",
        "argument `subjects`: expected only with `controller`",
    );
    check_error(
        &desk,
        "{ rights(activity: \"activities-9\") { revision } }",
        "NOT_FOUND",
        "there is no processing activity `activities-9`",
    );
}
