//! What the database said, in our words. The driver's own text is kept for the log only.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

/// Why the database did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The URL is not one of the accepted forms.
    #[error("{0}")]
    BadUrl(String),
    /// The database cannot be reached or opened: server, file, rights, sign-in.
    #[error("{0}")]
    Unavailable(String),
    /// The server went away in the middle of the work; nothing of the work was stored, unless it
    /// went away while the commit was on its way.
    #[error("the connection to {0} was lost; try again")]
    Lost(String),
    /// The schema was made by a newer program.
    #[error(
        "the database {database} was made by a newer version of inzage (schema {found}; this version knows schemas up to {known}); install the newer version"
    )]
    Newer {
        /// The database, without its password.
        database: String,
        /// The newest schema found.
        found: String,
        /// The newest schema known.
        known: String,
    },
    /// The schema is older than the program.
    #[error("the database {0} has an older schema; run `inzage migrate` first")]
    Older(String),
    /// The database takes no writes.
    #[error("the database {0} is read-only; give the user of inzage the right to write to it")]
    ReadOnly(String),
    /// Another program held the database for too long.
    #[error("the database {0} is busy: another program has held it for over 30 seconds; try again")]
    Busy(String),
    /// A row cannot be read as what it should be.
    #[error("the row {id} of table {table} cannot be read: {message}")]
    Corrupt {
        /// The table.
        table: String,
        /// The row.
        id: String,
        /// What is wrong.
        message: String,
    },
    /// A rule of the database forbids the change. The facade checks first, so this means that
    /// somebody wrote by other means.
    #[error("a rule of the database forbids the change ({0})")]
    Constraint(String),
    /// Anything else; the cause is for the log.
    #[error("the database failed")]
    Broken(#[source] DieselError),
}

impl StoreError {
    /// Puts an error of the driver in our words.
    pub(super) fn from_diesel(database: &str, error: DieselError) -> StoreError {
        if let DieselError::DatabaseError(kind, info) = &error {
            let message = info.message();
            let says = |texts: &[&str]| texts.iter().any(|text| message.contains(text));
            return match kind {
                DatabaseErrorKind::ForeignKeyViolation
                | DatabaseErrorKind::UniqueViolation
                | DatabaseErrorKind::NotNullViolation
                | DatabaseErrorKind::CheckViolation => {
                    let name = info
                        .constraint_name()
                        .or(info.table_name())
                        .unwrap_or("unnamed");
                    StoreError::Constraint(name.to_owned())
                }
                DatabaseErrorKind::ReadOnlyTransaction => StoreError::ReadOnly(database.to_owned()),
                _ if says(&["readonly database", "read-only"]) => {
                    StoreError::ReadOnly(database.to_owned())
                }
                _ if says(&[
                    "database is locked",
                    "database table is locked",
                    "lock timeout",
                ]) =>
                {
                    StoreError::Busy(database.to_owned())
                }
                _ if says(&["file is not a database", "malformed"]) => {
                    StoreError::Unavailable(format!(
                        "{database} is not a SQLite database, or is damaged; give the path of a database made by inzage"
                    ))
                }
                _ if says(&["no such table", "does not exist"]) => StoreError::Corrupt {
                    table: "(not told)".to_owned(),
                    id: "(not told)".to_owned(),
                    message: "a table or column of the schema is missing".to_owned(),
                },
                _ if says(&["disk I/O error"]) => StoreError::Unavailable(format!(
                    "the disk that holds {database} does not do what it should: is it full or damaged?"
                )),
                _ if says(&["unable to open database file"]) => StoreError::Unavailable(format!(
                    "cannot open {database}: look at the rights of the file and of its folder, in which SQLite keeps two files of its own beside it"
                )),
                _ if says(&["disk is full", "No space left"]) => StoreError::Unavailable(format!(
                    "the disk that holds {database} is full; nothing was stored"
                )),
                DatabaseErrorKind::ClosedConnection => StoreError::Lost(database.to_owned()),
                _ if says(&GONE) => StoreError::Lost(database.to_owned()),
                _ => StoreError::Broken(error),
            };
        }
        match error {
            DieselError::DeserializationError(_) => StoreError::Corrupt {
                table: "(not told)".to_owned(),
                id: "(not told)".to_owned(),
                message: "a value is not of the type of its column".to_owned(),
            },
            error => StoreError::Broken(error),
        }
    }
}

/// What libpq says when the server has gone away.
const GONE: [&str; 6] = [
    "server closed the connection",
    "terminating connection",
    "no connection to the server",
    "could not receive data",
    "could not send data",
    "SSL connection has been closed",
];

impl From<DieselError> for StoreError {
    /// Used inside transactions, where diesel asks for it; the database is named one level up.
    fn from(error: DieselError) -> StoreError {
        StoreError::from_diesel("", error)
    }
}
