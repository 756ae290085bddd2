//! Rows to records: reading whole tables.

use std::{collections::HashMap, ops::ControlFlow, sync::Arc};

use uuid::Uuid;

use super::{
    StoreError,
    connection::Connection,
    sql::{ColumnType, Datum, rows, select},
    tables::{Column, Holds, ListTable, Tables, tables},
};
use crate::domain::{
    kind::Kind,
    period::Period,
    record::{Absence, Absences, AnyRecord, FieldDef, Header},
    reference::CountryCode,
    value::{FieldType, Owned},
};

/// What is stated about absent fields, by record.
type Absent = HashMap<Uuid, Vec<(&'static str, Absence)>>;

type Items = HashMap<Uuid, Vec<Vec<Datum>>>;

/// Reads all records of a kind.
pub fn load_kind(conn: &mut Connection, kind: Kind) -> Result<Vec<Arc<dyn AnyRecord>>, StoreError> {
    let tables = tables(kind);
    let mut lists = Vec::with_capacity(tables.lists.len());
    for list in &tables.lists {
        lists.push(load_items(conn, &list.name, &list.columns)?);
    }
    let mut absences = load_absences(conn, tables)?;
    let names: Vec<String> = tables
        .columns
        .iter()
        .map(|column| format!(", \"{}\"", column.name))
        .collect();
    let sql = format!(
        "SELECT \"id\", \"version\", \"code\"{} FROM \"{}\"",
        names.concat(),
        tables.name
    );
    let own = [ColumnType::Text, ColumnType::Integer, ColumnType::Text];
    let types: Vec<ColumnType> = own
        .into_iter()
        .chain(tables.columns.iter().map(|c| c.ty))
        .collect();
    let mut records = Vec::new();
    select(conn, &sql, &types, Vec::new(), &mut |row| match record(
        tables,
        row,
        &mut lists,
        &mut absences,
    ) {
        Ok(record) => {
            records.push(record);
            ControlFlow::Continue(())
        }
        Err(error) => ControlFlow::Break(error),
    })?;
    Ok(records)
}

fn load_items(conn: &mut Connection, table: &str, columns: &[Column]) -> Result<Items, StoreError> {
    let names: Vec<String> = columns
        .iter()
        .map(|column| format!(", \"{}\"", column.name))
        .collect();
    let sql = format!(
        "SELECT \"record\"{} FROM \"{table}\" ORDER BY \"record\", \"position\"",
        names.concat()
    );
    let types: Vec<ColumnType> = [ColumnType::Text]
        .into_iter()
        .chain(columns.iter().map(|c| c.ty))
        .collect();
    let mut items = Items::new();
    select(
        conn,
        &sql,
        &types,
        Vec::new(),
        &mut |mut row| match identity(table, row.remove(0)) {
            Ok(record) => {
                items.entry(record).or_default().push(row);
                ControlFlow::Continue(())
            }
            Err(error) => ControlFlow::Break(error),
        },
    )?;
    Ok(items)
}

fn load_absences(conn: &mut Connection, tables: &'static Tables) -> Result<Absent, StoreError> {
    let sql = format!(
        "SELECT \"record\", \"field\", \"reason\" FROM \"{}\"",
        tables.absences
    );
    let mut absences: HashMap<Uuid, Vec<_>> = HashMap::new();
    for row in rows(conn, &sql, &[ColumnType::Text; 3], Vec::new())? {
        let [record, Datum::Text(field), Datum::Text(reason)] = &row[..] else {
            continue;
        };
        let id = identity(&tables.absences, record.clone())?;
        let entry = tables.def.statable(field).zip(Absence::parse(reason));
        let entry = entry.ok_or_else(|| {
            corrupt(
                &tables.absences,
                id,
                format!("`{field}` cannot be `{reason}`"),
            )
        })?;
        absences.entry(id).or_default().push(entry);
    }
    Ok(absences)
}

fn identity(table: &str, datum: Datum) -> Result<Uuid, StoreError> {
    let Datum::Text(text) = datum else {
        return Err(corrupt(table, Uuid::nil(), "no identity".to_owned()));
    };
    text.parse()
        .map_err(|_| corrupt(table, Uuid::nil(), format!("`{text}` is no UUID")))
}

fn corrupt(table: &str, id: Uuid, message: String) -> StoreError {
    StoreError::Corrupt {
        table: table.to_owned(),
        id: id.to_string(),
        message,
    }
}

fn record(
    tables: &'static Tables,
    mut row: Vec<Datum>,
    lists: &mut [Items],
    absences: &mut Absent,
) -> Result<Arc<dyn AnyRecord>, StoreError> {
    let rest = row.split_off(3);
    let mut own = row.into_iter();
    let id = identity(
        &tables.name,
        own.next().unwrap_or(Datum::Null(ColumnType::Text)),
    )?;
    let (Some(Datum::Integer(version)), Some(Datum::Text(code))) = (own.next(), own.next()) else {
        return Err(corrupt(&tables.name, id, "no version or code".to_owned()));
    };
    let mut values = values(&tables.name, id, tables.def.fields, &tables.columns, rest)?;
    for (list, items) in tables.lists.iter().zip(lists) {
        if let Some(items) = items.remove(&id) {
            values[list.field] = list_value(list, &tables.def.fields[list.field], id, items)?;
        }
    }
    let absent = Absences::new(absences.remove(&id).unwrap_or_default());
    let header = Header {
        id,
        version,
        code: code.into(),
        absent,
    };
    (tables.def.build)(header, values).map_err(|field| {
        corrupt(
            &tables.name,
            id,
            format!("`{field}` is missing or not readable"),
        )
    })
}

fn values(
    table: &str,
    id: Uuid,
    fields: &[FieldDef],
    columns: &[Column],
    row: Vec<Datum>,
) -> Result<Vec<Owned>, StoreError> {
    let mut values = vec![Owned::Absent; fields.len()];
    for (column, datum) in columns.iter().zip(row) {
        let slot = &mut values[column.field];
        put(slot, &fields[column.field].ty, column.holds, datum)
            .ok_or_else(|| corrupt(table, id, format!("`{}` is not readable", column.name)))?;
    }
    Ok(values)
}

/// Puts what a column holds into the value of its field; nothing when it cannot be read.
fn put(slot: &mut Owned, ty: &FieldType, holds: Holds, datum: Datum) -> Option<()> {
    let value = match (datum, holds) {
        (Datum::Null(_), _) => return Some(()),
        (Datum::Text(text), Holds::Text(language)) => {
            if !matches!(slot, Owned::Local(_)) {
                *slot = Owned::Local(Box::default());
            }
            if let Owned::Local(local) = slot {
                local.set(language, Some(text.into()));
            }
            return Some(());
        }
        (Datum::Text(text), Holds::Kind) => Owned::AnyRef(Kind::find(&text)?, Uuid::nil()),
        (Datum::Text(text), Holds::Identity) => match slot {
            Owned::AnyRef(kind, _) => Owned::AnyRef(*kind, text.parse().ok()?),
            _ => return None,
        },
        (Datum::Text(text), Holds::Whole) => text_value(ty, text)?,
        (Datum::Integer(number), _) => Owned::Integer(number),
        (Datum::Bool(truth), _) => Owned::Bool(truth),
        (Datum::Date(date), _) => Owned::Date(date),
        (Datum::Time(time), _) => Owned::Time(time.and_utc()),
    };
    *slot = value;
    Some(())
}

fn text_value(ty: &FieldType, text: String) -> Option<Owned> {
    Some(match ty {
        FieldType::Ref(_) => Owned::Ref(text.parse().ok()?),
        FieldType::Code(list) => Owned::Code(&list.items[list.position(&text)?]),
        FieldType::Country => Owned::Country(text.parse::<CountryCode>().ok()?),
        FieldType::Period => Owned::Period(Period::parse(&text).ok()?),
        _ => Owned::Text(text.into()),
    })
}

fn list_value(
    list: &ListTable,
    field: &FieldDef,
    id: Uuid,
    items: Vec<Vec<Datum>>,
) -> Result<Owned, StoreError> {
    let texts = || {
        items.iter().filter_map(|item| match &item[0] {
            Datum::Text(text) => Some(text.as_str()),
            _ => None,
        })
    };
    let value = match &field.ty {
        FieldType::Refs(_) => texts()
            .map(|text| text.parse().ok())
            .collect::<Option<_>>()
            .map(Owned::Refs),
        FieldType::Codes(codes) => texts()
            .map(|text| codes.position(text).map(|at| &codes.items[at]))
            .collect::<Option<_>>()
            .map(Owned::Codes),
        FieldType::Parts(def) => {
            let rows: Result<Vec<_>, _> = items
                .into_iter()
                .map(|row| values(&list.name, id, def.fields, &list.columns, row))
                .collect();
            return rows.map(Owned::Parts);
        }
        _ => Some(Owned::Texts(texts().map(Into::into).collect())),
    };
    value.ok_or_else(|| corrupt(&list.name, id, "an item is not readable".to_owned()))
}
