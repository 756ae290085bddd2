//! The database itself: the schema follows the definitions, and what cannot be used says why.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use diesel::{
    Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query, sql_types,
};
use inzage::{
    register::{Actor, Refusal, Register, When},
    store::{DatabaseUrl, Store, create_statements},
};

use crate::{
    on_both,
    support::{operator, party, postgres},
};

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = sql_types::Text)]
    name: String,
    #[diesel(sql_type = sql_types::Text)]
    detail: String,
}

/// The columns and constraints of each table, in no order: a column that a later migration added
/// stands last in the database, and where it belongs in the definition.
fn statements(sql: &str) -> BTreeMap<String, BTreeSet<String>> {
    sql.split(';')
        .filter_map(|statement| {
            let at = statement.find("CREATE TABLE")?;
            let flat = statement[at..]
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            let name = flat.split('"').nth(1)?.to_owned();
            let inside = flat.split_once('(')?.1.trim_end().strip_suffix(')')?;
            Some((name, clauses(inside)))
        })
        .collect()
}

/// What stands between the commas that no bracket holds.
fn clauses(list: &str) -> BTreeSet<String> {
    let mut depth = 0;
    let between = |c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    };
    list.split(between)
        .map(|clause| clause.trim().to_owned())
        .collect()
}

fn sqlite_schema(path: &str) -> BTreeMap<String, String> {
    let mut conn = SqliteConnection::establish(path).expect("the database");
    let rows: Vec<Named> =
        sql_query("SELECT name, coalesce(sql, '') AS detail FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
            .load(&mut conn)
            .expect("the schema");
    rows.into_iter()
        .map(|Named { name, detail }| (name, detail))
        .collect()
}

#[test]
fn the_migrated_tables_are_those_of_the_definitions() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.db");
    let path = path.to_str().unwrap();
    Register::migrate(path).unwrap();
    let made: String = sqlite_schema(path)
        .into_values()
        .map(|sql| sql + ";")
        .collect();
    let made = statements(&made);
    for (table, expected) in statements(&create_statements()) {
        assert_eq!(
            made.get(&table),
            Some(&expected),
            "table {table}: write a migration"
        );
    }
}

#[test]
fn migrations_go_up_down_and_up_to_the_same_schema_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.db");
    let path = path.to_str().unwrap();
    let ran = Register::migrate(path).unwrap();
    let first = sqlite_schema(path);
    let url = DatabaseUrl::parse(path).unwrap();
    for _ in &ran {
        Store::revert_last_migration(&url).unwrap();
    }
    let left: Vec<String> = sqlite_schema(path).into_keys().collect();
    assert_eq!(left, ["__diesel_schema_migrations"]);
    assert_eq!(Register::migrate(path).unwrap(), ran);
    assert_eq!(sqlite_schema(path), first);
}

#[test]
fn migrations_go_up_down_and_up_to_the_same_schema_on_postgres() {
    let Some(server) = postgres::server() else {
        return;
    };
    let database = server.new_database();
    let columns = || -> Vec<String> {
        let mut conn = PgConnection::establish(database.url()).expect("the database");
        let sql = "SELECT table_name::text AS name, column_name || ' ' || data_type || ' ' || is_nullable AS detail FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, ordinal_position";
        let rows: Vec<Named> = sql_query(sql).load(&mut conn).expect("the schema");
        rows.into_iter()
            .map(|Named { name, detail }| format!("{name} {detail}"))
            .collect()
    };
    let ran = Register::migrate(database.url()).unwrap();
    let first = columns();
    let url = DatabaseUrl::parse(database.url()).unwrap();
    for _ in &ran {
        Store::revert_last_migration(&url).unwrap();
    }
    assert!(
        columns()
            .iter()
            .all(|column| column.starts_with("__diesel"))
    );
    Register::migrate(database.url()).unwrap();
    assert_eq!(columns(), first);
}

fn refused(url: &str) -> String {
    match Register::open(url) {
        Err(refusal @ Refusal::Unavailable(_)) => {
            assert_eq!(refusal.code().exit, 5);
            refusal.to_string()
        }
        Err(other) => panic!("{url}: {other:?}"),
        Ok(_) => panic!("{url} was opened"),
    }
}

#[test]
fn what_cannot_be_used_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(
        file("text.db"),
        "this is no database, however long it is made. ".repeat(50),
    )
    .unwrap();
    fs::write(file("empty.db"), "").unwrap();
    let check = |url: &str, expected: &str| {
        let message = refused(url);
        assert!(message.contains(expected), "{url}: {message}");
    };
    check("mysql://u:secret@h/x", "postgres://USER@HOST/DATABASE");
    check(&file("text.db"), "not a SQLite database");
    check(&file("nowhere/x.db"), "make it with `inzage migrate`");
    check(folder.path().to_str().unwrap(), "is a folder");
    check(&file("empty.db"), "run `inzage migrate` first");
    check(
        "postgres://u:secret@127.0.0.1:1/x",
        "no server listens there",
    );
    assert!(!refused("postgres://u:secret@127.0.0.1:1/x").contains("secret"));
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.db");
    let path = path.to_str().unwrap();
    Register::migrate(path).unwrap();
    let mut conn = SqliteConnection::establish(path).unwrap();
    sql_query("INSERT INTO __diesel_schema_migrations (version, run_on) VALUES ('20990101000000', '2099-01-01')")
        .execute(&mut conn)
        .unwrap();
    assert!(refused(path).contains("newer version"));
    assert!(Register::migrate(path).is_err());
}

on_both! {
    fn a_record_changed_behind_the_log_is_named(test) {
        let me = operator();
        test.register.add(&me, &party("a"), None).unwrap();
        test.register.add(&me, &party("b"), None).unwrap();
        run(&test.url, "UPDATE parties SET address = 'elsewhere' WHERE code = 'b'");
        let fault = test.another().verify(&operator()).unwrap().fault.unwrap();
        assert!(fault.contains("`b`") && fault.contains("`address`"), "{fault}");
    }

    fn a_value_that_cannot_be_read_is_a_finding(test) {
        let me = operator();
        test.register.add(&me, &party("a"), None).unwrap();
        run(&test.url, "UPDATE parties SET kind = 'nonsense'");
        let verified = test.register.verify(&me).unwrap();
        assert!(verified.fault.unwrap().contains("table parties"));
    }

    fn a_changed_time_of_the_counter_is_found(test) {
        let me = operator();
        test.register.add(&me, &party("a"), None).unwrap();
        run(&test.url, "UPDATE revision SET time = '2031-01-01 00:00:00'");
        assert!(test.register.verify(&me).unwrap().fault.unwrap().contains("2031"));
    }

    fn an_entry_of_the_log_that_was_changed_is_found(test) {
        let me = operator();
        for code in ["a", "b", "c"] {
            test.register.add(&me, &party(code), None).unwrap();
        }
        run(&test.url, "UPDATE change SET actor = 'nobody' WHERE revision = 2");
        let fault = test.another().verify(&operator()).unwrap().fault.unwrap();
        assert!(fault.starts_with("revision 2, entry 0"), "{fault}");
    }

    fn an_entry_cut_from_the_end_of_the_log_is_missed(test) {
        let me = operator();
        for code in ["a", "b"] {
            test.register.add(&me, &party(code), None).unwrap();
        }
        run(&test.url, "DELETE FROM change WHERE revision = 2");
        assert!(test.another().verify(&operator()).unwrap().fault.unwrap().contains("the log ends at revision 1"));
    }
}

fn run(url: &str, sql: &str) {
    if url.starts_with("postgres") {
        sql_query(sql)
            .execute(&mut PgConnection::establish(url).unwrap())
            .unwrap();
    } else {
        sql_query(sql)
            .execute(&mut SqliteConnection::establish(url).unwrap())
            .unwrap();
    }
}

#[test]
fn a_file_that_cannot_be_written_is_said_to_be_read_only() {
    // Rights do not stop root, under whom tests may run; SQLite's own `mode=ro` stops anyone.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.db");
    let url = path.to_str().unwrap().to_owned();
    let (register, _) = Register::open_and_migrate(&url).unwrap();
    register.add(&operator(), &party("a"), None).unwrap();
    let read_only = Register::open(&format!("sqlite:file:{url}?mode=ro")).unwrap();
    assert_eq!(
        read_only
            .view(&Actor::public(), When::Now)
            .unwrap()
            .revision(),
        1
    );
    let refusal = read_only
        .add(&operator(), &party("b"), None)
        .map(|_| ())
        .unwrap_err();
    assert!(refusal.to_string().contains("read-only"), "{refusal}");
    assert_eq!(refusal.code().exit, 5);
}
