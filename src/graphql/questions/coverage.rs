//! Which flows are covered by an instrument, and which are not?

use chrono::NaiveDate;

use super::{Argument, Asked, LANG, ON, Question, coverage_trees};
use crate::{
    checks::coverage::{
        CoverageStatus, FlowCoverage, checklist, coverage, ending, public_protocols, unused,
    },
    domain::{
        code_list::Coded,
        id::Id,
        problem::quoted,
        records::{Instrument, Party},
    },
    graphql::{fault::Fault, schema::Schema, tree::Tree},
};

/// How many flows are given at most.
const MOST: usize = 5000;
/// How many are given when the client does not say.
const USUAL: usize = 500;
/// How far ahead instruments that end are looked for, in days: ten years.
const FARTHEST: i64 = 3653;

const CONTROLLERS: Argument = (
    "controllers",
    "[ID!]",
    "The controllers meant, by code or UUID; a trade name or class stands for the legal persons \
     behind it. None means all.",
);
pub static COVERAGE: Question = Question {
    name: "coverage",
    doc: "How the flows of a day stand to the instruments that permit them: which need one under \
          which rule (act of 30 July 2018, art. 20; decree of 18 July 2008, art. 8; CBSS act; act \
          on the National Register; GDPR Art. 26 and 28), which have one in force, what lies \
          beyond it, and what the register would have to state where it cannot be decided.",
    ty: "Coverage",
    args: &[
        CONTROLLERS,
        (
            "status",
            "[CoverageStatus!]",
            "Only flows that stand like this. None means all.",
        ),
        ON,
        (
            "first",
            "Int",
            "How many flows are given: 0 to 5000, by default 500.",
        ),
        (
            "after",
            "ID",
            "Give the flows after this one, by its code or UUID, in the order of the answer.",
        ),
        LANG,
    ],
    of_moment: true,
    answer,
};

pub static ENDING: Question = Question {
    name: "instrumentsEnding",
    doc: "The instruments in force on a day that end within so many days, the first to end first, \
          with the flows that depend on them.",
    ty: "[InstrumentEnding!]!",
    args: &[
        (
            "days",
            "Int!",
            "Within how many days, counted from the day: 0 to 3653.",
        ),
        ON,
    ],
    of_moment: true,
    answer: |asked| {
        let days = asked.arguments.int("days").unwrap_or_default();
        let within = u32::try_from(days).ok().filter(|_| days <= FARTHEST);
        let Some(within) = within else {
            let message = format!("found {days}; expected 0 to {FARTHEST}");
            return Err(Fault::input(message).in_argument("days"));
        };
        let found = ending(asked.snapshot, asked.on(), within);
        Ok(Tree::list(&found, coverage_trees::ending))
    },
};

pub static UNUSED: Question = Question {
    name: "instrumentsUnused",
    doc: "The instruments on which no flow of a day rests, whether it names them or they serve it \
          as contract or arrangement between its parties.",
    ty: "[InstrumentUnused!]!",
    args: &[ON],
    of_moment: true,
    answer: |asked| {
        let found = unused(asked.snapshot, asked.on());
        Ok(Tree::list(&found, coverage_trees::unused))
    },
};

pub static CHECKLIST: Question = Question {
    name: "instrumentChecklist",
    doc: "What an instrument holds of what an instrument of its kind must or can hold, point by \
          point, with the advices of the data protection officers.",
    ty: "InstrumentChecklist",
    args: &[("instrument", "ID!", "The instrument, by code or UUID.")],
    of_moment: true,
    answer: |asked| {
        let id: Id<Instrument> = asked.one("instrument")?;
        let Some(instrument) = asked.snapshot.get(id) else {
            return Ok(Tree::Null);
        };
        let list = checklist(asked.snapshot, instrument);
        Ok(coverage_trees::checklist(&list))
    },
};

pub static PROTOCOLS: Question = Question {
    name: "publicProtocols",
    doc: "The protocols, deliberations and authorisations in force on a day as the public may see \
          them: no remarks, no party to whom data go only in flows that are withheld, no activity \
          that is not stated to be public (decree of 18 July 2008, art. 8 §1).",
    ty: "[PublicProtocol!]!",
    args: &[CONTROLLERS, ON],
    of_moment: true,
    answer: |asked| {
        let controllers: Vec<Id<Party>> = asked.several("controllers")?;
        let found = public_protocols(asked.snapshot, &controllers, asked.on());
        Ok(Tree::list(&found, coverage_trees::protocol))
    },
};

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let controllers: Vec<Id<Party>> = asked.several("controllers")?;
    let on: NaiveDate = asked.on();
    let first = first(asked)?;
    let found = coverage(asked.snapshot, &controllers, on);
    let counts = CoverageStatus::LIST.items.iter();
    let counts = counts.filter_map(CoverageStatus::from_item).map(|status| {
        let number = found.iter().filter(|one| one.status == status).count();
        Tree::Row(vec![Tree::code(status), Tree::count(number)])
    });
    let counts = Tree::List(counts.collect());
    let statuses = statuses(asked);
    let wanted = found
        .into_iter()
        .filter(|one| statuses.is_empty() || statuses.contains(&one.status));
    let wanted: Vec<FlowCoverage<'a>> = wanted.collect();
    let total = Tree::count(wanted.len());
    let start = start(asked, &wanted)?;
    let page = wanted.iter().skip(start).take(first);
    let language = asked.language();
    let flows = Tree::list(page, |one| {
        coverage_trees::flow(asked.snapshot, one, language)
    });
    Ok(Tree::Row(vec![
        Tree::date(Some(on)),
        asked.revision(),
        counts,
        total,
        flows,
    ]))
}

fn first(asked: &Asked<'_>) -> Result<usize, Fault> {
    let Some(first) = asked.arguments.int("first") else {
        return Ok(USUAL);
    };
    let number = usize::try_from(first).ok().filter(|first| *first <= MOST);
    number.ok_or_else(|| {
        let message = format!("found {first}; expected 0 to {MOST}");
        Fault::input(message).in_argument("first")
    })
}

/// Where the flows after the one that is named begin.
fn start(asked: &Asked<'_>, flows: &[FlowCoverage<'_>]) -> Result<usize, Fault> {
    let Some(after) = asked.arguments.text("after") else {
        return Ok(0);
    };
    let named =
        |one: &FlowCoverage<'_>| one.flow.code() == after || one.flow.id().to_string() == after;
    let found = flows.iter().position(named).map(|at| at + 1);
    found.ok_or_else(|| {
        let message = format!("found {}; expected a flow of this answer", quoted(&after));
        Fault::input(message).in_argument("after")
    })
}

fn statuses(asked: &Asked<'_>) -> Vec<CoverageStatus> {
    let table = Schema::get().enum_table(CoverageStatus::LIST.name);
    let names = asked.arguments.texts("status").unwrap_or_default();
    let items = names.iter().filter_map(|name| table?.item(name));
    items.filter_map(CoverageStatus::from_item).collect()
}
