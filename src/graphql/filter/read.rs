//! Reading a filter argument.

use std::collections::HashSet;

use chrono::NaiveDate;
use memchr::memmem::Finder;
use uuid::Uuid;

use super::{Filter, Test, derived};
use crate::{
    domain::{
        code_list::{CodeItem, Coded},
        codes::Region,
        draft::Resolve,
        kind::Kind,
        problem::{nearest, quoted},
        reference::{CountryCode, Reference},
        snapshot::{Edge, Snapshot},
        text::fold,
        value::FieldType,
    },
    graphql::{
        fault::Fault,
        names::camel,
        plan::{Input, bool_of, fields_of, items, text_of},
        schema::{Around, Derived, FilterKey, InputUse, Schema},
    },
};

/// How many conditions a filter may have.
const MAX_CONDITIONS: usize = 200;
/// How deeply filters may stand in each other.
const MAX_DEPTH: usize = 10;
/// How many values one condition may list.
const MAX_VALUES: usize = 1_000;

impl Filter {
    /// Reads a filter for the records of a kind that are valid on a day, if one is named. `None`
    /// means all of them.
    ///
    /// # Errors
    /// A record that does not exist, or more conditions than are taken.
    pub fn read(
        kind: Kind,
        given: Option<&Input>,
        on: Option<NaiveDate>,
        snapshot: &Snapshot,
    ) -> Result<Option<Filter>, Fault> {
        let mut reader = Reader {
            kind,
            snapshot,
            conditions: 0,
        };
        let mut tests: Vec<Test> = on.map(Test::Valid).into_iter().collect();
        if let Some(given) = given {
            reader.object(given, 0, &mut tests)?;
        }
        Ok(match tests.len() {
            0 => None,
            1 => tests.pop().map(Filter),
            _ => Some(Filter(Test::All(tests))),
        })
    }
}

struct Reader<'s> {
    kind: Kind,
    snapshot: &'s Snapshot,
    conditions: usize,
}

impl Reader<'_> {
    fn object(&mut self, given: &Input, depth: usize, tests: &mut Vec<Test>) -> Result<(), Fault> {
        if depth > MAX_DEPTH {
            let message = format!("filters stand in each other more than {MAX_DEPTH} deep");
            return Err(Fault::new("TOO_LARGE", message));
        }
        let ty = Schema::get().find(&format!("{}Filter", self.kind.def().name));
        for (name, value) in fields_of(given) {
            self.conditions += 1;
            if self.conditions > MAX_CONDITIONS {
                let message = format!("a filter has at most {MAX_CONDITIONS} conditions");
                return Err(Fault::new("TOO_LARGE", message));
            }
            let spec = ty.and_then(|ty| ty.input(name));
            if let Some(InputUse::Filter(key)) = spec.map(|spec| &spec.use_of) {
                let test = self.condition(key, value, depth);
                tests.push(test.map_err(|fault| inside(name, fault))?);
            }
        }
        Ok(())
    }

    fn nested(&mut self, value: &Input, depth: usize) -> Result<Vec<Test>, Fault> {
        let nested = items(value).into_iter().map(|item| {
            let mut tests = Vec::new();
            self.object(item, depth + 1, &mut tests)?;
            Ok(Test::All(tests))
        });
        nested.collect()
    }

    fn condition(&mut self, key: &FilterKey, value: &Input, depth: usize) -> Result<Test, Fault> {
        Ok(match key {
            FilterKey::And => Test::All(self.nested(value, depth)?),
            FilterKey::Or => Test::Any(self.nested(value, depth)?),
            FilterKey::Not => Test::Not(Box::new(Test::All(self.nested(value, depth)?))),
            FilterKey::Words => words(&text_of(value).unwrap_or_default()),
            FilterKey::Code => {
                let codes = texts(value)?;
                let codes = codes.iter().map(|code| code.trim());
                Test::In(
                    codes
                        .filter_map(|it| self.snapshot.by_code(self.kind, it))
                        .collect(),
                )
            }
            FilterKey::Id => {
                let ids = texts(value)?;
                let ids = ids.iter().filter_map(|id| Uuid::try_parse(id).ok());
                Test::In(ids.filter(|id| self.is_of_kind(*id)).collect())
            }
            FilterKey::ValidOn => match date(Some(value)) {
                Some(day) => Test::Valid(day),
                None => Test::All(Vec::new()),
            },
            FilterKey::Coded(at) => Test::Coded(*at, self.codes(*at, value)?),
            FilterKey::Text(at) => Test::Text(*at, self.texts(*at, value)?),
            FilterKey::Country(at) => Test::Country(*at, countries(value)?),
            FilterKey::Dated(at) => {
                let day = |name| date(fields_of(value).find(|(it, _)| *it == name).map(|it| it.1));
                Test::Dated(*at, day("from"), day("to"))
            }
            FilterKey::Bool(at) => Test::Bool(*at, bool_of(value).unwrap_or_default()),
            FilterKey::Refers(to, edges) => Test::In(self.referring(*to, edges, value)?),
            FilterKey::Absent => Test::Absent(self.statable(value)?),
            FilterKey::Derived(what) => Test::In(self.derived(*what, value)?),
            FilterKey::Around(what) => Test::In(self.around(*what, value)?),
        })
    }

    fn is_of_kind(&self, id: Uuid) -> bool {
        let record = self.snapshot.record(id);
        record.is_some_and(|record| record.kind() == self.kind)
    }

    fn codes(&self, at: usize, value: &Input) -> Result<Vec<&'static CodeItem>, Fault> {
        let (FieldType::Code(list) | FieldType::Codes(list)) = self.kind.def().fields[at].ty else {
            return Ok(Vec::new());
        };
        coded(list.name, value)
    }

    /// Texts as they are compared: folded, and enterprise numbers as their digits.
    fn texts(&self, at: usize, value: &Input) -> Result<Vec<String>, Fault> {
        let number = matches!(self.kind.def().fields[at].ty, FieldType::EnterpriseNumber);
        let texts = texts(value)?.into_iter().map(|text| {
            if number {
                let number = crate::domain::identifier::EnterpriseNumber::parse(&text);
                number
                    .map(|number| number.as_str().to_owned())
                    .map_err(Fault::input)
            } else {
                Ok(fold(&text))
            }
        });
        texts.collect()
    }

    fn referring(
        &self,
        to: Option<Kind>,
        edges: &[Edge],
        value: &Input,
    ) -> Result<HashSet<Uuid>, Fault> {
        let mut referring = HashSet::new();
        for key in texts(value)? {
            let target = match to {
                Some(kind) => find(self.snapshot, kind, &key)?,
                None => find_any(self.snapshot, &key)?,
            };
            for edge in edges {
                referring.extend(self.snapshot.linked_ids(*edge, target));
            }
        }
        Ok(referring)
    }

    fn statable(&self, value: &Input) -> Result<Vec<String>, Fault> {
        let def = self.kind.def();
        let known = || {
            let fields = def
                .fields
                .iter()
                .filter(|field| !field.required)
                .map(|it| it.name);
            fields.chain(def.edges.iter().copied())
        };
        let fields = texts(value)?.into_iter().map(|name| {
            let found = known().find(|it| camel(it) == name || *it == name);
            found.map(str::to_owned).ok_or_else(|| {
                let message = format!(
                    "{} is no field of a {} that can be absent",
                    quoted(&name),
                    def.kind_label()
                );
                let names: Vec<String> = known().map(camel).collect();
                let near = nearest(&name, names.iter().map(String::as_str));
                Fault::input(with_near(message, near))
            })
        });
        fields.collect()
    }

    fn around(&self, what: Around, value: &Input) -> Result<HashSet<Uuid>, Fault> {
        let (snapshot, kind) = (self.snapshot, self.kind);
        Ok(match what {
            Around::Region => derived::of_region(snapshot, kind, &coded(Region::LIST.name, value)?),
            Around::Sensitivity => {
                derived::sensitive_flows(snapshot, &coded("Sensitivity", value)?)
            }
            Around::Controller | Around::Party => {
                let mut found = HashSet::new();
                for key in texts(value)? {
                    let party = find(snapshot, Kind::Party, &key)?;
                    found.extend(match what {
                        Around::Party => derived::flows_of_party(snapshot, party),
                        _ => derived::of_controller(snapshot, kind, party),
                    });
                }
                found
            }
        })
    }

    fn derived(&self, what: Derived, value: &Input) -> Result<HashSet<Uuid>, Fault> {
        match what {
            Derived::Basis => {
                let wanted = coded("Article6", value)?;
                Ok(derived::by_code(self.snapshot, derived::BASIS, &wanted))
            }
            Derived::Sensitivity => {
                let wanted = coded("Sensitivity", value)?;
                Ok(derived::by_sensitivity(self.snapshot, &wanted))
            }
            _ => {
                let mut found = HashSet::new();
                for key in texts(value)? {
                    let target = find(self.snapshot, derived::target(what), &key)?;
                    derived::activities(self.snapshot, what, target, &mut found);
                }
                Ok(found)
            }
        }
    }
}

fn inside(name: &str, mut fault: Fault) -> Fault {
    let separator = if fault.message.starts_with('`') && fault.message.contains("`: ") {
        fault.message.remove(0);
        "."
    } else {
        "`: "
    };
    fault.message = format!("`{name}{separator}{}", fault.message);
    fault
}

fn with_near(message: String, near: Option<&str>) -> String {
    match near {
        Some(near) => format!("{message}; did you mean `{near}`?"),
        None => message,
    }
}

fn words(text: &str) -> Test {
    let folded = fold(text);
    let words = folded.split(' ').filter(|word| !word.is_empty());
    Test::Words(words.map(|word| Finder::new(word).into_owned()).collect())
}

fn texts(value: &Input) -> Result<Vec<String>, Fault> {
    let items = items(value);
    if items.len() > MAX_VALUES {
        let message = format!(
            "found {} values; at most {MAX_VALUES} are taken",
            items.len()
        );
        return Err(Fault::new("TOO_LARGE", message));
    }
    Ok(items.into_iter().filter_map(text_of).collect())
}

fn date(value: Option<&Input>) -> Option<NaiveDate> {
    text_of(value?)?.parse().ok()
}

fn coded(list: &str, value: &Input) -> Result<Vec<&'static CodeItem>, Fault> {
    let table = Schema::get().enum_table(list);
    let names = texts(value)?;
    Ok(names.iter().filter_map(|name| table?.item(name)).collect())
}

fn countries(value: &Input) -> Result<Vec<CountryCode>, Fault> {
    let reference = Reference::embedded();
    let codes = texts(value)?
        .into_iter()
        .map(|text| reference.country_code(&text));
    codes.collect::<Result<_, _>>().map_err(Fault::input)
}

/// The record of a kind with a code or UUID.
///
/// # Errors
/// There is none; the nearest known code is suggested.
pub fn find(snapshot: &Snapshot, kind: Kind, key: &str) -> Result<Uuid, Fault> {
    let key = key.trim();
    Resolve::find(snapshot, kind, key).ok_or_else(|| {
        let message = format!("there is no {} {}", kind.def().kind_label(), quoted(key));
        let codes = Resolve::codes(snapshot, kind);
        let near = nearest(key, codes.iter().map(|code| &**code));
        Fault::new("NOT_FOUND", with_near(message, near))
    })
}

/// The record with a UUID, or with a kind and code joined by a colon.
///
/// # Errors
/// There is none, or the key has neither form.
pub fn find_any(snapshot: &Snapshot, key: &str) -> Result<Uuid, Fault> {
    if let Ok(id) = Uuid::try_parse(key.trim()) {
        let missing = || Fault::new("NOT_FOUND", format!("there is no record {}", quoted(key)));
        return snapshot.record(id).map(|_| id).ok_or_else(missing);
    }
    let parts = key.split_once(':');
    match parts.and_then(|(kind, code)| Some((Kind::find(kind.trim())?, code))) {
        Some((kind, code)) => find(snapshot, kind, code),
        None => Err(Fault::input(format!(
            "found {}; expected a UUID, or a kind and a code such as `party:infino-vlaanderen`",
            quoted(key)
        ))),
    }
}
