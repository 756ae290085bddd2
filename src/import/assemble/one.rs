//! One activity in the making: what is said of it, and what becomes of that.

use std::collections::{BTreeMap, HashMap};

use super::write;
use crate::domain::{
    draft::{At, Entry},
    record::Absence,
    sheet::Cell,
    text::Language,
};
use crate::import::{item::Found, slot::Slot, values};

/// A value that says something: what is blank, unset or masked is not among them.
#[derive(Clone)]
pub(super) struct Said<'r> {
    /// Where it stands.
    pub(super) found: &'r Found,
    /// What it holds: as the layout says, unless the whole item says otherwise.
    pub(super) slot: Slot,
    /// The words, cleaned; of another row where the cell says `idem`.
    pub(super) text: String,
}

impl Said<'_> {
    /// Whether the cell says yes or no; of a cell with boxes, whether the ticked words do.
    pub(super) fn truth(&self) -> Option<bool> {
        let short = self.text.len() <= 12;
        values::truth(&self.found.cell).or_else(|| {
            let words = short.then(|| Cell::Text(self.text.clone()))?;
            values::truth(&words)
        })
    }
}

/// An activity in the making.
pub(super) struct One<'r> {
    /// Its code.
    pub(super) code: String,
    /// Where it begins.
    pub(super) at: At,
    /// The fields of its draft.
    pub(super) fields: Vec<(String, Entry)>,
    /// What is said of it, in the order of the file.
    pub(super) said: Vec<Said<'r>>,
    /// Party that keeps the record.
    pub(super) controller: String,
    /// Categories of data by the group of values that named them.
    pub(super) categories: BTreeMap<u32, Vec<String>>,
    /// Categories of data subjects by group.
    pub(super) subjects: BTreeMap<u32, Vec<String>>,
    /// Purposes by group.
    pub(super) purposes: BTreeMap<u32, Vec<String>>,
    /// The recipient that a group of values names.
    pub(super) party_of_group: BTreeMap<u32, (String, String)>,
    /// Codes of flows by the party that receives.
    pub(super) receivers: Vec<(String, String)>,
    /// The words that the activity keeps in its remarks.
    remarks: Vec<String>,
    /// Whether the register has the activity already.
    pub(super) is_known: bool,
    /// Which lists and fields are stated to be absent.
    pub(super) absences: Vec<(&'static str, Absence, At)>,
    /// How many records there are of each list of the activity.
    pub(super) filled: HashMap<&'static str, usize>,
}

impl<'r> One<'r> {
    /// An activity of which nothing has been made.
    pub(super) fn new(code: String, at: At, controller: String, said: Vec<Said<'r>>) -> One<'r> {
        One {
            code,
            at,
            fields: Vec::new(),
            said,
            controller,
            categories: BTreeMap::new(),
            subjects: BTreeMap::new(),
            purposes: BTreeMap::new(),
            party_of_group: BTreeMap::new(),
            receivers: Vec::new(),
            remarks: Vec::new(),
            is_known: false,
            absences: Vec::new(),
            filled: HashMap::new(),
        }
    }

    /// What is said under these slots, in the order of the file.
    pub(super) fn of(&self, slots: &[Slot]) -> Vec<Said<'r>> {
        let wanted = self.said.iter().filter(|said| slots.contains(&said.slot));
        wanted.cloned().collect()
    }

    /// Whether another cell under the same slot says more than yes or no.
    pub(super) fn says_more(&self, than: &Said<'_>) -> bool {
        let mut others = self.said.iter();
        others.any(|other| other.found.slot == than.found.slot && other.truth().is_none())
    }

    /// What is said under these slots in one group.
    pub(super) fn of_group(&self, slots: &[Slot], group: u32) -> Vec<Said<'r>> {
        let mut all = self.of(slots);
        all.retain(|said| said.found.group == group);
        all
    }

    /// Sets a field.
    pub(super) fn set(&mut self, field: &str, entry: Entry) {
        if !self.has(field) {
            self.fields.push((field.to_owned(), entry));
        }
    }

    /// Whether a field is set.
    pub(super) fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|(name, _)| name == field)
    }

    /// Counts a record of a list of the activity.
    pub(super) fn count(&mut self, list: &'static str) {
        *self.filled.entry(list).or_default() += 1;
    }

    /// Keeps words in the remarks, with the heading under which they stand.
    pub(super) fn keep(&mut self, said: &Said<'_>) {
        let heading = match &said.found.about {
            Some(about) if !said.found.heading.contains(&**about) => {
                format!("{} ({about})", said.found.heading)
            }
            _ => said.found.heading.to_string(),
        };
        let line = if heading.trim().is_empty() {
            write::sane(&said.text)
        } else {
            format!("{}: {}", write::sane(&heading), write::sane(&said.text))
        };
        if !self.remarks.contains(&line) {
            self.remarks.push(line);
        }
    }

    /// The remarks as one text behind those that the register has, if there are any.
    pub(super) fn remarks(&self, known: Option<&str>) -> Option<String> {
        if self.remarks.is_empty() {
            return None;
        }
        let known = known.unwrap_or_default();
        let new = self
            .remarks
            .iter()
            .filter(|line| !known.contains(line.as_str()));
        let lines = std::iter::once(known).filter(|known| !known.is_empty());
        let whole: Vec<&str> = lines.chain(new.map(String::as_str)).collect();
        Some(write::cut(&whole.join("\n"), write::MAX_TEXT))
    }

    /// Whether the remarks have no room for all that is kept in them.
    pub(super) fn overflows(&self) -> bool {
        let length: usize = self
            .remarks
            .iter()
            .map(|line| line.chars().count() + 1)
            .sum();
        length > write::MAX_TEXT
    }

    /// Adds words to a text in one language, on a line of their own.
    pub(super) fn add_local(&mut self, field: &str, language: Language, at: &At, words: &str) {
        use crate::domain::draft::Input;
        let place = self.fields.iter_mut().find(|(name, _)| name == field);
        if let Some((_, entry)) = place
            && let Input::Fields(texts) = &mut entry.input
            && let Some((_, text)) = texts.first_mut()
            && let Input::Text(known) = &mut text.input
        {
            if !write::has_line(known, words) {
                *known = write::cut(&format!("{known}\n{words}"), write::MAX_TEXT);
            }
            return;
        }
        self.fields
            .push((field.to_owned(), write::local(at, language, words)));
    }

    /// Adds words to a plain text, on a line of their own.
    pub(super) fn add_text(&mut self, field: &str, at: &At, words: &str) {
        use crate::domain::draft::Input;
        let place = self.fields.iter_mut().find(|(name, _)| name == field);
        if let Some((_, entry)) = place
            && let Input::Text(known) = &mut entry.input
        {
            if !write::has_line(known, words) {
                *known = write::cut(&format!("{known}\n{words}"), write::MAX_TEXT);
            }
            return;
        }
        self.fields.push((field.to_owned(), write::text(at, words)));
    }
}
