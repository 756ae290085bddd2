//! `inzage deadline`: by when a request must be answered, and by when a person must turn to a
//! complaint or appeal body.

use chrono::{DateTime, NaiveDate, Utc};
use clap::{Args, Subcommand};
use serde_json::{Value as Json, json};

use super::{
    arguments::{Shape, day, moment},
    failure::Failure,
    keys, open,
    output::print,
};
use crate::{
    domain::{
        code_list::Coded,
        codes::DeadlineTrigger,
        deadline::{
            Clock, IdentityQuestion, RemedyDeadline, RequestDeadline, Reservation, Step,
            remedy_deadline, request_deadline, text,
        },
        id::Id,
        kind::Kind,
        records::Remedy,
        reference::Reference,
        text::Language,
        wording::say,
    },
    register::{Actor, When},
};

/// Arguments of `deadline`.
#[derive(Debug, Args)]
pub struct DeadlineOptions {
    /// Whose time limit.
    #[command(subcommand)]
    pub whose: Whose,
}

/// Whose time limit is asked.
#[derive(Debug, Subcommand)]
pub enum Whose {
    /// The controller's, to answer a request for access or of any other right of Art. 15 to 22 (GDPR
    /// Art. 12(3)).
    Access(AccessOptions),
    /// The person's, to turn to a complaint or appeal body of the register.
    Remedy(RemedyOptions),
}

/// Arguments of `deadline access`.
#[derive(Debug, Args)]
pub struct AccessOptions {
    /// Day on which the request was received.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub received: NaiveDate,
    /// Count with the extension of two months, for its complexity or the number of requests.
    #[arg(long)]
    pub extended: bool,
    /// Day on which proof of identity was asked, on reasonable doubt (Art. 12(6)).
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub identity_asked: Option<NaiveDate>,
    /// Day on which identity was proved.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD", requires = "identity_asked")]
    pub identity_proved: Option<NaiveDate>,
    /// Language.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Format.
    #[arg(long, value_enum, default_value_t = Shape::Text)]
    pub format: Shape,
}

/// Arguments of `deadline remedy`.
#[derive(Debug, Args)]
pub struct RemedyOptions {
    /// Code of the complaint or appeal body's record.
    #[arg(value_name = "CODE")]
    pub remedy: String,
    /// The event from which the time limit runs.
    #[command(flatten)]
    pub event: EventDay,
    /// Language.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Format.
    #[arg(long, value_enum, default_value_t = Shape::Text)]
    pub format: Shape,
    /// The register as it was known at this moment (RFC 3339).
    #[arg(long, value_parser = moment)]
    pub known_at: Option<DateTime<Utc>>,
}

/// The day of the event from which a time limit runs.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct EventDay {
    /// Day on which the person was informed of the decision, or it was notified.
    #[arg(long, visible_alias = "notified", value_parser = day, value_name = "YYYY-MM-DD")]
    pub informed: Option<NaiveDate>,
    /// Day of the facts complained of.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub facts: Option<NaiveDate>,
    /// Day on which a request was received.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub received: Option<NaiveDate>,
}

/// Tells a time limit.
pub fn run(url: &str, options: &DeadlineOptions) -> Result<(), Failure> {
    match &options.whose {
        Whose::Access(options) => access(options),
        Whose::Remedy(options) => remedy(url, options),
    }
}

fn access(options: &AccessOptions) -> Result<(), Failure> {
    let language = keys::language(&options.lang)?;
    let proved = options.identity_proved;
    let clock = Clock {
        received: options.received,
        extended: options.extended,
        identity: options
            .identity_asked
            .map(|asked| IdentityQuestion { asked, proved }),
    };
    let deadline = request_deadline(Reference::embedded(), clock).ok_or_else(|| {
        let received = options.received;
        Failure::Usage(format!(
            "the time limit of a request received on {received} ends beyond the calendar"
        ))
    })?;
    let said = text::request(language, &deadline);
    match options.format {
        Shape::Text => print(&told(language, &said, &deadline.steps)),
        Shape::Json => {
            let RequestDeadline {
                clock,
                due,
                tell_by,
                still_since,
                month_steps: _,
                steps: counted,
            } = &deadline;
            let answer = json!({
                "received": clock.received,
                "extended": clock.extended,
                "due": due,
                "tellBy": tell_by,
                "stillSince": still_since,
                "text": said,
                "steps": steps(language, counted),
            });
            print(&format!("{answer:#}\n"))
        }
    }
}

fn remedy(url: &str, options: &RemedyOptions) -> Result<(), Failure> {
    let language = keys::language(&options.lang)?;
    let register = open(url)?;
    let when = options.known_at.map_or(When::Now, When::KnownAt);
    let snapshot = register.view(&Actor::operator(), when)?;
    let id = keys::find(&snapshot, Kind::Remedy, &options.remedy)?;
    let missing = || Failure::NotFound(format!("remedy `{}`", options.remedy));
    let remedy: &Remedy = snapshot.get(Id::of(id)).ok_or_else(missing)?;
    let event = event_day(&options.event, remedy)?;
    let deadline = remedy_deadline(Reference::embedded(), remedy, event);
    let said = text::remedy(language, &deadline);
    match options.format {
        Shape::Text => {
            let name = remedy.name.marked(language);
            let name = name.unwrap_or_else(|| remedy.code().to_owned());
            let rule = text::rule(language, &deadline.rule);
            let answer = told(language, &said, &deadline.steps);
            print(&format!("{name}\n{rule}\n\n{answer}"))
        }
        Shape::Json => {
            let answer = as_json(remedy, &deadline, language, &said);
            print(&format!("{answer:#}\n"))
        }
    }
}

/// The day of the event, which must be the one from which the rule runs. Who is notified of a
/// decision is informed of it; nothing else stands for another event.
fn event_day(given: &EventDay, remedy: &Remedy) -> Result<NaiveDate, Failure> {
    use DeadlineTrigger::{Facts, Informed, Notification, Receipt};
    let EventDay {
        informed,
        facts,
        received,
    } = given;
    let fits: &[DeadlineTrigger] = match (informed, facts) {
        (Some(_), _) => &[Informed, Notification],
        (None, Some(_)) => &[Facts],
        (None, None) => &[Receipt],
    };
    let runs_from = remedy.deadline_trigger;
    if let Some(trigger) = runs_from.filter(|trigger| !fits.contains(trigger)) {
        let wanted = match trigger {
            Informed | Notification => "--informed",
            Facts => "--facts",
            Receipt => "--received",
        };
        return Err(Failure::Usage(format!(
            "the time limit of `{}` runs from {}; give its day with {wanted}",
            remedy.code(),
            trigger.label(Language::En)
        )));
    }
    // The arguments hold exactly one of them.
    let day = informed.or(*facts).or(*received);
    day.ok_or_else(|| Failure::Usage("expected the day of the event".to_owned()))
}

/// What is said, then how it was counted.
fn told(language: Language, said: &[String], steps: &[Step<'_>]) -> String {
    let mut lines = said.to_vec();
    if !steps.is_empty() {
        lines.push(String::new());
        lines.push(say(language, "deadlines-counting", &[]));
        let steps = steps.iter();
        lines.extend(steps.map(|step| format!("  {}", text::step(language, step))));
    }
    lines.join("\n") + "\n"
}

fn as_json(
    remedy: &Remedy,
    deadline: &RemedyDeadline<'_>,
    language: Language,
    said: &[String],
) -> Json {
    let RemedyDeadline {
        rule,
        event,
        outcome,
        not_stated,
        steps: counted,
        reservations,
    } = deadline;
    let reservations = reservations.iter().map(|one| {
        let Reservation { kind, day } = one;
        json!({"kind": kind.code(), "day": day, "text": text::reservation(language, *one)})
    });
    json!({
        "remedy": remedy.code(),
        "eventOn": event,
        "trigger": rule.trigger.map(Coded::code),
        "outcome": outcome.kind().code(),
        "due": deadline.due(),
        "notStated": not_stated.iter().map(|part| part.code()).collect::<Vec<_>>(),
        "reservations": reservations.collect::<Vec<_>>(),
        "rule": text::rule(language, rule),
        "text": said,
        "steps": steps(language, counted),
    })
}

fn steps(language: Language, steps: &[Step<'_>]) -> Vec<Json> {
    let each = steps.iter().map(|step| {
        let why = step.closed();
        let holiday = why.and_then(|why| why.holiday());
        json!({
            "kind": step.kind().code(),
            "day": step.day(),
            "closed": why.map(|why| why.kind().code()),
            "holiday": holiday.map(|holiday| &holiday.names),
            "text": text::step(language, step),
        })
    });
    each.collect()
}
