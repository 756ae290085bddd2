//! Special categories (Art. 9), convictions (Art. 10) and national identification numbers (Art. 87).

use uuid::Uuid;

use super::super::{
    context::{Case, Context, Direction},
    coverage::{CoverageStatus, Need},
    finding::{Found, code},
    rule::{
        Rule, Severity::Error, Severity::Warning, Source::Act1983, Source::Act2018, Source::Gdpr,
    },
    stage::Dated,
};
use crate::domain::{
    codes::{Article6, Article9, InstrumentKind, PartyKind, RecipientRole},
    id::Id,
    records::{DataCategory, DataUse, LegalBasis, LegalText},
    reference::InstrumentRule,
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "special-data-without-condition",
        number: 10,
        articles: &[(Gdpr, "Art. 9(1)"), (Gdpr, "Art. 9(2)")],
        variants: &[("missing", Error), ("consent-beside-law", Warning)],
        look: conditions,
    },
    Rule {
        code: "convictions-without-law",
        number: 11,
        articles: &[(Gdpr, "Art. 10"), (Act2018, "art. 10")],
        variants: &[("no-law", Error), ("no-access-list", Error)],
        look: convictions,
    },
    Rule {
        code: "national-number-without-authorisation",
        number: 21,
        articles: &[(Act1983, "art. 5"), (Act1983, "art. 8"), (Gdpr, "Art. 87")],
        variants: &[("found", Error), ("register", Error)],
        look: numbers,
    },
    Rule {
        code: "access-list-missing",
        number: 55,
        articles: &[(Act2018, "art. 9")],
        variants: &[("found", Warning)],
        look: access_list,
    },
];

fn conditions<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living().filter(|case| case.as_controller()) {
        for one in &case.uses {
            if context.marks_of_use(one).special && !has_condition(context, case, one) {
                let data = data_of(one);
                let finding = found.tell("missing", case.activity).field("legal_bases");
                finding
                    .with("data", data)
                    .related(one.id().uuid())
                    .within(case);
            }
        }
        for basis in &case.bases {
            if basis.condition != Some(Article9::ExplicitConsent) {
                continue;
            }
            let lawful = case
                .bases
                .iter()
                .find(|other| ordered_by_law(context, basis, other));
            if let Some(lawful) = lawful {
                let law = lawful.id().uuid();
                let finding = found.tell("consent-beside-law", *basis).field("condition");
                if let Some(condition) = lawful.condition {
                    finding.with("condition", code(condition));
                }
                finding.related(law).within(case);
            }
        }
    }
}

/// The category or element that a use names.
fn data_of(one: &DataUse) -> Vec<Uuid> {
    let category = one.category.map(Id::uuid);
    one.element.map(Id::uuid).or(category).into_iter().collect()
}

/// Whether a condition of Art. 9(2) is stated for the data of a use: by the basis it names, or by
/// one of the activity, for all data or for these.
fn has_condition(context: &Context<'_>, case: &Case<'_>, one: &DataUse) -> bool {
    let own = one.basis.and_then(|basis| context.get(basis));
    let covers = |basis: &LegalBasis| {
        basis.condition.is_some()
            && (basis.categories.is_empty() || shares(context, &basis.categories, one))
    };
    own.is_some_and(|basis| basis.condition.is_some()) || case.bases.iter().any(|one| covers(one))
}

/// Whether some categories hold the data of a use, by itself or as a wider category.
fn shares(context: &Context<'_>, categories: &[Id<DataCategory>], one: &DataUse) -> bool {
    let of_element = one.element.and_then(|element| context.get(element));
    let of_element = of_element
        .iter()
        .flat_map(|element| element.categories.iter());
    one.category.iter().chain(of_element).any(|own| {
        let wider = std::iter::successors(Some(*own), |id| context.get(*id)?.parent);
        wider.take(16).any(|id| categories.contains(&id))
    })
}

/// Whether a basis orders by law what another one asks consent for.
fn ordered_by_law(context: &Context<'_>, consent: &LegalBasis, other: &LegalBasis) -> bool {
    let by_law = matches!(
        other.basis,
        Some(Article6::LegalObligation | Article6::PublicTask)
    );
    let condition = other
        .condition
        .is_some_and(|one| one != Article9::ExplicitConsent);
    let meets = |one: &[Id<DataCategory>], two: &[Id<DataCategory>]| {
        one.is_empty() || two.is_empty() || one.iter().any(|id| two.contains(id))
    };
    let laws = other
        .legal_texts
        .iter()
        .any(|id| context.get(*id).is_some());
    by_law && condition && laws && meets(&consent.categories, &other.categories)
}

fn convictions<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living().filter(|case| case.as_controller()) {
        let criminal = case
            .uses
            .iter()
            .find(|one| context.marks_of_use(one).criminal);
        let Some(one) = criminal else { continue };
        let by_law = |basis: &&LegalBasis| {
            basis.convictions_by_law == Some(true) && !basis.legal_texts.is_empty()
        };
        if !case.bases.iter().any(by_law) {
            let finding = found.tell("no-law", case.activity).field("legal_bases");
            finding
                .with("data", data_of(one))
                .related(one.id().uuid())
                .within(case);
        }
        if !lists_access(case) && context.is_belgian(case) {
            let finding = found
                .tell("no-access-list", case.activity)
                .field("recipients");
            finding.with("data", data_of(one)).within(case);
        }
    }
}

/// Whether the record says which roles inside have access: the list of categories of persons.
fn lists_access(case: &Case<'_>) -> bool {
    case.current(Direction::Out).any(|way| {
        way.flow.recipient_role == Some(RecipientRole::Internal)
            || way.to.is_some_and(|to| to.kind == PartyKind::InternalRole)
    })
}

fn access_list<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let belgian = context.living().filter(|case| context.is_belgian(case));
    for case in belgian.filter(|case| case.as_controller()) {
        let special = case
            .uses
            .iter()
            .find(|one| context.marks_of_use(one).special);
        if let Some(one) = special.filter(|_| !lists_access(case)) {
            let finding = found.tell("found", case.activity).field("recipients");
            finding.with("data", data_of(one)).within(case);
        }
    }
}

/// A national identification number is used in data uses or flows, and neither an authorisation
/// nor a law for it is stated.
fn numbers<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for (at, one) in context.coverage() {
        let case = &context.cases[*at];
        let asked = one.rulings.iter().any(|ruling| {
            ruling.rule == Some(InstrumentRule::NationalRegister) && ruling.need == Need::Needed
        });
        // What the flow carries of the number itself is told of the activity below.
        let number = context.marks_of_flow(one.flow).number;
        let belgian = context.is_belgian(case);
        if belgian && asked && !number && one.status == CoverageStatus::NotCovered {
            found
                .tell("register", one.flow)
                .field("instrument")
                .within(case);
        }
    }
    for case in context.living().filter(|case| context.is_belgian(case)) {
        let used = case
            .uses
            .iter()
            .find(|one| context.marks_of_use(one).number);
        let mut ways = case.ways.iter().filter(|way| way.current);
        let passed = ways.find(|way| context.marks_of_flow(way.flow).number);
        let (data, where_from) = match (used, passed) {
            (Some(one), _) => (data_of(one), one.id().uuid()),
            (None, Some(way)) => {
                let elements = way.flow.elements.iter().map(|id| id.uuid());
                let data = elements.chain(way.flow.categories.iter().map(|id| id.uuid()));
                (data.take(1).collect(), way.flow.id().uuid())
            }
            (None, None) => continue,
        };
        if !is_authorised(context, case) {
            let finding = found.tell("found", case.activity).field("data_uses");
            finding.with("data", data).related(where_from).within(case);
        }
    }
}

/// Whether an authorisation, deliberation or law permits the use of the number. The act of 1983
/// only says who may authorise it, so naming that act alone permits nothing.
fn is_authorised(context: &Context<'_>, case: &Case<'_>) -> bool {
    let permits = |id: &Id<LegalText>| {
        let mut law = context.get(*id);
        // An article of the act names it as its parent, or is of the same day.
        while let Some(wider) = law
            .and_then(|law| law.parent)
            .and_then(|id| context.get(id))
        {
            law = Some(wider);
        }
        law.is_some_and(|law| law.dated.is_none_or(|day| day != act_of_1983()))
    };
    let carried = case
        .ways
        .iter()
        .filter(|way| way.current && context.marks_of_flow(way.flow).number);
    let by_flow = carried.into_iter().any(|way| {
        let instrument = way.flow.instrument.and_then(|id| context.get(id));
        way.flow.legal_texts.iter().any(permits)
            || instrument.is_some_and(|one| {
                one.holds(context.on)
                    && matches!(
                        one.kind,
                        InstrumentKind::NationalRegisterAuthorisation
                            | InstrumentKind::Deliberation
                            | InstrumentKind::Law
                    )
            })
    });
    let by_use = case
        .uses
        .iter()
        .filter(|one| context.marks_of_use(one).number);
    let mut by_use = by_use.filter_map(|one| context.get(one.basis?));
    by_flow || by_use.any(|basis| basis.legal_texts.iter().any(permits))
}

/// The day of the act on the National Register.
fn act_of_1983() -> chrono::NaiveDate {
    // The day exists in every calendar year, so the default never comes to pass.
    chrono::NaiveDate::from_ymd_opt(1983, 8, 8).unwrap_or_default()
}
