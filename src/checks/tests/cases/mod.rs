//! The table of cases, one file per theme as the rules have. A case spoils (or only changes) a
//! register in which everything is right, and says what one rule then finds.

mod activities;
mod bases;
mod flows;
mod instruments;
mod notices;
mod parties;
mod requests;
mod special_data;
mod transfers;

use std::collections::BTreeSet;

use super::scene::{Scene, TODAY, day};
use crate::{
    checks::{Question, check, rules},
    domain::text::Language,
};

/// A case of a rule.
pub struct Case {
    /// Code of the rule.
    rule: &'static str,
    /// What it shows.
    shows: &'static str,
    /// What is changed in the register.
    change: fn(&mut Scene),
    /// What the rule then finds: variant and code of the record, in order.
    found: &'static [&'static str],
}

/// A case, in short.
const fn case(
    rule: &'static str,
    shows: &'static str,
    change: fn(&mut Scene),
    found: &'static [&'static str],
) -> Case {
    Case {
        rule,
        shows,
        change,
        found,
    }
}

fn table() -> impl Iterator<Item = &'static Case> {
    let themes: [&'static [Case]; 9] = [
        activities::CASES,
        bases::CASES,
        flows::CASES,
        instruments::CASES,
        notices::CASES,
        parties::CASES,
        requests::CASES,
        special_data::CASES,
        transfers::CASES,
    ];
    themes.into_iter().flatten()
}

fn found(scene: &Scene, rule: &str) -> Vec<String> {
    let snapshot = scene.snapshot();
    let question = Question {
        rules: vec![rules::find(rule).expect("a rule")],
        ..Question::of(day(TODAY))
    };
    let report = check(&snapshot, &question);
    let lines = report.findings.iter().map(|one| {
        for language in Language::ALL {
            // A value that a wording names and a finding does not give would stand there in braces.
            let what = one.what(&snapshot, language);
            assert!(!what.is_empty() && !what.contains(['{', '}']), "{what}");
        }
        format!("{} {}", one.variant, one.code())
    });
    lines.collect()
}

#[test]
fn a_sound_register_has_no_findings() {
    let snapshot = Scene::sound().snapshot();
    let report = check(&snapshot, &Question::of(day(TODAY)));
    let lines: Vec<String> = report
        .rows(Language::En)
        .map(|row| format!("{} {}: {}", row.rule, row.code, row.found))
        .collect();
    assert!(lines.is_empty(), "{lines:#?}");
}

#[test]
fn every_case_gives_what_it_says() {
    let mut faults = Vec::new();
    for case in table() {
        let mut scene = Scene::sound();
        (case.change)(&mut scene);
        let found = found(&scene, case.rule);
        if found != case.found {
            faults.push(format!(
                "{}: {}\n  found    {found:?}\n  expected {:?}",
                case.rule, case.shows, case.found
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The sound register is a silent case of every rule; each also has one that is silent though
/// something has changed, or that shows what is not counted.
#[test]
fn every_rule_fires_in_each_of_its_ways_and_has_a_silent_case() {
    let mut fired: BTreeSet<(String, String)> = BTreeSet::new();
    let mut silent: BTreeSet<&str> = BTreeSet::new();
    for case in table() {
        if case.found.is_empty() {
            silent.insert(case.rule);
        }
        for line in case.found {
            let (variant, _) = line.split_once(' ').expect("a variant and a code");
            fired.insert((case.rule.to_owned(), variant.to_owned()));
        }
    }
    let mut missing = Vec::new();
    for rule in rules::all() {
        if !silent.contains(rule.code) {
            missing.push(format!("{} has no silent case", rule.code));
        }
        for (variant, _) in rule.variants {
            if !fired.contains(&(rule.code.to_owned(), (*variant).to_owned())) {
                missing.push(format!("{} never fires as {variant}", rule.code));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
