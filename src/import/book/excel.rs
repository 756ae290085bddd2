//! Reads Excel workbooks that are zip archives: `.xlsx` (and `.xlsm`, `.xltx`) and `.xlsb`.
//!
//! Sheets are read cell by cell: calamine's `worksheet_range` makes a dense table as large as the
//! farthest cells span, which one stray cell in the last corner turns into 17 thousand million.
//! Knows nothing of what the cells mean.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use calamine::{Cell as Found, DataRef, Reader, SheetType, Xlsb, XlsbError, Xlsx, XlsxError};

use crate::domain::problem::{Problem, quoted};
use crate::domain::sheet::Sheet;

use super::Limits;
use super::bounds::{Meter, damaged, file_problem, protected};
use super::convert;
use super::grid::Grid;
use super::package;
use super::shield::shielded;

const KIND: &str = "an Excel workbook";

/// Reads an `.xlsx` workbook.
pub(super) fn read_xlsx(
    name: &str,
    bytes: &[u8],
    meter: &mut Meter<'_>,
) -> Result<Vec<Sheet>, Problem> {
    package::check_workbook(name, bytes, meter.limits)?;
    let read = || {
        let refuse = |error: XlsxError| xlsx_refusal(name, error);
        let mut book = Xlsx::new(Rationed::new(bytes, meter.limits)).map_err(refuse)?;
        let mut sheets = Vec::new();
        for sheet in worksheets(name, book.sheets_metadata())? {
            let mut grid = Grid::new(name, &sheet, meter)?;
            match book.worksheet_cells_reader(&sheet) {
                Ok(mut cells) => fill(&mut grid, || cells.next_cell().map_err(refuse))?,
                // A chart or dialog that the directory calls a sheet has no cells.
                Err(XlsxError::NotAWorksheet(_)) => continue,
                Err(error) => return Err(refuse(error)),
            }
            sheets.push(grid.finish());
        }
        Ok(sheets)
    };
    shielded(read).unwrap_or_else(|| Err(damaged(name, KIND)))
}

/// Reads an `.xlsb` workbook.
pub(super) fn read_xlsb(
    name: &str,
    bytes: &[u8],
    meter: &mut Meter<'_>,
) -> Result<Vec<Sheet>, Problem> {
    package::check_workbook(name, bytes, meter.limits)?;
    let read = || {
        let refuse = |error: XlsbError| match error {
            XlsbError::Password => protected(name),
            _ => damaged(name, KIND),
        };
        let mut book = Xlsb::new(Rationed::new(bytes, meter.limits)).map_err(refuse)?;
        let mut sheets = Vec::new();
        for sheet in worksheets(name, book.sheets_metadata())? {
            let mut grid = Grid::new(name, &sheet, meter)?;
            let mut cells = book.worksheet_cells_reader(&sheet).map_err(refuse)?;
            fill(&mut grid, || cells.next_cell().map_err(refuse))?;
            sheets.push(grid.finish());
        }
        Ok(sheets)
    };
    shielded(read).unwrap_or_else(|| Err(damaged(name, KIND)))
}

/// The names of the sheets that have cells, in the order of the workbook.
///
/// calamine finds sheets by name, so two of one name would give the first one twice.
pub(super) fn worksheets(
    name: &str,
    directory: &[calamine::Sheet],
) -> Result<Vec<String>, Problem> {
    let mut names: Vec<String> = Vec::new();
    for sheet in directory
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
    {
        if names.contains(&sheet.name) {
            let message = format!("two sheets are called {}", quoted(&sheet.name));
            return Err(file_problem(name, message).with_hint("give one of them another name"));
        }
        names.push(sheet.name.clone());
    }
    Ok(names)
}

/// Moves cells into the grid until there are no more.
fn fill<'s>(
    grid: &mut Grid<'_, '_>,
    mut next: impl FnMut() -> Result<Option<Found<DataRef<'s>>>, Problem>,
) -> Result<(), Problem> {
    while let Some(found) = next()? {
        let at = found.get_position();
        grid.put_at(at, convert::from_ref(found.get_value()))?;
    }
    Ok(())
}

/// Says in our words why calamine did not read a workbook.
fn xlsx_refusal(name: &str, error: XlsxError) -> Problem {
    match error {
        XlsxError::Password => protected(name),
        XlsxError::CellError(found) => {
            let found = quoted(&found);
            file_problem(
                name,
                format!("a cell holds the error {found}, which cannot be read"),
            )
            .with_hint("correct the formula of that cell, or replace it by its value")
        }
        _ => damaged(name, KIND),
    }
}

/// The bytes of a file, of which only so many may be read in all.
///
/// Each part of a workbook is read once or twice. A workbook that lists one large part as hundreds
/// of sheets would be unpacked hundreds of times, which this ends.
struct Rationed<'b> {
    bytes: Cursor<&'b [u8]>,
    left: u64,
}

/// What readers may take too much of each part, because they read whole buffers.
const READ_AHEAD: u64 = 64 << 10;

impl<'b> Rationed<'b> {
    fn new(bytes: &'b [u8], limits: &Limits) -> Self {
        let left = 4 * bytes.len() as u64 + READ_AHEAD * (limits.sheets as u64 + 32);
        Rationed {
            bytes: Cursor::new(bytes),
            left,
        }
    }
}

impl Read for Rationed<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(buffer)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or(io::ErrorKind::QuotaExceeded)?;
        Ok(read)
    }
}

impl Seek for Rationed<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(to)
    }
}
