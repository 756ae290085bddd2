//! Any sheet of a workbook is read within the limits or refused. Bytes that are changed inside an
//! archive fail at its checksums, so here the archive is made around them: the first byte says of
//! which format, the rest is the sheet.

#![no_main]

use std::io::{Cursor, Write};

use inzage::{import::book::read_bytes, limits};
use libfuzzer_sys::fuzz_target;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const RELATIONS: &str = "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/\
    officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const SHEETS: &str = "<Relationships><Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/\
    officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
const BOOK: &str =
    "<workbook><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>";
const STRINGS: &str = "<sst><si><t>Doel</t></si><si><t>a &amp; b</t></si></sst>";
const BINARY_SHEETS: &str =
    "<Relationships><Relationship Id=\"s\" Target=\"worksheets/sheet1.bin\"/></Relationships>";
/// A binary workbook with the one sheet `S`.
const BINARY_BOOK: [u8; 29] = [
    0x9C, 0x01, 0x14, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, b's', 0, 1, 0, 0, 0, b'S', 0, 0x90, 0x01,
    0x00, 0x9D, 0x01, 0x00,
];

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in parts {
        archive.start_file(*name, options).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn packed(format: u8, sheet: &[u8]) -> Vec<u8> {
    match format % 3 {
        0 => archive(&[
            (
                "mimetype",
                b"application/vnd.oasis.opendocument.spreadsheet",
            ),
            ("META-INF/manifest.xml", b"<manifest:manifest/>"),
            ("content.xml", sheet),
        ]),
        1 => archive(&[
            ("[Content_Types].xml", b"<Types/>"),
            ("_rels/.rels", RELATIONS.as_bytes()),
            ("xl/workbook.xml", BOOK.as_bytes()),
            ("xl/_rels/workbook.xml.rels", SHEETS.as_bytes()),
            ("xl/sharedStrings.xml", STRINGS.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet),
        ]),
        _ => archive(&[
            ("xl/workbook.bin", &BINARY_BOOK),
            ("xl/_rels/workbook.bin.rels", BINARY_SHEETS.as_bytes()),
            ("xl/worksheets/sheet1.bin", sheet),
        ]),
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Some((format, sheet)) = bytes.split_first() else {
        return;
    };
    let limits = limits();
    if let Ok(sheets) = read_bytes("input", &packed(*format, sheet), &limits) {
        let rows = sheets.iter().flat_map(|sheet| &sheet.rows);
        assert!(rows.map(|row| row.cells.len()).sum::<usize>() <= limits.cells);
    }
});
