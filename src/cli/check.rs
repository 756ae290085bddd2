//! `inzage check`.

use super::{
    answer::csv,
    arguments::ListFormat,
    check_arguments::{CheckOptions, SeverityArgument},
    failure::Failure,
    keys, open,
    output::{print, print_bytes},
};
use crate::{
    checks::{Count, FindingRow, Question, Report, Rule, Severity, check, rules, text},
    domain::{id::Id, kind::Kind, problem::quoted, text::Language},
    register::{Actor, When},
};

/// Checks the register, or explains a rule.
pub fn run(url: &str, options: &CheckOptions) -> Result<(), Failure> {
    let language = keys::language(&options.lang)?;
    if let Some(typed) = &options.explain {
        return explain(typed, language);
    }
    let rules: Result<_, Failure> = options.rule.iter().map(|typed| rule(typed)).collect();
    let rules = rules?;
    let register = open(url)?;
    let when = options.known_at.map_or(When::Now, When::KnownAt);
    let snapshot = register.view(&Actor::operator(), when)?;
    let controller = match &options.controller {
        Some(typed) => Some(Id::of(keys::find(&snapshot, Kind::Party, typed)?)),
        None => None,
    };
    let question = Question {
        on: keys::day(options.on),
        controller,
        severity: severity(options.severity),
        rules,
        include_waived: !options.without_waived,
    };
    let report = check(&snapshot, &question);
    match options.format {
        ListFormat::Text => print(&text::report(&report, language))?,
        ListFormat::Json => json(&report, language)?,
        ListFormat::Csv => {
            let rows: Vec<FindingRow> = report.rows(language).collect();
            let bytes = csv(FindingRow::HEADINGS, rows.iter().map(FindingRow::cells))?;
            print_bytes(&bytes)?;
        }
    }
    match report.total.errors {
        0 => Ok(()),
        1 => Err(Failure::Faulty("1 error stands".to_owned())),
        errors => Err(Failure::Faulty(format!("{errors} errors stand"))),
    }
}

fn severity(argument: SeverityArgument) -> Severity {
    match argument {
        SeverityArgument::Error => Severity::Error,
        SeverityArgument::Warning => Severity::Warning,
        SeverityArgument::Info => Severity::Info,
    }
}

/// The rule that somebody typed.
fn rule(typed: &str) -> Result<&'static Rule, Failure> {
    rules::find(typed).map_err(|near| {
        let hint = near.map_or_else(
            || "`inzage check --explain all` lists the rules".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        Failure::NotFound(format!("rule {}; {hint}", quoted(typed)))
    })
}

fn explain(typed: &str, language: Language) -> Result<(), Failure> {
    if typed != "all" {
        return print(&text::rule(rule(typed)?, language));
    }
    let rules = rules::all().iter();
    let texts: Vec<String> = rules.map(|one| text::rule(one, language)).collect();
    print(&texts.join("\n"))
}

/// The findings as JSON, with what they hold for and how many there are.
fn json(report: &Report<'_>, language: Language) -> Result<(), Failure> {
    let rows: Vec<FindingRow> = report.rows(language).collect();
    let counted = |count: &Count| {
        let Count {
            errors,
            warnings,
            notes,
            waived,
        } = *count;
        serde_json::json!({"errors": errors, "warnings": warnings, "notes": notes, "waived": waived})
    };
    let by_controller = report.by_controller.iter();
    let by_controller: Vec<_> = by_controller
        .map(|(party, count)| {
            serde_json::json!({"controller": party.map(|party| party.code()), "count": counted(count)})
        })
        .collect();
    let all = serde_json::json!({
        "on": report.on,
        "revision": report.snapshot.revision(),
        "registerTime": report.snapshot.time(),
        "total": counted(&report.total),
        "byController": by_controller,
        "findings": rows,
    });
    print(&format!("{all:#}\n"))
}
