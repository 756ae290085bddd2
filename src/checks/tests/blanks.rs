//! Blank fields: none of them breaks a rule, and what is stated as none is never told as missing.

use super::scene::*;
use crate::{
    checks::{Question, check, text},
    domain::{codes::PartyKind, kind::Kind, text::Language, value::Owned},
};

/// A register in which every rule has something to look at.
fn varied() -> Scene {
    let mut scene = Scene::sound();
    scene.party("abroad", &[("country", country("US"))]);
    scene.add(
        Kind::TransferTool,
        "tool",
        &[(
            "kind",
            one(crate::domain::codes::TransferToolKind::Adequacy),
        )],
    );
    let data = [
        ("categories", all(&["d"])),
        ("transfer_tool", to("tool")),
        ("confidential", Owned::Bool(true)),
    ];
    let role = crate::domain::codes::RecipientRole::SeparateController;
    scene.flow("a/abroad", "a", ("c", "abroad"), role, &data);
    scene.party("class", &[("kind", one(PartyKind::Class))]);
    scene.flow("a/class", "a", ("c", "class"), role, &data);
    scene.set(
        "d",
        "sensitivity",
        one(crate::domain::codes::Sensitivity::Special),
    );
    scene
}

/// What is told of a field of a record.
fn told(scene: &Scene, code: &str, field: &str) -> Vec<String> {
    let snapshot = scene.snapshot();
    let report = check(&snapshot, &Question::of(day(TODAY)));
    assert!(!text::report(&report, Language::De).is_empty());
    let findings = report.findings.iter();
    let here = findings.filter(|one| one.field == Some(field) && one.code() == code);
    here.map(|one| format!("{} {}", one.rule.code, one.variant))
        .collect()
}

#[test]
fn what_is_stated_as_none_is_never_told_as_missing() {
    let mut faults = Vec::new();
    let codes: Vec<(String, Kind)> = varied().codes();
    for (code, kind) in codes {
        for def in kind.def().fields.iter().filter(|def| !def.required) {
            let mut scene = varied();
            scene.clear(&code, &[def.name]);
            // A blank field breaks nothing, whatever is told of it.
            told(&scene, &code, def.name);
            scene.none(&code, def.name);
            for line in told(&scene, &code, def.name) {
                faults.push(format!("{code}.{}: {line}", def.name));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_register_without_records_has_no_findings() {
    let snapshot = crate::domain::snapshot::Snapshot::empty();
    let report = check(&snapshot, &Question::of(day(TODAY)));
    assert!(report.findings.is_empty() && report.by_controller.is_empty() && !report.fails());
}
