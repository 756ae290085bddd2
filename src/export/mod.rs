//! Files out: records and answers to CSV, spreadsheets and JSON.
//!
//! This room alone writes spreadsheets and CSV. It is pure: it takes a snapshot or an answer and
//! gives bytes, and knows nothing of the database.

pub mod book;
mod day;
pub mod native;
pub mod native_json;
pub mod report_workbook;

pub use day::on_day;
