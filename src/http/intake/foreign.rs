//! A file of somebody else's layout: what is understood of it goes into the register portion by
//! portion, so that a large file takes little memory.

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

/// The drafts of a file as they are made.
struct Making<'a> {
    opened: &'a Opened<'a>,
    sheets: &'a [Sheet],
    /// What is still to be made, and the register it is made against.
    assembly: Option<Assembly<'a>>,
    known: &'a Snapshot,
    existing: Existing,
    stated: Stated,
    report: Option<ImportReport>,
    /// Whether nothing at all was made.
    is_empty: bool,
    progress: &'a mut dyn FnMut(usize, usize),
}

impl Making<'_> {
    /// What comes last, with which the report is complete.
    fn last(&mut self) -> Option<Portion> {
        let Understood { drafts, report } = self.opened.finish(self.assembly.take()?);
        self.report = Some(report);
        Some(Portion {
            drafts,
            coming: Vec::new(),
        })
    }
}

impl Source for Making<'_> {
    fn next(&mut self) -> Option<Portion> {
        let assembly = self.assembly.as_mut()?;
        (self.progress)(assembly.done(), assembly.items());
        let portion = match assembly.more() {
            Some(portion) => Some(portion),
            None => self.last(),
        };
        if let Some(Portion { drafts, .. }) = &portion {
            self.is_empty &= drafts.is_empty();
            self.stated.add(drafts);
        }
        portion
    }

    fn cells(&self) -> Option<CellCounts> {
        counts(self.report.as_ref()?, self.sheets)
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
    let mut making = Making {
        opened: &opened,
        sheets: &read.sheets,
        assembly: Some(opened.assembly(&read.sheets, &snapshot)),
        known: &snapshot,
        existing: wishes.existing,
        stated: Stated::default(),
        report: None,
        is_empty: true,
        progress,
    };
    let taken = making.into_register(register, actor, wishes, run);
    // What was refused half-way is reported as a whole.
    while making.next().is_some() {}
    let Making {
        stated,
        report,
        is_empty,
        ..
    } = making;
    let is_strange = is_empty
        && report
            .iter()
            .flat_map(|report| &report.cells)
            .all(|cell| cell.fate == Fate::Apart);
    read.report = report;
    if is_strange {
        return Err(strange(file));
    }
    let mut intake = taken?;
    let snapshot = register.view(actor, When::Now)?;
    stated.only_of_controllers(&mut intake, &snapshot);
    Ok(intake)
}

impl Making<'_> {
    fn into_register(
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
