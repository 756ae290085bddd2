//! What is held about me?

use super::{Asked, CONTROLLER, ON, Question, REGIONS, SUBJECTS, parts::controllers};
use crate::{
    answers::{Held, HeldQuestion, what_is_held_about},
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

pub static QUESTION: Question = Question {
    name: "whatIsHeldAbout",
    doc: "What a controller holds about some persons, for what, on what basis and for how long, \
          activity by activity (GDPR Art. 15(1)(a), (b), (d), (h)).",
    ty: "WhatIsHeld",
    args: &[CONTROLLER, SUBJECTS, REGIONS, ON],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 2] = [
    RowType {
        name: "WhatIsHeld",
        doc: "What is held about some persons.",
        cells: &[
            ("controllers", "[Party!]!", "The bodies that answer."),
            ("on", "Date!", "The day for which the answer holds."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "activities",
                "[HeldByActivity!]!",
                "The activities that count on the day, in the order of their codes.",
            ),
        ],
    },
    RowType {
        name: "HeldByActivity",
        doc: "What one activity holds. An empty list is not stated, unless the absences of the \
              activity say that there is none.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            (
                "subject",
                "SubjectMatch!",
                "How it is known to concern the persons.",
            ),
            ("purposes", "[Purpose!]!", "What it is for."),
            ("bases", "[LegalBasis!]!", "On what it rests."),
            ("data", "[DataUse!]!", "Which data of the persons it uses."),
            (
                "retention",
                "[Retention!]!",
                "How long they are kept, or by what criterion.",
            ),
            ("systems", "[System!]!", "Where they are."),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let question = HeldQuestion {
        controller: asked.one("controller")?,
        subjects: asked.several("subjects")?,
        regions: asked.regions(),
        on: asked.on(),
    };
    let answer = what_is_held_about(asked.snapshot, &question)?;
    let activities = Tree::list(&answer.activities, |held| {
        let Held {
            activity,
            subject,
            purposes,
            bases,
            data,
            retention,
            systems,
        } = held;
        Tree::Row(vec![
            Tree::node(*activity),
            Tree::code(*subject),
            Tree::nodes(purposes),
            Tree::nodes(bases),
            Tree::nodes(data),
            Tree::nodes(retention),
            Tree::nodes(systems),
        ])
    });
    Ok(Tree::Row(vec![
        controllers(&answer.scope),
        Tree::date(Some(question.on)),
        asked.revision(),
        activities,
    ]))
}
