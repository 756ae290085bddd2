//! What tells a template or tool from others: its own headings, sheets and titles.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;

use super::{
    file::fold_name,
    normal::{LONGEST, normal},
};
use crate::domain::sheet::{Cell, Sheet};

/// The rows of a sheet that are searched for signs: enough for a whole form.
const ROWS: usize = 70;

/// A group of signs, each with its weight. A template with a list and a form has two groups, for a
/// file may hold only one of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signs {
    /// What the group shows: `the list of activities`.
    pub part: String,
    /// The weight that must be found.
    pub needs: u32,
    /// Headings and labels.
    #[serde(default)]
    pub headings: BTreeMap<String, u32>,
    /// Names of sheets.
    #[serde(default)]
    pub sheets: BTreeMap<String, u32>,
    /// Texts with which a title begins.
    #[serde(default)]
    pub titles: BTreeMap<String, u32>,
}

impl Signs {
    /// The sum of the weights.
    pub fn total(&self) -> u32 {
        let all = self.headings.values().chain(self.sheets.values());
        all.chain(self.titles.values()).sum()
    }

    /// How much of the group is in the file.
    pub(super) fn found_in(&self, look: &Look) -> Found<'_> {
        let mut found = Found {
            part: &self.part,
            needs: self.needs,
            ..Found::default()
        };
        for (heading, weight) in &self.headings {
            found.count(look.cells.contains(&normal(heading)), *weight);
        }
        for (sheet, weight) in &self.sheets {
            found.count(look.sheets.contains(&fold_name(sheet)), *weight);
        }
        for (title, weight) in &self.titles {
            let title = normal(title);
            let begins = look.cells.iter().any(|cell| cell.starts_with(&title));
            found.count(begins, *weight);
        }
        found
    }
}

/// How much of a group of signs is in a file.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Found<'a> {
    pub part: &'a str,
    pub signs: usize,
    pub of: usize,
    pub weight: u32,
    pub total: u32,
    pub needs: u32,
}

impl Found<'_> {
    fn count(&mut self, is_there: bool, weight: u32) {
        self.of += 1;
        self.total += weight;
        if is_there {
            self.signs += 1;
            self.weight += weight;
        }
    }

    /// Whether it is enough to choose the mapping.
    pub fn suffices(&self) -> bool {
        self.weight >= self.needs
    }
}

/// What a file looks like from afar: the short texts at its head, and the names of its sheets.
#[derive(Debug, Default)]
pub(super) struct Look {
    cells: HashSet<String>,
    sheets: HashSet<String>,
}

impl Look {
    pub fn at(sheets: &[Sheet]) -> Look {
        let mut look = Look::default();
        for sheet in sheets {
            look.sheets.insert(fold_name(&sheet.name));
            for cell in sheet.rows.iter().take(ROWS).flat_map(|row| &row.cells) {
                if let Cell::Text(text) = cell
                    && text.len() <= 2 * LONGEST
                {
                    look.cells.insert(normal(text));
                }
            }
        }
        look
    }
}
