//! A register in memory behind the desk.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use uuid::Uuid;

use super::fixture;
use crate::{
    domain::{
        document::Document,
        draft::{self, At, Draft, Entry, Input},
        kept_answer,
        kind::Kind,
        record::{AnyRecord, Header},
        snapshot::Snapshot,
        value::Owned,
    },
    graphql::desk::{Desk, Seen},
    register::{Change, HistoryQuery, KeptAnswer, Operation, Refusal, Saved, When},
};

/// A register in memory, with all its revisions.
pub struct InMemory(Mutex<Vec<Arc<Snapshot>>>);

impl InMemory {
    /// The register of the fixture.
    pub fn full() -> InMemory {
        InMemory::of(fixture::register())
    }

    /// A register that begins as this one.
    pub fn of(snapshot: Snapshot) -> InMemory {
        InMemory(Mutex::new(vec![Arc::new(snapshot)]))
    }

    /// The register as it stands.
    pub fn now(&self) -> Arc<Snapshot> {
        self.0.lock().unwrap().last().unwrap().clone()
    }

    /// Changes the register as one revision.
    pub fn change(&self, change: impl FnOnce(&mut Snapshot)) -> Arc<Snapshot> {
        let mut next = (*self.now()).clone();
        change(&mut next);
        let head = format!("h{}", next.revision() + 1);
        next.set_revision(
            next.revision() + 1,
            next.time() + TimeDelta::hours(1),
            &head,
        );
        let next = Arc::new(next);
        self.0.lock().unwrap().push(next.clone());
        next
    }

    fn write(
        &self,
        draft: &Draft,
        id: Uuid,
        base: Option<&dyn AnyRecord>,
    ) -> Result<Saved, Refusal> {
        let now = self.now();
        let parsed = draft::parse(draft, &*now).map_err(Refusal::Invalid)?;
        let (mut header, values) =
            draft::complete(draft, parsed, id, base, &*now).map_err(Refusal::Invalid)?;
        header.version = now.revision() + 1;
        let record = (draft.kind.def().build)(header, values).unwrap();
        let problems = draft::check_record(&*record, draft);
        if !problems.is_empty() {
            return Err(Refusal::Invalid(problems));
        }
        let snapshot = self.change(|next| next.put(record));
        Ok(Saved { id, snapshot })
    }

    fn seen(&self, seen: Seen) -> Result<Arc<dyn AnyRecord>, Refusal> {
        let now = self.now();
        let record = now
            .record(seen.id)
            .filter(|record| record.kind() == seen.kind);
        let record = record.ok_or_else(|| Refusal::NotFound("such record".into()))?;
        if record.header().version == seen.version {
            Ok(record.clone())
        } else {
            Err(Refusal::Stale {
                seen: seen.version,
                current: record.clone(),
            })
        }
    }
}

impl Desk for InMemory {
    fn sees_withheld(&self) -> bool {
        true
    }

    fn page(&self, document: &Document) -> Option<String> {
        Some(format!("page: {}", document.title))
    }

    fn view(&self, when: When) -> Result<Arc<Snapshot>, Refusal> {
        let all = self.0.lock().unwrap();
        let found = match when {
            When::Now => all.last(),
            When::Revision(revision) => all.iter().find(|it| it.revision() == revision),
            When::KnownAt(time) => all.iter().rev().find(|it| it.time() <= time),
        };
        found
            .cloned()
            .ok_or_else(|| Refusal::NotFound("such revision".into()))
    }

    fn add(&self, draft: &Draft, _: Option<&str>) -> Result<Saved, Refusal> {
        self.write(draft, Uuid::now_v7(), None)
    }

    fn update(&self, seen: Seen, changes: &Draft, _: Option<&str>) -> Result<Saved, Refusal> {
        let base = self.seen(seen)?;
        self.write(changes, seen.id, Some(&*base))
    }

    fn end(&self, seen: Seen, on: NaiveDate, _: Option<&str>) -> Result<Saved, Refusal> {
        let base = self.seen(seen)?;
        let at = At::Path("on".into());
        let entry = Entry {
            at: at.clone(),
            input: Input::Date(on),
        };
        let changes = Draft {
            kind: seen.kind,
            at,
            fields: vec![("valid_to".into(), entry)],
        };
        self.write(&changes, seen.id, Some(&*base))
    }

    fn remove(&self, seen: Seen, _: Option<&str>) -> Result<Saved, Refusal> {
        self.seen(seen)?;
        let snapshot = self.change(|next| next.remove(seen.id));
        Ok(Saved {
            id: seen.id,
            snapshot,
        })
    }

    fn keep(&self, seen: Seen, kept: &KeptAnswer, _: Option<&str>) -> Result<Saved, Refusal> {
        let base = self.seen(seen)?;
        let mut values = base.to_owned_values();
        let texts = [
            ("answer_language", kept.language.code().to_owned()),
            ("answer_sha256", kept_answer::sha256(&kept.words)),
        ];
        let def = seen.kind.def();
        for (name, text) in texts {
            values[def.position(name).unwrap()] = Owned::Text(text.into());
        }
        let revision = def.position("answer_revision").unwrap();
        values[revision] = Owned::Integer(kept.revision);
        let header = Header {
            version: self.now().revision() + 1,
            ..base.header().clone()
        };
        let record = (def.build)(header, values).unwrap();
        let snapshot = self.change(|next| next.put(record));
        Ok(Saved {
            id: seen.id,
            snapshot,
        })
    }

    fn revision_at(&self, time: DateTime<Utc>) -> Result<i64, Refusal> {
        let all = self.0.lock().unwrap();
        let last = all.iter().rev().find(|it| it.time() <= time);
        Ok(last.map_or(0, |it| it.revision()))
    }

    /// Every revision up to the present one changed parties 0 and 1. What was removed since is as
    /// if the person may not see it.
    fn history(&self, query: &HistoryQuery) -> Result<Vec<Change>, Refusal> {
        let last = match query.up_to {
            0 => self.now().revision(),
            up_to => up_to.min(self.now().revision()),
        };
        let changes = (query.after + 1..=last)
            .flat_map(|revision| [0, 1].map(|number| change(revision, number)));
        Ok(changes
            .filter(|it| query.record.is_none_or(|id| id == it.id))
            .filter(|it| self.now().record(it.id).is_some())
            .collect())
    }
}

fn change(revision: i64, number: usize) -> Change {
    Change {
        position: number as i64,
        revision,
        time: fixture::moment(),
        actor: "editor".to_owned(),
        reason: (revision % 2 == 0).then(|| "because".to_owned()),
        kind: Kind::Party,
        id: fixture::id(Kind::Party, number),
        operation: Operation::Update,
        record: Some(serde_json::json!({"code": "new", "contact": "b"})),
        before: Some(serde_json::json!({"code": "old", "contact": "a"})),
        hash: "0".repeat(64),
    }
}

/// The kinds that are never written by clients stay out of the tests of changes.
pub fn written() -> impl Iterator<Item = Kind> {
    Kind::ALL
        .iter()
        .copied()
        .filter(|kind| *kind != Kind::ImportRun)
}
