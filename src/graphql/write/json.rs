//! Single values as JSON text.

use std::io::Write;

use chrono::{DateTime, SecondsFormat, Utc};
use uuid::Uuid;

use crate::{
    domain::value::Value,
    graphql::{fault::Fault, write::Written},
};

/// Writes a text in quotes.
pub fn string(out: &mut Vec<u8>, text: &str) {
    // Writing to memory does not fail, and a text is always JSON.
    let _ = serde_json::to_writer(out, text);
}

/// Writes something that needs no escaping, in quotes.
fn plain(out: &mut Vec<u8>, text: impl std::fmt::Display) {
    // Writing to memory does not fail.
    let _ = write!(out, "\"{text}\"");
}

/// Writes an identity.
pub fn uuid(out: &mut Vec<u8>, id: Uuid) {
    let mut buffer = Uuid::encode_buffer();
    out.push(b'"');
    out.extend_from_slice(id.hyphenated().encode_lower(&mut buffer).as_bytes());
    out.push(b'"');
}

/// A moment as it is written.
pub fn time(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Writes a whole number.
///
/// # Errors
/// It does not fit into the 32 bits that `Int` has.
pub fn int(out: &mut Vec<u8>, number: i64) -> Written {
    if i32::try_from(number).is_err() {
        let message = format!("the number {number} does not fit into the 32 bits of `Int`");
        return Err(Fault::new("OUT_OF_RANGE", message));
    }
    // Writing to memory does not fail.
    let _ = write!(out, "{number}");
    Ok(())
}

/// Writes a value that has no fields and refers to nothing; anything else is null.
///
/// # Errors
/// See [`int`].
pub fn value(out: &mut Vec<u8>, value: Value<'_>) -> Written {
    match value {
        Value::Text(text) => string(out, text),
        Value::Bool(truth) => out.extend_from_slice(if truth { b"true" } else { b"false" }),
        Value::Integer(number) => int(out, number)?,
        Value::Date(date) => plain(out, date),
        Value::Time(moment) => plain(out, time(moment)),
        Value::Country(code) => string(out, code.as_str()),
        Value::Period(period) => plain(out, period),
        Value::Texts(texts) => {
            // Writing to memory does not fail.
            let _ = serde_json::to_writer(out, texts);
        }
        Value::Absent | Value::Local(_) | Value::Code(_) | Value::Codes(_) => {
            out.extend_from_slice(b"null");
        }
        Value::Ref(_) | Value::Refs(_) | Value::AnyRef(..) | Value::Parts(_) => {
            out.extend_from_slice(b"null");
        }
    }
    Ok(())
}
