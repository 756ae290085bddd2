//! Files made by hand, byte by byte where no library would write them so.

use std::io::{Cursor, Write};

use inzage::domain::problem::Problem;
use inzage::domain::sheet::{Cell, Row, Sheet};
use inzage::import::book::{Limits, read_bytes};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A zip archive of these parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in parts {
        archive.start_file(*name, options).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// An Excel workbook with one sheet of this `sheetData` and these shared strings.
pub fn xlsx(sheet_data: &str, shared_strings: &str) -> Vec<u8> {
    let package = format!(
        "<Relationships><Relationship Id=\"r\" Type=\"{RELATIONS}/officeDocument\" \
         Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let relations = format!(
        "<Relationships><Relationship Id=\"s\" Type=\"{RELATIONS}/worksheet\" \
         Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let book = "<workbook><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>";
    let sheet = format!("<worksheet><sheetData>{sheet_data}</sheetData></worksheet>");
    zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", package.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/sharedStrings.xml", shared_strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// No shared strings.
pub const NO_STRINGS: &str = "<sst/>";

/// An OpenDocument spreadsheet with this between `office:spreadsheet` and its end.
pub fn ods(body: &str) -> Vec<u8> {
    ods_of(&format!(
        "<office:document-content><office:body><office:spreadsheet>{body}</office:spreadsheet>\
         </office:body></office:document-content>"
    ))
}

/// An OpenDocument spreadsheet with this as its content.
pub fn ods_of(content: &str) -> Vec<u8> {
    zip(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

/// One record of an Excel 97 workbook.
pub fn record(kind: u16, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), content].concat()
}

/// A text cell of an Excel 97 workbook.
pub fn label(row: u16, column: u16, text: &str) -> Vec<u8> {
    let mut content = Vec::new();
    for number in [row, column, 0, u16::try_from(text.len()).unwrap()] {
        content.extend(number.to_le_bytes());
    }
    content.push(0);
    content.extend(text.as_bytes());
    record(0x0204, &content)
}

/// The records that begin a workbook (5) or a sheet (16) of Excel 97.
pub fn begin(substream: u16) -> Vec<u8> {
    let mut content = vec![0x00, 0x06];
    content.extend(substream.to_le_bytes());
    content.extend([0; 12]);
    record(0x0809, &content)
}

/// An Excel 97 workbook with these records in its head and in its only sheet.
pub fn xls(head: &[u8], sheet: &[u8]) -> Vec<u8> {
    let entry_length = 4 + 8 + 1;
    let start = begin(5).len() + head.len() + entry_length + 4;
    let mut entry = u32::try_from(start).unwrap().to_le_bytes().to_vec();
    entry.extend([0, 0, 1, 0, b'S']);
    let stream = [
        begin(5),
        head.to_vec(),
        record(0x0085, &entry),
        record(0x000A, &[]),
        begin(16),
        sheet.to_vec(),
        record(0x000A, &[]),
    ]
    .concat();
    compound("Workbook", &stream)
}

/// An OLE compound file with one stream.
pub fn compound(name: &str, content: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream(name)
        .unwrap()
        .write_all(content)
        .unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

/// A binary workbook with these records in its only sheet, which may reach from A1 to B9.
pub fn xlsb(sheet: &[u8]) -> Vec<u8> {
    let relations = "<Relationships><Relationship Id=\"s\" Target=\"worksheets/sheet1.bin\"/>\
                     </Relationships>";
    let entry = [vec![0; 8], wide("s"), wide("S")].concat();
    let book = [
        binary_record(0x9C, &entry),
        binary_record(0x90, &[]),
        binary_record(0x9D, &[]),
    ]
    .concat();
    let reach = [0_u32, 8, 0, 1].map(u32::to_le_bytes).concat();
    let sheet = [
        binary_record(0x81, &[]),
        binary_record(0x94, &reach),
        binary_record(0x91, &[]),
        sheet.to_vec(),
        binary_record(0x92, &[]),
    ]
    .concat();
    zip(&[
        ("xl/workbook.bin", &book),
        ("xl/_rels/workbook.bin.rels", relations.as_bytes()),
        ("xl/worksheets/sheet1.bin", &sheet),
    ])
}

/// One record of a binary workbook.
pub fn binary_record(kind: u16, content: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    if kind < 0x80 {
        bytes.push(kind as u8);
    } else {
        bytes.extend([(kind & 0x7F) as u8 | 0x80, (kind >> 7) as u8]);
    }
    let length = content.len();
    assert!(length < 1 << 14);
    bytes.extend([(length & 0x7F) as u8 | 0x80, (length >> 7) as u8]);
    bytes.extend(content);
    bytes
}

/// A text of a binary workbook.
pub fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = u32::try_from(units.len()).unwrap().to_le_bytes().to_vec();
    bytes.extend(units.into_iter().flat_map(u16::to_le_bytes));
    bytes
}

/// A sheet of these rows, numbered from 1.
pub fn sheet(name: &str, rows: Vec<Vec<Cell>>) -> Sheet {
    let rows = (1..)
        .zip(rows)
        .map(|(number, cells)| Row { number, cells })
        .collect();
    Sheet {
        file: String::new(),
        name: name.into(),
        rows,
    }
}

/// A text cell.
pub fn text(text: &str) -> Cell {
    Cell::Text(text.into())
}

/// The rows of the only sheet, read with the usual limits.
pub fn rows(name: &str, bytes: &[u8]) -> Vec<(u32, Vec<Cell>)> {
    let mut sheets = read_bytes(name, bytes, &Limits::default()).unwrap();
    assert_eq!(sheets.len(), 1);
    sheets
        .remove(0)
        .rows
        .into_iter()
        .map(|row| (row.number, row.cells))
        .collect()
}

/// The only problem of a file.
pub fn problem(name: &str, bytes: &[u8], limits: &Limits) -> Problem {
    let mut problems = read_bytes(name, bytes, limits).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems.remove(0)
}

/// Limits at which small files are already too large.
pub fn small() -> Limits {
    Limits {
        file_bytes: 1 << 20,
        unpacked_bytes: 1 << 20,
        cells: 20_000,
        sheets: 3,
        cell_chars: 1_000,
    }
}
