//! What stands in texts: data of persons, which a register must not hold, and damage.

use super::super::{
    context::Context,
    finding::{Found, code},
    rule::{Rule, Severity::Error, Severity::Info, Source::Gdpr},
    texts::Suspicion,
};
use crate::domain::personal_data::PersonalDataKind;

pub static RULES: &[Rule] = &[
    Rule {
        code: "personal-data-in-text",
        number: 33,
        articles: &[(Gdpr, "Art. 5(1)(c)"), (Gdpr, "Art. 87")],
        variants: &[("found", Error)],
        look: personal,
    },
    Rule {
        code: "damaged-text",
        number: 37,
        articles: &[(Gdpr, "Art. 5(1)(d)"), (Gdpr, "Art. 12(1)")],
        variants: &[("letters", Info), ("broken-off", Info)],
        look: damaged,
    },
];

fn personal<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for suspect in context.suspects() {
        if let Suspicion::Personal(kind) = suspect.suspicion {
            let kind: PersonalDataKind = kind;
            let finding = found.tell("found", suspect.record).field(suspect.field);
            finding.with("kind", code(kind)).with("text", suspect.text);
        }
    }
}

fn damaged<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for suspect in context.suspects() {
        let variant = match suspect.suspicion {
            Suspicion::Damaged => "letters",
            Suspicion::BrokenOff => "broken-off",
            Suspicion::Personal(_) => continue,
        };
        let finding = found.tell(variant, suspect.record).field(suspect.field);
        finding.with("text", suspect.text);
    }
}
