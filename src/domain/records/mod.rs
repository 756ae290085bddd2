//! The records of the register, one file per subject. Each lists its fields once; the names are
//! those of the law and of `design.md`.
//!
//! Everything with a default meaning is optional here: an unfinished register loads, and the
//! checks say what is missing. What is not optional is what makes the record what it is.

mod activity;
mod catalogue;
mod evidence;
mod flow;
mod instrument;
mod party;
mod remedy;
mod request;

pub use activity::*;
pub use catalogue::*;
pub use evidence::*;
pub use flow::*;
pub use instrument::*;
pub use party::*;
pub use remedy::*;
pub use request::*;

use crate::domain::{id::Id, text::LocalText};

/// Plain text, or none.
pub type Text = Option<Box<str>>;
/// Text per language, or none.
pub type Local = Option<Box<LocalText>>;
/// References to records of one kind, in order.
pub type Ids<T> = Box<[Id<T>]>;
