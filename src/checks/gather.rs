//! Gathers what belongs to each activity, in one pass over the register.

use chrono::NaiveDate;

use super::{
    context::{ById, Case, Direction, Way, above},
    stage::{Dated, Stage},
};
use crate::domain::{
    codes::{PartyKind, RecipientRole},
    id::Id,
    record::Record,
    records::*,
    snapshot::Snapshot,
};

/// Every activity with all that belongs to it, in the order of codes.
pub(super) fn gather(snapshot: &Snapshot, on: NaiveDate) -> Vec<Case<'_>> {
    let mut places = ById::default();
    let mut cases: Vec<Case<'_>> = Vec::with_capacity(snapshot.count(Activity::KIND));
    for activity in snapshot.list::<Activity>() {
        places.insert(activity.id().uuid(), cases.len());
        cases.push(Case {
            activity,
            controller: snapshot.get(activity.controller),
            stage: Stage::of(activity, on),
            bases: Vec::new(),
            uses: Vec::new(),
            retention: Vec::new(),
            ways: Vec::new(),
        });
    }
    let place = |activity: Id<Activity>| places.get(&activity.uuid()).copied();
    for basis in snapshot.list::<LegalBasis>().filter(|one| one.holds(on)) {
        if let Some(at) = place(basis.activity) {
            cases[at].bases.push(basis);
        }
    }
    for one in snapshot.list::<DataUse>().filter(|one| one.holds(on)) {
        if let Some(at) = place(one.activity) {
            cases[at].uses.push(one);
        }
    }
    for rule in snapshot.list::<Retention>() {
        let at = rule.activity.and_then(place);
        if let Some(at) = at.filter(|at| rule.holds(on) || cases[*at].stage == Stage::Ended) {
            cases[at].retention.push(rule);
        }
    }
    for flow in snapshot.list::<Flow>() {
        if let Some(at) = place(flow.activity) {
            let way = way(snapshot, &cases[at], flow, on);
            cases[at].ways.push(way);
        }
    }
    cases
}

fn way<'a>(snapshot: &'a Snapshot, case: &Case<'a>, flow: &'a Flow, on: NaiveDate) -> Way<'a> {
    let from = flow.from.and_then(|from| snapshot.get(from));
    let to = snapshot.get(flow.to);
    let inside = |party: Option<&'a Party>| party.is_some_and(|one| is_inside(snapshot, case, one));
    let joint = || case.activity.joint_controllers.contains(&flow.to);
    let sent = inside(from);
    let direction = if sent {
        Direction::Out
    } else if flow.recipient_role == Some(RecipientRole::Controller) || inside(to) || joint() {
        Direction::In
    } else {
        Direction::Beside
    };
    Way {
        flow,
        from,
        to,
        direction,
        current: flow.holds(on),
    }
}

/// Whether a party is the body in whose record an activity stands, a part of it, or its trade name.
fn is_inside<'a>(snapshot: &'a Snapshot, case: &Case<'a>, party: &'a Party) -> bool {
    let own = case.activity.controller;
    if party.id() == own {
        return true;
    }
    let part = matches!(
        party.kind,
        PartyKind::Unit | PartyKind::InternalRole | PartyKind::TradeName
    );
    let label = case.controller.and_then(|controller| controller.parent);
    part && above(snapshot, party)
        .any(|one| one.id() == own || (one.kind == PartyKind::TradeName && Some(one.id()) == label))
}
