//! Reading and writing spreadsheets: what goes out comes back, what is strange is read, what is
//! hostile is refused.

mod delimited;
mod hostile;
mod kinds;
mod made;
mod round_trip;
