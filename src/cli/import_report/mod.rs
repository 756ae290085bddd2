//! What became of files, for people: as text on the terminal, and in the file that was asked for.

mod file;
mod text;

pub use file::ReportFile;
pub use text::{ON_TERMINAL, told};
