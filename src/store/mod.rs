//! Records in rows, on SQLite or PostgreSQL, chosen at run time.
//!
//! This room alone knows diesel and SQL. It stores what it is told in normalised tables and keeps
//! the change log; what a change means is decided in `register`, the only room that uses this one.
//!
//! The tables follow from the definitions of the records ([`tables`]), so the same code stores
//! every kind, and the statements are text rather than diesel's typed queries: a typed query per
//! table would write each field down a second time. A test compares the migrated tables with the
//! definitions. `diesel::MultiConnection` is not used because it takes neither batch inserts nor
//! rows whose columns are known only at run time.
//!
//! Read [`tables`] first, then [`Store`].

mod bulk;
mod chain;
mod changes;
mod connection;
mod database;
mod error;
mod large;
mod load;
mod migrations;
mod rows;
mod sql;
mod tables;
mod tokens;
mod url;
mod writing;

pub use chain::{Chain, chain_hash};
pub use changes::{ChangeRow, NewChange, Operation, Stamp};
pub use database::{Refreshed, Store, record_of};
pub use error::StoreError;
pub use rows::rows_of;
pub use tables::create_statements;
pub use tokens::TokenRow;
pub use url::DatabaseUrl;
pub use writing::Writing;
