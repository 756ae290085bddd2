//! Point 6: where the data come from, with the way they take to the controller.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    parties::InstrumentSaid,
    said::{ActivityName, Law, PartyName, Said, Speaker, Term},
};
use crate::{
    answers::{Facts, Receipt, SourceAnswer, access::all, codes::Said as Answer},
    domain::{
        record::Absence,
        records::{Activity, Party, Register},
    },
};

/// Point 6 of a letter.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sources {
    /// The sources that can be named.
    pub sources: Vec<SourceSaid>,
    /// Classes of sources that cannot be named, with the reason.
    pub unresolved: Vec<UnresolvedSource>,
    /// Activities of which it is stated that there are no sources.
    pub sources_none: Vec<ActivityName>,
    /// Activities of which nobody stated where the data come from.
    pub sources_not_stated: Vec<ActivityName>,
    /// How many flows are not told because they fall outside the period asked about.
    pub outside_period: usize,
}

/// A register or party from which data come.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceSaid {
    /// In which part of the answer it stands.
    pub group: Term,
    /// The register.
    pub register: Option<Said>,
    /// Whether it is an authentic source.
    pub authentic: Option<bool>,
    /// The party that sends, or else runs the register.
    pub party: Option<PartyName>,
    /// Whether anyone can consult it (Art. 14(2)(f)); of registers only.
    pub publicly_accessible: Option<Term>,
    /// What comes from it.
    pub receipts: Vec<ReceiptSaid>,
    /// From whom the party itself is recorded to get such data, one after the other.
    pub before: Vec<PartyName>,
}

/// A class of sources that cannot be named.
#[derive(Debug, Clone, Serialize)]
pub struct UnresolvedSource {
    /// The class.
    pub class: PartyName,
    /// Why it cannot be named.
    pub reason: Term,
    /// What comes from it.
    pub receipts: Vec<ReceiptSaid>,
}

/// Data that come in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptSaid {
    /// Categories of data; none with no elements either when nobody stated which data.
    pub categories: Vec<Said>,
    /// Elements of data.
    pub elements: Vec<Said>,
    /// The laws that the flow names.
    pub laws: Vec<Law>,
    /// What permits it.
    pub instrument: Option<InstrumentSaid>,
    /// The integrator that passes the data on.
    pub through: Option<PartyName>,
    /// The classes of which the source is a member.
    pub as_member_of: Vec<PartyName>,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// Whether it is over.
    pub ended: bool,
    /// Under which circumstance they come, where not always.
    pub circumstance: Option<Said>,
    /// Whether that applies to the person.
    pub applies: Option<Term>,
    /// How it is known that they are data of the persons asked about.
    pub subject: Term,
    /// How the flow is known: stated, inferred, expected; none without evidence.
    pub nature: Option<Term>,
    /// Whether it is withheld from the person: in the copy of the data protection officer only.
    pub withheld: bool,
    /// The activities for which they come.
    pub activities: Vec<ActivityName>,
}

/// Makes point 6.
pub(super) struct Teller<'t, 'a> {
    pub speaker: Speaker<'a>,
    pub answer: &'t SourceAnswer<'a>,
    pub facts: &'t Facts,
}

impl<'a> Teller<'_, 'a> {
    pub fn sources(&self, outside_period: usize) -> Sources {
        let (speaker, answer) = (&self.speaker, self.answer);
        let name = |activity: &Activity| speaker.activity(activity);
        let none = answer.sources_none.iter();
        let none = none.filter(|none| none.absence == Absence::None);
        let unknown = answer.sources_not_stated.iter();
        Sources {
            sources: answer.sources.iter().map(|one| self.source(one)).collect(),
            unresolved: answer
                .unresolved
                .iter()
                .map(|line| UnresolvedSource {
                    class: speaker.party(line.class),
                    reason: speaker.term(line.reason),
                    receipts: self.receipts(&line.receipts),
                })
                .collect(),
            sources_none: none.map(|none| name(none.activity)).collect(),
            sources_not_stated: unknown.map(|activity| name(activity)).collect(),
            outside_period,
        }
    }

    fn source(&self, source: &crate::answers::Source<'a>) -> SourceSaid {
        let speaker = &self.speaker;
        let register: Option<&Register> = source.register;
        let party: Option<&Party> = source.party;
        let before = party.map_or_else(Vec::new, |party| self.before(party, source));
        SourceSaid {
            group: speaker.term(source.group),
            register: register.map(|one| speaker.name(&one.name, one.code())),
            authentic: register.and_then(|register| register.authentic),
            party: party.map(|party| speaker.party(party)),
            publicly_accessible: register
                .map(|_| speaker.term(Answer::from(source.publicly_accessible))),
            receipts: self.receipts(&source.receipts),
            before,
        }
    }

    fn before(&self, party: &Party, source: &crate::answers::Source<'a>) -> Vec<PartyName> {
        let found = super::origins::before(self.answer, party, &source.receipts);
        found.iter().map(|one| self.speaker.party(one)).collect()
    }

    /// What comes in, ways that differ only in their activity told once.
    fn receipts(&self, receipts: &[Receipt<'a>]) -> Vec<ReceiptSaid> {
        let mut said: Vec<ReceiptSaid> = Vec::new();
        let mut known: HashMap<ReceiptSaid, usize> = HashMap::new();
        for receipt in receipts {
            let activity = self.speaker.activity(receipt.activity);
            let at = *known
                .entry(self.receipt(receipt))
                .or_insert_with_key(|one| {
                    said.push(one.clone());
                    said.len() - 1
                });
            if !said[at].activities.contains(&activity) {
                said[at].activities.push(activity);
            }
        }
        said
    }

    fn receipt(&self, receipt: &Receipt<'a>) -> ReceiptSaid {
        let (speaker, flow) = (&self.speaker, receipt.flow);
        let snapshot = speaker.snapshot;
        let asked = self.answer.question.on;
        let last = receipt.span.to.filter(|_| receipt.ended);
        let on = last.map_or(asked, |last| last.min(asked));
        let circumstance = flow.circumstance.as_deref();
        let applies = self.facts.decide(circumstance);
        let categories = all(snapshot, &flow.categories).into_iter();
        let elements = all(snapshot, &flow.elements).into_iter();
        let laws = all(snapshot, &flow.legal_texts).into_iter();
        let instrument = flow.instrument.and_then(|id| snapshot.get(id));
        let classes = receipt.classes.iter();
        ReceiptSaid {
            categories: categories
                .map(|one| speaker.name(&one.name, one.code()))
                .collect(),
            elements: elements
                .map(|one| speaker.name(&one.name, one.code()))
                .collect(),
            laws: laws.map(|text| speaker.law(text)).collect(),
            instrument: instrument.map(|found| InstrumentSaid::of(speaker, found, on)),
            through: receipt.via.map(|via| speaker.party(via)),
            as_member_of: classes.map(|class| speaker.party(class)).collect(),
            from: receipt.span.from,
            to: receipt.span.to,
            ended: receipt.ended,
            circumstance: speaker.optional(circumstance),
            applies: applies.map(|applies| speaker.term(applies)),
            subject: speaker.term(receipt.subject),
            nature: receipt.nature.map(|nature| speaker.term(nature)),
            withheld: receipt.confidential,
            activities: Vec::new(),
        }
    }
}
