//! What is said of the file as a whole, once everything is made: what Art. 30 asks for and the file
//! does not state, whom answers will not count as named, and cells that belong to no activity.

use super::{maker::Maker, write};
use crate::domain::{
    import_report::{CellFate, Fate},
    kind::Kind,
    sheet::{Cell, Sheet},
};
use crate::import::{
    item::{Found, Item, ItemKind, Reading},
    slot::Slot,
};

/// How many references or names are told one by one.
const TOLD: usize = 8;

/// What Art. 30(1) asks for, with the slots that state it.
const ASKED: [(&str, &[Slot]); 5] = [
    ("a purpose", &[Slot::Purpose, Slot::SubPurpose]),
    ("a legal basis", &[Slot::Basis, Slot::Statute]),
    (
        "categories of data subjects",
        &[Slot::Subjects, Slot::SubjectFlag],
    ),
    (
        "categories of data",
        &[Slot::Data, Slot::DataDetail, Slot::DataFlag],
    ),
    (
        "a retention period or criterion",
        &[
            Slot::Retention,
            Slot::RetentionAmount,
            Slot::RetentionTrigger,
            Slot::Archive,
        ],
    ),
];

impl Maker<'_> {
    /// Says what the activities of the file do not state.
    pub(super) fn gaps(&mut self, reading: &Reading) {
        let activities: Vec<&Item> = reading
            .items
            .iter()
            .filter(|item| item.kind == ItemKind::Activity)
            .collect();
        if activities.is_empty() || self.processors {
            return;
        }
        for (what, slots) in ASKED {
            let states = |item: &Item| {
                let mut found = item
                    .found
                    .iter()
                    .filter(|found| slots.contains(&found.slot));
                found.any(|found| {
                    let text = found.text();
                    !text.is_empty() && self.fates.fate(found.place) != Some(Fate::Unset)
                })
            };
            let without: Vec<String> = activities
                .iter()
                .filter(|item| !states(item))
                .map(|item| spoken(item))
                .collect();
            if without.is_empty() {
                continue;
            }
            let some: Vec<&str> = without.iter().take(TOLD).map(String::as_str).collect();
            let more = match without.len().saturating_sub(TOLD) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let all = if without.len() == activities.len() && without.len() > 1 {
                format!("no activity states {what}")
            } else {
                let count = without.len();
                format!("without {what}: {count} ({}{more})", some.join(", "))
            };
            self.remark(all);
        }
    }

    /// Says which parties were taken for classes, because their names do not show a single body.
    pub(super) fn classes(&mut self) {
        let names = self.new_classes();
        if names.is_empty() {
            return;
        }
        let some: Vec<String> = names
            .iter()
            .take(3 * TOLD)
            .map(|name| write::cut(name, 60))
            .collect();
        let more = match names.len().saturating_sub(3 * TOLD) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        self.remark(format!(
            "taken for classes of parties, which no answer counts as named: {}{more}; where one is a \
             single body, set its kind to legal-person",
            some.join("; ")
        ));
    }

    /// Keeps cells that belong to no activity with the controller, so that they can be found.
    pub(super) fn unjoined(&mut self, apart: &[CellFate], sheets: &[Sheet]) {
        let cells: Vec<&CellFate> = apart
            .iter()
            .filter(|cell| {
                let note = cell.note.is_some();
                cell.fate == Fate::NotUnderstood || (cell.fate == Fate::Title && note)
            })
            .collect();
        let orphans = std::mem::take(&mut self.orphans);
        if cells.is_empty() && orphans.is_empty() {
            return;
        }
        let code = match self.controller.clone() {
            code if code.is_empty() => self.unnamed_controller(),
            code => code,
        };
        for found in &orphans {
            self.evidence(Kind::Party, &code, Some("remarks"), found);
        }
        if cells.is_empty() {
            return;
        }
        for cell in cells {
            let Some(content) = cell.place.cell(sheets) else {
                continue;
            };
            let found = Found {
                slot: Slot::Remark,
                heading: "".into(),
                about: None,
                place: cell.place,
                cell: Cell::clone(content),
                group: 0,
            };
            self.evidence(Kind::Party, &code, Some("remarks"), &found);
        }
        self.remark(
            "some cells belong to no activity of the file; their words are kept as evidence about \
             the controller",
        );
    }
}

/// How a person finds an activity in the file: its reference or name, and the row.
fn spoken(item: &Item) -> String {
    let of = |slot: Slot| item.found.iter().find(|found| found.slot == slot);
    let name = of(Slot::Reference).or(of(Slot::Name)).or(of(Slot::Purpose));
    match name {
        Some(found) => write::cut(found.text().lines().next().unwrap_or_default(), 40),
        None => format!("row {}", item.place.row),
    }
}
