//! Waivers: a finding that somebody decided to let stand, with a reason and for a time. It stays
//! listed. A waiver that has ended while its finding stands, or that is about nothing, is told.

use std::collections::HashMap;

use uuid::Uuid;

use super::{
    context::Context,
    finding::{Finding, Found},
    rule::{Rule, Severity::Info, Severity::Warning, Source::Gdpr},
    rules,
};
use crate::domain::records::Waiver;

/// The rules about waivers. They find nothing by themselves: [`apply`] does, when all findings are
/// known.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "waiver-ended",
        number: 49,
        articles: &[(Gdpr, "Art. 5(2)"), (Gdpr, "Art. 24(1)")],
        variants: &[("found", Warning)],
        look: nothing,
    },
    Rule {
        code: "waiver-unfounded",
        number: 50,
        articles: &[(Gdpr, "Art. 5(2)")],
        variants: &[("nothing-to-waive", Info), ("no-such-rule", Warning)],
        look: nothing,
    },
];

fn nothing<'a>(_: &Context<'a>, _: &mut Found<'a>) {}

/// Whether a rule is about waivers, so that all findings must be known before it can be judged.
pub(super) fn is_about_waivers(rule: &Rule) -> bool {
    RULES.iter().any(|one| one.code == rule.code)
}

/// Marks the findings that are waived on the day, and adds what is wrong with waivers.
pub(super) fn apply<'a>(context: &Context<'a>, findings: &mut Vec<Finding<'a>>) {
    let waivers: Vec<&'a Waiver> = context.snapshot.list::<Waiver>().collect();
    if waivers.is_empty() {
        return;
    }
    let mut by_record: HashMap<Uuid, Vec<usize>> = HashMap::new();
    for (at, waiver) in waivers.iter().enumerate() {
        by_record.entry(waiver.about.1).or_default().push(at);
    }
    let mut met = vec![false; waivers.len()];
    for finding in findings.iter_mut() {
        let about = by_record.get(&finding.record.header().id);
        for at in about.into_iter().flatten() {
            let waiver = waivers[*at];
            if concerns(waiver, finding) {
                met[*at] = true;
                if holds(context, waiver) && finding.waiver.is_none() {
                    finding.waiver = Some(waiver);
                }
            }
        }
    }
    judge(context, &waivers, &met, findings);
}

/// Whether a waiver is about a finding.
fn concerns(waiver: &Waiver, finding: &Finding<'_>) -> bool {
    let rule = rules::find(&waiver.rule).is_ok_and(|rule| rule.code == finding.rule.code);
    let field = waiver.field.as_deref();
    rule && field.is_none_or(|field| finding.field == Some(field))
}

fn holds(context: &Context<'_>, waiver: &Waiver) -> bool {
    waiver.decided <= context.on && waiver.valid_to.is_none_or(|last| context.on <= last)
}

fn judge<'a>(
    context: &Context<'a>,
    waivers: &[&'a Waiver],
    met: &[bool],
    findings: &mut Vec<Finding<'a>>,
) {
    let [ended_rule, unfounded_rule] = RULES else {
        return;
    };
    let (mut ended, mut unfounded) = (Found::new(ended_rule), Found::new(unfounded_rule));
    for (waiver, met) in waivers.iter().copied().zip(met) {
        let over = waiver.valid_to.filter(|last| *last < context.on);
        if let Err(_unknown) = rules::find(&waiver.rule) {
            let finding = unfounded.tell("no-such-rule", waiver).field("rule");
            finding.with("rule", &*waiver.rule);
        } else if !met && waiver.decided <= context.on && over.is_none() {
            let finding = unfounded.tell("nothing-to-waive", waiver).field("about");
            finding.with("rule", &*waiver.rule).related(waiver.about.1);
        } else if let Some(day) = over.filter(|_| *met) {
            let finding = ended.tell("found", waiver).field("valid_to");
            finding.with("rule", &*waiver.rule).with("day", day);
            finding.related(waiver.about.1);
        }
    }
    findings.append(&mut ended.findings);
    findings.append(&mut unfounded.findings);
}
