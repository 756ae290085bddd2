//! What answering needs of the register: one view of it per moment, one way to write.
//!
//! The façade stands behind it, with the person who asks; the tests put a register in memory there.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::{
    domain::{document::Document, draft::Draft, kind::Kind, snapshot::Snapshot},
    register::{Actor, Change, HistoryQuery, KeptAnswer, Refusal, Register, Saved, When},
};

/// A record as a client has seen it.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    /// Its kind.
    pub kind: Kind,
    /// Its identity.
    pub id: Uuid,
    /// The version that was seen.
    pub version: i64,
}

/// The register, for one person. Every error is what the façade refuses, and why.
pub trait Desk {
    /// The register at a moment, with what the person may see of it.
    ///
    /// # Errors
    /// What the façade refuses, and why; likewise below.
    fn view(&self, when: When) -> Result<Arc<Snapshot>, Refusal>;
    /// Adds a record.
    ///
    /// # Errors
    /// See [`Desk::view`].
    fn add(&self, draft: &Draft, reason: Option<&str>) -> Result<Saved, Refusal>;
    /// Changes a record.
    ///
    /// # Errors
    /// See [`Desk::view`].
    fn update(&self, seen: Seen, changes: &Draft, reason: Option<&str>) -> Result<Saved, Refusal>;
    /// Ends a record.
    ///
    /// # Errors
    /// See [`Desk::view`].
    fn end(&self, seen: Seen, on: NaiveDate, reason: Option<&str>) -> Result<Saved, Refusal>;
    /// Takes a record out.
    ///
    /// # Errors
    /// See [`Desk::view`].
    fn remove(&self, seen: Seen, reason: Option<&str>) -> Result<Saved, Refusal>;
    /// Keeps the answer to a request.
    ///
    /// # Errors
    /// See [`Desk::view`].
    fn keep(&self, seen: Seen, kept: &KeptAnswer, reason: Option<&str>) -> Result<Saved, Refusal>;
    /// The last revision that was made by a moment; 0 before the first.
    ///
    /// # Errors
    /// See [`Desk::view`].
    fn revision_at(&self, time: DateTime<Utc>) -> Result<i64, Refusal>;
    /// The changes of the register or of one record.
    ///
    /// # Errors
    /// See [`Desk::view`].
    fn history(&self, query: &HistoryQuery) -> Result<Vec<Change>, Refusal>;
    /// A document as a page; none where there is nobody to make one.
    fn page(&self, _document: &Document) -> Option<String> {
        None
    }
    /// Whether the person sees what is withheld from data subjects (Art. 23).
    fn sees_withheld(&self) -> bool;
}

/// Makes a page of a document. Pages are made beside this room, by whoever brings it up.
pub type MakePage = fn(&Document) -> String;

/// The façade and the person who asks.
pub struct Counter<'a> {
    /// The façade.
    pub register: &'a Register,
    /// Who asks.
    pub actor: &'a Actor,
    /// Who makes pages, if there is anybody.
    pub pages: Option<MakePage>,
}

impl Desk for Counter<'_> {
    fn view(&self, when: When) -> Result<Arc<Snapshot>, Refusal> {
        self.register.view(self.actor, when)
    }

    fn add(&self, draft: &Draft, reason: Option<&str>) -> Result<Saved, Refusal> {
        self.register.add(self.actor, draft, reason)
    }

    fn update(&self, seen: Seen, changes: &Draft, reason: Option<&str>) -> Result<Saved, Refusal> {
        let Seen {
            kind: _,
            id,
            version,
        } = seen;
        self.register
            .update(self.actor, id, version, changes, reason)
    }

    fn end(&self, seen: Seen, on: NaiveDate, reason: Option<&str>) -> Result<Saved, Refusal> {
        let Seen { kind, id, version } = seen;
        self.register.end(self.actor, kind, id, version, on, reason)
    }

    fn remove(&self, seen: Seen, reason: Option<&str>) -> Result<Saved, Refusal> {
        let Seen { kind, id, version } = seen;
        self.register.remove(self.actor, kind, id, version, reason)
    }

    fn keep(&self, seen: Seen, kept: &KeptAnswer, reason: Option<&str>) -> Result<Saved, Refusal> {
        let Seen {
            kind: _,
            id,
            version,
        } = seen;
        self.register
            .keep_answer(self.actor, id, version, kept, reason)
    }

    fn revision_at(&self, time: DateTime<Utc>) -> Result<i64, Refusal> {
        self.register.revision_at(time)
    }

    fn history(&self, query: &HistoryQuery) -> Result<Vec<Change>, Refusal> {
        self.register.history(self.actor, query)
    }

    fn page(&self, document: &Document) -> Option<String> {
        self.pages.map(|make| make(document))
    }

    fn sees_withheld(&self) -> bool {
        self.actor.sees_confidential()
    }
}
