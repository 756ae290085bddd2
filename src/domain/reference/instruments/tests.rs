//! The file about instruments is sound, and says what is wrong with an edited one.

use super::*;
use crate::domain::code_list::Coded;

#[test]
fn every_kind_that_a_rule_accepts_and_that_is_no_mere_consent_has_its_contents() {
    let rules = InstrumentRules::embedded();
    for rule in InstrumentRule::LIST.items {
        let rule = InstrumentRule::from_item(rule).unwrap();
        let known = rules.rule(rule).expect("every rule is in the file");
        for kind in &known.accepts {
            assert!(rules.contents(*kind).is_some(), "{kind:?} has contents");
        }
    }
}

#[test]
fn the_federal_protocol_can_hold_fourteen_points_and_must_hold_advice_and_publication() {
    let rules = InstrumentRules::embedded();
    let contents = rules.contents(InstrumentKind::FederalProtocol).unwrap();
    let mut places: Vec<&str> = rules
        .points(contents)
        .filter(|(content, _)| content.force == PointForce::Can)
        .map(|(content, _)| &*content.place)
        .collect();
    places.dedup();
    assert_eq!(places.len(), 14);
    let must = rules.points(contents);
    let must = must.filter(|(content, _)| content.force == PointForce::Must);
    let must: Vec<&str> = must.map(|(_, point)| &*point.code).collect();
    assert_eq!(must, ["dpo-advices", "publication"]);
}

#[test]
fn every_point_has_a_name_in_the_four_languages() {
    for point in &InstrumentRules::embedded().points {
        let LocalText { nl, fr, de, en } = &point.name;
        for name in [nl, fr, de, en] {
            assert!(name.is_some(), "{}", point.code);
        }
    }
}

#[track_caller]
fn check_law(
    kind: LegalTextKind,
    dated: &str,
    article: &str,
    expected: Option<Option<InstrumentRule>>,
) {
    let found = InstrumentRules::embedded().law(kind, dated.parse().unwrap(), Some(article));
    assert_eq!(found, expected, "{article}");
}

#[test]
fn a_law_that_asks_for_an_instrument_is_told_from_one_that_may_order_a_disclosure() {
    use LegalTextKind::{Act, Decree};
    check_law(
        Act,
        "2018-07-30",
        "art. 20",
        Some(Some(InstrumentRule::FederalProtocol)),
    );
    check_law(Act, "2018-07-30", "art. 8", Some(None));
    check_law(
        Act,
        "1990-01-15",
        "arts 15 and 46 §2",
        Some(Some(InstrumentRule::Deliberation)),
    );
    check_law(Act, "1990-01-15", "art. 11", None);
    check_law(
        Decree,
        "2008-07-18",
        "art. 8",
        Some(Some(InstrumentRule::FlemishProtocol)),
    );
    check_law(Decree, "2018-04-27", "art. 7", None);
}

#[test]
fn a_wrong_entry_says_on_which_line_and_what_is_known() {
    let text = TEXT.replace("\"field sanctions\"", "\"field sanction\"");
    let problems = InstrumentRules::parse(&text).unwrap_err();
    let messages: Vec<&str> = problems.iter().map(|p| &*p.message).collect();
    assert!(
        messages[0].contains("did you mean `sanctions`?"),
        "{messages:?}"
    );
}
