//! Where else a person can see who holds or consulted their data: public services that a letter
//! under Art. 15 GDPR points to.

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use super::{Confidence, Days, Inbox, Source, TomlDate, days};
use crate::domain::{
    code_list::{CodeList, Coded},
    problem::{ProblemCode, quoted},
    text::{Language, LocalText},
};

/// A public service where a person can look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// What it is called, in the four languages.
    pub names: LocalText,
    /// What one finds there, in the four languages.
    pub shows: LocalText,
    /// Its address on the web.
    pub url: Box<str>,
    /// Where this was taken from.
    pub source: Box<str>,
    /// How sure the entry is.
    pub confidence: Confidence,
    valid: Days,
}

impl Elsewhere {
    /// Whether it can be used on a day.
    pub fn holds_on(&self, on: NaiveDate) -> bool {
        self.valid.holds_on(on)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    source: String,
    checked_on: TomlDate,
    #[serde(default)]
    place: Vec<Spanned<RawPlace>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlace {
    names: LocalText,
    shows: LocalText,
    url: String,
    source: String,
    confidence: String,
    valid_from: Option<TomlDate>,
    valid_to: Option<TomlDate>,
}

pub(super) fn parse(source: Source<'_>, inbox: &mut Inbox<'_>) -> Vec<Elsewhere> {
    let Some(raw) = inbox.read::<RawFile>(source) else {
        return Vec::new();
    };
    inbox.origin(source, raw.source, raw.checked_on);
    let mut places = Vec::new();
    for raw in raw.place {
        let at = raw.span().start;
        match place(raw.into_inner()) {
            Ok(place) => places.push(place),
            Err((code, message)) => inbox.report(source, at, code, message),
        }
    }
    places
}

fn place(raw: RawPlace) -> Result<Elsewhere, (ProblemCode, String)> {
    let RawPlace {
        names,
        shows,
        url,
        source,
        confidence,
        valid_from,
        valid_to,
    } = raw;
    let missing = |text: &LocalText| Language::ALL.iter().any(|one| text.get(*one).is_none());
    if missing(&names) || missing(&shows) {
        let message = "expected `names` and `shows` in nl, fr, de and en".to_owned();
        return Err((ProblemCode::Missing, message));
    }
    if !url.starts_with("https://") {
        let found = quoted(&url);
        let message = format!("found {found}; expected an address that begins with `https://`");
        return Err((ProblemCode::Unreadable, message));
    }
    let list: &CodeList = Confidence::LIST;
    let sure = list.find(&confidence).and_then(Confidence::from_item);
    let sure = sure.ok_or_else(|| {
        let found = quoted(&confidence);
        let message = format!("found {found}; expected `certain`, `high` or `medium`");
        (ProblemCode::Unreadable, message)
    })?;
    let valid = days(valid_from, valid_to).map_err(|why| (ProblemCode::Unreadable, why))?;
    Ok(Elsewhere {
        names,
        shows,
        url: url.into(),
        source: source.into(),
        confidence: sure,
        valid,
    })
}
