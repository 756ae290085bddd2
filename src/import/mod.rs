//! Sheets in: files to drafts and problems, with the address of every cell.
//!
//! This room alone reads spreadsheets and CSV. It is pure: it knows nothing of the database and
//! never writes; what becomes of the drafts is decided in `register`.
//!
//! A native file goes through [`native`]. Any other register goes through four steps, each a pure
//! function: `book` reads cells, `layout` finds the activities and which heading each cell stands
//! under (with the words of a `mapping`), `values` understands what the words mean, and `assemble`
//! makes drafts and a report that speaks of every cell.

pub mod assemble;
pub mod book;
pub mod fingerprint;
pub mod foreign;
pub mod item;
pub mod layout;
pub mod mapping;
pub mod native;
pub mod slot;
pub mod values;
pub mod vocabulary;
