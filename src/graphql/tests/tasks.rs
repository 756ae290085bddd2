//! The questions of a data protection officer's year, beside those of a citizen.

use serde_json::json;

use super::{ask, ask_with, check_error, desk::InMemory, filters::with, fixture, questions::coded};
use crate::{
    answers::requests::letter_to,
    domain::{
        id::Id, kept_answer, kind::Kind, records::Request, snapshot::Snapshot, text::Language,
        value::Owned,
    },
};

/// What makes the rest occur: data that come in unused and are used unsourced, a processor under a
/// contract, a class without members, and a request that names a person.
pub fn loose(next: &mut Snapshot) {
    let id = |kind, number| Owned::Ref(fixture::id(kind, number));
    let element = |number| Owned::Refs(vec![fixture::id(Kind::DataElement, number)]);
    for number in 0..fixture::EACH {
        let alone = [("categories", Owned::Absent)];
        next.put(with(Kind::DataElement, number, &alone));
    }
    let class = [
        ("kind", coded(Kind::Party, "kind", "class")),
        ("members", Owned::Absent),
        ("parent", Owned::Absent),
        ("country", Owned::Absent),
    ];
    next.put(with(Kind::Party, 2, &class));
    let always = [("valid_from", Owned::Absent), ("valid_to", Owned::Absent)];
    let flow = |number, from, to, more: &[(&str, Owned)]| {
        let mut values = vec![
            ("activity", id(Kind::Activity, 0)),
            ("from", id(Kind::Party, from)),
            ("to", id(Kind::Party, to)),
            ("register", Owned::Absent),
            ("categories", Owned::Absent),
            ("country", Owned::Absent),
        ];
        values.extend(always.iter().chain(more).cloned());
        with(Kind::Flow, number, &values)
    };
    next.put(flow(0, 2, 1, &[("elements", element(0))]));
    let role = coded(Kind::Flow, "recipient_role", "processor");
    let under = id(Kind::Instrument, 0);
    let processor = [("recipient_role", role), ("instrument", under)];
    next.put(flow(1, 1, 0, &processor));
    next.put(flow(2, 1, 2, &[]));
    let used = [
        ("activity", id(Kind::Activity, 0)),
        ("element", id(Kind::DataElement, 1)),
        ("category", Owned::Absent),
        always[0].clone(),
        always[1].clone(),
    ];
    next.put(with(Kind::DataUse, 0, &used));
    let named = [("remarks", Owned::Text("jan.peeters@gmail.com".into()))];
    next.put(with(Kind::Request, 0, &named));
}

#[test]
fn the_log_of_requests_is_looked_at_on_a_day() {
    let desk = InMemory::full();
    let request = |number, fields: &[(&'static str, Owned)]| {
        let mut values = vec![
            ("received", Owned::Date("2026-06-01".parse().unwrap())),
            ("outcome", Owned::Absent),
        ];
        for name in ["answered", "extended_on", "identity_asked"] {
            values.push((name, Owned::Absent));
        }
        values.extend(fields.iter().cloned());
        with(Kind::Request, number, &values)
    };
    let answered = ("answered", Owned::Date("2026-06-20".parse().unwrap()));
    let remarks = ("remarks", Owned::Text("call jan.peeters@gmail.com".into()));
    desk.change(|next| {
        next.put(request(0, &[remarks]));
        next.put(request(1, &[answered]));
        next.put(request(
            2,
            &[("received", Owned::Date("2026-07-02".parse().unwrap()))],
        ));
    });
    let data = ask(
        &desk,
        "{ requestsDue { on counts { state count }
           requests { request { code } state due tellBy daysLeft extension
             personalData { field kind } stillToTell { asked } } }
           late: requestsDue(on: \"2026-07-05\", states: [OVERDUE]) { requests { request { code } } } }",
    );
    let answer = &data["requestsDue"];
    let counts =
        json!([{"state": "DUE_SOON", "count": 1}, {"state": "ANSWERED_IN_TIME", "count": 1}]);
    assert_eq!(
        (&answer["on"], &answer["counts"]),
        (&json!("2026-07-01"), &counts)
    );
    let first = &answer["requests"][0];
    let wanted = json!({
        "request": {"code": "requests-0"}, "state": "DUE_SOON", "due": "2026-07-01",
        "tellBy": "2026-07-01", "daysLeft": 0, "extension": "NONE",
        "personalData": [{"field": "remarks", "kind": "PRIVATE_EMAIL"}],
        "stillToTell": {"asked": false},
    });
    assert_eq!(*first, wanted);
    assert!(
        !data.to_string().contains("peeters"),
        "what is found is not repeated"
    );
    let late = json!([{"request": {"code": "requests-0"}}]);
    assert_eq!(data["late"]["requests"], late);
    check_error(
        &desk,
        "{ requestsDue(within: -1) { on } }",
        "BAD_INPUT",
        "argument `within`: found -1; expected 0 to 366",
    );
}

#[test]
fn what_a_transfer_question_names_must_exist() {
    let desk = InMemory::full();
    check_error(
        &desk,
        "{ transfers(without: \"2023/17\") { on } }",
        "BAD_INPUT",
        "there is no adequacy decision `2023/17`; there are",
    );
    check_error(
        &desk,
        "{ elementLife(element: \"data_elements-9\") { on } }",
        "NOT_FOUND",
        "argument `element`: there is no data element",
    );
    let many = vec!["\"data_elements-0\""; 21].join(", ");
    check_error(
        &desk,
        &format!("{{ whomToTell(controller: \"parties-1\", elements: [{many}]) {{ on }} }}"),
        "BAD_INPUT",
        "at most 20 at once",
    );
}

#[test]
fn an_answer_is_kept_with_its_revision_and_hash() {
    let desk = InMemory::full();
    let query = "mutation ($id: ID!, $version: Int!) {
        keepAnswer(id: $id, version: $version, words: \"Geachte\", language: NL) {
          request { code answerLanguage answerRevision answerSha256 version }
          problems { message } revision } }";
    let id = fixture::id(Kind::Request, 2);
    let seen = desk.now().record(id).unwrap().header().version;
    let data = ask_with(&desk, query, json!({"id": id, "version": seen}));
    let wanted = json!({
        "request": {
            "code": "requests-2", "answerLanguage": "nl", "answerRevision": 7,
            "answerSha256": kept_answer::sha256("Geachte"), "version": 8,
        },
        "problems": [], "revision": 8,
    });
    assert_eq!(data["keepAnswer"], wanted);
    let late = format!(
        "mutation {{ keepAnswer(id: \"{id}\", version: 8, words: \"x\", language: NL, revision: 9) {{ id }} }}"
    );
    check_error(&desk, &late, "BAD_INPUT", "found 9; the last one is 8");
}

#[test]
fn the_letter_to_a_request_for_access_is_made_and_kept_in_one_write() {
    let desk = InMemory::full();
    let keep = |number| {
        let id = fixture::id(Kind::Request, number);
        let version = desk.now().record(id).unwrap().header().version;
        format!(
            "mutation {{ keepAnswer(id: \"{id}\", version: {version}, language: FR, on: \"2026-01-01\") {{
               request {{ code answerSha256 answerLanguage }} revision }} }}"
        )
    };
    let request = desk.now();
    let request = request.get::<Request>(Id::of(fixture::id(Kind::Request, 0)));
    let on = "2026-01-01".parse().unwrap();
    let letter = letter_to(&desk.now(), request.unwrap(), on, Language::Fr)
        .unwrap()
        .unwrap();
    let kept = ask(&desk, &keep(0))["keepAnswer"].clone();
    let wanted = json!({
        "code": "requests-0", "answerLanguage": "fr", "answerSha256": kept_answer::sha256(&letter),
    });
    assert_eq!((&kept["request"], &kept["revision"]), (&wanted, &json!(8)));
    // Nobody stated that this one asks for access.
    check_error(
        &desk,
        &keep(2),
        "BAD_INPUT",
        "argument `words`: this is no request for access",
    );
}
