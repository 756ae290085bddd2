//! The store: a pool of connections to one database, and what can be done with it.

use std::{collections::BTreeMap, ops::ControlFlow, sync::Arc, thread, time::Duration};

use chrono::{DateTime, Utc};
use diesel::r2d2::{Pool, PooledConnection};
use uuid::Uuid;

use super::{
    DatabaseUrl, StoreError, TokenRow,
    changes::{self, ChangeRow, Operation, Span, Stamp},
    connection::{Connection, Manager},
    large::Large,
    load, migrations, tokens,
    writing::Writing,
};
use crate::domain::{json, kind::Kind, record::AnyRecord, snapshot::Snapshot};

/// A register in a database.
pub struct Store {
    pool: Pool<Manager>,
    url: DatabaseUrl,
}

impl Store {
    /// Opens a database whose schema is current.
    ///
    /// # Errors
    /// [`StoreError`], saying what is wrong with the URL, the server, the file or the schema.
    pub fn open(url: &DatabaseUrl, connections: u32) -> Result<Store, StoreError> {
        if let DatabaseUrl::Sqlite(path) = url
            && !path.starts_with("file:")
            && !std::path::Path::new(path).exists()
        {
            // SQLite would make an empty file of a mistyped path.
            return Err(StoreError::Unavailable(format!(
                "there is no database file {path}; make it with `inzage migrate`, or give the path of another with DATABASE_URL (that of the demo is inzage-demo.db)"
            )));
        }
        // One connection made by hand first: the pool would only say that it timed out.
        let mut conn = Connection::open(url)?;
        match migrations::state(&mut conn)? {
            migrations::SchemaState::Current => {}
            migrations::SchemaState::Pending => return Err(StoreError::Older(url.to_string())),
        }
        drop(conn);
        let pool = Pool::builder()
            .max_size(connections)
            .min_idle(Some(1))
            .connection_timeout(Duration::from_secs(10))
            .build(Manager { url: url.clone() })
            .map_err(|_| StoreError::Unavailable(format!("cannot open {url}")))?;
        Ok(Store {
            pool,
            url: url.clone(),
        })
    }

    /// Brings the schema of a database up to date and gives the names of the migrations it ran. A
    /// SQLite file that does not exist is made.
    pub fn migrate(url: &DatabaseUrl) -> Result<Vec<String>, StoreError> {
        migrations::run(&mut Connection::open(url)?)
    }

    /// Takes back the last migration.
    pub fn revert_last_migration(url: &DatabaseUrl) -> Result<(), StoreError> {
        migrations::revert_last(&mut Connection::open(url)?)
    }

    /// The database, without a password.
    pub fn database(&self) -> String {
        self.url.to_string()
    }

    fn conn(&self) -> Result<PooledConnection<Manager>, StoreError> {
        self.pool
            .get()
            .map_err(|_| StoreError::Unavailable(format!("cannot reach {}; try again", self.url)))
    }

    /// The last revision.
    pub fn stamp(&self) -> Result<Stamp, StoreError> {
        changes::stamp(&mut *self.conn()?, false)
    }

    /// Reads the whole register at one moment: half of it on a second connection, if both see the
    /// same revision.
    pub fn load(&self) -> Result<Snapshot, StoreError> {
        if self.pool.max_size() < 2 {
            return self.conn()?.transaction(false, load_all);
        }
        let (mut one, mut other) = (self.conn()?, self.conn()?);
        one.transaction(false, |one| {
            let stamp = changes::stamp(one, false)?;
            let halves = other.transaction(false, |other| {
                // A write between the two beginnings is rare, and then half the speed will do.
                if changes::stamp(other, false)? != stamp {
                    return Ok(None);
                }
                load_halves(one, other).map(Some)
            });
            match halves? {
                Some(records) => Ok(stamped(&stamp, records)),
                None => load_all(one),
            }
        })
    }

    /// Brings a snapshot to the last revision by applying what changed since. A snapshot that lags
    /// far behind, or that is not of this database's history (a backup was put back), is read anew.
    pub fn refresh(&self, held: &Snapshot) -> Result<Refreshed, StoreError> {
        let mut conn = self.conn()?;
        let stamp = changes::stamp(&mut conn, false)?;
        if stamp.revision == held.revision() && stamp.hash == held.head() {
            return Ok(Refreshed::Same);
        }
        conn.transaction(false, |conn| {
            let stamp = changes::stamp(conn, false)?;
            refreshed(conn, held, &stamp)
        })
    }

    /// The register as it stood at an older revision, folded back from the log.
    pub fn at_revision(&self, held: &Snapshot, revision: i64) -> Result<Snapshot, StoreError> {
        if revision == 0 {
            return Ok(Snapshot::empty());
        }
        self.conn()?.transaction(false, |conn| {
            let stamp = changes::stamp(conn, false)?;
            let now = refreshed(conn, held, &stamp)?.or(held);
            let states = changes::before(conn, revision)?;
            let states = states
                .iter()
                .map(|(id, state)| Ok((*id, state_of(state.as_ref())?)));
            let mut snapshot = now.with(states.collect::<Result<_, StoreError>>()?);
            let time = changes::time_of(conn, revision)?.unwrap_or(DateTime::UNIX_EPOCH);
            snapshot.set_revision(revision, time, &changes::hash_of(conn, revision)?);
            Ok(snapshot)
        })
    }

    /// The last revision made at or before a moment, and when it was made.
    pub fn revision_at(&self, time: DateTime<Utc>) -> Result<(i64, DateTime<Utc>), StoreError> {
        changes::revision_at(&mut *self.conn()?, time)
    }

    /// Entries of the log after one revision and up to another (0: to the end), of one record or all.
    pub fn changes(
        &self,
        after: i64,
        up_to: i64,
        record: Option<Uuid>,
    ) -> Result<Vec<ChangeRow>, StoreError> {
        let mut found = Vec::new();
        self.each_change(
            Span {
                after,
                up_to,
                record,
            },
            &mut |change| {
                found.push(change);
                ControlFlow::Continue(())
            },
        )?;
        Ok(found)
    }

    /// What a revision did, in order: to which record of which kind, and what.
    pub fn deeds(&self, revision: i64) -> Result<Vec<(Kind, Uuid, Operation)>, StoreError> {
        changes::deeds(&mut *self.conn()?, revision)
    }

    /// Gives every entry of the log to `each`, in order, and the tables as they are at the same
    /// moment.
    pub fn audit(&self, each: &mut dyn FnMut(ChangeRow)) -> Result<(Stamp, Snapshot), StoreError> {
        self.conn()?.transaction(false, |conn| {
            changes::read(conn, Span::default(), &mut |change| {
                each(change);
                ControlFlow::Continue(())
            })?;
            Ok((changes::stamp(conn, false)?, load_all(conn)?))
        })
    }

    fn each_change(
        &self,
        span: Span,
        each: &mut dyn FnMut(ChangeRow) -> ControlFlow<StoreError>,
    ) -> Result<(), StoreError> {
        changes::read(&mut *self.conn()?, span, each)
    }

    /// Runs a write: takes the lock of the counter, brings the snapshot to the last revision, and
    /// lets `work` say what to store. All of it is stored, or nothing.
    pub fn write<T, E: From<StoreError>>(
        &self,
        held: &Snapshot,
        work: impl FnOnce(&mut Writing<'_>, Snapshot) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut conn = self.conn()?;
        let mut large = Large::default();
        let outcome = conn.transaction(true, |conn| {
            let stamp = changes::stamp(conn, true)?;
            let snapshot = refreshed(conn, held, &stamp)?.or(held);
            let large = &mut large;
            work(&mut Writing { conn, stamp, large }, snapshot)
        });
        large.settle(&mut conn);
        outcome
    }

    /// Stores a token.
    pub fn add_token(&self, token: TokenRow) -> Result<(), StoreError> {
        tokens::add(&mut *self.conn()?, token)
    }

    /// Revokes a token; says whether there was one to revoke.
    pub fn revoke_token(&self, name: &str, time: DateTime<Utc>) -> Result<bool, StoreError> {
        tokens::revoke(&mut *self.conn()?, name, time)
    }

    /// All tokens by name.
    pub fn tokens(&self) -> Result<Vec<TokenRow>, StoreError> {
        tokens::list(&mut *self.conn()?)
    }
}

type Records = Vec<Arc<dyn AnyRecord>>;

fn load_all(conn: &mut Connection) -> Result<Snapshot, StoreError> {
    let stamp = changes::stamp(conn, false)?;
    Ok(stamped(&stamp, load_kinds(conn, |_| true)?))
}

fn stamped(stamp: &Stamp, records: Records) -> Snapshot {
    let mut snapshot = Snapshot::build(stamp.revision, stamp.time, records);
    snapshot.set_revision(stamp.revision, stamp.time, &stamp.hash);
    snapshot
}

fn load_kinds(conn: &mut Connection, wanted: fn(Kind) -> bool) -> Result<Records, StoreError> {
    let mut records = Vec::new();
    for kind in Kind::ALL.iter().filter(|kind| wanted(**kind)) {
        records.extend(load::load_kind(conn, *kind)?);
    }
    Ok(records)
}

/// Reads the register on two connections at once: flows are half of what there is to read.
fn load_halves(one: &mut Connection, other: &mut Connection) -> Result<Records, StoreError> {
    let (flows, rest) = thread::scope(|scope| {
        let flows = scope.spawn(|| load_kinds(other, |kind| kind == Kind::Flow));
        let rest = load_kinds(one, |kind| kind != Kind::Flow);
        (flows.join(), rest)
    });
    let mut records = rest?;
    records.extend(flows.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
    Ok(records)
}

/// What bringing a snapshot up to date came to.
pub enum Refreshed {
    /// It is up to date.
    Same,
    /// It was brought up to date.
    Newer(Snapshot),
    /// It was not of this database's history any more; this one is.
    Other(Snapshot),
}

impl Refreshed {
    /// The snapshot that is up to date.
    fn or(self, held: &Snapshot) -> Snapshot {
        match self {
            Refreshed::Same => held.clone(),
            Refreshed::Newer(snapshot) | Refreshed::Other(snapshot) => snapshot,
        }
    }
}

/// Beyond this many entries it is quicker to read the tables than to replay the log.
const REPLAY_LIMIT: i64 = 20_000;

fn refreshed(
    conn: &mut Connection,
    held: &Snapshot,
    stamp: &Stamp,
) -> Result<Refreshed, StoreError> {
    if held.revision() == stamp.revision && held.head() == stamp.hash {
        return Ok(Refreshed::Same);
    }
    let is_ours =
        held.revision() < stamp.revision && changes::hash_of(conn, held.revision())? == held.head();
    if !is_ours {
        return load_all(conn).map(Refreshed::Other);
    }
    if changes::count_after(conn, held.revision())? > REPLAY_LIMIT {
        return load_all(conn).map(Refreshed::Newer);
    }
    let mut states = BTreeMap::new();
    let span = Span {
        after: held.revision(),
        ..Span::default()
    };
    changes::read(conn, span, &mut |change| match state_of(Some(&change)) {
        Ok(state) => {
            states.insert(change.id, state);
            ControlFlow::Continue(())
        }
        Err(error) => ControlFlow::Break(error),
    })?;
    let mut snapshot = held.with(states.into_iter().collect());
    snapshot.set_revision(stamp.revision, stamp.time, &stamp.hash);
    Ok(Refreshed::Newer(snapshot))
}

/// The record that an entry of the log left behind, if it left one.
fn state_of(change: Option<&ChangeRow>) -> Result<Option<Arc<dyn AnyRecord>>, StoreError> {
    change
        .filter(|change| change.operation != Operation::Remove)
        .map(record_of)
        .transpose()
}

/// The record that an entry of the log left behind.
pub fn record_of(change: &ChangeRow) -> Result<Arc<dyn AnyRecord>, StoreError> {
    let corrupt = |message: String| StoreError::Corrupt {
        table: "change".to_owned(),
        id: format!("{}/{}", change.revision, change.position),
        message,
    };
    let kind = Kind::find(&change.kind)
        .ok_or_else(|| corrupt(format!("unknown kind `{}`", change.kind)))?;
    let parsed =
        serde_json::from_str(&change.record).map_err(|_| corrupt("not JSON".to_owned()))?;
    json::from_json(kind, change.revision, &parsed)
        .map_err(|unreadable| corrupt(format!("`{}` {}", unreadable.field, unreadable.message)))
}
