//! Writes the register as the sheets of the native workbook, as `domain::workbook` defines them.
//!
//! Pure: a snapshot gives sheets, and `book` makes files of them. It must never decide what a
//! column holds, nor guard a text (only CSV files need that, and their writer does it).

use crate::domain::{
    id::Id,
    kind::Kind,
    record::{AnyRecord, Fields},
    records::Evidence,
    sheet::{Cell, Row, Sheet},
    snapshot::Snapshot,
    text::Language,
    value::Value,
    workbook::{
        ColumnDef, Holds, SheetDef, SheetRows, evidence_code, sheets as definitions, stands_in_row,
        write,
    },
};

/// The whole register: every sheet, the empty ones with their headings alone. Rows are in the
/// order of their codes, so that equal registers give equal sheets.
pub fn sheets(snapshot: &Snapshot, file: &str) -> Vec<Sheet> {
    sheets_of(snapshot, Kind::ALL, file)
}

/// The sheets of some kinds, in the order of the workbook, with the parts of their records and
/// the evidence that stands in their rows.
pub fn sheets_of(snapshot: &Snapshot, kinds: &[Kind], file: &str) -> Vec<Sheet> {
    definitions()
        .iter()
        .filter(|def| kinds.contains(&def.kind))
        .map(|def| sheet(snapshot, def, file))
        .collect()
}

fn sheet(snapshot: &Snapshot, def: &SheetDef, file: &str) -> Sheet {
    let headings = def
        .columns
        .iter()
        .map(|column| Cell::Text(column.name.clone()));
    let mut rows = vec![headings.collect()];
    for record in snapshot.kind(def.kind) {
        match def.rows {
            SheetRows::Records if is_elsewhere(snapshot, &**record) => {}
            SheetRows::Records => rows.push(record_row(snapshot, def, &**record)),
            SheetRows::Parts { field, part: _ } => {
                if let Value::Parts(parts) = record.value(field) {
                    let code = &record.header().code;
                    let row = |at| part_row(snapshot, def, code, parts.part(at));
                    rows.extend((0..parts.count()).map(row));
                }
            }
        }
    }
    Sheet {
        file: file.to_owned(),
        name: def.name.clone(),
        rows: rows.into_iter().zip(1..).map(numbered).collect(),
    }
}

fn numbered((mut cells, number): (Vec<Cell>, u32)) -> Row {
    let filled = cells.iter().rposition(|cell| *cell != Cell::Empty);
    cells.truncate(filled.map_or(0, |last| last + 1));
    Row { number, cells }
}

/// Whether a record is an evidence that stands in the row of the record it is about.
fn is_elsewhere(snapshot: &Snapshot, record: &dyn AnyRecord) -> bool {
    record
        .as_any()
        .downcast_ref::<Evidence>()
        .is_some_and(|evidence| {
            let about = snapshot.record(evidence.about.1);
            about.is_some_and(|about| stands_in_row(evidence, &**about))
        })
}

/// The evidence that stands in the row of a record.
fn row_evidence<'s>(snapshot: &'s Snapshot, record: &dyn AnyRecord) -> Option<&'s Evidence> {
    let code = evidence_code(record.kind(), &record.header().code);
    let evidence: &Evidence = snapshot.get(Id::of(snapshot.by_code(Kind::Evidence, &code)?))?;
    stands_in_row(evidence, record).then_some(evidence)
}

fn record_row(snapshot: &Snapshot, def: &SheetDef, record: &dyn AnyRecord) -> Vec<Cell> {
    let evidence = row_evidence(snapshot, record);
    let cell = |column: &ColumnDef| match column.holds {
        Holds::Code | Holds::Owner => Cell::Text(record.header().code.to_string()),
        Holds::Field { at, field } => filled(write(record.value(at), snapshot), || {
            marker(record, field.name)
        }),
        Holds::Language {
            at,
            field,
            language,
        } => match record.value(at) {
            Value::Absent if language == Language::ALL[0] => marker(record, field.name),
            value => in_language(value, language),
        },
        Holds::Marker { name } => marker(record, name),
        Holds::Evidence { at, field } => evidence.map_or(Cell::Empty, |evidence| {
            filled(write(evidence.value(at), snapshot), || {
                marker(evidence, field.name)
            })
        }),
    };
    def.columns.iter().map(cell).collect()
}

fn part_row(snapshot: &Snapshot, def: &SheetDef, owner: &str, part: &dyn Fields) -> Vec<Cell> {
    let cell = |column: &ColumnDef| match column.holds {
        Holds::Code | Holds::Owner => Cell::Text(owner.to_owned()),
        Holds::Field { at, field: _ } => write(part.value(at), snapshot),
        Holds::Language {
            at,
            field: _,
            language,
        } => in_language(part.value(at), language),
        // A part states no absences and has no evidence of its own.
        Holds::Marker { name: _ } | Holds::Evidence { at: _, field: _ } => Cell::Empty,
    };
    def.columns.iter().map(cell).collect()
}

fn in_language(value: Value<'_>, language: Language) -> Cell {
    match value {
        Value::Local(text) => text
            .get(language)
            .map_or(Cell::Empty, |text| Cell::Text(text.to_owned())),
        _ => Cell::Empty,
    }
}

/// The cell, or when it is blank, what is stated about that.
fn filled(cell: Cell, otherwise: impl FnOnce() -> Cell) -> Cell {
    if cell == Cell::Empty {
        otherwise()
    } else {
        cell
    }
}

/// What is stated about a field or edge without a value.
fn marker(record: &dyn AnyRecord, name: &str) -> Cell {
    let stated = record.header().absent.get(name);
    stated.map_or(Cell::Empty, |absence| {
        Cell::Text(absence.marker().to_owned())
    })
}
