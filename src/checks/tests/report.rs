//! Order, severities, controllers, waivers, masking and printing.

use super::scene::*;
use crate::{
    checks::{FindingRow, Question, Severity, check, rules, text},
    domain::{codes::*, id::Id, kind::Kind, text::Language, value::Owned},
};

fn question() -> Question {
    Question::of(day(TODAY))
}

/// Severity, rule and code of each finding.
fn lines(scene: &Scene, question: &Question) -> Vec<String> {
    use crate::domain::code_list::Coded;
    let snapshot = scene.snapshot();
    let report = check(&snapshot, question);
    let findings = report.findings.iter();
    findings
        .map(|one| format!("{} {} {}", one.severity.code(), one.rule.code, one.code()))
        .collect()
}

fn of_rules(codes: &[&str]) -> Question {
    Question {
        rules: codes
            .iter()
            .map(|code| rules::find(code).unwrap())
            .collect(),
        ..question()
    }
}

#[test]
fn the_gravest_come_first_then_rules_by_number() {
    let mut scene = Scene::sound();
    scene.clear("a", &["measures", "automated_decisions", "purposes"]);
    scene.remove("a/basis");
    assert_eq!(
        lines(&scene, &question()),
        [
            "error purpose-not-stated a",
            "error legal-basis-not-stated a",
            "warning security-not-described a",
            "info automated-decision-not-explained a",
        ]
    );
}

#[test]
fn what_a_draft_lacks_is_a_note_and_nothing_is_an_error_in_what_is_over() {
    let asked = of_rules(&["purpose-not-stated", "recipients-not-stated"]);
    let mut scene = Scene::sound();
    scene.clear("a", &["purposes"]);
    scene.remove("a/out");
    scene.remove("a/clerk");
    for (status, expected) in [
        (
            ActivityStatus::Active,
            &[
                "error purpose-not-stated a",
                "error recipients-not-stated a",
            ][..],
        ),
        (
            ActivityStatus::InReview,
            &[
                "error purpose-not-stated a",
                "error recipients-not-stated a",
            ],
        ),
        (
            ActivityStatus::Draft,
            &["info purpose-not-stated a", "info recipients-not-stated a"],
        ),
        (ActivityStatus::Ended, &["warning recipients-not-stated a"]),
    ] {
        scene.set("a", "status", one(status));
        assert_eq!(lines(&scene, &asked), expected, "{status:?}");
    }
}

#[test]
fn findings_can_be_limited_by_severity_rule_and_controller() {
    let mut scene = Scene::sound();
    scene.party("other", &[]);
    scene.activity("b", "other");
    scene.clear("b", &["purposes", "measures"]);
    scene.clear("a", &["measures"]);
    let mut asked = of_rules(&["purpose-not-stated", "security-not-described"]);
    let all = [
        "error purpose-not-stated b",
        "warning security-not-described a",
        "warning security-not-described b",
    ];
    assert_eq!(lines(&scene, &asked), all);
    asked.controller = Some(Id::of(id("c")));
    assert_eq!(lines(&scene, &asked), all[1..2]);
    asked.controller = None;
    asked.severity = Severity::Error;
    assert_eq!(lines(&scene, &asked), all[..1]);
}

#[test]
fn a_trade_name_stands_for_the_bodies_behind_it() {
    let mut scene = Scene::sound();
    scene.party("label", &[("kind", one(PartyKind::TradeName))]);
    scene.set("c", "parent", to("label"));
    scene.clear("a", &["measures"]);
    let mut asked = of_rules(&["security-not-described"]);
    asked.controller = Some(Id::of(id("label")));
    assert_eq!(lines(&scene, &asked), ["warning security-not-described a"]);
}

#[test]
fn a_shared_record_concerns_every_controller_that_rests_on_it() {
    let mut scene = Scene::sound();
    scene.party("other", &[]);
    scene.party("third", &[]);
    scene.activity("b", "other");
    scene.activity("x", "third");
    scene.set("x", "status", one(ActivityStatus::Draft));
    scene.set("x/use", "category", BLANK);
    scene.add(Kind::DataElement, "free", &[]);
    scene.set("x/use", "element", to("free"));
    for flow in ["x/in", "x/clerk", "x/out"] {
        scene.set(flow, "categories", BLANK);
        scene.set(flow, "elements", all(&["free"]));
    }
    scene.set("d", "open_ended", Owned::Bool(true));
    scene.clear("contract", &["categories", "elements"]);
    scene.set("x/out", "instrument", BLANK);
    scene.clear("e", &["categories"]);
    let snapshot = scene.snapshot();
    let report = check(&snapshot, &of_rules(&["data-not-stated"]));
    let concerned = &report.findings[0].controllers;
    assert_eq!(concerned, &[id("c"), id("other")]);
    let counted: Vec<_> = report
        .by_controller
        .iter()
        .map(|(party, count)| (party.map(|party| party.code().to_owned()), count.warnings))
        .collect();
    assert_eq!(
        counted,
        [(Some("c".to_owned()), 1), (Some("other".to_owned()), 1)]
    );
    assert_eq!(report.total.warnings, 1);
}

fn waived() -> Scene {
    let mut scene = Scene::sound();
    scene.clear("a", &["purposes"]);
    let waiver = [
        ("rule", text("purpose-not-stated")),
        ("about", Owned::AnyRef(Kind::Activity, id("a"))),
        ("reason", text("being rewritten; ask jan.peeters@gmail.com")),
        ("decided", date("2026-11-01")),
        ("valid_to", date("2026-12-31")),
    ];
    scene.add(Kind::Waiver, "w", &waiver);
    scene
}

#[test]
fn a_waived_finding_stays_listed_and_counts_as_waived() {
    let mut scene = waived();
    let snapshot = scene.snapshot();
    let asked = of_rules(&["purpose-not-stated"]);
    let report = check(&snapshot, &asked);
    assert_eq!(report.findings.len(), 1);
    assert!(report.findings[0].waiver.is_some() && !report.fails());
    assert_eq!((report.total.errors, report.total.waived), (0, 1));
    let hidden = Question {
        include_waived: false,
        ..asked.clone()
    };
    let report = check(&snapshot, &hidden);
    assert_eq!((report.findings.len(), report.total.waived), (0, 1));
    // Before the decision and after the end it stands.
    scene.set("w", "decided", date("2026-11-23"));
    assert!(check(&scene.snapshot(), &asked).fails());
    scene.set("w", "decided", date("2026-11-01"));
    scene.set("w", "field", text("subjects"));
    assert!(check(&scene.snapshot(), &asked).fails());
}

#[test]
fn nothing_that_is_printed_shows_data_of_a_person() {
    let mut scene = waived();
    scene.set(
        "a",
        "remarks",
        text("file 00.01.25-567.77 of BE68 5390 0754 7034, jan.peeters@gmail.com"),
    );
    scene.set("a", "name", english("the file 00012556777"));
    scene.set("p", "name", english("payment to BE68 5390 0754 7034"));
    scene.clear("p", &["description"]);
    let snapshot = scene.snapshot();
    let report = check(&snapshot, &question());
    assert!(report.findings.len() > 3);
    for language in Language::ALL {
        let mut printed = text::report(&report, language);
        for row in report.rows(language) {
            printed.push_str(&serde_json::to_string(&row).unwrap());
            printed.push_str(&row.cells().join(","));
        }
        for secret in ["567.77", "12556777", "5390", "peeters"] {
            assert!(
                !printed.contains(secret),
                "{secret} in {language:?}:\n{printed}"
            );
        }
    }
}

#[test]
fn a_report_reads_like_that_of_a_compiler() {
    let mut scene = waived();
    scene.activity("b", "c");
    scene.clear("b", &["purposes", "measures"]);
    let snapshot = scene.snapshot();
    let report = check(&snapshot, &question());
    insta::assert_snapshot!(text::report(&report, Language::En));
    insta::assert_snapshot!(text::report(&report, Language::Nl));
}

#[test]
fn a_row_has_a_cell_for_each_heading() {
    let mut scene = Scene::sound();
    scene.clear("a", &["measures"]);
    let snapshot = scene.snapshot();
    let report = check(&snapshot, &question());
    let row = report.rows(Language::Fr).next().unwrap();
    let cells: Vec<(&str, &str)> = FindingRow::HEADINGS
        .iter()
        .copied()
        .zip(row.cells())
        .filter(|(heading, _)| !matches!(*heading, "why" | "help" | "record"))
        .collect();
    assert_eq!(
        cells,
        [
            ("severity", "warning"),
            ("rule", "security-not-described"),
            ("number", "27"),
            (
                "title",
                "les mesures de sécurité ne sont pas décrites complètement"
            ),
            ("controllers", "c"),
            ("kind", "activité de traitement"),
            ("code", "a"),
            ("name", "the a [en]"),
            ("field", "measures"),
            ("found", "aucune mesure de sécurité n’est indiquée"),
            (
                "articles",
                "art. 30(1)(g) du RGPD; art. 30(2)(d) du RGPD; art. 32 du RGPD"
            ),
            ("related", ""),
            ("waived", ""),
            ("waived_on", ""),
            ("waived_until", ""),
        ]
    );
}
