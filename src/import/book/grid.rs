//! Builds a sheet from cells that come one by one with their address, within the limits.
//!
//! Knows nothing of where the cells come from.

use crate::domain::problem::Problem;
use crate::domain::sheet::{Cell, Row, Sheet};

use super::bounds::{Meter, file_problem};

/// Columns that a spreadsheet program can address (XFD is the last).
pub(super) const MAX_COLUMNS: usize = 16_384;

/// A sheet that is being filled.
pub(super) struct Grid<'m, 'l> {
    sheet: Sheet,
    meter: &'m mut Meter<'l>,
    in_order: bool,
}

impl<'m, 'l> Grid<'m, 'l> {
    /// A sheet without rows; counts as one of the sheets that the limits allow.
    pub(super) fn new(file: &str, name: &str, meter: &'m mut Meter<'l>) -> Result<Self, Problem> {
        meter.take_sheet()?;
        let sheet = Sheet {
            file: file.to_owned(),
            name: name.to_owned(),
            rows: Vec::new(),
        };
        Ok(Grid {
            sheet,
            meter,
            in_order: true,
        })
    }

    /// Characters that one cell may have.
    pub(super) fn cell_chars(&self) -> usize {
        self.meter.limits.cell_chars
    }

    /// Puts a cell at a row (counted from 1) and a column (counted from 0). Blanks are passed over.
    pub(super) fn put(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), Problem> {
        self.meter.visit()?;
        match &cell {
            Cell::Empty => return Ok(()),
            Cell::Text(text) if text.trim().is_empty() => return Ok(()),
            Cell::Text(text) => self
                .meter
                .take_text((&self.sheet.name, column, row), text)?,
            _ => {}
        }
        let last = self.sheet.rows.last().map(|last| last.number);
        if last != Some(row) {
            self.in_order &= last.is_none_or(|last| last < row);
            self.sheet.rows.push(Row {
                number: row,
                cells: Vec::new(),
            });
        }
        let Some(last) = self.sheet.rows.last_mut() else {
            return Ok(());
        };
        if column >= last.cells.len() {
            self.meter.take_cells(column + 1 - last.cells.len())?;
            last.cells.resize(column + 1, Cell::Empty);
        }
        last.cells[column] = cell;
        Ok(())
    }

    /// Puts a cell whose address comes from the file, and refuses one outside any sheet.
    pub(super) fn put_at(&mut self, at: (u32, u32), cell: Cell) -> Result<(), Problem> {
        let (row, column) = (at.0.saturating_add(1), at.1 as usize);
        if column >= MAX_COLUMNS {
            let at = format!("{}, sheet {}", self.sheet.file, self.sheet.name);
            let message = "a cell is addressed beyond column XFD, the last one of a sheet";
            return Err(file_problem(&at, message));
        }
        self.put(row, column, cell)
    }

    /// The sheet, with its rows in order even when the file had them in another.
    pub(super) fn finish(mut self) -> Sheet {
        if !self.in_order {
            self.sheet.rows.sort_by_key(|row| row.number);
            self.sheet.rows.dedup_by(|later, earlier| {
                let same = later.number == earlier.number;
                if same {
                    merge(&mut earlier.cells, std::mem::take(&mut later.cells));
                }
                same
            });
        }
        self.sheet
    }
}

/// Adds the cells of a second part of a row to the first.
fn merge(earlier: &mut Vec<Cell>, later: Vec<Cell>) {
    if later.len() > earlier.len() {
        earlier.resize(later.len(), Cell::Empty);
    }
    for (place, cell) in earlier.iter_mut().zip(later) {
        if cell != Cell::Empty {
            *place = cell;
        }
    }
}
