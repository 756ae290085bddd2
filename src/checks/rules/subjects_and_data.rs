//! Whose data, and which.

use std::collections::BTreeMap;

use super::{
    super::{
        context::{Context, Direction},
        finding::Found,
        rule::{Rule, Severity::Error, Severity::Info, Severity::Warning, Source::Gdpr},
        stage::Stage,
    },
    stated_absent,
};
use crate::domain::{codes::PartyKind, records::DataCategory};

pub static RULES: &[Rule] = &[
    Rule {
        code: "subjects-not-stated",
        number: 4,
        articles: &[(Gdpr, "Art. 30(1)(c)")],
        variants: &[("found", Error)],
        look: subjects,
    },
    Rule {
        code: "data-not-stated",
        number: 5,
        articles: &[(Gdpr, "Art. 30(1)(c)"), (Gdpr, "Art. 5(1)(c)")],
        variants: &[("missing", Error), ("open-ended", Warning)],
        look: data,
    },
    Rule {
        code: "provision-not-stated",
        number: 51,
        articles: &[(Gdpr, "Art. 13(2)(e)")],
        variants: &[("found", Info)],
        look: provision,
    },
];

fn subjects<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living().filter(|case| case.as_controller()) {
        let activity = case.activity;
        let stated =
            !activity.subjects.is_empty() || case.uses.iter().any(|one| one.subject.is_some());
        if !stated && !stated_absent(&activity.header.absent, "subjects") {
            found.tell("found", activity).field("subjects").within(case);
        }
    }
}

fn data<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let mut open: BTreeMap<&str, (&'a DataCategory, usize)> = BTreeMap::new();
    for case in context.living().filter(|case| case.as_controller()) {
        let activity = case.activity;
        if case.uses.is_empty() && !stated_absent(&activity.header.absent, "data_uses") {
            found
                .tell("missing", activity)
                .field("data_uses")
                .within(case);
        }
        let used = case.uses.iter().filter_map(|one| one.category);
        for category in used.filter_map(|id| context.get(id)) {
            if category.open_ended == Some(true) && case.stage == Stage::InForce {
                open.entry(category.code()).or_insert((category, 0)).1 += 1;
            }
        }
    }
    for (category, count) in open.into_values() {
        let finding = found.tell("open-ended", category).field("open_ended");
        finding.with("count", count);
    }
}

/// What persons give themselves, without a word on whether they must.
fn provision<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living().filter(|case| case.as_controller()) {
        let from_person = case.current(Direction::In).any(|way| {
            way.from
                .is_some_and(|from| from.kind == PartyKind::DataSubject)
        });
        let silent = |field: &crate::domain::records::DataUse| {
            field.provision.is_none() && !stated_absent(&field.header.absent, "provision")
        };
        let count = case.uses.iter().filter(|one| silent(one)).count();
        if from_person && count > 0 && count == case.uses.len() {
            found
                .tell("found", case.activity)
                .field("data_uses")
                .within(case);
        }
    }
}
