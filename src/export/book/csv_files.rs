//! Writes sheets as CSV: UTF-8 without a mark, comma, line feed, quotes where needed.
//!
//! Texts are guarded against running as formulas (see `domain::cell_text`).

use std::borrow::Cow;
use std::collections::HashSet;
use std::fs;
use std::io::{self, Cursor, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::domain::cell_text::guard;
use crate::domain::problem::{Problem, ProblemCode, quoted};
use crate::domain::sheet::{Cell, Sheet};
use crate::domain::text::fold;

use super::plan::{is_blank, place, placed, width};

/// Writes one sheet as CSV; the first row is the heading. Every record has as many fields as the
/// widest row, so that programs which count them are content.
///
/// Quotes also stand around a text that holds a semicolon, tab or bar: a reader that looks for the
/// delimiter then sees none but commas.
///
/// # Errors
///
/// Those of `out`; and `InvalidData`, before anything is written, when a text holds the zero
/// character, which no CSV file can.
pub fn write_csv(sheet: &Sheet, out: &mut dyn Write) -> io::Result<()> {
    if let Some(at) = binary_cell(sheet) {
        let message = format!("{at}: the text holds the zero character");
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    let width = width(sheet);
    for row in &sheet.rows {
        for column in 0..width {
            if column > 0 {
                out.write_all(b",")?;
            }
            let cell = row.cells.get(column).unwrap_or(&Cell::Empty);
            write_field(&field(cell), width == 1, out)?;
        }
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// The content of a field.
fn field(cell: &Cell) -> Cow<'_, str> {
    match cell {
        cell if is_blank(cell) => Cow::Borrowed(""),
        Cell::Text(text) => guard(text),
        cell => Cow::Owned(cell.text().unwrap_or_default()),
    }
}

/// Writes one field, in quotes when it needs them. A record of one empty field would be a blank
/// line, which readers pass over, so it is written as a pair of quotes.
fn write_field(text: &str, is_alone: bool, out: &mut dyn Write) -> io::Result<()> {
    let needs_quotes = text.contains(['"', ',', ';', '\t', '|', '\n', '\r'])
        || text.starts_with([' ', '\u{feff}'])
        || text.ends_with(' ')
        || (is_alone && text.is_empty());
    if needs_quotes {
        write!(out, "\"{}\"", text.replace('"', "\"\""))
    } else {
        out.write_all(text.as_bytes())
    }
}

/// The address of the first cell with the zero character, which makes a file binary.
fn binary_cell(sheet: &Sheet) -> Option<String> {
    placed(sheet).find_map(|(number, row)| {
        let is_binary = |cell: &Cell| matches!(cell, Cell::Text(text) if text.contains('\0'));
        Some(place(sheet, row.cells.iter().position(is_binary)?, number))
    })
}

/// The name of the file for each sheet, or why one cannot be written.
fn file_names(sheets: &[Sheet]) -> Result<Vec<String>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut seen = HashSet::new();
    for sheet in sheets {
        let at = format!("sheet {}", sheet.name);
        let reserved = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c);
        let is_wrong = sheet.name.trim().is_empty()
            || sheet.name.starts_with('.')
            || sheet.name.chars().any(reserved);
        if is_wrong {
            let message = format!("{} cannot be the name of a file", quoted(&sheet.name));
            problems.push(Problem::new(&at, ProblemCode::Unreadable, message));
        }
        if let Some(at) = binary_cell(sheet) {
            let message = "the text holds the zero character, which a CSV file cannot";
            problems.push(Problem::new(at, ProblemCode::Unreadable, message));
        }
        if !seen.insert(fold(&sheet.name)) {
            let message = format!("two sheets are called {}", quoted(&sheet.name));
            problems.push(Problem::new(&at, ProblemCode::Duplicate, message));
        }
    }
    if problems.is_empty() {
        Ok(sheets
            .iter()
            .map(|sheet| format!("{}.csv", sheet.name))
            .collect())
    } else {
        Err(problems)
    }
}

/// Writes one CSV file per sheet into a folder, which is made when it is not there. Each file is
/// written aside and then put in its place, so that none is ever half written. Other files of the
/// folder stay.
///
/// # Errors
///
/// Names and texts that no CSV file can have (nothing is written then), and what the disk refuses.
pub fn write_csv_folder(sheets: &[Sheet], folder: &Path) -> Result<(), Vec<Problem>> {
    let names = file_names(sheets)?;
    fs::create_dir_all(folder).map_err(|error| vec![unwritten(folder, &error)])?;
    for (sheet, name) in sheets.iter().zip(names) {
        let mut content = Vec::new();
        let aside = folder.join(format!(".{name}.part"));
        let place = folder.join(name);
        write_csv(sheet, &mut content)
            .and_then(|()| fs::write(&aside, &content))
            .and_then(|()| fs::rename(&aside, &place))
            .map_err(|error| vec![unwritten(&place, &error)])?;
    }
    Ok(())
}

/// Says why the system did not let us write, in our own words.
fn unwritten(path: &Path, error: &io::Error) -> Problem {
    let reason = match error.kind() {
        io::ErrorKind::PermissionDenied => "writing there is not permitted",
        io::ErrorKind::StorageFull => "the disk is full",
        io::ErrorKind::ReadOnlyFilesystem => "the disk can only be read",
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
            "this is a file, not a folder"
        }
        _ => "the file cannot be written",
    };
    Problem::new(path.display().to_string(), ProblemCode::File, reason)
}

/// Writes a zip with one CSV file per sheet.
///
/// # Errors
///
/// Names and texts that no CSV file can have.
pub fn write_csv_zip(sheets: &[Sheet]) -> Result<Vec<u8>, Vec<Problem>> {
    let names = file_names(sheets)?;
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut write = || -> io::Result<()> {
        for (sheet, name) in sheets.iter().zip(&names) {
            archive.start_file(name.as_str(), options(CompressionMethod::Deflated))?;
            write_csv(sheet, &mut archive)?;
        }
        Ok(())
    };
    write().map_err(|_| vec![too_large_for_zip()])?;
    let bytes = archive.finish().map_err(|_| vec![too_large_for_zip()])?;
    Ok(bytes.into_inner())
}

/// How parts of an archive are stored: always dated the same, so that equal sheets give equal
/// bytes.
pub(super) fn options(method: CompressionMethod) -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
}

/// The only way in which writing an archive to memory fails.
pub(super) fn too_large_for_zip() -> Problem {
    Problem::new(
        "",
        ProblemCode::TooLarge,
        "a sheet is larger than an archive can hold",
    )
    .with_hint("write it as CSV instead")
}
