//! The change log as it is read. `chain` writes it.

use std::{collections::HashMap, ops::ControlFlow};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    StoreError,
    connection::Connection,
    sql::{ColumnType, Datum, rows, select},
};
use crate::domain::kind::Kind;

/// What a change did to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// The record was added.
    Add,
    /// The record was changed.
    Update,
    /// The record was removed, as a mistake.
    Remove,
}

impl Operation {
    /// Code as stored.
    pub fn code(self) -> &'static str {
        match self {
            Operation::Add => "add",
            Operation::Update => "update",
            Operation::Remove => "remove",
        }
    }

    /// Reads a stored code.
    pub fn parse(code: &str) -> Option<Operation> {
        [Operation::Add, Operation::Update, Operation::Remove]
            .into_iter()
            .find(|op| op.code() == code)
    }
}

/// One entry of the log as it is to be written; hash and position are made on writing.
#[derive(Debug, Clone)]
pub struct NewChange {
    /// Kind of the record.
    pub kind: Kind,
    /// Identity of the record.
    pub id: Uuid,
    /// What was done.
    pub operation: Operation,
    /// The record after the change as JSON; empty after a removal.
    pub record: String,
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeRow {
    /// Revision of the register that the write made.
    pub revision: i64,
    /// Place of the entry among those of the revision, from 0.
    pub position: i64,
    /// When the write was made.
    pub time: DateTime<Utc>,
    /// Who made it.
    pub actor: String,
    /// Why, when a reason was given.
    pub reason: Option<String>,
    /// Kind of the record, as stored.
    pub kind: String,
    /// Identity of the record.
    pub id: Uuid,
    /// What was done.
    pub operation: Operation,
    /// The record after the change as JSON; empty after a removal.
    pub record: String,
    /// Hash of this entry and, through the one before, of all entries up to it.
    pub hash: String,
}

/// Revision, time and head of the hash chain, as the counter row holds them.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    /// The last revision.
    pub revision: i64,
    /// When it was made.
    pub time: DateTime<Utc>,
    /// Hash of the last entry of the log; empty before the first.
    pub hash: String,
}

/// Reads the counter row; inside a write, locks it first, so that the order of commits is the order
/// of revisions on both databases.
pub fn stamp(conn: &mut Connection, lock: bool) -> Result<Stamp, StoreError> {
    let for_update = if lock && conn.is_postgres() {
        " FOR UPDATE"
    } else {
        ""
    };
    let sql = format!(
        "SELECT \"revision\", \"time\", \"hash\" FROM \"revision\" WHERE \"id\" = 1{for_update}"
    );
    let types = [ColumnType::Integer, ColumnType::Time, ColumnType::Text];
    let found = rows(conn, &sql, &types, Vec::new())?;
    match found.into_iter().next().as_deref() {
        Some(
            [
                Datum::Integer(revision),
                Datum::Time(time),
                Datum::Text(hash),
            ],
        ) => Ok(Stamp {
            revision: *revision,
            time: time.and_utc(),
            hash: hash.clone(),
        }),
        _ => Err(StoreError::Corrupt {
            table: "revision".to_owned(),
            id: "1".to_owned(),
            message: "the counter row is missing".to_owned(),
        }),
    }
}

/// The columns of the log.
pub const COLUMNS: [&str; 10] = [
    "revision",
    "position",
    "time",
    "actor",
    "reason",
    "kind",
    "record_id",
    "operation",
    "record",
    "hash",
];

const TYPES: [ColumnType; 10] = [
    ColumnType::Integer,
    ColumnType::Integer,
    ColumnType::Time,
    ColumnType::Text,
    ColumnType::Text,
    ColumnType::Text,
    ColumnType::Text,
    ColumnType::Text,
    ColumnType::Text,
    ColumnType::Text,
];

fn from_row(row: Vec<Datum>) -> Result<ChangeRow, StoreError> {
    let corrupt = |message: &str| StoreError::Corrupt {
        table: "change".to_owned(),
        id: format!("{:?}", row.first()),
        message: message.to_owned(),
    };
    let text = |at: usize| match &row[at] {
        Datum::Text(text) => Ok(text.clone()),
        _ => Err(corrupt(COLUMNS[at])),
    };
    let (Datum::Integer(revision), Datum::Integer(position), Datum::Time(time)) =
        (&row[0], &row[1], &row[2])
    else {
        return Err(corrupt("no revision, position or time"));
    };
    Ok(ChangeRow {
        revision: *revision,
        position: *position,
        time: time.and_utc(),
        actor: text(3)?,
        reason: text(4).ok(),
        kind: text(5)?,
        id: text(6)?.parse().map_err(|_| corrupt("record_id"))?,
        operation: Operation::parse(&text(7)?).ok_or_else(|| corrupt("operation"))?,
        record: text(8)?,
        hash: text(9)?,
    })
}

/// Which entries of the log to read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Span {
    /// Only entries after this revision.
    pub after: i64,
    /// Only entries up to this revision; 0 means no bound.
    pub up_to: i64,
    /// Only entries of this record.
    pub record: Option<Uuid>,
}

/// Reads entries of the log in order and gives each to `each`.
pub fn read(
    conn: &mut Connection,
    span: Span,
    each: &mut dyn FnMut(ChangeRow) -> ControlFlow<StoreError>,
) -> Result<(), StoreError> {
    let mut sql = format!(
        "SELECT {} FROM \"change\" WHERE \"revision\" > $1",
        quoted_columns()
    );
    let mut values = vec![Datum::Integer(span.after)];
    if span.up_to > 0 {
        values.push(Datum::Integer(span.up_to));
        sql.push_str(&format!(" AND \"revision\" <= ${}", values.len()));
    }
    if let Some(record) = span.record {
        values.push(Datum::Text(record.to_string()));
        sql.push_str(&format!(" AND \"record_id\" = ${}", values.len()));
    }
    sql.push_str(" ORDER BY \"revision\", \"position\"");
    select(conn, &sql, &TYPES, values, &mut |row| match from_row(row) {
        Ok(change) => each(change),
        Err(error) => ControlFlow::Break(error),
    })
}

/// The records that were changed after a revision, each with its last entry up to that revision;
/// nothing for those that did not exist then.
pub fn before(
    conn: &mut Connection,
    revision: i64,
) -> Result<Vec<(Uuid, Option<ChangeRow>)>, StoreError> {
    let mut states: HashMap<Uuid, Option<ChangeRow>> = HashMap::new();
    let sql = "SELECT DISTINCT \"record_id\" FROM \"change\" WHERE \"revision\" > $1";
    for row in rows(
        conn,
        sql,
        &[ColumnType::Text],
        vec![Datum::Integer(revision)],
    )? {
        if let Some(Datum::Text(id)) = row.first()
            && let Ok(id) = id.parse()
        {
            states.insert(id, None);
        }
    }
    let columns = COLUMNS.map(|column| format!("c.\"{column}\"")).join(", ");
    let sql = format!(
        "SELECT {columns} FROM \"change\" c JOIN (\
         SELECT \"record_id\", max(\"revision\") AS \"last\" FROM \"change\" \
         WHERE \"revision\" <= $1 AND \"record_id\" IN (\
         SELECT \"record_id\" FROM \"change\" WHERE \"revision\" > $2) \
         GROUP BY \"record_id\") l \
         ON l.\"record_id\" = c.\"record_id\" AND l.\"last\" = c.\"revision\" \
         ORDER BY c.\"position\""
    );
    let bounds = vec![Datum::Integer(revision), Datum::Integer(revision)];
    select(conn, &sql, &TYPES, bounds, &mut |row| match from_row(row) {
        Ok(change) => {
            states.insert(change.id, Some(change));
            ControlFlow::Continue(())
        }
        Err(error) => ControlFlow::Break(error),
    })?;
    Ok(states.into_iter().collect())
}

/// What a revision did, in order: to which record of which kind, and what.
pub fn deeds(
    conn: &mut Connection,
    revision: i64,
) -> Result<Vec<(Kind, Uuid, Operation)>, StoreError> {
    let sql = "SELECT \"kind\", \"record_id\", \"operation\" FROM \"change\" WHERE \"revision\" = $1 ORDER BY \"position\"";
    let found = rows(
        conn,
        sql,
        &[ColumnType::Text; 3],
        vec![Datum::Integer(revision)],
    )?;
    let deeds = found.iter().map(|row| match &row[..] {
        [Datum::Text(kind), Datum::Text(id), Datum::Text(operation)] => Some((
            Kind::find(kind)?,
            Uuid::try_parse(id).ok()?,
            Operation::parse(operation)?,
        )),
        _ => None,
    });
    deeds
        .collect::<Option<_>>()
        .ok_or_else(|| StoreError::Corrupt {
            table: "change".to_owned(),
            id: revision.to_string(),
            message: "an entry cannot be read".to_owned(),
        })
}

/// How many entries there are after a revision.
pub fn count_after(conn: &mut Connection, revision: i64) -> Result<i64, StoreError> {
    let sql = "SELECT count(*) FROM \"change\" WHERE \"revision\" > $1";
    let found = rows(
        conn,
        sql,
        &[ColumnType::Integer],
        vec![Datum::Integer(revision)],
    )?;
    Ok(match found.first().map(Vec::as_slice) {
        Some([Datum::Integer(count)]) => *count,
        _ => 0,
    })
}

/// The hash of the last entry of a revision; empty for revision 0 and for one without entries.
pub fn hash_of(conn: &mut Connection, revision: i64) -> Result<String, StoreError> {
    let sql = "SELECT \"hash\" FROM \"change\" WHERE \"revision\" = $1 ORDER BY \"position\" DESC LIMIT 1";
    let found = rows(
        conn,
        sql,
        &[ColumnType::Text],
        vec![Datum::Integer(revision)],
    )?;
    Ok(match found.into_iter().next().as_deref() {
        Some([Datum::Text(hash)]) => hash.clone(),
        _ => String::new(),
    })
}

/// The last revision made at or before a moment; 0 when there was none.
pub fn revision_at(
    conn: &mut Connection,
    time: DateTime<Utc>,
) -> Result<(i64, DateTime<Utc>), StoreError> {
    let sql = "SELECT \"revision\", \"time\" FROM \"change\" WHERE \"position\" = 0 AND \"time\" <= $1 ORDER BY \"time\" DESC, \"revision\" DESC LIMIT 1";
    let types = [ColumnType::Integer, ColumnType::Time];
    let found = rows(conn, sql, &types, vec![Datum::Time(time.naive_utc())])?;
    Ok(match found.first().map(Vec::as_slice) {
        Some([Datum::Integer(revision), Datum::Time(time)]) => (*revision, time.and_utc()),
        _ => (0, DateTime::UNIX_EPOCH),
    })
}

/// When a revision was made, if it has entries.
pub fn time_of(conn: &mut Connection, revision: i64) -> Result<Option<DateTime<Utc>>, StoreError> {
    let sql = "SELECT \"time\" FROM \"change\" WHERE \"revision\" = $1 LIMIT 1";
    let found = rows(
        conn,
        sql,
        &[ColumnType::Time],
        vec![Datum::Integer(revision)],
    )?;
    Ok(match found.first().map(Vec::as_slice) {
        Some([Datum::Time(time)]) => Some(time.and_utc()),
        _ => None,
    })
}

fn quoted_columns() -> String {
    COLUMNS.map(|column| format!("\"{column}\"")).join(", ")
}
