//! The tables, as they follow from the definitions of the records.
//!
//! One table a kind, with a column a field (a text per language has four); one table for each list
//! of references, codes, texts or parts; one for stated absences. Ids and codes are TEXT and code
//! values are checked in Rust, because SQLite cannot alter a CHECK.

use std::sync::LazyLock;

use super::sql::ColumnType;
use crate::domain::{
    kind::{Kind, KindDef},
    record::FieldDef,
    text::Language,
    value::FieldType,
};

/// A column that holds a field, or one language of it.
#[derive(Debug)]
pub struct Column {
    /// Name.
    pub name: String,
    /// Type.
    pub ty: ColumnType,
    /// Whether there must be a value.
    pub required: bool,
    /// The kind the column refers to.
    pub target: Option<Kind>,
    /// Position of the field among the fields of the record or part.
    pub field: usize,
    /// What of the field it holds.
    pub holds: Holds,
}

/// What of a field a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// All of it.
    Whole,
    /// Its text in one language.
    Text(Language),
    /// The kind of a reference to any kind.
    Kind,
    /// The identity of a reference to any kind.
    Identity,
}

/// A table for a list that a record has.
#[derive(Debug)]
pub struct ListTable {
    /// Name.
    pub name: String,
    /// Position of the field among the fields of the record.
    pub field: usize,
    /// The columns of one item.
    pub columns: Vec<Column>,
}

/// The tables of one kind of record.
#[derive(Debug)]
pub struct Tables {
    /// The kind.
    pub def: &'static KindDef,
    /// Name of the main table.
    pub name: String,
    /// Columns of the main table besides `id`, `version` and `code`.
    pub columns: Vec<Column>,
    /// Tables of its lists.
    pub lists: Vec<ListTable>,
    /// Table of its stated absences.
    pub absences: String,
}

static TABLES: LazyLock<Vec<Tables>> =
    LazyLock::new(|| Kind::ALL.iter().map(|kind| tables_of(kind.def())).collect());

/// The tables of a kind.
pub fn tables(kind: Kind) -> &'static Tables {
    &TABLES[kind.index()]
}

fn tables_of(def: &'static KindDef) -> Tables {
    let name = def.table();
    let lists = def
        .fields
        .iter()
        .enumerate()
        .filter_map(|(at, field)| {
            let columns = item_columns(field)?;
            Some(ListTable {
                name: format!("{name}_{}", field.name),
                field: at,
                columns,
            })
        })
        .collect();
    Tables {
        def,
        absences: format!("{name}_absences"),
        columns: columns(def.fields),
        lists,
        name,
    }
}

/// The columns of the fields that are single values.
fn columns(fields: &'static [FieldDef]) -> Vec<Column> {
    fields
        .iter()
        .enumerate()
        .flat_map(|(at, field)| field_columns(at, field))
        .collect()
}

fn field_columns(at: usize, field: &'static FieldDef) -> Vec<Column> {
    let column = |name: String, ty, target, holds| Column {
        name,
        ty,
        required: field.required && holds == Holds::Whole,
        target,
        field: at,
        holds,
    };
    let whole = |ty, target| vec![column(field.name.to_owned(), ty, target, Holds::Whole)];
    match &field.ty {
        FieldType::Text | FieldType::Url | FieldType::EnterpriseNumber => {
            whole(ColumnType::Text, None)
        }
        FieldType::Country | FieldType::Period | FieldType::Code(_) => {
            whole(ColumnType::Text, None)
        }
        FieldType::Bool => whole(ColumnType::Bool, None),
        FieldType::Integer => whole(ColumnType::Integer, None),
        FieldType::Date => whole(ColumnType::Date, None),
        FieldType::Time => whole(ColumnType::Time, None),
        FieldType::Ref(kind) => whole(ColumnType::Text, Some(*kind)),
        FieldType::LocalText => Language::ALL
            .into_iter()
            .map(|language| {
                let name = format!("{}_{}", field.name, language.code());
                column(name, ColumnType::Text, None, Holds::Text(language))
            })
            .collect(),
        FieldType::AnyRef => vec![
            column(
                format!("{}_kind", field.name),
                ColumnType::Text,
                None,
                Holds::Kind,
            ),
            column(
                format!("{}_id", field.name),
                ColumnType::Text,
                None,
                Holds::Identity,
            ),
        ],
        FieldType::Refs(_) | FieldType::Codes(_) | FieldType::Texts | FieldType::Parts(_) => {
            Vec::new()
        }
    }
}

/// The columns of one item of a list, or nothing when the field is no list.
fn item_columns(field: &'static FieldDef) -> Option<Vec<Column>> {
    let value = |name: &str, target| Column {
        name: name.to_owned(),
        ty: ColumnType::Text,
        required: true,
        target,
        field: 0,
        holds: Holds::Whole,
    };
    match &field.ty {
        FieldType::Refs(kind) => Some(vec![value("target", Some(*kind))]),
        FieldType::Codes(_) | FieldType::Texts => Some(vec![value("value", None)]),
        FieldType::Parts(def) => Some(columns(def.fields)),
        FieldType::Text | FieldType::LocalText | FieldType::Bool | FieldType::Integer => None,
        FieldType::Date | FieldType::Time | FieldType::Country | FieldType::Period => None,
        FieldType::EnterpriseNumber | FieldType::Url | FieldType::Code(_) => None,
        FieldType::Ref(_) | FieldType::AnyRef => None,
    }
}

/// The SQL that makes every table of records, from which the first migration was written and with
/// which a test compares what the migrations make.
pub fn create_statements() -> String {
    let mut sql = String::new();
    for kind in Kind::ALL {
        let tables = tables(*kind);
        sql.push_str(&create(
            &tables.name,
            &main_columns(tables),
            "PRIMARY KEY (\"id\")",
            &tables.columns,
        ));
        for list in &tables.lists {
            sql.push_str(&create_list(tables, list));
        }
        let columns = [
            "\"record\" TEXT NOT NULL",
            "\"field\" TEXT NOT NULL",
            "\"reason\" TEXT NOT NULL",
        ];
        let key = format!(
            "PRIMARY KEY (\"record\", \"field\"),\n    {}",
            owner_key(&tables.absences, &tables.name)
        );
        sql.push_str(&create(
            &tables.absences,
            &columns.map(str::to_owned),
            &key,
            &[],
        ));
    }
    sql
}

fn main_columns(tables: &Tables) -> Vec<String> {
    let own = ["\"id\" TEXT NOT NULL", "\"version\" BIGINT NOT NULL"].map(str::to_owned);
    let code = format!(
        "\"code\" TEXT NOT NULL CONSTRAINT \"{}_code_key\" UNIQUE",
        tables.name
    );
    own.into_iter()
        .chain([code])
        .chain(tables.columns.iter().map(column_sql))
        .collect()
}

fn create_list(tables: &Tables, list: &ListTable) -> String {
    let own = ["\"record\" TEXT NOT NULL", "\"position\" BIGINT NOT NULL"].map(str::to_owned);
    let columns: Vec<String> = own
        .into_iter()
        .chain(list.columns.iter().map(column_sql))
        .collect();
    let key = format!(
        "PRIMARY KEY (\"record\", \"position\"),\n    {}",
        owner_key(&list.name, &tables.name)
    );
    create(&list.name, &columns, &key, &list.columns)
}

fn column_sql(column: &Column) -> String {
    let required = if column.required { " NOT NULL" } else { "" };
    format!("\"{}\" {}{required}", column.name, column.ty.sql())
}

/// Keys to other records are deferred to the end of the transaction, so that records which refer to
/// each other can be written in any order.
fn foreign_key(table: &str, column: &str, target: &str) -> String {
    format!(
        "CONSTRAINT \"{table}_{column}_fkey\" FOREIGN KEY (\"{column}\") REFERENCES \"{target}\" (\"id\") DEFERRABLE INITIALLY DEFERRED"
    )
}

fn owner_key(table: &str, owner: &str) -> String {
    foreign_key(table, "record", owner)
}

fn create(table: &str, columns: &[String], key: &str, referring: &[Column]) -> String {
    let mut lines: Vec<String> = columns.to_vec();
    lines.push(format!("CONSTRAINT \"{table}_pkey\" {key}"));
    for column in referring {
        if let Some(target) = column.target {
            lines.push(foreign_key(table, &column.name, &target.def().table()));
        }
    }
    format!(
        "CREATE TABLE \"{table}\" (\n    {}\n);\n",
        lines.join(",\n    ")
    )
}
