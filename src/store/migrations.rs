//! Bringing the schema up to date. One folder of portable SQL serves both databases.

use diesel::migration::{Migration, MigrationSource};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{
    StoreError,
    connection::{Backend, Connection},
    sql::{ColumnType, Datum, rows},
};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

/// Where the schema of a database stands against what this program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaState {
    /// It has all migrations this program knows, and no other.
    Current,
    /// Migrations are to be run.
    Pending,
}

/// Looks where the schema stands.
///
/// # Errors
/// [`StoreError::Newer`] when the database has a migration that this program does not know.
pub fn state(conn: &mut Connection) -> Result<SchemaState, StoreError> {
    // Asking diesel would make its table, and a file of another program must not be touched.
    if !has_history(conn)? {
        return Ok(SchemaState::Pending);
    }
    let applied = match &mut conn.backend {
        Backend::Sqlite(conn) => conn.applied_migrations(),
        Backend::Postgres(conn) => conn.applied_migrations(),
    };
    let applied: Vec<String> = applied
        .map_err(|error| failed(conn, error))?
        .into_iter()
        .map(|version| version.to_string())
        .collect();
    let known = known();
    let unknown = applied
        .iter()
        .filter(|version| !known.contains(version))
        .max();
    if let Some(found) = unknown {
        return Err(StoreError::Newer {
            database: conn.database().to_owned(),
            found: found.clone(),
            known: known.iter().max().cloned().unwrap_or_default(),
        });
    }
    Ok(if applied.len() == known.len() {
        SchemaState::Current
    } else {
        SchemaState::Pending
    })
}

/// Whether migrations were ever run on the database.
fn has_history(conn: &mut Connection) -> Result<bool, StoreError> {
    let sql = if conn.is_postgres() {
        "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '__diesel_schema_migrations'"
    } else {
        "SELECT count(*) FROM sqlite_master WHERE name = '__diesel_schema_migrations'"
    };
    let found = rows(conn, sql, &[ColumnType::Integer], Vec::new())?;
    Ok(found
        .first()
        .is_some_and(|row| row[..] != [Datum::Integer(0)]))
}

fn known() -> Vec<String> {
    let migrations: Result<Vec<Box<dyn Migration<diesel::sqlite::Sqlite>>>, _> =
        MIGRATIONS.migrations();
    migrations
        .map(|list| {
            list.iter()
                .map(|migration| migration.name().version().to_string())
                .collect()
        })
        .unwrap_or_default()
}

/// Runs the migrations that are missing and gives their names. Several processes may start at once:
/// the first takes a lock and the others find nothing left to do.
pub fn run(conn: &mut Connection) -> Result<Vec<String>, StoreError> {
    if conn.is_postgres() {
        conn.run("SELECT pg_advisory_lock(5423117090)")?;
    }
    let outcome = state(conn).and_then(|state| match state {
        SchemaState::Current => Ok(Vec::new()),
        SchemaState::Pending => run_pending(conn),
    });
    if conn.is_postgres() {
        conn.run("SELECT pg_advisory_unlock(5423117090)")?;
    }
    match outcome {
        // SQLite has no such lock: another process may have done the work meanwhile.
        Err(_) if matches!(state(conn), Ok(SchemaState::Current)) => Ok(Vec::new()),
        outcome => outcome,
    }
}

fn run_pending(conn: &mut Connection) -> Result<Vec<String>, StoreError> {
    let ran = match &mut conn.backend {
        Backend::Sqlite(conn) => conn
            .run_pending_migrations(MIGRATIONS)
            .map(|list| list.iter().map(ToString::to_string).collect()),
        Backend::Postgres(conn) => conn
            .run_pending_migrations(MIGRATIONS)
            .map(|list| list.iter().map(ToString::to_string).collect()),
    };
    ran.map_err(|error| failed(conn, error))
}

/// Takes back the last migration.
pub fn revert_last(conn: &mut Connection) -> Result<(), StoreError> {
    let outcome = match &mut conn.backend {
        Backend::Sqlite(conn) => conn.revert_last_migration(MIGRATIONS).map(|_| ()),
        Backend::Postgres(conn) => conn.revert_last_migration(MIGRATIONS).map(|_| ()),
    };
    outcome.map_err(|error| failed(conn, error))
}

fn failed(conn: &mut Connection, error: Box<dyn std::error::Error + Send + Sync>) -> StoreError {
    match error.downcast::<diesel::result::Error>() {
        Ok(error) => conn.error(*error),
        Err(error) => broken(&error.to_string()),
    }
}

fn broken(cause: &str) -> StoreError {
    StoreError::Broken(diesel::result::Error::QueryBuilderError(
        cause.to_owned().into(),
    ))
}
