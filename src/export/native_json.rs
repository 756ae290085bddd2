//! Writes the register as one JSON document, for programs.
//!
//! It says the same as the native workbook: every record of every kind, with references by code.
//! Lists and parts are arrays, a text per language is an object, a field without a value is `null`
//! and `absent` tells why, where that is stated. It must never know of revisions or files.
//!
//! ```json
//! {"format": "inzage-register", "version": 1, "records": {"parties": [
//!   {"code": "infino", "name": {"nl": "Infino", "fr": null, "de": null, "en": null},
//!    "members": [], "absent": {"members": "none"}}]}}
//! ```

use std::io::{self, Write};

use chrono::SecondsFormat;
use serde::{Serialize, Serializer, ser::SerializeMap};
use uuid::Uuid;

use crate::domain::{
    draft::Resolve,
    kind::Kind,
    record::{Absences, AnyRecord, Fields},
    snapshot::Snapshot,
    text::{Language, LocalText},
    value::Value,
    workbook::any_reference,
};

/// Writes the whole register, a record on each line, kinds and codes in order.
///
/// # Errors
/// Those of `out`.
pub fn write_json(snapshot: &Snapshot, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"{\"format\":\"inzage-register\",\"version\":1,\"records\":{")?;
    for (at, kind) in Kind::ALL.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        write!(out, "{comma}\n\"{}\":[", kind.def().plural)?;
        for (at, record) in snapshot.kind(*kind).enumerate() {
            out.write_all(if at == 0 { b"\n" } else { b",\n" })?;
            let record = RecordJson {
                record: &**record,
                records: snapshot,
            };
            serde_json::to_writer(&mut *out, &record)?;
        }
        out.write_all(b"]")?;
    }
    out.write_all(b"\n}}\n")
}

struct RecordJson<'r> {
    record: &'r dyn AnyRecord,
    records: &'r Snapshot,
}

impl Serialize for RecordJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let header = self.record.header();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", &*header.code)?;
        for (at, field) in self.record.defs().iter().enumerate() {
            let value = ValueJson {
                value: self.record.value(at),
                records: self.records,
            };
            map.serialize_entry(field.name, &value)?;
        }
        map.serialize_entry("absent", &AbsentJson(&header.absent))?;
        map.end()
    }
}

struct AbsentJson<'r>(&'r Absences);

impl Serialize for AbsentJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let stated = self.0.iter().map(|(name, absence)| (name, absence.code()));
        serializer.collect_map(stated)
    }
}

struct PartJson<'r> {
    part: &'r dyn Fields,
    records: &'r Snapshot,
}

impl Serialize for PartJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = self.part.defs().iter().enumerate().map(|(at, field)| {
            let value = ValueJson {
                value: self.part.value(at),
                records: self.records,
            };
            (field.name, value)
        });
        serializer.collect_map(fields)
    }
}

struct ValueJson<'r> {
    value: Value<'r>,
    records: &'r Snapshot,
}

impl ValueJson<'_> {
    /// The code of a record; of one that is not there, its UUID, so that nothing is lost.
    fn code(&self, id: Uuid) -> String {
        let kind = self.records.kind_of(id);
        let code = kind.and_then(|kind| self.records.code_of(kind, id));
        code.map_or_else(|| id.to_string(), |code| code.to_string())
    }
}

impl Serialize for ValueJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Absent => serializer.serialize_none(),
            Value::Text(text) => serializer.serialize_str(text),
            Value::Local(text) => serializer.collect_map(languages(text)),
            Value::Bool(truth) => serializer.serialize_bool(truth),
            Value::Integer(number) => serializer.serialize_i64(number),
            Value::Date(date) => serializer.collect_str(&date),
            Value::Time(time) => {
                serializer.serialize_str(&time.to_rfc3339_opts(SecondsFormat::Micros, true))
            }
            Value::Country(code) => serializer.serialize_str(code.as_str()),
            Value::Period(period) => serializer.collect_str(&period),
            Value::Code(item) => serializer.serialize_str(item.code),
            Value::Codes(codes) => {
                serializer.collect_seq(codes.items().iter().map(|item| item.code))
            }
            Value::Texts(texts) => serializer.collect_seq(texts),
            Value::Ref(id) => serializer.serialize_str(&self.code(id)),
            Value::Refs(refs) => serializer.collect_seq(refs.ids().map(|id| self.code(id))),
            Value::AnyRef(kind, id) => {
                serializer.serialize_str(&any_reference(kind, &self.code(id)))
            }
            Value::Parts(parts) => serializer.collect_seq((0..parts.count()).map(|at| PartJson {
                part: parts.part(at),
                records: self.records,
            })),
        }
    }
}

/// Every language, so that a missing one is seen to be missing.
fn languages(text: &LocalText) -> impl Iterator<Item = (&'static str, Option<&str>)> {
    Language::ALL
        .into_iter()
        .map(|language| (language.code(), text.get(language)))
}
