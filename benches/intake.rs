//! What an import costs: a flat workbook of twelve columns read, understood, taken in, taken in again
//! and taken back, each as a multiple of the bare reading of the same file in the same run. The floor
//! is what the database takes to store the same rows when it copies them within itself; no import
//! can be quicker than reading and this floor together.
//!
//! `cargo bench --bench intake` prints one table. `INZAGE_BENCH_SIZES=10000` says how many rows;
//! `INZAGE_BENCH_DATABASES=sqlite` leaves PostgreSQL out.

mod floor;
#[path = "../tests/support/postgres/mod.rs"]
#[allow(
    dead_code,
    clippy::panic,
    clippy::expect_used,
    reason = "the tests use all of it, and fail as tests do"
)]
mod postgres;
mod sheet;
mod table;

use std::{env, error::Error, process::ExitCode, time::Instant};

use std::{io::Cursor, path::Path, sync::Arc};

use calamine::{Reader, Xlsx};
use inzage::{
    domain::{sheet::Sheet, snapshot::Snapshot},
    http::intake::{self, File, Wishes},
    import::{
        book::{self, Limits},
        foreign::{self, Wish},
        mapping::Mappings,
    },
    register::{Actor, Existing, Intake, Register},
};
use mimalloc::MiMalloc;

use postgres::{Durability, Server};
use table::Table;

/// The allocator of the program, on which memory and speed depend.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

type Failure = Box<dyn Error + Send + Sync>;

fn main() -> ExitCode {
    match compare() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let message = failure.to_string();
            message
                .lines()
                .take(10)
                .for_each(|line| eprintln!("{line}"));
            ExitCode::FAILURE
        }
    }
}

fn compare() -> Result<(), Failure> {
    let sizes = env::var("INZAGE_BENCH_SIZES").unwrap_or_else(|_| "10000".to_owned());
    let sizes = sizes
        .split(',')
        .map(|size| size.trim().parse())
        .collect::<Result<Vec<usize>, _>>()?;
    let wanted =
        env::var("INZAGE_BENCH_DATABASES").unwrap_or_else(|_| "sqlite,postgres".to_owned());
    let mut table = Table::default();
    for size in sizes {
        let file = sheet::workbook(size)?;
        // What is made once for a process is not part of what a file costs.
        let mappings = Arc::new(Mappings::embedded().clone());
        if wanted.contains("sqlite") {
            let folder = tempfile::tempdir()?;
            let url = format!("sqlite:{}", folder.path().join("register.db").display());
            table.add(&format!("SQLite {size}"), measure(&url, &file, &mappings)?);
        }
        let server = wanted
            .contains("postgres")
            .then(|| Server::own(Durability::Kept));
        if let Some(server) = server.flatten() {
            let database = server.new_database();
            table.add(
                &format!("PostgreSQL {size}"),
                measure(database.url(), &file, &mappings)?,
            );
        }
    }
    println!("\n{table}");
    Ok(())
}

/// Reads a workbook with nothing around the library: every cell of every sheet is looked at once.
fn bare(file: &[u8]) -> Result<usize, Failure> {
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file))?;
    let names = workbook.sheet_names();
    let mut cells = 0;
    for name in names {
        cells += workbook.worksheet_range(&name)?.used_cells().count();
    }
    Ok(cells)
}

fn read(file: &[u8]) -> Result<Vec<Sheet>, Failure> {
    book::read_bytes("register.xlsx", file, &Limits::default()).map_err(told)
}

fn told(problems: Vec<inzage::domain::problem::Problem>) -> Failure {
    problems
        .first()
        .map(ToString::to_string)
        .unwrap_or_default()
        .into()
}

/// Imports a workbook twice and takes it back, with the steps before the register by themselves.
fn measure(
    url: &str,
    file: &[u8],
    mappings: &Arc<Mappings>,
) -> Result<Vec<(String, String)>, Failure> {
    let (register, _) = Register::open_and_migrate(url)?;
    // The first reading of a process finds cold caches.
    bare(file)?;
    let began = Instant::now();
    let cells = bare(file)?;
    let base = began.elapsed().as_secs_f64();
    let mut figures = vec![
        ("cells".to_owned(), cells.to_string()),
        ("bare reading".to_owned(), format!("{:.0} ms", base * 1e3)),
    ];
    let mut tell = |name: &str, took: f64| {
        let figure = format!("{:.0} ms {:>6.1}x", took * 1e3, took / base);
        figures.push((name.to_owned(), figure));
    };
    read(file)?;
    let began = Instant::now();
    let sheets = read(file)?;
    let reading = began.elapsed().as_secs_f64();
    tell("reading", reading);
    let began = Instant::now();
    let wish = Wish {
        mapping: None,
        controller: None,
        mappings: mappings.clone(),
    };
    let understood = foreign::read(&sheets, &wish, &Snapshot::empty()).map_err(told)?;
    tell("understanding", began.elapsed().as_secs_f64());
    let count = understood.drafts.len();
    drop((understood, sheets));
    let began = Instant::now();
    let first = import(&register, file, mappings)?;
    let whole = began.elapsed().as_secs_f64();
    tell("import", whole);
    let floor = match url.strip_prefix("sqlite:") {
        Some(path) => floor::sqlite(Path::new(path))?,
        None => floor::postgres(url)?,
    };
    tell("floor of storing", floor.took);
    let least = base + floor.took;
    let began = Instant::now();
    let again = import(&register, file, mappings)?;
    tell("again", began.elapsed().as_secs_f64());
    if first.added.len() != count || !again.added.is_empty() || !again.updated.is_empty() {
        return Err("taking in the same again changed something".into());
    }
    let run = first.run.ok_or("no import run")?.to_string();
    let began = Instant::now();
    let undone = register.undo_import(&Actor::operator(), &run, None)?;
    tell("taking back", began.elapsed().as_secs_f64());
    if undone.removed.len() != count {
        return Err("not everything was taken back".into());
    }
    figures.push((
        "above the floor".to_owned(),
        format!("{:.1}x", whole / least),
    ));
    figures.push(("records".to_owned(), count.to_string()));
    figures.push(("rows".to_owned(), floor.rows.to_string()));
    Ok(figures)
}

/// The whole import, as the command line and uploads do it.
fn import(register: &Register, file: &[u8], mappings: &Arc<Mappings>) -> Result<Intake, Failure> {
    let wishes = Wishes {
        mapping: None,
        controller: None,
        existing: Existing::Update,
        rehearse: false,
        reason: None,
        mappings: mappings.clone(),
    };
    let file = File::sent("register.xlsx", file.to_vec());
    let outcome = intake::take_in(register, &Actor::operator(), &file, &wishes, &mut |_, _| {});
    outcome
        .map(|outcome| outcome.intake)
        .map_err(|refused| refused.refusal.to_string().into())
}
