//! Taking in many drafts at once, from a file: all of them, or none.

mod batch;
mod plan;

use std::{collections::BTreeMap, sync::Arc};

use uuid::Uuid;

use super::{
    Actor, Refusal, Register,
    history::FieldChange,
    rules::{self, Written},
    scope::Scope,
    work::Work,
};
use crate::domain::{
    draft::{self, Draft, Input, Resolve, Source, Whole},
    import_report::CellCounts,
    kind::Kind,
    record::Header,
    records::ImportRun,
    snapshot::Snapshot,
};
use plan::{Numbered, Plan, Sorting, read_all};

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
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RunInfo {
    /// Name of the file, without its folder.
    pub file: String,
    /// SHA-256 of what was read, in hexadecimal.
    pub sha256: String,
    /// The mapping that was used.
    pub mapping: String,
    /// What became of its cells, when they were counted; a source of drafts may count them later.
    pub cells: Option<CellCounts>,
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
    /// Takes in drafts as one write. Drafts may refer to each other by code, in any order; each is
    /// let go of once it is a record. `progress` is called with the number of drafts read so far.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] with every problem of every draft.
    pub fn take_in(
        &self,
        actor: &Actor,
        drafts: impl Into<Vec<Draft>>,
        options: &IntakeOptions,
        reason: Option<&str>,
        progress: &mut dyn FnMut(usize),
    ) -> Result<Intake, Refusal> {
        let mut whole = Whole::from(drafts.into());
        self.take_from(actor, &mut whole, options, reason, progress)
    }

    /// As [`Register::take_in`], with drafts that come in portions.
    ///
    /// # Errors
    /// As [`Register::take_in`].
    pub fn take_from(
        &self,
        actor: &Actor,
        source: &mut dyn Source,
        options: &IntakeOptions,
        reason: Option<&str>,
        progress: &mut dyn FnMut(usize),
    ) -> Result<Intake, Refusal> {
        let (mut intake, snapshot) = self.transact(actor, reason, options.rehearse, |work| {
            let former = work.snapshot.clone();
            let seen = Scope::of(actor).seen(&former);
            let run = options.run.as_ref().map(|info| (Uuid::now_v7(), info));
            let sorting = Sorting {
                existing: options.existing,
                run: run.map(|(id, _)| id),
                revision: work.revision,
            };
            let Plan {
                mut intake,
                added,
                updated,
                drafts,
            } = read_all(source, actor, (&seen, &former), sorting, progress)?;
            let records =
                |list: &[Numbered]| list.iter().map(|(record, _)| record.clone()).collect();
            work.add(records(&added));
            work.replace(records(&updated));
            accept(work, actor, &drafts, added.iter().chain(&updated), &former)?;
            if !work.is_empty()
                && let Some((id, info)) = run
            {
                let cells = source.cells().or(info.cells);
                record_run(work, actor, (id, info), cells, &intake);
                intake.run = Some(id);
            }
            Ok(intake)
        })?;
        intake.revision = snapshot.revision();
        Ok(intake)
    }
}

/// What must hold of the records that are written once all of them are there. That each is sound by
/// itself was looked at when it was read.
fn accept<'a>(
    work: &Work,
    actor: &Actor,
    drafts: &[Draft],
    written: impl Iterator<Item = &'a Numbered>,
    former: &Snapshot,
) -> Result<(), Refusal> {
    let mut among = Vec::new();
    for (record, number) in written {
        if let Some(before) = former.record(record.header().id) {
            actor.must_own(&**before, former)?;
        }
        actor.must_own(&**record, &work.snapshot)?;
        among.push(Written {
            record: &**record,
            draft: &drafts[*number],
        });
    }
    let problems = rules::check(&work.snapshot, &among);
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Invalid(problems))
    }
}

/// Refuses activities of other controllers before anything else is looked at: what would be wrong with
/// the rest of such a file tells of records that the actor may not see.
pub(super) fn only_own_controllers(
    actor: &Actor,
    drafts: &[Draft],
    seen: &Snapshot,
) -> Result<(), Refusal> {
    let Some(own) = actor.controllers() else {
        return Ok(());
    };
    for draft in drafts.iter().filter(|draft| draft.kind == Kind::Activity) {
        let Some(Input::Text(code)) = draft.entry("controller").map(|entry| &entry.input) else {
            continue;
        };
        let party = Resolve::find(seen, Kind::Party, code.trim());
        if !party.is_some_and(|party| own.contains(&party)) {
            return Err(Refusal::Forbidden(format!(
                "{}: the activity belongs to a controller that is not yours",
                draft.at
            )));
        }
    }
    Ok(())
}

fn record_run(
    work: &mut Work,
    actor: &Actor,
    (id, run): (Uuid, &RunInfo),
    cells: Option<CellCounts>,
    intake: &Intake,
) {
    let RunInfo {
        file,
        sha256,
        mapping,
        cells: _,
    } = run;
    let started = work.time;
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
    let count = |of: fn(&CellCounts) -> usize| cells.as_ref().map(|cells| of(cells) as i64);
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
        cells: count(|cells| cells.cells),
        understood: count(|cells| cells.understood),
        kept_as_text: count(|cells| cells.kept_as_text),
        not_understood: count(|cells| cells.not_understood),
        undone: None,
    };
    work.add(vec![Arc::new(record)]);
}
