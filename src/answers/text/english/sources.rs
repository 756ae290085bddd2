//! The sentences about where data come from, in English.

use chrono::NaiveDate;

use super::{counted, day};

pub(in crate::answers::text) const SOURCES: &str = "WHERE THE DATA COME FROM";
pub(in crate::answers::text) const GIVES: &str = "gives";
pub(in crate::answers::text) const SOURCE_NOT_STATED: &str = "a source that is not stated";

/// How many activities do not say where their data come from.
pub(in crate::answers::text) fn sources_not_stated(count: usize) -> String {
    match count {
        1 => "1 activity does not say where its data come from.".to_owned(),
        _ => format!("{count} activities do not say where their data come from."),
    }
}
pub(in crate::answers::text) const SOURCES_ENDED: &str = "SOURCES THAT HAVE ENDED";
pub(in crate::answers::text) const SOURCES_UNRESOLVED: &str =
    "CLASSES OF SOURCES THAT CANNOT BE NAMED YET";
pub(in crate::answers::text) const SOURCES_NONE: &str = "SOURCES: STATED AS NONE";

pub(in crate::answers::text) fn sources_question(subjects: &str, controllers: &str) -> String {
    format!("Where do the data of {subjects} held by {controllers} come from?")
}

/// How many sources are listed, and how many of them rest on stated flows only.
#[derive(Debug, Default)]
pub(in crate::answers::text) struct SourceCounts {
    /// Sources that give data now.
    pub current: usize,
    /// Of these: everything from them is stated by a document.
    pub stated: usize,
    /// Of these: something is inferred or expected.
    pub inferred: usize,
    /// Sources that gave data.
    pub ended: usize,
    /// Classes without names.
    pub classes: usize,
}

pub(in crate::answers::text) fn source_counts(
    on: NaiveDate,
    revision: i64,
    counts: &SourceCounts,
) -> String {
    let mut parts = vec![counted(counts.current, "source named", "sources named")];
    if counts.current > 0 {
        let (stated, inferred) = (counts.stated, counts.inferred);
        let bare = counts.current - stated - inferred;
        let mut known = format!("{stated} stated, {inferred} inferred or expected");
        if bare > 0 {
            known.push_str(&format!(", {bare} without evidence"));
        }
        parts[0].push_str(&format!(" ({known})"));
    }
    let classes = counted(counts.classes, "class", "classes");
    parts.push(format!("{classes} not yet named"));
    if counts.ended > 0 {
        parts.push(format!("{} ended", counts.ended));
    }
    format!(
        "On {}, at revision {revision}: {}.",
        day(on),
        parts.join(", ")
    )
}

pub(in crate::answers::text) fn no_source(controllers: &str) -> String {
    format!(
        "The register has no activity of {controllers} that says where data of these persons come \
         from on this day; this is not an answer to them."
    )
}
