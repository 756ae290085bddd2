//! What is being made of a file, and the means to make it: drafts, and how to get at them.

use std::sync::Arc;

use super::{
    catalogue::Catalogue, drafts::Drafts, fates::Fates, memo::Memo, stated::Statements, write,
};
use crate::domain::{
    draft::{At, Draft, Entry, Input, SheetPlace},
    import_report::{NearName, Place},
    kind::Kind,
    sheet::Sheet,
    snapshot::Snapshot,
    text::Language,
    value::Value,
};
use crate::import::{item::Found, mapping::Mapping, slot::Slot};

/// An activity that was replaced by another, which may stand further below.
pub(super) struct Replacement {
    /// Code of the activity.
    pub(super) code: String,
    /// Reference or name of the one that replaced it.
    pub(super) by: String,
    /// Where it is said.
    pub(super) place: Place,
}

/// The drafts of a file in the making.
pub(super) struct Maker<'a> {
    /// The register as it is.
    pub(super) known: &'a Snapshot,
    /// The mapping.
    pub(super) words: &'a Mapping,
    /// The language in which the texts are kept.
    pub(super) language: Language,
    /// Names of records.
    pub(super) catalogue: Catalogue,
    /// What became of the cells.
    pub(super) fates: Fates,
    /// Names near to known ones.
    pub(super) near: Vec<NearName>,
    /// What the person should know, each once.
    pub(super) remarks: Vec<String>,
    /// The controller of activities that name none.
    pub(super) controller: String,
    /// Name of the file.
    pub(super) file: String,
    /// Whether all its activities are records of a processor (Art. 30(2)).
    pub(super) processors: bool,
    /// Values that belong to no record made here; they become evidence about the controller.
    pub(super) orphans: Vec<Found>,
    /// Activities that the file says were replaced.
    pub(super) replacements: Vec<Replacement>,
    /// What was understood of texts.
    pub(super) memo: Memo,
    /// Where the values are stated.
    pub(super) statements: Statements,
    /// The sheets of the file.
    pub(super) sheets: Vec<Arc<SheetPlace>>,
    /// The drafts.
    pub(super) drafts: Drafts,
}

impl<'a> Maker<'a> {
    /// A maker that has made nothing.
    pub(super) fn new(
        known: &'a Snapshot,
        words: &'a Mapping,
        language: Language,
        sheets: &[Sheet],
        cells: usize,
    ) -> Maker<'a> {
        let places = sheets.iter().map(|sheet| {
            Arc::new(SheetPlace {
                file: sheet.file.clone(),
                sheet: sheet.name.clone(),
            })
        });
        Maker {
            known,
            words,
            language,
            catalogue: Catalogue::default(),
            fates: Fates::with_room(cells),
            near: Vec::new(),
            remarks: Vec::new(),
            controller: String::new(),
            processors: false,
            file: sheets
                .first()
                .map(|sheet| sheet.file.clone())
                .unwrap_or_default(),
            orphans: Vec::new(),
            replacements: Vec::new(),
            memo: Memo::default(),
            statements: Statements::default(),
            sheets: places.collect(),
            drafts: Drafts::default(),
        }
    }

    /// What separates the values of a slot, when the mapping says so.
    pub(super) fn separators(&self, slot: Slot) -> Option<&'a [String]> {
        let words: &'a Mapping = self.words;
        Some(words.separators(slot)).filter(|separators| !separators.is_empty())
    }

    /// The address of a cell.
    pub(super) fn at(&self, place: Place) -> At {
        write::at(&self.sheets, place)
    }

    /// Adds a draft. Its code must be free.
    pub(super) fn put(&mut self, draft: Draft) {
        self.drafts.put(draft);
    }

    /// The draft that this file makes of a record that is shared or belongs to the activity in the
    /// making.
    pub(super) fn made(&mut self, kind: Kind, code: &str) -> Option<&mut Draft> {
        self.drafts.get_mut(kind, code)
    }

    /// Whether this file makes a draft of such a record.
    pub(super) fn has_made(&self, kind: Kind, code: &str) -> bool {
        self.drafts.has(kind, code)
    }

    /// Sets a field of a draft of this file that it does not have yet.
    pub(super) fn fill_in(&mut self, kind: Kind, code: &str, field: &str, entry: Entry) -> bool {
        let Some(draft) = self.made(kind, code) else {
            return false;
        };
        if draft.entry(field).is_some() {
            return false;
        }
        draft.fields.push((field.to_owned(), entry));
        true
    }

    /// Whether the record that the register has says this in a field already.
    pub(super) fn is_stated(&self, kind: Kind, code: &str, field: &str, words: &str) -> bool {
        let record = self.known.by_code(kind, code);
        let record = record.and_then(|id| self.known.record(id));
        let (Some(record), Some(at)) = (record, kind.def().position(field)) else {
            return false;
        };
        match record.value(at) {
            Value::Text(text) => text == words,
            Value::Code(item) => item.code == words,
            Value::Local(text) => Language::ALL
                .into_iter()
                .any(|language| text.get(language) == Some(words)),
            _ => false,
        }
    }

    /// Adds a reference to a list of a draft of this file, once.
    pub(super) fn refer(&mut self, kind: Kind, code: &str, field: &str, to: &str, at: &At) {
        let Some(draft) = self.made(kind, code) else {
            return;
        };
        add_to_list(&mut draft.fields, field, to, at);
    }

    /// The names of the classes of parties that this file makes.
    pub(super) fn new_classes(&self) -> Vec<String> {
        let is_class = |draft: &&Draft| {
            draft.kind == Kind::Party
                && draft
                    .entry("kind")
                    .is_some_and(|entry| entry.input == Input::Text("class".to_owned()))
        };
        let name = |draft: &Draft| match &draft.entry("name")?.input {
            Input::Fields(texts) => match &texts.first()?.1.input {
                Input::Text(name) => Some(name.clone()),
                _ => None,
            },
            _ => None,
        };
        self.drafts
            .shared()
            .filter(is_class)
            .filter_map(name)
            .collect()
    }

    /// Says something to the person, once.
    pub(super) fn remark(&mut self, words: impl Into<String>) {
        let words = words.into();
        if !self.remarks.contains(&words) {
            self.remarks.push(words);
        }
    }
}

/// Adds a reference to the list of a field, unless it is there.
pub(super) fn add_to_list(fields: &mut Vec<(String, Entry)>, field: &str, to: &str, at: &At) {
    let item = write::text(at, to);
    let place = fields.iter_mut().find(|(name, _)| name == field);
    match place {
        None => fields.push((field.to_owned(), write::list(vec![item], at))),
        Some((_, entry)) => match &mut entry.input {
            Input::List(items) => {
                if !items.iter().any(|known| known.input == item.input) {
                    items.push(item);
                }
            }
            _ => *entry = write::list(vec![item], at),
        },
    }
}
