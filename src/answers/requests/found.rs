//! Data of a person in the log of requests, where there must be none (Art. 5(1)(c)).

use crate::domain::{
    personal_data::{PersonalDataKind, find},
    record::Fields,
    records::Request,
    value::Value,
};

/// A field of a request that seems to hold data of a person. What they are is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The field.
    pub field: &'static str,
    /// What it looks like.
    pub kind: PersonalDataKind,
}

/// Where a request seems to hold data of a person, by form alone: each field and kind once, in the
/// order of fields.
pub fn found_in(request: &Request) -> Vec<Found> {
    let mut found = Vec::new();
    gather(request, None, &mut found);
    found
}

fn gather(fields: &dyn Fields, inside: Option<&'static str>, found: &mut Vec<Found>) {
    for (at, def) in fields.defs().iter().enumerate() {
        let field = inside.unwrap_or(def.name);
        if field == "answer_sha256" {
            // Digits of a hash mean nothing.
            continue;
        }
        match fields.value(at) {
            Value::Text(text) => {
                for hit in find(text) {
                    let one = Found {
                        field,
                        kind: hit.kind,
                    };
                    if !found.contains(&one) {
                        found.push(one);
                    }
                }
            }
            Value::Parts(parts) => {
                for number in 0..parts.count() {
                    gather(parts.part(number), Some(field), found);
                }
            }
            _ => {}
        }
    }
}
