//! Stories, told as a user would tell them.

mod samples;
mod tasks;
