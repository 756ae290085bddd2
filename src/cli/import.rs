//! `inzage import`.

use std::{io::Write, path::Path};

use serde_json::{Value as Json, json};

use super::{
    arguments::{ExistingArgument, ImportOptions},
    failure::Failure,
    open,
    output::{Progress, print},
};
use crate::{
    domain::{
        code_list::Coded,
        draft::{Draft, Entry, Input},
        kind::Kind,
        problem::{Problem, ProblemCode, quoted},
    },
    import::{book, fingerprint, native},
    register::{Actor, Existing, Intake, IntakeOptions, Refusal, Register, RunInfo, TakenIn},
};

/// Takes in files, one after the other, each as a whole.
pub fn run(url: &str, options: &ImportOptions) -> Result<(), Failure> {
    if options.mapping != "native" {
        return Err(Failure::Usage(format!(
            "{} is no known mapping; expected `native`, the layout that `inzage export all` writes",
            quoted(&options.mapping)
        )));
    }
    let register = open(url)?;
    // Opened before anything is stored, so that a bad path does not end a good import badly.
    let report_file = match &options.report {
        None => None,
        Some(path) => Some(std::fs::File::create(path).map_err(|error| {
            Failure::Usage(format!("cannot write {}: {error}", path.display()))
        })?),
    };
    let mut reports = Vec::new();
    for file in &options.files {
        let (mut drafts, problems) = read(file)?;
        if let Some(controller) = &options.controller {
            name_controller(&mut drafts, controller);
        }
        if !problems.is_empty() {
            return Err(all_problems(&register, &drafts, problems));
        }
        let sha256 = fingerprint::of_path(file).map_err(|error| unreadable(file, &error))?;
        let intake = take(&register, &name_of(file), sha256, &drafts, options)?;
        print(&told(&name_of(file), &intake, options.dry_run))?;
        reports.push(report(&name_of(file), &intake));
    }
    match report_file {
        None => Ok(()),
        Some(mut file) => writeln!(file, "{:#}", Json::Array(reports)).map_err(|error| {
            Failure::Usage(format!(
                "everything is stored, but the report cannot be written: {error}"
            ))
        }),
    }
}

/// Gives the controller to activities for which the file names none.
fn name_controller(drafts: &mut [Draft], controller: &str) {
    for draft in drafts
        .iter_mut()
        .filter(|draft| draft.kind == Kind::Activity)
    {
        let field = draft
            .fields
            .iter_mut()
            .find(|(name, _)| name == "controller");
        match field {
            Some((_, entry)) if entry.input == Input::Null => {
                entry.input = Input::Text(controller.to_owned());
            }
            Some(_) => {}
            None => {
                let at = draft.at.clone();
                let entry = Entry {
                    at,
                    input: Input::Text(controller.to_owned()),
                };
                draft.fields.push(("controller".to_owned(), entry));
            }
        }
    }
}

fn name_of(file: &Path) -> String {
    file.file_name().map_or_else(
        || file.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}

fn unreadable(file: &Path, error: &std::io::Error) -> Failure {
    Failure::Usage(format!("cannot read {}: {error}", file.display()))
}

/// Reads a file, folder or zip in the native layout: what can be read, and what is wrong.
fn read(file: &Path) -> Result<(Vec<Draft>, Vec<Problem>), Failure> {
    let about = std::fs::metadata(file).map_err(|error| unreadable(file, &error))?;
    if !about.is_file() && !about.is_dir() {
        // A pipe or device may never end.
        return Err(Failure::Usage(format!(
            "{} is neither a file nor a folder",
            file.display()
        )));
    }
    let most = book::Limits::default().file_bytes;
    if about.is_file() && about.len() > most {
        let size = about.len();
        return Err(Failure::Usage(format!(
            "{} has {size} bytes; at most {most} are read",
            file.display()
        )));
    }
    if about.is_file()
        && file
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
    {
        let bytes = std::fs::read(file).map_err(|error| unreadable(file, &error))?;
        return Ok((native::drafts_of_json(&name_of(file), &bytes)?, Vec::new()));
    }
    let sheets = book::read_path(file, &book::Limits::default())?;
    if !native::is_native(&sheets) {
        let message = "no sheet of it is one of a register; expected the layout that `inzage export all` writes, with a sheet for each kind of record and a column `code`";
        let problem = Problem::new(name_of(file), ProblemCode::File, message)
            .with_hint("look at one with `inzage export all --out empty.xlsx`");
        return Err(Failure::Problems(vec![problem]));
    }
    Ok(native::read(&sheets))
}

/// All problems of a file that has some: those of its layout, and those that its readable rows
/// would have in the register, so that they can be put right in one go.
fn all_problems(register: &Register, drafts: &[Draft], mut problems: Vec<Problem>) -> Failure {
    let rehearsal = IntakeOptions {
        existing: Existing::Update,
        rehearse: true,
        run: None,
    };
    match register.take_in(&Actor::operator(), drafts, &rehearsal, None, &mut |_| {}) {
        Err(Refusal::Invalid(more)) => problems.extend(more),
        Err(other) => return Failure::Refused(other),
        Ok(_) => {}
    }
    let mut seen = std::collections::HashSet::new();
    problems.retain(|problem| seen.insert((problem.at.clone(), problem.code)));
    Failure::Problems(problems)
}

fn take(
    register: &Register,
    name: &str,
    sha256: String,
    drafts: &[Draft],
    options: &ImportOptions,
) -> Result<Intake, Failure> {
    let intake = IntakeOptions {
        existing: match options.existing {
            ExistingArgument::Update => Existing::Update,
            ExistingArgument::Skip => Existing::Skip,
            ExistingArgument::Fail => Existing::Fail,
        },
        rehearse: options.dry_run,
        run: Some(RunInfo {
            file: name.to_owned(),
            sha256,
            mapping: "native".to_owned(),
        }),
    };
    let mut progress = Progress::new(drafts.len());
    let reason = options.reason.as_deref();
    Ok(
        register.take_in(&Actor::operator(), drafts, &intake, reason, &mut |done| {
            progress.at(done)
        })?,
    )
}

/// What an import did, in a few lines; a rehearsal tells every record, field by field.
pub fn told(name: &str, intake: &Intake, rehearsed: bool) -> String {
    let verb = if rehearsed { "would add" } else { "added" };
    let mut text = format!(
        "{name}: {verb} {}, changed {}, same already {}, skipped {} (revision {})\n",
        intake.added.len(),
        intake.updated.len(),
        intake.unchanged,
        intake.skipped,
        intake.revision
    );
    // A file that has little of the register is another register, and lacks nothing.
    let known = intake.unchanged + intake.updated.len() + intake.skipped;
    if (1..=known).contains(&intake.missing.len()) {
        text.push_str(&missing(intake));
    }
    if !rehearsed {
        return text;
    }
    for TakenIn { kind, code, .. } in &intake.added {
        text.push_str(&format!("  + {} {code}\n", kind.code()));
    }
    for TakenIn {
        kind,
        code,
        changes,
    } in &intake.updated
    {
        text.push_str(&format!("  ~ {} {code}\n", kind.code()));
        for change in changes {
            let side = |value: &Option<Json>| {
                value
                    .as_ref()
                    .map_or("(not stated)".to_owned(), Json::to_string)
            };
            text.push_str(&format!(
                "      {}: {} -> {}\n",
                change.field,
                side(&change.before),
                side(&change.after)
            ));
        }
    }
    text
}

/// What is in the register and not in the file: nothing is removed, but it may be a mistake.
fn missing(intake: &Intake) -> String {
    let some: Vec<String> = intake
        .missing
        .iter()
        .take(5)
        .map(|(kind, code)| format!("{} {code}", kind.code()))
        .collect();
    let more = intake.missing.len() - some.len();
    let rest = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    format!(
        "  in the register and not in this file: {}{rest}; an import removes nothing, end them with valid_to if they are over\n",
        some.join(", ")
    )
}

fn report(name: &str, intake: &Intake) -> Json {
    let records = |list: &[TakenIn]| -> Json {
        list.iter()
            .map(|taken| {
                let changes: Vec<Json> = taken
                    .changes
                    .iter()
                    .map(|change| json!({"field": change.field, "before": change.before, "after": change.after}))
                    .collect();
                json!({"kind": taken.kind.code(), "code": &*taken.code, "changes": changes})
            })
            .collect()
    };
    json!({
        "file": name,
        "revision": intake.revision,
        "run": intake.run,
        "added": records(&intake.added),
        "updated": records(&intake.updated),
        "unchanged": intake.unchanged,
        "skipped": intake.skipped,
        "missing": intake.missing.iter().map(|(kind, code)| json!({"kind": kind.code(), "code": &**code})).collect::<Json>(),
    })
}

/// The counts of an import by kind, such as `39 parties, 37 activities`.
pub fn counts(intake: &Intake) -> String {
    let by_kind = intake.added_by_kind();
    let shown: Vec<String> = [
        Kind::Party,
        Kind::Activity,
        Kind::Flow,
        Kind::Instrument,
        Kind::Evidence,
    ]
    .iter()
    .filter_map(|kind| {
        Some(format!(
            "{} {}",
            by_kind.get(kind)?,
            kind.def().plural.replace('-', " ")
        ))
    })
    .collect();
    shown.join(", ")
}
