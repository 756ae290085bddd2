//! The folded texts of records, in which words are searched.

use std::sync::Arc;

use quick_cache::{Weighter, sync::Cache};
use uuid::Uuid;

use crate::domain::{
    record::{AnyRecord, Fields},
    text::{Language, fold},
    value::Value,
};

/// How many bytes of folded texts are kept.
const MAX_BYTES: u64 = 128 << 20;

/// What stands between the texts of a record, so that no word is found across two of them.
const BETWEEN: char = '\n';

/// The folded texts of the records that were searched lately. A record never changes under one
/// version, so what is kept is never wrong.
pub struct Words(Cache<(Uuid, i64), Arc<str>, Bytes>);

#[derive(Clone)]
struct Bytes;

impl Weighter<(Uuid, i64), Arc<str>> for Bytes {
    fn weight(&self, _: &(Uuid, i64), text: &Arc<str>) -> u64 {
        text.len() as u64 + 64
    }
}

impl Default for Words {
    fn default() -> Self {
        Words(Cache::with_weighter(100_000, MAX_BYTES, Bytes))
    }
}

impl Words {
    /// The folded code and texts of a record, in all languages.
    pub fn of(&self, record: &Arc<dyn AnyRecord>) -> Arc<str> {
        let header = record.header();
        let key = (header.id, header.version);
        if let Some(kept) = self.0.get(&key) {
            return kept;
        }
        let mut texts = fold(&header.code);
        gather(&**record, &mut texts);
        let texts: Arc<str> = texts.into();
        self.0.insert(key, texts.clone());
        texts
    }
}

fn gather(fields: &(impl Fields + ?Sized), texts: &mut String) {
    let add = |texts: &mut String, text: &str| {
        texts.push(BETWEEN);
        texts.push_str(&fold(text));
    };
    for at in 0..fields.defs().len() {
        match fields.value(at) {
            Value::Text(text) => add(texts, text),
            Value::Local(text) => {
                let stated = Language::ALL.into_iter().filter_map(|it| text.get(it));
                stated.for_each(|text| add(texts, text));
            }
            Value::Texts(list) => list.iter().for_each(|text| add(texts, text)),
            Value::Parts(parts) => {
                (0..parts.count()).for_each(|at| gather(parts.part(at), texts));
            }
            Value::Absent | Value::Bool(_) | Value::Integer(_) | Value::Date(_) => {}
            Value::Time(_) | Value::Country(_) | Value::Period(_) | Value::Code(_) => {}
            Value::Codes(_) | Value::Ref(_) | Value::Refs(_) | Value::AnyRef(..) => {}
        }
    }
}
