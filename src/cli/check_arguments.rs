//! What can be typed after `check`, `coverage`, `checklist` and `publish`.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, Utc};
use clap::{Args, ValueEnum};

use super::arguments::{ListFormat, day, moment};

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct CheckOptions {
    /// Code of a controller: only what concerns it.
    #[arg(long, value_name = "REF")]
    pub controller: Option<String>,
    /// Only findings that matter at least so much.
    #[arg(long, value_enum, default_value_t = SeverityArgument::Info)]
    pub severity: SeverityArgument,
    /// Only this rule, by code or number; may be given several times.
    #[arg(long, value_name = "CODE")]
    pub rule: Vec<String>,
    /// Leave out findings that are waived; they are still counted.
    #[arg(long)]
    pub without_waived: bool,
    /// The day for which the register is judged; today when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// The register as it was known at this moment (RFC 3339).
    #[arg(long, value_parser = moment)]
    pub known_at: Option<DateTime<Utc>>,
    /// Language of the sentences: nl, fr, de or en.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Format.
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
    /// Say what a rule is about, why it matters and what to do, and check nothing; `all` lists the
    /// rules.
    #[arg(long, value_name = "CODE", conflicts_with_all = ["controller", "rule", "known_at"])]
    pub explain: Option<String>,
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SeverityArgument {
    /// The law is broken, or cannot be shown to be kept.
    Error,
    /// Must be looked at.
    Warning,
    /// Worth knowing.
    Info,
}

/// Arguments of `coverage`.
#[derive(Debug, Args)]
pub struct CoverageOptions {
    /// Code of a controller whose flows are shown; may be given several times. All when not given.
    #[arg(long, value_name = "REF")]
    pub controller: Vec<String>,
    /// The day for which it holds; today when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Only flows that stand like this; may be given several times. All when not given.
    #[arg(long, value_enum)]
    pub status: Vec<CoverageArgument>,
    /// Also show the instruments that end within so many days.
    #[arg(long, value_name = "DAYS")]
    pub ending: Option<u32>,
    /// Also show the instruments on which no flow rests.
    #[arg(long)]
    pub unused: bool,
    /// Language of names and reasons.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Format; as CSV only the flows are written.
    #[arg(long, value_enum, default_value_t = PageFormat::Text)]
    pub format: PageFormat,
    /// The register as it was known at this moment (RFC 3339).
    #[arg(long, value_parser = moment)]
    pub known_at: Option<DateTime<Utc>>,
}

/// How a flow stands to the instruments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CoverageArgument {
    /// An instrument that serves is in force, and nothing lies beyond it.
    Covered,
    /// Something of the flow lies beyond the instrument.
    Partly,
    /// The flow needs an instrument and has none.
    NotCovered,
    /// No rule asks for an instrument.
    NotNeeded,
    /// The register does not state enough to decide.
    Undecided,
}

/// Formats of what can be a page too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    /// Text to read.
    Text,
    /// A page that prints well.
    Html,
    /// A table.
    Csv,
    /// JSON.
    Json,
}

/// Arguments of `checklist`.
#[derive(Debug, Args)]
pub struct ChecklistOptions {
    /// Code of the instrument.
    pub instrument: String,
    /// The day for which it holds; today when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Language of the points.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Format.
    #[arg(long, value_enum, default_value_t = PageFormat::Text)]
    pub format: PageFormat,
}

/// Arguments of `publish`.
#[derive(Debug, Args)]
pub struct PublishOptions {
    /// What is published.
    #[arg(value_enum)]
    pub what: Published,
    /// Code of a controller that is a party or uses them; may be given several times. All when not
    /// given.
    #[arg(long, value_name = "REF")]
    pub controller: Vec<String>,
    /// The day for which it holds; today when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Language of the list.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Format; found from the ending of `--out` when not given, else a page.
    #[arg(long, value_enum)]
    pub format: Option<PageFormat>,
    /// File to write; `-` is standard output.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

/// What can be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Published {
    /// The protocols, deliberations and authorisations in force, without anything internal.
    Protocols,
}
