//! The native workbook: the register as sheets, with their headings and what each column holds.
//!
//! Reading and writing both walk [`sheets()`], and both turn cells into values with [`read()`] and
//! [`write()`], so that what is written can be read. Everything follows from the definitions of the
//! kinds. It knows nothing of files: a sheet here is a table of cells.

mod cells;
mod sheets;

#[cfg(test)]
mod tests;

pub use cells::{read, write};
pub use sheets::{ColumnDef, Holds, SheetDef, SheetRows, sheet, sheets};

use crate::domain::{
    code_list::Coded, draft::MAX_CODE, kind::Kind, record::AnyRecord, records::Evidence,
};

/// The code of the evidence that stands in the row of a record: `party:infino-vlaanderen`.
///
/// A code that would be longer than codes can be is cut and ends in a number made from the whole,
/// so that it stays the same each time and different for each record.
///
/// ```
/// use inzage::domain::{kind::Kind, workbook::evidence_code};
/// assert_eq!(evidence_code(Kind::LegalBasis, "A01/consent"), "legal-basis:A01/consent");
/// ```
pub fn evidence_code(kind: Kind, code: &str) -> String {
    let whole = any_reference(kind, code);
    if whole.chars().count() <= MAX_CODE {
        return whole;
    }
    let kept: String = whole.chars().take(MAX_CODE - 17).collect();
    format!("{kept}~{:016x}", fingerprint(&whole))
}

/// A reference to a record of any kind, as a cell holds it: `party:infino-vlaanderen`.
pub fn any_reference(kind: Kind, code: &str) -> String {
    format!("{}:{code}", kind.code())
}

/// FNV-1a: short, and the same for ever, which the hasher of the standard library is not.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Whether an evidence has a place in the row of the record it is about: it has the code for that,
/// and says nothing that the evidence columns of the row cannot hold.
pub fn stands_in_row(evidence: &Evidence, about: &dyn AnyRecord) -> bool {
    let Evidence {
        header,
        about: target,
        field,
        nature: _,
        document: _,
        notice,
        import_run,
        sheet,
        place: _,
        quote: _,
        dated,
        cells,
    } = evidence;
    let in_columns = |name: &str| matches!(name, "document" | "place" | "quote");
    let kind = about.kind();
    sheets::has_evidence_columns(kind)
        && *header.code == *evidence_code(kind, &about.header().code)
        && (target.0, target.1) == (kind, about.header().id)
        && field.is_none()
        && notice.is_none()
        && import_run.is_none()
        && sheet.is_none()
        && dated.is_none()
        && cells.0.is_empty()
        && header.absent.iter().all(|(name, _)| in_columns(name))
}
