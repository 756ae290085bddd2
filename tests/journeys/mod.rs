//! Stories, told as a user would tell them.

mod coverage;
mod samples;
