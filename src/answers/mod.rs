//! Questions that a register answers: which parties access my data, where they came from, what is
//! held about me, and what one party, system, element, instrument or law touches.
//!
//! Every question is a pure function of a [`Snapshot`]. An answer borrows from the snapshot and
//! says what the register does not know as plainly as what it knows: *not stated* is never empty.
//! This room must never know of databases, requests or files, and holds no data of persons: an
//! answer is for a category of persons on a day, never for one person.
//!
//! Read [`access`] first; [`rows`] and [`text`] put answers in flat tables and in words.

pub mod access;
pub mod codes;
mod collective;
mod data;
pub mod element_life;
mod facts;
mod held;
pub mod keeping;
pub mod letter;
pub mod minimisation;
mod nature;
pub mod overview;
mod period;
mod place;
pub mod processors;
pub mod requests;
pub mod rows;
mod scope;
mod sources;
mod span;
pub mod telling;
pub mod text;
mod touching;
pub mod transfers;
mod way;
mod words;

pub use access::{AccessAnswer, AccessQuestion, Details, parties_with_access};
pub use collective::add_classes;
pub use data::{DataSet, Datum, uses_of};
pub use facts::{Fact, Facts};
pub use held::{Held, HeldAnswer, HeldQuestion, what_is_held_about};
pub use place::{Place, country_of};
pub use scope::{Concern, Scope, Subjects};
pub use sources::{
    Receipt, Source, SourceAnswer, SourceQuestion, UnresolvedSource, sources_of_data,
};
pub use span::{Dated, Span, Standing};
pub use touching::{Step, Touched, Touching, touching};
pub use way::{Sides, Way};

use std::{
    collections::{HashMap, HashSet},
    hash::BuildHasherDefault,
};

use uuid::Uuid;

use crate::domain::{
    id::Id,
    kind::Kind,
    record::{Absence, Record},
    records::Activity,
    snapshot::{Snapshot, UuidHasher},
};

/// A record that a question names and the register does not have. An empty answer in its place
/// would read as "nobody".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotFound {
    /// The kind of record that was meant.
    pub kind: Kind,
    /// The identity that was given.
    pub id: Uuid,
}

impl std::fmt::Display for NotFound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let label = self.kind.def().kind_label();
        write!(f, "there is no {label} `{}` at this revision", self.id)
    }
}

impl std::error::Error for NotFound {}

/// An activity of which the register says that a list has nothing, and in which sense.
#[derive(Debug, Clone, Copy)]
pub struct StatedNone<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Whether there is none, or the question does not arise.
    pub absence: Absence,
}

/// Sets and maps by identity, hashed as a snapshot does.
type Ids = HashSet<Uuid, BuildHasherDefault<UuidHasher>>;
type ById<V> = HashMap<Uuid, V, BuildHasherDefault<UuidHasher>>;

/// A record that a question names.
fn asked<T: Record>(snapshot: &Snapshot, id: Id<T>) -> Result<&T, NotFound> {
    snapshot.get(id).ok_or(NotFound {
        kind: T::KIND,
        id: id.uuid(),
    })
}

#[cfg(test)]
mod tests;
