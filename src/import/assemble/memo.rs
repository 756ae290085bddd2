//! What was understood of a text, so that a text that stands in a thousand cells is read once.

use std::collections::HashMap;

use crate::import::values::{self, Bases, Nothing, PartyFound, RetentionRule, Transfers};

/// How many texts are remembered of each kind of value before they are forgotten again.
const MOST: usize = 20_000;

/// Texts longer than this are not remembered: they hardly repeat.
const LONGEST: usize = 400;

/// What was understood of texts.
#[derive(Default)]
pub(super) struct Memo {
    nothing: HashMap<String, Option<(Nothing, Option<String>)>>,
    clean: HashMap<String, String>,
    bases: HashMap<String, Bases>,
    retention: HashMap<String, Vec<RetentionRule>>,
    transfers: HashMap<String, Transfers>,
    parties: HashMap<String, Vec<PartyFound>>,
    items: HashMap<String, Vec<String>>,
}

/// The value remembered for a text, else the one now made.
fn recall<T: Clone>(known: &mut HashMap<String, T>, text: &str, read: impl FnOnce(&str) -> T) -> T {
    if text.len() > LONGEST {
        return read(text);
    }
    if let Some(value) = known.get(text) {
        return value.clone();
    }
    if known.len() >= MOST {
        known.clear();
    }
    let value = read(text);
    known.insert(text.to_owned(), value.clone());
    value
}

impl Memo {
    pub(super) fn nothing(&mut self, text: &str) -> Option<(Nothing, Option<String>)> {
        recall(&mut self.nothing, text, values::nothing_with_remark)
    }

    pub(super) fn clean(&mut self, text: &str) -> String {
        recall(&mut self.clean, text, values::clean)
    }

    pub(super) fn bases(&mut self, text: &str) -> Bases {
        recall(&mut self.bases, text, values::bases)
    }

    pub(super) fn retention(&mut self, text: &str) -> Vec<RetentionRule> {
        recall(&mut self.retention, text, values::retention)
    }

    pub(super) fn transfers(&mut self, text: &str) -> Transfers {
        recall(&mut self.transfers, text, values::transfers)
    }

    /// Only the answers to the usual question are remembered, in which the cell tells its separator.
    pub(super) fn parties(&mut self, text: &str, separators: Option<&[String]>) -> Vec<PartyFound> {
        match separators {
            None => recall(&mut self.parties, text, |text| values::parties(text, None)),
            Some(_) => values::parties(text, separators),
        }
    }

    /// As [`Memo::parties`].
    pub(super) fn items(&mut self, text: &str, separators: Option<&[String]>) -> Vec<String> {
        match separators {
            None => recall(&mut self.items, text, |text| values::items(text, None)),
            Some(_) => values::items(text, separators),
        }
    }
}
