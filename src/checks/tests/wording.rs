//! Each rule has its words, in all four languages, and they fit its findings.

use crate::{
    checks::rules,
    domain::{text::Language, wording::has},
};

#[test]
fn every_rule_has_its_words() {
    let mut missing = Vec::new();
    for rule in rules::all() {
        let variants = rule.variants.iter().map(|(name, _)| *name);
        for what in ["title", "why", "help"].into_iter().chain(variants) {
            let key = rule.key(what);
            // What stands in English stands in every language, as a test of the wording holds.
            if !has(&key) {
                missing.push(key);
            }
        }
        for language in Language::ALL {
            let sentences = [rule.why(language), rule.help(language)];
            assert!(
                sentences.iter().all(|one| one.ends_with('.')),
                "{} in {language:?}",
                rule.code
            );
            assert!(
                !rule.title(language).ends_with('.'),
                "{} in {language:?}",
                rule.code
            );
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn codes_and_numbers_are_given_once() {
    let mut codes: Vec<&str> = rules::all().iter().map(|rule| rule.code).collect();
    let mut numbers: Vec<u16> = rules::all().iter().map(|rule| rule.number).collect();
    let first: Vec<u16> = (1..=38).collect();
    assert_eq!(
        numbers[..38],
        first,
        "the rules of a data protection officer come first"
    );
    codes.sort_unstable();
    codes.dedup();
    numbers.dedup();
    assert_eq!(
        (codes.len(), numbers.len()),
        (rules::all().len(), rules::all().len())
    );
}

#[test]
fn a_rule_is_found_by_code_number_or_nearly() {
    let found = |typed: &str| rules::find(typed).map(|rule| rule.number);
    assert_eq!(found("purpose-not-stated"), Ok(3));
    assert_eq!(found("3"), Ok(3));
    assert_eq!(found("purpose-not-state"), Err(Some("purpose-not-stated")));
    assert_eq!(found("999"), Err(None));
}
