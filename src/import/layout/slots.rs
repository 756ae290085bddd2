//! What the layout must know of slots: which make a register, which a row has once, which belong
//! together. It knows no words.

use crate::import::slot::{Contact, ContactPart, Slot};

/// Slots that say what an activity is.
const NAMING: [Slot; 4] = [
    Slot::Name,
    Slot::Purpose,
    Slot::ProcessingCategory,
    Slot::SubPurpose,
];

/// Slots of which an activity, or a rule of retention, has one.
const SINGLE: [Slot; 21] = [
    Slot::Name,
    Slot::Reference,
    Slot::Description,
    Slot::Role,
    Slot::Department,
    Slot::Owner,
    Slot::Status,
    Slot::ReplacedBy,
    Slot::Created,
    Slot::Reviewed,
    Slot::NextReview,
    Slot::ValidFrom,
    Slot::ValidTo,
    Slot::SubjectCount,
    Slot::Automated,
    Slot::Profiling,
    Slot::Dpia,
    Slot::DpiaExempt,
    Slot::DpiaReason,
    Slot::DpiaReference,
    Slot::Visibility,
];

/// Slots that a rule of a retention schedule may have beside those on retention.
const BESIDE_RULES: [Slot; 13] = [
    Slot::Name,
    Slot::Reference,
    Slot::Description,
    Slot::Department,
    Slot::Owner,
    Slot::Status,
    Slot::Created,
    Slot::Reviewed,
    Slot::Data,
    Slot::DataDetail,
    Slot::Remarks,
    Slot::Remark,
    Slot::Help,
];

/// Slots that registers of other things have too; they alone make no register.
const ANYWHERE: [Slot; 20] = [
    Slot::Name,
    Slot::Reference,
    Slot::Description,
    Slot::Department,
    Slot::Owner,
    Slot::Status,
    Slot::Created,
    Slot::Reviewed,
    Slot::NextReview,
    Slot::ValidFrom,
    Slot::ValidTo,
    Slot::Country,
    Slot::Remarks,
    Slot::Remark,
    Slot::Help,
    Slot::Key,
    Slot::Location,
    Slot::FlagComment,
    Slot::ReplacedBy,
    Slot::Role,
];

/// What values belong together by: a recipient with its country, a category with its retention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Family {
    Purpose,
    Subjects,
    Data,
    Recipients,
    Measures,
    Contact(Contact),
    Item,
}

/// Whether an activity has this once.
pub(super) fn is_single(slot: Slot) -> bool {
    SINGLE.contains(&slot)
}

/// Whether this says what an activity is.
pub(super) fn is_naming(slot: Slot) -> bool {
    NAMING.contains(&slot)
}

/// Whether this is found in registers of processing and hardly in other tables.
pub(super) fn is_weighty(slot: Slot) -> bool {
    !matches!(slot, Slot::Contact(..)) && !ANYWHERE.contains(&slot)
}

/// Whether columns with these slots hold rules of a retention schedule, and no activities.
pub(super) fn are_rules(slots: impl Iterator<Item = Slot> + Clone) -> bool {
    let mut all = slots.clone();
    let known = all.all(|slot| BESIDE_RULES.contains(&slot) || Slot::ON_RETENTION.contains(&slot));
    known && slots.clone().any(|slot| Slot::ON_RETENTION.contains(&slot))
}

/// The family of a slot.
pub(super) fn family(slot: Slot) -> Family {
    use Slot as S;
    match slot {
        S::Contact(contact, _) => Family::Contact(contact),
        S::Purpose | S::SubPurpose | S::PurposeDescription => Family::Purpose,
        S::Basis | S::BasisDetail | S::Statute | S::Condition | S::Balancing => Family::Purpose,
        S::Subjects | S::SubjectDetail | S::SubjectFlag => Family::Subjects,
        S::Data | S::DataDetail | S::Sensitive | S::Criminal | S::DataFlag => Family::Data,
        slot if Slot::ON_RETENTION.contains(&slot) => Family::Data,
        S::Recipients | S::InternalRecipients | S::ExternalRecipients => Family::Recipients,
        S::Processors | S::RecipientType | S::RecipientDetail => Family::Recipients,
        S::RecipientFlag | S::Transfers | S::TransferRecipient => Family::Recipients,
        S::Country | S::Safeguard | S::SafeguardReference => Family::Recipients,
        S::ProcessorContract => Family::Recipients,
        S::Measures | S::TechnicalMeasures | S::OrganisationalMeasures => Family::Measures,
        S::MeasureDetail | S::MeasureFlag => Family::Measures,
        _ => Family::Item,
    }
}

/// Whether a column or line with this slot is a mark on what its heading names.
pub(super) fn is_flag(slot: Slot) -> bool {
    flag_of(slot) == Some(slot)
}

/// The slot for marks on a category of this slot.
pub(super) fn flag_of(slot: Slot) -> Option<Slot> {
    match family(slot) {
        Family::Data if !Slot::ON_RETENTION.contains(&slot) => Some(Slot::DataFlag),
        Family::Subjects => Some(Slot::SubjectFlag),
        Family::Measures => Some(Slot::MeasureFlag),
        Family::Recipients => Some(Slot::RecipientFlag),
        _ => None,
    }
}

/// The slot for what is said about a category of this slot.
pub(super) fn detail_of(slot: Slot) -> Option<Slot> {
    match family(slot) {
        Family::Data if !Slot::ON_RETENTION.contains(&slot) => Some(Slot::DataDetail),
        Family::Subjects => Some(Slot::SubjectDetail),
        Family::Measures => Some(Slot::MeasureDetail),
        Family::Recipients => Some(Slot::RecipientDetail),
        Family::Purpose => Some(Slot::PurposeDescription),
        _ => None,
    }
}

/// The part of a contact block that a slot of an item stands for inside such a block.
pub(super) fn contact_part(slot: Slot) -> ContactPart {
    match slot {
        Slot::Contact(_, part) => part,
        Slot::Name => ContactPart::Name,
        Slot::Country => ContactPart::Country,
        Slot::Reference => ContactPart::Number,
        Slot::Location => ContactPart::Address,
        _ => ContactPart::Other,
    }
}
