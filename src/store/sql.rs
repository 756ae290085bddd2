//! Running statements whose columns are known at run time, on either database.

use std::ops::ControlFlow;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::{
    backend::Backend,
    connection::LoadConnection,
    deserialize::FromSql,
    pg::{Pg, PgConnection},
    prelude::*,
    row::{Field, Row},
    sql_query,
    sql_types::{BigInt, Bool, Date, Nullable, Text, Timestamp},
    sqlite::{Sqlite, SqliteConnection},
};

use super::{
    StoreError,
    connection::{Backend as Driver, Connection},
};

/// The types of column that both databases have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnType {
    /// Text.
    Text,
    /// 64-bit whole number.
    Integer,
    /// True or false.
    Bool,
    /// Calendar date.
    Date,
    /// Moment in UTC, to the microsecond.
    Time,
}

impl ColumnType {
    /// The name of the type in portable SQL.
    pub fn sql(self) -> &'static str {
        match self {
            ColumnType::Text => "TEXT",
            ColumnType::Integer => "BIGINT",
            ColumnType::Bool => "BOOLEAN",
            ColumnType::Date => "DATE",
            ColumnType::Time => "TIMESTAMP",
        }
    }
}

/// A value of a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Datum {
    /// No value, of a column of this type.
    Null(ColumnType),
    /// Text.
    Text(String),
    /// Whole number.
    Integer(i64),
    /// True or false.
    Bool(bool),
    /// Calendar date.
    Date(NaiveDate),
    /// Moment in UTC.
    Time(NaiveDateTime),
}

impl Datum {
    /// A text, or no text.
    pub fn text(text: Option<&str>) -> Datum {
        text.map_or(Datum::Null(ColumnType::Text), |text| {
            Datum::Text(text.to_owned())
        })
    }
}

/// Binds the values to the statement, typed so that both databases know even what is absent.
macro_rules! bind {
    ($sql:expr, $backend:ty, $values:expr) => {{
        let mut query = sql_query($sql).into_boxed::<$backend>();
        for value in $values {
            query = match value {
                Datum::Null(ColumnType::Text) => query.bind::<Nullable<Text>, _>(None::<String>),
                Datum::Null(ColumnType::Integer) => query.bind::<Nullable<BigInt>, _>(None::<i64>),
                Datum::Null(ColumnType::Bool) => query.bind::<Nullable<Bool>, _>(None::<bool>),
                Datum::Null(ColumnType::Date) => query.bind::<Nullable<Date>, _>(None::<NaiveDate>),
                Datum::Null(ColumnType::Time) => {
                    query.bind::<Nullable<Timestamp>, _>(None::<NaiveDateTime>)
                }
                Datum::Text(text) => query.bind::<Text, _>(text),
                Datum::Integer(number) => query.bind::<BigInt, _>(number),
                Datum::Bool(truth) => query.bind::<Bool, _>(truth),
                Datum::Date(date) => query.bind::<Date, _>(date),
                Datum::Time(time) => query.bind::<Timestamp, _>(time),
            };
        }
        query
    }};
}

/// Runs a statement and gives the number of rows it touched. Parameters are written `$1`, `$2` …,
/// each once and in order, which both databases read alike.
pub fn execute(conn: &mut Connection, sql: &str, values: Vec<Datum>) -> Result<usize, StoreError> {
    let outcome = match &mut conn.backend {
        Driver::Sqlite(conn) => bind!(sql, Sqlite, values).execute(conn),
        Driver::Postgres(conn) => bind!(sql, Pg, values).execute(conn),
    };
    outcome.map_err(|error| conn.error(error))
}

/// Inserts rows in as few statements as the databases allow.
pub fn insert(
    conn: &mut Connection,
    table: &str,
    columns: &[&str],
    rows: impl IntoIterator<Item = Vec<Datum>>,
) -> Result<(), StoreError> {
    // SQLite takes 32,766 parameters in a statement and PostgreSQL 65,535; beyond some thousand
    // the gain is nil and the statements only grow.
    let per_statement = (4_000 / columns.len()).max(1);
    let names: Vec<String> = columns
        .iter()
        .map(|column| format!("\"{column}\""))
        .collect();
    let head = format!("INSERT INTO \"{table}\" ({}) VALUES ", names.join(", "));
    let mut rows = rows.into_iter();
    loop {
        let batch: Vec<Vec<Datum>> = rows.by_ref().take(per_statement).collect();
        if batch.is_empty() {
            return Ok(());
        }
        let mut sql = head.clone();
        for row in 0..batch.len() {
            let places: Vec<String> = (1..=columns.len())
                .map(|at| format!("${}", row * columns.len() + at))
                .collect();
            sql.push_str(if row == 0 { "(" } else { ", (" });
            sql.push_str(&places.join(", "));
            sql.push(')');
        }
        execute(conn, &sql, batch.into_iter().flatten().collect())?;
    }
}

/// Reads rows one after the other and gives each to `each`, which may stop the reading.
pub fn select(
    conn: &mut Connection,
    sql: &str,
    types: &[ColumnType],
    values: Vec<Datum>,
    each: &mut dyn FnMut(Vec<Datum>) -> ControlFlow<StoreError>,
) -> Result<(), StoreError> {
    let outcome = match &mut conn.backend {
        Driver::Sqlite(conn) => select_sqlite(conn, sql, types, values, each),
        Driver::Postgres(conn) => select_postgres(conn, sql, types, values, each),
    };
    match outcome {
        Ok(None) => Ok(()),
        Ok(Some(stopped)) => Err(stopped),
        Err(error) => Err(conn.error(error)),
    }
}

/// Reads all rows.
pub fn rows(
    conn: &mut Connection,
    sql: &str,
    types: &[ColumnType],
    values: Vec<Datum>,
) -> Result<Vec<Vec<Datum>>, StoreError> {
    let mut found = Vec::new();
    select(conn, sql, types, values, &mut |row| {
        found.push(row);
        ControlFlow::Continue(())
    })?;
    Ok(found)
}

type Selected = QueryResult<Option<StoreError>>;

fn select_sqlite(
    conn: &mut SqliteConnection,
    sql: &str,
    types: &[ColumnType],
    values: Vec<Datum>,
    each: &mut dyn FnMut(Vec<Datum>) -> ControlFlow<StoreError>,
) -> Selected {
    for row in conn.load(bind!(sql, Sqlite, values))? {
        if let ControlFlow::Break(error) = each(read_row::<Sqlite>(&row?, types)?) {
            return Ok(Some(error));
        }
    }
    Ok(None)
}

fn select_postgres(
    conn: &mut PgConnection,
    sql: &str,
    types: &[ColumnType],
    values: Vec<Datum>,
    each: &mut dyn FnMut(Vec<Datum>) -> ControlFlow<StoreError>,
) -> Selected {
    use diesel::pg::PgRowByRowLoadingMode;
    let query = bind!(sql, Pg, values);
    for row in LoadConnection::<PgRowByRowLoadingMode>::load(conn, query)? {
        if let ControlFlow::Break(error) = each(read_row::<Pg>(&row?, types)?) {
            return Ok(Some(error));
        }
    }
    Ok(None)
}

fn read_row<'a, DB>(row: &impl Row<'a, DB>, types: &[ColumnType]) -> QueryResult<Vec<Datum>>
where
    DB: Backend,
    String: FromSql<Text, DB>,
    i64: FromSql<BigInt, DB>,
    bool: FromSql<Bool, DB>,
    NaiveDate: FromSql<Date, DB>,
    NaiveDateTime: FromSql<Timestamp, DB>,
{
    let unreadable = diesel::result::Error::DeserializationError;
    types
        .iter()
        .enumerate()
        .map(|(at, ty)| {
            let field = row.get(at).ok_or(diesel::result::Error::NotFound)?;
            let Some(value) = field.value() else {
                return Ok(Datum::Null(*ty));
            };
            match ty {
                ColumnType::Text => String::from_sql(value).map(Datum::Text),
                ColumnType::Integer => i64::from_sql(value).map(Datum::Integer),
                ColumnType::Bool => bool::from_sql(value).map(Datum::Bool),
                ColumnType::Date => NaiveDate::from_sql(value).map(Datum::Date),
                ColumnType::Time => NaiveDateTime::from_sql(value).map(Datum::Time),
            }
            .map_err(unreadable)
        })
        .collect()
}
