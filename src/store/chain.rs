//! The change log as it is written: append-only, each entry chained to the one before by a hash.

use chrono::{DateTime, SecondsFormat, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    StoreError,
    bulk::insert,
    changes::{COLUMNS, ChangeRow, NewChange, Operation, Stamp},
    connection::Connection,
    sql::{Datum, execute},
};
use crate::domain::code_list::Coded;

/// The hash of an entry, chained to the one before.
pub fn chain_hash(previous: &str, change: &ChangeRow) -> String {
    let ChangeRow {
        revision,
        position,
        time,
        actor,
        reason,
        kind,
        id,
        operation,
        record,
        hash: _,
    } = change;
    let written = Written {
        revision: &revision.to_string(),
        time: &as_text(*time),
        actor,
        reason: reason.as_deref(),
    };
    let change = Hashed {
        position: *position,
        kind,
        id: *id,
        operation: *operation,
        record,
    };
    hash_of_entry(previous, &written, &change)
}

/// What the entries of one write have in common, as it is hashed.
struct Written<'a> {
    revision: &'a str,
    time: &'a str,
    actor: &'a str,
    reason: Option<&'a str>,
}

/// The rest of an entry, as it is hashed.
struct Hashed<'a> {
    position: i64,
    kind: &'a str,
    id: Uuid,
    operation: Operation,
    record: &'a str,
}

fn as_text(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// Each part is preceded by its length, so that no two different entries give the same text.
fn hash_of_entry(previous: &str, written: &Written<'_>, change: &Hashed<'_>) -> String {
    let mut hasher = Sha256::new();
    let mut add = |part: &str| {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    };
    add(previous);
    add(written.revision);
    add(&change.position.to_string());
    add(written.time);
    add(written.actor);
    add(if written.reason.is_some() { "1" } else { "0" });
    add(written.reason.unwrap_or_default());
    add(change.kind);
    add(change
        .id
        .hyphenated()
        .encode_lower(&mut Uuid::encode_buffer()));
    add(change.operation.code());
    add(change.record);
    let mut text = String::with_capacity(64);
    for byte in hasher.finalize() {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or_default());
        }
    }
    text
}

/// The entries of one revision, hashed and ready to be written.
pub struct Log<'a> {
    entries: Vec<(NewChange, String)>,
    actor: &'a str,
    reason: Option<&'a str>,
    stamp: Stamp,
}

impl<'a> Log<'a> {
    /// Chains the entries of the revision after `before`. This takes no database, so that it can be
    /// done while the records are being written.
    pub fn chain(
        before: &Stamp,
        time: DateTime<Utc>,
        actor: &'a str,
        reason: Option<&'a str>,
        changes: impl Iterator<Item = NewChange>,
    ) -> Log<'a> {
        let revision = before.revision + 1;
        let written = Written {
            revision: &revision.to_string(),
            time: &as_text(time),
            actor,
            reason,
        };
        let mut hash = before.hash.clone();
        let entries = changes.enumerate().map(|(position, change)| {
            let entry = Hashed {
                position: position as i64,
                kind: change.kind.code(),
                id: change.id,
                operation: change.operation,
                record: &change.record,
            };
            hash = hash_of_entry(&hash, &written, &entry);
            (change, hash.clone())
        });
        let entries = entries.collect();
        let stamp = Stamp {
            revision,
            time,
            hash,
        };
        Log {
            entries,
            actor,
            reason,
            stamp,
        }
    }
}

/// Appends the entries of one revision and moves the counter to it.
pub fn append(conn: &mut Connection, log: Log<'_>) -> Result<Stamp, StoreError> {
    let Log {
        entries,
        actor,
        reason,
        stamp,
    } = log;
    let rows = entries.into_iter().enumerate().map(|(position, entry)| {
        let (change, hash) = entry;
        let NewChange {
            kind,
            id,
            operation,
            record,
        } = change;
        vec![
            Datum::Integer(stamp.revision),
            Datum::Integer(position as i64),
            Datum::Time(stamp.time.naive_utc()),
            Datum::Text(actor.to_owned()),
            Datum::text(reason),
            Datum::Text(kind.code().to_owned()),
            Datum::Text(id.to_string()),
            Datum::Text(operation.code().to_owned()),
            Datum::Text(record),
            Datum::Text(hash),
        ]
    });
    insert(conn, "change", &COLUMNS, rows)?;
    let sql =
        "UPDATE \"revision\" SET \"revision\" = $1, \"time\" = $2, \"hash\" = $3 WHERE \"id\" = 1";
    let values = vec![
        Datum::Integer(stamp.revision),
        Datum::Time(stamp.time.naive_utc()),
        Datum::Text(stamp.hash.clone()),
    ];
    execute(conn, sql, values)?;
    Ok(stamp)
}
