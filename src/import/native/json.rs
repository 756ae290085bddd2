//! Reads the native JSON document, which says the same as the workbook.
//!
//! A key that is not there leaves its field out of the draft; `null` clears it. When a record has
//! the key `absent`, that is all there is to say: lists of other records that it does not name are
//! not stated. It must never know how the document is written, only how it is read.

use std::collections::HashSet;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::domain::{
    draft::{At, Draft, Entry, Input},
    kind::Kind,
    problem::{Problem, ProblemCode, nearest, quoted},
};

const FORMAT: &str = "inzage-register";
const VERSION: i64 = 1;

/// The longest key of an object, in bytes.
const MAX_KEY: usize = 100;

/// Whether bytes begin like a JSON object, which no spreadsheet does.
pub fn is_native_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"{")
}

/// Reads the bytes of a document into drafts, in its order.
///
/// # Errors
/// Every problem of its form: what is no JSON or no register, kinds that are not known, keys or
/// codes that are there twice.
pub fn drafts_of_json(file: &str, bytes: &[u8]) -> Result<Vec<Draft>, Vec<Problem>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let document = parse(file, bytes).map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    keys_once(&document, &mut problems);
    let kinds = kinds(document).map_err(|problem| {
        problems.push(problem);
        std::mem::take(&mut problems)
    })?;
    let mut drafts = Vec::new();
    for (plural, entry) in kinds {
        match records(&plural, entry) {
            Ok(list) => {
                let read = list.into_iter().map(|(kind, entry)| draft(kind, entry));
                for outcome in read {
                    match outcome {
                        Ok(draft) => drafts.push(draft),
                        Err(problem) => problems.push(problem),
                    }
                }
            }
            Err(problem) => problems.push(problem),
        }
    }
    drafts.sort_by_key(|draft| draft.kind.index());
    problems.extend(super::duplicates(&drafts));
    if problems.is_empty() {
        Ok(drafts)
    } else {
        Err(problems)
    }
}

fn parse(file: &str, bytes: &[u8]) -> Result<Entry, Problem> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let root = Node(format!("{file}, "));
    let read = root.deserialize(&mut deserializer);
    read.and_then(|entry| deserializer.end().map(|()| entry))
        .map_err(|error| {
            let (line, column) = (error.line(), error.column());
            let message = if error.is_eof() {
                format!("the JSON document ends too early, in line {line}; it was cut off")
            } else {
                format!("the document is no sound JSON from line {line}, column {column} on")
            };
            Problem::new(file, ProblemCode::File, message)
        })
}

/// A problem for each key that stands twice in one object, of which one would be lost.
fn keys_once(entry: &Entry, problems: &mut Vec<Problem>) {
    match &entry.input {
        Input::List(items) => items.iter().for_each(|item| keys_once(item, problems)),
        Input::Fields(fields) => {
            let mut seen = HashSet::new();
            for (name, entry) in fields {
                if !seen.insert(name) {
                    let message = format!("the key {} is there twice", quoted(name));
                    problems.push(problem(entry, ProblemCode::Duplicate, message));
                }
                keys_once(entry, problems);
            }
        }
        Input::Null | Input::Text(_) | Input::Bool(_) | Input::Integer(_) => {}
        Input::Date(_) | Input::Absent(_) => {}
    }
}

fn problem(entry: &Entry, code: ProblemCode, message: impl Into<String>) -> Problem {
    let at = entry.at.to_string();
    Problem::new(at.trim_end_matches(", "), code, message)
}

/// The kinds with what is said of each, once the document is known to be a register.
fn kinds(document: Entry) -> Result<Vec<(String, Entry)>, Problem> {
    let unlike = |entry: &Entry| {
        let message = format!(
            "this is no register: expected an object with `format` \"{FORMAT}\", `version` \
             {VERSION} and `records`"
        );
        problem(entry, ProblemCode::File, message)
    };
    let Entry {
        at,
        input: Input::Fields(mut fields),
    } = document
    else {
        return Err(unlike(&document));
    };
    let root = Entry {
        at,
        input: Input::Null,
    };
    let mut take = |name: &str| {
        let at = fields.iter().position(|(key, _)| key == name)?;
        Some(fields.swap_remove(at).1)
    };
    let (format, version, records) = (take("format"), take("version"), take("records"));
    if format.map(|entry| entry.input) != Some(Input::Text(FORMAT.to_owned())) {
        return Err(unlike(&root));
    }
    match version {
        Some(Entry {
            at: _,
            input: Input::Integer(VERSION),
        }) => {}
        Some(other) => {
            let message = format!("this version of the format is not known, expected {VERSION}");
            return Err(problem(&other, ProblemCode::File, message)
                .with_hint("it was written by a newer program: read it with that one"));
        }
        None => return Err(unlike(&root)),
    }
    if let Some((name, extra)) = fields.first() {
        let message = format!("a register has no key {}", quoted(name));
        return Err(problem(extra, ProblemCode::UnknownField, message));
    }
    match records {
        Some(Entry {
            at: _,
            input: Input::Fields(kinds),
        }) => Ok(kinds),
        Some(other) => Err(unlike(&other)),
        None => Err(unlike(&root)),
    }
}

/// The records of one kind.
fn records(plural: &str, entry: Entry) -> Result<Vec<(Kind, Entry)>, Problem> {
    let mut known = Kind::ALL.iter().map(|kind| kind.def());
    let Some(def) = known.find(|def| def.plural == plural) else {
        let message = format!("the register has no kind of record {}", quoted(plural));
        let problem = problem(&entry, ProblemCode::UnknownField, message);
        let known = Kind::ALL.iter().map(|kind| kind.def().plural);
        return Err(match nearest(plural, known) {
            Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
            None => problem,
        });
    };
    match entry.input {
        Input::List(list) => Ok(list.into_iter().map(|entry| (def.kind, entry)).collect()),
        _ => Err(problem(
            &entry,
            ProblemCode::Unreadable,
            "expected an array of records",
        )),
    }
}

fn draft(kind: Kind, entry: Entry) -> Result<Draft, Problem> {
    let Entry {
        at,
        input: Input::Fields(mut fields),
    } = entry
    else {
        return Err(problem(
            &entry,
            ProblemCode::Unreadable,
            "expected an object with the fields of a record",
        ));
    };
    if let Some(said) = fields.iter().position(|(name, _)| name == "absent") {
        let (name, stated) = fields.remove(said);
        let stated = absences(stated)?;
        let unnamed = kind.def().edges.iter().map(|edge| {
            let entry = Entry {
                at: stated.at.clone(),
                input: Input::Null,
            };
            ((*edge).to_owned(), entry)
        });
        fields.extend(unnamed);
        // Last, since the last word on why a field is absent counts.
        fields.push((name, stated));
    }
    Ok(Draft { kind, at, fields })
}

/// `{"members": "none"}` as the list of absences that drafts have.
fn absences(entry: Entry) -> Result<Entry, Problem> {
    let Input::Fields(stated) = entry.input else {
        return Err(problem(
            &entry,
            ProblemCode::Unreadable,
            "expected an object that says of fields why they are absent, `none` or \
             `not-applicable`",
        ));
    };
    let item = |(field, reason): (String, Entry)| Entry {
        at: reason.at.clone(),
        input: Input::Fields(vec![
            (
                "field".to_owned(),
                Entry {
                    at: reason.at.clone(),
                    input: Input::Text(field),
                },
            ),
            ("reason".to_owned(), reason),
        ]),
    };
    Ok(Entry {
        at: entry.at,
        input: Input::List(stated.into_iter().map(item).collect()),
    })
}

/// A value of the document, read together with the path to it.
struct Node(String);

impl Node {
    fn step(&self, step: &str) -> Node {
        let Node(path) = self;
        let dot = if path.ends_with(", ") { "" } else { "." };
        Node(format!("{path}{dot}{step}"))
    }

    fn entry<E>(self, input: Input) -> Result<Entry, E> {
        let at = At::Path(self.0);
        Ok(Entry { at, input })
    }
}

impl<'de> DeserializeSeed<'de> for Node {
    type Value = Entry;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Entry, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node {
    type Value = Entry;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Entry, E> {
        self.entry(Input::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Entry, E> {
        self.entry(Input::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Entry, E> {
        self.entry(Input::Integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Entry, E> {
        let text = || Input::Text(number.to_string());
        let input = i64::try_from(number).map_or_else(|_| text(), Input::Integer);
        self.entry(input)
    }

    fn visit_f64<E>(self, number: f64) -> Result<Entry, E> {
        self.entry(Input::Text(number.to_string()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Entry, E> {
        self.entry(Input::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Entry, A::Error> {
        let mut list = Vec::new();
        while let Some(item) =
            items.next_element_seed(Node(format!("{}[{}]", self.0, list.len())))?
        {
            list.push(item);
        }
        self.entry(Input::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Entry, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            if key.len() > MAX_KEY {
                // Every value below remembers its way, so a long key would be kept many times.
                let message = format!(
                    "a key of {} bytes; a register has none longer than {MAX_KEY}",
                    key.len()
                );
                return Err(serde::de::Error::custom(message));
            }
            let value = entries.next_value_seed(self.step(&key))?;
            fields.push((key, value));
        }
        self.entry(Input::Fields(fields))
    }
}
