//! What the formats have in common: where rows stand, how wide columns are, what is refused.
//!
//! Knows nothing of one format's bytes.

use std::collections::HashSet;

use crate::domain::problem::{Problem, ProblemCode, quoted};
use crate::domain::sheet::{Cell, Row, Sheet, address};
use crate::domain::text::fold;

/// Whole numbers up to here are exact in the floating-point numbers of spreadsheets.
const EXACT: i64 = 1 << 53;
/// Rows and columns of a sheet in Excel, and in LibreOffice unless it is told otherwise.
pub(in crate::export) const MAX_ROWS: u32 = 1_048_576;
pub(in crate::export) const MAX_COLUMNS: usize = 16_384;
/// The rows whose texts decide how wide a column is shown.
const SAMPLE: usize = 500;

/// Where a cell stands, for refusals.
pub(super) fn place(sheet: &Sheet, column: usize, row: u32) -> String {
    format!("sheet {}, cell {}", sheet.name, address(column, row))
}

/// The rows of a sheet with the number at which each stands (counted from 1).
pub(super) fn placed(sheet: &Sheet) -> impl Iterator<Item = (u32, &Row)> {
    sheet.rows.iter().scan(0, |last, row| {
        *last = row.number.max(*last + 1);
        Some((*last, row))
    })
}

/// The number of columns of the widest row.
pub(in crate::export) fn width(sheet: &Sheet) -> usize {
    sheet
        .rows
        .iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or(0)
}

/// Characters that a column should show: its longest line in the first rows, within reason.
pub(in crate::export) fn shown_width(sheet: &Sheet, column: usize) -> usize {
    let longest = |text: String| {
        text.lines()
            .map(|line| line.chars().count())
            .max()
            .unwrap_or(0)
    };
    let cells = sheet
        .rows
        .iter()
        .take(SAMPLE)
        .filter_map(|row| row.cells.get(column)?.text());
    cells.map(longest).max().unwrap_or(0).clamp(8, 60) + 2
}

/// Whether nothing is written for a cell.
pub(super) fn is_blank(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// The text that stands for a number which a spreadsheet would not keep exactly.
pub(super) fn inexact(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Integer(whole) if whole.abs_diff(0) > EXACT.unsigned_abs() => Some(whole.to_string()),
        Cell::Number(number) if !number.is_finite() => Some(number.to_string()),
        _ => None,
    }
}

/// The problems that sheets have in both workbook formats: names and size.
pub(super) fn check_sheets(sheets: &[Sheet], longest_name: usize) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut names = HashSet::new();
    if sheets.is_empty() {
        problems.push(Problem::new(
            "",
            ProblemCode::Missing,
            "there is no sheet to write",
        ));
    }
    for sheet in sheets {
        let at = format!("sheet {}", sheet.name);
        if let Some(reason) = wrong_name(&sheet.name, longest_name) {
            let message = format!("the name {} {reason}", quoted(&sheet.name));
            problems.push(Problem::new(&at, ProblemCode::Unreadable, message));
        }
        if !names.insert(fold(&sheet.name)) {
            let message = format!("two sheets are called {}", quoted(&sheet.name));
            problems.push(Problem::new(&at, ProblemCode::Duplicate, message));
        }
        let rows = placed(sheet).last().map_or(0, |(row, _)| row);
        if rows > MAX_ROWS || width(sheet) > MAX_COLUMNS {
            let message = "there are more rows or columns than a spreadsheet has";
            problems.push(
                Problem::new(&at, ProblemCode::TooLarge, message)
                    .with_hint("write it as CSV instead"),
            );
        }
    }
    problems
}

/// Why a workbook cannot have a sheet of this name.
pub(in crate::export) fn wrong_name(name: &str, longest: usize) -> Option<String> {
    if name.trim().is_empty() {
        return Some("is blank".to_owned());
    }
    if name.encode_utf16().count() > longest {
        return Some(format!(
            "is longer than the {longest} characters that a sheet may have"
        ));
    }
    if name.contains(['[', ']', '*', '?', ':', '/', '\\']) || name.chars().any(char::is_control) {
        return Some("holds one of [ ] * ? : / \\, which no sheet may have".to_owned());
    }
    if name.starts_with('\'') || name.ends_with('\'') {
        return Some("begins or ends with an apostrophe".to_owned());
    }
    None
}
