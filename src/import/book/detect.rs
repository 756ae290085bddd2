//! Finds out from its content what kind of file this is, and refuses the kinds that are not read.
//!
//! Knows the marks of formats, not how to read them.

use crate::domain::problem::{Problem, quoted};

use super::Limits;
use super::bounds::{damaged, file_problem, protected};
use super::compound::{self, Content};
use super::encoding;
use super::package::{self, Archive};

/// A kind of file that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Excel since 2007.
    Xlsx,
    /// Excel since 2007, binary.
    Xlsb,
    /// Excel 97 and before.
    Xls,
    /// OpenDocument spreadsheet.
    Ods,
    /// Delimited text.
    Text,
    /// A zip with CSV files.
    ZipOfText,
}

/// The kinds that are read, for messages.
pub(super) const KINDS: &str = "Excel (.xlsx, .xls, .xlsb), OpenDocument (.ods), CSV or TSV text, \
                                or a folder or zip of CSV files";

/// Marks at the beginning of files that are not read.
const FOREIGN: [(&[u8], &str); 16] = [
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xFF\xD8\xFF", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"BM", "a picture (BMP)"),
    (b"II*\0", "a picture (TIFF)"),
    (b"MM\0*", "a picture (TIFF)"),
    (b"RIFF", "a picture or recording (RIFF)"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"\x1F\x8B", "a gzip archive"),
    (b"7z\xBC\xAF\x27\x1C", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3\0", "a SQLite database"),
    (b"\x00\x01\x00\x00Standard ", "an Access database"),
    (b"MZ", "a Windows program"),
    (b"\x7FELF", "a program"),
];
/// Of those, the marks that a text may begin with too.
const AMBIGUOUS: [&[u8]; 3] = [b"BM", b"MZ", b"RIFF"];

/// Where words are looked for that tell one kind of markup from another.
const PROLOGUE: usize = 4 << 10;
const MAX_TELLING_PART: u64 = 4 << 20;

/// The kind of a file.
pub(super) fn kind_of(name: &str, bytes: &[u8], limits: &Limits) -> Result<Kind, Problem> {
    if bytes.is_empty() {
        return Err(file_problem(name, "the file is empty (0 bytes)")
            .with_hint("check that it was saved and sent whole"));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return kind_of_zip(name, package::open(name, bytes, limits)?);
    }
    if bytes.starts_with(compound::SIGNATURE) {
        return match compound::content(bytes) {
            Some(Content::Workbook(_)) => Ok(Kind::Xls),
            Some(Content::Encrypted) => Err(protected(name)),
            Some(Content::Other(found)) => Err(unknown(name, found)),
            None => Err(damaged(name, "an Office file of before 2007")),
        };
    }
    if let Some(found) = foreign(bytes) {
        return Err(unknown(name, found));
    }
    match encoding::decode(bytes) {
        Some(text) => markup(&text).map_or(Ok(Kind::Text), |found| Err(unknown(name, found))),
        None => Err(unknown(name, "a file that is neither a workbook nor text")),
    }
}

/// Refuses a kind that is not read.
fn unknown(name: &str, found: &str) -> Problem {
    file_problem(name, format!("this is {found}, not a spreadsheet"))
        .with_hint(format!("these are read: {KINDS}"))
}

/// A kind that is recognised by its first bytes and not read.
fn foreign(bytes: &[u8]) -> Option<&'static str> {
    let (mark, found) = FOREIGN.iter().find(|(mark, _)| bytes.starts_with(mark))?;
    let may_be_text = AMBIGUOUS.contains(mark) && encoding::decode(bytes).is_some();
    if may_be_text { None } else { Some(found) }
}

/// A kind of markup or data that is text but not a table.
fn markup(text: &str) -> Option<&'static str> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let start: String = text
        .chars()
        .take(PROLOGUE)
        .collect::<String>()
        .to_ascii_lowercase();
    if start.starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
    {
        return Some("JSON data");
    }
    if !start.starts_with('<') {
        return None;
    }
    let has = |word: &str| start.contains(word);
    Some(if has("urn:schemas-microsoft-com:office:spreadsheet") {
        "an XML spreadsheet of Excel 2003 (open it there and save it as .xlsx)"
    } else if has("office:document ") {
        "a flat OpenDocument file (open it and save it as .ods)"
    } else if [
        "<!doctype html",
        "<html",
        "<table",
        "<body",
        "<head",
        "<meta",
    ]
    .iter()
    .any(|w| has(w))
    {
        "a web page (HTML; open it in a spreadsheet program and save it as .xlsx)"
    } else if has("<?xml") || has("<svg") {
        "an XML document"
    } else {
        return None;
    })
}

/// Parts by which zip-based files that are not read are known.
const TELLING_PARTS: [(&str, &str); 5] = [
    ("word/document.xml", "a Word document (.docx)"),
    ("ppt/presentation.xml", "a PowerPoint presentation (.pptx)"),
    ("visio/document.xml", "a Visio drawing (.vsdx)"),
    (
        "Index/Document.iwa",
        "a document of Apple Numbers (export it as .xlsx)",
    ),
    ("META-INF/MANIFEST.MF", "a Java archive"),
];

/// The kind of a zip-based file.
fn kind_of_zip(name: &str, mut archive: Archive<'_>) -> Result<Kind, Problem> {
    let parts: Vec<String> = (0..archive.len())
        .filter_map(|index| Some(archive.name_for_index(index)?.ok()?.replace('\\', "/")))
        .collect();
    let has = |part: &str| parts.iter().any(|p| p.eq_ignore_ascii_case(part));
    if has("xl/workbook.bin") {
        return Ok(Kind::Xlsb);
    }
    if has("xl/workbook.xml") {
        return Ok(Kind::Xlsx);
    }
    if let Some(kind) = package::unpack(name, &mut archive, "mimetype", MAX_TELLING_PART)? {
        return kind_of_open_document(name, &String::from_utf8_lossy(&kind));
    }
    if let Some((_, found)) = TELLING_PARTS.iter().find(|(part, _)| has(part)) {
        return Err(unknown(name, found));
    }
    if has("content.xml") && has("META-INF/manifest.xml") {
        return Ok(Kind::Ods);
    }
    if let Some(types) =
        package::unpack(name, &mut archive, "[Content_Types].xml", MAX_TELLING_PART)?
    {
        let is_workbook = String::from_utf8_lossy(&types).contains("spreadsheetml");
        let found = "an Office file without a workbook";
        return if is_workbook {
            Ok(Kind::Xlsx)
        } else {
            Err(unknown(name, found))
        };
    }
    if parts.iter().any(|part| super::folder::is_table(part)) {
        return Ok(Kind::ZipOfText);
    }
    Err(no_tables(name, "a zip archive", &parts))
}

/// The kind of a file that says what it is as OpenDocument files do.
fn kind_of_open_document(name: &str, mime: &str) -> Result<Kind, Problem> {
    let document = mime
        .trim()
        .strip_prefix("application/vnd.oasis.opendocument.");
    match document {
        Some(kind) if kind.starts_with("spreadsheet") => Ok(Kind::Ods),
        Some(kind) if kind.starts_with("text") => Err(unknown(name, "an OpenDocument text (.odt)")),
        Some(_) => Err(unknown(name, "an OpenDocument file of another kind")),
        None => Err(unknown(
            name,
            &format!("a document of the kind {}", quoted(mime)),
        )),
    }
}

/// Refuses a zip or folder in which no CSV file is.
pub(super) fn no_tables(name: &str, what: &str, found: &[String]) -> Problem {
    let mut shown: Vec<String> = found.iter().take(3).map(|name| quoted(name)).collect();
    if found.len() > shown.len() {
        shown.push(format!("{} more", found.len() - shown.len()));
    }
    let inside = if shown.is_empty() {
        "nothing".to_owned()
    } else {
        shown.join(", ")
    };
    file_problem(
        name,
        format!("{what} without CSV files (it holds {inside})"),
    )
    .with_hint(format!("these are read: {KINDS}"))
}
