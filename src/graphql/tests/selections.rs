//! What a document can select: fragments, aliases, merging, directives, variables, introspection.

use serde_json::{Value as Json, json};

use super::{
    API, ask, ask_with, check_error,
    desk::InMemory,
    fail_with,
    fixture::{self, code, id},
};
use crate::domain::kind::Kind;

#[track_caller]
fn check(query: &str, expected: Json) {
    assert_eq!(ask(&InMemory::full(), query), expected);
}

#[test]
fn fields_asked_twice_are_merged_and_keep_their_order() {
    check(
        "{ party(code: \"parties-0\") { code parent { id } ...A }
           party(code: \"parties-0\") { parent { code } version ... on Party { code } } }
         fragment A on Party { parent { version } }",
        json!({"party": {
            "code": "parties-0",
            "parent": {"id": id(Kind::Party, 1), "version": 4, "code": "parties-1"},
            "version": 3,
        }}),
    );
}

#[test]
fn the_order_of_the_response_is_that_of_the_document() {
    let desk = InMemory::full();
    let query = "{ party(code: \"parties-0\") { version ...F id code } }
                 fragment F on Party { code validFrom }";
    let response = super::respond(&desk, query, Json::Null);
    let text = String::from_utf8(response.body.to_vec()).unwrap();
    let keys = ["version", "code", "validFrom", "id"].map(|key| text.find(key).unwrap());
    assert!(keys.is_sorted(), "{text}");
}

#[test]
fn one_field_can_be_asked_under_several_names() {
    check(
        "{ a: party(code: \"parties-0\") { x: code y: code }
           b: party(code: \"parties-1\") { code } }",
        json!({"a": {"x": "parties-0", "y": "parties-0"}, "b": {"code": "parties-1"}}),
    );
}

#[test]
fn fragments_stand_in_fragments_and_at_the_root() {
    check(
        "{ ...Root } fragment Root on Query { activity(code: \"activities-2\") { ...Activity } }
         fragment Activity on Activity { controller { ...Party } ... { code } }
         fragment Party on Party { ...Deep } fragment Deep on Party { parent { code } }",
        json!({"activity": {
            "controller": {"parent": {"code": "parties-1"}},
            "code": "activities-2",
        }}),
    );
}

#[test]
fn a_fragment_holds_only_for_records_of_its_type() {
    let query = format!(
        "{{ nodes(ids: [\"{}\", \"{}\", \"{}\"]) {{
             __typename ... on Party {{ country }} ...S ... on Node {{ id }} }} }}
         fragment S on System {{ location ... on System {{ name {{ fr }} }} }}",
        id(Kind::Party, 0),
        id(Kind::System, 2),
        uuid::Uuid::nil(),
    );
    let desk = InMemory::full();
    let data = ask(&desk, &query);
    let nodes = data["nodes"].as_array().unwrap();
    let party = json!({"__typename": "Party", "country": "BE", "id": id(Kind::Party, 0)});
    assert_eq!(nodes[0], party);
    assert_eq!(nodes[1]["__typename"], "System");
    assert_eq!(nodes[1]["location"], Json::Null);
    assert!(nodes[1]["name"]["fr"].is_string());
    assert_eq!(nodes[1].get("country"), None);
    assert_eq!(nodes[2], Json::Null);
}

#[test]
fn evidence_leads_to_a_record_of_any_kind_and_back() {
    check(
        "{ evidenceRecord(code: \"evidence-0\") { about { __typename ... on Activity { code
             evidence { code } } ... on Party { contact } } } }",
        json!({"evidenceRecord": {"about": {
            "__typename": "Activity",
            "code": "activities-0",
            "evidence": [{"code": "evidence-0"}],
        }}}),
    );
}

#[test]
fn skip_and_include_are_heeded_everywhere() {
    let desk = InMemory::full();
    let query = "query ($yes: Boolean!, $no: Boolean = false) {
        a: party(code: \"parties-0\") { code @skip(if: $yes) version @include(if: $yes)
            ...F @include(if: $no) ... @skip(if: true) { id } name @include(if: $no) { nl } }
        b: party(code: \"parties-0\") @skip(if: $yes) { id } }
        fragment F on Party { legalForm }";
    let data = ask_with(&desk, query, json!({"yes": true}));
    assert_eq!(data, json!({"a": {"version": 3}}));
}

#[test]
fn the_type_is_named_at_every_level() {
    check(
        "{ __typename parties(first: 1) { __typename nodes { __typename
             name { __typename text(lang: EN) { __typename } } members { __typename }
             absent { __typename } activities { __typename pageInfo { __typename } } }
           edges { __typename } } register { __typename } }",
        json!({
            "__typename": "Query",
            "parties": {
                "__typename": "PartyConnection",
                "nodes": [{
                    "__typename": "Party",
                    "name": {"__typename": "LocalText", "text": {"__typename": "ShownText"}},
                    "members": [{"__typename": "PartyMember"}, {"__typename": "PartyMember"}],
                    "absent": [],
                    "activities": {
                        "__typename": "ActivityConnection",
                        "pageInfo": {"__typename": "PageInfo"},
                    },
                }],
                "edges": [{"__typename": "PartyEdge"}],
            },
            "register": {"__typename": "Snapshot"},
        }),
    );
}

#[test]
fn variables_have_defaults_and_can_be_null() {
    let desk = InMemory::full();
    let query = "query ($code: String = \"parties-1\", $kinds: [PartyKind!], $first: Int) {
        party(code: $code) { code }
        parties(first: $first, filter: {kind: $kinds}) { nodes { code } } }";
    let codes = |data: &Json| data["parties"]["nodes"].as_array().unwrap().len();
    let data = ask(&desk, query);
    assert_eq!(data["party"]["code"], "parties-1");
    assert_eq!(codes(&data), fixture::EACH);
    let data = ask_with(
        &desk,
        query,
        json!({"code": "parties-0", "kinds": ["UNIT"], "first": null}),
    );
    assert_eq!(data["party"]["code"], "parties-0");
    assert_eq!(codes(&data), 1);
    let data = ask_with(&desk, query, json!({"kinds": null, "first": 2.0}));
    assert_eq!(codes(&data), 2);
}

#[test]
fn a_variable_that_does_not_fit_is_refused_by_name() {
    let desk = InMemory::full();
    let query = "query ($kinds: [PartyKind!], $on: Date) {
        parties(filter: {kind: $kinds, validOn: $on}) { totalCount } }";
    for (variables, says) in [
        (
            json!({"kinds": ["UNITT"]}),
            "PartyKind\": expected one of LEGAL_PERSON, UNIT,",
        ),
        (json!({"kinds": [null]}), "found null"),
        (json!({"on": "2026-02-30"}), "expected a day that exists"),
        (json!({"on": 7}), "expected a Date as a string"),
    ] {
        let (error, data) = fail_with(&desk, query, variables);
        assert_eq!(error["extensions"]["code"], "VALIDATION");
        assert!(error["message"].as_str().unwrap().contains(says), "{error}");
        assert_eq!(data, Json::Null);
    }
}

#[test]
fn a_document_that_is_not_right_says_where_and_why() {
    let desk = InMemory::full();
    check_error(
        &desk,
        "{ parties { nodes { code } }",
        "PARSE_ERROR",
        "end of input",
    );
    check_error(
        &desk,
        "{ parties { nodes { cod } } }",
        "VALIDATION",
        "Unknown field \"cod\" on type \"Party\": did you mean `code`?",
    );
    check_error(&desk, "{ parties }", "VALIDATION", "subfields");
    check_error(
        &desk,
        "{ parties(filter: {kind: UNITT}) { totalCount } }",
        "VALIDATION",
        "did you mean `UNIT`?",
    );
    check_error(
        &desk,
        "{ parties(filter: {validOn: \"30/02/2026\"}) { totalCount } }",
        "VALIDATION",
        "expected a date as YYYY-MM-DD",
    );
    check_error(
        &desk,
        "query A { __typename } query B { __typename }",
        "UNKNOWN_OPERATION",
        "which",
    );
    check_error(
        &desk,
        "fragment F on Party { id }",
        "VALIDATION",
        "never used",
    );
    check_error(
        &desk,
        "subscription { parties { totalCount } }",
        "VALIDATION",
        "",
    );
    let (error, _) = super::fail(&desk, "{\n  nothing\n}");
    assert_eq!(error["locations"], json!([{"line": 2, "column": 3}]));
}

#[test]
fn one_look_up_needs_one_key() {
    let desk = InMemory::full();
    check_error(
        &desk,
        "{ party { id } }",
        "BAD_INPUT",
        "either `id` or `code`",
    );
    let both = format!(
        "{{ party(id: \"{}\", code: \"x\") {{ id }} }}",
        id(Kind::Party, 0)
    );
    check_error(&desk, &both, "BAD_INPUT", "either `id` or `code`");
}

#[test]
fn the_query_by_which_tools_read_the_schema_is_answered() {
    let desk = InMemory::full();
    let data = ask(&desk, INTROSPECTION);
    let types = data["__schema"]["types"].as_array().unwrap();
    let party = types.iter().find(|ty| ty["name"] == "Party").unwrap();
    assert_eq!(party["interfaces"][0]["name"], "Node");
    let kinds = Kind::ALL.len();
    let node = types.iter().find(|ty| ty["name"] == "Node").unwrap();
    assert_eq!(node["possibleTypes"].as_array().unwrap().len(), kinds);
    assert_eq!(data["__schema"]["mutationType"]["name"], "Mutation");
}

#[test]
fn introspection_and_records_stand_side_by_side() {
    check(
        "{ party(code: \"parties-0\") { code } t: __type(name: \"Region\") { name kind }
           ...R } fragment R on Query { __schema { queryType { name } } }",
        json!({
            "party": {"code": "parties-0"},
            "t": {"name": "Region", "kind": "ENUM"},
            "__schema": {"queryType": {"name": "Query"}},
        }),
    );
}

#[test]
fn the_schema_is_printed_with_its_descriptions() {
    let sdl = API.sdl();
    for part in [
        "type Party implements Node {",
        "interface Node {",
        "scalar Date @specifiedBy(url:",
        "type PartyMember {",
        "input ActivityFilter {",
        "Crossroads Bank for Enterprises",
    ] {
        assert!(sdl.contains(part), "{part}");
    }
    assert_eq!(sdl, super::Api::new().sdl());
}

#[test]
fn a_past_revision_is_read_as_it_was() {
    let desk = InMemory::full();
    desk.change(|next| next.remove(id(Kind::Evidence, 0)));
    let query = "{ evidence { totalCount } register(revision: 7) { revision time
        evidence { totalCount } evidenceRecord(code: \"evidence-0\") { code } }
        then: register(knownAt: \"2026-01-01T00:30:00Z\") { revision } }";
    let wanted = json!({
        "evidence": {"totalCount": 2},
        "register": {
            "revision": 7,
            "time": "2026-01-01T00:00:00Z",
            "evidence": {"totalCount": 3},
            "evidenceRecord": {"code": code(Kind::Evidence, 0)},
        },
        "then": {"revision": 7},
    });
    assert_eq!(ask(&desk, query), wanted);
    check_error(
        &desk,
        "{ register(revision: 99) { revision } }",
        "NOT_FOUND",
        "",
    );
    let both = "{ register(revision: 7, knownAt: \"2026-01-01T00:30:00Z\") { revision } }";
    check_error(&desk, both, "BAD_INPUT", "found both");
}

/// The introspection query that GraphiQL sends, with every option on.
const INTROSPECTION: &str = "query IntrospectionQuery {
  __schema { description queryType { name } mutationType { name } subscriptionType { name }
    types { ...FullType }
    directives { name description locations args(includeDeprecated: true) { ...InputValue } } } }
fragment FullType on __Type { kind name description specifiedByURL isOneOf
  fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue }
    type { ...TypeRef } isDeprecated deprecationReason }
  inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
  possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue
  isDeprecated deprecationReason }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name
  ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
  ofType { kind name } } } } } } } } } }";
