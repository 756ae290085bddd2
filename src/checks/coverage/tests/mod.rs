//! A register small enough to read, built by hand: a federal provider, a Flemish one, a fund, and
//! the instruments between them.

mod checklists;
mod fits;
mod needs;
mod protocols;
mod registry;
mod standings;
mod words;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use super::*;
use crate::domain::{
    code_list::Coded,
    codes::*,
    kind::Kind,
    record::{Absence, Absences, AnyRecord, Header},
    text::{Language, LocalText},
    value::{FieldType, Owned},
};

/// The fields of a record that are not blank.
type Fields<'a> = &'a [(&'a str, Owned)];

const TODAY: &str = "2026-11-22";

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

    /// States of the next record that a field has nothing.
    fn stating(&mut self, field: &'static str, absence: Absence) -> &mut Book {
        self.absent.push((field, absence));
        self
    }

    /// A legal person in Belgium, unless the fields say otherwise.
    fn party(&mut self, code: &str, fields: Fields<'_>) -> Uuid {
        let belgium = Owned::Country("BE".parse().expect("a country"));
        let mut all = vec![("kind", kind(PartyKind::LegalPerson)), ("country", belgium)];
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

    /// A flow to a separate controller, electronic and regular, unless the fields say otherwise.
    fn flow(&mut self, activity: Uuid, from: Uuid, to: Uuid, fields: Fields<'_>) -> Uuid {
        let mut all = vec![
            ("activity", Owned::Ref(activity)),
            ("from", Owned::Ref(from)),
            ("to", Owned::Ref(to)),
            ("recipient_role", kind(RecipientRole::SeparateController)),
            ("medium", kind(Medium::Electronic)),
            ("frequency", kind(Frequency::Regular)),
        ];
        all.extend(fields.iter().cloned());
        let code = format!("f{:03}", self.records.len());
        self.add(Kind::Flow, &code, &all)
    }

    fn instrument(
        &mut self,
        code: &str,
        of: InstrumentKind,
        parties: &[(Uuid, InstrumentRole)],
        fields: Fields<'_>,
    ) -> Uuid {
        let rows = parties.iter();
        let rows = rows.map(|(party, role)| vec![Owned::Ref(*party), kind(*role)]);
        let mut all = vec![
            ("kind", kind(of)),
            ("parties", Owned::Parts(rows.collect())),
        ];
        all.extend(fields.iter().cloned());
        self.add(Kind::Instrument, code, &all)
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
    let mut local = LocalText::default();
    local.set(Language::En, Some(text.into()));
    Owned::Local(Box::new(local))
}

fn text(text: &str) -> Owned {
    Owned::Text(text.into())
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn date(text: &str) -> Owned {
    Owned::Date(day(text))
}

fn refs(ids: &[Uuid]) -> Owned {
    Owned::Refs(ids.to_vec())
}

/// Members of a class with the first and last day of each; blank is open.
fn members(list: &[(Uuid, &str, &str)]) -> Owned {
    let open = |text: &str| match text {
        "" => Owned::Absent,
        text => date(text),
    };
    let rows = list.iter();
    let row = |(party, from, to): &(Uuid, &str, &str)| {
        vec![Owned::Ref(*party), open(from), open(to), Owned::Absent]
    };
    Owned::Parts(rows.map(row).collect())
}

/// A provider of each government, a fund, and what they exchange.
struct World {
    book: Book,
    federal: Uuid,
    flemish: Uuid,
    fund: Uuid,
    activity: Uuid,
    purpose: Uuid,
    pay: Uuid,
    account: Uuid,
}

impl World {
    fn new() -> World {
        let mut book = Book::default();
        let authority = ("public_authority", Owned::Bool(true));
        let federal = [authority.clone(), ("government", kind(Government::Federal))];
        let federal = book.party("federal", &federal);
        let flemish = [authority, ("government", kind(Government::Flemish))];
        let flemish = book.party("flemish", &flemish);
        let fund = book.party("fund", &[]);
        let purpose = book.add(Kind::Purpose, "benefits", &[]);
        let of = [("purposes", refs(&[purpose]))];
        let activity = book.activity("a1", fund, &of);
        let basis = [
            ("activity", Owned::Ref(activity)),
            ("basis", kind(Article6::PublicTask)),
        ];
        book.add(Kind::LegalBasis, "b1", &basis);
        let closed = [("open_ended", Owned::Bool(false))];
        let pay = book.add(Kind::DataCategory, "pay", &closed);
        let of = [("categories", refs(&[pay]))];
        let account = book.add(Kind::DataElement, "account", &of);
        World {
            book,
            federal,
            flemish,
            fund,
            activity,
            purpose,
            pay,
            account,
        }
    }

    /// A federal protocol from the federal provider to the fund about pay, for the purpose.
    fn protocol(&mut self, code: &str, fields: Fields<'_>) -> Uuid {
        let parties = [
            (self.federal, InstrumentRole::Provider),
            (self.fund, InstrumentRole::Receiver),
        ];
        let mut all = vec![
            ("categories", refs(&[self.pay])),
            ("purposes", refs(&[self.purpose])),
        ];
        all.extend(fields.iter().cloned());
        self.book
            .instrument(code, InstrumentKind::FederalProtocol, &parties, &all)
    }

    /// A flow of the account number from the federal provider to the fund on a public task.
    fn flow(&mut self, fields: Fields<'_>) -> Uuid {
        let mut all = vec![
            ("elements", refs(&[self.account])),
            ("basis", kind(Article6::PublicTask)),
        ];
        all.extend(fields.iter().cloned());
        self.book.flow(self.activity, self.federal, self.fund, &all)
    }
}

/// The only flow of a register on a day, in short: its status, what the rules ask, the instruments,
/// what lies beyond them, what is not stated.
fn short(snapshot: &Snapshot, on: &str) -> String {
    let found = coverage(snapshot, &[], day(on));
    let [one] = &found[..] else {
        panic!("one flow, found {}", found.len());
    };
    describe(one)
}

fn describe(one: &FlowCoverage<'_>) -> String {
    let mut lines = vec![one.status.code().to_owned()];
    for ruling in &one.rulings {
        let rule = ruling.rule.map_or("protocol", |rule| rule.code());
        let mut line = format!("{} {rule}", ruling.need.code());
        if let Some(why) = ruling.exemption {
            line += &format!(": {}", why.code());
        }
        if let Some(cited) = ruling.cited {
            line += &format!(", cites {}", cited.code());
        }
        lines.push(line);
    }
    for used in &one.instruments {
        let cited = if used.cited { "" } else { ", not cited" };
        let serves = match used.serves {
            Some(false) => ", does not serve",
            _ => "",
        };
        let state = used.standing.state.code();
        lines.push(format!("{} {state}{cited}{serves}", used.instrument.code()));
        for beyond in &used.fit.beyond {
            let record = beyond.record.map(|one| one.header().code.to_string());
            let days = [beyond.from, beyond.to];
            let days = days.map(|day| day.map_or(String::new(), |day| day.to_string()));
            let what = record.unwrap_or_else(|| days.join(".."));
            let listed: Vec<&str> = beyond.listed.iter().map(|one| one.code()).collect();
            let mut line = format!("  beyond: {} {what}", beyond.aspect.code());
            if !listed.is_empty() {
                line += &format!(", only {}", listed.join(" "));
            }
            if beyond.open_ended {
                line += ", open-ended";
            }
            lines.push(line);
        }
        for open in &used.fit.through_open_ended {
            lines.push(format!("  through open-ended {}", open.code()));
        }
    }
    lines.extend(
        one.uncited
            .iter()
            .map(|one| format!("uncited {}", one.code())),
    );
    let unstated: Vec<&str> = one.unstated.iter().map(|one| one.code()).collect();
    if !unstated.is_empty() {
        lines.push(format!("not stated: {}", unstated.join(", ")));
    }
    lines.join("\n")
}

/// Builds a register with one flow, and checks how it stands today.
#[track_caller]
fn check(build: impl FnOnce(&mut World), expected: &[&str]) {
    let mut world = World::new();
    build(&mut world);
    assert_eq!(short(&world.book.snapshot(), TODAY), expected.join("\n"));
}
