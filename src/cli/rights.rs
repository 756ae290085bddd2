//! `inzage rights`: which rights a person has in an activity, or in all that a controller does.

use chrono::{DateTime, NaiveDate, Utc};
use clap::Args;
use serde_json::{Value as Json, json};

use super::{
    arguments::{Shape, day, moment},
    failure::Failure,
    keys, open,
    output::print,
};
use crate::{
    answers::{HeldQuestion, what_is_held_about},
    domain::{
        code_list::Coded,
        id::Id,
        kind::Kind,
        records::Activity,
        reference::Reference,
        rights::{Explanation, RightOverall, RightsOverview, rights_over, text},
        snapshot::Snapshot,
        text::Language,
        wording::{date, say},
    },
    register::{Actor, When},
};

/// Arguments of `rights`.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("of").required(true))]
pub struct RightsOptions {
    /// Code of an activity.
    #[arg(value_name = "ACTIVITY", group = "of")]
    pub activity: Option<String>,
    /// Code of a controller: all that it does with the data of the persons meant.
    #[arg(long, value_name = "REF", group = "of")]
    pub controller: Option<String>,
    /// Code of a category of data subjects the person belongs to; may be given several times.
    #[arg(long, value_name = "CODE", conflicts_with = "activity")]
    pub subject: Vec<String>,
    /// The day for which the answer holds; today when not given.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
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

/// Tells which rights a person has.
pub fn run(url: &str, options: &RightsOptions) -> Result<(), Failure> {
    let language = keys::language(&options.lang)?;
    let register = open(url)?;
    let when = options.known_at.map_or(When::Now, When::KnownAt);
    let snapshot = register.view(&Actor::operator(), when)?;
    let on = keys::day(options.on);
    let activities = activities(&snapshot, options, on)?;
    let overview = rights_over(&snapshot, Reference::embedded(), activities, on);
    match options.format {
        Shape::Text => print(&told(language, &overview)),
        Shape::Json => {
            let answer = json!({
                "on": on,
                "revision": snapshot.revision(),
                "rights": overview.rights.iter().map(|it| as_json(language, it)).collect::<Vec<_>>(),
            });
            print(&format!("{answer:#}\n"))
        }
    }
}

fn activities<'a>(
    snapshot: &'a Snapshot,
    options: &RightsOptions,
    on: NaiveDate,
) -> Result<Vec<&'a Activity>, Failure> {
    if let Some(code) = &options.activity {
        let id = Id::of(keys::find(snapshot, Kind::Activity, code)?);
        return Ok(snapshot.get(id).into_iter().collect());
    }
    let controller = options.controller.as_deref().unwrap_or_default();
    let controller = Id::of(keys::find(snapshot, Kind::Party, controller)?);
    let subjects = options.subject.iter();
    let subjects = subjects
        .map(|code| keys::find(snapshot, Kind::SubjectCategory, code).map(Id::of))
        .collect::<Result<_, _>>()?;
    let question = HeldQuestion {
        controller,
        subjects,
        regions: Vec::new(),
        on,
    };
    let held = what_is_held_about(snapshot, &question)?;
    Ok(held.activities.iter().map(|held| held.activity).collect())
}

/// Each right, then where it applies or not and why, with the activities.
fn told(language: Language, overview: &RightsOverview<'_>) -> String {
    let count = overview.activities.len();
    if count == 0 {
        return say(language, "rights-none", &[]) + "\n";
    }
    let on = date(language, overview.on);
    let arguments = [("count", count.into()), ("date", on.into())];
    let mut said = say(language, "rights-heading", &arguments) + "\n";
    for right in &overview.rights {
        said.push_str(&format!("\n{}\n", text::overall(language, right)));
        for explained in &right.explanations {
            said.push_str(&format!("  {}\n", text::explanation(language, explained)));
            for line in details(language, explained) {
                said.push_str(&format!("    {line}\n"));
            }
        }
    }
    said
}

/// On what it rests, and in which activities.
fn details(language: Language, explained: &Explanation<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    if !explained.grounds.is_empty() {
        let bases = text::grounds(language, &explained.grounds);
        lines.push(say(language, "rights-grounds", &[("bases", bases.into())]));
    }
    let codes: Vec<&str> = explained.activities.iter().map(|it| it.code()).collect();
    let arguments = [
        ("count", codes.len().into()),
        ("activities", codes.join(", ").into()),
    ];
    lines.push(say(language, "rights-activities", &arguments));
    lines
}

fn as_json(language: Language, right: &RightOverall<'_>) -> Json {
    let explanations = right.explanations.iter().map(|explained| {
        let Explanation {
            outcome,
            article,
            reason,
            overridden,
            grounds,
            activities,
        } = explained;
        let grounds = grounds.iter().map(|ground| {
            json!({
                "basis": ground.basis.map(Coded::code),
                "explicitConsent": ground.explicit_consent,
                "directMarketing": ground.direct_marketing,
            })
        });
        json!({
            "outcome": outcome.code(),
            "article": article,
            "reason": reason.map(Coded::code),
            "statement": overridden.map(|stated| stated.code()),
            "grounds": grounds.collect::<Vec<_>>(),
            "activities": activities.iter().map(|it| it.code()).collect::<Vec<_>>(),
            "text": text::explanation(language, explained),
        })
    });
    json!({
        "right": right.right.code(),
        "outcome": right.outcome.code(),
        "text": text::overall(language, right),
        "explanations": explanations.collect::<Vec<_>>(),
    })
}
