//! The file of `--report`: text, JSON, or the user's workbook with notes, by its ending.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use serde_json::Value as Json;

use super::text;
use crate::{
    cli::failure::Failure,
    domain::problem::Problem,
    export::report_workbook::{Told, write_report_workbook},
    http::intake::{Outcome, Refused, json},
};

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Json,
    Workbook,
}

/// A report that is being made. It is written beside its place and moved there when it is whole,
/// so that a file that stood there is not lost to an import that fails.
pub struct ReportFile {
    form: Form,
    path: PathBuf,
    draft: Draft,
    text: String,
    json: Vec<Json>,
    workbook: Vec<u8>,
}

/// A file that is removed again unless it is put into its place.
struct Draft {
    path: PathBuf,
    file: fs::File,
}

impl Drop for Draft {
    fn drop(&mut self) {
        // It is gone already when it was moved; and there is nobody to tell when it cannot go.
        let _ = fs::remove_file(&self.path);
    }
}

impl ReportFile {
    /// Begins a report on files, so that a path at which none can be written is said before
    /// anything is stored.
    pub fn create(path: &Path, files: &[PathBuf]) -> Result<ReportFile, Failure> {
        let form = form_of(path)?;
        if form == Form::Workbook && files.len() > 1 {
            return Err(Failure::Usage(
                "a report as .xlsx is the workbook itself with notes; import one file at a time, or ask for .txt or .json".to_owned(),
            ));
        }
        let same = |file: &&PathBuf| matches!((file.canonicalize(), path.canonicalize()), (Ok(a), Ok(b)) if a == b);
        if let Some(file) = files.iter().find(same) {
            return Err(Failure::Usage(format!(
                "the report would take the place of {}, which is to be imported; give it another name",
                file.display()
            )));
        }
        if path.is_dir() {
            return Err(Failure::Usage(format!(
                "cannot write {}: it is a folder",
                path.display()
            )));
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = path.with_file_name(format!(".{name}.{}", std::process::id()));
        let draft = fs::File::create_new(&beside).map_err(|error| cannot_write(path, &error))?;
        Ok(ReportFile {
            form,
            path: path.to_owned(),
            draft: Draft {
                path: beside,
                file: draft,
            },
            text: String::new(),
            json: Vec::new(),
            workbook: Vec::new(),
        })
    }

    /// Adds what became of a file.
    pub fn add(&mut self, outcome: &Outcome) -> Result<(), Failure> {
        match self.form {
            Form::Text => self.text.push_str(&text::told(outcome, usize::MAX)),
            Form::Json => self.json.push(json::outcome(outcome)),
            Form::Workbook => {
                let facts = facts(outcome);
                let told = Told {
                    facts: &facts,
                    report: outcome.report.as_ref(),
                    problems: &[],
                };
                self.workbook = write_report_workbook(&outcome.sheets, &told)
                    .map_err(|problem| after(outcome, &problem))?;
            }
        }
        Ok(())
    }

    /// Adds why a file was refused.
    pub fn add_refused(&mut self, refused: &Refused) -> Result<(), Failure> {
        match self.form {
            Form::Text => self.text.push_str(&text::refused(refused)),
            Form::Json => self.json.push(json::refused(refused)),
            Form::Workbook => {
                let facts = [
                    pair("file", &refused.file),
                    pair("refused", "nothing was stored"),
                ];
                let told = Told {
                    facts: &facts,
                    report: refused.report.as_ref(),
                    problems: refused.refusal.problems(),
                };
                self.workbook = write_report_workbook(&refused.sheets, &told)
                    .map_err(|problem| Failure::Problems(vec![problem]))?;
            }
        }
        Ok(())
    }

    /// Whether there is anything to report.
    pub fn has_content(&self) -> bool {
        !(self.text.is_empty() && self.json.is_empty() && self.workbook.is_empty())
    }

    /// Writes the report and puts it into its place.
    pub fn finish(mut self) -> Result<(), Failure> {
        let bytes = match self.form {
            Form::Text => self.text.into_bytes(),
            Form::Workbook => self.workbook,
            Form::Json => {
                let json = match <[Json; 1]>::try_from(self.json) {
                    Ok([one]) => one,
                    Err(several) => Json::Array(several),
                };
                format!("{json:#}\n").into_bytes()
            }
        };
        let Draft { path, file } = &mut self.draft;
        file.write_all(&bytes)
            .and_then(|()| file.sync_all())
            .and_then(|()| fs::rename(&*path, &self.path))
            .map_err(|error| {
                Failure::Usage(format!(
                    "what is said above is done, but the report cannot be written: {error}"
                ))
            })
    }
}

fn form_of(path: &Path) -> Result<Form, Failure> {
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
    match ending.as_ref().and_then(|ending| ending.to_str()) {
        Some("txt") => Ok(Form::Text),
        Some("json") => Ok(Form::Json),
        Some("xlsx") => Ok(Form::Workbook),
        _ => Err(Failure::Usage(format!(
            "the report {} is to end in .txt, .json or .xlsx",
            path.display()
        ))),
    }
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Usage(format!("cannot write {}: {error}", path.display()))
}

/// The report cannot be made though the import is done.
fn after(outcome: &Outcome, problem: &Problem) -> Failure {
    let done = if outcome.rehearsed {
        "nothing was to be stored"
    } else {
        "everything is stored"
    };
    Failure::Usage(format!("{done}, but {problem}"))
}

fn pair(label: &str, value: &str) -> (String, String) {
    (label.to_owned(), value.to_owned())
}

/// What the last sheet of the workbook says of what was done.
fn facts(outcome: &Outcome) -> Vec<(String, String)> {
    let intake = &outcome.intake;
    let verb = if outcome.rehearsed {
        "would be added"
    } else {
        "added"
    };
    let mut facts = vec![
        pair("file", &outcome.file),
        pair("mapping", &outcome.mapping),
        pair("why", &outcome.why),
        pair("revision", &intake.revision.to_string()),
    ];
    if let Some(run) = intake.run {
        facts.push(pair("import run", &run.to_string()));
    }
    for (kind, count) in intake.added_by_kind() {
        let label = format!("{verb}: {}", kind.def().plural.replace('-', " "));
        facts.push((label, count.to_string()));
    }
    facts.push(pair("changed", &intake.updated.len().to_string()));
    facts.push(pair("same already", &intake.unchanged.to_string()));
    facts.push(pair("skipped", &intake.skipped.to_string()));
    facts
}
