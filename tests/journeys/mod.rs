//! Stories, told as a user would tell them.

mod checks;
mod letters;
mod samples;
mod tasks;
