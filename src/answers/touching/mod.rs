//! What does one record touch? The reach of a breach by party or system, who holds an element of
//! data, what rests on a law, what an instrument permits (Art. 33-34, 5(1)(c), 6(3)).
//!
//! The walk (`walk`) is the same for every kind: first what belongs to the target (units, classes, systems,
//! narrower categories, articles), then what points to that, then the activities behind it, then
//! what the activities involve. Each record keeps the link by which it was first reached.

mod walk;

use std::collections::HashMap;

use chrono::NaiveDate;
use uuid::Uuid;

use super::NotFound;
use crate::domain::{
    codes::Sensitivity,
    kind::Kind,
    record::{AnyRecord, Record},
    records::{Activity, DataCategory, DataElement, Party, SubjectCategory},
    snapshot::Snapshot,
};

/// All that a record touches.
pub struct Touching<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// The record asked about.
    pub target: &'a dyn AnyRecord,
    /// The day on which things had to hold to count; `None` counts them whenever they held.
    pub on: Option<NaiveDate>,
    touched: Vec<Touched<'a>>,
    at: HashMap<Uuid, usize>,
}

/// A record that is touched.
#[derive(Debug, Clone, Copy)]
pub struct Touched<'a> {
    /// The record.
    pub record: &'a dyn AnyRecord,
    /// The record from which it was reached.
    pub from: Uuid,
    /// The link by which it was, in words: `receives`, `data uses`, `controller`.
    pub link: &'static str,
    /// Whether it is touched for certain. A flow that states only a wider category, or no data at
    /// all, may or may not carry an element.
    pub certain: bool,
}

/// One step on the way from the target to a record.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// The link, in words with underscores: `data_uses`.
    pub link: &'static str,
    /// The record to which it leads.
    pub record: &'a dyn AnyRecord,
}

/// All that a record touches, at any time or on a day.
///
/// # Errors
/// The record does not exist, or is of another kind.
pub fn touching(
    snapshot: &Snapshot,
    target: (Kind, Uuid),
    on: Option<NaiveDate>,
) -> Result<Touching<'_>, NotFound> {
    let (kind, id) = target;
    let found = snapshot.record(id).filter(|record| record.kind() == kind);
    let record = &**found.ok_or(NotFound { kind, id })?;
    let mut walk = Touching {
        snapshot,
        target: record,
        on,
        touched: Vec::new(),
        at: HashMap::new(),
    };
    let core = walk.belonging(id);
    walk.around(&core);
    // What is certain goes first, so that a record reached in both ways counts as certain.
    let wider = walk.wider(id);
    walk.around(&wider);
    Ok(walk)
}

impl<'a> Touching<'a> {
    /// The records of one kind that are touched, in the order of codes.
    pub fn of(&self, kind: Kind) -> Vec<&Touched<'a>> {
        let mut found: Vec<&Touched> = self.all().filter(|t| t.record.kind() == kind).collect();
        found.sort_by_key(|touched| &touched.record.header().code);
        found
    }

    /// Everything that is touched, in the order in which it was reached.
    pub fn all(&self) -> impl Iterator<Item = &Touched<'a>> {
        self.touched.iter()
    }

    /// The records of a known kind that are touched, in the order of codes.
    pub fn list<T: Record>(&self) -> Vec<&'a T> {
        let found = self.of(T::KIND).into_iter();
        found
            .filter_map(|touched| touched.record.as_any().downcast_ref())
            .collect()
    }

    /// The controllers and joint controllers of the activities that are touched, by code.
    pub fn controllers(&self) -> Vec<&'a Party> {
        let activities = self.list::<Activity>().into_iter();
        let mut found: Vec<&Party> = activities
            .flat_map(|activity| {
                activity
                    .joint_controllers
                    .iter()
                    .chain([&activity.controller])
            })
            .filter_map(|id| self.snapshot.get(*id))
            .collect();
        found.sort_by_key(|party| party.code());
        found.dedup_by_key(|party| party.id());
        found
    }

    /// The categories of data touched that the law protects more (Art. 9, 10, 87).
    pub fn sensitive_categories(&self) -> Vec<&'a DataCategory> {
        let mut found = self.list::<DataCategory>();
        found.retain(|category| is_sensitive(category.sensitivity));
        found
    }

    /// The elements of data touched that the law protects more (Art. 9, 10, 87).
    pub fn sensitive_elements(&self) -> Vec<&'a DataElement> {
        let mut found = self.list::<DataElement>();
        found.retain(|element| is_sensitive(element.sensitivity));
        found
    }

    /// The categories of persons touched who are vulnerable, such as children or patients.
    pub fn vulnerable_subjects(&self) -> Vec<&'a SubjectCategory> {
        let mut found = self.list::<SubjectCategory>();
        found.retain(|subject| subject.vulnerable == Some(true));
        found
    }

    /// How a record is touched: the links from the target to it. Empty for the target itself and
    /// for what is not touched.
    pub fn path(&self, id: Uuid) -> Vec<Step<'a>> {
        let mut path = Vec::new();
        let mut next = self.at.get(&id);
        while let Some(touched) = next.map(|at| &self.touched[*at]) {
            path.push(Step {
                link: touched.link,
                record: touched.record,
            });
            next = self.at.get(&touched.from);
        }
        path.reverse();
        path
    }

    /// The path of a record in words: `receives f-12 > activity a01 > controller infino`.
    pub fn how(&self, id: Uuid) -> String {
        let steps = self.path(id).into_iter().map(|step| {
            let link = step.link.replace('_', " ");
            format!("{link} {}", step.record.header().code)
        });
        steps.collect::<Vec<_>>().join(" > ")
    }
}

fn is_sensitive(sensitivity: Option<Sensitivity>) -> bool {
    sensitivity.is_some_and(|sensitivity| sensitivity != Sensitivity::Ordinary)
}
