//! Where do the requests of persons stand?

use super::{Asked, ON, Question};
use crate::{
    answers::requests::{
        Found, RequestLine, RequestsQuestion, StillToTell, found_in, requests, still_to_tell,
    },
    domain::kept_answer,
    graphql::{fault::Fault, names::camel_path, schema::RowType, tree::Tree},
};

/// Within how many days of its end a request is due soon, when nobody says.
const USUAL: i64 = 7;
/// The most days that can be asked about.
const MOST: i64 = 366;

pub static QUESTION: Question = Question {
    name: "requestsDue",
    doc: "How the requests of persons stand on a day: overdue, due soon, open, waiting for proof of \
          identity, answered in time or late, with the day by which each must be answered (GDPR \
          Art. 12(3)), and who is still to be told (Art. 19).",
    ty: "RequestsDue",
    args: &[
        super::MAYBE_CONTROLLER,
        (
            "states",
            "[RequestState!]",
            "Only requests in these states. None means all.",
        ),
        (
            "within",
            "Int",
            "Within how many days of its end a request counts as due soon: 0 to 366, by default 7.",
        ),
        ON,
    ],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 5] = [
    RowType {
        name: "RequestsDue",
        doc: "How the requests of persons stand on a day.",
        cells: &[
            ("on", "Date!", "The day on which they are looked at."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "counts",
                "[RequestCount!]!",
                "How many requests are in each state, whatever states were asked for.",
            ),
            (
                "requests",
                "[RequestStanding!]!",
                "The requests received by then: those to be answered first at the head, answered \
                 ones last.",
            ),
        ],
    },
    RowType {
        name: "RequestCount",
        doc: "How many requests are in a state.",
        cells: &[
            ("state", "RequestState!", "The state."),
            ("count", "Int!", "How many."),
        ],
    },
    RowType {
        name: "RequestStanding",
        doc: "A request on a day, as it stood then.",
        cells: &[
            ("request", "Request!", "The request."),
            ("state", "RequestState!", "Where it stands."),
            (
                "due",
                "Date!",
                "The last day on which it must be, or had to be, answered (GDPR Art. 12(3); \
                 Regulation 1182/71).",
            ),
            (
                "tellBy",
                "Date!",
                "The last day of the first month: by then an extension with its reasons, or a \
                 refusal, must have been told (GDPR Art. 12(3), 12(4)).",
            ),
            (
                "daysLeft",
                "Int!",
                "Days until the due day, counted to the answer if there is one; negative once it is \
                 over.",
            ),
            (
                "extension",
                "ExtensionState!",
                "What became of an extension.",
            ),
            (
                "stillSince",
                "Date",
                "The day since which the clock stands still, because identity was asked and is not \
                 proved (GDPR Art. 12(6)).",
            ),
            (
                "answerIntact",
                "Boolean",
                "Whether the answer that is kept is the one its hash is of; null without an answer.",
            ),
            (
                "stillToTell",
                "StillToTell!",
                "Who is still to be told of what the request brought about (GDPR Art. 19).",
            ),
            (
                "personalData",
                "[PersonalDataInRequest!]!",
                "Where the request seems to hold data of a person, which it must not (GDPR Art. \
                 5(1)(c)). The data themselves are not repeated.",
            ),
        ],
    },
    RowType {
        name: "StillToTell",
        doc: "Who is still to be told of a rectification, erasure or restriction (GDPR Art. 19).",
        cells: &[
            (
                "asked",
                "Boolean!",
                "Whether anybody has to be told: something was rectified, erased or restricted.",
            ),
            (
                "dataNotStated",
                "Boolean!",
                "Whether the request does not state which data that was, so that nobody can be \
                 named.",
            ),
            (
                "parties",
                "[Party!]!",
                "The recipients that are recorded neither as told nor as not told for a reason.",
            ),
            (
                "classes",
                "[Party!]!",
                "The classes of recipients that cannot be named.",
            ),
        ],
    },
    RowType {
        name: "PersonalDataInRequest",
        doc: "A field of a request that seems to hold data of a person.",
        cells: &[
            ("field", "String!", "The field, such as `remarks`."),
            ("kind", "PersonalDataKind!", "What it looks like."),
        ],
    },
];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let on = asked.on();
    let question = RequestsQuestion {
        controller: asked.maybe_one("controller")?,
        on,
        within: asked.days("within", USUAL, MOST)?,
    };
    let answer = requests(asked.snapshot, question)?;
    let counts = Tree::list(answer.counts(), |(state, count)| {
        Tree::Row(vec![Tree::code(state), Tree::count(count)])
    });
    let wanted = asked.codes("states");
    let lines = answer.requests.iter();
    let lines = lines.filter(|line| wanted.as_ref().is_none_or(|it| it.contains(&line.state)));
    let lines = Tree::list(lines, |line| standing(asked, line));
    Ok(Tree::Row(vec![
        Tree::date(Some(on)),
        asked.revision(),
        counts,
        lines,
    ]))
}

fn standing<'a>(asked: &Asked<'a>, line: &RequestLine<'a>) -> Tree<'a> {
    let RequestLine {
        request,
        state,
        deadline,
        extension,
        days_left,
    } = line;
    let (snapshot, request, on) = (asked.snapshot, *request, asked.on());
    Tree::Row(vec![
        Tree::node(request),
        Tree::code(*state),
        Tree::date(Some(deadline.due)),
        Tree::date(Some(deadline.tell_by)),
        Tree::Int(*days_left),
        Tree::code(*extension),
        Tree::date(deadline.still_since),
        Tree::later(move || Tree::truth(kept_answer::is_intact(request))),
        // What a request refers to is there as long as the request is.
        Tree::later(move || still(&still_to_tell(snapshot, request, on).unwrap_or_default())),
        Tree::later(move || {
            Tree::list(found_in(request), |found| {
                let Found { field, kind } = found;
                Tree::Row(vec![Tree::text(camel_path(field)), Tree::code(kind)])
            })
        }),
    ])
}

fn still<'a>(still: &StillToTell<'a>) -> Tree<'a> {
    let StillToTell {
        asked,
        data_not_stated,
        parties,
        classes,
    } = still;
    Tree::Row(vec![
        Tree::Bool(*asked),
        Tree::Bool(*data_not_stated),
        Tree::nodes(parties),
        Tree::nodes(classes),
    ])
}
