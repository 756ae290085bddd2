//! Findings as a good compiler prints them: what is wrong and where, then once for each rule why it
//! matters and what to do, and at the end how many there are.

use std::{collections::HashSet, fmt::Write};

use super::{
    finding::{Finding, shortened},
    report::{Count, Report},
    rule::Rule,
};
use crate::domain::{
    code_list::Coded,
    id::Id,
    kind::Kind,
    personal_data::mask,
    records::Party,
    text::Language,
    wording::{date, say},
};

/// The whole report.
pub fn report(report: &Report<'_>, language: Language) -> String {
    let mut text = String::new();
    let mut explained: HashSet<&str> = HashSet::new();
    for one in &report.findings {
        let first = explained.insert(one.rule.code);
        finding(&mut text, report, one, first, language);
    }
    counts(&mut text, report, language);
    text
}

/// Appends a line. Writing to a text cannot fail.
macro_rules! line {
    ($text:expr, $($form:tt)*) => {{
        let _ = writeln!($text, $($form)*);
    }};
}

fn finding(
    text: &mut String,
    report: &Report<'_>,
    one: &Finding<'_>,
    first: bool,
    language: Language,
) {
    let label = |key: &str| say(language, &format!("checks-label-{key}"), &[]);
    let severity = match one.waiver {
        Some(_) => format!("{} ({})", one.severity.label(language), label("waived")),
        None => one.severity.label(language).to_owned(),
    };
    line!(
        text,
        "{severity}[{}]: {}",
        one.rule.code,
        one.rule.title(language)
    );
    let mut place = format!("{} {}", one.record.kind().label(language), one.code());
    if let Some(name) = one.name(language) {
        let _ = write!(place, " “{name}”");
    }
    if let Some(field) = one.field {
        let _ = write!(place, ", {} `{field}`", label("field"));
    }
    line!(text, "  --> {place}");
    line!(text, "   = {}", one.what(report.snapshot, language));
    if !belongs_to_activity(one.record.kind()) {
        concerned(text, report, one, &label("controllers"));
    }
    if let Some(waiver) = one.waiver {
        let reason = shortened(&waiver.reason);
        let decided = date(language, waiver.decided);
        let until = waiver.valid_to.map(|last| date(language, last));
        let until = until.map_or_else(String::new, |last| format!(", {} {last}", label("until")));
        line!(
            text,
            "   = {}: {reason} ({decided}{until})",
            label("waived")
        );
    }
    if first {
        explanation(text, one.rule, language);
    }
    text.push('\n');
}

/// Whether the code of a record says already whose activity it belongs to.
fn belongs_to_activity(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Activity | Kind::LegalBasis | Kind::DataUse | Kind::Retention | Kind::Flow
    )
}

fn concerned(text: &mut String, report: &Report<'_>, one: &Finding<'_>, label: &str) {
    let own = one.record.header().id;
    let ids = one.controllers.iter().filter(|id| **id != own);
    let parties = ids.filter_map(|id| report.snapshot.get::<Party>(Id::of(*id)));
    let codes: Vec<_> = parties.map(|party| mask(party.code())).collect();
    if !codes.is_empty() {
        line!(text, "   = {label}: {}", codes.join(", "));
    }
}

/// Why a rule matters, with its articles, and what to do.
fn explanation(text: &mut String, rule: &Rule, language: Language) {
    let label = |key: &str| say(language, &format!("checks-label-{key}"), &[]);
    let articles = rule.cited(language).join("; ");
    line!(
        text,
        "   = {}: {} ({articles})",
        label("why"),
        rule.why(language)
    );
    line!(text, "   = {}: {}", label("help"), rule.help(language));
}

/// A rule by itself: what it is about, why it matters, where the law stands, what to do.
pub fn rule(rule: &Rule, language: Language) -> String {
    let mut text = String::new();
    let severities = rule.severities();
    let labels: Vec<&str> = severities.iter().map(|one| one.label(language)).collect();
    line!(
        text,
        "{} ({}, {})",
        rule.code,
        rule.number,
        labels.join(", ")
    );
    line!(text, "{}", rule.title(language));
    explanation(&mut text, rule, language);
    text
}

/// How many findings there are, for each controller and in all.
fn counts(text: &mut String, report: &Report<'_>, language: Language) {
    let label = |key: &str| say(language, &format!("checks-count-{key}"), &[]);
    let nobody = label("no-controller");
    let name = |party: &Option<&Party>| match party {
        Some(party) => mask(party.code()).into_owned(),
        None => nobody.clone(),
    };
    let total = label("total");
    let names = report
        .by_controller
        .iter()
        .map(|(party, _)| name(party).chars().count());
    let width = names
        .chain([total.chars().count()])
        .max()
        .unwrap_or_default();
    let headings = ["errors", "warnings", "notes", "waived"].map(label);
    let widths = headings
        .each_ref()
        .map(|heading| heading.chars().count().max(7));
    let mut row = |first: &str, cells: [String; 4]| {
        let _ = write!(text, "{first:<width$}");
        for (cell, width) in cells.iter().zip(widths) {
            let _ = write!(text, "  {cell:>width$}");
        }
        text.push('\n');
    };
    let cells = |count: &Count| {
        let Count {
            errors,
            warnings,
            notes,
            waived,
        } = *count;
        [errors, warnings, notes, waived].map(|number| number.to_string())
    };
    row("", headings);
    for (party, count) in &report.by_controller {
        row(&name(party), cells(count));
    }
    row(&total, cells(&report.total));
    let day = date(language, report.on);
    let revision = report.snapshot.revision().to_string();
    let values = [
        ("day", day.as_str().into()),
        ("revision", revision.as_str().into()),
    ];
    line!(text, "\n{}", say(language, "checks-count-of", &values));
}
