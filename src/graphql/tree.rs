//! Values that are computed, not read from a record: rows of cells, of which a record can be one.

use std::{borrow::Cow, sync::Arc};

use chrono::NaiveDate;
use uuid::Uuid;

use crate::domain::{code_list::Coded, record::AnyRecord, text::LocalText};

/// A computed value. A row stands for an object whose fields are its cells, in the order in which
/// its type lists them.
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
    /// A value that costs something, computed only where it is asked for.
    Later(Box<dyn Fn() -> Tree<'a> + 'a>),
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

    /// A date, or no value.
    pub fn date(date: Option<NaiveDate>) -> Tree<'a> {
        Tree::maybe(date.map(|date| date.to_string()))
    }

    /// The name of a value of a code list.
    pub fn code<C: Coded>(code: C) -> Tree<'a> {
        Tree::Constant(code.item().constant().into())
    }

    /// True, false, or no value.
    pub fn truth(truth: Option<bool>) -> Tree<'a> {
        truth.map_or(Tree::Null, Tree::Bool)
    }

    /// A record.
    pub fn node<T: AnyRecord>(record: &T) -> Tree<'a> {
        Tree::Id(record.header().id)
    }

    /// A record, or no value.
    pub fn maybe_node<T: AnyRecord>(record: Option<&T>) -> Tree<'a> {
        record.map_or(Tree::Null, Tree::node)
    }

    /// A list of records.
    pub fn nodes<'r, T: AnyRecord>(records: impl IntoIterator<Item = &'r &'r T>) -> Tree<'a>
    where
        'a: 'r,
    {
        Tree::List(
            records
                .into_iter()
                .map(|record| Tree::node(*record))
                .collect(),
        )
    }

    /// A list with a value for each item.
    pub fn list<I>(
        items: impl IntoIterator<Item = I>,
        each: impl FnMut(I) -> Tree<'a>,
    ) -> Tree<'a> {
        Tree::List(items.into_iter().map(each).collect())
    }

    /// A value computed only where it is asked for.
    pub fn later(compute: impl Fn() -> Tree<'a> + 'a) -> Tree<'a> {
        Tree::Later(Box::new(compute))
    }

    /// A number of things.
    pub fn count(number: usize) -> Tree<'a> {
        Tree::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
