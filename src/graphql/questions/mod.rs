//! The questions one can ask of the register, beside reading its records.
//!
//! A question is one of [`all`]: its name, arguments, the type of its answer, and a function that
//! computes the answer as a [`Tree`]. What is asked and answered is decided in `answers` and
//! `register`; here answers only get names.

mod access;
mod access_rows;
mod changes;
mod deadlines;
mod held;
mod parts;
mod rights;
mod sources;
mod touching;

use std::sync::Arc;

use chrono::NaiveDate;

use super::{
    desk::Desk,
    fault::Fault,
    filter::find,
    plan::Arguments,
    schema::{RowType, Schema},
    tree::Tree,
};
use crate::{
    answers::NotFound,
    domain::{
        code_list::Coded, codes::Region, id::Id, record::Record, snapshot::Snapshot, text::Language,
    },
};

/// A question.
pub struct Question {
    /// Name of the field.
    pub name: &'static str,
    /// What is asked.
    pub doc: &'static str,
    /// Type of the answer.
    pub ty: &'static str,
    /// Name, type and meaning of each argument.
    pub args: &'static [Argument],
    /// Whether it can be asked of the register at another moment.
    pub of_moment: bool,
    /// Computes the answer.
    pub answer: for<'a> fn(&Asked<'a>) -> Result<Tree<'a>, Fault>,
}

/// Name, type and meaning of an argument.
type Argument = (&'static str, &'static str, &'static str);

/// A question as it is asked.
pub struct Asked<'a> {
    /// Its arguments.
    pub arguments: &'a Arguments,
    /// The day it is about, when one was named.
    pub day: Option<NaiveDate>,
    /// Today.
    pub today: NaiveDate,
    /// The register at the moment it is about.
    pub snapshot: &'a Arc<Snapshot>,
    /// The register at other moments.
    pub desk: &'a dyn Desk,
}

/// All questions.
pub fn all() -> impl Iterator<Item = &'static Question> {
    [
        &access::QUESTION,
        &sources::QUESTION,
        &held::QUESTION,
        &touching::QUESTION,
        &changes::QUESTION,
        &rights::QUESTION,
        &deadlines::ACCESS,
        &deadlines::REMEDY,
    ]
    .into_iter()
}

/// The types of their answers.
pub fn rows() -> impl Iterator<Item = &'static RowType> {
    let parts = parts::ROWS
        .iter()
        .chain(&access_rows::ROWS)
        .chain(&sources::ROWS);
    parts
        .chain(&held::ROWS)
        .chain(&touching::ROWS)
        .chain(&changes::ROWS)
        .chain(&rights::ROWS)
        .chain(&deadlines::ROWS)
}

const CONTROLLER: Argument = (
    "controller",
    "ID!",
    "The controller, by code or UUID; a trade name or class stands for the legal persons behind it.",
);
const SUBJECTS: Argument = (
    "subjects",
    "[ID!]",
    "In which capacities the person is known to it: categories of data subjects, by code or UUID. \
     None means every capacity.",
);
const CATEGORIES: Argument = (
    "categories",
    "[ID!]",
    "Which categories of data are meant, by code or UUID. None means all.",
);
const REGIONS: Argument = (
    "regions",
    "[Region!]",
    "Under the law of which regions. None means all.",
);
const ON: Argument = (
    "on",
    "Date",
    "The day for which the answer holds: by default that of the surrounding `register`, else today.",
);
const LANG: Argument = (
    "lang",
    "Language",
    "The language of what is said in words: English when not given.",
);
const INCLUDE_CONFIDENTIAL: Argument = (
    "includeConfidential",
    "Boolean",
    "Whether what is withheld from the person (GDPR Art. 23) is named, and marked. By default it \
     is only counted.",
);

impl Asked<'_> {
    /// The day for which the answer holds.
    fn on(&self) -> NaiveDate {
        self.day.unwrap_or(self.today)
    }

    /// The record that an argument names by code or UUID.
    fn one<T: Record>(&self, name: &str) -> Result<Id<T>, Fault> {
        let key = self.arguments.text(name).unwrap_or_default();
        let found = find(self.snapshot, T::KIND, &key);
        found.map(Id::of).map_err(|fault| fault.in_argument(name))
    }

    /// The records that an argument names by code or UUID.
    fn several<T: Record>(&self, name: &str) -> Result<Vec<Id<T>>, Fault> {
        let keys = self.arguments.texts(name).unwrap_or_default().into_iter();
        let found = keys.map(|key| find(self.snapshot, T::KIND, &key).map(Id::of));
        found
            .collect::<Result<_, _>>()
            .map_err(|fault| fault.in_argument(name))
    }

    /// The regions that the arguments name. The schema has checked them.
    fn regions(&self) -> Vec<Region> {
        let table = Schema::get().enum_table(Region::LIST.name);
        let names = self.arguments.texts("regions").unwrap_or_default();
        let items = names.iter().filter_map(|name| table?.item(name));
        items.filter_map(Region::from_item).collect()
    }

    /// The language of what is said in words. The schema has checked its name.
    fn language(&self) -> Language {
        let named = self.arguments.text("lang");
        named
            .and_then(|name| Language::parse(&name))
            .unwrap_or(Language::En)
    }

    fn revision<'t>(&self) -> Tree<'t> {
        Tree::Int(self.snapshot.revision())
    }
}

impl From<NotFound> for Fault {
    fn from(missing: NotFound) -> Fault {
        Fault::new("NOT_FOUND", missing.to_string())
    }
}
