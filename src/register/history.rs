//! History: what was changed, when, by whom, field by field.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use serde_json::{Map, Value as Json};
use uuid::Uuid;

pub use crate::store::Operation;

use super::{Actor, Refusal, Register, When, scope::Scope};
use crate::{
    domain::{
        code_list::Coded,
        draft::Resolve,
        json::{from_json, to_json},
        kind::Kind,
        record::AnyRecord,
        snapshot::Snapshot,
    },
    store::ChangeRow,
};

/// Which changes are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HistoryQuery {
    /// Only changes after this revision.
    pub after: i64,
    /// Only changes up to this revision; 0 means up to the last one.
    pub up_to: i64,
    /// Only changes of this record.
    pub record: Option<Uuid>,
}

/// One change of one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Revision that the write made.
    pub revision: i64,
    /// Place of the change among those of the revision, from 0.
    pub position: i64,
    /// When it was made.
    pub time: DateTime<Utc>,
    /// Who made it.
    pub actor: String,
    /// Why, when a reason was given.
    pub reason: Option<String>,
    /// Kind of the record.
    pub kind: Kind,
    /// Identity of the record.
    pub id: Uuid,
    /// What was done.
    pub operation: Operation,
    /// The record after the change, as JSON; nothing after a removal.
    pub record: Option<Json>,
    /// The record before the change; nothing when it was added.
    pub before: Option<Json>,
    /// Hash of the entry, chained to the one before.
    pub hash: String,
}

/// Whether a change may be shown: the record before it and after it must both be in scope.
fn is_shown(change: &Change, scope: &Scope, whole: &Snapshot, seen: &Snapshot) -> bool {
    [&change.before, &change.record]
        .into_iter()
        .flatten()
        .all(|state| {
            let record = from_json(change.kind, change.revision, state);
            record.is_ok_and(|record| scope.shows_state(&*record, whole, seen))
        })
}

/// What changed in one field. Values are as JSON; nothing means absent.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// Name of the field; `absent.NAME` for what is stated about an absent one.
    pub field: String,
    /// The value before.
    pub before: Option<Json>,
    /// The value after.
    pub after: Option<Json>,
}

impl Change {
    /// What changed, field by field.
    pub fn fields(&self) -> Vec<FieldChange> {
        let empty = Map::new();
        let side = |json: &Option<Json>| json.as_ref().and_then(Json::as_object).cloned();
        let (before, after) = (side(&self.before), side(&self.record));
        compare(
            before.as_ref().unwrap_or(&empty),
            after.as_ref().unwrap_or(&empty),
        )
    }

    /// The code of the record, after the change or else before it.
    pub fn code(&self) -> Option<&str> {
        let state = self.record.as_ref().or(self.before.as_ref())?;
        state.get("code")?.as_str()
    }
}

/// The differences between two records as JSON.
fn compare(before: &Map<String, Json>, after: &Map<String, Json>) -> Vec<FieldChange> {
    let (before, after) = (flat(before), flat(after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| FieldChange {
            field: name.clone(),
            before: before.get(name).cloned(),
            after: after.get(name).cloned(),
        })
        .collect()
}

/// Brings what is stated about absent fields to the level of the fields.
fn flat(record: &Map<String, Json>) -> Map<String, Json> {
    let mut fields = record.clone();
    fields.remove("id");
    if let Some(Json::Object(absent)) = fields.remove("absent") {
        fields.extend(
            absent
                .into_iter()
                .map(|(name, reason)| (format!("absent.{name}"), reason)),
        );
    }
    fields
}

/// What a record would change in the one that is there, with references by kind and code, since some
/// of the records meant have no identity yet. Which import brings it in is told by that import.
pub(super) fn differences(
    current: &dyn AnyRecord,
    next: &dyn AnyRecord,
    resolve: &dyn Resolve,
) -> Vec<FieldChange> {
    let changes = match (to_json(current), to_json(next)) {
        (Json::Object(before), Json::Object(after)) => compare(&before, &after),
        _ => Vec::new(),
    };
    let named = |value: Option<Json>| value.map(|value| by_code(value, resolve));
    let told = changes.into_iter().map(|change| FieldChange {
        before: named(change.before),
        after: named(change.after),
        ..change
    });
    told.collect()
}

/// A stored value with `kind:code` in the place of identities.
fn by_code(value: Json, resolve: &dyn Resolve) -> Json {
    match value {
        Json::String(text) => {
            let id = text
                .rsplit(':')
                .next()
                .and_then(|id| Uuid::try_parse(id).ok());
            let named = id.and_then(|id| {
                let kind = resolve.kind_of(id)?;
                Some(format!("{}:{}", kind.code(), resolve.code_of(kind, id)?))
            });
            Json::String(named.unwrap_or(text))
        }
        Json::Array(items) => items
            .into_iter()
            .map(|item| by_code(item, resolve))
            .collect(),
        Json::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, by_code(value, resolve)))
            .collect(),
        Json::Null | Json::Bool(_) | Json::Number(_) => value,
    }
}

impl Register {
    /// Changes in the order in which they were made. Of records the actor may not see there are
    /// none.
    ///
    /// # Errors
    /// [`Refusal::Unavailable`].
    pub fn history(&self, actor: &Actor, query: &HistoryQuery) -> Result<Vec<Change>, Refusal> {
        let HistoryQuery {
            after,
            up_to,
            record,
        } = *query;
        let rows = self.store.changes(after, up_to, record)?;
        let mut states = self.states_before(after, &rows)?;
        let scope = Scope::of(actor);
        let whole = self.newest()?;
        let seen = self.narrowed(actor, whole.clone());
        let mut changes = Vec::with_capacity(rows.len());
        for row in rows {
            let change = change_of(row, &mut states)?;
            if scope.is_unlimited() || is_shown(&change, &scope, &whole, &seen) {
                changes.push(change);
            }
        }
        Ok(changes)
    }

    /// The records of a history as they stood before its span, to tell what each change changed.
    fn states_before(
        &self,
        after: i64,
        rows: &[ChangeRow],
    ) -> Result<HashMap<Uuid, Json>, Refusal> {
        if after <= 0 || rows.is_empty() {
            return Ok(HashMap::new());
        }
        let snapshot = self.view(&Actor::operator(), When::Revision(after))?;
        let records = rows.iter().filter_map(|row| snapshot.record(row.id));
        Ok(records
            .map(|record| (record.header().id, to_json(&**record)))
            .collect())
    }
}

fn change_of(row: ChangeRow, states: &mut HashMap<Uuid, Json>) -> Result<Change, Refusal> {
    let ChangeRow {
        revision,
        position,
        time,
        actor,
        reason,
        kind,
        id,
        operation,
        record,
        hash,
    } = row;
    let kind = Kind::find(&kind).ok_or_else(|| unreadable(revision, "kind"))?;
    let record: Option<Json> = match operation {
        Operation::Remove => None,
        Operation::Add | Operation::Update => {
            Some(serde_json::from_str(&record).map_err(|_| unreadable(revision, "record"))?)
        }
    };
    let before = match &record {
        Some(record) => states.insert(id, record.clone()),
        None => states.remove(&id),
    };
    Ok(Change {
        revision,
        position,
        time,
        actor,
        reason,
        kind,
        id,
        operation,
        record,
        before,
        hash,
    })
}

fn unreadable(revision: i64, what: &str) -> Refusal {
    crate::store::StoreError::Corrupt {
        table: "change".to_owned(),
        id: revision.to_string(),
        message: format!("`{what}` cannot be read"),
    }
    .into()
}
