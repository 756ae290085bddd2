//! The one way from a file to the register, for uploads and for the command line: reads the file,
//! finds out what it is, and has it taken in whole or not at all.
//!
//! It knows neither requests nor arguments, and prints nothing; how an outcome looks as JSON is
//! told by [`json`].

mod file;
mod foreign;
pub mod json;
mod own;
mod parts;

use std::sync::Arc;

pub use file::{File, most_bytes};

use crate::{
    domain::{
        draft::Draft,
        import_report::{ImportReport, REPORT_TITLE},
        problem::{Problem, ProblemCode, nearest, quoted},
        sheet::Sheet,
        snapshot::Snapshot,
    },
    import::{
        self,
        foreign::Wish,
        mapping::{Mapping, Mappings},
        native,
    },
    register::{Actor, Existing, Intake, IntakeOptions, Refusal, Register, RunInfo},
};
use file::Content;

/// The mapping of files in the layout that `inzage export all` writes.
pub const NATIVE: &str = "native";

/// How a file is to be taken in.
#[derive(Clone)]
pub struct Wishes {
    /// Name of the mapping: [`NATIVE`] or one of `mappings`; when not given, it is found out.
    pub mapping: Option<String>,
    /// The party whose activities these are: code, enterprise number or name. In a native file, only
    /// of activities that name none.
    pub controller: Option<String>,
    /// What happens to records that are there already.
    pub existing: Existing,
    /// Whether nothing is stored.
    pub rehearse: bool,
    /// Why, for the history.
    pub reason: Option<String>,
    /// The mappings to choose from.
    pub mappings: Arc<Mappings>,
}

/// What became of a file.
pub struct Outcome {
    /// Its name.
    pub file: String,
    /// The mapping it was read with.
    pub mapping: String,
    /// Why that one: a sentence.
    pub why: String,
    /// Whether nothing was stored on purpose.
    pub rehearsed: bool,
    /// What was done, or would be.
    pub intake: Intake,
    /// What was understood; nothing for a file in the native layout, which is understood or
    /// refused.
    pub report: Option<ImportReport>,
    /// The file as it was read; nothing for a JSON document.
    pub sheets: Vec<Sheet>,
}

/// Why a file was not taken in, with what is known of it.
pub struct Refused {
    /// The name of the file.
    pub file: String,
    /// Why.
    pub refusal: Refusal,
    /// What was understood, if it came to that.
    pub report: Option<ImportReport>,
    /// The file as it was read, if it could be.
    pub sheets: Vec<Sheet>,
}

/// Takes in a file: all of it, or nothing. `progress` is called with the records read so far and
/// the number of all of them.
///
/// # Errors
/// Why not, with every problem of the file.
pub fn take_in(
    register: &Register,
    actor: &Actor,
    file: &File,
    wishes: &Wishes,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Outcome, Box<Refused>> {
    let mut read = Read::default();
    match read_and_take(register, actor, file, wishes, progress, &mut read) {
        Ok(intake) => {
            let (mapping, why) = read.mapping();
            Ok(Outcome {
                file: file.name.clone(),
                mapping,
                why,
                rehearsed: wishes.rehearse,
                intake,
                report: read.report,
                sheets: read.sheets,
            })
        }
        Err(refusal) => Err(Box::new(Refused {
            file: file.name.clone(),
            refusal,
            report: read.report,
            sheets: read.sheets,
        })),
    }
}

/// What was read of a file.
#[derive(Default)]
struct Read {
    sheets: Vec<Sheet>,
    drafts: Vec<Draft>,
    /// What is wrong with a native file, whose other rows can be read.
    problems: Vec<Problem>,
    report: Option<ImportReport>,
}

impl Read {
    /// The name of the mapping that was used, and why.
    fn mapping(&self) -> (String, String) {
        match &self.report {
            Some(report) => (report.mapping.clone(), report.why.clone()),
            None => (
                NATIVE.to_owned(),
                "the file has the layout that `inzage export all` writes".to_owned(),
            ),
        }
    }
}

fn read_and_take(
    register: &Register,
    actor: &Actor,
    file: &File,
    wishes: &Wishes,
    progress: &mut dyn FnMut(usize, usize),
    read: &mut Read,
) -> Result<Intake, Refusal> {
    actor.must_write()?;
    must_be_known(wishes)?;
    let mut intake = match open(register, actor, file, wishes, read)? {
        Layout::Foreign(passed_over) => {
            let named = (file.name.as_str(), file.sha256()?);
            let taken = foreign::take_in(register, actor, named, wishes, progress, read);
            if let Some(report) = &mut read.report {
                report.remarks.extend(passed_over);
            }
            taken?
        }
        Layout::Native if !read.problems.is_empty() => {
            return Err(own::all_problems(register, actor, read));
        }
        Layout::Native => {
            let options = IntakeOptions {
                existing: wishes.existing,
                rehearse: wishes.rehearse,
                run: Some(RunInfo {
                    file: file.name.clone(),
                    sha256: file.sha256()?,
                    mapping: NATIVE.to_owned(),
                    cells: None,
                }),
            };
            let drafts = std::mem::take(&mut read.drafts);
            let (count, reason) = (drafts.len(), wishes.reason.as_deref());
            let mut told = |done| progress(done, count);
            register.take_in(actor, drafts, &options, reason, &mut told)?
        }
    };
    if wishes.rehearse {
        // The run of a rehearsal is stored as little as the rest.
        intake.run = None;
    }
    Ok(intake)
}

/// What a file is laid out like.
enum Layout {
    /// As `inzage export all` writes it; its drafts are read.
    Native,
    /// In any other way; what was passed over is told, a sentence each.
    Foreign(Vec<String>),
}

/// Refuses a mapping that there is not, before anything is read.
fn must_be_known(wishes: &Wishes) -> Result<(), Refusal> {
    let Some(name) = &wishes.mapping else {
        return Ok(());
    };
    if name == NATIVE || wishes.mappings.find(name).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = [NATIVE]
        .into_iter()
        .chain(wishes.mappings.all().map(Mapping::name))
        .collect();
    let message = format!(
        "{} is no known mapping; expected one of {}",
        quoted(name),
        known.join(", ")
    );
    let problem = Problem::new("mapping", ProblemCode::UnknownCode, message);
    Err(Refusal::Invalid(vec![match nearest(name, known) {
        Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
        None => problem,
    }]))
}

/// Reads the file into `read`: its drafts, when it is a native one, else its sheets.
fn open(
    register: &Register,
    actor: &Actor,
    file: &File,
    wishes: &Wishes,
    read: &mut Read,
) -> Result<Layout, Refusal> {
    let wants_native = wishes.mapping.as_deref().map(|name| name == NATIVE);
    if let Content::Bytes(bytes) = &file.content
        && file.is_json()
    {
        if wants_native == Some(false) {
            return Err(one(
                &file.name,
                "the file is JSON, which is read in the layout of `inzage export all` only; leave the mapping out",
            ));
        }
        read.drafts = native::drafts_of_json(&file.name, bytes).map_err(Refusal::Invalid)?;
        own::name_controller(register, actor, wishes, &mut read.drafts)?;
        return Ok(Layout::Native);
    }
    read.sheets = file.sheets().map_err(Refusal::Invalid)?;
    let passed_over = without_reports(&mut read.sheets);
    if read.sheets.is_empty() {
        return Err(one(
            &file.name,
            "there is nothing in the file but the report of an earlier import",
        ));
    }
    let is_native = native::is_native(&read.sheets);
    if wants_native.unwrap_or(is_native) {
        if !is_native {
            return Err(own::no_native(&file.name));
        }
        (read.drafts, read.problems) = native::read(&read.sheets);
        own::name_controller(register, actor, wishes, &mut read.drafts)?;
        return Ok(Layout::Native);
    }
    Ok(Layout::Foreign(passed_over))
}

/// The mapping that would be chosen for a file, and the file, without any register.
///
/// # Errors
/// Why the file cannot be read.
pub fn sheets_and_mapping(
    file: &File,
    wishes: &Wishes,
) -> Result<(Vec<Sheet>, String), Vec<Problem>> {
    must_be_known(wishes).map_err(|refusal| refusal.problems().to_vec())?;
    if file.is_json() {
        let message = "the file is JSON, whose layout is known; only a spreadsheet can be learned";
        return Err(vec![Problem::new(&file.name, ProblemCode::File, message)]);
    }
    let mut sheets = file.sheets()?;
    without_reports(&mut sheets);
    if let Some(name) = wishes.mapping.as_deref().filter(|name| *name != NATIVE) {
        return Ok((sheets, name.to_owned()));
    }
    let wish = Wish {
        mapping: None,
        // Whose activities they are says nothing of headings, and there is no register to look in.
        controller: None,
        mappings: wishes.mappings.clone(),
    };
    let opened = import::foreign::open(&sheets, &wish, &Snapshot::empty())?;
    let mapping = opened.mapping().to_owned();
    Ok((sheets, mapping))
}

fn one(at: &str, message: &str) -> Refusal {
    Refusal::Invalid(vec![Problem::new(at, ProblemCode::File, message)])
}

/// Takes out the sheets that a report of an earlier import added to the workbook; gives a sentence
/// for each.
fn without_reports(sheets: &mut Vec<Sheet>) -> Vec<String> {
    let mut passed_over = Vec::new();
    sheets.retain(|sheet| {
        let first = sheet.rows.first().and_then(|row| row.cells.first());
        let is_report = first.and_then(|cell| cell.text()).as_deref() == Some(REPORT_TITLE);
        if is_report {
            let name = quoted(&sheet.name);
            passed_over.push(format!(
                "sheet {name} is the report of an earlier import and was passed over"
            ));
        }
        !is_report
    });
    passed_over
}
