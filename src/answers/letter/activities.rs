//! Points 8 and 9: what is held, activity by activity: purpose, basis, data, how long; and whether
//! decisions are taken by automated means.

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    basis::{BasisSaid, of_bases},
    said::{ActivityName, Law, PartyName, Said, Speaker, Term},
};
use crate::{
    answers::{Dated, Facts, Held, access::all},
    domain::{
        period::Period,
        record::Absence,
        records::{Activity, DataUse, Retention},
    },
};

/// A list, and why it has nothing when that is stated. An empty one without a reason is not stated.
#[derive(Debug, Clone, Serialize)]
pub struct Listed<T> {
    /// What is in it.
    pub items: Vec<T>,
    /// `none` or `not-applicable`, when that is stated.
    pub absence: Option<&'static str>,
}

/// One activity of point 8.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ActivitySaid {
    /// Its reference and name.
    pub activity: ActivityName,
    /// The controller in whose record it stands.
    pub controller: Option<PartyName>,
    /// The regions under whose law it is carried out.
    pub regions: Vec<Term>,
    /// Whether it has ended; what it holds is then said for its last day.
    pub ended: bool,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// How it is known to concern the persons asked about.
    pub subject: Term,
    /// What is done.
    pub description: Option<Said>,
    /// What it is for.
    pub purposes: Listed<Said>,
    /// On what it rests.
    pub bases: Listed<BasisSaid>,
    /// Which data of the persons it uses.
    pub data: Listed<DataSaid>,
    /// How long they are kept, or by what criterion.
    pub retention: Listed<RetentionSaid>,
    /// Where they are kept.
    pub systems: Vec<Said>,
    /// Whether decisions are taken by automated means alone (Art. 22); none when not stated.
    pub automated_decisions: Option<bool>,
    /// Whether persons are profiled; none when not stated.
    pub profiling: Option<bool>,
    /// The logic involved and what follows for the person (Art. 15(1)(h)).
    pub automated_logic: Option<Said>,
}

/// Data that an activity uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DataSaid {
    /// The category or element.
    pub name: Said,
    /// How sensitive they are; none when not stated.
    pub sensitivity: Option<Term>,
    /// Whether the list of its elements is open-ended ("etc.").
    pub open_ended: bool,
    /// The elements that the register names in the category.
    pub elements: Vec<Said>,
    /// Whose data they are; none when not stated.
    pub of: Option<Said>,
    /// Whether the person must provide them.
    pub provision: Option<Term>,
    /// Under which circumstance they are used, where not always.
    pub circumstance: Option<Said>,
    /// Whether that applies to the person.
    pub applies: Option<Term>,
}

/// How long data are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RetentionSaid {
    /// The categories meant; none means all data of the activity.
    pub categories: Vec<Said>,
    /// How long, as an ISO 8601 duration.
    pub period: Option<Period>,
    /// The event from which it runs.
    pub trigger: Option<Term>,
    /// The event in words.
    pub trigger_text: Option<Said>,
    /// The criterion, where there is no period.
    pub criterion: Option<Said>,
    /// How much longer data stay in the archive, as an ISO 8601 duration.
    pub archive_period: Option<Period>,
    /// What becomes of them at the end.
    pub final_action: Option<Term>,
    /// The law of the period.
    pub law: Option<Law>,
    /// The wording of the source.
    pub original: Option<Said>,
}

/// Says what an activity holds.
pub(super) fn activity(
    speaker: &Speaker<'_>,
    facts: &Facts,
    held: &Held<'_>,
    ended: bool,
) -> ActivitySaid {
    let activity = held.activity;
    let controller = speaker.snapshot.get(activity.controller);
    let span = activity.span();
    let regions = activity.regions.0.iter();
    let data = held.data.iter();
    let retention = held.retention.iter();
    let systems = held.systems.iter();
    ActivitySaid {
        activity: speaker.activity(activity),
        controller: controller.map(|party| speaker.party(party)),
        regions: regions.map(|region| speaker.term(*region)).collect(),
        ended,
        from: span.from,
        to: span.to,
        subject: speaker.term(held.subject),
        description: speaker.optional(activity.description.as_deref()),
        purposes: listed(activity, "purposes", speaker.purposes(&held.purposes)),
        bases: listed(activity, "legal_bases", of_bases(speaker, &held.bases)),
        data: listed(
            activity,
            "data_uses",
            once(data.filter_map(|one| data_said(speaker, facts, one))),
        ),
        retention: listed(
            activity,
            "retention",
            once(retention.map(|one| retention_said(speaker, one))),
        ),
        systems: systems
            .map(|system| speaker.name(&system.name, system.code()))
            .collect(),
        automated_decisions: activity.automated_decisions,
        profiling: activity.profiling,
        automated_logic: speaker.optional(activity.automated_logic.as_deref()),
    }
}

fn listed<T>(activity: &Activity, name: &str, items: Vec<T>) -> Listed<T> {
    let absence = activity.header.absent.get(name).map(Absence::code);
    Listed {
        absence: absence.filter(|_| items.is_empty()),
        items,
    }
}

/// Each thing once, in order.
fn once<T: PartialEq>(things: impl Iterator<Item = T>) -> Vec<T> {
    let mut found = Vec::new();
    for thing in things {
        if !found.contains(&thing) {
            found.push(thing);
        }
    }
    found
}

fn data_said(speaker: &Speaker<'_>, facts: &Facts, data_use: &DataUse) -> Option<DataSaid> {
    let snapshot = speaker.snapshot;
    let category = data_use.category.and_then(|id| snapshot.get(id));
    let element = data_use.element.and_then(|id| snapshot.get(id));
    let name = match (element, category) {
        (Some(element), _) => speaker.name(&element.name, element.code()),
        (None, Some(category)) => speaker.name(&category.name, category.code()),
        (None, None) => return None,
    };
    let sensitivity = match element {
        Some(element) => element.sensitivity,
        None => category.and_then(|category| category.sensitivity),
    };
    let whole = category.filter(|_| element.is_none());
    let elements = whole.into_iter().flat_map(|category| {
        let id = category.id().uuid();
        snapshot.linked::<crate::domain::records::DataElement>("categories", id)
    });
    let subject = data_use.subject.and_then(|id| snapshot.get(id));
    let circumstance = data_use.circumstance.as_deref();
    let applies = facts.decide(circumstance);
    Some(DataSaid {
        name,
        sensitivity: sensitivity.map(|one| speaker.term(one)),
        open_ended: whole.is_some_and(|category| category.open_ended == Some(true)),
        elements: elements
            .map(|one| speaker.name(&one.name, one.code()))
            .collect(),
        of: subject.map(|one| speaker.name(&one.name, one.code())),
        provision: data_use.provision.map(|one| speaker.term(one)),
        circumstance: speaker.optional(circumstance),
        applies: applies.map(|applies| speaker.term(applies)),
    })
}

fn retention_said(speaker: &Speaker<'_>, rule: &Retention) -> RetentionSaid {
    let snapshot = speaker.snapshot;
    let categories = all(snapshot, &rule.categories).into_iter();
    let law = rule.legal_text.and_then(|id| snapshot.get(id));
    RetentionSaid {
        categories: categories
            .map(|one| speaker.name(&one.name, one.code()))
            .collect(),
        period: rule.period,
        trigger: rule.trigger.map(|trigger| speaker.term(trigger)),
        trigger_text: speaker.optional(rule.trigger_text.as_deref()),
        criterion: speaker.optional(rule.criterion.as_deref()),
        archive_period: rule.archive_period,
        final_action: rule.final_action.map(|action| speaker.term(action)),
        law: law.map(|text| speaker.law(text)),
        original: rule.original.as_deref().map(|text| speaker.plain(text)),
    }
}
