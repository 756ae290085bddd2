//! Reads Excel 97 workbooks (`.xls`).
//!
//! calamine reads such a workbook whole and makes a dense table of each sheet, trusting the file
//! in several places. So the records are first copied out of their container, those that are not
//! needed and multiply (dimensions, names, formulas) are blanked, and what is left is measured
//! exactly as calamine will read it; only then it gets a container of its own making.

use std::io::Cursor;

use calamine::{Reader, Xls, XlsError};

use crate::domain::problem::Problem;
use crate::domain::sheet::Sheet;

use super::bounds::{Meter, damaged, protected, too_large};
use super::grid::Grid;
use super::shield::shielded;
use super::{compound, convert, excel};

const KIND: &str = "an Excel 97 workbook (.xls)";

/// Kinds of records (MS-XLS 2.3) that matter here.
mod kind {
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const END: u16 = 0x000A;
    pub(super) const NAME: u16 = 0x0018;
    pub(super) const PASSWORD: u16 = 0x002F;
    pub(super) const CONTINUE: u16 = 0x003C;
    pub(super) const SHEET: u16 = 0x0085;
    pub(super) const NUMBERS: u16 = 0x00BD;
    pub(super) const RICH_TEXT: u16 = 0x00D6;
    pub(super) const MERGED: u16 = 0x00E5;
    pub(super) const TEXTS: u16 = 0x00FC;
    pub(super) const SHARED_TEXT: u16 = 0x00FD;
    pub(super) const DIMENSIONS: u16 = 0x0200;
    pub(super) const NUMBER: u16 = 0x0203;
    pub(super) const TEXT: u16 = 0x0204;
    pub(super) const TRUTH: u16 = 0x0205;
    pub(super) const FORMULA_TEXT: u16 = 0x0207;
    pub(super) const SHORT_NUMBER: u16 = 0x027E;
    pub(super) const BEGIN: u16 = 0x0809;
    /// A kind that no program has, which readers pass over.
    pub(super) const BLANKED: u16 = 0x0FFF;
}

/// Pieces that one list of texts may be continued in; calamine takes time by their square.
const MAX_PIECES: usize = 32_768;
/// calamine fills the rectangle of each sheet, twice, so that only a part of the cells allowed in
/// other workbooks fits: 5 million by default, as many as 65,536 rows of 76 columns have.
const DENSE_SHARE: usize = 4;
/// Most bytes that a character of a workbook becomes in UTF-8.
const UTF8_BYTES: u64 = 3;

/// Reads an Excel 97 (or 5) workbook.
pub(super) fn read(name: &str, bytes: &[u8], meter: &mut Meter<'_>) -> Result<Vec<Sheet>, Problem> {
    let clean = cleaned(name, bytes, meter)?;
    let read = || {
        let refuse = |error: XlsError| match error {
            XlsError::Password => protected(name),
            _ => damaged(name, KIND),
        };
        let mut book = Xls::new(Cursor::new(clean)).map_err(refuse)?;
        let mut sheets = Vec::new();
        for sheet in excel::worksheets(name, book.sheets_metadata())? {
            let mut grid = Grid::new(name, &sheet, meter)?;
            let range = book.worksheet_range(&sheet).map_err(refuse)?;
            let (top, left) = range.start().unwrap_or_default();
            for (row, column, value) in range.used_cells() {
                let at = (top + row as u32, left + column as u32);
                grid.put_at(at, convert::from_data(value))?;
            }
            sheets.push(grid.finish());
        }
        Ok(sheets)
    };
    shielded(read).unwrap_or_else(|| Err(damaged(name, KIND)))
}

/// The workbook in a fresh container, blanked and measured.
fn cleaned(name: &str, bytes: &[u8], meter: &Meter<'_>) -> Result<Vec<u8>, Problem> {
    let Some(compound::Content::Workbook(stream_name)) = compound::content(bytes) else {
        return Err(damaged(name, KIND));
    };
    let mut stream = compound::stream(bytes, stream_name).ok_or_else(|| damaged(name, KIND))?;
    let outline = blank(&mut stream).map_err(|flaw| flaw.problem(name))?;
    if outline.sheets.len() > meter.limits.sheets {
        return Err(too_large(
            name,
            format!("there are {} sheets", outline.sheets.len()),
        ));
    }
    let mut size = Size::default();
    for start in &outline.sheets {
        size.add_sheet(&stream, *start, &outline.text_lengths)
            .map_err(|flaw| flaw.problem(name))?;
    }
    let allowed = (meter.limits.cells / DENSE_SHARE) as u64;
    if size.area > allowed || size.cells > allowed {
        let message = format!("the sheets reach over {} cells", size.area.max(size.cells));
        return Err(too_large(name, message)
            .with_hint("remove cells far to the right or below, or save it as .xlsx"));
    }
    // calamine keeps the texts of all sheets, and gives out copies of them.
    if size.characters.saturating_mul(UTF8_BYTES) > meter.limits.unpacked_bytes / 2 {
        return Err(too_large(name, "the cells hold too much text"));
    }
    compound::with_stream(stream_name, &stream).ok_or_else(|| damaged(name, KIND))
}

/// Why the records of a workbook are refused.
enum Flaw {
    Damaged,
    Password,
}

impl Flaw {
    fn problem(self, name: &str) -> Problem {
        match self {
            Flaw::Damaged => damaged(name, KIND),
            Flaw::Password => protected(name),
        }
    }
}

/// What the first records of a workbook say about the rest.
struct Outline {
    /// Where the records of each sheet begin.
    sheets: Vec<usize>,
    /// Characters of each shared text.
    text_lengths: Vec<u32>,
}

/// Where a record lies.
#[derive(Clone, Copy)]
struct Span {
    kind: u16,
    start: usize,
    end: usize,
}

/// The record whose header is at this place; `None` at the end of the stream.
fn record_at(stream: &[u8], at: usize) -> Result<Option<Span>, Flaw> {
    let Some(header) = stream.get(at..at + 4) else {
        return if at >= stream.len() {
            Ok(None)
        } else {
            Err(Flaw::Damaged)
        };
    };
    let kind = u16::from_le_bytes([header[0], header[1]]);
    let end = at + 4 + usize::from(u16::from_le_bytes([header[2], header[3]]));
    if end > stream.len() {
        Err(Flaw::Damaged)
    } else {
        Ok(Some(Span {
            kind,
            start: at + 4,
            end,
        }))
    }
}

/// A small number in a record.
fn word(content: &[u8], at: usize) -> Result<u16, Flaw> {
    let bytes = content.get(at..at + 2).ok_or(Flaw::Damaged)?;
    Ok(u16::from_le_bytes([bytes[0], bytes[1]]))
}

/// A large number in a record.
fn double_word(content: &[u8], at: usize) -> Result<u32, Flaw> {
    Ok(u32::from(word(content, at)?) | u32::from(word(content, at + 2)?) << 16)
}

/// Blanks what is not needed, in the whole stream, and gives back its outline.
fn blank(stream: &mut [u8]) -> Result<Outline, Flaw> {
    let mut outline = Outline {
        sheets: Vec::new(),
        text_lengths: Vec::new(),
    };
    let mut at = 0;
    while let Some(span) = record_at(stream, at)? {
        let content = &stream[span.start..span.end];
        match span.kind {
            kind::PASSWORD => return Err(Flaw::Password),
            kind::SHEET => outline.sheets.push(double_word(content, 0)? as usize),
            kind::TEXTS => outline.text_lengths = text_lengths(stream, span)?,
            kind::NAME => rename(stream, span),
            kind::END => break,
            _ => {}
        }
        at = span.end;
    }
    for start in &outline.sheets {
        blank_sheet(stream, *start)?;
    }
    Ok(outline)
}

/// Gives a record a kind that readers pass over.
fn rename(stream: &mut [u8], span: Span) {
    stream[span.start - 4..span.start - 2].copy_from_slice(&kind::BLANKED.to_le_bytes());
}

/// Blanks the dimensions, merged cells and formulas of one sheet; values stay.
fn blank_sheet(stream: &mut [u8], start: usize) -> Result<(), Flaw> {
    let mut at = start;
    let mut depth = 0_usize;
    while let Some(span) = record_at(stream, at)? {
        match span.kind {
            kind::BEGIN => depth += 1,
            kind::END if depth <= 1 => break,
            kind::END => depth -= 1,
            kind::DIMENSIONS | kind::MERGED => rename(stream, span),
            // The length of the formula's own tokens lies behind its value.
            kind::FORMULA if span.end - span.start >= 22 => {
                stream[span.start + 20..span.start + 22].fill(0);
            }
            _ => {}
        }
        at = span.end;
    }
    Ok(())
}

/// The characters of each shared text, walked as calamine walks them.
fn text_lengths(stream: &[u8], first: Span) -> Result<Vec<u32>, Flaw> {
    let mut pieces = vec![&stream[first.start..first.end]];
    let mut at = first.end;
    while let Some(span) = record_at(stream, at)?.filter(|span| span.kind == kind::CONTINUE) {
        pieces.push(&stream[span.start..span.end]);
        at = span.end;
    }
    if pieces.len() > MAX_PIECES {
        return Err(Flaw::Damaged);
    }
    let mut texts = Texts {
        piece: pieces[0].get(8..).ok_or(Flaw::Damaged)?,
        rest: &pieces[1..],
    };
    let mut lengths = Vec::new();
    while !texts.piece.is_empty() || texts.next_piece() {
        lengths.push(texts.take_text()?);
    }
    Ok(lengths)
}

/// What is left of a list of texts.
struct Texts<'s> {
    piece: &'s [u8],
    rest: &'s [&'s [u8]],
}

impl Texts<'_> {
    fn next_piece(&mut self) -> bool {
        let Some((next, rest)) = self.rest.split_first() else {
            return false;
        };
        (self.piece, self.rest) = (next, rest);
        true
    }

    /// Passes over one text with its formatting and gives back its characters.
    fn take_text(&mut self) -> Result<u32, Flaw> {
        if self.piece.is_empty() {
            return Ok(0);
        }
        let length = word(self.piece, 0)?;
        let flags = *self.piece.get(2).ok_or(Flaw::Damaged)?;
        let (mut header, mut trailer) = (3, 0);
        if flags & 0x8 != 0 {
            trailer += usize::from(word(self.piece, header)?) * 4;
            header += 2;
        }
        if flags & 0x4 != 0 {
            trailer += double_word(self.piece, header)? as usize;
            header += 4;
        }
        self.piece = self.piece.get(header..).ok_or(Flaw::Damaged)?;
        self.pass_characters(usize::from(length), flags)?;
        self.pass(trailer)?;
        Ok(u32::from(length))
    }

    /// Passes over characters, of one or two bytes, which each piece says anew.
    fn pass_characters(&mut self, mut left: usize, mut flags: u8) -> Result<(), Flaw> {
        while left > 0 {
            let width = usize::from(flags & 1) + 1;
            let here = left.min(self.piece.len() / width);
            self.piece = &self.piece[here * width..];
            left -= here;
            if left > 0 {
                if !self.next_piece() {
                    return Err(Flaw::Damaged);
                }
                let (first, after) = self.piece.split_first().ok_or(Flaw::Damaged)?;
                (flags, self.piece) = (*first, after);
            }
        }
        Ok(())
    }

    /// Passes over bytes.
    fn pass(&mut self, mut left: usize) -> Result<(), Flaw> {
        while left > 0 {
            if self.piece.is_empty() && !self.next_piece() {
                return Err(Flaw::Damaged);
            }
            let here = left.min(self.piece.len());
            self.piece = &self.piece[here..];
            left -= here;
        }
        Ok(())
    }
}

/// What the sheets will take in memory.
#[derive(Default)]
struct Size {
    /// Cells that are filled.
    cells: u64,
    /// Cells of the rectangles that the filled ones span.
    area: u64,
    /// Characters of all texts.
    characters: u64,
}

impl Size {
    /// Measures one blanked sheet.
    fn add_sheet(&mut self, stream: &[u8], start: usize, texts: &[u32]) -> Result<(), Flaw> {
        let mut at = start;
        let mut depth = 0_usize;
        let mut bounds: Option<Bounds> = None;
        while let Some(span) = record_at(stream, at)? {
            let content = &stream[span.start..span.end];
            match span.kind {
                kind::BEGIN => depth += 1,
                kind::END if depth <= 1 => break,
                kind::END => depth -= 1,
                // Sheets that overlap could hide these from the pass before.
                kind::DIMENSIONS | kind::MERGED => return Err(Flaw::Damaged),
                kind::FORMULA if word(content, 20)? != 0 => return Err(Flaw::Damaged),
                kind::FORMULA_TEXT => self.characters += content.len() as u64,
                kind::NUMBER
                | kind::TEXT
                | kind::RICH_TEXT
                | kind::TRUTH
                | kind::SHARED_TEXT
                | kind::SHORT_NUMBER
                | kind::NUMBERS
                | kind::FORMULA => {
                    let (row, column) = (word(content, 0)?, word(content, 2)?);
                    let mut last = column;
                    match span.kind {
                        kind::NUMBERS => last = word(content, content.len() - 2)?.max(column),
                        kind::SHARED_TEXT => {
                            let index = double_word(content, 6)? as usize;
                            self.characters += u64::from(texts.get(index).copied().unwrap_or(0));
                        }
                        _ => self.characters += content.len() as u64,
                    }
                    self.cells += u64::from(last - column) + 1;
                    bounds
                        .get_or_insert(Bounds::at(row, column))
                        .include(row, column, last);
                }
                _ => {}
            }
            at = span.end;
        }
        self.area += bounds.map_or(0, |bounds| bounds.area());
        Ok(())
    }
}

/// The rectangle around some cells.
struct Bounds {
    rows: (u16, u16),
    columns: (u16, u16),
}

impl Bounds {
    fn at(row: u16, column: u16) -> Self {
        Bounds {
            rows: (row, row),
            columns: (column, column),
        }
    }

    fn include(&mut self, row: u16, first: u16, last: u16) {
        self.rows = (self.rows.0.min(row), self.rows.1.max(row));
        self.columns = (self.columns.0.min(first), self.columns.1.max(last));
    }

    fn area(&self) -> u64 {
        let span = |(from, to): (u16, u16)| u64::from(to - from) + 1;
        span(self.rows) * span(self.columns)
    }
}
