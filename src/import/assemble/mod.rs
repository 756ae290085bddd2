//! From what was found in a file to drafts of records, with the evidence of every value, and a report
//! that speaks of every cell.
//!
//! What is not understood is kept word for word with the record it belongs to and is listed. Nothing
//! is chosen for the person: a basis that is not stated stays undetermined. This module looks records
//! up by name in a snapshot and writes nothing.

mod activity;
mod assembly;
mod bases;
mod beside;
mod bodies;
mod catalogue;
mod catalogues;
mod contacts;
mod controllers;
mod data;
mod drafts;
mod fates;
mod flows;
mod identity;
mod keeping;
mod lines;
mod maker;
mod memo;
mod one;
mod overview;
mod particulars;
mod plain;
mod said;
mod stated;
mod transfers;
mod write;

use crate::domain::{
    draft::Draft, import_report::ImportReport, sheet::Sheet, snapshot::Snapshot, text::Language,
};
use crate::import::{item::Reading, mapping::Mapping, slot::Slot, values};
pub use assembly::Assembly;

/// What was made of a file.
pub struct Assembled {
    /// The records, then the evidence about them.
    pub drafts: Vec<Draft>,
    /// What became of every cell. Which mapping was used, and why, is left to whoever chose it.
    pub report: ImportReport,
}

/// Makes drafts of what was found, all at once.
pub fn assemble(
    reading: &Reading,
    sheets: &[Sheet],
    words: &Mapping,
    known: &Snapshot,
    controller: Option<&str>,
) -> Assembled {
    Assembly::new(reading, sheets, words, known, controller).finish()
}

/// The language of the texts: that of the headings, unless the texts speak another; the texts of a
/// language that the register has no place for are kept as English, and that is said.
fn language_of(reading: &Reading) -> (Language, Option<String>) {
    const TELLING: [Slot; 5] = [
        Slot::Purpose,
        Slot::Name,
        Slot::Description,
        Slot::Retention,
        Slot::Data,
    ];
    let texts: Vec<String> = reading
        .items
        .iter()
        .flat_map(|item| &item.found)
        .filter(|found| TELLING.contains(&found.slot))
        .take(400)
        .map(|found| found.text())
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    match (values::language(&texts), reading.language) {
        (Some(language), _) | (None, Some(language)) => (language, None),
        (None, None) => {
            let remark = (!texts.is_empty()).then(|| {
                "the language of the file could not be told to be Dutch, French, German or English; \
                 its texts are kept as English"
                    .to_owned()
            });
            (Language::En, remark)
        }
    }
}
