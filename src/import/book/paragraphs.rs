//! Reads the text of a cell of an OpenDocument spreadsheet.
//!
//! Knows nothing of the value that a cell may have beside its text.

use std::io::BufRead;

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use super::opendocument::Stop;

/// Reads the text of a cell to its end: its own paragraphs, not those of comments or drawings.
pub(super) fn read_paragraphs<R: BufRead>(
    reader: &mut Reader<R>,
    cell: &BytesStart<'_>,
    limit: usize,
) -> Result<String, Stop> {
    let mut buffer = Vec::new();
    let mut text = String::new();
    let mut is_first = true;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Start(start) => match start.name().as_ref() {
                "text:p" | "text:h" => {
                    if !std::mem::take(&mut is_first) {
                        text.push('\n');
                    }
                    read_paragraph(reader, &mut text, limit)?;
                }
                _ => {
                    let start = start.into_owned();
                    reader.read_to_end_into(start.name(), &mut Vec::new())?;
                }
            },
            Event::End(end) if end.name() == cell.name() => return Ok(text),
            Event::Eof => return Err(Stop::Damaged),
            _ => {}
        }
    }
}

/// Reads one paragraph to its end.
///
/// Blanks stay as they are, as LibreOffice writes and reads them in cells, although OpenDocument
/// 1.2, 6.1.2 would make one of several; only those around a line break are of the file's making.
/// Blanks are also written as a number; no more are made of it than show that the cell is too long.
fn read_paragraph<R: BufRead>(
    reader: &mut Reader<R>,
    text: &mut String,
    limit: usize,
) -> Result<(), Stop> {
    let mut buffer = Vec::new();
    let mut depth = 0_usize;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Text(found) => push_characters(&found.xml10_content(), text),
            Event::CData(found) => push_characters(&found.xml10_content(), text),
            Event::GeneralRef(found) => text.push_str(&entity(&found)?),
            Event::Start(start) => {
                depth += 1;
                match start.name().as_ref() {
                    "text:s" => {
                        let room = limit.saturating_mul(4).saturating_add(1);
                        let count = blanks(&start)?.min(room.saturating_sub(text.len()));
                        text.push_str(&" ".repeat(count));
                    }
                    "text:tab" => text.push('\t'),
                    "text:line-break" => text.push('\n'),
                    "office:annotation" | "draw:frame" => {
                        depth -= 1;
                        let start = start.into_owned();
                        reader.read_to_end_into(start.name(), &mut Vec::new())?;
                    }
                    _ => {}
                }
            }
            Event::End(_) if depth == 0 => return Ok(()),
            Event::End(_) => depth -= 1,
            Event::Eof => return Err(Stop::Damaged),
            _ => {}
        }
    }
}

/// Appends characters of a paragraph, with one blank for each line break and what is around it.
fn push_characters(found: &str, text: &mut String) {
    let mut lines = found.split('\n');
    text.push_str(lines.next().unwrap_or_default());
    for line in lines {
        let kept = text.trim_end_matches([' ', '\t']).len();
        text.truncate(kept);
        if !text.is_empty() && !text.ends_with('\n') {
            text.push(' ');
        }
        text.push_str(line.trim_start_matches([' ', '\t']));
    }
}

/// How many blanks a `text:s` stands for.
fn blanks(element: &BytesStart<'_>) -> Result<usize, Stop> {
    let count = element
        .try_get_attribute("text:c")
        .map_err(|_| Stop::Damaged)?;
    Ok(count.map_or(1, |count| count.value.parse().unwrap_or(1)))
}

/// The character that a reference stands for.
fn entity(found: &BytesRef<'_>) -> Result<String, Stop> {
    if let Some(text) = resolve_xml_entity(found) {
        return Ok(text.to_owned());
    }
    let character = found.resolve_char_ref()?.ok_or(Stop::Damaged)?;
    Ok(character.to_string())
}
