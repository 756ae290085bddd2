//! `inzage tell`: whom to tell of a rectification, erasure or restriction (Art. 19).

use chrono::NaiveDate;
use clap::Args;
use serde_json::json;

use super::{
    answer::{csv, ids},
    arguments::day,
    failure::Failure,
    keys, open,
    output::{print, print_bytes},
    request::TableFormat,
};
use crate::{
    answers::telling::{Recipient, TellAnswer, TellItem, TellQuestion, text, whom_to_tell},
    domain::{code_list::Coded, id::Id, kind::Kind},
    register::{Actor, When},
};

/// Arguments of `tell`.
#[derive(Debug, Args)]
pub struct TellOptions {
    /// Code of the controller that rectifies, erases or restricts.
    #[arg(long, value_name = "REF")]
    pub controller: String,
    /// Code of an element that is rectified, erased or restricted; may be given several times.
    /// Without any element or category, all data are meant.
    #[arg(long, value_name = "CODE", num_args = 1..)]
    pub element: Vec<String>,
    /// Code of a category that is; may be given several times.
    #[arg(long, value_name = "CODE", num_args = 1..)]
    pub category: Vec<String>,
    /// Code of a category of data subjects the person belongs to; may be given several times.
    #[arg(long, value_name = "CODE")]
    pub subject: Vec<String>,
    /// The day on which it is done; today when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Language.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Format.
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    pub format: TableFormat,
}

/// Tells whom to tell.
pub fn run(url: &str, options: &TellOptions) -> Result<(), Failure> {
    let register = open(url)?;
    let snapshot = register.view(&Actor::operator(), When::Now)?;
    let language = keys::language(&options.lang)?;
    let question = TellQuestion {
        controller: Id::of(keys::find(&snapshot, Kind::Party, &options.controller)?),
        elements: ids(&snapshot, Kind::DataElement, &options.element)?,
        categories: ids(&snapshot, Kind::DataCategory, &options.category)?,
        subjects: ids(&snapshot, Kind::SubjectCategory, &options.subject)?,
        on: keys::day(options.on),
    };
    let answer = whom_to_tell(&snapshot, &question)?;
    match options.format {
        TableFormat::Text => print(&text(&answer, language)),
        TableFormat::Json => print(&format!("{:#}\n", as_json(&answer))),
        TableFormat::Csv => table(&answer),
    }
}

fn as_json(answer: &TellAnswer<'_>) -> serde_json::Value {
    let items = answer.items.iter().map(|item| {
        let classes = item.unresolved.iter();
        let onward = item.onward.iter();
        let silent = item.recipients_not_stated.iter();
        json!({
            "data": item.item.map(|datum| datum.code()),
            "owed": item.owed(),
            "recipients": item.recipients.iter().map(recipient).collect::<Vec<_>>(),
            "unresolved": classes.map(|line| json!({
                "class": line.class.code(),
                "reason": line.reason.code(),
            })).collect::<Vec<_>>(),
            "onward": onward.map(|one| one.party.code()).collect::<Vec<_>>(),
            "recipientsNotStated": silent.map(|it| it.code()).collect::<Vec<_>>(),
        })
    });
    json!({
        "on": answer.question.on,
        "revision": answer.snapshot.revision(),
        "items": items.collect::<Vec<_>>(),
    })
}

fn recipient(one: &Recipient<'_>) -> serde_json::Value {
    json!({
        "party": one.party.code(),
        "duty": one.duty.code(),
        "data": one.data.code(),
        "received": one.received.map(|it| it.code()),
        "confidential": one.confidential,
    })
}

const HEADINGS: [&str; 7] = [
    "data",
    "party",
    "duty",
    "data_stated",
    "received",
    "confidential",
    "not_named_because",
];

fn table(answer: &TellAnswer<'_>) -> Result<(), Failure> {
    let rows: Vec<Vec<&str>> = answer.items.iter().flat_map(rows).collect();
    print_bytes(&csv(&HEADINGS, rows.into_iter())?)
}

/// A row a party, then a row a class that cannot be named.
fn rows<'a>(item: &TellItem<'a>) -> Vec<Vec<&'a str>> {
    let data = item.item.map_or("", |datum| datum.code());
    let recipients = item.recipients.iter().map(|one| {
        let received = one.received.map_or("", |it| it.code());
        let confidential = if one.confidential { "yes" } else { "no" };
        let (duty, match_of) = (one.duty.code(), one.data.code());
        vec![
            data,
            one.party.code(),
            duty,
            match_of,
            received,
            confidential,
            "",
        ]
    });
    let classes = item
        .unresolved
        .iter()
        .map(|line| vec![data, line.class.code(), "", "", "", "", line.reason.code()]);
    recipients.chain(classes).collect()
}
