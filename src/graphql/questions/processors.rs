//! Who works on our behalf, and under which contract?

use super::{Asked, MAYBE_CONTROLLER, ON, Question};
use crate::{
    answers::processors::{Contract, ProcessorLine, ProcessorsQuestion, Task, processors},
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

/// Within how many days the end of a contract is told, when nobody says.
const USUAL: i64 = 90;
/// The most days that can be asked about.
const MOST: i64 = 3_660;

pub static QUESTION: Question = Question {
    name: "processors",
    doc: "The processors and sub-processors on a day, what each does, and under which contract: \
          missing, of another kind, not in force, not with the processor, or ending soon (GDPR Art. \
          28).",
    ty: "Processors",
    args: &[
        MAYBE_CONTROLLER,
        (
            "within",
            "Int",
            "Within how many days the end of a contract counts as soon: 0 to 3660, by default 90.",
        ),
        ON,
    ],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 4] = [
    RowType {
        name: "Processors",
        doc: "The processors of a day.",
        cells: &[
            ("on", "Date!", "The day for which the answer holds."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "processors",
                "[ProcessorLine!]!",
                "The processors, in the order of their codes. A class stands for itself, with its \
                 members.",
            ),
        ],
    },
    RowType {
        name: "ProcessorLine",
        doc: "A processor or sub-processor.",
        cells: &[
            ("party", "Party!", "The party."),
            (
                "unnamed",
                "Boolean!",
                "Whether it is a class of which no member is known on the day.",
            ),
            (
                "members",
                "[Party!]!",
                "Its members on the day, when it is a class.",
            ),
            (
                "countries",
                "[CountryCode!]!",
                "The countries to which the data go, as far as they are stated.",
            ),
            (
                "parentNotStated",
                "Boolean!",
                "Whether it is a sub-processor without anybody stating for whom (GDPR Art. 28(2), \
                 28(4)).",
            ),
            ("tasks", "[ProcessorTask!]!", "What it does."),
            (
                "contracts",
                "[ProcessorContract!]!",
                "Its contracts, each once.",
            ),
        ],
    },
    RowType {
        name: "ProcessorTask",
        doc: "What a processor does for one activity.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            (
                "flow",
                "Flow",
                "The flow; null when the processor's own record says it (GDPR Art. 30(2)).",
            ),
            ("sub", "Boolean!", "Whether it works for another processor."),
            (
                "sender",
                "Party",
                "Who gives it the data, when that is not the controller.",
            ),
            (
                "contract",
                "Instrument",
                "The instrument under which it is done.",
            ),
            (
                "fault",
                "ContractFault",
                "Why the contract does not do; null when it does.",
            ),
        ],
    },
    RowType {
        name: "ProcessorContract",
        doc: "A contract with a processor.",
        cells: &[
            ("instrument", "Instrument!", "The contract."),
            ("inForce", "Boolean!", "Whether it is in force on the day."),
            (
                "endsSoon",
                "Boolean!",
                "Whether it ends within the days asked about.",
            ),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let question = ProcessorsQuestion {
        controller: asked.maybe_one("controller")?,
        on: asked.on(),
        within: asked.days("within", USUAL, MOST)?,
    };
    let answer = processors(asked.snapshot, question)?;
    Ok(Tree::Row(vec![
        Tree::date(Some(question.on)),
        asked.revision(),
        Tree::list(&answer.processors, line),
    ]))
}

fn line<'a>(one: &ProcessorLine<'a>) -> Tree<'a> {
    let ProcessorLine {
        party,
        unnamed,
        members,
        countries,
        parent_not_stated,
        tasks,
        contracts,
    } = one;
    let contracts = Tree::list(contracts, |contract| {
        let Contract {
            instrument,
            in_force,
            ends_soon,
        } = contract;
        Tree::Row(vec![
            Tree::node(*instrument),
            Tree::Bool(*in_force),
            Tree::Bool(*ends_soon),
        ])
    });
    Tree::Row(vec![
        Tree::node(*party),
        Tree::Bool(*unnamed),
        Tree::nodes(members),
        Tree::list(countries, |country| Tree::text(country.to_string())),
        Tree::Bool(*parent_not_stated),
        Tree::list(tasks, task),
        contracts,
    ])
}

fn task<'a>(one: &Task<'a>) -> Tree<'a> {
    let Task {
        activity,
        flow,
        sub,
        sender,
        contract,
        fault,
    } = one;
    Tree::Row(vec![
        Tree::node(*activity),
        Tree::maybe_node(*flow),
        Tree::Bool(*sub),
        Tree::maybe_node(*sender),
        Tree::maybe_node(*contract),
        fault.map_or(Tree::Null, Tree::code),
    ])
}
