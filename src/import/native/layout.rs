//! Finds out which sheet and column is which.

use std::{borrow::Cow, sync::Arc};

use crate::domain::{
    cell_text::unguard,
    draft::{At, SheetPlace},
    kind::Kind,
    problem::{Problem, ProblemCode, nearest, quoted},
    sheet::{Cell, Row, Sheet},
    workbook::{ColumnDef, Holds, SheetDef, sheet as definition, sheets as definitions},
};

/// A sheet whose columns are known.
pub(super) struct Table<'s> {
    /// What the sheet is.
    pub def: &'static SheetDef,
    place: Arc<SheetPlace>,
    columns: Vec<(usize, &'static ColumnDef)>,
    rows: &'s [Row],
    guarded: bool,
}

/// One row of a table below its headings.
pub(super) struct Line<'t> {
    table: &'t Table<'t>,
    row: &'t Row,
}

impl<'s> Table<'s> {
    /// The rows that hold something.
    pub(super) fn lines(&'s self) -> impl Iterator<Item = Line<'s>> {
        self.rows
            .iter()
            .filter(|row| row.cells.iter().any(|cell| !is_blank(cell)))
            .map(|row| Line { table: self, row })
    }

    /// Takes in a column by its heading, which stands in a row of the file.
    fn add_column(&mut self, column: usize, heading: &str, row: u32) -> Result<(), Problem> {
        let at = self.at(column, row);
        let Some(known) = self.def.column(heading) else {
            return Err(unknown_column(self.def, heading, &at));
        };
        let twin = self
            .columns
            .iter()
            .find(|(_, other)| other.name == known.name);
        if let Some((first, _)) = twin {
            let first = self.at(*first, row);
            let message = format!(
                "the heading `{}` is there twice, first in {first}",
                known.name
            );
            return Err(Problem::new(
                at.to_string(),
                ProblemCode::Duplicate,
                message,
            ));
        }
        self.columns.push((column, known));
        Ok(())
    }

    /// Where a cell of the table stands.
    fn at(&self, column: usize, row: u32) -> At {
        At::Cell {
            sheet: self.place.clone(),
            column,
            row,
        }
    }
}

impl Line<'_> {
    /// The columns with their cell, in the order of the file; a cell that is not there is blank.
    pub(super) fn cells(&self) -> impl Iterator<Item = (&'static ColumnDef, Cell, At)> {
        self.table.columns.iter().map(|(column, def)| {
            let cell = self.row.cells.get(*column).unwrap_or(&Cell::Empty);
            let at = self.table.at(*column, self.row.number);
            (*def, self.meant(cell), at)
        })
    }

    /// The kind of record that the row is, or belongs to.
    pub(super) fn kind(&self) -> Kind {
        self.table.def.kind
    }

    /// Where the row begins: the cell with its key if there is one, else the first.
    pub(super) fn at(&self) -> At {
        let key = self.table.columns.iter().find(|(_, def)| is_key(def));
        self.table
            .at(key.map_or(0, |(column, _)| *column), self.row.number)
    }

    /// The cell as it was meant: without the guard against formulas that CSV files have.
    fn meant(&self, cell: &Cell) -> Cell {
        match cell {
            Cell::Text(text) if self.table.guarded => Cell::Text(unguard(text).into_owned()),
            cell => cell.clone(),
        }
    }
}

fn is_key(column: &ColumnDef) -> bool {
    matches!(column.holds, Holds::Code | Holds::Owner)
}

fn is_blank(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.trim().is_empty(),
        Cell::Integer(_) | Cell::Number(_) | Cell::Date(_) | Cell::Bool(_) => false,
    }
}

/// Whether sheets are a native workbook: one of them has the name of a native sheet and the
/// heading of its key, `code` or (in a sheet of parts) `of`.
pub fn is_native(sheets: &[Sheet]) -> bool {
    sheets.iter().any(|sheet| {
        definition(&sheet.name).is_some_and(|def| {
            let headings = sheet.rows.first().map_or(&[][..], |row| &row.cells);
            headings
                .iter()
                .filter_map(Cell::text)
                .any(|heading| def.column(&heading).is_some_and(is_key))
        })
    })
}

/// The known sheets that have headings.
pub(super) fn tables<'s>(sheets: &'s [Sheet], problems: &mut Vec<Problem>) -> Vec<Table<'s>> {
    let mut tables: Vec<Table<'s>> = Vec::new();
    for sheet in sheets {
        if sheet.name.trim().starts_with('_') {
            continue;
        }
        let Some(def) = definition(&sheet.name) else {
            problems.push(unknown_sheet(sheet));
            continue;
        };
        if let Some(first) = tables.iter().find(|table| table.def.name == def.name) {
            let message = format!(
                "the sheet {} is there twice, first in {}",
                quoted(&def.name),
                quoted(&first.place.file)
            );
            let at = format!("{}, sheet {}", sheet.file, sheet.name);
            problems.push(
                Problem::new(at, ProblemCode::Duplicate, message)
                    .with_hint("put the rows of both in one sheet"),
            );
            continue;
        }
        tables.extend(table(sheet, def, problems));
    }
    tables
}

fn unknown_sheet(sheet: &Sheet) -> Problem {
    let message = format!("the register has no sheet {}", quoted(&sheet.name));
    let at = format!("{}, sheet {}", sheet.file, sheet.name);
    let problem = Problem::new(at, ProblemCode::UnknownField, message);
    let known = definitions().iter().map(|def| def.name.as_str());
    problem.with_hint(match nearest(&sheet.name, known) {
        Some(near) => {
            format!("did you mean `{near}`? A sheet of notes has a name that begins with `_`")
        }
        None => "a sheet of notes has a name that begins with `_`".to_owned(),
    })
}

fn table<'s>(
    sheet: &'s Sheet,
    def: &'static SheetDef,
    problems: &mut Vec<Problem>,
) -> Option<Table<'s>> {
    let (headings, rows) = sheet.rows.split_first()?;
    let mut table = Table {
        def,
        place: Arc::new(SheetPlace {
            file: sheet.file.clone(),
            sheet: sheet.name.clone(),
        }),
        columns: Vec::new(),
        rows,
        guarded: is_delimited(sheet),
    };
    let width = sheet.rows.iter().map(|row| row.cells.len()).max();
    let mut unnamed = vec![true; width.unwrap_or(0)];
    for (column, cell) in headings.cells.iter().enumerate() {
        let Some(heading) = cell.text() else { continue };
        unnamed[column] = false;
        if let Err(problem) = table.add_column(column, &heading, headings.number) {
            problems.push(problem);
        }
    }
    problems.extend(without_heading(&table, unnamed));
    Some(table)
}

fn unknown_column(def: &SheetDef, heading: &str, at: &At) -> Problem {
    let message = format!("the sheet `{}` has no column {}", def.name, quoted(heading));
    let problem = Problem::new(at.to_string(), ProblemCode::UnknownField, message);
    let known = def.columns.iter().map(|column| column.name.as_str());
    match nearest(heading, known) {
        Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
        None => problem,
    }
}

/// A problem for the first filled cell of each column that has no heading.
fn without_heading(table: &Table<'_>, mut unnamed: Vec<bool>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for row in table.rows {
        for (column, cell) in row.cells.iter().enumerate() {
            if !unnamed[column] || is_blank(cell) {
                continue;
            }
            unnamed[column] = false;
            let text = cell.text().unwrap_or_default();
            let message = format!("{} stands in a column without a heading", quoted(&text));
            let at = table.at(column, row.number).to_string();
            problems.push(
                Problem::new(at, ProblemCode::UnknownField, message)
                    .with_hint("give the column the heading it should have, or empty the cell"),
            );
        }
    }
    problems
}

/// Whether a sheet was read from a CSV file, whose texts are guarded against formulas. Its name is
/// that of the file without the ending, which no sheet of a workbook has, unless by chance.
fn is_delimited(sheet: &Sheet) -> bool {
    let file = sheet.file.rsplit(['/', '\\']).next().unwrap_or_default();
    let (stem, ending) = match file.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem, Cow::Owned(ending.to_ascii_lowercase())),
        _ => (file, Cow::Borrowed("")),
    };
    let is_workbook = matches!(
        &*ending,
        "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "ots" | "xltx"
    );
    stem == sheet.name && !is_workbook
}
