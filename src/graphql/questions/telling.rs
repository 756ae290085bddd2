//! Whom must we tell of this rectification, erasure or restriction?

use super::{
    Asked, CONTROLLER, ON, Question, SUBJECTS,
    parts::{controllers, datum, stated_none},
};
use crate::{
    answers::{
        access::{Disclosure, Unresolved},
        telling::{Recipient, TellItem, TellQuestion, whom_to_tell},
    },
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

/// The most elements and categories that can be asked about at once: each is a walk through the
/// record of the controller.
const MOST: usize = 20;

pub static QUESTION: Question = Question {
    name: "whomToTell",
    doc: "Whom a controller must tell of a rectification, erasure or restriction: each recipient of \
          the data, by name and for each element, of today and of the past (GDPR Art. 19). Classes \
          that cannot be named and activities that do not state their recipients are told as such. \
          Recipients withheld from the person are named too, and marked: it is the controller that \
          tells them.",
    ty: "WhomToTell",
    args: &[
        CONTROLLER,
        (
            "elements",
            "[ID!]",
            "The elements that are rectified, erased or restricted, by code or UUID. With the \
             categories at most 20.",
        ),
        (
            "categories",
            "[ID!]",
            "The categories that are, by code or UUID. Without any element or category, all data \
             are meant.",
        ),
        SUBJECTS,
        ON,
    ],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 5] = [
    RowType {
        name: "WhomToTell",
        doc: "Whom to tell of a rectification, erasure or restriction, item by item.",
        cells: &[
            ("controllers", "[Party!]!", "The bodies that must tell."),
            ("on", "Date!", "The day for which the answer holds."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "items",
                "[TellItem!]!",
                "An entry for each element and category, elements first; one for all data when none \
                 was named.",
            ),
        ],
    },
    RowType {
        name: "TellItem",
        doc: "Whom to tell of one element or category.",
        cells: &[
            (
                "datum",
                "Node",
                "The element or category; null means all data.",
            ),
            ("owed", "Int!", "How many named parties must be told."),
            (
                "recipients",
                "[TellRecipient!]!",
                "The parties by name: those to be told first.",
            ),
            (
                "unresolved",
                "[TellClass!]!",
                "Classes that cannot be named: they must be found out before they can be told.",
            ),
            (
                "onward",
                "[OnwardRecipient!]!",
                "Parties to which recipients pass the data on: each is told by whoever passed them \
                 on.",
            ),
            (
                "recipientsNone",
                "[StatedNone!]!",
                "Activities that may use the data and of which it is stated that there are no \
                 recipients.",
            ),
            (
                "recipientsNotStated",
                "[Activity!]!",
                "Activities that may use the data and of which nobody stated who the recipients are.",
            ),
        ],
    },
    RowType {
        name: "TellRecipient",
        doc: "A party that got the data.",
        cells: &[
            ("party", "Party!", "The party, with its contact point."),
            ("duty", "TellingDuty!", "What is owed."),
            (
                "data",
                "DataMatch!",
                "How it is known that it gets the data: by name, by a wider category, or not.",
            ),
            (
                "received",
                "Disclosure",
                "Whether it has received data or may receive them; null when no flow says.",
            ),
            (
                "confidential",
                "Boolean!",
                "Whether it is withheld from the person.",
            ),
            (
                "instruments",
                "[Instrument!]!",
                "The instruments under which it gets the data. They may say how to tell.",
            ),
            (
                "disclosures",
                "[TellDisclosure!]!",
                "What went to it, flow by flow.",
            ),
        ],
    },
    RowType {
        name: "TellDisclosure",
        doc: "Data of one activity that go, went or may go to a party.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            (
                "flow",
                "Flow",
                "The flow; null when the activity alone says it.",
            ),
            (
                "classes",
                "[Party!]!",
                "The classes of which the party is a member, through which it gets the data.",
            ),
            (
                "sender",
                "Party",
                "The party that passes the data on, where it is not the controller.",
            ),
            ("from", "Date", "First day; null when it is open."),
            ("to", "Date", "Last day; null when it is open."),
        ],
    },
    RowType {
        name: "TellClass",
        doc: "A class of recipients that cannot be named.",
        cells: &[
            ("class", "Party!", "The class."),
            ("reason", "UnresolvedReason!", "Why it cannot be named."),
            (
                "disclosures",
                "[TellDisclosure!]!",
                "What goes to it, flow by flow.",
            ),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let question = TellQuestion {
        controller: asked.one("controller")?,
        elements: asked.several("elements")?,
        categories: asked.several("categories")?,
        subjects: asked.several("subjects")?,
        on: asked.on(),
    };
    let number = question.elements.len() + question.categories.len();
    if number > MOST {
        let message = format!("found {number} elements and categories; at most {MOST} at once");
        return Err(Fault::input(message).in_argument("elements"));
    }
    let answer = whom_to_tell(asked.snapshot, &question)?;
    let items = Tree::list(&answer.items, |one| item(asked, one));
    Ok(Tree::Row(vec![
        controllers(&answer.scope),
        Tree::date(Some(question.on)),
        asked.revision(),
        items,
    ]))
}

fn item<'a>(asked: &Asked<'a>, one: &TellItem<'a>) -> Tree<'a> {
    let owed = Tree::count(one.owed());
    let TellItem {
        item,
        recipients,
        unresolved,
        onward,
        recipients_none,
        recipients_not_stated,
    } = one;
    let unresolved = Tree::list(unresolved, |line| {
        let Unresolved {
            class,
            reason,
            disclosures,
        } = line;
        Tree::Row(vec![
            Tree::node(*class),
            Tree::code(*reason),
            Tree::list(disclosures, disclosure),
        ])
    });
    Tree::Row(vec![
        item.map_or(Tree::Null, datum),
        owed,
        Tree::list(recipients, |line| recipient(asked, line)),
        unresolved,
        Tree::list(onward, super::access::onward),
        stated_none(recipients_none),
        Tree::nodes(recipients_not_stated),
    ])
}

fn recipient<'a>(asked: &Asked<'a>, line: &Recipient<'a>) -> Tree<'a> {
    let instruments = line.instruments(asked.snapshot);
    let Recipient {
        party,
        duty,
        data,
        received,
        confidential,
        disclosures,
    } = line;
    Tree::Row(vec![
        Tree::node(*party),
        Tree::code(*duty),
        Tree::code(*data),
        received.map_or(Tree::Null, Tree::code),
        Tree::Bool(*confidential),
        Tree::nodes(&instruments),
        Tree::list(disclosures, disclosure),
    ])
}

fn disclosure<'a>(one: &Disclosure<'a>) -> Tree<'a> {
    Tree::Row(vec![
        Tree::node(one.activity),
        Tree::maybe_node(one.flow),
        Tree::nodes(&one.classes),
        Tree::maybe_node(one.sender),
        Tree::date(one.span.from),
        Tree::date(one.span.to),
    ])
}
