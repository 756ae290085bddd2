//! Coverage of flows by instruments: which flows need one and under which rule, and whether on a day
//! one that serves is in force and reaches far enough.
//!
//! It answers from what the register states and never guesses: what would have to be stated to
//! decide is said, as a value of [`Unstated`]. The rules themselves are reference data
//! (`import/reference/instruments.toml`). This module must never know of databases, requests or
//! files.
//!
//! Read [`Coverer`] first; [`checklist()`] says what an instrument lacks, [`ending`] and [`unused`]
//! are about instruments alone, [`public_protocols`] is the list that bodies publish, [`rows`] puts
//! all of it in flat tables and [`report`] in words.

mod checklist;
mod codes;
mod fit;
mod judge;
mod need;
mod parties;
mod protocols;
mod registry;
pub mod report;
pub mod rows;
mod standing;
mod words;

use std::rc::Rc;

use chrono::NaiveDate;

pub use checklist::{AdviceOf, Checked, Checklist, checklist, missing};
pub use codes::{Aspect, CoverageStatus, Exemption, InForce, Need, PointState, Unstated};
pub use fit::{Beyond, Fit};
pub use need::Ruling;
pub use protocols::{PublicParty, PublicProtocol, public_protocols};
pub use registry::{Ending, Unused, ending, unused};
pub use standing::Standing;

use crate::domain::{
    codes::ActivityStatus,
    id::Id,
    records::{Activity, Flow, Instrument, Party, Register},
    snapshot::Snapshot,
    text::Language,
};
use fit::{Ends, Fitter};
use judge::{Pairs, judge};
use need::{Asking, Laws};
use parties::{Parties, Side, holds};
use words::Words;

/// How a flow stands on a day.
#[derive(Debug, Clone)]
pub struct FlowCoverage<'a> {
    /// The flow.
    pub flow: &'a Flow,
    /// Its activity.
    pub activity: &'a Activity,
    /// Who sends the data: the party that the flow names, else the one that runs the register.
    pub sender: Option<&'a Party>,
    /// Who receives them.
    pub receiver: &'a Party,
    /// Whether it is covered.
    pub status: CoverageStatus,
    /// What each rule asks that is about such a flow.
    pub rulings: Vec<Ruling<'a>>,
    /// The instruments looked at: the one that the flow cites first, then contracts and
    /// arrangements between the parties that serve without being cited.
    pub instruments: Vec<Used<'a>>,
    /// Instruments in force between the parties that would serve if the flow cited them, and beyond
    /// which nothing of it is known to lie: at most ten of each kind.
    pub uncited: Vec<&'a Instrument>,
    /// What would have to be stated to decide, each once.
    pub unstated: Vec<Unstated>,
}

/// An instrument as it stands to a flow on a day.
#[derive(Debug, Clone)]
pub struct Used<'a> {
    /// The instrument.
    pub instrument: &'a Instrument,
    /// Whether the flow cites it.
    pub cited: bool,
    /// Whether it is of a kind that meets a rule that asks for one, or may ask for one; `None` when
    /// no rule asks for one and none that may do so is met.
    pub serves: Option<bool>,
    /// Where the day lies in its life.
    pub standing: Standing<'a>,
    /// How far it reaches over the flow.
    pub fit: Fit<'a>,
}

/// Says of flows how they stand on a day. It looks at each party once, so one pass over all flows
/// costs as much as there are flows.
pub struct Coverer<'a> {
    parties: Parties<'a>,
    fitter: Fitter<'a>,
    pairs: Pairs<'a>,
}

impl<'a> Coverer<'a> {
    /// Prepares to look at the flows of a register on a day.
    pub fn new(snapshot: &'a Snapshot, on: NaiveDate) -> Coverer<'a> {
        Coverer {
            parties: Parties::new(snapshot, on),
            fitter: Fitter::default(),
            pairs: Pairs::of(snapshot, on),
        }
    }

    /// How a flow stands on the day, whether or not it goes on then. `None` when its activity or
    /// recipient is not in the register.
    pub fn of_flow(&mut self, flow: &'a Flow) -> Option<FlowCoverage<'a>> {
        let snapshot = self.parties.snapshot;
        let ends = self.ends(flow)?;
        let laws = Laws::of(snapshot, &flow.legal_texts);
        let instrument = flow.instrument.and_then(|id| snapshot.get(id));
        let asking = Asking {
            parties: &self.parties,
            ends: &ends,
            laws: &laws,
            instrument,
            returns: self.pairs.returns(&ends),
        };
        let rulings = asking.rulings();
        Some(judge(
            &self.parties,
            &mut self.fitter,
            &self.pairs,
            &ends,
            rulings,
            laws.may_order,
        ))
    }

    fn ends(&mut self, flow: &'a Flow) -> Option<Ends<'a>> {
        let snapshot = self.parties.snapshot;
        let operator = || snapshot.get::<Register>(flow.register?)?.operator;
        let sender = flow.from.or_else(operator);
        let mut side =
            |id: Id<Party>| -> Option<Rc<Side<'a>>> { Some(self.parties.side(snapshot.get(id)?)) };
        Some(Ends {
            flow,
            activity: snapshot.get(flow.activity)?,
            sender: sender.and_then(&mut side),
            receiver: side(flow.to)?,
            via: flow.via.and_then(&mut side),
        })
    }
}

/// How the flows that go on on a day stand, in the order of the codes of their activities; of all
/// controllers, or of some. A trade name or class among them stands for the parties behind it.
pub fn coverage<'a>(
    snapshot: &'a Snapshot,
    controllers: &[Id<Party>],
    on: NaiveDate,
) -> Vec<FlowCoverage<'a>> {
    let mut coverer = Coverer::new(snapshot, on);
    let wanted = bodies(&mut coverer, controllers);
    let activities = snapshot.list::<Activity>().filter(|activity| {
        is_current(activity, on)
            && (controllers.is_empty() || wanted.contains(&activity.controller))
    });
    let flows = activities.flat_map(|activity| {
        let flows = snapshot.linked::<Flow>("activity", activity.id().uuid());
        flows.filter(|flow| holds(flow.valid_from, flow.valid_to, on))
    });
    flows.filter_map(|flow| coverer.of_flow(flow)).collect()
}

/// Why a flow stands as it does, sentence by sentence in one language.
pub fn reasons(snapshot: &Snapshot, flow: &FlowCoverage<'_>, language: Language) -> Vec<String> {
    Words { snapshot, language }.reasons(flow)
}

/// The parties behind some parties.
fn bodies<'a>(coverer: &mut Coverer<'a>, parties: &[Id<Party>]) -> Vec<Id<Party>> {
    let snapshot = coverer.parties.snapshot;
    let found = parties.iter().filter_map(|id| snapshot.get(*id));
    let sides = found.map(|party| coverer.parties.side(party));
    sides
        .flat_map(|side| side.heads.iter().map(|head| head.id()).collect::<Vec<_>>())
        .collect()
}

/// Whether an activity goes on on a day. One that is said to have ended and has no last day does not.
fn is_current(activity: &Activity, on: NaiveDate) -> bool {
    let ended = activity.status == ActivityStatus::Ended && activity.valid_to.is_none();
    !ended && holds(activity.valid_from, activity.valid_to, on)
}

#[cfg(test)]
mod tests;
