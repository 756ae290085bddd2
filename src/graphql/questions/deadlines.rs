//! By when must a request be answered, and by when must a person turn to a remedy?

use super::{Asked, LANG, Question};
use crate::{
    domain::{
        deadline::{
            Clock, IdentityQuestion, RemedyDeadline, Reservation, Step, remedy_deadline,
            request_deadline, text,
        },
        records::Remedy,
        reference::Reference,
        text::Language,
    },
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

pub static ACCESS: Question = Question {
    name: "accessDeadline",
    doc: "By when a request for access, or of any other right of Art. 15 to 22, must be answered: \
          one month after receipt, three when it is extended (GDPR Art. 12(3)), counted by \
          Regulation (EEC, Euratom) 1182/71 with the Belgian public holidays.",
    ty: "AccessDeadline",
    args: &[
        (
            "received",
            "Date!",
            "The day on which the request was received.",
        ),
        (
            "extended",
            "Boolean",
            "Whether it is extended by two months, for its complexity or the number of requests.",
        ),
        (
            "identityAsked",
            "Date",
            "The day on which proof of identity was asked, on reasonable doubt (Art. 12(6)).",
        ),
        (
            "identityProved",
            "Date",
            "The day on which identity was proved.",
        ),
        LANG,
    ],
    of_moment: false,
    answer: of_request,
};

pub static REMEDY: Question = Question {
    name: "remedyDeadline",
    doc: "By when a person must turn to a complaint or appeal body, by the rule that the register \
          states (GDPR Art. 13(2)(d), 77-79). What the rule does not state is said, not guessed.",
    ty: "RemedyDeadline",
    args: &[
        ("remedy", "ID!", "The remedy, by code or UUID."),
        (
            "eventOn",
            "Date!",
            "The day of the event from which its time limit runs: being informed of the decision, \
             its notification, the facts. The answer says which event that is.",
        ),
        LANG,
    ],
    of_moment: true,
    answer: of_remedy,
};

pub static ROWS: [RowType; 4] = [
    RowType {
        name: "AccessDeadline",
        doc: "By when a request must be answered (GDPR Art. 12(3)).",
        cells: &[
            ("received", "Date!", "The day on which it was received."),
            ("extended", "Boolean!", "Whether it is extended."),
            ("due", "Date!", "The last day to answer it."),
            (
                "tellBy",
                "Date!",
                "The last day of the first month: by then an extension with its reasons, or a \
                 refusal, must be told (Art. 12(3), 12(4)).",
            ),
            (
                "stillSince",
                "Date",
                "The day since which the clock stands still, because identity was asked and is not \
                 proved; the other days are then counted as if it had not been asked.",
            ),
            ("steps", "[DeadlineStep!]!", "How the last day was counted."),
            ("text", "[String!]!", "All this in words."),
        ],
    },
    RowType {
        name: "RemedyDeadline",
        doc: "By when a person must turn to a remedy.",
        cells: &[
            ("remedy", "Remedy!", "The remedy."),
            ("eventOn", "Date!", "The day of the event."),
            (
                "outcome",
                "DeadlineOutcome!",
                "What can be said of the last day.",
            ),
            ("due", "Date", "The last day, where one can be given."),
            (
                "notStated",
                "[DeadlinePart!]!",
                "The parts of the rule that the register does not state.",
            ),
            (
                "reservations",
                "[RemedyReservation!]!",
                "What must be kept in mind beside the last day.",
            ),
            ("steps", "[DeadlineStep!]!", "How the last day was counted."),
            ("rule", "String!", "The rule in words."),
            ("text", "[String!]!", "The answer in words."),
        ],
    },
    RowType {
        name: "RemedyReservation",
        doc: "What must be kept in mind beside the last day of a remedy.",
        cells: &[
            ("kind", "DeadlineReservation!", "Of what kind it is."),
            ("day", "Date!", "The day that it names."),
            ("text", "String!", "It in words."),
        ],
    },
    RowType {
        name: "DeadlineStep",
        doc: "One step in the counting of a time limit.",
        cells: &[
            ("kind", "DeadlineStepKind!", "Of what kind it is."),
            ("day", "Date!", "The day to which it leads."),
            (
                "closed",
                "ClosedDay",
                "Why nobody works on that day, when the step says so.",
            ),
            ("holiday", "LocalText", "The public holiday on that day."),
            ("text", "String!", "The step in words."),
        ],
    },
];

fn of_request<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let language = asked.language();
    let day = |name| asked.arguments.date(name);
    let (identity_asked, proved) = (day("identityAsked"), day("identityProved"));
    if identity_asked.is_none() && proved.is_some() {
        let message = "identity cannot be proved before it was asked; give `identityAsked` too";
        return Err(Fault::input(message).in_argument("identityProved"));
    }
    let clock = Clock {
        // The schema has checked that it is there.
        received: day("received").unwrap_or_default(),
        extended: asked.arguments.bool("extended").unwrap_or(false),
        identity: identity_asked.map(|asked| IdentityQuestion { asked, proved }),
    };
    let deadline = request_deadline(Reference::embedded(), clock).ok_or_else(|| {
        Fault::input("the time limit ends beyond the calendar").in_argument("received")
    })?;
    Ok(Tree::Row(vec![
        Tree::date(Some(clock.received)),
        Tree::Bool(clock.extended),
        Tree::date(Some(deadline.due)),
        Tree::date(Some(deadline.tell_by)),
        Tree::date(deadline.still_since),
        steps(language, &deadline.steps),
        Tree::list(text::request(language, &deadline), Tree::text),
    ]))
}

fn of_remedy<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let language = asked.language();
    let id = asked.one::<Remedy>("remedy")?;
    let missing = || Fault::new("NOT_FOUND", "there is no such remedy").in_argument("remedy");
    let remedy = asked.snapshot.get(id).ok_or_else(missing)?;
    // The schema has checked that it is there.
    let event = asked.arguments.date("eventOn").unwrap_or_default();
    let deadline = remedy_deadline(Reference::embedded(), remedy, event);
    let RemedyDeadline {
        rule,
        event,
        outcome,
        not_stated,
        steps: counted,
        reservations,
    } = &deadline;
    Ok(Tree::Row(vec![
        Tree::node(remedy),
        Tree::date(Some(*event)),
        Tree::code(outcome.kind()),
        Tree::date(deadline.due()),
        Tree::list(not_stated, |part| Tree::code(*part)),
        Tree::list(reservations, |one| reservation(language, *one)),
        steps(language, counted),
        Tree::text(text::rule(language, rule)),
        Tree::list(text::remedy(language, &deadline), Tree::text),
    ]))
}

fn reservation<'a>(language: Language, one: Reservation) -> Tree<'a> {
    Tree::Row(vec![
        Tree::code(one.kind),
        Tree::date(Some(one.day)),
        Tree::text(text::reservation(language, one)),
    ])
}

fn steps<'a>(language: Language, steps: &[Step<'static>]) -> Tree<'a> {
    Tree::list(steps, |step| {
        let why = step.closed();
        let holiday = why.and_then(|why| why.holiday());
        Tree::Row(vec![
            Tree::code(step.kind()),
            Tree::date(Some(step.day())),
            why.map_or(Tree::Null, |why| Tree::code(why.kind())),
            holiday.map_or(Tree::Null, |holiday| Tree::Local(&holiday.names)),
            Tree::text(text::step(language, step)),
        ])
    })
}
