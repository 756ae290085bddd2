//! Walking through the records of a kind in the order of their codes, when some changed.

use std::sync::Arc;

use imbl::{ordmap::RangedIter, shared_ptr::DefaultSharedPtr};

use super::change::State;
use crate::domain::record::AnyRecord;

type Change<'a> = (&'a Arc<str>, &'a State);
type Changes<'a> = RangedIter<'a, Arc<str>, State, DefaultSharedPtr>;

/// The records of the base and the changed ones, as one row. Where both have a code, the change
/// counts.
pub struct Merged<'a> {
    base: &'a [Arc<dyn AnyRecord>],
    changes: Changes<'a>,
    /// Changes that were taken from either end and not given yet.
    front: Option<Change<'a>>,
    back: Option<Change<'a>>,
}

impl<'a> Merged<'a> {
    pub fn new(base: &'a [Arc<dyn AnyRecord>], changes: Changes<'a>) -> Merged<'a> {
        Merged {
            base,
            changes,
            front: None,
            back: None,
        }
    }
}

impl<'a> Iterator for Merged<'a> {
    type Item = &'a Arc<dyn AnyRecord>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.front = self
                .front
                .or_else(|| self.changes.next())
                .or_else(|| self.back.take());
            let first = self.base.first();
            let Some((code, State(changed))) = self.front else {
                self.base = self.base.get(1..).unwrap_or_default();
                return first;
            };
            if let Some(first) = first.filter(|first| first.header().code <= *code) {
                self.base = &self.base[1..];
                if first.header().code < *code {
                    return Some(first);
                }
            }
            self.front = None;
            if let Some(record) = changed {
                return Some(record);
            }
        }
    }
}

impl DoubleEndedIterator for Merged<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        loop {
            self.back = self
                .back
                .or_else(|| self.changes.next_back())
                .or_else(|| self.front.take());
            let last = self.base.last();
            let Some((code, State(changed))) = self.back else {
                self.base = self.base.split_last().map_or(&[], |(_, rest)| rest);
                return last;
            };
            if let Some(last) = last.filter(|last| last.header().code >= *code) {
                self.base = &self.base[..self.base.len() - 1];
                if last.header().code > *code {
                    return Some(last);
                }
            }
            self.back = None;
            if let Some(record) = changed {
                return Some(record);
            }
        }
    }
}
