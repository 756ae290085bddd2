//! Answers as flat tables, for CSV and JSON: every cell is text, and what is not stated says so.
//!
//! A row type lists its columns once; headings, cells and JSON names all come from that list.

mod access;
mod held;
mod sources;

use super::{codes::Said, words::Words};
use crate::domain::records::Instrument;

pub use access::AccessRow;
pub use held::HeldRow;
pub use sources::SourceRow;

/// Writes a row type: its columns in order, with what each holds.
macro_rules! row {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $column_doc:literal])+ $column:ident,)+ }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
        pub struct $name {
            $($(#[doc = $column_doc])+ pub $column: String,)+
        }

        impl $name {
            /// The headings, in order.
            pub const HEADINGS: &'static [&'static str] = &[$(stringify!($column)),+];

            /// The cells, in the order of the headings.
            pub fn cells(&self) -> Vec<&str> {
                vec![$(&self.$column),+]
            }
        }
    };
}
use row;

/// What separates several values in one cell.
const BETWEEN: &str = "; ";

fn date(date: Option<chrono::NaiveDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// What a row says of an instrument.
struct InstrumentCells {
    kind: String,
    title: String,
    number: String,
    concluded: String,
    publication: String,
    in_force: String,
}

impl InstrumentCells {
    fn of(words: &Words<'_>, instrument: Option<&Instrument>, valid: bool) -> InstrumentCells {
        let Some(found) = instrument else {
            return InstrumentCells {
                kind: String::new(),
                title: words.label(Said::NotStated).to_owned(),
                number: String::new(),
                concluded: String::new(),
                publication: String::new(),
                in_force: String::new(),
            };
        };
        let publication = found.publication.as_ref().map(|url| url.0.to_string());
        InstrumentCells {
            kind: words.label(found.kind).to_owned(),
            title: words.instrument(found),
            number: found.number.as_deref().unwrap_or_default().to_owned(),
            concluded: date(found.concluded),
            publication: publication.unwrap_or_default(),
            in_force: words.label(Said::from(Some(valid))).to_owned(),
        }
    }
}
