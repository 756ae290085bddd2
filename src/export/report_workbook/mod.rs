//! The user's own workbook back, after an import: every value as it was read, a note on each cell
//! that somebody should look at, and a last sheet that says what became of the file.
//!
//! The notes are bounded, since spreadsheet programs choke on hundreds of thousands of them; what
//! has no note is listed on the last sheet. That sheet begins with [`REPORT_TITLE`], by which a
//! later import passes it over, so that the workbook can be put right and imported as it is. This
//! module knows nothing of the register: what was taken in is told to it in words.

mod findings;
mod names;
mod summary;

use std::collections::BTreeMap;

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, Note, Workbook, Worksheet};
use rust_xlsxwriter::{ObjectMovement, XlsxError};

use super::book::{
    plan::{MAX_COLUMNS, MAX_ROWS, shown_width, width},
    xlsx::{Looks, MAX_TEXT, write_cell},
};
use crate::domain::{
    import_report::{Fate, ImportReport, Place},
    problem::{Problem, ProblemCode},
    sheet::{Cell, Sheet},
};
use findings::Finding;

pub use crate::domain::import_report::REPORT_TITLE;

/// Notes in a workbook.
const MAX_NOTES: usize = 5_000;
/// Characters of a note.
const MAX_NOTE: usize = 1_000;

/// What there is to say of an import beside what was read.
pub struct Told<'a> {
    /// What was done with the file, in words: pairs of a label and a value.
    pub facts: &'a [(String, String)],
    /// What was understood; nothing for a file in the native layout.
    pub report: Option<&'a ImportReport>,
    /// Why the file was refused, if it was.
    pub problems: &'a [Problem],
}

/// Writes the workbook. Sheets keep their order; their names are made such as Excel allows, and
/// a text longer than Excel keeps in a cell is cut, which the last sheet says.
///
/// # Errors
/// The workbook is larger than the format can hold.
pub fn write_report_workbook(sheets: &[Sheet], told: &Told<'_>) -> Result<Vec<u8>, Problem> {
    build(sheets, told).map_err(|_| {
        let message = "the workbook with the notes is larger than the format can hold";
        Problem::new("report", ProblemCode::TooLarge, message)
            .with_hint("ask for the report as .json or .txt instead")
    })
}

/// How cells look that nothing is said of, and those that have a note.
struct Paint {
    plain: Looks,
    noted: Looks,
}

impl Paint {
    fn new() -> Paint {
        let looks = |base: Format| Looks {
            heading: base.clone().set_bold(),
            date: base.clone().set_num_format("yyyy-mm-dd"),
            plain: base,
        };
        Paint {
            plain: looks(Format::new()),
            noted: looks(Format::new().set_background_color(Color::RGB(0x00FF_F2CC))),
        }
    }
}

fn build(sheets: &[Sheet], told: &Told<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // A fixed moment, so that the same import gives the same bytes.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let names = names::legal(sheets);
    let findings = findings::of(sheets, told);
    let (noted, listed) = findings::shared_out(findings, MAX_NOTES);
    let notes = notes(&noted);
    let headings = told.report.map(headings).unwrap_or_default();
    let paint = Paint::new();
    let mut cut = Cut::default();
    for (number, sheet) in sheets.iter().enumerate() {
        let page = workbook.add_worksheet();
        page.set_name(&names[number])?;
        let marks = Marks {
            number,
            notes: &notes,
            headings: &headings,
        };
        copy(sheet, page, &marks, &paint, &mut cut)?;
    }
    let lists = summary::Lists {
        noted: &noted,
        listed: &listed,
        renamed: names::renamed(sheets, &names),
        cut,
    };
    let page = workbook.add_worksheet();
    page.set_name(&names[sheets.len()])?;
    summary::write(page, sheets, told, &lists, &paint.plain)?;
    workbook.save_to_buffer()
}

/// What could not be written as it was read.
#[derive(Default)]
struct Cut {
    /// Texts longer than Excel keeps in a cell: sheet and address.
    texts: Vec<Place>,
    /// Rows and columns beyond the last one that Excel has.
    cells: usize,
}

/// What is shown on the cells of one sheet.
struct Marks<'a> {
    number: usize,
    notes: &'a BTreeMap<Place, String>,
    headings: &'a std::collections::HashSet<Place>,
}

/// One text for each cell that has something to say.
fn notes(noted: &[Finding]) -> BTreeMap<Place, String> {
    let mut notes: BTreeMap<Place, String> = BTreeMap::new();
    for finding in noted {
        let Some(place) = finding.place else { continue };
        let note = notes.entry(place).or_default();
        if !note.is_empty() {
            note.push('\n');
        }
        note.push_str(&finding.told());
    }
    notes
}

fn headings(report: &ImportReport) -> std::collections::HashSet<Place> {
    let headings = report.cells.iter();
    let headings = headings.filter(|cell| cell.fate == Fate::Heading);
    headings.map(|cell| cell.place).collect()
}

/// Copies a sheet: each cell where it was, with its note.
fn copy(
    sheet: &Sheet,
    page: &mut Worksheet,
    marks: &Marks<'_>,
    paint: &Paint,
    cut: &mut Cut,
) -> Result<(), XlsxError> {
    for column in 0..width(sheet).min(MAX_COLUMNS) {
        page.set_column_width(index(column), shown_width(sheet, column) as f64)?;
    }
    for row in &sheet.rows {
        for (column, cell) in row.cells.iter().enumerate() {
            if cell.text().is_none() {
                continue;
            }
            if row.number > MAX_ROWS || row.number == 0 || column >= MAX_COLUMNS {
                cut.cells += 1;
                continue;
            }
            let place = Place {
                sheet: marks.number,
                row: row.number,
                column,
            };
            let at = (row.number - 1, index(column));
            let note = marks.notes.get(&place);
            let looks = if note.is_some() {
                &paint.noted
            } else {
                &paint.plain
            };
            let is_heading = marks.headings.contains(&place);
            match shortened(cell) {
                None => write_cell(page, at, cell, looks, is_heading)?,
                Some(short) => {
                    cut.texts.push(place);
                    write_cell(page, at, &short, looks, is_heading)?;
                }
            }
            if let Some(note) = note {
                page.insert_note(at.0, at.1, &note_of(note))?;
            }
        }
    }
    Ok(())
}

/// A column as Excel counts it; those beyond are left out before.
fn index(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

/// The beginning of a text that is longer than Excel keeps in a cell.
fn shortened(cell: &Cell) -> Option<Cell> {
    let Cell::Text(text) = cell else { return None };
    // A character takes at least as many bytes as UTF-16 units.
    if text.len() <= MAX_TEXT || text.encode_utf16().count() <= MAX_TEXT {
        return None;
    }
    let mut units = 0;
    let kept = text.chars().take_while(|letter| {
        units += letter.len_utf16();
        units < MAX_TEXT
    });
    Some(Cell::Text(kept.collect::<String>() + "…"))
}

/// A note that shows all of its text, in a box as high as it needs.
fn note_of(text: &str) -> Note {
    let text: String = text.chars().take(MAX_NOTE).collect();
    let lines: usize = text
        .lines()
        .map(|line| line.chars().count() / 40 + 1)
        .sum::<usize>();
    let height = u32::try_from(lines).unwrap_or(1).clamp(3, 20) * 18 + 12;
    Note::new(text)
        .set_author("inzage")
        .add_author_prefix(false)
        .set_width(300)
        .set_height(height)
        .set_object_movement(ObjectMovement::MoveButDontSizeWithCells)
}
