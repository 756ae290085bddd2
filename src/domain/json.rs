//! Records as JSON, the form in which the change log keeps them, and back.
//!
//! Codes and names are those of the definitions, references are UUIDs, dates are ISO 8601. What is
//! absent is left out; why it is absent is under `absent`.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use crate::domain::{
    kind::{Kind, KindDef},
    period::Period,
    record::{Absence, Absences, AnyRecord, FieldDef, Fields, Header},
    reference::CountryCode,
    text::{Language, LocalText},
    value::{FieldType, Owned, Value},
};
use std::sync::Arc;

/// A record as a JSON object: `id`, `code`, its fields, and `absent`.
pub fn to_json(record: &dyn AnyRecord) -> Json {
    let header = record.header();
    let mut object = Map::new();
    object.insert("id".to_owned(), Json::String(header.id.to_string()));
    object.insert("code".to_owned(), Json::String(header.code.to_string()));
    fields_to_json(record, &mut object);
    let absent: Map<String, Json> = header
        .absent
        .iter()
        .map(|(name, absence)| (name.to_owned(), Json::String(absence.code().to_owned())))
        .collect();
    if !absent.is_empty() {
        object.insert("absent".to_owned(), Json::Object(absent));
    }
    Json::Object(object)
}

/// A record as the text of its JSON object: what [`to_json`] gives, written at once, with the
/// fields in the order of their definition.
pub fn to_text(record: &dyn AnyRecord) -> String {
    serde_json::to_string(&Whole(record)).unwrap_or_else(|_| to_json(record).to_string())
}

/// A record as it is written.
struct Whole<'a>(&'a dyn AnyRecord);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let header = self.0.header();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &header.id)?;
        map.serialize_entry("code", &*header.code)?;
        for (name, value) in present(self.0) {
            map.serialize_entry(name, &Held(value))?;
        }
        if header.absent.iter().next().is_some() {
            map.serialize_entry("absent", &Stated(&header.absent))?;
        }
        map.end()
    }
}

/// The fields that have a value.
fn present<F: Fields + ?Sized>(fields: &F) -> impl Iterator<Item = (&'static str, Value<'_>)> {
    let values = fields.defs().iter().enumerate();
    values
        .map(|(at, def)| (def.name, fields.value(at)))
        .filter(|(_, value)| !value.is_absent())
}

/// What is stated about absent fields, as it is written.
struct Stated<'a>(&'a Absences);

impl Serialize for Stated<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, absence)| (name, absence.code())))
    }
}

/// A value as it is written.
struct Held<'a>(Value<'a>);

impl Serialize for Held<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Absent => serializer.serialize_none(),
            Value::Text(text) => serializer.serialize_str(text),
            Value::Local(text) => serializer.collect_map(
                Language::ALL
                    .into_iter()
                    .filter_map(|language| Some((language.code(), text.get(language)?))),
            ),
            Value::Bool(truth) => serializer.serialize_bool(truth),
            Value::Integer(number) => serializer.serialize_i64(number),
            Value::Date(date) => serializer.collect_str(&date),
            Value::Time(time) => {
                serializer.serialize_str(&time.to_rfc3339_opts(SecondsFormat::Micros, true))
            }
            Value::Country(code) => serializer.collect_str(&code),
            Value::Period(period) => serializer.collect_str(&period),
            Value::Code(item) => serializer.serialize_str(item.code),
            Value::Codes(codes) => {
                serializer.collect_seq(codes.items().iter().map(|item| item.code))
            }
            Value::Texts(texts) => serializer.collect_seq(texts),
            Value::Ref(id) => id.serialize(serializer),
            Value::Refs(refs) => serializer.collect_seq(refs.ids()),
            Value::AnyRef(kind, id) => {
                use crate::domain::code_list::Coded;
                serializer.collect_str(&format_args!("{}:{id}", kind.code()))
            }
            Value::Parts(parts) => {
                serializer.collect_seq((0..parts.count()).map(|at| Row(parts.part(at))))
            }
        }
    }
}

/// A part as it is written.
struct Row<'a>(&'a dyn Fields);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(present(self.0).map(|(name, value)| (name, Held(value))))
    }
}

fn fields_to_json(fields: &(impl Fields + ?Sized), object: &mut Map<String, Json>) {
    for (at, def) in fields.defs().iter().enumerate() {
        let value = fields.value(at);
        if !value.is_absent() {
            object.insert(def.name.to_owned(), value_to_json(value));
        }
    }
}

fn value_to_json(value: Value<'_>) -> Json {
    match value {
        Value::Absent => Json::Null,
        Value::Text(text) => Json::String(text.to_owned()),
        Value::Local(text) => local_to_json(text),
        Value::Bool(truth) => Json::Bool(truth),
        Value::Integer(number) => Json::from(number),
        Value::Date(date) => Json::String(date.to_string()),
        Value::Time(time) => Json::String(time.to_rfc3339_opts(SecondsFormat::Micros, true)),
        Value::Country(code) => Json::String(code.to_string()),
        Value::Period(period) => Json::String(period.to_string()),
        Value::Code(item) => Json::String(item.code.to_owned()),
        Value::Codes(codes) => codes.items().iter().map(|item| item.code).collect(),
        Value::Texts(texts) => texts.iter().map(|text| text.to_string()).collect(),
        Value::Ref(id) => Json::String(id.to_string()),
        Value::Refs(refs) => refs.ids().map(|id| id.to_string()).collect(),
        Value::AnyRef(kind, id) => {
            use crate::domain::code_list::Coded;
            Json::String(format!("{}:{id}", kind.code()))
        }
        Value::Parts(parts) => (0..parts.count())
            .map(|at| {
                let mut object = Map::new();
                fields_to_json(parts.part(at), &mut object);
                Json::Object(object)
            })
            .collect(),
    }
}

fn local_to_json(text: &LocalText) -> Json {
    let texts = Language::ALL.into_iter().filter_map(|language| {
        Some((
            language.code().to_owned(),
            Json::String(text.get(language)?.to_owned()),
        ))
    });
    Json::Object(texts.collect())
}

/// Why a stored record cannot be read: the field, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The field.
    pub field: String,
    /// What is wrong.
    pub message: String,
}

impl Unreadable {
    fn new(field: &str, message: impl Into<String>) -> Self {
        Unreadable {
            field: field.to_owned(),
            message: message.into(),
        }
    }
}

/// Reads a record back from its JSON.
///
/// # Errors
/// The first field that cannot be read. Nothing in it was typed by a person: it means that the log
/// was changed by other means, or written by a newer program.
pub fn from_json(kind: Kind, version: i64, json: &Json) -> Result<Arc<dyn AnyRecord>, Unreadable> {
    let def = kind.def();
    let object = json
        .as_object()
        .ok_or_else(|| Unreadable::new("", "not an object"))?;
    let text = |name: &str| {
        object
            .get(name)
            .and_then(Json::as_str)
            .ok_or_else(|| Unreadable::new(name, "missing"))
    };
    let id = text("id")?
        .parse()
        .map_err(|_| Unreadable::new("id", "not a UUID"))?;
    let header = Header {
        id,
        version,
        code: text("code")?.into(),
        absent: absences(def, object)?,
    };
    let extra = object.keys().find(|name| {
        !matches!(name.as_str(), "id" | "code" | "absent") && def.position(name).is_none()
    });
    if let Some(name) = extra {
        return Err(Unreadable::new(name, "unknown field"));
    }
    let values = fields_from_json(def.fields, object)?;
    (def.build)(header, values)
        .map_err(|field| Unreadable::new(field, "missing or of the wrong type"))
}

fn absences(def: &'static KindDef, object: &Map<String, Json>) -> Result<Absences, Unreadable> {
    let Some(stated) = object.get("absent") else {
        return Ok(Absences::default());
    };
    let entries = stated
        .as_object()
        .ok_or_else(|| Unreadable::new("absent", "not an object"))?;
    let read: Result<Vec<_>, _> = entries
        .iter()
        .map(|(name, code)| {
            let absence = code.as_str().and_then(Absence::parse);
            def.statable(name)
                .zip(absence)
                .ok_or_else(|| Unreadable::new(name, "no such absence"))
        })
        .collect();
    read.map(Absences::new)
}

fn fields_from_json(
    defs: &[FieldDef],
    object: &Map<String, Json>,
) -> Result<Vec<Owned>, Unreadable> {
    defs.iter()
        .map(|def| match object.get(def.name) {
            None => Ok(Owned::Absent),
            Some(json) => value_from_json(&def.ty, json)
                .ok_or_else(|| Unreadable::new(def.name, "not readable as what the field holds")),
        })
        .collect()
}

fn value_from_json(ty: &FieldType, json: &Json) -> Option<Owned> {
    Some(match ty {
        FieldType::Text | FieldType::Url | FieldType::EnterpriseNumber => {
            Owned::Text(json.as_str()?.into())
        }
        FieldType::LocalText => Owned::Local(Box::new(serde_json::from_value(json.clone()).ok()?)),
        FieldType::Bool => Owned::Bool(json.as_bool()?),
        FieldType::Integer => Owned::Integer(json.as_i64()?),
        FieldType::Date => Owned::Date(json.as_str()?.parse::<NaiveDate>().ok()?),
        FieldType::Time => Owned::Time(
            DateTime::parse_from_rfc3339(json.as_str()?)
                .ok()?
                .with_timezone(&Utc),
        ),
        FieldType::Country => Owned::Country(json.as_str()?.parse::<CountryCode>().ok()?),
        FieldType::Period => Owned::Period(Period::parse(json.as_str()?).ok()?),
        FieldType::Code(codes) => Owned::Code(&codes.items[codes.position(json.as_str()?)?]),
        FieldType::Codes(codes) => Owned::Codes(
            json.as_array()?
                .iter()
                .map(|item| Some(&codes.items[codes.position(item.as_str()?)?]))
                .collect::<Option<_>>()?,
        ),
        FieldType::Texts => Owned::Texts(
            json.as_array()?
                .iter()
                .map(|item| item.as_str().map(Into::into))
                .collect::<Option<_>>()?,
        ),
        FieldType::Ref(_) => Owned::Ref(uuid(json)?),
        FieldType::Refs(_) => {
            Owned::Refs(json.as_array()?.iter().map(uuid).collect::<Option<_>>()?)
        }
        FieldType::AnyRef => {
            let (kind, id) = json.as_str()?.split_once(':')?;
            Owned::AnyRef(Kind::find(kind)?, id.parse().ok()?)
        }
        FieldType::Parts(def) => Owned::Parts(
            json.as_array()?
                .iter()
                .map(|row| fields_from_json(def.fields, row.as_object()?).ok())
                .collect::<Option<_>>()?,
        ),
    })
}

fn uuid(json: &Json) -> Option<Uuid> {
    json.as_str()?.parse().ok()
}
