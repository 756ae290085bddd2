//! The façade on both databases: what is written is there, what is refused leaves no trace.

mod cells;
mod history;
mod intake;
mod requests;
mod rights;
mod round_trip;
mod undo;
mod writing;
