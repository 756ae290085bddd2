//! Who holds an element, from whom, to whom, why, and for how long?

use super::{Asked, MAYBE_CONTROLLER, ON, Question, parts::datum};
use crate::{
    answers::element_life::{Carrying, Life, LifeQuestion, element_life},
    domain::kind::Kind,
    graphql::{fault::Fault, filter::find, schema::RowType, tree::Tree},
};

pub static QUESTION: Question = Question {
    name: "elementLife",
    doc: "The life of an element or category of data: who holds it, from whom, to whom, why and for \
          how long, activity by activity (GDPR Art. 5(1)(b), (c), (e)). What states only a wider \
          category, or no data, is told as such.",
    ty: "ElementLife",
    args: &[
        (
            "element",
            "ID!",
            "The element, by code or UUID; or a category, when no element has this code.",
        ),
        MAYBE_CONTROLLER,
        ON,
    ],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 3] = [
    RowType {
        name: "ElementLife",
        doc: "Where an element or category of data is.",
        cells: &[
            ("datum", "Node!", "The element or category."),
            ("on", "Date!", "The day for which the answer holds."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "activities",
                "[LifeInActivity!]!",
                "The activities that hold, get or give it, in the order of their codes.",
            ),
        ],
    },
    RowType {
        name: "LifeInActivity",
        doc: "What one activity does with the data. An empty list is not stated, unless the absences \
              of the activity say that there is nothing.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            (
                "data",
                "DataMatch!",
                "How it is known that it has to do with the data.",
            ),
            ("uses", "[DataUse!]!", "The data uses."),
            ("purposes", "[Purpose!]!", "What it is for."),
            ("bases", "[LegalBasis!]!", "On what it rests."),
            (
                "sources",
                "[CarryingFlow!]!",
                "The flows that bring the data in.",
            ),
            (
                "recipients",
                "[CarryingFlow!]!",
                "The flows that take them out, to others or to roles inside.",
            ),
            (
                "retention",
                "[Retention!]!",
                "The rules on how long they are kept.",
            ),
            ("systems", "[System!]!", "Where they are."),
        ],
    },
    RowType {
        name: "CarryingFlow",
        doc: "A flow that carries data, or may.",
        cells: &[
            ("flow", "Flow!", "The flow."),
            (
                "data",
                "DataMatch!",
                "How it is known that it carries them.",
            ),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let key = asked.arguments.text("element").unwrap_or_default();
    let element = find(asked.snapshot, Kind::DataElement, &key);
    let datum_of = match element {
        Ok(id) => (Kind::DataElement, id),
        Err(fault) => match find(asked.snapshot, Kind::DataCategory, &key) {
            Ok(id) => (Kind::DataCategory, id),
            Err(_) => return Err(fault.in_argument("element")),
        },
    };
    let question = LifeQuestion {
        datum: datum_of,
        controller: asked.maybe_one("controller")?,
        on: asked.on(),
    };
    let answer = element_life(asked.snapshot, question)?;
    Ok(Tree::Row(vec![
        datum(answer.datum),
        Tree::date(Some(question.on)),
        asked.revision(),
        Tree::list(&answer.activities, life),
    ]))
}

fn life<'a>(one: &Life<'a>) -> Tree<'a> {
    let Life {
        activity,
        data,
        uses,
        purposes,
        bases,
        sources,
        recipients,
        retention,
        systems,
    } = one;
    Tree::Row(vec![
        Tree::node(*activity),
        Tree::code(*data),
        Tree::nodes(uses),
        Tree::nodes(purposes),
        Tree::nodes(bases),
        Tree::list(sources, carrying),
        Tree::list(recipients, carrying),
        Tree::nodes(retention),
        Tree::nodes(systems),
    ])
}

fn carrying<'a>(one: &Carrying<'a>) -> Tree<'a> {
    let Carrying { flow, data } = one;
    Tree::Row(vec![Tree::node(*flow), Tree::code(*data)])
}
