//! Reads one delimited text: CSV with comma or semicolon, TSV, or `|` between the fields.
//!
//! All cells are text (or empty): what looks like a number or date is the mapping's to decide.
//! Knows nothing of archives and folders.

use csv::{ByteRecord, Reader, ReaderBuilder};

use crate::domain::problem::Problem;
use crate::domain::sheet::{Cell, Sheet};

use super::bounds::{Meter, file_problem};
use super::encoding;
use super::grid::Grid;

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// What splits nothing: text that was decoded holds no zero.
const NO_DELIMITER: u8 = 0;
/// Below this, a delimiter splits so unevenly that the file has one column of texts instead.
const MIN_EVENNESS: f64 = 0.25;
/// Records that are looked at to find the delimiter.
const SAMPLE: usize = 200;

/// Reads a delimited text into a sheet called like the file without its ending.
pub(super) fn read(name: &str, bytes: &[u8], meter: &mut Meter<'_>) -> Result<Sheet, Problem> {
    let Some(text) = encoding::decode(bytes) else {
        return Err(
            file_problem(name, "the file looks like text but is damaged or cut off")
                .with_hint("save it as CSV with the encoding UTF-8"),
        );
    };
    // Line ends of old Macintosh programs, which would make one line of the whole file.
    if text.contains('\r') && !text.contains('\n') {
        return read_text(name, &text.replace('\r', "\n"), meter);
    }
    read_text(name, &text, meter)
}

/// The name of a sheet: the last step of the path without its ending.
pub(super) fn stem(name: &str) -> &str {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    match file.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => file,
    }
}

fn read_text(name: &str, text: &str, meter: &mut Meter<'_>) -> Result<Sheet, Problem> {
    let (body, first_line, told) = without_directive(text);
    let delimiter = told.unwrap_or_else(|| find_delimiter(body));
    let mut grid = Grid::new(name, stem(name), meter)?;
    let mut lines = Lines {
        text: body.as_bytes(),
        counted_to: 0,
        line: first_line,
    };
    let mut records = reader(body, delimiter);
    let mut record = ByteRecord::new();
    let mut last_start = 0;
    // Reading from memory cannot fail, and any length of record is allowed.
    while let Ok(true) = records.read_byte_record(&mut record) {
        let start = record
            .position()
            .map_or(0, |position| position.byte() as usize);
        let (start, line) = lines.at(start);
        last_start = start;
        for (column, field) in record.iter().enumerate() {
            let field = String::from_utf8_lossy(field);
            grid.put(line, column, Cell::Text(field.into_owned()))?;
        }
    }
    if ends_in_quotes(&body.as_bytes()[last_start..], delimiter) {
        let line = lines.at(last_start).1;
        let message = format!("a quotation mark in the record of line {line} is never closed");
        return Err(file_problem(name, message)
            .with_hint("close it, or write a quotation mark inside a text twice"));
    }
    Ok(grid.finish())
}

fn reader(text: &str, delimiter: u8) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// Splits off the line `sep=;` that Excel puts first (or has put there for it).
fn without_directive(text: &str) -> (&str, u32, Option<u8>) {
    let line_end = text.find('\n').unwrap_or(text.len());
    let told = text[..line_end].trim_end_matches('\r').strip_prefix("sep=");
    match told.map(str::as_bytes) {
        Some([delimiter]) if DELIMITERS.contains(delimiter) => (
            text.get(line_end + 1..).unwrap_or_default(),
            2,
            Some(*delimiter),
        ),
        _ => (text, 1, None),
    }
}

/// The delimiter that splits the first records most evenly into most fields.
fn find_delimiter(text: &str) -> u8 {
    let scored = DELIMITERS.map(|delimiter| (evenness(text, delimiter), delimiter));
    let none = (MIN_EVENNESS, NO_DELIMITER);
    let better = |best: (f64, u8), next: (f64, u8)| if next.0 > best.0 { next } else { best };
    // A delimiter that leaves the quotation marks in their places is preferred; a text with `5" pipe`
    // in it has none such.
    let tidy = scored
        .into_iter()
        .filter(|(_, delimiter)| !has_stray_quotes(text, *delimiter));
    let mut best = tidy.fold(none, better);
    if best.1 == NO_DELIMITER {
        best = scored.into_iter().fold(none, better);
    }
    if best.1 == NO_DELIMITER {
        let ragged = DELIMITERS.map(|delimiter| (boundaries(text, delimiter), delimiter));
        let ragged = ragged.into_iter().filter(|(lines, _)| *lines >= 2);
        best.1 = ragged
            .max_by_key(|(lines, _)| *lines)
            .map_or(best.1, |most| most.1);
    }
    best.1
}

/// In how many lines a sign stands as nothing but a delimiter does: twice in a row, for a blank
/// field, or beside a quotation mark. So a form is recognised whose lines are mostly a label alone.
fn boundaries(text: &str, delimiter: u8) -> usize {
    if has_stray_quotes(text, delimiter) {
        return 0;
    }
    let telling = [[delimiter, delimiter], [delimiter, b'"'], [b'"', delimiter]];
    let lines = text.lines().take(SAMPLE);
    let tells = |line: &&str| {
        line.as_bytes()
            .windows(2)
            .any(|pair| telling.iter().any(|t| t == pair))
    };
    lines.filter(tells).count()
}

/// How evenly a delimiter splits the records: the share of records that have the commonest number
/// of fields, weighed by that number. A first record that the delimiter leaves whole counts
/// against it, because headings have no decimal commas and no lists.
fn evenness(text: &str, delimiter: u8) -> f64 {
    let mut records = reader(text, delimiter);
    let widths: Vec<usize> = records
        .byte_records()
        .take(SAMPLE)
        .flatten()
        .map(|record| record.len())
        .collect();
    let count = |width: usize| widths.iter().filter(|w| **w == width).count();
    let Some(common) = widths.iter().copied().max_by_key(|w| (count(*w), *w)) else {
        return 0.0;
    };
    let share = count(common) as f64 / widths.len() as f64;
    let heading = if widths.first() == Some(&1) { 0.5 } else { 1.0 };
    share * (common as f64).ln() * heading
}

/// How much of a text is looked at for quotation marks out of place, in bytes.
const QUOTES_SAMPLE: usize = 64 << 10;

/// Whether a quotation mark stands where it neither opens nor closes a field: then it is likely
/// another sign that separates the fields, and this one stands inside a quoted text.
fn has_stray_quotes(text: &str, delimiter: u8) -> bool {
    let sample = &text.as_bytes()[..text.len().min(QUOTES_SAMPLE)];
    let ends_field = |byte: u8| byte == delimiter || matches!(byte, b'\n' | b'\r');
    let (mut quoted, mut at_start) = (false, true);
    let mut bytes = sample.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match (quoted, byte) {
            (true, b'"') if bytes.next_if_eq(&b'"').is_none() => {
                quoted = false;
                if bytes.peek().is_some_and(|next| !ends_field(*next)) {
                    return true;
                }
            }
            (true, _) => {}
            (false, b'"') if at_start => quoted = true,
            (false, b'"') => return true,
            (false, _) => {}
        }
        at_start = !quoted && ends_field(byte);
    }
    false
}

/// Counts lines as the records go by. The csv library gives as the place of a record the end of
/// the one before, which lies before its line end and any blank lines.
struct Lines<'t> {
    text: &'t [u8],
    counted_to: usize,
    line: u32,
}

impl Lines<'_> {
    /// Where the record that is said to begin here really begins, and in which line.
    fn at(&mut self, from: usize) -> (usize, u32) {
        let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
        let ends = self
            .text
            .get(from..)
            .unwrap_or_default()
            .iter()
            .take_while(|b| is_end(b));
        let start = from + ends.count();
        let passed = self.text.get(self.counted_to..start).unwrap_or_default();
        let lines = passed.iter().filter(|byte| **byte == b'\n').count();
        self.line = self
            .line
            .saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.counted_to = self.counted_to.max(start);
        (start, self.line)
    }
}

/// Whether the last record ends inside quotes, so that it may have swallowed those after it.
fn ends_in_quotes(record: &[u8], delimiter: u8) -> bool {
    let mut quoted = false;
    let mut at_start = true;
    let mut bytes = record.iter().peekable();
    while let Some(byte) = bytes.next() {
        if quoted {
            // Two quotes inside quotes are one that is meant.
            if *byte == b'"' && bytes.next_if(|next| **next == b'"').is_none() {
                quoted = false;
            }
        } else {
            quoted = *byte == b'"' && at_start;
            at_start = *byte == delimiter || matches!(byte, b'\n' | b'\r');
        }
    }
    quoted
}
