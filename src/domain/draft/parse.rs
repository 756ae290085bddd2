//! Reading the fields of a draft.

use std::sync::Arc;

use uuid::Uuid;

use super::{Draft, Entry, Input, MAX_CODE, Resolve, read};
use crate::domain::{
    kind::KindDef,
    problem::{Problem, ProblemCode, nearest, quoted},
    record::Absence,
    text::Language,
    value::{FieldType, Owned},
};

/// A draft whose fields have been read: positions with their values, and what is said of absences.
#[derive(Debug, Default)]
pub struct Parsed {
    pub(super) code: Option<Arc<str>>,
    pub(super) values: Vec<(usize, Owned)>,
    /// The languages that were typed of a text per language; the others are left as they are.
    pub(super) languages: Vec<(usize, Vec<Language>)>,
    pub(super) absent: Vec<(&'static str, Option<Absence>)>,
}

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
    if faulty || Uuid::try_parse(&found).is_ok() || Absence::from_marker(&found).is_some() {
        let message = format!(
            "{} cannot be a code; expected at most {MAX_CODE} characters without `;` or line breaks, that is neither a UUID nor a marker such as `(none)`",
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
    if let (FieldType::LocalText, Input::Fields(texts)) = (field.ty, &entry.input) {
        let typed = texts
            .iter()
            .filter_map(|(name, _)| Language::parse(name))
            .collect();
        parsed.languages.push((at, typed));
    }
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
