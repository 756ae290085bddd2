//! The whole register at one revision, as an immutable value in memory.
//!
//! Every question is a pure function of a snapshot. A snapshot shares all that did not change with
//! the one before it, so taking in a write costs as much as the write is large, not as the
//! register is: `base` is the register as it was read, which all snapshots since have in common,
//! and beside it stands what changed (`change`). `merge` walks through both, `edges` says which
//! fields are links.

mod base;
mod change;
mod edges;
mod merge;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use imbl::{OrdMap, shared_ptr::DefaultSharedPtr};
use uuid::Uuid;

pub use base::UuidHasher;
pub use change::Change;
pub use edges::{Edge, EdgeDef, edge, edges_into, links_of, part_edge};

use crate::domain::{
    draft::Resolve,
    id::Id,
    kind::Kind,
    record::{AnyRecord, Record},
    records::Evidence,
};
use base::{Base, UuidState};
use change::State;
use merge::Merged;

type Links = imbl::GenericHashMap<(Edge, Uuid), Arc<[Uuid]>, UuidState, DefaultSharedPtr>;

/// The whole register at one revision.
#[derive(Clone)]
pub struct Snapshot {
    revision: i64,
    time: DateTime<Utc>,
    /// Hash of the last entry of the log that is in it, which tells one history from another.
    head: Arc<str>,
    base: Arc<Base>,
    /// The records that are not as in the base.
    records: OrdMap<Uuid, State>,
    /// The same for the codes of each kind.
    codes: Vec<OrdMap<Arc<str>, State>>,
    /// The lists of links that are not as in the base.
    links: Links,
    /// How many records of each kind there are.
    counts: Vec<usize>,
}

impl Snapshot {
    /// A register without records, before its first revision.
    pub fn empty() -> Snapshot {
        Snapshot::build(0, DateTime::UNIX_EPOCH, Vec::new())
    }

    /// The register made of these records.
    pub fn build(revision: i64, time: DateTime<Utc>, records: Vec<Arc<dyn AnyRecord>>) -> Snapshot {
        let base = Base::new(records);
        Snapshot {
            revision,
            time,
            head: "".into(),
            counts: Kind::ALL
                .iter()
                .map(|kind| base.kind(*kind).len())
                .collect(),
            base: Arc::new(base),
            records: OrdMap::new(),
            codes: vec![OrdMap::new(); Kind::ALL.len()],
            links: Links::default(),
        }
    }

    /// The revision: the number of the last write that is in it.
    pub fn revision(&self) -> i64 {
        self.revision
    }

    /// When the last write that is in it was made.
    pub fn time(&self) -> DateTime<Utc> {
        self.time
    }

    /// Hash of the last entry of the log that is in it; empty before the first.
    pub fn head(&self) -> &str {
        &self.head
    }

    /// The same records said to stand at another revision, made at a time, with the hash of its
    /// last entry.
    pub fn set_revision(&mut self, revision: i64, time: DateTime<Utc>, head: &str) {
        self.revision = revision;
        self.time = time;
        self.head = head.into();
    }

    /// A record of any kind.
    pub fn record(&self, id: Uuid) -> Option<&Arc<dyn AnyRecord>> {
        match self.records.get(&id) {
            Some(State(changed)) => changed.as_ref(),
            None => self.base.record(id),
        }
    }

    /// A record of a known kind.
    pub fn get<T: Record>(&self, id: Id<T>) -> Option<&T> {
        self.record(id.uuid())?.as_any().downcast_ref()
    }

    /// The record of a kind with this code.
    pub fn find<T: Record>(&self, code: &str) -> Option<&T> {
        self.with_code(T::KIND, code)?.as_any().downcast_ref()
    }

    /// The record of a kind with this code or UUID.
    pub fn find_key<T: Record>(&self, key: &str) -> Option<&T> {
        self.get(Id::of(Resolve::find(self, T::KIND, key)?))
    }

    /// The identity of the record of a kind with this code.
    pub fn by_code(&self, kind: Kind, code: &str) -> Option<Uuid> {
        Some(self.with_code(kind, code)?.header().id)
    }

    fn with_code(&self, kind: Kind, code: &str) -> Option<&Arc<dyn AnyRecord>> {
        match self.codes[kind.index()].get(code) {
            Some(State(changed)) => changed.as_ref(),
            None => self.base.with_code(kind, code),
        }
    }

    /// All records of a kind, in the order of their codes.
    pub fn kind(&self, kind: Kind) -> impl DoubleEndedIterator<Item = &Arc<dyn AnyRecord>> {
        Merged::new(
            self.base.kind(kind),
            self.codes[kind.index()].range::<_, str>(..),
        )
    }

    /// The records of a kind whose code comes after this one, in the order of their codes.
    pub fn kind_after(
        &self,
        kind: Kind,
        code: &str,
    ) -> impl DoubleEndedIterator<Item = &Arc<dyn AnyRecord>> {
        use std::ops::Bound::{Excluded, Unbounded};
        let changes = self.codes[kind.index()].range::<_, str>((Excluded(code), Unbounded));
        let base = self.base.kind(kind);
        let from = base.partition_point(|record| &*record.header().code <= code);
        Merged::new(&base[from..], changes)
    }

    /// All records of a known kind, in the order of their codes.
    pub fn list<T: Record>(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.kind(T::KIND)
            .filter_map(|record| record.as_any().downcast_ref())
    }

    /// All records, kind by kind.
    pub fn all(&self) -> impl Iterator<Item = &Arc<dyn AnyRecord>> {
        Kind::ALL.iter().flat_map(|kind| self.kind(*kind))
    }

    /// How many records of a kind there are.
    pub fn count(&self, kind: Kind) -> usize {
        self.counts[kind.index()]
    }

    /// The records that point to this one along an edge, in the order of their codes.
    pub fn linked_ids(&self, edge: Edge, target: Uuid) -> &[Uuid] {
        match self.links.get(&(edge, target)) {
            Some(changed) => changed,
            None => self.base.linked(edge, target),
        }
    }

    /// The records of type `T` whose field points to this one, in the order of their codes.
    pub fn linked<T: Record>(&self, field: &str, target: Uuid) -> impl Iterator<Item = &T> {
        let ids = edge(T::KIND, field).map_or(&[][..], |edge| self.linked_ids(edge, target));
        ids.iter().filter_map(|id| self.get(Id::of(*id)))
    }

    /// The evidence that speaks of a record: that about it, then that with cells about it.
    pub fn evidence(&self, of: Uuid) -> impl Iterator<Item = &Evidence> {
        let about = edge(Kind::Evidence, "about");
        let cells = part_edge(Kind::Evidence, "cells", "about");
        let along = move |edge: Option<Edge>| {
            let ids = edge.map_or(&[][..], |edge| self.linked_ids(edge, of));
            ids.iter()
                .filter_map(|id| self.get::<Evidence>(Id::of(*id)))
        };
        let beside = along(cells).filter(move |evidence| evidence.about.1 != of);
        along(about).chain(beside)
    }

    /// Every record that points to this one, with the edge along which it does.
    pub fn users(&self, target: Uuid) -> Vec<(&'static EdgeDef, Uuid)> {
        let Some(record) = self.record(target) else {
            return Vec::new();
        };
        let edges = edges_into(record.kind()).iter().copied();
        edges
            .flat_map(|def| {
                self.linked_ids(def.edge, target)
                    .iter()
                    .map(move |id| (def, *id))
            })
            .filter(|(_, id)| *id != target)
            .collect()
    }
}

impl Resolve for Snapshot {
    fn find(&self, kind: Kind, key: &str) -> Option<Uuid> {
        self.by_code(kind, key).or_else(|| {
            let id = Uuid::try_parse(key).ok()?;
            (self.record(id)?.kind() == kind).then_some(id)
        })
    }

    fn code_of(&self, _kind: Kind, id: Uuid) -> Option<Arc<str>> {
        self.record(id).map(|record| record.header().code.clone())
    }

    fn kind_of(&self, id: Uuid) -> Option<Kind> {
        self.record(id).map(|record| record.kind())
    }

    fn codes(&self, kind: Kind) -> Vec<Arc<str>> {
        self.kind(kind)
            .map(|record| record.header().code.clone())
            .collect()
    }
}

#[cfg(test)]
mod tests;
