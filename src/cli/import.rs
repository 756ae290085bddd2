//! `inzage import`.

use std::{path::Path, sync::Arc};

use super::{
    arguments::{ExistingArgument, ImportOptions},
    failure::Failure,
    import_report::{self, ON_TERMINAL, ReportFile},
    mappings, open,
    output::{Progress, print},
};
use crate::{
    domain::{
        kind::Kind,
        problem::{Problem, ProblemCode, quoted},
    },
    http::intake::{self, File, NATIVE, Wishes},
    import::mapping::{self, Mapping},
    register::{Actor, Existing, Intake, Register},
};

/// Takes in files, one after the other, each as a whole.
pub fn run(url: &str, options: &ImportOptions) -> Result<(), Failure> {
    let wishes = wishes(options)?;
    if options.learn {
        return learn(options, &wishes);
    }
    let register = open(url)?;
    // Made before anything is stored, so that a bad path does not end a good import badly.
    let mut report = match &options.report {
        None => None,
        Some(path) => Some(ReportFile::create(path, &options.files)?),
    };
    let taken = take_all(&register, options, &wishes, &mut report);
    // What was stored before a file was refused is reported all the same.
    let reported = match report {
        Some(report) if report.has_content() => report.finish(),
        _ => Ok(()),
    };
    match (taken, reported) {
        (Err(Failure::OutputClosed), Err(failure)) => Err(failure),
        (taken, reported) => taken.and(reported),
    }
}

fn take_all(
    register: &Register,
    options: &ImportOptions,
    wishes: &Wishes,
    report: &mut Option<ReportFile>,
) -> Result<(), Failure> {
    // A reader that goes away (`| head`) must not keep the other files out.
    let mut printed = Ok(());
    for path in &options.files {
        let file = File::at(path).map_err(|problem| Failure::Problems(vec![problem]))?;
        let mut progress = Progress::new(0);
        let mut told = |done, of| {
            progress.of(of);
            progress.at(done);
        };
        let outcome = intake::take_in(register, &Actor::operator(), &file, wishes, &mut told);
        drop(progress);
        match outcome {
            Ok(outcome) => {
                printed = printed.and(print(&import_report::told(&outcome, ON_TERMINAL)));
                if let Some(report) = report {
                    report.add(&outcome)?;
                }
            }
            Err(refused) => {
                if let Some(report) = report {
                    report.add_refused(&refused)?;
                }
                return Err(Failure::Refused(refused.refusal));
            }
        }
    }
    printed
}

fn wishes(options: &ImportOptions) -> Result<Wishes, Failure> {
    let mut files = mappings::of_folder(options.mappings.as_deref())?;
    let mut mapping = options.mapping.clone();
    if let Some(typed) = &mut mapping
        && Path::new(typed)
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
    {
        let (name, text) = mappings::file(Path::new(typed))?;
        *typed = Mapping::parse(&name, &text)?.name().to_owned();
        if typed == "native" {
            return Err(Failure::Usage(format!(
                "{name}: a mapping cannot be called `native`, which is the layout of the register itself; give it another name"
            )));
        }
        files.push((name, text));
    }
    let mappings = mappings::known(&files)?;
    Ok(Wishes {
        mapping,
        controller: options.controller.clone(),
        existing: match options.existing {
            ExistingArgument::Update => Existing::Update,
            ExistingArgument::Skip => Existing::Skip,
            ExistingArgument::Fail => Existing::Fail,
        },
        rehearse: options.dry_run,
        reason: options.reason.clone(),
        mappings: Arc::new(mappings),
    })
}

/// Prints a mapping for the file. No register is needed.
fn learn(options: &ImportOptions, wishes: &Wishes) -> Result<(), Failure> {
    let [path] = options.files.as_slice() else {
        return Err(Failure::Usage(
            "--learn takes one file at a time".to_owned(),
        ));
    };
    if wishes.mapping.as_deref() == Some(NATIVE) {
        return Err(Failure::Usage(format!(
            "the layout of {} is fixed and has no mapping; leave --mapping out",
            quoted(NATIVE)
        )));
    }
    let file = File::at(path).map_err(|problem| Failure::Problems(vec![problem]))?;
    let (sheets, name) = intake::sheets_and_mapping(&file, wishes)?;
    let Some(mapping) = wishes.mappings.find(&name) else {
        let problem = Problem::new(&file.name, ProblemCode::UnknownCode, "no mapping fits");
        return Err(Failure::Problems(vec![problem]));
    };
    print(&mapping::learn(&sheets, mapping))
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
