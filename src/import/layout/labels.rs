//! Finds the column in which the labels of a form stand, and the columns of help beside it.

use std::collections::HashSet;

use super::{view::View, words};
use crate::import::{slot::Slot, vocabulary::Sureness};

/// Labels are looked for in so many columns from the left, and so many rows.
const LABEL_COLUMNS: usize = 6;
const LABEL_ROWS: usize = 400;

/// Where the labels of a form stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    /// The column of the labels.
    pub labels: usize,
    /// How many different slots the labels have.
    pub known: usize,
    /// The rows of known labels.
    pub rows: Vec<usize>,
    /// Columns of pointers to help.
    pub help: Vec<usize>,
}

/// Where the labels of a sheet stand, if it has any in a column.
pub(super) fn plan(view: &View) -> Option<Plan> {
    let column = |labels: usize| {
        let mut known = HashSet::new();
        let mut rows = Vec::new();
        for row in 0..view.height().min(LABEL_ROWS) {
            if row > 40 && known.is_empty() {
                break;
            }
            let meaning = view.text(row, labels).and_then(|text| view.meaning(text));
            let Some(meaning) = meaning.filter(|m| m.sureness > Sureness::Weak) else {
                continue;
            };
            if !matches!(meaning.slot, Slot::Contact(..) | Slot::Help) {
                known.insert(meaning.slot);
                rows.push(row);
            }
        }
        Plan {
            labels,
            known: known.len(),
            rows,
            help: Vec::new(),
        }
    };
    let plans = (0..LABEL_COLUMNS).map(column);
    // Of columns alike the leftmost has the labels.
    let mut best = plans.rev().max_by_key(|plan| plan.known)?;
    best.help = help_columns(view, best.labels);
    (best.known > 0).then_some(best)
}

/// The columns in which most cells point to help.
fn help_columns(view: &View, labels: usize) -> Vec<usize> {
    let mut counts: Vec<(usize, usize)> = Vec::new();
    for row in 0..view.height().min(LABEL_ROWS) {
        for column in view.filled(row).filter(|column| *column > labels) {
            if counts.len() <= column {
                counts.resize(column + 1, (0, 0));
            }
            counts[column].0 += 1;
            let text = view.text(row, column).unwrap_or_default();
            let guides = text.len() > 30 && words::guides(text);
            counts[column].1 += usize::from(words::points(text) || guides);
        }
    }
    let counts = counts.iter().enumerate();
    let mostly = counts.filter(|(_, (all, help))| *help > 1 && help * 2 >= *all);
    mostly.map(|(column, _)| column).collect()
}
