//! From a draft that has been read to what a record is built from.

use uuid::Uuid;

use super::{Draft, MAX_CODE, Parsed, Resolve};
use crate::domain::{
    kind::{Kind, KindDef},
    problem::{Problem, ProblemCode},
    record::{Absence, Absences, AnyRecord, FieldDef, Header},
    text::Language,
    value::{FieldType, Owned},
};

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
        languages,
        absent: said,
    } = parsed;
    let mut values = match base {
        Some(record) => record.to_owned_values(),
        None => vec![Owned::Absent; def.fields.len()],
    };
    for (at, value) in read {
        let value = if value.is_absent() {
            Owned::Absent
        } else {
            value
        };
        let former = std::mem::replace(&mut values[at], value);
        if let Some((_, typed)) = languages.iter().find(|(position, _)| *position == at) {
            keep_languages(&mut values[at], former, typed);
        }
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

/// Puts the former text back in the languages that were not typed.
fn keep_languages(value: &mut Owned, former: Owned, typed: &[Language]) {
    let Owned::Local(former) = former else { return };
    let mut text = match std::mem::take(value) {
        Owned::Local(text) => text,
        _ => Box::default(),
    };
    for language in Language::ALL
        .into_iter()
        .filter(|language| !typed.contains(language))
    {
        text.set(language, former.get(language).map(Into::into));
    }
    if !text.is_empty() {
        *value = Owned::Local(text);
    }
}

fn missing_field(draft: &Draft, def: &KindDef, field: &FieldDef) -> Problem {
    let doc = field.doc.trim();
    Problem::new(
        draft.place_of(field.name).to_string(),
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
            .shown(Language::En)
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
