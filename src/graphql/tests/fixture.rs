//! Records of every kind, with every field set, with some, and with none that is not required.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use crate::domain::{
    kind::Kind,
    period::Period,
    record::{Absence, Absences, AnyRecord, FieldDef, Header},
    snapshot::Snapshot,
    text::LocalText,
    value::{FieldType, Owned},
};

/// How many records of each kind there are: 0 has every field set, 1 some, 2 only those required.
pub const EACH: usize = 3;

/// The identity of a record of the fixture.
pub fn id(kind: Kind, number: usize) -> Uuid {
    Uuid::from_u128(((kind.index() as u128 + 1) << 64) | (number as u128 + 1))
}

/// The code of a record of the fixture.
pub fn code(kind: Kind, number: usize) -> String {
    format!("{}-{number}", kind.def().table())
}

/// A register with [`EACH`] records of every kind.
pub fn register() -> Snapshot {
    let records = Kind::ALL
        .iter()
        .flat_map(|kind| (0..EACH).map(|number| record(*kind, number)));
    Snapshot::build(7, moment(), records.collect())
}

/// When the register of the fixture was last changed.
pub fn moment() -> DateTime<chrono::Utc> {
    DateTime::from_timestamp(1_767_225_600, 0).unwrap()
}

/// A record of the fixture.
pub fn record(kind: Kind, number: usize) -> Arc<dyn AnyRecord> {
    let def = kind.def();
    let values: Vec<Owned> = def
        .fields
        .iter()
        .map(|field| value(field, kind, number))
        .collect();
    let absent = def
        .fields
        .iter()
        .zip(&values)
        .filter(|(_, value)| value.is_absent());
    let absent = absent.take(2).zip([Absence::None, Absence::NotApplicable]);
    let absent = Absences::new(absent.map(|((field, _), absence)| (field.name, absence)));
    let header = Header {
        id: id(kind, number),
        version: 3 + number as i64,
        code: code(kind, number).into(),
        absent,
    };
    (def.build)(header, values).unwrap()
}

fn value(field: &FieldDef, kind: Kind, number: usize) -> Owned {
    if !field.required && (number == 2 || (number == 1 && field.name.len().is_multiple_of(2))) {
        return Owned::Absent;
    }
    let text = format!("{} \"{}\" \\ é\n{number}", kind.def().name, field.name);
    let next = (number + 1) % EACH;
    match field.ty {
        FieldType::Text => Owned::Text(text.into()),
        FieldType::LocalText => Owned::Local(Box::new(local(&text, number))),
        FieldType::Bool => Owned::Bool(number == 0),
        FieldType::Integer => Owned::Integer(100 + number as i64),
        FieldType::Date => Owned::Date(day(field.name, number)),
        FieldType::Time => Owned::Time(moment()),
        FieldType::Country => Owned::Country(["BE", "CH", "FR"][number].parse().unwrap()),
        FieldType::EnterpriseNumber => Owned::Text("0685540471".into()),
        FieldType::Url => Owned::Text("https://example.be/a?b=c".into()),
        FieldType::Period => Owned::Period(Period::parse("P1Y6M").unwrap()),
        FieldType::Code(list) => Owned::Code(&list.items[number % list.items.len()]),
        FieldType::Codes(list) => Owned::Codes(list.items.iter().take(2).collect()),
        FieldType::Texts => Owned::Texts(vec!["dpv:One".into(), "dpv:Two".into()]),
        FieldType::Ref(to) => Owned::Ref(id(to, next)),
        FieldType::Refs(to) => Owned::Refs(vec![id(to, next), id(to, number)]),
        FieldType::AnyRef => Owned::AnyRef(Kind::Activity, id(Kind::Activity, number)),
        FieldType::Parts(def) => {
            let row = |at| def.fields.iter().map(|it| value(it, kind, at)).collect();
            Owned::Parts(vec![row(0), row(1)])
        }
    }
}

fn day(field: &str, number: usize) -> NaiveDate {
    let year = match field {
        "valid_to" => 2030,
        _ => 2020,
    };
    NaiveDate::from_ymd_opt(year + number as i32, 3, 15).unwrap()
}

fn local(text: &str, number: usize) -> LocalText {
    let all = LocalText {
        nl: Some(format!("nl {text}").into()),
        fr: Some(format!("fr {text}").into()),
        de: Some(format!("de {text}").into()),
        en: Some(format!("en {text}").into()),
    };
    let only_french = LocalText {
        nl: None,
        de: None,
        en: None,
        ..all.clone()
    };
    if number == 0 { all } else { only_french }
}
