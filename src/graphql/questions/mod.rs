//! The questions one can ask of the register, beside reading its records.
//!
//! A question is one of [`all`]: its name, arguments, the type of its answer, and a function that
//! computes the answer as a [`Tree`]. What is asked and answered is decided in `answers` and
//! `register`; here answers only get names.

mod access;
mod access_rows;
mod changes;
mod coverage;
mod coverage_rows;
mod coverage_trees;
mod deadlines;
mod element_life;
mod findings;
mod findings_rows;
mod held;
mod keeping;
mod letter;
mod minimisation;
mod overview;
mod parts;
mod processors;
mod requests;
mod rights;
mod sources;
mod telling;
mod touching;
mod transfers;

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
    answers::{Facts, NotFound, Span},
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
        &letter::QUESTION,
        &touching::QUESTION,
        &element_life::QUESTION,
        &minimisation::QUESTION,
        &processors::QUESTION,
        &transfers::QUESTION,
        &keeping::QUESTION,
        &telling::QUESTION,
        &requests::QUESTION,
        &overview::QUESTION,
        &changes::QUESTION,
        &coverage::COVERAGE,
        &coverage::ENDING,
        &coverage::UNUSED,
        &coverage::CHECKLIST,
        &coverage::PROTOCOLS,
        &findings::FINDINGS,
        &findings::RULES,
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
        .chain(&letter::ROWS)
        .chain(&touching::ROWS)
        .chain(&element_life::ROWS)
        .chain(&minimisation::ROWS)
        .chain(&processors::ROWS)
        .chain(&transfers::ROWS)
        .chain(&keeping::ROWS)
        .chain(&telling::ROWS)
        .chain(&requests::ROWS)
        .chain(&overview::ROWS)
        .chain(&changes::ROWS)
        .chain(&findings_rows::ROWS)
        .chain(&coverage_rows::ROWS)
        .chain(&rights::ROWS)
        .chain(&deadlines::ROWS)
}

/// The most values of a list that a question takes.
const MOST_TEXTS: usize = 200;

const CONTROLLER: Argument = (
    "controller",
    "ID!",
    "The controller, by code or UUID; a trade name or class stands for the legal persons behind it.",
);
const MAYBE_CONTROLLER: Argument = (
    "controller",
    "ID",
    "Only of this controller, by code or UUID; a trade name or class stands for the legal persons \
     behind it. None means all.",
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
const FACTS: Argument = (
    "facts",
    "[String!]",
    "What the person says about themselves, such as `boarding school`; `not: …` says that it does \
     not hold. What holds under a circumstance says whether it applies; nothing is left out.",
);
const FROM: Argument = (
    "from",
    "Date",
    "First day of the period asked about. By default all that is known of the past counts.",
);
const TO: Argument = ("to", "Date", "Last day of the period asked about.");
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

    /// The record that an argument names by code or UUID, if there is one.
    fn maybe_one<T: Record>(&self, name: &str) -> Result<Option<Id<T>>, Fault> {
        let given = self.arguments.text(name);
        given.map(|_| self.one(name)).transpose()
    }

    /// A number of days, between 0 and the most.
    fn days(&self, name: &str, usual: i64, most: i64) -> Result<u32, Fault> {
        let given = self.arguments.int(name).unwrap_or(usual);
        let days = u32::try_from(given).ok().filter(|_| given <= most);
        let wrong = || {
            let message = format!("found {given}; expected 0 to {most}");
            Fault::input(message).in_argument(name)
        };
        days.ok_or_else(wrong)
    }

    /// The values of a code list that an argument names. The schema has checked them.
    fn codes<C: Coded>(&self, name: &str) -> Option<Vec<C>> {
        let table = Schema::get().enum_table(C::LIST.name);
        let names = self.arguments.texts(name)?;
        let items = names.iter().filter_map(|name| table?.item(name));
        Some(items.filter_map(C::from_item).collect())
    }

    /// The records that an argument names by code or UUID.
    fn several<T: Record>(&self, name: &str) -> Result<Vec<Id<T>>, Fault> {
        let keys = self.bounded(name)?.into_iter();
        let found = keys.map(|key| find(self.snapshot, T::KIND, &key).map(Id::of));
        found
            .collect::<Result<_, _>>()
            .map_err(|fault| fault.in_argument(name))
    }

    /// The regions that the arguments name.
    fn regions(&self) -> Vec<Region> {
        self.codes("regions").unwrap_or_default()
    }

    /// What the person says about themselves.
    fn facts(&self) -> Result<Facts, Fault> {
        let typed = self.bounded("facts")?;
        Ok(Facts::parse(typed.iter().map(String::as_str)))
    }

    /// The texts of a list, of which nobody needs many: each is compared with much of the register.
    fn bounded(&self, name: &str) -> Result<Vec<String>, Fault> {
        let texts = self.arguments.texts(name).unwrap_or_default();
        if texts.len() > MOST_TEXTS {
            let message = format!("found {} values; at most {MOST_TEXTS} at once", texts.len());
            return Err(Fault::input(message).in_argument(name));
        }
        Ok(texts)
    }

    /// The period asked about.
    fn period(&self) -> Result<Span, Fault> {
        let (from, to) = (self.arguments.date("from"), self.arguments.date("to"));
        match (from, to) {
            (Some(first), Some(last)) if last < first => {
                let message = format!("found {last}, before `from`; expected a later day");
                Err(Fault::input(message).in_argument("to"))
            }
            _ => Ok(Span { from, to }),
        }
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
