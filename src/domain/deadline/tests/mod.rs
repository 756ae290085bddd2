//! Time limits counted by hand, and what holds of all days of thirty years.

mod remedies;
mod requests;
mod texts;
mod years;

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::*;
use crate::domain::{
    kind::Kind,
    record::{Absence, Absences, AnyRecord, Header},
    records::Remedy,
    reference::Reference,
    text::{Language, LocalText},
    value::Owned,
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A remedy with some fields, and some lists or fields that are stated to have nothing.
fn remedy(fields: &[(&str, Owned)], none: &[&'static str]) -> Arc<dyn AnyRecord> {
    let header = Header {
        id: Uuid::from_u128(1),
        version: 1,
        code: "appeal".into(),
        absent: Absences::new(none.iter().map(|field| (*field, Absence::None))),
    };
    let def = Kind::Remedy.def();
    let mut values = vec![Owned::Absent; def.fields.len()];
    let mut name = LocalText::default();
    name.set(Language::En, Some("appeal".into()));
    let named = [
        ("name", Owned::Local(Box::new(name))),
        ("kind", Owned::Code(court())),
    ];
    for (field, value) in named.iter().chain(fields) {
        values[def.position(field).expect("a field of a remedy")] = value.clone();
    }
    (def.build)(header, values).expect("every required field")
}

fn court() -> &'static crate::domain::code_list::CodeItem {
    use crate::domain::{code_list::Coded, codes::RemedyKind};
    RemedyKind::Court.item()
}

fn typed(record: &Arc<dyn AnyRecord>) -> &Remedy {
    record.as_any().downcast_ref().expect("a remedy")
}

/// A step in short: its kind, its day, and why.
fn short(step: &Step<'_>) -> String {
    use crate::domain::code_list::Coded;
    let why = match step {
        Step::Closed { why, .. } | Step::PassedOver { why, .. } => match why.holiday() {
            Some(holiday) => format!(" holiday: {}", holiday.names.en.as_deref().unwrap_or("")),
            None => format!(" {}", why.kind().code()),
        },
        Step::Ends {
            short_month: true, ..
        } => " short month".to_owned(),
        Step::StoodStill { days, .. } => format!(" {days} days"),
        Step::MoveNotStated { next, .. } => format!(" or {next}"),
        _ => String::new(),
    };
    format!("{} {}{why}", step.kind().code(), step.day())
}

fn reference() -> &'static Reference {
    Reference::embedded()
}
