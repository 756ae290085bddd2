//! Checks: what is missing, contradictory or unlawful in a register on a day, as named rules.
//!
//! Every rule is a pure function of a [`Snapshot`](crate::domain::snapshot::Snapshot) and a day,
//! and so is the whole: [`check`] gives the findings in a fixed order. A rule has a code by which
//! it can be waived, a number in the catalogue, its articles, and words in four languages for what
//! it is about, why it matters and what to do. This room must never know of databases, requests or
//! files, and uses nothing but `domain`.
//!
//! Read [`rule`] first, then [`rules`] (one file per theme), then [`report`]. [`context`] lays the
//! register out once for all rules, so that checking takes as long as the register is large.

mod concern;
pub mod context;
pub mod coverage;
pub mod finding;
mod gather;
pub mod report;
pub mod rows;
pub mod rule;
pub mod rules;
pub mod stage;
pub mod text;
pub mod texts;
mod waivers;

pub use finding::Finding;
pub use report::{Count, Question, Report, check};
pub use rows::FindingRow;
pub use rule::{Rule, Severity};

#[cfg(test)]
mod tests;
