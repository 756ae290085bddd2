//! Which rights does a person have?

use std::rc::Rc;

use super::{Asked, LANG, ON, Question, REGIONS, SUBJECTS, parts::controllers};
use crate::{
    answers::{HeldQuestion, what_is_held_about},
    domain::{
        code_list::Coded,
        records::Activity,
        reference::Reference,
        rights::{
            ActivityRights, Explanation, Ground, GroundVerdict, RightOverall, RightsOverview,
            Ruling, rights_over, text,
        },
        text::Language,
    },
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

pub static QUESTION: Question = Question {
    name: "rights",
    doc: "Which rights of Art. 7(3) and 15 to 22 GDPR a person has in one activity, or in all that \
          a controller does with the data of some persons: what follows from the legal bases, and \
          what the register states otherwise with a reason. Where no basis is stated, what depends \
          on it is undetermined.",
    ty: "Rights",
    args: &[
        (
            "activity",
            "ID",
            "The activity, by code or UUID. Either this or `controller`.",
        ),
        (
            "controller",
            "ID",
            "The controller, by code or UUID; a trade name or class stands for the legal persons \
             behind it.",
        ),
        SUBJECTS,
        REGIONS,
        ON,
        LANG,
    ],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 7] = [
    RowType {
        name: "Rights",
        doc: "The rights of a person.",
        cells: &[
            (
                "controllers",
                "[Party!]!",
                "The bodies that answer; of one activity, the body whose record it is.",
            ),
            ("on", "Date!", "The day for which the answer holds."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "rights",
                "[RightOverall!]!",
                "Each right over all activities.",
            ),
            (
                "activities",
                "[ActivityRights!]!",
                "The rights in each activity, in the order of codes.",
            ),
        ],
    },
    RowType {
        name: "RightOverall",
        doc: "One right over several activities.",
        cells: &[
            ("right", "PersonRight!", "The right."),
            (
                "outcome",
                "RightOutcome!",
                "Whether the person has it, all activities taken together.",
            ),
            (
                "explanations",
                "[RightExplanation!]!",
                "Where it applies and under what condition, where it does not and why not.",
            ),
            ("text", "String!", "It in words."),
        ],
    },
    RowType {
        name: "RightExplanation",
        doc: "Activities, or parts of them, in which a right holds or does not for the same reason.",
        cells: &[
            (
                "outcome",
                "RightOutcome!",
                "Whether the person has it there.",
            ),
            ("article", "String!", "The article that says so."),
            (
                "reason",
                "RightReason",
                "Under what condition, or why not; null where it is owed without one, and where a \
                 statement says so.",
            ),
            (
                "statement",
                "RightOverride",
                "The statement that says so, with its reason, in place of the law in general.",
            ),
            (
                "grounds",
                "[RightGround!]!",
                "On what those parts rest; empty when a statement says so.",
            ),
            ("activities", "[Activity!]!", "The activities."),
            ("text", "String!", "It in words."),
        ],
    },
    RowType {
        name: "RightGround",
        doc: "What a part of an activity rests on.",
        cells: &[
            (
                "basis",
                "Article6",
                "Its legal basis; null when none is stated.",
            ),
            (
                "explicitConsent",
                "Boolean!",
                "Whether its data are processed with explicit consent (Art. 9(2)(a)).",
            ),
            (
                "directMarketing",
                "Boolean!",
                "Whether it is direct marketing (Art. 21(2)).",
            ),
            ("text", "String!", "It in words."),
        ],
    },
    RowType {
        name: "ActivityRights",
        doc: "The rights in one activity.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            ("grounds", "[RightGround!]!", "On what its parts rest."),
            ("rights", "[RightRuling!]!", "What holds of each right."),
        ],
    },
    RowType {
        name: "RightRuling",
        doc: "What holds of one right in one activity.",
        cells: &[
            ("right", "PersonRight!", "The right."),
            ("outcome", "RightOutcome!", "Whether the person has it."),
            (
                "byGrounds",
                "RightOutcome!",
                "What follows from the legal bases, whatever is stated otherwise.",
            ),
            (
                "statement",
                "RightOverride",
                "The statement that takes the place of what follows from the bases. Two that \
                 contradict each other leave the right undetermined.",
            ),
            (
                "verdicts",
                "[RightVerdict!]!",
                "What follows from each ground.",
            ),
        ],
    },
    RowType {
        name: "RightVerdict",
        doc: "What follows for one right from one ground.",
        cells: &[
            ("ground", "RightGround!", "The ground."),
            (
                "outcome",
                "RightOutcome!",
                "Whether the person has the right for what rests on it.",
            ),
            ("article", "String!", "The article that says so."),
            ("reason", "RightReason", "Under what condition, or why not."),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let named = |name| asked.arguments.get(name).is_some();
    let (bodies, activities): (Tree<'a>, Vec<&'a Activity>) =
        match (named("activity"), named("controller")) {
            (true, false) => of_activity(asked)?,
            (false, true) => of_controller(asked)?,
            _ => {
                let message = "expected either `activity` or `controller`, not both nor neither";
                return Err(Fault::input(message));
            }
        };
    let overview = rights_over(
        asked.snapshot,
        Reference::embedded(),
        activities,
        asked.on(),
    );
    let (language, overview) = (asked.language(), Rc::new(overview));
    let of_activities = overview.clone();
    Ok(Tree::Row(vec![
        bodies,
        Tree::date(Some(overview.on)),
        asked.revision(),
        Tree::list(&overview.rights, |right| overall(language, right)),
        Tree::later(move || each_activity(language, &of_activities)),
    ]))
}

type Found<'a> = (Tree<'a>, Vec<&'a Activity>);

fn of_activity<'a>(asked: &Asked<'a>) -> Result<Found<'a>, Fault> {
    for other in ["subjects", "regions"] {
        if asked.arguments.get(other).is_some() {
            let message = "expected only with `controller`: an activity is one already";
            return Err(Fault::input(message).in_argument(other));
        }
    }
    let id = asked.one::<Activity>("activity")?;
    let missing = || Fault::new("NOT_FOUND", "there is no such activity").in_argument("activity");
    let activity = asked.snapshot.get(id).ok_or_else(missing)?;
    let body = asked.snapshot.get(activity.controller);
    Ok((Tree::list(body, Tree::node), vec![activity]))
}

fn of_controller<'a>(asked: &Asked<'a>) -> Result<Found<'a>, Fault> {
    let question = HeldQuestion {
        controller: asked.one("controller")?,
        subjects: asked.several("subjects")?,
        regions: asked.regions(),
        on: asked.on(),
    };
    let held = what_is_held_about(asked.snapshot, &question)?;
    let activities = held.activities.iter().map(|held| held.activity);
    Ok((controllers(&held.scope), activities.collect()))
}

fn overall<'a>(language: Language, right: &RightOverall<'_>) -> Tree<'a> {
    Tree::Row(vec![
        Tree::code(right.right),
        Tree::code(right.outcome),
        Tree::list(&right.explanations, |one| explanation(language, one)),
        Tree::text(text::overall(language, right)),
    ])
}

fn explanation<'a>(language: Language, one: &Explanation<'_>) -> Tree<'a> {
    let Explanation {
        outcome,
        article,
        reason,
        overridden,
        grounds,
        activities,
    } = one;
    Tree::Row(vec![
        Tree::code(*outcome),
        Tree::text((*article).to_owned()),
        maybe_code(*reason),
        Tree::maybe_node(*overridden),
        Tree::list(grounds, |one| ground(language, *one)),
        Tree::list(activities, |activity| Tree::node(*activity)),
        Tree::text(text::explanation(language, one)),
    ])
}

fn each_activity<'a>(language: Language, overview: &RightsOverview<'_>) -> Tree<'a> {
    Tree::list(&overview.activities, |rights| {
        let ActivityRights {
            activity, grounds, ..
        } = rights;
        Tree::Row(vec![
            Tree::node(*activity),
            Tree::list(grounds.parts(), |one| ground(language, one)),
            Tree::list(rights.rulings(), |one| ruling(language, &one)),
        ])
    })
}

fn ruling<'a>(language: Language, one: &Ruling<'_, '_>) -> Tree<'a> {
    let Ruling {
        outcome,
        verdict,
        overridden,
    } = one;
    Tree::Row(vec![
        Tree::code(verdict.right),
        Tree::code(*outcome),
        Tree::code(verdict.outcome),
        Tree::maybe_node(*overridden),
        Tree::list(&verdict.grounds, |one| {
            let GroundVerdict {
                ground: rests_on,
                outcome,
                article,
                reason,
            } = one;
            Tree::Row(vec![
                ground(language, *rests_on),
                Tree::code(*outcome),
                Tree::text((*article).to_owned()),
                maybe_code(*reason),
            ])
        }),
    ])
}

fn ground<'a>(language: Language, one: Ground) -> Tree<'a> {
    let Ground {
        basis,
        explicit_consent,
        direct_marketing,
    } = one;
    Tree::Row(vec![
        maybe_code(basis),
        Tree::Bool(explicit_consent),
        Tree::Bool(direct_marketing),
        Tree::text(text::ground(language, one)),
    ])
}

fn maybe_code<'a>(code: Option<impl Coded>) -> Tree<'a> {
    code.map_or(Tree::Null, Tree::code)
}
