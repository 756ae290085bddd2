//! Stories, told as a user would tell them.

mod letters;
mod samples;
mod tasks;
