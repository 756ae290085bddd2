//! Which data are received and unused, used and unsourced, or beyond the instrument?

use super::{Asked, MAYBE_CONTROLLER, ON, Question, parts::datum};
use crate::{
    answers::minimisation::{MinimisationQuestion, Minimised, Surplus, Unsourced, minimisation},
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

pub static QUESTION: Question = Question {
    name: "minimisation",
    doc: "Which data come in and are not used, are used and come from nowhere, or go over beyond \
          what the instrument covers (GDPR Art. 5(1)(c)). What is not stated is told as such, and \
          nothing is concluded from it.",
    ty: "Minimisation",
    args: &[MAYBE_CONTROLLER, ON],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 4] = [
    RowType {
        name: "Minimisation",
        doc: "The data that should be looked at.",
        cells: &[
            ("on", "Date!", "The day for which the answer holds."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            ("examined", "Int!", "How many activities were looked at."),
            (
                "activities",
                "[MinimisedActivity!]!",
                "Those of which there is something to say.",
            ),
        ],
    },
    RowType {
        name: "MinimisedActivity",
        doc: "What there is to say of the data of one activity.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            (
                "unused",
                "[SurplusData!]!",
                "Data that a source gives and that no data use needs.",
            ),
            (
                "unsourced",
                "[UnsourcedData!]!",
                "Data that are used and that no source gives.",
            ),
            (
                "beyond",
                "[SurplusData!]!",
                "Data of a flow that its instrument does not cover.",
            ),
            (
                "sourcesNotStated",
                "Boolean!",
                "Whether nobody stated where its data come from.",
            ),
            (
                "usesNotStated",
                "Boolean!",
                "Whether nobody stated which data it uses.",
            ),
            (
                "unstatedFlows",
                "[Flow!]!",
                "Flows that do not state which data go over.",
            ),
            (
                "unstatedInstruments",
                "[Instrument!]!",
                "Instruments of its flows that do not state which data they cover.",
            ),
        ],
    },
    RowType {
        name: "SurplusData",
        doc: "Data of a flow that are too much.",
        cells: &[
            ("datum", "Node!", "The element or category."),
            ("flow", "Flow!", "The flow."),
            (
                "instrument",
                "Instrument",
                "The instrument that does not cover them; null when that is not the question.",
            ),
            (
                "partly",
                "Boolean!",
                "Whether some of them are right: a category of which a part is used, or covered.",
            ),
        ],
    },
    RowType {
        name: "UnsourcedData",
        doc: "Data that are used and come from nowhere.",
        cells: &[
            ("datum", "Node!", "The element or category."),
            ("dataUse", "DataUse!", "The data use."),
            (
                "partly",
                "Boolean!",
                "Whether a source gives a part of them.",
            ),
            (
                "perhaps",
                "Boolean!",
                "Whether a source that does not state its data may give them.",
            ),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let question = MinimisationQuestion {
        controller: asked.maybe_one("controller")?,
        on: asked.on(),
    };
    let answer = minimisation(asked.snapshot, question)?;
    Ok(Tree::Row(vec![
        Tree::date(Some(question.on)),
        asked.revision(),
        Tree::count(answer.examined),
        Tree::list(&answer.activities, minimised),
    ]))
}

fn minimised<'a>(one: &Minimised<'a>) -> Tree<'a> {
    let Minimised {
        activity,
        unused,
        unsourced: lacking,
        beyond,
        sources_not_stated,
        uses_not_stated,
        unstated_flows,
        unstated_instruments,
    } = one;
    Tree::Row(vec![
        Tree::node(*activity),
        Tree::list(unused, surplus),
        Tree::list(lacking, unsourced),
        Tree::list(beyond, surplus),
        Tree::Bool(*sources_not_stated),
        Tree::Bool(*uses_not_stated),
        Tree::nodes(unstated_flows),
        Tree::nodes(unstated_instruments),
    ])
}

fn surplus<'a>(one: &Surplus<'a>) -> Tree<'a> {
    let Surplus {
        datum: of,
        flow,
        instrument,
        partly,
    } = one;
    Tree::Row(vec![
        datum(*of),
        Tree::node(*flow),
        Tree::maybe_node(*instrument),
        Tree::Bool(*partly),
    ])
}

fn unsourced<'a>(one: &Unsourced<'a>) -> Tree<'a> {
    let Unsourced {
        datum: of,
        data_use,
        partly,
        perhaps,
    } = one;
    Tree::Row(vec![
        datum(*of),
        Tree::node(*data_use),
        Tree::Bool(*partly),
        Tree::Bool(*perhaps),
    ])
}
