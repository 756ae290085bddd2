//! Stories, told as a user would tell them.

mod checks;
mod coverage;
mod letters;
mod samples;
mod tasks;
