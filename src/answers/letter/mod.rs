//! The letter that a data protection officer sends to a person who asks what is held about them and
//! which parties have access to it (Art. 15).
//!
//! [`Letter`] is the whole answer in one language as a value, point by point; [`Letter::document`]
//! puts it in words. It is for a category of persons on a day, with the facts that the person
//! gives, never for one person: the register holds no data of persons, and who sends the letter
//! adds name and copy. What the register does not state is said to be not stated.

mod abroad;
mod activities;
mod basis;
mod complaints;
mod document;
mod head;
mod laws;
mod origins;
mod parties;
mod rights;
mod said;
mod sources;
mod withheld;

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    AccessAnswer, AccessQuestion, Dated, Facts, Held, HeldQuestion, NotFound, SourceAnswer,
    SourceQuestion, Span, held, parties_with_access, sources_of_data, what_is_held_about,
};
use crate::domain::{
    codes::Region,
    id::Id,
    records::{DataCategory, Party, Request, SubjectCategory},
    snapshot::Snapshot,
    text::{Language, LocalText},
};

pub use abroad::{Abroad, DecisionSaid, SystemAbroad, ToolSaid, TransferSaid};
pub use activities::{ActivitySaid, DataSaid, Listed, RetentionSaid};
pub use basis::BasisSaid;
pub use complaints::{BodySaid, ComplaintWay, Complaints};
pub use document::Part;
pub use head::{FactSaid, RequestSaid, ScopeSaid, Sender};
pub use parties::{
    BesideSaid, DepartmentSaid, Entry, GroupSaid, InstrumentSaid, OnwardSaid, Parties, PartySaid,
    UnresolvedSaid,
};
pub use rights::{RightSaid, RightWhy, Rights};
pub use said::{ActivityName, Law, PartyName, Said, Term};
pub use sources::{ReceiptSaid, SourceSaid, Sources, UnresolvedSource};
pub use withheld::{ElsewhereSaid, WithheldSaid};

/// Through how many hands data are followed; no chain that people make is so long.
const HANDS: usize = 32;

/// What is asked.
#[derive(Debug, Clone)]
pub struct LetterQuestion {
    /// The controller; a trade name or class stands for the legal persons behind it.
    pub controller: Id<Party>,
    /// In which capacities the person is known to it; none means every capacity.
    pub subjects: Vec<Id<SubjectCategory>>,
    /// To which categories of data parties and sources are limited; none means all.
    pub categories: Vec<Id<DataCategory>>,
    /// Under the law of which regions; none means all.
    pub regions: Vec<Region>,
    /// What the person says about themselves.
    pub facts: Facts,
    /// The stretch of days asked about; open means all that is known.
    pub period: Span,
    /// The day for which the answer holds.
    pub on: NaiveDate,
    /// The language of the letter.
    pub language: Language,
    /// Whether this is the copy of the data protection officer: what is withheld is named in it,
    /// and marked.
    pub dpo_copy: bool,
    /// Whether whoever asks sees what is withheld from the person. Who does not cannot say that
    /// nothing is withheld, and the letter says so.
    pub sees_withheld: bool,
    /// The request in the log that is answered.
    pub request: Option<Id<Request>>,
}

/// The answer, point by point (`domain.md` 5.3).
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Letter {
    /// The language it is in.
    #[serde(skip)]
    pub language: Language,
    /// ISO 639-1 code of that language.
    #[serde(rename = "language")]
    pub language_code: &'static str,
    /// 1: the bodies that answer.
    pub senders: Vec<Sender>,
    /// 1: the name under which they were asked, when that is no legal person.
    pub on_behalf_of: Option<PartyName>,
    /// 2: the request, when it stands in the log.
    pub request: Option<RequestSaid>,
    /// 3: what was asked, for when, and the revision of the register.
    pub scope: ScopeSaid,
    /// 4: how many activities process data of such persons; whether the person is among them, the
    /// controller looks up.
    pub activities_found: usize,
    /// 5: the parties.
    pub parties: Parties,
    /// 6: the sources.
    pub sources: Sources,
    /// 7: outside the European Economic Area.
    pub abroad: Abroad,
    /// 8 and 9: activity by activity.
    pub activities: Vec<ActivitySaid>,
    /// 10: the rights.
    pub rights: Rights,
    /// 11: the complaint ways.
    pub complaints: Complaints,
    /// 12: where else to look.
    pub elsewhere: Vec<ElsewhereSaid>,
    /// 13: what is not told and why.
    pub withheld: Vec<WithheldSaid>,
}

/// Writes the answer to a person.
///
/// # Errors
/// The controller, a category or the request does not exist.
pub fn letter(snapshot: &Snapshot, question: &LetterQuestion) -> Result<Letter, NotFound> {
    let speaker = said::Speaker {
        snapshot,
        language: question.language,
    };
    let mut access = parties_with_access(snapshot, &access_question(question))?;
    let mut from = sources_of_data(snapshot, &source_question(question))?;
    let outside = access.keep_within(question.period);
    let outside_from = from.keep_within(question.period);
    let held = held_in_period(snapshot, question, &access)?;
    let facts = &question.facts;
    let (senders, on_behalf_of) = head::senders(&speaker, &access.scope);
    let regions = regions(question, &held);
    let teller = parties::Teller {
        speaker,
        answer: &access,
        facts,
    };
    let source_teller = sources::Teller {
        speaker,
        answer: &from,
        facts,
    };
    let activities = held.iter();
    Ok(Letter {
        language: question.language,
        language_code: question.language.code(),
        senders,
        on_behalf_of,
        request: head::request(&speaker, question, &access.scope)?,
        scope: head::scope(&speaker, question, &circumstances(&access, &from, &held)),
        activities_found: held.len(),
        parties: teller.parties(outside),
        sources: source_teller.sources(outside_from),
        abroad: abroad::abroad(&speaker, &access, &held),
        activities: activities
            .map(|(held, ended)| activities::activity(&speaker, facts, held, *ended))
            .collect(),
        rights: rights::rights(&speaker, &held, question.on),
        complaints: complaints::complaints(&speaker, &access.scope, &regions, question.on),
        elsewhere: withheld::elsewhere(&speaker, question.on),
        withheld: withheld::withheld(&speaker, &access.withheld, &from.withheld),
    })
}

fn access_question(question: &LetterQuestion) -> AccessQuestion {
    AccessQuestion {
        controller: question.controller,
        subjects: question.subjects.clone(),
        categories: question.categories.clone(),
        regions: question.regions.clone(),
        on: question.on,
        include_confidential: question.dpo_copy,
        follow: HANDS,
    }
}

fn source_question(question: &LetterQuestion) -> SourceQuestion {
    SourceQuestion {
        controller: question.controller,
        subjects: question.subjects.clone(),
        categories: question.categories.clone(),
        regions: question.regions.clone(),
        on: question.on,
        include_confidential: question.dpo_copy,
    }
}

/// What each activity holds, present ones first, then those that ended: their data may still be
/// kept (CJEU C-553/07). What an ended one held is said for its last day.
fn held_in_period<'a>(
    snapshot: &'a Snapshot,
    question: &LetterQuestion,
    access: &AccessAnswer<'a>,
) -> Result<Vec<(Held<'a>, bool)>, NotFound> {
    let asked = HeldQuestion {
        controller: question.controller,
        subjects: question.subjects.clone(),
        regions: question.regions.clone(),
        on: question.on,
    };
    let present = what_is_held_about(snapshot, &asked)?.activities.into_iter();
    let present = present.filter(|held| held.activity.span().and(question.period).is_some());
    let mut found: Vec<(Held, bool)> = present.map(|held| (held, false)).collect();
    for searched in access.activities.iter().filter(|one| one.ended) {
        let activity = searched.activity;
        let mine = access.scope.contains(activity.controller)
            || activity
                .joint_controllers
                .iter()
                .any(|id| access.scope.contains(*id));
        if !mine {
            continue;
        }
        let last = activity
            .valid_to
            .map_or(question.on, |to| to.min(question.on));
        let held = held::held(snapshot, activity, &access.subjects, last);
        found.extend(held.map(|held| (held, true)));
    }
    Ok(found)
}

/// The regions asked about, else those of the activities.
fn regions(question: &LetterQuestion, held: &[(Held<'_>, bool)]) -> Vec<Region> {
    if !question.regions.is_empty() {
        return question.regions.clone();
    }
    let mut found: Vec<Region> = Vec::new();
    for region in held.iter().flat_map(|(held, _)| &held.activity.regions.0) {
        if !found.contains(region) {
            found.push(*region);
        }
    }
    // One activity without a region can fall under the law of any.
    let everywhere = held
        .iter()
        .any(|(held, _)| held.activity.regions.0.is_empty());
    if everywhere { Vec::new() } else { found }
}

/// The circumstances of all rows that the letter tells.
fn circumstances<'a>(
    access: &AccessAnswer<'a>,
    from: &SourceAnswer<'a>,
    held: &[(Held<'a>, bool)],
) -> Vec<&'a LocalText> {
    let mut met = Vec::new();
    let named = access.groups.iter().flat_map(|group| &group.parties);
    let named = named.flat_map(|line| &line.disclosures);
    let unresolved = access.unresolved.iter().flat_map(|line| &line.disclosures);
    for flow in named.chain(unresolved).filter_map(|one| one.flow) {
        head::note(&mut met, flow);
    }
    let sources = from.sources.iter().flat_map(|source| &source.receipts);
    let unnamed = from.unresolved.iter().flat_map(|line| &line.receipts);
    for receipt in sources.chain(unnamed) {
        head::note(&mut met, receipt.flow);
    }
    let uses = held.iter().flat_map(|(held, _)| &held.data);
    met.extend(uses.filter_map(|one| one.circumstance.as_deref()));
    met
}
