//! The rights in one activity.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Ground, Grounds, RightOutcome, ground::holds};
use crate::domain::{
    codes::PersonRight,
    kind::Kind,
    records::{Activity, RightOverride},
    reference::{Addition, Reference, RightCell, RightReason, RightRule},
    snapshot::Snapshot,
};

/// Where the law says that a processor helps the controller to answer.
const PROCESSOR: &str = "GDPR Art. 28(3)(e)";

/// What follows for one right from all grounds of an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict<'r> {
    /// The right.
    pub right: PersonRight,
    /// Whether the person has it, all parts of the activity taken together.
    pub outcome: RightOutcome,
    /// What follows from each ground, in their order.
    pub grounds: Box<[GroundVerdict<'r>]>,
}

/// What follows for one right from one ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GroundVerdict<'r> {
    /// The ground.
    pub ground: Ground,
    /// Whether the person has the right for what rests on it.
    pub outcome: RightOutcome,
    /// The article that says so, or that gives the right where nothing says so.
    pub article: &'r str,
    /// Under what condition, or why not.
    pub reason: Option<RightReason>,
}

/// The verdicts on all rights, in the order of [`PersonRight::ALL`].
pub(super) type Verdicts<'r> = Arc<[Verdict<'r>]>;

/// The rights in one activity on a day.
#[derive(Debug, Clone)]
pub struct ActivityRights<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// What its rights follow from.
    pub grounds: Grounds,
    pub(super) verdicts: Verdicts<'a>,
    /// What is stated otherwise on the day, with a reason, in the order of codes.
    pub overrides: Vec<&'a RightOverride>,
}

/// What holds of one right in an activity.
#[derive(Debug, Clone, Copy)]
pub struct Ruling<'s, 'a> {
    /// Whether the person has it.
    pub outcome: RightOutcome,
    /// What follows from the grounds, whatever is stated otherwise.
    pub verdict: &'s Verdict<'a>,
    /// The statement that takes the place of the verdict. Two that contradict each other leave the
    /// right undetermined; the first of them stands here.
    pub overridden: Option<&'a RightOverride>,
}

impl<'a> ActivityRights<'a> {
    pub(super) fn new(
        snapshot: &'a Snapshot,
        activity: &'a Activity,
        grounds: Grounds,
        verdicts: Verdicts<'a>,
        on: NaiveDate,
    ) -> ActivityRights<'a> {
        ActivityRights {
            activity,
            grounds,
            verdicts,
            overrides: overrides(snapshot, activity, on),
        }
    }

    /// What holds of each right, in the order of [`PersonRight::ALL`].
    pub fn rulings(&self) -> impl Iterator<Item = Ruling<'_, 'a>> {
        self.verdicts.iter().map(|verdict| self.ruling(verdict))
    }

    /// What holds of one right.
    pub fn of(&self, right: PersonRight) -> Ruling<'_, 'a> {
        // The table has every right, in their order: it is not read otherwise.
        self.ruling(&self.verdicts[right as usize])
    }

    fn ruling<'s>(&'s self, verdict: &'s Verdict<'a>) -> Ruling<'s, 'a> {
        let mut stated = self.overrides.iter().filter(|it| it.right == verdict.right);
        let first = stated.next().copied();
        let outcome = match first {
            None => verdict.outcome,
            Some(first) if stated.all(|other| other.state == first.state) => first.state.into(),
            Some(_) => RightOutcome::Undetermined,
        };
        Ruling {
            outcome,
            verdict,
            overridden: first,
        }
    }
}

/// What is stated otherwise of an activity on a day. A statement without a reason does not count.
fn overrides<'a>(
    snapshot: &'a Snapshot,
    activity: &Activity,
    on: NaiveDate,
) -> Vec<&'a RightOverride> {
    if snapshot.count(Kind::RightOverride) == 0 {
        return Vec::new();
    }
    let stated = snapshot.linked("activity", activity.id().uuid());
    stated
        .filter(|it: &&RightOverride| holds(it.valid_from, it.valid_to, on))
        .filter(|it| !it.reason.is_empty())
        .collect()
}

/// The rights in one activity on a day.
pub fn rights_of<'a>(
    snapshot: &'a Snapshot,
    reference: &'a Reference,
    activity: &'a Activity,
    on: NaiveDate,
) -> ActivityRights<'a> {
    let grounds = Grounds::of(snapshot, activity, on);
    let verdicts = verdicts(reference, grounds);
    ActivityRights::new(snapshot, activity, grounds, verdicts, on)
}

/// What follows for each right from some grounds.
pub(super) fn verdicts(reference: &Reference, grounds: Grounds) -> Verdicts<'_> {
    let rules = reference.rights().iter();
    rules.map(|rule| verdict(rule, grounds)).collect()
}

fn verdict(rule: &RightRule, grounds: Grounds) -> Verdict<'_> {
    let each = grounds.parts().map(|ground| {
        let (outcome, article, reason) = if grounds.processor {
            let reason = Some(RightReason::AskTheController);
            (RightOutcome::NotOwed, PROCESSOR, reason)
        } else {
            of_ground(rule, ground, grounds.automated_decisions)
        };
        GroundVerdict {
            ground,
            outcome,
            article,
            reason,
        }
    });
    let each: Box<[_]> = each.collect();
    Verdict {
        right: rule.right,
        outcome: RightOutcome::of_parts(each.iter().map(|verdict| verdict.outcome)),
        grounds: each,
    }
}

type Said<'r> = (RightOutcome, &'r str, Option<RightReason>);

fn of_ground(rule: &RightRule, ground: Ground, automated: Option<bool>) -> Said<'_> {
    match (&rule.no_automated_decisions, automated) {
        (Some(cell), Some(false)) => return said(cell),
        (Some(_), None) => {
            let reason = Some(RightReason::AutomatedDecisionsNotStated);
            return (RightOutcome::Undetermined, &rule.article, reason);
        }
        _ => {}
    }
    let of_basis = match ground.basis {
        Some(basis) => said(rule.cell(basis)),
        None => match rule.whatever_the_basis() {
            Some(state) => (state.into(), &*rule.article, None),
            None => {
                let reason = Some(RightReason::BasisNotStated);
                (RightOutcome::Undetermined, &*rule.article, reason)
            }
        },
    };
    let marketing = rule.direct_marketing.as_ref();
    let consent = rule.explicit_consent.as_ref();
    let additions = [
        marketing.filter(|_| ground.direct_marketing),
        consent.filter(|_| ground.explicit_consent),
    ];
    let added = additions.into_iter().flatten();
    added
        .filter(|addition| adds_to(addition, ground))
        .map(|addition| said(&addition.cell))
        .fold(of_basis, better)
}

/// Whether a circumstance adds anything to what follows from the basis. Where no basis is stated it
/// may be one to which it does not.
fn adds_to(addition: &Addition, ground: Ground) -> bool {
    match ground.basis {
        Some(basis) => !addition.except.contains(&basis),
        None => addition.except.is_empty(),
    }
}

fn said(cell: &RightCell) -> Said<'_> {
    let RightCell {
        state,
        article,
        reason,
    } = cell;
    ((*state).into(), article, *reason)
}

/// The one that gives the person more. Of two by which the right is owed, what is added counts: it
/// asks for no reason (Art. 21(2)) where the basis does (Art. 21(1)).
fn better<'r>(one: Said<'r>, other: Said<'r>) -> Said<'r> {
    let rank = |(outcome, _, _): Said<'_>| match outcome {
        RightOutcome::Owed => 3,
        RightOutcome::Limited | RightOutcome::Partly => 2,
        RightOutcome::Undetermined => 1,
        RightOutcome::NotOwed => 0,
    };
    let both_owed = one.0 == RightOutcome::Owed && other.0 == RightOutcome::Owed;
    if both_owed || rank(other) > rank(one) {
        other
    } else {
        one
    }
}
