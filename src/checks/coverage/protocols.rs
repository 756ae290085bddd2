//! The list of protocols that bodies publish, readable by itself: who gives what to whom, why, under
//! which law, since when, with which advices, and where the text is (decree of 18 July 2008, art. 8
//! §1; act of 30 July 2018, art. 20).
//!
//! Nothing internal is in it: no remarks, no party to whom data go only in flows that are withheld
//! from the person, and no activity that is not stated to be public.

use chrono::NaiveDate;

use super::{
    AdviceOf, Standing,
    checklist::checklist,
    parties::{ById, Parties},
};
use crate::domain::{
    codes::{InstrumentKind, InstrumentRole, Visibility},
    id::Id,
    records::{Activity, Flow, Instrument, Party},
    snapshot::Snapshot,
};

/// A protocol, deliberation or authorisation as the public may see it.
#[derive(Debug, Clone)]
pub struct PublicProtocol<'a> {
    /// The instrument. Its remarks are internal.
    pub instrument: &'a Instrument,
    /// Where the day lies in its life.
    pub standing: Standing<'a>,
    /// Who gives the data.
    pub providers: Vec<PublicParty<'a>>,
    /// Who gets them.
    pub receivers: Vec<PublicParty<'a>>,
    /// Who passes them on.
    pub integrators: Vec<PublicParty<'a>>,
    /// Parties that it names in another role, or in none that is stated.
    pub others: Vec<PublicParty<'a>>,
    /// The advice of the officer of each party that may be seen.
    pub advices: Vec<AdviceOf<'a>>,
    /// The public activities for which data go over under it.
    pub activities: Vec<&'a Activity>,
}

/// A party of a protocol.
#[derive(Debug, Clone)]
pub struct PublicParty<'a> {
    /// The party.
    pub party: &'a Party,
    /// Of a class: its members on the day.
    pub members: Vec<&'a Party>,
}

/// The protocols, deliberations and authorisations in force on a day, of all bodies or of those to
/// which some controllers are a party, or of which their flows make use.
pub fn public_protocols<'a>(
    snapshot: &'a Snapshot,
    controllers: &[Id<Party>],
    on: NaiveDate,
) -> Vec<PublicProtocol<'a>> {
    let mut parties = Parties::new(snapshot, on);
    let instruments = snapshot
        .list::<Instrument>()
        .filter(|one| is_published(one.kind));
    let mut found = Vec::new();
    for instrument in instruments {
        let standing = Standing::of(snapshot, instrument, on);
        let seen = Seen::of(snapshot, instrument);
        if standing.holds() == Some(false) || seen.nothing() {
            continue;
        }
        if controllers.is_empty() || concerns(&mut parties, instrument, &seen, controllers) {
            found.push(public(&mut parties, instrument, standing, &seen));
        }
    }
    found
}

/// The kinds that the law has published.
fn is_published(kind: InstrumentKind) -> bool {
    matches!(
        kind,
        InstrumentKind::FlemishProtocol
            | InstrumentKind::FederalProtocol
            | InstrumentKind::Deliberation
            | InstrumentKind::NationalRegisterAuthorisation
    )
}

/// What may be seen of the flows under an instrument.
struct Seen<'a> {
    flows: usize,
    open: Vec<(&'a Flow, &'a Activity)>,
    /// Parties of flows that are withheld and of no other.
    withheld: ById<()>,
}

impl<'a> Seen<'a> {
    fn of(snapshot: &'a Snapshot, instrument: &Instrument) -> Seen<'a> {
        let flows = snapshot.linked::<Flow>("instrument", instrument.id().uuid());
        let mut seen = Seen {
            flows: 0,
            open: Vec::new(),
            withheld: ById::default(),
        };
        let mut closed = Vec::new();
        for flow in flows {
            seen.flows += 1;
            let activity = snapshot.get(flow.activity);
            let internal = |one: &Activity| one.visibility == Some(Visibility::Internal);
            match activity.filter(|one| !internal(one) && flow.confidential != Some(true)) {
                Some(activity) => seen.open.push((flow, activity)),
                None if flow.confidential == Some(true) => closed.push(flow),
                None => {}
            }
        }
        for flow in closed {
            let ends = [Some(flow.to), flow.from, flow.via].into_iter().flatten();
            seen.withheld.extend(ends.map(|party| (party.uuid(), ())));
        }
        for (flow, _) in &seen.open {
            let ends = [Some(flow.to), flow.from, flow.via].into_iter().flatten();
            for party in ends {
                seen.withheld.remove(&party.uuid());
            }
        }
        seen
    }

    /// Whether all flows under the instrument are withheld or internal.
    fn nothing(&self) -> bool {
        self.flows > 0 && self.open.is_empty()
    }
}

/// Whether one of the controllers is a party, or uses the instrument in what may be seen.
fn concerns<'a>(
    parties: &mut Parties<'a>,
    instrument: &Instrument,
    seen: &Seen<'a>,
    controllers: &[Id<Party>],
) -> bool {
    let snapshot = parties.snapshot;
    let wanted = controllers.iter().filter_map(|id| snapshot.get(*id));
    let sides: Vec<_> = wanted.map(|party| parties.side(party)).collect();
    let heads = sides.iter().flat_map(|side| &side.heads);
    let mut names = heads.flat_map(|head| parties.names_of(head));
    let listed = |name| {
        instrument
            .parties
            .0
            .iter()
            .any(|one| one.party.uuid() == name)
    };
    let mut used = seen.open.iter();
    names.any(listed)
        || used.any(|(_, activity)| {
            let mut heads = sides.iter().flat_map(|side| &side.heads);
            heads.any(|head| head.id() == activity.controller)
        })
}

fn public<'a>(
    parties: &mut Parties<'a>,
    instrument: &'a Instrument,
    standing: Standing<'a>,
    seen: &Seen<'a>,
) -> PublicProtocol<'a> {
    use InstrumentRole::{Controller, Integrator, Processor, Provider, Receiver};
    let mut in_roles = |wanted: fn(InstrumentRole) -> bool| {
        let listed = instrument.parties.0.iter().filter(|one| wanted(one.role));
        let open = listed.filter(|one| !seen.withheld.contains_key(&one.party.uuid()));
        let found = open.filter_map(|one| parties.snapshot.get(one.party));
        let found: Vec<&Party> = found.collect();
        let public = found.into_iter().map(|party| {
            let side = parties.side(party);
            let heads = side.heads.iter().copied();
            PublicParty {
                party,
                members: heads
                    .filter(|head| head.id() != party.id())
                    .filter(|head| !seen.withheld.contains_key(&head.id().uuid()))
                    .collect(),
            }
        });
        public.collect()
    };
    let providers = in_roles(|role| matches!(role, Provider));
    let receivers = in_roles(|role| matches!(role, Receiver));
    let integrators = in_roles(|role| matches!(role, Integrator));
    let others = in_roles(|role| {
        matches!(
            role,
            Controller | Processor | InstrumentRole::Authority | InstrumentRole::Named
        )
    });
    let snapshot = parties.snapshot;
    let mut advices = checklist(snapshot, instrument).advices;
    advices.retain(|one| !seen.withheld.contains_key(&one.party.id().uuid()));
    let open = seen.open.iter().map(|(_, activity)| *activity);
    let mut activities: Vec<&Activity> = open
        .filter(|activity| activity.visibility == Some(Visibility::Public))
        .collect();
    activities.sort_by(|one, other| one.code().cmp(other.code()));
    activities.dedup_by_key(|one| one.id());
    PublicProtocol {
        instrument,
        standing,
        providers,
        receivers,
        integrators,
        others,
        advices,
        activities,
    }
}
