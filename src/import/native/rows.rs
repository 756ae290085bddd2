//! Reads one row into the draft of a record, or into the fields of a part.

use super::layout::Line;
use crate::domain::{
    draft::{At, Draft, Entry, Input},
    problem::{Problem, ProblemCode, quoted},
    record::Absence,
    sheet::Cell,
    value::FieldType,
    workbook::{Holds, read},
};

/// What a row of a sheet of records holds.
pub(super) struct RecordRow {
    /// The record.
    pub draft: Draft,
    /// The fields of the evidence about it, by the columns that are there.
    pub evidence: Vec<(&'static str, Entry)>,
}

/// What a row of a sheet of parts holds.
pub(super) struct PartRow {
    /// The code of the record to which it belongs, as it was typed.
    pub owner: String,
    /// The part; it stands where its owner is named.
    pub entry: Entry,
}

/// Reads a row of a sheet of records.
pub(super) fn record(line: &Line<'_>, problems: &mut Vec<Problem>) -> RecordRow {
    let mut fields = Vec::new();
    let mut evidence = Vec::new();
    for (column, cell, at) in line.cells() {
        match column.holds {
            Holds::Code | Holds::Owner => fields.push((column.name.clone(), code(&cell, at))),
            Holds::Field { at: _, field } => {
                fields.push((field.name.to_owned(), read(&field.ty, cell, true, at)));
            }
            Holds::Language {
                at: _,
                field,
                language,
            } => add_language(&mut fields, field.name, language.code(), cell, at),
            Holds::Marker { name } => match marker(cell, at) {
                Ok(entry) => fields.push((name.to_owned(), entry)),
                Err(problem) => problems.push(problem),
            },
            Holds::Evidence { at: _, field } => {
                evidence.push((field.name, read(&field.ty, cell, true, at)));
            }
        }
    }
    for (_, entry) in &mut fields {
        if let Err(problem) = find_absence(entry) {
            problems.push(problem);
        }
    }
    let draft = Draft {
        kind: line.kind(),
        at: line.at(),
        fields,
    };
    RecordRow { draft, evidence }
}

/// Reads a row of a sheet of parts.
///
/// # Errors
/// The row does not say to which record it belongs.
pub(super) fn part(line: &Line<'_>) -> Result<PartRow, Problem> {
    let mut fields = Vec::new();
    let mut owner = String::new();
    for (column, cell, at) in line.cells() {
        match column.holds {
            Holds::Code | Holds::Owner => owner = key(&cell),
            Holds::Field { at: _, field } => {
                fields.push((field.name.to_owned(), read(&field.ty, cell, false, at)));
            }
            Holds::Language {
                at: _,
                field,
                language,
            } => add_language(&mut fields, field.name, language.code(), cell, at),
            // Only sheets of records have such columns.
            Holds::Marker { name: _ } | Holds::Evidence { at: _, field: _ } => {}
        }
    }
    let at = line.at();
    if owner.is_empty() {
        let message = "the row does not say in the column `of` to which record it belongs";
        return Err(Problem::new(at.to_string(), ProblemCode::Missing, message));
    }
    let entry = Entry {
        at,
        input: Input::Fields(fields),
    };
    Ok(PartRow { owner, entry })
}

/// The content of a cell with a code, which a spreadsheet may have made a number.
fn key(cell: &Cell) -> String {
    cell.text().unwrap_or_default().trim().to_owned()
}

fn code(cell: &Cell, at: At) -> Entry {
    let code = key(cell);
    let input = if code.is_empty() {
        Input::Null
    } else {
        Input::Text(code)
    };
    Entry { at, input }
}

/// Adds one language to the entry of its field, which stands where its first language does.
fn add_language(fields: &mut Vec<(String, Entry)>, name: &str, language: &str, cell: Cell, at: At) {
    let text = (
        language.to_owned(),
        read(&FieldType::Text, cell, false, at.clone()),
    );
    match fields.iter_mut().find(|(field, _)| field == name) {
        Some((_, entry)) => {
            if let Input::Fields(texts) = &mut entry.input {
                texts.push(text);
            }
        }
        None => {
            let input = Input::Fields(vec![text]);
            fields.push((name.to_owned(), Entry { at, input }));
        }
    }
}

/// Turns a text per language that is the marker of an absence and nothing more into the absence.
fn find_absence(entry: &mut Entry) -> Result<(), Problem> {
    let Input::Fields(texts) = &entry.input else {
        return Ok(());
    };
    let marked = texts.iter().find_map(|(_, text)| match &text.input {
        Input::Text(found) => Some((Absence::from_marker(found)?, text.at.clone())),
        _ => None,
    });
    let Some((absence, at)) = marked else {
        return Ok(());
    };
    let filled = texts.iter().filter(|(_, text)| text.input != Input::Null);
    if filled.count() > 1 {
        let message = format!(
            "found `{}` in one language and a text in another; expected one of the two",
            absence.marker()
        );
        return Err(Problem::new(
            at.to_string(),
            ProblemCode::Contradiction,
            message,
        ));
    }
    *entry = Entry {
        at,
        input: Input::Absent(absence),
    };
    Ok(())
}

/// Reads a cell that can only say why there are no rows elsewhere.
fn marker(cell: Cell, at: At) -> Result<Entry, Problem> {
    let shown = key(&cell);
    let entry = read(&FieldType::Text, cell, true, at);
    if matches!(entry.input, Input::Null | Input::Absent(_)) {
        return Ok(entry);
    }
    let message = format!(
        "found {}; expected `(none)`, `(not applicable)` or nothing, since the rows stand in a \
         sheet of their own",
        quoted(&shown)
    );
    Err(Problem::new(
        entry.at.to_string(),
        ProblemCode::Unreadable,
        message,
    ))
}
