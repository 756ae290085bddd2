//! Drafts: what somebody typed, before it is a record. And the one way from a draft to a record
//! or to *all* its problems, used by GraphQL and by the importers alike.

mod check;
mod complete;
mod parse;
mod read;
mod source;

use std::{fmt, sync::Arc};

use chrono::NaiveDate;
use uuid::Uuid;

pub use check::check_record;
pub use complete::{complete, natural_code, slug};
pub use parse::{Parsed, parse};
pub use read::without_controls;
pub use source::{Portion, Source, Whole};

use crate::domain::{
    code_list::Coded,
    kind::{Kind, KindDef},
    record::Absence,
    sheet::address,
    text::Language,
};

/// Where in the input something stands.
#[derive(Debug, Clone, PartialEq)]
pub enum At {
    /// A path in a GraphQL input, such as `draft.names[0].name`.
    Path(String),
    /// A cell of a sheet.
    Cell {
        /// File and sheet.
        sheet: Arc<SheetPlace>,
        /// Column counted from 0.
        column: usize,
        /// Row as the spreadsheet counts it.
        row: u32,
    },
}

/// A sheet of a file, as a person would name it.
#[derive(Debug, PartialEq)]
pub struct SheetPlace {
    /// File name.
    pub file: String,
    /// Sheet name.
    pub sheet: String,
}

impl At {
    /// A path inside this one. A cell stays the cell it is.
    pub fn inside(&self, step: &str) -> At {
        match self {
            At::Path(path) if path.is_empty() => At::Path(step.to_owned()),
            At::Path(path) => At::Path(format!("{path}.{step}")),
            At::Cell { .. } => self.clone(),
        }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Path(path) => f.write_str(path),
            At::Cell { sheet, column, row } => {
                write!(
                    f,
                    "{}, sheet {}, cell {}",
                    sheet.file,
                    sheet.sheet,
                    address(*column, *row)
                )
            }
        }
    }
}

/// What was typed in one place.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// Nothing, on purpose: in an update, this clears the field.
    Null,
    /// Text.
    Text(String),
    /// True or false.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A calendar date.
    Date(NaiveDate),
    /// Stated to be absent.
    Absent(Absence),
    /// A list.
    List(Vec<Entry>),
    /// Named values: a text per language, or a part.
    Fields(Vec<(String, Entry)>),
}

/// What was typed, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Where it stands.
    pub at: At,
    /// What it is.
    pub input: Input,
}

/// What somebody typed for one record. Fields that are not in it are left as they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The kind of record meant.
    pub kind: Kind,
    /// Where the draft stands.
    pub at: At,
    /// The fields by name; `code` is the record's key.
    pub fields: Vec<(String, Entry)>,
}

impl Draft {
    /// The entry of a field, if it is in the draft.
    pub fn entry(&self, field: &str) -> Option<&Entry> {
        self.fields
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, entry)| entry)
    }

    /// Where a field stands, or would stand, in the draft.
    pub fn place_of(&self, field: &str) -> At {
        match self.entry(field) {
            Some(entry) => entry.at.clone(),
            None => self.at.inside(field),
        }
    }

    /// The code that was typed, trimmed; `None` when there is none.
    pub fn code(&self) -> Option<&str> {
        match &self.entry("code")?.input {
            Input::Text(text) => Some(text.trim()).filter(|code| !code.is_empty()),
            _ => None,
        }
    }
}

/// Finds records that a draft refers to.
pub trait Resolve {
    /// The record of a kind with this code or UUID.
    fn find(&self, kind: Kind, key: &str) -> Option<Uuid>;
    /// The code of a record.
    fn code_of(&self, kind: Kind, id: Uuid) -> Option<Arc<str>>;
    /// The kind of the record with this UUID.
    fn kind_of(&self, id: Uuid) -> Option<Kind>;
    /// The known codes of a kind, to suggest the nearest one.
    fn codes(&self, kind: Kind) -> Vec<Arc<str>>;
}

/// The longest code a record can have, in characters.
pub const MAX_CODE: usize = 200;

impl KindDef {
    /// What a record of this kind is called in messages: `legal basis`.
    pub fn kind_label(&self) -> &'static str {
        self.kind.label(Language::En)
    }
}
