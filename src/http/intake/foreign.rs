//! A file of somebody else's layout: what is understood of it goes into the register portion by
//! portion, so that a large file takes little memory.

use std::{
    sync::mpsc::{self, Receiver, SyncSender},
    thread::{self, ScopedJoinHandle},
};

use super::{Read, Wishes, parts, parts::Stated};
use crate::{
    domain::{
        draft::{Portion, Source, Whole},
        import_report::{CellCounts, Fate, ImportReport, filled},
        problem::{Problem, ProblemCode},
        sheet::Sheet,
        snapshot::Snapshot,
    },
    import::{
        assemble::Assembly,
        foreign::{self, Opened, Understood, Wish},
    },
    register::{Actor, Existing, Intake, IntakeOptions, Refusal, Register, RunInfo, When},
};

/// How many portions are made ahead of the one that is taken in.
const AHEAD: usize = 1;

/// What comes of making drafts.
enum Step {
    /// Drafts, and how many activities are done.
    More(Portion, usize),
    /// The last drafts, and the report.
    Last(Understood),
}

/// Makes the drafts of a file, some ahead of those that are taken in.
fn make(opened: &Opened<'_>, mut assembly: Assembly<'_>, steps: &SyncSender<Step>) {
    while let Some(portion) = assembly.more() {
        // Whoever takes them takes them all, so that the report is whole.
        if steps.send(Step::More(portion, assembly.done())).is_err() {
            return;
        }
    }
    let last = opened.finish(assembly);
    // As above: there is nothing left to do.
    let _ = steps.send(Step::Last(last));
}

/// The drafts of a file as they are made.
struct Making<'a, 'scope> {
    sheets: &'a [Sheet],
    known: &'a Snapshot,
    existing: Existing,
    steps: Receiver<Step>,
    maker: Option<ScopedJoinHandle<'scope, ()>>,
    /// How many activities and rules there are.
    items: usize,
    made: Made,
    progress: &'a mut dyn FnMut(usize, usize),
}

/// What was made of a file.
#[derive(Default)]
struct Made {
    /// How many drafts.
    drafts: usize,
    stated: Stated,
    report: Option<ImportReport>,
}

impl Made {
    /// Whether nothing of a register was found.
    fn is_strange(&self) -> bool {
        let mut cells = self.report.iter().flat_map(|report| &report.cells);
        self.drafts == 0 && cells.all(|cell| cell.fate == Fate::Apart)
    }
}

impl Source for Making<'_, '_> {
    fn next(&mut self) -> Option<Portion> {
        let portion = match self.steps.recv() {
            Ok(Step::More(portion, done)) => {
                (self.progress)(done, self.items);
                portion
            }
            Ok(Step::Last(Understood { drafts, report })) => {
                self.made.report = Some(report);
                Portion {
                    drafts,
                    coming: Vec::new(),
                }
            }
            Err(_) => {
                // A panic over there is one here: half a file is never taken for the whole.
                if let Some(Err(panic)) = self.maker.take().map(ScopedJoinHandle::join) {
                    std::panic::resume_unwind(panic);
                }
                return None;
            }
        };
        self.made.drafts += portion.drafts.len();
        self.made.stated.add(&portion.drafts);
        Some(portion)
    }

    fn cells(&self) -> Option<CellCounts> {
        counts(self.made.report.as_ref()?, self.sheets)
    }
}

/// How many cells there were, and what became of them.
fn counts(report: &ImportReport, sheets: &[Sheet]) -> Option<CellCounts> {
    let shares = report.shares(sheets);
    Some(CellCounts {
        cells: filled(sheets).count(),
        understood: shares.understood,
        kept_as_text: shares.text,
        not_understood: shares.word_for_word,
    })
}

/// Finds out what a file in somebody else's layout means, and has it taken in. What is understood of
/// it is in `read`, whatever becomes of it.
///
/// # Errors
/// Why not, with every problem of the file.
pub(super) fn take_in(
    register: &Register,
    actor: &Actor,
    (file, sha256): (&str, String),
    wishes: &Wishes,
    progress: &mut dyn FnMut(usize, usize),
    read: &mut Read,
) -> Result<Intake, Refusal> {
    let wish = Wish {
        mapping: wishes.mapping.clone(),
        controller: wishes.controller.clone(),
        mappings: wishes.mappings.clone(),
    };
    let snapshot = register.view(actor, When::Now)?;
    let opened = foreign::open(&read.sheets, &wish, &snapshot).map_err(Refusal::Invalid)?;
    let run = RunInfo {
        file: file.to_owned(),
        sha256,
        mapping: opened.mapping().to_owned(),
        cells: None,
    };
    let assembly = opened.assembly(&read.sheets, &snapshot);
    let (taken, made) = thread::scope(|scope| {
        let (sender, steps) = mpsc::sync_channel(AHEAD);
        let (items, opened) = (assembly.items(), &opened);
        let maker = scope.spawn(move || make(opened, assembly, &sender));
        let mut making = Making {
            sheets: &read.sheets,
            known: &snapshot,
            existing: wishes.existing,
            steps,
            maker: Some(maker),
            items,
            made: Made::default(),
            progress,
        };
        let taken = making.store_in(register, actor, wishes, run);
        // What was refused half-way is reported as a whole.
        while making.next().is_some() {}
        (taken, making.made)
    });
    let is_strange = made.is_strange();
    read.report = made.report;
    if is_strange {
        return Err(strange(file));
    }
    let mut intake = taken?;
    let snapshot = register.view(actor, When::Now)?;
    made.stated.only_of_controllers(&mut intake, &snapshot);
    Ok(intake)
}

impl Making<'_, '_> {
    fn store_in(
        &mut self,
        register: &Register,
        actor: &Actor,
        wishes: &Wishes,
        run: RunInfo,
    ) -> Result<Intake, Refusal> {
        let mut options = IntakeOptions {
            existing: wishes.existing,
            rehearse: wishes.rehearse,
            run: Some(run),
        };
        let reason = wishes.reason.as_deref();
        if self.existing == Existing::Update {
            return register.take_from(actor, self, &options, reason, &mut |_| {});
        }
        // Which activities are left as they are is told before anything is taken in.
        let mut drafts = Vec::new();
        while let Some(portion) = self.next() {
            drafts.extend(portion.drafts);
        }
        parts::keep_whole(&mut drafts, self.existing, self.known)?;
        if let Some(run) = &mut options.run {
            run.cells = self.cells();
        }
        let mut whole = Whole::from(drafts);
        register.take_from(actor, &mut whole, &options, reason, &mut |_| {})
    }
}

fn strange(file: &str) -> Refusal {
    let message = "nothing of a register was found in the file: no heading of it is known";
    let problem = Problem::new(file, ProblemCode::File, message).with_hint(
        "check that this is the file you meant, or tell its headings in a mapping: `inzage import --learn` prints one to edit",
    );
    Refusal::Invalid(vec![problem])
}
