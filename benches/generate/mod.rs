//! Registers of any size, made up: the same size gives the same register, to the byte.
//!
//! What they hold follows the registers of Belgian social-security bodies: twenty controllers with
//! two thousand parties around them, catalogues that all activities share, and for each activity
//! its purposes, bases, data, flows and retention rules. [`catalogue`] makes what is shared,
//! [`activities`] the activities, [`words`] the texts. This module knows nothing of databases.

mod activities;
mod catalogue;
mod words;

use std::{
    collections::{HashMap, HashSet},
    error::Error,
    sync::Arc,
};

use chrono::NaiveDate;
use inzage::domain::{
    code_list::{CodeItem, Coded},
    draft::{Resolve, natural_code},
    kind::Kind,
    record::{Absences, AnyRecord, Header},
    text::LocalText,
    value::Owned,
};
use uuid::{Builder, Uuid};

/// What goes wrong while measuring: a bench has nobody to put it right.
pub type Failure = Box<dyn Error + Send + Sync>;

/// A register with this many activities, some fourteen records each.
///
/// # Errors
/// When the records are no longer defined as the generator knows them.
pub fn register(activities: usize) -> Result<Vec<Arc<dyn AnyRecord>>, Failure> {
    let mut making = Making::new();
    let shared = catalogue::make(&mut making)?;
    for number in 0..activities {
        activities::make(&mut making, &shared, number)?;
    }
    Ok(making.records)
}

/// Chance that always falls the same way (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below another.
    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Some of these, each once, in the order of the draw.
    fn some(&mut self, from: &[Uuid], count: usize) -> Vec<Uuid> {
        let mut drawn: Vec<Uuid> = Vec::with_capacity(count);
        while drawn.len() < count.min(from.len()) {
            let next = *self.pick(from);
            if !drawn.contains(&next) {
                drawn.push(next);
            }
        }
        drawn
    }
}

/// The register in the making.
struct Making {
    chance: Chance,
    records: Vec<Arc<dyn AnyRecord>>,
    /// Codes by identity, from which the codes of other records are made.
    codes: HashMap<Uuid, Arc<str>>,
    taken: HashSet<(Kind, Arc<str>)>,
}

impl Making {
    fn new() -> Making {
        Making {
            chance: Chance(30),
            records: Vec::new(),
            codes: HashMap::new(),
            taken: HashSet::new(),
        }
    }

    /// Adds a record with these fields, under the code that an import would give it.
    fn add(&mut self, kind: Kind, fields: Vec<(&str, Owned)>) -> Result<Uuid, Failure> {
        let def = kind.def();
        let mut values = vec![Owned::Absent; def.fields.len()];
        for (name, value) in fields {
            let at = def
                .position(name)
                .ok_or_else(|| format!("{kind:?} has no field {name}"))?;
            values[at] = value;
        }
        let id = self.next_id();
        let code = self.free_code(kind, &natural_code(def, &values, &*self));
        self.codes.insert(id, code.clone());
        let header = Header {
            id,
            version: 1,
            code,
            absent: Absences::default(),
        };
        let record = (def.build)(header, values)
            .map_err(|field| format!("{kind:?} does not take its {field}"))?;
        self.records.push(record);
        Ok(id)
    }

    /// Identities grow in the order of making, as those that the program gives do.
    fn next_id(&mut self) -> Uuid {
        let number = self.records.len() as u64;
        let mut bytes = [0; 10];
        bytes[..2].copy_from_slice(&((number % 4_096) as u16).to_be_bytes());
        bytes[2..].copy_from_slice(&self.chance.next().to_be_bytes());
        Builder::from_unix_timestamp_millis(1_780_000_000_000 + number / 4_096, &bytes).into_uuid()
    }

    fn free_code(&mut self, kind: Kind, natural: &str) -> Arc<str> {
        let mut code: Arc<str> = natural.into();
        let mut number = 2;
        while !self.taken.insert((kind, code.clone())) {
            code = format!("{natural}~{number}").into();
            number += 1;
        }
        code
    }
}

impl Resolve for Making {
    fn find(&self, _: Kind, _: &str) -> Option<Uuid> {
        None
    }

    fn code_of(&self, _: Kind, id: Uuid) -> Option<Arc<str>> {
        self.codes.get(&id).cloned()
    }

    fn kind_of(&self, _: Uuid) -> Option<Kind> {
        None
    }

    fn codes(&self, _: Kind) -> Vec<Arc<str>> {
        Vec::new()
    }
}

fn code(value: impl Coded) -> Owned {
    Owned::Code(value.item())
}

fn codes(items: &[&'static CodeItem]) -> Owned {
    Owned::Codes(items.to_vec())
}

fn text(text: impl Into<String>) -> Owned {
    Owned::Text(text.into().into())
}

/// A text in Dutch, French and English.
fn local([nl, fr, en]: [String; 3]) -> Owned {
    Owned::Local(Box::new(LocalText {
        nl: Some(nl.into()),
        fr: Some(fr.into()),
        de: None,
        en: Some(en.into()),
    }))
}

/// A day, counted from the first of 2016.
fn day(number: usize) -> Owned {
    let first = NaiveDate::from_ymd_opt(2016, 1, 1).unwrap_or_default();
    Owned::Date(first + chrono::Days::new(number as u64))
}

fn optional(value: Option<Uuid>) -> Owned {
    value.map_or(Owned::Absent, Owned::Ref)
}
