//! `inzage verify`.

use super::{failure::Failure, open, output::print};
use crate::register::Actor;

/// Proves that the history is whole and that it gives the register.
pub fn run(url: &str) -> Result<(), Failure> {
    let verified = open(url)?.verify(&Actor::operator())?;
    if let Some(fault) = verified.fault {
        return Err(Failure::Faulty(format!(
            "the history is not whole: {fault}"
        )));
    }
    print(&format!(
        "the history is whole: {} entries up to revision {} give the {} records of the register\nlast hash {}\n",
        verified.entries,
        verified.revision,
        verified.records,
        if verified.hash.is_empty() {
            "(none yet)"
        } else {
            &verified.hash
        }
    ))
}
