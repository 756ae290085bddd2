//! An item while it is being put together from rows, forms and sheets.

use super::view::{key, shown};
use crate::import::{
    item::{Found, Item},
    slot::Slot,
};

/// An item and where it comes from.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// The item so far.
    pub item: Item,
    /// Whether a form says it, and not a row of a table.
    pub form: bool,
}

impl Draft {
    /// The first value of a slot, folded for comparison.
    fn first(&self, slot: Slot) -> Option<String> {
        let mut found = self.item.found.iter();
        let value = found.find(|value| value.slot == slot)?;
        Some(key(&shown(&value.cell))).filter(|text| !text.is_empty())
    }

    /// The reference, folded for comparison.
    pub(super) fn reference(&self) -> Option<String> {
        self.first(Slot::Reference)
    }

    /// The name, folded for comparison; the purpose when there is no name.
    pub(super) fn name(&self) -> Option<String> {
        self.first(Slot::Name).or_else(|| self.first(Slot::Purpose))
    }

    /// The first group number that no value has yet.
    pub(super) fn next_group(&self) -> u32 {
        next_group(&self.item.found)
    }

    /// Adds values of another sheet, whose groups are other groups than those so far.
    pub(super) fn extend(&mut self, found: Vec<Found>) {
        let offset = self.next_group() - 1;
        self.item.found.extend(found.into_iter().map(|mut value| {
            if value.group > 0 {
                value.group += offset;
            }
            value
        }));
    }
}

/// The first group number that no value has yet, from 1.
pub(super) fn next_group(found: &[Found]) -> u32 {
    found.iter().map(|value| value.group).max().unwrap_or(0) + 1
}
