//! A register small enough to read, built by hand, and the questions put to it.

mod access;
mod element_life;
mod groups;
mod held;
mod keeping;
mod letter;
mod minimisation;
mod overview;
mod perspective;
mod processors;
mod requests;
mod rows;
mod sources;
mod telling;
mod texts;
mod touching;
mod transfers;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use super::*;
use crate::domain::{
    code_list::Coded,
    codes::{ActivityRole, ActivityStatus, PartyKind, RecipientRole},
    record::{Absence, Absences, AnyRecord, Header},
    text::{Language, LocalText},
    value::{FieldType, Owned},
};

/// The fields of a record that are not blank.
type Fields<'a> = &'a [(&'a str, Owned)];

/// Collects records; identities count up, so that a test always runs the same way.
#[derive(Default)]
struct Book {
    records: Vec<Arc<dyn AnyRecord>>,
    absent: Vec<(&'static str, Absence)>,
}

impl Book {
    fn add(&mut self, kind: Kind, code: &str, fields: Fields<'_>) -> Uuid {
        let def = kind.def();
        let id = Uuid::from_u128(self.records.len() as u128 + 1);
        let header = Header {
            id,
            version: 1,
            code: code.into(),
            absent: Absences::new(std::mem::take(&mut self.absent)),
        };
        let mut values = vec![Owned::Absent; def.fields.len()];
        for (at, field) in def.fields.iter().enumerate() {
            if matches!(field.name, "name" | "title") && matches!(field.ty, FieldType::LocalText) {
                values[at] = english(code);
            }
        }
        for (name, value) in fields {
            values[def.position(name).expect("a field of the kind")] = value.clone();
        }
        let record = (def.build)(header, values).expect("every required field");
        self.records.push(record);
        id
    }

    /// A party that is a legal person in Belgium, unless the fields say otherwise.
    fn party(&mut self, code: &str, fields: Fields<'_>) -> Uuid {
        let mut all = vec![("kind", kind(PartyKind::LegalPerson))];
        all.extend(fields.iter().cloned());
        self.add(Kind::Party, code, &all)
    }

    fn activity(&mut self, code: &str, controller: Uuid, fields: Fields<'_>) -> Uuid {
        let mut all = vec![
            ("reference", Owned::Text(code.into())),
            ("controller", Owned::Ref(controller)),
            ("role", kind(ActivityRole::Controller)),
            ("status", kind(ActivityStatus::Active)),
        ];
        all.extend(fields.iter().cloned());
        self.add(Kind::Activity, code, &all)
    }

    fn flow(&mut self, activity: Uuid, from: Uuid, to: Uuid, fields: Fields<'_>) -> Uuid {
        let mut all = vec![
            ("activity", Owned::Ref(activity)),
            ("from", Owned::Ref(from)),
            ("to", Owned::Ref(to)),
        ];
        all.extend(fields.iter().cloned());
        let code = format!("f{:03}", self.records.len());
        self.add(Kind::Flow, &code, &all)
    }

    /// States of the next record that a field or list has nothing.
    fn stating_none(&mut self, field: &'static str) -> &mut Book {
        self.absent.push((field, Absence::None));
        self
    }

    fn snapshot(self) -> Snapshot {
        let time = DateTime::from_timestamp(1_795_000_000, 0).expect("a moment");
        Snapshot::build(7, time, self.records)
    }
}

fn kind(code: impl Coded) -> Owned {
    Owned::Code(code.item())
}

fn english(text: &str) -> Owned {
    in_language(Language::En, text)
}

fn in_language(language: Language, text: &str) -> Owned {
    let mut local = LocalText::default();
    local.set(language, Some(text.into()));
    Owned::Local(Box::new(local))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn date(text: &str) -> Owned {
    Owned::Date(day(text))
}

fn country(code: &str) -> Owned {
    Owned::Country(code.parse().expect("a country"))
}

/// Members of a class with the first and last day of each; blank is open.
fn members(list: &[(Uuid, &str, &str)]) -> Owned {
    let open = |text: &str| match text {
        "" => Owned::Absent,
        text => date(text),
    };
    let rows = list.iter();
    Owned::Parts(
        rows.map(|(party, from, to)| vec![Owned::Ref(*party), open(from), open(to), Owned::Absent])
            .collect(),
    )
}

const TODAY: &str = "2026-11-22";

fn question(controller: Uuid) -> AccessQuestion {
    AccessQuestion {
        controller: Id::of(controller),
        subjects: Vec::new(),
        categories: Vec::new(),
        regions: Vec::new(),
        on: day(TODAY),
        include_confidential: false,
        follow: 0,
    }
}

fn ask<'a>(snapshot: &'a Snapshot, question: &AccessQuestion) -> AccessAnswer<'a> {
    parties_with_access(snapshot, question).expect("everything asked about exists")
}

/// The answer in short: `group: party, party` for each group, then the classes with the reason.
fn short(answer: &AccessAnswer<'_>) -> Vec<String> {
    let groups = answer.groups.iter().map(|group| {
        let parties = group.parties.iter().map(|line| line.party.code());
        let parties: Vec<&str> = parties.collect();
        format!("{}: {}", group.group.code(), parties.join(", "))
    });
    let unresolved = answer.unresolved.iter();
    let unresolved =
        unresolved.map(|line| format!("{} ({})", line.class.code(), line.reason.code()));
    groups.chain(unresolved).collect()
}

/// Builds a register around a controller with one activity, and checks the short answer.
fn check(
    build: impl FnOnce(&mut Book, Uuid, Uuid),
    change: impl FnOnce(&mut AccessQuestion),
    expected: &[&str],
) {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    build(&mut book, controller, activity);
    let snapshot = book.snapshot();
    let mut question = question(controller);
    change(&mut question);
    assert_eq!(short(&ask(&snapshot, &question)), expected);
}
