//! `inzage history`.

use serde_json::{Value as Json, json};

use super::{arguments::HistoryOptions, failure::Failure, keys, open, output::print};
use crate::{
    domain::{code_list::Coded, draft::Resolve, snapshot::Snapshot},
    register::{Actor, Change, HistoryQuery, When},
};

/// Shows what was changed, by whom, field by field.
pub fn run(url: &str, options: &HistoryOptions) -> Result<(), Failure> {
    let register = open(url)?;
    let me = Actor::operator();
    let snapshot = register.view(&me, When::Now)?;
    let record = match (&options.kind, &options.reference) {
        (Some(kind), Some(reference)) => {
            let kind = keys::kind(kind)?;
            // A removed record has no code any more, but its id still tells its history.
            let by_id = reference.parse().ok();
            Some(match Resolve::find(&*snapshot, kind, reference).or(by_id) {
                Some(id) => id,
                None => keys::find(&snapshot, kind, reference)?,
            })
        }
        _ => None,
    };
    let changes = register.history(
        &me,
        &HistoryQuery {
            after: options.after,
            up_to: 0,
            record,
        },
    )?;
    let lines: Vec<String> = changes
        .iter()
        .map(|change| {
            if options.json {
                as_json(change)
            } else {
                as_text(change, &snapshot)
            }
        })
        .collect();
    print(&lines.concat())
}

fn as_json(change: &Change) -> String {
    let fields: Vec<Json> = change
        .fields()
        .into_iter()
        .map(|field| json!({"field": field.field, "before": field.before, "after": field.after}))
        .collect();
    let line = json!({
        "revision": change.revision,
        "time": change.time,
        "actor": change.actor,
        "reason": change.reason,
        "operation": change.operation.code(),
        "kind": change.kind.code(),
        "id": change.id,
        "code": change.code(),
        "fields": fields,
        "hash": change.hash,
    });
    format!("{line}\n")
}

fn as_text(change: &Change, snapshot: &Snapshot) -> String {
    let reason = change
        .reason
        .as_deref()
        .map(|reason| format!(" ({reason})"))
        .unwrap_or_default();
    let mut text = format!(
        "revision {}  {}  {}: {} {} `{}`{reason}\n",
        change.revision,
        change.time.format("%Y-%m-%d %H:%M:%S"),
        change.actor,
        change.operation.code(),
        change.kind.def().kind_label(),
        change.code().unwrap_or_default(),
    );
    for field in change.fields() {
        let side = |value: &Option<Json>| {
            value
                .as_ref()
                .map_or("(not stated)".to_owned(), |v| shown(v, snapshot))
        };
        text.push_str(&format!(
            "    {}: {} -> {}\n",
            field.field,
            side(&field.before),
            side(&field.after)
        ));
    }
    text
}

/// A stored value as a person reads it: references by code.
fn shown(value: &Json, snapshot: &Snapshot) -> String {
    match value {
        Json::String(text) => {
            let id = text.rsplit(':').next().and_then(|id| id.parse().ok());
            match id.and_then(|id| snapshot.record(id)) {
                Some(record) => format!("{}:{}", record.kind().code(), record.header().code),
                None => text.clone(),
            }
        }
        Json::Array(items) => items
            .iter()
            .map(|item| shown(item, snapshot))
            .collect::<Vec<_>>()
            .join("; "),
        Json::Object(fields) => fields
            .iter()
            .map(|(name, value)| format!("{name} {}", shown(value, snapshot)))
            .collect::<Vec<_>>()
            .join(", "),
        Json::Null | Json::Bool(_) | Json::Number(_) => value.to_string(),
    }
}
