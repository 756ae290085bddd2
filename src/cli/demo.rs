//! `inzage demo`: a register of its own from the sample registers, one real question answered, and
//! where to click.

use std::path::Path;

use super::{
    answer::FOLLOWED, arguments::DemoOptions, failure::Failure, import::counts, keys, output::print,
};
use crate::{
    answers::{AccessQuestion, SourceQuestion, parties_with_access, sources_of_data, text},
    domain::{id::Id, kind::Kind, text::Language},
    http,
    import::{book, fingerprint, mapping::Mappings, native},
    register::{Actor, IntakeOptions, NewToken, Register, Role, RunInfo, When},
};

/// The sample registers, as the workbooks that a DPO would have: one of each kind.
const SAMPLES: [(&str, &str, &[u8]); 2] = [
    (
        "Infino, three regional child-benefit funds",
        "infino.xlsx",
        include_bytes!("../../import/samples/infino.xlsx"),
    ),
    (
        "INAMI, the health-insurance institute",
        "inami.ods",
        include_bytes!("../../import/samples/inami.ods"),
    ),
];

/// Makes the demo register, prints the answer and serves.
pub fn run(options: &DemoOptions) -> Result<(), Failure> {
    let served = http::ServeOptions {
        listen: options.listen.clone(),
        open: true,
    };
    // The port is taken first: nothing is made for a demo that cannot be shown.
    let bound = if options.no_serve {
        None
    } else {
        Some(http::bind(&served).map_err(Failure::Usage)?)
    };
    let register = fresh(&options.file)?;
    for (what, file, bytes) in SAMPLES {
        eprintln!("{what}: {}", load(&register, file, bytes)?);
    }
    print(&format!("\n{}", family_answer(&register)?))?;
    let Some(bound) = bound else { return Ok(()) };
    let token = NewToken {
        name: "demo".to_owned(),
        role: Role::Dpo,
        controllers: Vec::new(),
        expires: None,
    };
    let secret = register.add_token(&Actor::operator(), &token)?;
    let address = bound.address();
    eprintln!("\nAsk more: open http://{address}/graphiql (three questions are ready there).");
    eprintln!("Anyone on this machine may read; to write, send the header");
    eprintln!("  {{\"Authorization\": \"Bearer {secret}\"}}");
    eprintln!(
        "The demo register is {}; end with Ctrl-C.",
        options.file.display()
    );
    bound
        .serve(register, true, Mappings::embedded().clone())
        .map_err(Failure::Usage)
}

/// The file that a demo may replace. Any other file may be somebody's register.
const DEMO_FILE: &str = "inzage-demo.db";

/// An empty register in a file made anew.
fn fresh(file: &Path) -> Result<Register, Failure> {
    if file.exists() && file.file_name().is_none_or(|name| name != DEMO_FILE) {
        return Err(Failure::Usage(format!(
            "{} exists; the demo replaces only a file named {DEMO_FILE}, so that no register is lost",
            file.display()
        )));
    }
    for ending in ["", "-wal", "-shm"] {
        let mut path = file.as_os_str().to_owned();
        path.push(ending);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Failure::Usage(format!(
                    "cannot replace {}: {error}",
                    file.display()
                )));
            }
            _ => {}
        }
    }
    let path = file
        .to_str()
        .ok_or_else(|| Failure::Usage("the path of --file is not UTF-8".to_owned()))?;
    Ok(Register::open_and_migrate(&format!("sqlite:{path}"))?.0)
}

/// Imports a sample workbook and says what was in it.
fn load(register: &Register, file: &str, bytes: &[u8]) -> Result<String, Failure> {
    let drafts = native::drafts(&book::read_bytes(file, bytes, &book::Limits::default())?)?;
    let run = RunInfo {
        file: file.to_owned(),
        sha256: fingerprint::of_bytes(bytes),
        mapping: "native".to_owned(),
        cells: None,
    };
    let options = IntakeOptions {
        existing: Default::default(),
        rehearse: false,
        run: Some(run),
    };
    let intake = register.take_in(
        &Actor::operator(),
        drafts,
        &options,
        Some("demo"),
        &mut |_| {},
    )?;
    Ok(counts(&intake))
}

/// Which parties access the data of a family that gets child benefits from Infino Vlaanderen, and
/// where these data come from.
fn family_answer(register: &Register) -> Result<String, Failure> {
    let snapshot = register.view(&Actor::operator(), When::Now)?;
    let controller = Id::of(keys::find(&snapshot, Kind::Party, "infino-vlaanderen")?);
    let subjects = vec![Id::of(keys::find(
        &snapshot,
        Kind::SubjectCategory,
        "families",
    )?)];
    let on = keys::day(None);
    let parties = AccessQuestion {
        controller,
        subjects: subjects.clone(),
        categories: Vec::new(),
        regions: Vec::new(),
        on,
        include_confidential: false,
        follow: FOLLOWED,
    };
    let sources = SourceQuestion {
        controller,
        subjects,
        categories: Vec::new(),
        regions: Vec::new(),
        on,
        include_confidential: false,
    };
    let parties = text::access(&parties_with_access(&snapshot, &parties)?, Language::En);
    let sources = text::sources(&sources_of_data(&snapshot, &sources)?, Language::En);
    Ok(parties + &sources)
}
