//! Looks into OLE compound files, the containers of Excel 97 workbooks, of encrypted workbooks,
//! and of much that is not a spreadsheet.
//!
//! Knows nothing of the records inside a stream.

use std::io::{Cursor, Read, Write};

use cfb::{CompoundFile, Version};

use super::shield::shielded;

/// The first bytes of every compound file.
pub(super) const SIGNATURE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// What a compound file holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// An Excel 97 (or 5) workbook, in the stream of this name.
    Workbook(&'static str),
    /// An Office file encrypted with a password.
    Encrypted,
    /// Something that is not a spreadsheet, named for a message.
    Other(&'static str),
}

/// Streams by which a compound file is recognised, the surest first.
const TELLING: [(&str, Content); 7] = [
    ("EncryptedPackage", Content::Encrypted),
    ("Workbook", Content::Workbook("Workbook")),
    ("Book", Content::Workbook("Book")),
    ("WordDocument", Content::Other("a Word document (.doc)")),
    (
        "PowerPoint Document",
        Content::Other("a PowerPoint presentation (.ppt)"),
    ),
    (
        "__properties_version1.0",
        Content::Other("an Outlook message (.msg)"),
    ),
    ("VisioDocument", Content::Other("a Visio drawing (.vsd)")),
];

/// What the compound file holds; `None` when it is damaged.
pub(super) fn content(bytes: &[u8]) -> Option<Content> {
    shielded(|| {
        let file = CompoundFile::open(Cursor::new(bytes)).ok()?;
        let found = TELLING
            .into_iter()
            .find(|(stream, _)| file.is_stream(stream));
        Some(found.map_or(
            Content::Other("an OLE file that is no workbook"),
            |(_, what)| what,
        ))
    })?
}

/// The bytes of one stream; `None` when the file is damaged.
///
/// The library checks that no two sectors lead to the same one, so that the stream cannot be
/// longer than the file.
pub(super) fn stream(bytes: &[u8], name: &str) -> Option<Vec<u8>> {
    shielded(|| {
        let mut file = CompoundFile::open(Cursor::new(bytes)).ok()?;
        let mut stream = Vec::new();
        let limit = bytes.len() as u64;
        file.open_stream(name)
            .ok()?
            .take(limit)
            .read_to_end(&mut stream)
            .ok()?;
        Some(stream)
    })?
}

/// A new compound file with this one stream.
pub(super) fn with_stream(name: &str, content: &[u8]) -> Option<Vec<u8>> {
    let bytes = Cursor::new(Vec::with_capacity(
        content.len() + content.len() / 64 + 4_096,
    ));
    let mut file = CompoundFile::create_with_version(Version::V3, bytes).ok()?;
    file.create_stream(name).ok()?.write_all(content).ok()?;
    file.flush().ok()?;
    Some(file.into_inner().into_inner())
}
