//! Legal bases: Art. 6(1)(a) to (f), Art. 9(2)(a) to (j) and Art. 10 of the GDPR, by article or in
//! words.
//!
//! A basis is taken when an article names it, or when the words of a part of the cell are its
//! wording; a longer sentence in which such a word merely stands is left as it is, with a doubt.
//! Articles of other laws are never read as those of the GDPR.

mod cut;
mod mark;
mod part;
mod sense;
mod tables;
#[cfg(test)]
mod tests;

use self::{mark::marks, part::Reader};
use super::{
    Bases,
    statute::token::{Text, decoded},
};

/// The doubt of a cell that names one basis *or* another.
pub const CHOICE: &str = "the cell puts bases up for choice";

/// What a column is about, where the same words mean different things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// A column of bases: `explicit consent` is consent.
    Bases,
    /// A column of conditions: `explicit consent` is Art. 9(2)(a).
    Conditions,
}

/// What a cell says about the legal basis of a processing.
pub fn bases(text: &str) -> Bases {
    read(text, Mode::Bases)
}

/// What a cell says about the condition for special categories: as [`bases`], in a column of
/// conditions, where `explicit consent` and `public health` are those of Art. 9(2).
pub fn conditions(text: &str) -> Bases {
    read(text, Mode::Conditions)
}

fn read(text: &str, mode: Mode) -> Bases {
    let decoded = decoded(text);
    let text = Text::new(&decoded);
    let spans = marks(&text, mode);
    Reader::new(&text, spans).read()
}
