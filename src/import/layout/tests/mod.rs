//! Tests of the layout, with a small vocabulary of their own.

mod files;
mod sheets;
mod tables;
mod whole;
mod words;

use std::collections::HashMap;

use crate::{
    domain::{
        import_report::{Fate, Place, filled},
        sheet::{Cell, Row, Sheet},
    },
    import::{
        item::{Found, Item, Reading},
        layout,
        slot::Slot,
    },
};
use words::Words;

/// A sheet of texts, `|` between cells, one line a row; blank lines are blank rows. `@` at the
/// start of a number or truth value makes it one.
pub(super) fn sheet(name: &str, text: &str) -> Sheet {
    let cell = |text: &str| match text.trim() {
        "" => Cell::Empty,
        "@true" => Cell::Bool(true),
        "@false" => Cell::Bool(false),
        other => match other.strip_prefix('@').and_then(|n| n.parse().ok()) {
            Some(number) => Cell::Integer(number),
            None => Cell::Text(other.replace('¦', "|").replace('⏎', "\n")),
        },
    };
    let rows = text.lines().enumerate().map(|(at, line)| Row {
        number: at as u32 + 1,
        cells: line.split('|').map(cell).collect(),
    });
    Sheet {
        file: "test.xlsx".to_owned(),
        name: name.to_owned(),
        rows: rows
            .filter(|row| row.cells.iter().any(|cell| *cell != Cell::Empty))
            .collect(),
    }
}

/// Reads sheets and checks that every cell was taken exactly once.
pub(super) fn read(sheets: &[Sheet]) -> Reading {
    let reading = layout::read(sheets, &Words);
    assert_whole(sheets, &reading);
    reading
}

/// Every filled cell is a value or set apart: never both, never twice, never neither. A cell that
/// says several things of contacts is divided: its parts are in it.
pub(super) fn assert_whole(sheets: &[Sheet], reading: &Reading) {
    let mut taken: HashMap<Place, &str> = HashMap::new();
    for item in &reading.items {
        assert!(!item.found.is_empty(), "an item holds something");
        for value in &item.found {
            assert!(
                taken.insert(value.place, "item").is_none(),
                "{value:?} twice"
            );
            assert_eq!(&value.cell, at(sheets, value.place), "the cell as it is");
        }
    }
    for value in &reading.contacts {
        let whole = at(sheets, value.place);
        match taken.insert(value.place, "contact") {
            None | Some("contact") => {
                let text = whole.text().unwrap_or_default();
                assert!(text.contains(&value.text()), "{value:?} stands in its cell");
            }
            Some(other) => panic!("{value:?} is also of an {other}"),
        }
    }
    for cell in &reading.apart {
        let before = taken.insert(cell.place, "apart");
        assert!(before.is_none(), "{cell:?} is also of an {before:?}");
    }
    for place in filled(sheets) {
        assert!(taken.remove(&place).is_some(), "{place:?} is lost");
    }
    assert!(taken.is_empty(), "{taken:?} are cells that are blank");
    assert_eq!(reading.layout.len(), sheets.len(), "a sentence a sheet");
    assert!(reading.layout.iter().all(|sentence| !sentence.is_empty()));
}

pub(super) fn at(sheets: &[Sheet], place: Place) -> &Cell {
    let rows = &sheets[place.sheet].rows;
    let row = rows.iter().find(|row| row.number == place.row).unwrap();
    &row.cells[place.column]
}

/// What an item says for a slot, values in order.
pub(super) fn said(item: &Item, slot: Slot) -> Vec<String> {
    let of_slot = item.found.iter().filter(|value| value.slot == slot);
    of_slot.map(Found::text).collect()
}

/// The names of the items.
pub(super) fn names(reading: &Reading) -> Vec<String> {
    let name = |item: &Item| said(item, Slot::Name).join(" + ");
    reading.items.iter().map(name).collect()
}

/// What became of the cells of the first sheet that are apart: address and fate.
pub(super) fn apart(reading: &Reading, fate: Fate) -> Vec<String> {
    let cells = reading.apart.iter().filter(|cell| cell.fate == fate);
    cells
        .map(|cell| crate::domain::sheet::address(cell.place.column, cell.place.row))
        .collect()
}

/// The contacts: slot code and text.
pub(super) fn contacts(reading: &Reading) -> Vec<(String, String)> {
    let contact = |value: &Found| (value.slot.code(), value.text());
    reading.contacts.iter().map(contact).collect()
}
