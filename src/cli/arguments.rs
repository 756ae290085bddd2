//! What can be typed, and what it means.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};

use super::{
    check_arguments::{CheckOptions, ChecklistOptions, CoverageOptions, PublishOptions},
    deadline::DeadlineOptions,
    request::RequestOptions,
    rights::RightsOptions,
    tell::TellOptions,
};

/// A record of processing activities (GDPR Art. 30) and a registry of the protocols under which
/// data may flow.
#[derive(Debug, Parser)]
#[command(name = "inzage", version, about, max_term_width = 100)]
pub struct Arguments {
    /// Where the register is: `sqlite:PATH`, the path of a SQLite file, or `postgres://…`.
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = "sqlite:inzage.db",
        global = true,
        hide_env_values = true
    )]
    pub database_url: String,
    /// What is logged to standard error: `warn`, `info`, `debug`, or a filter as of `tracing`.
    #[arg(long, env = "INZAGE_LOG", default_value = "warn", global = true)]
    pub log: String,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a demo register from the sample registers, answer one question, and serve it.
    Demo(DemoOptions),
    /// Serve the register over HTTP.
    Serve(ServeOptions),
    /// Bring the schema of the database up to date; a SQLite file that does not exist is made.
    Migrate,
    /// Take in registers from files: all of a file, or nothing of it.
    Import(ImportOptions),
    /// Take an import back: what it added goes, and what it changed becomes what it was.
    UndoImport(UndoImportOptions),
    /// Write the register to files.
    Export(ExportOptions),
    /// Answer a question of a citizen.
    Answer(AnswerOptions),
    /// Check the register: what is missing, contradictory or unlawful. Exit code 1 when an error
    /// stands that nobody waived.
    Check(CheckOptions),
    /// Tell by when a request must be answered, or a person must turn to a complaint or appeal body.
    Deadline(DeadlineOptions),
    /// Tell which rights a person has, by the legal bases.
    Rights(RightsOptions),
    /// Show everything that a party, system, element, instrument or law touches.
    Touches(TouchesOptions),
    /// The log of requests of persons: list, add, extend, answer.
    Request(RequestOptions),
    /// Tell whom to tell of a rectification, erasure or restriction (GDPR Art. 19).
    Tell(TellOptions),
    /// Show which flows are covered by an instrument, and which are not, with the reasons.
    Coverage(CoverageOptions),
    /// Show what an instrument holds of what an instrument of its kind must or can hold.
    Checklist(ChecklistOptions),
    /// Write what is published: the list of protocols, readable by itself.
    Publish(PublishOptions),
    /// Show what was changed, by whom, field by field.
    History(HistoryOptions),
    /// Prove that the history is whole and that it gives the register.
    Verify,
    /// Make, list and revoke API tokens.
    Token(TokenOptions),
    /// Print the GraphQL schema.
    Schema,
}

/// Arguments of `demo`.
#[derive(Debug, Args)]
pub struct DemoOptions {
    /// Stop after the answer instead of serving.
    #[arg(long)]
    pub no_serve: bool,
    /// Address to listen on.
    #[arg(long, env = "INZAGE_LISTEN", default_value = "127.0.0.1:8030")]
    pub listen: String,
    /// File of the demo register; it is made anew each time.
    #[arg(long, default_value = "inzage-demo.db")]
    pub file: PathBuf,
}

/// Arguments of `serve`.
#[derive(Debug, Args)]
pub struct ServeOptions {
    /// Address to listen on.
    #[arg(long, env = "INZAGE_LISTEN", default_value = "127.0.0.1:8030")]
    pub listen: String,
    /// Let anyone on this machine read without a token; only on a loopback address.
    #[arg(long)]
    pub open: bool,
    /// Folder of mappings (.toml) for files that are sent, added to those in the program or in
    /// their place.
    #[arg(long, value_name = "FOLDER")]
    pub mappings: Option<PathBuf>,
}

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct ImportOptions {
    /// Workbooks (.xlsx, .xls, .xlsb, .ods), CSV files, folders or zips of CSV files, or JSON as
    /// `inzage export all` writes it. Each is taken in as a whole, one after the other; the first
    /// that is refused ends the command.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The mapping to read the files with: `native` for the layout of `inzage export all`, a name,
    /// or a .toml file; when not given, the best one is found out for each file.
    #[arg(long, value_name = "NAME|FILE")]
    pub mapping: Option<String>,
    /// Folder of mappings (.toml) that are added to those in the program, or take their place.
    #[arg(long, value_name = "FOLDER")]
    pub mappings: Option<PathBuf>,
    /// The party of the register whose activities these are, whatever the file says: code, enterprise
    /// number or name. In the layout of `inzage export all`, only for activities that name none.
    #[arg(long, value_name = "REF")]
    pub controller: Option<String>,
    /// What happens to records that are in the register already.
    #[arg(long, value_enum, default_value_t = ExistingArgument::Update)]
    pub existing: ExistingArgument,
    /// Show what would change, and store nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Also write what was done, and what was not understood, to this file: as text (.txt), as JSON
    /// (.json; a list when there are several files), or as the workbook itself with a note on each
    /// such cell (.xlsx).
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Print a mapping for the file, to edit and give back with --mapping, and store nothing.
    #[arg(long, conflicts_with_all = ["dry_run", "report"])]
    pub learn: bool,
    /// Why, for the history.
    #[arg(long)]
    pub reason: Option<String>,
}

/// What happens to records that are in the register already.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ExistingArgument {
    /// Changed to what the file says.
    Update,
    /// Left as they are.
    Skip,
    /// The import is refused.
    Fail,
}

/// Arguments of `undo-import`.
#[derive(Debug, Args)]
pub struct UndoImportOptions {
    /// Code or id of the import run, or `last` for the last one that stands.
    pub run: String,
    /// Why, for the history.
    #[arg(long)]
    pub reason: Option<String>,
}

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct ExportOptions {
    /// What to write: `all` is the whole register in the layout that `inzage import` reads.
    #[arg(value_enum)]
    pub what: Exported,
    /// Format; found from the ending of `--out` when not given.
    #[arg(long, value_enum)]
    pub format: Option<ExportFormat>,
    /// File to write (for CSV: a folder, or a .zip); `-` is standard output.
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// Only what belongs to this controller, with the catalogues that all share.
    #[arg(long, value_name = "CODE")]
    pub controller: Option<String>,
    /// Only what is valid on this day, with whatever that refers to.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// The register as it was known at this moment (RFC 3339).
    #[arg(long, value_parser = moment)]
    pub known_at: Option<DateTime<Utc>>,
}

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Exported {
    /// The whole register.
    All,
}

/// Formats of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// One CSV file a sheet.
    Csv,
    /// One Excel workbook.
    Xlsx,
    /// One OpenDocument workbook.
    Ods,
    /// One JSON file.
    Json,
}

/// Arguments of `answer`.
#[derive(Debug, Args)]
pub struct AnswerOptions {
    /// The question.
    #[arg(value_enum)]
    pub question: Question,
    /// Code of the controller that is asked.
    #[arg(long)]
    pub controller: String,
    /// Code of a category of data subjects the asker belongs to; may be given several times.
    #[arg(long, required = true)]
    pub subject: Vec<String>,
    /// Code of a category of data to which the answer is limited; may be given several times.
    #[arg(long)]
    pub category: Vec<String>,
    /// Region under whose law the answer is asked (flanders, brussels, wallonia, german-community,
    /// federal); may be given several times.
    #[arg(long)]
    pub region: Vec<String>,
    /// What the asker says about themselves, such as `boarding school`; `not: …` says that it does
    /// not hold. May be given several times. Nothing is left out for it: what holds under a
    /// circumstance says whether it applies.
    #[arg(long, value_name = "TEXT")]
    pub fact: Vec<String>,
    /// First day of the period asked about; all that is known of the past when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub from: Option<NaiveDate>,
    /// Last day of the period asked about.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub to: Option<NaiveDate>,
    /// The day for which the answer holds; today when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Language: nl, fr, de or en. A text that is missing in it is shown in its own, and marked.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Format.
    #[arg(long, value_enum, default_value_t = AnswerFormat::Text)]
    pub format: AnswerFormat,
    /// The register as it was known at this moment (RFC 3339).
    #[arg(long, value_parser = moment)]
    pub known_at: Option<DateTime<Utc>>,
    /// Also name what is withheld from the asker, and mark it: the copy of the data protection
    /// officer.
    #[arg(long, alias = "with-confidential")]
    pub dpo_copy: bool,
    /// Code of the request in the log that is answered; its reference and days go into the letter.
    #[arg(long, value_name = "CODE")]
    pub request: Option<String>,
    /// File to write instead of standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Questions of a citizen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Question {
    /// Which parties have access to my data?
    Parties,
    /// Where do my data come from?
    Sources,
    /// The four questions of a person in one: whether data are held, for what, which, and who has
    /// access.
    About,
    /// The letter that answers them, point by point.
    Letter,
}

/// Formats of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AnswerFormat {
    /// Text to read.
    Text,
    /// One row a disclosure, a source, or an activity and its data.
    Csv,
    /// JSON.
    Json,
    /// One page that prints on A4 and asks nothing of the network.
    Html,
}

/// Formats of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// Text to read.
    Text,
    /// One row an entry.
    Csv,
    /// JSON.
    Json,
}

/// Formats of what is told of time limits and rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shape {
    /// Text to read.
    Text,
    /// JSON.
    Json,
}

/// Arguments of `touches`.
#[derive(Debug, Args)]
pub struct TouchesOptions {
    /// Kind of the record: `party`, `system`, `element`, `instrument`, `law`, or any other kind.
    pub kind: String,
    /// Its code.
    pub reference: String,
    /// Only what is valid on this day.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `history`.
#[derive(Debug, Args)]
pub struct HistoryOptions {
    /// Kind of the record; all records when not given.
    #[arg(requires = "reference")]
    pub kind: Option<String>,
    /// Its code or id.
    pub reference: Option<String>,
    /// Only changes after this revision.
    #[arg(long, default_value_t = 0)]
    pub after: i64,
    /// Print JSON, one change a line.
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `token`.
#[derive(Debug, Args)]
pub struct TokenOptions {
    /// What to do.
    #[command(subcommand)]
    pub command: TokenCommand,
}

/// What can be done with tokens.
#[derive(Debug, Subcommand)]
pub enum TokenCommand {
    /// Make a token; it is printed this once.
    Add {
        /// Name by which people know it.
        name: String,
        /// What its holder may do: reader, editor, dpo, admin.
        #[arg(long, default_value = "reader")]
        role: String,
        /// Code of a controller it is limited to; may be given several times.
        #[arg(long)]
        controller: Vec<String>,
        /// Moment at which it ends (RFC 3339).
        #[arg(long, value_parser = moment)]
        expires: Option<DateTime<Utc>>,
    },
    /// List the tokens.
    List,
    /// Revoke a token.
    Revoke {
        /// Its name.
        name: String,
    },
}

/// A day as people type it.
pub fn day(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .map_err(|_| "expected a day that exists, as YYYY-MM-DD, such as 2026-03-03".to_owned())
}

pub(super) fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    if let Ok(day) = day(text) {
        // The whole day counts: what was known at its end.
        let end = day
            .and_hms_micro_opt(23, 59, 59, 999_999)
            .ok_or("no such moment")?;
        return Ok(end.and_utc());
    }
    DateTime::parse_from_rfc3339(text)
        .map(|time| time.with_timezone(&Utc))
        .map_err(|_| {
            "expected a day or a moment, such as 2026-03-03 or 2026-03-03T12:00:00Z".to_owned()
        })
}
