//! Point 10: the rights that apply, activity by activity, and why.

use chrono::NaiveDate;
use serde::Serialize;

use super::said::{ActivityName, Law, Said, Speaker, Term};
use crate::{
    answers::Held,
    domain::{
        code_list::Coded,
        reference::Reference,
        rights::{Explanation, RightOverall, rights_over},
    },
};

/// Point 10 of a letter.
#[derive(Debug, Clone, Serialize)]
pub struct Rights {
    /// The rights, each with where it applies.
    pub rights: Vec<RightSaid>,
}

/// One right.
#[derive(Debug, Clone, Serialize)]
pub struct RightSaid {
    /// The right, with its article.
    pub right: Term,
    /// Whether it applies to all that is held.
    pub outcome: Term,
    /// Where it applies, where not, and why.
    pub explanations: Vec<RightWhy>,
}

/// Where a right stands alike, for the same reason.
#[derive(Debug, Clone, Serialize)]
pub struct RightWhy {
    /// Whether it applies.
    pub outcome: Term,
    /// The article that says so.
    pub article: String,
    /// Under which condition it applies, or why it does not.
    pub reason: Option<&'static str>,
    /// The reason of whoever decided otherwise for an activity.
    pub overridden: Option<Said>,
    /// The law behind that decision.
    pub law: Option<Law>,
    /// How the person uses the right there.
    pub condition: Option<Said>,
    /// The activities.
    pub activities: Vec<ActivityName>,
}

/// The rights of persons of whom activities hold data.
pub(super) fn rights(speaker: &Speaker<'_>, held: &[(Held<'_>, bool)], on: NaiveDate) -> Rights {
    let activities = held.iter().map(|(held, _)| held.activity);
    let overview = rights_over(speaker.snapshot, Reference::embedded(), activities, on);
    let rights = overview.rights.iter();
    Rights {
        rights: rights.map(|right| said(speaker, right)).collect(),
    }
}

fn said(speaker: &Speaker<'_>, right: &RightOverall<'_>) -> RightSaid {
    let explanations = right.explanations.iter();
    RightSaid {
        right: speaker.term(right.right),
        outcome: speaker.term(right.outcome),
        explanations: explanations.map(|why| explained(speaker, why)).collect(),
    }
}

fn explained(speaker: &Speaker<'_>, why: &Explanation<'_>) -> RightWhy {
    let overridden = why.overridden;
    let law = overridden.and_then(|one| speaker.snapshot.get(one.legal_text?));
    let activities = why.activities.iter();
    RightWhy {
        outcome: speaker.term(why.outcome),
        article: why.article.to_owned(),
        reason: why.reason.map(|reason| reason.label(speaker.language)),
        overridden: overridden.and_then(|one| speaker.local(&one.reason)),
        law: law.map(|text| speaker.law(text)),
        condition: speaker.optional(overridden.and_then(|one| one.condition.as_deref())),
        activities: activities.map(|one| speaker.activity(one)).collect(),
    }
}
