//! Questions asked through the API, beside the same answers written by `serde_json` from plain
//! structs that were built beforehand: the least that giving such an answer can cost.
//!
//! `cargo bench --bench questions` measures on 10,000 activities, or on the sizes that
//! `INZAGE_BENCH_SIZES=1000,10000,100000` names, and ends with a table in processor time. No answer
//! was given before: every request carries a variable of its own, so that the document is known,
//! as that of a client is, and the answer is not. *New text* means that the document differs too,
//! and must be parsed and checked.

mod generate;
mod plain;

use std::{
    cell::Cell,
    env, fs,
    hint::black_box,
    time::{Duration, Instant},
};

use criterion::Criterion;
use inzage::{
    checks,
    domain::{records::Activity, snapshot::Snapshot},
    graphql::{Api, Outcome, Request},
    register::{Actor, Register, When},
};
use mimalloc::MiMalloc;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value as Json, json};

use generate::Failure;

/// The allocator of the program, on which speed depends.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// A page of 50 activities with all nested lists.
const PAGE: &str = concat!(
    "query($after: String) { activities(first: 50, after: $after) { totalCount ",
    "pageInfo { hasNextPage endCursor } nodes { ...all } } } ",
    include_str!("plain/activity.graphql")
);
/// One activity by its code, with everything.
const LOOK_UP: &str = concat!(
    "query($code: String!) { activity(code: $code) { ...all } } ",
    include_str!("plain/activity.graphql")
);
const SEARCH: &str = "query($text: String!) { activities(first: 50, filter: { text: $text }) { \
    totalCount nodes { code name { nl fr en } } } }";
const CURSOR: &str = "query($code: [String!]) { activities(first: 1, filter: { code: $code }) { \
    pageInfo { endCursor } } }";
const ACCESS: &str = include_str!("plain/access.graphql");
/// The whole answer to a person, as it is sent.
const LETTER: &str = "query($controller: ID!, $subject: ID!) { letter(controller: $controller, \
    subjects: [$subject], language: NL) { content } }";

fn main() -> Result<(), Failure> {
    let sizes = env::var("INZAGE_BENCH_SIZES").unwrap_or_else(|_| "10000".to_owned());
    let mut criterion = Criterion::default().configure_from_args();
    let mut lines = Vec::new();
    for size in sizes.split(',') {
        let bench = Bench::new(size.trim().parse()?)?;
        bench.run(&mut criterion, &mut lines)?;
    }
    criterion.final_summary();
    println!(
        "\n{:<32}{:>10}{:>12}{:>12}{:>8}",
        "processor time", "bytes", "answer", "baseline", "ratio"
    );
    lines.iter().for_each(|line| println!("{line}"));
    Ok(())
}

/// A register of one size, and an API that answers about it.
struct Bench {
    size: usize,
    register: Register,
    api: Api,
    actor: Actor,
    asked: Cell<u64>,
    _folder: tempfile::TempDir,
}

/// A document, and the variables it is asked with.
struct Question {
    name: &'static str,
    document: &'static str,
    variables: Map<String, Json>,
}

impl Bench {
    fn new(size: usize) -> Result<Bench, Failure> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite:{}", folder.path().join("register.db").display());
        let (register, _) = Register::open_and_migrate(&url)?;
        let actor = Actor::operator();
        register.fill(&actor, generate::register(size)?, Some("made up"))?;
        let asked = Cell::new(0);
        Ok(Bench {
            size,
            register,
            api: Api::new(),
            actor,
            asked,
            _folder: folder,
        })
    }

    fn run(&self, criterion: &mut Criterion, lines: &mut Vec<String>) -> Result<(), Failure> {
        let snapshot = self.register.view(&self.actor, When::Now)?;
        let half = snapshot
            .list::<Activity>()
            .nth(self.size / 2)
            .ok_or("too few activities")?;
        let subject = half.subjects.first().ok_or("an activity has no subjects")?;
        let before = question("cursor", CURSOR, json!({ "code": [half.code()] }));
        let before: Json = serde_json::from_slice(&self.ask(&before, before.document)?)?;
        let after = &before["data"]["activities"]["pageInfo"]["endCursor"];
        let page = question("page of 50", PAGE, json!({ "after": after }));
        let look_up = question("look-up", LOOK_UP, json!({ "code": half.code() }));
        let search = question(
            "full-text filter",
            SEARCH,
            json!({ "text": "octroi pleegzorg" }),
        );
        let asked = json!({ "controller": half.controller.uuid(), "subject": subject.uuid() });
        let access = question("partiesWithAccess", ACCESS, asked.clone());
        let letter = question("letter", LETTER, asked);

        let baseline = self.baseline::<plain::Page>(criterion, &page)?;
        self.measure(criterion, lines, &page, Some(baseline))?;
        let baseline = self.baseline::<plain::LookUp>(criterion, &look_up)?;
        self.measure(criterion, lines, &look_up, Some(baseline))?;
        self.measure(criterion, lines, &search, None)?;
        if self.api.sdl().contains("partiesWithAccess") {
            self.measure(criterion, lines, &access, None)?;
        }
        self.measure(criterion, lines, &letter, None)?;
        self.check(criterion, lines, &snapshot)
    }

    /// All checks of the whole register; the column of bytes holds the number of findings.
    fn check(
        &self,
        criterion: &mut Criterion,
        lines: &mut Vec<String>,
        snapshot: &Snapshot,
    ) -> Result<(), Failure> {
        let day = "2026-11-22".parse()?;
        let asked = checks::Question::of(day);
        let work = || checks::check(snapshot, &asked).findings.len();
        let name = format!("{}/all checks", self.size);
        let found = work();
        criterion.bench_function(&name, |bencher| bencher.iter(work));
        let took = processor_time(|| {
            black_box(work());
            Ok(())
        })?;
        lines.push(line(&name, found, took, None));
        Ok(())
    }

    /// The answer to a question that was never asked in this way.
    fn ask(&self, question: &Question, document: &str) -> Result<Vec<u8>, Failure> {
        self.asked.set(self.asked.get() + 1);
        let mut variables = question.variables.clone();
        variables.insert("asked".to_owned(), self.asked.get().into());
        let request = Request {
            query: document.to_owned(),
            variables: Some(variables),
            ..Request::default()
        };
        let response = self.api.execute(&request, &self.register, &self.actor);
        match response.outcome {
            Outcome::Executed { has_errors: false } => Ok(response.body.into()),
            _ => Err(String::from_utf8_lossy(&response.body).into()),
        }
    }

    /// What writing the answer costs when it is all there as plain structs.
    fn baseline<T: Serialize + DeserializeOwned>(
        &self,
        criterion: &mut Criterion,
        question: &Question,
    ) -> Result<Duration, Failure> {
        let answer = self.ask(question, question.document)?;
        let structs: T = serde_json::from_slice(&answer)?;
        let written: Json = serde_json::from_slice(&serde_json::to_vec(&structs)?)?;
        if written != serde_json::from_slice::<Json>(&answer)? {
            return Err(format!("{}: the baseline is not the same answer", question.name).into());
        }
        let write = || serde_json::to_vec(&structs);
        let name = format!("{}/{}/baseline", self.size, question.name);
        criterion.bench_function(&name, |bencher| bencher.iter(write));
        processor_time(|| write().map(drop).map_err(Failure::from))
    }

    fn measure(
        &self,
        criterion: &mut Criterion,
        lines: &mut Vec<String>,
        question: &Question,
        baseline: Option<Duration>,
    ) -> Result<(), Failure> {
        let bytes = self.ask(question, question.document)?.len();
        let name = format!("{}/{}", self.size, question.name);
        criterion.bench_function(&name, |bencher| {
            bencher.iter(|| self.ask(question, question.document));
        });
        let took = processor_time(|| self.ask(question, question.document).map(drop))?;
        lines.push(line(&name, bytes, took, baseline));
        let new = || format!("{} # {}", question.document, self.asked.get());
        let took = processor_time(|| self.ask(question, &new()).map(drop))?;
        lines.push(line(&format!("{name}, new text"), bytes, took, baseline));
        Ok(())
    }
}

fn question(name: &'static str, document: &'static str, variables: Json) -> Question {
    let variables = variables.as_object().cloned().unwrap_or_default();
    Question {
        name,
        document,
        variables,
    }
}

fn line(name: &str, bytes: usize, took: Duration, baseline: Option<Duration>) -> String {
    let micros = |time: Duration| format!("{:.1} us", time.as_secs_f64() * 1e6);
    let ratio = baseline.map(|time| format!("{:.1}", took.as_secs_f64() / time.as_secs_f64()));
    let (base, ratio) = (
        baseline.map(micros).unwrap_or_default(),
        ratio.unwrap_or_default(),
    );
    format!(
        "{name:<32}{bytes:>10}{:>12}{base:>12}{ratio:>8}",
        micros(took)
    )
}

/// How long the work is repeated, so that the clock of the kernel can be read without loss.
const REPEATED: Duration = Duration::from_millis(1_500);

/// The processor time that a piece of work takes.
fn processor_time(work: impl Fn() -> Result<(), Failure>) -> Result<Duration, Failure> {
    let (began, before) = (Instant::now(), on_processor()?);
    let mut times = 0;
    while began.elapsed() < REPEATED {
        black_box(work()?);
        times += 1;
    }
    Ok((on_processor()? - before) / times.max(1))
}

/// How long this thread has run on a processor.
fn on_processor() -> Result<Duration, Failure> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanos = stat.split(' ').next().ok_or("no such line")?;
    Ok(Duration::from_nanos(nanos.parse()?))
}
