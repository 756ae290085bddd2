//! What an actor may see: the snapshot without the rest. Because the rest is not in it, it can be
//! found neither through links, nor counts, nor search, nor history.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::Arc,
};

use uuid::Uuid;

use super::{Actor, actor::controller_of, read::View};
use crate::domain::{
    draft::Resolve,
    kind::Kind,
    record::AnyRecord,
    records::{Activity, Evidence, Flow, Waiver},
    snapshot::{EdgeDef, Snapshot, edges_into},
    value::AnyId,
};

/// What tells of another record, and is seen only with it.
const TELLING: [Kind; 2] = [Kind::Waiver, Kind::Evidence];

/// After more changes than this a view is made anew.
const FEW: usize = 2_000;

/// What narrows a view: the controllers, and whether withheld flows and the log of requests are shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Scope {
    controllers: Option<Vec<Uuid>>,
    confidential: bool,
    requests: bool,
}

impl Scope {
    pub(super) fn of(actor: &Actor) -> Scope {
        Scope {
            controllers: actor.controllers().map(<[Uuid]>::to_vec),
            confidential: actor.sees_confidential(),
            requests: actor.sees_requests(),
        }
    }

    /// Whether nothing is ever left out.
    pub(super) fn is_unlimited(&self) -> bool {
        self.controllers.is_none() && self.confidential && self.requests
    }

    /// Whether nothing of this snapshot is left out.
    pub(super) fn is_whole(&self, snapshot: &Snapshot) -> bool {
        let withheld = || {
            snapshot
                .list::<Flow>()
                .any(|flow| flow.confidential == Some(true))
        };
        self.controllers.is_none()
            && (self.confidential || !withheld())
            && (self.requests || snapshot.count(Kind::Request) == 0)
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
        if !self.requests && record.kind() == Kind::Request {
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
        if let Some(about) = about(record) {
            // The log has evidence whole, so one must see all that it quotes.
            let evidence = record.as_any().downcast_ref::<Evidence>();
            let mut subjects = evidence.into_iter().flat_map(Evidence::subjects);
            return seen.record(about).is_some()
                && subjects.all(|AnyId(_, id)| seen.record(id).is_some());
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
        for kind in Kind::ALL.iter().filter(|kind| !TELLING.contains(kind)) {
            kept.extend(snapshot.kind(*kind).filter(|record| shown(record)).cloned());
        }
        // Waivers and evidence tell of other records, so they are seen only as far as those are.
        let seen: HashSet<Uuid> = kept.iter().map(|record| record.header().id).collect();
        for kind in TELLING {
            let told = snapshot.kind(kind);
            let told =
                told.filter_map(|record| as_far_as(record, snapshot, |id| seen.contains(&id)));
            kept.extend(told);
        }
        Snapshot::build(snapshot.revision(), snapshot.time(), kept)
    }

    /// The present register as it may be seen, made of an earlier view and what changed since.
    /// Nothing when it cannot be told, or so much changed that narrowing anew costs no more.
    pub(super) fn follow(&self, before: &View, now: &Arc<Snapshot>) -> Option<Arc<Snapshot>> {
        let changed = now.changed_since(&before.whole)?;
        if changed.len() > FEW {
            return None;
        }
        let hidden = |id: &Uuid| now.record(*id).is_some_and(|one| !self.shows(&**one, now));
        if Arc::ptr_eq(&before.whole, &before.shown) {
            return (!changed.iter().any(hidden)).then(|| now.clone());
        }
        let mut decided: HashMap<Uuid, Option<Arc<dyn AnyRecord>>> = HashMap::new();
        let (plain, telling) = affected(&changed, &before.whole, now);
        for id in plain {
            let shown = now.record(id).filter(|one| self.shows(&***one, now));
            decided.insert(id, shown.cloned());
        }
        let told = |id: Uuid| {
            let record = now.record(id)?;
            as_far_as(record, now, |root| match decided.get(&root) {
                Some(shown) => shown.is_some(),
                None => before.shown.record(root).is_some(),
            })
        };
        let told: Vec<_> = telling.into_iter().map(|id| (id, told(id))).collect();
        decided.extend(told);
        let mut shown = before.shown.with(decided.into_iter().collect());
        shown.set_revision(now.revision(), now.time(), "");
        Some(Arc::new(shown))
    }
}

/// The record that a waiver or evidence is about.
fn about(record: &dyn AnyRecord) -> Option<Uuid> {
    let any = record.as_any();
    let evidence = any
        .downcast_ref::<Evidence>()
        .map(|evidence| evidence.about);
    let about = evidence.or_else(|| any.downcast_ref::<Waiver>().map(|waiver| waiver.about))?;
    Some(about.1)
}

/// The record that a waiver or evidence is about in the end, when it is about another such record.
/// Nothing when they go round in a circle, which tells of no record at all.
fn root(record: &dyn AnyRecord, snapshot: &Snapshot) -> Option<Uuid> {
    let mut at = about(record)?;
    let mut passed = HashSet::new();
    while let Some(next) = snapshot.record(at).and_then(|record| about(&**record)) {
        if !passed.insert(at) {
            return None;
        }
        at = next;
    }
    Some(at)
}

/// The records whose being seen may change when some records do: those records and what belongs to
/// an activity among them; and, apart, what tells of any of these.
fn affected(changed: &[Uuid], before: &Snapshot, now: &Snapshot) -> (HashSet<Uuid>, HashSet<Uuid>) {
    let (mut plain, mut telling) = (HashSet::new(), HashSet::new());
    let kind_of = |id: Uuid| now.kind_of(id).or_else(|| before.kind_of(id));
    let mut queue = changed.to_vec();
    while let Some(id) = queue.pop() {
        let Some(kind) = kind_of(id) else { continue };
        let is_new = if TELLING.contains(&kind) {
            telling.insert(id)
        } else {
            plain.insert(id)
        };
        if !is_new {
            continue;
        }
        let decides = |def: &&&EdgeDef| matches!(def.field.name, "activity" | "about" | "cells");
        for def in edges_into(kind).iter().filter(decides) {
            for snapshot in [before, now] {
                queue.extend(snapshot.linked_ids(def.edge, id));
            }
        }
    }
    (plain, telling)
}

/// A waiver or evidence as far as what it tells of is seen.
fn as_far_as(
    record: &Arc<dyn AnyRecord>,
    snapshot: &Snapshot,
    seen: impl Fn(Uuid) -> bool,
) -> Option<Arc<dyn AnyRecord>> {
    let Some(evidence) = record
        .as_any()
        .downcast_ref::<Evidence>()
        .filter(|evidence| !evidence.cells.0.is_empty())
    else {
        let shown = root(&**record, snapshot).is_none_or(seen);
        return shown.then(|| record.clone());
    };
    // What a cell tells of may itself tell of something else.
    let may = |id: Uuid| {
        let telling = snapshot
            .record(id)
            .filter(|subject| TELLING.contains(&subject.kind()));
        match telling {
            Some(subject) => root(&**subject, snapshot).is_none_or(&seen),
            None => seen(id),
        }
    };
    if evidence.subjects().all(|AnyId(_, id)| may(id)) {
        return Some(record.clone());
    }
    let mut left = evidence.only(may)?;
    if left.about != evidence.about {
        // What it says itself, and its code, tell of the record it was about.
        left.header.code = format!("evidence-{}", left.header.id).into();
        left.field = None;
        left.document = None;
        left.notice = None;
        left.sheet = None;
        left.place = None;
        left.quote = None;
    }
    Some(Arc::new(left))
}
