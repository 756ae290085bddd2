//! What can be typed after `inzage request`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};

use crate::cli::arguments::day;

/// Arguments of `request`.
#[derive(Debug, Args)]
pub struct RequestOptions {
    /// What to do.
    #[command(subcommand)]
    pub command: RequestCommand,
}

/// What can be done with the log of requests.
#[derive(Debug, Subcommand)]
pub enum RequestCommand {
    /// List the requests with the day by which each must be answered: overdue and due soon first.
    List(ListOptions),
    /// Put a request in the log; it must hold no data of the person.
    Add(AddOptions),
    /// Record that the person was told of an extension of two months, and why (GDPR Art. 12(3)).
    Extend(ExtendOptions),
    /// Keep the answer to a request as it is given, with its revision and hash.
    Answer(GivenOptions),
    /// Print the answer that is kept, word for word.
    Show {
        /// Code or own reference of the request.
        request: String,
    },
}

/// Arguments of `request list`.
#[derive(Debug, Args)]
pub struct ListOptions {
    /// Code of the controller; all when not given.
    #[arg(long, value_name = "REF")]
    pub controller: Option<String>,
    /// Only requests in this state, such as overdue or due-soon; may be given several times.
    #[arg(long)]
    pub state: Vec<String>,
    /// The day on which they are looked at; today when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Within how many days of its end a request is due soon.
    #[arg(long, value_name = "DAYS", default_value_t = 7)]
    pub within: u32,
    /// Language of the list.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Format.
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    pub format: TableFormat,
}

/// Formats of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// Text to read.
    Text,
    /// One row a line.
    Csv,
    /// JSON.
    Json,
}

/// Arguments of `request add`.
#[derive(Debug, Args)]
pub struct AddOptions {
    /// Your own reference, which tells nothing of the person.
    pub reference: String,
    /// Code of the controller to whom it was made.
    #[arg(long, value_name = "REF")]
    pub controller: String,
    /// Day on which it was received; today when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub received: Option<NaiveDate>,
    /// A right that the person uses, such as access or erasure; may be given several times.
    #[arg(long, required = true)]
    pub right: Vec<String>,
    /// Code of a category of data subjects the person belongs to; may be given several times.
    #[arg(long)]
    pub subject: Vec<String>,
    /// A region whose law applies; may be given several times.
    #[arg(long)]
    pub region: Vec<String>,
    /// What the person said that narrows the answer, nothing by which they could be known.
    #[arg(long, value_name = "TEXT")]
    pub circumstances: Option<String>,
    /// Code of an element that is to be rectified, erased or restricted; may be given several times.
    #[arg(long)]
    pub element: Vec<String>,
    /// Code of a category that is; may be given several times.
    #[arg(long)]
    pub category: Vec<String>,
    /// Remarks for internal use.
    #[arg(long, value_name = "TEXT")]
    pub remarks: Option<String>,
    /// Why, for the history.
    #[arg(long)]
    pub reason: Option<String>,
}

/// Arguments of `request extend`.
#[derive(Debug, Args)]
pub struct ExtendOptions {
    /// Code or own reference of the request.
    pub request: String,
    /// Why it is extended: the complexity or the number of requests.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// Day on which the person was told; today when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
}

/// Arguments of `request answer`.
#[derive(Debug, Args)]
pub struct GivenOptions {
    /// Code or own reference of the request.
    pub request: String,
    /// File with the answer as it is sent, in UTF-8; `-` is standard input. When not given, the
    /// letter to a request for access is made, kept and printed.
    #[arg(long)]
    pub file: Option<PathBuf>,
    /// Language of the answer.
    #[arg(long)]
    pub lang: String,
    /// The day for which the answer holds; the day on which it is given when not stated.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Day on which it is given; today when not stated.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub answered: Option<NaiveDate>,
    /// Revision of the register from which it was made; the present one when not given.
    #[arg(long)]
    pub revision: Option<i64>,
    /// What came of the request: granted, partly-granted, refused, no-data, not-identified,
    /// passed-on, taken-back.
    #[arg(long)]
    pub outcome: Option<String>,
    /// Why it was refused or granted in part (GDPR Art. 12(4)).
    #[arg(long, value_name = "TEXT")]
    pub outcome_reason: Option<String>,
    /// Put this answer in the place of one that is kept already, which stays in the history.
    #[arg(long, requires = "reason")]
    pub replace: bool,
    /// Why, for the history.
    #[arg(long)]
    pub reason: Option<String>,
}
