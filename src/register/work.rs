//! A write in the making: the snapshot as it will be, and what has to be stored for it.
//!
//! Everything happens on a copy of the snapshot inside one transaction. Nothing is held and nothing
//! is stored until all of it is accepted.

use std::{collections::HashSet, sync::Arc};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Actor, Refusal, Register, refusal::named};
use crate::{
    domain::{
        draft::without_controls,
        json::to_text,
        kind::Kind,
        record::{AnyRecord, Header},
        snapshot::Snapshot,
        value::Owned,
    },
    store::{Chain, NewChange, Operation, Stamp, StoreError, Writing, rows_of},
};

/// From this many records on, rows are made beside the storing.
const MANY: usize = 500;

/// What one write does.
pub(super) struct Work {
    /// The register as it will be after the write.
    pub(super) snapshot: Snapshot,
    /// The revision the write makes.
    pub(super) revision: i64,
    /// When the write is made.
    pub(super) time: DateTime<Utc>,
    added: Vec<Arc<dyn AnyRecord>>,
    replaced: Vec<Arc<dyn AnyRecord>>,
    removed: Vec<(Kind, Uuid)>,
}

impl Work {
    /// Builds a record at the revision of this write.
    pub(super) fn build(
        &self,
        kind: Kind,
        header: Header,
        values: Vec<Owned>,
    ) -> Result<Arc<dyn AnyRecord>, Refusal> {
        let header = Header {
            version: self.revision,
            ..header
        };
        (kind.def().build)(header, values).map_err(|field| {
            let incident = Uuid::new_v4();
            tracing::error!(%incident, ?kind, field, "a parsed draft did not fit its record");
            Refusal::Broken { incident }
        })
    }

    /// Puts records in that are new.
    pub(super) fn add(&mut self, records: Vec<Arc<dyn AnyRecord>>) {
        self.take(&records);
        self.added.extend(records);
    }

    /// Puts records in the place of those with their identities.
    pub(super) fn replace(&mut self, records: Vec<Arc<dyn AnyRecord>>) {
        self.take(&records);
        self.replaced.extend(records);
    }

    fn take(&mut self, records: &[Arc<dyn AnyRecord>]) {
        let states = records
            .iter()
            .map(|record| (record.header().id, Some(record.clone())));
        self.snapshot = self.snapshot.with(states.collect());
    }

    /// Takes a record out, together with the evidence about it.
    ///
    /// # Errors
    /// [`Refusal::InUse`], naming every record that refers to it and that the actor may see.
    pub(super) fn remove(
        &mut self,
        record: &Arc<dyn AnyRecord>,
        seen: &Snapshot,
    ) -> Result<(), Refusal> {
        let id = record.header().id;
        let users = self.snapshot.users(id);
        let others = users.iter().filter(|(edge, _)| edge.to.is_some());
        let others: Vec<_> = others.collect();
        if !others.is_empty() {
            let names = others
                .iter()
                .filter(|(_, user)| seen.record(*user).is_some());
            let names = names.filter_map(|(edge, user)| {
                Some(format!(
                    "{} ({})",
                    named(&**self.snapshot.record(*user)?),
                    edge.field.name
                ))
            });
            return Err(Refusal::InUse {
                record: named(&**record),
                users: names.collect(),
                total: others.len(),
            });
        }
        let mut gone = with_what_tells_of(record, &self.snapshot);
        let ids: HashSet<Uuid> = gone.iter().map(|one| one.header().id).collect();
        let left = left_without(&ids, &self.snapshot, self.revision);
        gone.retain(|one| !left.iter().any(|left| left.header().id == one.header().id));
        self.replace(left);
        self.remove_all(&gone);
        Ok(())
    }

    /// Takes records out that nothing else refers to, all at once.
    pub(super) fn remove_all(&mut self, records: &[Arc<dyn AnyRecord>]) {
        let states = records.iter().map(|record| (record.header().id, None));
        self.snapshot = self.snapshot.with(states.collect());
        let removed = records
            .iter()
            .map(|record| (record.kind(), record.header().id));
        self.removed.extend(removed);
    }

    /// Whether there is nothing to store.
    pub(super) fn is_empty(&self) -> bool {
        self.added.is_empty() && self.replaced.is_empty() && self.removed.is_empty()
    }

    /// The records that are new, of each kind of which there are some.
    fn new_by_kind(&self) -> impl Iterator<Item = (Kind, Vec<Arc<dyn AnyRecord>>)> {
        let of = |kind: &Kind| {
            let of_kind = self.added.iter().filter(|record| record.kind() == *kind);
            (*kind, of_kind.cloned().collect::<Vec<_>>())
        };
        let by_kind = Kind::ALL.iter().map(of);
        by_kind.filter(|(_, records)| !records.is_empty())
    }

    /// The entries of the log that tell of the write.
    fn changes(&self) -> impl Iterator<Item = NewChange> {
        let removed = self.removed.iter().map(|(kind, id)| NewChange {
            kind: *kind,
            id: *id,
            operation: Operation::Remove,
            record: String::new(),
        });
        removed
            .chain(entries(&self.replaced, Operation::Update))
            .chain(entries(&self.added, Operation::Add))
    }

    /// Stores everything and appends it to the log. What is new and the log are made while they are
    /// being stored, so that a large write never has them in memory as a whole.
    fn commit(
        &self,
        writing: &mut Writing<'_>,
        actor: &str,
        reason: Option<&str>,
    ) -> Result<Stamp, StoreError> {
        writing.remove(&self.removed)?;
        for record in &self.replaced {
            writing.replace(record)?;
        }
        let is_postgres = writing.is_postgres();
        let mut chain = Chain::new(writing.stamp(), self.time, actor, reason);
        if self.added.len() + self.replaced.len() < MANY {
            for (kind, records) in self.new_by_kind() {
                writing.insert(kind, &records)?;
            }
            let mut written = Ok(());
            chain.rows(is_postgres, self.changes(), &mut |batch| {
                written = writing.put(&batch);
                written.is_ok()
            });
            written?;
            return writing.close(chain.stamp());
        }
        for (kind, records) in self.new_by_kind() {
            writing.expect(kind, records.len());
        }
        let stamp = writing.stream(move |each| {
            let mut by_kind = self.new_by_kind();
            let _is_whole = by_kind
                .all(|(kind, records)| rows_of(is_postgres, kind, &records, each))
                && chain.rows(is_postgres, self.changes(), each);
            chain.stamp()
        })?;
        writing.close(stamp)
    }
}

/// The entries of the log for records as they are now.
fn entries(
    records: &[Arc<dyn AnyRecord>],
    operation: Operation,
) -> impl Iterator<Item = NewChange> {
    records.iter().map(move |record| NewChange {
        kind: record.kind(),
        id: record.header().id,
        operation,
        record: to_text(&**record),
    })
}

impl Register {
    /// Runs a write: `plan` fills the work, all of which is stored in one transaction, or nothing.
    /// A plan that changes nothing makes no revision; a rehearsal stores nothing either.
    pub(super) fn transact<T>(
        &self,
        actor: &Actor,
        reason: Option<&str>,
        rehearse: bool,
        plan: impl FnOnce(&mut Work) -> Result<T, Refusal>,
    ) -> Result<(T, Arc<Snapshot>), Refusal> {
        actor.must_write()?;
        if let Some(problem) = reason.and_then(|reason| without_controls(reason, "reason")) {
            return Err(Refusal::Invalid(vec![problem]));
        }
        let held = self.held();
        let (outcome, snapshot) = self.store.write(&held, |writing, snapshot| {
            let before = writing.stamp();
            // Clocks can be set back; the log must not run backwards, or `knownAt` would lie.
            let time = now().max(before.time);
            let mut work = Work {
                revision: before.revision + 1,
                time,
                snapshot,
                added: Vec::new(),
                replaced: Vec::new(),
                removed: Vec::new(),
            };
            let outcome = plan(&mut work)?;
            if !rehearse && !work.is_empty() {
                let stamp = work.commit(writing, actor.name(), reason)?;
                work.snapshot
                    .set_revision(stamp.revision, stamp.time, &stamp.hash);
            }
            Ok::<_, Refusal>((outcome, work.snapshot))
        })?;
        let snapshot = Arc::new(snapshot);
        if !rehearse {
            self.hold(snapshot.clone());
        }
        Ok((outcome, snapshot))
    }
}

/// This moment to the microsecond, which is what both databases keep.
pub(super) fn now() -> DateTime<Utc> {
    let now = Utc::now();
    DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now)
}

/// A record and what tells of it: its evidence and waivers, and what tells of those.
fn with_what_tells_of(record: &Arc<dyn AnyRecord>, snapshot: &Snapshot) -> Vec<Arc<dyn AnyRecord>> {
    let mut found = vec![record.clone()];
    let mut passed = HashSet::from([record.header().id]);
    let mut next = 0;
    while let Some(record) = found.get(next) {
        let users = snapshot.users(record.header().id);
        let telling = users.iter().filter(|(edge, _)| edge.field.name == "about");
        let new = telling.filter(|(_, id)| passed.insert(*id));
        let new: Vec<_> = new.filter_map(|(_, id)| snapshot.record(*id)).collect();
        found.extend(new.into_iter().cloned());
        next += 1;
    }
    found
}

/// What is left of the evidence that speaks of records which go, where it speaks of others too.
fn left_without(
    gone: &HashSet<Uuid>,
    snapshot: &Snapshot,
    revision: i64,
) -> Vec<Arc<dyn AnyRecord>> {
    let mut passed = HashSet::new();
    let speaking = gone.iter().flat_map(|id| snapshot.evidence(*id));
    let speaking = speaking.filter(|evidence| passed.insert(evidence.header.id));
    let left = speaking.filter_map(|evidence| evidence.only(|id| !gone.contains(&id)));
    left.map(|mut evidence| {
        evidence.header.version = revision;
        Arc::new(evidence) as Arc<dyn AnyRecord>
    })
    .collect()
}
