//! Whether flows are covered by the instruments they need, and whether these hold what they must.
//! What is covered is decided in [`crate::checks::coverage`].

use super::super::{
    context::{Context, Ids},
    coverage::{CoverageStatus, FlowCoverage, Need, Unstated, missing},
    finding::{Found, Word, code},
    rule::{
        Rule, Severity::Error, Severity::Info, Severity::Warning, Source::Act2018,
        Source::Decree2008, Source::Gdpr,
    },
    stage::Dated,
};
use crate::domain::{
    code_list::Coded,
    records::{Instrument, Party},
    reference::InstrumentRule,
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "flow-without-instrument",
        number: 16,
        articles: &[
            (Decree2008, "art. 8"),
            (Act2018, "art. 20"),
            (Gdpr, "Art. 6(3)"),
        ],
        variants: &[
            ("missing", Error),
            ("wrong-kind", Error),
            ("undecided", Info),
        ],
        look: without,
    },
    Rule {
        code: "flow-beyond-instrument",
        number: 17,
        articles: &[
            (Decree2008, "art. 8"),
            (Act2018, "art. 20"),
            (Gdpr, "Art. 5(1)(c)"),
        ],
        variants: &[("found", Error), ("days", Error)],
        look: beyond,
    },
    Rule {
        code: "instrument-elements-missing",
        number: 52,
        articles: &[
            (Decree2008, "art. 8"),
            (Act2018, "art. 20"),
            (Gdpr, "Art. 28(3)"),
            (Gdpr, "Art. 26"),
        ],
        variants: &[("found", Warning)],
        look: incomplete,
    },
];

/// Whether a rule is about protocols and deliberations. Contracts, arrangements and the National
/// Register have rules of their own.
fn is_about_disclosure(rule: Option<InstrumentRule>) -> bool {
    match rule {
        None | Some(InstrumentRule::FederalProtocol | InstrumentRule::FlemishProtocol) => true,
        Some(InstrumentRule::Deliberation) => true,
        Some(InstrumentRule::NationalRegister) => false,
        Some(InstrumentRule::ProcessorContract | InstrumentRule::JointArrangement) => false,
    }
}

fn without<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for (at, flow) in context.coverage() {
        let case = &context.cases[*at];
        let mut rulings = flow
            .rulings
            .iter()
            .filter(|one| is_about_disclosure(one.rule));
        let needed = rulings.clone().find(|one| one.need == Need::Needed);
        let undecided = rulings.any(|one| one.need == Need::Undecided);
        let cited = flow.instruments.iter().find(|used| used.cited);
        let serves = cited.is_some_and(|used| used.serves == Some(true));
        match (flow.status, needed, undecided) {
            // An instrument that serves and has ended is told as such.
            (CoverageStatus::NotCovered, Some(ruling), _) if !serves => {
                let variant = if cited.is_some() {
                    "wrong-kind"
                } else {
                    "missing"
                };
                let finding = found.tell(variant, flow.flow).field("instrument");
                if let Some(rule) = ruling.rule {
                    finding.with("rule", code(rule));
                }
                finding.with("sender", sender(flow));
                if let Some(used) = cited {
                    let instrument = used.instrument.id().uuid();
                    finding.with("instrument", instrument).related(instrument);
                }
                for other in &flow.uncited {
                    finding.related(other.id().uuid());
                }
                finding.within(case);
            }
            (CoverageStatus::Undecided, _, true) => {
                let finding = found.tell("undecided", flow.flow).field("instrument");
                let unstated = flow.unstated.iter().map(|one: &Unstated| one.item());
                finding
                    .with("unstated", Word::Codes(unstated.collect()))
                    .within(case);
            }
            _ => {}
        }
    }
}

fn sender<'a>(flow: &FlowCoverage<'a>) -> Vec<uuid::Uuid> {
    let id = |party: &'a Party| party.id().uuid();
    flow.sender.map(id).into_iter().collect()
}

fn beyond<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for (at, flow) in context.coverage() {
        let cited = flow.instruments.iter().filter(|used| used.cited);
        for used in cited.filter(|used| used.standing.holds() == Some(true)) {
            let list = &used.fit.beyond;
            if list.is_empty() {
                continue;
            }
            let records = list.iter().filter_map(|one| one.record);
            let records: Vec<uuid::Uuid> = records.map(|record| record.header().id).collect();
            let mut aspects: Vec<_> = list.iter().map(|one| one.aspect.item()).collect();
            aspects.dedup_by_key(|item| item.code);
            let variant = if records.is_empty() { "days" } else { "found" };
            let instrument = used.instrument.id().uuid();
            let finding = found.tell(variant, flow.flow).field("instrument");
            finding.with("instrument", instrument).related(instrument);
            finding.with("aspects", Word::Codes(aspects));
            for record in &records {
                finding.related(*record);
            }
            finding.with("records", records).within(&context.cases[*at]);
        }
    }
}

fn incomplete<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let mut used = Ids::default();
    let ways = context.living().flat_map(|case| case.ways.iter());
    for instrument in ways
        .filter(|way| way.current)
        .filter_map(|way| way.flow.instrument)
    {
        used.insert(instrument.uuid());
    }
    let instruments = context.snapshot.list::<Instrument>();
    let in_force = instruments.filter(|one| one.ended(context.on).is_none());
    for instrument in in_force.filter(|one| used.contains(&one.id().uuid())) {
        let points = missing(context.snapshot, instrument);
        // Advices and publication have a rule of their own.
        let points = points
            .iter()
            .filter(|one| !matches!(&*one.point.code, "dpo-advices" | "publication"));
        let names: Vec<_> = points.map(|one| &one.point.name).collect();
        if !names.is_empty() {
            let finding = found.tell("found", instrument);
            finding
                .with("kind", code(instrument.kind))
                .with("count", names.len());
            finding.with("points", Word::Locals(names));
        }
    }
}
