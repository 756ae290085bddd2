//! What is found in a file before anyone says what it means for the register: items (activities,
//! retention rules) with their values, each with the cell it stands in.
//!
//! `layout` makes it, `assemble` turns it into drafts. Between the two, no cell may get lost: a
//! cell that is filled in is either a value of an item, or among the cells set apart.

use std::{borrow::Cow, sync::Arc};

use super::slot::Slot;
use crate::domain::{
    import_report::{CellFate, Place, Unmapped},
    sheet::Cell,
    text::Language,
};

/// A value with what its column, label or block says it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What it holds.
    pub slot: Slot,
    /// The heading or label as it is written; below a banner, `banner › heading`.
    pub heading: Arc<str>,
    /// What a mark, comment or line of a form is about: the category named in the heading of a
    /// column of marks, the category of data in the label of a line.
    pub about: Option<Arc<str>>,
    /// The cell.
    pub place: Place,
    /// What stands in it.
    pub cell: Cell,
    /// Values with one number belong together inside the item: the name, country and safeguard of
    /// one recipient, a category of data with its retention. 0 is the item itself.
    pub group: u32,
}

impl Found {
    /// The content as text, without blanks around it.
    pub fn text(&self) -> String {
        self.words().into_owned()
    }

    /// As [`Found::text`], without a copy of what is text already.
    pub fn words(&self) -> Cow<'_, str> {
        match &self.cell {
            Cell::Text(text) => Cow::Borrowed(text.trim()),
            other => Cow::Owned(other.text().unwrap_or_default()),
        }
    }
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    /// A processing activity.
    Activity,
    /// A rule of a retention schedule that belongs to no activity.
    RetentionRule,
}

/// One activity or rule of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Where it begins.
    pub place: Place,
    /// Its values in the order of the file.
    pub found: Vec<Found>,
}

/// Everything that was found in a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// The activities and rules in the order of the file.
    pub items: Vec<Item>,
    /// What the file says of its controller, representative and officer, above or beside the
    /// items; values of one block share a group.
    pub contacts: Vec<Found>,
    /// Cells that are no value: headings, titles, help, examples, lists.
    pub apart: Vec<CellFate>,
    /// Headings for which there is no slot. Their cells are values with the slot `Remark`.
    pub unmapped: Vec<Unmapped>,
    /// What each sheet was taken for: a sentence each.
    pub layout: Vec<String>,
    /// What the person should know beside: a sentence each.
    pub remarks: Vec<String>,
    /// The language in which the headings are written.
    pub language: Option<Language>,
}
