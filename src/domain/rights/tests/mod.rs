//! The table of rights, and activities built by hand to which it is applied.

mod activities;
mod overview;
mod table;
mod texts;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use super::*;
use crate::domain::{
    code_list::Coded,
    codes::{ActivityRole, ActivityStatus, Article6, Article9, PersonRight, RightState},
    kind::Kind,
    record::{Absence, Absences, AnyRecord, Header},
    records::Activity,
    reference::Reference,
    snapshot::Snapshot,
    text::{Language, LocalText},
    value::{FieldType, Owned},
};

type Field = (&'static str, Owned);

/// Collects records; identities count up, so that a test always runs the same way.
#[derive(Default)]
struct Book {
    records: Vec<Arc<dyn AnyRecord>>,
}

impl Book {
    fn add(
        &mut self,
        kind: Kind,
        code: &str,
        fields: &[Field],
        absent: &[(&'static str, Absence)],
    ) -> Uuid {
        let def = kind.def();
        let id = Uuid::from_u128(self.records.len() as u128 + 1);
        let header = Header {
            id,
            version: 1,
            code: code.into(),
            absent: Absences::new(absent.iter().copied()),
        };
        let mut values = vec![Owned::Absent; def.fields.len()];
        for (at, field) in def.fields.iter().enumerate() {
            if field.required && matches!(field.ty, FieldType::LocalText) {
                values[at] = english(code);
            }
        }
        for (name, value) in fields {
            values[def.position(name).expect("a field of the kind")] = value.clone();
        }
        self.records
            .push((def.build)(header, values).expect("every required field"));
        id
    }

    /// An activity of a controller, with whatever it rests on.
    fn activity(&mut self, code: &str, fields: &[Field]) -> Uuid {
        self.activity_stating(code, fields, &[])
    }

    fn activity_stating(
        &mut self,
        code: &str,
        fields: &[Field],
        absent: &[(&'static str, Absence)],
    ) -> Uuid {
        let mut all = vec![
            ("reference", Owned::Text(code.into())),
            ("controller", Owned::Ref(Uuid::from_u128(99))),
            ("role", coded(ActivityRole::Controller)),
            ("status", coded(ActivityStatus::Active)),
        ];
        all.extend(fields.iter().cloned());
        self.add(Kind::Activity, code, &all, absent)
    }

    fn basis(&mut self, activity: Uuid, basis: Option<Article6>, fields: &[Field]) {
        let mut all = vec![
            ("activity", Owned::Ref(activity)),
            ("basis", basis.map_or(Owned::Absent, coded)),
        ];
        all.extend(fields.iter().cloned());
        let code = format!("basis-{:03}", self.records.len());
        self.add(Kind::LegalBasis, &code, &all, &[]);
    }

    fn purpose(&mut self, code: &str, fields: &[Field]) -> Uuid {
        self.add(Kind::Purpose, code, fields, &[])
    }

    fn stated(&mut self, activity: Uuid, right: PersonRight, state: RightState, fields: &[Field]) {
        let mut all = vec![
            ("activity", Owned::Ref(activity)),
            ("right", coded(right)),
            ("state", coded(state)),
        ];
        all.extend(fields.iter().cloned());
        let code = format!("override-{:03}", self.records.len());
        self.add(Kind::RightOverride, &code, &all, &[]);
    }

    fn snapshot(self) -> Snapshot {
        let time = DateTime::from_timestamp(1_795_000_000, 0).expect("a moment");
        Snapshot::build(7, time, self.records)
    }
}

fn coded(code: impl Coded) -> Owned {
    Owned::Code(code.item())
}

fn english(text: &str) -> Owned {
    let mut local = LocalText::default();
    local.set(Language::En, Some(text.into()));
    Owned::Local(Box::new(local))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn today() -> NaiveDate {
    day("2026-11-22")
}

fn rights<'a>(snapshot: &'a Snapshot, code: &str) -> ActivityRights<'a> {
    let activity: &Activity = snapshot.find(code).expect("the activity");
    rights_of(snapshot, Reference::embedded(), activity, today())
}

/// The outcome of each right, in order.
fn outcomes(rights: &ActivityRights<'_>) -> Vec<&'static str> {
    rights
        .rulings()
        .map(|ruling| ruling.outcome.code())
        .collect()
}
