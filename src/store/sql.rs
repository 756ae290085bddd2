//! Running statements whose columns are known at run time, on either database.

use std::ops::ControlFlow;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::{
    backend::Backend,
    connection::LoadConnection,
    deserialize::{self, FromSql},
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
    /// The type of the column it is for.
    pub fn column_type(&self) -> ColumnType {
        match self {
            Datum::Null(ty) => *ty,
            Datum::Text(_) => ColumnType::Text,
            Datum::Integer(_) => ColumnType::Integer,
            Datum::Bool(_) => ColumnType::Bool,
            Datum::Date(_) => ColumnType::Date,
            Datum::Time(_) => ColumnType::Time,
        }
    }

    /// How many bytes of text it holds.
    pub fn text_len(&self) -> usize {
        match self {
            Datum::Text(text) => text.len(),
            _ => 0,
        }
    }

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

/// A value as it stands in a row.
#[derive(Debug, Clone, Copy)]
pub enum Cell<'a> {
    /// Text.
    Text(&'a str),
    /// Whole number.
    Integer(i64),
    /// True or false.
    Bool(bool),
    /// Calendar date.
    Date(NaiveDate),
    /// Moment in UTC.
    Time(NaiveDateTime),
}

/// Takes rows in, cell by cell. An error stops the reading.
pub trait Take {
    /// The value of the column at a position. A column without a value is passed over.
    fn cell(&mut self, at: usize, cell: Cell<'_>) -> Result<(), StoreError>;
    /// The row is complete.
    fn end_row(&mut self) -> Result<(), StoreError>;
}

/// Reads rows one after the other, without a copy of what is in them.
pub fn scan(
    conn: &mut Connection,
    sql: &str,
    types: &[ColumnType],
    values: Vec<Datum>,
    take: &mut dyn Take,
) -> Result<(), StoreError> {
    let outcome = match &mut conn.backend {
        Driver::Sqlite(conn) => scan_sqlite(conn, sql, types, values, take),
        Driver::Postgres(conn) => scan_postgres(conn, sql, types, values, take),
    };
    outcome.map_err(|stopped| match stopped {
        Stopped::Reading(error) => conn.error(error),
        Stopped::Taking(error) => error,
    })
}

/// Reads rows one after the other and gives each to `each`, which may stop the reading.
pub fn select(
    conn: &mut Connection,
    sql: &str,
    types: &[ColumnType],
    values: Vec<Datum>,
    each: &mut dyn FnMut(Vec<Datum>) -> ControlFlow<StoreError>,
) -> Result<(), StoreError> {
    let row = Vec::with_capacity(types.len());
    scan(conn, sql, types, values, &mut Whole { types, row, each })
}

/// Puts cells together to rows.
struct Whole<'a> {
    types: &'a [ColumnType],
    row: Vec<Datum>,
    each: &'a mut dyn FnMut(Vec<Datum>) -> ControlFlow<StoreError>,
}

impl Whole<'_> {
    /// Fills what was passed over up to a position.
    fn fill(&mut self, to: usize) {
        let passed = self.types.get(self.row.len()..to).unwrap_or_default();
        self.row.extend(passed.iter().map(|ty| Datum::Null(*ty)));
    }
}

impl Take for Whole<'_> {
    fn cell(&mut self, at: usize, cell: Cell<'_>) -> Result<(), StoreError> {
        self.fill(at);
        self.row.push(match cell {
            Cell::Text(text) => Datum::Text(text.to_owned()),
            Cell::Integer(number) => Datum::Integer(number),
            Cell::Bool(truth) => Datum::Bool(truth),
            Cell::Date(date) => Datum::Date(date),
            Cell::Time(time) => Datum::Time(time),
        });
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), StoreError> {
        self.fill(self.types.len());
        let empty = Vec::with_capacity(self.types.len());
        match (self.each)(std::mem::replace(&mut self.row, empty)) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(error) => Err(error),
        }
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

/// Why a reading stopped before its end.
enum Stopped {
    /// The driver failed.
    Reading(diesel::result::Error),
    /// What was read could not be taken in.
    Taking(StoreError),
}

impl From<diesel::result::Error> for Stopped {
    fn from(error: diesel::result::Error) -> Stopped {
        Stopped::Reading(error)
    }
}

fn scan_sqlite(
    conn: &mut SqliteConnection,
    sql: &str,
    types: &[ColumnType],
    values: Vec<Datum>,
    take: &mut dyn Take,
) -> Result<(), Stopped> {
    for row in conn.load(bind!(sql, Sqlite, values))? {
        give_row::<Sqlite>(&row?, types, take)?;
    }
    Ok(())
}

fn scan_postgres(
    conn: &mut PgConnection,
    sql: &str,
    types: &[ColumnType],
    values: Vec<Datum>,
    take: &mut dyn Take,
) -> Result<(), Stopped> {
    use diesel::pg::PgRowByRowLoadingMode;
    let query = bind!(sql, Pg, values);
    for row in LoadConnection::<PgRowByRowLoadingMode>::load(conn, query)? {
        give_row::<Pg>(&row?, types, take)?;
    }
    Ok(())
}

/// Reads a text where it stands, which diesel offers in another way for each database.
trait ReadText: Backend {
    fn read_text<'v>(value: &'v mut Self::RawValue<'_>) -> deserialize::Result<&'v str>;
}

impl ReadText for Sqlite {
    fn read_text<'v>(value: &'v mut Self::RawValue<'_>) -> deserialize::Result<&'v str> {
        Ok(value.read_text())
    }
}

impl ReadText for Pg {
    fn read_text<'v>(value: &'v mut Self::RawValue<'_>) -> deserialize::Result<&'v str> {
        Ok(std::str::from_utf8(value.as_bytes())?)
    }
}

fn give_row<'a, DB>(
    row: &impl Row<'a, DB>,
    types: &[ColumnType],
    take: &mut dyn Take,
) -> Result<(), Stopped>
where
    DB: ReadText,
    i64: FromSql<BigInt, DB>,
    bool: FromSql<Bool, DB>,
    NaiveDate: FromSql<Date, DB>,
    NaiveDateTime: FromSql<Timestamp, DB>,
{
    for (at, ty) in types.iter().enumerate() {
        let field = row.get(at).ok_or(diesel::result::Error::NotFound)?;
        let Some(mut value) = field.value() else {
            continue;
        };
        let cell = match ty {
            ColumnType::Text => DB::read_text(&mut value).map(Cell::Text),
            ColumnType::Integer => i64::from_sql(value).map(Cell::Integer),
            ColumnType::Bool => bool::from_sql(value).map(Cell::Bool),
            ColumnType::Date => NaiveDate::from_sql(value).map(Cell::Date),
            ColumnType::Time => NaiveDateTime::from_sql(value).map(Cell::Time),
        };
        let cell = cell.map_err(diesel::result::Error::DeserializationError)?;
        take.cell(at, cell).map_err(Stopped::Taking)?;
    }
    take.end_row().map_err(Stopped::Taking)
}
