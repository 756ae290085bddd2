//! The rules, one file per theme. Each says what it finds; the words are in
//! `import/reference/wording/*/checks.ftl`.
//!
//! What is *stated as none* never counts as missing. A rule about what a record must hold looks at
//! activities that are not over; the stage of the activity then decides how much a finding matters
//! (see [`super::stage`]). Of activities that are over only two rules ask: whether the recipients
//! are known, for they are still owed in an answer (C-553/07), and how long the data are kept.

mod bases;
mod controller;
mod coverage;
mod data_quality;
mod dpia;
mod flows;

mod instruments;
mod lifecycle;
mod notices;
mod processors;
mod purposes;
mod recipients;
mod remedies;
mod requests;
mod retention;
mod rights;
mod security;
mod special_data;
mod subjects_and_data;
mod texts;
mod transfers;

use std::sync::LazyLock;

use super::rule::Rule;
use crate::domain::{problem::nearest, record::Absences};

static RULES: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
    let themes: [&'static [Rule]; 22] = [
        bases::RULES,
        controller::RULES,
        coverage::RULES,
        data_quality::RULES,
        dpia::RULES,
        flows::RULES,
        remedies::RULES,
        requests::RULES,
        instruments::RULES,
        lifecycle::RULES,
        notices::RULES,
        processors::RULES,
        purposes::RULES,
        recipients::RULES,
        retention::RULES,
        rights::RULES,
        security::RULES,
        special_data::RULES,
        subjects_and_data::RULES,
        texts::RULES,
        transfers::RULES,
        super::waivers::RULES,
    ];
    let mut all: Vec<&Rule> = themes.into_iter().flatten().collect();
    all.sort_by_key(|rule| rule.number);
    all
});

/// All rules, in the order of their numbers.
pub fn all() -> &'static [&'static Rule] {
    &RULES
}

/// The rule with this code, or with this number.
///
/// # Errors
/// The code of the rule that was probably meant, when there is one near enough.
pub fn find(typed: &str) -> Result<&'static Rule, Option<&'static str>> {
    let typed = typed.trim();
    let number = typed.parse().ok();
    let known =
        |rule: &&&Rule| rule.code.eq_ignore_ascii_case(typed) || number == Some(rule.number);
    let found = all().iter().find(known).copied();
    found.ok_or_else(|| nearest(typed, all().iter().map(|rule| rule.code)))
}

/// Whether it is stated of a field or list that it has nothing.
fn stated_absent(absent: &Absences, field: &str) -> bool {
    absent.get(field).is_some()
}
