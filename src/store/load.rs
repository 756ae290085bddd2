//! Rows to records: reading whole tables.

use std::{collections::HashMap, sync::Arc};

use uuid::Uuid;

use super::{
    StoreError,
    connection::Connection,
    sql::{Cell, ColumnType, Datum, Take, rows, scan},
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

/// Reads all records of a kind.
pub fn load_kind(conn: &mut Connection, kind: Kind) -> Result<Vec<Arc<dyn AnyRecord>>, StoreError> {
    let tables = tables(kind);
    let mut lists = Vec::with_capacity(tables.lists.len());
    for list in &tables.lists {
        lists.push(Items::load(conn, tables, list)?);
    }
    let absences = load_absences(conn, tables)?;
    let own = [ColumnType::Text, ColumnType::Integer, ColumnType::Text];
    let sql = query(
        "\"id\", \"version\", \"code\"",
        &tables.columns,
        &tables.name,
    );
    let mut reading = Reading {
        tables,
        lists,
        absences,
        row: Row::new(&tables.name, &tables.columns, tables.def.fields),
        version: 0,
        code: None,
        records: Vec::new(),
    };
    scan(
        conn,
        &sql,
        &types(&own, &tables.columns),
        Vec::new(),
        &mut reading,
    )?;
    Ok(reading.records)
}

/// All rows of a table, in whatever order they stand there: sorting them here is quicker than
/// having the database look each one up in the order of an index.
fn query(own: &str, columns: &[Column], table: &str) -> String {
    let names = columns
        .iter()
        .map(|column| format!(", \"{}\"", column.name));
    format!("SELECT {own}{} FROM \"{table}\"", names.collect::<String>())
}

fn types(own: &[ColumnType], columns: &[Column]) -> Vec<ColumnType> {
    own.iter()
        .copied()
        .chain(columns.iter().map(|column| column.ty))
        .collect()
}

fn load_absences(conn: &mut Connection, tables: &'static Tables) -> Result<Absent, StoreError> {
    let table = &tables.absences;
    let sql = format!("SELECT \"record\", \"field\", \"reason\" FROM \"{table}\"");
    let mut absences = Absent::new();
    for row in rows(conn, &sql, &[ColumnType::Text; 3], Vec::new())? {
        let [Datum::Text(record), Datum::Text(field), Datum::Text(reason)] = &row[..] else {
            continue;
        };
        let id = identity(table, record)?;
        let entry = tables.def.statable(field).zip(Absence::parse(reason));
        let entry =
            entry.ok_or_else(|| corrupt(table, id, format!("`{field}` cannot be `{reason}`")))?;
        absences.entry(id).or_default().push(entry);
    }
    Ok(absences)
}

/// The fields of a row that is being read: of a record, or of a part of one.
struct Row {
    table: &'static str,
    columns: &'static [Column],
    fields: &'static [FieldDef],
    /// The record to which the row belongs.
    id: Uuid,
    values: Vec<Owned>,
}

impl Row {
    fn new(table: &'static str, columns: &'static [Column], fields: &'static [FieldDef]) -> Row {
        let mut row = Row {
            table,
            columns,
            fields,
            id: Uuid::nil(),
            values: Vec::new(),
        };
        row.take();
        row
    }

    /// The values read, in the order of the fields; the next row begins without any.
    fn take(&mut self) -> Vec<Owned> {
        let mut empty = Vec::with_capacity(self.fields.len());
        empty.resize_with(self.fields.len(), Owned::default);
        std::mem::replace(&mut self.values, empty)
    }

    fn put(&mut self, at: usize, cell: Cell<'_>) -> Result<(), StoreError> {
        let column = &self.columns[at];
        let slot = &mut self.values[column.field];
        put(slot, &self.fields[column.field].ty, column.holds, cell).ok_or_else(|| {
            corrupt(
                self.table,
                self.id,
                format!("`{}` is not readable", column.name),
            )
        })
    }
}

/// Records that are being read.
struct Reading {
    tables: &'static Tables,
    lists: Vec<Items>,
    absences: Absent,
    row: Row,
    version: i64,
    code: Option<Arc<str>>,
    records: Vec<Arc<dyn AnyRecord>>,
}

impl Take for Reading {
    fn cell(&mut self, at: usize, cell: Cell<'_>) -> Result<(), StoreError> {
        match (at, cell) {
            (0, Cell::Text(id)) => self.row.id = identity(&self.tables.name, id)?,
            (1, Cell::Integer(version)) => self.version = version,
            (2, Cell::Text(code)) => self.code = Some(code.into()),
            (at, cell) => self.row.put(at - 3, cell)?,
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), StoreError> {
        let Tables { def, name, .. } = self.tables;
        let id = self.row.id;
        let code = self.code.take();
        let code = code.ok_or_else(|| corrupt(name, id, "no code".to_owned()))?;
        let mut values = self.row.take();
        for items in &mut self.lists {
            values[items.list.field] = items.take(id);
        }
        let absent = Absences::new(self.absences.remove(&id).unwrap_or_default());
        let header = Header {
            id,
            version: self.version,
            code,
            absent,
        };
        let record = (def.build)(header, values)
            .map_err(|field| corrupt(name, id, format!("`{field}` is missing or not readable")))?;
        self.records.push(record);
        Ok(())
    }
}

/// One item of a list.
struct Item {
    record: Uuid,
    position: i64,
    /// A reference, a code, a text, or a list of one part.
    value: Owned,
}

/// The items of one list of all records of a kind.
struct Items {
    list: &'static ListTable,
    ty: &'static FieldType,
    row: Row,
    position: i64,
    value: Owned,
    /// Once all are read, sorted by record and position.
    items: Vec<Item>,
    /// Where the items of the next record begin, if the records come in the order of the items.
    next: usize,
}

impl Items {
    fn load(
        conn: &mut Connection,
        tables: &'static Tables,
        list: &'static ListTable,
    ) -> Result<Items, StoreError> {
        let ty = &tables.def.fields[list.field].ty;
        let parts = match ty {
            FieldType::Parts(def) => def.fields,
            _ => &[],
        };
        let mut items = Items {
            list,
            ty,
            row: Row::new(&list.name, &list.columns, parts),
            position: 0,
            value: Owned::Absent,
            items: Vec::new(),
            next: 0,
        };
        let own = [ColumnType::Text, ColumnType::Integer];
        let sql = query("\"record\", \"position\"", &list.columns, &list.name);
        scan(
            conn,
            &sql,
            &types(&own, &list.columns),
            Vec::new(),
            &mut items,
        )?;
        // They mostly stand in this order already, and are then only looked at.
        items.items.sort_by_key(|item| (item.record, item.position));
        Ok(items)
    }

    /// The list of a record.
    fn take(&mut self, record: Uuid) -> Owned {
        let follows = self
            .items
            .get(self.next)
            .is_some_and(|item| item.record == record);
        if !follows {
            self.next = self.items.partition_point(|item| item.record < record);
        }
        let rest = &mut self.items[self.next..];
        let count = rest.iter().take_while(|item| item.record == record).count();
        self.next += count;
        whole(self.ty, &mut rest[..count])
    }
}

impl Take for Items {
    fn cell(&mut self, at: usize, cell: Cell<'_>) -> Result<(), StoreError> {
        match (at, cell) {
            (0, Cell::Text(id)) => self.row.id = identity(&self.list.name, id)?,
            (1, Cell::Integer(position)) => self.position = position,
            (at, cell) if matches!(self.ty, FieldType::Parts(_)) => self.row.put(at - 2, cell)?,
            (_, cell) => {
                let unreadable = || "an item is not readable".to_owned();
                let value = item_value(self.ty, cell);
                self.value =
                    value.ok_or_else(|| corrupt(&self.list.name, self.row.id, unreadable()))?;
            }
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), StoreError> {
        let value = match self.ty {
            FieldType::Parts(_) => Owned::Parts(vec![self.row.take()]),
            _ => std::mem::take(&mut self.value),
        };
        let (record, position) = (self.row.id, self.position);
        self.items.push(Item {
            record,
            position,
            value,
        });
        Ok(())
    }
}

/// The items of a record as the value of the field.
fn whole(ty: &FieldType, items: &mut [Item]) -> Owned {
    fn each<T>(items: &mut [Item], one: impl Fn(Owned) -> Option<T>) -> Vec<T> {
        let mut list = Vec::with_capacity(items.len());
        list.extend(
            items
                .iter_mut()
                .filter_map(|item| one(std::mem::take(&mut item.value))),
        );
        list
    }
    macro_rules! all {
        ($one:ident) => {
            each(items, |value| {
                if let Owned::$one(one) = value {
                    Some(one)
                } else {
                    None
                }
            })
        };
    }
    match ty {
        _ if items.is_empty() => Owned::Absent,
        FieldType::Refs(_) => Owned::Refs(all!(Ref)),
        FieldType::Codes(_) => Owned::Codes(all!(Code)),
        FieldType::Parts(_) => Owned::Parts(all!(Parts).into_iter().flatten().collect()),
        _ => Owned::Texts(all!(Text)),
    }
}

fn identity(table: &str, text: &str) -> Result<Uuid, StoreError> {
    Uuid::try_parse(text).map_err(|_| corrupt(table, Uuid::nil(), format!("`{text}` is no UUID")))
}

fn corrupt(table: &str, id: Uuid, message: String) -> StoreError {
    StoreError::Corrupt {
        table: table.to_owned(),
        id: id.to_string(),
        message,
    }
}

/// Puts what a column holds into the value of its field; nothing when it cannot be read.
fn put(slot: &mut Owned, ty: &FieldType, holds: Holds, cell: Cell<'_>) -> Option<()> {
    let value = match (cell, holds) {
        (Cell::Text(text), Holds::Text(language)) => {
            if !matches!(slot, Owned::Local(_)) {
                *slot = Owned::Local(Box::default());
            }
            if let Owned::Local(local) = slot {
                local.set(language, Some(text.into()));
            }
            return Some(());
        }
        (Cell::Text(text), Holds::Kind) => Owned::AnyRef(Kind::find(text)?, Uuid::nil()),
        (Cell::Text(text), Holds::Identity) => match slot {
            Owned::AnyRef(kind, _) => Owned::AnyRef(*kind, Uuid::try_parse(text).ok()?),
            _ => return None,
        },
        (Cell::Text(text), Holds::Whole) => text_value(ty, text)?,
        (Cell::Integer(number), _) => Owned::Integer(number),
        (Cell::Bool(truth), _) => Owned::Bool(truth),
        (Cell::Date(date), _) => Owned::Date(date),
        (Cell::Time(time), _) => Owned::Time(time.and_utc()),
    };
    *slot = value;
    Some(())
}

fn text_value(ty: &FieldType, text: &str) -> Option<Owned> {
    Some(match ty {
        FieldType::Ref(_) => Owned::Ref(Uuid::try_parse(text).ok()?),
        FieldType::Code(list) => Owned::Code(&list.items[list.position(text)?]),
        FieldType::Country => Owned::Country(text.parse::<CountryCode>().ok()?),
        FieldType::Period => Owned::Period(Period::parse(text).ok()?),
        _ => Owned::Text(text.into()),
    })
}

/// An item of a list of references, codes or texts.
fn item_value(ty: &FieldType, cell: Cell<'_>) -> Option<Owned> {
    let Cell::Text(text) = cell else {
        return None;
    };
    Some(match ty {
        FieldType::Refs(_) => Owned::Ref(Uuid::try_parse(text).ok()?),
        FieldType::Codes(list) => Owned::Code(&list.items[list.position(text)?]),
        _ => Owned::Text(text.into()),
    })
}
