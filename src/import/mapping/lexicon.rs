//! The words of one mapping file, made ready for looking up.

use std::collections::HashMap;
use std::sync::Arc;

use super::{
    file::{Taken, wording_key},
    normal::Keys,
};
use crate::domain::{codes::Sensitivity, text::Language};
use crate::import::{
    slot::{Contact, ContactPart, Slot},
    vocabulary::SheetSense,
};

/// What a file says of one heading.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub slot: Slot,
    pub about: Option<Arc<str>>,
    pub language: Option<Language>,
    /// Whether the word also stands in many cells that are no heading.
    pub weak: bool,
    pub sensitivity: Option<Sensitivity>,
    /// The heading as the file writes it.
    pub written: Box<str>,
}

/// What a file says of the name of a sheet.
#[derive(Debug, Clone, Copy)]
pub(super) enum SheetWord {
    /// It is no register.
    Sense(SheetSense),
    /// Its rows are values of this slot.
    Rows(Slot),
    /// It is one, whatever its name sounds like.
    Register,
}

type Words = HashMap<String, Entry>;

/// Headings by where they stand.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    headings: Words,
    blocks: Words,
    parts: Words,
    prefixes: Words,
    within: HashMap<Slot, Words>,
    banners: HashMap<String, Words>,
    sheet_headings: HashMap<String, Words>,
    sheets: HashMap<String, SheetWord>,
    sensitivity: HashMap<String, Sensitivity>,
    /// Long headings by their first letters, to find the one that is meant by a misspelt one.
    by_start: HashMap<String, Vec<String>>,
}

impl Lexicon {
    pub fn heading(&mut self, key: String, entry: Entry) -> Taken {
        self.note_sensitivity(&entry);
        if !entry.weak && key.len() >= 8 && !self.headings.contains_key(&key) {
            let same = self.by_start.entry(start(&key)).or_default();
            same.push(key.clone());
        }
        put(&mut self.headings, key, entry)
    }

    pub fn block(&mut self, key: String, entry: Entry) -> Taken {
        put(&mut self.blocks, key, entry)
    }

    pub fn part(&mut self, key: String, entry: Entry) -> Taken {
        put(&mut self.parts, key, entry)
    }

    pub fn prefix(&mut self, key: String, entry: Entry) -> Taken {
        put(&mut self.prefixes, key, entry)
    }

    pub fn within(&mut self, slot: Slot, key: String, entry: Entry) -> Taken {
        self.note_sensitivity(&entry);
        put(self.within.entry(slot).or_default(), key, entry)
    }

    pub fn banner(&mut self, banner: &str, key: String, entry: Entry) -> Taken {
        self.note_sensitivity(&entry);
        put(
            self.banners.entry(banner.to_owned()).or_default(),
            key,
            entry,
        )
    }

    pub fn on_sheet(&mut self, sheet: &str, key: String, entry: Entry) -> Taken {
        self.note_sensitivity(&entry);
        put(
            self.sheet_headings.entry(sheet.to_owned()).or_default(),
            key,
            entry,
        )
    }

    pub fn sheet(&mut self, name: String, word: SheetWord) {
        self.sheets.insert(name, word);
    }

    fn note_sensitivity(&mut self, entry: &Entry) {
        if let Some(sensitivity) = entry.sensitivity {
            let about = entry.about.as_deref().unwrap_or(&entry.written);
            self.sensitivity.insert(wording_key(about), sensitivity);
        }
    }

    /// What a heading means on this sheet and nowhere else.
    pub fn find_on_sheet(&self, sheet: &str, keys: &Keys) -> Option<Hit<'_>> {
        find(self.sheet_headings.get(sheet)?, keys)
    }

    /// What a heading means below this banner and nowhere else.
    pub fn find_below(&self, banner: &str, keys: &Keys) -> Option<Hit<'_>> {
        find(self.banners.get(banner)?, keys)
    }

    /// What a heading means inside a block of a slot.
    pub fn find_within(&self, slot: Slot, keys: &Keys) -> Option<Hit<'_>> {
        if let Slot::Contact(..) = slot {
            return find(&self.parts, keys);
        }
        find(self.within.get(&slot)?, keys)
    }

    /// What a heading means.
    pub fn find(&self, keys: &Keys) -> Option<Hit<'_>> {
        find(&self.headings, keys)
    }

    /// What a known heading, in its normal form, means.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.headings.get(key)
    }

    pub fn find_block(&self, keys: &Keys) -> Option<&Entry> {
        find(&self.blocks, keys).map(|hit| hit.entry)
    }

    pub fn find_prefix(&self, key: &str) -> Option<&Entry> {
        self.prefixes.get(key)
    }

    pub fn has_prefixes(&self) -> bool {
        !self.prefixes.is_empty()
    }

    pub fn find_sheet(&self, name: &str) -> Option<SheetWord> {
        self.sheets.get(name).copied()
    }

    /// The part of a contact block that a word stands for.
    pub fn find_part(&self, word: &str) -> Option<ContactPart> {
        match self.parts.get(word)?.slot {
            Slot::Contact(_, part) => Some(part),
            _ => None,
        }
    }

    pub fn find_sensitivity(&self, about: &str) -> Option<Sensitivity> {
        self.sensitivity.get(about).copied()
    }

    /// Long headings that begin with these letters.
    pub fn beginning(&self, start: &str) -> &[String] {
        self.by_start.get(start).map_or(&[], Vec::as_slice)
    }
}

/// The first two letters: a slip of the pen is seldom there.
pub(super) fn start(key: &str) -> String {
    key.chars().take(2).collect()
}

/// A heading that was found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit<'a> {
    pub entry: &'a Entry,
    /// Whether the heading without its brackets was found only.
    pub outside: bool,
    /// Whether the heading without its law or article was found only.
    pub plain: bool,
}

fn find<'a>(words: &'a Words, keys: &Keys) -> Option<Hit<'a>> {
    let get = |key: &str| if key.is_empty() { None } else { words.get(key) };
    let hit = |entry, plain, outside| Hit {
        entry,
        outside,
        plain,
    };
    get(&keys.full)
        .map(|entry| hit(entry, false, false))
        .or_else(|| get(&keys.plain).map(|entry| hit(entry, true, false)))
        .or_else(|| get(&keys.outside).map(|entry| hit(entry, true, true)))
}

/// Adds a heading. One that several languages share belongs to none of them; one that already
/// means something else gives back what.
fn put(words: &mut Words, key: String, entry: Entry) -> Taken {
    match words.get_mut(&key) {
        None => {
            words.insert(key, entry);
            None
        }
        Some(known) if known.slot != entry.slot => Some(known.slot),
        Some(known) => {
            if known.language != entry.language {
                known.language = None;
            }
            if known.about.is_none() {
                known.about = entry.about;
                known.sensitivity = entry.sensitivity;
            }
            known.weak &= entry.weak;
            None
        }
    }
}

/// The slot of a contact block with another part.
pub(super) fn with_part(contact: Contact, part: ContactPart) -> Slot {
    Slot::Contact(contact, part)
}
