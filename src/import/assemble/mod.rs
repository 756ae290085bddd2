//! From what was found in a file to drafts of records, with the evidence of every value, and a report
//! that speaks of every cell.
//!
//! What is not understood is kept word for word with the record it belongs to and is listed. Nothing
//! is chosen for the person: a basis that is not stated stays undetermined. This module looks records
//! up by name in a snapshot and writes nothing.

mod activity;
mod bases;
mod beside;
mod bodies;
mod catalogue;
mod catalogues;
mod contacts;
mod controllers;
mod data;
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
use crate::import::{
    item::{ItemKind, Reading},
    mapping::Mapping,
    slot::Slot,
    values,
};
use maker::Maker;
use said::Sayings;

/// What was made of a file.
pub struct Assembled {
    /// The records, then the evidence about them.
    pub drafts: Vec<Draft>,
    /// What became of every cell. Which mapping was used, and why, is left to whoever chose it.
    pub report: ImportReport,
}

/// Makes drafts of what was found. `controller` is the code of a party of the register whose
/// activities these are, whatever the file says.
pub fn assemble(
    reading: &Reading,
    sheets: &[Sheet],
    words: &Mapping,
    known: &Snapshot,
    controller: Option<&str>,
) -> Assembled {
    let cells = reading.items.iter().map(|item| item.found.len()).sum();
    let (language, remark) = language_of(reading);
    let mut maker = Maker::new(known, words, language, sheets, cells);
    maker.remarks.extend(reading.remarks.iter().cloned());
    maker.remarks.extend(remark);
    for apart in &reading.apart {
        maker.fates.put(apart.clone());
    }
    let file = maker.file.clone();
    maker.processors = lines::are_of_processor(&reading.items);
    let mut sayings = Sayings::new(reading);
    let contacts = sayings.of_contacts(&mut maker);
    let contacts = maker.contacts(&contacts, controller);
    maker.gather_apart();
    maker.controller = contacts.controller.clone().unwrap_or_default();
    let mut identities = identity::Identities::new(reading, &file);
    for (number, item) in reading.items.iter().enumerate() {
        match item.kind {
            ItemKind::Activity => {
                let said = sayings.of_item(number, item, &mut maker);
                maker.activity(item, said, &contacts, controller, &mut identities);
            }
            ItemKind::RetentionRule => {
                let said = sayings.of_item(number, item, &mut maker);
                maker.schedule(item, said);
            }
        }
    }
    identities.replace(&mut maker);
    maker.unjoined(&reading.apart, sheets);
    maker.gaps(reading);
    maker.classes();
    let count = |kind| {
        reading
            .items
            .iter()
            .filter(|item| item.kind == kind)
            .count()
    };
    let (drafts, fates, near, remarks) = maker.into_drafts();
    let report = ImportReport {
        file,
        mapping: String::new(),
        why: String::new(),
        layout: reading.layout.clone(),
        activities: count(ItemKind::Activity),
        retention_rules: count(ItemKind::RetentionRule),
        cells: fates.in_order(),
        unmapped: reading.unmapped.clone(),
        near,
        remarks,
    };
    Assembled { drafts, report }
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
