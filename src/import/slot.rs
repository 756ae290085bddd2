//! What a column, a line of a form or a block can hold: the fields that a mapping maps to.
//!
//! Slots are wider than the fields of records: one slot (`transfers`) can end in several records,
//! and several slots (`retention-amount`, `retention-unit`) in one field.

/// What a contact block says of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContactPart {
    /// Name of the body, or everything in one cell.
    Name,
    /// Given name of a person, as some forms ask for it.
    GivenName,
    /// The company of an external data protection officer.
    Company,
    /// Street and number, or the whole address.
    Address,
    /// Postal code.
    PostalCode,
    /// Town.
    City,
    /// Country.
    Country,
    /// Telephone.
    Telephone,
    /// E-mail address.
    Email,
    /// Enterprise number.
    Number,
    /// Anything else that the block says.
    Other,
}

/// Whom a contact block is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Contact {
    /// The controller (Art. 30(1)(a)), or the processor that keeps the record (Art. 30(2)(a)).
    Controller,
    /// A joint controller (Art. 26).
    JointController,
    /// The representative in the Union (Art. 27).
    Representative,
    /// The data protection officer (Art. 37).
    Dpo,
}

macro_rules! slots {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal;)+) => {
        /// What a column, a line of a form or a block holds.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Slot {
            $($(#[doc = $doc])+ $name,)+
            /// Part of a contact block: `controller.address`.
            Contact(Contact, ContactPart),
        }

        impl Slot {
            const PLAIN: &'static [(Slot, &'static str, &'static str)] =
                &[$((Slot::$name, $code, concat!($($doc),+)),)+];
        }
    };
}

slots! {
    /// Name of the activity.
    Name = "name";
    /// Reference or number of the activity.
    Reference = "reference";
    /// What is done, or a free description.
    Description = "description";
    /// Whether the record is kept as controller or as processor.
    Role = "role";
    /// Controllers on whose behalf a processor acts (Art. 30(2)(a)).
    ServedControllers = "served-controllers";
    /// Categories of processing carried out for a controller (Art. 30(2)(b)).
    ProcessingCategory = "processing-category";
    /// Department, service or business function.
    Department = "department";
    /// Who answers for the activity inside the body.
    Owner = "owner";
    /// Where the activity stands in its life.
    Status = "status";
    /// The processing that replaced it.
    ReplacedBy = "replaced-by";
    /// Day on which the record was written.
    Created = "created";
    /// Day on which the record was last changed or reviewed.
    Reviewed = "reviewed";
    /// Day of the next review.
    NextReview = "next-review";
    /// First day of the activity.
    ValidFrom = "valid-from";
    /// Last day of the activity.
    ValidTo = "valid-to";
    /// Number of data subjects.
    SubjectCount = "subject-count";
    /// Automated decisions (Art. 22).
    Automated = "automated-decisions";
    /// Profiling (Art. 4(4)).
    Profiling = "profiling";
    /// Whether an impact assessment is needed, or where it stands (Art. 35).
    Dpia = "dpia";
    /// Whether the activity is exempt from an impact assessment: the negation of the above.
    DpiaExempt = "dpia-exempt";
    /// Why an assessment is needed or not.
    DpiaReason = "dpia-reason";
    /// Where the assessment is.
    DpiaReference = "dpia-reference";
    /// Whether the record may be shown to the public.
    Visibility = "visibility";
    /// Remarks.
    Remarks = "remarks";
    /// Purpose or purposes (Art. 30(1)(b)).
    Purpose = "purpose";
    /// A narrower purpose, under the main one.
    SubPurpose = "sub-purpose";
    /// What a purpose means, beside its name.
    PurposeDescription = "purpose-description";
    /// Categories of data subjects (Art. 30(1)(c)).
    Subjects = "subjects";
    /// What a category of data subjects means, or who exactly is in it.
    SubjectDetail = "subject-detail";
    /// Categories of personal data (Art. 30(1)(c)).
    Data = "data";
    /// The single data of a category: `name, first name`.
    DataDetail = "data-detail";
    /// Special categories of data (Art. 9), or whether there are any.
    Sensitive = "sensitive-data";
    /// Data on convictions and offences (Art. 10).
    Criminal = "criminal-data";
    /// A mark whether the data named in the heading are used.
    DataFlag = "data-flag";
    /// A mark whether the data subjects named in the heading are concerned.
    SubjectFlag = "subject-flag";
    /// A mark whether the measure named in the heading is in place.
    MeasureFlag = "measure-flag";
    /// A mark whether the recipient named in the heading receives data.
    RecipientFlag = "recipient-flag";
    /// A comment on the mark of the column before it.
    FlagComment = "flag-comment";
    /// Recipients of any kind (Art. 30(1)(d)).
    Recipients = "recipients";
    /// Recipients inside the body.
    InternalRecipients = "internal-recipients";
    /// Recipients outside the body.
    ExternalRecipients = "external-recipients";
    /// Processors (Art. 28).
    Processors = "processors";
    /// What kind of recipient it is.
    RecipientType = "recipient-type";
    /// Who exactly the recipient is.
    RecipientDetail = "recipient-detail";
    /// Transfers outside the EEA in any form: yes, a country, a recipient (Art. 30(1)(e)).
    Transfers = "transfers";
    /// Recipient in a third country.
    TransferRecipient = "transfer-recipient";
    /// Country to which data go.
    Country = "country";
    /// Safeguard of a transfer (Art. 46), or the adequacy decision.
    Safeguard = "safeguard";
    /// Where the safeguard is documented.
    SafeguardReference = "safeguard-reference";
    /// How long data are kept, in any form (Art. 30(1)(f)).
    Retention = "retention";
    /// Number of the period.
    RetentionAmount = "retention-amount";
    /// Unit of the period.
    RetentionUnit = "retention-unit";
    /// Event from which the period runs, or the condition in words.
    RetentionTrigger = "retention-trigger";
    /// How long data stay in the archive.
    Archive = "archive";
    /// Number of the archive period.
    ArchiveAmount = "archive-amount";
    /// Unit of the archive period.
    ArchiveUnit = "archive-unit";
    /// What becomes of the data at the end.
    FinalAction = "final-action";
    /// The law from which the period follows.
    RetentionSource = "retention-source";
    /// Legal basis of Art. 6, in any form.
    Basis = "basis";
    /// Why this basis, or what it says beside.
    BasisDetail = "basis-detail";
    /// The statute on which the activity rests.
    Statute = "statute";
    /// Condition of Art. 9(2) or 10.
    Condition = "condition";
    /// The legitimate interests and their weighing.
    Balancing = "balancing";
    /// Where consents are recorded.
    ConsentRecord = "consent-record";
    /// Measures of any kind (Art. 30(1)(g)).
    Measures = "measures";
    /// Technical measures.
    TechnicalMeasures = "technical-measures";
    /// Organisational measures.
    OrganisationalMeasures = "organisational-measures";
    /// What a measure does, beside its kind.
    MeasureDetail = "measure-detail";
    /// Where the data come from (Art. 14(2)(f)).
    Sources = "sources";
    /// Systems and applications.
    Systems = "systems";
    /// Where data are kept.
    Location = "location";
    /// Where the contract with a processor is.
    ProcessorContract = "processor-contract";
    /// The activity that a row of another sheet belongs to.
    Key = "key";
    /// Known, and nothing in the register: kept in the remarks.
    Remark = "remark";
    /// Help for whoever fills in the form: left aside.
    Help = "help";
}

const CONTACTS: [(Contact, &str); 4] = [
    (Contact::Controller, "controller"),
    (Contact::JointController, "joint-controller"),
    (Contact::Representative, "representative"),
    (Contact::Dpo, "dpo"),
];

const PARTS: [(ContactPart, &str); 11] = [
    (ContactPart::Name, ""),
    (ContactPart::GivenName, "given-name"),
    (ContactPart::Company, "company"),
    (ContactPart::Address, "address"),
    (ContactPart::PostalCode, "postal-code"),
    (ContactPart::City, "city"),
    (ContactPart::Country, "country"),
    (ContactPart::Telephone, "telephone"),
    (ContactPart::Email, "email"),
    (ContactPart::Number, "number"),
    (ContactPart::Other, "other"),
];

impl Slot {
    /// The slots on retention (Art. 30(1)(f)).
    pub const ON_RETENTION: [Slot; 9] = [
        Slot::Retention,
        Slot::RetentionAmount,
        Slot::RetentionUnit,
        Slot::RetentionTrigger,
        Slot::Archive,
        Slot::ArchiveAmount,
        Slot::ArchiveUnit,
        Slot::FinalAction,
        Slot::RetentionSource,
    ];

    /// The slot with this code, as mapping files write it: `retention`, `controller.address`.
    pub fn find(code: &str) -> Option<Slot> {
        let (head, part) = code.split_once('.').unwrap_or((code, ""));
        let contact = CONTACTS.iter().find(|(_, name)| *name == head);
        if let Some((contact, _)) = contact {
            let (part, _) = PARTS.iter().find(|(_, name)| *name == part)?;
            return Some(Slot::Contact(*contact, *part));
        }
        let plain = Slot::PLAIN.iter().find(|(_, name, _)| *name == code)?;
        Some(plain.0)
    }

    /// The code of the slot, as [`Slot::find`] takes it.
    pub fn code(self) -> String {
        if let Slot::Contact(contact, part) = self {
            let name = |list: &[(Contact, &'static str)]| {
                list.iter().find(|(c, _)| *c == contact).map(|(_, n)| *n)
            };
            let head = name(&CONTACTS).unwrap_or_default();
            let tail = PARTS.iter().find(|(p, _)| *p == part).map(|(_, n)| *n);
            return match tail {
                Some("") | None => head.to_owned(),
                Some(tail) => format!("{head}.{tail}"),
            };
        }
        let plain = Slot::PLAIN.iter().find(|(slot, _, _)| *slot == self);
        plain.map_or_else(String::new, |(_, code, _)| (*code).to_owned())
    }

    /// Every code with what it means, for messages and for the head of a mapping file.
    pub fn all() -> Vec<(String, &'static str)> {
        let plain = Slot::PLAIN
            .iter()
            .map(|(_, code, doc)| ((*code).to_owned(), doc.trim()));
        let contacts = CONTACTS.iter().flat_map(|(contact, _)| {
            PARTS.iter().map(|(part, _)| {
                (
                    Slot::Contact(*contact, *part).code(),
                    "Part of a contact block.",
                )
            })
        });
        plain.chain(contacts).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_leads_back_to_its_slot() {
        for (code, _) in Slot::all() {
            let slot = Slot::find(&code);
            assert_eq!(slot.map(Slot::code).as_deref(), Some(code.as_str()));
        }
    }
}
