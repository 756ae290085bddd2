//! What became of a file that was imported: of every cell, every heading and every name.
//!
//! `import` writes it, `export` puts it into the user's own workbook, the command line and the API
//! print it. It knows nothing of layouts and nothing of files.

use serde::Serialize;

use super::sheet::{Cell, Sheet, address};

/// What the first cell of the sheet says that a report adds to the user's workbook, so that the
/// workbook can be imported again as it came back.
pub const REPORT_TITLE: &str = "inzage import report";

/// A cell of the file that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The sheet, counted from 0 in the order of the file.
    pub sheet: usize,
    /// The row as the spreadsheet counts it, from 1.
    pub row: u32,
    /// The column, counted from 0.
    pub column: usize,
}

impl Place {
    /// The cell, if the sheets have it.
    pub fn cell(self, sheets: &[Sheet]) -> Option<&Cell> {
        let rows = &sheets.get(self.sheet)?.rows;
        let at = rows.binary_search_by_key(&self.row, |row| row.number);
        rows.get(at.ok()?)?.cells.get(self.column)
    }

    /// The address as spreadsheets write it: `D14`.
    pub fn address(self) -> String {
        address(self.column, self.row)
    }
}

/// What became of one cell that holds something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// Its whole meaning went into typed fields or linked records.
    Typed,
    /// It is kept word for word in a text field made for it, such as a description.
    Text,
    /// Part of it could not be understood; all of it is kept word for word, and it is listed.
    NotUnderstood,
    /// No field of the register is for it; it is kept word for word in the remarks.
    Remark,
    /// It states that there is nothing, or that the question does not apply.
    StatedNothing,
    /// A heading, or the label of a line of a form.
    Heading,
    /// A title, banner or line of explanation.
    Title,
    /// Help for whoever fills in the form.
    Help,
    /// Part of an example that the template brought along.
    Example,
    /// A value of a list for drop-downs.
    ValueList,
    /// A drop-down that nobody set, or a placeholder that nobody filled.
    Unset,
    /// Masked (`#####`), so that nothing can be read.
    Masked,
    /// Part of a sheet that holds nothing of a register.
    Apart,
}

impl Fate {
    /// Every fate, in the order in which reports count them.
    pub const ALL: [Fate; 13] = [
        Fate::Typed,
        Fate::Text,
        Fate::StatedNothing,
        Fate::NotUnderstood,
        Fate::Remark,
        Fate::Heading,
        Fate::Title,
        Fate::Help,
        Fate::Example,
        Fate::ValueList,
        Fate::Unset,
        Fate::Masked,
        Fate::Apart,
    ];

    /// What a report calls it.
    pub fn label(self) -> &'static str {
        match self {
            Fate::Typed => "understood",
            Fate::Text => "kept as text",
            Fate::StatedNothing => "stated to be nothing",
            Fate::NotUnderstood => "not wholly understood, kept word for word",
            Fate::Remark => "no field for it, kept in the remarks",
            Fate::Heading => "headings and labels",
            Fate::Title => "titles and explanations",
            Fate::Help => "help",
            Fate::Example => "examples of the template",
            Fate::ValueList => "lists of values",
            Fate::Unset => "drop-downs not set, placeholders not filled",
            Fate::Masked => "masked",
            Fate::Apart => "sheets without a register",
        }
    }

    /// Whether the cell holds something that somebody wrote into the register.
    pub fn is_content(self) -> bool {
        matches!(
            self,
            Fate::Typed | Fate::Text | Fate::StatedNothing | Fate::NotUnderstood | Fate::Remark
        )
    }
}

/// What became of one cell, and what to say of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CellFate {
    /// The cell.
    pub place: Place,
    /// What became of it.
    pub fate: Fate,
    /// What was not understood, or was understood with a doubt: a lower-case clause.
    pub note: Option<String>,
    /// What could be done about it.
    pub suggestion: Option<String>,
}

/// A column, or a line of a form, that no field of the register is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unmapped {
    /// Where the heading stands.
    pub place: Place,
    /// The heading as it is written.
    pub heading: String,
    /// How many cells below it hold something.
    pub cells: usize,
    /// The field that is perhaps meant.
    pub suggestion: Option<String>,
}

/// A name in the file that is near to that of a record, and was not taken for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NearName {
    /// Where the name stands.
    pub place: Place,
    /// The name as it is written.
    pub name: String,
    /// The kind of record: `party`.
    pub kind: &'static str,
    /// The code of the record with the near name.
    pub code: String,
}

/// What became of the cells of a file that hold something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CellCounts {
    /// How many cells hold something.
    pub cells: usize,
    /// How many of them went wholly into typed fields and linked records.
    pub understood: usize,
    /// How many are kept word for word in a text field made for them.
    pub kept_as_text: usize,
    /// How many were not wholly understood, or have no field, and are kept word for word.
    pub not_understood: usize,
}

/// How many of the cells that somebody filled in ended how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Shares {
    /// Went into typed fields and linked records, or state that there is nothing.
    pub understood: usize,
    /// Stand word for word in a text field made for them.
    pub text: usize,
    /// Are kept word for word, because they were not wholly understood or no field is for them.
    pub word_for_word: usize,
    /// Are nowhere: always 0 unless the importer has a fault.
    pub lost: usize,
}

/// What an import understood of a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportReport {
    /// Name of the file.
    pub file: String,
    /// The mapping that was used: `cnil`.
    pub mapping: String,
    /// Why this mapping: a sentence.
    pub why: String,
    /// What each sheet was taken for, sheet by sheet: a sentence each.
    pub layout: Vec<String>,
    /// Number of activities found.
    pub activities: usize,
    /// Number of retention rules found that belong to no activity.
    pub retention_rules: usize,
    /// What became of each cell that holds something, in the order of sheets, rows and columns.
    pub cells: Vec<CellFate>,
    /// Columns and lines for which there is no field.
    pub unmapped: Vec<Unmapped>,
    /// Names near to known ones.
    pub near: Vec<NearName>,
    /// What the person should know beside: rows put together, references made up: a sentence each.
    pub remarks: Vec<String>,
}

impl ImportReport {
    /// How many cells had each fate; fates that no cell had are left out.
    pub fn counts(&self) -> Vec<(Fate, usize)> {
        let count = |fate| self.cells.iter().filter(|cell| cell.fate == fate).count();
        let counts = Fate::ALL.into_iter().map(|fate| (fate, count(fate)));
        counts.filter(|(_, count)| *count > 0).collect()
    }

    /// How the cells with content ended.
    pub fn shares(&self, sheets: &[Sheet]) -> Shares {
        let mut shares = Shares {
            lost: self.lost(sheets).len(),
            ..Shares::default()
        };
        for cell in self.cells.iter().filter(|cell| cell.fate.is_content()) {
            match cell.fate {
                Fate::Typed | Fate::StatedNothing => shares.understood += 1,
                Fate::Text => shares.text += 1,
                _ => shares.word_for_word += 1,
            }
        }
        shares
    }

    /// The cells that somebody should look at: not wholly understood, or understood with a doubt.
    pub fn doubtful(&self) -> impl Iterator<Item = &CellFate> {
        let doubtful = |cell: &&CellFate| cell.fate == Fate::NotUnderstood || cell.note.is_some();
        self.cells.iter().filter(doubtful)
    }

    /// The cells of the file that hold something and of which the report says nothing. There must
    /// be none: nothing that somebody wrote may be lost.
    pub fn lost(&self, sheets: &[Sheet]) -> Vec<Place> {
        // Both are in the order of the file.
        let mut told = self.cells.iter().map(|cell| cell.place).peekable();
        let mut is_told = |place: &Place| {
            while told.next_if(|told| told < place).is_some() {}
            told.peek() == Some(place)
        };
        filled(sheets).filter(|place| !is_told(place)).collect()
    }
}

/// The cells that hold something.
pub fn filled(sheets: &[Sheet]) -> impl Iterator<Item = Place> {
    sheets.iter().enumerate().flat_map(|(sheet, content)| {
        content.rows.iter().flat_map(move |row| {
            let filled = |(_, cell): &(usize, &Cell)| !cell.is_blank();
            row.cells
                .iter()
                .enumerate()
                .filter(filled)
                .map(move |(column, _)| Place {
                    sheet,
                    row: row.number,
                    column,
                })
        })
    })
}
