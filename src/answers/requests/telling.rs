//! Who is still to be told of what a request brought about (Art. 19).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{
    answers::{
        Ids, NotFound,
        telling::{TellQuestion, TellingDuty, whom_to_tell},
    },
    domain::{
        codes::{PersonRight, RequestOutcome},
        records::{Party, Request},
        snapshot::Snapshot,
    },
};

/// Who is still to be told.
#[derive(Debug, Default)]
pub struct StillToTell<'a> {
    /// Whether anybody has to be told: something was rectified, erased or restricted.
    pub asked: bool,
    /// Whether it is not stated which data that was. Then nobody can be named.
    pub data_not_stated: bool,
    /// The recipients to be told that are not recorded as told, nor as not told for a reason, by
    /// code.
    pub parties: Vec<&'a Party>,
    /// The classes of recipients that cannot be named, by code.
    pub classes: Vec<&'a Party>,
}

/// Who is still to be told of what a request brought about, by a day.
///
/// # Errors
/// Something that the request names does not exist.
pub fn still_to_tell<'a>(
    snapshot: &'a Snapshot,
    request: &Request,
    on: NaiveDate,
) -> Result<StillToTell<'a>, NotFound> {
    let changed = [
        PersonRight::Rectification,
        PersonRight::Erasure,
        PersonRight::Restriction,
    ];
    let done = [RequestOutcome::Granted, RequestOutcome::PartlyGranted];
    let asked = request.rights.0.iter().any(|right| changed.contains(right))
        && request.outcome.is_some_and(|it| done.contains(&it))
        && request.answered.is_none_or(|answered| answered <= on);
    if !asked {
        return Ok(StillToTell::default());
    }
    let data_not_stated = request.elements.is_empty() && request.categories.is_empty();
    if data_not_stated {
        return Ok(StillToTell {
            asked,
            data_not_stated,
            ..StillToTell::default()
        });
    }
    let answer = whom_to_tell(
        snapshot,
        &TellQuestion {
            controller: request.controller,
            elements: request.elements.to_vec(),
            categories: request.categories.to_vec(),
            subjects: request.subjects.to_vec(),
            on,
        },
    )?;
    let told = request.told.0.iter();
    let settled = told.filter(|it| it.date.is_some_and(|day| day <= on) || it.reason.is_some());
    let settled: Ids = settled.map(|it| it.party.uuid()).collect();
    let open = |party: &&Party| !settled.contains(&party.id().uuid());
    let owed = [TellingDuty::Tell, TellingDuty::Earlier];
    let items = answer.items.iter();
    let named = items.clone().flat_map(|item| &item.recipients);
    let named = named
        .filter(|it| owed.contains(&it.duty))
        .map(|it| it.party);
    let classes = items.flat_map(|item| &item.unresolved).map(|it| it.class);
    Ok(StillToTell {
        asked,
        data_not_stated,
        parties: by_code(named.filter(open)),
        classes: by_code(classes.filter(open)),
    })
}

/// Each once, in the order of codes.
fn by_code<'a>(parties: impl Iterator<Item = &'a Party>) -> Vec<&'a Party> {
    let found: BTreeMap<&str, &Party> = parties.map(|party| (party.code(), party)).collect();
    found.into_values().collect()
}
