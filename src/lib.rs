//! Inzage: a record of processing activities and a registry of the protocols under which data may
//! flow.

pub mod domain;
pub mod export;
pub mod import;
pub mod register;
pub mod store;
