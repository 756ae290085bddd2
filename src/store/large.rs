//! What large writes need beside the rows themselves. Nothing of it changes what is stored.

use super::{
    connection::Connection,
    tables::{Column, Tables, tables},
};
use crate::domain::kind::Kind;

/// From this many records of a kind on, a write is large.
pub const LARGE: usize = 1_000;

/// Memory for the pages of a large write on SQLite, in KiB: what does not fit is written to the
/// file early, and again when it changes once more.
const CACHE: usize = 65_536;

/// What was done for a large write, and is to be set right after it.
#[derive(Default)]
pub struct Large {
    kinds: Vec<Kind>,
    indexes: Vec<String>,
}

impl Large {
    /// Gets ready to write this many records of a kind.
    pub fn expect(&mut self, conn: &mut Connection, kind: Kind, records: usize) {
        if records < LARGE || self.kinds.contains(&kind) {
            return;
        }
        if self.kinds.is_empty() && !conn.is_postgres() {
            hint(conn, &format!("PRAGMA cache_size = -{CACHE}"));
        }
        self.kinds.push(kind);
    }

    /// Gets ready to remove this many records of some kinds: for each that goes, the database looks
    /// for whatever still refers to it, through whole tables unless there is an index. Must come
    /// before anything else of the write.
    pub fn expect_removal(
        &mut self,
        conn: &mut Connection,
        counts: &[(Kind, usize)],
    ) -> Result<(), super::StoreError> {
        let many = counts.iter().filter(|(_, count)| *count >= LARGE);
        let many: Vec<Kind> = many.map(|(kind, _)| *kind).collect();
        for (table, column) in Kind::ALL.iter().flat_map(|kind| references(tables(*kind))) {
            if column.target.is_some_and(|target| many.contains(&target)) {
                let index = format!("removal_{table}_{}", column.name);
                conn.run(&format!(
                    "CREATE INDEX IF NOT EXISTS \"{index}\" ON \"{table}\" (\"{}\")",
                    column.name
                ))?;
                self.indexes.push(index);
            }
        }
        for kind in many {
            self.expect(conn, kind, LARGE);
        }
        Ok(())
    }

    /// Ends a removal, in the same transaction.
    pub fn removed(&mut self, conn: &mut Connection) -> Result<(), super::StoreError> {
        // PostgreSQL looks for references when the transaction ends, and dropping an index inside
        // of it would lock readers out.
        if !conn.is_postgres() {
            for index in self.indexes.drain(..) {
                conn.run(&format!("DROP INDEX \"{index}\""))?;
            }
        }
        Ok(())
    }

    /// Sets right what was done, once the transaction is over. What fails here is no failure of the
    /// write, which is stored.
    pub fn settle(self, conn: &mut Connection) {
        for index in &self.indexes {
            hint(
                conn,
                &format!("DROP INDEX CONCURRENTLY IF EXISTS \"{index}\""),
            );
        }
        if self.kinds.is_empty() {
            return;
        }
        if conn.is_postgres() {
            // The planner would go by what it knew of nearly empty tables. A small sample will do:
            // every question to these tables is a plain one.
            let names = self.kinds.iter().map(|kind| &tables(*kind).name);
            let names: String = names.map(|name| format!(", \"{name}\"")).collect();
            hint(conn, "SET default_statistics_target = 10");
            hint(conn, &format!("ANALYZE \"change\"{names}"));
            hint(conn, "RESET default_statistics_target");
        } else {
            hint(conn, "PRAGMA cache_size = -2000; PRAGMA shrink_memory;");
        }
    }
}

/// Runs what only makes things quicker.
fn hint(conn: &mut Connection, sql: &str) {
    if let Err(error) = conn.run(sql) {
        tracing::debug!(%error, sql, "the database did not take a hint");
    }
}

/// The tables of a kind, each with a column that may refer to a record.
fn references(tables: &'static Tables) -> impl Iterator<Item = (&'static str, &'static Column)> {
    let own = tables.columns.iter().map(|column| (&*tables.name, column));
    let lists = tables.lists.iter();
    own.chain(lists.flat_map(|list| list.columns.iter().map(|column| (&*list.name, column))))
}
