//! Resolving references among drafts that are taken in together.

use std::{
    collections::{BTreeSet, HashMap},
    hash::BuildHasherDefault,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use uuid::Uuid;

use crate::domain::{
    draft::{Draft, Resolve},
    kind::Kind,
    record::Header,
    snapshot::{Snapshot, UuidHasher},
};

/// For how many unknown references of one import the nearest known code is looked up.
const SUGGESTIONS: usize = 100;

type ById<V> = HashMap<Uuid, V, BuildHasherDefault<UuidHasher>>;

/// The records of the register together with those that the drafts will make.
pub(super) struct Batch<'a> {
    snapshot: &'a Snapshot,
    /// The register with what the actor may not see.
    whole: &'a Snapshot,
    /// How many more times the known codes are given to suggest the nearest one: looking through
    /// all of them for each of a million bad cells would take for ever.
    suggestions: AtomicUsize,
    /// By kind, codes typed in the drafts, with the identity each has or will have.
    ids: Vec<HashMap<Arc<str>, Uuid>>,
    /// The other way round, for records that are not in the snapshot.
    codes: ById<(Kind, Arc<str>)>,
    /// The number of the draft of each record, to find two drafts for one record.
    claimed: ById<usize>,
    /// The identities of records whose drafts are to come.
    coming: Vec<Uuid>,
}

impl<'a> Batch<'a> {
    pub(super) fn new(snapshot: &'a Snapshot, whole: &'a Snapshot) -> Batch<'a> {
        Batch {
            snapshot,
            whole,
            suggestions: AtomicUsize::new(SUGGESTIONS),
            ids: vec![HashMap::new(); Kind::ALL.len()],
            codes: ById::default(),
            claimed: ById::default(),
            coming: Vec::new(),
        }
    }

    /// Gives identities to the records that drafts make, and to those that are to come.
    pub(super) fn expect(&mut self, drafts: &[Draft], coming: Vec<(Kind, String)>) {
        self.codes.reserve(drafts.len());
        self.claimed.reserve(drafts.len());
        for draft in drafts {
            if let Some(code) = draft.code() {
                self.expect_one(draft.kind, code);
            }
        }
        for (kind, code) in coming {
            let id = self.expect_one(kind, &code);
            self.coming.push(id);
        }
    }

    fn expect_one(&mut self, kind: Kind, code: &str) -> Uuid {
        if let Some(known) = self.ids[kind.index()].get(code) {
            return *known;
        }
        let id = self.snapshot.by_code(kind, code);
        self.know(kind, code.into(), id.unwrap_or_else(Uuid::now_v7))
    }

    /// A record that was to come and did not.
    pub(super) fn not_come(&self) -> Option<(Kind, &str)> {
        let mut coming = self.coming.iter();
        let id = coming.find(|id| !self.claimed.contains_key(*id))?;
        let (kind, code) = self.codes.get(id)?;
        Some((*kind, code))
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
        let mut kinds: BTreeSet<Kind> = self.codes.values().map(|(kind, _)| *kind).collect();
        if kinds.contains(&Kind::Activity) {
            // A file that no longer states any basis or recipient lacks all of them.
            kinds.extend([Kind::LegalBasis, Kind::DataUse, Kind::Retention, Kind::Flow]);
        }
        let told = kinds
            .into_iter()
            .filter(|k| !matches!(k, Kind::Evidence | Kind::ImportRun));
        told.flat_map(|kind| self.snapshot.kind(kind))
            .filter(|record| !self.claimed.contains_key(&record.header().id))
            .map(|record| (record.kind(), record.header().code.clone()))
            .collect()
    }

    /// Notes the identity that a code stands for, and gives the one it stood for already.
    fn know(&mut self, kind: Kind, code: Arc<str>, id: Uuid) -> Uuid {
        let id = *self.ids[kind.index()].entry(code.clone()).or_insert(id);
        self.codes.entry(id).or_insert((kind, code));
        id
    }

    /// The identity of the record a draft means, when its code is typed.
    pub(super) fn id_of(&self, draft: &Draft) -> Option<Uuid> {
        self.ids[draft.kind.index()].get(draft.code()?).copied()
    }

    /// Takes the record for a draft by its number; gives that of the other draft when it is taken
    /// already.
    pub(super) fn claim(&mut self, kind: Kind, number: usize, header: &Header) -> Option<usize> {
        let id = if self.codes.contains_key(&header.id) {
            header.id
        } else {
            self.know(kind, header.code.clone(), header.id)
        };
        self.claimed.insert(id, number)
    }
}

impl Resolve for Batch<'_> {
    fn find(&self, kind: Kind, key: &str) -> Option<Uuid> {
        self.ids[kind.index()]
            .get(key)
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
        let left = self.suggestions.load(Ordering::Relaxed);
        if left == 0 {
            return Vec::new();
        }
        self.suggestions.store(left - 1, Ordering::Relaxed);
        let new = self.ids[kind.index()].keys().cloned();
        self.snapshot.codes(kind).into_iter().chain(new).collect()
    }
}

/// A batch that suggests nothing, for reading whose problems are not told.
pub(super) struct Quiet<'a>(pub(super) &'a Batch<'a>);

impl Resolve for Quiet<'_> {
    fn find(&self, kind: Kind, key: &str) -> Option<Uuid> {
        self.0.find(kind, key)
    }

    fn code_of(&self, kind: Kind, id: Uuid) -> Option<Arc<str>> {
        self.0.code_of(kind, id)
    }

    fn kind_of(&self, id: Uuid) -> Option<Kind> {
        self.0.kind_of(id)
    }

    fn codes(&self, _: Kind) -> Vec<Arc<str>> {
        Vec::new()
    }
}
