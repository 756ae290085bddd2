//! The verdict on a flow: what the rules ask, beside the instruments there are.

use std::collections::HashMap;

use uuid::Uuid;

use super::{
    FlowCoverage, Ruling, Used,
    codes::{CoverageStatus, Need, Unstated},
    fit::{Ends, Fitter},
    parties::{Parties, Side},
    standing::Standing,
};
use crate::domain::{
    codes::{InstrumentKind, InstrumentRole},
    records::Instrument,
    reference::{InstrumentRule, InstrumentRules},
    snapshot::Snapshot,
};

/// The instruments between two parties, by sender and receiver as the instruments name them.
pub(super) struct Pairs<'a> {
    between: HashMap<(Uuid, Uuid), Vec<&'a Instrument>>,
}

impl<'a> Pairs<'a> {
    pub fn of(snapshot: &'a Snapshot) -> Pairs<'a> {
        use InstrumentRole::{Controller, Processor, Provider, Receiver};
        let mut between: HashMap<_, Vec<&Instrument>> = HashMap::new();
        for instrument in snapshot.list::<Instrument>() {
            let parties = instrument.parties.0.iter();
            let (sends, receives): (&[InstrumentRole], &[InstrumentRole]) = match instrument.kind {
                InstrumentKind::JointArrangement => (
                    &[Controller, Provider, Receiver],
                    &[Controller, Provider, Receiver],
                ),
                _ => (&[Provider, Controller], &[Receiver, Processor]),
            };
            for sender in parties.clone().filter(|one| sends.contains(&one.role)) {
                for receiver in parties.clone().filter(|one| receives.contains(&one.role)) {
                    let pair = (sender.party.uuid(), receiver.party.uuid());
                    let known = between.entry(pair).or_default();
                    if pair.0 != pair.1 && !known.iter().any(|one| one.id() == instrument.id()) {
                        known.push(instrument);
                    }
                }
            }
        }
        Pairs { between }
    }

    /// The instruments that name both ends, in the order of their codes.
    fn find(&self, from: &Side<'a>, to: &Side<'a>) -> Vec<&'a Instrument> {
        if self.between.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<&Instrument> = Vec::new();
        for sender in &from.names {
            for receiver in &to.names {
                found.extend(
                    self.between
                        .get(&(*sender, *receiver))
                        .into_iter()
                        .flatten(),
                );
            }
        }
        found.sort_by(|one, other| one.code().cmp(other.code()));
        found.dedup_by_key(|one| one.id());
        found
    }

    /// Whether the receiver is the controller to whom the sender is a processor, under a contract in
    /// force.
    pub fn returns(&self, parties: &Parties<'a>, ends: &Ends<'a>) -> bool {
        let Some(sender) = &ends.sender else {
            return false;
        };
        let found = self.find(&ends.receiver, sender).into_iter();
        let mut contracts = found.filter(|one| one.kind == InstrumentKind::ProcessorContract);
        contracts.any(|one| Standing::of(parties.snapshot, one, parties.on).holds() == Some(true))
    }
}

/// How far one rule is met.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Met {
    Fully,
    Partly,
    Unsure,
    Not,
}

/// The verdict on a flow.
pub(super) fn judge<'a>(
    parties: &Parties<'a>,
    fitter: &mut Fitter<'a>,
    pairs: &Pairs<'a>,
    ends: &Ends<'a>,
    rulings: Vec<Ruling<'a>>,
    may_order: bool,
) -> FlowCoverage<'a> {
    let snapshot = parties.snapshot;
    let mut case = Case {
        parties,
        fitter,
        ends,
        between: match &ends.sender {
            Some(sender) => pairs.find(sender, &ends.receiver),
            None => Vec::new(),
        },
        instruments: Vec::new(),
        uncited: Vec::new(),
        unstated: Vec::new(),
        may_order,
    };
    if let Some(cited) = ends.flow.instrument.and_then(|id| snapshot.get(id)) {
        let serves = serves(&rulings, cited.kind);
        case.look_at(cited, true, serves);
    }
    let status = case.status(&rulings);
    let Case {
        instruments,
        mut uncited,
        mut unstated,
        ..
    } = case;
    unstated.sort_by_key(|one| *one as u8);
    unstated.dedup();
    uncited.dedup_by_key(|one| one.id());
    FlowCoverage {
        flow: ends.flow,
        activity: ends.activity,
        sender: ends.sender.as_deref().map(|side| side.party),
        receiver: ends.receiver.party,
        status,
        rulings,
        instruments,
        uncited,
        unstated,
    }
}

/// Whether instruments of a kind meet a rule that asks for one, or may ask for one.
fn serves(rulings: &[Ruling<'_>], kind: InstrumentKind) -> Option<bool> {
    let mut asking = rulings
        .iter()
        .filter(|one| one.need != Need::Exempt)
        .peekable();
    asking.peek()?;
    Some(asking.any(|ruling| accepts(ruling.rule, kind)))
}

/// Whether an instrument of a kind meets a rule; of an unknown rule on protocols, any of them.
fn accepts(rule: Option<InstrumentRule>, kind: InstrumentKind) -> bool {
    let rules = InstrumentRules::embedded();
    let meets = |rule| {
        let known = rules.rule(rule);
        known.is_some_and(|rule| rule.accepts.contains(&kind))
    };
    match rule {
        Some(rule) => meets(rule),
        None => meets(InstrumentRule::FederalProtocol) || meets(InstrumentRule::FlemishProtocol),
    }
}

/// A flow that is looked at.
struct Case<'a, 'p> {
    parties: &'p Parties<'a>,
    fitter: &'p mut Fitter<'a>,
    ends: &'p Ends<'a>,
    /// The instruments that name both its ends.
    between: Vec<&'a Instrument>,
    instruments: Vec<Used<'a>>,
    uncited: Vec<&'a Instrument>,
    unstated: Vec<Unstated>,
    may_order: bool,
}

impl<'a> Case<'a, '_> {
    /// Notes an instrument and how far it meets what it serves.
    fn look_at(&mut self, instrument: &'a Instrument, cited: bool, serves: Option<bool>) -> Met {
        let known = self.instruments.iter();
        let mut known = known.filter(|used| used.instrument.id() == instrument.id());
        if let Some(used) = known.next() {
            return met(used);
        }
        let standing = Standing::of(self.parties.snapshot, instrument, self.parties.on);
        let used = Used {
            instrument,
            cited,
            serves,
            standing,
            fit: self.fitter.fit(self.parties, instrument, self.ends),
        };
        let met = met(&used);
        self.instruments.push(used);
        met
    }

    fn status(&mut self, rulings: &[Ruling<'a>]) -> CoverageStatus {
        let mut worst = None;
        for ruling in rulings.iter().filter(|one| one.need != Need::Exempt) {
            let met = self.met(ruling);
            if met == Met::Unsure || (met == Met::Not && ruling.need == Need::Undecided) {
                self.unstated.extend(&ruling.unstated);
            }
            let status = match (ruling.need, met) {
                (_, Met::Fully) => CoverageStatus::Covered,
                (_, Met::Partly) => CoverageStatus::Partly,
                (Need::Needed, Met::Not) => CoverageStatus::NotCovered,
                (_, Met::Not | Met::Unsure) => CoverageStatus::Undecided,
            };
            worst = Some(worst.map_or(status, |known| graver(known, status)));
        }
        worst.unwrap_or_else(|| self.not_asked_for())
    }

    /// How far a rule is met: by the instrument that the flow cites, or, between a controller and
    /// its processor or joint controllers, by any contract or arrangement of theirs.
    fn met(&mut self, ruling: &Ruling<'a>) -> Met {
        let cited = self.instruments.iter().find(|used| used.cited);
        if let Some(used) = cited.filter(|used| accepts(ruling.rule, used.instrument.kind)) {
            let met = met(used);
            if met == Met::Unsure {
                let own = used.fit.unstated.iter().copied();
                let undated = used.standing.holds().is_none();
                let more = undated.then_some(Unstated::ReplacedSince);
                self.unstated.extend(own.chain(more));
            }
            if met != Met::Not {
                return met;
            }
        }
        let candidates: Vec<&Instrument> = self.candidates(ruling);
        let between_them = matches!(
            ruling.rule,
            Some(InstrumentRule::ProcessorContract | InstrumentRule::JointArrangement)
        );
        if let (true, Some(first)) = (between_them, candidates.first()) {
            let met = self.look_at(first, false, Some(true));
            if met == Met::Unsure {
                let used = self.instruments.iter();
                let used = used.filter(|used| used.instrument.id() == first.id());
                let own = used.flat_map(|used| used.fit.unstated.iter().copied());
                self.unstated.extend(own.collect::<Vec<_>>());
            }
            return met;
        }
        if !candidates.is_empty() {
            self.unstated.push(Unstated::Citation);
            self.uncited.extend(candidates);
            return Met::Unsure;
        }
        if self.may_order && !between_them {
            self.unstated.push(Unstated::LawOrders);
            return Met::Unsure;
        }
        Met::Not
    }

    /// Instruments in force between the parties that would meet a rule.
    fn candidates(&self, ruling: &Ruling<'a>) -> Vec<&'a Instrument> {
        let Parties { snapshot, on, .. } = *self.parties;
        let between = self.between.iter().copied();
        let serving = between.filter(|one| {
            one.kind != InstrumentKind::Law
                && Some(one.id()) != self.ends.flow.instrument
                && accepts(ruling.rule, one.kind)
        });
        serving
            .filter(|one| Standing::of(snapshot, one, on).holds() == Some(true))
            .collect()
    }

    /// Where no rule asks for an instrument, one that the flow cites is still looked at.
    fn not_asked_for(&self) -> CoverageStatus {
        match self.instruments.first().map(met) {
            Some(Met::Fully) => CoverageStatus::Covered,
            Some(Met::Partly) => CoverageStatus::Partly,
            Some(Met::Unsure | Met::Not) | None => CoverageStatus::NotNeeded,
        }
    }
}

/// How far an instrument meets what it serves.
fn met(used: &Used<'_>) -> Met {
    match used.standing.holds() {
        Some(false) => Met::Not,
        None => Met::Unsure,
        Some(true) if !used.fit.beyond.is_empty() => Met::Partly,
        Some(true) if !used.fit.unstated.is_empty() => Met::Unsure,
        Some(true) => Met::Fully,
    }
}

/// The graver of two verdicts.
fn graver(one: CoverageStatus, other: CoverageStatus) -> CoverageStatus {
    let gravity = |status| match status {
        CoverageStatus::NotNeeded => 0,
        CoverageStatus::Covered => 1,
        CoverageStatus::Undecided => 2,
        CoverageStatus::Partly => 3,
        CoverageStatus::NotCovered => 4,
    };
    std::cmp::max_by_key(one, other, |status| gravity(*status))
}
