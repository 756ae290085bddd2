//! Whether a record is valid on a day.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::domain::{kind::Kind, record::AnyRecord, value::Value};

/// Positions of the first and last day, by kind; `None` for kinds that are valid for ever.
static DAYS: LazyLock<Vec<Option<(usize, usize)>>> = LazyLock::new(|| {
    let days = Kind::ALL.iter().map(|kind| {
        let def = kind.def();
        def.position("valid_from").zip(def.position("valid_to"))
    });
    days.collect()
});

/// Whether a record is valid on a day. A day that is not stated sets no limit.
pub fn is_valid_on(record: &dyn AnyRecord, day: NaiveDate) -> bool {
    let Some((from, to)) = DAYS[record.kind().index()] else {
        return true;
    };
    let begun = match record.value(from) {
        Value::Date(from) => from <= day,
        _ => true,
    };
    let ended = match record.value(to) {
        Value::Date(to) => to < day,
        _ => false,
    };
    begun && !ended
}
