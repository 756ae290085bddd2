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
