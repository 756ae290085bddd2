//! How long data are kept.

use chrono::NaiveDate;

use super::{
    super::{
        context::{Case, Context},
        finding::Found,
        rule::{
            Rule, Severity::Info, Severity::Warning, Source::Archives1955, Source::Gdpr,
            Source::Governance2018,
        },
    },
    stated_absent,
};
use crate::domain::{
    period::Period,
    records::Retention,
    text::{Language, LocalText, fold},
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "retention-not-stated",
        number: 25,
        articles: &[
            (Gdpr, "Art. 30(1)(f)"),
            (Gdpr, "Art. 5(1)(e)"),
            (Gdpr, "Art. 13(2)(a)"),
        ],
        variants: &[
            ("missing", Warning),
            ("only-as-long-as-necessary", Warning),
            ("no-period", Warning),
            ("no-trigger", Warning),
            ("no-final-action", Warning),
        ],
        look: stated,
    },
    Rule {
        code: "retention-below-minimum",
        number: 26,
        articles: &[
            (Archives1955, "art. 5"),
            (Governance2018, "art. III.87"),
            (Gdpr, "Art. 5(1)(e)"),
        ],
        variants: &[("too-short", Warning), ("no-selection-rule", Warning)],
        look: minimum,
    },
    Rule {
        code: "retention-rule-old",
        number: 56,
        articles: &[(Governance2018, "art. III.87"), (Gdpr, "Art. 5(2)")],
        variants: &[("found", Info)],
        look: old,
    },
];

fn stated<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.cases.iter().filter(|case| case.as_controller()) {
        let activity = case.activity;
        if case.retention.is_empty() {
            if !stated_absent(&activity.header.absent, "retention") {
                found
                    .tell("missing", activity)
                    .field("retention")
                    .within(case);
            }
            continue;
        }
        for rule in &case.retention {
            judge(rule, case, found);
        }
    }
}

fn judge<'a>(rule: &'a Retention, case: &Case<'a>, found: &mut Found<'a>) {
    let absent = &rule.header.absent;
    if rule.period.is_none() {
        if stated_absent(absent, "period") {
            return;
        }
        match &rule.criterion {
            Some(criterion) if only_necessary(criterion) => {
                let finding = found
                    .tell("only-as-long-as-necessary", rule)
                    .field("period");
                finding.with("criterion", &**criterion).within(case);
            }
            // A criterion that says something is what the law allows where there is no period.
            Some(_) => {}
            None => {
                found.tell("no-period", rule).field("period").within(case);
            }
        }
    } else if rule.trigger.is_none()
        && rule.trigger_text.is_none()
        && !stated_absent(absent, "trigger")
    {
        found.tell("no-trigger", rule).field("trigger").within(case);
    }
    if rule.final_action.is_none() && !stated_absent(absent, "final_action") {
        found
            .tell("no-final-action", rule)
            .field("final_action")
            .within(case);
    }
}

/// Words with which a criterion says "as long as necessary" and nothing else, folded.
const NECESSARY: [&str; 8] = [
    "necessary",
    "needed",
    "nodig",
    "noodzakelijk",
    "necessaire",
    "necessaires",
    "erforderlich",
    "notwendig",
];

/// Whether a criterion only says that data are kept as long as necessary, in one of its languages.
fn only_necessary(criterion: &LocalText) -> bool {
    let texts = Language::ALL.into_iter().filter_map(|l| criterion.get(l));
    texts.into_iter().any(|text| {
        let folded = fold(text);
        let words = folded.split(|c: char| !c.is_alphanumeric());
        words.into_iter().any(|word| NECESSARY.contains(&word))
            && !text.bytes().any(|byte| byte.is_ascii_digit())
    })
}

fn minimum<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        let public = case.controller.and_then(|party| context.is_public(party));
        for rule in &case.retention {
            let law = rule.legal_text.and_then(|id| context.get(id));
            let least = law.and_then(|law| law.retention_minimum);
            if let (Some(law), Some(least), Some(kept)) = (law, least, rule.period)
                && is_shorter(kept, rule.archive_period, least, context.on)
            {
                let law = law.id().uuid();
                let finding = found.tell("too-short", *rule).field("period");
                finding.with("period", kept).with("minimum", least);
                finding.with("law", law).related(law).within(case);
            }
            let absent = &rule.header.absent;
            let bound = public == Some(true) && context.is_belgian(case);
            if bound && law.is_none() && !stated_absent(absent, "legal_text") {
                let finding = found.tell("no-selection-rule", *rule).field("legal_text");
                finding.within(case);
            }
        }
    }
}

/// Whether a period, with the time in the archive, is over before another one. Periods are
/// compared by the days on which they end, counted from one day.
fn is_shorter(kept: Period, archive: Option<Period>, least: Period, from: NaiveDate) -> bool {
    let end = kept.after(from);
    let end = match (end, archive) {
        (Some(end), Some(archive)) => archive.after(end),
        (end, _) => end,
    };
    match (end, least.after(from)) {
        (Some(end), Some(least)) => end < least,
        _ => false,
    }
}

/// A published rule of a public body holds for five years at most.
fn old<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living().filter(|case| context.is_belgian(case)) {
        let public = case.controller.and_then(|party| context.is_public(party));
        for rule in case.retention.iter().filter(|_| public == Some(true)) {
            let old = rule.valid_from.filter(|from| {
                let until = from.checked_add_months(chrono::Months::new(60));
                until.is_some_and(|until| until < context.on)
            });
            if let Some(from) = old {
                let finding = found.tell("found", *rule).field("valid_from");
                finding.with("day", from).within(case);
            }
        }
    }
}
