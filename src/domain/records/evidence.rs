//! Evidence: where a value is stated; and the import runs that brought records in.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Notice, Text};
use crate::{
    domain::{codes::EvidenceNature, id::Id, value::AnyId},
    record,
};

record! {
    /// Where a value of a record is stated: document or import, place in it, quote (Art. 5(2)).
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
        /// Line of the document, or cell of the sheet.
        place: Text,
        /// The words of the source, as they stand.
        quote: Text,
        /// Day on which the source says it, or on which it was read.
        dated: Option<NaiveDate>,
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
