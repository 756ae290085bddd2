//! Stories, told as a user would tell them.

mod checks;
mod samples;
mod tasks;
