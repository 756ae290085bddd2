//! Legal bases (Art. 6), and what each of them needs.

use super::{
    super::{
        context::Context,
        finding::{Found, code},
        rule::{Rule, Severity::Error, Severity::Warning, Source::Gdpr},
    },
    stated_absent,
};
use crate::domain::codes::{Article6, Article9};

pub static RULES: &[Rule] = &[
    Rule {
        code: "legal-basis-not-stated",
        number: 8,
        articles: &[(Gdpr, "Art. 6(1)"), (Gdpr, "Art. 13(1)(c)")],
        variants: &[("missing", Error), ("undetermined", Error)],
        look: missing,
    },
    Rule {
        code: "legal-basis-without-law",
        number: 9,
        articles: &[(Gdpr, "Art. 6(3)")],
        variants: &[("no-law", Error), ("no-article", Warning)],
        look: without_law,
    },
    Rule {
        code: "public-authority-legitimate-interests",
        number: 12,
        articles: &[(Gdpr, "Art. 6(1)")],
        variants: &[("public-authority", Error), ("public-task-beside", Warning)],
        look: not_for_authorities,
    },
    Rule {
        code: "balancing-not-recorded",
        number: 13,
        articles: &[(Gdpr, "Art. 6(1)(f)"), (Gdpr, "Art. 13(1)(d)")],
        variants: &[("found", Warning)],
        look: no_balancing,
    },
    Rule {
        code: "consent-without-withdrawal",
        number: 14,
        articles: &[(Gdpr, "Art. 7(1)"), (Gdpr, "Art. 7(3)")],
        variants: &[("no-withdrawal", Warning), ("no-record", Warning)],
        look: consent,
    },
];

fn missing<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living().filter(|case| case.as_controller()) {
        let activity = case.activity;
        if case.bases.iter().any(|basis| basis.basis.is_some()) {
            continue;
        }
        match case.bases.first() {
            Some(basis) => {
                if !stated_absent(&basis.header.absent, "basis") {
                    let basis = basis.id().uuid();
                    let finding = found.tell("undetermined", activity).field("legal_bases");
                    finding.related(basis).within(case);
                }
            }
            None if stated_absent(&activity.header.absent, "legal_bases") => {}
            None => {
                found
                    .tell("missing", activity)
                    .field("legal_bases")
                    .within(case);
            }
        }
    }
}

fn without_law<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        for basis in &case.bases {
            let Some(article) = basis.basis.filter(|one| needs_law(*one)) else {
                continue;
            };
            let mut laws = basis.legal_texts.iter().filter_map(|id| context.get(*id));
            if basis.legal_texts.is_empty() {
                if !stated_absent(&basis.header.absent, "legal_texts") {
                    let finding = found.tell("no-law", *basis).field("legal_texts");
                    finding.with("basis", code(article)).within(case);
                }
            } else if laws
                .all(|law| law.article.is_none() && !stated_absent(&law.header.absent, "article"))
            {
                let law = basis.legal_texts[0].uuid();
                let finding = found.tell("no-article", *basis).field("legal_texts");
                finding.with("basis", code(article)).with("law", law);
                finding.related(law).within(case);
            }
        }
    }
}

fn needs_law(basis: Article6) -> bool {
    matches!(basis, Article6::LegalObligation | Article6::PublicTask)
}

/// Legitimate interests are closed to public authorities in their tasks. Where the register does
/// not say whether the controller is one, a public task stated beside them makes it doubtful.
fn not_for_authorities<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        let public = case.controller.and_then(|party| context.is_public(party));
        let task = case
            .bases
            .iter()
            .find(|one| one.basis == Some(Article6::PublicTask));
        let relied = case
            .bases
            .iter()
            .filter(|one| one.basis == Some(Article6::LegitimateInterests));
        for basis in relied {
            let controller = case.activity.controller.uuid();
            match (public, task) {
                (Some(true), _) => {
                    let finding = found.tell("public-authority", *basis).field("basis");
                    finding.with("controller", controller).within(case);
                }
                (None, Some(task)) => {
                    let finding = found.tell("public-task-beside", *basis).field("basis");
                    finding.with("controller", controller);
                    finding.related(task.id().uuid()).within(case);
                }
                _ => {}
            }
        }
    }
}

fn no_balancing<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        for basis in &case.bases {
            let relied = basis.basis == Some(Article6::LegitimateInterests);
            let silent =
                basis.balancing.is_none() && !stated_absent(&basis.header.absent, "balancing");
            if relied && silent {
                found.tell("found", *basis).field("balancing").within(case);
            }
        }
    }
}

fn consent<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        for basis in &case.bases {
            let relied = basis.basis == Some(Article6::Consent)
                || basis.condition == Some(Article9::ExplicitConsent);
            if !relied {
                continue;
            }
            let absent = &basis.header.absent;
            if basis.withdrawal.is_none() && !stated_absent(absent, "withdrawal") {
                found
                    .tell("no-withdrawal", *basis)
                    .field("withdrawal")
                    .within(case);
            }
            if basis.consent_record.is_none() && !stated_absent(absent, "consent_record") {
                found
                    .tell("no-record", *basis)
                    .field("consent_record")
                    .within(case);
            }
        }
    }
}
