//! The verdict on a flow: what the rules ask, beside the instruments there are.

use std::collections::HashMap;

use chrono::NaiveDate;
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

/// How many instruments between two parties are looked at for one rule: more of one kind would not
/// help anyone to find the right one, and could make a flow cost as much as a register.
const MOST_BETWEEN: usize = 10;

/// The instruments of one kind, in the order of their codes.
type OfKind<'a> = (InstrumentKind, Vec<&'a Instrument>);

/// The instruments in force on a day between two parties, by sender and receiver as the instruments
/// name them.
pub(super) struct Pairs<'a> {
    between: HashMap<(Uuid, Uuid), Vec<OfKind<'a>>>,
}

impl<'a> Pairs<'a> {
    pub fn of(snapshot: &'a Snapshot, on: NaiveDate) -> Pairs<'a> {
        use InstrumentRole::{Controller, Processor, Provider, Receiver};
        let mut pairs = Pairs {
            between: HashMap::new(),
        };
        let instruments = snapshot.list::<Instrument>();
        let in_force =
            instruments.filter(|one| Standing::of(snapshot, one, on).holds() == Some(true));
        for instrument in in_force {
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
                    pairs.add(sender.party.uuid(), receiver.party.uuid(), instrument);
                }
            }
        }
        pairs
    }

    fn add(&mut self, sender: Uuid, receiver: Uuid, instrument: &'a Instrument) {
        let kinds = self.between.entry((sender, receiver)).or_default();
        let at = kinds.iter().position(|(kind, _)| *kind == instrument.kind);
        let at = at.unwrap_or_else(|| {
            kinds.push((instrument.kind, Vec::new()));
            kinds.len() - 1
        });
        let known = &mut kinds[at].1;
        let again = known
            .last()
            .is_some_and(|last| last.id() == instrument.id());
        if sender != receiver && known.len() < MOST_BETWEEN && !again {
            known.push(instrument);
        }
    }

    /// The instruments of some kinds that name both ends, in the order of their codes.
    fn find(
        &self,
        from: &Side<'a>,
        to: &Side<'a>,
        wanted: impl Fn(InstrumentKind) -> bool,
    ) -> Vec<&'a Instrument> {
        let mut found: Vec<&Instrument> = Vec::new();
        if self.between.is_empty() {
            return found;
        }
        for sender in &from.names {
            for receiver in &to.names {
                let kinds = self
                    .between
                    .get(&(*sender, *receiver))
                    .into_iter()
                    .flatten();
                let kinds = kinds.filter(|(kind, _)| wanted(*kind));
                found.extend(kinds.flat_map(|(_, list)| list));
            }
        }
        found.sort_by(|one, other| one.code().cmp(other.code()));
        found.dedup_by_key(|one| one.id());
        found
    }

    /// Whether the receiver is the controller to whom the sender is a processor, under a contract in
    /// force.
    pub fn returns(&self, ends: &Ends<'a>) -> bool {
        let contract = |kind| kind == InstrumentKind::ProcessorContract;
        let sender = ends.sender.as_ref();
        sender.is_some_and(|sender| !self.find(&ends.receiver, sender, contract).is_empty())
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
        pairs,
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

/// Whether instruments of a kind meet a rule that asks for one, or may ask for one; `None` when no
/// rule asks for one and none that may do so is met.
fn serves(rulings: &[Ruling<'_>], kind: InstrumentKind) -> Option<bool> {
    let mut asking = rulings.iter().filter(|one| one.need != Need::Exempt);
    let needed = rulings.iter().any(|one| one.need == Need::Needed);
    let met = asking.any(|ruling| accepts(ruling.rule, kind));
    (met || needed).then_some(met)
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
    pairs: &'p Pairs<'a>,
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
        let between_them = matches!(
            ruling.rule,
            Some(InstrumentRule::ProcessorContract | InstrumentRule::JointArrangement)
        );
        let (reaching, short) = self.candidates(ruling);
        if let (true, Some(first)) = (between_them, reaching.first().or(short.first())) {
            let met = self.look_at(first, false, Some(true));
            if met == Met::Unsure {
                let used = self.instruments.iter();
                let used = used.filter(|used| used.instrument.id() == first.id());
                let own = used.flat_map(|used| used.fit.unstated.iter().copied());
                self.unstated.extend(own.collect::<Vec<_>>());
            }
            return met;
        }
        if !reaching.is_empty() {
            self.unstated.push(Unstated::Citation);
            self.uncited.extend(reaching);
            return Met::Unsure;
        }
        if self.may_order && !between_them {
            self.unstated.push(Unstated::LawOrders);
            return Met::Unsure;
        }
        Met::Not
    }

    /// Instruments in force between the parties that would meet a rule, at most ten of each kind:
    /// those beyond which nothing of the flow is known to lie, and the others.
    fn candidates(&mut self, ruling: &Ruling<'a>) -> (Vec<&'a Instrument>, Vec<&'a Instrument>) {
        let Some(sender) = &self.ends.sender else {
            return (Vec::new(), Vec::new());
        };
        let wanted = |kind| kind != InstrumentKind::Law && accepts(ruling.rule, kind);
        let found = self.pairs.find(sender, &self.ends.receiver, wanted);
        let others = found.into_iter();
        others
            .filter(|one| Some(one.id()) != self.ends.flow.instrument)
            .partition(|one| {
                let fit = self.fitter.fit(self.parties, one, self.ends);
                fit.beyond.is_empty()
            })
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
