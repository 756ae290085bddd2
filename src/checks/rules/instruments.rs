//! Instruments: what flows rest on, whether it holds, and whether it is advised on and published.

use uuid::Uuid;

use super::{
    super::{
        context::{ById, Context, Direction},
        coverage::{InForce, Standing},
        finding::Found,
        rule::{
            Rule, Severity::Error, Severity::Info, Severity::Warning, Source::Act2018,
            Source::Decree2008, Source::Gdpr,
        },
        stage::Dated,
    },
    stated_absent,
};
use crate::domain::{
    codes::InstrumentKind,
    records::{Flow, Instrument, Notice, TransferTool},
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "instrument-ended",
        number: 18,
        articles: &[
            (Decree2008, "art. 8"),
            (Act2018, "art. 20"),
            (Gdpr, "Art. 5(1)(a)"),
        ],
        variants: &[
            ("ended", Error),
            ("not-begun", Error),
            ("replaced", Error),
            ("ending", Warning),
        ],
        look: ended,
    },
    Rule {
        code: "protocol-advice-or-publication-missing",
        number: 19,
        articles: &[(Decree2008, "art. 8"), (Act2018, "art. 20")],
        variants: &[("advices", Warning), ("not-published", Warning)],
        look: advices,
    },
    Rule {
        code: "instrument-unused",
        number: 53,
        articles: &[(Gdpr, "Art. 5(2)")],
        variants: &[("found", Info)],
        look: unused,
    },
];

/// How many days before its end an instrument is told.
const SOON: u64 = 90;

fn ended<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let mut used: ById<usize> = ById::default();
    for case in context.in_force() {
        let ways = case
            .ways
            .iter()
            .filter(|way| way.current && way.direction != Direction::Beside);
        for instrument in ways.filter_map(|way| way.flow.instrument) {
            *used.entry(instrument.uuid()).or_default() += 1;
        }
    }
    let soon = context.on.checked_add_days(chrono::Days::new(SOON));
    for instrument in context.snapshot.list::<Instrument>() {
        let Some(count) = used.get(&instrument.id().uuid()).copied() else {
            continue;
        };
        let begins = instrument.valid_from.filter(|day| context.on < *day);
        let ends = instrument
            .valid_to
            .filter(|day| soon.is_some_and(|soon| *day <= soon));
        let replaced = match Standing::of(context.snapshot, instrument, context.on).state {
            InForce::Replaced => instrument.replaced_by.and_then(|id| context.get(id)),
            _ => None,
        };
        if let Some(successor) = replaced {
            let successor = successor.id().uuid();
            let finding = found.tell("replaced", instrument).field("replaced_by");
            finding
                .with("successor", successor)
                .with("count", count)
                .related(successor);
            continue;
        }
        let (variant, field, day) = match (begins, instrument.ended(context.on), ends) {
            (_, Some(day), _) => ("ended", "valid_to", day),
            (Some(day), ..) => ("not-begun", "valid_from", day),
            (_, _, Some(day)) => ("ending", "valid_to", day),
            _ => continue,
        };
        let finding = found.tell(variant, instrument).field(field);
        finding.with("day", day).with("count", count);
        if let Some(successor) = instrument.replaced_by {
            finding.related(successor.uuid());
        }
    }
}

fn is_protocol(kind: InstrumentKind) -> bool {
    matches!(
        kind,
        InstrumentKind::FlemishProtocol | InstrumentKind::FederalProtocol
    )
}

fn advices<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let protocols = context.snapshot.list::<Instrument>();
    for protocol in protocols.filter(|one| is_protocol(one.kind) && one.ended(context.on).is_none())
    {
        let absent = &protocol.header.absent;
        let mut advisers: Vec<Uuid> = protocol
            .advices
            .0
            .iter()
            .map(|one| one.party.uuid())
            .collect();
        advisers.sort_unstable();
        advisers.dedup();
        if advisers.len() < 2 && !stated_absent(absent, "advices") {
            let finding = found.tell("advices", protocol).field("advices");
            finding.with("count", advisers.len());
        }
        let published = protocol.publication.is_some() && protocol.published_on.is_some();
        if !published && !stated_absent(absent, "publication") {
            let field = if protocol.publication.is_none() {
                "publication"
            } else {
                "published_on"
            };
            found.tell("not-published", protocol).field(field);
        }
    }
}

/// Instruments on which nothing rests. Contracts and arrangements bind parties whether or not a
/// flow names them, so they count as used when one of their parties takes part in a flow.
fn unused<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let snapshot = context.snapshot;
    for instrument in snapshot
        .list::<Instrument>()
        .filter(|one| one.holds(context.on))
    {
        let id = instrument.id().uuid();
        let named = snapshot.linked::<Flow>("instrument", id).next().is_some()
            || snapshot
                .linked::<TransferTool>("instrument", id)
                .next()
                .is_some()
            || snapshot
                .linked::<Notice>("instruments", id)
                .next()
                .is_some();
        let binds = matches!(
            instrument.kind,
            InstrumentKind::ProcessorContract
                | InstrumentKind::JointArrangement
                | InstrumentKind::Contract
        );
        let takes_part = |party: Uuid| {
            snapshot.linked::<Flow>("to", party).next().is_some()
                || snapshot.linked::<Flow>("from", party).next().is_some()
        };
        let bound = binds
            && instrument
                .parties
                .0
                .iter()
                .any(|one| takes_part(one.party.uuid()));
        if !named && !bound {
            found.tell("found", instrument);
        }
    }
}
