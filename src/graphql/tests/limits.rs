//! Requests that ask for too much.

use std::time::{Duration, Instant};

use super::{check_error, desk::InMemory};

/// Far more than a refusal takes, far less than the work that is refused would.
const SOON: Duration = Duration::from_secs(5);

#[track_caller]
fn check_refused_soon(query: &str, code: &str, says: &str) {
    let begun = Instant::now();
    check_error(&InMemory::full(), query, code, says);
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
}

#[test]
fn a_document_that_is_nested_too_deeply_is_refused() {
    let deep = format!(
        "{{ party(code: \"parties-0\") {} }}",
        "{ parent ".repeat(60) + "{ id }" + &" }".repeat(60)
    );
    check_refused_soon(&deep, "TOO_LARGE", "limit of 40 levels");
    let lists = format!(
        "{{ nodes(ids: {}{}) {{ id }} }}",
        "[".repeat(5_000),
        "]".repeat(5_000)
    );
    check_refused_soon(&lists, "TOO_LARGE", "");
}

#[test]
fn a_flood_of_aliases_is_refused() {
    let flood: String = (0..6_000).map(|at| format!("a{at}: __typename ")).collect();
    check_refused_soon(&format!("{{ {flood} }}"), "TOO_LARGE", "");
    let same = "party(code: \"x\") { id } ".repeat(2_000);
    check_refused_soon(&format!("{{ {same} }}"), "TOO_LARGE", "");
}

#[test]
fn a_flood_of_directives_is_refused() {
    let flood = format!("{{ __typename {} }}", "@include(if: true) ".repeat(3_000));
    check_refused_soon(&flood, "TOO_LARGE", "");
}

#[test]
fn fragments_that_multiply_each_other_are_refused() {
    let mut query = "{ party(code: \"parties-0\") { ...F0 } } ".to_owned();
    for at in 0..20 {
        let next = at + 1;
        query += &format!(
            "fragment F{at} on Party {{ a: parent {{ ...F{next} }} b: parent {{ ...F{next} }} }} "
        );
    }
    query += "fragment F20 on Party { id }";
    check_refused_soon(&query, "TOO_LARGE", "");
}

#[test]
fn fragments_that_contain_themselves_are_refused() {
    check_refused_soon(
        "{ party(code: \"parties-0\") { ...A } } fragment A on Party { parent { ...B } }
         fragment B on Party { ...A }",
        "VALIDATION",
        "",
    );
}

#[test]
fn lists_inside_lists_are_refused_when_they_go_through_too_many_records() {
    // Every party of the fixture has the same few links, so each level multiplies what is written.
    let level = "activities { nodes { flows { to { ";
    let depth = 7;
    let query = format!(
        "{{ parties {{ nodes {{ {} id {} }} }} }}",
        level.repeat(depth),
        "} } } }".repeat(depth)
    );
    let desk = InMemory::full();
    desk.change(|next| {
        use crate::domain::{kind::Kind, record::Header};
        for at in 0..60_usize {
            let template = super::fixture::record(Kind::Flow, at % 3);
            let header = Header {
                id: super::fixture::id(Kind::Flow, 100 + at),
                code: format!("flow-{at}").into(),
                ..template.header().clone()
            };
            next.put((Kind::Flow.def().build)(header, template.to_owned_values()).unwrap());
        }
    });
    let begun = Instant::now();
    check_error(&desk, &query, "TOO_LARGE", "ask for");
    assert!(begun.elapsed() < 4 * SOON, "{:?}", begun.elapsed());
}

#[test]
fn a_filter_that_is_nested_too_deeply_or_too_long_is_refused() {
    let nested = (0..15).fold(
        serde_json::json!({}),
        |inner, _| serde_json::json!({"not": inner}),
    );
    let query = "query ($filter: PartyFilter) { parties(filter: $filter) { totalCount } }";
    let (error, _) = super::fail_with(
        &InMemory::full(),
        query,
        serde_json::json!({"filter": nested}),
    );
    assert_eq!(error["extensions"]["code"], "TOO_LARGE");
    let many: Vec<_> = (0..300).map(|_| serde_json::json!({"text": "x"})).collect();
    let variables = serde_json::json!({"filter": {"or": many}});
    let (error, _) = super::fail_with(&InMemory::full(), query, variables);
    assert_eq!(error["extensions"]["code"], "TOO_LARGE");
}

#[test]
fn a_flood_of_questions_or_of_past_moments_is_refused() {
    let many = |field: &str, times: usize| {
        let fields: Vec<String> = (0..times).map(|at| format!("a{at}: {field}")).collect();
        format!("{{ {} }}", fields.join(" "))
    };
    let question = "partiesWithAccess(controller: \"parties-0\") { named }";
    check_refused_soon(&many(question, 300), "TOO_LARGE", "fewer questions");
    check_refused_soon(
        &many("register(revision: 7) { revision }", 20),
        "TOO_LARGE",
        "",
    );
    check_refused_soon(
        &many("changes(first: 1) { nodes { revision } }", 20),
        "TOO_LARGE",
        "",
    );
}

#[test]
fn a_request_with_too_many_changes_does_none_of_them() {
    let desk = InMemory::full();
    let change = "addSystem(draft: {name: {nl: \"x\"}}) { revision }";
    let changes: Vec<String> = (0..101).map(|at| format!("a{at}: {change}")).collect();
    let query = format!("mutation {{ {} }}", changes.join(" "));
    check_error(&desk, &query, "TOO_LARGE", "nothing was done");
    assert_eq!(desk.now().revision(), 7);
}
