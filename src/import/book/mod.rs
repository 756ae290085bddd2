//! Reads the bytes of a spreadsheet into plain sheets of cells: Excel (`.xlsx`, `.xls`, `.xlsb`),
//! OpenDocument (`.ods`), CSV and its like, and folders or zips of CSV files.
//!
//! The kind is found in the content, never taken from the name. A file is a stranger's: everything
//! here reads within [`Limits`], and whatever cannot be read ends as a [`Problem`] that says why,
//! not as a panic or an exhausted machine. This module must never know what a column means, nor
//! undo the apostrophes of `domain::cell_text` (only native files have those).

mod biff;
mod bounds;
mod compound;
mod convert;
mod delimited;
mod detect;
mod encoding;
mod excel;
mod folder;
mod grid;
mod opendocument;
mod package;
mod paragraphs;
mod shield;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::domain::problem::Problem;
use crate::domain::sheet::Sheet;

use bounds::{Meter, file_problem, too_large};
use detect::Kind;

/// How much a file may ask for before it is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file as it is stored or sent; of a folder, of all its files together.
    pub file_bytes: u64,
    /// Bytes that an archive may unpack to, and bytes of text that the cells may hold together.
    pub unpacked_bytes: u64,
    /// Cells of all sheets together, blank ones to the left of a filled one included, since an
    /// address in column XFD makes a row of 16,384.
    pub cells: usize,
    /// Sheets of a workbook, or files of a folder.
    pub sheets: usize,
    /// Characters of one cell.
    pub cell_chars: usize,
}

impl Default for Limits {
    /// Room for every register seen, several times over: 64 MiB of file, 512 MiB unpacked, 4
    /// million cells (100,000 rows of 40 columns), 256 sheets, and four times the 32,767 characters
    /// that Excel puts in a cell, since CSV and OpenDocument files know no such bound.
    fn default() -> Self {
        Limits {
            file_bytes: 64 << 20,
            unpacked_bytes: 512 << 20,
            cells: 4_000_000,
            sheets: 256,
            cell_chars: 4 * 32_767,
        }
    }
}

/// Reads a spreadsheet file, a folder of CSV files, or a zip of CSV files.
///
/// Rows keep the number and cells the column that the file gives them; rows without content are
/// left out, and blanks (texts of white space included) are `Cell::Empty`. A row or cell that an
/// OpenDocument file repeats more than a thousand times is returned once. Sheets come in the order
/// of the workbook, files of a folder or zip in the order of their names.
///
/// # Errors
///
/// Every reason why the file cannot be read, with the code `FILE` or `TOO_LARGE`.
pub fn read_path(path: &Path, limits: &Limits) -> Result<Vec<Sheet>, Vec<Problem>> {
    let name = folder::shown_name(path);
    let described = std::fs::metadata(path).map_err(|error| vec![unreadable(&name, &error)])?;
    if described.is_dir() {
        return folder::read_folder(path, &name, limits);
    }
    let bytes = read_file(path, &name, limits.file_bytes).map_err(|problem| vec![problem])?;
    read_bytes(&name, &bytes, limits)
}

/// Reads the bytes of a file that was sent, under the name it was sent with: as [`read_path`].
///
/// # Errors
///
/// As [`read_path`].
pub fn read_bytes(name: &str, bytes: &[u8], limits: &Limits) -> Result<Vec<Sheet>, Vec<Problem>> {
    if bytes.len() as u64 > limits.file_bytes {
        return Err(vec![over_file_limit(name, limits.file_bytes)]);
    }
    let mut meter = Meter::new(name, limits);
    let kind = detect::kind_of(name, bytes, limits).map_err(|problem| vec![problem])?;
    let sheets = match kind {
        Kind::Xlsx => excel::read_xlsx(name, bytes, &mut meter),
        Kind::Xlsb => excel::read_xlsb(name, bytes, &mut meter),
        Kind::Xls => biff::read(name, bytes, &mut meter),
        Kind::Ods => opendocument::read(name, bytes, &mut meter),
        Kind::Text => delimited::read(name, bytes, &mut meter).map(|sheet| vec![sheet]),
        Kind::ZipOfText => return folder::read_zip(name, bytes, limits),
    }
    .map_err(|problem| vec![problem])?;
    with_content(name, sheets)
}

/// The sheets, unless none of them holds anything.
fn with_content(name: &str, sheets: Vec<Sheet>) -> Result<Vec<Sheet>, Vec<Problem>> {
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        let problem = file_problem(name, "no cell is filled in")
            .with_hint("check that this is the file you meant to send");
        return Err(vec![problem]);
    }
    Ok(sheets)
}

/// The bytes of one file, refused before it is read whole when it is over the limit.
fn read_file(path: &Path, name: &str, limit: u64) -> Result<Vec<u8>, Problem> {
    let file = File::open(path).map_err(|error| unreadable(name, &error))?;
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(name, &error))?;
    if bytes.len() as u64 > limit {
        return Err(over_file_limit(name, limit));
    }
    Ok(bytes)
}

/// Refuses a file for its size as stored.
fn over_file_limit(name: &str, limit: u64) -> Problem {
    too_large(
        name,
        format!("the file is larger than {}", bounds::size(limit)),
    )
    .with_hint("leave out pictures and sheets that are not part of the register, or split it")
}

/// Says why the system did not let us read a file, in our own words.
fn unreadable(name: &str, error: &std::io::Error) -> Problem {
    let reason = match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file or folder",
        std::io::ErrorKind::PermissionDenied => "reading the file is not permitted",
        _ => "the file cannot be read from the disk",
    };
    file_problem(name, reason)
}
