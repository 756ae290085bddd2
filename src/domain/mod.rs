//! What a register is: records, code lists, texts, identifiers, reference data, and the snapshot
//! that holds them all.
//!
//! This room is pure: no input or output, no framework. Read [`records`] first (the entities and
//! their fields), then [`record`] (how a record is defined), then [`snapshot`].

pub mod cell_text;
pub mod code_list;
pub mod codes;
pub mod deadline;
pub mod document;
pub mod draft;
pub mod id;
pub mod identifier;
pub mod import_report;
pub mod json;
pub mod kept_answer;
pub mod kind;
pub mod period;
pub mod personal_data;
pub mod problem;
pub mod record;
pub mod records;
pub mod reference;
pub mod rights;
pub mod sheet;
pub mod snapshot;
pub mod text;
pub mod value;
pub mod wording;
pub mod workbook;
