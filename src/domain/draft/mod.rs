//! Drafts: what somebody typed, before it is a record. And the one way from a draft to a record
//! or to *all* its problems, used by GraphQL and by the importers alike.

mod read;

use std::{fmt, sync::Arc};

use chrono::NaiveDate;
use uuid::Uuid;

use crate::domain::{
    kind::{Kind, KindDef},
    problem::{Problem, ProblemCode, nearest, quoted},
    record::{Absence, Absences, AnyRecord, FieldDef, Header},
    sheet::address,
    value::{FieldType, Owned, Value},
};

/// Where in the input something stands.
#[derive(Debug, Clone, PartialEq)]
pub enum At {
    /// A path in a GraphQL input, such as `draft.names[0].name`.
    Path(String),
    /// A cell of a sheet.
    Cell {
        /// File and sheet.
        sheet: Arc<SheetPlace>,
        /// Column counted from 0.
        column: usize,
        /// Row as the spreadsheet counts it.
        row: u32,
    },
}

/// A sheet of a file, as a person would name it.
#[derive(Debug, PartialEq)]
pub struct SheetPlace {
    /// File name.
    pub file: String,
    /// Sheet name.
    pub sheet: String,
}

impl At {
    /// A path inside this one. A cell stays the cell it is.
    pub fn inside(&self, step: &str) -> At {
        match self {
            At::Path(path) if path.is_empty() => At::Path(step.to_owned()),
            At::Path(path) => At::Path(format!("{path}.{step}")),
            At::Cell { .. } => self.clone(),
        }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Path(path) => f.write_str(path),
            At::Cell { sheet, column, row } => {
                write!(
                    f,
                    "{}, sheet {}, cell {}",
                    sheet.file,
                    sheet.sheet,
                    address(*column, *row)
                )
            }
        }
    }
}

/// What was typed in one place.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// Nothing, on purpose: in an update, this clears the field.
    Null,
    /// Text.
    Text(String),
    /// True or false.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A calendar date.
    Date(NaiveDate),
    /// Stated to be absent.
    Absent(Absence),
    /// A list.
    List(Vec<Entry>),
    /// Named values: a text per language, or a part.
    Fields(Vec<(String, Entry)>),
}

/// What was typed, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Where it stands.
    pub at: At,
    /// What it is.
    pub input: Input,
}

/// What somebody typed for one record. Fields that are not in it are left as they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The kind of record meant.
    pub kind: Kind,
    /// Where the draft stands.
    pub at: At,
    /// The fields by name; `code` is the record's key.
    pub fields: Vec<(String, Entry)>,
}

impl Draft {
    /// The entry of a field, if it is in the draft.
    pub fn entry(&self, field: &str) -> Option<&Entry> {
        self.fields
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, entry)| entry)
    }

    /// The code that was typed, trimmed; `None` when there is none.
    pub fn code(&self) -> Option<&str> {
        match &self.entry("code")?.input {
            Input::Text(text) => Some(text.trim()).filter(|code| !code.is_empty()),
            _ => None,
        }
    }
}

/// Finds records that a draft refers to.
pub trait Resolve {
    /// The record of a kind with this code or UUID.
    fn find(&self, kind: Kind, key: &str) -> Option<Uuid>;
    /// The code of a record.
    fn code_of(&self, kind: Kind, id: Uuid) -> Option<Arc<str>>;
    /// The kind of the record with this UUID.
    fn kind_of(&self, id: Uuid) -> Option<Kind>;
    /// The known codes of a kind, to suggest the nearest one.
    fn codes(&self, kind: Kind) -> Vec<Arc<str>>;
}

/// A draft whose fields have been read: positions with their values, and what is said of absences.
#[derive(Debug, Default)]
pub struct Parsed {
    code: Option<Arc<str>>,
    values: Vec<(usize, Owned)>,
    absent: Vec<(&'static str, Option<Absence>)>,
}

/// The longest code a record can have, in characters.
const MAX_CODE: usize = 200;

/// Reads a draft.
///
/// # Errors
/// Every problem of the draft: unknown fields, codes and references, unreadable values.
pub fn parse(draft: &Draft, resolve: &dyn Resolve) -> Result<Parsed, Vec<Problem>> {
    let def = draft.kind.def();
    let mut parsed = Parsed::default();
    let mut problems = Vec::new();
    for (name, entry) in &draft.fields {
        let outcome = match name.as_str() {
            "code" => read_code(entry).map(|code| parsed.code = code),
            "absent" => read_absences(def, entry).map(|list| parsed.absent.extend(list)),
            name => read_field(def, name, entry, resolve, &mut parsed),
        };
        if let Err(found) = outcome {
            problems.extend(found);
        }
    }
    if problems.is_empty() {
        Ok(parsed)
    } else {
        Err(problems)
    }
}

fn read_code(entry: &Entry) -> Result<Option<Arc<str>>, Vec<Problem>> {
    let found = match &entry.input {
        Input::Null => return Ok(None),
        Input::Text(text) => text.trim().to_owned(),
        Input::Integer(number) => number.to_string(),
        _ => return Err(read::unreadable(entry, "a code", "something else")),
    };
    if found.is_empty() {
        return Ok(None);
    }
    let faulty =
        found.chars().any(|c| c.is_control() || c == ';') || found.chars().count() > MAX_CODE;
    if faulty || Uuid::try_parse(&found).is_ok() {
        let message = format!(
            "{} cannot be a code; expected at most {MAX_CODE} characters without `;`, line breaks, or the form of a UUID",
            quoted(&found)
        );
        return Err(vec![Problem::new(
            entry.at.to_string(),
            ProblemCode::Unreadable,
            message,
        )]);
    }
    Ok(Some(found.into()))
}

type StatedAbsence = (&'static str, Option<Absence>);

fn read_absences(def: &'static KindDef, entry: &Entry) -> Result<Vec<StatedAbsence>, Vec<Problem>> {
    let Input::List(list) = &entry.input else {
        return if entry.input == Input::Null {
            Ok(Vec::new())
        } else {
            Err(read::unreadable(
                entry,
                "a list of fields with why they are absent",
                "something else",
            ))
        };
    };
    let mut read = Vec::new();
    let mut problems = Vec::new();
    for item in list {
        match read_absence(def, item) {
            Ok(absence) => read.push(absence),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        Ok(read)
    } else {
        Err(problems)
    }
}

fn read_absence(def: &'static KindDef, item: &Entry) -> Result<StatedAbsence, Vec<Problem>> {
    let Input::Fields(fields) = &item.input else {
        return Err(read::unreadable(
            item,
            "a field and why it is absent",
            "something else",
        ));
    };
    let text = |wanted: &str| {
        fields
            .iter()
            .find(|(name, _)| name == wanted)
            .and_then(|(_, entry)| match &entry.input {
                Input::Text(text) => Some(text.as_str()),
                _ => None,
            })
    };
    let field = text("field").unwrap_or_default();
    let Some(name) = def.statable(field) else {
        let problem = Problem::new(
            item.at.to_string(),
            ProblemCode::UnknownField,
            format!(
                "{} is no field of a {} that can be absent",
                quoted(field),
                def.kind_label()
            ),
        );
        return Err(vec![problem]);
    };
    let absence = text("reason").map(str::to_owned).unwrap_or_default();
    match absence.as_str() {
        "not-stated" => Ok((name, None)),
        code => match Absence::parse(code) {
            Some(absence) => Ok((name, Some(absence))),
            None => Err(read::unreadable(
                item,
                "`none`, `not-applicable` or `not-stated`",
                code,
            )),
        },
    }
}

fn read_field(
    def: &'static KindDef,
    name: &str,
    entry: &Entry,
    resolve: &dyn Resolve,
    parsed: &mut Parsed,
) -> Result<(), Vec<Problem>> {
    let absence = match &entry.input {
        Input::Absent(absence) => Some(*absence),
        Input::Text(text) => Absence::from_marker(text),
        _ => None,
    };
    if let Some(edge) = def.edges.iter().find(|edge| **edge == name) {
        return match (absence, &entry.input) {
            (Some(absence), _) => {
                parsed.absent.push((edge, Some(absence)));
                Ok(())
            }
            (None, Input::Null) => {
                parsed.absent.push((edge, None));
                Ok(())
            }
            _ => Err(read::unreadable(
                entry,
                "`(none)`, `(not applicable)` or nothing, since the rows stand in another list",
                "something else",
            )),
        };
    }
    let Some(at) = def.position(name) else {
        return Err(vec![unknown_field(def, name, entry)]);
    };
    let field = &def.fields[at];
    if let Some(absence) = absence {
        if field.required {
            return Err(read::unreadable(
                entry,
                "a value, since this field cannot be absent",
                absence.marker(),
            ));
        }
        parsed.values.push((at, Owned::Absent));
        parsed.absent.push((field.name, Some(absence)));
        return Ok(());
    }
    let value = read::value(&field.ty, entry, resolve)?;
    parsed.absent.push((field.name, None));
    parsed.values.push((at, value));
    Ok(())
}

fn unknown_field(def: &'static KindDef, name: &str, entry: &Entry) -> Problem {
    let known = def.fields.iter().map(|field| field.name).chain(["code"]);
    let problem = Problem::new(
        entry.at.to_string(),
        ProblemCode::UnknownField,
        format!("{} is no field of a {}", quoted(name), def.kind_label()),
    );
    match nearest(name, known) {
        Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
        None => problem,
    }
}

/// Puts a parsed draft over what was there, and gives what a record is built from. The version is
/// set by whoever writes the record.
///
/// # Errors
/// The required fields that are missing.
pub fn complete(
    draft: &Draft,
    parsed: Parsed,
    id: Uuid,
    base: Option<&dyn AnyRecord>,
    resolve: &dyn Resolve,
) -> Result<(Header, Vec<Owned>), Vec<Problem>> {
    let def = draft.kind.def();
    let Parsed {
        code,
        values: read,
        absent: said,
    } = parsed;
    let mut values = match base {
        Some(record) => record.to_owned_values(),
        None => vec![Owned::Absent; def.fields.len()],
    };
    for (at, value) in read {
        values[at] = value;
    }
    let missing: Vec<Problem> = def
        .fields
        .iter()
        .zip(&values)
        .filter(|(field, value)| field.required && value.is_absent())
        .map(|(field, _)| missing_field(draft, def, field))
        .collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    let stated = base
        .into_iter()
        .flat_map(|record| record.header().absent.iter());
    let mut absences: std::collections::BTreeMap<&'static str, Absence> = stated.collect();
    for (name, absence) in said {
        match absence {
            Some(absence) => absences.insert(name, absence),
            None => absences.remove(name),
        };
    }
    absences.retain(|name, _| def.position(name).is_none_or(|at| values[at].is_absent()));
    let code = code
        .or_else(|| base.map(|record| record.header().code.clone()))
        .unwrap_or_else(|| natural_code(def, &values, resolve).into());
    Ok((
        Header {
            id,
            version: 0,
            code,
            absent: Absences::new(absences),
        },
        values,
    ))
}

fn missing_field(draft: &Draft, def: &KindDef, field: &FieldDef) -> Problem {
    let doc = field.doc.trim();
    Problem::new(
        draft.at.inside(field.name).to_string(),
        ProblemCode::Missing,
        format!(
            "`{}` of the {} is missing; expected: {doc}",
            field.name,
            def.kind_label()
        ),
    )
}

/// The code a record gets when none is typed: made of its key fields, so that the same row read
/// twice gets the same code.
pub fn natural_code(def: &KindDef, values: &[Owned], resolve: &dyn Resolve) -> String {
    let parts: Vec<String> = def
        .keys
        .iter()
        .filter_map(|key| def.position(key))
        .map(|at| key_part(&def.fields[at].ty, &values[at], resolve))
        .filter(|part| !part.is_empty())
        .collect();
    let code: String = parts.join("/").chars().take(MAX_CODE).collect();
    if code.is_empty() {
        def.kind_label().replace(' ', "-")
    } else {
        code
    }
}

fn key_part(ty: &FieldType, value: &Owned, resolve: &dyn Resolve) -> String {
    let code_of = |kind: Kind, id: Uuid| {
        resolve
            .code_of(kind, id)
            .map(|code| code.to_string())
            .unwrap_or_default()
    };
    match (ty, value) {
        (FieldType::Ref(kind), Owned::Ref(id)) => code_of(*kind, *id),
        (FieldType::Refs(kind), Owned::Refs(ids)) => ids
            .iter()
            .map(|id| code_of(*kind, *id))
            .collect::<Vec<_>>()
            .join("+"),
        (_, Owned::AnyRef(kind, id)) => code_of(*kind, *id),
        (_, Owned::Text(text)) => slug(text),
        (_, Owned::Code(item)) => item.code.to_owned(),
        (_, Owned::Time(time)) => time.format("%Y%m%dT%H%M%S%.6fZ").to_string(),
        (_, Owned::Local(text)) => text
            .shown(crate::domain::text::Language::En)
            .map(|(_, text)| slug(text))
            .unwrap_or_default(),
        _ => String::new(),
    }
}

/// A text as a short code: folded, words joined by hyphens, at most 60 characters.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in crate::domain::text::fold(text).chars() {
        if character.is_alphanumeric() || character == '.' {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= 60 {
            break;
        }
    }
    slug.trim_end_matches(['-', '.']).to_owned()
}

impl KindDef {
    /// What a record of this kind is called in messages: `legal basis`.
    pub fn kind_label(&self) -> &'static str {
        use crate::domain::code_list::Coded;
        self.kind.label(crate::domain::text::Language::En)
    }
}

/// Rules that one record must keep by itself, beyond what its types say.
pub fn check_record(record: &dyn AnyRecord, at: &At) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(period_order(
        record.defs(),
        &|position| record.value(position),
        at,
    ));
    for (position, field) in record.defs().iter().enumerate() {
        if let Value::Parts(parts) = record.value(position) {
            for index in 0..parts.count() {
                let part = parts.part(index);
                let place = at.inside(&format!("{}[{index}]", field.name));
                problems.extend(period_order(
                    part.defs(),
                    &|position| part.value(position),
                    &place,
                ));
            }
        }
        if let Value::Ref(target) = record.value(position)
            && target == record.header().id
        {
            let message = format!(
                "a {} cannot be its own `{}`",
                record.kind().def().kind_label(),
                field.name
            );
            problems.push(Problem::new(
                at.inside(field.name).to_string(),
                ProblemCode::Cycle,
                message,
            ));
        }
    }
    problems.extend(needs_one_of(record, at));
    problems
}

fn period_order<'a>(
    defs: &[FieldDef],
    value: &dyn Fn(usize) -> Value<'a>,
    at: &At,
) -> Option<Problem> {
    let date = |name: &str| {
        let position = defs.iter().position(|def| def.name == name)?;
        if let Value::Date(date) = value(position) {
            Some(date)
        } else {
            None
        }
    };
    let (from, to) = (date("valid_from")?, date("valid_to")?);
    (to < from).then(|| {
        let message = format!("the period ends on {to}, before it begins on {from}");
        Problem::new(
            at.inside("valid_to").to_string(),
            ProblemCode::Contradiction,
            message,
        )
        .with_hint("exchange the dates, or leave the one that is not known blank")
    })
}

/// Some records mean nothing unless one of two fields is there.
fn needs_one_of(record: &dyn AnyRecord, at: &At) -> Option<Problem> {
    let choices: &[&str] = match record.kind() {
        Kind::Flow => &["from", "register"],
        Kind::DataUse => &["category", "element"],
        _ => return None,
    };
    let def = record.kind().def();
    let stated = choices
        .iter()
        .filter_map(|name| def.position(name))
        .any(|position| !record.value(position).is_absent());
    (!stated).then(|| {
        let message = format!(
            "a {} needs `{}`; found neither",
            def.kind_label(),
            choices.join("` or `")
        );
        Problem::new(
            at.inside(choices[0]).to_string(),
            ProblemCode::Missing,
            message,
        )
    })
}
