//! Mappings: what headings, sheets and wordings mean, written in files that people can edit.
//!
//! A mapping knows the words of one template or tool, over the `generic` one that knows the words
//! of all. This module knows nothing of cells beyond the headings it is shown, reads no folder, and
//! never decides what becomes of a value: it says which slot a heading is, and how sure it is.

mod choose;
mod codes;
mod file;
mod gist;
mod learn;
mod lexicon;
mod likely;
mod normal;
mod reader;
mod signs;

#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use choose::{Choice, Mappings};
pub use codes::list_of;
pub use learn::learn;
pub use normal::{LONGEST, normal};

use self::{
    file::{Parsed, fold_name, wording_key},
    lexicon::{Entry, Hit, SheetWord},
    normal::Keys,
};
use super::{
    slot::Slot,
    vocabulary::{Meaning, SheetSense, Sureness, Vocabulary},
};
use crate::domain::{codes::Sensitivity, problem::Problem, text::Language};

/// A mapping: one file, over the generic one.
#[derive(Debug)]
pub struct Mapping {
    own: Parsed,
    base: Option<Arc<Mapping>>,
}

impl Mapping {
    /// Reads a mapping file; its words come before those of the embedded generic mapping.
    ///
    /// # Errors
    /// Everything that is wrong with the file, each with its line, what was found and what was
    /// expected.
    pub fn parse(file_name: &str, text: &str) -> Result<Mapping, Vec<Problem>> {
        let base = Mappings::embedded().generic();
        Self::over(file_name, text, Some(base))
    }

    fn over(
        file_name: &str,
        text: &str,
        base: Option<Arc<Mapping>>,
    ) -> Result<Mapping, Vec<Problem>> {
        let own = file::parse(file_name, text)?;
        Ok(Mapping { own, base })
    }

    /// Its short name: `cnil`.
    pub fn name(&self) -> &str {
        &self.own.name
    }

    /// What it is for, in a few words.
    pub fn label(&self) -> &str {
        &self.own.label
    }

    /// Where the template or tool is described: an address.
    pub fn source(&self) -> Option<&str> {
        self.own.source.as_deref()
    }

    /// The languages of the registers it is for.
    pub fn languages(&self) -> &[Language] {
        &self.own.languages
    }

    /// Whether a date such as `03/04/2025` is the 3rd of April; `None` is not said.
    pub fn day_first(&self) -> Option<bool> {
        self.layers().find_map(|layer| layer.own.day_first)
    }

    /// The code that a wording stands for in the values of a slot.
    pub fn wording(&self, slot: Slot, text: &str) -> Option<&str> {
        if text.len() > 4 * LONGEST {
            return None;
        }
        let key = (slot, wording_key(text));
        let code = |layer: &'_ Mapping| layer.own.wordings.get(&key).map(String::as_str).is_some();
        let layer = self.layers().find(|layer| code(layer))?;
        layer.own.wordings.get(&key).map(String::as_str)
    }

    /// What separates the values of a slot; empty when the mapping does not say.
    pub fn separators(&self, slot: Slot) -> &[String] {
        let lists = |layer: &'_ Mapping| layer.own.separators.contains_key(&slot);
        let layer = self.layers().find(|layer| lists(layer));
        layer
            .and_then(|layer| layer.own.separators.get(&slot))
            .map_or(&[], Vec::as_slice)
    }

    /// The value of a slot where the file has none.
    pub fn default(&self, slot: Slot) -> Option<&str> {
        let mut layers = self.layers();
        layers.find_map(|layer| layer.own.defaults.get(&slot).map(String::as_str))
    }

    /// How sensitive the data are that a heading is about, where a mapping says so.
    pub fn sensitivity(&self, about: &str) -> Option<Sensitivity> {
        let key = wording_key(about);
        let mut layers = self.layers();
        layers.find_map(|layer| layer.own.words.find_sensitivity(&key))
    }

    /// This mapping and the one below it.
    fn layers(&self) -> impl Iterator<Item = &Mapping> {
        std::iter::successors(Some(self), |layer| layer.base.as_deref())
    }

    /// What a banner or the title of a block is about, in its first layer that knows it.
    fn about(&self, keys: &Keys) -> Option<Slot> {
        let block = self
            .layers()
            .find_map(|layer| layer.own.words.find_block(keys));
        let known = || {
            self.layers()
                .find_map(|layer| layer.own.words.find(keys))
                .map(|hit| hit.entry)
        };
        block.or_else(known).map(|entry| entry.slot)
    }

    /// What a heading means where it stands: on this sheet, below this banner.
    fn in_place(&self, sheet: &str, banner: Option<&str>, keys: &Keys) -> Option<Meaning> {
        let sheet = fold_name(sheet);
        let on_sheet = |layer: &'_ Mapping| {
            let hit = layer.own.words.find_on_sheet(&sheet, keys);
            hit.map(|hit| meaning(hit, keys, true))
        };
        if let Some(found) = self.layers().find_map(on_sheet) {
            return Some(found);
        }
        let banner = banner.and_then(Keys::of);
        let below = |layer: &'_ Mapping| {
            let hit = layer.own.words.find_below(&banner.as_ref()?.full, keys);
            hit.map(|hit| meaning(hit, keys, true))
        };
        if let Some(found) = self.layers().find_map(below) {
            return Some(found);
        }
        let block = banner.as_ref().and_then(|banner| self.block_of(banner));
        let slots = [block, self.rows(&sheet)];
        slots
            .into_iter()
            .flatten()
            .find_map(|slot| self.within(slot, keys))
    }

    /// Whether a text begins with a mark that the template puts before its help.
    fn is_help(&self, text: &str) -> bool {
        let text = text.trim_start();
        let marks = self.layers().flat_map(|layer| &layer.own.help_marks);
        marks
            .into_iter()
            .any(|mark| text.starts_with(mark.as_str()))
    }

    fn block_of(&self, banner: &Keys) -> Option<Slot> {
        self.about(banner)
            .or_else(|| self.likely(banner).map(|found| found.slot))
    }

    fn within(&self, slot: Slot, keys: &Keys) -> Option<Meaning> {
        let hit = |layer: &'_ Mapping| {
            let hit = layer.own.words.find_within(slot, keys)?;
            let mut found = meaning(hit, keys, true);
            if let (Slot::Contact(contact, _), Slot::Contact(_, part)) = (slot, found.slot) {
                found.slot = lexicon::with_part(contact, part);
            }
            Some(found)
        };
        self.layers().find_map(hit)
    }

    fn rows(&self, folded: &str) -> Option<Slot> {
        match self
            .layers()
            .find_map(|layer| layer.own.words.find_sheet(folded))?
        {
            SheetWord::Rows(slot) => Some(slot),
            SheetWord::Sense(_) | SheetWord::Register => None,
        }
    }

    /// What a heading in two languages means, `Doel / Finalité`, when both halves mean the same.
    fn halves(&self, heading: &str) -> Option<Meaning> {
        let halves = heading.split(['/', '|', '\n']).map(str::trim);
        let halves: Vec<&str> = halves.filter(|half| !half.is_empty()).collect();
        if !(2..=4).contains(&halves.len()) || heading.len() > LONGEST {
            return None;
        }
        let mut same: Option<Meaning> = None;
        for half in halves {
            let keys = Keys::of(half)?;
            let hit = |layer: &'_ Mapping| Some(meaning(layer.own.words.find(&keys)?, &keys, true));
            let found = self.layers().find_map(hit)?;
            match &same {
                Some(same) if same.slot != found.slot => return None,
                Some(_) => {}
                None => same = Some(found),
            }
        }
        same.map(|same| Meaning {
            language: None,
            sureness: Sureness::Likely,
            ..same
        })
    }

    /// What a heading means that begins with the words of a whole group: `Détails - Personnes
    /// concernées - Élus` is a mark for `Élus`.
    fn with_prefix(&self, heading: &str) -> Option<Meaning> {
        const DASHES: [&str; 6] = [" - ", " – ", " — ", " > ", " › ", ": "];
        if !self.layers().any(|layer| layer.own.words.has_prefixes()) {
            return None;
        }
        let ends = DASHES.iter().flat_map(|dash| heading.match_indices(dash));
        let mut ends: Vec<(usize, usize)> = ends.map(|(at, dash)| (at, at + dash.len())).collect();
        ends.sort_unstable_by(|a, b| b.cmp(a));
        ends.into_iter().find_map(|(end, rest)| {
            let prefix = normal(&heading[..end]);
            let find = |layer: &'_ Mapping| layer.own.words.find_prefix(&prefix).cloned();
            let entry: Entry = self.layers().find_map(find)?;
            let about = heading[rest..].trim();
            (!about.is_empty()).then(|| Meaning {
                slot: entry.slot,
                about: Some(about.into()),
                language: entry.language,
                sureness: Sureness::Sure,
            })
        })
    }
}

/// Whether one word of a longer name says what the sheet is: `notes` does not in `Notes de frais`.
fn telling(word: SheetWord, part: &str) -> bool {
    match word {
        SheetWord::Sense(SheetSense::Help) => part.len() >= 8,
        SheetWord::Sense(SheetSense::Identification) => part.len() >= 13,
        SheetWord::Sense(_) | SheetWord::Register => true,
        SheetWord::Rows(_) => false,
    }
}

/// What a heading that was found means. In its place, below its banner, a weak word is sure.
fn meaning(hit: Hit<'_>, keys: &Keys, in_place: bool) -> Meaning {
    let Hit {
        entry,
        outside,
        plain,
    } = hit;
    Meaning {
        slot: by_article(entry.slot, keys.article.filter(|_| plain)),
        about: entry.about.clone(),
        language: entry.language,
        sureness: if entry.weak && !in_place {
            Sureness::Weak
        } else if outside {
            Sureness::Likely
        } else {
            Sureness::Sure
        },
    }
}

/// Whether a block is the one in which such marks stand: there a weak word is sure.
fn marks(block: Slot, mark: Slot) -> bool {
    match mark {
        Slot::DataFlag => matches!(block, Slot::Data | Slot::Sensitive | Slot::Criminal),
        Slot::SubjectFlag => block == Slot::Subjects,
        Slot::RecipientFlag => matches!(
            block,
            Slot::Recipients | Slot::InternalRecipients | Slot::ExternalRecipients
        ),
        Slot::MeasureFlag => matches!(
            block,
            Slot::Measures | Slot::TechnicalMeasures | Slot::OrganisationalMeasures
        ),
        _ => false,
    }
}

/// `Rechtsgrundlage (Art. 9 DSGVO)` is no basis but a condition: the article decides.
fn by_article(slot: Slot, article: Option<u32>) -> Slot {
    match (slot, article) {
        (Slot::Basis, Some(9 | 10)) => Slot::Condition,
        (Slot::Data, Some(9)) => Slot::Sensitive,
        (Slot::Data, Some(10)) => Slot::Criminal,
        _ => slot,
    }
}

impl Vocabulary for Mapping {
    fn heading(&self, sheet: &str, banner: Option<&str>, heading: &str) -> Option<Meaning> {
        let keys = Keys::of(heading)?;
        if self.is_help(heading) {
            return Some(Meaning {
                slot: Slot::Help,
                about: None,
                language: None,
                sureness: Sureness::Sure,
            });
        }
        if let Some(found) = self.in_place(sheet, banner, &keys) {
            return Some(found);
        }
        let block = || self.block_of(&Keys::of(banner?)?);
        let known = |layer: &'_ Mapping| {
            let hit = layer.own.words.find(&keys)?;
            let in_block =
                hit.entry.weak && block().is_some_and(|block| marks(block, hit.entry.slot));
            Some(meaning(hit, &keys, in_block))
        };
        self.layers()
            .find_map(known)
            .or_else(|| self.with_prefix(heading))
            .or_else(|| self.halves(heading))
            .or_else(|| {
                self.likely(&keys)
                    .filter(|found| !gist::of_manner(&keys.full, found.slot))
            })
            .or_else(|| gist::asked(heading, &keys.full))
    }

    fn block(&self, _sheet: &str, title: &str) -> Option<Slot> {
        self.block_of(&Keys::of(title)?)
    }

    fn sheet(&self, name: &str) -> Option<SheetSense> {
        let folded = fold_name(name);
        let find = |name: &str| {
            self.layers()
                .find_map(|layer| layer.own.words.find_sheet(name))
        };
        let word = find(&folded).or_else(|| {
            let words: Vec<&str> = folded.split(' ').collect();
            if words.len() > 12 {
                return None;
            }
            // A name such as `3 - modèle de fiche` says what it is with its first words or, when
            // it is short, with any of them.
            let starts = if words.len() <= 5 { words.len() } else { 1 };
            (1..=words.len()).rev().find_map(|length| {
                let mut from = 0..=(words.len() - length).min(starts);
                from.find_map(|at| {
                    let part = words[at..at + length].join(" ");
                    find(&part).filter(|word| length > 1 || telling(*word, &part))
                })
            })
        });
        match word? {
            SheetWord::Sense(sense) => Some(sense),
            SheetWord::Rows(_) | SheetWord::Register => None,
        }
    }

    fn rows_of(&self, sheet: &str) -> Option<Slot> {
        self.rows(&fold_name(sheet))
    }

    fn nearest(&self, heading: &str) -> Option<Slot> {
        let keys = Keys::of(heading)?;
        self.near(&keys.full, likely::Nearness::Suggestion)
            .or_else(|| self.largest_share(&keys.full))
            .filter(|slot| !matches!(slot, Slot::Remark | Slot::Help))
    }
}
