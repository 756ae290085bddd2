//! Which parties have access to my data? (Art. 15(1)(c); CJEU C-154/21, C-579/21, C-553/07)
//!
//! [`parties_with_access`] finds the parties; [`AccessAnswer::details`] says of one disclosure
//! which data, why, on what basis, under which instrument and where to. The two are apart so that
//! a page of a large answer costs no more than a page.

mod chain;
mod collect;
mod details;
mod naming;
mod notes;

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::{
    ById, Scope, Span, Standing, StatedNone, Subjects,
    codes::{AccessGroup, SubjectMatch, UnresolvedReason},
};
use crate::domain::{
    codes::{RecipientRole, Region},
    id::Id,
    records::{Activity, DataCategory, Flow, Party, SubjectCategory, System},
    snapshot::Snapshot,
};

pub use chain::{Hop, Onward};
pub use collect::parties_with_access;
pub(super) use collect::parties_with_data;
pub use details::Details;
pub(super) use details::{all, bases, in_force};

/// What is asked: whose data, held by whom, on which day.
#[derive(Debug, Clone)]
pub struct AccessQuestion {
    /// The controller; a trade name or class stands for the legal persons behind it.
    pub controller: Id<Party>,
    /// In which capacities the person is known to it; none means every capacity.
    pub subjects: Vec<Id<SubjectCategory>>,
    /// Which data are meant; none means all.
    pub categories: Vec<Id<DataCategory>>,
    /// Under the law of which regions; none means all.
    pub regions: Vec<Region>,
    /// The day for which the answer holds.
    pub on: NaiveDate,
    /// Whether recipients that are withheld from the person (Art. 23) are named, and marked.
    pub include_confidential: bool,
    /// Through how many hands data are followed beyond the recipients; 0 follows none.
    pub follow: usize,
}

/// Who has access, and what the register does not know about it.
pub struct AccessAnswer<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// What was asked.
    pub question: AccessQuestion,
    /// The bodies that answer.
    pub scope: Scope<'a>,
    /// The activities that count, present and past.
    pub activities: Vec<Searched<'a>>,
    /// The parties by name, in groups in the order of a letter. Groups without parties are left out.
    pub groups: Vec<Group<'a>>,
    /// Classes of parties that cannot be named, with the reason.
    pub unresolved: Vec<Unresolved<'a>>,
    /// Flows of these activities between others, neither sent by the controller nor through a
    /// recipient of it.
    pub beside: Vec<Beside<'a>>,
    /// Parties to which recipients pass the data on.
    pub chain: Vec<Onward<'a>>,
    /// Present activities of which it is stated that there are no recipients.
    pub recipients_none: Vec<StatedNone<'a>>,
    /// Present activities of which nobody stated who the recipients are.
    pub recipients_not_stated: Vec<&'a Activity>,
    /// Departments and roles that present activities name as their own.
    pub departments: Vec<Department<'a>>,
    /// What the bodies do as processor for others, who answer for it.
    pub as_processor: Vec<&'a Activity>,
    /// What is left out because it is withheld from the person, by ground.
    pub withheld: Vec<Withheld<'a>>,
    pub(super) subjects: Subjects,
}

/// An activity that was searched.
#[derive(Debug, Clone, Copy)]
pub struct Searched<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Whether it has ended.
    pub ended: bool,
    /// How it is known to concern the persons.
    pub subject: SubjectMatch,
}

/// The parties of one group, in the order of their codes.
#[derive(Debug)]
pub struct Group<'a> {
    /// Which group.
    pub group: AccessGroup,
    /// The parties.
    pub parties: Vec<PartyAccess<'a>>,
}

/// A party and all that is disclosed to it in this group.
#[derive(Debug)]
pub struct PartyAccess<'a> {
    /// The party.
    pub party: &'a Party,
    /// The disclosures, in the order of activities and flows.
    pub disclosures: Vec<Disclosure<'a>>,
}

/// Data of one activity that go, went or may go to one party.
#[derive(Debug, Clone)]
pub struct Disclosure<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The party that gets the data.
    pub party: &'a Party,
    /// The flow; `None` when the activity alone says it (a joint controller, a processor's record,
    /// the operator of a system).
    pub flow: Option<&'a Flow>,
    /// The capacity of the party; in the ended and future groups, the one it had or will have.
    pub capacity: AccessGroup,
    /// The capacity as the flow states it.
    pub role: Option<RecipientRole>,
    /// The classes of which the party is a member, through which it gets the data.
    pub classes: Vec<&'a Party>,
    /// The party that passes the data on, where it is not the controller.
    pub sender: Option<&'a Party>,
    /// How it is known that the data are of the persons asked about.
    pub subject: SubjectMatch,
    /// From when to when: the days that activity, flow and membership have in common.
    pub span: Span,
    /// The system that the party operates for the activity, when that is why it has access.
    pub via_system: Option<&'a System>,
    /// Whether it is over.
    pub ended: bool,
    /// Whether it has not begun: data *will be* disclosed (Art. 15(1)(c)).
    pub future: bool,
    /// Whether it is withheld from the person.
    pub confidential: bool,
}

/// A class that receives data and cannot be named.
#[derive(Debug)]
pub struct Unresolved<'a> {
    /// The class.
    pub class: &'a Party,
    /// Why it cannot be named.
    pub reason: UnresolvedReason,
    /// What is disclosed to it.
    pub disclosures: Vec<Disclosure<'a>>,
}

/// A flow of an activity between others.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The flow.
    pub flow: &'a Flow,
    /// The party that sends; `None` when only a register is stated.
    pub from: Option<&'a Party>,
    /// The party that receives.
    pub to: &'a Party,
}

/// A department or role inside the controller, as activities name it.
#[derive(Debug)]
pub struct Department<'a> {
    /// Department, unless only a role is named.
    pub department: Option<&'a str>,
    /// Role that answers for the activity.
    pub owner: Option<&'a str>,
    /// The activities.
    pub activities: Vec<&'a Activity>,
}

/// Disclosures left out on one ground. It names neither party nor activity.
#[derive(Debug, PartialEq, Eq)]
pub struct Withheld<'a> {
    /// The ground, if it is stated.
    pub ground: Option<&'a str>,
    /// How many disclosures.
    pub disclosures: usize,
    /// The earliest day on which one of them must be looked at again.
    pub review: Option<NaiveDate>,
}

impl<'a> Withheld<'a> {
    /// Counts a flow that is left out, under its ground.
    pub(super) fn count(counted: &mut BTreeMap<Option<&'a str>, Withheld<'a>>, flow: &'a Flow) {
        let ground = flow.confidential_ground.as_deref();
        let entry = counted.entry(ground).or_insert(Withheld {
            ground,
            disclosures: 0,
            review: None,
        });
        entry.disclosures += 1;
        let reviews = [entry.review, flow.confidential_review];
        entry.review = reviews.into_iter().flatten().min();
    }
}

impl<'a> AccessAnswer<'a> {
    /// One group, if it has parties.
    pub fn group(&self, group: AccessGroup) -> Option<&Group<'a>> {
        self.groups.iter().find(|found| found.group == group)
    }

    /// How many parties get data now and are named, each counted once.
    pub fn named(&self) -> usize {
        let not_now = [AccessGroup::Ended, AccessGroup::Future];
        let current = self.groups.iter().filter(|g| !not_now.contains(&g.group));
        let parties = current.flat_map(|group| &group.parties);
        let ids: HashSet<_> = parties.map(|line| line.party.id()).collect();
        ids.len()
    }

    /// The categories of persons asked about.
    pub fn subjects(&self) -> Vec<&'a SubjectCategory> {
        let ids = self.question.subjects.iter();
        ids.filter_map(|id| self.snapshot.get(*id)).collect()
    }

    /// Which data, why, on what basis, under which instrument and where to.
    pub fn details(&self, disclosure: &Disclosure<'a>) -> Details<'a> {
        Details::of(self.snapshot, &self.subjects, disclosure, self.question.on)
    }
}

impl Disclosure<'_> {
    /// The group in which the party is named.
    fn group(&self) -> AccessGroup {
        if self.ended {
            AccessGroup::Ended
        } else if self.future {
            AccessGroup::Future
        } else {
            self.capacity
        }
    }

    /// Sets whether it is over or to come on a day. What is over for another reason stays so.
    fn stand(&mut self, on: NaiveDate) {
        let standing = self.span.standing(on);
        self.ended |= standing == Standing::Ended;
        self.future = !self.ended && standing == Standing::Future;
    }
}

/// Puts disclosures in groups and lines.
#[derive(Default)]
struct Sorter<'a> {
    /// By group, in the order of groups.
    lines: Vec<ById<PartyAccess<'a>>>,
    unresolved: HashMap<(Id<Party>, UnresolvedReason), Vec<Disclosure<'a>>>,
}

impl<'a> Sorter<'a> {
    fn name(&mut self, disclosure: Disclosure<'a>) {
        let group = disclosure.group();
        if self.lines.is_empty() {
            self.lines
                .resize_with(AccessGroup::ALL.len(), ById::default);
        }
        let party = disclosure.party;
        let line = self.lines[group as usize].entry(party.id().uuid());
        let line = line.or_insert_with(|| PartyAccess {
            party,
            disclosures: Vec::new(),
        });
        line.disclosures.push(disclosure);
    }

    fn cannot_name(&mut self, reason: UnresolvedReason, disclosure: Disclosure<'a>) {
        let line = self.unresolved.entry((disclosure.party.id(), reason));
        line.or_default().push(disclosure);
    }

    fn finish(self) -> (Vec<Group<'a>>, Vec<Unresolved<'a>>) {
        let groups = AccessGroup::ALL.iter().zip(self.lines);
        let mut groups: Vec<Group> = groups
            .map(|(group, lines)| Group {
                group: *group,
                parties: lines.into_values().collect(),
            })
            .collect();
        groups.retain(|group| !group.parties.is_empty());
        for group in &mut groups {
            group.parties.sort_by_key(|line| line.party.code());
        }
        let unresolved = self.unresolved.into_iter();
        let mut unresolved: Vec<Unresolved> = unresolved
            .filter_map(|((_, reason), disclosures)| {
                let class = disclosures.first()?.party;
                Some(Unresolved {
                    class,
                    reason,
                    disclosures,
                })
            })
            .collect();
        unresolved.sort_by_key(|line| (line.class.code(), line.reason));
        (groups, unresolved)
    }
}
