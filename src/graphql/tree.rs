//! Values that are computed, not read from a record: rows of cells, of which a record can be one.

use std::{borrow::Cow, sync::Arc};

use uuid::Uuid;

use crate::domain::{record::AnyRecord, text::LocalText};

/// A computed value. A row stands for an object whose fields are its cells, in the order in which
/// its type lists them.
#[derive(Clone)]
pub enum Tree<'a> {
    /// No value.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A text, or anything written as one.
    Text(Cow<'a, str>),
    /// A value of an enum, by name.
    Constant(Cow<'a, str>),
    /// JSON text, taken as it is.
    Json(String),
    /// A text per language.
    Local(&'a LocalText),
    /// A record, looked up when it is written; null when there is none.
    Id(Uuid),
    /// A record.
    Record(&'a Arc<dyn AnyRecord>),
    /// A list.
    List(Vec<Tree<'a>>),
    /// A row.
    Row(Vec<Tree<'a>>),
}

impl<'a> Tree<'a> {
    /// A text.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Tree<'a> {
        Tree::Text(text.into())
    }

    /// A text, or no value.
    pub fn maybe(text: Option<impl Into<Cow<'a, str>>>) -> Tree<'a> {
        text.map_or(Tree::Null, Tree::text)
    }

    /// A number of things.
    pub fn count(number: usize) -> Tree<'a> {
        Tree::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
