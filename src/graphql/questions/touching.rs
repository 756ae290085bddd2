//! What does one record touch?

use std::rc::Rc;

use uuid::Uuid;

use super::{Asked, Question};
use crate::{
    answers::{Touched, Touching, touching},
    domain::kind::Kind,
    graphql::{fault::Fault, filter::find_any, schema::RowType, tree::Tree},
};

pub static QUESTION: Question = Question {
    name: "touching",
    doc: "What a party, system, element, instrument, law or any other record touches: the reach of \
          a breach, who holds an element, what rests on a law, what an instrument permits (GDPR \
          Art. 33-34, 5(1)(c), 6(3)).",
    ty: "Touching",
    args: &[
        (
            "record",
            "ID!",
            "The record, by UUID or by kind and code such as `party:infino-vlaanderen`.",
        ),
        (
            "kinds",
            "[Kind!]",
            "Which kinds of record to give. None means all.",
        ),
        (
            "on",
            "Date",
            "Only what holds on this day: by default the day of the surrounding `register`, else \
             whatever its time.",
        ),
    ],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 3] = [
    RowType {
        name: "Touching",
        doc: "All that a record touches.",
        cells: &[
            ("target", "Node!", "The record asked about."),
            (
                "on",
                "Date",
                "The day on which things had to hold to count; null means any day.",
            ),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "controllers",
                "[Party!]!",
                "The controllers of the activities that are touched.",
            ),
            (
                "touched",
                "[TouchedRecord!]!",
                "The records, by kind and code.",
            ),
            (
                "sensitiveCategories",
                "[DataCategory!]!",
                "The categories of data touched that the law protects more (GDPR Art. 9, 10, 87).",
            ),
            (
                "sensitiveElements",
                "[DataElement!]!",
                "The elements of data touched that the law protects more (GDPR Art. 9, 10, 87).",
            ),
            (
                "vulnerableSubjects",
                "[SubjectCategory!]!",
                "The categories of persons touched who are vulnerable.",
            ),
        ],
    },
    RowType {
        name: "TouchedRecord",
        doc: "A record that is touched.",
        cells: &[
            ("kind", "Kind!", "Its kind."),
            ("record", "Node!", "The record."),
            ("from", "Node!", "The record from which it was reached."),
            (
                "link",
                "String!",
                "The link by which it was, in words: `receives`, `data uses`.",
            ),
            (
                "certain",
                "Boolean!",
                "Whether it is touched for certain. A flow that states only a wider category, or \
                 no data at all, may or may not carry an element.",
            ),
            ("how", "String!", "The way from the target to it, in words."),
            (
                "path",
                "[TouchStep!]!",
                "The way from the target to it, link by link.",
            ),
        ],
    },
    RowType {
        name: "TouchStep",
        doc: "One step on the way from the target to a record.",
        cells: &[
            ("link", "String!", "The link, in words."),
            ("record", "Node!", "The record to which it leads."),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let key = asked.arguments.text("record").unwrap_or_default();
    let id = find_any(asked.snapshot, &key).map_err(|fault| fault.in_argument("record"))?;
    let missing = || Fault::new("NOT_FOUND", "there is no such record");
    let kind = asked.snapshot.record(id).ok_or_else(missing)?.kind();
    let answer = Rc::new(touching(asked.snapshot, (kind, id), asked.day)?);
    let wanted = asked.codes("kinds").unwrap_or_else(|| Kind::ALL.to_vec());
    let of_kind = wanted.iter().flat_map(|kind| answer.of(*kind));
    let records = Tree::list(of_kind, |one| touched(&answer, one));
    Ok(Tree::Row(vec![
        Tree::Id(id),
        Tree::date(asked.day),
        asked.revision(),
        Tree::nodes(&answer.controllers()),
        records,
        Tree::nodes(&answer.sensitive_categories()),
        Tree::nodes(&answer.sensitive_elements()),
        Tree::nodes(&answer.vulnerable_subjects()),
    ]))
}

fn touched<'a>(answer: &Rc<Touching<'a>>, one: &Touched<'a>) -> Tree<'a> {
    let Touched {
        record,
        from,
        link,
        certain,
    } = one;
    let id: Uuid = record.header().id;
    let (of_how, of_path) = (answer.clone(), answer.clone());
    Tree::Row(vec![
        Tree::code(record.kind()),
        Tree::Id(id),
        Tree::Id(*from),
        Tree::text(link.replace('_', " ")),
        Tree::Bool(*certain),
        Tree::later(move || Tree::text(of_how.how(id))),
        Tree::later(move || {
            Tree::list(of_path.path(id), |step| {
                let link = Tree::text(step.link.replace('_', " "));
                Tree::Row(vec![link, Tree::Id(step.record.header().id)])
            })
        }),
    ])
}
