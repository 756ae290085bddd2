//! A throw-away PostgreSQL: every test that asks gets an empty database of its own.
//!
//! `TEST_DATABASE_URL` names a server that already runs; the databases are then made there, and
//! its user must be allowed to make them. Without it, the server programs installed on this
//! machine are started on a directory of their own, which is gone after the tests, however they
//! end. Without either, the tests that need PostgreSQL say so and do not run, unless
//! `INZAGE_REQUIRE_POSTGRES=1` asks that they fail.
//!
//! This module knows nothing of Inzage: it hands out URLs of empty databases. `keeper` runs a
//! server, `programs` finds one.

mod keeper;
mod programs;

use std::env;
use std::io::{Write, stderr};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::OnceLock;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use uuid::Uuid;

use keeper::Keeper;

const SERVER_URL: &str = "TEST_DATABASE_URL";
const REQUIRED: &str = "INZAGE_REQUIRE_POSTGRES";

/// A free port can be taken by another process before the server listens on it.
const ATTEMPTS: usize = 3;

/// Whether what was committed must outlive a hard stop of the server.
#[derive(Clone, Copy)]
pub enum Durability {
    /// Fast, for tests that never stop the server.
    Lost,
    /// As in production, for tests of what is left after a crash.
    Kept,
}

/// A PostgreSQL server on which databases can be made.
pub struct Server {
    url: String,
    keeper: Option<Keeper>,
}

/// An empty database, dropped with this value, also when connections to it are still open.
pub struct Database {
    url: String,
    name: String,
    server_url: String,
}

/// The server that all tests of this process share, or none on a machine that has no PostgreSQL.
///
/// # Panics
///
/// When `TEST_DATABASE_URL` cannot be used, and when PostgreSQL is required but missing.
pub fn server() -> Option<&'static Server> {
    static SHARED: OnceLock<Result<Server, String>> = OnceLock::new();
    let shared = SHARED.get_or_init(|| {
        let given = env::var(SERVER_URL).ok().filter(|url| !url.is_empty());
        given.map_or_else(
            || Server::start(Durability::Lost),
            |url| Ok(Server::running(url)),
        )
    });
    found_or_required(shared.as_ref().map_err(Clone::clone))
}

impl Server {
    /// A server that no other test uses, so that it can be stopped: never the one of
    /// `TEST_DATABASE_URL`. None on a machine without the server programs.
    ///
    /// # Panics
    ///
    /// When PostgreSQL is required but missing.
    pub fn own(durability: Durability) -> Option<Self> {
        found_or_required(Self::start(durability))
    }

    /// Makes an empty UTF-8 database.
    ///
    /// # Panics
    ///
    /// When the server refuses.
    pub fn new_database(&self) -> Database {
        let name = format!("inzage_test_{}", Uuid::new_v4().simple());
        // `template1` of a server that is not ours may hold tables, or be in use.
        let create = format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        execute(&self.url, &create).unwrap_or_else(|reason| panic!("no test database: {reason}"));
        Database {
            url: with_database(&self.url, &name),
            name,
            server_url: self.url.clone(),
        }
    }

    /// Stops the server as a crash of it would: open connections break, and only what it has
    /// written is left. The shared server cannot be stopped, since nobody has it mutably.
    ///
    /// # Panics
    ///
    /// When it does not stop.
    pub fn stop_hard(&mut self) {
        self.tell("stop");
    }

    /// Starts the stopped server again, under the same URL.
    ///
    /// # Panics
    ///
    /// When it does not start.
    pub fn start_again(&mut self) {
        self.tell("start");
    }

    fn tell(&mut self, command: &str) {
        let keeper = self
            .keeper
            .as_mut()
            .expect("a server of a test's own has a keeper");
        keeper
            .tell(command)
            .unwrap_or_else(|log| panic!("the server did not {command}: {log}"));
    }

    fn running(url: String) -> Self {
        let accepted = "expected a URL such as `postgres://user@host/postgres`";
        assert!(url.contains("://"), "{SERVER_URL} is no URL; {accepted}");
        execute(&url, "SELECT 1")
            .unwrap_or_else(|reason| panic!("{SERVER_URL} cannot be used: {reason}"));
        Self { url, keeper: None }
    }

    fn start(durability: Durability) -> Result<Self, String> {
        let programs = programs::find().ok_or_else(|| {
            format!(
                "no server programs (initdb, pg_ctl, postgres) were found; install PostgreSQL, \
                 or set {SERVER_URL} to a server on which databases may be made"
            )
        })?;
        let mut attempt = 1;
        loop {
            match Self::start_on(free_port()?, &programs, durability) {
                Err(log) if log.contains("already in use") && attempt < ATTEMPTS => attempt += 1,
                outcome => return outcome,
            }
        }
    }

    fn start_on(port: u16, programs: &Path, durability: Durability) -> Result<Self, String> {
        let password = Uuid::new_v4().simple();
        let mut keeper = Keeper::spawn(programs, &settings(port, durability))?;
        keeper.tell(&format!("create {password}"))?;
        keeper.tell("start")?;
        Ok(Self {
            url: format!(
                "postgres://inzage:{password}@{}:{port}/postgres",
                Ipv4Addr::LOCALHOST
            ),
            keeper: Some(keeper),
        })
    }
}

impl Database {
    /// The address of this database, as `DATABASE_URL` takes it.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let drop = format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name);
        // A panic here would hide the one of the test that is being unwound.
        if let Err(reason) = execute(&self.server_url, &drop) {
            eprintln!("the test database {} is left over: {reason}", self.name);
        }
    }
}

fn found_or_required<T>(found: Result<T, String>) -> Option<T> {
    found.inspect_err(|reason| say_not_run(reason)).ok()
}

fn say_not_run(reason: &str) {
    static SAID: OnceLock<()> = OnceLock::new();
    let is_required = env::var(REQUIRED).is_ok_and(|value| value == "1");
    assert!(
        !is_required,
        "{REQUIRED}=1, and there is no PostgreSQL: {reason}"
    );
    SAID.get_or_init(|| {
        // Not `eprintln!`, which the test runner swallows when a test passes. Without a standard
        // error there is nobody to tell.
        let _ = writeln!(
            stderr(),
            "\nPostgreSQL tests NOT run: {}\n",
            reason.trim_end()
        );
    });
}

fn settings(port: u16, durability: Durability) -> String {
    let on_disk = match durability {
        Durability::Lost => "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n",
        Durability::Kept => "",
    };
    let address = Ipv4Addr::LOCALHOST;
    // Each test has a pool, and a machine with many cores runs many tests at once.
    format!(
        "port = {port}\nlisten_addresses = '{address}'\nunix_socket_directories = ''\n\
         max_connections = 400\n{on_disk}"
    )
}

fn free_port() -> Result<u16, String> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| Ok(listener.local_addr()?.port()))
        .map_err(|error| format!("no free port on this machine: {error}"))
}

fn execute(url: &str, statement: &str) -> Result<(), String> {
    let mut connection = PgConnection::establish(url).map_err(|error| error.to_string())?;
    connection
        .batch_execute(statement)
        .map_err(|error| error.to_string())
}

/// The URL with another database in its path; its query is kept.
fn with_database(url: &str, name: &str) -> String {
    let (address, query) = url.find('?').map_or((url, ""), |at| url.split_at(at));
    let host = address.find("://").map_or(0, |at| at + "://".len());
    let end = address[host..]
        .find('/')
        .map_or(address.len(), |at| host + at);
    format!("{}/{name}{query}", &address[..end])
}

#[cfg(test)]
mod tests {
    use diesel::dsl::sql;
    use diesel::sql_types::Text;
    use diesel::{RunQueryDsl, select};

    use super::*;

    fn ask(url: &str, expression: &str) -> String {
        let mut connection = PgConnection::establish(url).expect("the server answers");
        let question = select(sql::<Text>(&format!("({expression})::TEXT")));
        question
            .get_result(&mut connection)
            .expect("the question is right")
    }

    #[test]
    fn two_databases_share_nothing() {
        let Some(server) = server() else { return };
        let (one, other) = (server.new_database(), server.new_database());
        execute(one.url(), "CREATE TABLE party (id BIGINT)").expect("it takes a table");
        let tables = "SELECT count(*) FROM pg_tables WHERE tablename = 'party'";
        assert_eq!(ask(one.url(), tables), "1");
        assert_eq!(ask(other.url(), tables), "0");
    }

    #[test]
    fn a_database_is_gone_after_its_test_though_a_connection_is_open() {
        let Some(server) = server() else { return };
        let database = server.new_database();
        let _open = PgConnection::establish(database.url()).expect("the database is there");
        let left = format!(
            "SELECT count(*) FROM pg_database WHERE datname = '{}'",
            database.name
        );
        assert_eq!(ask(&server.url, &left), "1");
        drop(database);
        assert_eq!(ask(&server.url, &left), "0");
    }

    #[test]
    fn a_server_comes_back_after_a_hard_stop_with_what_was_committed() {
        let Some(mut server) = Server::own(Durability::Kept) else {
            return;
        };
        let database = server.new_database();
        let commit = "CREATE TABLE party (id BIGINT); INSERT INTO party VALUES (7)";
        execute(database.url(), commit).expect("it takes a table");
        server.stop_hard();
        assert!(PgConnection::establish(database.url()).is_err());
        server.start_again();
        assert_eq!(ask(database.url(), "SELECT id FROM party"), "7");
    }

    #[test]
    fn a_server_of_ones_own_leaves_nothing() {
        let Some(server) = Server::own(Durability::Lost) else {
            return;
        };
        let data = ask(&server.url, "current_setting('data_directory')");
        let directory = Path::new(&data)
            .parent()
            .expect("it is in the temporary folder");
        assert!(directory.is_dir());
        drop(server);
        assert!(!directory.exists());
    }

    #[test]
    fn the_database_is_exchanged_in_every_form_of_url() {
        let check = |url, expected| assert_eq!(with_database(url, "x"), expected);
        check("postgres://u:p@host:5432/db", "postgres://u:p@host:5432/x");
        check("postgres://host", "postgres://host/x");
        check(
            "postgresql:///db?host=%2Frun",
            "postgresql:///x?host=%2Frun",
        );
        check(
            "postgres://host?sslmode=require&a=/b",
            "postgres://host/x?sslmode=require&a=/b",
        );
    }
}
