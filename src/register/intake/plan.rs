//! Reading drafts: what each means, and what is to be done about it.

use std::{
    num::NonZero,
    sync::{Arc, LazyLock},
    thread,
};

use uuid::Uuid;

use super::{
    super::{history::differences, kept, rules, write::is_same},
    Existing, Intake, TakenIn,
    batch::{Batch, Quiet},
};
use crate::{
    domain::{
        draft::{self, At, Draft, Input, Resolve},
        kind::Kind,
        problem::{Problem, ProblemCode, quoted},
        record::{AnyRecord, Header},
        snapshot::Snapshot,
        value::Owned,
    },
    register::Refusal,
};

/// How drafts are told apart from what is in the register.
#[derive(Clone, Copy)]
pub(super) struct Sorting {
    pub(super) existing: Existing,
    /// The import run that brings in what is new.
    pub(super) run: Option<Uuid>,
}

/// What is to be built, with the number of the draft each comes from.
pub(super) type Planned = Vec<(Kind, Header, Vec<Owned>, usize)>;

/// What is to be done about drafts.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) intake: Intake,
    pub(super) added: Planned,
    pub(super) updated: Planned,
}

/// Reads all drafts.
pub(super) fn read_all(
    drafts: &[Draft],
    snapshot: &Snapshot,
    whole: &Snapshot,
    sorting: Sorting,
    progress: &mut dyn FnMut(usize),
) -> Result<Plan, Refusal> {
    let mut batch = Batch::new(snapshot, whole, drafts);
    let mut plan = Plan::default();
    let mut problems = Vec::new();
    // In the order of kinds, so that a code made of other records' codes finds them made already.
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by_key(|number| drafts[*number].kind);
    let mut done = 0;
    for group in order.chunk_by(|one, next| drafts[*one].kind == drafts[*next].kind) {
        for portion in group.chunks(PORTION) {
            progress(done);
            let mut ahead = read_ahead(drafts, portion, &batch).into_iter();
            for number in portion {
                let ahead = ahead.next().flatten();
                if let Err(found) = read_one(drafts, *number, ahead, &mut batch, sorting, &mut plan)
                {
                    problems.extend(found);
                }
            }
            done += portion.len();
        }
    }
    plan.intake.missing = batch.missing();
    if problems.is_empty() {
        Ok(plan)
    } else {
        Err(Refusal::Invalid(problems))
    }
}

/// How many drafts are read ahead: enough that starting threads does not count, few enough that a
/// progress bar moves.
const PORTION: usize = 10_000;

/// Fewer drafts than this are read one after the other.
const MANY: usize = 500;

/// A draft that has been read.
struct Found<'a> {
    /// The record it means, if there is one already.
    base: Option<&'a Arc<dyn AnyRecord>>,
    /// Its identity is nil while the record has none yet.
    header: Header,
    values: Vec<Owned>,
}

/// Reads drafts of one kind side by side, as far as they do not wait for each other. Those that
/// cannot be read yet are left out, and read in their turn.
fn read_ahead<'a>(
    drafts: &[Draft],
    numbers: &[usize],
    batch: &Batch<'a>,
) -> Vec<Option<Found<'a>>> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    if numbers.len() < MANY || threads < 2 {
        return Vec::new();
    }
    let share = numbers.len().div_ceil(threads);
    let read = |numbers: &[usize]| -> Vec<Option<Found<'a>>> {
        let quiet = Quiet(batch);
        let found = |number: &usize| find(&drafts[*number], batch, &quiet).ok();
        numbers.iter().map(found).collect()
    };
    thread::scope(|scope| {
        let (own, others) = numbers.split_at(share);
        let others = others.chunks(share);
        let others: Vec<_> = others.map(|part| scope.spawn(move || read(part))).collect();
        let mut all = read(own);
        for other in others {
            // A panic over there is one here: nothing is stored then.
            all.extend(
                other
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            );
        }
        all
    })
}

/// Reads a draft and finds the record it means.
fn find<'a>(
    draft: &Draft,
    batch: &Batch<'a>,
    resolve: &dyn Resolve,
) -> Result<Found<'a>, Vec<Problem>> {
    let snapshot = batch.snapshot();
    let read = |id: Option<Uuid>, base: Option<&'a Arc<dyn AnyRecord>>| {
        let parsed = draft::parse(draft, resolve)?;
        let base = base.map(|record| &**record as &dyn AnyRecord);
        draft::complete(draft, parsed, id.unwrap_or_default(), base, resolve)
    };
    let id = batch.id_of(draft);
    let mut base = id.and_then(|id| snapshot.record(id));
    let (mut header, mut values) = read(id, base)?;
    // Without a typed code it is only now known which record the draft means.
    if id.is_none()
        && let Some(known) = snapshot.by_code(draft.kind, &header.code)
    {
        base = snapshot.record(known);
        (header, values) = read(Some(known), base)?;
    }
    Ok(Found {
        base,
        header,
        values,
    })
}

fn read_one<'a>(
    drafts: &[Draft],
    number: usize,
    ahead: Option<Found<'a>>,
    batch: &mut Batch<'a>,
    sorting: Sorting,
    plan: &mut Plan,
) -> Result<(), Vec<Problem>> {
    let draft = &drafts[number];
    let mut found = match ahead {
        Some(found) => found,
        None => find(draft, batch, batch)?,
    };
    if found.header.id.is_nil() {
        found.header.id = Uuid::now_v7();
    }
    if let Some(other) = batch.claim(draft.kind, number, &found.header) {
        let message = format!(
            "two rows stand for the {} {}; the other one is {}",
            draft.kind.def().kind_label(),
            quoted(&found.header.code),
            drafts[other].at
        );
        let problem = Problem::new(draft.at.to_string(), ProblemCode::Duplicate, message);
        return Err(vec![problem.with_hint(
            "leave one of them out, or give each a code of its own",
        )]);
    }
    if found.base.is_none() && batch.is_taken_unseen(draft.kind, &found.header.code) {
        return Err(vec![rules::code_taken(&found.header.code, draft)]);
    }
    settle(batch, draft, number, found, sorting, plan)
}

fn settle(
    batch: &Batch<'_>,
    draft: &Draft,
    number: usize,
    found: Found<'_>,
    sorting: Sorting,
    plan: &mut Plan,
) -> Result<(), Vec<Problem>> {
    let Found {
        base,
        header,
        mut values,
    } = found;
    let taken = |changes| TakenIn {
        kind: draft.kind,
        code: header.code.clone(),
        changes,
    };
    let Some(current) = base else {
        kept::complete(draft, &mut values);
        plan.intake.added.push(taken(Vec::new()));
        name_run(draft, &mut values, sorting.run);
        plan.added.push((draft.kind, header, values, number));
        return Ok(());
    };
    // What an import did is not for another import to tell otherwise.
    kept::complete(draft, &mut values);
    if draft.kind == Kind::ImportRun || is_same(&**current, &header, &values) {
        plan.intake.unchanged += 1;
        return Ok(());
    }
    match sorting.existing {
        Existing::Skip => plan.intake.skipped += 1,
        Existing::Fail => return Err(vec![rules::code_taken(&header.code, draft)]),
        Existing::Update => {
            // A file gives no reason, so an answer that was given stays.
            if let Some(problem) = kept::replaced(&**current, &values, None, draft) {
                return Err(vec![problem]);
            }
            let changes = differences(&**current, &header, &values, batch);
            plan.intake.updated.push(taken(changes));
            name_run(draft, &mut values, sorting.run);
            plan.updated.push((draft.kind, header, values, number));
        }
    }
    Ok(())
}

/// Names the import run in evidence that was read from a file, unless the file names one itself.
/// Done once it is known that the evidence is new or changed: taking in the same file again
/// changes nothing, not even this.
fn name_run(draft: &Draft, values: &mut [Owned], run: Option<Uuid>) {
    static POSITION: LazyLock<Option<usize>> =
        LazyLock::new(|| Kind::Evidence.def().position("import_run"));
    if draft.kind != Kind::Evidence || !matches!(draft.at, At::Cell { .. }) {
        return;
    }
    let is_typed = draft
        .entry("import_run")
        .is_some_and(|entry| entry.input != Input::Null);
    if let (false, Some(run), Some(at)) = (is_typed, run, *POSITION) {
        values[at] = Owned::Ref(run);
    }
}
