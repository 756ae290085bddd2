//! The file a mapping is written in: its shape, and everything that can be wrong with it.
//!
//! A wrong mapping is refused as a whole, with every mistake and its line: half a mapping would
//! read half a register and say nothing of it.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Spanned, Value};

use super::{
    lexicon::{Entry, Lexicon},
    normal::normal,
    reader::Reader,
    signs::Signs,
};
use crate::domain::{
    problem::{Problem, ProblemCode, quoted},
    text::{Language, fold},
};
use crate::import::slot::Slot;

/// Names as written, with where they stand.
pub(super) type Table<T> = BTreeMap<Spanned<String>, T>;
/// Heading as written -> slot.
type Headings = Table<Spanned<Value>>;
/// Slot -> headings as written.
type Words = Table<Spanned<Vec<String>>>;

/// The shape of the file. Every table may be missing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    name: String,
    label: String,
    #[serde(default)]
    source: Option<String>,
    #[serde(default)]
    languages: Vec<Spanned<String>>,
    #[serde(default, alias = "day_first")]
    day_first: Option<bool>,
    #[serde(default)]
    help_marks: Vec<String>,
    #[serde(default)]
    signs: Vec<Spanned<Signs>>,
    #[serde(default)]
    headings: Table<Headings>,
    #[serde(default)]
    words: Table<Words>,
    #[serde(default)]
    weak: Table<Words>,
    #[serde(default)]
    blocks: Table<Headings>,
    #[serde(default)]
    within: Table<Table<Headings>>,
    #[serde(default)]
    parts: Table<Words>,
    #[serde(default)]
    prefixes: Table<Headings>,
    #[serde(default)]
    banner: Table<Headings>,
    #[serde(default)]
    sheets: Headings,
    #[serde(default)]
    sheet: Table<SheetTable>,
    #[serde(default)]
    values: Table<Table<Spanned<String>>>,
    #[serde(default)]
    separators: Table<Spanned<Vec<String>>>,
    #[serde(default)]
    defaults: Table<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SheetTable {
    #[serde(default)]
    headings: Headings,
}

/// What a heading is given in a file: a slot, or a slot with more.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    slot: String,
    about: Option<String>,
    sensitivity: Option<String>,
    #[serde(default)]
    weak: bool,
}

/// What a mapping file says, checked.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub name: String,
    pub label: String,
    pub source: Option<String>,
    pub languages: Vec<Language>,
    pub day_first: Option<bool>,
    pub help_marks: Vec<String>,
    pub signs: Vec<Signs>,
    pub words: Lexicon,
    pub wordings: BTreeMap<(Slot, String), String>,
    pub separators: BTreeMap<Slot, Vec<String>>,
    pub defaults: BTreeMap<Slot, String>,
}

/// Reads a mapping file, or tells everything that is wrong with it.
pub(super) fn parse(file_name: &str, text: &str) -> Result<Parsed, Vec<Problem>> {
    let mut reader = Reader {
        file: file_name,
        text,
        problems: Vec::new(),
    };
    let file: File = match toml::from_str(text) {
        Ok(file) => file,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let problem = reader.problem(at, ProblemCode::Unreadable, error.message().to_owned());
            return Err(vec![problem]);
        }
    };
    let parsed = reader.build(file);
    if reader.problems.is_empty() {
        Ok(parsed)
    } else {
        Err(reader.problems)
    }
}

impl Reader<'_> {
    fn build(&mut self, mut file: File) -> Parsed {
        let languages = file.languages.iter();
        let languages = languages
            .filter_map(|code| self.language(code))
            .flatten()
            .collect();
        let mut parsed = Parsed {
            name: std::mem::take(&mut file.name),
            label: std::mem::take(&mut file.label),
            source: file.source.take(),
            languages,
            day_first: file.day_first,
            help_marks: std::mem::take(&mut file.help_marks),
            signs: self.signs(std::mem::take(&mut file.signs)),
            ..Parsed::default()
        };
        self.lexicon(&file, &mut parsed.words);
        self.values(&file.values, &mut parsed);
        self.separators(file.separators, &mut parsed);
        self.defaults(file.defaults, &mut parsed);
        parsed
    }

    /// The words of the file, table by table.
    fn lexicon(&mut self, file: &File, words: &mut Lexicon) {
        for (table, weak) in [(&file.words, false), (&file.weak, true)] {
            self.words(table, weak, &mut |entry, key| words.heading(key, entry));
        }
        self.headings(&file.headings, &mut |entry, key| words.heading(key, entry));
        self.headings(&file.blocks, &mut |entry, key| words.block(key, entry));
        self.headings(&file.prefixes, &mut |entry, key| words.prefix(key, entry));
        self.words(&file.parts, false, &mut |entry, key| words.part(key, entry));
        for (slot, tables) in &file.within {
            if let Some(slot) = self.slot(slot.as_ref(), slot.span().start) {
                self.headings(tables, &mut |entry, key| words.within(slot, key, entry));
            }
        }
        for (banner, table) in &file.banner {
            let banner = normal(banner.as_ref());
            self.table(table, None, &mut |entry, key| {
                words.banner(&banner, key, entry)
            });
        }
        for (sheet, table) in &file.sheet {
            let sheet = fold_name(sheet.as_ref());
            self.table(&table.headings, None, &mut |entry, key| {
                words.on_sheet(&sheet, key, entry)
            });
        }
        for (name, word) in &file.sheets {
            if let Some(word) = self.sheet_word(word) {
                words.sheet(fold_name(name.as_ref()), word);
            }
        }
    }

    /// A table by language of headings and their slots.
    fn headings(&mut self, tables: &Table<Headings>, take: &mut dyn FnMut(Entry, String) -> Taken) {
        for (code, table) in tables {
            if let Some(language) = self.language(code) {
                self.table(table, language, take);
            }
        }
    }

    fn table(
        &mut self,
        table: &Headings,
        language: Option<Language>,
        take: &mut dyn FnMut(Entry, String) -> Taken,
    ) {
        for (heading, value) in table {
            if let Some(entry) = self.entry(value, language) {
                self.take(heading.as_ref(), heading.span().start, entry, take);
            }
        }
    }

    /// A table by language of slots and their headings.
    fn words(
        &mut self,
        tables: &Table<Words>,
        weak: bool,
        take: &mut dyn FnMut(Entry, String) -> Taken,
    ) {
        for (code, table) in tables {
            let Some(language) = self.language(code) else {
                continue;
            };
            for (slot, headings) in table {
                let Some(slot) = self.slot(slot.as_ref(), slot.span().start) else {
                    continue;
                };
                for heading in headings.as_ref() {
                    let entry = Entry {
                        slot,
                        about: None,
                        language,
                        weak,
                        sensitivity: None,
                        written: heading.as_str().into(),
                    };
                    let at = headings.span().start + self.offset(headings.span(), heading);
                    self.take(heading, at, entry, take);
                }
            }
        }
    }

    fn take(
        &mut self,
        heading: &str,
        at: usize,
        mut entry: Entry,
        take: &mut dyn FnMut(Entry, String) -> Taken,
    ) {
        let key = normal(heading);
        if key.is_empty() {
            let message = format!(
                "{} is no heading: it holds neither letters nor digits",
                quoted(heading)
            );
            self.report(at, ProblemCode::Unreadable, message);
            return;
        }
        entry.written = heading.into();
        let slot = entry.slot;
        if let Some(other) = take(entry, key) {
            let message = format!(
                "{} is given two slots, `{}` and `{}`",
                quoted(heading),
                other.code(),
                slot.code()
            );
            self.report(at, ProblemCode::Contradiction, message);
        }
    }

    fn target(&mut self, value: &Spanned<Value>) -> Option<Target> {
        let at = value.span().start;
        match value.as_ref() {
            Value::String(slot) => Some(Target {
                slot: slot.clone(),
                about: None,
                sensitivity: None,
                weak: false,
            }),
            Value::Table(table) => match table.clone().try_into() {
                Ok(target) => Some(target),
                Err(error) => {
                    let message = format!(
                        "{}; expected `slot`, and perhaps `about`, `sensitivity` and `weak`",
                        toml::de::Error::message(&error)
                    );
                    self.report(at, ProblemCode::UnknownField, message);
                    None
                }
            },
            other => {
                let message = format!(
                    "found {}, expected a slot such as `purpose`",
                    other.type_str()
                );
                self.report(at, ProblemCode::Unreadable, message);
                None
            }
        }
    }

    fn entry(&mut self, value: &Spanned<Value>, language: Option<Language>) -> Option<Entry> {
        let at = value.span().start;
        let target = self.target(value)?;
        let sensitivity = match &target.sensitivity {
            Some(code) => Some(self.sensitivity(code, at)?),
            None => None,
        };
        Some(Entry {
            slot: self.slot(&target.slot, at)?,
            about: target.about.map(Into::into),
            language,
            weak: target.weak,
            sensitivity,
            written: "".into(),
        })
    }
}

/// The slot that a heading already had, when it is another one.
pub(super) type Taken = Option<Slot>;

/// The name of a sheet in the form in which names are compared; the plural counts, since `Listes`
/// holds values and `Liste des traitements` a register.
pub(super) fn fold_name(name: &str) -> String {
    let words: String = fold(name)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let words: Vec<&str> = words.split_whitespace().collect();
    let numbers = words
        .iter()
        .take_while(|w| w.bytes().all(|b| b.is_ascii_digit()))
        .count();
    let from = if numbers < words.len() { numbers } else { 0 };
    words[from..].join(" ")
}

/// A wording in the form in which wordings are compared.
pub(super) fn wording_key(text: &str) -> String {
    fold(text)
        .trim_end_matches(['.', ';', ',', ':', ' '])
        .to_owned()
}
