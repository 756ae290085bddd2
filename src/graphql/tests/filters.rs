//! Filters: every condition, alone and combined.

use serde_json::{Value as Json, json};

use super::{ask, check_error, desk::InMemory, fixture};
use crate::domain::{kind::Kind, record::AnyRecord, snapshot::Snapshot, value::Owned};

/// The codes that a filter finds in a list, in all the ways in which a list can be asked.
#[track_caller]
fn found(desk: &InMemory, list: &str, filter: &str) -> Vec<String> {
    let query = format!(
        "{{ plain: {list}(filter: {{{filter}}}) {{ nodes {{ code }} }}
            counted: {list}(filter: {{{filter}}}) {{ totalCount edges {{ node {{ code }} }} }}
            last: {list}(filter: {{{filter}}}, last: 500) {{ nodes {{ code }} }}
            ordered: {list}(filter: {{{filter}}}, orderBy: {{field: CODE}}) {{ nodes {{ code }} }} }}"
    );
    let data = ask(desk, &query);
    let codes = |nodes: &Json| -> Vec<String> {
        let nodes = nodes.as_array().unwrap().iter();
        nodes
            .map(|node| node["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let plain = codes(&data["plain"]["nodes"]);
    assert_eq!(codes(&data["last"]["nodes"]), plain);
    assert_eq!(codes(&data["ordered"]["nodes"]), plain);
    assert_eq!(data["counted"]["totalCount"], json!(plain.len()));
    let edges = data["counted"]["edges"].as_array().unwrap().iter();
    let edges: Json = edges.map(|edge| edge["node"].clone()).collect();
    assert_eq!(codes(&edges), plain);
    plain
}

#[track_caller]
fn check(list: &str, filter: &str, expected: &[usize]) {
    let desk = InMemory::full();
    let kind = Kind::ALL
        .iter()
        .find(|it| crate::graphql::names::plural(**it) == list)
        .unwrap();
    let expected: Vec<String> = expected
        .iter()
        .map(|at| fixture::code(*kind, *at))
        .collect();
    assert_eq!(found(&desk, list, filter), expected, "{list} {filter}");
}

#[test]
fn a_filter_by_the_records_own_fields_finds_what_holds_them() {
    check("parties", "", &[0, 1, 2]);
    check("parties", "code: \"parties-1\"", &[1]);
    check(
        "parties",
        "code: [\"parties-2\", \"nothing\", \"parties-0\"]",
        &[0, 2],
    );
    check("parties", "code: []", &[]);
    check(
        "parties",
        &format!("id: \"{}\"", fixture::id(Kind::Party, 2)),
        &[2],
    );
    check(
        "parties",
        &format!("id: \"{}\"", fixture::id(Kind::Activity, 2)),
        &[],
    );
    check("parties", "kind: UNIT", &[1]);
    check("parties", "kind: [UNIT, TRADE_NAME]", &[1, 2]);
    check("activities", "regions: FLANDERS", &[0, 1]);
    check("parties", "country: \"BE\"", &[0]);
    check("parties", "country: [\"be\", \"CH\"]", &[0, 1]);
    check("parties", "enterpriseNumber: \"BE 0685.540.471\"", &[0, 1]);
    check("parties", "publicAuthority: true", &[0]);
    check("parties", "publicAuthority: false", &[]);
    check("parties", "absent: \"legalForm\"", &[1, 2]);
    check("parties", "validOn: \"2020-03-14\"", &[1, 2]);
    check("parties", "validOn: \"2020-03-15\"", &[0, 1, 2]);
    check(
        "parties",
        "validFrom: {from: \"2020-03-15\", to: \"2020-03-15\"}",
        &[0],
    );
    check("parties", "validFrom: {from: \"2020-03-16\"}", &[]);
    check("parties", "validFrom: {}", &[0]);
    check(
        "instruments",
        "number: \"INSTRUMENT  \\\"number\\\" \\\\ É 0\"",
        &[0],
    );
}

#[test]
fn words_are_found_in_all_texts_and_languages_whatever_their_case_and_accents() {
    check("parties", "text: \"\"", &[0, 1, 2]);
    check("parties", "text: \"LEGAL_FÔRM\"", &[0]);
    check("parties", "text: \"parties-2\"", &[2]);
    check("parties", "text: \"nl description\"", &[0]);
    check("parties", "text: \"fr name\"", &[0, 1, 2]);
    check("parties", "text: \"remark nothing\"", &[]);
    // The name of a member stands in a part of the record.
    check("parties", "text: \"\\\"value\\\"\"", &[0, 1]);
}

#[test]
fn a_filter_by_reference_takes_a_code_or_an_identity() {
    let id = fixture::id(Kind::Party, 2);
    check("activities", "controller: \"parties-2\"", &[1]);
    check(
        "activities",
        &format!("controller: [\"{id}\", \"parties-0\"]"),
        &[1, 2],
    );
    check("activities", "controller: []", &[]);
    check("activities", "purposes: \"purposes-0\"", &[0]);
    check("instruments", "parties: \"parties-1\"", &[0, 1]);
    check("evidence", "about: \"activity:activities-0\"", &[0]);
    check(
        "evidence",
        &format!("about: \"{}\"", fixture::id(Kind::Activity, 2)),
        &[2],
    );
}

#[test]
fn filters_combine() {
    check(
        "parties",
        "kind: [UNIT, TRADE_NAME], text: \"parties-1\"",
        &[1],
    );
    check(
        "parties",
        "or: [{kind: UNIT}, {code: \"parties-2\"}]",
        &[1, 2],
    );
    check("parties", "or: []", &[]);
    check("parties", "and: [{kind: UNIT}, {code: \"parties-2\"}]", &[]);
    check("parties", "not: {kind: UNIT}", &[0, 2]);
    check(
        "parties",
        "not: {or: [{kind: UNIT}, {not: {code: \"parties-0\"}}]}",
        &[0],
    );
    check("parties", "kind: null, not: null", &[0, 1, 2]);
    check(
        "parties",
        "code: [\"parties-0\", \"parties-1\"], id: []",
        &[],
    );
}

#[test]
fn a_record_that_does_not_exist_is_refused_with_the_nearest_one() {
    let desk = InMemory::full();
    let query = |filter: &str| format!("{{ activities(filter: {{{filter}}}) {{ totalCount }} }}");
    check_error(
        &desk,
        &query("controller: \"partis-1\""),
        "NOT_FOUND",
        "argument `filter`: `controller`: there is no party `partis-1`; did you mean `parties-1`?",
    );
    check_error(
        &desk,
        &query("not: {party: \"x\"}"),
        "NOT_FOUND",
        "`not.party`: there is no party",
    );
    check_error(
        &desk,
        &query("absent: \"purpos\""),
        "BAD_INPUT",
        "did you mean `purposes`?",
    );
    let about = "{ evidence(filter: {about: \"infino\"}) { totalCount } }";
    check_error(
        &desk,
        about,
        "BAD_INPUT",
        "a kind and a code such as `party:infino-vlaanderen`",
    );
    let country = "{ parties(filter: {country: \"Atlantis\"}) { totalCount } }";
    check_error(&desk, country, "BAD_INPUT", "Atlantis");
}

/// A record of the fixture with other values in some fields.
pub fn with(kind: Kind, number: usize, values: &[(&str, Owned)]) -> std::sync::Arc<dyn AnyRecord> {
    let record = fixture::record(kind, number);
    let mut all = record.to_owned_values();
    for (field, value) in values {
        all[kind.def().position(field).unwrap()] = value.clone();
    }
    (kind.def().build)(record.header().clone(), all).unwrap()
}

/// Activity 0 of party 1, with one flow in from party 2, one out to party 0, one inside.
fn flows(next: &mut Snapshot) {
    let party = |number| Owned::Ref(fixture::id(Kind::Party, number));
    let activity = || ("activity", Owned::Ref(fixture::id(Kind::Activity, 0)));
    for kind in [Kind::Party, Kind::Activity] {
        for number in 0..fixture::EACH {
            let plain = [
                ("parent", Owned::Absent),
                ("joint_controllers", Owned::Absent),
                ("members", Owned::Absent),
            ];
            let plain: Vec<_> = plain
                .into_iter()
                .filter(|it| kind.def().position(it.0).is_some())
                .collect();
            next.put(with(kind, number, &plain));
        }
    }
    let country = |code: &str| ("country", Owned::Country(code.parse().unwrap()));
    next.put(with(
        Kind::Flow,
        0,
        &[
            activity(),
            ("from", party(2)),
            ("to", party(1)),
            country("BE"),
        ],
    ));
    next.put(with(
        Kind::Flow,
        1,
        &[
            activity(),
            ("from", party(1)),
            ("to", party(0)),
            country("GB"),
        ],
    ));
    let inside = [
        activity(),
        ("from", Owned::Absent),
        ("to", party(1)),
        ("country", Owned::Absent),
    ];
    next.put(with(Kind::Flow, 2, &inside));
}

#[test]
fn an_activity_is_found_by_what_belongs_to_it() {
    let desk = InMemory::full();
    desk.change(flows);
    let check = |filter: &str, expected: &[&str]| {
        assert_eq!(found(&desk, "activities", filter), expected, "{filter}");
    };
    check("recipient: \"parties-0\"", &["activities-0"]);
    check("recipient: \"parties-1\"", &[]);
    check("source: \"parties-2\"", &["activities-0"]);
    check("source: \"parties-1\"", &[]);
    check(
        "party: \"parties-0\", controller: \"parties-1\"",
        &["activities-0"],
    );
    check("instrument: \"instruments-1\"", &["activities-0"]);
    check("basis: CONSENT", &["activities-1"]);
    check(
        "basis: [CONSENT, CONTRACT]",
        &["activities-1", "activities-2"],
    );
    check(
        "legalText: \"legal_texts-2\"",
        &["activities-0", "activities-2"],
    );
    check("subject: \"subject_categories-0\"", &["activities-0"]);
    check("subject: \"subject_categories-2\"", &["activities-2"]);
    // Category 1 is special; data use 0 of activity 1 names it.
    check(
        "sensitivity: SPECIAL, category: \"data_categories-1\"",
        &["activities-0", "activities-1"],
    );
    check(
        "element: \"data_elements-1\"",
        &["activities-0", "activities-1"],
    );
    check("register: \"registers-1\"", &["activities-0"]);
}

#[test]
fn an_activity_is_found_by_what_stands_behind_it() {
    let desk = InMemory::full();
    desk.change(flows);
    desk.change(|next| {
        let member = vec![
            Owned::Ref(fixture::id(Kind::Party, 2)),
            Owned::Absent,
            Owned::Absent,
            Owned::Absent,
        ];
        let fields = [
            ("parent", Owned::Absent),
            ("members", Owned::Parts(vec![member])),
        ];
        next.put(with(Kind::Party, 0, &fields));
        let parent = Owned::Ref(fixture::id(Kind::DataCategory, 1));
        next.put(with(Kind::DataCategory, 2, &[("parent", parent)]));
        let use_of = [
            ("activity", Owned::Ref(fixture::id(Kind::Activity, 2))),
            ("category", Owned::Ref(fixture::id(Kind::DataCategory, 2))),
        ];
        next.put(with(Kind::DataUse, 2, &use_of));
    });
    let check = |filter: &str, expected: &[&str]| {
        let codes = found(&desk, "activities", filter);
        let all = expected
            .iter()
            .all(|code| codes.iter().any(|it| it == code));
        assert!(all, "{filter}: {codes:?}");
    };
    // Flow 1 goes to party 0, of which party 2 is a member.
    check("recipient: \"parties-2\"", &["activities-0"]);
    // Category 2 is narrower than category 1.
    check("category: \"data_categories-1\"", &["activities-2"]);
}

#[test]
fn what_belongs_to_an_activity_is_found_by_it() {
    let desk = InMemory::full();
    desk.change(flows);
    let check = |list: &str, filter: &str, expected: &[&str]| {
        assert_eq!(found(&desk, list, filter), expected, "{list} {filter}");
    };
    let all = ["flows-0", "flows-1", "flows-2"];
    check("flows", "controller: \"parties-1\"", &all);
    check("flows", "controller: \"parties-0\"", &[]);
    check("flows", "region: FLANDERS", &all);
    check("flows", "party: \"parties-0\"", &["flows-1"]);
    check(
        "legalBases",
        "controller: \"parties-2\"",
        &["legal_bases-0"],
    );
}

#[test]
fn the_flows_of_an_activity_are_seen_from_both_ends() {
    let desk = InMemory::full();
    desk.change(flows);
    let data = ask(
        &desk,
        "{ activity(code: \"activities-0\") { sources { code } recipients { code }
           transfers { code to { code } } in2019: transfers(on: \"2019-01-01\") { code } } }",
    );
    let wanted = json!({"activity": {
        "sources": [{"code": "flows-0"}, {"code": "flows-2"}],
        "recipients": [{"code": "flows-1"}],
        // Flow 2 names no country, and its recipient is in Switzerland.
        "transfers": [
            // Flow 0 goes to Belgium, and has a transfer tool; so has flow 1.
            {"code": "flows-0", "to": {"code": "parties-1"}},
            {"code": "flows-1", "to": {"code": "parties-0"}},
            {"code": "flows-2", "to": {"code": "parties-1"}},
        ],
        // The United Kingdom was in the Union then; flow 1 has a transfer tool all the same.
        "in2019": [{"code": "flows-1"}, {"code": "flows-2"}],
    }});
    assert_eq!(data, wanted);
}

#[test]
fn the_day_of_a_register_holds_for_every_list_in_it() {
    let desk = InMemory::full();
    let query = "{ register(on: \"2031-03-15\") { parties { totalCount nodes { code } }
        earlier: parties(on: \"2021-03-15\") { totalCount }
        party(code: \"parties-1\") { activities { totalCount } } }
        party(code: \"parties-1\") { activities { totalCount } } }";
    let wanted = json!({
        "register": {
            "parties": {"totalCount": 2, "nodes": [{"code": "parties-1"}, {"code": "parties-2"}]},
            "earlier": {"totalCount": 3},
            "party": {"activities": {"totalCount": 0}},
        },
        "party": {"activities": {"totalCount": 1}},
    });
    assert_eq!(ask(&desk, query), wanted);
}
