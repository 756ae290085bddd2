//! Countries and international organisations: their codes, their names, and when the data
//! protection rules of the Union applied there.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use super::{
    Days, Inbox, RawRange, Source, TomlDate,
    code::{CountryCode, EXPECTED},
    days,
};
use crate::domain::{
    problem::{ProblemCode, nearest, quoted},
    text::{Language, LocalText, fold},
};

/// Whether a record is a country or an international organisation: Chapter V GDPR treats both as
/// places that data can be transferred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CountryKind {
    /// A country, or a territory that ISO 3166-1 gives a code.
    Country,
    /// An international organisation (Art. 4(26) GDPR).
    Organisation,
}

/// A country, a territory or an international organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// Its code.
    pub code: CountryCode,
    /// Whether it is a country or an organisation.
    pub kind: CountryKind,
    /// Its everyday name in the four languages.
    pub names: LocalText,
    /// Other names under which people write it; recognised, never shown.
    pub also: Box<[Box<str>]>,
    eu: Vec<Days>,
    eea: Vec<Days>,
}

impl Country {
    /// Whether it was in the European Union on a day.
    pub fn is_in_eu(&self, on: NaiveDate) -> bool {
        self.eu.iter().any(|range| range.holds_on(on))
    }

    /// Whether the data protection rules of the Union applied there on a day.
    pub fn is_in_eea(&self, on: NaiveDate) -> bool {
        self.is_in_eu(on) || self.eea.iter().any(|range| range.holds_on(on))
    }

    /// All names, shown and recognised.
    fn all_names(&self) -> impl Iterator<Item = &str> {
        let shown = Language::ALL
            .into_iter()
            .filter_map(|language| self.names.get(language));
        shown.chain(self.also.iter().map(|name| &**name))
    }
}

/// All countries and organisations, found by code or by name.
#[derive(Debug, Clone, Default)]
pub(super) struct Countries {
    by_code: BTreeMap<CountryCode, Country>,
    aliases: BTreeMap<CountryCode, CountryCode>,
    /// Folded names, shown and recognised.
    by_name: HashMap<String, CountryCode>,
}

impl Countries {
    pub(super) fn get(&self, code: CountryCode) -> Option<&Country> {
        self.by_code.get(&code)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Country> {
        let of = |kind| {
            self.by_code
                .values()
                .filter(move |country| country.kind == kind)
        };
        of(CountryKind::Country).chain(of(CountryKind::Organisation))
    }

    pub(super) fn by_name(&self, name: &str) -> Option<&Country> {
        self.by_name
            .get(&fold(name))
            .and_then(|code| self.get(*code))
    }

    pub(super) fn code(&self, typed: &str) -> Result<CountryCode, String> {
        if let Ok(code) = typed.parse() {
            let code = self.aliases.get(&code).copied().unwrap_or(code);
            if self.by_code.contains_key(&code) {
                return Ok(code);
            }
        }
        let refused = format!("{} is not a known code, {EXPECTED}", quoted(typed));
        Err(match self.meant(typed) {
            Some(meant) => {
                let (_, name) = meant
                    .names
                    .shown(Language::En)
                    .unwrap_or((Language::En, ""));
                format!("{refused}; did you mean `{}` ({name})?", meant.code)
            }
            None => refused,
        })
    }

    /// The country that was probably meant by a text that is not a code.
    fn meant(&self, typed: &str) -> Option<&Country> {
        self.by_name(typed).or_else(|| {
            // Three letters are near to too many names to mean one of them.
            let long = typed.trim().chars().count() > 3;
            let names = self.by_code.values().flat_map(Country::all_names);
            long.then(|| nearest(typed, names))
                .flatten()
                .and_then(|name| self.by_name(name))
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCountries {
    source: String,
    checked_on: TomlDate,
    countries: Raw<LocalText>,
    #[serde(default)]
    aliases: Raw<String>,
    #[serde(default)]
    also: Raw<Vec<Box<str>>>,
    #[serde(default)]
    eu: Raw<Vec<RawRange>>,
    #[serde(default)]
    eea: Raw<Vec<RawRange>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOrganisations {
    source: String,
    checked_on: TomlDate,
    organisations: Raw<LocalText>,
    #[serde(default)]
    also: Raw<Vec<Box<str>>>,
}

/// A table of a file: codes, and what is said of each.
type Raw<T> = BTreeMap<String, Spanned<T>>;

/// Reads the two files that give countries and organisations their codes.
pub(super) fn parse(
    countries: Source<'_>,
    organisations: Source<'_>,
    inbox: &mut Inbox<'_>,
) -> Countries {
    let mut known = Countries::default();
    if let Some(raw) = inbox.read(countries) {
        let RawCountries {
            source,
            checked_on,
            countries: names,
            aliases,
            also,
            eu,
            eea,
        } = raw;
        inbox.origin(countries, source, checked_on);
        let mut file = Reader {
            source: countries,
            known: &mut known,
            inbox,
        };
        file.names(names, CountryKind::Country);
        file.also(also);
        file.aliases(aliases);
        file.ranges(eu, |country| &mut country.eu);
        file.ranges(eea, |country| &mut country.eea);
    }
    if let Some(raw) = inbox.read(organisations) {
        let RawOrganisations {
            source,
            checked_on,
            organisations: names,
            also,
        } = raw;
        inbox.origin(organisations, source, checked_on);
        let mut file = Reader {
            source: organisations,
            known: &mut known,
            inbox,
        };
        file.names(names, CountryKind::Organisation);
        file.also(also);
    }
    known
}

/// Puts the tables of one file into what is known.
struct Reader<'a, 'b> {
    source: Source<'a>,
    known: &'a mut Countries,
    inbox: &'a mut Inbox<'b>,
}

impl Reader<'_, '_> {
    fn names(&mut self, table: Raw<LocalText>, kind: CountryKind) {
        for (written, names) in table {
            let at = names.span().start;
            let names = names.into_inner();
            let code = match self.new_code(&written, kind) {
                Ok(code) => code,
                Err((problem, message)) => {
                    self.inbox.report(self.source, at, problem, message);
                    continue;
                }
            };
            for language in Language::ALL {
                match names.get(language) {
                    Some(name) => self.name(name, code, at),
                    None => {
                        let message = format!("`{code}` has no name in `{}`", language.code());
                        self.inbox
                            .report(self.source, at, ProblemCode::Missing, message);
                    }
                }
            }
            let (also, eu, eea) = (Box::default(), Vec::new(), Vec::new());
            self.known.by_code.insert(
                code,
                Country {
                    code,
                    kind,
                    names,
                    also,
                    eu,
                    eea,
                },
            );
        }
    }

    /// A code that nothing has yet, written as such a code is.
    fn new_code(
        &self,
        written: &str,
        kind: CountryKind,
    ) -> Result<CountryCode, (ProblemCode, String)> {
        let unreadable = |message| (ProblemCode::Unreadable, message);
        let code: CountryCode = written.parse().map_err(unreadable)?;
        if code.as_str() != written {
            return Err(unreadable(format!(
                "`{written}` is not in capitals, expected `{code}`"
            )));
        }
        if kind == CountryKind::Country && written.len() != 2 {
            let message = format!("`{written}` is not a country code, expected two letters");
            return Err(unreadable(message));
        }
        if self.known.by_code.contains_key(&code) {
            let message = format!("`{written}` is the code of a country, expected another code");
            return Err((ProblemCode::Duplicate, message));
        }
        Ok(code)
    }

    /// Makes a country known by a name that no other has.
    fn name(&mut self, name: &str, code: CountryCode, at: usize) {
        let other = self
            .known
            .by_name
            .insert(fold(name), code)
            .filter(|other| *other != code);
        if let Some(other) = other {
            let message = format!("{} is a name of both `{other}` and `{code}`", quoted(name));
            self.inbox
                .report(self.source, at, ProblemCode::Duplicate, message);
        }
    }

    /// The code of a country of this file or an earlier one.
    fn known_code(&mut self, written: &str, at: usize) -> Option<CountryCode> {
        let code = written
            .parse()
            .ok()
            .filter(|code| self.known.by_code.contains_key(code));
        if code.is_none() {
            let message = format!("{} is a code without names", quoted(written));
            self.inbox
                .report(self.source, at, ProblemCode::UnknownReference, message);
        }
        code
    }

    fn also(&mut self, table: Raw<Vec<Box<str>>>) {
        for (written, names) in table {
            let at = names.span().start;
            let Some(code) = self.known_code(&written, at) else {
                continue;
            };
            for name in names.get_ref() {
                self.name(name, code, at);
            }
            if let Some(country) = self.known.by_code.get_mut(&code) {
                country.also = names.into_inner().into();
            }
        }
    }

    fn aliases(&mut self, table: Raw<String>) {
        for (written, meant) in table {
            let at = meant.span().start;
            let Some(meant) = self.known_code(meant.get_ref(), at) else {
                continue;
            };
            match self.new_code(&written, CountryKind::Country) {
                Ok(alias) => {
                    self.known.aliases.insert(alias, meant);
                }
                Err((problem, message)) => self.inbox.report(self.source, at, problem, message),
            }
        }
    }

    fn ranges(&mut self, table: Raw<Vec<RawRange>>, of: fn(&mut Country) -> &mut Vec<Days>) {
        for (written, ranges) in table {
            let at = ranges.span().start;
            let Some(code) = self.known_code(&written, at) else {
                continue;
            };
            let ranges = ranges.into_inner().into_iter();
            let ranges: Result<Vec<Days>, String> = ranges
                .map(|range| days(Some(range.from), range.to))
                .collect();
            match (ranges, self.known.by_code.get_mut(&code)) {
                (Err(why), _) => {
                    self.inbox
                        .report(self.source, at, ProblemCode::Contradiction, why);
                }
                (Ok(ranges), Some(country)) => *of(country) = ranges,
                (Ok(_), None) => {}
            }
        }
    }
}
