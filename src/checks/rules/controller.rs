//! Who answers for the processing: name, contact, data protection officer, representative.

use super::{
    super::{
        context::{Case, Context, Direction, Keeper},
        finding::{Found, code},
        rule::{Rule, Severity::Error, Severity::Warning, Source::Gdpr},
    },
    stated_absent,
};
use crate::domain::{
    codes::{ActivityRole, PartyKind},
    records::Party,
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "controller-not-identified",
        number: 1,
        articles: &[(Gdpr, "Art. 30(1)(a)"), (Gdpr, "Art. 13(1)(a)")],
        variants: &[("no-contact", Error), ("no-identifier", Error)],
        look: not_identified,
    },
    Rule {
        code: "data-protection-officer-missing",
        number: 2,
        articles: &[
            (Gdpr, "Art. 30(1)(a)"),
            (Gdpr, "Art. 37(1)"),
            (Gdpr, "Art. 37(7)"),
        ],
        variants: &[
            ("public-body", Error),
            ("special-data", Error),
            ("stated-none", Error),
        ],
        look: no_officer,
    },
    Rule {
        code: "controller-is-no-person",
        number: 39,
        articles: &[(Gdpr, "Art. 4(7)"), (Gdpr, "Art. 30(1)(a)")],
        variants: &[("found", Error)],
        look: no_person,
    },
    Rule {
        code: "processor-record-without-controllers",
        number: 40,
        articles: &[(Gdpr, "Art. 30(2)(a)")],
        variants: &[("found", Error)],
        look: serves_nobody,
    },
    Rule {
        code: "representative-missing",
        number: 46,
        articles: &[(Gdpr, "Art. 27"), (Gdpr, "Art. 30(1)(a)")],
        variants: &[("found", Error)],
        look: no_representative,
    },
    Rule {
        code: "public-authority-not-stated",
        number: 54,
        articles: &[(Gdpr, "Art. 6(1)"), (Gdpr, "Art. 37(1)(a)")],
        variants: &[("found", Warning)],
        look: nature_not_stated,
    },
];

fn not_identified<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for Keeper { party, .. } in &context.keepers {
        let party: &'a Party = party;
        let absent = &party.header.absent;
        let reach = context.up(party, |one| {
            let stated = one.contact.is_some() || one.address.is_some() || one.website.is_some();
            stated.then_some(())
        });
        if reach.is_none() && !stated_absent(absent, "contact") {
            found.tell("no-contact", party).field("contact");
        }
        let numbered = context.up(party, |one| {
            let stated = one.enterprise_number.is_some() || !one.identifiers.0.is_empty();
            stated.then_some(())
        });
        let none =
            stated_absent(absent, "enterprise_number") || stated_absent(absent, "identifiers");
        if numbered.is_none() && !none {
            found
                .tell("no-identifier", party)
                .field("enterprise_number");
        }
    }
}

fn no_officer<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for keeper in &context.keepers {
        let party: &'a Party = keeper.party;
        if has_officer(context, party) {
            continue;
        }
        let public = context.is_public(party) == Some(true);
        let stated_none = stated_absent(&party.header.absent, "dpo_contact");
        let special = keeper.cases.iter().map(|at| &context.cases[*at]);
        let mut special = special.filter(|case| uses_special_data(context, case));
        if public {
            let variant = if stated_none {
                "stated-none"
            } else {
                "public-body"
            };
            found.tell(variant, party).field("dpo_contact");
        } else if let Some(case) = special.next().filter(|_| !stated_none) {
            let activity = case.activity.id().uuid();
            let finding = found.tell("special-data", party).field("dpo_contact");
            finding.with("activity", activity).related(activity);
        }
    }
}

/// Whether a body, the body it is a part of, or a role inside says how to reach its officer.
fn has_officer<'a>(context: &Context<'a>, party: &'a Party) -> bool {
    let own = context.up(party, |one| one.dpo_contact.as_ref());
    let roles = context
        .snapshot
        .linked::<Party>("parent", party.id().uuid());
    let mut roles = roles.filter(|role| role.kind == PartyKind::InternalRole);
    own.is_some() || roles.any(|role| role.dpo_contact.is_some())
}

fn uses_special_data(context: &Context<'_>, case: &Case<'_>) -> bool {
    case.as_controller()
        && case.uses.iter().any(|one| {
            let marks = context.marks_of_use(one);
            marks.special || marks.criminal
        })
}

fn no_person<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for Keeper { party, .. } in &context.keepers {
        let party: &'a Party = party;
        let person = match party.kind {
            PartyKind::LegalPerson | PartyKind::Unit | PartyKind::Court => true,
            PartyKind::International => true,
            PartyKind::TradeName | PartyKind::Class => false,
            PartyKind::InternalRole | PartyKind::DataSubject => false,
        };
        if !person {
            let finding = found.tell("found", party).field("kind");
            finding.with("kind", code(party.kind));
        }
    }
}

fn serves_nobody<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        let activity = case.activity;
        if activity.role == ActivityRole::Processor
            && activity.served_controllers.is_empty()
            && !stated_absent(&activity.header.absent, "served_controllers")
        {
            found
                .tell("found", activity)
                .field("served_controllers")
                .within(case);
        }
    }
}

fn no_representative<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        let activity = case.activity;
        let country = case
            .controller
            .and_then(|party| context.up(party, |one| one.country));
        let missing = activity.representative.is_none()
            && !stated_absent(&activity.header.absent, "representative");
        let public = case.controller.and_then(|party| context.is_public(party));
        // A public authority of another country needs none (Art. 27(2)(b)).
        if let Some(country) = country.filter(|country| context.is_outside(*country))
            && missing
            && public != Some(true)
        {
            let finding = found.tell("found", activity).field("representative");
            finding.with("country", country).within(case);
        }
    }
}

/// Some rules turn on whether a body is a public authority. It is told for whoever relies on
/// legitimate interests or a public task, or exchanges data with public bodies.
fn nature_not_stated<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    use crate::domain::codes::Article6::{LegitimateInterests, PublicTask};
    for keeper in &context.keepers {
        let party: &'a Party = keeper.party;
        let silent = context.is_public(party).is_none()
            && !stated_absent(&party.header.absent, "public_authority");
        let matters = |case: &Case<'_>| {
            let bases = case.bases.iter().filter_map(|basis| basis.basis);
            bases
                .into_iter()
                .any(|basis| matches!(basis, LegitimateInterests | PublicTask))
                || case.current(Direction::In).any(|way| {
                    way.from
                        .is_some_and(|from| from.public_authority == Some(true))
                })
        };
        if silent && keeper.cases.iter().any(|at| matters(&context.cases[*at])) {
            found.tell("found", party).field("public_authority");
        }
    }
}
