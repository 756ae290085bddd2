//! The register of one day: what is valid on it, with all that this refers to.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use uuid::Uuid;

use crate::domain::{
    record::AnyRecord,
    snapshot::{Snapshot, links_of},
    value::Value,
};

/// The snapshot with only what is valid on a day, and whatever that refers to: a file in which a
/// code leads nowhere could not be read back.
pub fn on_day(snapshot: &Snapshot, day: NaiveDate) -> Snapshot {
    let mut waiting: Vec<Uuid> = Vec::new();
    let mut all: HashMap<Uuid, &dyn AnyRecord> = HashMap::new();
    for kind in crate::domain::kind::Kind::ALL {
        for record in snapshot.kind(*kind) {
            all.insert(record.header().id, &**record);
        }
    }
    for (id, record) in &all {
        let whole = reference(*record, "activity").and_then(|activity| all.get(&activity));
        if is_valid(*record, day) && whole.is_none_or(|activity| is_valid(*activity, day)) {
            waiting.push(*id);
        }
    }
    let mut kept: BTreeSet<Uuid> = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if let Some(record) = all.get(&id)
            && kept.insert(id)
        {
            links_of(*record, &mut |_, target| waiting.push(target));
        }
    }
    let left_out = all.keys().filter(|id| !kept.contains(id));
    snapshot.with(left_out.map(|id| (*id, None)).collect())
}

fn is_valid(record: &dyn AnyRecord, day: NaiveDate) -> bool {
    let date = |name: &str| match field(record, name) {
        Some(Value::Date(date)) => Some(date),
        _ => None,
    };
    date("valid_from").is_none_or(|from| from <= day) && date("valid_to").is_none_or(|to| day <= to)
}

fn reference(record: &dyn AnyRecord, name: &str) -> Option<Uuid> {
    match field(record, name) {
        Some(Value::Ref(id)) => Some(id),
        _ => None,
    }
}

fn field<'a>(record: &'a dyn AnyRecord, name: &str) -> Option<Value<'a>> {
    Some(record.value(record.kind().def().position(name)?))
}
