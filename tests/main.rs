//! The tests that look at Inzage from outside, in one binary. Each folder mirrors a room of `src`;
//! `journeys` tell stories a user would tell.
//!
//! Tests that touch the database run on SQLite and on PostgreSQL; see `support`.

// What a test takes for granted fails the test when it does not hold, which is what it is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod book;
mod cli;
mod http;
mod import;
mod journeys;
mod readme;
mod register;
mod rooms;
mod schema;
mod store;
mod support;
mod tidy;
mod workbook;
