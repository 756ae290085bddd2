//! What do the checks find, and which rules are there?

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::{Argument, Asked, ON, Question};
use crate::{
    checks::{
        Count, Finding, Report, Rule, Severity, check,
        finding::shortened,
        report::{Place, place},
        rules,
    },
    domain::{
        code_list::Coded, id::Id, kind::Kind, problem::quoted, record::Record, records::Party,
        text::Language,
    },
    graphql::{fault::Fault, filter::find, plan::Arguments, tree::Tree},
};

/// How many findings a page has when the client does not say.
const USUAL: i64 = 50;
/// How many findings a page has at most.
const MOST: i64 = 500;

const LANG: Argument = (
    "lang",
    "Language",
    "The language of the sentences: English when nothing is said. Names of records are shown in \
     another one, and marked, where they have none in it.",
);

pub static FINDINGS: Question = Question {
    name: "findings",
    doc: "What is missing, contradictory or unlawful in the register on a day, as named rules tell \
          it: the gravest first. A finding that is waived stays listed, with the reason (GDPR \
          Art. 5(2), 24).",
    ty: "FindingConnection!",
    args: &[
        ON,
        (
            "controller",
            "ID",
            "Only what concerns this body, by code or UUID; a trade name or class stands for those behind it.",
        ),
        (
            "severity",
            "Severity",
            "Only findings that matter at least so much; all when nothing is said.",
        ),
        (
            "rules",
            "[String!]",
            "Only these rules, by code or number. None means all.",
        ),
        (
            "includeWaived",
            "Boolean",
            "Whether findings that are waived are listed: by default they are. They are counted in any case.",
        ),
        LANG,
        (
            "first",
            "Int",
            "How many to give from the beginning, or after `after`: 50 when nothing is said, at most 500.",
        ),
        ("after", "String", "The cursor after which to begin."),
    ],
    of_moment: true,
    answer: findings,
};

pub static RULES: Question = Question {
    name: "checkRules",
    doc: "The rules of the checks, in the order of their numbers.",
    ty: "[CheckRule!]!",
    args: &[LANG],
    of_moment: false,
    answer: all_rules,
};

fn language(arguments: &Arguments) -> Language {
    let given = arguments
        .text("lang")
        .and_then(|code| Language::parse(&code));
    given.unwrap_or(Language::En)
}

fn all_rules<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let language = language(asked.arguments);
    Ok(Tree::list(rules::all(), |one| rule(one, language)))
}

fn rule<'a>(rule: &'static Rule, language: Language) -> Tree<'a> {
    Tree::Row(vec![
        Tree::text(rule.code),
        Tree::Int(rule.number.into()),
        Tree::list(rule.severities(), Tree::code),
        Tree::list(rule.cited(language), Tree::text),
        Tree::later(move || Tree::text(rule.title(language))),
        Tree::later(move || Tree::text(rule.why(language))),
        Tree::later(move || Tree::text(rule.help(language))),
    ])
}

fn question(asked: &Asked<'_>) -> Result<crate::checks::Question, Fault> {
    let arguments = asked.arguments;
    let controller = match arguments.text("controller") {
        None => None,
        Some(key) => {
            let found = find(asked.snapshot, Party::KIND, &key);
            Some(Id::of(
                found.map_err(|fault| fault.in_argument("controller"))?,
            ))
        }
    };
    let named = arguments.texts("rules").unwrap_or_default();
    let rules: Result<_, Fault> = named.iter().map(|name| find_rule(name)).collect();
    let severity = arguments.text("severity");
    let severities = Severity::ALL.iter().copied();
    let severity = severities
        .clone()
        .find(|one| severity.as_deref() == Some(&*one.item().constant()));
    Ok(crate::checks::Question {
        on: asked.on(),
        controller,
        severity: severity.unwrap_or(Severity::Info),
        rules: rules.map_err(|fault: Fault| fault.in_argument("rules"))?,
        include_waived: arguments.bool("includeWaived").unwrap_or(true),
    })
}

fn find_rule(name: &str) -> Result<&'static Rule, Fault> {
    rules::find(name).map_err(|near| {
        let hint = near.map_or_else(
            || "expected a code or number that `checkRules` gives".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        Fault::input(format!("there is no rule {}; {hint}", quoted(name)))
    })
}

fn findings<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let question = question(asked)?;
    let (count, after) = page(asked.arguments)?;
    let language = language(asked.arguments);
    let report = check(asked.snapshot, &question);
    let begin = match &after {
        Some(after) => report
            .findings
            .partition_point(|one| place(one) <= after.as_place()),
        None => 0,
    };
    let end = report.findings.len().min(begin + count);
    let shown = &report.findings[begin..end];
    let info = vec![
        Tree::Bool(end < report.findings.len()),
        Tree::Bool(begin > 0),
        Tree::maybe(shown.first().map(cursor)),
        Tree::maybe(shown.last().map(cursor)),
    ];
    let edges = Tree::list(shown, |one| {
        Tree::Row(vec![
            Tree::text(cursor(one)),
            finding(&report, one, language),
        ])
    });
    Ok(Tree::Row(vec![
        Tree::date(Some(report.on)),
        asked.revision(),
        counted(&report.total),
        Tree::list(&report.by_controller, |(party, count)| {
            Tree::Row(vec![Tree::maybe_node(*party), counted(count)])
        }),
        Tree::list(&report.by_rule, |(one, count)| {
            Tree::Row(vec![rule(one, language), counted(count)])
        }),
        Tree::count(report.findings.len()),
        edges,
        Tree::list(shown, |one| finding(&report, one, language)),
        Tree::Row(info),
    ]))
}

fn finding<'a>(report: &Report<'a>, one: &Finding<'a>, language: Language) -> Tree<'a> {
    let snapshot = report.snapshot;
    let (named, said) = (one.clone(), one.clone());
    // What the person asking may not see is not there.
    let seen = |ids: &[Uuid]| -> Vec<Uuid> {
        let ids = ids.iter().copied();
        ids.filter(|id| snapshot.record(*id).is_some()).collect()
    };
    Tree::Row(vec![
        rule(one.rule, language),
        Tree::text(one.variant),
        Tree::code(one.severity),
        Tree::code(one.record.kind()),
        Tree::text(one.record.header().id.to_string()),
        Tree::text(one.code()),
        Tree::later(move || Tree::maybe(named.name(language))),
        Tree::Id(one.record.header().id),
        Tree::maybe(one.field),
        Tree::later(move || Tree::text(said.what(snapshot, language))),
        Tree::list(seen(&one.controllers), Tree::Id),
        Tree::list(seen(&one.related), Tree::Id),
        Tree::maybe_node(one.waiver),
        Tree::maybe(one.waiver.map(|waiver| shortened(&waiver.reason))),
    ])
}

fn counted<'a>(count: &Count) -> Tree<'a> {
    let Count {
        errors,
        warnings,
        notes,
        waived,
    } = *count;
    Tree::Row([errors, warnings, notes, waived].map(Tree::count).into())
}

/// How many findings are asked for, and after which place.
fn page(arguments: &Arguments) -> Result<(usize, Option<Cursor>), Fault> {
    let first = arguments.int("first").unwrap_or(USUAL);
    if !(0..=MOST).contains(&first) {
        let message = format!("found {first}; expected 0 to {MOST}");
        return Err(Fault::input(message).in_argument("first"));
    }
    let after = arguments.text("after").map(|text| Cursor::read(&text));
    let after = after
        .transpose()
        .map_err(|fault| fault.in_argument("after"))?;
    Ok((usize::try_from(first).unwrap_or_default(), after))
}

/// Where a finding stands. It says by what findings are ordered, so it means the same in a later
/// revision, also when the finding is gone.
struct Cursor {
    severity: Severity,
    number: u16,
    kind: Kind,
    code: String,
    field: Option<String>,
    variant: String,
    nth: usize,
}

fn cursor(one: &Finding<'_>) -> String {
    let place = place(one);
    let numbers = (place.severity as u8, place.number, place.kind.index());
    let written = serde_json::json!([
        numbers.0,
        numbers.1,
        numbers.2,
        place.code,
        place.field,
        place.variant,
        place.nth
    ]);
    URL_SAFE_NO_PAD.encode(format!("finding {written}"))
}

impl Cursor {
    fn read(text: &str) -> Result<Cursor, Fault> {
        let read = || {
            let bytes = URL_SAFE_NO_PAD.decode(text.trim()).ok()?;
            let written = String::from_utf8(bytes).ok()?;
            let written = written.strip_prefix("finding ")?;
            type Written = (usize, u16, usize, String, Option<String>, String, usize);
            let (severity, number, kind, code, field, variant, nth): Written =
                serde_json::from_str(written).ok()?;
            Some(Cursor {
                severity: *Severity::ALL.get(severity)?,
                number,
                kind: *Kind::ALL.get(kind)?,
                code,
                field,
                variant,
                nth,
            })
        };
        read().ok_or_else(|| {
            let message = "this is not a cursor of findings; expected one that `findings` gave";
            Fault::new("BAD_CURSOR", message)
        })
    }

    fn as_place(&self) -> Place<'_> {
        Place {
            severity: self.severity,
            number: self.number,
            kind: self.kind,
            code: &self.code,
            field: self.field.as_deref(),
            variant: &self.variant,
            nth: self.nth,
        }
    }
}
