//! Instruments by themselves: those that end soon, and those that nobody uses.

use chrono::{Days, NaiveDate};

use super::{
    Coverer, Standing, is_current,
    parties::{ById, holds},
};
use crate::domain::{
    records::{Flow, Instrument, Notice, TransferTool},
    snapshot::Snapshot,
};

/// An instrument that ends soon.
#[derive(Debug, Clone)]
pub struct Ending<'a> {
    /// The instrument.
    pub instrument: &'a Instrument,
    /// Its last day.
    pub last_day: NaiveDate,
    /// How many days it still holds after the day of the question; 0 when it ends on it.
    pub days_left: i64,
    /// The instrument that takes its place, when one is recorded.
    pub replaced_by: Option<&'a Instrument>,
    /// The flows of the day that cite it and do not end before it.
    pub flows: Vec<&'a Flow>,
}

/// The instruments in force on a day that end within so many days, the first to end first.
pub fn ending(snapshot: &Snapshot, on: NaiveDate, days: u32) -> Vec<Ending<'_>> {
    let horizon = on
        .checked_add_days(Days::new(days.into()))
        .unwrap_or(NaiveDate::MAX);
    let instruments = snapshot.list::<Instrument>();
    let ending = instruments.filter_map(|instrument| {
        let last_day = instrument.valid_to?;
        let standing = Standing::of(snapshot, instrument, on);
        (standing.holds() == Some(true) && last_day <= horizon).then(|| Ending {
            instrument,
            last_day,
            days_left: (last_day - on).num_days(),
            replaced_by: standing.replaced_by,
            flows: citing(snapshot, instrument, on)
                .filter(|flow| flow.valid_to.is_none_or(|end| last_day < end))
                .collect(),
        })
    });
    let mut ending: Vec<Ending<'_>> = ending.collect();
    ending.sort_by_key(|one| one.last_day);
    ending
}

/// An instrument that permits nothing that goes on.
#[derive(Debug, Clone)]
pub struct Unused<'a> {
    /// The instrument.
    pub instrument: &'a Instrument,
    /// Where the day lies in its life.
    pub standing: Standing<'a>,
    /// How many flows of other days cite it.
    pub other_days: usize,
    /// How many notices list it.
    pub notices: usize,
}

/// The instruments on which no flow of a day rests, whether it cites them or they serve it as
/// contract or arrangement between its parties, and that no transfer tool is contained in.
pub fn unused(snapshot: &Snapshot, on: NaiveDate) -> Vec<Unused<'_>> {
    let mut serving: ById<()> = ById::default();
    let mut coverer = Coverer::new(snapshot, on);
    for flow in snapshot
        .list::<Flow>()
        .filter(|flow| goes_on(snapshot, flow, on))
    {
        let found = coverer.of_flow(flow).into_iter();
        let used = found.flat_map(|found| found.instruments);
        serving.extend(used.map(|used| (used.instrument.id().uuid(), ())));
    }
    let instruments = snapshot.list::<Instrument>();
    let idle = instruments.filter(|one| {
        let id = one.id().uuid();
        let mut tools = snapshot.linked::<TransferTool>("instrument", id);
        !serving.contains_key(&id) && !tools.any(|tool| holds(tool.valid_from, tool.valid_to, on))
    });
    idle.map(|instrument| Unused {
        instrument,
        standing: Standing::of(snapshot, instrument, on),
        other_days: snapshot
            .linked::<Flow>("instrument", instrument.id().uuid())
            .count(),
        notices: snapshot
            .linked::<Notice>("instruments", instrument.id().uuid())
            .count(),
    })
    .collect()
}

/// The flows of a day that cite an instrument.
pub(super) fn citing<'a>(
    snapshot: &'a Snapshot,
    instrument: &Instrument,
    on: NaiveDate,
) -> impl Iterator<Item = &'a Flow> {
    let flows = snapshot.linked::<Flow>("instrument", instrument.id().uuid());
    flows.filter(move |flow| goes_on(snapshot, flow, on))
}

fn goes_on(snapshot: &Snapshot, flow: &Flow, on: NaiveDate) -> bool {
    let activity = snapshot.get(flow.activity);
    holds(flow.valid_from, flow.valid_to, on)
        && activity.is_some_and(|activity| is_current(activity, on))
}
