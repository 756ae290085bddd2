//! Points 12 and 13: where else to look, and what is not told and why.

use chrono::NaiveDate;
use serde::Serialize;

use super::said::{Said, Speaker};
use crate::{
    answers::access,
    domain::reference::{Elsewhere, Reference},
};

/// Point 12: a public service where the person can look.
#[derive(Debug, Clone, Serialize)]
pub struct ElsewhereSaid {
    /// What it is called.
    pub name: Said,
    /// What one finds there.
    pub shows: Said,
    /// Its address on the web.
    pub link: String,
    /// Where this was taken from.
    pub source: String,
}

pub(super) fn elsewhere(speaker: &Speaker<'_>, on: NaiveDate) -> Vec<ElsewhereSaid> {
    let places = Reference::embedded().elsewhere(on);
    places
        .map(|place: &Elsewhere| ElsewhereSaid {
            name: speaker.name(&place.names, &place.url),
            shows: speaker.name(&place.shows, &place.url),
            link: place.url.to_string(),
            source: place.source.to_string(),
        })
        .collect()
}

/// Point 13: what is not told, by ground. It names neither party nor activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WithheldSaid {
    /// Of what: `recipients` or `sources`.
    pub of: &'static str,
    /// The ground; none when it is not stated.
    pub ground: Option<String>,
    /// How many.
    pub count: usize,
    /// The earliest day on which one of them must be looked at again.
    pub review: Option<NaiveDate>,
}

pub(super) fn withheld(
    speaker: &Speaker<'_>,
    recipients: &[access::Withheld<'_>],
    sources: &[access::Withheld<'_>],
) -> Vec<WithheldSaid> {
    let of = |of, list: &[access::Withheld<'_>]| -> Vec<WithheldSaid> {
        let list = list.iter();
        list.map(|one| WithheldSaid {
            of,
            ground: one.ground.map(|ground| speaker.plain(ground).text),
            count: one.disclosures,
            review: one.review,
        })
        .collect()
    };
    let mut all = of("recipients", recipients);
    all.extend(of("sources", sources));
    all
}
