//! Transfers outside the European Economic Area (Chapter V).

use super::{
    super::{
        context::{Case, Context, Direction, Way},
        finding::{Found, code},
        rule::{Rule, Severity::Error, Severity::Warning, Source::Gdpr},
        stage::Dated,
    },
    stated_absent,
};
use crate::domain::{
    codes::{Frequency, PartyKind, TransferToolKind},
    records::{Flow, Party, TransferTool},
    reference::{AdequacyDecision, CountryCode, RecipientTest, Reference},
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "transfer-without-tool",
        number: 22,
        articles: &[
            (Gdpr, "Art. 44"),
            (Gdpr, "Art. 46"),
            (Gdpr, "Art. 30(1)(e)"),
        ],
        variants: &[("found", Error)],
        look: without_tool,
    },
    Rule {
        code: "transfer-tool-not-valid",
        number: 23,
        articles: &[(Gdpr, "Art. 45"), (Gdpr, "Art. 46")],
        variants: &[
            ("ended", Error),
            ("no-decision", Error),
            ("other-country", Error),
            ("recipient-not-covered", Error),
            ("listing-not-shown", Warning),
            ("coverage-unknown", Warning),
        ],
        look: not_valid,
    },
    Rule {
        code: "derogation-misused",
        number: 24,
        articles: &[
            (Gdpr, "Art. 49(1)"),
            (Gdpr, "Art. 49(3)"),
            (Gdpr, "Art. 30(1)(e)"),
        ],
        variants: &[
            ("repeated", Error),
            ("public-authority", Error),
            ("no-safeguards", Error),
        ],
        look: derogations,
    },
    Rule {
        code: "system-outside-eea",
        number: 57,
        articles: &[(Gdpr, "Art. 44"), (Gdpr, "Art. 30(1)(e)")],
        variants: &[("found", Warning)],
        look: systems,
    },
];

/// Calls for each flow of the day that takes data of an activity out of the European Economic Area.
fn each_transfer<'a>(
    context: &Context<'a>,
    mut look: impl FnMut(&Case<'a>, &Way<'a>, CountryCode),
) {
    for case in context.living() {
        for way in case
            .ways
            .iter()
            .filter(|way| way.current && way.direction != Direction::In)
        {
            let person = way.to.is_some_and(|to| to.kind == PartyKind::DataSubject);
            let country = context.destination(way);
            if let Some(country) = country.filter(|one| !person && context.is_outside(*one)) {
                look(case, way, country);
            }
        }
    }
}

fn tool<'a>(context: &Context<'a>, flow: &Flow) -> Option<&'a TransferTool> {
    flow.transfer_tool.and_then(|tool| context.get(tool))
}

fn without_tool<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    each_transfer(context, |case, way, country| {
        let absent = &way.flow.header.absent;
        if tool(context, way.flow).is_none() && !stated_absent(absent, "transfer_tool") {
            let to = way.flow.to.uuid();
            let finding = found.tell("found", way.flow).field("transfer_tool");
            finding
                .with("party", to)
                .with("country", country)
                .related(to)
                .within(case);
        }
    });
}

fn not_valid<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    each_transfer(context, |case, way, country| {
        let Some(tool) = tool(context, way.flow) else {
            return;
        };
        let Some(variant) = why_not_valid(context, tool, way, country) else {
            return;
        };
        let (used, to) = (tool.id().uuid(), way.flow.to.uuid());
        let finding = found.tell(variant, way.flow).field("transfer_tool");
        finding
            .with("tool", used)
            .with("party", to)
            .with("country", country);
        if let Some(day) = tool.ended(context.on) {
            finding.with("day", day);
        }
        finding.related(used).related(to).within(case);
    });
}

/// Why a tool does not permit a transfer to a country; `None` when it does as far as is known.
fn why_not_valid<'a>(
    context: &Context<'a>,
    tool: &TransferTool,
    way: &Way<'a>,
    country: CountryCode,
) -> Option<&'static str> {
    if tool.ended(context.on).is_some() {
        return Some("ended");
    }
    if tool.country.is_some_and(|of_tool| of_tool != country) {
        return Some("other-country");
    }
    if tool.kind != TransferToolKind::Adequacy {
        return None;
    }
    let decisions = Reference::embedded().adequacy(country, context.on);
    let judged = decisions
        .iter()
        .map(|one| why_not_covered(context, one, tool, way.to));
    // One decision that covers the recipient is enough; else the mildest doubt is told.
    let mut reasons = Vec::new();
    for reason in judged {
        reasons.push(reason?);
    }
    if reasons.is_empty() {
        return Some("no-decision");
    }
    let doubt = reasons
        .iter()
        .find(|reason| **reason != "recipient-not-covered");
    Some(doubt.copied().unwrap_or("recipient-not-covered"))
}

/// Why a decision does not cover a recipient, or why that cannot be said.
fn why_not_covered<'a>(
    context: &Context<'a>,
    decision: &AdequacyDecision,
    tool: &TransferTool,
    to: Option<&'a Party>,
) -> Option<&'static str> {
    let public = to.and_then(|party| context.is_public(party));
    let commercial = to.and_then(|party| context.up(party, |one| one.commercial));
    let (covered, excluded) = match decision.test {
        RecipientTest::All => return None,
        RecipientTest::ListedOnly => {
            return tool.reference.is_none().then_some("listing-not-shown");
        }
        // Some decisions ask for a commercial organisation, which a private one need not be.
        RecipientTest::PrivateOnly => (
            public == Some(false) && commercial != Some(false),
            public == Some(true),
        ),
        RecipientTest::PublicOnly => (public == Some(true), public == Some(false)),
    };
    match (covered, excluded) {
        (true, _) => None,
        (_, true) => Some("recipient-not-covered"),
        _ => Some("coverage-unknown"),
    }
}

fn is_derogation(kind: TransferToolKind) -> bool {
    use TransferToolKind::*;
    matches!(
        kind,
        DerogationConsent
            | DerogationContract
            | DerogationContractForPerson
            | DerogationPublicInterest
            | DerogationClaims
            | DerogationVitalInterests
            | DerogationPublicRegister
            | DerogationCompellingInterest
    )
}

/// Whether a derogation is closed to public authorities using public powers (Art. 49(3)).
fn is_closed_to_authorities(kind: TransferToolKind) -> bool {
    use TransferToolKind::*;
    matches!(
        kind,
        DerogationConsent
            | DerogationContract
            | DerogationContractForPerson
            | DerogationCompellingInterest
    )
}

fn is_repeated(frequency: Frequency) -> bool {
    !matches!(frequency, Frequency::Once | Frequency::Occasional)
}

fn derogations<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    each_transfer(context, |case, way, country| {
        let Some(tool) = tool(context, way.flow).filter(|tool| is_derogation(tool.kind)) else {
            return;
        };
        let public = case.controller.and_then(|party| context.is_public(party));
        let compelling = tool.kind == TransferToolKind::DerogationCompellingInterest;
        let unsafe_one =
            tool.safeguards.is_none() && !stated_absent(&tool.header.absent, "safeguards");
        let frequency = way.flow.frequency.filter(|one| is_repeated(*one));
        let breaches = [
            (frequency.is_some(), "repeated"),
            (
                public == Some(true) && is_closed_to_authorities(tool.kind),
                "public-authority",
            ),
            (compelling && unsafe_one, "no-safeguards"),
        ];
        for (_, variant) in breaches.into_iter().filter(|(holds, _)| *holds) {
            let to = way.flow.to.uuid();
            let finding = found.tell(variant, way.flow).field("transfer_tool");
            finding
                .with("kind", code(tool.kind))
                .with("country", country)
                .with("party", to);
            if let Some(frequency) = frequency {
                finding.with("frequency", code(frequency));
            }
            finding.related(tool.id().uuid()).within(case);
        }
    });
}

/// Data kept in a system outside the European Economic Area are transferred, though no flow says
/// so.
fn systems<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        for system in case
            .activity
            .systems
            .iter()
            .filter_map(|id| context.get(*id))
        {
            let operator = system.operator.and_then(|operator| context.get(operator));
            let of_operator = operator.and_then(|party| context.up(party, |one| one.country));
            let country = system.country.or(of_operator);
            let Some(country) = country.filter(|country| context.is_outside(*country)) else {
                continue;
            };
            let mut flows = case.current(Direction::Out);
            let told = flows.any(|way| context.destination(way) == Some(country));
            if !told {
                let system = system.id().uuid();
                let finding = found.tell("found", case.activity).field("systems");
                finding.with("system", system).with("country", country);
                finding.related(system).within(case);
            }
        }
    }
}
