//! The questions one can ask of the register, beside reading its records.
//!
//! A question is a row of [`ALL`]: its name, arguments, the type of its answer, and a function
//! that computes the answer as a [`Tree`].

use std::sync::Arc;

use chrono::NaiveDate;

use super::{desk::Desk, fault::Fault, plan::Arguments, schema::RowType, tree::Tree};
use crate::domain::snapshot::Snapshot;

/// A question.
pub struct Question {
    /// Name of the field.
    pub name: &'static str,
    /// What is asked.
    pub doc: &'static str,
    /// Type of the answer.
    pub ty: &'static str,
    /// Name, type and meaning of each argument.
    pub args: &'static [(&'static str, &'static str, &'static str)],
    /// Whether it can be asked of the register at another moment.
    pub of_moment: bool,
    /// Computes the answer.
    pub answer: for<'a> fn(&Asked<'a>) -> Result<Tree<'a>, Fault>,
}

/// A question as it is asked.
pub struct Asked<'a> {
    /// Its arguments.
    pub arguments: &'a Arguments,
    /// The day it is about.
    pub on: NaiveDate,
    /// The register at the moment it is about.
    pub snapshot: &'a Arc<Snapshot>,
    /// The register at other moments.
    pub desk: &'a dyn Desk,
}

/// All questions.
pub static ALL: [Question; 0] = [];

/// The types of their answers.
pub fn rows() -> &'static [RowType] {
    &[]
}
