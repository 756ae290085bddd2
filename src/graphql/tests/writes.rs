//! Changes: drafts, problems, versions, and what a response says of them.

use serde_json::{Value as Json, json};

use super::{
    API, ask, ask_with,
    desk::{InMemory, written},
    fail, fail_with, fixture, respond, today,
};
use crate::domain::{kind::Kind, record::FieldDef, value::FieldType};
use crate::graphql::{
    Outcome, Request,
    names::{camel, singular},
};

#[test]
fn a_record_is_added_and_read_in_the_same_answer() {
    let desk = InMemory::full();
    let query = "mutation ($draft: PartyDraft!) { addParty(draft: $draft, reason: \"new\") {
        party { code kind name { nl } names { name nature validFrom } parent { code } absent { field reason } }
        problems { message } revision } }";
    let draft = json!({
        "kind": "LEGAL_PERSON", "code": "new", "name": {"nl": "Nieuw"}, "parent": "parties-0",
        "names": [{"name": "Old", "nature": "FORMER", "validFrom": "2001-02-03"}],
        "absent": [{"field": "legalForm", "reason": "NOT_APPLICABLE"}, {"field": "receives", "reason": "NONE"}],
    });
    let data = ask_with(&desk, query, json!({"draft": draft}));
    let wanted = json!({"addParty": {
        "party": {
            "code": "new", "kind": "LEGAL_PERSON", "name": {"nl": "Nieuw"},
            "names": [{"name": "Old", "nature": "FORMER", "validFrom": "2001-02-03"}],
            "parent": {"code": "parties-0"},
            "absent": [{"field": "legalForm", "reason": "NOT_APPLICABLE"}, {"field": "receives", "reason": "NONE"}],
        },
        "problems": [], "revision": 8,
    }});
    assert_eq!(data, wanted);
}

#[test]
fn every_problem_of_a_draft_is_told_with_its_place_and_nothing_is_changed() {
    let desk = InMemory::full();
    let query = "mutation { addParty(draft: {kind: UNIT, name: {nl: \"x\"}, parent: \"partis-0\",
        enterpriseNumber: \"0685.540.472\", validFrom: \"2026-02-01\", validTo: \"2026-01-01\",
        names: [{name: \"a\", nature: ALIAS, validFrom: \"2026-02-01\", validTo: \"2026-01-01\"}],
        members: [{party: \"nobody\"}], absent: {field: \"kind\", reason: NONE}}) {
        party { id } id revision problems { at code message hint } } }";
    let payload = ask(&desk, query)["addParty"].clone();
    assert_eq!(payload["party"], Json::Null);
    assert_eq!(payload["id"], Json::Null);
    assert_eq!(payload["revision"], Json::Null);
    let problems = payload["problems"].as_array().unwrap();
    let places: Vec<_> = problems.iter().map(|it| (&it["at"], &it["code"])).collect();
    assert_eq!(
        json!(places),
        json!([
            ["draft.parent", "UNKNOWN_REFERENCE"],
            ["draft.enterpriseNumber", "CHECK_DIGITS"],
            ["draft.members[0].party", "UNKNOWN_REFERENCE"],
            ["draft.members[0].party", "MISSING"],
            ["draft.absent", "UNKNOWN_FIELD"],
        ])
    );
    assert_eq!(problems[0]["hint"], "did you mean `parties-0`?");
    assert_eq!(desk.now().revision(), 7);
}

#[test]
fn a_period_that_ends_before_it_begins_is_a_problem_in_the_spelling_of_the_client() {
    let desk = InMemory::full();
    let query = "mutation { addSystem(draft: {name: {nl: \"x\"}, validFrom: \"2026-02-01\",
        validTo: \"2026-01-01\"}) { problems { at code } } }";
    let wanted = json!([{"at": "draft.validTo", "code": "CONTRADICTION"}]);
    assert_eq!(ask(&desk, query)["addSystem"]["problems"], wanted);
}

fn update(desk: &InMemory, changes: Json) -> Json {
    let query = "mutation ($id: ID!, $version: Int!, $changes: PartyChanges!) {
        updateParty(id: $id, version: $version, changes: $changes) {
        party { code legalForm name { nl fr de } names { name } country absent { field } }
        problems { at code } } }";
    let id = fixture::id(Kind::Party, 0);
    let version = desk.now().record(id).unwrap().header().version;
    ask_with(
        desk,
        query,
        json!({"id": id, "version": version, "changes": changes}),
    )["updateParty"]
        .clone()
}

#[test]
fn what_is_not_given_stays_null_clears_and_a_list_replaces() {
    let desk = InMemory::full();
    let before = update(&desk, json!({}))["party"].clone();
    assert_eq!(before["country"], "BE");
    let after = update(
        &desk,
        json!({
            "legalForm": null,
            "name": {"nl": "Ander", "de": null},
            "names": [{"name": "Only", "nature": "ALIAS"}],
            "absent": [{"field": "address", "reason": "NONE"}],
        }),
    );
    assert_eq!(after["problems"], json!([]));
    let after = &after["party"];
    assert_eq!(after["legalForm"], Json::Null);
    assert_eq!(after["name"]["nl"], "Ander");
    assert_eq!(after["name"]["fr"], before["name"]["fr"]);
    assert_eq!(after["name"]["de"], Json::Null);
    assert_eq!(after["names"], json!([{"name": "Only"}]));
    assert_eq!(after["country"], "BE");
    assert_eq!(after["code"], before["code"]);
}

#[test]
fn a_stale_version_is_refused_with_the_newer_record() {
    let desk = InMemory::full();
    let id = fixture::id(Kind::Party, 0);
    let query = format!(
        "mutation {{ a: updateParty(id: \"{id}\", version: 1, changes: {{}}) {{ id }}
           b: addSystem(draft: {{name: {{nl: \"x\"}}}}) {{ revision }} }}"
    );
    let (error, data) = fail(&desk, &query);
    assert_eq!(error["path"], json!(["a"]));
    let extensions = &error["extensions"];
    assert_eq!(extensions["code"], "STALE");
    assert_eq!(extensions["version"], 3);
    assert_eq!(extensions["id"], json!(id));
    assert_eq!(extensions["current"]["code"], "parties-0");
    assert_eq!(data, json!({"a": null, "b": {"revision": 8}}));
}

#[test]
fn a_record_is_ended_and_one_that_was_a_mistake_is_removed() {
    let desk = InMemory::full();
    let id = fixture::id(Kind::System, 2);
    let query = format!(
        "mutation {{ endSystem(id: \"{id}\", version: 5, on: \"2026-06-30\") {{ system {{ validTo version }} }}
           removeSystem(id: \"{id}\", version: 8) {{ system {{ id }} id revision }} }}"
    );
    let wanted = json!({
        "endSystem": {"system": {"validTo": "2026-06-30", "version": 8}},
        "removeSystem": {"system": null, "id": id, "revision": 9},
    });
    assert_eq!(ask(&desk, &query), wanted);
    let (error, _) = fail(
        &desk,
        "mutation { removeSystem(id: \"x\", version: 1) { id } }",
    );
    assert_eq!(error["extensions"]["code"], "BAD_INPUT");
}

/// The value of a field of the fixture as a client would write it.
fn typed(field: &FieldDef, stored: &Json) -> Json {
    let Some(value) = stored.get(field.name) else {
        return Json::Null;
    };
    match field.ty {
        FieldType::Code(list) => json!(constant(list, value)),
        FieldType::Codes(list) => value
            .as_array()
            .unwrap()
            .iter()
            .map(|it| constant(list, it))
            .collect(),
        FieldType::Parts(def) => {
            let rows = value.as_array().unwrap().iter();
            rows.map(|row| object(def.fields, row)).collect()
        }
        FieldType::Integer => json!(value.as_i64().unwrap()),
        _ => value.clone(),
    }
}

fn constant(list: &crate::domain::code_list::CodeList, code: &Json) -> String {
    let item = list
        .items
        .iter()
        .find(|item| item.code == code.as_str().unwrap());
    item.unwrap().constant()
}

fn object(fields: &[FieldDef], stored: &Json) -> Json {
    Json::Object(
        fields
            .iter()
            .map(|it| (camel(it.name), typed(it, stored)))
            .collect(),
    )
}

#[test]
fn every_field_of_every_kind_can_be_written_and_is_kept_as_written() {
    use crate::domain::json::to_json;
    for kind in written() {
        let desk = InMemory::full();
        let def = kind.def();
        let record = fixture::record(kind, 0);
        let stored = to_json(&*record);
        let mut draft = object(def.fields, &stored);
        draft["code"] = json!("copy");
        let query = format!(
            "mutation ($draft: {0}Draft!) {{ add{0}(draft: $draft) {{ id {1} {{ code }}
               problems {{ at message }} }} }}",
            def.name,
            singular(kind)
        );
        let payload =
            ask_with(&desk, &query, json!({"draft": draft}))[format!("add{}", def.name)].clone();
        assert_eq!(payload["problems"], json!([]), "{}", kind_code(kind));
        let id = payload["id"].as_str().unwrap().parse().unwrap();
        let mut copy = to_json(&**desk.now().record(id).unwrap());
        copy["id"] = stored["id"].clone();
        copy["code"] = stored["code"].clone();
        assert_eq!(copy, stored, "{}", kind_code(kind));
    }
}

fn kind_code(kind: Kind) -> &'static str {
    kind.def().plural
}

#[test]
fn a_mutation_is_not_carried_out_where_only_queries_are_taken() {
    let desk = InMemory::full();
    let request = Request {
        query: "mutation { addSystem(draft: {name: {nl: \"x\"}}) { revision } }".to_owned(),
        allow_mutation: false,
        ..Request::default()
    };
    let response = API.answer(&request, &desk, today());
    assert_eq!(
        response.outcome,
        Outcome::RequestError("METHOD_NOT_ALLOWED")
    );
    assert_eq!(desk.now().revision(), 7);
}

#[test]
fn a_required_field_that_is_missing_is_refused_by_the_schema() {
    let desk = InMemory::full();
    let query = "mutation ($draft: PartyDraft!) { addParty(draft: $draft) { id } }";
    let (error, _) = fail_with(&desk, query, json!({"draft": {"kind": "UNIT"}}));
    assert_eq!(error["extensions"]["code"], "VALIDATION");
    assert!(
        error["message"].as_str().unwrap().contains("name"),
        "{error}"
    );
}

#[test]
fn an_answer_that_was_given_is_given_again_until_the_register_changes() {
    let desk = InMemory::full();
    let query = "{ systems { totalCount } }";
    let first = respond(&desk, query, Json::Null);
    let again = respond(&desk, query, Json::Null);
    assert_eq!(first.body.as_ptr(), again.body.as_ptr());
    desk.change(|next| next.remove(fixture::id(Kind::System, 0)));
    assert_eq!(ask(&desk, query), json!({"systems": {"totalCount": 2}}));
    let other = InMemory::full();
    assert_eq!(ask(&other, query), json!({"systems": {"totalCount": 3}}));
}
