//! Evidence: where values are stated; and the import runs that brought records in.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{Notice, Text};
use crate::{
    domain::{
        codes::EvidenceNature,
        id::Id,
        value::{AnyId, Parts},
    },
    part, record,
};

record! {
    /// Where values of a record are stated: document or import, place in it, quote (Art. 5(2)). That of an imported row has the cells of the row, each with the value it gives.
    Evidence, "evidence", keys ["about", "field", "document", "place"], edges [] {
        /// The record whose value it is.
        about: AnyId => "evidence",
        /// The field it is about; none means the record as a whole.
        field: Text,
        /// How the value is known.
        nature: EvidenceNature,
        /// The document, as the register names it.
        document: Text,
        /// The published notice that says it.
        notice: Option<Id<Notice>> => "quoted_in",
        /// The import that brought the value in.
        import_run: Option<Id<ImportRun>> => "brought_in",
        /// Sheet of the imported file.
        sheet: Text,
        /// Line of the document, or cell or range of the sheet.
        place: Text,
        /// The words of the source, as they stand.
        quote: Text,
        /// Day on which the source says it, or on which it was read.
        dated: Option<NaiveDate>,
        /// The cells of the sheet that say it, one by one: which value each gives, and its words.
        cells: Parts<EvidenceCell>,
    }
}

part! {
    /// What one cell of a sheet says of one record.
    EvidenceCell {
        /// The record that has the value, when it is another than the one the evidence is about.
        about: Option<AnyId> => "stated_in",
        /// The field that the cell is about; none means the record as a whole.
        field: Text,
        /// How the value is known, when other than the evidence says.
        nature: Option<EvidenceNature>,
        /// The cell, such as D14.
        place: Box<str>,
        /// The words of the cell, as they stand.
        quote: Text,
    }
}

impl Evidence {
    /// The record that a cell of this evidence speaks of.
    pub fn subject(&self, cell: &EvidenceCell) -> AnyId {
        cell.about.unwrap_or(self.about)
    }

    /// The records it speaks of, some of them perhaps more than once.
    pub fn subjects(&self) -> impl Iterator<Item = AnyId> {
        let cells = self.cells.0.iter().filter_map(|cell| cell.about);
        std::iter::once(self.about).chain(cells)
    }

    /// Each thing that it says: of which record, of which field (none for the record as a whole), and
    /// how the value is known.
    pub fn sayings(&self) -> impl Iterator<Item = (Uuid, Option<&str>, EvidenceNature)> {
        // Of a row that says nothing but by its cells, these are all there is.
        let by_cells = self.field.is_none() && self.quote.is_none() && !self.cells.0.is_empty();
        let own = (!by_cells).then_some((self.about.1, self.field.as_deref(), self.nature));
        let cells = self.cells.0.iter().map(|cell| {
            let nature = cell.nature.unwrap_or(self.nature);
            (self.subject(cell).1, cell.field.as_deref(), nature)
        });
        own.into_iter().chain(cells)
    }

    /// How it says each thing it says of one record: the field, and how the value is known.
    pub fn natures(&self, of: Uuid) -> impl Iterator<Item = (Option<&str>, EvidenceNature)> {
        let said = self.sayings().filter(move |(id, ..)| *id == of);
        said.map(|(_, field, nature)| (field, nature))
    }

    /// What is left of it when it may speak of some records only. Without the record it is about,
    /// it is about the first of those that its other cells speak of.
    pub fn only(&self, may: impl Fn(Uuid) -> bool) -> Option<Evidence> {
        let cells = self.cells.0.iter();
        let left = cells.filter(|cell| may(self.subject(cell).1));
        let left: Box<[EvidenceCell]> = left.cloned().collect();
        let about = if may(self.about.1) {
            // Cells that are gone leave nothing behind, unless the evidence says something itself.
            let bare = left.is_empty() && !self.cells.0.is_empty() && self.quote.is_none();
            Some(self.about).filter(|_| !bare)
        } else {
            left.iter().find_map(|cell| cell.about)
        };
        Some(Evidence {
            about: about?,
            cells: Parts(left),
            ..self.clone()
        })
    }
}

record! {
    /// One import of a file: what it was and what it changed.
    ImportRun, "import-runs", keys ["file", "started"], edges [] {
        /// Name of the file, without its folder.
        file: Box<str>,
        /// SHA-256 of what was read, in hexadecimal.
        sha256: Box<str>,
        /// The mapping that was used.
        mapping: Box<str>,
        /// When it ran.
        started: DateTime<Utc>,
        /// Who ran it.
        actor: Text,
        /// Number of records added.
        added: i64,
        /// Number of records changed.
        updated: i64,
        /// Number of records that were the same.
        unchanged: i64,
        /// Number of cells of the file that hold something.
        cells: Option<i64>,
        /// Number of cells whose whole meaning went into typed fields and linked records.
        understood: Option<i64>,
        /// Number of cells that are kept word for word in a text field made for them.
        kept_as_text: Option<i64>,
        /// Number of cells that were not wholly understood, or for which there is no field; they
        /// are kept word for word.
        not_understood: Option<i64>,
        /// When it was taken back; none while it stands.
        undone: Option<DateTime<Utc>>,
    }
}
