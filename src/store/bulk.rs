//! Writing many rows with few statements, each in the way that is quickest on its database.
//!
//! SQLite takes some rows a statement, always the same number, so that the statement is prepared
//! once. PostgreSQL takes a column a parameter, as an array, so that a statement is the same for
//! any number of rows and carries thousands of them in one round trip.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::{
    pg::Pg,
    prelude::*,
    query_builder::{AstPass, Query, QueryFragment, QueryId},
    sql_types::{Array, BigInt, Bool, Date, Nullable, Text, Timestamp, Untyped},
    sqlite::Sqlite,
};

use super::{
    StoreError,
    connection::{Backend as Driver, Connection},
    sql::{ColumnType, Datum},
};

/// Values in one statement on SQLite. The statements of all tables are kept prepared, so they
/// should not be large; with more values each they gain next to nothing.
const SQLITE_VALUES: usize = 480;

/// Rows in one statement on PostgreSQL: enough that the round trips do not count, few enough that
/// the arrays take little memory.
const POSTGRES_ROWS: usize = 5_000;

/// Bytes of text in one statement: a message to PostgreSQL can have a gigabyte at most.
const MOST_BYTES: usize = 8 << 20;

/// Rows of one table that are to be inserted.
pub struct Batch {
    /// The table.
    pub table: &'static str,
    /// The columns that the values are of.
    pub columns: Arc<[&'static str]>,
    /// The values, row by row.
    pub rows: Vec<Vec<Datum>>,
}

/// Rows that are made at once, so that they can be written while the next ones are made.
const AT_ONCE: usize = 2_000;

/// Gives rows to `each` in batches that fill whole statements of a database. `each` says whether it
/// wants more.
pub fn batches(
    is_postgres: bool,
    table: &'static str,
    columns: Arc<[&'static str]>,
    rows: impl IntoIterator<Item = Vec<Datum>>,
    each: &mut dyn FnMut(Batch) -> bool,
) -> bool {
    let size = statement_rows(is_postgres, columns.len());
    let size = size * AT_ONCE.div_ceil(size);
    let mut rows = rows.into_iter();
    loop {
        let rows = some(&mut rows, size);
        if rows.is_empty() {
            return true;
        }
        let columns = columns.clone();
        let batch = Batch {
            table,
            columns,
            rows,
        };
        if !each(batch) {
            return false;
        }
    }
}

/// How many rows of so many columns one statement takes.
fn statement_rows(is_postgres: bool, columns: usize) -> usize {
    if is_postgres {
        POSTGRES_ROWS
    } else {
        (SQLITE_VALUES / columns).max(1)
    }
}

/// Inserts the rows of a batch.
pub fn write(conn: &mut Connection, batch: &Batch) -> Result<(), StoreError> {
    let Batch {
        table,
        columns,
        rows,
    } = batch;
    let names: Vec<String> = columns
        .iter()
        .map(|column| format!("\"{column}\""))
        .collect();
    let head = format!("INSERT INTO \"{table}\" ({})", names.join(", "));
    let size = statement_rows(conn.is_postgres(), columns.len());
    for rows in rows.chunks(size) {
        let outcome = match &mut conn.backend {
            Driver::Sqlite(conn) => statement(&head, rows, rows.len() == size).execute(conn),
            Driver::Postgres(conn) => arrays(&head, columns.len(), rows).execute(conn),
        };
        outcome.map_err(|error| conn.error(error))?;
    }
    Ok(())
}

/// Inserts rows.
pub fn insert(
    conn: &mut Connection,
    table: &'static str,
    columns: Arc<[&'static str]>,
    rows: impl IntoIterator<Item = Vec<Datum>>,
) -> Result<(), StoreError> {
    let mut written = Ok(());
    batches(conn.is_postgres(), table, columns, rows, &mut |batch| {
        written = write(conn, &batch);
        written.is_ok()
    });
    written
}

/// Takes rows for one batch: up to a number of them, and fewer when they are long.
fn some(rows: &mut impl Iterator<Item = Vec<Datum>>, most: usize) -> Vec<Vec<Datum>> {
    let mut batch = Vec::new();
    let mut bytes = 0;
    while batch.len() < most && bytes < MOST_BYTES {
        let Some(row) = rows.next() else { break };
        bytes += row.iter().map(Datum::text_len).sum::<usize>();
        batch.push(row);
    }
    batch
}

/// Changes one row: sets these columns where another has a value.
pub fn update(
    conn: &mut Connection,
    table: &str,
    columns: &[&str],
    values: &[Datum],
    key: (&str, &Datum),
) -> Result<(), StoreError> {
    let mut pieces = vec![Piece::Sql(format!("UPDATE \"{table}\" SET "))];
    for (at, (column, value)) in columns.iter().zip(values).enumerate() {
        let comma = if at == 0 { "" } else { ", " };
        pieces.push(Piece::Sql(format!("{comma}\"{column}\" = ")));
        pieces.push(Piece::Value(value));
    }
    pieces.push(Piece::Sql(format!(" WHERE \"{}\" = ", key.0)));
    pieces.push(Piece::Value(key.1));
    run(
        conn,
        Statement {
            pieces,
            is_kept: true,
        },
    )
}

/// Deletes the rows in which a column has one of these texts.
pub fn delete(
    conn: &mut Connection,
    table: &str,
    column: &str,
    keys: &[Datum],
) -> Result<(), StoreError> {
    for batch in keys.chunks(SQLITE_VALUES) {
        let mut pieces = vec![Piece::Sql(format!(
            "DELETE FROM \"{table}\" WHERE \"{column}\" IN ("
        ))];
        for (at, key) in batch.iter().enumerate() {
            if at > 0 {
                pieces.push(Piece::Sql(", ".to_owned()));
            }
            pieces.push(Piece::Value(key));
        }
        pieces.push(Piece::Sql(")".to_owned()));
        let is_kept = batch.len() == 1 || batch.len() == SQLITE_VALUES;
        run(conn, Statement { pieces, is_kept })?;
    }
    Ok(())
}

fn run(conn: &mut Connection, statement: Statement<'_>) -> Result<(), StoreError> {
    let outcome = match &mut conn.backend {
        Driver::Sqlite(conn) => statement.execute(conn),
        Driver::Postgres(conn) => statement.execute(conn),
    };
    outcome.map(|_| ()).map_err(|error| conn.error(error))
}

/// The statement that inserts rows one after the other.
fn statement<'a>(head: &str, rows: &'a [Vec<Datum>], is_kept: bool) -> Statement<'a> {
    let count = rows.iter().map(Vec::len).sum::<usize>();
    let mut pieces = Vec::with_capacity(2 * count + 1);
    for (number, row) in rows.iter().enumerate() {
        for (at, value) in row.iter().enumerate() {
            pieces.push(match (number, at) {
                (0, 0) => Piece::Sql(format!("{head} VALUES (")),
                (_, 0) => Piece::Fixed("), ("),
                _ => Piece::Fixed(", "),
            });
            pieces.push(Piece::Value(value));
        }
    }
    pieces.push(Piece::Fixed(")"));
    Statement { pieces, is_kept }
}

/// The statement that inserts rows given as one array for each column.
fn arrays<'a>(head: &'a str, columns: usize, rows: &'a [Vec<Datum>]) -> Arrays<'a> {
    let columns = (0..columns).map(|at| ArrayColumn::new(rows, at)).collect();
    Arrays { head, columns }
}

/// A piece of a statement.
enum Piece<'a> {
    Sql(String),
    Fixed(&'static str),
    Value(&'a Datum),
}

/// A statement in pieces, with the values where they stand.
struct Statement<'a> {
    pieces: Vec<Piece<'a>>,
    /// Whether the prepared statement is kept for the next time; only for what comes again in the
    /// very same words.
    is_kept: bool,
}

/// Statements are run the same way on both databases, but only with the database named does the
/// compiler know that it takes all these types.
macro_rules! runs_on {
    ($($backend:ty),+) => {$(
        impl QueryFragment<$backend> for Statement<'_> {
            fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, $backend>) -> QueryResult<()> {
                if !self.is_kept {
                    out.unsafe_to_cache_prepared();
                }
                for piece in &self.pieces {
                    match piece {
                        Piece::Sql(sql) => out.push_sql(sql),
                        Piece::Fixed(sql) => out.push_sql(sql),
                        Piece::Value(value) => match value {
                            Datum::Null(ty) => match ty {
                                ColumnType::Text => out.push_bind_param::<Nullable<Text>, _>(&None::<&str>)?,
                                ColumnType::Integer => out.push_bind_param::<Nullable<BigInt>, _>(&None::<i64>)?,
                                ColumnType::Bool => out.push_bind_param::<Nullable<Bool>, _>(&None::<bool>)?,
                                ColumnType::Date => out.push_bind_param::<Nullable<Date>, _>(&None::<NaiveDate>)?,
                                ColumnType::Time => out.push_bind_param::<Nullable<Timestamp>, _>(&None::<NaiveDateTime>)?,
                            },
                            Datum::Text(text) => out.push_bind_param::<Text, _>(text)?,
                            Datum::Integer(number) => out.push_bind_param::<BigInt, _>(number)?,
                            Datum::Bool(truth) => out.push_bind_param::<Bool, _>(truth)?,
                            Datum::Date(date) => out.push_bind_param::<Date, _>(date)?,
                            Datum::Time(time) => out.push_bind_param::<Timestamp, _>(time)?,
                        },
                    }
                }
                Ok(())
            }
        }
    )+};
}

runs_on!(Sqlite, Pg);

impl QueryId for Statement<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Statement<'_> {
    type SqlType = Untyped;
}

impl<Conn> RunQueryDsl<Conn> for Statement<'_> {}

/// The values of one column, row by row.
enum ArrayColumn<'a> {
    Text(Vec<Option<&'a str>>),
    Integer(Vec<Option<i64>>),
    Bool(Vec<Option<bool>>),
    Date(Vec<Option<NaiveDate>>),
    Time(Vec<Option<NaiveDateTime>>),
}

impl<'a> ArrayColumn<'a> {
    /// The column at a position of rows that all have the same types.
    fn new(rows: &'a [Vec<Datum>], at: usize) -> ArrayColumn<'a> {
        macro_rules! all {
            ($column:ident, $value:ident => $view:expr) => {
                ArrayColumn::$column(
                    rows.iter()
                        .map(|row| match &row[at] {
                            Datum::$column($value) => Some($view),
                            _ => None,
                        })
                        .collect(),
                )
            };
        }
        match rows[0][at].column_type() {
            ColumnType::Text => all!(Text, text => text.as_str()),
            ColumnType::Integer => all!(Integer, number => *number),
            ColumnType::Bool => all!(Bool, truth => *truth),
            ColumnType::Date => all!(Date, date => *date),
            ColumnType::Time => all!(Time, time => *time),
        }
    }
}

/// An insert of rows given as one array for each column.
struct Arrays<'a> {
    head: &'a str,
    columns: Vec<ArrayColumn<'a>>,
}

impl QueryFragment<Pg> for Arrays<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql(self.head);
        out.push_sql(" SELECT * FROM unnest(");
        for (at, column) in self.columns.iter().enumerate() {
            if at > 0 {
                out.push_sql(", ");
            }
            match column {
                ArrayColumn::Text(all) => out.push_bind_param::<Array<Nullable<Text>>, _>(all)?,
                ArrayColumn::Integer(all) => {
                    out.push_bind_param::<Array<Nullable<BigInt>>, _>(all)?;
                }
                ArrayColumn::Bool(all) => out.push_bind_param::<Array<Nullable<Bool>>, _>(all)?,
                ArrayColumn::Date(all) => out.push_bind_param::<Array<Nullable<Date>>, _>(all)?,
                ArrayColumn::Time(all) => {
                    out.push_bind_param::<Array<Nullable<Timestamp>>, _>(all)?;
                }
            }
        }
        out.push_sql(")");
        Ok(())
    }
}

impl QueryId for Arrays<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Arrays<'_> {
    type SqlType = Untyped;
}

impl<Conn> RunQueryDsl<Conn> for Arrays<'_> {}
