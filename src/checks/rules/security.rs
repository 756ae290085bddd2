//! How data are protected.

use super::{
    super::{
        context::Context,
        finding::Found,
        rule::{Rule, Severity::Info, Severity::Warning, Source::Gdpr},
        stage::{Dated, Stage},
    },
    stated_absent,
};
use crate::domain::{
    codes::MeasureKind,
    records::{Activity, Measure},
};

pub static RULES: &[Rule] = &[Rule {
    code: "security-not-described",
    number: 27,
    articles: &[
        (Gdpr, "Art. 30(1)(g)"),
        (Gdpr, "Art. 30(2)(d)"),
        (Gdpr, "Art. 32"),
    ],
    variants: &[
        ("missing", Warning),
        ("certificate-ended", Warning),
        ("no-number", Info),
        ("no-end", Info),
    ],
    look: security,
}];

fn security<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        let activity = case.activity;
        if activity.measures.is_empty() && !stated_absent(&activity.header.absent, "measures") {
            found
                .tell("missing", activity)
                .field("measures")
                .within(case);
        }
    }
    for measure in context.snapshot.list::<Measure>() {
        if measure.kind == Some(MeasureKind::Certificate) && protects(context, measure) {
            certificate(context, measure, found);
        }
    }
}

/// Whether an activity that is not over rests on a measure.
fn protects(context: &Context<'_>, measure: &Measure) -> bool {
    let mut users = context
        .snapshot
        .linked::<Activity>("measures", measure.id().uuid());
    users.any(|activity| Stage::of(activity, context.on) != Stage::Ended)
}

fn certificate<'a>(context: &Context<'a>, measure: &'a Measure, found: &mut Found<'a>) {
    let absent = &measure.header.absent;
    if measure.certificate_number.is_none() && !stated_absent(absent, "certificate_number") {
        found.tell("no-number", measure).field("certificate_number");
    }
    match measure.ended(context.on) {
        Some(day) => {
            found
                .tell("certificate-ended", measure)
                .field("valid_to")
                .with("day", day);
        }
        None if measure.valid_to.is_none() && !stated_absent(absent, "valid_to") => {
            found.tell("no-end", measure).field("valid_to");
        }
        None => {}
    }
}
