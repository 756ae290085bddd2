//! Writes sheets as an Excel workbook (`.xlsx`).

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::domain::problem::{Problem, ProblemCode};
use crate::domain::sheet::{Cell, Sheet};

use super::plan::{check_sheets, inexact, is_blank, place, placed, shown_width, width};

/// The most characters (UTF-16 units) that Excel keeps in a cell.
pub(in crate::export) const MAX_TEXT: usize = 32_767;
/// The longest name that Excel lets a sheet have.
pub(in crate::export) const MAX_NAME: usize = 31;

/// Writes a workbook: the first row of each sheet bold, in view when scrolling and with filters,
/// dates as dates, texts as texts even when they look like formulas or links.
///
/// # Errors
///
/// Every cell whose text is longer than Excel keeps, and every sheet whose name or size it does
/// not allow.
pub fn write_xlsx(sheets: &[Sheet]) -> Result<Vec<u8>, Vec<Problem>> {
    let mut problems = check_sheets(sheets, MAX_NAME);
    problems.extend(sheets.iter().flat_map(long_texts));
    if !problems.is_empty() {
        return Err(problems);
    }
    build(sheets).map_err(|_| {
        let message = "the workbook is larger than the format can hold";
        vec![Problem::new("", ProblemCode::TooLarge, message).with_hint("write it as CSV instead")]
    })
}

/// The cells that hold more than Excel keeps.
fn long_texts(sheet: &Sheet) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (number, row) in placed(sheet) {
        for (column, cell) in row.cells.iter().enumerate() {
            let Cell::Text(text) = cell else { continue };
            // A character takes at least as many bytes as UTF-16 units.
            if text.len() > MAX_TEXT && text.encode_utf16().count() > MAX_TEXT {
                let message = format!(
                    "the text has {} characters and Excel keeps at most {MAX_TEXT} in a cell",
                    text.encode_utf16().count()
                );
                problems.push(
                    Problem::new(place(sheet, column, number), ProblemCode::TooLarge, message)
                        .with_hint("write it as ods, csv or json instead"),
                );
            }
        }
    }
    problems
}

/// How cells look.
pub(in crate::export) struct Looks {
    pub(in crate::export) heading: Format,
    pub(in crate::export) date: Format,
    pub(in crate::export) plain: Format,
}

fn build(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let looks = Looks {
        heading: Format::new().set_bold(),
        date: Format::new().set_num_format("yyyy-mm-dd"),
        plain: Format::default(),
    };
    let mut workbook = Workbook::new();
    // A fixed moment, so that equal sheets give equal bytes.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    for sheet in sheets {
        write_sheet(sheet, workbook.add_worksheet(), &looks)?;
    }
    workbook.save_to_buffer()
}

fn write_sheet(sheet: &Sheet, page: &mut Worksheet, looks: &Looks) -> Result<(), XlsxError> {
    page.set_name(&sheet.name)?;
    let columns = width(sheet);
    for column in 0..columns {
        page.set_column_width(index(column), shown_width(sheet, column) as f64)?;
    }
    let (mut first, mut last) = (None, 0);
    for (number, row) in placed(sheet) {
        let row_index = number - 1;
        let is_heading = *first.get_or_insert(row_index) == row_index;
        last = row_index;
        for (column, cell) in row.cells.iter().enumerate() {
            write_cell(page, (row_index, index(column)), cell, looks, is_heading)?;
        }
    }
    if let Some(first) = first.filter(|_| columns > 0) {
        page.set_freeze_panes(first + 1, 0)?;
        page.autofilter(first, 0, last, index(columns - 1))?;
    }
    Ok(())
}

/// A column as Excel counts it; `check_sheets` has refused more than there are.
fn index(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

/// Writes one cell as the table of this module says.
pub(in crate::export) fn write_cell(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    looks: &Looks,
    is_heading: bool,
) -> Result<(), XlsxError> {
    if is_blank(cell) {
        return Ok(());
    }
    let look = if is_heading {
        &looks.heading
    } else {
        &looks.plain
    };
    if let Some(text) = inexact(cell) {
        page.write_string_with_format(row, column, text, look)?;
        return Ok(());
    }
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => write_text(page, (row, column), text, look)?,
        Cell::Integer(whole) => {
            // Exact: `inexact` has taken those that are not.
            page.write_number_with_format(row, column, *whole as f64, look)?;
        }
        Cell::Number(number) => {
            page.write_number_with_format(row, column, *number, look)?;
        }
        Cell::Date(date) => write_date(page, (row, column), *date, looks)?,
        Cell::Bool(truth) => {
            page.write_boolean_with_format(row, column, *truth, look)?;
        }
    }
    Ok(())
}

/// Writes a date; as text when it is one that Excel does not have.
fn write_date(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    date: NaiveDate,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match u16::try_from(date.year()) {
        Ok(year @ 1900..=9999) => {
            let day = ExcelDateTime::from_ymd(year, date.month() as u8, date.day() as u8)?;
            page.write_datetime_with_format(row, column, &day, &looks.date)?;
        }
        _ => {
            page.write_string_with_format(row, column, date.to_string(), &looks.plain)?;
        }
    }
    Ok(())
}

/// Writes a text. One that begins and ends like the library's own markup for rich text would be
/// written as markup, so it is handed over as rich text of two parts; the library escapes what
/// looks like `_x0041_` in plain texts only.
fn write_text(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    look: &Format,
) -> Result<(), XlsxError> {
    if text.starts_with("<r>") && text.ends_with("</r>") {
        let (first, rest) = text.split_at(1);
        let rest = rest.replace("_x", "_x005F_x");
        let plain = Format::default();
        let parts = [(&plain, first), (&plain, rest.as_str())];
        page.write_rich_string_with_format(row, column, &parts, look)?;
    } else {
        page.write_string_with_format(row, column, text, look)?;
    }
    Ok(())
}
