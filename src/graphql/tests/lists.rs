//! Pages, cursors and orders.

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{ask, ask_with, check_error, desk::InMemory, fail, fixture};
use crate::domain::kind::Kind;

fn codes(list: &Json) -> Vec<String> {
    let nodes = list["nodes"].as_array().unwrap();
    nodes
        .iter()
        .map(|node| node["code"].as_str().unwrap().to_owned())
        .collect()
}

/// All codes of a list, gathered page by page.
fn gathered(desk: &InMemory, arguments: &str, size: usize, backward: bool) -> Vec<String> {
    let (count, from, more, cursor) = if backward {
        ("last", "before", "hasPreviousPage", "startCursor")
    } else {
        ("first", "after", "hasNextPage", "endCursor")
    };
    let mut all: Vec<String> = Vec::new();
    let mut mark = Json::Null;
    loop {
        let query = format!(
            "query ($mark: String) {{ evidence({arguments}, {count}: {size}, {from}: $mark) {{
               nodes {{ code }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"
        );
        let page = ask_with(desk, &query, json!({"mark": mark}))["evidence"].clone();
        let found = codes(&page);
        assert!(found.len() <= size);
        if backward {
            all.splice(0..0, found);
        } else {
            all.extend(found);
        }
        if page["pageInfo"][more] == json!(false) {
            return all;
        }
        mark = page["pageInfo"][cursor].clone();
    }
}

/// A register with many pieces of evidence, whose days and fields are often equal.
fn many(number: usize) -> InMemory {
    let desk = InMemory::full();
    desk.change(|next| {
        for at in 0..number {
            next.put(evidence(at, format!("e{:03}", (at * 37) % 1000)));
        }
    });
    desk
}

fn evidence(at: usize, code: String) -> std::sync::Arc<dyn crate::domain::record::AnyRecord> {
    use crate::domain::record::Header;
    let kind = Kind::Evidence;
    let template = fixture::record(kind, at % fixture::EACH);
    let header = Header {
        id: fixture::id(kind, 1_000 + at),
        code: code.into(),
        ..template.header().clone()
    };
    (kind.def().build)(header, template.to_owned_values()).unwrap()
}

const ORDERS: [&str; 6] = [
    "filter: {}",
    "orderBy: {field: CODE, direction: DESC}",
    "orderBy: {field: DATED}",
    "orderBy: {field: DATED, direction: DESC}",
    "orderBy: {field: QUOTE, language: FR}",
    "filter: {nature: [STATED, INFERRED]}, orderBy: {field: NATURE, direction: DESC}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_pages_put_together_are_the_list(
        number in 0_usize..60,
        size in 1_usize..25,
        order in 0_usize..ORDERS.len(),
        backward: bool,
    ) {
        let desk = many(number);
        let query = format!("{{ evidence(first: 500, {}) {{ nodes {{ code }} totalCount }} }}", ORDERS[order]);
        let whole = ask(&desk, &query)["evidence"].clone();
        prop_assert_eq!(json!(codes(&whole).len()), whole["totalCount"].clone());
        prop_assert_eq!(gathered(&desk, ORDERS[order], size, backward), codes(&whole));
    }
}

#[test]
fn what_is_added_or_removed_meanwhile_neither_repeats_nor_hides_others() {
    let desk = many(20);
    for order in ["filter: {}", "orderBy: {field: DATED, direction: DESC}"] {
        let page = |after: Json| {
            let query = format!(
                "query ($after: String) {{ evidence({order}, first: 5, after: $after) {{
                   edges {{ cursor node {{ code }} }} }} }}"
            );
            ask_with(&desk, &query, json!({"after": after}))["evidence"]["edges"].clone()
        };
        let first = page(Json::Null);
        let expected = page(first[4]["cursor"].clone());
        let gone = first[4]["node"]["code"].as_str().unwrap().to_owned();
        desk.change(|next| {
            // One record before the cursor comes, and the record of the cursor goes.
            let at = next.by_code(Kind::Evidence, &gone).unwrap();
            next.remove(at);
        });
        assert_eq!(page(first[4]["cursor"].clone()), expected, "{order}");
    }
}

#[test]
fn a_list_never_gives_a_record_of_another_kind() {
    let desk = many(20);
    let query = format!(
        "{{ evidence(filter: {{id: [\"{}\", \"{}\"]}}) {{ nodes {{ code }} totalCount }} }}",
        fixture::id(Kind::Party, 0),
        fixture::id(Kind::Evidence, 0)
    );
    let wanted = json!({"nodes": [{"code": "evidence-0"}], "totalCount": 1});
    assert_eq!(ask(&desk, &query)["evidence"], wanted);
}

#[test]
fn equal_records_are_ordered_by_code() {
    let desk = many(12);
    let query = "{ evidence(orderBy: {field: NATURE}) { nodes { nature code } } }";
    let data = ask(&desk, query);
    let nodes = data["evidence"]["nodes"].as_array().unwrap();
    let place = |node: &Json| {
        ["STATED", "INFERRED", "EXPECTED"]
            .iter()
            .position(|it| node["nature"] == *it)
    };
    let keys: Vec<_> = nodes
        .iter()
        .map(|it| (place(it), it["code"].as_str().unwrap()))
        .collect();
    assert!(keys.is_sorted(), "{keys:?}");
}

#[test]
fn what_is_absent_comes_last_and_first_in_reverse() {
    let desk = InMemory::full();
    let order = |direction: &str| {
        let query = format!(
            "{{ parties(orderBy: {{field: LEGAL_FORM, direction: {direction}}}) {{ nodes {{ code }} }} }}"
        );
        codes(&ask(&desk, &query)["parties"])
    };
    assert_eq!(order("ASC"), ["parties-0", "parties-1", "parties-2"]);
    assert_eq!(order("DESC"), ["parties-2", "parties-1", "parties-0"]);
}

#[test]
fn a_page_says_what_lies_around_it() {
    let desk = InMemory::full();
    let info = |arguments: &str| {
        let query = format!(
            "{{ parties({arguments}) {{ totalCount pageInfo {{ hasNextPage hasPreviousPage }} nodes {{ code }} }} }}"
        );
        let list = ask(&desk, &query)["parties"].clone();
        let info = &list["pageInfo"];
        (
            codes(&list).len(),
            info["hasPreviousPage"] == json!(true),
            info["hasNextPage"] == json!(true),
        )
    };
    let cursor = |at: usize| {
        let data = ask(&desk, "{ parties { edges { cursor } } }");
        data["parties"]["edges"][at]["cursor"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(info("first: 3"), (3, false, false));
    assert_eq!(info("first: 2"), (2, false, true));
    assert_eq!(info("first: 0"), (0, false, true));
    assert_eq!(info(&format!("after: \"{}\"", cursor(0))), (2, true, false));
    assert_eq!(info(&format!("after: \"{}\"", cursor(2))), (0, true, false));
    assert_eq!(
        info(&format!("last: 1, before: \"{}\"", cursor(2))),
        (1, true, true)
    );
    assert_eq!(
        info(&format!("first: 9, before: \"{}\"", cursor(1))),
        (1, false, true)
    );
}

#[test]
fn a_cursor_that_is_not_one_or_of_another_order_is_refused() {
    let desk = InMemory::full();
    let data = ask(&desk, "{ parties { edges { cursor } } }");
    let cursor = data["parties"]["edges"][0]["cursor"]
        .as_str()
        .unwrap()
        .to_owned();
    check_error(
        &desk,
        "{ parties(after: \"zzz\") { totalCount } }",
        "BAD_CURSOR",
        "argument `after`",
    );
    let ordered =
        format!("{{ parties(orderBy: {{field: KIND}}, after: \"{cursor}\") {{ totalCount }} }}");
    check_error(&desk, &ordered, "BAD_CURSOR", "another order");
    let other = format!("{{ systems(after: \"{cursor}\") {{ totalCount }} }}");
    check_error(&desk, &other, "BAD_CURSOR", "another list");
}

#[test]
fn a_page_that_is_too_large_is_refused_with_the_limit() {
    let desk = InMemory::full();
    check_error(
        &desk,
        "{ parties(first: 501) { totalCount } }",
        "BAD_INPUT",
        "expected 0 to 500",
    );
    check_error(
        &desk,
        "{ parties(first: -1) { totalCount } }",
        "BAD_INPUT",
        "found -1",
    );
    check_error(
        &desk,
        "{ parties(first: 1, last: 1) { totalCount } }",
        "BAD_INPUT",
        "found both",
    );
    let (error, data) = fail(
        &desk,
        "{ a: party(code: \"parties-0\") { gives(first: 900) { totalCount } } b: __typename }",
    );
    assert_eq!(error["path"], json!(["a"]));
    assert_eq!(error["locations"], json!([{"line": 1, "column": 33}]));
    assert_eq!(data, json!({"a": null, "b": "Query"}));
}

#[test]
fn a_list_that_cannot_be_null_takes_the_data_with_it() {
    let desk = InMemory::full();
    let (error, data) = fail(
        &desk,
        "{ a: __typename parties(first: 900) { totalCount } }",
    );
    assert_eq!(error["path"], json!(["parties"]));
    assert_eq!(data, Json::Null);
}

#[test]
fn what_points_to_a_record_is_seen_from_it() {
    let desk = InMemory::full();
    // Activity 0 is controlled by party 1.
    let query = "{ party(code: \"parties-1\") { activities { totalCount edges { cursor node { code controller { code } } } }
        none: activities(on: \"2019-01-01\") { totalCount nodes { code } }
        some: activities(on: \"2029-01-01\") { totalCount } } }";
    let party = ask(&desk, query)["party"].clone();
    assert_eq!(party["activities"]["totalCount"], 1);
    let node = json!({"code": "activities-0", "controller": {"code": "parties-1"}});
    assert_eq!(party["activities"]["edges"][0]["node"], node);
    assert_eq!(party["none"], json!({"totalCount": 0, "nodes": []}));
    assert_eq!(party["some"], json!({"totalCount": 1}));
}

#[test]
fn every_link_is_seen_from_its_other_end() {
    use crate::domain::snapshot::edges_into;
    let desk = InMemory::full();
    let now = desk.now();
    for kind in Kind::ALL.iter().copied() {
        for edge in edges_into(kind) {
            let back = crate::graphql::names::camel(edge.back);
            for number in 0..fixture::EACH {
                let id = fixture::id(kind, number);
                let wanted: Vec<_> = now
                    .linked_ids(edge.edge, id)
                    .iter()
                    .map(|it| json!({"id": it}))
                    .collect();
                let on = format!("... on {}", kind.def().name);
                let plain =
                    format!("{{ node(id: \"{id}\") {{ {on} {{ it: {back} {{ id }} }} }} }}");
                let paged = format!(
                    "{{ node(id: \"{id}\") {{ {on} {{ it: {back} {{ nodes {{ id }} }} }} }} }}"
                );
                let schema = crate::graphql::schema::Schema::get();
                let whole = schema
                    .find(kind.def().name)
                    .unwrap()
                    .field(&back)
                    .unwrap()
                    .ty
                    .list;
                let found = if whole {
                    ask(&desk, &plain)["node"]["it"].clone()
                } else {
                    ask(&desk, &paged)["node"]["it"]["nodes"].clone()
                };
                assert_eq!(found, json!(wanted), "{}.{back}", kind.code());
            }
        }
    }
}

use crate::domain::code_list::Coded;
