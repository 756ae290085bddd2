//! A finding: which rule is broken, by which record, in which field, and what is wrong there.
//!
//! What is wrong is kept as a wording and its values, and put into words only when it is read, so
//! that a hundred thousand findings cost little. Whatever is put into words is masked: a finding
//! never repeats a National Register number, an account number or a private address.

use std::borrow::Cow;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    context::Case,
    rule::{Rule, Severity},
    stage::Stage,
};
use crate::domain::{
    code_list::{CodeItem, Coded},
    deadline,
    period::Period,
    personal_data::mask,
    record::AnyRecord,
    records::Waiver,
    reference::{CountryCode, Reference},
    snapshot::Snapshot,
    text::{Language, LocalText},
    value::Value,
    wording::{date, say},
};

/// How many records are named in one sentence; the others are counted.
const NAMED: usize = 8;

/// A value in what is said of a finding.
#[derive(Debug, Clone)]
pub enum Word<'a> {
    /// Text as it is.
    Text(Cow<'a, str>),
    /// Text per language.
    Local(&'a LocalText),
    /// Texts per language.
    Locals(Vec<&'a LocalText>),
    /// A value of a code list.
    Code(&'static CodeItem),
    /// Values of a code list.
    Codes(Vec<&'static CodeItem>),
    /// A day.
    Date(NaiveDate),
    /// A number.
    Count(usize),
    /// A length of time.
    Period(Period),
    /// A country.
    Country(CountryCode),
    /// The first of some records, by name, and how many there are.
    Records(Vec<Uuid>, usize),
    /// Phrases of the wording, by key.
    Phrases(Vec<&'static str>),
}

impl Word<'_> {
    fn text(&self, snapshot: &Snapshot, language: Language) -> String {
        match self {
            Word::Text(text) => shortened(text),
            Word::Local(text) => text
                .marked(language)
                .map_or_else(String::new, |text| shortened(&text)),
            Word::Locals(texts) => {
                let texts = texts.iter().filter_map(|text| text.marked(language));
                texts.collect::<Vec<_>>().join(", ")
            }
            Word::Code(item) => item.label(language).to_owned(),
            Word::Codes(items) => {
                let labels: Vec<&str> = items.iter().map(|item| item.label(language)).collect();
                labels.join(", ")
            }
            Word::Date(day) => date(language, *day),
            Word::Count(count) => count.to_string(),
            Word::Period(length) => deadline::text::period(language, *length),
            Word::Country(code) => {
                let country = Reference::embedded().country(*code);
                let name = country.and_then(|country| country.names.marked(language));
                name.unwrap_or_else(|| code.to_string())
            }
            Word::Records(first, count) => names(snapshot, first, *count, language),
            Word::Phrases(keys) => {
                let phrases: Vec<String> = keys.iter().map(|key| say(language, key, &[])).collect();
                phrases.join(", ")
            }
        }
    }
}

/// The names of some records; of many, the first ones and how many more there are.
fn names(snapshot: &Snapshot, first: &[Uuid], count: usize, language: Language) -> String {
    let records = first.iter().filter_map(|id| snapshot.record(*id));
    let named = records.map(|record| {
        let name = name_of(&**record, language);
        let name = name.unwrap_or_else(|| shortened(&record.header().code));
        format!("“{name}”")
    });
    let mut text = named.collect::<Vec<_>>().join(", ");
    if count > first.len() {
        let more = count - first.len();
        text.push_str(&say(language, "checks-and-more", &[("count", more.into())]));
    }
    text
}

/// The name or title of a record, if its kind has one.
pub fn name_of(record: &dyn AnyRecord, language: Language) -> Option<String> {
    let at = ["name", "title"]
        .iter()
        .find_map(|field| record.kind().def().position(field))?;
    match record.value(at) {
        Value::Local(text) => text.marked(language).map(|name| shortened(&name)),
        _ => None,
    }
}

/// How many characters of a text of the register are repeated.
const SHOWN: usize = 120;

/// A text on one line, masked, and cut where it is long.
pub fn shortened(text: &str) -> String {
    let text = mask(text);
    let mut words = text.split_whitespace();
    let mut line = words.next().unwrap_or_default().to_owned();
    for word in words {
        line.push(' ');
        line.push_str(word);
    }
    line.retain(|character| !character.is_control());
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

impl<'a> From<&'a str> for Word<'a> {
    fn from(text: &'a str) -> Self {
        Word::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Word<'_> {
    fn from(text: String) -> Self {
        Word::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a LocalText> for Word<'a> {
    fn from(text: &'a LocalText) -> Self {
        Word::Local(text)
    }
}

impl From<NaiveDate> for Word<'_> {
    fn from(date: NaiveDate) -> Self {
        Word::Date(date)
    }
}

impl From<usize> for Word<'_> {
    fn from(count: usize) -> Self {
        Word::Count(count)
    }
}

impl From<Period> for Word<'_> {
    fn from(length: Period) -> Self {
        Word::Period(length)
    }
}

impl From<CountryCode> for Word<'_> {
    fn from(code: CountryCode) -> Self {
        Word::Country(code)
    }
}

impl From<Uuid> for Word<'_> {
    fn from(record: Uuid) -> Self {
        Word::Records(vec![record], 1)
    }
}

impl From<Vec<Uuid>> for Word<'_> {
    fn from(mut records: Vec<Uuid>) -> Self {
        let count = records.len();
        records.truncate(NAMED);
        records.shrink_to_fit();
        Word::Records(records, count)
    }
}

impl From<Vec<&'static str>> for Word<'_> {
    fn from(phrases: Vec<&'static str>) -> Self {
        Word::Phrases(phrases)
    }
}

/// The word for a value of a code list.
pub fn code<'a>(code: impl Coded) -> Word<'a> {
    Word::Code(code.item())
}

/// What is wrong with one record.
#[derive(Debug, Clone)]
pub struct Finding<'a> {
    /// The rule that is broken.
    pub rule: &'static Rule,
    /// In which way, as one of [`Rule::variants`].
    pub variant: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The record.
    pub record: &'a dyn AnyRecord,
    /// The field where it is to be put right, when there is one.
    pub field: Option<&'static str>,
    /// The controllers whom it concerns, in the order of their codes. Filled when all are found.
    pub controllers: Vec<Uuid>,
    /// Other records that have to do with it.
    pub related: Vec<Uuid>,
    /// The waiver that silences it.
    pub waiver: Option<&'a Waiver>,
    /// Its number, from 0, among findings of the same rule, way, record and field. Filled when all
    /// are found.
    pub nth: usize,
    words: Vec<(&'static str, Word<'a>)>,
}

impl<'a> Finding<'a> {
    /// Says in which field it is.
    pub(super) fn field(&mut self, field: &'static str) -> &mut Self {
        self.field = Some(field);
        self
    }

    /// Gives a value that its wording names.
    pub(super) fn with(&mut self, name: &'static str, word: impl Into<Word<'a>>) -> &mut Self {
        self.words.push((name, word.into()));
        self
    }

    /// Says which other record has to do with it.
    pub(super) fn related(&mut self, record: Uuid) -> &mut Self {
        self.related.push(record);
        self
    }

    /// Says to which activity it belongs. What is missing in an activity that has not begun is
    /// worth knowing and no more; in one that is over, nothing is an error any more.
    pub(super) fn within(&mut self, case: &Case<'a>) -> &mut Self {
        self.severity = match case.stage {
            Stage::Planned => Severity::Info,
            Stage::InForce => self.severity,
            Stage::Ended => self.severity.max(Severity::Warning),
        };
        self.controllers.push(case.activity.controller.uuid());
        self
    }

    /// What is wrong, in one sentence.
    pub fn what(&self, snapshot: &Snapshot, language: Language) -> String {
        let texts: Vec<(&str, String)> = self
            .words
            .iter()
            .map(|(name, word)| (*name, word.text(snapshot, language)))
            .collect();
        let values: Vec<_> = texts
            .iter()
            .zip(&self.words)
            .map(|((name, text), (_, word))| match word {
                // As a number, so that it chooses the plural.
                Word::Count(count) => (*name, (*count).into()),
                _ => (*name, text.as_str().into()),
            })
            .collect();
        mask(&say(language, &self.rule.key(self.variant), &values)).into_owned()
    }

    /// The name of the record, when its kind has names.
    pub fn name(&self, language: Language) -> Option<String> {
        name_of(self.record, language)
    }

    /// The code of the record, masked.
    pub fn code(&self) -> Cow<'a, str> {
        let record: &'a dyn AnyRecord = self.record;
        mask(&record.header().code)
    }
}

/// The findings of one rule, in the making.
pub struct Found<'a> {
    rule: &'static Rule,
    pub(super) findings: Vec<Finding<'a>>,
}

impl<'a> Found<'a> {
    pub(super) fn new(rule: &'static Rule) -> Self {
        Found {
            rule,
            findings: Vec::new(),
        }
    }

    /// Tells that a record breaks the rule in one of its ways.
    pub(super) fn tell(
        &mut self,
        variant: &'static str,
        record: &'a dyn AnyRecord,
    ) -> &mut Finding<'a> {
        let known = self.rule.variants.iter().find(|(name, _)| *name == variant);
        debug_assert!(known.is_some(), "{} has no {variant}", self.rule.code);
        let severity = known.map_or(Severity::Error, |(_, severity)| *severity);
        self.findings.push(Finding {
            rule: self.rule,
            variant,
            severity,
            record,
            field: None,
            controllers: Vec::new(),
            related: Vec::new(),
            waiver: None,
            nth: 0,
            words: Vec::new(),
        });
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }
}
