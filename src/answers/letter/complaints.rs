//! Point 11: where the person can complain, in order, with time limits.

use chrono::NaiveDate;
use serde::Serialize;

use super::said::{Law, PartyName, Said, Speaker, Term};
use crate::{
    answers::{Scope, Span},
    domain::{
        code_list::Coded,
        codes::{Region, RemedyKind},
        id::Id,
        period::Period,
        records::{Party, Remedy},
    },
};

/// Point 11 of a letter.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Complaints {
    /// The ways, in the order of their steps.
    pub ways: Vec<ComplaintWay>,
    /// The supervisory authorities that the register states for the controller on the day.
    pub authorities: Vec<BodySaid>,
}

/// One complaint or appeal body.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ComplaintWay {
    /// Its place in the order of steps; none when it stands beside them.
    pub position: Option<i64>,
    /// What kind of body it is.
    pub kind: Term,
    /// What the way is called.
    pub name: Said,
    /// The body.
    pub body: Option<BodySaid>,
    /// What it is competent for.
    pub competence: Option<Said>,
    /// What it is not competent for.
    pub exclusions: Option<Said>,
    /// How to reach it, in the words of the source.
    pub access: Option<Said>,
    /// What it costs.
    pub cost: Option<Said>,
    /// First day of the decisions against which it is open.
    pub decisions_from: Option<NaiveDate>,
    /// Length of the time limit.
    pub deadline: Option<Period>,
    /// The time limit in words, counted as the rule says.
    pub deadline_rule: Option<String>,
    /// The time limit in the words of the source.
    pub deadline_text: Option<Said>,
    /// The legal source of the time limit.
    pub law: Option<Law>,
}

/// A body with how to reach it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BodySaid {
    /// Its name.
    pub party: PartyName,
    /// Its address.
    pub address: Option<String>,
    /// Its contact point.
    pub contact: Option<String>,
    /// Its website.
    pub website: Option<String>,
}

impl BodySaid {
    pub(super) fn of(speaker: &Speaker<'_>, party: &Party) -> BodySaid {
        BodySaid {
            party: speaker.party(party),
            address: party.address.as_deref().map(str::to_owned),
            contact: party.contact.as_deref().map(str::to_owned),
            website: party.website.as_ref().map(|url| url.0.to_string()),
        }
    }
}

/// The complaint ways against some controllers in some regions on a day.
pub(super) fn complaints(
    speaker: &Speaker<'_>,
    scope: &Scope<'_>,
    regions: &[Region],
    on: NaiveDate,
) -> Complaints {
    let mut open: Vec<&Remedy> = speaker
        .snapshot
        .list::<Remedy>()
        .filter(|remedy| is_open(remedy, scope, regions, on))
        .collect();
    // What has no place in the order of steps stands after the steps.
    open.sort_by_key(|remedy| {
        let beside = remedy.position.is_none();
        (beside, remedy.position, remedy.kind, remedy.code())
    });
    Complaints {
        ways: open.iter().map(|remedy| way(speaker, remedy)).collect(),
        authorities: authorities(speaker, scope, on),
    }
}

fn is_open(remedy: &Remedy, scope: &Scope<'_>, regions: &[Region], on: NaiveDate) -> bool {
    let span = Span {
        from: remedy.valid_from,
        to: remedy.valid_to,
    };
    let mut controllers = remedy.controllers.iter();
    let there = |region: &Region| *region == Region::Federal || regions.contains(region);
    span.holds_on(on)
        && (remedy.controllers.is_empty() || controllers.any(|id: &Id<Party>| scope.contains(*id)))
        && (regions.is_empty() || remedy.regions.0.is_empty() || remedy.regions.0.iter().any(there))
}

fn way(speaker: &Speaker<'_>, remedy: &Remedy) -> ComplaintWay {
    let snapshot = speaker.snapshot;
    let body = remedy.party.and_then(|party| snapshot.get(party));
    let law = remedy.legal_text.and_then(|id| snapshot.get(id));
    ComplaintWay {
        position: remedy.position,
        kind: speaker.term(remedy.kind),
        name: speaker.name(&remedy.name, remedy.code()),
        body: body.map(|party| BodySaid::of(speaker, party)),
        competence: speaker.optional(remedy.competence.as_deref()),
        exclusions: speaker.optional(remedy.exclusions.as_deref()),
        access: speaker.optional(remedy.access.as_deref()),
        cost: speaker.optional(remedy.cost.as_deref()),
        decisions_from: remedy.decisions_from,
        deadline: remedy.deadline_length,
        deadline_rule: super::laws::rule(remedy, speaker.language),
        deadline_text: speaker.optional(remedy.deadline_text.as_deref()),
        law: law.map(|text| speaker.law(text)),
    }
}

/// The supervisory authorities of the controllers on a day, each once.
fn authorities(speaker: &Speaker<'_>, scope: &Scope<'_>, on: NaiveDate) -> Vec<BodySaid> {
    let mut found: Vec<BodySaid> = Vec::new();
    for controller in &scope.controllers {
        for authority in &controller.authorities.0 {
            let span = Span {
                from: authority.valid_from,
                to: authority.valid_to,
            };
            let party = speaker.snapshot.get(authority.authority);
            let Some(party) = party.filter(|_| span.holds_on(on)) else {
                continue;
            };
            let said = BodySaid::of(speaker, party);
            if !found.contains(&said) {
                found.push(said);
            }
        }
    }
    found
}

impl Complaints {
    /// Whether some way leads to a body of a kind.
    pub(super) fn has(&self, kind: RemedyKind) -> bool {
        self.ways.iter().any(|way| way.kind.code == kind.code())
    }
}
