//! The rights over several activities: for each right where it applies, under what condition, and
//! why not elsewhere.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{
    ActivityRights, Ground, Grounds, RightOutcome, Verdict,
    verdict::{Verdicts, verdicts},
};
use crate::domain::{
    code_list::Coded,
    codes::PersonRight,
    id::Id,
    records::{Activity, RightOverride},
    reference::{Reference, RightReason},
    snapshot::Snapshot,
};

/// The rights over several activities on a day.
#[derive(Debug)]
pub struct RightsOverview<'a> {
    /// The day for which it holds.
    pub on: NaiveDate,
    /// The rights in each activity, in the order in which the activities were given.
    pub activities: Vec<ActivityRights<'a>>,
    /// Each right over all of them, in the order of [`PersonRight::ALL`].
    pub rights: Vec<RightOverall<'a>>,
}

/// One right over several activities.
#[derive(Debug)]
pub struct RightOverall<'a> {
    /// The right.
    pub right: PersonRight,
    /// Whether the person has it, all activities taken together.
    pub outcome: RightOutcome,
    /// Where it applies and why, where it does not and why not: what is owed first, then what is
    /// owed under a condition, what is not owed, and what is undetermined.
    pub explanations: Vec<Explanation<'a>>,
}

/// Activities, or parts of them, in which one right holds or does not for the same reason.
#[derive(Debug)]
pub struct Explanation<'a> {
    /// Whether the person has the right there.
    pub outcome: RightOutcome,
    /// The article that says so; of a statement, where the law gives the right.
    pub article: &'a str,
    /// Under what condition, or why not.
    pub reason: Option<RightReason>,
    /// The statement that says so, with its own reason, in place of the law in general.
    pub overridden: Option<&'a RightOverride>,
    /// On what those parts rest; empty when a statement says so.
    pub grounds: Vec<Ground>,
    /// The activities, in the order in which they were given.
    pub activities: Vec<&'a Activity>,
}

impl<'a> RightsOverview<'a> {
    /// One right over all activities.
    pub fn of(&self, right: PersonRight) -> &RightOverall<'a> {
        // There is one of each, in their order.
        &self.rights[right as usize]
    }
}

/// The rights over several activities on a day.
pub fn rights_over<'a>(
    snapshot: &'a Snapshot,
    reference: &'a Reference,
    activities: impl IntoIterator<Item = &'a Activity>,
    on: NaiveDate,
) -> RightsOverview<'a> {
    let mut known: HashMap<Grounds, usize> = HashMap::new();
    let mut judged: Vec<Verdicts<'a>> = Vec::new();
    let mut places: Vec<usize> = Vec::new();
    let mut found: Vec<ActivityRights<'a>> = Vec::new();
    for activity in activities {
        let grounds = Grounds::of(snapshot, activity, on);
        let place = *known.entry(grounds).or_insert_with(|| {
            judged.push(verdicts(reference, grounds));
            judged.len() - 1
        });
        let verdicts = judged[place].clone();
        found.push(ActivityRights::new(
            snapshot, activity, grounds, verdicts, on,
        ));
        places.push(place);
    }
    let rights = PersonRight::ALL.iter();
    RightsOverview {
        on,
        rights: rights
            .map(|right| overall(*right, &judged, found.iter().zip(places.iter().copied())))
            .collect(),
        activities: found,
    }
}

/// What makes an explanation another one.
type Why<'a> = (
    RightOutcome,
    &'a str,
    Option<RightReason>,
    Option<Id<RightOverride>>,
);

/// Gathers the explanations of one right.
#[derive(Default)]
struct Gathered<'a> {
    explanations: Vec<Explanation<'a>>,
    places: HashMap<Why<'a>, usize>,
}

impl<'a> Gathered<'a> {
    fn place(&mut self, why: Why<'a>, overridden: Option<&'a RightOverride>) -> usize {
        let next = self.explanations.len();
        let (outcome, article, reason, _) = why;
        let place = *self.places.entry(why).or_insert(next);
        if place == next {
            self.explanations.push(Explanation {
                outcome,
                article,
                reason,
                overridden,
                grounds: Vec::new(),
                activities: Vec::new(),
            });
        }
        place
    }

    /// The places of what follows from some grounds.
    fn places_of(&mut self, verdict: &Verdict<'a>) -> Vec<usize> {
        let mut places: Vec<usize> = Vec::new();
        for each in &verdict.grounds {
            let place = self.place((each.outcome, each.article, each.reason, None), None);
            let grounds = &mut self.explanations[place].grounds;
            if !grounds.contains(&each.ground) {
                grounds.push(each.ground);
            }
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }
}

/// One right over activities, each with the place of its verdicts among all that were judged.
fn overall<'s, 'a: 's>(
    right: PersonRight,
    judged: &[Verdicts<'a>],
    activities: impl Iterator<Item = (&'s ActivityRights<'a>, usize)>,
) -> RightOverall<'a> {
    let mut gathered = Gathered::default();
    let mut of_grounds: Vec<Option<Vec<usize>>> = vec![None; judged.len()];
    let mut outcomes = [false; RightOutcome::ALL.len()];
    for (rights, judgement) in activities {
        let ruling = rights.of(right);
        outcomes[ruling.outcome as usize] = true;
        if let Some(stated) = ruling.overridden {
            let why = (
                ruling.outcome,
                right.item().article,
                None,
                Some(stated.id()),
            );
            let place = gathered.place(why, Some(stated));
            let stands = &mut gathered.explanations[place].activities;
            stands.push(rights.activity);
            continue;
        }
        let verdict = &judged[judgement][right as usize];
        let places = of_grounds[judgement].get_or_insert_with(|| gathered.places_of(verdict));
        for place in places {
            let stands = &mut gathered.explanations[*place].activities;
            stands.push(rights.activity);
        }
    }
    let mut explanations = gathered.explanations;
    explanations.sort_by_key(|explanation| explanation.outcome);
    for explanation in &mut explanations {
        explanation
            .grounds
            .sort_by_key(|ground| (ground.basis.is_none(), *ground));
    }
    let seen = RightOutcome::ALL.iter().copied();
    RightOverall {
        right,
        outcome: RightOutcome::of_parts(seen.filter(|outcome| outcomes[*outcome as usize])),
        explanations,
    }
}
