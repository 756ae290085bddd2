//! Sheets in: files to drafts and problems, with the address of every cell.
//!
//! This room alone reads spreadsheets and CSV. It is pure: it knows nothing of the database and
//! never writes; what becomes of the drafts is decided in `register`.

pub mod book;
pub mod fingerprint;
pub mod native;
