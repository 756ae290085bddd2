//! The GraphQL API: its schema, made from the record definitions, and the answering of requests
//! as pure functions of a snapshot.
//!
//! [`Api`] is all that others need. juniper parses and validates documents, coerces variables, and
//! answers introspection; what a document asks of the register is compiled to a plan (`plan`) over
//! the schema (`schema`) and written as JSON text straight from the snapshot (`write`). This room
//! never knows HTTP, never touches the store, and holds no rule of the law: it shows what the
//! rooms below say.

mod activity;
mod api;
mod desk;
mod document;
mod fault;
mod filter;
mod introspection;
mod kept;
mod mutation;
mod names;
mod paging;
mod plan;
mod questions;
mod schema;
mod tree;
mod validity;
mod write;

pub use api::{Api, Operation, Outcome, Request, Response};

#[cfg(test)]
mod tests;
