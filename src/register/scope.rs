//! What an actor may see: the snapshot without the rest. Because the rest is not in it, it can be
//! found neither through links, nor counts, nor search, nor history.

use std::{borrow::Cow, collections::HashSet, sync::Arc};

use uuid::Uuid;

use super::{Actor, actor::controller_of};
use crate::domain::{
    kind::Kind,
    record::AnyRecord,
    records::{Activity, Evidence, Flow},
    snapshot::Snapshot,
    value::AnyId,
};

/// What narrows a view: the controllers, and whether withheld flows are shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Scope {
    controllers: Option<Vec<Uuid>>,
    confidential: bool,
}

impl Scope {
    pub(super) fn of(actor: &Actor) -> Scope {
        Scope {
            controllers: actor.controllers().map(<[Uuid]>::to_vec),
            confidential: actor.sees_confidential(),
        }
    }

    /// Whether nothing is ever left out.
    pub(super) fn is_unlimited(&self) -> bool {
        self.controllers.is_none() && self.confidential
    }

    /// Whether nothing of this snapshot is left out.
    pub(super) fn is_whole(&self, snapshot: &Snapshot) -> bool {
        let withheld = || {
            snapshot
                .list::<Flow>()
                .any(|flow| flow.confidential == Some(true))
        };
        self.controllers.is_none() && (self.confidential || !withheld())
    }

    /// Whether a record is left in, leaving aside what it is about.
    fn shows(&self, record: &dyn AnyRecord, snapshot: &Snapshot) -> bool {
        if !self.confidential
            && record
                .as_any()
                .downcast_ref::<Flow>()
                .is_some_and(|flow| flow.confidential == Some(true))
        {
            return false;
        }
        let Some(own) = &self.controllers else {
            return true;
        };
        if record.kind() == Kind::ImportRun {
            // The name of a file may tell of another controller.
            return false;
        }
        match controller_of(record, snapshot) {
            Some(controller) if own.contains(&controller) => true,
            Some(_) => self.shares(record, own, snapshot),
            None => true,
        }
    }

    /// Whether a record as it stood at some time may be shown: then and, through what it belongs to,
    /// now.
    pub(super) fn shows_state(
        &self,
        record: &dyn AnyRecord,
        whole: &Snapshot,
        seen: &Snapshot,
    ) -> bool {
        if let Some(evidence) = record.as_any().downcast_ref::<Evidence>() {
            // The log has it whole, so one must see all that it quotes.
            let mut subjects = evidence.subjects();
            return subjects.all(|AnyId(_, id)| seen.record(id).is_some());
        }
        let belongs = record.kind().def().position("activity").is_some();
        let orphan = belongs && controller_of(record, whole).is_none();
        let today = whole.record(record.header().id);
        self.shows(record, whole)
            && today.is_none_or(|today| self.shows(&**today, whole))
            && !(orphan && self.controllers.is_some())
    }

    /// Whether the activity a record belongs to is run jointly with one of the own controllers.
    fn shares(&self, record: &dyn AnyRecord, own: &[Uuid], snapshot: &Snapshot) -> bool {
        let activity = match record.kind() {
            Kind::Activity => record.as_any().downcast_ref::<Activity>(),
            _ => {
                let at = record.kind().def().position("activity");
                at.and_then(|at| match record.value(at) {
                    crate::domain::value::Value::Ref(id) => {
                        snapshot.get::<Activity>(crate::domain::id::Id::of(id))
                    }
                    _ => None,
                })
            }
        };
        activity.is_some_and(|activity| {
            activity
                .joint_controllers
                .iter()
                .any(|joint| own.contains(&joint.uuid()))
        })
    }

    /// The snapshot as it may be seen, made only when something is left out of it.
    pub(super) fn seen<'a>(&self, snapshot: &'a Snapshot) -> Cow<'a, Snapshot> {
        if self.is_unlimited() || self.is_whole(snapshot) {
            Cow::Borrowed(snapshot)
        } else {
            Cow::Owned(self.narrow(snapshot, snapshot))
        }
    }

    /// The snapshot with only what is in scope, then and now: what was withheld or given to another
    /// controller since is not to be had by asking for an older moment.
    pub(super) fn narrow(&self, snapshot: &Snapshot, now: &Snapshot) -> Snapshot {
        let shown = |record: &Arc<dyn AnyRecord>| {
            let today = now.record(record.header().id);
            self.shows(&**record, snapshot) && today.is_none_or(|today| self.shows(&**today, now))
        };
        let mut kept: Vec<Arc<dyn AnyRecord>> = Vec::new();
        for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Evidence) {
            kept.extend(snapshot.kind(*kind).filter(|record| shown(record)).cloned());
        }
        // Evidence quotes the records it speaks of, so it is seen only as far as they are.
        let seen: HashSet<Uuid> = kept.iter().map(|record| record.header().id).collect();
        let evidence = snapshot.kind(Kind::Evidence);
        kept.extend(evidence.filter_map(|record| as_far_as(record, &seen)));
        Snapshot::build(snapshot.revision(), snapshot.time(), kept)
    }
}

/// An evidence as far as it speaks of records that are seen.
fn as_far_as(record: &Arc<dyn AnyRecord>, seen: &HashSet<Uuid>) -> Option<Arc<dyn AnyRecord>> {
    let evidence = record.as_any().downcast_ref::<Evidence>()?;
    if evidence.subjects().all(|AnyId(_, id)| seen.contains(&id)) {
        return Some(record.clone());
    }
    let left = evidence.only(|id| seen.contains(&id))?;
    Some(Arc::new(left))
}
