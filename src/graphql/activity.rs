//! The flows of an activity as seen from it: sources, recipients, transfers.

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{schema::FlowsOf, validity::is_valid_on};
use crate::domain::{
    id::Id,
    kind::Kind,
    record::AnyRecord,
    records::{Activity, Flow, Party},
    reference::Reference,
    snapshot::{Snapshot, edge},
};

/// How many parties stand above one another at most. Beyond, the register contradicts itself.
const MAX_ABOVE: usize = 32;

/// The flows of an activity, valid on a day if one is given, in the order of their codes. Whether
/// a country is in the European Economic Area is decided for `today`.
pub fn flows(
    snapshot: &Snapshot,
    activity: Uuid,
    of: FlowsOf,
    valid: Option<NaiveDate>,
    today: NaiveDate,
) -> Vec<&Arc<dyn AnyRecord>> {
    let Some(activity) = snapshot.get::<Activity>(Id::of(activity)) else {
        return Vec::new();
    };
    let ids = edge(Kind::Flow, "activity").map_or(&[][..], |edge| {
        snapshot.linked_ids(edge, activity.header.id)
    });
    let records = ids.iter().filter_map(|id| snapshot.record(*id));
    let valid = records.filter(|it| valid.is_none_or(|day| is_valid_on(&***it, day)));
    let own = Own::of(activity);
    let wanted = valid.filter(|record| match as_flow(record) {
        Some(flow) => match of {
            FlowsOf::Sources => own.comes_in(snapshot, flow),
            FlowsOf::Recipients => !own.comes_in(snapshot, flow),
            FlowsOf::Transfers => leaves_the_eea(snapshot, flow, today),
        },
        None => false,
    });
    wanted.collect()
}

/// Whether a flow is a source or a recipient of its activity.
pub fn is_one_of(snapshot: &Snapshot, record: &Arc<dyn AnyRecord>, of: FlowsOf) -> bool {
    let Some(flow) = as_flow(record) else {
        return false;
    };
    let comes_in = snapshot
        .get(flow.activity)
        .is_some_and(|activity| Own::of(activity).comes_in(snapshot, flow));
    match of {
        FlowsOf::Sources => comes_in,
        FlowsOf::Recipients => !comes_in,
        FlowsOf::Transfers => true,
    }
}

fn as_flow(record: &Arc<dyn AnyRecord>) -> Option<&Flow> {
    record.as_any().downcast_ref()
}

/// The parties in whose name an activity is carried out.
struct Own(Vec<Uuid>);

impl Own {
    fn of(activity: &Activity) -> Own {
        let parties = [activity.controller]
            .into_iter()
            .chain(activity.joint_controllers.iter().copied());
        Own(parties.map(Id::uuid).collect())
    }

    /// Data that come in go to one of them, or to a part of one, from someone else or from a
    /// register that someone else runs. What goes from one of them to a role inside it is
    /// disclosed there (CJEU C-579/21).
    fn comes_in(&self, snapshot: &Snapshot, flow: &Flow) -> bool {
        let register = || flow.register.and_then(|id| snapshot.get(id));
        let sender = flow
            .from
            .or_else(|| register().and_then(|register| register.operator));
        self.holds(snapshot, flow.to) && !sender.is_some_and(|it| self.holds(snapshot, it))
    }

    fn holds(&self, snapshot: &Snapshot, party: Id<Party>) -> bool {
        let above = |id: &Id<Party>| snapshot.get(*id).and_then(|party| party.parent);
        std::iter::successors(Some(party), above)
            .take(MAX_ABOVE)
            .any(|id| self.0.contains(&id.uuid()))
    }
}

/// Whether data go to a country outside the European Economic Area: that of the flow, else that
/// of the recipient. A recipient whose country is not stated leaves it open.
fn leaves_the_eea(snapshot: &Snapshot, flow: &Flow, on: NaiveDate) -> bool {
    let of_recipient = || snapshot.get(flow.to).and_then(|party| party.country);
    let country = flow.country.or_else(of_recipient);
    country.is_some_and(|country| !Reference::embedded().is_in_eea(country, on))
}
