//! Points 1 to 4: who answers, which request, about what, and on what the answer rests.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::{
    LetterQuestion,
    said::{PartyName, Said, Speaker, Term},
};
use crate::{
    answers::{Facts, NotFound, Scope, asked},
    domain::{
        codes::Region,
        kind::Kind,
        records::{Flow, Party, Request, SubjectCategory},
        text::LocalText,
    },
};

/// Point 1: a body that answers.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sender {
    /// Its name.
    pub party: PartyName,
    /// Legal form.
    pub legal_form: Option<String>,
    /// Number in the Crossroads Bank for Enterprises.
    pub enterprise_number: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Contact point.
    pub contact: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Contact point of the data protection officer; none when the register does not state it.
    pub dpo_contact: Option<String>,
}

impl Sender {
    fn of(speaker: &Speaker<'_>, party: &Party) -> Sender {
        let text = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
        Sender {
            party: speaker.party(party),
            legal_form: text(&party.legal_form),
            enterprise_number: party.enterprise_number.as_ref().map(ToString::to_string),
            address: text(&party.address),
            contact: text(&party.contact),
            website: party.website.as_ref().map(|url| url.0.to_string()),
            dpo_contact: text(&party.dpo_contact),
        }
    }
}

/// The bodies that answer, and the name under which they were asked when that is no legal person.
pub(super) fn senders(
    speaker: &Speaker<'_>,
    scope: &Scope<'_>,
) -> (Vec<Sender>, Option<PartyName>) {
    let senders = scope.controllers.iter();
    let itself = scope
        .controllers
        .iter()
        .any(|one| one.id() == scope.asked.id());
    let label = (!itself).then(|| speaker.party(scope.asked));
    (senders.map(|one| Sender::of(speaker, one)).collect(), label)
}

/// Point 2: the request, as the log of requests has it. The register holds no data of the person.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RequestSaid {
    /// The controller's own reference.
    pub reference: String,
    /// Day on which it was received.
    pub received: NaiveDate,
    /// Day by which it must be answered; none when it cannot be counted.
    pub due: Option<NaiveDate>,
    /// Day on which the person was told of an extension.
    pub extended_on: Option<NaiveDate>,
    /// Whether the person was told within the first month; an extension told later extends nothing.
    pub extended_in_time: bool,
    /// Why it was extended.
    pub extension_reason: Option<String>,
}

/// The request of the log, if one is meant.
///
/// # Errors
/// It does not exist, or not among the requests to the bodies that answer.
pub(super) fn request(
    speaker: &Speaker<'_>,
    question: &LetterQuestion,
    scope: &Scope<'_>,
) -> Result<Option<RequestSaid>, NotFound> {
    let Some(id) = question.request else {
        return Ok(None);
    };
    let request: &Request = asked(speaker.snapshot, id)?;
    let mut bodies = scope.controllers.iter().map(|body| body.id());
    if request.controller != scope.asked.id() && !bodies.any(|body| body == request.controller) {
        return Err(NotFound {
            kind: Kind::Request,
            id: id.uuid(),
        });
    }
    Ok(Some(RequestSaid {
        reference: request.reference.to_string(),
        received: request.received,
        due: super::laws::due(request),
        extended_on: request.extended_on,
        extended_in_time: super::laws::extended_in_time(request),
        extension_reason: request
            .extension_reason
            .as_deref()
            .map(|reason| speaker.plain(reason).text),
    }))
}

/// Point 3: what was asked, and for when and from what the answer is made.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ScopeSaid {
    /// The capacities that were searched; none means every capacity.
    pub capacities: Vec<Said>,
    /// The regions under whose law; none means all.
    pub regions: Vec<Term>,
    /// The facts that were given.
    pub facts: Vec<FactSaid>,
    /// First day of the period asked about; none means from the beginning.
    pub from: Option<NaiveDate>,
    /// Last day of the period asked about; none means to this day.
    pub to: Option<NaiveDate>,
    /// The day for which the answer holds.
    pub on: NaiveDate,
    /// The revision of the register.
    pub revision: i64,
    /// When the last change was made that is in it.
    pub register_time: DateTime<Utc>,
    /// Whether this is the copy of the data protection officer, with what is withheld.
    pub dpo_copy: bool,
    /// Whether it was made by someone who sees what is withheld, so that it can tell.
    pub sees_withheld: bool,
}

/// A fact that was given.
#[derive(Debug, Clone, Serialize)]
pub struct FactSaid {
    /// What was given.
    pub text: String,
    /// Whether it holds; else the person says that it does not.
    pub holds: bool,
    /// Whether the register has a circumstance that it is about.
    pub used: bool,
}

pub(super) fn scope(
    speaker: &Speaker<'_>,
    question: &LetterQuestion,
    circumstances: &[&LocalText],
) -> ScopeSaid {
    let snapshot = speaker.snapshot;
    let capacities = question.subjects.iter();
    let capacities = capacities.filter_map(|id| snapshot.get::<SubjectCategory>(*id));
    let regions = question.regions.iter();
    ScopeSaid {
        capacities: capacities
            .map(|one| speaker.name(&one.name, one.code()))
            .collect(),
        regions: regions
            .map(|region: &Region| speaker.term(*region))
            .collect(),
        facts: facts(speaker, &question.facts, circumstances),
        from: question.period.from,
        to: question.period.to,
        on: question.on,
        revision: snapshot.revision(),
        register_time: snapshot.time(),
        dpo_copy: question.dpo_copy,
        sees_withheld: question.sees_withheld,
    }
}

fn facts(speaker: &Speaker<'_>, facts: &Facts, circumstances: &[&LocalText]) -> Vec<FactSaid> {
    let used = facts.used(circumstances);
    let facts = facts.0.iter().zip(used);
    facts
        .map(|(fact, used)| FactSaid {
            text: speaker.plain(&fact.text).text,
            holds: fact.holds,
            used,
        })
        .collect()
}

/// Adds the circumstance of a flow to those that an answer met.
pub(super) fn note<'a>(met: &mut Vec<&'a LocalText>, flow: &'a Flow) {
    met.extend(flow.circumstance.as_deref());
}
