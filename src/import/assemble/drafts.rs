//! The drafts of a file, found by kind and code while they are being made.
//!
//! What belongs to one activity is finished with it and is given away; what activities share is kept
//! to the end, because any row may add to it.

use std::collections::HashMap;

use crate::domain::{draft::Draft, kind::Kind};

/// Drafts by kind and code.
#[derive(Default)]
pub(super) struct Shelf {
    drafts: Vec<Draft>,
    places: HashMap<Kind, HashMap<String, usize>>,
}

impl Shelf {
    fn put(&mut self, draft: Draft) {
        if let Some(code) = draft.code() {
            let places = self.places.entry(draft.kind).or_default();
            places.insert(code.to_owned(), self.drafts.len());
        }
        self.drafts.push(draft);
    }

    fn place(&self, kind: Kind, code: &str) -> Option<usize> {
        self.places.get(&kind)?.get(code).copied()
    }

    fn get_mut(&mut self, kind: Kind, code: &str) -> Option<&mut Draft> {
        let place = self.place(kind, code)?;
        self.drafts.get_mut(place)
    }

    fn take(&mut self) -> Vec<Draft> {
        self.places.values_mut().for_each(HashMap::clear);
        std::mem::take(&mut self.drafts)
    }
}

/// The drafts of a file in the making.
#[derive(Default)]
pub(super) struct Drafts {
    /// What is shared.
    shared: Shelf,
    /// What belongs to the activity that is being made.
    own: Shelf,
    in_activity: bool,
    /// What is finished.
    finished: Vec<Draft>,
    /// How many of the shared ones were told already.
    told: usize,
}

/// Whether records of a kind belong to one activity.
fn belongs(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Activity | Kind::LegalBasis | Kind::DataUse | Kind::Retention | Kind::Flow
    )
}

impl Drafts {
    /// Adds a draft. Its code must be free.
    pub(super) fn put(&mut self, draft: Draft) {
        if self.in_activity && belongs(draft.kind) {
            self.own.put(draft);
        } else {
            self.shared.put(draft);
        }
    }

    /// The draft of a record that is shared or belongs to the activity in the making.
    pub(super) fn get_mut(&mut self, kind: Kind, code: &str) -> Option<&mut Draft> {
        match self.own.get_mut(kind, code) {
            Some(draft) => Some(draft),
            None => self.shared.get_mut(kind, code),
        }
    }

    /// Whether there is such a draft.
    pub(super) fn has(&self, kind: Kind, code: &str) -> bool {
        let own = self.own.place(kind, code);
        own.or_else(|| self.shared.place(kind, code)).is_some()
    }

    /// The drafts that are shared.
    pub(super) fn shared(&self) -> impl Iterator<Item = &Draft> {
        self.shared.drafts.iter()
    }

    /// What is made from now on belongs to one activity.
    pub(super) fn begin_activity(&mut self) {
        self.in_activity = true;
    }

    /// The activity is finished, but for itself when something may still be added to it.
    pub(super) fn end_activity(&mut self, is_open: bool) {
        self.in_activity = false;
        for draft in self.own.take() {
            if is_open && draft.kind == Kind::Activity {
                self.shared.put(draft);
            } else {
                self.finished.push(draft);
            }
        }
    }

    /// Adds a draft to which nothing will be added.
    pub(super) fn finish(&mut self, draft: Draft) {
        self.finished.push(draft);
    }

    /// How many drafts are finished and not taken yet.
    pub(super) fn ready(&self) -> usize {
        self.finished.len()
    }

    /// Takes what is finished, and tells which shared records will come that were not told yet.
    pub(super) fn take_finished(&mut self) -> (Vec<Draft>, Vec<(Kind, String)>) {
        let new = self.shared.drafts.iter().skip(self.told);
        let coming = new.filter_map(|draft| Some((draft.kind, draft.code()?.to_owned())));
        let coming = coming.collect();
        self.told = self.shared.drafts.len();
        (std::mem::take(&mut self.finished), coming)
    }

    /// Takes everything that is left.
    pub(super) fn take_all(&mut self) -> Vec<Draft> {
        let mut all = self.shared.take();
        all.append(&mut self.finished);
        all
    }
}
