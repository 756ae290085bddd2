//! A write in the making: the snapshot as it will be, and what has to be stored for it.
//!
//! Everything happens on a copy of the snapshot inside one transaction. Nothing is held and nothing
//! is stored until all of it is accepted.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Actor, Refusal, Register, refusal::named};
use crate::{
    domain::{
        json::to_json,
        kind::Kind,
        record::{AnyRecord, Header},
        snapshot::Snapshot,
        value::Owned,
    },
    store::{NewChange, Operation, StoreError, Writing},
};

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
        let (evidence, others): (Vec<_>, Vec<_>) =
            users.into_iter().partition(|(edge, _)| edge.to.is_none());
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
        for (_, about) in evidence {
            self.snapshot.remove(about);
            self.removed.push((Kind::Evidence, about));
        }
        self.snapshot.remove(id);
        self.removed.push((record.kind(), id));
        Ok(())
    }

    /// Whether there is nothing to store.
    pub(super) fn is_empty(&self) -> bool {
        self.added.is_empty() && self.replaced.is_empty() && self.removed.is_empty()
    }

    fn store(&self, writing: &mut Writing<'_>) -> Result<(), StoreError> {
        for (kind, id) in &self.removed {
            writing.remove(*kind, *id)?;
        }
        for record in &self.replaced {
            writing.replace(record)?;
        }
        for kind in Kind::ALL {
            let new: Vec<_> = self
                .added
                .iter()
                .filter(|record| record.kind() == *kind)
                .cloned()
                .collect();
            writing.insert(*kind, &new)?;
        }
        Ok(())
    }

    fn changes(&self) -> Vec<NewChange> {
        let written = |records: &[Arc<dyn AnyRecord>], operation: Operation| {
            records
                .iter()
                .map(|record| NewChange {
                    kind: record.kind(),
                    id: record.header().id,
                    operation,
                    record: to_json(&**record).to_string(),
                })
                .collect::<Vec<_>>()
        };
        let removed = self.removed.iter().map(|(kind, id)| NewChange {
            kind: *kind,
            id: *id,
            operation: Operation::Remove,
            record: String::new(),
        });
        removed
            .chain(written(&self.replaced, Operation::Update))
            .chain(written(&self.added, Operation::Add))
            .collect()
    }
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
                work.store(writing)?;
                let stamp = writing.append(time, actor.name(), reason, work.changes())?;
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
