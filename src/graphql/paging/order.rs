//! Orders of a list: by code, or by a field and then by code.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use uuid::Uuid;

use crate::domain::{
    kind::Kind,
    record::AnyRecord,
    snapshot::Snapshot,
    text::{Language, fold},
    value::{FieldType, Value},
};
use crate::graphql::names::constant;

/// How many characters of a text count for its order. Beyond, the code decides.
const MAX_KEY: usize = 100;

/// An order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// By what.
    pub by: OrderBy,
    /// Whether from large to small.
    pub descending: bool,
}

/// By what a list is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderBy {
    /// By code.
    Code,
    /// By the field at a position, in a language where its texts have several.
    Field(usize, Language),
}

/// What is compared in an order by a field. What is absent comes last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortKey {
    /// A number, date, moment, or position in a code list.
    Number(i64),
    /// A folded text.
    Text(Box<str>),
    /// No value.
    Absent,
}

impl Order {
    /// Name of the order of a list of a kind, which cursors carry.
    pub fn name(self, kind: Kind) -> String {
        let direction = if self.descending { "desc" } else { "asc" };
        match self.by {
            OrderBy::Code => format!("{} code {direction}", kind.def().plural),
            OrderBy::Field(at, language) => {
                let def = kind.def();
                let field = constant(def.fields[at].name);
                format!("{} {field} {} {direction}", def.plural, language.code())
            }
        }
    }
}

/// The sort key of a record by the field at a position.
pub fn key(record: &dyn AnyRecord, at: usize, language: Language) -> SortKey {
    let text = |text: &str| {
        let folded = fold(text);
        SortKey::Text(folded.chars().take(MAX_KEY).collect::<String>().into())
    };
    match record.value(at) {
        Value::Text(value) => text(value),
        Value::Local(value) => value
            .shown(language)
            .map_or(SortKey::Absent, |(_, it)| text(it)),
        Value::Bool(truth) => SortKey::Number(i64::from(truth)),
        Value::Integer(number) => SortKey::Number(number),
        Value::Date(date) => {
            use chrono::Datelike;
            SortKey::Number(i64::from(date.num_days_from_ce()))
        }
        Value::Time(time) => SortKey::Number(time.timestamp_micros()),
        Value::Country(code) => text(code.as_str()),
        Value::Code(item) => match record.defs()[at].ty {
            FieldType::Code(list) => {
                SortKey::Number(list.position(item.code).map_or(i64::MAX, |at| at as i64))
            }
            _ => SortKey::Absent,
        },
        _ => SortKey::Absent,
    }
}

/// All records of a kind in an order, from small to large.
pub type Sorted = Arc<[(SortKey, Uuid)]>;

/// The orders that were made lately, so that the pages of one list are not sorted one by one.
#[derive(Default)]
pub struct Orders(Mutex<VecDeque<Kept>>);

struct Kept {
    // A weak reference keeps the address from being given to another snapshot, so equal addresses
    // mean the same snapshot.
    snapshot: Weak<Snapshot>,
    of: (Kind, usize, Language),
    sorted: Sorted,
}

/// How many orders are kept.
const MAX_KEPT: usize = 8;

impl Orders {
    /// The records of a kind by the field at a position, then by code.
    pub fn sorted(
        &self,
        snapshot: &Arc<Snapshot>,
        kind: Kind,
        at: usize,
        language: Language,
    ) -> Sorted {
        let of = (kind, at, language);
        let known = |kept: &&Kept| {
            kept.of == of && std::ptr::eq(kept.snapshot.as_ptr(), Arc::as_ptr(snapshot))
        };
        let found = self
            .locked()
            .iter()
            .find(known)
            .map(|kept| kept.sorted.clone());
        if let Some(sorted) = found {
            return sorted;
        }
        // Records come in the order of their codes, and a stable sort keeps it among equals.
        let keyed = snapshot.kind(kind);
        let mut keyed: Vec<(SortKey, Uuid)> = keyed
            .map(|record| (key(&**record, at, language), record.header().id))
            .collect();
        keyed.sort_by(|a, b| a.0.cmp(&b.0));
        let sorted: Sorted = keyed.into();
        let mut kept = self.locked();
        kept.retain(|kept| kept.snapshot.strong_count() > 0);
        kept.truncate(MAX_KEPT - 1);
        kept.push_front(Kept {
            snapshot: Arc::downgrade(snapshot),
            of,
            sorted: sorted.clone(),
        });
        sorted
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, VecDeque<Kept>> {
        // What is kept is whole at any time, so a panic elsewhere does not spoil it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
