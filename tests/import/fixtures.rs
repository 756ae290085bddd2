//! What is understood of the fixtures.

use std::{collections::BTreeMap, sync::LazyLock};

use inzage::domain::{code_list::Coded, draft::Draft, kind::Kind, problem::Problem, sheet::Sheet};
use inzage::import::foreign::Understood;

use super::{
    checks,
    expected::{Fixture, facts, fixtures, folder},
    found::texts_of,
    records,
    understanding::{Shares, mappings, sheets, understand},
};

/// A fixture, its sheets, and what was understood of them.
type Read = (Fixture, Vec<Sheet>, Result<Understood, Vec<Problem>>);

/// Every fixture, read once for all tests.
static READ: LazyLock<Vec<Read>> = LazyLock::new(|| {
    let mappings = mappings();
    let read = |fixture: Fixture| {
        let sheets = sheets(&folder().join(&fixture.file));
        let understood = understand(&sheets, &mappings);
        (fixture, sheets, understood)
    };
    fixtures().into_iter().map(read).collect()
});

/// Goes through every fixture and fails with all that is not as it must be.
fn check(fault: impl Fn(&Fixture, &[Sheet], &Understood) -> Vec<String>) {
    let mut faults = Vec::new();
    for (fixture, sheets, understood) in READ.iter() {
        match understood {
            Ok(understood) => {
                let found = fault(fixture, sheets, understood).into_iter();
                faults.extend(found.map(|fault| format!("{}: {fault}", fixture.file)));
            }
            Err(problems) => faults.push(format!("{}: refused: {problems:?}", fixture.file)),
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn every_activity_and_every_retention_rule_is_found_once() {
    check(|fixture, _, understood| {
        let report = &understood.report;
        let drafts = |kind| {
            understood
                .drafts
                .iter()
                .filter(|draft| draft.kind == kind)
                .count()
        };
        let found = (report.activities, report.retention_rules);
        let expected = (fixture.activities, fixture.retention_rules);
        let mut faults = Vec::new();
        if found != expected {
            faults.push(format!(
                "{found:?} activities and rules, expected {expected:?}"
            ));
        }
        if drafts(Kind::Activity) < report.activities {
            faults.push(format!("{} drafts of activities", drafts(Kind::Activity)));
        }
        faults
    });
}

#[test]
fn the_mapping_that_fits_is_chosen_and_the_reason_said() {
    check(|fixture, _, understood| {
        let report = &understood.report;
        let mut faults = Vec::new();
        if report.mapping != fixture.mapping {
            faults.push(format!(
                "mapping {}, expected {}: {}",
                report.mapping, fixture.mapping, report.why
            ));
        }
        if report.why.trim().is_empty() {
            faults.push("no reason is given".to_owned());
        }
        faults
    });
}

#[test]
fn what_the_fixtures_say_is_understood() {
    let facts = facts();
    check(|fixture, _, understood| {
        let facts = facts.iter().find(|facts| facts.name == fixture.like);
        let facts = facts.expect("facts for each line of the table");
        checks::faults(facts, &understood.drafts)
    });
}

#[test]
fn no_cell_of_a_fixture_is_lost_and_none_is_told_of_twice() {
    println!("{}", Shares::HEAD);
    check(|fixture, sheets, understood| {
        let report = &understood.report;
        println!("{}", Shares::of(report, sheets).line(&fixture.file, report));
        let mut faults: Vec<String> = report
            .lost(sheets)
            .iter()
            .map(|place| format!("lost: {place:?}"))
            .collect();
        let mut told = BTreeMap::new();
        for cell in &report.cells {
            *told.entry(cell.place).or_insert(0) += 1;
        }
        let twice = told.iter().filter(|(_, times)| **times > 1);
        faults.extend(twice.map(|(place, _)| format!("told of twice: {place:?}")));
        faults
    });
}

#[test]
fn every_value_says_in_which_cell_it_stands() {
    check(|_, _, understood| {
        let evidence: Vec<_> = understood
            .drafts
            .iter()
            .filter(|draft| draft.kind == Kind::Evidence)
            .collect();
        let mut faults = Vec::new();
        for draft in understood
            .drafts
            .iter()
            .filter(|draft| draft.kind == Kind::Activity)
        {
            let about = format!(
                "{}:{}",
                Kind::Activity.code(),
                draft.code().unwrap_or_default()
            );
            let told = |evidence: &&&Draft| texts_of(evidence, "about") == [about.as_str()];
            if !evidence.iter().any(|one| told(&one)) {
                faults.push(format!("nothing says where {about} comes from"));
            }
        }
        for one in evidence {
            let has = |field: &str| !texts_of(one, field).is_empty();
            if !["sheet", "place", "cells"].into_iter().all(has) {
                faults.push(format!("evidence without a cell: {:?}", one.code()));
            }
        }
        faults
    });
}

#[test]
fn every_draft_makes_a_record() {
    check(|_, _, understood| records::problems(&understood.drafts));
}

#[test]
fn one_register_gives_the_same_records_in_every_format() {
    let counts = |understood: &Understood| {
        let mut counts = BTreeMap::new();
        let records = understood.drafts.iter();
        for draft in records.filter(|draft| draft.kind != Kind::Evidence) {
            *counts.entry(draft.kind.code()).or_insert(0) += 1;
        }
        counts
    };
    check(|fixture, _, understood| {
        let like = READ.iter().find(|(one, ..)| one.file == fixture.like);
        let (_, _, Ok(like)) = like.expect("the file that it is like") else {
            return Vec::new();
        };
        let (found, expected) = (counts(understood), counts(like));
        let same = found == expected;
        let fault = || format!("{found:?}, {} has {expected:?}", fixture.like);
        (!same).then(fault).into_iter().collect()
    });
}
