//! Adding, changing, ending and removing one record.

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    Actor, Refusal, Register, kept,
    rules::{self, Written},
    scope::Scope,
    work::Work,
};
use crate::domain::{
    draft::{self, At, Draft, Entry, Input, Resolve},
    kind::Kind,
    problem::{Problem, ProblemCode},
    record::{AnyRecord, Header},
    snapshot::Snapshot,
    value::Owned,
};

/// A write that was stored.
#[derive(Clone)]
pub struct Saved {
    /// The record that was written.
    pub id: Uuid,
    /// The register after the write, as the actor may see it.
    pub snapshot: Arc<Snapshot>,
}

impl Register {
    /// Adds a record.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] with all problems, [`Refusal::Taken`] when the code is another's.
    pub fn add(
        &self,
        actor: &Actor,
        draft: &Draft,
        reason: Option<&str>,
    ) -> Result<Saved, Refusal> {
        let (id, snapshot) = self.transact(actor, reason, false, |work| {
            not_by_hand(draft.kind)?;
            let id = Uuid::now_v7();
            let (header, mut values) = read(draft, id, None, &work.snapshot, actor)?;
            kept::complete(draft, &mut values);
            let header = free_code(draft, header, &work.snapshot)?;
            let record = work.build(draft.kind, header, values)?;
            work.add(vec![record.clone()]);
            accept(work, actor, &record, draft)?;
            Ok(id)
        })?;
        self.saved(actor, id, snapshot)
    }

    /// Changes the fields of a record that are in the draft, and leaves the others.
    ///
    /// # Errors
    /// [`Refusal::Stale`] when somebody changed the record after the version seen;
    /// [`Refusal::NotFound`], [`Refusal::Invalid`], [`Refusal::Taken`].
    pub fn update(
        &self,
        actor: &Actor,
        id: Uuid,
        version: i64,
        changes: &Draft,
        reason: Option<&str>,
    ) -> Result<Saved, Refusal> {
        let (_, snapshot) = self.transact(actor, reason, false, |work| {
            not_by_hand(changes.kind)?;
            let current = seen(work, actor, changes.kind, id, version)?;
            let (header, mut values) = read(changes, id, Some(&*current), &work.snapshot, actor)?;
            kept::complete(changes, &mut values);
            if work
                .snapshot
                .by_code(changes.kind, &header.code)
                .is_some_and(|other| other != id)
            {
                return Err(Refusal::Taken(rules::code_taken(&header.code, changes)));
            }
            if is_same(&*current, &header, &values) {
                return Ok(());
            }
            if let Some(problem) = kept::replaced(&*current, &values, reason, changes) {
                return Err(Refusal::Invalid(vec![problem]));
            }
            let record = work.build(changes.kind, header, values)?;
            work.replace(vec![record.clone()]);
            accept(work, actor, &record, changes)
        })?;
        self.saved(actor, id, snapshot)
    }

    /// Ends a record: sets its last day. Records are ended, not deleted, because recipients of the
    /// past are still owed in an answer (CJEU C-553/07).
    ///
    /// # Errors
    /// As [`Register::update`].
    pub fn end(
        &self,
        actor: &Actor,
        kind: Kind,
        id: Uuid,
        version: i64,
        on: NaiveDate,
        reason: Option<&str>,
    ) -> Result<Saved, Refusal> {
        let def = kind.def();
        let at = At::Path("on".to_owned());
        if def.position("valid_to").is_none() {
            let message = format!("a {} has no period and cannot be ended", def.kind_label());
            return Err(Refusal::Invalid(vec![Problem::new(
                "id",
                ProblemCode::UnknownField,
                message,
            )]));
        }
        let mut fields = vec![(
            "valid_to".to_owned(),
            Entry {
                at: at.clone(),
                input: Input::Date(on),
            },
        )];
        if kind == Kind::Activity {
            fields.push((
                "status".to_owned(),
                Entry {
                    at: at.clone(),
                    input: Input::Text("ended".to_owned()),
                },
            ));
        }
        self.update(actor, id, version, &Draft { kind, at, fields }, reason)
    }

    /// Removes a record that was a mistake, together with the evidence about it. The removal is a
    /// change like any other and stays in the history.
    ///
    /// # Errors
    /// [`Refusal::InUse`] while other records refer to it; [`Refusal::Stale`],
    /// [`Refusal::NotFound`].
    pub fn remove(
        &self,
        actor: &Actor,
        kind: Kind,
        id: Uuid,
        version: i64,
        reason: Option<&str>,
    ) -> Result<Saved, Refusal> {
        let (_, snapshot) = self.transact(actor, reason, false, |work| {
            not_by_hand(kind)?;
            let current = seen(work, actor, kind, id, version)?;
            if let Some(problem) = kept::removed(&*current, reason) {
                return Err(Refusal::Invalid(vec![problem]));
            }
            // Records share their content between snapshots, so a copy costs next to nothing.
            let before = work.snapshot.clone();
            work.remove(&current, &Scope::of(actor).seen(&before))
        })?;
        self.saved(actor, id, snapshot)
    }

    /// Fills a register that has no records with records that are whole already: generated ones, or
    /// those of another register.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`] when the register has records; [`Refusal::Unavailable`].
    pub fn fill(
        &self,
        actor: &Actor,
        records: Vec<Arc<dyn AnyRecord>>,
        reason: Option<&str>,
    ) -> Result<Arc<Snapshot>, Refusal> {
        actor.must_administer()?;
        let (_, snapshot) = self.transact(actor, reason, false, |work| {
            if Kind::ALL.iter().any(|kind| work.snapshot.count(*kind) > 0) {
                return Err(Refusal::Forbidden(
                    "only an empty register can be filled".to_owned(),
                ));
            }
            let at_revision = records.into_iter().map(|record| {
                let header = Header {
                    version: work.revision,
                    ..record.header().clone()
                };
                work.build(record.kind(), header, record.to_owned_values())
            });
            let records = at_revision.collect::<Result<Vec<_>, _>>()?;
            work.add(records);
            Ok(())
        })?;
        Ok(snapshot)
    }

    pub(super) fn saved(
        &self,
        actor: &Actor,
        id: Uuid,
        whole: Arc<Snapshot>,
    ) -> Result<Saved, Refusal> {
        Ok(Saved {
            id,
            snapshot: self.narrowed(actor, whole),
        })
    }
}

/// Import runs tell what a file brought in; nobody writes them but the import itself.
fn not_by_hand(kind: Kind) -> Result<(), Refusal> {
    if kind == Kind::ImportRun {
        return Err(Refusal::Forbidden(
            "an import run is written by the import itself".to_owned(),
        ));
    }
    Ok(())
}

/// The record as it is, if it is the version the actor has seen and they may change it.
pub(super) fn seen(
    work: &Work,
    actor: &Actor,
    kind: Kind,
    id: Uuid,
    version: i64,
) -> Result<Arc<dyn AnyRecord>, Refusal> {
    let missing = || Refusal::NotFound(format!("{} with the id `{id}`", kind.def().kind_label()));
    let current = work
        .snapshot
        .record(id)
        .filter(|record| record.kind() == kind)
        .ok_or_else(missing)?;
    if Scope::of(actor).seen(&work.snapshot).record(id).is_none() {
        return Err(missing());
    }
    actor.must_own(&**current, &work.snapshot)?;
    if current.header().version != version {
        return Err(Refusal::Stale {
            seen: version,
            current: current.clone(),
        });
    }
    Ok(current.clone())
}

/// Reads a draft against what the actor may see, so that a reference to a record out of their sight
/// is a reference to nothing.
fn read(
    draft: &Draft,
    id: Uuid,
    base: Option<&dyn AnyRecord>,
    snapshot: &Snapshot,
    actor: &Actor,
) -> Result<(Header, Vec<Owned>), Refusal> {
    let seen = Scope::of(actor).seen(snapshot);
    let resolve: &dyn Resolve = &*seen;
    let parsed = draft::parse(draft, resolve).map_err(Refusal::Invalid)?;
    draft::complete(draft, parsed, id, base, resolve).map_err(Refusal::Invalid)
}

/// A typed code must be free; one made from key fields gets a number when it is not.
fn free_code(draft: &Draft, header: Header, snapshot: &Snapshot) -> Result<Header, Refusal> {
    if snapshot.by_code(draft.kind, &header.code).is_none() {
        return Ok(header);
    }
    if draft.code().is_some() {
        return Err(Refusal::Taken(rules::code_taken(&header.code, draft)));
    }
    let free = (2..)
        .map(|number| format!("{}~{number}", header.code))
        .find(|code| snapshot.by_code(draft.kind, code).is_none());
    Ok(Header {
        code: free.unwrap_or_default().into(),
        ..header
    })
}

/// Whether a draft leaves a record as it is.
pub(super) fn is_same(current: &dyn AnyRecord, header: &Header, values: &[Owned]) -> bool {
    let now = current.header();
    now.code == header.code && now.absent == header.absent && current.to_owned_values() == values
}

pub(super) fn accept(
    work: &Work,
    actor: &Actor,
    record: &Arc<dyn AnyRecord>,
    typed: &Draft,
) -> Result<(), Refusal> {
    actor.must_own(&**record, &work.snapshot)?;
    let mut problems = draft::check_record(&**record, typed);
    problems.extend(kept::wrong_hash(record, typed));
    problems.extend(rules::check(
        &work.snapshot,
        &[Written {
            record: &**record,
            draft: typed,
        }],
    ));
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Invalid(problems))
    }
}
