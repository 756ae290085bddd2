//! Proving that the history is whole: the chain of hashes, and that the log folded to its end gives
//! the tables.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Actor, Refusal, Register, refusal::named};
use crate::{
    domain::{json::to_json, kind::Kind, record::AnyRecord, snapshot::Snapshot},
    store::{ChangeRow, Operation, Stamp, StoreError, chain_hash, record_of},
};

/// What a verification found.
#[derive(Debug, Clone, PartialEq)]
pub struct Verified {
    /// Entries of the log that were read.
    pub entries: usize,
    /// The last revision.
    pub revision: i64,
    /// Records in the tables.
    pub records: usize,
    /// Hash of the last entry.
    pub hash: String,
    /// The first thing that is wrong, if anything is: where, what was found, what was expected.
    pub fault: Option<String>,
}

/// The log folded so far.
struct Fold {
    entries: usize,
    revision: i64,
    position: i64,
    time: Option<DateTime<Utc>>,
    hash: String,
    last: BTreeMap<Uuid, ChangeRow>,
    fault: Option<String>,
}

impl Register {
    /// Reads the whole log and all tables at one moment and compares them.
    ///
    /// # Errors
    /// [`Refusal::Unavailable`] or [`Refusal::Broken`] when they cannot be read at all; what is
    /// wrong in them is in [`Verified::fault`].
    pub fn verify(&self, actor: &Actor) -> Result<Verified, Refusal> {
        actor.must_see_all()?;
        let mut fold = Fold {
            entries: 0,
            revision: 0,
            position: -1,
            time: None,
            hash: String::new(),
            last: BTreeMap::new(),
            fault: None,
        };
        let audited = self.store.audit(&mut |change| fold.take(change));
        let (stamp, tables) = match audited {
            Ok(audited) => audited,
            // A value that cannot be read at all is a finding of the verification.
            Err(StoreError::Corrupt { table, id, message }) => {
                let fault = format!("table {table}, row {id}: {message}");
                return Ok(fold.found(fault));
            }
            Err(error) => return Err(error.into()),
        };
        let counter = fold.counter_fault(&stamp);
        let fault = fold
            .fault
            .take()
            .or(counter)
            .or_else(|| fold.table_fault(&tables));
        Ok(Verified {
            entries: fold.entries,
            revision: stamp.revision,
            records: Kind::ALL.iter().map(|kind| tables.count(*kind)).sum(),
            hash: fold.hash,
            fault,
        })
    }
}

impl Fold {
    /// The verification that ends with a fault, before the tables could be counted.
    fn found(self, fault: String) -> Verified {
        Verified {
            entries: self.entries,
            revision: self.revision,
            records: 0,
            hash: self.hash,
            fault: Some(self.fault.unwrap_or(fault)),
        }
    }

    fn take(&mut self, change: ChangeRow) {
        self.entries += 1;
        if self.fault.is_none() {
            let expected = chain_hash(&self.hash, &change);
            let follows = (change.revision == self.revision
                && change.position == self.position + 1)
                || (change.revision == self.revision + 1 && change.position == 0);
            if !follows {
                self.fault = Some(format!(
                    "revision {}, entry {}: it does not follow revision {}, entry {}; entries are missing or out of order",
                    change.revision, change.position, self.revision, self.position
                ));
            } else if expected != change.hash {
                self.fault = Some(format!(
                    "revision {}, entry {} ({} {}): the entry does not have the hash that it and the entries before it give; it or one of them was changed",
                    change.revision, change.position, change.kind, change.id
                ));
            }
        }
        self.revision = change.revision;
        self.position = change.position;
        self.time = Some(change.time);
        self.hash.clone_from(&change.hash);
        self.last.insert(change.id, change);
    }

    fn counter_fault(&self, stamp: &Stamp) -> Option<String> {
        let Stamp {
            revision,
            time,
            hash,
        } = stamp;
        if *revision == self.revision
            && *hash == self.hash
            && self.time.is_some_and(|last| last != *time)
        {
            return Some(format!(
                "the counter says that revision {revision} was made at {time}, and the log says otherwise"
            ));
        }
        (*revision != self.revision || *hash != self.hash).then(|| {
            format!(
                "the counter stands at revision {revision} and the log ends at revision {}; entries at the end of the log are missing or were changed",
                self.revision
            )
        })
    }

    fn table_fault(&self, tables: &Snapshot) -> Option<String> {
        for change in self.last.values() {
            let stored = tables.record(change.id);
            if let Some(fault) = record_fault(change, stored) {
                return Some(fault);
            }
        }
        let all = Kind::ALL.iter().flat_map(|kind| tables.kind(*kind));
        all.into_iter()
            .find(|record| !self.last.contains_key(&record.header().id))
            .map(|record| {
                format!(
                    "the {} is in the tables and not in the log",
                    named(&**record)
                )
            })
    }
}

fn record_fault(change: &ChangeRow, stored: Option<&Arc<dyn AnyRecord>>) -> Option<String> {
    if change.operation == Operation::Remove {
        return stored.map(|record| {
            format!(
                "the {} is in the tables, and the log says that it was removed at revision {}",
                named(&**record),
                change.revision
            )
        });
    }
    let logged = match record_of(change) {
        Ok(record) => record,
        Err(error) => return Some(error.to_string()),
    };
    let Some(stored) = stored else {
        return Some(format!(
            "the {} is in the log and not in the tables",
            named(&*logged)
        ));
    };
    if stored.header().version != change.revision {
        return Some(format!(
            "the {} is at version {} in the tables and at {} in the log",
            named(&**stored),
            stored.header().version,
            change.revision
        ));
    }
    let (table, log) = (to_json(&**stored), to_json(&*logged));
    (table != log).then(|| {
        let field = log
            .as_object()
            .into_iter()
            .flatten()
            .chain(table.as_object().into_iter().flatten());
        let name = field
            .map(|(name, _)| name)
            .find(|name| table.get(*name) != log.get(*name));
        let name = name.cloned().unwrap_or_default();
        format!(
            "the {} differs in `{name}` between the tables and the log",
            named(&**stored)
        )
    })
}
