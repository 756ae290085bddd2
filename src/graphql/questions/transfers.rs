//! Which data leave the EEA, what permits it, and what breaks when a decision ends?

use super::{Asked, MAYBE_CONTROLLER, ON, Question, parts::adequacy};
use crate::{
    answers::transfers::{Transfer, TransfersQuestion, UnknownPlace, decisions_called, transfers},
    domain::{problem::quoted, reference::Reference},
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

pub static QUESTION: Question = Question {
    name: "transfers",
    doc: "Which data leave the European Economic Area, whether that is permitted on a day, and what \
          breaks without an adequacy decision (GDPR Art. 30(1)(e), 44-49). Classes are replaced by \
          their members; places that nobody stated are told as such.",
    ty: "Transfers",
    args: &[
        MAYBE_CONTROLLER,
        (
            "country",
            "CountryCode",
            "Only to this country or organisation.",
        ),
        (
            "without",
            "String",
            "The number of an adequacy decision that is taken to have ended, such as `2023/1795`, \
             also as amended: what rests on it alone comes first, with `breaks`.",
        ),
        ON,
    ],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 3] = [
    RowType {
        name: "Transfers",
        doc: "The transfers of a day.",
        cells: &[
            (
                "on",
                "Date!",
                "The day for which the answer holds. A later one tells what will have ended by then.",
            ),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "without",
                "[AdequacyDecision!]!",
                "The decisions taken to have ended.",
            ),
            (
                "transfers",
                "[Transfer!]!",
                "The transfers: what breaks first, then what is not permitted.",
            ),
            (
                "unresolved",
                "[UnknownPlace!]!",
                "Classes of recipients that cannot be named, so that nobody knows where the data go.",
            ),
            (
                "countryNotStated",
                "[Flow!]!",
                "Flows to parties of which no country is stated and for which no tool is.",
            ),
        ],
    },
    RowType {
        name: "Transfer",
        doc: "Data that leave the European Economic Area, or may.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            (
                "flow",
                "Flow",
                "The flow; null when the data are in a system abroad.",
            ),
            ("system", "System", "The system that is abroad."),
            (
                "recipient",
                "Party",
                "The recipient, or the operator of the system.",
            ),
            (
                "class",
                "Party",
                "The class through which the recipient gets the data.",
            ),
            (
                "country",
                "CountryCode",
                "Country or organisation; null when it is not stated.",
            ),
            ("tool", "TransferTool", "What is said to permit it."),
            (
                "adequacy",
                "[AdequacyDecision!]!",
                "The adequacy decisions in force that bear on it.",
            ),
            ("standing", "TransferStanding!", "Whether it is permitted."),
            (
                "breaks",
                "Boolean!",
                "Whether it stands worse without the decision that is taken to have ended.",
            ),
        ],
    },
    RowType {
        name: "UnknownPlace",
        doc: "A class of recipients that cannot be named.",
        cells: &[
            ("flow", "Flow!", "The flow."),
            ("class", "Party!", "The class."),
            ("reason", "UnresolvedReason!", "Why it cannot be named."),
        ],
    },
];

fn question(asked: &Asked<'_>) -> Result<TransfersQuestion, Fault> {
    let country = asked.arguments.text("country");
    let country = country.map(|code| Reference::embedded().country_code(&code));
    let country = country.transpose();
    let without = asked.arguments.text("without");
    if let Some(number) = &without
        && decisions_called(number).is_empty()
    {
        let decisions = Reference::embedded().adequacy_decisions().iter();
        let known: Vec<&str> = decisions.map(|it| &*it.decision).collect();
        let message = format!(
            "there is no adequacy decision {}; there are {}",
            quoted(number),
            known.join(", ")
        );
        return Err(Fault::input(message).in_argument("without"));
    }
    Ok(TransfersQuestion {
        controller: asked.maybe_one("controller")?,
        country: country.map_err(|why| Fault::input(why).in_argument("country"))?,
        without,
        on: asked.on(),
    })
}

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let answer = transfers(asked.snapshot, question(asked)?)?;
    let unresolved = Tree::list(&answer.unresolved, |one| {
        let UnknownPlace {
            flow,
            class,
            reason,
        } = one;
        Tree::Row(vec![
            Tree::node(*flow),
            Tree::node(*class),
            Tree::code(*reason),
        ])
    });
    Ok(Tree::Row(vec![
        Tree::date(Some(answer.question.on)),
        asked.revision(),
        Tree::list(&answer.left_out, |decision| adequacy(decision)),
        Tree::list(&answer.transfers, transfer),
        unresolved,
        Tree::nodes(&answer.country_not_stated),
    ]))
}

fn transfer<'a>(one: &Transfer<'a>) -> Tree<'a> {
    let Transfer {
        activity,
        flow,
        system,
        recipient,
        class,
        country,
        tool,
        adequacy: decisions,
        standing,
        breaks,
    } = one;
    Tree::Row(vec![
        Tree::node(*activity),
        Tree::maybe_node(*flow),
        Tree::maybe_node(*system),
        Tree::maybe_node(*recipient),
        Tree::maybe_node(*class),
        Tree::maybe(country.map(|country| country.to_string())),
        Tree::maybe_node(*tool),
        Tree::list(decisions, |decision| adequacy(decision)),
        Tree::code(*standing),
        Tree::Bool(*breaks),
    ])
}
