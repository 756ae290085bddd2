//! What `layout` must be told about words: what a heading means, and what a sheet is.
//!
//! `mapping` answers; `layout` knows no heading of its own.

use std::sync::Arc;

use super::slot::Slot;
use crate::domain::text::Language;

/// How sure it is that a heading means a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// A word that also stands in many cells that are no heading: `Name`, `Type`, `Oui/non`.
    Weak,
    /// Near to a known heading, or a known heading with more words.
    Likely,
    /// A known heading.
    Sure,
}

/// What a heading means.
#[derive(Debug, Clone, PartialEq)]
pub struct Meaning {
    /// The slot.
    pub slot: Slot,
    /// What a column of marks is about: the category named in its heading.
    pub about: Option<Arc<str>>,
    /// The language of the heading, when it is known.
    pub language: Option<Language>,
    /// How sure it is.
    pub sureness: Sureness,
}

/// What the name of a sheet, or its title, says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetSense {
    /// Values for drop-downs.
    Lists,
    /// Explanation: tutorial, manual, mapping of old forms.
    Help,
    /// A filled-in example of a template.
    Example,
    /// The blank form of a template.
    Template,
    /// Who the controller is.
    Identification,
}

/// The words of a mapping, over those that every mapping knows.
pub trait Vocabulary {
    /// What a heading or label means on a sheet; `banner` is the heading of the group above it, or
    /// of the block in which it stands.
    fn heading(&self, sheet: &str, banner: Option<&str>, heading: &str) -> Option<Meaning>;

    /// What a block of a form (`Destinataires`, `Transferts hors UE`) is about.
    fn block(&self, sheet: &str, title: &str) -> Option<Slot>;

    /// What the name of a sheet says of it.
    fn sheet(&self, name: &str) -> Option<SheetSense>;

    /// The slot that the rows of a sheet are, when the activities stand on another sheet: the
    /// sheet `Purposes` holds `purpose`.
    fn rows_of(&self, sheet: &str) -> Option<Slot>;

    /// The slot perhaps meant by a heading that is not known, for the report.
    fn nearest(&self, heading: &str) -> Option<Slot>;
}
