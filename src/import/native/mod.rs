//! Reads the native workbook, or the native JSON document, into drafts.
//!
//! What stands in which column is told by `domain::workbook`; what a value must look like, and
//! what a code refers to, is decided later, by whoever parses the drafts. This module must never
//! look up a record or leave a cell unread: what it does not know is a problem.

mod evidence;
mod json;
mod layout;
mod parts;
mod rows;

use std::collections::HashMap;

use crate::domain::{
    draft::{Draft, Entry},
    kind::Kind,
    problem::{Problem, ProblemCode, quoted},
    sheet::Sheet,
    workbook::SheetRows,
};

pub use json::{drafts_of_json, is_native_json};
pub use layout::is_native;

/// Reads the sheets of a native workbook into drafts, kinds in the order of the workbook and rows
/// in that of their sheet. A column that is not there leaves its field out of the drafts; a blank
/// cell clears it. Parts are in the draft of their owner; the evidence of a row is a draft after
/// those of the sheet `evidence`. Sheets whose name begins with `_` are passed over.
///
/// # Errors
/// Every problem of [`read`].
pub fn drafts(sheets: &[Sheet]) -> Result<Vec<Draft>, Vec<Problem>> {
    let (drafts, problems) = read(sheets);
    if problems.is_empty() {
        Ok(drafts)
    } else {
        Err(problems)
    }
}

/// What can be read, and every problem of the layout: unknown sheets and headings, cells without a
/// heading, headings or keys that are there twice, parts without an owner, rows stated to be
/// absent that are there. With the drafts, problems of values can be told at the same time.
pub fn read(sheets: &[Sheet]) -> (Vec<Draft>, Vec<Problem>) {
    let mut problems = Vec::new();
    let tables = layout::tables(sheets, &mut problems);
    let mut drafts = Vec::new();
    let mut evidence = Vec::new();
    for kind in Kind::ALL {
        let of_kind = || tables.iter().filter(|table| table.def.kind == *kind);
        let mut rows: Vec<rows::RecordRow> = of_kind()
            .filter(|table| matches!(table.def.rows, SheetRows::Records))
            .flat_map(|table| table.lines())
            .map(|line| rows::record(&line, &mut problems))
            .collect();
        let parts = of_kind().filter_map(|table| Some((table, parts::field_of(table)?)));
        parts::merge(*kind, &mut rows, parts, &mut problems);
        for row in rows {
            evidence.extend(evidence::of_row(&row));
            drafts.push(row.draft);
        }
    }
    drafts.extend(evidence);
    problems.extend(duplicates(&drafts));
    (drafts, problems)
}

/// A problem for each draft whose code another draft of its kind has before it.
fn duplicates(drafts: &[Draft]) -> Vec<Problem> {
    let mut seen: HashMap<(Kind, &str), &Entry> = HashMap::new();
    let mut problems = Vec::new();
    for draft in drafts {
        let (Some(code), Some(entry)) = (draft.code(), draft.entry("code")) else {
            continue;
        };
        match seen.get(&(draft.kind, code)) {
            Some(first) => {
                let label = draft.kind.def().kind_label();
                let message = format!(
                    "the {label} {} is there twice, first in {}",
                    quoted(code),
                    first.at
                );
                problems.push(
                    Problem::new(entry.at.to_string(), ProblemCode::Duplicate, message)
                        .with_hint("keep one of the two, or give one of them another code"),
                );
            }
            None => {
                seen.insert((draft.kind, code), entry);
            }
        }
    }
    problems
}
