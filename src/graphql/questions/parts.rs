//! Rows that several answers have in common.

use crate::{
    answers::{Datum, Scope, StatedNone, access::Withheld},
    domain::{record::Absence, reference::AdequacyDecision},
    graphql::{names::constant, schema::RowType, tree::Tree},
};

/// Whether what holds under a circumstance applies.
pub const APPLIES: (&str, &str, &str) = (
    "applies",
    "Applies",
    "Whether it applies to the person, by the `facts` given, where it holds only under a \
     circumstance; null where it holds without one.",
);

/// How much is left out because it was over before the period or began after it.
pub const OUTSIDE_PERIOD: (&str, &str, &str) = (
    "outsidePeriod",
    "Int!",
    "How many flows are left out because they fall outside the period asked about.",
);

pub static ROWS: [RowType; 3] = [
    RowType {
        name: "StatedNone",
        doc: "An activity of which it is stated that a list has nothing.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            (
                "absence",
                "Absence!",
                "Whether there is none, or the question does not arise.",
            ),
        ],
    },
    RowType {
        name: "Withheld",
        doc: "What is left out because it is withheld from the person, on one ground (GDPR \
              Art. 23). It names neither party nor activity.",
        cells: &[
            (
                "ground",
                "String",
                "The ground; null when it is not stated.",
            ),
            ("count", "Int!", "How many flows are left out."),
            (
                "review",
                "Date",
                "The earliest day on which one of them must be looked at again.",
            ),
        ],
    },
    RowType {
        name: "AdequacyDecision",
        doc: "A decision that a country or organisation protects personal data adequately (GDPR \
              Art. 45).",
        cells: &[
            ("decision", "String!", "Its number."),
            (
                "recipient",
                "CountryCode!",
                "The country or organisation it is about.",
            ),
            (
                "test",
                "RecipientTest!",
                "Which recipients there it covers.",
            ),
            ("validFrom", "Date!", "First day on which it holds."),
            (
                "validTo",
                "Date",
                "Last day on which it holds; null while it is open.",
            ),
            (
                "scope",
                "LocalText",
                "Its limits in words; null when it has none that matter.",
            ),
            ("source", "String!", "Where this was taken from."),
        ],
    },
];

pub fn stated_none<'a>(lists: &[StatedNone<'_>]) -> Tree<'a> {
    Tree::list(lists, |one| {
        let StatedNone { activity, absence } = one;
        Tree::Row(vec![Tree::node(*activity), absence_of(*absence)])
    })
}

fn absence_of<'a>(absence: Absence) -> Tree<'a> {
    Tree::Constant(constant(absence.code()).into())
}

pub fn withheld<'a>(lists: &[Withheld<'a>]) -> Tree<'a> {
    Tree::list(lists, |one| {
        let Withheld {
            ground,
            disclosures,
            review,
        } = one;
        Tree::Row(vec![
            Tree::maybe(*ground),
            Tree::count(*disclosures),
            Tree::date(*review),
        ])
    })
}

pub fn controllers<'a>(scope: &Scope<'_>) -> Tree<'a> {
    Tree::list(&scope.controllers, |party| Tree::node(*party))
}

pub fn adequacy<'a>(decision: &'static AdequacyDecision) -> Tree<'a> {
    let scope = if decision.scope.is_empty() {
        Tree::Null
    } else {
        Tree::Local(&decision.scope)
    };
    Tree::Row(vec![
        Tree::text(&*decision.decision),
        Tree::text(decision.recipient.to_string()),
        Tree::code(decision.test),
        Tree::date(Some(decision.valid_from)),
        Tree::date(decision.valid_to),
        scope,
        Tree::text(&*decision.source),
    ])
}

/// An element or category.
pub fn datum<'a>(datum: Datum<'_>) -> Tree<'a> {
    match datum {
        Datum::Element(element) => Tree::node(element),
        Datum::Category(category) => Tree::node(category),
    }
}
