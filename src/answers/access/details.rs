//! One disclosure in full: which data, why, on what basis, under which instrument and where to.

use chrono::NaiveDate;

use super::Disclosure;
use crate::{
    answers::{Dated, Place, Subjects, nature, uses_of},
    domain::{
        codes::{Article6, EvidenceNature, RecipientRole},
        id::Id,
        record::Record,
        records::{
            Activity, DataCategory, DataElement, Flow, Instrument, LegalBasis, LegalText, Party,
            Purpose, Register,
        },
        snapshot::Snapshot,
    },
};

/// A disclosure in full. What the flow does not state is shown as its activity's, and said to be.
#[derive(Debug)]
pub struct Details<'a> {
    /// The day for which all this is said: the day asked about, or the last one of an ended flow.
    pub on: NaiveDate,
    /// The categories of data the flow states.
    pub categories: Vec<&'a DataCategory>,
    /// The elements of data the flow states.
    pub elements: Vec<&'a DataElement>,
    /// Whether the flow states no data: then these are all that the activity uses of the persons,
    /// and any of them may be included.
    pub may_include: bool,
    /// What the recipient needs the data for, else what the activity is for.
    pub purposes: Vec<&'a Purpose>,
    /// Whether the purposes are those of the activity.
    pub purposes_of_activity: bool,
    /// The basis of the disclosure, if the flow states one.
    pub basis: Option<Article6>,
    /// The bases of the activity for these purposes.
    pub activity_bases: Vec<&'a LegalBasis>,
    /// The laws the flow names.
    pub legal_texts: Vec<&'a LegalText>,
    /// What permits the flow.
    pub instrument: Option<&'a Instrument>,
    /// Whether the instrument is in force on the day.
    pub instrument_valid: bool,
    /// The register the data come from.
    pub register: Option<&'a Register>,
    /// The integrator that passes the data on.
    pub via: Option<&'a Party>,
    /// Where the data go.
    pub place: Place<'a>,
    /// How it is known that the party gets the data; `None` without evidence for it.
    pub nature: Option<EvidenceNature>,
}

impl<'a> Details<'a> {
    pub(super) fn of(
        snapshot: &'a Snapshot,
        subjects: &Subjects,
        disclosure: &Disclosure<'a>,
        asked_on: NaiveDate,
    ) -> Details<'a> {
        let last = disclosure.span.to.filter(|_| disclosure.ended);
        let on = last.map_or(asked_on, |last| last.min(asked_on));
        let (activity, flow) = (disclosure.activity, disclosure.flow);
        let (categories, elements, may_include) = data(snapshot, subjects, activity, flow, on);
        let purpose = flow.and_then(|flow| flow.purpose);
        let purposes = match &purpose {
            Some(purpose) => all(snapshot, std::slice::from_ref(purpose)),
            None => all(snapshot, &activity.purposes),
        };
        let instrument = flow.and_then(|flow| flow.instrument);
        let instrument = instrument.and_then(|instrument| snapshot.get(instrument));
        let texts = flow.map_or(&[][..], |flow| &flow.legal_texts);
        Details {
            on,
            categories,
            elements,
            may_include,
            purposes,
            purposes_of_activity: purpose.is_none(),
            basis: flow.and_then(|flow| flow.basis),
            activity_bases: bases(snapshot, activity, purpose, on),
            legal_texts: all(snapshot, texts),
            instrument,
            instrument_valid: instrument.is_some_and(|found| in_force(found, on)),
            register: flow
                .and_then(|flow| flow.register)
                .and_then(|id| snapshot.get(id)),
            via: flow
                .and_then(|flow| flow.via)
                .and_then(|id| snapshot.get(id)),
            place: Place::of(snapshot, flow, disclosure.party, on),
            nature: nature(snapshot, disclosure),
        }
    }
}

/// How a disclosure is known: by the evidence for its flow, else for the link of its activity.
fn nature(snapshot: &Snapshot, disclosure: &Disclosure<'_>) -> Option<EvidenceNature> {
    if let Some(flow) = disclosure.flow {
        return nature::of_record(snapshot, flow.id().uuid());
    }
    let link = match (disclosure.via_system, disclosure.role) {
        (Some(_), _) => "systems",
        (None, Some(RecipientRole::JointController)) => "joint_controllers",
        (None, _) => "served_controllers",
    };
    nature::of_field(snapshot, disclosure.activity.id().uuid(), link)
}

/// Whether an instrument is in force: from its first day, or from the day it was concluded.
pub fn in_force(instrument: &Instrument, on: NaiveDate) -> bool {
    let mut span = instrument.span();
    span.from = span.from.or(instrument.concluded);
    span.holds_on(on)
}

/// The records behind some references.
pub fn all<'a, T: Record>(snapshot: &'a Snapshot, ids: &[Id<T>]) -> Vec<&'a T> {
    ids.iter().filter_map(|id| snapshot.get(*id)).collect()
}

type Data<'a> = (Vec<&'a DataCategory>, Vec<&'a DataElement>, bool);

/// The data a flow states, else those its activity uses of the persons.
fn data<'a>(
    snapshot: &'a Snapshot,
    subjects: &Subjects,
    activity: &Activity,
    flow: Option<&Flow>,
    on: NaiveDate,
) -> Data<'a> {
    let stated = flow.filter(|flow| !flow.categories.is_empty() || !flow.elements.is_empty());
    if let Some(flow) = stated {
        let categories = all(snapshot, &flow.categories);
        return (categories, all(snapshot, &flow.elements), false);
    }
    let (mut categories, mut elements) = (Vec::new(), Vec::new());
    for data_use in uses_of(snapshot, activity, subjects, on) {
        // One category may be used of several categories of persons.
        if let Some(id) = data_use.category.filter(|id| !categories.contains(id)) {
            categories.push(id);
        }
        if let Some(id) = data_use.element.filter(|id| !elements.contains(id)) {
            elements.push(id);
        }
    }
    (all(snapshot, &categories), all(snapshot, &elements), true)
}

/// The bases of an activity on a day, for one purpose if one is meant.
pub fn bases<'a>(
    snapshot: &'a Snapshot,
    activity: &Activity,
    purpose: Option<Id<Purpose>>,
    on: NaiveDate,
) -> Vec<&'a LegalBasis> {
    snapshot
        .linked::<LegalBasis>("activity", activity.id().uuid())
        .filter(|basis| basis.span().holds_on(on))
        .filter(|basis| purpose.is_none() || basis.purpose.is_none() || basis.purpose == purpose)
        .collect()
}
