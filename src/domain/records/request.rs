//! Requests of persons and how they were answered; exceptions to rights; findings that are waived.

use chrono::NaiveDate;

use super::{
    Activity, DataCategory, DataElement, Ids, LegalText, Local, Party, SubjectCategory, Text,
};
use crate::{
    domain::{
        codes::{PersonRight, Region, RequestOutcome, RightState},
        id::Id,
        text::LocalText,
        value::{AnyId, Codes, Parts},
    },
    part, record,
};

record! {
    /// A request of a person under Art. 15 to 22, as a line of the log of requests. It holds no data of the person: only the controller's own reference leads to the file.
    Request, "requests", keys ["controller", "reference"], edges [] {
        /// The controller's own reference, which tells nothing of the person.
        reference: Box<str>,
        /// The controller to whom it was made.
        controller: Id<Party> => "requests",
        /// The rights that the person uses.
        rights: Codes<PersonRight>,
        /// The capacities in which the person is known to the controller.
        subjects: Ids<SubjectCategory> => "requests",
        /// The regions whose law applies.
        regions: Codes<Region>,
        /// What the person said that narrows the answer (boarding school, self-employed); nothing by which the person could be known.
        circumstances: Text,
        /// The categories of data that are rectified, erased or restricted (Art. 19).
        categories: Ids<DataCategory> => "requests",
        /// The single elements that are (Art. 19).
        elements: Ids<DataElement> => "requests",
        /// Day on which the request was received; the time limit runs from it (Art. 12(3)).
        received: NaiveDate,
        /// Day on which the person was asked to prove identity, on reasonable doubt (Art. 12(6)).
        identity_asked: Option<NaiveDate>,
        /// Day on which identity was proved.
        identity_proved: Option<NaiveDate>,
        /// Day on which the person was told that the time limit is extended by two months (Art. 12(3)).
        extended_on: Option<NaiveDate>,
        /// Why it is extended: complexity or number of requests.
        extension_reason: Text,
        /// Day on which the request was answered.
        answered: Option<NaiveDate>,
        /// What came of it.
        outcome: Option<RequestOutcome>,
        /// Why it was refused or granted in part (Art. 12(4)).
        outcome_reason: Text,
        /// The answer as it was given, word for word.
        answer: Parts<RequestAnswer>,
        /// Language of the answer, as ISO 639-1 code.
        answer_language: Text,
        /// Day for which the answer holds.
        answer_on: Option<NaiveDate>,
        /// Revision of the register from which the answer was made.
        answer_revision: Option<i64>,
        /// SHA-256 of the whole answer in UTF-8, in hexadecimal.
        answer_sha256: Text,
        /// The recipients told of a rectification, erasure or restriction (Art. 19).
        told: Parts<RequestTold>,
        /// Remarks for internal use.
        remarks: Text,
    }
}

part! {
    /// A piece of an answer as it was given: a letter is longer than a cell of a workbook can be. The pieces follow each other without anything between them.
    RequestAnswer {
        /// The words.
        text: Box<str>,
    }
}

part! {
    /// A recipient that was told of a rectification, erasure or restriction, or why it was not (Art. 19).
    RequestTold {
        /// The recipient.
        party: Id<Party> => "told",
        /// Day on which it was told.
        date: Option<NaiveDate>,
        /// Why it was not told: impossible, or a disproportionate effort.
        reason: Text,
    }
}

record! {
    /// A right that is owed, limited or not owed for one activity otherwise than its legal basis says. It needs a reason (Art. 23).
    RightOverride, "right-overrides", keys ["activity", "right"], edges [] {
        /// The activity.
        activity: Id<Activity> => "right_overrides",
        /// The right.
        right: PersonRight,
        /// Whether it is owed.
        state: RightState,
        /// Why, per language.
        reason: Box<LocalText>,
        /// The law that says so.
        legal_text: Option<Id<LegalText>> => "right_overrides",
        /// How the person uses the right here, or under what condition, per language.
        condition: Local,
        /// First day on which it holds.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// A decision to let one finding of the checks stand for one record. The finding stays listed as waived.
    Waiver, "waivers", keys ["rule", "about", "field"], edges [] {
        /// Code of the rule.
        rule: Box<str>,
        /// The record for which the finding is waived.
        about: AnyId => "waivers",
        /// The field, when the finding is waived for one field only.
        field: Text,
        /// Why it may stand.
        reason: Box<str>,
        /// Day of the decision.
        decided: NaiveDate,
        /// Role that decided, never the name of a person.
        decided_by: Text,
        /// Last day on which the waiver holds.
        valid_to: Option<NaiveDate>,
    }
}
