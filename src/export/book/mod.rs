//! Writes sheets of cells as files: CSV (one, a folder, a zip), Excel (`.xlsx`), OpenDocument
//! (`.ods`). The same sheets give the same bytes, whenever and wherever they are written.
//!
//! What a format cannot hold is refused with the address of the cell and never cut or changed.
//! This module must never know what a column means, nor use the reader of such files.
//!
//! How each kind of cell is written:
//!
//! | Cell | CSV | xlsx and ods |
//! |---|---|---|
//! | text | guarded by `domain::cell_text` | text, never a formula |
//! | integer, number | digits, `.` before decimals | number; text when not exact as one |
//! | date | ISO 8601 | date; in xlsx, text when before 1900 |
//! | truth | `true`, `false` | truth |
//! | empty, blank text | nothing | nothing |
//!
//! In xlsx and ods a row stands at its own number when that is below the row before it, else right
//! below; in CSV rows follow each other. Control characters: CSV holds all but zero, xlsx all (as
//! `_x0001_`), ods none but tab, line feed and carriage return, so there they are refused.

mod csv_files;
mod ods;
pub(super) mod plan;
pub(super) mod xlsx;

pub use csv_files::{write_csv, write_csv_folder, write_csv_zip};
pub use ods::write_ods;
pub use xlsx::write_xlsx;
