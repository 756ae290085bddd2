//! Registers made at random from the definitions of the kinds, so that a new field is in them from
//! the day it is defined. Every record in them is one that the register would accept: texts are
//! trimmed, ends come after beginnings, nothing is part of itself.

use std::{fmt, sync::Arc};

use chrono::{DateTime, NaiveDate};
use inzage::domain::{
    kind::{Kind, KindDef},
    record::{Absence, Absences, AnyRecord, FieldDef, Header},
    reference::Reference,
    snapshot::Snapshot,
    text::{Language, LocalText},
    value::{FieldType, Owned},
    workbook::evidence_code,
};
use proptest::{prelude::*, sample::select, strategy::Union};
use uuid::Uuid;

/// How much of a record is filled in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fill {
    /// Every field that can have a value has one. The first record of a kind has no reference to
    /// its own kind, because there is no earlier one.
    Whole,
    /// Fields have a value, or none for one reason or another.
    Partly,
}

/// Records of each kind, besides the evidence that stands in rows.
const EACH: usize = 3;

/// The records of a register. When a test fails it shows how many there are, not all they hold:
/// the test says which one differs.
#[derive(Clone)]
pub struct Register(pub Vec<Arc<dyn AnyRecord>>);

impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a register of {} records", self.0.len())
    }
}

impl Register {
    /// The register at its first revision.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::build(1, DateTime::UNIX_EPOCH, self.0.clone())
    }
}

/// A register with three records of each kind, and for some of them evidence of the row.
pub fn register(fill: Fill) -> impl Strategy<Value = Register> {
    let records: Vec<_> = Kind::ALL
        .iter()
        .flat_map(|kind| (0..EACH).map(move |n| record(*kind, n, fill)))
        .collect();
    let rows = (EACH * Kind::ALL.len()) as u128;
    let evidence: Vec<_> = (0..rows).map(|_| row_evidence()).collect();
    (records, evidence).prop_map(|(records, evidence)| {
        let in_rows = records
            .iter()
            .zip(evidence)
            .zip(0_u128..)
            .filter(|((about, _), _)| is_evident(about.kind()))
            .filter_map(|((about, wanted), n)| wanted.map(|wanted| in_row(&**about, wanted, n)))
            .collect::<Vec<_>>();
        Register(records.into_iter().chain(in_rows).collect())
    })
}

/// A text as somebody may type it, trimmed and not blank: with what spreadsheets take for formulas,
/// what separates and protects items of lists, several lines, and characters beyond the first
/// plane.
pub fn text() -> BoxedStrategy<String> {
    let tricky = select(vec![
        "=1+1",
        "'=1",
        "''",
        "'s avonds",
        "+32 2 123",
        "-",
        "@x",
        "a; b",
        r"a\",
        r"\;",
        r"C:\d;",
        "(none",
        "none)",
        "(none) of these",
        "\"",
        "\"a\",\"b\"",
        "a\nb",
        "a\tb",
        "😀",
        "＝1",
        "0401",
        "1e5",
        "2024-02-29",
        "yes",
        "TRUE",
        "_x0041_",
        "<r>x</r>",
        "&amp;",
        "null",
        "sep=;",
        "#N/A",
    ]);
    prop_oneof![
        tricky.prop_map(str::to_owned),
        "[=+@'\\-;\\\\,\"|\n\t a(é]{1,8}",
        "\\PC{1,16}",
    ]
    .prop_map(|text| text.trim().to_owned())
    .prop_filter("blank", |text| !text.is_empty())
    .boxed()
}

/// The identity of the nth record of a kind.
fn id(kind: Kind, n: usize) -> Uuid {
    Uuid::from_u128(((kind.index() as u128 + 1) << 64) | (n as u128 + 1))
}

/// A code: what a text can be without line breaks and semicolons, and different each time.
fn code(n: usize) -> impl Strategy<Value = Arc<str>> {
    text().prop_map(move |text| {
        let plain = text.replace(|c: char| c.is_control() || c == ';', ":");
        format!("{}/{n}", plain.trim()).into()
    })
}

type Filled = (Owned, Option<Absence>);

fn record(kind: Kind, n: usize, fill: Fill) -> impl Strategy<Value = Arc<dyn AnyRecord>> {
    let def = kind.def();
    let fields: Vec<_> = def
        .fields
        .iter()
        .map(|field| filled(field, kind, n, fill))
        .collect();
    let edges: Vec<_> = def.edges.iter().map(|_| absence()).collect();
    (code(n), fields, edges).prop_map(move |(code, fields, edges)| {
        let (mut values, reasons): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
        settle(def, n, &mut values);
        let of_fields = def.fields.iter().zip(&values).zip(reasons);
        let of_fields = of_fields
            .filter(|((_, value), _)| value.is_absent())
            .filter_map(|((field, _), reason)| Some((field.name, reason?)));
        let of_edges = def.edges.iter().zip(edges);
        let of_edges = of_edges.filter_map(|(edge, reason)| Some((*edge, reason?)));
        let absent = Absences::new(of_fields.chain(of_edges));
        built(def, id(kind, n), code, absent, values)
    })
}

fn built(
    def: &KindDef,
    id: Uuid,
    code: Arc<str>,
    absent: Absences,
    values: Vec<Owned>,
) -> Arc<dyn AnyRecord> {
    let header = Header {
        id,
        version: 1,
        code,
        absent,
    };
    (def.build)(header, values).expect("values fit their fields")
}

/// Why there is nothing, if that is stated.
fn absence() -> impl Strategy<Value = Option<Absence>> {
    select(vec![
        None,
        Some(Absence::None),
        Some(Absence::NotApplicable),
    ])
}

fn filled(field: &'static FieldDef, kind: Kind, n: usize, fill: Fill) -> BoxedStrategy<Filled> {
    let nothing = absence().prop_map(|reason| (Owned::Absent, reason));
    let Some(value) = value(field, kind, n) else {
        assert!(
            !field.required,
            "{kind:?} {} has nothing to refer to",
            field.name
        );
        return nothing.boxed();
    };
    let something = value.prop_map(|value| (value, None));
    if field.required || fill == Fill::Whole {
        something.boxed()
    } else {
        prop_oneof![something, nothing].boxed()
    }
}

/// What a field can hold; nothing when there is no record to refer to.
fn value(field: &'static FieldDef, kind: Kind, n: usize) -> Option<BoxedStrategy<Owned>> {
    let number = || select(vec![0, 1, -1, 2024, i64::MAX, i64::MIN, 1 << 53]);
    Some(match field.ty {
        FieldType::Text if field.name == "language" => languages()
            .prop_map(|language| Owned::Text(language.code().into()))
            .boxed(),
        FieldType::Text => text().prop_map(|text| Owned::Text(text.into())).boxed(),
        FieldType::LocalText => local_text().boxed(),
        FieldType::Bool => any::<bool>().prop_map(Owned::Bool).boxed(),
        FieldType::Integer => prop_oneof![number(), any::<i64>()]
            .prop_map(Owned::Integer)
            .boxed(),
        FieldType::Date => date().prop_map(Owned::Date).boxed(),
        FieldType::Time => time().boxed(),
        FieldType::Country => country().boxed(),
        FieldType::EnterpriseNumber => enterprise_number().boxed(),
        FieldType::Url => "https?://[a-z]{1,9}\\.be(/[!-~&&[^\"<>]]{0,9})?"
            .prop_map(|address| Owned::Text(address.into()))
            .boxed(),
        FieldType::Period => period().boxed(),
        FieldType::Code(list) => select(list.items.iter().collect::<Vec<_>>())
            .prop_map(Owned::Code)
            .boxed(),
        FieldType::Codes(list) => some_of(list.items.iter().collect())
            .prop_map(Owned::Codes)
            .boxed(),
        FieldType::Texts => prop::collection::vec(text().prop_map(Into::into), 1..4)
            .prop_map(Owned::Texts)
            .boxed(),
        FieldType::Ref(to) => select(some(targets(to, kind, n))?)
            .prop_map(Owned::Ref)
            .boxed(),
        FieldType::Refs(to) => some_of(some(targets(to, kind, n))?)
            .prop_map(Owned::Refs)
            .boxed(),
        FieldType::AnyRef => any_reference().boxed(),
        FieldType::Parts(part) => parts(part.fields, kind, n)?,
    })
}

fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    Some(list).filter(|list| !list.is_empty())
}

/// The records that a record may refer to: of its own kind those before it, so that none comes back
/// to itself.
fn targets(to: Kind, kind: Kind, n: usize) -> Vec<Uuid> {
    let below = if to == kind { n } else { EACH };
    (0..below).map(|n| id(to, n)).collect()
}

/// One or more of a list, in any order.
fn some_of<T: Clone + fmt::Debug + 'static>(list: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    (1..=list.len(), Just(list).prop_shuffle()).prop_map(|(count, mut list)| {
        list.truncate(count);
        list
    })
}

fn parts(fields: &'static [FieldDef], kind: Kind, n: usize) -> Option<BoxedStrategy<Owned>> {
    let mut row: Vec<BoxedStrategy<Owned>> = Vec::new();
    for field in fields {
        row.push(match value(field, kind, n) {
            Some(value) if field.required => value,
            Some(value) => prop_oneof![3 => value, 1 => Just(Owned::Absent)].boxed(),
            None if field.required => return None,
            None => Just(Owned::Absent).boxed(),
        });
    }
    let row = row.prop_map(move |mut values| {
        in_order(fields, &mut values);
        values
    });
    let rows = prop::collection::vec(row, 1..4);
    Some(rows.prop_map(Owned::Parts).boxed())
}

fn languages() -> impl Strategy<Value = Language> {
    select(Language::ALL.to_vec())
}

fn local_text() -> impl Strategy<Value = Owned> {
    let others = prop::collection::vec((languages(), text()), 0..4);
    (languages(), text(), others).prop_map(|(language, text, others)| {
        let mut local = LocalText::default();
        for (language, text) in others.into_iter().chain([(language, text)]) {
            local.set(language, Some(text.into()));
        }
        Owned::Local(Box::new(local))
    })
}

fn date() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1600, 1, 1).expect("a day");
    let known = [
        "1899-12-31",
        "1900-02-28",
        "1900-03-01",
        "2024-02-29",
        "9999-12-31",
    ];
    let known: Vec<NaiveDate> = known
        .iter()
        .map(|day| day.parse().expect("a day"))
        .collect();
    prop_oneof![
        4 => (0_u64..500_000).prop_map(move |days| first + chrono::Days::new(days)),
        1 => select(known),
    ]
}

/// Moments to the microsecond, which both databases keep.
fn time() -> impl Strategy<Value = Owned> {
    (0_i64..4_102_444_800_000_000).prop_filter_map("a moment", |micros| {
        DateTime::from_timestamp_micros(micros).map(Owned::Time)
    })
}

fn country() -> impl Strategy<Value = Owned> {
    let codes: Vec<_> = Reference::embedded()
        .countries()
        .map(|country| country.code)
        .collect();
    select(codes).prop_map(Owned::Country)
}

fn enterprise_number() -> impl Strategy<Value = Owned> {
    (0_u32..20_000_000).prop_map(|base| {
        let check = 97 - base % 97;
        Owned::Text(format!("{base:08}{check:02}").into())
    })
}

fn period() -> impl Strategy<Value = Owned> {
    let numbers = (0_u16..50, 0_u16..20, 0_u16..9, 0_u16..400);
    numbers.prop_map(|(years, months, weeks, days)| {
        let written = format!("P{years}Y{months}M{weeks}W{days}D");
        Owned::Period(written.parse().expect("a period"))
    })
}

fn is_evident(kind: Kind) -> bool {
    !matches!(kind, Kind::Evidence | Kind::ImportRun)
}

fn any_reference() -> impl Strategy<Value = Owned> {
    let kinds = Kind::ALL.iter().copied().filter(|kind| is_evident(*kind));
    let all = kinds.flat_map(|kind| (0..EACH).map(move |n| (kind, n)));
    select(all.collect::<Vec<_>>()).prop_map(|(kind, n)| Owned::AnyRef(kind, id(kind, n)))
}

/// Puts right what fields of one record owe each other.
fn settle(def: &KindDef, n: usize, values: &mut [Owned]) {
    in_order(def.fields, values);
    let position = |name: &str| def.position(name).expect("a field");
    let needed = match def.kind {
        Kind::Flow => Some(("from", "register", Kind::Party)),
        Kind::DataUse => Some(("category", "element", Kind::DataCategory)),
        _ => None,
    };
    if let Some((one, other, kind)) = needed
        && values[position(one)].is_absent()
        && values[position(other)].is_absent()
    {
        values[position(one)] = Owned::Ref(id(kind, 0));
    }
    if def.kind == Kind::Activity
        && let Owned::Text(reference) = &mut values[position("reference")]
    {
        *reference = format!("{reference}/{n}").into();
    }
}

/// Exchanges a beginning and an end that are the wrong way round.
fn in_order(fields: &[FieldDef], values: &mut [Owned]) {
    let position = |name: &str| fields.iter().position(|field| field.name == name);
    let (Some(from), Some(to)) = (position("valid_from"), position("valid_to")) else {
        return;
    };
    if let (Owned::Date(begin), Owned::Date(end)) = (&values[from], &values[to])
        && end < begin
    {
        values.swap(from, to);
    }
}

/// The values of an evidence that has the code for standing in a row, most often so that it can.
fn row_evidence() -> impl Strategy<Value = Option<Vec<Filled>>> {
    let fields = Kind::Evidence.def().fields.iter().map(|field| {
        let nothing = Just((Owned::Absent, None));
        let in_row = matches!(field.name, "document" | "place" | "quote");
        match field.name {
            "about" | "nature" => filled(field, Kind::Evidence, EACH, Fill::Whole),
            _ if in_row => filled(field, Kind::Evidence, EACH, Fill::Partly),
            _ => {
                let rarely = filled(field, Kind::Evidence, EACH, Fill::Partly);
                Union::new_weighted(vec![(15, nothing.boxed()), (1, rarely)]).boxed()
            }
        }
    });
    prop::option::of(fields.collect::<Vec<_>>())
}

fn in_row(about: &dyn AnyRecord, wanted: Vec<Filled>, n: u128) -> Arc<dyn AnyRecord> {
    let def = Kind::Evidence.def();
    let (mut values, reasons): (Vec<_>, Vec<_>) = wanted.into_iter().unzip();
    let target = def.position("about").expect("a field");
    // One in five is about another record, and must not pass for evidence of this one.
    if !n.is_multiple_of(5) {
        values[target] = Owned::AnyRef(about.kind(), about.header().id);
    }
    let stated = def.fields.iter().zip(&values).zip(reasons);
    let stated = stated
        .filter(|((_, value), _)| value.is_absent())
        .filter_map(|((field, _), reason)| Some((field.name, reason?)));
    let absent = Absences::new(stated);
    let code = evidence_code(about.kind(), &about.header().code);
    let id = Uuid::from_u128((1_u128 << 100) | n);
    built(def, id, code.into(), absent, values)
}
