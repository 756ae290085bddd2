//! Flows: where data come from, which data they are, and what is withheld.

use super::{
    super::{
        context::{Context, Direction},
        finding::Found,
        rule::{Rule, Severity::Error, Severity::Warning, Source::Gdpr},
    },
    stated_absent,
};
use crate::domain::codes::PartyKind;

pub static RULES: &[Rule] = &[
    Rule {
        code: "source-not-stated",
        number: 15,
        articles: &[(Gdpr, "Art. 14(2)(f)"), (Gdpr, "Art. 15(1)(g)")],
        variants: &[("missing", Error)],
        look: sources,
    },
    Rule {
        code: "flow-without-data",
        number: 42,
        articles: &[
            (Gdpr, "Art. 30(1)(d)"),
            (Gdpr, "Art. 19"),
            (Gdpr, "Art. 5(1)(c)"),
        ],
        variants: &[("found", Warning)],
        look: without_data,
    },
    Rule {
        code: "withheld-without-ground",
        number: 44,
        articles: &[(Gdpr, "Art. 23"), (Gdpr, "Art. 15(4)")],
        variants: &[
            ("no-ground", Error),
            ("no-review", Warning),
            ("review-passed", Warning),
        ],
        look: withheld,
    },
];

/// Data are used, and the register says neither where they come from nor that they come from
/// nobody.
fn sources<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living().filter(|case| case.as_controller()) {
        let activity = case.activity;
        let come_in = case.ways.iter().any(|way| way.direction == Direction::In);
        let used = !case.uses.is_empty();
        if used && !come_in && !stated_absent(&activity.header.absent, "sources") {
            found
                .tell("missing", activity)
                .field("sources")
                .within(case);
        }
    }
}

fn without_data<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        for way in case.ways.iter().filter(|way| way.current) {
            let flow = way.flow;
            let absent = &flow.header.absent;
            let silent = flow.categories.is_empty()
                && flow.elements.is_empty()
                && !stated_absent(absent, "categories")
                && !stated_absent(absent, "elements");
            let outside = way.to.is_some_and(|to| to.kind != PartyKind::InternalRole);
            if silent && outside {
                let finding = found.tell("found", flow).field("categories");
                let others = [way.from, way.to].into_iter().flatten();
                let own = case.activity.controller;
                let other = others.into_iter().find(|party| party.id() != own);
                let other: Vec<_> = other.iter().map(|party| party.id().uuid()).collect();
                finding.with("party", other).within(case);
            }
        }
    }
}

fn withheld<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        for way in case.ways.iter().filter(|way| way.current) {
            let flow = way.flow;
            if flow.confidential != Some(true) {
                continue;
            }
            let absent = &flow.header.absent;
            if flow.confidential_ground.is_none() && !stated_absent(absent, "confidential_ground") {
                found
                    .tell("no-ground", flow)
                    .field("confidential_ground")
                    .within(case);
            }
            match flow.confidential_review {
                None if stated_absent(absent, "confidential_review") => {}
                None => {
                    found
                        .tell("no-review", flow)
                        .field("confidential_review")
                        .within(case);
                }
                Some(day) if day < context.on => {
                    let finding = found
                        .tell("review-passed", flow)
                        .field("confidential_review");
                    finding.with("day", day).within(case);
                }
                Some(_) => {}
            }
        }
    }
}
