//! Where a person can complain: the supervisory authority, and other bodies with their time limits.

use std::collections::BTreeSet;

use super::{
    super::{
        context::{Context, Keeper},
        finding::{Found, code},
        rule::{Rule, Severity::Warning, Source::Gdpr},
        stage::{Dated, Stage},
    },
    stated_absent,
};
use crate::domain::{
    codes::{Region, RemedyKind},
    id::Id,
    records::{Party, Remedy},
};

pub static RULES: &[Rule] = &[Rule {
    code: "remedy-missing",
    number: 36,
    articles: &[
        (Gdpr, "Art. 13(2)(d)"),
        (Gdpr, "Art. 77"),
        (Gdpr, "Art. 79"),
        (Gdpr, "Art. 55"),
    ],
    variants: &[
        ("no-authority", Warning),
        ("authority-not-valid", Warning),
        ("no-authority-remedy", Warning),
        ("other-authority", Warning),
        ("no-complaint-body", Warning),
        ("no-deadline", Warning),
    ],
    look: remedies,
}];

fn remedies<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let open: Vec<&Remedy> = context
        .snapshot
        .list::<Remedy>()
        .filter(|one| one.holds(context.on))
        .collect();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for keeper in &context.keepers {
        let party: &'a Party = keeper.party;
        authority(context, party, found);
        let mine = open
            .iter()
            .copied()
            .filter(|remedy| is_open_against(context, remedy, party));
        let mine: Vec<&Remedy> = mine.collect();
        used.extend(mine.iter().map(|remedy| remedy.code()));
        by_region(context, keeper, &mine, found);
    }
    for remedy in open {
        let needs = matches!(
            remedy.kind,
            RemedyKind::AppealCommission | RemedyKind::Court | RemedyKind::Mediation
        );
        let silent = remedy.deadline_length.is_none()
            && !stated_absent(&remedy.header.absent, "deadline_length");
        if needs && silent && used.contains(remedy.code()) {
            found.tell("no-deadline", remedy).field("deadline_length");
        }
    }
}

/// Whether the supervisory authority of a body is known on the day.
fn authority<'a>(context: &Context<'a>, party: &'a Party, found: &mut Found<'a>) {
    let stated = context.up(party, |one| (!one.authorities.0.is_empty()).then_some(one));
    match stated {
        None if stated_absent(&party.header.absent, "authorities") => {}
        None => {
            found.tell("no-authority", party).field("authorities");
        }
        Some(holder) => {
            let mut list = holder.authorities.0.iter();
            if !list.any(|one| one.holds(context.on)) {
                found
                    .tell("authority-not-valid", party)
                    .field("authorities");
            }
        }
    }
}

/// The supervisory authority of a body on the day, when one is stated.
fn authority_of<'a>(context: &Context<'a>, party: &'a Party) -> Option<Id<Party>> {
    context.up(party, |one| {
        let mut list = one.authorities.0.iter();
        list.find(|one| one.holds(context.on))
            .map(|one| one.authority)
    })
}

fn is_open_against<'a>(context: &Context<'a>, remedy: &Remedy, party: &'a Party) -> bool {
    let named = |one: &'a Party| remedy.controllers.contains(&one.id()).then_some(());
    remedy.controllers.is_empty() || context.up(party, named).is_some()
}

fn by_region<'a>(
    context: &Context<'a>,
    keeper: &Keeper<'a>,
    open: &[&'a Remedy],
    found: &mut Found<'a>,
) {
    let party: &'a Party = keeper.party;
    let cases = keeper.cases.iter().map(|at| &context.cases[*at]);
    let in_force = cases.filter(|case| case.stage == Stage::InForce);
    let regions: BTreeSet<Region> = in_force
        .flat_map(|case| case.activity.regions.0.iter().copied())
        .collect();
    for region in regions {
        let here = || open.iter().filter(move |remedy| covers(remedy, region));
        let mut authorities = here()
            .filter(|one| one.kind == RemedyKind::SupervisoryAuthority)
            .peekable();
        if authorities.peek().is_none() {
            let finding = found.tell("no-authority-remedy", party);
            finding.with("region", code(region));
        }
        if let Some(own) = authority_of(context, party)
            && let Some(remedy) = authorities.find(|one| one.party.is_some_and(|body| body != own))
        {
            let finding = found.tell("other-authority", *remedy).field("party");
            finding
                .with("controller", party.id().uuid())
                .with("authority", own.uuid());
            finding.related(party.id().uuid()).related(own.uuid());
        }
        if !here().any(|one| is_complaint_body(one.kind)) {
            let finding = found.tell("no-complaint-body", party);
            finding.with("region", code(region));
        }
    }
}

/// Whether a remedy is open in a region. One without a region, or under federal law, is open
/// everywhere.
fn covers(remedy: &Remedy, region: Region) -> bool {
    let regions = &remedy.regions.0;
    regions.is_empty() || regions.contains(&region) || regions.contains(&Region::Federal)
}

/// Whether a body hears complaints about decisions, beside the authority and the data protection
/// officer.
fn is_complaint_body(kind: RemedyKind) -> bool {
    match kind {
        RemedyKind::Controller | RemedyKind::Mediation | RemedyKind::Ombudsman => true,
        RemedyKind::AppealCommission | RemedyKind::Court => true,
        RemedyKind::SupervisoryAuthority | RemedyKind::DataProtectionOfficer => false,
    }
}
