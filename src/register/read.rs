//! Reading: snapshots now and of the past, narrowed to what the actor may see.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};

use super::{Actor, Refusal, Register, scope::Scope};
use crate::{domain::snapshot::Snapshot, store::Refreshed};

/// Which state of the register is asked for, in record time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum When {
    /// As it is now.
    #[default]
    Now,
    /// As it was after this revision.
    Revision(i64),
    /// As it was known at this moment.
    KnownAt(DateTime<Utc>),
}

/// How many older or narrowed snapshots are kept. They share most of their records with the
/// newest one, so each costs little.
const KEPT: usize = 16;

/// Revision, revision by whose rights it is narrowed, and scope.
type Key = (i64, i64, Option<Scope>);

/// Snapshots kept because they are asked for again, the newest used last.
#[derive(Default)]
pub(super) struct Kept(Vec<(Key, View)>);

/// A snapshot as it is shown, and the whole of which it is what one may see.
#[derive(Clone)]
pub(super) struct View {
    pub(super) whole: Arc<Snapshot>,
    pub(super) shown: Arc<Snapshot>,
}

impl Kept {
    fn get(&mut self, key: &Key) -> Option<Arc<Snapshot>> {
        let at = self.0.iter().position(|(kept, _)| kept == key)?;
        let entry = self.0.remove(at);
        let snapshot = entry.1.shown.clone();
        self.0.push(entry);
        Some(snapshot)
    }

    /// The newest view that was the present one when it was made.
    fn newest(&self, scope: &Scope) -> Option<View> {
        let present = |key: &&(Key, View)| {
            let (at, now, of) = &key.0;
            at == now && of.as_ref() == Some(scope)
        };
        let newest = self.0.iter().filter(present).max_by_key(|(key, _)| key.0)?;
        Some(newest.1.clone())
    }

    fn put(&mut self, key: Key, view: View) {
        if self.0.len() >= KEPT {
            self.0.remove(0);
        }
        self.0.push((key, view));
    }
}

/// A poisoned lock means that a thread panicked while it held a cache; what it holds is replaced
/// whole, never half changed, so it can still be used.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Register {
    /// The register as the actor may see it, now or at an older moment. Asks the database for its
    /// revision first, so that every process answers from a committed, complete state and reads
    /// its own writes.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a revision that was never made; [`Refusal::Unavailable`].
    pub fn view(&self, actor: &Actor, when: When) -> Result<Arc<Snapshot>, Refusal> {
        let now = self.newest()?;
        let whole = match when {
            When::Now => now.clone(),
            When::Revision(revision) if revision == now.revision() => now.clone(),
            When::Revision(revision) => {
                if revision < 0 || revision > now.revision() {
                    return Err(Refusal::NotFound(format!(
                        "revision {revision}; the last one is {}",
                        now.revision()
                    )));
                }
                self.past(&now, revision)?
            }
            When::KnownAt(time) if time >= now.time() => now.clone(),
            When::KnownAt(time) => {
                let (revision, _) = self.store.revision_at(time)?;
                self.past(&now, revision)?
            }
        };
        Ok(self.narrowed_at(actor, whole, &now))
    }

    /// The last revision that was made by a moment; 0 before the first.
    ///
    /// # Errors
    /// [`Refusal::Unavailable`].
    pub fn revision_at(&self, time: DateTime<Utc>) -> Result<i64, Refusal> {
        let (revision, _) = self.store.revision_at(time)?;
        Ok(revision)
    }

    /// The newest snapshot as the actor may see it.
    pub(super) fn narrowed(&self, actor: &Actor, whole: Arc<Snapshot>) -> Arc<Snapshot> {
        self.narrowed_at(actor, whole.clone(), &whole)
    }

    /// A snapshot as the actor may see it now. Narrowing walks the whole register, so it is done
    /// once for each scope, and after that only for what changed.
    fn narrowed_at(
        &self,
        actor: &Actor,
        whole: Arc<Snapshot>,
        now: &Arc<Snapshot>,
    ) -> Arc<Snapshot> {
        let scope = Scope::of(actor);
        if scope.is_unlimited() {
            return whole;
        }
        let key = (whole.revision(), now.revision(), Some(scope.clone()));
        if let Some(kept) = lock(&self.kept).get(&key) {
            return kept;
        }
        let present = whole.revision() == now.revision();
        let before = lock(&self.kept).newest(&scope).filter(|_| present);
        let shown = before
            .and_then(|before| scope.follow(&before, &whole))
            .unwrap_or_else(|| {
                if scope.is_whole(&whole) && scope.is_whole(now) {
                    whole.clone()
                } else {
                    Arc::new(scope.narrow(&whole, now))
                }
            });
        let view = View {
            whole,
            shown: shown.clone(),
        };
        lock(&self.kept).put(key, view);
        shown
    }

    /// The newest snapshot, brought to the last revision of the database.
    pub(super) fn newest(&self) -> Result<Arc<Snapshot>, Refusal> {
        let held = self.held();
        match self.store.refresh(&held)? {
            Refreshed::Same => Ok(held),
            Refreshed::Newer(snapshot) => {
                let snapshot = Arc::new(snapshot);
                self.hold(snapshot.clone());
                Ok(snapshot)
            }
            Refreshed::Other(snapshot) => {
                // Another history took the place of the one that was held: nothing kept of the
                // old one may be shown again.
                let snapshot = Arc::new(snapshot);
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = snapshot.clone();
                *lock(&self.kept) = Kept::default();
                Ok(snapshot)
            }
        }
    }

    pub(super) fn held(&self) -> Arc<Snapshot> {
        self.current
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Holds a snapshot unless a newer one is held already.
    pub(super) fn hold(&self, snapshot: Arc<Snapshot>) {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if snapshot.revision() > current.revision() {
            *current = snapshot;
        }
    }

    pub(super) fn past(&self, now: &Snapshot, revision: i64) -> Result<Arc<Snapshot>, Refusal> {
        let key = (revision, 0, None);
        if let Some(kept) = lock(&self.kept).get(&key) {
            return Ok(kept);
        }
        let snapshot = Arc::new(self.store.at_revision(now, revision)?);
        let view = View {
            whole: snapshot.clone(),
            shown: snapshot.clone(),
        };
        lock(&self.kept).put(key, view);
        Ok(snapshot)
    }
}
