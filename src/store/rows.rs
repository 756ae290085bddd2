//! Records to rows: writing and removing them.

use uuid::Uuid;

use super::{
    StoreError,
    bulk::{delete, insert, update},
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
    let tables = tables(kind);
    let names = tables.columns.iter().map(|column| column.name.as_str());
    let columns: Vec<&str> = ["id", "version", "code"].into_iter().chain(names).collect();
    insert(
        conn,
        &tables.name,
        &columns,
        records.iter().map(|record| main_row(tables, &**record)),
    )?;
    for list in &tables.lists {
        let names = list.columns.iter().map(|column| column.name.as_str());
        let columns: Vec<&str> = ["record", "position"].into_iter().chain(names).collect();
        let rows = records.iter().flat_map(|record| {
            item_rows(&list.columns, record.header().id, record.value(list.field))
        });
        insert(conn, &list.name, &columns, rows)?;
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
    insert(
        conn,
        &tables.absences,
        &["record", "field", "reason"],
        absences,
    )
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
    insert_lists(conn, tables, record)
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

fn insert_lists(
    conn: &mut Connection,
    tables: &Tables,
    record: &Arc<dyn AnyRecord>,
) -> Result<(), StoreError> {
    let id = record.header().id;
    for list in &tables.lists {
        let names = list.columns.iter().map(|column| column.name.as_str());
        let columns: Vec<&str> = ["record", "position"].into_iter().chain(names).collect();
        insert(
            conn,
            &list.name,
            &columns,
            item_rows(&list.columns, id, record.value(list.field)),
        )?;
    }
    let absences = record.header().absent.iter().map(|(field, absence)| {
        vec![
            id_datum(id),
            Datum::Text(field.to_owned()),
            Datum::Text(absence.code().to_owned()),
        ]
    });
    insert(
        conn,
        &tables.absences,
        &["record", "field", "reason"],
        absences,
    )
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
