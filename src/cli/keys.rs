//! Finding the records that arguments name.

use chrono::{Local, NaiveDate};
use uuid::Uuid;

use super::failure::Failure;
use crate::domain::{
    code_list::Coded,
    draft::Resolve,
    kind::Kind,
    problem::{nearest, quoted},
    snapshot::Snapshot,
    text::Language,
};

/// The record of a kind with this code or UUID; says which known code is near when there is none.
pub fn find(snapshot: &Snapshot, kind: Kind, key: &str) -> Result<Uuid, Failure> {
    if let Some(id) = Resolve::find(snapshot, kind, key) {
        return Ok(id);
    }
    let codes = Resolve::codes(snapshot, kind);
    let hint = match nearest(key, codes.iter().map(|code| &**code)) {
        Some(near) => format!("; did you mean `{near}`?"),
        None if codes.is_empty() => "; the register has none yet".to_owned(),
        None => {
            let known: Vec<&str> = codes.iter().take(LISTED).map(|code| &**code).collect();
            let more = codes.len() - known.len();
            let rest = if more > 0 {
                format!(" and {more} more")
            } else {
                String::new()
            };
            format!("; there are {}{rest}", known.join(", "))
        }
    };
    Err(Failure::NotFound(format!(
        "{} {}{hint}",
        kind.def().kind_label(),
        quoted(key)
    )))
}

/// How many known codes are listed when none is near to what was typed.
const LISTED: usize = 40;

/// A kind by what people call it.
pub fn kind(typed: &str) -> Result<Kind, Failure> {
    let short = match typed {
        "element" => Some(Kind::DataElement),
        "category" => Some(Kind::DataCategory),
        "subject" => Some(Kind::SubjectCategory),
        "law" => Some(Kind::LegalText),
        _ => Kind::find(typed),
    };
    short.ok_or_else(|| {
        let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
        Failure::Usage(format!(
            "{} is no kind of record; expected one of {}",
            quoted(typed),
            known.join(", ")
        ))
    })
}

/// A language by its code.
pub fn language(typed: &str) -> Result<Language, Failure> {
    Language::parse(typed).ok_or_else(|| {
        Failure::Usage(format!(
            "{} is no language; expected nl, fr, de or en",
            quoted(typed)
        ))
    })
}

/// The day that was given, or today as the clock on the wall shows it.
pub fn day(given: Option<NaiveDate>) -> NaiveDate {
    given.unwrap_or_else(|| Local::now().date_naive())
}
