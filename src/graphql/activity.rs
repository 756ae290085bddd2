//! The flows of an activity as seen from it: sources, recipients, transfers.

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{schema::FlowsOf, validity::is_valid_on};
use crate::{
    answers::{Sides, Way, country_of},
    domain::{
        id::Id,
        kind::Kind,
        record::AnyRecord,
        records::{Activity, Flow},
        reference::Reference,
        snapshot::{Snapshot, edge},
    },
};

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
    let sides = Sides::of(snapshot, activity);
    let wanted = valid.filter(|record| match as_flow(record) {
        Some(flow) => match of {
            FlowsOf::Sources => sides.way(flow) == Way::In,
            FlowsOf::Recipients => sides.way(flow) == Way::Out,
            FlowsOf::Transfers => is_transfer(snapshot, flow, today),
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
    let activity = snapshot.get(flow.activity);
    let way = activity.map(|activity| Sides::of(snapshot, activity).way(flow));
    match of {
        FlowsOf::Sources => way == Some(Way::In),
        FlowsOf::Recipients => way == Some(Way::Out),
        FlowsOf::Transfers => true,
    }
}

fn as_flow(record: &Arc<dyn AnyRecord>) -> Option<&Flow> {
    record.as_any().downcast_ref()
}

/// Whether data go to a country outside the European Economic Area, or a tool is stated that would
/// permit it. A flow without a tool whose country nobody stated leaves it open.
fn is_transfer(snapshot: &Snapshot, flow: &Flow, on: NaiveDate) -> bool {
    let recipient = snapshot.get(flow.to);
    let country = recipient.and_then(|to| country_of(snapshot, Some(flow), to));
    let outside = country.is_some_and(|country| !Reference::embedded().is_in_eea(country, on));
    outside || flow.transfer_tool.is_some()
}
