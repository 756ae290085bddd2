//! What notices promise of the rights of persons, beside what the legal bases give them.

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use super::super::{
    context::{Context, Keeper},
    finding::{Found, code},
    rule::{Rule, Severity::Warning, Source::Gdpr},
    stage::{Dated, Stage},
};
use crate::domain::{
    codes::PersonRight,
    records::{Activity, Notice, RightOverride},
    reference::Reference,
    rights::{Grounds, RightOutcome, rights_of},
};

pub static RULES: &[Rule] = &[Rule {
    code: "rights-promised-wrongly",
    number: 31,
    articles: &[
        (Gdpr, "Art. 12-22"),
        (Gdpr, "Art. 13(2)(b)"),
        (Gdpr, "Art. 14(2)(c)"),
    ],
    variants: &[("offered-not-owed", Warning), ("owed-not-offered", Warning)],
    look: promised,
}];

/// For each right, the activities in which it is owed and those in which it is not.
#[derive(Default)]
struct Owed {
    owed: Vec<Uuid>,
    not_owed: Vec<Uuid>,
}

/// The rights over the activities of one body, in the order of [`PersonRight::ALL`].
type Rights = Vec<Owed>;

fn promised<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let notices = context.snapshot.list::<Notice>();
    let says = |notice: &&Notice| {
        !notice.rights_offered.0.is_empty() || !notice.rights_conditional.0.is_empty()
    };
    let notices: Vec<&Notice> = notices
        .filter(|one| one.holds(context.on))
        .filter(says)
        .collect();
    let mut known: BTreeMap<Uuid, Rights> = BTreeMap::new();
    let mut judged = Known::new();
    for notice in notices {
        for keeper in &context.keepers {
            let body = keeper.party.id();
            if notice.controllers.contains(&body) {
                known
                    .entry(body.uuid())
                    .or_insert_with(|| rights(context, keeper, &mut judged));
            }
        }
        let bodies = notice
            .controllers
            .iter()
            .filter_map(|id| known.get(&id.uuid()));
        let bodies: Vec<&Rights> = bodies.collect();
        for (at, right) in PersonRight::ALL.iter().enumerate() {
            judge(notice, *right, &bodies, at, found);
        }
    }
}

fn rights(context: &Context<'_>, keeper: &Keeper<'_>, known: &mut Known) -> Rights {
    let mut rights: Rights = PersonRight::ALL.iter().map(|_| Owed::default()).collect();
    let cases = keeper.cases.iter().map(|at| &context.cases[*at]);
    for case in cases.filter(|case| case.stage == Stage::InForce && case.as_controller()) {
        let activity = case.activity.id().uuid();
        let outcomes = outcomes(context, case.activity, known);
        for (outcome, owed) in outcomes.into_iter().zip(&mut rights) {
            match outcome {
                RightOutcome::Owed | RightOutcome::Limited | RightOutcome::Partly => {
                    owed.owed.push(activity);
                }
                RightOutcome::NotOwed => owed.not_owed.push(activity),
                RightOutcome::Undetermined => {}
            }
        }
    }
    rights
}

/// What follows from grounds, for each right. Few grounds occur in a register, so each is judged
/// once.
type Known = HashMap<Grounds, Vec<RightOutcome>>;

fn outcomes(context: &Context<'_>, activity: &Activity, known: &mut Known) -> Vec<RightOutcome> {
    let snapshot = context.snapshot;
    let judge = || -> Vec<RightOutcome> {
        let ruled = rights_of(snapshot, Reference::embedded(), activity, context.on);
        PersonRight::ALL
            .iter()
            .map(|right| ruled.of(*right).outcome)
            .collect()
    };
    let mut exceptions = snapshot.linked::<RightOverride>("activity", activity.id().uuid());
    if exceptions.next().is_some() {
        return judge();
    }
    let grounds = Grounds::of(snapshot, activity, context.on);
    known.entry(grounds).or_insert_with(judge).clone()
}

fn judge<'a>(
    notice: &'a Notice,
    right: PersonRight,
    bodies: &[&Rights],
    at: usize,
    found: &mut Found<'a>,
) {
    let offered = notice.rights_offered.0.contains(&right);
    let conditional = notice.rights_conditional.0.contains(&right);
    let gather = |pick: fn(&Owed) -> &Vec<Uuid>| -> Vec<Uuid> {
        bodies
            .iter()
            .flat_map(|rights| pick(&rights[at]))
            .copied()
            .collect()
    };
    let (variant, field, activities) = if offered {
        (
            "offered-not-owed",
            "rights_offered",
            gather(|owed| &owed.not_owed),
        )
    } else if conditional {
        return;
    } else {
        (
            "owed-not-offered",
            "rights_offered",
            gather(|owed| &owed.owed),
        )
    };
    if activities.is_empty() {
        return;
    }
    let finding = found.tell(variant, notice).field(field);
    finding
        .with("right", code(right))
        .with("count", activities.len());
    for activity in activities.iter().take(RELATED) {
        finding.related(*activity);
    }
    finding.with("activities", activities);
}

/// How many activities a finding points to; it counts them all.
const RELATED: usize = 20;
