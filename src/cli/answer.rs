//! `inzage answer`.

use serde::Serialize;

use super::{
    arguments::{AnswerFormat, AnswerOptions, Question},
    failure::Failure,
    keys, open,
    output::{print, print_bytes},
};
use crate::{
    answers::{
        AccessQuestion, NotFound, SourceQuestion, parties_with_access, rows, sources_of_data, text,
    },
    domain::{
        id::Id,
        kind::Kind,
        record::Record,
        sheet::{Cell, Row, Sheet},
        snapshot::Snapshot,
        text::Language,
    },
    export::book,
    register::{Actor, When},
};

/// Through how many hands data are followed beyond the recipients.
pub const FOLLOWED: usize = 3;

/// Answers a question of a citizen.
pub fn run(url: &str, options: &AnswerOptions) -> Result<(), Failure> {
    let register = open(url)?;
    let when = options.known_at.map_or(When::Now, When::KnownAt);
    let snapshot = register.view(&Actor::operator(), when)?;
    let language = keys::language(&options.lang)?;
    match options.question {
        Question::Parties => parties(&snapshot, options, language),
        Question::Sources => sources(&snapshot, options, language),
    }
}

fn ids<T: Record>(
    snapshot: &Snapshot,
    kind: Kind,
    codes: &[String],
) -> Result<Vec<Id<T>>, Failure> {
    codes
        .iter()
        .map(|code| keys::find(snapshot, kind, code).map(Id::of))
        .collect()
}

fn parties(
    snapshot: &Snapshot,
    options: &AnswerOptions,
    language: Language,
) -> Result<(), Failure> {
    let question = AccessQuestion {
        controller: Id::of(keys::find(snapshot, Kind::Party, &options.controller)?),
        subjects: ids(snapshot, Kind::SubjectCategory, &options.subject)?,
        categories: ids(snapshot, Kind::DataCategory, &options.category)?,
        regions: Vec::new(),
        on: keys::day(options.on),
        include_confidential: options.with_confidential,
        follow: FOLLOWED,
    };
    let answer = parties_with_access(snapshot, &question)?;
    let rows = || answer.rows(language);
    match options.format {
        AnswerFormat::Text => print(&text::access(&answer, language)),
        AnswerFormat::Json => json(snapshot, options, &rows()),
        AnswerFormat::Csv => {
            let rows = rows();
            csv(
                rows::AccessRow::HEADINGS,
                rows.iter().map(rows::AccessRow::cells),
            )
        }
    }
}

fn sources(
    snapshot: &Snapshot,
    options: &AnswerOptions,
    language: Language,
) -> Result<(), Failure> {
    let question = SourceQuestion {
        controller: Id::of(keys::find(snapshot, Kind::Party, &options.controller)?),
        subjects: ids(snapshot, Kind::SubjectCategory, &options.subject)?,
        categories: ids(snapshot, Kind::DataCategory, &options.category)?,
        regions: Vec::new(),
        on: keys::day(options.on),
        include_confidential: options.with_confidential,
    };
    let answer = sources_of_data(snapshot, &question)?;
    let rows = answer.rows(language);
    match options.format {
        AnswerFormat::Text => print(&text::sources(&answer, language)),
        AnswerFormat::Json => json(snapshot, options, &rows),
        AnswerFormat::Csv => csv(
            rows::SourceRow::HEADINGS,
            rows.iter().map(rows::SourceRow::cells),
        ),
    }
}

/// An answer as JSON, with what it holds for.
fn json(
    snapshot: &Snapshot,
    options: &AnswerOptions,
    rows: &impl Serialize,
) -> Result<(), Failure> {
    let answer = serde_json::json!({
        "controller": options.controller,
        "subjects": options.subject,
        "on": keys::day(options.on),
        "revision": snapshot.revision(),
        "registerTime": snapshot.time(),
        "rows": rows,
    });
    print(&format!("{answer:#}\n"))
}

/// Prints a table as CSV.
pub(super) fn csv<'a>(headings: &[&str], rows: impl Iterator<Item = Vec<&'a str>>) -> Result<(), Failure> {
    let cells = |texts: Vec<&str>| {
        texts
            .into_iter()
            .map(|text| Cell::Text(text.to_owned()))
            .collect()
    };
    let rows = std::iter::once(headings.to_vec())
        .chain(rows.map(|row| row.into_iter().collect()))
        .zip(1..)
        .map(|(texts, number)| Row {
            number,
            cells: cells(texts),
        })
        .collect();
    let sheet = Sheet {
        file: "answer.csv".to_owned(),
        name: "answer".to_owned(),
        rows,
    };
    let mut bytes = Vec::new();
    book::write_csv(&sheet, &mut bytes)
        .map_err(|error| Failure::Usage(format!("cannot write CSV: {error}")))?;
    print_bytes(&bytes)
}

impl From<NotFound> for Failure {
    fn from(missing: NotFound) -> Failure {
        Failure::NotFound(format!(
            "{} `{}`",
            missing.kind.def().kind_label(),
            missing.id
        ))
    }
}
