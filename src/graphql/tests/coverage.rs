//! Coverage over the API: pages, filters, languages, and what is refused.

use serde_json::Value as Json;

use super::{ask, check_error, desk::InMemory};

fn codes(answer: &Json) -> Vec<String> {
    let flows = answer["coverage"]["flows"].as_array().unwrap().iter();
    flows.map(|one| one["flow"]["code"].to_string()).collect()
}

#[test]
fn the_pages_together_hold_every_flow_once_and_the_counts_add_up() {
    let desk = InMemory::full();
    let whole = ask(
        &desk,
        "{ coverage { total counts { flows } flows { flow { code } } } }",
    );
    let all = codes(&whole);
    assert!(!all.is_empty());
    assert_eq!(whole["coverage"]["total"], all.len());
    let counts = whole["coverage"]["counts"].as_array().unwrap().iter();
    let counted: i64 = counts.map(|one| one["flows"].as_i64().unwrap()).sum();
    assert_eq!(counted, all.len() as i64);
    let mut gathered: Vec<String> = Vec::new();
    while gathered.len() < all.len() {
        let after = gathered.last().map_or("null", String::as_str);
        let page =
            format!("{{ coverage(first: 1, after: {after}) {{ flows {{ flow {{ code }} }} }} }}");
        gathered.extend(codes(&ask(&desk, &page)));
    }
    assert_eq!(gathered, all);
}

#[test]
fn reasons_come_in_the_language_asked_for() {
    let desk = InMemory::full();
    let reasons = |lang: &str| {
        let query = format!("{{ coverage(lang: {lang}) {{ flows {{ reasons }} }} }}");
        ask(&desk, &query)["coverage"]["flows"].clone()
    };
    assert_ne!(reasons("NL"), reasons("FR"));
}

#[test]
fn too_much_and_what_is_not_there_is_refused() {
    let check = |query: &str, says: &str| {
        check_error(&InMemory::full(), query, "BAD_INPUT", says);
    };
    check("{ coverage(first: 5001) { total } }", "expected 0 to 5000");
    check("{ coverage(after: \"nothing\") { total } }", "`nothing`");
    check(
        "{ instrumentsEnding(days: -1) { lastDay } }",
        "expected 0 to 3653",
    );
}

#[test]
fn only_flows_of_the_statuses_asked_for_are_given() {
    let desk = InMemory::full();
    for status in [
        "COVERED",
        "PARTLY",
        "NOT_COVERED",
        "NOT_NEEDED",
        "UNDECIDED",
    ] {
        let query = format!("{{ coverage(status: [{status}]) {{ total flows {{ status }} }} }}");
        let answer = ask(&desk, &query)["coverage"].clone();
        let flows = answer["flows"].as_array().unwrap();
        assert_eq!(answer["total"], flows.len());
        assert!(flows.iter().all(|flow| flow["status"] == status));
    }
}
