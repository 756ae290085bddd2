//! Who receives data: named, in a stated capacity, in a known country.

use std::collections::BTreeMap;

use super::{
    super::{
        context::{Context, Direction},
        finding::Found,
        rule::{
            Rule, Severity::Error, Severity::Info, Severity::Warning, Source::Court, Source::Gdpr,
        },
        stage::{Dated, Stage},
    },
    stated_absent,
};
use crate::domain::{
    codes::{PartyKind, RecipientRole},
    records::Party,
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "recipients-not-stated",
        number: 6,
        articles: &[(Gdpr, "Art. 30(1)(d)"), (Gdpr, "Art. 15(1)(c)")],
        variants: &[("missing", Error)],
        look: recipients,
    },
    Rule {
        code: "recipient-class-not-resolved",
        number: 7,
        articles: &[(Gdpr, "Art. 15(1)(c)"), (Court, "C-154/21")],
        variants: &[("class", Warning), ("trade-name", Warning)],
        look: classes,
    },
    Rule {
        code: "recipient-role-not-stated",
        number: 41,
        articles: &[
            (Gdpr, "Art. 30(1)(d)"),
            (Gdpr, "Art. 26"),
            (Gdpr, "Art. 28"),
        ],
        variants: &[("found", Warning)],
        look: roles,
    },
    Rule {
        code: "recipient-country-not-stated",
        number: 43,
        articles: &[(Gdpr, "Art. 30(1)(e)"), (Gdpr, "Art. 44")],
        variants: &[("found", Warning), ("class", Info)],
        look: countries,
    },
];

fn recipients<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.cases.iter().filter(|case| case.as_controller()) {
        let activity = case.activity;
        let mut out = case
            .ways
            .iter()
            .filter(|way| way.direction == Direction::Out);
        let told = out.any(|way| way.to.is_none_or(|to| to.kind != PartyKind::DataSubject));
        let absent = &activity.header.absent;
        if !told && activity.joint_controllers.is_empty() && !stated_absent(absent, "recipients") {
            found
                .tell("missing", activity)
                .field("recipients")
                .within(case);
        }
    }
}

fn classes<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let mut used: BTreeMap<&str, (&'a Party, usize)> = BTreeMap::new();
    for case in context.in_force() {
        for way in case.current(Direction::Out) {
            if let Some(to) = way.to.filter(|to| stands_for_others(to)) {
                used.entry(to.code()).or_insert((to, 0)).1 += 1;
            }
        }
    }
    for (party, count) in used.into_values() {
        let stated = stated_absent(&party.header.absent, "members");
        if !stated && !names_somebody(context, party, &mut Vec::new()) {
            let variant = match party.kind {
                PartyKind::TradeName => "trade-name",
                _ => "class",
            };
            found
                .tell(variant, party)
                .field("members")
                .with("count", count);
        }
    }
}

fn stands_for_others(party: &Party) -> bool {
    matches!(party.kind, PartyKind::Class | PartyKind::TradeName)
}

/// Whether somebody stands behind a class or trade name on the day, through any number of classes.
fn names_somebody<'a>(context: &Context<'a>, party: &'a Party, passed: &mut Vec<&'a str>) -> bool {
    if !stands_for_others(party) {
        return true;
    }
    if passed.contains(&party.code()) {
        return false;
    }
    passed.push(party.code());
    let members = party
        .members
        .0
        .iter()
        .filter(|member| member.holds(context.on));
    let mut named = members.filter_map(|member| context.get(member.party));
    if named.any(|member| names_somebody(context, member, passed)) {
        return true;
    }
    if party.kind == PartyKind::Class {
        return false;
    }
    let parent = party.parent.and_then(|parent| context.get(parent));
    let children = context
        .snapshot
        .linked::<Party>("parent", party.id().uuid());
    let person =
        |one: &Party| matches!(one.kind, PartyKind::LegalPerson | PartyKind::International);
    parent.is_some_and(person) || children.into_iter().any(person)
}

fn roles<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living() {
        for way in case.current(Direction::Out) {
            let known = way.flow.recipient_role.is_some()
                || stated_absent(&way.flow.header.absent, "recipient_role")
                || case.activity.joint_controllers.contains(&way.flow.to);
            let plain = way.to.is_some_and(|to| {
                !matches!(
                    to.kind,
                    PartyKind::InternalRole | PartyKind::DataSubject | PartyKind::Court
                )
            });
            if let Some(to) = way.to.filter(|_| plain && !known) {
                let to = to.id().uuid();
                let finding = found.tell("found", way.flow).field("recipient_role");
                finding.with("party", to).related(to).within(case);
            }
        }
    }
}

/// Without a country nobody can say whether data leave the European Economic Area. One finding for
/// each party, however many flows reach it.
fn countries<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let mut unknown: BTreeMap<&str, (&'a Party, usize)> = BTreeMap::new();
    for case in context.living().filter(|case| case.stage == Stage::InForce) {
        for way in case.current(Direction::Out) {
            let internal = way.flow.recipient_role == Some(RecipientRole::Internal);
            let outside = way.to.filter(|to| {
                !internal && !matches!(to.kind, PartyKind::InternalRole | PartyKind::DataSubject)
            });
            if let Some(to) = outside.filter(|_| context.destination(way).is_none()) {
                unknown.entry(to.code()).or_insert((to, 0)).1 += 1;
            }
        }
    }
    for (party, count) in unknown.into_values() {
        if stated_absent(&party.header.absent, "country") {
            continue;
        }
        let variant = if stands_for_others(party) {
            "class"
        } else {
            "found"
        };
        found
            .tell(variant, party)
            .field("country")
            .with("count", count);
    }
}
