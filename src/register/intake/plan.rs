//! Reading drafts: what each means, and what is to be done about it.

use std::{
    num::NonZero,
    sync::{Arc, LazyLock},
    thread,
};

use uuid::Uuid;

use super::{
    super::{Actor, history::differences, kept, rules, write::is_same},
    Existing, Intake, TakenIn,
    batch::{Batch, Quiet},
    only_own_controllers,
};
use crate::{
    domain::{
        draft::{self, At, Draft, Input, Portion, Resolve, Source},
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
    /// The revision that the import makes.
    pub(super) revision: i64,
}

/// A record with the number of the draft it comes from.
pub(super) type Numbered = (Arc<dyn AnyRecord>, usize);

/// What is to be done about drafts.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) intake: Intake,
    pub(super) added: Vec<Numbered>,
    pub(super) updated: Vec<Numbered>,
    /// The drafts, of which no more is left than where they stand.
    pub(super) drafts: Vec<Draft>,
}

/// Reads all drafts of a source, against what the actor sees and the whole register.
pub(super) fn read_all(
    source: &mut dyn Source,
    actor: &Actor,
    (seen, whole): (&Snapshot, &Snapshot),
    sorting: Sorting,
    progress: &mut dyn FnMut(usize),
) -> Result<Plan, Refusal> {
    let mut reading = Reading {
        batch: Batch::new(seen, whole),
        plan: Plan::default(),
        problems: Vec::new(),
        sorting,
    };
    while let Some(portion) = source.next() {
        only_own_controllers(actor, &portion.drafts, seen)?;
        reading.take(portion, progress);
    }
    reading.end()
}

/// The reading of drafts.
struct Reading<'a> {
    batch: Batch<'a>,
    plan: Plan,
    problems: Vec<Problem>,
    sorting: Sorting,
}

impl Reading<'_> {
    /// Reads a portion, and leaves of its drafts no more than where they stand.
    fn take(&mut self, portion: Portion, progress: &mut dyn FnMut(usize)) {
        let Portion { drafts, coming } = portion;
        self.batch.expect(&drafts, coming);
        let all = &mut self.plan.drafts;
        let before = all.len();
        all.extend(drafts);
        // In the order of kinds, so that a code made of other records' codes finds them made already.
        let mut order: Vec<(Kind, usize)> = (before..all.len())
            .map(|number| (all[number].kind, number))
            .collect();
        order.sort_unstable();
        let mut drafts = std::mem::take(all);
        let mut done = before;
        let groups = order.chunk_by(|(one, _), (next, _)| one == next);
        for numbers in groups.flat_map(|group| group.chunks(PORTION)) {
            progress(done);
            let mut ahead = read_ahead(&drafts, numbers, &self.batch, self.sorting).into_iter();
            for (_, number) in numbers {
                let ahead = ahead.next().flatten();
                let outcome = self.read_one(&drafts, *number, ahead);
                self.problems.extend(outcome.err().into_iter().flatten());
                let draft = &mut drafts[*number];
                draft.fields = rules::places(draft);
            }
            done += numbers.len();
        }
        self.plan.drafts = drafts;
    }

    fn end(mut self) -> Result<Plan, Refusal> {
        if let Some((kind, code)) = self.batch.not_come() {
            let incident = Uuid::new_v4();
            tracing::error!(%incident, ?kind, code, "a draft that was to come did not");
            return Err(Refusal::Broken { incident });
        }
        self.plan.intake.missing = self.batch.missing();
        if self.problems.is_empty() {
            Ok(self.plan)
        } else {
            Err(Refusal::Invalid(self.problems))
        }
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
    header: Header,
    meant: Meant,
}

/// What a draft comes to.
enum Meant {
    /// The record is as the draft says.
    Same,
    /// The record is another, and is not to be changed.
    Kept,
    /// The record that is new or takes the place of the one that is there.
    Record(Arc<dyn AnyRecord>),
    /// A record that has no identity yet.
    Values(Vec<Owned>),
}

/// Reads drafts of one kind side by side, as far as they do not wait for each other. Those that
/// cannot be read yet are left out, and read in their turn.
fn read_ahead<'a>(
    drafts: &[Draft],
    numbers: &[(Kind, usize)],
    batch: &Batch<'a>,
    sorting: Sorting,
) -> Vec<Option<Found<'a>>> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    if numbers.len() < MANY || threads < 2 {
        return Vec::new();
    }
    let share = numbers.len().div_ceil(threads);
    let read = |numbers: &[(Kind, usize)]| -> Vec<Option<Found<'a>>> {
        let quiet = Quiet(batch);
        let found =
            |(_, number): &(Kind, usize)| find(&drafts[*number], batch, &quiet, sorting).ok();
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
    sorting: Sorting,
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
    kept::complete(draft, &mut values);
    // What an import did is not for another import to tell otherwise.
    let is_left = |current: &Arc<dyn AnyRecord>| {
        draft.kind == Kind::ImportRun || is_same(&**current, &header, &values)
    };
    let meant = if base.is_some_and(is_left) {
        Meant::Same
    } else if base.is_some() && sorting.existing != Existing::Update {
        Meant::Kept
    } else if let Some(problem) =
        base.and_then(|current| kept::replaced(&**current, &values, None, draft))
    {
        // A file gives no reason, so an answer that was given stays.
        return Err(vec![problem]);
    } else if header.id.is_nil() {
        Meant::Values(values)
    } else {
        // A file gives no reason, so an answer that was given stays.
        let replaced = base.and_then(|base| kept::replaced(&**base, &values, None, draft));
        if let Some(problem) = replaced {
            return Err(vec![problem]);
        }
        Meant::Record(built(draft, &header, values, sorting)?)
    };
    Ok(Found {
        base,
        header,
        meant,
    })
}

/// Builds the record of a draft at the revision of the import.
///
/// # Errors
/// What is wrong with the record by itself.
fn built(
    draft: &Draft,
    header: &Header,
    mut values: Vec<Owned>,
    sorting: Sorting,
) -> Result<Arc<dyn AnyRecord>, Vec<Problem>> {
    name_run(draft, &mut values, sorting.run);
    let header = Header {
        version: sorting.revision,
        ..header.clone()
    };
    let record = (draft.kind.def().build)(header, values).map_err(|field| {
        let message = format!("`{field}` cannot be read");
        let at = draft.place_of(field).to_string();
        vec![Problem::new(at, ProblemCode::Unreadable, message)]
    })?;
    let problems = draft::check_record(&*record, draft);
    if problems.is_empty() {
        Ok(record)
    } else {
        Err(problems)
    }
}

impl<'a> Reading<'a> {
    fn read_one(
        &mut self,
        drafts: &[Draft],
        number: usize,
        ahead: Option<Found<'a>>,
    ) -> Result<(), Vec<Problem>> {
        let draft = &drafts[number];
        let mut found = match ahead {
            Some(found) => found,
            None => find(draft, &self.batch, &self.batch, self.sorting)?,
        };
        if found.header.id.is_nil() {
            found.header.id = Uuid::now_v7();
        }
        if let Some(other) = self.batch.claim(draft.kind, number, &found.header) {
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
        let (kind, code) = (draft.kind, &found.header.code);
        if found.base.is_none() && self.batch.is_taken_unseen(kind, code) {
            return Err(vec![rules::code_taken(code, draft)]);
        }
        self.settle(draft, number, found)
    }

    fn settle(
        &mut self,
        draft: &Draft,
        number: usize,
        found: Found<'_>,
    ) -> Result<(), Vec<Problem>> {
        let (base, header) = (found.base, found.header);
        let intake = &mut self.plan.intake;
        let record = match found.meant {
            Meant::Same => {
                intake.unchanged += 1;
                return Ok(());
            }
            Meant::Kept if self.sorting.existing == Existing::Fail => {
                return Err(vec![rules::code_taken(&header.code, draft)]);
            }
            Meant::Kept => {
                intake.skipped += 1;
                return Ok(());
            }
            Meant::Record(record) => record,
            Meant::Values(values) => built(draft, &header, values, self.sorting)?,
        };
        let taken = |changes| TakenIn {
            kind: draft.kind,
            code: header.code.clone(),
            changes,
        };
        let Some(current) = base else {
            intake.added.push(taken(Vec::new()));
            self.plan.added.push((record, number));
            return Ok(());
        };
        let mut changes = differences(&**current, &*record, &self.batch);
        // Which import it was is no change that a file makes.
        changes.retain(|change| change.field != "import_run" || !is_of_run(draft));
        intake.updated.push(taken(changes));
        self.plan.updated.push((record, number));
        Ok(())
    }
}

/// Whether a draft is evidence that was read from a file, which does not itself say what brought it in.
fn is_of_run(draft: &Draft) -> bool {
    let is_typed = || {
        let run = draft.entry("import_run");
        run.is_some_and(|entry| entry.input != Input::Null)
    };
    draft.kind == Kind::Evidence && matches!(draft.at, At::Cell { .. }) && !is_typed()
}

/// Names the import run in evidence that is new or changed: taking in the same file again changes
/// nothing, not even this.
fn name_run(draft: &Draft, values: &mut [Owned], run: Option<Uuid>) {
    static POSITION: LazyLock<Option<usize>> =
        LazyLock::new(|| Kind::Evidence.def().position("import_run"));
    if let (Some(run), Some(at)) = (run, *POSITION)
        && is_of_run(draft)
    {
        values[at] = Owned::Ref(run);
    }
}
