//! The sentences at the head of an answer, in English.

use chrono::NaiveDate;

use super::{counted, day};

/// What the head of an answer counts.
#[derive(Debug, Default)]
pub(in crate::answers::text) struct Counts {
    /// Parties outside that get data now, each once.
    pub named: usize,
    /// Of these: all that they get is stated by a document.
    pub stated: usize,
    /// Of these: some of it is stated, some inferred or expected.
    pub partly: usize,
    /// Of these: all of it is inferred or expected, or without evidence.
    pub inferred: usize,
    /// Of these: nothing is inferred, and there is no evidence for some of it.
    pub unproven: usize,
    /// Of these: named under more than one heading.
    pub repeated: usize,
    /// Roles and departments inside.
    pub inside: usize,
    /// Classes without names.
    pub classes: usize,
    /// Parties with disclosures that have ended.
    pub ended: usize,
    /// Parties with disclosures to come.
    pub future: usize,
}

/// The counts as a sentence, which begins with the day and revision.
pub(in crate::answers::text) fn counts(
    on: NaiveDate,
    revision: i64,
    counts: &Counts,
    activities: usize,
) -> String {
    let mut parts = vec![format!(
        "{} named{}",
        counted(counts.named, "party", "parties"),
        known(counts)
    )];
    if counts.inside > 0 {
        parts.push(counted(counts.inside, "role inside", "roles inside"));
    }
    let classes = counted(counts.classes, "class", "classes");
    parts.push(format!("{classes} not yet named"));
    parts.extend(past_and_future(counts));
    format!(
        "On {}, at revision {revision}: {}; {} searched.",
        day(on),
        parts.join(", "),
        counted(activities, "activity", "activities")
    )
}

fn past_and_future(counts: &Counts) -> impl Iterator<Item = String> {
    let parts = [(counts.ended, "ended"), (counts.future, "to come")];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    parts.map(|(count, what)| format!("{count} {what}"))
}

/// On what the named parties rest, in brackets.
fn known(counts: &Counts) -> String {
    if counts.named == 0 {
        return String::new();
    }
    let mut parts = vec![format!("{} stated", counts.stated)];
    if counts.partly > 0 {
        parts.push(format!("{} partly inferred or expected", counts.partly));
    }
    parts.push(format!("{} inferred or expected", counts.inferred));
    if counts.unproven > 0 {
        parts.push(format!("{} without evidence", counts.unproven));
    }
    if counts.repeated > 0 {
        parts.push(format!("{} under more than one heading", counts.repeated));
    }
    format!(" ({})", parts.join(", "))
}

/// Why the list of names is empty.
pub(in crate::answers::text) fn nobody_named(counts: &Counts) -> String {
    let mut parts = Vec::new();
    if counts.inside > 0 {
        parts.push(counted(counts.inside, "role inside", "roles inside"));
    }
    parts.extend(past_and_future(counts));
    if parts.is_empty() {
        return "nobody: the register names no party".to_owned();
    }
    format!("nobody outside on this day; {}", parts.join(", "))
}

pub(in crate::answers::text) const ALL_ENDED: &str = "Everything found had ended before this day; what was \
    disclosed then is owed all the same (CJEU C-553/07).";

pub(in crate::answers::text) fn no_activity(controllers: &str) -> String {
    format!(
        "The register has no activity of {controllers} about these persons on this day; this is \
         not an answer to them."
    )
}

pub(in crate::answers::text) fn no_first_day(count: usize, on: NaiveDate) -> String {
    let on = day(on);
    match count {
        1 => format!(
            "The register records no first day for 1 of these; whether it held on {on} it cannot \
             say."
        ),
        _ => format!(
            "The register records no first day for {count} of these; whether they held on {on} \
             it cannot say."
        ),
    }
}

/// Parties and classes of recipients, as counted.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(in crate::answers::text) struct Recipients {
    pub parties: usize,
    pub classes: usize,
}

impl Recipients {
    fn told(self, class: &str, classes: &str) -> Option<String> {
        let parties = counted(self.parties, "party", "parties");
        let of_classes = counted(self.classes, class, classes);
        match (self.parties, self.classes) {
            (0, 0) => None,
            (_, 0) => Some(parties),
            (0, _) => Some(of_classes),
            _ => Some(format!("{parties} and {of_classes}")),
        }
    }
}

/// What may be outside the EEA besides the `certain` number of parties known to be; `None` when
/// there is nothing more to say.
pub(in crate::answers::text) fn perhaps_outside(
    certain: usize,
    possible: Recipients,
    tools: &[String],
    unknown: Recipients,
) -> Option<String> {
    let mut parts = Vec::new();
    let told = possible.told("class of recipients", "classes of recipients");
    parts.extend(told.map(|who| {
        let tools = tools.join(", ");
        format!("possible: {who}, no third country named; tool: {tools}")
    }));
    if let Some(who) = unknown.told("class", "classes") {
        let nothing = certain == 0 && parts.is_empty();
        let before = if nothing { "none recorded; " } else { "" };
        parts.push(format!("{before}the country of {who} is not stated"));
    } else if certain == 0 && parts.is_empty() {
        parts.push("none".to_owned());
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}

pub(in crate::answers::text) const NO_ACTIVITY_CURRENT: &str = "no activity is current on this day";

pub(in crate::answers::text) fn activities_unknown(count: usize) -> String {
    match count {
        0 => "every activity says who its recipients are, or that there are none".to_owned(),
        1 => "1 activity does not say who its recipients are".to_owned(),
        _ => format!("{count} activities do not say who their recipients are"),
    }
}
