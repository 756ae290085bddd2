//! What a question is about: whose record is searched, whose data are meant, in which regions.

use std::collections::BTreeMap;

use super::{
    Ids, NotFound, asked,
    codes::SubjectMatch,
    collective::{behind, is_collective},
    span::{Standing, standing_of},
};
use crate::domain::{
    codes::{ActivityRole, PartyKind, Region},
    id::Id,
    records::{Activity, DataUse, Flow, Party, SubjectCategory},
    snapshot::Snapshot,
};
use chrono::NaiveDate;

/// The bodies that answer, with their units, roles and trade names.
#[derive(Debug)]
pub struct Scope<'a> {
    /// The party that was asked about.
    pub asked: &'a Party,
    /// The bodies that answer: the party itself, or the legal persons behind a trade name or class.
    pub controllers: Vec<&'a Party>,
    body: Ids,
}

impl<'a> Scope<'a> {
    /// The scope of a question put to a party. A trade name is no legal person, so a question put
    /// to it covers the legal persons behind it on the date.
    ///
    /// # Errors
    /// The party does not exist.
    pub fn of(
        snapshot: &'a Snapshot,
        controller: Id<Party>,
        on: NaiveDate,
    ) -> Result<Scope<'a>, NotFound> {
        let party = asked(snapshot, controller)?;
        let mut scope = Scope {
            asked: party,
            controllers: Vec::new(),
            body: Ids::default(),
        };
        scope.add(snapshot, party, on);
        Ok(scope)
    }

    fn add(&mut self, snapshot: &'a Snapshot, party: &'a Party, on: NaiveDate) {
        if !self.body.insert(party.id().uuid()) {
            return;
        }
        if is_collective(party) {
            let persons = behind(snapshot, party).into_iter();
            for (person, _) in persons.filter(|(_, span)| span.holds_on(on)) {
                self.add(snapshot, person, on);
            }
            return;
        }
        self.controllers.push(party);
        // What is recorded under a trade name of a body is recorded of the body.
        let label = party.parent.and_then(|parent| snapshot.get(parent));
        let labels = label.filter(|label| label.kind == PartyKind::TradeName);
        self.body.extend(labels.map(|label| label.id().uuid()));
        self.add_units(snapshot, party);
    }

    fn add_units(&mut self, snapshot: &'a Snapshot, party: &'a Party) {
        for child in snapshot.linked::<Party>("parent", party.id().uuid()) {
            let inside = matches!(
                child.kind,
                PartyKind::Unit | PartyKind::InternalRole | PartyKind::TradeName
            );
            if inside && self.body.insert(child.id().uuid()) {
                self.add_units(snapshot, child);
            }
        }
    }

    /// Whether a party is one of the bodies, or a unit, role or trade name of one.
    pub fn contains(&self, party: Id<Party>) -> bool {
        self.body.contains(&party.uuid())
    }

    /// The activities of the bodies as controller or joint controller, in the order of codes.
    pub fn activities(&self, snapshot: &'a Snapshot) -> Vec<&'a Activity> {
        let mut found = self.linked(snapshot, &["controller", "joint_controllers"]);
        found.retain(|activity| activity.role == ActivityRole::Controller);
        found
    }

    /// What the bodies do as processor for others; questions about it go to those others.
    pub fn as_processor(&self, snapshot: &'a Snapshot) -> Vec<&'a Activity> {
        let mut found = self.linked(snapshot, &["controller"]);
        found.retain(|activity| activity.role == ActivityRole::Processor);
        found
    }

    /// What processors record that they do for the bodies (Art. 30(2)).
    pub fn done_by_processors(&self, snapshot: &'a Snapshot) -> Vec<&'a Activity> {
        let mut found = self.linked(snapshot, &["served_controllers"]);
        found.retain(|activity| !self.contains(activity.controller));
        found
    }

    fn linked(&self, snapshot: &'a Snapshot, fields: &[&str]) -> Vec<&'a Activity> {
        let found: BTreeMap<&str, &Activity> = fields
            .iter()
            .flat_map(|field| self.body.iter().map(move |id| (field, id)))
            .flat_map(|(field, id)| snapshot.linked::<Activity>(field, *id))
            .map(|activity| (activity.code(), activity))
            .collect();
        found.into_values().collect()
    }

    /// The parties of the body.
    pub fn body(&self) -> impl Iterator<Item = Id<Party>> + '_ {
        self.body.iter().map(|id| Id::of(*id))
    }
}

/// The activities of a controller as controller and as processor, or of everybody, that hold on a
/// day, in the order of codes.
///
/// # Errors
/// The controller does not exist.
pub(super) fn activities_on(
    snapshot: &Snapshot,
    controller: Option<Id<Party>>,
    on: NaiveDate,
) -> Result<Vec<&Activity>, NotFound> {
    let mut found = activities_ever(snapshot, controller, on)?;
    found.retain(|activity| standing_of(activity, on) == Standing::Current);
    Ok(found)
}

/// The same whenever the activities held. The day says who stands behind a trade name.
pub(super) fn activities_ever(
    snapshot: &Snapshot,
    controller: Option<Id<Party>>,
    on: NaiveDate,
) -> Result<Vec<&Activity>, NotFound> {
    let Some(controller) = controller else {
        return Ok(snapshot.list::<Activity>().collect());
    };
    let scope = Scope::of(snapshot, controller, on)?;
    let mut found = scope.activities(snapshot);
    found.extend(scope.as_processor(snapshot));
    found.sort_by_key(|activity| activity.code());
    Ok(found)
}

/// Whether an activity is carried out in one of the regions asked about. One without a region
/// counts, and one under federal law counts everywhere.
pub(super) fn in_regions(activity: &Activity, wanted: &[Region]) -> bool {
    let stated = &activity.regions.0;
    wanted.is_empty()
        || stated.is_empty()
        || stated
            .iter()
            .any(|region| *region == Region::Federal || wanted.contains(region))
}

/// What an activity itself says of the persons asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Concern {
    /// It concerns them.
    Stated,
    /// It does not say whom it concerns.
    NotStated,
    /// It concerns others. A single flow of it can still concern them.
    Others,
}

/// The persons asked about: categories with all that are wider and narrower, for what is stated of
/// patients may be stated of insured persons, and the other way round.
#[derive(Debug)]
pub struct Subjects {
    /// `None` asks about everybody.
    wanted: Option<Ids>,
}

impl Subjects {
    /// The persons meant by some categories; none means everybody.
    ///
    /// # Errors
    /// A category does not exist.
    pub fn of(
        snapshot: &Snapshot,
        categories: &[Id<SubjectCategory>],
    ) -> Result<Subjects, NotFound> {
        if categories.is_empty() {
            return Ok(Subjects { wanted: None });
        }
        let mut wanted = Ids::default();
        for id in categories {
            let category = asked(snapshot, *id)?;
            let mut narrower = vec![category];
            let mut below = Ids::default();
            while let Some(category) = narrower.pop() {
                if below.insert(category.id().uuid()) {
                    narrower
                        .extend(snapshot.linked::<SubjectCategory>("parent", category.id().uuid()));
                }
            }
            wanted.extend(below);
            let mut above = category.parent;
            while let Some(id) = above.filter(|id| wanted.insert(id.uuid())) {
                above = snapshot.get(id).and_then(|category| category.parent);
            }
        }
        Ok(Subjects {
            wanted: Some(wanted),
        })
    }

    /// Whether a category is among those meant.
    pub fn includes(&self, category: Id<SubjectCategory>) -> bool {
        let wanted = self.wanted.as_ref();
        wanted.is_none_or(|wanted| wanted.contains(&category.uuid()))
    }

    /// What an activity says of them, in its own list or in its data uses of whatever time.
    pub fn of_activity(&self, snapshot: &Snapshot, activity: &Activity) -> Concern {
        let mut stated = !activity.subjects.is_empty();
        if activity.subjects.iter().any(|id| self.includes(*id)) {
            return Concern::Stated;
        }
        let mut unsaid = false;
        for data_use in snapshot.linked::<DataUse>("activity", activity.id().uuid()) {
            match data_use.subject {
                Some(subject) if self.includes(subject) => return Concern::Stated,
                Some(_) => stated = true,
                None => unsaid = true,
            }
        }
        let said_absent = activity.header.absent.get("subjects").is_some();
        let own_list = !activity.subjects.is_empty() || said_absent;
        if self.wanted.is_some() && (own_list || (stated && !unsaid)) {
            Concern::Others
        } else {
            Concern::NotStated
        }
    }

    /// How a flow of an activity concerns them; `None` when it does not. A flow that does not say
    /// whose data go over counts for everybody its activity concerns.
    pub fn of_flow(&self, flow: &Flow, concern: Concern) -> Option<SubjectMatch> {
        if flow.subjects.is_empty() {
            concern.of_all()
        } else {
            let meant = flow.subjects.iter().any(|id| self.includes(*id));
            meant.then_some(SubjectMatch::Stated)
        }
    }
}

impl Concern {
    /// How all that an activity does concerns them; `None` when it does not.
    pub fn of_all(self) -> Option<SubjectMatch> {
        match self {
            Concern::Stated => Some(SubjectMatch::ByActivity),
            Concern::NotStated => Some(SubjectMatch::NotStated),
            Concern::Others => None,
        }
    }
}
