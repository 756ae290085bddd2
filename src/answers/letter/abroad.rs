//! Point 7: what goes outside the European Economic Area, what permits it, and how to get a copy
//! of the safeguards (Art. 15(2)).

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::Serialize;

use super::said::{PartyName, Said, Speaker, Term};
use crate::{
    answers::{
        AccessAnswer, Held, Place,
        access::Disclosure,
        codes::{AccessGroup, Said as Answer},
    },
    domain::{record::Absence, reference::Reference},
};

/// Point 7 of a letter.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Abroad {
    /// Parties outside, and flows with a tool for transfers where no country is named.
    pub transfers: Vec<TransferSaid>,
    /// Systems in which data are kept outside.
    pub systems: Vec<SystemAbroad>,
    /// How many parties and classes are told of which neither the flow nor the party says a country.
    pub country_not_stated: usize,
}

/// A transfer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TransferSaid {
    /// The party, or the class that cannot be named.
    pub party: PartyName,
    /// Country or organisation; none when it is not stated.
    pub country: Option<Said>,
    /// Whether that is outside the EEA on the day; none when it cannot be said.
    pub outside: Option<bool>,
    /// The day for which this is said.
    pub on: NaiveDate,
    /// What is said to permit it.
    pub tool: Option<ToolSaid>,
    /// Whether it is stated that nothing permits it.
    pub stated_none: bool,
    /// The adequacy decisions in force for the country.
    pub adequacy: Vec<DecisionSaid>,
    /// Whether the disclosure is over.
    pub ended: bool,
    /// Whether the party is withheld from the person.
    pub withheld: bool,
}

/// What permits a transfer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct ToolSaid {
    /// What kind of tool it is, with its article.
    pub kind: Term,
    /// Its title.
    pub title: Said,
    /// Number of the decision or contract.
    pub reference: Option<String>,
    /// Whether it is valid on the day: yes, no, or not stated when the register cannot say.
    pub valid: Term,
    /// How to get a copy of the safeguards.
    pub copy: Option<Said>,
    /// The documented safeguards.
    pub safeguards: Option<Said>,
}

/// A decision that a country protects data adequately.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DecisionSaid {
    /// Its number.
    pub decision: String,
    /// Which recipients it covers.
    pub covers: Term,
}

/// A system outside.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct SystemAbroad {
    /// The system.
    pub system: Said,
    /// Where the data are.
    pub country: Said,
}

/// Makes point 7.
pub(super) fn abroad(
    speaker: &Speaker<'_>,
    answer: &AccessAnswer<'_>,
    held: &[(Held<'_>, bool)],
) -> Abroad {
    let groups = answer.groups.iter();
    let groups = groups.filter(|group| group.group != AccessGroup::Inside);
    let named = groups.flat_map(|group| &group.parties);
    let lines = named.map(|line| &line.disclosures);
    let lines = lines.chain(answer.unresolved.iter().map(|line| &line.disclosures));
    let mut abroad = Abroad {
        transfers: Vec::new(),
        systems: systems(speaker, answer, held),
        country_not_stated: 0,
    };
    let mut known = HashSet::new();
    for disclosures in lines {
        let mut no_country = false;
        for one in disclosures {
            let place = Place::of(answer.snapshot, one.flow, one.party, day(answer, one));
            no_country |= place.country.is_none();
            if place.outside_eea == Some(true) || place.tool.is_some() {
                let said = transfer(speaker, one, &place);
                if known.insert(said.clone()) {
                    abroad.transfers.push(said);
                }
            }
        }
        abroad.country_not_stated += usize::from(no_country);
    }
    abroad
}

/// The day for which a disclosure is told: the day asked about, or the last one when it is over.
fn day(answer: &AccessAnswer<'_>, disclosure: &Disclosure<'_>) -> NaiveDate {
    let on = answer.question.on;
    let last = disclosure.span.to.filter(|_| disclosure.ended);
    last.map_or(on, |last| last.min(on))
}

fn transfer(speaker: &Speaker<'_>, disclosure: &Disclosure<'_>, place: &Place<'_>) -> TransferSaid {
    let flow = disclosure.flow;
    let absent = flow.and_then(|flow| flow.header.absent.get("transfer_tool"));
    let adequacy = place.adequacy.iter();
    TransferSaid {
        party: speaker.party(disclosure.party),
        country: place.country.map(|country| speaker.country(country)),
        outside: place.outside_eea,
        on: place.on,
        tool: place.tool.map(|tool| ToolSaid {
            kind: speaker.term(tool.kind),
            title: speaker.name(&tool.title, tool.code()),
            reference: tool.reference.as_deref().map(str::to_owned),
            valid: speaker.term(Answer::from(place.tool_valid)),
            copy: speaker.optional(tool.copy.as_deref()),
            safeguards: speaker.optional(tool.safeguards.as_deref()),
        }),
        stated_none: absent == Some(Absence::None),
        adequacy: adequacy
            .map(|decision| DecisionSaid {
                decision: decision.decision.to_string(),
                covers: speaker.term(decision.test),
            })
            .collect(),
        ended: disclosure.ended,
        withheld: disclosure.confidential,
    }
}

/// Systems of the activities in which data are kept outside the EEA.
fn systems(
    speaker: &Speaker<'_>,
    answer: &AccessAnswer<'_>,
    held: &[(Held<'_>, bool)],
) -> Vec<SystemAbroad> {
    let on = answer.question.on;
    let mut said: Vec<SystemAbroad> = Vec::new();
    for system in held.iter().flat_map(|(held, _)| &held.systems) {
        let outside = |country: &_| !Reference::embedded().is_in_eea(*country, on);
        if let Some(country) = system.country.filter(outside) {
            let one = SystemAbroad {
                system: speaker.name(&system.name, system.code()),
                country: speaker.country(country),
            };
            if !said.contains(&one) {
                said.push(one);
            }
        }
    }
    said
}
