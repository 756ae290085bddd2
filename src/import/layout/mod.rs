//! Finds in the cells of any register the activities, and under which heading each cell stands.
//!
//! It knows no heading: what words mean is asked of a [`Vocabulary`]. What a value means is not its
//! business either; it says of each cell which slot it is for, or why it is no value. Every filled
//! cell is taken exactly once, as a value or set apart; only a cell that says several things of
//! contacts (`DSB: … | Verantwortlicher: …`) is divided into several values.

mod block;
mod column;
mod contacts;
mod draft;
mod form;
mod group;
mod header;
mod join;
mod labels;
mod ledger;
mod long;
mod masthead;
mod rows;
mod sheets;
mod sides;
mod slots;
mod table;
mod transposed;
mod verdict;
mod view;
mod words;

#[cfg(test)]
mod tests;

use super::{item::Reading, vocabulary::Vocabulary};
use crate::domain::sheet::Sheet;

/// Reads the sheets of a register: its activities or rules of retention, its contacts, and what
/// became of every other cell.
pub fn read(sheets: &[Sheet], words: &dyn Vocabulary) -> Reading {
    sheets::Reader::new(sheets, words).read()
}
