//! Finds the rows in which the headings of a table stand: by how many headings are known and how
//! surely, not by where they are.

use super::{
    slots,
    view::{View, is_filled, shown},
    words,
};
use crate::{
    domain::sheet::Cell,
    import::{slot::Slot, vocabulary::Sureness},
};

/// So many rows are looked at one by one; further down a heading row must stand apart.
const LOOKED_AT: usize = 60;

/// So many rows further down are asked about, so that a sheet of a hundred thousand gaps is read in
/// one go too.
const ASKED: usize = 2_000;

/// What a row is worth as heading row.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Score {
    /// Sum of how sure the headings are.
    pub weight: i32,
    /// How many are known, those of contact blocks not counted.
    pub known: usize,
    /// How many cells hold something.
    pub filled: usize,
    /// Whether one of them is found in registers of processing only.
    pub weighty: bool,
    /// Whether one of them says what an activity is.
    pub naming: bool,
    /// Whether one of them is for the activity of another sheet that a row belongs to.
    pub keyed: bool,
}

impl Score {
    /// Whether the row can be the heading row of a register.
    pub(super) fn qualifies(&self) -> bool {
        let share = self.known * 3 >= self.filled || self.known >= 5;
        self.known >= 2 && self.weight >= 4 && self.weighty && share
    }
}

/// The rows of one table's headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Header {
    /// A row of group headings above, or the heading row when there is none.
    pub first: usize,
    /// The row with most known headings.
    pub main: usize,
    /// A row of finer headings below, or the heading row when there is none.
    pub last: usize,
}

impl Header {
    /// The upper and the lower row of headings in two rows.
    pub(super) fn rows(&self) -> (Option<usize>, usize) {
        if self.last > self.main {
            (Some(self.main), self.last)
        } else if self.first < self.main {
            (Some(self.first), self.main)
        } else {
            (None, self.main)
        }
    }
}

/// What a row is worth as heading row.
pub(super) fn score(view: &View, row: usize) -> Score {
    let mut score = Score::default();
    for column in view.filled(row) {
        score.filled += 1;
        let Some(text) = view.text(row, column) else {
            score.weight -= 2;
            continue;
        };
        let Some(meaning) = view.meaning(text) else {
            continue;
        };
        if matches!(meaning.slot, Slot::Contact(..)) {
            score.weight += i32::from(meaning.sureness == Sureness::Sure);
            continue;
        }
        score.known += 1;
        score.weighty |= slots::is_weighty(meaning.slot);
        score.naming |= slots::is_naming(meaning.slot);
        score.keyed |= meaning.slot == Slot::Key;
        score.weight += match meaning.sureness {
            Sureness::Sure => 3,
            Sureness::Likely => 2,
            Sureness::Weak => 1,
        };
    }
    score
}

/// The tables of a sheet, from top to bottom, each with what its heading row is worth.
pub(super) fn find(view: &View) -> Vec<(Header, Score)> {
    let mut best: Vec<(usize, Score)> = Vec::new();
    let mut last = None;
    for (row, score) in candidates(view) {
        // Of rows that stand together, the best one has the headings.
        let together = last.is_some_and(|last| last + 1 == row);
        last = Some(row);
        match best.last_mut() {
            Some((_, known)) if together => {
                if score.weight > known.weight {
                    *best.last_mut().unwrap_or(&mut (row, score)) = (row, score);
                }
            }
            _ => best.push((row, score)),
        }
    }
    let most = best
        .iter()
        .map(|(_, score)| score.weight)
        .max()
        .unwrap_or(0);
    let mut kept: Vec<(usize, Score)> = Vec::new();
    for (row, score) in best {
        let apart = view.gap(row) || row == 0 || view.single(row - 1);
        let strong = score.weight * 2 >= most;
        let repeated = kept
            .last()
            .is_some_and(|(known, _)| repeats(view, *known, row));
        if !repeated && (strong || (apart && !kept.is_empty())) {
            kept.push((row, score));
        }
    }
    let around = |(row, score)| (around(view, row), score);
    kept.into_iter().map(around).collect()
}

/// Rows that could be heading rows.
fn candidates(view: &View) -> Vec<(usize, Score)> {
    let mut asked = 0;
    let mut found = Vec::new();
    for row in 0..view.height() {
        if row >= LOOKED_AT {
            let apart = view.gap(row) || view.single(row - 1);
            if asked >= ASKED || !apart || !all_texts(view, row, 120) || view.count(row) < 2 {
                continue;
            }
            asked += 1;
        }
        let score = score(view, row);
        if score.qualifies() {
            found.push((row, score));
        }
    }
    found
}

/// Whether a row holds nothing but texts of at most so many characters.
pub(super) fn all_texts(view: &View, row: usize, most: usize) -> bool {
    view.cells(row).iter().all(|cell| match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.len() <= most || text.chars().count() <= most,
        _ => false,
    })
}

/// Whether a row says again what a heading row says.
pub(super) fn repeats(view: &View, heading: usize, row: usize) -> bool {
    let mut same = 0;
    for column in view.filled(heading) {
        let (Some(one), Some(other)) = (view.text(heading, column), view.text(row, column)) else {
            // Most rows are told apart at their first cell.
            if same == 0 {
                return false;
            }
            continue;
        };
        if one == other {
            same += 1;
        } else if same == 0 {
            return false;
        }
    }
    same >= 2 && same * 2 > view.count(row)
}

/// The rows of headings above and below the main one.
fn around(view: &View, main: usize) -> Header {
    let below = main + 1;
    if below < view.height() && !view.gap(below) && is_finer(view, main, below) {
        return Header {
            first: main,
            main,
            last: below,
        };
    }
    let banner = main > 0 && !view.gap(main) && is_banner(view, main - 1, main);
    Header {
        first: if banner { main - 1 } else { main },
        main,
        last: main,
    }
}

/// Whether a row holds the headings of groups of columns.
fn is_banner(view: &View, row: usize, main: usize) -> bool {
    let mut filled = view.filled(row);
    let first = filled.next();
    let several = filled.next().is_some();
    let leftmost = view.filled(main).next();
    let labelled = view.filled(row).any(|column| {
        let text = view.text(row, column).unwrap_or_default();
        let meaning = view.meaning(text).map(|meaning| meaning.slot);
        text.ends_with(':') || text.contains(" | ") || matches!(meaning, Some(Slot::Contact(..)))
    });
    // A title stands above the first column, and above all.
    let over_all = !several && first <= leftmost;
    first.is_some() && !over_all && !labelled && all_texts(view, row, 120)
}

/// Whether nothing but marks stands in a column below a row, and one at least.
pub(super) fn is_ticked(view: &View, row: usize, column: usize) -> bool {
    let below = (row + 1..view.height().min(row + 200)).map(|row| view.cell(row, column));
    let mut said = below.filter(|cell| is_filled(cell)).peekable();
    said.peek().is_some() && said.all(|cell| words::is_mark(&shown(cell)))
}

/// Whether a row below the headings holds finer headings: it fills columns that a group heading
/// left blank, and has no value where the activities have their names.
fn is_finer(view: &View, main: usize, row: usize) -> bool {
    let names = |column: &usize| {
        let text = view.text(main, *column).unwrap_or_default();
        let meaning = view.meaning(text);
        meaning.is_some_and(|meaning| {
            slots::is_naming(meaning.slot) || meaning.slot == Slot::Reference
        })
    };
    let named = view.filled(main).find(names);
    if named.is_some_and(|column| view.text(row, column).is_some()) || !all_texts(view, row, 80) {
        return false;
    }
    let (mut known, mut filled, mut between) = (0, 0, 0);
    let ticked = |column: usize| is_ticked(view, row, column);
    for column in view.filled(row) {
        let text = view.text(row, column).unwrap_or_default();
        let above = (0..=column).rev().find_map(|left| view.text(main, left));
        let Some(above) = above else { return false };
        filled += 1;
        between += usize::from(view.text(main, column).is_none());
        let marks = || {
            let group = view.meaning(above).map(|meaning| meaning.slot);
            let named = matches!(group, Some(Slot::Basis | Slot::Condition));
            (named || group.and_then(slots::flag_of).is_some()) && ticked(column)
        };
        known += usize::from(view.below(Some(above), text).is_some() || marks());
    }
    named.is_some() && filled > 0 && known * 2 >= filled && (between > 0 || known == filled)
}
