//! Cursors: where a record stands in an order, as an opaque text.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value as Json, json};

use super::{SortKey, page::Entry};
use crate::graphql::fault::Fault;

/// The place of a record in an order: after smaller sort keys, and among equal ones by code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The sort key, unless the order is by code.
    pub key: Option<SortKey>,
    /// The code.
    pub code: String,
}

impl Mark {
    /// The cursor of a record in an order.
    pub fn write(entry: &Entry<'_>, order: &str) -> String {
        let code = &*entry.record.header().code;
        let parts = match &entry.key {
            None => json!([order, code]),
            Some(SortKey::Number(number)) => json!([order, code, number]),
            Some(SortKey::Text(text)) => json!([order, code, text]),
            Some(SortKey::Absent) => json!([order, code, null]),
        };
        URL_SAFE_NO_PAD.encode(parts.to_string())
    }

    /// Reads a cursor that was given out for a list in an order.
    ///
    /// # Errors
    /// The text is no cursor, or one of another list or order.
    pub fn read(text: &str, order: &str) -> Result<Mark, Fault> {
        let unreadable = || {
            Fault::new(
                "BAD_CURSOR",
                "this is not a cursor; expected the `cursor`, `startCursor` or `endCursor` of an \
                 earlier page, as it was given",
            )
        };
        let bytes = URL_SAFE_NO_PAD
            .decode(text.trim())
            .map_err(|_| unreadable())?;
        let parts: Vec<Json> = serde_json::from_slice(&bytes).map_err(|_| unreadable())?;
        let [Json::String(of), Json::String(code), key @ ..] = parts.as_slice() else {
            return Err(unreadable());
        };
        if of != order {
            return Err(Fault::new(
                "BAD_CURSOR",
                "this cursor belongs to another list or another order; use cursors only with the \
                 field and the `orderBy` they were given for",
            ));
        }
        let key = match key {
            [] => None,
            [Json::Null] => Some(SortKey::Absent),
            [Json::String(text)] => Some(SortKey::Text(text.as_str().into())),
            [Json::Number(number)] => {
                Some(SortKey::Number(number.as_i64().ok_or_else(unreadable)?))
            }
            _ => return Err(unreadable()),
        };
        Ok(Mark {
            key,
            code: code.clone(),
        })
    }
}
