//! The meter that keeps reading within the limits, and the words of refusals.
//!
//! Knows nothing of any format.

use crate::domain::problem::{Problem, ProblemCode};
use crate::domain::sheet::address;

use super::Limits;

/// Counts what reading one file (or folder) has taken so far.
pub(super) struct Meter<'l> {
    pub(super) limits: &'l Limits,
    at: String,
    cells: usize,
    visited: usize,
    text_bytes: u64,
    sheets: usize,
}

/// Formatted but blank cells cost time, not memory, so more of them may pass by than are kept.
const VISITS_PER_CELL: usize = 4;

impl<'l> Meter<'l> {
    /// A meter that has counted nothing; `at` names the file in refusals.
    pub(super) fn new(at: &str, limits: &'l Limits) -> Self {
        Meter {
            limits,
            at: at.to_owned(),
            cells: 0,
            visited: 0,
            text_bytes: 0,
            sheets: 0,
        }
    }

    /// Counts cells that are about to take memory.
    pub(super) fn take_cells(&mut self, count: usize) -> Result<(), Problem> {
        self.cells = self.cells.saturating_add(count);
        if self.cells > self.limits.cells {
            Err(self.over_cells())
        } else {
            Ok(())
        }
    }

    /// Counts a cell that was read, blank or not.
    pub(super) fn visit(&mut self) -> Result<(), Problem> {
        self.visited += 1;
        if self.visited > self.limits.cells.saturating_mul(VISITS_PER_CELL) {
            return Err(self.over_cells());
        }
        Ok(())
    }

    /// Counts one sheet or file more.
    pub(super) fn take_sheet(&mut self) -> Result<(), Problem> {
        self.sheets += 1;
        if self.sheets > self.limits.sheets {
            let limit = grouped(self.limits.sheets);
            return Err(too_large(
                &self.at,
                format!("there are more than {limit} sheets"),
            ));
        }
        Ok(())
    }

    /// Counts the text of one cell, whose sheet and address (column from 0) are given.
    pub(super) fn take_text(
        &mut self,
        place: (&str, usize, u32),
        text: &str,
    ) -> Result<(), Problem> {
        let limit = self.limits.cell_chars;
        // Bytes are never fewer than characters, so most texts need no counting.
        if text.len() > limit && text.chars().count() > limit {
            let (sheet, column, row) = place;
            let at = format!("{}, sheet {sheet}, cell {}", self.at, address(column, row));
            let message = format!("the cell holds more than {} characters", grouped(limit));
            return Err(too_large(&at, message)
                .with_hint("split the text, or look for a quotation mark that is never closed"));
        }
        self.text_bytes = self.text_bytes.saturating_add(text.len() as u64);
        if self.text_bytes > self.limits.unpacked_bytes {
            let limit = size(self.limits.unpacked_bytes);
            return Err(too_large(
                &self.at,
                format!("the cells hold more than {limit} of text"),
            ));
        }
        Ok(())
    }

    fn over_cells(&self) -> Problem {
        let limit = grouped(self.limits.cells);
        too_large(
            &self.at,
            format!("the sheets reach over more than {limit} cells"),
        )
        .with_hint("remove cells far to the right or below that are not part of the register")
    }
}

/// A refusal for size.
pub(super) fn too_large(at: &str, message: impl Into<String>) -> Problem {
    Problem::new(at, ProblemCode::TooLarge, message)
}

/// A refusal because of what the file is or how it is made.
pub(super) fn file_problem(at: &str, message: impl Into<String>) -> Problem {
    Problem::new(at, ProblemCode::File, message)
}

/// A file that is not whole; `kind` says what it seems to be (`an Excel workbook`).
pub(super) fn damaged(at: &str, kind: &str) -> Problem {
    file_problem(
        at,
        format!("the file looks like {kind} but is damaged or cut off"),
    )
    .with_hint("open it in a spreadsheet program, save it again, and send it once more")
}

/// A file whose content cannot be read without a password.
pub(super) fn protected(at: &str) -> Problem {
    file_problem(at, "the file is protected by a password").with_hint("save it without one")
}

/// A file that unpacks to more than is allowed.
pub(super) fn unpacks_too_large(at: &str, limit: u64) -> Problem {
    too_large(at, format!("the file unpacks to more than {}", size(limit)))
        .with_hint("leave out pictures and sheets that are not part of the register")
}

/// Bytes as a person reads them.
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0..1_024 => format!("{bytes} bytes"),
        1_024..1_048_576 => format!("{} KiB", bytes >> 10),
        _ => format!("{} MiB", bytes >> 20),
    }
}

/// A number with its thousands apart.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}
