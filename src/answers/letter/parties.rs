//! Point 5: the parties, each by name, with all that goes to them.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    basis::{BasisSaid, of_bases},
    said::{ActivityName, Law, PartyName, Said, Speaker, Term},
};
use crate::{
    answers::{
        AccessAnswer, Details, Facts,
        access::{Disclosure, PartyAccess, in_force},
        codes::AccessGroup,
    },
    domain::{
        record::Absence,
        records::{Instrument, Party},
    },
};

/// Point 5 of a letter.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Parties {
    /// Departments and roles that activities name as their own, beside the roles in the groups.
    pub departments: Vec<DepartmentSaid>,
    /// The parties by name, in the groups of a letter.
    pub groups: Vec<GroupSaid>,
    /// Classes of parties that cannot be named, with the reason.
    pub unresolved: Vec<UnresolvedSaid>,
    /// Those who end up with the data beyond the recipients.
    pub passed_on: Vec<OnwardSaid>,
    /// Flows of the same activities between others.
    pub between_others: Vec<BesideSaid>,
    /// What the controller does as processor for others, who answer for it.
    pub as_processor: Vec<ActivityName>,
    /// Activities of which it is stated that there are no recipients.
    pub recipients_none: Vec<ActivityName>,
    /// Activities of which nobody stated who the recipients are.
    pub recipients_not_stated: Vec<ActivityName>,
    /// How many disclosures are not told because they fall outside the period asked about.
    pub outside_period: usize,
}

/// A department or role inside the controller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DepartmentSaid {
    /// Department and role, as far as they are named.
    pub name: String,
    /// Its activities.
    pub activities: Vec<ActivityName>,
}

/// The parties of one group.
#[derive(Debug, Clone, Serialize)]
pub struct GroupSaid {
    /// Which group.
    pub group: Term,
    /// The parties, each once.
    pub parties: Vec<PartySaid>,
}

/// A party and all that goes to it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PartySaid {
    /// Its name.
    pub party: PartyName,
    /// Its enterprise number.
    pub enterprise_number: Option<String>,
    /// What goes to it, ways that differ only in their activity told once.
    pub entries: Vec<Entry>,
}

/// One way in which a party gets data.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The capacity in which the party gets them.
    pub capacity: Term,
    /// The capacity as the flow states it.
    pub role: Option<Term>,
    /// Country or organisation the data go to; none when it is not stated.
    pub country: Option<Said>,
    /// Categories of data.
    pub categories: Vec<Said>,
    /// Elements of data.
    pub elements: Vec<Said>,
    /// Whether the flow states no data, so that these are all that its activity uses.
    pub may_include: bool,
    /// What the data are for.
    pub purposes: Vec<Said>,
    /// Whether these are the purposes of the activity, because the flow states none.
    pub purposes_of_activity: bool,
    /// On what the disclosure rests, else the activity.
    pub bases: Vec<BasisSaid>,
    /// Laws that the flow names itself.
    pub laws: Vec<Law>,
    /// The ground in the words of the register.
    pub ground: Option<Said>,
    /// What permits it.
    pub instrument: Option<InstrumentSaid>,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// Whether it is over.
    pub ended: bool,
    /// Whether it has not begun.
    pub future: bool,
    /// Whether the party has received data or may receive them.
    pub disclosure: Option<Term>,
    /// Under which circumstance it gets them, where not always.
    pub circumstance: Option<Said>,
    /// Whether that applies to the person.
    pub applies: Option<Term>,
    /// The classes of which the party is a member, through which it gets them.
    pub as_member_of: Vec<PartyName>,
    /// Who sends the data, where it is not the controller.
    pub sender: Option<PartyName>,
    /// The integrator through which they go.
    pub through: Option<PartyName>,
    /// The system that the party operates, where that is why it has access.
    pub system: Option<Said>,
    /// The register the data come from.
    pub register: Option<Said>,
    /// How it is known that they are data of the persons asked about.
    pub subject: Term,
    /// How the disclosure is known: stated, inferred, expected; none without evidence.
    pub nature: Option<Term>,
    /// Whether it is withheld from the person: in the copy of the data protection officer only.
    pub withheld: bool,
    /// The ground on which it is withheld.
    pub withheld_ground: Option<String>,
    /// The activities.
    pub activities: Vec<ActivityName>,
}

/// What permits a flow.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstrumentSaid {
    /// What kind of instrument it is.
    pub kind: Term,
    /// Its title.
    pub title: Said,
    /// Its number.
    pub number: Option<String>,
    /// Day on which it was concluded.
    pub concluded: Option<NaiveDate>,
    /// Days on which it was amended.
    pub amended: Vec<NaiveDate>,
    /// Where it is published.
    pub link: Option<String>,
    /// Whether it is in force on the day.
    pub in_force: bool,
}

/// A class of parties that cannot be named.
#[derive(Debug, Clone, Serialize)]
pub struct UnresolvedSaid {
    /// The class.
    pub class: PartyName,
    /// Why it cannot be named.
    pub reason: Term,
    /// What goes to it.
    pub entries: Vec<Entry>,
}

/// A party that gets the data at second hand or later.
#[derive(Debug, Clone, Serialize)]
pub struct OnwardSaid {
    /// The party.
    pub party: PartyName,
    /// Through whose hands the data go, from a recipient on.
    pub way: Vec<PartyName>,
    /// Whether all flows on the way state data that they share.
    pub certain: bool,
}

/// A flow between others.
#[derive(Debug, Clone, Serialize)]
pub struct BesideSaid {
    /// Who sends; none when only a register is stated.
    pub from: Option<PartyName>,
    /// Who receives.
    pub to: PartyName,
    /// In which activity.
    pub activity: ActivityName,
}

impl InstrumentSaid {
    pub(super) fn of(speaker: &Speaker<'_>, found: &Instrument, on: NaiveDate) -> InstrumentSaid {
        InstrumentSaid {
            kind: speaker.term(found.kind),
            title: speaker.name(&found.title, found.code()),
            number: found.number.as_deref().map(str::to_owned),
            concluded: found.concluded,
            amended: found.amendments.0.iter().map(|one| one.date).collect(),
            link: found.publication.as_ref().map(|url| url.0.to_string()),
            in_force: in_force(found, on),
        }
    }
}

/// Makes point 5.
pub(super) struct Teller<'t, 'a> {
    pub speaker: Speaker<'a>,
    pub answer: &'t AccessAnswer<'a>,
    pub facts: &'t Facts,
}

impl<'a> Teller<'_, 'a> {
    pub fn parties(&self, outside_period: usize) -> Parties {
        let (speaker, answer) = (&self.speaker, self.answer);
        let names = |list: &[&crate::domain::records::Activity]| -> Vec<ActivityName> {
            list.iter().map(|one| speaker.activity(one)).collect()
        };
        let none = answer.recipients_none.iter();
        let none = none.filter(|none| none.absence == Absence::None);
        Parties {
            departments: self.departments(),
            groups: self.groups(),
            unresolved: self.unresolved(),
            passed_on: self.passed_on(),
            between_others: self.between_others(),
            as_processor: names(&answer.as_processor),
            recipients_none: none.map(|none| speaker.activity(none.activity)).collect(),
            recipients_not_stated: names(&answer.recipients_not_stated),
            outside_period,
        }
    }

    fn departments(&self) -> Vec<DepartmentSaid> {
        let departments = self.answer.departments.iter();
        let said = departments.map(|one| {
            let parts = [one.department, one.owner].into_iter().flatten();
            let name = parts.collect::<Vec<_>>().join(", ");
            let activities = one.activities.iter();
            DepartmentSaid {
                name: self.speaker.plain(&name).text,
                activities: activities.map(|one| self.speaker.activity(one)).collect(),
            }
        });
        said.collect()
    }

    /// The groups of the letter, the empty ones too: that there is nobody is said.
    fn groups(&self) -> Vec<GroupSaid> {
        let always = [
            AccessGroup::Inside,
            AccessGroup::JointControllers,
            AccessGroup::Processors,
            AccessGroup::OtherControllers,
            AccessGroup::Authorities,
            AccessGroup::Ended,
        ];
        let groups = AccessGroup::ALL.iter().filter_map(|group| {
            let found = self.answer.group(*group);
            (found.is_some() || always.contains(group)).then(|| GroupSaid {
                group: self.speaker.term(*group),
                parties: found.map_or_else(Vec::new, |found| {
                    found.parties.iter().map(|line| self.party(line)).collect()
                }),
            })
        });
        groups.collect()
    }

    fn party(&self, line: &PartyAccess<'a>) -> PartySaid {
        let number = line.party.enterprise_number.as_ref();
        PartySaid {
            party: self.speaker.party(line.party),
            enterprise_number: number.map(ToString::to_string),
            entries: self.entries(&line.disclosures),
        }
    }

    fn unresolved(&self) -> Vec<UnresolvedSaid> {
        let unresolved = self.answer.unresolved.iter();
        unresolved
            .map(|line| UnresolvedSaid {
                class: self.speaker.party(line.class),
                reason: self.speaker.term(line.reason),
                entries: self.entries(&line.disclosures),
            })
            .collect()
    }

    fn passed_on(&self) -> Vec<OnwardSaid> {
        let chain = self.answer.chain.iter();
        chain
            .map(|onward| OnwardSaid {
                party: self.speaker.party(onward.party),
                way: self.way(onward.path.iter().map(|hop| hop.from)),
                certain: onward.certain,
            })
            .collect()
    }

    /// The parties on a way, each once where it follows itself.
    fn way<'p>(&self, parties: impl Iterator<Item = &'p Party>) -> Vec<PartyName> {
        let mut way: Vec<PartyName> = parties.map(|party| self.speaker.party(party)).collect();
        way.dedup();
        way
    }

    fn between_others(&self) -> Vec<BesideSaid> {
        let mut said: Vec<BesideSaid> = Vec::new();
        for beside in &self.answer.beside {
            said.push(BesideSaid {
                from: beside.from.map(|from| self.speaker.party(from)),
                to: self.speaker.party(beside.to),
                activity: self.speaker.activity(beside.activity),
            });
        }
        said
    }

    /// The ways in which a party gets data, in the order of its disclosures; those that differ
    /// only in their activity are one.
    pub fn entries(&self, disclosures: &[Disclosure<'a>]) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut known: HashMap<Entry, usize> = HashMap::new();
        for disclosure in disclosures {
            let entry = self.entry(disclosure, &self.answer.details(disclosure));
            let activity = self.speaker.activity(disclosure.activity);
            let at = *known.entry(entry).or_insert_with_key(|entry| {
                entries.push(entry.clone());
                entries.len() - 1
            });
            if !entries[at].activities.contains(&activity) {
                entries[at].activities.push(activity);
            }
        }
        entries
    }

    fn entry(&self, disclosure: &Disclosure<'a>, details: &Details<'a>) -> Entry {
        let speaker = &self.speaker;
        let flow = disclosure.flow;
        let circumstance = flow.and_then(|flow| flow.circumstance.as_deref());
        let applies = self.facts.decide(circumstance);
        let itself = disclosure.party.id();
        let categories = details.categories.iter();
        let elements = details.elements.iter();
        let laws = details.legal_texts.iter();
        let classes = disclosure.classes.iter();
        let instrument = details.instrument;
        let system = disclosure.via_system;
        let register = details.register;
        let ground = flow.and_then(|flow| flow.confidential_ground.as_deref());
        Entry {
            capacity: speaker.term(disclosure.capacity),
            role: disclosure.role.map(|role| speaker.term(role)),
            country: details.place.country.map(|code| speaker.country(code)),
            categories: categories
                .map(|one| speaker.name(&one.name, one.code()))
                .collect(),
            elements: elements
                .map(|one| speaker.name(&one.name, one.code()))
                .collect(),
            may_include: details.may_include,
            purposes: speaker.purposes(&details.purposes),
            purposes_of_activity: details.purposes_of_activity,
            bases: match details.basis {
                Some(basis) => vec![BasisSaid::of_flow(speaker, basis)],
                None => of_bases(speaker, &details.activity_bases),
            },
            laws: laws.map(|text| speaker.law(text)).collect(),
            ground: speaker.optional(flow.and_then(|flow| flow.ground.as_deref())),
            instrument: instrument.map(|found| InstrumentSaid::of(speaker, found, details.on)),
            from: disclosure.span.from,
            to: disclosure.span.to,
            ended: disclosure.ended,
            future: disclosure.future,
            disclosure: flow
                .and_then(|flow| flow.disclosure)
                .map(|state| speaker.term(state)),
            circumstance: speaker.optional(circumstance),
            applies: applies.map(|applies| speaker.term(applies)),
            as_member_of: classes.map(|class| speaker.party(class)).collect(),
            sender: disclosure.sender.map(|sender| speaker.party(sender)),
            through: details
                .via
                .filter(|via| via.id() != itself)
                .map(|via| speaker.party(via)),
            system: system.map(|system| speaker.name(&system.name, system.code())),
            register: register.map(|one| speaker.name(&one.name, one.code())),
            subject: speaker.term(disclosure.subject),
            nature: details.nature.map(|nature| speaker.term(nature)),
            withheld: disclosure.confidential,
            withheld_ground: ground
                .filter(|_| disclosure.confidential)
                .map(|ground| speaker.plain(ground).text),
            activities: Vec::new(),
        }
    }
}
