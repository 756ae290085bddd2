//! One sheet seen with the words of a vocabulary: its cells by row and column, and what the texts
//! in them mean as headings.

use std::{borrow::Cow, cell::RefCell, collections::HashMap};

use crate::{
    domain::{
        import_report::Place,
        sheet::{Cell, Sheet},
        text::fold,
    },
    import::{
        slot::Slot,
        vocabulary::{Meaning, SheetSense, Vocabulary},
    },
};

/// Longer texts are no headings; the longest heading seen has 115 characters.
const LONGEST_HEADING: usize = 300;

/// Whether a cell holds something.
pub(super) fn is_filled(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => false,
        Cell::Text(text) => !text.trim().is_empty(),
        _ => true,
    }
}

/// What stands in a cell, without blanks around it; nothing of a blank cell.
pub(super) fn shown(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) => Cow::Borrowed(text.trim()),
        other => Cow::Owned(other.text().unwrap_or_default()),
    }
}

/// Whether two cells say the same.
pub(super) fn same(one: &Cell, other: &Cell) -> bool {
    match (one, other) {
        (Cell::Text(one), Cell::Text(other)) => one.trim() == other.trim(),
        _ => one == other || shown(one) == shown(other),
    }
}

/// A text as names and references are compared: without case, accents, blanks around it.
pub(super) fn key(text: &str) -> String {
    fold(text).trim_matches([':', '.', ' ']).to_owned()
}

/// A sheet and the words to read it with.
pub(super) struct View<'s> {
    /// Number of the sheet in the file, from 0.
    pub index: usize,
    /// The sheet.
    pub sheet: &'s Sheet,
    /// What the name of the sheet says.
    pub sense: Option<SheetSense>,
    words: &'s dyn Vocabulary,
    known: RefCell<HashMap<Box<str>, Option<Meaning>>>,
}

impl<'s> View<'s> {
    pub(super) fn new(index: usize, sheet: &'s Sheet, words: &'s dyn Vocabulary) -> Self {
        View {
            index,
            sheet,
            sense: words.sheet(&sheet.name),
            words,
            known: RefCell::default(),
        }
    }

    /// How many rows hold something; rows are counted from 0 here.
    pub(super) fn height(&self) -> usize {
        self.sheet.rows.len()
    }

    /// How many cells a row has, trailing blanks not counted.
    pub(super) fn width(&self, row: usize) -> usize {
        self.cells(row).len()
    }

    /// The cells of a row.
    pub(super) fn cells(&self, row: usize) -> &'s [Cell] {
        self.sheet
            .rows
            .get(row)
            .map_or(&[], |row| row.cells.as_slice())
    }

    /// A cell; one beyond the row is empty.
    pub(super) fn cell(&self, row: usize, column: usize) -> &'s Cell {
        self.cells(row).get(column).unwrap_or(&Cell::Empty)
    }

    /// The text of a cell, without blanks around it; nothing when it is blank or no text.
    pub(super) fn text(&self, row: usize, column: usize) -> Option<&'s str> {
        match self.cell(row, column) {
            Cell::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// The columns of a row that hold something.
    pub(super) fn filled(&self, row: usize) -> impl Iterator<Item = usize> + use<'s> {
        let cells = self.cells(row).iter().enumerate();
        cells
            .filter(|(_, cell)| is_filled(cell))
            .map(|(column, _)| column)
    }

    /// How many cells of a row hold something.
    pub(super) fn count(&self, row: usize) -> usize {
        self.filled(row).count()
    }

    /// The number of a row as the spreadsheet shows it.
    pub(super) fn number(&self, row: usize) -> u32 {
        self.sheet.rows.get(row).map_or(0, |row| row.number)
    }

    /// The address of a cell.
    pub(super) fn place(&self, row: usize, column: usize) -> Place {
        Place {
            sheet: self.index,
            row: self.number(row),
            column,
        }
    }

    /// Whether blank rows stand above a row.
    pub(super) fn gap(&self, row: usize) -> bool {
        row > 0 && self.number(row) > self.number(row - 1).saturating_add(1)
    }

    /// Whether a row is blank but for one cell.
    pub(super) fn single(&self, row: usize) -> bool {
        self.filled(row).take(2).count() == 1
    }

    /// What a heading means below a banner, or without one when the banner changes nothing.
    pub(super) fn below(&self, banner: Option<&str>, heading: &str) -> Option<Meaning> {
        if heading.is_empty() || heading.len() > LONGEST_HEADING {
            return None;
        }
        let banner = banner.filter(|banner| banner.len() <= LONGEST_HEADING);
        banner
            .and_then(|banner| self.words.heading(&self.sheet.name, Some(banner), heading))
            .or_else(|| self.meaning(heading))
    }

    /// What a heading means by itself. Each text is asked for once.
    pub(super) fn meaning(&self, heading: &str) -> Option<Meaning> {
        if heading.is_empty() || heading.len() > LONGEST_HEADING {
            return None;
        }
        if let Some(known) = self.known.borrow().get(heading) {
            return known.clone();
        }
        let meaning = self.words.heading(&self.sheet.name, None, heading);
        let mut known = self.known.borrow_mut();
        known.insert(heading.into(), meaning.clone());
        meaning
    }

    /// What a block of a form is about.
    pub(super) fn block(&self, title: &str) -> Option<Slot> {
        (title.len() <= LONGEST_HEADING)
            .then(|| self.words.block(&self.sheet.name, title))
            .flatten()
    }

    /// The slot that the rows are, when the activities stand on another sheet.
    pub(super) fn rows_of(&self) -> Option<Slot> {
        self.words.rows_of(&self.sheet.name)
    }

    /// The code of the slot perhaps meant by a heading.
    pub(super) fn nearest(&self, heading: &str) -> Option<String> {
        self.words.nearest(heading).map(Slot::code)
    }
}
