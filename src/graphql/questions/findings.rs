//! What do the checks find, and which rules are there?

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use super::{Argument, Asked, ON, Question};
use crate::{
    checks::{
        Count, Finding, Report, Rule, Severity, check,
        finding::shortened,
        report::{Place, place},
        rules,
    },
    domain::{code_list::Coded, problem::quoted, records::Party, text::Language},
    graphql::{fault::Fault, filter::find, plan::Arguments, schema::RowType, tree::Tree},
};
use crate::domain::{id::Id, record::Record};

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

pub static ROWS: [RowType; 7] = [
    RowType {
        name: "FindingConnection",
        doc: "A page of findings, and how many there are.",
        cells: &[
            ("on", "Date!", "The day for which the register was judged."),
            ("revision", "Int!", "The revision of the register that was judged."),
            ("total", "FindingCount!", "How many findings there are in all."),
            (
                "byController",
                "[FindingsOfController!]!",
                "How many there are for each controller, in the order of codes. What concerns several counts for each of them.",
            ),
            (
                "byRule",
                "[FindingsOfRule!]!",
                "How many there are for each rule that found something.",
            ),
            ("totalCount", "Int!", "How many findings the pages hold together."),
            ("edges", "[FindingEdge!]!", "The findings of this page, each with its cursor."),
            ("nodes", "[Finding!]!", "The findings of this page."),
            ("pageInfo", "PageInfo!", "Where the page stands in the list."),
        ],
    },
    RowType {
        name: "FindingEdge",
        doc: "One of the findings of a page, with its cursor.",
        cells: &[
            (
                "cursor",
                "String!",
                "Where this finding stands in the list, to be given to `after`.",
            ),
            ("node", "Finding!", "The finding."),
        ],
    },
    RowType {
        name: "Finding",
        doc: "What is wrong with one record. Its texts never repeat a National Register number, an \
              account number or a private address.",
        cells: &[
            ("rule", "CheckRule!", "The rule that is broken."),
            ("variant", "String!", "In which of its ways, by name."),
            ("severity", "Severity!", "How much it matters."),
            ("kind", "Kind!", "Kind of the record."),
            ("recordId", "ID!", "Identity of the record."),
            ("code", "String!", "Code of the record, masked where it looks like data of a person."),
            ("name", "String", "Name of the record; null when its kind has none."),
            ("record", "Node", "The record."),
            (
                "field",
                "String",
                "The field or list where it is to be put right, as the register stores it; null when it is the record as a whole.",
            ),
            ("found", "String!", "What is wrong, as a clause."),
            (
                "controllers",
                "[Party!]!",
                "The controllers whom it concerns, in the order of codes.",
            ),
            ("related", "[Node!]!", "Other records that have to do with it."),
            ("waiver", "Waiver", "The waiver that silences it; null when it stands."),
            ("waivedBecause", "String", "The reason of the waiver, masked."),
        ],
    },
    RowType {
        name: "CheckRule",
        doc: "A rule of the checks.",
        cells: &[
            ("code", "String!", "Its code, by which waivers name it; it never changes."),
            ("number", "Int!", "Its number; it never changes."),
            ("severities", "[Severity!]!", "The severities its findings can have, the gravest first."),
            ("articles", "[String!]!", "Where the law stands."),
            ("title", "String!", "What it is about."),
            ("why", "String!", "Why it matters."),
            ("help", "String!", "What to do."),
        ],
    },
    RowType {
        name: "FindingCount",
        doc: "How many findings there are.",
        cells: &[
            ("errors", "Int!", "Errors that stand."),
            ("warnings", "Int!", "Warnings that stand."),
            ("notes", "Int!", "Notes that stand."),
            ("waived", "Int!", "Findings that are waived."),
        ],
    },
    RowType {
        name: "FindingsOfController",
        doc: "How many findings concern one controller.",
        cells: &[
            (
                "controller",
                "Party",
                "The controller; null for what concerns none, such as a record that nobody uses.",
            ),
            ("count", "FindingCount!", "How many."),
        ],
    },
    RowType {
        name: "FindingsOfRule",
        doc: "How many findings one rule has.",
        cells: &[
            ("rule", "CheckRule!", "The rule."),
            ("count", "FindingCount!", "How many."),
        ],
    },
];

fn language(arguments: &Arguments) -> Language {
    let given = arguments.text("lang").and_then(|code| Language::parse(&code));
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
            Some(Id::of(found.map_err(|fault| fault.in_argument("controller"))?))
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
        Some(after) => report.findings.partition_point(|one| place(one) <= after.as_place()),
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
        Tree::Row(vec![Tree::text(cursor(one)), finding(&report, one, language)])
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
        Tree::list(&one.controllers, |id| Tree::Id(*id)),
        Tree::list(&one.related, |id| Tree::Id(*id)),
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
    let after = after.transpose().map_err(|fault| fault.in_argument("after"))?;
    Ok((usize::try_from(first).unwrap_or_default(), after))
}

/// Where a finding stands. It says by what findings are ordered, so it means the same in a later
/// revision, also when the finding is gone.
struct Cursor {
    severity: Severity,
    number: u16,
    kind: crate::domain::kind::Kind,
    code: String,
    field: Option<String>,
    variant: String,
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
        place.variant
    ]);
    URL_SAFE_NO_PAD.encode(format!("finding {written}"))
}

impl Cursor {
    fn read(text: &str) -> Result<Cursor, Fault> {
        let read = || {
            let bytes = URL_SAFE_NO_PAD.decode(text.trim()).ok()?;
            let written = String::from_utf8(bytes).ok()?;
            let written = written.strip_prefix("finding ")?;
            type Written = (usize, u16, usize, String, Option<String>, String);
            let (severity, number, kind, code, field, variant): Written =
                serde_json::from_str(written).ok()?;
            Some(Cursor {
                severity: *Severity::ALL.get(severity)?,
                number,
                kind: *crate::domain::kind::Kind::ALL.get(kind)?,
                code,
                field,
                variant,
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
        }
    }
}
