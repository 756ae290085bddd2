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
    let mut known: HashMap<Grounds, Verdicts<'a>> = HashMap::new();
    let activities: Vec<ActivityRights<'a>> = activities
        .into_iter()
        .map(|activity| {
            let grounds = Grounds::of(snapshot, activity, on);
            let same = known.entry(grounds);
            let same = same.or_insert_with(|| verdicts(reference, grounds));
            ActivityRights::new(snapshot, activity, grounds, same.clone(), on)
        })
        .collect();
    let rights = PersonRight::ALL.iter();
    RightsOverview {
        on,
        rights: rights.map(|right| overall(*right, &activities)).collect(),
        activities,
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
    /// Where what follows from the same grounds goes.
    of_grounds: HashMap<Grounds, Vec<usize>>,
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

    /// The places of what follows from the grounds of an activity.
    fn places(&mut self, grounds: Grounds, verdict: &Verdict<'a>) -> Vec<usize> {
        if let Some(known) = self.of_grounds.get(&grounds) {
            return known.clone();
        }
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
        self.of_grounds.insert(grounds, places.clone());
        places
    }
}

fn overall<'a>(right: PersonRight, activities: &[ActivityRights<'a>]) -> RightOverall<'a> {
    let mut gathered = Gathered::default();
    let mut outcomes = [false; RightOutcome::ALL.len()];
    for rights in activities {
        let ruling = rights.of(right);
        outcomes[ruling.outcome as usize] = true;
        let places = match ruling.overridden {
            None => gathered.places(rights.grounds, &rights.verdicts[right as usize]),
            Some(stated) => {
                let why = (
                    ruling.outcome,
                    right.item().article,
                    None,
                    Some(stated.id()),
                );
                vec![gathered.place(why, Some(stated))]
            }
        };
        for place in places {
            gathered.explanations[place]
                .activities
                .push(rights.activity);
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
