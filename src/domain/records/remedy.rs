//! Remedies with their time limits as data, and published notices.

use chrono::NaiveDate;

use super::{Ids, Instrument, LegalText, Local, Party, Text};
use crate::{
    domain::{
        codes::{
            DayCount, DeadlineSense, DeadlineTrigger, EndRule, IdentityDemand, PersonRight, Region,
            RemedyKind,
        },
        id::Id,
        period::Period,
        text::LocalText,
        value::{Codes, Url},
    },
    record,
};

record! {
    /// A complaint or appeal body: what it is competent for, in which order, and within what time (Art. 13(2)(d), 77-79).
    Remedy, "remedies", keys ["name"], edges [] {
        /// What the remedy is called, per language.
        name: Box<LocalText>,
        /// What kind of body it is.
        kind: RemedyKind,
        /// The body.
        party: Option<Id<Party>> => "remedies",
        /// Its place in the order of steps, from 1.
        position: Option<i64>,
        /// What it is competent for, per language.
        competence: Local,
        /// What it is not competent for, per language.
        exclusions: Local,
        /// The controllers against which it is open; none means all.
        controllers: Ids<Party> => "remedies_against",
        /// The regions in which it is open.
        regions: Codes<Region>,
        /// How to reach it, per language.
        access: Local,
        /// What it costs, per language.
        cost: Local,
        /// First day of the decisions against which it is open.
        decisions_from: Option<NaiveDate>,
        /// Whether one must act within the time limit, or facts must not be older than it.
        deadline_sense: Option<DeadlineSense>,
        /// The event from which the time limit runs.
        deadline_trigger: Option<DeadlineTrigger>,
        /// Number of days after the event on which the time limit begins.
        deadline_offset: Option<i64>,
        /// Which days the offset counts.
        deadline_offset_days: Option<DayCount>,
        /// Length of the time limit.
        deadline_length: Option<Period>,
        /// What happens when it ends on a day on which nobody works.
        deadline_end: Option<EndRule>,
        /// The wording of the source, per language.
        deadline_text: Local,
        /// The legal source of the time limit.
        legal_text: Option<Id<LegalText>> => "remedies",
        /// First day on which the remedy is open.
        valid_from: Option<NaiveDate>,
        /// Last day on which it is.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// A published privacy notice (Art. 13-14), so that an instrument newer than the notice that lists it can be found.
    Notice, "notices", keys ["title"], edges [] {
        /// Title, per language.
        title: Box<LocalText>,
        /// Day which the notice states as its own.
        dated: Option<NaiveDate>,
        /// Language of the notice, as ISO 639-1 code.
        language: Text,
        /// To whom or what it applies, per language.
        applies_to: Local,
        /// The controllers that published it.
        controllers: Ids<Party> => "notices",
        /// The instruments it lists.
        instruments: Ids<Instrument> => "notices",
        /// The rights that it says persons have, without a condition.
        rights_offered: Codes<PersonRight>,
        /// The rights that it says persons have in some cases, or within limits that it names.
        rights_conditional: Codes<PersonRight>,
        /// What it asks of everyone to prove identity (Art. 12(6)).
        identity_demand: Option<IdentityDemand>,
        /// Where it is published.
        website: Option<Url>,
        /// First day on which it was published.
        valid_from: Option<NaiveDate>,
        /// Last day on which it was.
        valid_to: Option<NaiveDate>,
    }
}
