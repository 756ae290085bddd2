//! The register in figures.

use super::{Asked, MAYBE_CONTROLLER, ON, Question};
use crate::{
    answers::overview::{Counted, Overview, OverviewQuestion, overview},
    domain::{code_list::Coded, record::AnyRecord, text::Language},
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

pub static QUESTION: Question = Question {
    name: "overview",
    doc: "The register in figures, for a report to management: activities by basis, condition, \
          category, recipient, assessment and review, and how requests were answered (GDPR Art. \
          5(2), 24, 38(3)). Activities that hold on the day count, each once under each of its \
          values.",
    ty: "Overview",
    args: &[MAYBE_CONTROLLER, ON],
    of_moment: true,
    answer,
};

const CODES: &str = "[CodeCount!]!";

pub static ROWS: [RowType; 4] = [
    RowType {
        name: "Overview",
        doc: "The register in figures.",
        cells: &[
            ("on", "Date!", "The day for which the figures hold."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            ("activities", "Int!", "How many activities."),
            (
                "roles",
                CODES,
                "By the capacity in which the record is kept.",
            ),
            ("statuses", CODES, "By status."),
            ("regions", CODES, "By region."),
            ("bases", CODES, "By legal basis (GDPR Art. 6(1))."),
            (
                "conditions",
                CODES,
                "By condition (GDPR Art. 9(2)); only those that state one.",
            ),
            (
                "sensitivities",
                CODES,
                "By sensitivity of the data used or passed on, as far as it is stated.",
            ),
            (
                "assessments",
                CODES,
                "By the state of the impact assessment (GDPR Art. 35).",
            ),
            (
                "categories",
                "[RecordCount!]!",
                "By category of data used or passed on, the most frequent first.",
            ),
            (
                "recipients",
                "[RecordCount!]!",
                "By recipient, the most frequent first. Classes stand for themselves.",
            ),
            (
                "automated",
                "Int!",
                "How many take decisions by automated means alone (GDPR Art. 22).",
            ),
            ("profiling", "Int!", "How many profile persons."),
            (
                "reviewed",
                "Int!",
                "How many were reviewed within the last twelve months.",
            ),
            (
                "reviewOverdue",
                "Int!",
                "How many were reviewed, but not within the last twelve months.",
            ),
            (
                "neverReviewed",
                "Int!",
                "How many have never been reviewed, as far as is stated.",
            ),
            (
                "requestsReceived",
                "Int!",
                "How many requests were received in the twelve months up to the day.",
            ),
            ("requests", CODES, "Those requests by where they stand."),
            (
                "outcomes",
                CODES,
                "Those requests that are closed by outcome.",
            ),
        ],
    },
    RowType {
        name: "CodeCount",
        doc: "How many have a value of a code list.",
        cells: &[
            (
                "value",
                "String",
                "The value, as its enum writes it; null counts those of which nobody stated it.",
            ),
            (
                "label",
                "CodeLabel",
                "What people call it; null when it is not stated.",
            ),
            ("count", "Int!", "How many."),
        ],
    },
    RowType {
        name: "CodeLabel",
        doc: "What people call a value of a code list.",
        cells: &[
            ("nl", "String!", "In Dutch."),
            ("fr", "String!", "In French."),
            ("de", "String!", "In German."),
            ("en", "String!", "In English."),
        ],
    },
    RowType {
        name: "RecordCount",
        doc: "How many have to do with a record.",
        cells: &[
            ("record", "Node!", "The record."),
            ("count", "Int!", "How many."),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let question = OverviewQuestion {
        controller: asked.maybe_one("controller")?,
        on: asked.on(),
    };
    let Overview {
        question: _,
        activities,
        roles,
        statuses,
        regions,
        bases,
        conditions,
        sensitivities,
        assessments,
        categories,
        recipients,
        automated,
        profiling,
        reviewed,
        review_overdue,
        never_reviewed,
        requests_received,
        requests,
        outcomes,
    } = overview(asked.snapshot, question)?;
    let requests = requests.into_iter();
    let requests = requests
        .map(|(state, count)| (Some(state), count))
        .collect();
    Ok(Tree::Row(vec![
        Tree::date(Some(question.on)),
        asked.revision(),
        Tree::count(activities),
        codes(roles),
        codes(statuses),
        codes(regions),
        codes(bases),
        codes(conditions),
        codes(sensitivities),
        codes(assessments),
        records(&categories),
        records(&recipients),
        Tree::count(automated),
        Tree::count(profiling),
        Tree::count(reviewed),
        Tree::count(review_overdue),
        Tree::count(never_reviewed),
        Tree::count(requests_received),
        codes(requests),
        codes(outcomes),
    ]))
}

fn codes<'a, C: Coded>(counted: Counted<C>) -> Tree<'a> {
    Tree::list(counted, |(value, count)| {
        let label = value.map_or(Tree::Null, |value| {
            Tree::Row(Language::ALL.map(|it| Tree::text(value.label(it))).into())
        });
        Tree::Row(vec![
            Tree::maybe(value.map(|value| value.item().constant())),
            label,
            Tree::count(count),
        ])
    })
}

fn records<'a, T: AnyRecord>(counted: &[(&'a T, usize)]) -> Tree<'a> {
    Tree::list(counted, |(record, count)| {
        Tree::Row(vec![Tree::node(*record), Tree::count(*count)])
    })
}
