//! The native workbook: what goes out comes back, and what is wrong is told with its cell.

mod bad_input;
mod json;
mod layout;
mod made;
mod report;
mod round_trip;
