//! Writes sheets as an OpenDocument spreadsheet (`.ods`, OpenDocument 1.2).
//!
//! With a writer of its own: the format needs three small parts, and the crates that write it
//! bring a model of the whole of OpenDocument with them.

use std::fmt::Write as _;
use std::io::{self, Cursor, Write};

use chrono::Datelike;
use zip::{CompressionMethod, ZipWriter};

use crate::domain::problem::{Problem, ProblemCode};
use crate::domain::sheet::{Cell, Sheet};

use super::csv_files::{options, too_large_for_zip};
use super::plan::{check_sheets, inexact, is_blank, place, placed, shown_width, width};

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";
/// Names longer than this break the macros and formulas of LibreOffice.
const MAX_NAME: usize = 255;

/// Writes a spreadsheet: the first row of each sheet bold and with filters, dates as dates, a text
/// of several lines as several paragraphs.
///
/// # Errors
///
/// Every cell with a control character, which XML cannot hold, and every sheet whose name or size
/// no program allows.
pub fn write_ods(sheets: &[Sheet]) -> Result<Vec<u8>, Vec<Problem>> {
    let mut problems = check_sheets(sheets, MAX_NAME);
    problems.extend(sheets.iter().flat_map(unwritable_texts));
    if !problems.is_empty() {
        return Err(problems);
    }
    archive(&content(sheets)).map_err(|_| vec![too_large_for_zip()])
}

/// The cells with characters that XML 1.0 does not allow, not even written as a reference.
fn unwritable_texts(sheet: &Sheet) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (number, row) in placed(sheet) {
        for (column, cell) in row.cells.iter().enumerate() {
            let Cell::Text(text) = cell else { continue };
            if let Some(found) = text.chars().find(|c| !is_xml(*c)) {
                let message = format!(
                    "the text holds the control character U+{:04X}, which an OpenDocument file \
                     cannot",
                    u32::from(found)
                );
                problems.push(
                    Problem::new(
                        place(sheet, column, number),
                        ProblemCode::Unreadable,
                        message,
                    )
                    .with_hint("remove it from the text, or write xlsx or csv instead"),
                );
            }
        }
    }
    problems
}

/// Whether a character may stand in XML 1.0 (production 2).
fn is_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

/// Packs the parts: the kind of the file first and not compressed, so that it can be told from
/// the first bytes.
fn archive(content: &str) -> io::Result<Vec<u8>> {
    let manifest = format!(
        "{XML}<manifest:manifest \
         xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" \
         manifest:version=\"1.2\">\
         <manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" \
         manifest:media-type=\"{MIME}\"/>\
         <manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\
         </manifest:manifest>"
    );
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("mimetype", options(CompressionMethod::Stored))?;
    archive.write_all(MIME.as_bytes())?;
    for (name, part) in [
        ("content.xml", content),
        ("META-INF/manifest.xml", &manifest),
    ] {
        archive.start_file(name, options(CompressionMethod::Deflated))?;
        archive.write_all(part.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const OPENING: &str = "<office:document-content \
    xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
    xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
    xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
    xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" \
    office:version=\"1.2\">";
const STYLES: &str = "<number:date-style style:name=\"N1\">\
    <number:year number:style=\"long\"/><number:text>-</number:text>\
    <number:month number:style=\"long\"/><number:text>-</number:text>\
    <number:day number:style=\"long\"/></number:date-style>\
    <style:style style:name=\"date\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>\
    <style:style style:name=\"heading\" style:family=\"table-cell\">\
    <style:text-properties fo:font-weight=\"bold\"/></style:style>";

/// The part with the sheets.
fn content(sheets: &[Sheet]) -> String {
    let mut xml = format!("{XML}{OPENING}<office:automatic-styles>{STYLES}");
    let widest = sheets.iter().map(width).max().unwrap_or(0);
    // One style for each width that a column is shown at.
    let mut widths: Vec<usize> = sheets
        .iter()
        .flat_map(|sheet| (0..width(sheet).min(widest)).map(|column| shown_width(sheet, column)))
        .collect();
    widths.sort_unstable();
    widths.dedup();
    for width in widths {
        push(
            &mut xml,
            format_args!(
                "<style:style style:name=\"w{width}\" style:family=\"table-column\">\
             <style:table-column-properties style:column-width=\"{}mm\"/></style:style>",
                width * 2
            ),
        );
    }
    xml.push_str("</office:automatic-styles><office:body><office:spreadsheet>");
    for sheet in sheets {
        push_sheet(&mut xml, sheet);
    }
    push_filters(&mut xml, sheets);
    xml.push_str("</office:spreadsheet></office:body></office:document-content>\n");
    xml
}

/// Appends formatted text.
fn push(xml: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = xml.write_fmt(text);
}

fn push_sheet(xml: &mut String, sheet: &Sheet) {
    xml.push_str("<table:table table:name=\"");
    push_escaped(xml, &sheet.name);
    xml.push_str("\">");
    for column in 0..width(sheet).max(1) {
        let width = shown_width(sheet, column);
        push(
            xml,
            format_args!("<table:table-column table:style-name=\"w{width}\"/>"),
        );
    }
    let mut next = 1;
    for (number, row) in placed(sheet) {
        if number > next {
            let repeats = number - next;
            push(
                xml,
                format_args!(
                    "<table:table-row table:number-rows-repeated=\"{repeats}\">\
                 <table:table-cell/></table:table-row>"
                ),
            );
        }
        let is_heading = sheet
            .rows
            .first()
            .is_some_and(|first| std::ptr::eq(first, row));
        xml.push_str("<table:table-row>");
        push_cells(xml, &row.cells, is_heading);
        xml.push_str("</table:table-row>");
        next = number + 1;
    }
    if sheet.rows.is_empty() {
        xml.push_str("<table:table-row><table:table-cell/></table:table-row>");
    }
    xml.push_str("</table:table>");
}

fn push_cells(xml: &mut String, cells: &[Cell], is_heading: bool) {
    let mut blanks = 0;
    for cell in cells {
        if is_blank(cell) {
            blanks += 1;
            continue;
        }
        if blanks > 0 {
            push_blanks(xml, blanks);
            blanks = 0;
        }
        push_cell(xml, cell, is_heading);
    }
    // A row has at least one cell.
    if blanks > 0 || cells.is_empty() {
        push_blanks(xml, blanks.max(1));
    }
}

fn push_blanks(xml: &mut String, count: usize) {
    push(
        xml,
        format_args!("<table:table-cell table:number-columns-repeated=\"{count}\"/>"),
    );
}

fn push_cell(xml: &mut String, cell: &Cell, is_heading: bool) {
    let look = if is_heading {
        " table:style-name=\"heading\""
    } else {
        ""
    };
    if let Some(text) = inexact(cell) {
        return push_text(xml, &text, look);
    }
    let (look, kind, value) = match cell {
        Cell::Empty => return,
        Cell::Text(text) => return push_text(xml, text, look),
        Cell::Integer(whole) => (look, "float\" office:value", whole.to_string()),
        Cell::Number(number) => (look, "float\" office:value", format!("{number:e}")),
        Cell::Bool(truth) => (look, "boolean\" office:boolean-value", truth.to_string()),
        Cell::Date(date) if (1..=9999).contains(&date.year()) => (
            " table:style-name=\"date\"",
            "date\" office:date-value",
            date.to_string(),
        ),
        Cell::Date(date) => return push_text(xml, &date.to_string(), look),
    };
    push(
        xml,
        format_args!(
            "<table:table-cell{look} office:value-type=\"{kind}=\"{value}\">\
         <text:p>{value}</text:p></table:table-cell>"
        ),
    );
}

/// Appends a cell of text. Paragraphs cannot hold a carriage return, and LibreOffice passes over the
/// tabs in them; the value beside them keeps both.
fn push_text(xml: &mut String, text: &str, look: &str) {
    push(
        xml,
        format_args!("<table:table-cell{look} office:value-type=\"string\""),
    );
    if text.contains(['\r', '\t']) {
        xml.push_str(" office:string-value=\"");
        push_escaped(xml, text);
        xml.push('"');
    }
    xml.push('>');
    for line in text.split('\n') {
        xml.push_str("<text:p>");
        push_line(xml, line);
        xml.push_str("</text:p>");
    }
    xml.push_str("</table:table-cell>");
}

/// Appends one line. Programs make one blank of several and drop those at the ends, so all but a
/// single one between two words are written as elements.
fn push_line(xml: &mut String, line: &str) {
    let mut rest = line;
    while let Some(start) = rest.find([' ', '\t', '\r']) {
        let (before, from) = rest.split_at(start);
        push_escaped(xml, before);
        let count = from.len() - from.trim_start_matches(' ').len();
        let after = &from[count.max(1)..];
        let is_single = count == 1
            && !before.is_empty()
            && after.starts_with(|next: char| !next.is_whitespace());
        match from.as_bytes().first() {
            Some(b'\t') => xml.push_str("<text:tab/>"),
            // The value beside the paragraphs has it.
            Some(b'\r') => {}
            _ if is_single => xml.push(' '),
            _ => push(xml, format_args!("<text:s text:c=\"{count}\"/>")),
        }
        rest = after;
    }
    push_escaped(xml, rest);
}

/// Appends text as content or attribute value.
fn push_escaped(xml: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\t' => xml.push_str("&#9;"),
            '\n' => xml.push_str("&#10;"),
            '\r' => xml.push_str("&#13;"),
            other => xml.push(other),
        }
    }
}

/// Appends the ranges that show filter buttons.
fn push_filters(xml: &mut String, sheets: &[Sheet]) {
    xml.push_str("<table:database-ranges>");
    for (index, sheet) in sheets.iter().enumerate() {
        let mut rows = placed(sheet).map(|(row, _)| row);
        let Some(first) = rows.next().filter(|_| width(sheet) > 0) else {
            continue;
        };
        let last = rows.last().unwrap_or(first);
        let end = crate::domain::sheet::address(width(sheet) - 1, last);
        let name = sheet.name.replace('\'', "''");
        push(
            xml,
            format_args!("<table:database-range table:name=\"filter{index}\" "),
        );
        xml.push_str("table:display-filter-buttons=\"true\" table:target-range-address=\"");
        push_escaped(xml, &format!("'{name}'.A{first}:'{name}'.{end}"));
        xml.push_str("\"/>");
    }
    xml.push_str("</table:database-ranges>");
}
