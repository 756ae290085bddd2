//! Writing JSON text straight from a snapshot along a plan: nothing is built in between.

mod json;
mod record;
pub mod root;
mod row;

use std::{cell::Cell, sync::Arc};

use crate::{
    domain::snapshot::Snapshot,
    graphql::{fault::Fault, filter::Words, paging::Orders},
};

pub use json::time;

/// The largest response, in bytes.
const MAX_BYTES: usize = 64 << 20;
/// How many records one response may go through.
const MAX_STEPS: u64 = 2_000_000;

/// What is remembered between requests: folded texts and sorted lists.
#[derive(Default)]
pub struct Memory {
    /// Folded texts of records.
    pub words: Words,
    /// Sorted lists.
    pub orders: Orders,
}

/// What a question counts for, in records gone through.
pub const QUESTION_COSTS: usize = 10_000;
/// What it counts for to bring back the register as it was, in records gone through.
pub const PAST_COSTS: usize = 200_000;

/// How much work one request has left.
pub struct Budget(Cell<u64>);

impl Default for Budget {
    fn default() -> Self {
        Budget(Cell::new(MAX_STEPS))
    }
}

impl Budget {
    /// Takes away the work of going through records.
    ///
    /// # Errors
    /// Nothing is left.
    pub fn spend(&self, records: usize) -> Result<(), Fault> {
        let left = self.0.get().checked_sub(records as u64);
        self.0.set(left.unwrap_or_default());
        left.map(drop).ok_or_else(|| {
            Fault::new(
                "TOO_LARGE",
                format!(
                    "the answer goes through more than {MAX_STEPS} records; ask for smaller pages, \
                     fewer lists inside lists, or fewer questions at once"
                ),
            )
        })
    }
}

/// Writes what plans say about the register at a moment.
pub struct Writer<'w> {
    /// The JSON text.
    pub out: Vec<u8>,
    /// The register.
    pub snapshot: &'w Arc<Snapshot>,
    /// What is remembered between requests.
    pub memory: &'w Memory,
    /// How much work is left.
    pub budget: &'w Budget,
}

/// Nothing, or what kept a value from being written.
pub type Written = Result<(), Fault>;

impl Writer<'_> {
    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Notes that one more record is written.
    fn step(&mut self) -> Written {
        if self.out.len() > MAX_BYTES {
            let message = format!(
                "the answer is larger than {} MiB; ask for smaller pages or fewer fields",
                MAX_BYTES >> 20
            );
            return Err(Fault::new("TOO_LARGE", message));
        }
        self.budget.spend(1)
    }

    /// Writes an object of fields, each by a function.
    fn object<T>(
        &mut self,
        fields: &[crate::graphql::plan::Keyed<T>],
        mut write: impl FnMut(&mut Self, &T) -> Written,
    ) -> Written {
        self.out.push(b'{');
        for (at, (key, field)) in fields.iter().enumerate() {
            if at > 0 {
                self.out.push(b',');
            }
            self.raw(key);
            write(self, field)?;
        }
        self.out.push(b'}');
        Ok(())
    }

    /// Writes a list of items, each by a function.
    fn list<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T) -> Written,
    ) -> Written {
        self.out.push(b'[');
        for (at, item) in items.into_iter().enumerate() {
            if at > 0 {
                self.out.push(b',');
            }
            write(self, item)?;
        }
        self.out.push(b']');
        Ok(())
    }
}
