//! One write in progress, and what can be stored in it.

use std::{
    sync::{Arc, mpsc},
    thread,
};

use uuid::Uuid;

use super::{
    StoreError,
    bulk::{self, Batch},
    chain,
    changes::Stamp,
    connection::Connection,
    large::Large,
    rows,
};
use crate::domain::{kind::Kind, record::AnyRecord};

/// How many batches of rows are made ahead of those that are being stored.
const AHEAD: usize = 4;

/// A write in progress: the counter is locked and everything happens in one transaction.
pub struct Writing<'a> {
    /// The connection, inside the transaction.
    pub(super) conn: &'a mut Connection,
    /// The revision before the write.
    pub(super) stamp: Stamp,
    /// What is to be set right after it.
    pub(super) large: &'a mut Large,
}

impl Writing<'_> {
    /// The revision before the write.
    pub fn stamp(&self) -> &Stamp {
        &self.stamp
    }

    /// Whether it goes to PostgreSQL, which takes rows in other batches.
    pub fn is_postgres(&self) -> bool {
        self.conn.is_postgres()
    }

    /// Gets ready to store so many new records of a kind.
    pub fn expect(&mut self, kind: Kind, records: usize) {
        self.large.expect(self.conn, kind, records);
    }

    /// Stores records that are new.
    pub fn insert(&mut self, kind: Kind, records: &[Arc<dyn AnyRecord>]) -> Result<(), StoreError> {
        self.expect(kind, records.len());
        rows::insert_records(self.conn, kind, records)
    }

    /// Stores the rows that `make` gives, which makes them on a thread of its own, some ahead of
    /// those that are being stored. It is told whether more are wanted.
    pub fn stream<T: Send>(
        &mut self,
        make: impl FnOnce(&mut dyn FnMut(Batch) -> bool) -> T + Send,
    ) -> Result<T, StoreError> {
        let (sender, batches) = mpsc::sync_channel(AHEAD);
        thread::scope(|scope| {
            let maker = scope.spawn(move || make(&mut |batch| sender.send(batch).is_ok()));
            for batch in batches {
                bulk::write(self.conn, &batch)?;
            }
            // A panic over there is one here: nothing is stored then.
            Ok(maker
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        })
    }

    /// Stores a record in the place of the one with its identity.
    pub fn replace(&mut self, record: &Arc<dyn AnyRecord>) -> Result<(), StoreError> {
        rows::replace_record(self.conn, record)
    }

    /// Removes records, before anything else is stored.
    pub fn remove(&mut self, records: &[(Kind, Uuid)]) -> Result<(), StoreError> {
        // What refers to others goes first: then there is little left that could refer to them.
        let by_kind = Kind::ALL.iter().rev().map(|kind| {
            let ids = records.iter().filter(|(of, _)| of == kind);
            (*kind, ids.map(|(_, id)| *id).collect::<Vec<_>>())
        });
        let by_kind: Vec<_> = by_kind.filter(|(_, ids)| !ids.is_empty()).collect();
        let counts: Vec<_> = by_kind
            .iter()
            .map(|(kind, ids)| (*kind, ids.len()))
            .collect();
        self.large.expect_removal(self.conn, &counts)?;
        for (kind, ids) in &by_kind {
            rows::remove_records(self.conn, *kind, ids)?;
        }
        self.large.removed(self.conn)
    }

    /// Stores some rows.
    pub fn put(&mut self, batch: &Batch) -> Result<(), StoreError> {
        bulk::write(self.conn, batch)
    }

    /// Moves the counter, once the entries of this write are in the log.
    pub fn close(&mut self, stamp: Stamp) -> Result<Stamp, StoreError> {
        chain::close(self.conn, &stamp)?;
        self.stamp = stamp;
        Ok(self.stamp.clone())
    }
}
