//! The change log as it is written: append-only, each entry chained to the one before by a hash.

use chrono::{DateTime, SecondsFormat, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    StoreError,
    bulk::{Batch, batches},
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

/// The entries of one revision in the making, each chained to the one before. This takes no database,
/// so that it can be done while something else is being written.
pub struct Chain<'a> {
    actor: &'a str,
    reason: Option<&'a str>,
    revision: String,
    moment: String,
    position: i64,
    stamp: Stamp,
}

impl<'a> Chain<'a> {
    /// Begins the revision after `before`.
    pub fn new(
        before: &Stamp,
        time: DateTime<Utc>,
        actor: &'a str,
        reason: Option<&'a str>,
    ) -> Chain<'a> {
        let revision = before.revision + 1;
        Chain {
            actor,
            reason,
            revision: revision.to_string(),
            moment: as_text(time),
            position: 0,
            stamp: Stamp {
                revision,
                time,
                hash: before.hash.clone(),
            },
        }
    }

    /// Gives the rows of entries to `each`, which says whether it wants more.
    pub fn rows(
        &mut self,
        is_postgres: bool,
        changes: impl Iterator<Item = NewChange>,
        each: &mut dyn FnMut(Batch) -> bool,
    ) -> bool {
        let rows = changes.map(|change| self.row(change));
        batches(is_postgres, "change", COLUMNS.into(), rows, each)
    }

    /// What the counter is to say once all entries are written.
    pub fn stamp(self) -> Stamp {
        self.stamp
    }

    fn row(&mut self, change: NewChange) -> Vec<Datum> {
        let NewChange {
            kind,
            id,
            operation,
            record,
        } = change;
        let written = Written {
            revision: &self.revision,
            time: &self.moment,
            actor: self.actor,
            reason: self.reason,
        };
        let entry = Hashed {
            position: self.position,
            kind: kind.code(),
            id,
            operation,
            record: &record,
        };
        self.stamp.hash = hash_of_entry(&self.stamp.hash, &written, &entry);
        self.position += 1;
        vec![
            Datum::Integer(self.stamp.revision),
            Datum::Integer(self.position - 1),
            Datum::Time(self.stamp.time.naive_utc()),
            Datum::Text(self.actor.to_owned()),
            Datum::text(self.reason),
            Datum::Text(kind.code().to_owned()),
            Datum::Text(id.to_string()),
            Datum::Text(operation.code().to_owned()),
            Datum::Text(record),
            Datum::Text(self.stamp.hash.clone()),
        ]
    }
}

/// Moves the counter to a revision whose entries are written.
pub fn close(conn: &mut Connection, stamp: &Stamp) -> Result<(), StoreError> {
    let sql =
        "UPDATE \"revision\" SET \"revision\" = $1, \"time\" = $2, \"hash\" = $3 WHERE \"id\" = 1";
    let values = vec![
        Datum::Integer(stamp.revision),
        Datum::Time(stamp.time.naive_utc()),
        Datum::Text(stamp.hash.clone()),
    ];
    execute(conn, sql, values)?;
    Ok(())
}
