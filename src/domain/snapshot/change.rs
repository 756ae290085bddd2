//! Taking changes into a snapshot: records put in, put in the place of others, or taken out.

use std::{collections::HashMap, sync::Arc};

use imbl::ordmap::DiffItem;
use uuid::Uuid;

use super::{
    Snapshot,
    base::UuidState,
    edges::{Edge, links_of},
};
use crate::domain::record::AnyRecord;

/// A change: a record by its identity, and what is to stand there.
pub type Change = (Uuid, Option<Arc<dyn AnyRecord>>);

/// What became of a record of the base: another one in its place, or none. Two are equal when they
/// are the same value in memory, so that comparing never looks into a record.
#[derive(Clone)]
pub struct State(pub Option<Arc<dyn AnyRecord>>);

impl PartialEq for State {
    fn eq(&self, other: &State) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}

/// What changes in a list of links.
#[derive(Default)]
struct Delta {
    gone: Vec<Uuid>,
    come: Vec<Uuid>,
}

type Changes = HashMap<Uuid, Option<Arc<dyn AnyRecord>>, UuidState>;
type Deltas = HashMap<(Edge, Uuid), Delta, UuidState>;

/// Up to this many changes are kept beside the base, whatever its size.
const FEW: usize = 1_000;

impl Snapshot {
    /// Puts a record in, or in the place of the one with its identity.
    pub fn put(&mut self, record: Arc<dyn AnyRecord>) {
        self.change(vec![(record.header().id, Some(record))]);
    }

    /// Takes a record out, if it is there.
    pub fn remove(&mut self, id: Uuid) {
        self.change(vec![(id, None)]);
    }

    /// This register with some records put in, in the place of others, or taken out.
    #[must_use]
    pub fn with(&self, changes: Vec<Change>) -> Snapshot {
        let mut snapshot = self.clone();
        snapshot.change(changes);
        snapshot
    }

    /// Makes several changes at once, which costs less than one after the other: a list of links
    /// is written once, however many of its records change. Of two changes to one record the last
    /// counts.
    fn change(&mut self, changes: Vec<Change>) {
        let changes: Changes = changes.into_iter().collect();
        let beside = self.records.len() + changes.len();
        if beside > FEW + self.base.len() / 4 {
            self.rebase(changes);
            return;
        }
        let mut deltas = Deltas::default();
        let mut records = Vec::with_capacity(changes.len());
        // First everything goes and then everything comes, so that two records can exchange codes.
        for (id, next) in changes {
            let before = self.take(id);
            note(&mut deltas, id, before.as_deref(), next.as_deref());
            records.extend(next);
        }
        for record in records {
            self.give(record);
        }
        for (link, delta) in deltas {
            self.relink(link, delta);
        }
    }

    /// The records that are not the same as in an older snapshot. Nothing when that cannot be told
    /// without comparing them all.
    pub fn changed_since(&self, older: &Snapshot) -> Option<Vec<Uuid>> {
        let shared = Arc::ptr_eq(&self.base, &older.base);
        let id = |item| match item {
            DiffItem::Add(id, _)
            | DiffItem::Remove(id, _)
            | DiffItem::Update { new: (id, _), .. } => *id,
        };
        shared.then(|| older.records.diff(&self.records).map(id).collect())
    }

    /// Takes a record out of where records are found by identity and by code.
    fn take(&mut self, id: Uuid) -> Option<Arc<dyn AnyRecord>> {
        let record = self.record(id)?.clone();
        let (kind, code) = (record.kind(), &record.header().code);
        self.records.insert(id, State(None));
        self.counts[kind.index()] -= 1;
        if self.by_code(kind, code) == Some(id) {
            self.codes[kind.index()].insert(code.clone(), State(None));
        }
        Some(record)
    }

    fn give(&mut self, record: Arc<dyn AnyRecord>) {
        let (header, kind) = (record.header(), record.kind().index());
        self.counts[kind] += 1;
        self.codes[kind].insert(header.code.clone(), State(Some(record.clone())));
        self.records.insert(header.id, State(Some(record.clone())));
    }

    fn relink(&mut self, link: (Edge, Uuid), mut delta: Delta) {
        delta.gone.sort_unstable();
        let old = self.linked_ids(link.0, link.1);
        let stay = old
            .iter()
            .copied()
            .filter(|id| delta.gone.binary_search(id).is_err());
        let stay: Vec<Uuid> = stay.collect();
        let code = |id: &Uuid| self.record(*id).map(|record| &record.header().code);
        delta.come.sort_unstable_by_key(code);
        let mut sources = Vec::with_capacity(stay.len() + delta.come.len());
        let mut rest = stay.as_slice();
        for id in &delta.come {
            let (before, after) = rest.split_at(rest.partition_point(|it| code(it) < code(id)));
            sources.extend_from_slice(before);
            sources.push(*id);
            rest = after;
        }
        sources.extend_from_slice(rest);
        self.links.insert(link, sources.into());
    }

    /// Lays a new base under the snapshot, with all changes in it.
    fn rebase(&mut self, changes: Changes) {
        let unchanged = |record: &&Arc<dyn AnyRecord>| !changes.contains_key(&record.header().id);
        let mut records: Vec<_> = self.all().filter(unchanged).cloned().collect();
        records.extend(changes.into_values().flatten());
        let head = self.head.clone();
        *self = Snapshot {
            head,
            ..Snapshot::build(self.revision, self.time, records)
        };
    }
}

/// Notes what a change does to the links of a record. A link that stays is left alone, unless the
/// record gets another place in the list.
fn note(
    deltas: &mut Deltas,
    id: Uuid,
    before: Option<&dyn AnyRecord>,
    after: Option<&dyn AnyRecord>,
) {
    let (mut old, mut new) = (links(before), links(after));
    let code = |record: &dyn AnyRecord| record.header().code.clone();
    if before.map(code) == after.map(code) {
        let stays = |link: &(Edge, Uuid)| new.binary_search(link).is_ok();
        let gone = old.iter().copied().filter(|link| !stays(link)).collect();
        new.retain(|link| old.binary_search(link).is_err());
        old = gone;
    }
    for link in old {
        deltas.entry(link).or_default().gone.push(id);
    }
    for link in new {
        deltas.entry(link).or_default().come.push(id);
    }
}

/// The links of a record, each once, sorted.
fn links(record: Option<&dyn AnyRecord>) -> Vec<(Edge, Uuid)> {
    let mut links = Vec::new();
    if let Some(record) = record {
        links_of(record, &mut |edge, target| links.push((edge, target)));
    }
    links.sort_unstable();
    links.dedup();
    links
}
