//! What became of a file, as JSON: the answer to an upload, and the report that the command line
//! writes.

use serde_json::{Value as Json, json};

use super::{Outcome, Refused};
use crate::{
    domain::{
        code_list::Coded,
        import_report::{CellFate, Fate, ImportReport, Place},
        personal_data,
        sheet::Sheet,
    },
    register::TakenIn,
};

/// What was done with a file.
pub fn outcome(outcome: &Outcome) -> Json {
    let Outcome {
        file,
        mapping,
        why,
        rehearsed,
        intake,
        report: understood,
        sheets,
    } = outcome;
    let missing = intake.missing.iter();
    json!({
        "file": file,
        "run": intake.run,
        "revision": intake.revision,
        "dryRun": rehearsed,
        "mapping": mapping,
        "why": why,
        "added": intake.added.iter().map(|taken| record(taken, false)).collect::<Json>(),
        "updated": intake.updated.iter().map(|taken| record(taken, true)).collect::<Json>(),
        "unchanged": intake.unchanged,
        "skipped": intake.skipped,
        "missing": missing.map(|(kind, code)| json!({"kind": kind.code(), "code": &**code})).collect::<Json>(),
        "report": understood.as_ref().map(|understood| report(understood, sheets)),
    })
}

/// Why a file was not taken in.
pub fn refused(refused: &Refused) -> Json {
    json!({
        "file": refused.file,
        "code": refused.refusal.code().code,
        "problems": refused.refusal.problems(),
        "report": report_of(refused),
    })
}

/// What was understood of a file that was not taken in, if it came to that.
pub fn report_of(refused: &Refused) -> Option<Json> {
    let understood = refused.report.as_ref()?;
    Some(report(understood, &refused.sheets))
}

fn record(taken: &TakenIn, with_changes: bool) -> Json {
    let mut record = json!({"kind": taken.kind.code(), "code": &*taken.code});
    if with_changes {
        let changes = taken.changes.iter().map(
            |change| json!({"field": change.field, "before": change.before, "after": change.after}),
        );
        record["changes"] = changes.collect();
    }
    record
}

/// What was understood of a file. Data of persons in its cells are masked, as everywhere.
fn report(report: &ImportReport, sheets: &[Sheet]) -> Json {
    let counts = report.counts().into_iter();
    let counts = counts.map(|(fate, count)| (fate_key(fate), json!(count)));
    let remarks = report.cells.iter().filter(|cell| cell.fate == Fate::Remark);
    let unmapped = report.unmapped.iter().map(|column| {
        placed(column.place, sheets, json!({"heading": column.heading, "cells": column.cells, "suggestion": column.suggestion}))
    });
    let near = report.near.iter().map(|near| {
        let name = personal_data::mask(&near.name);
        placed(
            near.place,
            sheets,
            json!({"name": name, "kind": near.kind, "code": near.code}),
        )
    });
    json!({
        "layout": report.layout,
        "activities": report.activities,
        "retentionRules": report.retention_rules,
        "counts": counts.collect::<serde_json::Map<String, Json>>(),
        "shares": report.shares(sheets),
        "notUnderstood": report.doubtful().map(|cell| cell_of(cell, sheets)).collect::<Json>(),
        "keptAsRemark": remarks.map(|cell| cell_of(cell, sheets)).collect::<Json>(),
        "unmapped": unmapped.collect::<Json>(),
        "near": near.collect::<Json>(),
        "remarks": report.remarks,
    })
}

fn cell_of(cell: &CellFate, sheets: &[Sheet]) -> Json {
    let text = cell.place.cell(sheets).and_then(|cell| cell.text());
    let text = text.map(|text| personal_data::mask(&text).into_owned());
    placed(
        cell.place,
        sheets,
        json!({"fate": cell.fate, "text": text, "note": cell.note, "suggestion": cell.suggestion}),
    )
}

/// The same object with the sheet and the cell.
fn placed(place: Place, sheets: &[Sheet], mut object: Json) -> Json {
    object["sheet"] = json!(sheets.get(place.sheet).map(|sheet| &sheet.name));
    object["cell"] = json!(place.address());
    object
}

/// A fate as a key: `statedNothing`.
fn fate_key(fate: Fate) -> String {
    let code = json!(fate);
    let mut key = String::new();
    for (at, word) in code.as_str().unwrap_or_default().split('-').enumerate() {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if at > 0 => key.push(first.to_ascii_uppercase()),
            Some(first) => key.push(first),
            None => {}
        }
        key.push_str(letters.as_str());
    }
    key
}
