//! Puts the rows of the sheets of parts into the drafts of their owners.

use std::collections::HashMap;

use super::{
    evidence::code_of,
    layout::Table,
    rows::{self, PartRow, RecordRow},
};
use crate::domain::{
    draft::{Entry, Input},
    kind::Kind,
    problem::{Problem, ProblemCode, nearest, quoted},
    record::FieldDef,
    value::FieldType,
    workbook::SheetRows,
};

/// Beyond so many problems none suggests a code any more: to look for the nearest of all codes takes
/// too long to do it for each row of a large sheet.
const SUGGESTIONS: usize = 100;

/// The field of the owner that the rows of a sheet belong in; none for a sheet of records.
pub(super) fn field_of(table: &Table<'_>) -> Option<&'static str> {
    match table.def.rows {
        SheetRows::Records => None,
        SheetRows::Parts { field, part: _ } => Some(table.def.kind.def().fields[field].name),
    }
}

/// Gives each record its parts, from the sheets that are there. A sheet of parts that is not there
/// leaves them as they are; one that is there without rows for a record says that it has none.
pub(super) fn merge<'t>(
    kind: Kind,
    rows: &mut [RecordRow],
    tables: impl Iterator<Item = (&'t Table<'t>, &'static str)>,
    problems: &mut Vec<Problem>,
) {
    let mut tables: HashMap<&'static str, &Table<'_>> =
        tables.map(|(table, field)| (field, table)).collect();
    let mut owners: Option<HashMap<String, usize>> = None;
    for field in kind.def().fields {
        match tables.remove(field.name) {
            Some(table) => {
                let owners = owners.get_or_insert_with(|| by_code(rows));
                merge_table(table, field.name, rows, owners, problems);
            }
            None => rows
                .iter_mut()
                .for_each(|row| drop_blank_marker(row, field)),
        }
    }
}

/// The rows by their code, typed or made.
fn by_code(rows: &[RecordRow]) -> HashMap<String, usize> {
    let codes = rows.iter().enumerate();
    codes
        .filter_map(|(at, row)| Some((code_of(&row.draft)?, at)))
        .collect()
}

/// Without its sheet, a blank marker says nothing of the rows that the register may have.
fn drop_blank_marker(row: &mut RecordRow, field: &FieldDef) {
    if matches!(field.ty, FieldType::Parts(_)) {
        row.draft
            .fields
            .retain(|(name, entry)| name != field.name || entry.input != Input::Null);
    }
}

fn merge_table(
    table: &Table<'_>,
    field: &str,
    rows: &mut [RecordRow],
    owners: &HashMap<String, usize>,
    problems: &mut Vec<Problem>,
) {
    let mut parts: HashMap<usize, Vec<Entry>> = HashMap::new();
    for line in table.lines() {
        match rows::part(&line) {
            Ok(part) => match owners.get(&part.owner) {
                Some(owner) => parts.entry(*owner).or_default().push(part.entry),
                None => {
                    let is_suggested = problems.len() < SUGGESTIONS;
                    let known = owners.keys().filter(|_| is_suggested);
                    let near = nearest(&part.owner, known.map(String::as_str));
                    problems.push(without_owner(table, &part, near));
                }
            },
            Err(problem) => problems.push(problem),
        }
    }
    for (at, row) in rows.iter_mut().enumerate() {
        let list = parts.remove(&at).unwrap_or_default();
        if let Err(problem) = put(table, field, row, list) {
            problems.push(problem);
        }
    }
}

fn without_owner(table: &Table<'_>, part: &PartRow, near: Option<&str>) -> Problem {
    let sheet = table.def.kind.def().plural;
    let message = format!(
        "there is no row {} in the sheet `{sheet}` of this workbook",
        quoted(&part.owner)
    );
    let at = part.entry.at.to_string();
    let problem = Problem::new(at, ProblemCode::UnknownReference, message);
    match near {
        Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
        None => problem.with_hint(format!(
            "add its row, or leave the row of `{}` out",
            table.def.name
        )),
    }
}

/// Puts the parts of one record into its draft.
fn put(
    table: &Table<'_>,
    field: &str,
    row: &mut RecordRow,
    list: Vec<Entry>,
) -> Result<(), Problem> {
    let fields = &mut row.draft.fields;
    let marker = fields.iter().position(|(name, _)| name == field);
    if let Some(at) = marker
        && let Input::Absent(absence) = fields[at].1.input
    {
        let Some(first) = list.first() else {
            return Ok(());
        };
        let message = format!(
            "found `{}`, and a row in sheet {} at {}; expected one of the two",
            absence.marker(),
            table.def.name,
            first.at
        );
        let at = fields[at].1.at.to_string();
        return Err(Problem::new(at, ProblemCode::Contradiction, message));
    }
    let at = marker.map_or_else(|| row.draft.at.clone(), |at| fields[at].1.at.clone());
    let entry = Entry {
        at,
        input: Input::List(list),
    };
    match marker {
        Some(at) => fields[at].1 = entry,
        None => fields.push((field.to_owned(), entry)),
    }
    Ok(())
}
