//! Whole-process figures: filling, starting, writing, reading after a write, reading the past,
//! memory and size on disk.
//!
//! `cargo bench --bench process` prints one table, with SQLite and, where there is a PostgreSQL
//! (see `tests/support/postgres`), with one of its own. Every register is filled in one process
//! and measured in another, so that their peaks of memory do not mix.
//!
//! `INZAGE_BENCH_SIZES=1000,10000,100000` says how many activities (default: the first two);
//! `INZAGE_BENCH_DATABASES=sqlite` leaves the other database out.

mod generate;
#[path = "../tests/support/postgres/mod.rs"]
#[allow(
    dead_code,
    clippy::panic,
    clippy::expect_used,
    reason = "the tests use all of it, and fail as tests do"
)]
mod postgres;
mod table;

use std::{
    env, fs,
    hint::black_box,
    process::{Command, ExitCode, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use diesel::{
    Connection, PgConnection, QueryableByName, RunQueryDsl, sql_query, sql_types::BigInt,
};
use inzage::{
    domain::{
        draft::{At, Draft, Entry, Input},
        json::to_json,
        kind::Kind,
        records::Activity,
        snapshot::{Snapshot, links_of},
    },
    register::{Actor, Register, Role, When},
};
use mimalloc::MiMalloc;
use uuid::Uuid;

use generate::Failure;
use postgres::{Durability, Server};
use table::Table;

/// The allocator of the program, on which memory and speed depend.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// How often a write, and the reading after it, is measured; the median counts.
const WRITES: usize = 21;

/// Tells a process started by this one what to measure, and in which database.
const TASK: &str = "INZAGE_BENCH_TASK";
const URL: &str = "INZAGE_BENCH_URL";

fn main() -> ExitCode {
    let outcome = match env::var(TASK) {
        Ok(task) => env::var(URL)
            .map_err(Failure::from)
            .and_then(|url| match task.parse() {
                Ok(activities) => fill(&url, activities),
                Err(_) => serve(&url),
            }),
        Err(_) => compare(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Measures every size on every database and prints the table.
fn compare() -> Result<(), Failure> {
    let sizes = env::var("INZAGE_BENCH_SIZES").unwrap_or_else(|_| "1000,10000".to_owned());
    let sizes = sizes
        .split(',')
        .map(|size| size.trim().parse())
        .collect::<Result<Vec<usize>, _>>()?;
    let wanted =
        env::var("INZAGE_BENCH_DATABASES").unwrap_or_else(|_| "sqlite,postgres".to_owned());
    let mut table = Table::default();
    if wanted.contains("sqlite") {
        for size in &sizes {
            let folder = tempfile::tempdir()?;
            let path = folder.path().join("register.db");
            let url = format!("sqlite:{}", path.display());
            table.add(&format!("SQLite {size}"), measure(&url, *size)?);
        }
    }
    let server = if wanted.contains("postgres") {
        Server::own(Durability::Kept)
    } else {
        None
    };
    if let Some(server) = server {
        for size in &sizes {
            let database = server.new_database();
            table.add(
                &format!("PostgreSQL {size}"),
                measure(database.url(), *size)?,
            );
        }
    }
    println!("\n{table}");
    Ok(())
}

/// Fills a database in one process and measures it in another.
fn measure(url: &str, size: usize) -> Result<Vec<(String, String)>, Failure> {
    let mut figures = child(url, &size.to_string())?;
    figures.extend(child(url, "serve")?);
    Ok(figures)
}

fn child(url: &str, task: &str) -> Result<Vec<(String, String)>, Failure> {
    let mut command = Command::new(env::current_exe()?);
    command
        .env(TASK, task)
        .env(URL, url)
        .stderr(Stdio::inherit());
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!("the measuring of {task} failed").into());
    }
    let lines = String::from_utf8(output.stdout)?;
    let figure = |line: &str| {
        line.split_once('=')
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    Ok(lines.lines().filter_map(figure).collect())
}

/// Tells the process that started this one what was measured.
fn tell(name: &str, value: f64) {
    let digits = if value < 10.0 { 2 } else { 0 };
    println!("{name}={value:.digits$}");
}

fn tell_time(name: &str, took: Duration) {
    tell(&format!("{name} ms"), took.as_secs_f64() * 1_000.0);
}

fn fill(url: &str, activities: usize) -> Result<(), Failure> {
    let records = generate::register(activities)?;
    tell("records", records.len() as f64);
    let (register, _) = Register::open_and_migrate(url)?;
    let began = Instant::now();
    register.fill(&Actor::operator(), records, Some("made up"))?;
    tell("fill s", began.elapsed().as_secs_f64());
    tell("fill peak MiB", memory("VmHWM")?);
    drop(register);
    tell("disk MiB", disk(url)?);
    Ok(())
}

fn serve(url: &str) -> Result<(), Failure> {
    let began = Instant::now();
    let register = Register::open(url)?;
    tell("load s", began.elapsed().as_secs_f64());
    tell("load peak MiB", memory("VmHWM")?);
    tell("held MiB", memory("VmRSS")?);
    let operator = Actor::operator();
    let snapshot = register.view(&operator, When::Now)?;
    let codes: Vec<Arc<str>> = sample(&snapshot);
    let took = (0..1_000).map(|at| timed(|| look_up(&snapshot, &codes[at % codes.len()])));
    tell("look-up us", median(took.collect()).as_secs_f64() * 1e6);
    drop(snapshot);
    writes(&register, &codes)?;
    past(&register)?;
    tell("peak MiB", memory("VmHWM")?);
    follow(url, &register, &codes)
}

/// Codes of activities spread over the register.
fn sample(snapshot: &Snapshot) -> Vec<Arc<str>> {
    let step = (snapshot.count(Kind::Activity) / 200).max(1);
    snapshot
        .list::<Activity>()
        .step_by(step)
        .map(|activity| activity.header.code.clone())
        .collect()
}

/// Writes, and what everyone's first reading after each costs: of who sees all, of a reader from
/// whom confidential flows are withheld, of an editor of one controller.
fn writes(register: &Register, codes: &[Arc<str>]) -> Result<(), Failure> {
    let controller = register
        .view(&Actor::operator(), When::Now)?
        .list::<Activity>()
        .next()
        .map(|first| first.controller.uuid());
    let actors = [
        Actor::operator(),
        Actor::new("reader", Role::Reader, None),
        Actor::new("editor", Role::Editor, controller.map(|one| vec![one])),
    ];
    let mut wrote = Vec::new();
    let mut read: [Vec<Duration>; 3] = Default::default();
    for number in 0..WRITES {
        let code = &codes[number % codes.len()];
        let began = Instant::now();
        update(register, code, number)?;
        wrote.push(began.elapsed());
        for (actor, read) in actors.iter().zip(&mut read) {
            let began = Instant::now();
            black_box(look_up(&*register.view(actor, When::Now)?, code));
            read.push(began.elapsed());
        }
    }
    tell_time("write", median(wrote));
    for (name, read) in ["read", "reader", "editor"].iter().zip(read) {
        tell_time(name, median(read));
    }
    Ok(())
}

fn update(register: &Register, code: &str, number: usize) -> Result<(), Failure> {
    let operator = Actor::operator();
    let snapshot = register.view(&operator, When::Now)?;
    let activity = snapshot
        .find::<Activity>(code)
        .ok_or("the sample is gone")?;
    let at = At::Path(String::new());
    let remark = Entry {
        at: at.clone(),
        input: Input::Text(format!("looked at {number} times")),
    };
    let draft = Draft {
        kind: Kind::Activity,
        at,
        fields: vec![("remarks".to_owned(), remark)],
    };
    register.update(
        &operator,
        activity.header.id,
        activity.header.version,
        &draft,
        None,
    )?;
    Ok(())
}

/// The register as it was before all the writes but the first, asked for twice; and then as it was
/// before the last.
fn past(register: &Register) -> Result<(), Failure> {
    let operator = Actor::operator();
    let now = register.view(&operator, When::Now)?.revision();
    let first = register.view(&operator, When::Revision(1))?.time();
    for (name, when) in [
        ("past again", When::KnownAt(first)),
        ("past first", When::Revision(2)),
        ("past near", When::Revision(now - 1)),
    ] {
        let began = Instant::now();
        black_box(register.view(&operator, when)?);
        tell_time(name, began.elapsed());
    }
    Ok(())
}

/// The first reading in another process after a write in this one.
fn follow(url: &str, register: &Register, codes: &[Arc<str>]) -> Result<(), Failure> {
    let other = Register::open(url)?;
    let mut took = Vec::new();
    for number in 0..WRITES {
        let code = &codes[number % codes.len()];
        update(register, code, WRITES + number)?;
        let began = Instant::now();
        black_box(look_up(&*other.view(&Actor::operator(), When::Now)?, code));
        took.push(began.elapsed());
    }
    tell_time("follow", median(took));
    Ok(())
}

/// One activity with everything that belongs to it, written out, and the codes of all it refers to.
fn look_up(snapshot: &Snapshot, code: &str) -> usize {
    let Some(id) = snapshot.by_code(Kind::Activity, code) else {
        return 0;
    };
    let users = snapshot.users(id).into_iter().map(|(_, user)| user);
    let mut size = 0;
    for id in [id].into_iter().chain(users) {
        let Some(record) = snapshot.record(id) else {
            continue;
        };
        size += to_json(&**record).to_string().len();
        links_of(&**record, &mut |_, target: Uuid| {
            size += snapshot
                .record(target)
                .map_or(0, |other| other.header().code.len());
        });
    }
    size
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let began = Instant::now();
    black_box(work());
    began.elapsed()
}

fn median(mut took: Vec<Duration>) -> Duration {
    took.sort_unstable();
    took.get(took.len() / 2).copied().unwrap_or_default()
}

/// A line of the memory of this process, in MiB.
fn memory(line: &str) -> Result<f64, Failure> {
    let status = fs::read_to_string("/proc/self/status")?;
    let found = status
        .lines()
        .find_map(|found| found.strip_prefix(line)?.strip_prefix(':'));
    let kib = found
        .and_then(|text| text.trim().strip_suffix(" kB"))
        .ok_or("no such line")?;
    Ok(kib.trim().parse::<f64>()? / 1_024.0)
}

#[derive(QueryableByName)]
struct Bytes {
    #[diesel(sql_type = BigInt)]
    bytes: i64,
}

/// What the database takes on disk, in MiB.
fn disk(url: &str) -> Result<f64, Failure> {
    let bytes = match url.strip_prefix("sqlite:") {
        Some(path) => {
            let log = fs::metadata(format!("{path}-wal")).map_or(0, |file| file.len());
            fs::metadata(path)?.len() + log
        }
        None => {
            let mut server = PgConnection::establish(url)?;
            let size = sql_query("SELECT pg_database_size(current_database()) AS bytes");
            size.get_result::<Bytes>(&mut server)?.bytes.unsigned_abs()
        }
    };
    Ok(bytes as f64 / f64::from(1 << 20))
}
