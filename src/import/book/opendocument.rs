//! Reads OpenDocument spreadsheets (`.ods`).
//!
//! With a reader of its own, in one pass over `content.xml`: calamine's makes dense tables (a row
//! repeated to the end of the sheet becomes a million), waits for ever on a file that ends inside
//! a comment, and takes a line break between two cells for an error. Knows nothing of what the
//! cells mean.

use std::io::{self, BufRead, BufReader, Read};

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::domain::problem::Problem;
use crate::domain::sheet::{Cell, Sheet};

use super::bounds::{Meter, damaged, protected, unpacks_too_large};
use super::grid::Grid;
use super::paragraphs::read_paragraphs;
use super::{convert, package};

const KIND: &str = "an OpenDocument spreadsheet (.ods)";
/// Repeats of a filled row or cell up to here are content; more are a fill to the end of the sheet.
const MAX_REPEATS: u32 = 1_024;
/// The manifest lists the parts, a line each.
const MAX_MANIFEST: u64 = 16 << 20;

/// Reads an OpenDocument spreadsheet.
pub(super) fn read(name: &str, bytes: &[u8], meter: &mut Meter<'_>) -> Result<Vec<Sheet>, Problem> {
    let mut archive = package::open(name, bytes, meter.limits)?;
    let manifest = package::unpack(name, &mut archive, "META-INF/manifest.xml", MAX_MANIFEST)?;
    let is_encrypted = |manifest: Vec<u8>| manifest.windows(15).any(|w| w == b"encryption-data");
    if manifest.is_some_and(is_encrypted) {
        return Err(protected(name));
    }
    let content = archive
        .by_name("content.xml")
        .map_err(|_| damaged(name, KIND))?;
    let limit = meter.limits.unpacked_bytes;
    let mut reader = Reader::from_reader(BufReader::new(Bounded {
        inner: content,
        left: limit,
    }));
    reader.config_mut().expand_empty_elements = true;
    let mut document = Document {
        name,
        reader,
        meter,
        sheets: Vec::new(),
    };
    match document.read() {
        Ok(()) => Ok(document.sheets),
        Err(Stop::Problem(problem)) => Err(problem),
        Err(Stop::Declarations) => Err(package::declaration_problem(name)),
        Err(Stop::TooLarge) => Err(unpacks_too_large(name, limit)),
        Err(Stop::Damaged) => Err(damaged(name, KIND)),
    }
}

/// Why reading ends before the end.
pub(super) enum Stop {
    Damaged,
    Declarations,
    TooLarge,
    Problem(Problem),
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        Stop::Problem(problem)
    }
}

impl From<quick_xml::Error> for Stop {
    fn from(error: quick_xml::Error) -> Self {
        match error {
            quick_xml::Error::Io(io) if io.kind() == io::ErrorKind::FileTooLarge => Stop::TooLarge,
            _ => Stop::Damaged,
        }
    }
}

/// A reader that ends with an error where the limit does.
struct Bounded<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(read)
    }
}

/// The document while it is being read.
struct Document<'d, 'l, R> {
    name: &'d str,
    reader: Reader<R>,
    meter: &'d mut Meter<'l>,
    sheets: Vec<Sheet>,
}

/// The attributes of an element that say what a cell, row or table is.
#[derive(Default)]
struct Attributes {
    name: Option<String>,
    repeats: u32,
    kind: Option<String>,
    value: Option<String>,
    is_error: bool,
}

impl Attributes {
    fn of(element: &BytesStart<'_>) -> Result<Self, Stop> {
        let mut found = Attributes {
            repeats: 1,
            ..Attributes::default()
        };
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Stop::Damaged)?;
            let value = || attribute.normalized_value(XmlVersion::Explicit1_0);
            match attribute.key.as_ref() {
                "table:name" => found.name = Some(value()?.into_owned()),
                "table:number-rows-repeated" | "table:number-columns-repeated" => {
                    // A number too large for us is one beyond the end of any sheet.
                    found.repeats = value()?.parse().unwrap_or(u32::MAX);
                }
                "office:value-type" => found.kind = Some(value()?.into_owned()),
                "calcext:value-type" => found.is_error = attribute.value.as_ref() == "error",
                "office:value"
                | "office:date-value"
                | "office:time-value"
                | "office:boolean-value"
                | "office:string-value" => {
                    found.value = Some(value()?.into_owned());
                }
                _ => {}
            }
        }
        Ok(found)
    }
}

impl<R: BufRead> Document<'_, '_, R> {
    /// Reads the sheets, and passes over everything around them.
    fn read(&mut self) -> Result<(), Stop> {
        let mut buffer = Vec::new();
        let mut has_body = false;
        loop {
            buffer.clear();
            match self.reader.read_event_into(&mut buffer)? {
                Event::Start(start) => match start.name().as_ref() {
                    "office:spreadsheet" => has_body = true,
                    "table:table" if has_body => {
                        let name = Attributes::of(&start)?.name.unwrap_or_default();
                        self.read_table(&name)?;
                    }
                    "office:document-content" | "office:body" => {}
                    _ => self.skip(&start.into_owned())?,
                },
                Event::DocType(_) => return Err(Stop::Declarations),
                Event::Eof if has_body => return Ok(()),
                Event::Eof => return Err(Stop::Damaged),
                _ => {}
            }
        }
    }

    /// Passes over an element with everything in it.
    fn skip(&mut self, start: &BytesStart<'_>) -> Result<(), Stop> {
        self.reader
            .read_to_end_into(start.name(), &mut Vec::new())?;
        Ok(())
    }

    /// Reads one sheet. The copy that a program keeps of a sheet of another file is not one.
    fn read_table(&mut self, name: &str) -> Result<(), Stop> {
        let mut grid = Grid::new(self.name, name, self.meter)?;
        let mut buffer = Vec::new();
        let mut next_row = 1_u32;
        let mut is_copy = false;
        loop {
            buffer.clear();
            match self.reader.read_event_into(&mut buffer)? {
                Event::Start(start) => match start.name().as_ref() {
                    "table:table-source" => is_copy = true,
                    "table:table-row" => {
                        let repeats = Attributes::of(&start)?.repeats;
                        let cells = read_row(&mut self.reader, &mut grid, next_row)?;
                        repeat_row(&mut grid, &cells, next_row, repeats)?;
                        next_row = next_row.saturating_add(repeats);
                    }
                    // Rows come in groups, headers and the like.
                    "table:table-rows" | "table:table-header-rows" | "table:table-row-group" => {}
                    _ => {
                        let start = start.into_owned();
                        self.reader
                            .read_to_end_into(start.name(), &mut Vec::new())?;
                    }
                },
                Event::End(end) if end.name().as_ref() == "table:table" => break,
                Event::Eof => return Err(Stop::Damaged),
                _ => {}
            }
        }
        if !is_copy {
            let sheet = grid.finish();
            self.sheets.push(sheet);
        }
        Ok(())
    }
}

/// Puts the cells of a row again in the rows below it, unless it is a fill.
fn repeat_row(
    grid: &mut Grid<'_, '_>,
    cells: &[(usize, Cell)],
    row: u32,
    repeats: u32,
) -> Result<(), Stop> {
    if cells.is_empty() || repeats > MAX_REPEATS {
        return Ok(());
    }
    for below in 1..repeats {
        for (column, cell) in cells {
            grid.put(row.saturating_add(below), *column, cell.clone())?;
        }
    }
    Ok(())
}

/// Reads the cells of a row into the grid; gives back those that are filled.
fn read_row<R: BufRead>(
    reader: &mut Reader<R>,
    grid: &mut Grid<'_, '_>,
    row: u32,
) -> Result<Vec<(usize, Cell)>, Stop> {
    let mut buffer = Vec::new();
    let mut filled = Vec::new();
    let mut column = 0_u32;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Start(start) => {
                let start = start.into_owned();
                if !matches!(
                    start.name().as_ref(),
                    "table:table-cell" | "table:covered-table-cell"
                ) {
                    reader.read_to_end_into(start.name(), &mut Vec::new())?;
                    continue;
                }
                let attributes = Attributes::of(&start)?;
                let text = read_paragraphs(reader, &start, grid.cell_chars())?;
                let cell = to_cell(&attributes, text);
                if cell != Cell::Empty {
                    let copies = if attributes.repeats > MAX_REPEATS {
                        1
                    } else {
                        attributes.repeats
                    };
                    for copy in 0..copies {
                        let column = column.saturating_add(copy);
                        grid.put_at((row - 1, column), cell.clone())?;
                        filled.push((column as usize, cell.clone()));
                    }
                }
                column = column.saturating_add(attributes.repeats);
            }
            Event::End(end) if end.name().as_ref() == "table:table-row" => return Ok(filled),
            Event::Eof => return Err(Stop::Damaged),
            _ => {}
        }
    }
}

/// The value of a cell from its attributes, else from the text it shows.
fn to_cell(attributes: &Attributes, text: String) -> Cell {
    let shown = || {
        if text.trim().is_empty() {
            Cell::Empty
        } else {
            Cell::Text(text.clone())
        }
    };
    let Some(value) = attributes.value.as_deref().filter(|_| !attributes.is_error) else {
        return shown();
    };
    match attributes.kind.as_deref() {
        Some("float" | "percentage" | "currency") => match value.parse::<i64>() {
            Ok(whole) => Cell::Integer(whole),
            Err(_) => value
                .parse::<f64>()
                .map_or_else(|_| shown(), convert::number),
        },
        Some("date") => convert::iso_moment(value),
        Some("time") => convert::iso_duration(value),
        Some("boolean") => Cell::Bool(value.eq_ignore_ascii_case("true")),
        _ if value.trim().is_empty() => shown(),
        _ => Cell::Text(value.to_owned()),
    }
}
