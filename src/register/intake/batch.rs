//! Resolving references among drafts that are taken in together.

use std::{
    cell::Cell,
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use uuid::Uuid;

use crate::domain::{
    draft::{Draft, Resolve},
    kind::Kind,
    record::Header,
    snapshot::Snapshot,
};

/// For how many unknown references of one import the nearest known code is looked up.
const SUGGESTIONS: usize = 100;

/// The records of the register together with those that the drafts will make.
pub(super) struct Batch<'a> {
    snapshot: &'a Snapshot,
    /// The register with what the actor may not see.
    whole: &'a Snapshot,
    /// How many more times the known codes are given to suggest the nearest one: looking through
    /// all of them for each of a million bad cells would take for ever.
    suggestions: Cell<usize>,
    /// Codes typed in the drafts, with the identity each has or will have.
    ids: HashMap<(Kind, Arc<str>), Uuid>,
    /// The other way round, for records that are not in the snapshot.
    codes: HashMap<Uuid, (Kind, Arc<str>)>,
    /// Where the draft of each record stands, to find two drafts for one record.
    claimed: HashMap<Uuid, String>,
}

impl<'a> Batch<'a> {
    pub(super) fn new(snapshot: &'a Snapshot, whole: &'a Snapshot, drafts: &[Draft]) -> Batch<'a> {
        let mut batch = Batch {
            snapshot,
            whole,
            suggestions: Cell::new(SUGGESTIONS),
            ids: HashMap::new(),
            codes: HashMap::new(),
            claimed: HashMap::new(),
        };
        for draft in drafts {
            if let Some(code) = draft.code() {
                let id = snapshot
                    .by_code(draft.kind, code)
                    .unwrap_or_else(Uuid::now_v7);
                batch.know(draft.kind, code.into(), id);
            }
        }
        batch
    }

    pub(super) fn snapshot(&self) -> &'a Snapshot {
        self.snapshot
    }

    /// Whether a record that the actor may not see has this code.
    pub(super) fn is_taken_unseen(&self, kind: Kind, code: &str) -> bool {
        self.snapshot.by_code(kind, code).is_none() && self.whole.by_code(kind, code).is_some()
    }

    /// The records of the kinds that the drafts have for which there was no draft. What only tells of
    /// other records is left aside.
    pub(super) fn missing(&self) -> Vec<(Kind, Arc<str>)> {
        let kinds: BTreeSet<Kind> = self.codes.values().map(|(kind, _)| *kind).collect();
        let told = kinds
            .into_iter()
            .filter(|k| !matches!(k, Kind::Evidence | Kind::ImportRun));
        told.flat_map(|kind| self.snapshot.kind(kind))
            .filter(|record| !self.claimed.contains_key(&record.header().id))
            .map(|record| (record.kind(), record.header().code.clone()))
            .collect()
    }

    fn know(&mut self, kind: Kind, code: Arc<str>, id: Uuid) {
        let id = *self.ids.entry((kind, code.clone())).or_insert(id);
        self.codes.entry(id).or_insert((kind, code));
    }

    /// The identity of the record a draft means, when its code is typed.
    pub(super) fn id_of(&self, draft: &Draft) -> Option<Uuid> {
        self.ids
            .get(&(draft.kind, Arc::from(draft.code()?)))
            .copied()
    }

    /// Takes the record for a draft; gives the place of the other draft when it is taken already.
    pub(super) fn claim(&mut self, draft: &Draft, header: &Header) -> Option<String> {
        self.know(draft.kind, header.code.clone(), header.id);
        let id = self
            .ids
            .get(&(draft.kind, header.code.clone()))
            .copied()
            .unwrap_or(header.id);
        self.claimed.insert(id, draft.at.to_string())
    }
}

impl Resolve for Batch<'_> {
    fn find(&self, kind: Kind, key: &str) -> Option<Uuid> {
        self.ids
            .get(&(kind, Arc::from(key)))
            .copied()
            .or_else(|| Resolve::find(self.snapshot, kind, key))
    }

    fn code_of(&self, kind: Kind, id: Uuid) -> Option<Arc<str>> {
        let new = self.codes.get(&id).map(|(_, code)| code.clone());
        new.or_else(|| self.snapshot.code_of(kind, id))
    }

    fn kind_of(&self, id: Uuid) -> Option<Kind> {
        self.codes
            .get(&id)
            .map(|(kind, _)| *kind)
            .or_else(|| self.snapshot.kind_of(id))
    }

    fn codes(&self, kind: Kind) -> Vec<Arc<str>> {
        let left = self.suggestions.get();
        if left == 0 {
            return Vec::new();
        }
        self.suggestions.set(left - 1);
        let new = self
            .ids
            .keys()
            .filter(|(of, _)| *of == kind)
            .map(|(_, code)| code.clone());
        self.snapshot.codes(kind).into_iter().chain(new).collect()
    }
}
