//! Registers that are not ours, from the file to the drafts: the fixtures of `tests/registers`, real
//! files where they are, and files that somebody broke.

mod again;
mod checks;
mod expected;
mod fixtures;
mod found;
mod kept;
mod mutations;
mod records;
mod shared;
mod sources;
mod taken;
mod understanding;
