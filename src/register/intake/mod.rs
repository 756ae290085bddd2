//! Taking in many drafts at once, from a file: all of them, or none.

mod batch;

use std::{collections::BTreeMap, sync::Arc};

use uuid::Uuid;

use super::{
    Actor, Refusal, Register,
    history::{FieldChange, differences},
    rules::{self, Written},
    scope::Scope,
    work::Work,
    write::is_same,
};
use crate::domain::{
    draft::{self, Draft},
    kind::Kind,
    problem::{Problem, ProblemCode, quoted},
    record::{AnyRecord, Header},
    records::ImportRun,
    snapshot::Snapshot,
    value::Owned,
};
use batch::Batch;

/// What happens to records that are in the register already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Existing {
    /// They are changed to what the file says; fields the file does not have are left.
    #[default]
    Update,
    /// They are left as they are.
    Skip,
    /// The import is refused.
    Fail,
}

/// What is known of the file that is being taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunInfo {
    /// Name of the file, without its folder.
    pub file: String,
    /// SHA-256 of what was read, in hexadecimal.
    pub sha256: String,
    /// The mapping that was used.
    pub mapping: String,
}

/// How drafts are taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeOptions {
    /// What happens to records that are there already.
    pub existing: Existing,
    /// Whether everything is done but the storing.
    pub rehearse: bool,
    /// The file, recorded as an import run when the import changes anything.
    pub run: Option<RunInfo>,
}

/// A record that an import added or changed.
#[derive(Debug, Clone, PartialEq)]
pub struct TakenIn {
    /// Its kind.
    pub kind: Kind,
    /// Its code.
    pub code: Arc<str>,
    /// What changed in it; empty for a record that was added.
    pub changes: Vec<FieldChange>,
}

/// What an import did, or would do.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Intake {
    /// Records that were added.
    pub added: Vec<TakenIn>,
    /// Records that were changed.
    pub updated: Vec<TakenIn>,
    /// Number of records that were the same already.
    pub unchanged: usize,
    /// Number of records that were left as they are though the file says otherwise.
    pub skipped: usize,
    /// Records of the register, of the kinds that the file has, that are not in the file. An import
    /// removes nothing; that they are missing may still be a mistake.
    pub missing: Vec<(Kind, Arc<str>)>,
    /// The import run, when one was recorded.
    pub run: Option<Uuid>,
    /// The revision after the import.
    pub revision: i64,
}

impl Intake {
    /// How many records of each kind were added.
    pub fn added_by_kind(&self) -> BTreeMap<Kind, usize> {
        let mut counts = BTreeMap::new();
        for taken in &self.added {
            *counts.entry(taken.kind).or_default() += 1;
        }
        counts
    }
}

impl Register {
    /// Takes in drafts as one write. Drafts may refer to each other by code, in any order.
    /// `progress` is called with the number of drafts read so far.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] with every problem of every draft.
    pub fn take_in(
        &self,
        actor: &Actor,
        drafts: &[Draft],
        options: &IntakeOptions,
        reason: Option<&str>,
        progress: &mut dyn FnMut(usize),
    ) -> Result<Intake, Refusal> {
        let (mut intake, snapshot) = self.transact(actor, reason, options.rehearse, |work| {
            let former = work.snapshot.clone();
            let seen = Scope::of(actor).seen(&former);
            let plan = read_all(drafts, &seen, &former, options.existing, progress)?;
            let mut intake = plan.intake;
            let added = built(work, plan.added)?;
            let updated = built(work, plan.updated)?;
            let records = |list: &[(Arc<dyn AnyRecord>, usize)]| {
                list.iter().map(|(record, _)| record.clone()).collect()
            };
            work.add(records(&added));
            work.replace(records(&updated));
            let written = added.iter().chain(&updated);
            accept(work, actor, drafts, written, &former)?;
            if !work.is_empty()
                && let Some(run) = &options.run
            {
                intake.run = Some(record_run(work, actor, run, &intake)?);
            }
            Ok(intake)
        })?;
        intake.revision = snapshot.revision();
        Ok(intake)
    }
}

/// What is to be built, with the number of the draft each comes from.
type Planned = Vec<(Kind, Header, Vec<Owned>, usize)>;

/// A record with the number of the draft it comes from.
type Numbered = (Arc<dyn AnyRecord>, usize);

struct Plan {
    intake: Intake,
    added: Planned,
    updated: Planned,
}

fn read_all(
    drafts: &[Draft],
    snapshot: &Snapshot,
    whole: &Snapshot,
    existing: Existing,
    progress: &mut dyn FnMut(usize),
) -> Result<Plan, Refusal> {
    let mut batch = Batch::new(snapshot, whole, drafts);
    let mut plan = Plan {
        intake: Intake::default(),
        added: Vec::new(),
        updated: Vec::new(),
    };
    let mut problems = Vec::new();
    // In the order of kinds, so that a code made of other records' codes finds them made already.
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by_key(|number| drafts[*number].kind);
    for (done, number) in order.into_iter().enumerate() {
        if let Err(found) = read_one(&drafts[number], number, &mut batch, existing, &mut plan) {
            problems.extend(found);
        }
        if done % 1_000 == 0 {
            progress(done);
        }
    }
    plan.intake.missing = batch.missing();
    if problems.is_empty() {
        Ok(plan)
    } else {
        Err(Refusal::Invalid(problems))
    }
}

fn read_one(
    draft: &Draft,
    number: usize,
    batch: &mut Batch<'_>,
    existing: Existing,
    plan: &mut Plan,
) -> Result<(), Vec<Problem>> {
    let id = batch.id_of(draft);
    let snapshot = batch.snapshot();
    let base = id.and_then(|id| snapshot.record(id));
    let parsed = draft::parse(draft, batch)?;
    let fresh = id.unwrap_or_else(Uuid::now_v7);
    let (mut header, mut values) = draft::complete(
        draft,
        parsed,
        fresh,
        base.map(|record| &**record as &dyn AnyRecord),
        batch,
    )?;
    // Without a typed code it is only now known which record the draft means.
    let mut base = base;
    if id.is_none()
        && let Some(known) = snapshot.by_code(draft.kind, &header.code)
    {
        base = snapshot.record(known);
        let parsed = draft::parse(draft, batch)?;
        (header, values) = draft::complete(
            draft,
            parsed,
            known,
            base.map(|record| &**record as &dyn AnyRecord),
            batch,
        )?;
    }
    if let Some(first) = batch.claim(draft, &header) {
        let message = format!(
            "two rows stand for the {} {}; the other one is {first}",
            draft.kind.def().kind_label(),
            quoted(&header.code)
        );
        let problem = Problem::new(draft.at.to_string(), ProblemCode::Duplicate, message);
        return Err(vec![problem.with_hint(
            "leave one of them out, or give each a code of its own",
        )]);
    }
    if base.is_none() && batch.is_taken_unseen(draft.kind, &header.code) {
        return Err(vec![rules::code_taken(&header.code, draft)]);
    }
    let found = Found {
        draft,
        number,
        base,
        header,
        values,
    };
    settle(batch, found, existing, plan)
}

/// A draft that has been read, with the record it means, if there is one.
struct Found<'a> {
    draft: &'a Draft,
    number: usize,
    base: Option<&'a Arc<dyn AnyRecord>>,
    header: Header,
    values: Vec<Owned>,
}

fn settle(
    batch: &Batch<'_>,
    found: Found<'_>,
    existing: Existing,
    plan: &mut Plan,
) -> Result<(), Vec<Problem>> {
    let Found {
        draft,
        number,
        base,
        header,
        values,
    } = found;
    let taken = |changes| TakenIn {
        kind: draft.kind,
        code: header.code.clone(),
        changes,
    };
    let Some(current) = base else {
        plan.intake.added.push(taken(Vec::new()));
        plan.added.push((draft.kind, header, values, number));
        return Ok(());
    };
    if is_same(&**current, &header, &values) {
        plan.intake.unchanged += 1;
        return Ok(());
    }
    match existing {
        Existing::Skip => plan.intake.skipped += 1,
        Existing::Fail => return Err(vec![rules::code_taken(&header.code, draft)]),
        Existing::Update => {
            let changes = differences(&**current, &header, &values, batch);
            plan.intake.updated.push(taken(changes));
            plan.updated.push((draft.kind, header, values, number));
        }
    }
    Ok(())
}

fn built(work: &Work, planned: Planned) -> Result<Vec<Numbered>, Refusal> {
    planned
        .into_iter()
        .map(|(kind, header, values, number)| Ok((work.build(kind, header, values)?, number)))
        .collect()
}

fn accept<'a>(
    work: &Work,
    actor: &Actor,
    drafts: &[Draft],
    written: impl Iterator<Item = &'a (Arc<dyn AnyRecord>, usize)>,
    former: &Snapshot,
) -> Result<(), Refusal> {
    let mut problems = Vec::new();
    let mut among = Vec::new();
    for (record, number) in written {
        let typed = &drafts[*number];
        if let Some(before) = former.record(record.header().id) {
            actor.must_own(&**before, former)?;
        }
        actor.must_own(&**record, &work.snapshot)?;
        problems.extend(draft::check_record(&**record, typed));
        among.push(Written {
            record: &**record,
            draft: typed,
        });
    }
    problems.extend(rules::check(&work.snapshot, &among));
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Invalid(problems))
    }
}

fn record_run(
    work: &mut Work,
    actor: &Actor,
    run: &RunInfo,
    intake: &Intake,
) -> Result<Uuid, Refusal> {
    let RunInfo {
        file,
        sha256,
        mapping,
    } = run;
    let started = work.time;
    let id = Uuid::now_v7();
    let code = format!(
        "{}/{}",
        draft::slug(file),
        started.format("%Y%m%dT%H%M%S%.6fZ")
    );
    let header = Header {
        id,
        version: work.revision,
        code: code.into(),
        absent: Default::default(),
    };
    let record = ImportRun {
        header,
        file: file.as_str().into(),
        sha256: sha256.as_str().into(),
        mapping: mapping.as_str().into(),
        started,
        actor: Some(actor.name().into()),
        added: intake.added.len() as i64,
        updated: intake.updated.len() as i64,
        unchanged: intake.unchanged as i64,
    };
    work.add(vec![Arc::new(record)]);
    Ok(id)
}
