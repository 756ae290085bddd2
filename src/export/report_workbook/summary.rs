//! The last sheet: what became of the file, and a list of all there is to say of cells.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{
    super::book::xlsx::{Looks, write_cell},
    Cut, MAX_NOTES, REPORT_TITLE, Told,
    findings::Finding,
};
use crate::domain::{
    import_report::ImportReport,
    sheet::{Cell, Sheet},
};

/// Rows of the list of findings.
const MAX_LISTED: usize = 100_000;
/// Characters of a cell that are shown in the list.
const SHOWN: usize = 200;

/// Characters of any cell of the sheet.
const MOST: usize = 2_000;

/// What the sheet lists.
pub(super) struct Lists<'a> {
    /// Findings that stand as a note at their cell.
    pub(super) noted: &'a [Finding],
    /// Findings that have no note.
    pub(super) listed: &'a [Finding],
    /// Sheets whose name was changed.
    pub(super) renamed: Vec<(String, String)>,
    /// What could not be written as it was read.
    pub(super) cut: Cut,
}

/// Writes the sheet.
pub(super) fn write(
    page: &mut Worksheet,
    sheets: &[Sheet],
    told: &Told<'_>,
    lists: &Lists<'_>,
    looks: &Looks,
) -> Result<(), XlsxError> {
    for (column, width) in [28.0, 12.0, 50.0, 40.0, 50.0, 40.0].into_iter().enumerate() {
        page.set_column_width(super::index(column), width)?;
    }
    let mut out = Out {
        page,
        looks,
        row: 0,
    };
    out.line(&[REPORT_TITLE], true)?;
    for (label, value) in told.facts {
        out.line(&[label, value], false)?;
    }
    if let Some(report) = told.report {
        counts(&mut out, report, sheets)?;
    }
    beside(&mut out, sheets, lists)?;
    table(&mut out, sheets, lists)
}

/// Where the next line goes.
struct Out<'a> {
    page: &'a mut Worksheet,
    looks: &'a Looks,
    row: u32,
}

impl Out<'_> {
    fn line(&mut self, texts: &[&str], bold: bool) -> Result<(), XlsxError> {
        for (column, text) in texts.iter().enumerate() {
            let cell = Cell::Text(text.chars().take(MOST).collect());
            let at = (self.row, super::index(column));
            write_cell(self.page, at, &cell, self.looks, bold && column < 6)?;
        }
        self.row += 1;
        Ok(())
    }

    fn count(&mut self, label: &str, count: usize) -> Result<(), XlsxError> {
        let label = Cell::Text(label.to_owned());
        let count = Cell::Integer(i64::try_from(count).unwrap_or(i64::MAX));
        write_cell(self.page, (self.row, 0), &label, self.looks, false)?;
        write_cell(self.page, (self.row, 1), &count, self.looks, false)?;
        self.row += 1;
        Ok(())
    }

    fn gap(&mut self) {
        self.row += 1;
    }
}

fn counts(out: &mut Out<'_>, report: &ImportReport, sheets: &[Sheet]) -> Result<(), XlsxError> {
    for sentence in &report.layout {
        out.line(&["layout", sentence], false)?;
    }
    out.count("activities found", report.activities)?;
    if report.retention_rules > 0 {
        out.count("retention rules found", report.retention_rules)?;
    }
    for remark in &report.remarks {
        out.line(&["remark", remark], false)?;
    }
    out.gap();
    out.line(&["What became of the cells", "Cells"], true)?;
    for (fate, count) in report.counts() {
        out.count(fate.label(), count)?;
    }
    out.count("lost", report.shares(sheets).lost)
}

/// What is not as it was in the file.
fn beside(out: &mut Out<'_>, sheets: &[Sheet], lists: &Lists<'_>) -> Result<(), XlsxError> {
    for (before, after) in &lists.renamed {
        out.line(&["sheet renamed", after, before], false)?;
    }
    for place in &lists.cut.texts {
        let sheet = sheets
            .get(place.sheet)
            .map_or("", |sheet| sheet.name.as_str());
        let address = place.address();
        let why = "the text is longer than Excel keeps in a cell; here it is cut, in the register it is whole";
        out.line(&[sheet, &address, why], false)?;
    }
    if lists.cut.cells > 0 {
        let why =
            "cells beyond the last row or column that Excel has are in the register but not here";
        out.count(why, lists.cut.cells)?;
    }
    Ok(())
}

fn table(out: &mut Out<'_>, sheets: &[Sheet], lists: &Lists<'_>) -> Result<(), XlsxError> {
    let count = lists.noted.len() + lists.listed.len();
    if count == 0 {
        return Ok(());
    }
    out.gap();
    if lists.listed.iter().any(|finding| finding.place.is_some()) {
        let message = format!(
            "only {MAX_NOTES} cells have a note, the most important ones; all that is to be said stands below"
        );
        out.line(&[&message], false)?;
    }
    let heading = [
        "Sheet",
        "Cell",
        "Text",
        "What became of it",
        "Why",
        "Advice",
    ];
    out.line(&heading, true)?;
    let mut all: Vec<&Finding> = lists.noted.iter().chain(lists.listed).collect();
    all.sort_by_key(|finding| finding.place);
    for finding in all.iter().take(MAX_LISTED) {
        row(out, sheets, finding)?;
    }
    if count > MAX_LISTED {
        let message = format!(
            "and {} more; the report as .json has them all",
            count - MAX_LISTED
        );
        out.line(&[&message], false)?;
    }
    Ok(())
}

fn row(out: &mut Out<'_>, sheets: &[Sheet], finding: &Finding) -> Result<(), XlsxError> {
    let place = finding.place;
    let sheet = place.and_then(|place| sheets.get(place.sheet));
    let text = place.and_then(|place| place.cell(sheets)?.text());
    let text: String = text.unwrap_or_default().chars().take(SHOWN).collect();
    out.line(
        &[
            sheet.map_or("", |sheet| sheet.name.as_str()),
            &place.map(|place| place.address()).unwrap_or_default(),
            &text,
            &finding.what,
            finding.note.as_deref().unwrap_or_default(),
            finding.suggestion.as_deref().unwrap_or_default(),
        ],
        false,
    )
}
