//! What became of each cell: the one place where cells are taken, so that none is taken twice and
//! none is left over.

use std::sync::Arc;

use super::view::{View, is_filled};
use crate::{
    domain::{
        import_report::{CellFate, Fate, Unmapped},
        sheet::{Cell, Sheet},
        text::Language,
    },
    import::{
        item::{Found, Reading},
        slot::Slot,
        vocabulary::Meaning,
    },
};

/// What is said of a value beside the cell it stands in.
#[derive(Debug, Clone)]
pub(super) struct Tag {
    pub slot: Slot,
    pub heading: Arc<str>,
    pub about: Option<Arc<str>>,
    pub group: u32,
}

impl Tag {
    /// A value of the item itself.
    pub(super) fn new(slot: Slot, heading: &Arc<str>) -> Tag {
        Tag {
            slot,
            heading: Arc::clone(heading),
            about: None,
            group: 0,
        }
    }
}

/// Which cells of a sheet are taken, row after row.
struct Taken {
    starts: Vec<usize>,
    cells: Vec<bool>,
}

/// What is said of a cell among the activities, or in a form, that is taken for a title or a note.
pub(super) const ASIDE: &str = "is taken for a title or a note and is in no record";

/// What is said of a row that is taken for an example.
pub(super) const EXAMPLE: &str = "is taken for an example and is in no record";

/// The books over all cells of a file.
pub(super) struct Ledger {
    taken: Vec<Taken>,
    /// Everything but the items, as it will be handed out.
    pub reading: Reading,
    languages: [usize; Language::ALL.len()],
}

impl Ledger {
    pub(super) fn new(sheets: &[Sheet]) -> Ledger {
        let taken = sheets.iter().map(|sheet| {
            let mut starts = Vec::with_capacity(sheet.rows.len());
            let mut length = 0;
            for row in &sheet.rows {
                starts.push(length);
                length += row.cells.len();
            }
            Taken {
                starts,
                cells: vec![false; length],
            }
        });
        Ledger {
            taken: taken.collect(),
            reading: Reading {
                layout: vec![String::new(); sheets.len()],
                ..Reading::default()
            },
            languages: Default::default(),
        }
    }

    /// Takes a cell; false when it is blank or was taken before.
    fn take(&mut self, view: &View, row: usize, column: usize) -> bool {
        if !is_filled(view.cell(row, column)) {
            return false;
        }
        let Some(taken) = self.taken.get_mut(view.index) else {
            return false;
        };
        let at = taken.starts.get(row).map(|start| start + column);
        let cell = at.and_then(|at| taken.cells.get_mut(at));
        cell.is_some_and(|cell| !std::mem::replace(cell, true))
    }

    /// Takes a cell as a value.
    pub(super) fn found(
        &mut self,
        view: &View,
        row: usize,
        column: usize,
        tag: &Tag,
    ) -> Option<Found> {
        self.take(view, row, column).then(|| Found {
            slot: tag.slot,
            heading: Arc::clone(&tag.heading),
            about: tag.about.clone(),
            place: view.place(row, column),
            cell: view.cell(row, column).clone(),
            group: tag.group,
        })
    }

    /// Takes a cell that says several things, each with what is said of it: together they are all
    /// that stands in the cell.
    pub(super) fn parts(
        &mut self,
        view: &View,
        row: usize,
        column: usize,
        parts: Vec<(Tag, String)>,
    ) -> Vec<Found> {
        if !self.take(view, row, column) {
            return Vec::new();
        }
        let found = |(tag, text): (Tag, String)| Found {
            slot: tag.slot,
            heading: tag.heading,
            about: tag.about,
            place: view.place(row, column),
            cell: Cell::Text(text),
            group: tag.group,
        };
        parts.into_iter().map(found).collect()
    }

    /// Sets a cell apart.
    pub(super) fn apart(&mut self, view: &View, row: usize, column: usize, fate: Fate) {
        self.noted(view, row, column, fate, None);
    }

    /// Sets a cell apart, with a word about it.
    pub(super) fn noted(
        &mut self,
        view: &View,
        row: usize,
        column: usize,
        fate: Fate,
        note: Option<&str>,
    ) {
        if self.take(view, row, column) {
            self.reading.apart.push(CellFate {
                place: view.place(row, column),
                fate,
                note: note.map(str::to_owned),
                suggestion: None,
            });
        }
    }

    /// Sets all cells of a row apart that were not taken.
    pub(super) fn row_apart(&mut self, view: &View, row: usize, fate: Fate, note: Option<&str>) {
        for column in view.filled(row) {
            self.noted(view, row, column, fate, note);
        }
    }

    /// Sets all cells of a sheet apart that were not taken.
    pub(super) fn rest_apart(&mut self, view: &View, fate: Fate, note: Option<&str>) {
        for row in 0..view.height() {
            self.row_apart(view, row, fate, note);
        }
    }

    /// Takes values back that are no values of an item after all.
    pub(super) fn dismiss(
        &mut self,
        found: Vec<Found>,
        note: Option<&str>,
        fate: impl Fn(&Found) -> Fate,
    ) {
        let mut last = None;
        for value in found {
            if last == Some(value.place) {
                continue;
            }
            last = Some(value.place);
            self.reading.apart.push(CellFate {
                place: value.place,
                fate: fate(&value),
                note: note.map(str::to_owned),
                suggestion: None,
            });
        }
    }

    /// Reports a heading for which there is no slot.
    pub(super) fn unmapped(
        &mut self,
        view: &View,
        (row, column): (usize, usize),
        heading: &str,
        cells: usize,
    ) {
        let place = view.place(row, column);
        let unmapped = &mut self.reading.unmapped;
        if let Some(known) = unmapped.iter_mut().find(|known| known.place == place) {
            known.cells += cells;
            return;
        }
        unmapped.push(Unmapped {
            place,
            heading: heading.to_owned(),
            cells,
            suggestion: view.nearest(heading),
        });
    }

    /// Counts the language of a heading that was used.
    pub(super) fn spoken(&mut self, meaning: &Meaning) {
        let at = |language| Language::ALL.iter().position(|known| *known == language);
        if let Some(at) = meaning.language.and_then(at) {
            self.languages[at] += 1;
        }
    }

    /// Says what a sheet was taken for.
    pub(super) fn layout(&mut self, view: &View, what: &str) {
        if let Some(sentence) = self.reading.layout.get_mut(view.index) {
            *sentence = format!("sheet {}: {what}", view.sheet.name);
        }
    }

    /// Says something that the person should know beside.
    pub(super) fn remark(&mut self, sentence: String) {
        self.reading.remarks.push(sentence);
    }

    /// The language most headings are written in.
    pub(super) fn language(&self) -> Option<Language> {
        let most = self.languages.iter().max().filter(|count| **count > 0)?;
        let at = self.languages.iter().position(|count| count == most)?;
        Language::ALL.get(at).copied()
    }
}
