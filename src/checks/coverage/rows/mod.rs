//! Coverage as flat tables, for CSV and JSON: every cell is text, names and labels in one language.
//!
//! A row type lists its columns once; headings, cells and JSON names all come from that list.

mod flows;
mod instruments;
mod protocols;

pub use flows::{CoverageRow, coverage_rows};
pub use instruments::{ChecklistRow, EndingRow, checklist_rows, ending_rows};
pub use protocols::{ProtocolRow, protocol_rows};

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
