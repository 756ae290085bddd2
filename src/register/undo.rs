//! Taking an import back: what it added goes, what it changed becomes what it was.

use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use uuid::Uuid;

use super::{
    Actor, Operation, Refusal, Register,
    refusal::named,
    rules::{self, Written},
    scope::Scope,
    work::Work,
};
use crate::domain::{
    draft::{At, Draft, Resolve},
    id::Id,
    kind::Kind,
    problem::quoted,
    record::{AnyRecord, Header},
    records::ImportRun,
    snapshot::{Snapshot, links_of},
};

/// What taking an import back came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Undone {
    /// The import run.
    pub run: Uuid,
    /// Its code.
    pub code: Arc<str>,
    /// The records that the import had added and that are gone, by kind and code.
    pub removed: Vec<(Kind, Arc<str>)>,
    /// The records that the import had changed and that are as they were before.
    pub restored: Vec<(Kind, Arc<str>)>,
    /// The revision after it.
    pub revision: i64,
}

impl Undone {
    /// How many records of each kind went.
    pub fn removed_by_kind(&self) -> BTreeMap<Kind, usize> {
        let mut counts = BTreeMap::new();
        for (kind, _) in &self.removed {
            *counts.entry(*kind).or_default() += 1;
        }
        counts
    }
}

/// What an import did, and the register as it was before.
struct Deeds {
    /// The import run.
    run: Uuid,
    /// The revision that the import made.
    revision: i64,
    added: Vec<(Kind, Uuid)>,
    changed: Vec<(Kind, Uuid)>,
    /// The register before the import; an empty one when the import changed nothing in it.
    before: Arc<Snapshot>,
    /// The register after the import; an empty one when all its records are of that revision still.
    after: Arc<Snapshot>,
}

impl Deeds {
    /// Whether a record is not what the import made of it. One that was changed and changed back, as
    /// by an import that was itself taken back, is.
    fn is_other(&self, record: &dyn AnyRecord) -> bool {
        let now = record.header();
        if now.version == self.revision {
            return false;
        }
        let then = self.after.record(now.id);
        then.is_none_or(|then| {
            let made = then.header();
            made.code != now.code
                || made.absent != now.absent
                || then.to_owned_values() != record.to_owned_values()
        })
    }
}

impl Register {
    /// Takes an import back, by the code or UUID of its run, in one write: removes what it added,
    /// and restores what it changed. The run stays, with the time at which it was undone. A record
    /// of the import that somebody has removed since is left at that.
    ///
    /// # Errors
    /// [`Refusal::Conflict`] when a record was changed since, or is used by another one, naming
    /// each, and when the import was undone before; [`Refusal::NotFound`];
    /// [`Refusal::Forbidden`] when the actor may not write every one of the records.
    pub fn undo_import(
        &self,
        actor: &Actor,
        run: &str,
        reason: Option<&str>,
    ) -> Result<Undone, Refusal> {
        actor.must_write()?;
        let deeds = self.deeds(run)?;
        let (mut undone, snapshot) = self.transact(actor, reason, false, |work| {
            // Somebody of one controller knows only the imports that are wholly theirs.
            let missing = || not_found(run);
            take_back(work, actor, &deeds).map_err(|refusal| match refusal {
                Refusal::Forbidden(_) if actor.controllers().is_some() => missing(),
                other => other,
            })
        })?;
        undone.revision = snapshot.revision();
        Ok(undone)
    }

    /// What an import did.
    fn deeds(&self, run: &str) -> Result<Deeds, Refusal> {
        let now = self.newest()?;
        let found = Resolve::find(&*now, Kind::ImportRun, run);
        let record = found.and_then(|id| now.get::<ImportRun>(Id::of(id)));
        let record = record.ok_or_else(|| not_found(run))?;
        let log = self.store.changes(0, 0, Some(record.header.id))?;
        let made = log
            .first()
            .filter(|made| made.operation == Operation::Add && made.time == record.started);
        let Some(made) = made else {
            return Err(conflict(format!(
                "the import run {} came here with the register it was made in, and what it did cannot be told apart; it cannot be taken back",
                quoted(record.code())
            )));
        };
        let (mut added, mut changed) = (Vec::new(), Vec::new());
        for (kind, id, operation) in self.store.deeds(made.revision)? {
            match operation {
                Operation::Add if id == record.header.id => {}
                Operation::Add => added.push((kind, id)),
                Operation::Update => changed.push((kind, id)),
                // An import removes nothing.
                Operation::Remove => {}
            }
        }
        let before = if changed.is_empty() {
            Arc::new(Snapshot::empty())
        } else {
            self.past(&now, made.revision - 1)?
        };
        let touched = added.iter().chain(&changed);
        let mut versions = touched.filter_map(|(_, id)| Some(now.record(*id)?.header().version));
        let after = if versions.all(|version| version == made.revision) {
            Arc::new(Snapshot::empty())
        } else {
            self.past(&now, made.revision)?
        };
        Ok(Deeds {
            run: record.header.id,
            revision: made.revision,
            added,
            changed,
            before,
            after,
        })
    }
}

fn not_found(run: &str) -> Refusal {
    Refusal::NotFound(format!("import run {}", quoted(run)))
}

fn conflict(what: String) -> Refusal {
    Refusal::Conflict {
        what,
        causes: Vec::new(),
        total: 0,
    }
}

/// What stands in the way of taking an import back: each with whether the actor may know of it.
#[derive(Default)]
struct Obstacles(Vec<(bool, String)>);

impl Obstacles {
    fn add(&mut self, is_seen: bool, cause: String) {
        self.0.push((is_seen, cause));
    }

    fn refuse(self, run: &ImportRun) -> Result<(), Refusal> {
        let total = self.0.len();
        if total == 0 {
            return Ok(());
        }
        let seen = self.0.into_iter().filter(|(is_seen, _)| *is_seen);
        Err(Refusal::Conflict {
            what: format!(
                "the import {} cannot be taken back as it is, and nothing was done; the register has gone on since",
                quoted(run.code())
            ),
            causes: seen.map(|(_, cause)| cause).collect(),
            total,
        })
    }
}

fn take_back(work: &mut Work, actor: &Actor, deeds: &Deeds) -> Result<Undone, Refusal> {
    let former = work.snapshot.clone();
    let run = former
        .get::<ImportRun>(Id::of(deeds.run))
        .ok_or_else(|| not_found(&deeds.run.to_string()))?;
    let seen = Scope::of(actor).seen(&former);
    let mut obstacles = Obstacles::default();
    let removed = removable(deeds, &former, &seen, &mut obstacles);
    let restored = restorable(deeds, &former, &seen, &mut obstacles);
    for record in &removed {
        must_write(actor, &**record, &former, &seen)?;
    }
    for (now, then) in &restored {
        must_write(actor, &**now, &former, &seen)?;
        actor.must_own(&**then, &deeds.before)?;
    }
    if let Some(time) = run.undone {
        return Err(conflict(format!(
            "the import {} was taken back already, on {}",
            quoted(run.code()),
            time.format("%Y-%m-%d %H:%M:%S UTC")
        )));
    }
    let back = restored.iter().map(|(_, then)| {
        let header = Header {
            version: work.revision,
            ..then.header().clone()
        };
        work.build(then.kind(), header, then.to_owned_values())
    });
    let back = back.collect::<Result<Vec<_>, _>>()?;
    work.replace(back.clone());
    still_used(&removed, &work.snapshot, &seen, &mut obstacles);
    work.remove_all(&removed);
    out_of_place(&back, &work.snapshot, &seen, &mut obstacles);
    obstacles.refuse(run)?;
    let mut marked = run.clone();
    marked.header.version = work.revision;
    marked.undone = Some(work.time);
    work.replace(vec![Arc::new(marked)]);
    let names = |records: &[Arc<dyn AnyRecord>]| {
        let name = |record: &Arc<dyn AnyRecord>| (record.kind(), record.header().code.clone());
        records.iter().map(name).collect()
    };
    Ok(Undone {
        run: deeds.run,
        code: run.header.code.clone(),
        removed: names(&removed),
        restored: names(&back),
        revision: 0,
    })
}

/// Whether the actor may see the record and change it.
fn must_write(
    actor: &Actor,
    record: &dyn AnyRecord,
    whole: &Snapshot,
    seen: &Snapshot,
) -> Result<(), Refusal> {
    if seen.record(record.header().id).is_none() {
        return Err(Refusal::Forbidden(
            "the import brought in records that you cannot change; ask someone who sees the whole register to take it back".to_owned(),
        ));
    }
    actor.must_own(record, whole)
}

/// The records that the import added, as long as they are as it left them.
fn removable(
    deeds: &Deeds,
    former: &Snapshot,
    seen: &Snapshot,
    obstacles: &mut Obstacles,
) -> Vec<Arc<dyn AnyRecord>> {
    let mut records = Vec::with_capacity(deeds.added.len());
    for (_, id) in &deeds.added {
        if let Some(record) = former.record(*id) {
            if deeds.is_other(&**record) {
                obstacles.add(seen.record(*id).is_some(), changed_since(&**record));
            }
            records.push(record.clone());
        }
    }
    records
}

/// The records that the import changed, as they are, and as they were.
fn restorable(
    deeds: &Deeds,
    former: &Snapshot,
    seen: &Snapshot,
    obstacles: &mut Obstacles,
) -> Vec<(Arc<dyn AnyRecord>, Arc<dyn AnyRecord>)> {
    let mut records = Vec::with_capacity(deeds.changed.len());
    for (_, id) in &deeds.changed {
        let Some(then) = deeds.before.record(*id) else {
            continue;
        };
        match former.record(*id) {
            Some(now) => {
                if deeds.is_other(&**now) {
                    obstacles.add(seen.record(*id).is_some(), changed_since(&**now));
                }
                if is_code_taken(deeds, then.as_ref(), former) {
                    let cause = format!("the code of the {} was given to another", named(&**then));
                    obstacles.add(seen.record(*id).is_some(), cause);
                }
                records.push((now.clone(), then.clone()));
            }
            None => obstacles.add(true, format!("the {} was removed since", named(&**then))),
        }
    }
    records
}

/// Whether another record, which the import did not touch, has the code by now.
fn is_code_taken(deeds: &Deeds, then: &dyn AnyRecord, former: &Snapshot) -> bool {
    let (kind, header) = (then.kind(), then.header());
    let other = former.by_code(kind, &header.code);
    other.is_some_and(|other| {
        let touched = [&deeds.added, &deeds.changed];
        other != header.id && !touched.into_iter().flatten().any(|(_, id)| *id == other)
    })
}

fn changed_since(record: &dyn AnyRecord) -> String {
    format!(
        "the {} was changed since, at revision {}",
        named(record),
        record.header().version
    )
}

/// Records that stay and refer to one that is to go.
fn still_used(
    removed: &[Arc<dyn AnyRecord>],
    snapshot: &Snapshot,
    seen: &Snapshot,
    obstacles: &mut Obstacles,
) {
    let going: HashSet<Uuid> = removed.iter().map(|record| record.header().id).collect();
    for record in removed {
        for (edge, user) in snapshot.users(record.header().id) {
            let Some(other) = snapshot.record(user).filter(|_| !going.contains(&user)) else {
                continue;
            };
            let cause = format!(
                "the {} is used by the {} (`{}`)",
                named(&**record),
                named(&**other),
                edge.field.name
            );
            obstacles.add(seen.record(user).is_some(), cause);
        }
    }
}

/// Restored records that would not fit the register as it is now: they refer to what is gone, or
/// have a reference that another has taken.
fn out_of_place(
    restored: &[Arc<dyn AnyRecord>],
    snapshot: &Snapshot,
    seen: &Snapshot,
    obstacles: &mut Obstacles,
) {
    let typed: Vec<Draft> = restored.iter().map(|record| untyped(&**record)).collect();
    for record in restored {
        let header = record.header();
        let is_seen = seen.record(header.id).is_some();
        let mut is_whole = true;
        links_of(&**record, &mut |_, target| {
            is_whole &= snapshot.record(target).is_some();
        });
        if !is_whole {
            let cause = format!("the {} referred to a record that is gone", named(&**record));
            obstacles.add(is_seen, cause);
        }
    }
    let written = restored.iter().zip(&typed);
    let written: Vec<Written<'_>> = written
        .map(|(record, draft)| Written {
            record: &**record,
            draft,
        })
        .collect();
    for problem in rules::check(snapshot, &written) {
        obstacles.add(true, problem.message);
    }
}

/// A draft in which nothing was typed, to say where a problem of a restored record is.
fn untyped(record: &dyn AnyRecord) -> Draft {
    Draft {
        kind: record.kind(),
        at: At::Path(record.header().code.to_string()),
        fields: Vec::new(),
    }
}
