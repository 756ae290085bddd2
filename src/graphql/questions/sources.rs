//! Where do my data come from?

use super::{
    Asked, CATEGORIES, CONTROLLER, FACTS, FROM, INCLUDE_CONFIDENTIAL, ON, Question, REGIONS,
    SUBJECTS, TO,
    parts::{APPLIES, OUTSIDE_PERIOD, controllers, stated_none, withheld},
};
use crate::{
    answers::{Facts, Receipt, Source, SourceQuestion, UnresolvedSource, sources_of_data},
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

pub static QUESTION: Question = Question {
    name: "sourcesOfData",
    doc: "Where data of some persons that a controller holds come from, and what the register does \
          not know about it (GDPR Art. 14(2)(f), 15(1)(g)).",
    ty: "SourcesOfData",
    args: &[
        CONTROLLER,
        SUBJECTS,
        CATEGORIES,
        REGIONS,
        FACTS,
        FROM,
        TO,
        ON,
        INCLUDE_CONFIDENTIAL,
    ],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 4] = [
    RowType {
        name: "SourcesOfData",
        doc: "Where data come from, and what the register does not know about it.",
        cells: &[
            ("controllers", "[Party!]!", "The bodies that answer."),
            ("on", "Date!", "The day for which the answer holds."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "sources",
                "[DataSource!]!",
                "The sources, by group and code.",
            ),
            (
                "unresolved",
                "[UnresolvedSource!]!",
                "Classes of sources that cannot be named, with the reason.",
            ),
            (
                "sourcesNone",
                "[StatedNone!]!",
                "Present activities of which it is stated that there are no sources.",
            ),
            (
                "sourcesNotStated",
                "[Activity!]!",
                "Present activities of which nobody stated where the data come from.",
            ),
            (
                "withheld",
                "[Withheld!]!",
                "What is left out because it is withheld from the person.",
            ),
            OUTSIDE_PERIOD,
        ],
    },
    RowType {
        name: "DataSource",
        doc: "A register or party from which data come.",
        cells: &[
            (
                "group",
                "SourceGroup!",
                "In which part of the answer it stands.",
            ),
            ("register", "Register", "The register, if one is named."),
            (
                "party",
                "Party",
                "The party that sends, or else runs the register; null when neither is stated.",
            ),
            (
                "publiclyAccessible",
                "Boolean",
                "Whether anyone can consult it (GDPR Art. 14(2)(f)); known of registers only.",
            ),
            ("receipts", "[DataReceipt!]!", "What comes from it."),
        ],
    },
    RowType {
        name: "DataReceipt",
        doc: "Data of one activity that come in.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            (
                "flow",
                "Flow!",
                "The flow, with its data, instrument and law.",
            ),
            ("via", "Party", "The integrator that passes the data on."),
            (
                "classes",
                "[Party!]!",
                "The classes of which the source is a member.",
            ),
            (
                "subject",
                "SubjectMatch!",
                "How it is known that the data are of the persons asked about.",
            ),
            ("from", "Date", "First day; null when it is open."),
            ("to", "Date", "Last day; null when it is open."),
            ("ended", "Boolean!", "Whether it is over."),
            (
                "confidential",
                "Boolean!",
                "Whether it is withheld from the person (GDPR Art. 23).",
            ),
            APPLIES,
            (
                "nature",
                "EvidenceNature",
                "How the flow is known: the weakest nature of the evidence for it as a whole; null \
                 without such evidence.",
            ),
        ],
    },
    RowType {
        name: "UnresolvedSource",
        doc: "A class of parties that sends data and cannot be named.",
        cells: &[
            ("class", "Party!", "The class."),
            ("reason", "UnresolvedReason!", "Why it cannot be named."),
            ("receipts", "[DataReceipt!]!", "What comes from it."),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let question = SourceQuestion {
        controller: asked.one("controller")?,
        subjects: asked.several("subjects")?,
        categories: asked.several("categories")?,
        regions: asked.regions(),
        on: asked.on(),
        include_confidential: asked
            .arguments
            .bool("includeConfidential")
            .unwrap_or_default(),
    };
    let mut answer = sources_of_data(asked.snapshot, &question)?;
    let outside_period = answer.keep_within(asked.period()?);
    let facts = asked.facts()?;
    let unresolved = Tree::list(&answer.unresolved, |line| {
        let UnresolvedSource {
            class,
            reason,
            receipts,
        } = line;
        let receipts = Tree::list(receipts, |one| receipt(&facts, one));
        Tree::Row(vec![Tree::node(*class), Tree::code(*reason), receipts])
    });
    Ok(Tree::Row(vec![
        controllers(&answer.scope),
        Tree::date(Some(question.on)),
        asked.revision(),
        Tree::list(&answer.sources, |one| source(&facts, one)),
        unresolved,
        stated_none(&answer.sources_none),
        Tree::nodes(&answer.sources_not_stated),
        withheld(&answer.withheld),
        Tree::count(outside_period),
    ]))
}

fn source<'a>(facts: &Facts, source: &Source<'a>) -> Tree<'a> {
    let Source {
        group,
        register,
        party,
        publicly_accessible,
        receipts,
    } = source;
    Tree::Row(vec![
        Tree::code(*group),
        Tree::maybe_node(*register),
        Tree::maybe_node(*party),
        Tree::truth(*publicly_accessible),
        Tree::list(receipts, |one| receipt(facts, one)),
    ])
}

fn receipt<'a>(facts: &Facts, receipt: &Receipt<'a>) -> Tree<'a> {
    let Receipt {
        activity,
        flow,
        via,
        classes,
        subject,
        span,
        ended,
        confidential,
        nature,
    } = receipt;
    Tree::Row(vec![
        Tree::node(*activity),
        Tree::node(*flow),
        Tree::maybe_node(*via),
        Tree::nodes(classes),
        Tree::code(*subject),
        Tree::date(span.from),
        Tree::date(span.to),
        Tree::Bool(*ended),
        Tree::Bool(*confidential),
        facts
            .decide(flow.circumstance.as_deref())
            .map_or(Tree::Null, Tree::code),
        nature.map_or(Tree::Null, Tree::code),
    ])
}
