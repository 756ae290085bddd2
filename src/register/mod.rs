//! The façade: everything one can do with a register. One write is one transaction is one
//! revision.
//!
//! Every function takes the acting person first. What they may do, and what they may see, is
//! decided here and nowhere else; what one may not see does not exist for them. This room alone
//! uses `store`; it knows nothing of GraphQL, HTTP or files.
//!
//! Read [`Register`] first, then [`work`] for what a write does.

mod actor;
mod history;
mod intake;
mod kept;
mod read;
mod refusal;
mod rules;
mod scope;
mod tokens;
mod undo;
mod verify;
mod work;
mod write;

use std::sync::{Arc, Mutex, RwLock};

pub use crate::domain::import_report::CellCounts;
pub use actor::{Actor, Role};
pub use history::{Change, FieldChange, HistoryQuery, Operation};
pub use intake::{Existing, Intake, IntakeOptions, RunInfo, TakenIn};
pub use kept::KeptAnswer;
pub use read::When;
pub use refusal::{Refusal, RefusalCode};
pub use tokens::{NewToken, Token};
pub use undo::Undone;
pub use verify::Verified;
pub use write::Saved;

use crate::{
    domain::snapshot::Snapshot,
    store::{DatabaseUrl, Store},
};

/// A register: a database, and the snapshots of it that are held in memory.
pub struct Register {
    store: Store,
    /// The newest snapshot this process has seen.
    current: RwLock<Arc<Snapshot>>,
    /// Older moments and narrowed views, kept because they are asked for again.
    kept: Mutex<read::Kept>,
}

/// Connections a process holds to its database: enough for a request on each worker.
const CONNECTIONS: u32 = 8;

impl Register {
    /// Opens a register whose schema is current.
    ///
    /// # Errors
    /// [`Refusal::Unavailable`], saying what is wrong with the URL, the server, the file or the
    /// schema.
    pub fn open(url: &str) -> Result<Register, Refusal> {
        let url = DatabaseUrl::parse(url)?;
        let store = Store::open(&url, CONNECTIONS)?;
        let snapshot = store.load()?;
        Ok(Register {
            store,
            current: RwLock::new(Arc::new(snapshot)),
            kept: Mutex::new(read::Kept::default()),
        })
    }

    /// Brings the schema of a database up to date, making a SQLite file that does not exist, and
    /// opens the register.
    ///
    /// # Errors
    /// As [`Register::open`].
    pub fn open_and_migrate(url: &str) -> Result<(Register, Vec<String>), Refusal> {
        let ran = Register::migrate(url)?;
        Ok((Register::open(url)?, ran))
    }

    /// Brings the schema of a database up to date and gives the names of the migrations it ran.
    ///
    /// # Errors
    /// As [`Register::open`].
    pub fn migrate(url: &str) -> Result<Vec<String>, Refusal> {
        Ok(Store::migrate(&DatabaseUrl::parse(url)?)?)
    }

    /// The database, without a password.
    pub fn database(&self) -> String {
        self.store.database()
    }
}
