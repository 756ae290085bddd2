//! `inzage request list`.

use serde_json::json;

use super::arguments::{ListOptions, TableFormat};
use crate::{
    answers::requests::{
        RequestLine, RequestState, RequestsAnswer, RequestsQuestion, requests, text,
    },
    cli::{
        answer::csv,
        failure::Failure,
        keys,
        output::{print, print_bytes},
    },
    domain::{code_list::Coded, id::Id, kind::Kind, problem::quoted, snapshot::Snapshot},
};

/// Lists the requests, those to be answered first at the head.
pub fn run(snapshot: &Snapshot, options: &ListOptions) -> Result<(), Failure> {
    let controller = options.controller.as_deref();
    let controller = controller.map(|code| keys::find(snapshot, Kind::Party, code));
    let question = RequestsQuestion {
        controller: controller.transpose()?.map(Id::of),
        on: keys::day(options.on),
        within: options.within,
    };
    let states = states(&options.state)?;
    let language = keys::language(&options.lang)?;
    let mut answer = requests(snapshot, question)?;
    if options.format != TableFormat::Text && !states.is_empty() {
        answer.requests.retain(|line| states.contains(&line.state));
    }
    match options.format {
        TableFormat::Text => print(&text(&answer, &states, language)),
        TableFormat::Json => print(&format!("{:#}\n", as_json(&answer))),
        TableFormat::Csv => table(&answer),
    }
}

fn states(typed: &[String]) -> Result<Vec<RequestState>, Failure> {
    let read = |typed: &String| {
        let found = RequestState::LIST.find(typed);
        found.and_then(RequestState::from_item).ok_or_else(|| {
            let known = RequestState::ALL.iter().map(|state| state.code());
            let known: Vec<&str> = known.collect();
            Failure::Usage(format!(
                "{} is no state of a request; expected one of {}",
                quoted(typed),
                known.join(", ")
            ))
        })
    };
    typed.iter().map(read).collect()
}

fn as_json(answer: &RequestsAnswer<'_>) -> serde_json::Value {
    let lines = answer.requests.iter().map(|line| {
        let request = line.request;
        let rights = request.rights.0.iter().map(|right| right.code());
        json!({
            "code": request.code(),
            "reference": &*request.reference,
            "controller": code_of(answer, line),
            "rights": rights.collect::<Vec<_>>(),
            "state": line.state.code(),
            "received": request.received,
            "due": line.deadline.due,
            "tellBy": line.deadline.tell_by,
            "daysLeft": line.days_left,
            "extension": line.extension.code(),
            "answered": request.answered,
            "outcome": request.outcome.map(|outcome| outcome.code()),
        })
    });
    json!({
        "on": answer.question.on,
        "within": answer.question.within,
        "revision": answer.snapshot.revision(),
        "requests": lines.collect::<Vec<_>>(),
    })
}

const HEADINGS: [&str; 13] = [
    "code",
    "reference",
    "controller",
    "rights",
    "state",
    "received",
    "due",
    "tell_by",
    "days_left",
    "days_over",
    "extension",
    "answered",
    "outcome",
];

fn table(answer: &RequestsAnswer<'_>) -> Result<(), Failure> {
    let rows = answer.requests.iter().map(|line| {
        let request = line.request;
        let rights = request.rights.0.iter().map(|right| right.code());
        // A number below zero would be taken for a formula.
        let (left, over) = match line.days_left {
            days @ 0.. => (days.to_string(), String::new()),
            days => (String::new(), days.abs().to_string()),
        };
        let day = |day: Option<chrono::NaiveDate>| day.map_or(String::new(), |it| it.to_string());
        vec![
            request.code().to_owned(),
            request.reference.to_string(),
            code_of(answer, line).unwrap_or_default().to_owned(),
            rights.collect::<Vec<_>>().join("; "),
            line.state.code().to_owned(),
            request.received.to_string(),
            line.deadline.due.to_string(),
            line.deadline.tell_by.to_string(),
            left,
            over,
            line.extension.code().to_owned(),
            day(request.answered),
            request.outcome.map_or("", |it| it.code()).to_owned(),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let bytes = csv(
        &HEADINGS,
        rows.iter()
            .map(|row| row.iter().map(String::as_str).collect()),
    )?;
    print_bytes(&bytes)
}

fn code_of<'a>(answer: &RequestsAnswer<'a>, line: &RequestLine<'a>) -> Option<&'a str> {
    let party = answer.snapshot.get(line.request.controller);
    party.map(|party| party.code())
}
