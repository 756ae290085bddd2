//! The checks over the API: filters, pages, counts, languages.

use serde_json::{Value as Json, json};

use super::{ask, ask_with, check_error, desk::InMemory};

/// Rule and code of each finding of a page.
fn lines(page: &Json) -> Vec<String> {
    let nodes = page["nodes"].as_array().unwrap().iter();
    nodes
        .map(|one| format!("{} {}", one["rule"]["code"], one["code"]))
        .collect()
}

#[test]
fn the_pages_together_hold_every_finding_once() {
    let desk = InMemory::full();
    let whole = ask(
        &desk,
        "{ findings(first: 500) { totalCount nodes { rule { code } code } pageInfo { hasNextPage } } }",
    );
    let whole = &whole["findings"];
    let all = lines(whole);
    assert_eq!(whole["totalCount"], all.len());
    assert!(all.len() > 7 && whole["pageInfo"]["hasNextPage"] == false);
    let mut gathered = Vec::new();
    let mut mark = Json::Null;
    loop {
        let query = "query ($mark: String) { findings(first: 3, after: $mark) {
            edges { cursor node { code } } nodes { rule { code } code }
            pageInfo { hasNextPage hasPreviousPage endCursor } } }";
        let page = ask_with(&desk, query, json!({"mark": mark}))["findings"].clone();
        assert_eq!(page["pageInfo"]["hasPreviousPage"], !gathered.is_empty());
        gathered.extend(lines(&page));
        let last = page["edges"].as_array().unwrap().last().cloned();
        assert_eq!(
            last.map(|edge| edge["cursor"].clone()),
            Some(page["pageInfo"]["endCursor"].clone())
        );
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
        mark = page["pageInfo"]["endCursor"].clone();
    }
    assert_eq!(gathered, all);
}

#[test]
fn findings_are_narrowed_and_counted() {
    let desk = InMemory::full();
    let data = ask(
        &desk,
        "{ all: findings { total { errors warnings notes } byRule { rule { number } count { errors } } }
           errors: findings(severity: ERROR, first: 500) { total { errors warnings notes } nodes { severity } }
           one: findings(rules: [\"not-reviewed\", \"27\"]) { nodes { rule { code number severities } } } }",
    );
    let errors = data["errors"]["nodes"].as_array().unwrap();
    assert!(errors.iter().all(|one| one["severity"] == "ERROR"));
    assert_eq!(data["errors"]["total"]["warnings"], 0);
    assert_eq!(data["errors"]["total"]["errors"], errors.len());
    assert_eq!(data["all"]["total"]["errors"], errors.len());
    let nodes = data["one"]["nodes"].as_array().unwrap();
    assert!(!nodes.is_empty());
    for node in nodes {
        let number = node["rule"]["number"].as_i64().unwrap();
        assert!(matches!(number, 27 | 34), "{node}");
    }
}

#[test]
fn a_question_that_cannot_be_answered_says_why() {
    let desk = InMemory::full();
    check_error(
        &desk,
        "{ findings(rules: [\"not-revewed\"]) { totalCount } }",
        "BAD_INPUT",
        "argument `rules`: there is no rule `not-revewed`; did you mean `not-reviewed`?",
    );
    check_error(
        &desk,
        "{ findings(controller: \"partis-1\") { totalCount } }",
        "NOT_FOUND",
        "did you mean `parties-1`?",
    );
    check_error(
        &desk,
        "{ findings(after: \"x\") { totalCount } }",
        "BAD_CURSOR",
        "findings",
    );
    check_error(
        &desk,
        "{ findings(first: 501) { totalCount } }",
        "BAD_INPUT",
        "0 to 500",
    );
}

#[test]
fn the_rules_are_explained_in_the_language_asked_for() {
    let desk = InMemory::full();
    let data = ask(
        &desk,
        "{ checkRules(lang: FR) { code number articles title } }",
    );
    let rules = data["checkRules"].as_array().unwrap();
    assert_eq!(
        rules[2],
        json!({
            "code": "purpose-not-stated",
            "number": 3,
            "articles": ["art. 30(1)(b) du RGPD", "art. 5(1)(b) du RGPD"],
            "title": "la finalité n’est pas indiquée",
        })
    );
}
