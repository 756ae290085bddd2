//! Processors and joint controllers, and the agreements they need.

use super::{
    super::{
        context::{Case, Context, Direction, Way},
        finding::Found,
        rule::{Rule, Severity::Error, Source::Gdpr},
        stage::Dated,
    },
    stated_absent,
};
use crate::domain::{
    codes::{InstrumentKind, RecipientRole},
    id::Id,
    records::{Instrument, Party},
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "processor-without-contract",
        number: 28,
        articles: &[
            (Gdpr, "Art. 28(2)"),
            (Gdpr, "Art. 28(3)"),
            (Gdpr, "Art. 28(4)"),
        ],
        variants: &[
            ("no-contract", Error),
            ("contract-not-in-force", Error),
            ("sub-processor-without-parent", Error),
        ],
        look: processors,
    },
    Rule {
        code: "joint-controllers-without-arrangement",
        number: 29,
        articles: &[(Gdpr, "Art. 26(1)"), (Gdpr, "Art. 26(2)")],
        variants: &[("found", Error)],
        look: joint,
    },
];

fn processors<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        for way in case
            .ways
            .iter()
            .filter(|way| way.current && way.direction != Direction::In)
        {
            let sub = match way.flow.recipient_role {
                Some(RecipientRole::Processor) => false,
                Some(RecipientRole::SubProcessor) => true,
                _ => continue,
            };
            contract(context, case, way, found);
            if sub && !comes_from_processor(case, way) {
                let to = way.flow.to.uuid();
                let finding = found
                    .tell("sub-processor-without-parent", way.flow)
                    .field("from");
                finding.with("party", to).related(to).within(case);
            }
        }
    }
}

/// A contract or another legal act binds the processor (Art. 28(3)): named by the flow, or one to
/// which both are party.
fn contract<'a>(context: &Context<'a>, case: &Case<'a>, way: &Way<'a>, found: &mut Found<'a>) {
    let named = way.flow.instrument.and_then(|id| context.get(id));
    let binds = |one: &Instrument| {
        matches!(
            one.kind,
            InstrumentKind::ProcessorContract | InstrumentKind::Contract | InstrumentKind::Law
        )
    };
    let to = way.flow.to.uuid();
    match named.filter(|one| binds(one)) {
        Some(one) if one.holds(context.on) => {}
        Some(one) => {
            let instrument = one.id().uuid();
            let finding = found
                .tell("contract-not-in-force", way.flow)
                .field("instrument");
            finding.with("party", to).with("instrument", instrument);
            finding.related(to).related(instrument).within(case);
        }
        None if stated_absent(&way.flow.header.absent, "instrument") => {}
        None => {
            let sender = way.flow.from.unwrap_or(case.activity.controller);
            let controller = case.activity.controller;
            let bound = agreed(
                context,
                InstrumentKind::ProcessorContract,
                way.flow.to,
                &[sender, controller],
            );
            if !bound {
                let finding = found.tell("no-contract", way.flow).field("instrument");
                finding.with("party", to).related(to).within(case);
            }
        }
    }
}

/// Whether a party and one of some others are party to an agreement of a kind.
fn agreed(
    context: &Context<'_>,
    kind: InstrumentKind,
    party: Id<Party>,
    others: &[Id<Party>],
) -> bool {
    let agreements = context.agreements(party.uuid()).iter();
    let mut agreements = agreements.filter(|one| one.kind == kind);
    agreements.any(|one| {
        let mut parties = one.parties.0.iter();
        parties.any(|own| own.party != party && others.contains(&own.party))
    })
}

/// Whether a sub-processor gets the data from a processor of the activity.
fn comes_from_processor(case: &Case<'_>, way: &Way<'_>) -> bool {
    let processor = |other: &Way<'_>| {
        matches!(
            other.flow.recipient_role,
            Some(RecipientRole::Processor | RecipientRole::SubProcessor)
        )
    };
    let keeps_it = !case.as_controller() && way.flow.from == Some(case.activity.controller);
    let mut others = case.ways.iter();
    keeps_it || others.any(|other| processor(other) && way.flow.from == Some(other.flow.to))
}

fn joint<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        let activity = case.activity;
        let by_flow = case.ways.iter().filter(|way| {
            way.current && way.flow.recipient_role == Some(RecipientRole::JointController)
        });
        let mut others: Vec<Id<Party>> = activity.joint_controllers.to_vec();
        others.extend(by_flow.map(|way| way.flow.to));
        let mut told: Vec<Id<Party>> = Vec::new();
        for other in others {
            let known = told.contains(&other) || other == activity.controller;
            if known || arranged(context, case, other) {
                continue;
            }
            told.push(other);
            let finding = found.tell("found", activity).field("joint_controllers");
            finding
                .with("party", other.uuid())
                .related(other.uuid())
                .within(case);
        }
    }
}

/// Whether an arrangement with a joint controller is named by a flow, or both are party to one.
fn arranged(context: &Context<'_>, case: &Case<'_>, other: Id<Party>) -> bool {
    let mut flows = case
        .ways
        .iter()
        .filter(|way| way.flow.to == other || way.flow.from == Some(other));
    let named = flows.any(|way| {
        let instrument = way.flow.instrument.and_then(|id| context.get(id));
        instrument.is_some_and(|one| {
            one.kind == InstrumentKind::JointArrangement && one.holds(context.on)
        })
    });
    named
        || agreed(
            context,
            InstrumentKind::JointArrangement,
            other,
            &[case.activity.controller],
        )
}
