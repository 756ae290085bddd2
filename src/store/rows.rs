//! Records to rows: writing and removing them.

use uuid::Uuid;

use super::{
    StoreError,
    bulk::{Batch, batches, delete, update, write},
    connection::Connection,
    sql::{ColumnType, Datum},
    tables::{Column, Holds, Tables, tables},
};
use crate::domain::{
    code_list::Coded,
    kind::Kind,
    record::{AnyRecord, Fields},
    value::Value,
};
use std::sync::Arc;

/// Writes records that are not in the database yet, all of one kind.
pub fn insert_records(
    conn: &mut Connection,
    kind: Kind,
    records: &[Arc<dyn AnyRecord>],
) -> Result<(), StoreError> {
    let mut written = Ok(());
    rows_of(conn.is_postgres(), kind, records, &mut |batch| {
        written = write(conn, &batch);
        written.is_ok()
    });
    written
}

/// Gives the rows of records of one kind to `each`, which says whether it wants more.
pub fn rows_of(
    is_postgres: bool,
    kind: Kind,
    records: &[Arc<dyn AnyRecord>],
    each: &mut dyn FnMut(Batch) -> bool,
) -> bool {
    let tables = tables(kind);
    let columns = names(["id", "version", "code"], &tables.columns);
    let rows = records.iter().map(|record| main_row(tables, &**record));
    batches(is_postgres, &tables.name, columns, rows, each)
        && lists_of(is_postgres, tables, records, each)
}

/// The rows of the lists of records, and of what is stated about absent fields.
fn lists_of(
    is_postgres: bool,
    tables: &'static Tables,
    records: &[Arc<dyn AnyRecord>],
    each: &mut dyn FnMut(Batch) -> bool,
) -> bool {
    for list in &tables.lists {
        let columns = names(["record", "position"], &list.columns);
        let rows = records.iter().flat_map(|record| {
            item_rows(&list.columns, record.header().id, record.value(list.field))
        });
        if !batches(is_postgres, &list.name, columns, rows, each) {
            return false;
        }
    }
    let absences = records.iter().flat_map(|record| {
        let id = record.header().id;
        record.header().absent.iter().map(move |(field, absence)| {
            vec![
                id_datum(id),
                Datum::Text(field.to_owned()),
                Datum::Text(absence.code().to_owned()),
            ]
        })
    });
    let columns = names(["record", "field", "reason"], &[]);
    batches(is_postgres, &tables.absences, columns, absences, each)
}

/// The names of the columns of a table: those of every such table, and its own.
fn names<const N: usize>(all: [&'static str; N], own: &'static [Column]) -> Arc<[&'static str]> {
    let own = own.iter().map(|column| column.name.as_str());
    all.into_iter().chain(own).collect()
}

/// Writes a record in the place of the one with its identity.
pub fn replace_record(
    conn: &mut Connection,
    record: &Arc<dyn AnyRecord>,
) -> Result<(), StoreError> {
    let tables = tables(record.kind());
    let names = tables.columns.iter().map(|column| column.name.as_str());
    let columns: Vec<&str> = ["version", "code"].into_iter().chain(names).collect();
    let row = main_row(tables, &**record);
    let Some((id, values)) = row.split_first() else {
        return Ok(());
    };
    update(conn, &tables.name, &columns, values, ("id", id))?;
    remove_lists(conn, tables, std::slice::from_ref(id))?;
    let mut written = Ok(());
    let records = std::slice::from_ref(record);
    lists_of(conn.is_postgres(), tables, records, &mut |batch| {
        written = write(conn, &batch);
        written.is_ok()
    });
    written
}

/// Removes records of a kind and all that belongs to them.
pub fn remove_records(conn: &mut Connection, kind: Kind, ids: &[Uuid]) -> Result<(), StoreError> {
    let tables = tables(kind);
    let ids: Vec<Datum> = ids.iter().copied().map(id_datum).collect();
    remove_lists(conn, tables, &ids)?;
    delete(conn, &tables.name, "id", &ids)
}

fn remove_lists(conn: &mut Connection, tables: &Tables, ids: &[Datum]) -> Result<(), StoreError> {
    let names = tables
        .lists
        .iter()
        .map(|list| &list.name)
        .chain([&tables.absences]);
    for name in names {
        delete(conn, name, "record", ids)?;
    }
    Ok(())
}

fn id_datum(id: Uuid) -> Datum {
    Datum::Text(id.to_string())
}

fn main_row(tables: &Tables, record: &dyn AnyRecord) -> Vec<Datum> {
    let header = record.header();
    let mut row = vec![
        id_datum(header.id),
        Datum::Integer(header.version),
        Datum::Text(header.code.to_string()),
    ];
    row.extend(
        tables
            .columns
            .iter()
            .map(|column| datum(column, record.value(column.field))),
    );
    row
}

fn item_rows(columns: &[Column], record: Uuid, list: Value<'_>) -> Vec<Vec<Datum>> {
    let items: Vec<Vec<Datum>> = match list {
        Value::Refs(refs) => refs.ids().map(|id| vec![id_datum(id)]).collect(),
        Value::Codes(codes) => codes
            .items()
            .iter()
            .map(|item| vec![Datum::Text(item.code.to_owned())])
            .collect(),
        Value::Texts(texts) => texts
            .iter()
            .map(|text| vec![Datum::Text(text.to_string())])
            .collect(),
        Value::Parts(parts) => (0..parts.count())
            .map(|at| part_row(columns, parts.part(at)))
            .collect(),
        Value::Absent | Value::Text(_) | Value::Local(_) | Value::Bool(_) | Value::Integer(_) => {
            Vec::new()
        }
        Value::Date(_) | Value::Time(_) | Value::Country(_) | Value::Period(_) => Vec::new(),
        Value::Code(_) | Value::Ref(_) | Value::AnyRef(..) => Vec::new(),
    };
    let numbered = items.into_iter().enumerate().map(|(at, item)| {
        [id_datum(record), Datum::Integer(at as i64)]
            .into_iter()
            .chain(item)
            .collect()
    });
    numbered.collect()
}

fn part_row(columns: &[Column], part: &dyn Fields) -> Vec<Datum> {
    columns
        .iter()
        .map(|column| datum(column, part.value(column.field)))
        .collect()
}

fn datum(column: &Column, value: Value<'_>) -> Datum {
    let text = |text: String| Datum::Text(text);
    match (value, column.holds) {
        (Value::Local(local), Holds::Text(language)) => Datum::text(local.get(language)),
        (Value::AnyRef(kind, _), Holds::Kind) => text(kind.code().to_owned()),
        (Value::AnyRef(_, id), Holds::Identity) => id_datum(id),
        (Value::Text(plain), _) => text(plain.to_owned()),
        (Value::Bool(truth), _) => Datum::Bool(truth),
        (Value::Integer(number), _) => Datum::Integer(number),
        (Value::Date(date), _) => Datum::Date(date),
        (Value::Time(time), _) => Datum::Time(time.naive_utc()),
        (Value::Country(code), _) => text(code.to_string()),
        (Value::Period(period), _) => text(period.to_string()),
        (Value::Code(item), _) => text(item.code.to_owned()),
        (Value::Ref(id), _) => id_datum(id),
        // Lists have tables of their own, and what is absent is NULL.
        (Value::Absent | Value::Local(_) | Value::AnyRef(..), _) => Datum::Null(column.ty),
        (Value::Codes(_) | Value::Texts(_) | Value::Refs(_) | Value::Parts(_), _) => {
            Datum::Null(ColumnType::Text)
        }
    }
}
