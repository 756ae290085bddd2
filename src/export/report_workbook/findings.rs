//! What there is to say of single cells, and which of it becomes a note.

use super::Told;
use crate::domain::{
    import_report::{Fate, ImportReport, Place},
    sheet::Sheet,
};

/// How much a finding wants to be a note: refusals before doubts before what is merely kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Refused,
    Unclear,
    Kept,
}

/// Something to say of one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) rank: Rank,
    /// The cell; nothing when what is wrong stands in no cell of the file.
    pub(super) place: Option<Place>,
    /// What became of it, in a few words.
    pub(super) what: String,
    /// Why.
    pub(super) note: Option<String>,
    /// What could be done.
    pub(super) suggestion: Option<String>,
}

impl Finding {
    /// All of it in a sentence or two. Control characters, which a note cannot hold, become blanks.
    pub(super) fn told(&self) -> String {
        let mut text = self.what.clone();
        if let Some(note) = &self.note {
            text.push_str(": ");
            text.push_str(note);
        }
        if let Some(suggestion) = &self.suggestion {
            text.push_str("; ");
            text.push_str(suggestion);
        }
        let printable = |letter: char| if letter.is_control() { ' ' } else { letter };
        text.chars().map(printable).collect()
    }
}

/// All findings of an import, in the order of the cells.
pub(super) fn of(sheets: &[Sheet], told: &Told<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = told
        .problems
        .iter()
        .map(|problem| Finding {
            rank: Rank::Refused,
            place: place_of(&problem.at, sheets),
            what: "refused".to_owned(),
            note: Some(problem.message.clone()),
            suggestion: problem.hint.clone(),
        })
        .collect();
    if let Some(report) = told.report {
        findings.extend(cells(report));
        findings.extend(columns(report));
        findings.extend(names(report));
    }
    findings.sort_by_key(|finding| finding.place);
    findings
}

fn cells(report: &ImportReport) -> impl Iterator<Item = Finding> {
    report.cells.iter().filter_map(|cell| {
        let rank = match (cell.fate, &cell.note) {
            (Fate::NotUnderstood, _) | (_, Some(_)) => Rank::Unclear,
            (Fate::Remark, None) => Rank::Kept,
            _ => return None,
        };
        Some(Finding {
            rank,
            place: Some(cell.place),
            what: cell.fate.label().to_owned(),
            note: cell.note.clone(),
            suggestion: cell.suggestion.clone(),
        })
    })
}

fn columns(report: &ImportReport) -> impl Iterator<Item = Finding> {
    report.unmapped.iter().map(|column| Finding {
        rank: Rank::Unclear,
        place: Some(column.place),
        what: "no field for this heading".to_owned(),
        note: Some(match column.cells {
            0 => "nothing is filled in under it".to_owned(),
            1 => "1 cell under it is kept in the remarks".to_owned(),
            many => format!("{many} cells under it are kept in the remarks"),
        }),
        suggestion: column
            .suggestion
            .as_ref()
            .map(|field| format!("perhaps `{field}` is meant")),
    })
}

fn names(report: &ImportReport) -> impl Iterator<Item = Finding> {
    report.near.iter().map(|near| Finding {
        rank: Rank::Unclear,
        place: Some(near.place),
        what: "near to a known name".to_owned(),
        note: Some(format!(
            "`{}` was not taken for the {} `{}`",
            near.name, near.kind, near.code
        )),
        suggestion: Some("write the known name if it is the same one".to_owned()),
    })
}

/// Which findings become notes, at most so many, and which are only listed.
pub(super) fn shared_out(
    findings: Vec<Finding>,
    most_notes: usize,
) -> (Vec<Finding>, Vec<Finding>) {
    let mut order: Vec<usize> = (0..findings.len())
        .filter(|number| findings[*number].place.is_some())
        .collect();
    order.sort_by_key(|number| findings[*number].rank);
    order.truncate(most_notes);
    let as_note: std::collections::HashSet<usize> = order.into_iter().collect();
    let (mut noted, mut listed) = (Vec::new(), Vec::new());
    for (number, finding) in findings.into_iter().enumerate() {
        if as_note.contains(&number) {
            noted.push(finding);
        } else {
            listed.push(finding);
        }
    }
    (noted, listed)
}

/// The cell that a problem names at the end of its place: `a.xlsx, sheet flows, cell D14`.
fn place_of(at: &str, sheets: &[Sheet]) -> Option<Place> {
    let (place, address) = at.rsplit_once(", cell ")?;
    let (file, name) = place.split_once(", sheet ")?;
    let is_meant = |sheet: &Sheet| sheet.name == name && sheet.file == file;
    let sheet = sheets.iter().position(is_meant)?;
    let letters = address.bytes().take_while(u8::is_ascii_uppercase).count();
    let (letters, digits) = address.split_at(letters);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let count = |sum: usize, letter: u8| sum * 26 + usize::from(letter - b'A') + 1;
    Some(Place {
        sheet,
        row: digits.parse().ok()?,
        column: letters.bytes().fold(0, count) - 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(file: &str, name: &str) -> Sheet {
        Sheet {
            file: file.to_owned(),
            name: name.to_owned(),
            rows: Vec::new(),
        }
    }

    #[test]
    fn the_cell_of_a_problem_is_found_in_its_place() {
        let sheets = [sheet("a.xlsx", "x"), sheet("a.xlsx", "r, sheet 2")];
        let check = |at: &str, expected: Option<(usize, u32, usize)>| {
            let found = place_of(at, &sheets).map(|p| (p.sheet, p.row, p.column));
            assert_eq!(found, expected, "{at}");
        };
        check("a.xlsx, sheet x, cell D14", Some((0, 14, 3)));
        check("a.xlsx, sheet r, sheet 2, cell AA1", Some((1, 1, 26)));
        check("a.xlsx, sheet y, cell A1", None);
        check("a.xlsx, sheet x", None);
        check("a.xlsx, sheet x, cell 14", None);
        check("mapping", None);
    }

    #[test]
    fn what_is_refused_becomes_a_note_before_what_is_merely_kept() {
        let finding = |rank, column| Finding {
            rank,
            place: Some(Place {
                sheet: 0,
                row: 1,
                column,
            }),
            what: "x".to_owned(),
            note: None,
            suggestion: None,
        };
        let all = vec![
            finding(Rank::Kept, 0),
            finding(Rank::Unclear, 1),
            finding(Rank::Refused, 2),
        ];
        let (noted, listed) = shared_out(all.clone(), 2);
        assert_eq!(noted, all[1..]);
        assert_eq!(listed, all[..1]);
    }
}
