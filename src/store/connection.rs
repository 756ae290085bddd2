//! Connections to either database, made so that they keep what they are told.

use diesel::{
    Connection as _, PgConnection, SqliteConnection, connection::SimpleConnection,
    r2d2::ManageConnection,
};

use super::{DatabaseUrl, StoreError};

/// An open connection.
pub struct Connection {
    /// The connection of the driver.
    pub backend: Backend,
    database: String,
    lost: bool,
}

/// The connection of the driver to one of the two databases.
pub enum Backend {
    /// SQLite.
    Sqlite(SqliteConnection),
    /// PostgreSQL.
    Postgres(PgConnection),
}

impl Connection {
    /// Opens a connection.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] with what could not be reached and what to do.
    pub fn open(url: &DatabaseUrl) -> Result<Connection, StoreError> {
        match url {
            DatabaseUrl::Sqlite(path) => open_sqlite(path, url),
            DatabaseUrl::Postgres(address) => open_postgres(address, url),
        }
    }

    fn new(backend: Backend, url: &DatabaseUrl) -> Connection {
        Connection {
            backend,
            database: url.to_string(),
            lost: false,
        }
    }

    /// The name of the database, without a password.
    pub fn database(&self) -> &str {
        &self.database
    }

    /// Whether the server went away, so that the connection is of no more use.
    pub fn is_lost(&self) -> bool {
        self.lost
    }

    /// Whether it is a connection to PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self.backend, Backend::Postgres(_))
    }

    /// Puts an error of the driver in our words, and notes when it means that the server is gone.
    pub fn error(&mut self, error: diesel::result::Error) -> StoreError {
        let error = StoreError::from_diesel(&self.database, error);
        self.lost |= matches!(error, StoreError::Lost(_));
        error
    }

    /// Runs statements that take no parameters.
    pub fn run(&mut self, sql: &str) -> Result<(), StoreError> {
        let outcome = match &mut self.backend {
            Backend::Sqlite(conn) => conn.batch_execute(sql),
            Backend::Postgres(conn) => conn.batch_execute(sql),
        };
        outcome.map_err(|error| self.error(error))
    }

    /// Runs `work` in one transaction: all of it is stored, or nothing.
    ///
    /// A write takes SQLite's write lock at once, because a read that turns into a write later can
    /// fail as busy however long one waits. A read sees one moment of the database throughout.
    pub fn transaction<T, E: From<StoreError>>(
        &mut self,
        write: bool,
        work: impl FnOnce(&mut Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let begin = match (self.is_postgres(), write) {
            (false, true) => "BEGIN IMMEDIATE",
            (false, false) => "BEGIN DEFERRED",
            (true, true) => "BEGIN ISOLATION LEVEL READ COMMITTED",
            (true, false) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        self.run(begin)?;
        match work(self) {
            Ok(done) => match self.run("COMMIT") {
                Ok(()) => Ok(done),
                Err(error) => {
                    self.roll_back();
                    Err(error.into())
                }
            },
            Err(error) => {
                self.roll_back();
                Err(error)
            }
        }
    }

    /// Leaves a transaction that failed. The error that matters is the first one; a connection
    /// that cannot even be rolled back is given up, or it would keep its lock.
    fn roll_back(&mut self) {
        self.lost |= self.run("ROLLBACK").is_err();
    }
}

fn open_sqlite(path: &str, url: &DatabaseUrl) -> Result<Connection, StoreError> {
    // SQLite's own form of address (`file:PATH?mode=ro`) is passed on as it is.
    let plain = path
        .strip_prefix("file:")
        .map_or(path, |rest| rest.split('?').next().unwrap_or(rest));
    let file = std::path::Path::new(plain);
    if file.is_dir() {
        return Err(StoreError::Unavailable(format!(
            "{path} is a folder; give the path of a database file"
        )));
    }
    if file.exists() && !file.is_file() {
        return Err(StoreError::Unavailable(format!(
            "{path} is no file; give the path of a database file"
        )));
    }
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(StoreError::Unavailable(format!(
            "the folder {} of the database does not exist; make it first",
            folder.display()
        )));
    }
    let conn = SqliteConnection::establish(path).map_err(|_| {
        StoreError::Unavailable(format!(
            "cannot open the database file {path}; look at its rights and those of its folder"
        ))
    })?;
    let mut conn = Connection::new(Backend::Sqlite(conn), url);
    conn.run("PRAGMA busy_timeout = 30000; PRAGMA foreign_keys = ON;")?;
    // WAL lets readers go on while one writes; FULL makes an acknowledged write survive a loss of
    // power. On a read-only file WAL cannot be switched on, and reading must still work.
    match conn.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;") {
        Ok(()) | Err(StoreError::ReadOnly(_)) => Ok(conn),
        Err(error) => Err(error),
    }
}

fn open_postgres(address: &str, url: &DatabaseUrl) -> Result<Connection, StoreError> {
    let mut address = address.to_owned();
    if !address.contains("connect_timeout") {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str("connect_timeout=5");
    }
    let conn =
        PgConnection::establish(&address).map_err(|error| unreachable(url, &error.to_string()))?;
    let mut conn = Connection::new(Backend::Postgres(conn), url);
    conn.run("SET client_min_messages = warning; SET timezone = 'UTC'; SET lock_timeout = '30s';")?;
    Ok(conn)
}

/// Says what could not be reached, by kind; the server's own words may hold names and addresses
/// that are none of the reader's business.
fn unreachable(url: &DatabaseUrl, said: &str) -> StoreError {
    let says = |text: &str| said.contains(text);
    let cause = if says("password authentication failed") || says("no password supplied") {
        "the server does not accept this user and password"
    } else if says("role ") && says("does not exist") {
        "the server does not know this user"
    } else if says("database ") && says("does not exist") {
        "the server has no database of this name; create it first"
    } else if says("Connection refused") || says("No such file or directory") {
        "no server listens there; is PostgreSQL started?"
    } else if says("could not translate host name") {
        "the host name is not known"
    } else if says("timeout") {
        "the server did not answer within 5 seconds"
    } else if says("starting up") || says("shutting down") {
        "the server is starting or stopping; try again"
    } else if says("too many") {
        "the server has no connection left; try again"
    } else {
        "the server did not accept the connection"
    };
    StoreError::Unavailable(format!("cannot open {url}: {cause}"))
}

/// Makes connections for the pool.
pub struct Manager {
    /// Where the database is.
    pub url: DatabaseUrl,
}

impl ManageConnection for Manager {
    type Connection = Connection;
    type Error = StoreError;

    fn connect(&self) -> Result<Connection, StoreError> {
        Connection::open(&self.url)
    }

    fn is_valid(&self, conn: &mut Connection) -> Result<(), StoreError> {
        conn.run("SELECT 1")
    }

    fn has_broken(&self, conn: &mut Connection) -> bool {
        // A thread that panics inside a transaction must not hand the lock on to the next user.
        conn.is_lost() || std::thread::panicking()
    }
}
