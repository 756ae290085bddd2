//! Which data are meant: elements in categories in wider categories, and when two sets of them
//! have something in common.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    NotFound, Subjects, asked,
    span::{Dated, Standing},
};
use crate::domain::{
    id::Id,
    records::{Activity, DataCategory, DataElement, DataUse},
    snapshot::Snapshot,
};

/// Categories and elements of data, with the wider categories they belong to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DataSet {
    exact: Vec<Uuid>,
    wider: Vec<Uuid>,
}

impl DataSet {
    /// The data of some categories and elements. What does not exist is left out.
    pub fn of(
        snapshot: &Snapshot,
        categories: &[Id<DataCategory>],
        elements: &[Id<DataElement>],
    ) -> DataSet {
        let mut set = DataSet::default();
        for id in categories {
            set.exact.push(id.uuid());
            let parent = snapshot.get(*id).and_then(|category| category.parent);
            set.widen(snapshot, parent);
        }
        for id in elements {
            set.exact.push(id.uuid());
            let of = snapshot.get(*id).map(|element| &element.categories[..]);
            for category in of.unwrap_or_default() {
                set.widen(snapshot, Some(*category));
            }
        }
        set
    }

    /// The data of categories that a question names; none means all data, as `None`.
    ///
    /// # Errors
    /// A category does not exist.
    pub(super) fn wanted(
        snapshot: &Snapshot,
        categories: &[Id<DataCategory>],
    ) -> Result<Option<DataSet>, NotFound> {
        for id in categories {
            asked(snapshot, *id)?;
        }
        Ok((!categories.is_empty()).then(|| DataSet::of(snapshot, categories, &[])))
    }

    fn widen(&mut self, snapshot: &Snapshot, from: Option<Id<DataCategory>>) {
        let mut next = from;
        while let Some(id) = next.filter(|id| !self.wider.contains(&id.uuid())) {
            self.wider.push(id.uuid());
            next = snapshot.get(id).and_then(|category| category.parent);
        }
    }

    /// The categories and elements, and the wider categories they belong to.
    pub(super) fn ids(&self) -> impl Iterator<Item = Uuid> + '_ {
        self.exact.iter().chain(&self.wider).copied()
    }

    /// Whether nothing is stated.
    pub fn is_empty(&self) -> bool {
        self.exact.is_empty()
    }

    /// Whether something can be in both: the same category or element, or one inside the other.
    pub fn meets(&self, other: &DataSet) -> bool {
        let mut exact = other.exact.iter();
        exact.any(|id| self.exact.contains(id) || self.wider.contains(id))
            || other.wider.iter().any(|id| self.exact.contains(id))
    }

    /// Whether it states some of the other data by name: the same category or element, or one
    /// inside it. A wider category that may hold them does not count.
    pub fn names(&self, other: &DataSet) -> bool {
        let mut exact = other.exact.iter();
        exact.any(|id| self.exact.contains(id) || self.wider.contains(id))
    }

    /// Whether all of the other data are inside it: every category and element stands here itself,
    /// or one of the categories it belongs to does. The other set must be of a single category or
    /// element, since a set does not keep apart what belongs where.
    pub fn holds(&self, one: &DataSet) -> bool {
        let mut places = one.exact.iter().chain(&one.wider);
        places.any(|id| self.exact.contains(id))
    }

    /// The same data and those of another set.
    pub fn join(&mut self, other: DataSet) {
        for (own, more) in [
            (&mut self.exact, other.exact),
            (&mut self.wider, other.wider),
        ] {
            for id in more {
                if !own.contains(&id) {
                    own.push(id);
                }
            }
        }
    }
}

/// A single category or element of data.
#[derive(Debug, Clone, Copy)]
pub enum Datum<'a> {
    /// A single element.
    Element(&'a DataElement),
    /// A category.
    Category(&'a DataCategory),
}

impl<'a> Datum<'a> {
    /// The data it stands for.
    pub fn set(self, snapshot: &Snapshot) -> DataSet {
        match self {
            Datum::Element(element) => DataSet::of(snapshot, &[], &[element.id()]),
            Datum::Category(category) => DataSet::of(snapshot, &[category.id()], &[]),
        }
    }

    /// Its code.
    pub fn code(self) -> &'a str {
        match self {
            Datum::Element(element) => element.code(),
            Datum::Category(category) => category.code(),
        }
    }

    /// The categories and elements of two lists, categories first.
    pub fn all(
        snapshot: &'a Snapshot,
        categories: &[Id<DataCategory>],
        elements: &[Id<DataElement>],
    ) -> Vec<Datum<'a>> {
        let categories = categories.iter().filter_map(|id| snapshot.get(*id));
        let elements = elements.iter().filter_map(|id| snapshot.get(*id));
        categories
            .map(Datum::Category)
            .chain(elements.map(Datum::Element))
            .collect()
    }

    /// The category or element of a data use.
    pub fn of_use(snapshot: &'a Snapshot, data_use: &DataUse) -> Option<Datum<'a>> {
        let element = data_use.element.and_then(|id| snapshot.get(id));
        let category = || data_use.category.and_then(|id| snapshot.get(id));
        element
            .map(Datum::Element)
            .or_else(|| category().map(Datum::Category))
    }
}

/// The data uses of an activity that hold on the day and concern the persons. A use that does not
/// say whose data it is concerns everybody.
pub fn uses_of<'a>(
    snapshot: &'a Snapshot,
    activity: &Activity,
    subjects: &Subjects,
    on: NaiveDate,
) -> Vec<&'a DataUse> {
    snapshot
        .linked::<DataUse>("activity", activity.id().uuid())
        .filter(|data_use| data_use.span().standing(on) == Standing::Current)
        .filter(|data_use| data_use.subject.is_none_or(|id| subjects.includes(id)))
        .collect()
}
