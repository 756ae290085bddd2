//! The whole register at one revision, as an immutable value in memory.
//!
//! Every question is a pure function of a snapshot. A snapshot shares all that did not change with
//! the one before it, so taking in a write costs as much as the write is large, not as the
//! register is.

mod edges;

use std::{
    hash::{BuildHasherDefault, Hasher},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use uuid::Uuid;

pub use edges::{Edge, EdgeDef, edge, edges_into, links_of};

use crate::domain::{
    draft::Resolve,
    id::Id,
    kind::Kind,
    record::{AnyRecord, Record},
};

/// Hashes keys that are random already (UUIDs), by mixing their words.
#[derive(Default, Clone, Copy)]
pub struct UuidHasher(u64);

impl Hasher for UuidHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.write_u64(u64::from(byte));
    }

    fn write_u64(&mut self, word: u64) {
        // Multiplying by an odd constant and folding spreads the time-ordered bits of version 7
        // over the whole word.
        let product = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = product ^ (product >> 32);
    }

    fn write_usize(&mut self, _: usize) {
        // The length prefix of a UUID's bytes is always 16 and says nothing.
    }
}

type UuidState = BuildHasherDefault<UuidHasher>;
type SharedMap<K, V> = imbl::GenericHashMap<K, V, UuidState, imbl::shared_ptr::DefaultSharedPtr>;
type Building<K, V> = std::collections::HashMap<K, V, UuidState>;

/// Beyond this many changed records it is quicker to build a snapshot anew than to put them in one
/// by one, since each may lengthen a list of links that has to be copied.
const REBUILD_FROM: usize = 500;

/// The whole register at one revision.
#[derive(Clone)]
pub struct Snapshot {
    revision: i64,
    time: DateTime<Utc>,
    /// Hash of the last entry of the log that is in it, which tells one history from another.
    head: Arc<str>,
    records: SharedMap<Uuid, Arc<dyn AnyRecord>>,
    codes: Vec<imbl::OrdMap<Arc<str>, Uuid>>,
    links: SharedMap<(Edge, Uuid), Arc<[Uuid]>>,
}

impl Snapshot {
    /// A register without records, before its first revision.
    pub fn empty() -> Snapshot {
        Snapshot::build(0, DateTime::UNIX_EPOCH, Vec::new())
    }

    /// The register made of these records.
    pub fn build(
        revision: i64,
        time: DateTime<Utc>,
        mut list: Vec<Arc<dyn AnyRecord>>,
    ) -> Snapshot {
        // In the order of codes, every list of links comes out sorted by the code of its source.
        list.sort_unstable_by(|a, b| {
            (a.kind(), &a.header().code).cmp(&(b.kind(), &b.header().code))
        });
        let mut links: Building<(Edge, Uuid), Vec<Uuid>> = Building::default();
        let mut codes = vec![imbl::OrdMap::new(); Kind::ALL.len()];
        for record in &list {
            let header = record.header();
            codes[record.kind().index()].insert(header.code.clone(), header.id);
            links_of(&**record, &mut |edge, target| {
                let sources = links.entry((edge, target)).or_default();
                if sources.last() != Some(&header.id) {
                    sources.push(header.id);
                }
            });
        }
        Snapshot {
            revision,
            time,
            head: "".into(),
            records: list
                .into_iter()
                .map(|record| (record.header().id, record))
                .collect(),
            codes,
            links: links
                .into_iter()
                .map(|(key, sources)| (key, sources.into()))
                .collect(),
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

    /// This register with some records put in, in the place of others, or taken out.
    #[must_use]
    pub fn with(&self, states: Vec<(Uuid, Option<Arc<dyn AnyRecord>>)>) -> Snapshot {
        if states.len() < REBUILD_FROM {
            let mut snapshot = self.clone();
            for (id, state) in states {
                match state {
                    Some(record) => snapshot.put(record),
                    None => snapshot.remove(id),
                }
            }
            return snapshot;
        }
        let changed: Building<Uuid, ()> = states.iter().map(|(id, _)| (*id, ())).collect();
        let kept = self
            .records
            .iter()
            .filter(|(id, _)| !changed.contains_key(id));
        let mut all: Vec<Arc<dyn AnyRecord>> = kept.map(|(_, record)| record.clone()).collect();
        all.extend(states.into_iter().filter_map(|(_, state)| state));
        let mut snapshot = Snapshot::build(self.revision, self.time, all);
        snapshot.head = self.head.clone();
        snapshot
    }

    /// A record of any kind.
    pub fn record(&self, id: Uuid) -> Option<&Arc<dyn AnyRecord>> {
        self.records.get(&id)
    }

    /// A record of a known kind.
    pub fn get<T: Record>(&self, id: Id<T>) -> Option<&T> {
        self.records.get(&id.uuid())?.as_any().downcast_ref()
    }

    /// The record of a kind with this code.
    pub fn find<T: Record>(&self, code: &str) -> Option<&T> {
        self.get(Id::of(self.by_code(T::KIND, code)?))
    }

    /// The record of a kind with this code or UUID.
    pub fn find_key<T: Record>(&self, key: &str) -> Option<&T> {
        self.get(Id::of(Resolve::find(self, T::KIND, key)?))
    }

    /// The identity of the record of a kind with this code.
    pub fn by_code(&self, kind: Kind, code: &str) -> Option<Uuid> {
        self.codes[kind.index()].get(code).copied()
    }

    /// All records of a kind, in the order of their codes.
    pub fn kind(&self, kind: Kind) -> impl DoubleEndedIterator<Item = &Arc<dyn AnyRecord>> {
        self.codes[kind.index()]
            .values()
            .filter_map(|id| self.records.get(id))
    }

    /// The records of a kind whose code comes after this one, in the order of their codes.
    pub fn kind_after(
        &self,
        kind: Kind,
        code: &str,
    ) -> impl DoubleEndedIterator<Item = &Arc<dyn AnyRecord>> {
        use std::ops::Bound::{Excluded, Unbounded};
        let range = (Excluded(Arc::<str>::from(code)), Unbounded);
        self.codes[kind.index()]
            .range(range)
            .filter_map(|(_, id)| self.records.get(id))
    }

    /// All records of a known kind, in the order of their codes.
    pub fn list<T: Record>(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.kind(T::KIND)
            .filter_map(|record| record.as_any().downcast_ref())
    }

    /// How many records of a kind there are.
    pub fn count(&self, kind: Kind) -> usize {
        self.codes[kind.index()].len()
    }

    /// The records that point to this one along an edge, in the order of their codes.
    pub fn linked_ids(&self, edge: Edge, target: Uuid) -> &[Uuid] {
        self.links
            .get(&(edge, target))
            .map_or(&[], |sources| sources)
    }

    /// The records of type `T` whose field points to this one, in the order of their codes.
    pub fn linked<T: Record>(&self, field: &str, target: Uuid) -> impl Iterator<Item = &T> {
        let ids = edge(T::KIND, field).map_or(&[][..], |edge| self.linked_ids(edge, target));
        ids.iter().filter_map(|id| self.get(Id::of(*id)))
    }

    /// Every record that points to this one, with the edge along which it does.
    pub fn users(&self, target: Uuid) -> Vec<(&'static EdgeDef, Uuid)> {
        let Some(record) = self.records.get(&target) else {
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

    /// Puts a record in, or in the place of the one with its identity.
    pub fn put(&mut self, record: Arc<dyn AnyRecord>) {
        self.remove(record.header().id);
        let (id, code) = (record.header().id, record.header().code.clone());
        self.codes[record.kind().index()].insert(code.clone(), id);
        self.records.insert(id, record.clone());
        links_of(&*record, &mut |edge, target| {
            let sources = self.linked_ids(edge, target);
            let at = sources.partition_point(|other| {
                self.records
                    .get(other)
                    .is_some_and(|other| other.header().code < code)
            });
            if sources.get(at) != Some(&id) {
                let grown: Arc<[Uuid]> = sources[..at]
                    .iter()
                    .chain([&id])
                    .chain(&sources[at..])
                    .copied()
                    .collect();
                self.links.insert((edge, target), grown);
            }
        });
    }

    /// Takes a record out, if it is there.
    pub fn remove(&mut self, id: Uuid) {
        let Some(record) = self.records.remove(&id) else {
            return;
        };
        let codes = &mut self.codes[record.kind().index()];
        if codes.get(&record.header().code) == Some(&id) {
            codes.remove(&record.header().code);
        }
        links_of(&*record, &mut |edge, target| {
            let rest: Arc<[Uuid]> = self
                .linked_ids(edge, target)
                .iter()
                .filter(|source| **source != id)
                .copied()
                .collect();
            if rest.is_empty() {
                self.links.remove(&(edge, target));
            } else {
                self.links.insert((edge, target), rest);
            }
        });
    }
}

impl Resolve for Snapshot {
    fn find(&self, kind: Kind, key: &str) -> Option<Uuid> {
        self.by_code(kind, key).or_else(|| {
            let id = Uuid::try_parse(key).ok()?;
            (self.records.get(&id)?.kind() == kind).then_some(id)
        })
    }

    fn code_of(&self, _kind: Kind, id: Uuid) -> Option<Arc<str>> {
        self.records
            .get(&id)
            .map(|record| record.header().code.clone())
    }

    fn kind_of(&self, id: Uuid) -> Option<Kind> {
        self.records.get(&id).map(|record| record.kind())
    }

    fn codes(&self, kind: Kind) -> Vec<Arc<str>> {
        self.codes[kind.index()].keys().cloned().collect()
    }
}

#[cfg(test)]
mod tests;
