//! Is it said how long data are kept, and what is due to go?

use super::{Asked, MAYBE_CONTROLLER, ON, Question, parts::datum};
use crate::{
    answers::keeping::{EndedKeeping, KeepingQuestion, WithoutRule, keeping},
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

pub static QUESTION: Question = Question {
    name: "retentionDue",
    doc: "What is to be done about retention: activities and data without a rule, rules without a \
          period, an event or an end, rules older than five years, and ended activities whose data \
          are due to go (GDPR Art. 5(1)(e), 30(1)(f); Governance Decree of 7 December 2018 art. \
          III.87).",
    ty: "RetentionDue",
    args: &[MAYBE_CONTROLLER, ON],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 3] = [
    RowType {
        name: "RetentionDue",
        doc: "What is to be done about retention.",
        cells: &[
            ("on", "Date!", "The day for which the answer holds."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "withoutRule",
                "[DataWithoutRule!]!",
                "Activities with data for which no rule is stated.",
            ),
            (
                "withoutPeriod",
                "[Retention!]!",
                "Rules that give no period: a criterion in words, or nothing.",
            ),
            (
                "withoutTrigger",
                "[Retention!]!",
                "Rules with a period and without the event from which it runs.",
            ),
            (
                "withoutAction",
                "[Retention!]!",
                "Rules that do not say what becomes of the data.",
            ),
            (
                "old",
                "[Retention!]!",
                "Rules that began to hold more than five years before the day.",
            ),
            (
                "ageNotStated",
                "[Retention!]!",
                "Rules of which it is not stated since when they hold.",
            ),
            (
                "ended",
                "[EndedRetention!]!",
                "Activities that have ended, rule by rule: those whose data are due to go first.",
            ),
        ],
    },
    RowType {
        name: "DataWithoutRule",
        doc: "An activity with data for which nobody said how long they are kept.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            (
                "data",
                "[Node!]!",
                "The elements and categories without a rule.",
            ),
            (
                "noneAtAll",
                "Boolean!",
                "Whether the activity has no rule at all.",
            ),
        ],
    },
    RowType {
        name: "EndedRetention",
        doc: "A rule of an activity that has ended.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            ("rule", "Retention", "The rule; null when there is none."),
            (
                "until",
                "Date",
                "The last day on which any of its data may be there, archive included; null when \
                 period or end of the activity is not stated.",
            ),
            ("due", "Boolean!", "Whether that day is past."),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let question = KeepingQuestion {
        controller: asked.maybe_one("controller")?,
        on: asked.on(),
    };
    let answer = keeping(asked.snapshot, question)?;
    let without_rule = Tree::list(&answer.without_rule, |one| {
        let WithoutRule {
            activity,
            data,
            none_at_all,
        } = one;
        Tree::Row(vec![
            Tree::node(*activity),
            Tree::list(data, |one| datum(*one)),
            Tree::Bool(*none_at_all),
        ])
    });
    let ended = Tree::list(&answer.ended, |one| {
        let EndedKeeping {
            activity,
            rule,
            until,
            due,
        } = one;
        Tree::Row(vec![
            Tree::node(*activity),
            Tree::maybe_node(*rule),
            Tree::date(*until),
            Tree::Bool(*due),
        ])
    });
    Ok(Tree::Row(vec![
        Tree::date(Some(question.on)),
        asked.revision(),
        without_rule,
        Tree::nodes(&answer.without_period),
        Tree::nodes(&answer.without_trigger),
        Tree::nodes(&answer.without_action),
        Tree::nodes(&answer.old),
        Tree::nodes(&answer.age_not_stated),
        ended,
    ]))
}
