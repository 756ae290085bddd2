//! The sentences of a text answer, in English.

mod head;
mod sources;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    answers::{Span, access::Withheld, codes::AccessGroup},
    domain::codes::EvidenceNature,
};

pub(super) use head::*;
pub(super) use sources::*;

pub(super) const EVERYBODY: &str = "all persons";
pub(super) const NAMED: &str = "Who";
pub(super) const NOT_NAMED: &str = "Not named";
pub(super) const ALL_NAMED: &str = "no class is left without names";
pub(super) const WHAT: &str = "What";
pub(super) const NO_DATA_STATED: &str = "no flow states which data go over";
pub(super) const WHY: &str = "Why";
pub(super) const NO_PURPOSE_STATED: &str = "no purpose is stated";
pub(super) const UNDER_WHAT: &str = "Under";
pub(super) const NO_INSTRUMENT_STATED: &str = "no protocol, contract or other instrument is stated";
pub(super) const OUTSIDE_EEA: &str = "Outside EEA";
pub(super) const NOT_STATED: &str = "Not stated";
pub(super) const NO_COUNTRY: &str = "country not stated";
pub(super) const WHY_NAMES: &str = "A person is owed the recipients by name (CJEU C-154/21). \
    The register has only these classes:";

pub(super) const GETS: &str = "gets";
pub(super) const FOR: &str = "for";
pub(super) const BASIS: &str = "basis";
pub(super) const UNDER: &str = "under";
pub(super) const TRANSFER: &str = "abroad";
pub(super) const WHEN: &str = "when";
pub(super) const NOTE: &str = "note";
pub(super) const UNKNOWN: &str = "unknown";

pub(super) const DATA: &str = "which data";
pub(super) const THE_PURPOSE: &str = "purpose";
pub(super) const THE_BASIS: &str = "legal basis";
pub(super) const INSTRUMENT: &str = "instrument";
pub(super) const SINCE: &str = "since when";
pub(super) const HAS_OR_MAY: &str = "whether it has received or may receive";

pub(super) const SUBJECT_NOT_STATED: &str = "whose data is not stated";
pub(super) const CONFIDENTIAL: &str = "CONFIDENTIAL: withheld from the person (Art. 23)";

/// What must be said of something that no document states; nothing when one does.
pub(super) fn nature(nature: Option<EvidenceNature>) -> Option<&'static str> {
    match nature? {
        EvidenceNature::Stated => None,
        EvidenceNature::Inferred => Some("inferred; the source does not say it"),
        EvidenceNature::Expected => Some("expected by law; not stated"),
    }
}

/// A group as a heading.
pub(super) fn group(group: AccessGroup) -> &'static str {
    match group {
        AccessGroup::Inside => "INSIDE, BY ROLE",
        AccessGroup::JointControllers => "JOINT CONTROLLERS",
        AccessGroup::Processors => "PROCESSORS AND SUB-PROCESSORS",
        AccessGroup::OtherControllers => "OTHER CONTROLLERS",
        AccessGroup::Authorities => "AUTHORITIES BY LAW",
        AccessGroup::CapacityNotStated => "IN A CAPACITY THAT IS NOT STATED",
        AccessGroup::PassesOn => "PASSING THE DATA ON",
        AccessGroup::Future => "FUTURE DISCLOSURES",
        AccessGroup::Ended => "ENDED DISCLOSURES",
        AccessGroup::Unresolved => "CLASSES THAT CANNOT BE NAMED YET",
        AccessGroup::PassedOn => "PASSED ON BY RECIPIENTS",
        AccessGroup::Beside => "BETWEEN OTHERS, IN THE SAME ACTIVITIES",
        AccessGroup::RecipientsNone => "RECIPIENTS: STATED AS NONE",
        AccessGroup::RecipientsNotStated => "RECIPIENTS: NOT STATED",
    }
}

/// Things as a list in a sentence: `a, b and c`.
pub(super) fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

pub(super) fn and_more(list: &str, rest: usize) -> String {
    format!("{list}; and {rest} more")
}

pub(super) fn day(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

pub(super) fn question(subjects: &str, controllers: &str) -> String {
    format!("Which parties have access to the data of {subjects} held by {controllers}?")
}

pub(super) fn on_behalf(name: &str, bodies: &str) -> String {
    if bodies.is_empty() {
        format!("{name} (no legal person is recorded behind it)")
    } else {
        format!("{name} ({bodies})")
    }
}

pub(super) fn title_and_day(title: &str, concluded: Option<NaiveDate>, in_force: bool) -> String {
    let mut text = title.to_owned();
    if let Some(concluded) = concluded {
        text.push_str(&format!(" ({})", day(concluded)));
    }
    if !in_force {
        text.push_str(NOT_IN_FORCE);
    }
    text
}

const NOT_IN_FORCE: &str = ", NOT in force on this date";

pub(super) fn in_country(party: &str, country: &str) -> String {
    format!("{party} ({country})")
}

pub(super) fn in_activities(names: &[String]) -> String {
    format!("[{}]", names.join("; "))
}

pub(super) fn joined(purposes: &str, activities: &str) -> String {
    format!("{purposes} {activities}").trim_start().to_owned()
}

pub(super) fn may_include(data: &[String]) -> String {
    format!(
        "not stated; may include what the activity uses: {}",
        data.join("; ")
    )
}

pub(super) fn instrument(
    kind: &str,
    title: &str,
    number: Option<&str>,
    concluded: Option<NaiveDate>,
    publication: Option<&str>,
    in_force: bool,
) -> String {
    let mut text = format!("{kind} \"{title}\"");
    if let Some(number) = number {
        text.push_str(&format!(" no. {number}"));
    }
    if let Some(concluded) = concluded {
        text.push_str(&format!(" of {}", day(concluded)));
    }
    if let Some(publication) = publication {
        text.push_str(&format!(", {publication}"));
    }
    if !in_force {
        text.push_str(NOT_IN_FORCE);
    }
    text
}

pub(super) fn outside_eea(country: &str) -> String {
    format!("{country}, outside the European Economic Area")
}

pub(super) fn transfer(
    place: &str,
    tool: Option<(String, String)>,
    tool_valid: Option<bool>,
    stated_none: bool,
    adequacy: &[(&str, &str)],
) -> String {
    let mut text = format!("{place}; ");
    match tool {
        Some((kind, title)) => {
            text.push_str(&format!("{kind}: \"{title}\""));
            text.push_str(match tool_valid {
                Some(true) => "",
                Some(false) => ", NOT valid on this date",
                None => ", whether it covers this recipient cannot be said",
            });
        }
        None if stated_none => text.push_str("stated: nothing permits this transfer"),
        None => text.push_str("what permits the transfer is not stated"),
    }
    for (decision, test) in adequacy {
        text.push_str(&format!("; adequacy decision {decision} covers {test}"));
    }
    text
}

pub(super) fn when(span: Span, ended: bool, state: Option<&str>, only: Option<&str>) -> String {
    let mut parts: Vec<String> = state.map(str::to_owned).into_iter().collect();
    match (span.from, span.to) {
        (Some(from), Some(to)) => parts.push(format!("from {} to {}", day(from), day(to))),
        (Some(from), None) => parts.push(format!("since {}", day(from))),
        (None, Some(to)) => parts.push(format!("until {}", day(to))),
        (None, None) if ended => parts.push("ended, the day is not stated".to_owned()),
        (None, None) => {}
    }
    parts.extend(only.map(|only| format!("only: {only}")));
    parts.join("; ")
}

pub(super) fn will_be(capacity: &str) -> String {
    format!("will be among {capacity}")
}

pub(super) fn operates(system: &str) -> String {
    format!("operates {system}")
}

pub(super) fn was(capacity: &str) -> String {
    format!("was among {capacity}")
}

pub(super) fn as_member(classes: &[String]) -> String {
    format!("as a member of {}", classes.join(" > "))
}

pub(super) fn from(sender: &str) -> String {
    format!("from {sender}, not from the controller itself")
}

pub(super) fn through(integrator: &str) -> String {
    format!("through {integrator}")
}

pub(super) fn passed_on(party: &str, way: &[String], certain: bool) -> String {
    let way = way.join(", then ");
    let doubt = if certain {
        ""
    } else {
        "; whether these are the same data is not stated"
    };
    format!("{party}: from {way}{doubt}")
}

pub(super) fn beside(from: Option<&str>, to: &str, activity: &str) -> String {
    match from {
        Some(from) => format!("{from} to {to} [{activity}]"),
        None => format!("to {to}, from a register whose operator is not stated [{activity}]"),
    }
}

pub(super) fn as_processor(activities: &[String]) -> String {
    format!(
        "As processor for others, who answer for it: {}.",
        activities.join("; ")
    )
}

pub(super) fn withheld(withheld: &Withheld<'_>) -> String {
    let disclosures = counted(withheld.disclosures, "disclosure is", "disclosures are");
    let ground = withheld.ground.unwrap_or("the ground is not stated");
    let review = withheld
        .review
        .map(|day_due| format!("; to be looked at again by {}", day(day_due)));
    format!(
        "{disclosures} withheld from this answer (Art. 23): {ground}{}.",
        review.unwrap_or_default()
    )
}

pub(super) fn no_persons(
    subjects: &str,
    on: NaiveDate,
    revision: i64,
    time: DateTime<Utc>,
) -> String {
    format!(
        "This register holds no data of persons. The answer holds for {subjects} in general, on \
         {}, as the register stood at revision {revision} ({} UTC); what applies to one person, \
         the controller looks up.",
        day(on),
        time.format("%-d %B %Y %H:%M")
    )
}
