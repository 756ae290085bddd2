//! What became of each cell, as the drafts are made.

use std::collections::HashMap;

use crate::domain::import_report::{CellFate, Fate, Place};

/// The fates of the cells of a file. A cell that was used twice has the more cautious fate.
#[derive(Default)]
pub(super) struct Fates {
    told: HashMap<Place, Fate>,
    /// What is to be said of a few of them.
    words: HashMap<Place, Words>,
}

/// What is to be said of a cell.
#[derive(Default)]
struct Words {
    note: Option<String>,
    suggestion: Option<String>,
}

/// How cautious a fate is: what was not understood outweighs what was.
fn caution(fate: Fate) -> u8 {
    match fate {
        Fate::NotUnderstood => 4,
        Fate::Remark => 3,
        Fate::Text => 2,
        Fate::Typed | Fate::StatedNothing => 1,
        Fate::Heading
        | Fate::Title
        | Fate::Help
        | Fate::Example
        | Fate::ValueList
        | Fate::Unset
        | Fate::Masked
        | Fate::Apart => 0,
    }
}

impl Fates {
    /// Room for the fates of this many cells.
    pub(super) fn with_room(cells: usize) -> Fates {
        Fates {
            told: HashMap::with_capacity(cells),
            words: HashMap::new(),
        }
    }

    /// Tells what became of a cell.
    pub(super) fn tell(&mut self, place: Place, fate: Fate) {
        let told = self.told.entry(place).or_insert(fate);
        if caution(fate) > caution(*told) {
            *told = fate;
        }
    }

    /// Tells what became of a cell, with what must be said of it.
    pub(super) fn note(&mut self, place: Place, fate: Fate, note: impl Into<String>) {
        self.put(CellFate {
            place,
            fate,
            note: Some(note.into()),
            suggestion: None,
        });
    }

    /// As [`Fates::note`], with what could be done.
    pub(super) fn advise(&mut self, place: Place, fate: Fate, note: &str, suggestion: &str) {
        self.put(CellFate {
            place,
            fate,
            note: Some(note.to_owned()),
            suggestion: Some(suggestion.to_owned()),
        });
    }

    /// Puts a fate beside the one that is there, if there is one.
    pub(super) fn put(&mut self, new: CellFate) {
        let CellFate {
            place,
            fate,
            note,
            suggestion,
        } = new;
        self.tell(place, fate);
        if note.is_none() && suggestion.is_none() {
            return;
        }
        let words = self.words.entry(place).or_default();
        match (&mut words.note, note) {
            (Some(note), Some(more)) if !note.contains(&more) => {
                note.push_str("; ");
                note.push_str(&more);
            }
            (note @ None, more) => *note = more,
            _ => {}
        }
        words.suggestion = words.suggestion.take().or(suggestion);
    }

    /// Whether anything was told of a cell.
    pub(super) fn has(&self, place: Place) -> bool {
        self.told.contains_key(&place)
    }

    /// What became of a cell.
    pub(super) fn fate(&self, place: Place) -> Option<Fate> {
        self.told.get(&place).copied()
    }

    /// All fates in the order of the file.
    pub(super) fn in_order(mut self) -> Vec<CellFate> {
        let cells = self.told.into_iter().map(|(place, fate)| {
            let Words { note, suggestion } = self.words.remove(&place).unwrap_or_default();
            CellFate {
                place,
                fate,
                note,
                suggestion,
            }
        });
        let mut all: Vec<CellFate> = cells.collect();
        all.sort_unstable_by_key(|cell| cell.place);
        all
    }
}
