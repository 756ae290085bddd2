//! How far an instrument reaches over a flow: its data, purposes, parties and days.
//!
//! What the instrument does not state is not taken to be covered, and not taken to be beyond it.

use std::rc::Rc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    codes::{Aspect, Unstated},
    parties::{ById, Parties, Side, chain},
    standing::{begins, unbroken_since},
};
use crate::domain::{
    codes::{InstrumentKind, InstrumentRole},
    id::Id,
    record::{AnyRecord, Record},
    records::{Activity, DataCategory, DataElement, Flow, Instrument, Party, Purpose},
    snapshot::Snapshot,
};

/// How deep categories and purposes stand in one another at most.
const MAX_DEPTH: usize = 16;

/// Something of a flow that lies beyond an instrument.
#[derive(Debug, Clone)]
pub struct Beyond<'a> {
    /// In what respect.
    pub aspect: Aspect,
    /// The category, element, purpose or party; `None` for days.
    pub record: Option<&'a dyn AnyRecord>,
    /// Of a category of which the instrument lists a part: the elements that it lists.
    pub listed: Vec<&'a DataElement>,
    /// Of a category of which the instrument lists all known elements: that there may be more,
    /// because its list is open-ended, or not stated to be complete.
    pub open_ended: bool,
    /// For days: the first of them.
    pub from: Option<NaiveDate>,
    /// For days: the last of them.
    pub to: Option<NaiveDate>,
}

impl<'a> Beyond<'a> {
    fn record<T: Record>(aspect: Aspect, record: &'a T) -> Beyond<'a> {
        Beyond {
            record: Some(record),
            ..Beyond::days(aspect, None, None)
        }
    }

    fn days(aspect: Aspect, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Beyond<'a> {
        Beyond {
            aspect,
            record: None,
            listed: Vec::new(),
            open_ended: false,
            from,
            to,
        }
    }
}

/// How far an instrument reaches over a flow.
#[derive(Debug, Clone, Default)]
pub struct Fit<'a> {
    /// What lies beyond it.
    pub beyond: Vec<Beyond<'a>>,
    /// What would have to be stated to tell.
    pub unstated: Vec<Unstated>,
    /// Open-ended categories through which elements are counted as covered.
    pub through_open_ended: Vec<&'a DataCategory>,
}

/// A flow with its ends.
pub(super) struct Ends<'a> {
    pub flow: &'a Flow,
    pub activity: &'a Activity,
    pub sender: Option<Rc<Side<'a>>>,
    pub receiver: Rc<Side<'a>>,
    pub via: Option<Rc<Side<'a>>>,
}

/// Compares flows with instruments, each pair of instrument and category once.
#[derive(Default)]
pub(super) struct Fitter<'a> {
    parts: ById<ById<Option<Beyond<'a>>>>,
}

impl<'a> Fitter<'a> {
    /// How far an instrument reaches over a flow.
    pub fn fit(
        &mut self,
        parties: &Parties<'a>,
        instrument: &'a Instrument,
        ends: &Ends<'a>,
    ) -> Fit<'a> {
        let snapshot = parties.snapshot;
        let mut fit = Fit::default();
        self.data(snapshot, instrument, ends.flow, &mut fit);
        purposes(snapshot, instrument, ends, &mut fit);
        senders(parties, instrument, ends, &mut fit);
        days(snapshot, instrument, ends.flow, &mut fit);
        fit.unstated.sort_by_key(|one| *one as u8);
        fit.unstated.dedup();
        fit
    }

    fn data(
        &mut self,
        snapshot: &'a Snapshot,
        instrument: &'a Instrument,
        flow: &'a Flow,
        fit: &mut Fit<'a>,
    ) {
        let lists = !instrument.categories.is_empty() || !instrument.elements.is_empty();
        let none = |field| instrument.header.absent.get(field).is_some();
        let none_at_all = none("categories") && none("elements");
        if !(lists || none_at_all) {
            if !itself_orders(instrument.kind) {
                fit.unstated.push(Unstated::InstrumentData);
            }
            return;
        }
        if flow.categories.is_empty() && flow.elements.is_empty() {
            fit.unstated.push(Unstated::FlowData);
        }
        for element in flow.elements.iter().filter_map(|id| snapshot.get(*id)) {
            match element_in(snapshot, instrument, element) {
                None => fit.beyond.push(Beyond::record(Aspect::Element, element)),
                Some(Some(through)) if through.open_ended != Some(false) => {
                    if !fit
                        .through_open_ended
                        .iter()
                        .any(|one| one.id() == through.id())
                    {
                        fit.through_open_ended.push(through);
                    }
                }
                Some(_) => {}
            }
        }
        for category in flow.categories.iter().filter_map(|id| snapshot.get(*id)) {
            // A category of which the flow names elements may be there as their heading alone.
            let heads = |id: &Id<DataElement>| {
                let element = snapshot.get(*id);
                element.is_some_and(|one| one.categories.contains(&category.id()))
            };
            if category_listed(snapshot, instrument, category).is_some() {
                continue;
            }
            let of_instrument = self.parts.entry(instrument.id().uuid()).or_default();
            let part = of_instrument
                .entry(category.id().uuid())
                .or_insert_with(|| part_of(snapshot, instrument, category, MAX_DEPTH));
            if let Some(beyond) = part {
                if flow.elements.iter().any(heads) {
                    fit.unstated.push(Unstated::FlowData);
                } else {
                    fit.beyond.push(beyond.clone());
                }
            }
        }
    }
}

/// Whether an instrument orders or permits by itself whatever rests on it, so that it need not list
/// data, purposes and parties.
pub(super) fn itself_orders(kind: InstrumentKind) -> bool {
    matches!(kind, InstrumentKind::Law | InstrumentKind::Consent)
}

/// Whether an element is in an instrument, and through which category when not by itself.
fn element_in<'a>(
    snapshot: &'a Snapshot,
    instrument: &Instrument,
    element: &DataElement,
) -> Option<Option<&'a DataCategory>> {
    if instrument.elements.contains(&element.id()) {
        return Some(None);
    }
    let categories = element.categories.iter().filter_map(|id| snapshot.get(*id));
    let mut listed = categories.filter_map(|one| category_listed(snapshot, instrument, one));
    listed.next().map(Some)
}

/// The category or the wider one of which it is a part that an instrument lists.
fn category_listed<'a>(
    snapshot: &'a Snapshot,
    instrument: &Instrument,
    category: &'a DataCategory,
) -> Option<&'a DataCategory> {
    let above = |one: &&'a DataCategory| one.parent.and_then(|parent| snapshot.get(parent));
    let mut wider = std::iter::successors(Some(category), above).take(MAX_DEPTH);
    wider.find(|one| instrument.categories.contains(&one.id()))
}

/// What of a category that an instrument does not list lies beyond it: nothing when its list of
/// elements is complete and the instrument lists them all.
fn part_of<'a>(
    snapshot: &'a Snapshot,
    instrument: &Instrument,
    category: &'a DataCategory,
    depth: usize,
) -> Option<Beyond<'a>> {
    let key = category.id().uuid();
    let elements = snapshot.linked::<DataElement>("categories", key);
    let (listed, missing): (Vec<_>, Vec<_>) =
        elements.partition(|one| element_in(snapshot, instrument, one).is_some());
    let narrower = snapshot.linked::<DataCategory>("parent", key);
    let mut narrower = narrower.filter(|one| one.id() != category.id());
    let parts_missing = depth == 0
        || narrower.any(|one| {
            category_listed(snapshot, instrument, one).is_none()
                && part_of(snapshot, instrument, one, depth - 1).is_some()
        });
    let all_known = missing.is_empty() && !parts_missing && !listed.is_empty();
    let open_ended = category.open_ended != Some(false);
    (!all_known || open_ended).then(|| Beyond {
        listed,
        open_ended: all_known,
        ..Beyond::record(Aspect::Category, category)
    })
}

fn purposes<'a>(
    snapshot: &'a Snapshot,
    instrument: &Instrument,
    ends: &Ends<'a>,
    fit: &mut Fit<'a>,
) {
    if instrument.purposes.is_empty() {
        let stated = instrument.header.absent.get("purposes").is_some();
        if !stated && !itself_orders(instrument.kind) {
            fit.unstated.push(Unstated::InstrumentPurposes);
        }
        return;
    }
    let above = |one: &&'a Purpose| one.parent.and_then(|parent| snapshot.get(parent));
    let within = |purpose: &'a Purpose| {
        let mut wider = std::iter::successors(Some(purpose), above).take(MAX_DEPTH);
        wider.any(|one| instrument.purposes.contains(&one.id()))
    };
    match ends.flow.purpose.and_then(|id| snapshot.get(id)) {
        Some(purpose) if within(purpose) => {}
        Some(purpose) => fit.beyond.push(Beyond::record(Aspect::Purpose, purpose)),
        None => {
            let of_activity = ends.activity.purposes.iter();
            let mut of_activity = of_activity.filter_map(|id| snapshot.get(*id)).peekable();
            if of_activity.peek().is_none() || !of_activity.all(within) {
                fit.unstated.push(Unstated::FlowPurpose);
            }
        }
    }
}

/// The parties of an instrument by what they do in a flow.
struct Listed<'a> {
    senders: Vec<&'a Party>,
    receivers: Vec<&'a Party>,
    integrators: Vec<&'a Party>,
    named: Vec<&'a Party>,
}

fn listed<'a>(snapshot: &'a Snapshot, instrument: &Instrument) -> Listed<'a> {
    let in_roles = |roles: &[InstrumentRole]| {
        let parties = instrument.parties.0.iter();
        let parties = parties.filter(|one| roles.contains(&one.role));
        parties.filter_map(|one| snapshot.get(one.party)).collect()
    };
    use InstrumentRole::{Controller, Integrator, Named, Processor, Provider, Receiver};
    match instrument.kind {
        // A processor can send data to one of its own; what comes back goes the other way.
        InstrumentKind::ProcessorContract | InstrumentKind::JointArrangement => Listed {
            senders: in_roles(&[Provider, Controller, Processor, Receiver]),
            receivers: in_roles(&[Provider, Controller, Processor, Receiver]),
            integrators: in_roles(&[Integrator]),
            named: in_roles(&[Named]),
        },
        _ => Listed {
            senders: in_roles(&[Provider, Controller]),
            receivers: in_roles(&[Receiver, Processor]),
            integrators: in_roles(&[Integrator]),
            named: in_roles(&[Named]),
        },
    }
}

fn senders<'a>(parties: &Parties<'a>, instrument: &Instrument, ends: &Ends<'a>, fit: &mut Fit<'a>) {
    let listed = listed(parties.snapshot, instrument);
    let optional = itself_orders(instrument.kind);
    let mut sides = vec![(
        &ends.receiver,
        &listed.receivers,
        Aspect::Recipient,
        Unstated::InstrumentReceiver,
    )];
    if let Some(sender) = &ends.sender {
        sides.push((
            sender,
            &listed.senders,
            Aspect::Sender,
            Unstated::InstrumentSender,
        ));
    }
    for (side, of_role, aspect, unstated) in sides {
        match party_in(parties, side, of_role, &listed.named) {
            Within::Yes => {}
            Within::NotListed if optional => {}
            Within::NotListed => fit.unstated.push(unstated),
            Within::Unsure(why) => fit.unstated.push(why),
            Within::Not(beyond) => {
                let beyond = beyond.into_iter();
                fit.beyond
                    .extend(beyond.map(|one| Beyond::record(aspect, one)));
            }
        }
    }
    if let (Some(via), false) = (&ends.via, listed.integrators.is_empty())
        && let Within::Not(beyond) = party_in(parties, via, &listed.integrators, &listed.named)
    {
        let beyond = beyond.into_iter();
        fit.beyond
            .extend(beyond.map(|one| Beyond::record(Aspect::Integrator, one)));
    }
}

/// Whether an instrument means a party.
enum Within<'a> {
    Yes,
    /// It lists nobody in this role.
    NotListed,
    /// What would have to be stated to tell.
    Unsure(Unstated),
    /// These it does not mean.
    Not(Vec<&'a Party>),
}

fn party_in<'a>(
    parties: &Parties<'a>,
    side: &Side<'a>,
    listed: &[&Party],
    named: &[&Party],
) -> Within<'a> {
    let among =
        |names: &[Uuid], list: &[&Party]| list.iter().any(|one| names.contains(&one.id().uuid()));
    if among(&side.names, listed) {
        return Within::Yes;
    }
    if among(&side.names, named) {
        return Within::Unsure(Unstated::InstrumentRole);
    }
    if listed.is_empty() {
        return Within::NotListed;
    }
    // A part of the body is named, not the body.
    let of_side = |one: &&&Party| {
        let mut above = chain(
            parties.snapshot,
            parties.snapshot.get(one.id()).unwrap_or(side.party),
        );
        above.any(|body| body.id() == side.party.id())
    };
    if listed.iter().any(|one| of_side(&one)) {
        return Within::Unsure(Unstated::InstrumentRole);
    }
    if side.nameless && side.heads.len() == 1 && is_collective(side.party) {
        return Within::Unsure(Unstated::Members);
    }
    let collective = side.heads.len() > 1 || is_collective(side.party);
    let beyond: Vec<&Party> = if collective {
        let heads = side.heads.iter().copied();
        heads
            .filter(|head| !among(&parties.names_of(head), listed))
            .collect()
    } else {
        vec![side.party]
    };
    match beyond.is_empty() {
        true => Within::Yes,
        false => Within::Not(beyond),
    }
}

fn is_collective(party: &Party) -> bool {
    use crate::domain::codes::PartyKind::{Class, TradeName};
    matches!(party.kind, Class | TradeName)
}

/// Days of the flow outside those of the instrument, where both state them.
fn days<'a>(snapshot: &Snapshot, instrument: &Instrument, flow: &Flow, fit: &mut Fit<'a>) {
    let began = begins(instrument).and_then(|_| unbroken_since(snapshot, instrument));
    if let (Some(first), Some(began)) = (flow.valid_from, began)
        && first < began
    {
        let last = began.pred_opt();
        let last = last.map(|last| flow.valid_to.map_or(last, |end| end.min(last)));
        fit.beyond
            .push(Beyond::days(Aspect::DaysBefore, Some(first), last));
    }
    if let (Some(last), Some(ended)) = (flow.valid_to, instrument.valid_to) {
        let next = ended.succ_opt();
        if ended < last {
            let first = next.map(|next| flow.valid_from.map_or(next, |from| from.max(next)));
            fit.beyond
                .push(Beyond::days(Aspect::DaysAfter, first, Some(last)));
        }
    }
}
