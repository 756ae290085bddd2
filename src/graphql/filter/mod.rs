//! Filters: which records of a list a client means.
//!
//! A filter is read together with the snapshot it is for: references become identities, and what
//! holds of an activity through other records becomes a set of activities. So testing a record
//! needs nothing but the record, and a list is narrowed by the links of the snapshot where it can.

mod derived;
mod read;
mod words;

use std::{collections::HashSet, sync::Arc};

use chrono::NaiveDate;
use memchr::memmem::Finder;
use uuid::Uuid;

use crate::{
    domain::{
        code_list::CodeItem, record::AnyRecord, reference::CountryCode, snapshot::Snapshot,
        text::fold, value::Value,
    },
    graphql::validity::is_valid_on,
};

pub use {
    read::{find, find_any},
    words::Words,
};

/// Which records of a list are meant.
pub struct Filter(Test);

/// One condition on a record.
enum Test {
    /// All of them hold.
    All(Vec<Test>),
    /// At least one holds.
    Any(Vec<Test>),
    /// It does not hold.
    Not(Box<Test>),
    /// The folded texts of the record hold all of these.
    Words(Vec<Finder<'static>>),
    /// The record is one of these.
    In(HashSet<Uuid>),
    /// The record is valid on the day.
    Valid(NaiveDate),
    /// The code at a position, or one of the codes, is one of these.
    Coded(usize, Vec<&'static CodeItem>),
    /// The text at a position, folded, is one of these.
    Text(usize, Vec<String>),
    /// The country at a position is one of these.
    Country(usize, Vec<CountryCode>),
    /// The date at a position lies between these.
    Dated(usize, Option<NaiveDate>, Option<NaiveDate>),
    /// The field at a position is true or false.
    Bool(usize, bool),
    /// One of these fields is stated to have no value.
    Absent(Vec<String>),
}

impl Filter {
    /// Whether a record is meant.
    pub fn matches(&self, record: &Arc<dyn AnyRecord>, words: &Words) -> bool {
        self.0.holds(record, words)
    }

    /// Records among which all that are meant must be, when the filter itself says which.
    fn candidates(&self) -> Option<&HashSet<Uuid>> {
        let tests = match &self.0 {
            Test::All(tests) => tests.as_slice(),
            single => std::slice::from_ref(single),
        };
        let sets = tests.iter().filter_map(|test| match test {
            Test::In(ids) => Some(ids),
            _ => None,
        });
        sets.min_by_key(|ids| ids.len())
    }

    /// The records that can be meant, in the order of their codes, when they are few.
    pub fn narrowed<'s>(
        &self,
        snapshot: &'s Snapshot,
        of: usize,
    ) -> Option<Vec<&'s Arc<dyn AnyRecord>>> {
        let ids = self.candidates().filter(|ids| ids.len() < of / 2)?;
        let records = ids.iter().filter_map(|id| snapshot.record(*id));
        let mut records: Vec<_> = records.collect();
        records.sort_unstable_by(|a, b| a.header().code.cmp(&b.header().code));
        Some(records)
    }
}

impl Test {
    fn holds(&self, record: &Arc<dyn AnyRecord>, words: &Words) -> bool {
        match self {
            Test::All(tests) => tests.iter().all(|test| test.holds(record, words)),
            Test::Any(tests) => tests.iter().any(|test| test.holds(record, words)),
            Test::Not(test) => !test.holds(record, words),
            Test::Words(finders) => {
                let texts = words.of(record);
                finders
                    .iter()
                    .all(|finder| finder.find(texts.as_bytes()).is_some())
            }
            Test::In(ids) => ids.contains(&record.header().id),
            Test::Valid(day) => is_valid_on(&**record, *day),
            Test::Coded(at, wanted) => match record.value(*at) {
                Value::Code(item) => is_among(item, wanted),
                Value::Codes(codes) => codes.items().iter().any(|item| is_among(item, wanted)),
                _ => false,
            },
            Test::Text(at, wanted) => match record.value(*at) {
                Value::Text(text) => wanted.contains(&fold(text)),
                _ => false,
            },
            Test::Country(at, wanted) => match record.value(*at) {
                Value::Country(code) => wanted.contains(&code),
                _ => false,
            },
            Test::Dated(at, from, to) => match record.value(*at) {
                Value::Date(date) => {
                    from.is_none_or(|from| from <= date) && to.is_none_or(|to| date <= to)
                }
                _ => false,
            },
            Test::Bool(at, wanted) => matches!(record.value(*at), Value::Bool(it) if it == *wanted),
            Test::Absent(fields) => fields
                .iter()
                .any(|field| record.header().absent.get(field).is_some()),
        }
    }
}

fn is_among(item: &CodeItem, wanted: &[&CodeItem]) -> bool {
    wanted.iter().any(|wanted| wanted.code == item.code)
}
