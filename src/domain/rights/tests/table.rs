//! The table says what the regulation says, and a file that someone edits says what is wrong.

use super::*;
use crate::domain::problem::ProblemCode;

/// Right by right, what follows from consent, contract, legal obligation, vital interests, public
/// task and legitimate interests.
#[test]
fn the_table_says_what_follows_from_each_basis() {
    let expected = [
        ("access", ["owed"; 6]),
        ("rectification", ["owed"; 6]),
        (
            "erasure",
            [
                "owed",
                "limited: no-longer-needed",
                "not-owed: needed-by-law",
                "limited: no-longer-needed",
                "not-owed: needed-by-law",
                "limited: after-objection",
            ],
        ),
        ("restriction", ["owed"; 6]),
        (
            "portability",
            [
                "limited: automated-means",
                "limited: automated-means",
                "not-owed: no-consent-or-contract",
                "not-owed: no-consent-or-contract",
                "not-owed: public-task",
                "not-owed: no-consent-or-contract",
            ],
        ),
        (
            "objection",
            [
                "not-owed: withdraw-instead",
                "not-owed: no-task-or-interest",
                "not-owed: no-task-or-interest",
                "not-owed: no-task-or-interest",
                "owed: own-situation",
                "owed: own-situation",
            ],
        ),
        (
            "withdrawal",
            [
                "owed",
                "not-owed: no-consent",
                "not-owed: no-consent",
                "not-owed: no-consent",
                "not-owed: no-consent",
                "not-owed: no-consent",
            ],
        ),
        (
            "automated-decisions",
            [
                "owed: human-intervention",
                "owed: human-intervention",
                "owed: unless-law-authorises",
                "owed",
                "owed: unless-law-authorises",
                "owed",
            ],
        ),
    ];
    let rules = Reference::embedded().rights();
    assert_eq!(rules.len(), PersonRight::ALL.len());
    for (rule, (right, cells)) in rules.iter().zip(expected) {
        assert_eq!(rule.right.code(), right);
        for (basis, expected) in Article6::ALL.iter().zip(cells) {
            let cell = rule.cell(*basis);
            let reason = cell.reason.map(|reason| format!(": {}", reason.code()));
            let found = format!("{}{}", cell.state.code(), reason.unwrap_or_default());
            assert_eq!(found, expected, "{right}, {}", basis.code());
            assert!(cell.article.starts_with("GDPR Art. "), "{}", cell.article);
        }
    }
}

#[test]
fn the_articles_of_the_exceptions_are_those_of_the_law() {
    let article = |right: PersonRight, basis| {
        let rule = &Reference::embedded().rights()[right as usize];
        rule.cell(basis).article.to_string()
    };
    let erasure = |basis| article(PersonRight::Erasure, basis);
    assert_eq!(erasure(Article6::LegalObligation), "GDPR Art. 17(3)(b)");
    assert_eq!(erasure(Article6::PublicTask), "GDPR Art. 17(3)(b)");
    assert_eq!(erasure(Article6::LegitimateInterests), "GDPR Art. 17(1)(c)");
    let portability = article(PersonRight::Portability, Article6::PublicTask);
    assert_eq!(portability, "GDPR Art. 20(3)");
    let objection = article(PersonRight::Objection, Article6::PublicTask);
    assert_eq!(objection, "GDPR Art. 21(1)");
}

#[track_caller]
fn check_file(from: &str, to: &str, code: ProblemCode, says: &str) {
    let text = include_str!("../../../../import/reference/rights.toml");
    assert!(text.contains(from), "{from}");
    let text = text.replacen(from, to, 1);
    let problems = Reference::parse(&[("rights.toml", &text)])
        .err()
        .unwrap_or_default();
    let found = problems
        .first()
        .map(|problem| (problem.code, problem.to_string()));
    let (found, message) = found.expect("a problem");
    assert_eq!(found, code, "{message}");
    assert!(message.contains(says), "{message}");
    assert!(message.starts_with("rights.toml, line "), "{message}");
}

#[test]
fn a_wrong_table_says_its_line_and_what_is_wrong() {
    check_file(
        "right = \"access\"",
        "right = \"acess\"",
        ProblemCode::UnknownCode,
        "`right` is `acess`, expected one of access",
    );
    check_file(
        "right = \"rectification\"",
        "right = \"access\"",
        ProblemCode::Duplicate,
        "the right `access` is listed twice",
    );
    check_file(
        ", reason = \"needed-by-law\"",
        "",
        ProblemCode::Missing,
        "a right is `not-owed` without a reason",
    );
    check_file(
        "reason = \"needed-by-law\"",
        "reason = \"needed-by-lew\"",
        ProblemCode::UnknownCode,
        "did you mean `needed-by-law`?",
    );
    check_file(
        "consent = { state = \"owed\"",
        "consent = { except = [\"contract\"], state = \"owed\"",
        ProblemCode::Contradiction,
        "`except` is stated for a cell that adds nothing",
    );
    check_file(
        "except = [\"public-task\"]",
        "except = [\"public-tasks\"]",
        ProblemCode::UnknownCode,
        "did you mean `public-task`?",
    );
    check_file(
        "contract = {",
        "treaty = {",
        ProblemCode::Unreadable,
        "unknown field `treaty`",
    );
}

#[test]
fn a_right_that_is_not_listed_is_missed() {
    let problems =
        Reference::parse(&[("rights.toml", "source = \"x\"\nchecked_on = 2026-11-22\n")]);
    let problems = problems.err().unwrap_or_default();
    assert_eq!(problems.len(), PersonRight::ALL.len());
    assert_eq!(
        problems[0].to_string(),
        "rights.toml, line 1: the right `access` is not listed"
    );
}
