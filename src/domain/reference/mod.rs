//! Reference data: countries and international organisations, membership of the Union and the EEA,
//! adequacy decisions, public holidays, rights by legal basis, public services
//! that show who consulted one's data.
//!
//! They are dated facts that change without a release, so they live in files that a person can
//! read and edit (`import/reference/`). The files are part of the program; others can be put in
//! their place. This module reads texts and answers questions; it never opens a file itself.

mod adequacy;
mod code;
mod countries;
mod elsewhere;
mod holidays;
mod instruments;
mod rights;

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Deserializer, de::DeserializeOwned};

pub use adequacy::{AdequacyDecision, Confidence, RecipientTest};
pub use code::CountryCode;
pub use countries::{Country, CountryKind};
pub use elsewhere::Elsewhere;
pub use holidays::{Holiday, HolidayRule};
pub use instruments::{
    Content, Contents, Force, InstrumentRule, InstrumentRules, Part, Point, Rule,
};
pub use rights::{Addition, RightCell, RightReason, RightRule};

use crate::domain::{
    code_list::{CodeList, Coded},
    problem::{Problem, ProblemCode, nearest, quoted},
};
use countries::Countries;

/// The reference files: their names, and the texts that are part of the program.
pub const FILES: [(&str, &str); 6] = [
    (
        COUNTRIES,
        include_str!("../../../import/reference/countries.toml"),
    ),
    (
        ORGANISATIONS,
        include_str!("../../../import/reference/organisations.toml"),
    ),
    (
        ADEQUACY,
        include_str!("../../../import/reference/adequacy.toml"),
    ),
    (
        HOLIDAYS,
        include_str!("../../../import/reference/holidays.toml"),
    ),
    (
        RIGHTS,
        include_str!("../../../import/reference/rights.toml"),
    ),
    (
        ELSEWHERE,
        include_str!("../../../import/reference/elsewhere.toml"),
    ),
];

const COUNTRIES: &str = "countries.toml";
const ORGANISATIONS: &str = "organisations.toml";
const ADEQUACY: &str = "adequacy.toml";
const HOLIDAYS: &str = "holidays.toml";
const RIGHTS: &str = "rights.toml";
const ELSEWHERE: &str = "elsewhere.toml";

static EMBEDDED: LazyLock<Reference> = LazyLock::new(|| {
    // A test reads the embedded files, so a program that was built and tested never gets here.
    Reference::parse(&[]).unwrap_or_else(|problems| unreachable!("{problems:?}"))
});

/// The reference data as one immutable value.
#[derive(Debug, Clone)]
pub struct Reference {
    countries: Countries,
    adequacy: Vec<AdequacyDecision>,
    holidays: Vec<Holiday>,
    rights: Vec<RightRule>,
    elsewhere: Vec<Elsewhere>,
    origins: Vec<Origin>,
}

/// Where one reference file comes from and how fresh it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Name of the file: `adequacy.toml`.
    pub file: &'static str,
    /// What its content was taken from.
    pub source: Box<str>,
    /// Day on which it was last compared with its source.
    pub checked_on: NaiveDate,
}

impl Reference {
    /// The reference data that are part of the program.
    pub fn embedded() -> &'static Reference {
        &EMBEDDED
    }

    /// Reads reference files, given as names and texts. A file that is not given is taken from
    /// the program, so one can be replaced without the others.
    ///
    /// # Errors
    /// Every problem found, with the file and the line.
    pub fn parse(files: &[(&str, &str)]) -> Result<Reference, Vec<Problem>> {
        let mut problems = unknown_files(files);
        let mut origins = Vec::new();
        let [
            countries,
            organisations,
            adequacy,
            holidays,
            rights,
            elsewhere,
        ] = FILES.map(|(name, embedded)| {
            let given = files.iter().find(|(given, _)| *given == name);
            Source {
                name,
                text: given.map_or(embedded, |(_, text)| text),
            }
        });
        let mut inbox = Inbox {
            problems: &mut problems,
            origins: &mut origins,
        };
        let countries = countries::parse(countries, organisations, &mut inbox);
        let adequacy = adequacy::parse(adequacy, &countries, &mut inbox);
        let holidays = holidays::parse(holidays, &mut inbox);
        let rights = rights::parse(rights, &mut inbox);
        let elsewhere = elsewhere::parse(elsewhere, &mut inbox);
        if problems.is_empty() {
            Ok(Reference {
                countries,
                adequacy,
                holidays,
                rights,
                elsewhere,
                origins,
            })
        } else {
            Err(problems)
        }
    }

    /// Reads the code of a country or an international organisation, or an alias of one (`EL`,
    /// `UK`). A name is not a code, but is recognised in the message.
    ///
    /// # Errors
    /// A lower-case clause with what was found and what was expected.
    pub fn country_code(&self, text: &str) -> Result<CountryCode, String> {
        self.countries.code(text)
    }

    /// The country or organisation that goes by a name, in any of the four languages or under
    /// another known name; case and accents do not count.
    pub fn country_by_name(&self, name: &str) -> Option<&Country> {
        self.countries.by_name(name)
    }

    /// The country or organisation of a code; `None` when these data do not have it.
    pub fn country(&self, code: CountryCode) -> Option<&Country> {
        self.countries.get(code)
    }

    /// All countries, then all organisations, each in the order of their codes.
    pub fn countries(&self) -> impl Iterator<Item = &Country> {
        self.countries.all()
    }

    /// Whether a country was a member state of the European Union on a day, or a territory where
    /// Union law applied in full.
    pub fn is_in_eu(&self, code: CountryCode, on: NaiveDate) -> bool {
        self.country(code)
            .is_some_and(|country| country.is_in_eu(on))
    }

    /// Whether the data protection rules of the Union applied in a country on a day, because it
    /// was in the Union or applied them through the EEA Agreement or a transition. What is sent
    /// there is not a transfer to a third country (Chapter V GDPR).
    pub fn is_in_eea(&self, code: CountryCode, on: NaiveDate) -> bool {
        self.country(code)
            .is_some_and(|country| country.is_in_eea(on))
    }

    /// The adequacy decisions on a country or organisation that held on a day (Art. 45 GDPR).
    /// Whether a decision covers a recipient depends on its test and scope.
    pub fn adequacy(&self, code: CountryCode, on: NaiveDate) -> Vec<&AdequacyDecision> {
        self.adequacy
            .iter()
            .filter(|d| d.recipient == code && d.holds_on(on))
            .collect()
    }

    /// All adequacy decisions, in force and ended, in the order of the file.
    pub fn adequacy_decisions(&self) -> &[AdequacyDecision] {
        &self.adequacy
    }

    /// The Belgian public holiday that falls on a day.
    pub fn holiday(&self, date: NaiveDate) -> Option<&Holiday> {
        self.holidays.iter().find(|holiday| holiday.falls_on(date))
    }

    /// Whether a day is a Belgian public holiday.
    pub fn is_public_holiday(&self, date: NaiveDate) -> bool {
        self.holiday(date).is_some()
    }

    /// Whether a day is a working day: not a Saturday, a Sunday or a public holiday (Regulation
    /// 1182/71 art. 2(2)).
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !self.is_public_holiday(date)
    }

    /// What follows for each right from each legal basis, in the order of [`PersonRight::ALL`].
    ///
    /// [`PersonRight::ALL`]: crate::domain::codes::PersonRight::ALL
    pub fn rights(&self) -> &[RightRule] {
        &self.rights
    }

    /// Where else a person can look on a day, in the order of the file.
    pub fn elsewhere(&self, on: NaiveDate) -> impl Iterator<Item = &Elsewhere> {
        self.elsewhere
            .iter()
            .filter(move |place| place.holds_on(on))
    }

    /// Where the data come from and when each file was last checked.
    pub fn origins(&self) -> &[Origin] {
        &self.origins
    }
}

/// A value of a code list, written as its code.
fn coded<T: Coded>(written: &str, key: &str) -> Result<T, String> {
    let CodeList { items, .. } = T::LIST;
    let found = items
        .iter()
        .find(|item| item.code == written)
        .and_then(T::from_item);
    found.ok_or_else(|| {
        let codes: Vec<&str> = items.iter().map(|item| item.code).collect();
        let meant = nearest(written, codes.iter().copied())
            .map_or_else(String::new, |code| format!("; did you mean `{code}`?"));
        let (found, known) = (quoted(written), codes.join(", "));
        format!("`{key}` is {found}, expected one of {known}{meant}")
    })
}

/// Files whose names mean nothing here.
fn unknown_files(files: &[(&str, &str)]) -> Vec<Problem> {
    let known = FILES.map(|(name, _)| name);
    let unknown = files.iter().filter(|(name, _)| !known.contains(name));
    unknown
        .map(|(name, _)| {
            let message = format!(
                "{} is not a reference file, expected one of {}",
                quoted(name),
                known.join(", ")
            );
            let problem = Problem::new(*name, ProblemCode::UnknownField, message);
            match nearest(name, known) {
                Some(meant) => problem.with_hint(format!("did you mean `{meant}`?")),
                None => problem,
            }
        })
        .collect()
}

/// One file to read.
#[derive(Clone, Copy)]
struct Source<'a> {
    name: &'static str,
    text: &'a str,
}

/// What reading the files brings to light.
struct Inbox<'a> {
    problems: &'a mut Vec<Problem>,
    origins: &'a mut Vec<Origin>,
}

impl Inbox<'_> {
    /// Reads a file into its raw form; a file that has not that form is a problem.
    fn read<T: DeserializeOwned>(&mut self, source: Source<'_>) -> Option<T> {
        match toml::from_str(source.text) {
            Ok(raw) => Some(raw),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                self.report(source, at, ProblemCode::Unreadable, error.message());
                None
            }
        }
    }

    /// Notes where a file comes from.
    fn origin(&mut self, source: Source<'_>, from: String, checked_on: TomlDate) {
        let TomlDate(checked_on) = checked_on;
        self.origins.push(Origin {
            file: source.name,
            source: from.into(),
            checked_on,
        });
    }

    /// Notes a problem at a byte of a file.
    fn report(
        &mut self,
        source: Source<'_>,
        at: usize,
        code: ProblemCode,
        message: impl Into<String>,
    ) {
        let before = source.text.as_bytes().iter().take(at);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        self.problems.push(Problem::new(
            format!("{}, line {line}", source.name),
            code,
            message,
        ));
    }
}

/// A date as TOML writes it, without quotes.
#[derive(Debug, Clone, Copy)]
struct TomlDate(NaiveDate);

impl<'de> Deserialize<'de> for TomlDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(deserializer)?;
        let expected = || serde::de::Error::custom("a time was found, expected a date alone");
        let date = match (written.date, written.time) {
            (Some(date), None) => date,
            _ => return Err(expected()),
        };
        NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
            .map(TomlDate)
            .ok_or_else(expected)
    }
}

/// A range of days in a file; an end that is absent is open.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRange {
    from: TomlDate,
    to: Option<TomlDate>,
}

/// A range of whole days, both ends included; an end that is absent is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Days {
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

impl Days {
    fn holds_on(self, on: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= on) && self.to.is_none_or(|to| on <= to)
    }
}

/// The days between two dates of a file.
///
/// # Errors
/// A clause when the end is before the beginning.
fn days(from: Option<TomlDate>, to: Option<TomlDate>) -> Result<Days, String> {
    let (from, to) = (
        from.map(|TomlDate(date)| date),
        to.map(|TomlDate(date)| date),
    );
    match (from, to) {
        (Some(from), Some(to)) if to < from => Err(format!(
            "the range ends on {to}, before it begins on {from}: expected a later end or none"
        )),
        _ => Ok(Days { from, to }),
    }
}

#[cfg(test)]
mod file_tests;
#[cfg(test)]
mod tests;
