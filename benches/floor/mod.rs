//! What storing the rows of an import costs the database alone: the same rows, copied within it from
//! table to table, in one transaction, into empty tables with the same keys and indexes.
//!
//! No program can store them for less: nothing is read, understood, checked, hashed or sent.

use std::{error::Error, path::Path, time::Instant};

use diesel::{
    Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection,
    connection::SimpleConnection,
    sql_query,
    sql_types::{BigInt, Text},
};
use inzage::register::Register;

type Failure = Box<dyn Error + Send + Sync>;

/// What the copy came to.
pub struct Floor {
    /// Seconds.
    pub took: f64,
    /// Rows copied.
    pub rows: i64,
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// The tables that an import fills, with their columns; the counter stays as it is.
fn is_filled(table: &str) -> bool {
    !table.starts_with("sqlite_")
        && !table.starts_with("__diesel")
        && !["revision", "token"].contains(&table)
}

/// Copies the rows of a register in a SQLite file into a new file beside it.
pub fn sqlite(source: &Path) -> Result<Floor, Failure> {
    let target = source.with_extension("floor.db");
    let path = target.to_str().ok_or("a path in UTF-8")?;
    Register::migrate(&format!("sqlite:{path}"))?;
    let mut conn = SqliteConnection::establish(path)?;
    // As the program opens it, with the memory that it takes for a large write.
    conn.batch_execute(
        "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
         PRAGMA cache_size = -65536;",
    )?;
    conn.batch_execute(&format!("ATTACH '{}' AS source", source.display()))?;
    let named = |sql: String, conn: &mut SqliteConnection| -> Result<Vec<String>, Failure> {
        let found: Vec<Named> = sql_query(sql).load(conn)?;
        Ok(found.into_iter().map(|one| one.name).collect())
    };
    let tables = "SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY rowid";
    let mut copies = Vec::new();
    for table in named(tables.to_owned(), &mut conn)? {
        if is_filled(&table) {
            // The columns one by one: `*` would let SQLite copy whole pages, which no insert can.
            let columns =
                format!("SELECT '\"' || name || '\"' AS name FROM pragma_table_info('{table}')");
            let columns = named(columns, &mut conn)?.join(", ");
            copies.push((table, columns));
        }
    }
    let began = Instant::now();
    conn.batch_execute("BEGIN IMMEDIATE")?;
    for (table, columns) in &copies {
        conn.batch_execute(&format!(
            "INSERT INTO main.\"{table}\" ({columns}) SELECT {columns} FROM source.\"{table}\""
        ))?;
    }
    conn.batch_execute("COMMIT")?;
    let took = began.elapsed().as_secs_f64();
    let mut rows = 0;
    for (table, _) in &copies {
        let counted: Counted = sql_query(format!("SELECT count(*) AS count FROM main.\"{table}\""))
            .get_result(&mut conn)?;
        rows += counted.count;
    }
    Ok(Floor { took, rows })
}

/// Copies the rows of a register on PostgreSQL into a schema of their own in the same database.
pub fn postgres(url: &str) -> Result<Floor, Failure> {
    let mut conn = PgConnection::establish(url)?;
    conn.batch_execute("CREATE SCHEMA floor")?;
    let joint = if url.contains('?') { '&' } else { '?' };
    Register::migrate(&format!("{url}{joint}options=-csearch_path%3Dfloor"))?;
    let tables = "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'floor'";
    let tables: Vec<Named> = sql_query(tables).load(&mut conn)?;
    let tables: Vec<String> = tables.into_iter().map(|one| one.name).collect();
    let tables = || tables.iter().filter(|table| is_filled(table));
    let began = Instant::now();
    conn.batch_execute("BEGIN")?;
    for table in tables() {
        conn.batch_execute(&format!(
            "INSERT INTO floor.\"{table}\" SELECT * FROM public.\"{table}\""
        ))?;
    }
    conn.batch_execute("COMMIT")?;
    let took = began.elapsed().as_secs_f64();
    let mut rows = 0;
    for table in tables() {
        let counted: Counted =
            sql_query(format!("SELECT count(*) AS count FROM floor.\"{table}\""))
                .get_result(&mut conn)?;
        rows += counted.count;
    }
    conn.batch_execute("SET client_min_messages = warning; DROP SCHEMA floor CASCADE")?;
    Ok(Floor { took, rows })
}
