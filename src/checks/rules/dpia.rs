//! Impact assessments and automated decisions.

use super::{
    super::{
        context::{Case, Context, Direction},
        finding::Found,
        rule::{Rule, Severity::Info, Severity::Warning, Source::Gdpr},
    },
    stated_absent,
};
use crate::domain::{
    codes::{DpiaState, RecipientRole},
    records::Activity,
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "impact-assessment-missing",
        number: 30,
        articles: &[
            (Gdpr, "Art. 35(1)"),
            (Gdpr, "Art. 35(3)"),
            (Gdpr, "Art. 35(4)"),
        ],
        variants: &[
            ("not-stated", Warning),
            ("not-done", Warning),
            ("no-reason", Warning),
            ("no-reference", Warning),
        ],
        look: assessment,
    },
    Rule {
        code: "automated-decision-not-explained",
        number: 45,
        articles: &[
            (Gdpr, "Art. 22"),
            (Gdpr, "Art. 13(2)(f)"),
            (Gdpr, "Art. 15(1)(h)"),
        ],
        variants: &[("no-logic", Warning), ("not-stated", Info)],
        look: automated,
    },
];

/// From how many persons on processing counts as large here. The law gives no number.
const LARGE: i64 = 10_000;

fn assessment<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living().filter(|case| case.as_controller()) {
        let activity = case.activity;
        let absent = &activity.header.absent;
        match activity.dpia {
            Some(DpiaState::NotNeeded) => {
                if activity.dpia_reason.is_none() && !stated_absent(absent, "dpia_reason") {
                    found
                        .tell("no-reason", activity)
                        .field("dpia_reason")
                        .within(case);
                }
            }
            Some(DpiaState::Needed) => {
                found.tell("not-done", activity).field("dpia").within(case);
            }
            Some(DpiaState::Done) => {
                if activity.dpia_reference.is_none() && !stated_absent(absent, "dpia_reference") {
                    found
                        .tell("no-reference", activity)
                        .field("dpia_reference")
                        .within(case);
                }
            }
            Some(DpiaState::InProgress) => {}
            None if stated_absent(absent, "dpia") => {}
            None => {
                let signs = signs(context, case);
                if is_met(&signs) {
                    let finding = found.tell("not-stated", activity).field("dpia");
                    finding.with("signs", signs).within(case);
                }
            }
        }
    }
}

const SPECIAL: &str = "checks-sign-special";
const EXCHANGE: &str = "checks-sign-exchange";
const VULNERABLE: &str = "checks-sign-vulnerable";
const LARGE_SCALE: &str = "checks-sign-large";
const AUTOMATED: &str = "checks-sign-automated";
const PROFILING: &str = "checks-sign-profiling";

/// The signs that an assessment is needed, as the guidelines of the data protection authorities
/// (WP 248) and the list of the Belgian authority name them.
fn signs(context: &Context<'_>, case: &Case<'_>) -> Vec<&'static str> {
    let activity = case.activity;
    let special = case.uses.iter().any(|one| {
        let marks = context.marks_of_use(one);
        marks.special || marks.criminal
    });
    let vulnerable = activity.subjects.iter().any(|id| {
        context
            .get(*id)
            .is_some_and(|subject| subject.vulnerable == Some(true))
    });
    let large = activity.subject_count.is_some_and(|count| count >= LARGE);
    [
        (special, SPECIAL),
        (is_exchanged(case), EXCHANGE),
        (vulnerable, VULNERABLE),
        (large, LARGE_SCALE),
        (activity.automated_decisions == Some(true), AUTOMATED),
        (activity.profiling == Some(true), PROFILING),
    ]
    .into_iter()
    .filter_map(|(holds, sign)| holds.then_some(sign))
    .collect()
}

/// Whether data go regularly between the controller and other controllers.
fn is_exchanged(case: &Case<'_>) -> bool {
    let other = |role: Option<RecipientRole>| {
        matches!(
            role,
            Some(
                RecipientRole::SeparateController
                    | RecipientRole::Authority
                    | RecipientRole::JointController
            )
        )
    };
    let comes_in = case.current(Direction::In).any(|way| {
        way.from
            .is_some_and(|from| from.public_authority == Some(true))
    });
    comes_in
        || case
            .current(Direction::Out)
            .any(|way| other(way.flow.recipient_role))
}

/// Two signs are enough; automated decisions are by themselves (Art. 35(3)(a)).
fn is_met(signs: &[&str]) -> bool {
    signs.len() >= 2 || signs.contains(&AUTOMATED)
}

fn automated<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living().filter(|case| case.as_controller()) {
        let activity: &'a Activity = case.activity;
        let absent = &activity.header.absent;
        match activity.automated_decisions {
            Some(true) => {
                if activity.automated_logic.is_none() && !stated_absent(absent, "automated_logic") {
                    found
                        .tell("no-logic", activity)
                        .field("automated_logic")
                        .within(case);
                }
            }
            Some(false) => {}
            None => {
                if !stated_absent(absent, "automated_decisions") {
                    found
                        .tell("not-stated", activity)
                        .field("automated_decisions")
                        .within(case);
                }
            }
        }
    }
}
