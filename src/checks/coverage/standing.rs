//! Where a day lies in the life of an instrument: in force, not yet, ended, replaced, amended.

use chrono::NaiveDate;

use super::{codes::InForce, parties::holds};
use crate::domain::{records::Instrument, snapshot::Snapshot};

/// How many instruments replace one another at most; beyond, they go round in a circle.
const MAX_REPLACED: usize = 16;

/// Where a day lies in the life of an instrument.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// Whether it is in force on the day.
    pub state: InForce,
    /// First day in force; else the day on which it was concluded.
    pub since: Option<NaiveDate>,
    /// Last day in force; `None` while it is open.
    pub until: Option<NaiveDate>,
    /// The last day up to then on which it was amended.
    pub amended: Option<NaiveDate>,
    /// Whether it was amended after the day, so that the record may say more than held then.
    pub amended_after: bool,
    /// The instrument that takes its place.
    pub replaced_by: Option<&'a Instrument>,
}

impl<'a> Standing<'a> {
    /// Where a day lies in the life of an instrument. One whose beginning is not stated began on
    /// the day on which it was concluded, and before any day when that is not stated either.
    pub fn of(snapshot: &'a Snapshot, instrument: &Instrument, on: NaiveDate) -> Standing<'a> {
        let since = begins(instrument);
        let replaced_by = successor(snapshot, instrument);
        let amendments = instrument.amendments.0.iter().map(|one| one.date);
        Standing {
            state: state(instrument, replaced_by, on),
            since,
            until: instrument.valid_to,
            amended: amendments.clone().filter(|date| *date <= on).max(),
            amended_after: amendments.into_iter().any(|date| on < date),
            replaced_by,
        }
    }

    /// Whether it is in force; not known when it is replaced since an unknown day.
    pub fn holds(&self) -> Option<bool> {
        match self.state {
            InForce::InForce => Some(true),
            InForce::NotYet | InForce::Expired | InForce::Replaced => Some(false),
            InForce::ReplacedUndated => None,
        }
    }
}

/// The first day of an instrument.
pub(super) fn begins(instrument: &Instrument) -> Option<NaiveDate> {
    instrument.valid_from.or(instrument.concluded)
}

fn state(instrument: &Instrument, successor: Option<&Instrument>, on: NaiveDate) -> InForce {
    let since = begins(instrument);
    if since.is_some_and(|since| on < since) {
        return InForce::NotYet;
    }
    if !holds(since, instrument.valid_to, on) {
        return InForce::Expired;
    }
    match successor.map(|next| (begins(next), instrument.valid_to)) {
        None => InForce::InForce,
        // An instrument that is replaced and has a last day holds until then.
        Some((_, Some(_))) => InForce::InForce,
        Some((Some(next), None)) if on < next => InForce::InForce,
        Some((Some(_), None)) => InForce::Replaced,
        Some((None, None)) => InForce::ReplacedUndated,
    }
}

/// The instrument that takes the place of this one.
fn successor<'a>(snapshot: &'a Snapshot, instrument: &Instrument) -> Option<&'a Instrument> {
    let next = instrument.replaced_by.and_then(|id| snapshot.get(id))?;
    (next.id() != instrument.id()).then_some(next)
}

/// The first day on which this instrument or one that it replaced without a gap was in force.
/// `None` when that is not stated for one of them.
pub(super) fn unbroken_since(snapshot: &Snapshot, instrument: &Instrument) -> Option<NaiveDate> {
    let mut earliest = begins(instrument)?;
    let mut current = instrument;
    for _ in 0..MAX_REPLACED {
        let mut before = snapshot.linked::<Instrument>("replaced_by", current.id().uuid());
        let Some(previous) = before.find(|one| {
            let end = one.valid_to.map(|end| end.succ_opt().unwrap_or(end));
            one.id() != current.id() && end.is_none_or(|end| earliest <= end)
        }) else {
            break;
        };
        earliest = begins(previous)?.min(earliest);
        current = previous;
    }
    Some(earliest)
}
