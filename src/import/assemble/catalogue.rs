//! Catalogue records by name: those of the register, those of the file, and new ones.
//!
//! A name is a record's only when it is the same name, case and accents aside. A near name is told
//! and never taken: two parties that are one can be put together later, one that is two can not be
//! taken apart.

use std::collections::{HashMap, HashSet};

use super::{
    maker::Maker,
    write::{self, code_of_name, fingerprint},
};
use crate::domain::{
    code_list::Coded,
    draft::Entry,
    identifier::EnterpriseNumber,
    import_report::NearName,
    kind::Kind,
    record::AnyRecord,
    records::{
        DataCategory, DataElement, LegalText, Measure, Party, Purpose, SubjectCategory, System,
        TransferTool,
    },
    snapshot::Snapshot,
    text::{Language, LocalText, fold},
};
use crate::import::item::Found;

/// How alike two names are that are told to be near.
const NEAR: f64 = 0.93;

/// How many comparisons of names are made for one file.
const COMPARISONS: usize = 200_000;

/// The names of records by kind.
#[derive(Default)]
pub(super) struct Catalogue {
    codes: HashMap<Kind, HashMap<String, String>>,
    taken: HashSet<(Kind, String)>,
    loaded: HashSet<Kind>,
    compared: usize,
    /// Names by their first letters, to find near ones.
    starts: HashMap<(Kind, String), Vec<(String, String)>>,
}

impl Catalogue {
    /// The code of the record of a kind with a name, if there is one.
    pub(super) fn find(&mut self, known: &Snapshot, kind: Kind, name: &str) -> Option<String> {
        self.load(known, kind);
        self.codes.get(&kind)?.get(&key(name)).cloned()
    }

    /// Remembers a name for a record.
    pub(super) fn name(&mut self, kind: Kind, name: &str, code: &str) {
        let of_kind = self.codes.entry(kind).or_default();
        of_kind.entry(key(name)).or_insert_with(|| code.to_owned());
    }

    /// A code for a new record that no other has.
    fn free(&mut self, known: &Snapshot, kind: Kind, name: &str) -> String {
        let mut code = code_of_name(kind, name);
        let is_taken = |code: &str, taken: &HashSet<(Kind, String)>| {
            known.by_code(kind, code).is_some() || taken.contains(&(kind, code.to_owned()))
        };
        if is_taken(&code, &self.taken) {
            code = format!("{code}-{}", fingerprint(&[&key(name)]));
        }
        self.taken.insert((kind, code.clone()));
        code
    }

    /// Takes in the names of the register, once for each kind.
    fn load(&mut self, known: &Snapshot, kind: Kind) {
        if !self.loaded.insert(kind) {
            return;
        }
        let mut several: HashSet<String> = HashSet::new();
        let codes = self.codes.entry(kind).or_default();
        for record in known.kind(kind) {
            let code = record.header().code.to_string();
            for name in names_of(&**record) {
                let name = key(&name);
                match codes.get(&name) {
                    Some(other) if *other != code => {
                        several.insert(name);
                    }
                    _ => {
                        codes.insert(name, code.clone());
                    }
                }
            }
        }
        if kind == Kind::Party {
            for (name, code) in codes.iter() {
                let alike = self.starts.entry((kind, start(name))).or_default();
                alike.push((name.clone(), code.clone()));
            }
        }
        // A name that two records bear means neither of them for certain.
        for name in several {
            codes.remove(&name);
        }
    }

    /// The known name nearest to one, with the code of its record, if any is near. Names with other
    /// numbers in them (`Zone 2`, `Zone 3`) are other names.
    fn near(&mut self, kind: Kind, name: &str) -> Option<String> {
        let wanted = key(name);
        if wanted.chars().count() < 4 || self.compared > COMPARISONS {
            return None;
        }
        let numbers =
            |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
        let own = numbers(&wanted);
        let alike = self.starts.get(&(kind, start(&wanted)))?;
        let mut best: Option<(f64, &String)> = None;
        for (other, code) in alike {
            self.compared += 1;
            if self.compared > COMPARISONS {
                break;
            }
            let (short, long) = (wanted.len().min(other.len()), wanted.len().max(other.len()));
            if long > 2 * short || numbers(other) != own {
                continue;
            }
            let likeness = strsim::jaro_winkler(&wanted, other);
            let better = best.is_none_or(|(so_far, held)| {
                likeness > so_far || (likeness == so_far && code < held)
            });
            if likeness >= NEAR && better {
                best = Some((likeness, code));
            }
        }
        best.map(|(_, code)| code.clone())
    }

    /// Remembers a name among those that near ones are looked for in.
    fn remember(&mut self, kind: Kind, name: &str, code: &str) {
        let name = key(name);
        let alike = self.starts.entry((kind, start(&name))).or_default();
        alike.push((name, code.to_owned()));
    }
}

/// The letters with which near names begin alike.
fn start(name: &str) -> String {
    name.chars().take(3).collect()
}

/// A name for comparison: case, accents, quotation marks and final stops do not count.
fn key(name: &str) -> String {
    let folded = fold(name);
    let trimmed = folded.trim_matches(|c: char| c.is_whitespace() || "\"“”„«».;:".contains(c));
    trimmed.to_owned()
}

fn names_of(record: &dyn AnyRecord) -> Vec<String> {
    let of = |text: &LocalText| {
        Language::ALL
            .into_iter()
            .filter_map(|language| text.get(language))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let any = record.as_any();
    if let Some(party) = any.downcast_ref::<Party>() {
        let mut names = of(&party.name);
        names.extend(party.names.0.iter().map(|name| name.name.to_string()));
        names.extend(party.identifiers.0.iter().map(|one| one.value.to_string()));
        names.extend(
            party
                .enterprise_number
                .iter()
                .map(|n| n.as_str().to_owned()),
        );
        return names;
    }
    if let Some(law) = any.downcast_ref::<LegalText>() {
        let article = law.article.as_deref().unwrap_or_default();
        return of(&law.title)
            .into_iter()
            .map(|title| law_name(&title, Some(article).filter(|a| !a.is_empty())))
            .collect();
    }
    let name = None
        .or_else(|| any.downcast_ref::<Purpose>().map(|r| &r.name))
        .or_else(|| any.downcast_ref::<SubjectCategory>().map(|r| &r.name))
        .or_else(|| any.downcast_ref::<DataCategory>().map(|r| &r.name))
        .or_else(|| any.downcast_ref::<DataElement>().map(|r| &r.name))
        .or_else(|| any.downcast_ref::<Measure>().map(|r| &r.name))
        .or_else(|| any.downcast_ref::<System>().map(|r| &r.name))
        .or_else(|| any.downcast_ref::<TransferTool>().map(|r| &r.title));
    name.map(|name| of(name)).unwrap_or_default()
}

/// A law with its article, as one name.
pub(super) fn law_name(title: &str, article: Option<&str>) -> String {
    match article {
        Some(article) => format!("{title}, {article}"),
        None => title.to_owned(),
    }
}

impl Maker<'_> {
    /// The code of the record of a kind with this name; a new one when the register has none.
    /// `more` are its fields beside the name.
    pub(super) fn named(
        &mut self,
        kind: Kind,
        name: &str,
        found: &Found,
        more: impl FnOnce(&Self) -> Vec<(&'static str, Entry)>,
    ) -> String {
        let name = write::sane(name);
        if let Some(code) = self.catalogue.find(self.known, kind, &name) {
            return code;
        }
        if kind == Kind::Party
            && let Some(code) = self.by_number(&name)
        {
            return code;
        }
        let code = self.catalogue.free(self.known, kind, &name);
        if kind == Kind::Party
            && let Some(near) = self.catalogue.near(kind, &name)
        {
            self.near.push(NearName {
                place: found.place,
                name: write::cut(&name, 200),
                kind: kind.code(),
                code: near,
            });
        }
        let at = self.at(found.place);
        let field = name_field(kind);
        let mut fields = vec![(field, write::local(&at, self.language, &*name))];
        fields.extend(more(self));
        self.put(write::draft(kind, &at, &code, fields));
        self.catalogue.name(kind, &name, &code);
        if kind == Kind::Party {
            self.catalogue.remember(kind, &name, &code);
        }
        self.evidence(kind, &code, Some(field), found);
        code
    }

    /// The party whose enterprise number a name is.
    fn by_number(&mut self, name: &str) -> Option<String> {
        let number = EnterpriseNumber::parse(name).ok()?;
        self.catalogue
            .find(self.known, Kind::Party, number.as_str())
    }
}

fn name_field(kind: Kind) -> &'static str {
    match kind {
        Kind::LegalText | Kind::TransferTool => "title",
        _ => "name",
    }
}
