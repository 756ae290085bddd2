//! What must be settled among the cells of an item before records are made of them: whose record it is,
//! which of several cells names the recipient of a line, what says no more than yes.

use std::collections::BTreeMap;

use super::one::Said;
use crate::domain::text::fold;
use crate::import::{
    item::Item,
    slot::{Contact, ContactPart, Slot},
    values,
};

/// Whether the activities of a file are those of a processor.
pub(super) fn are_of_processor(items: &[Item]) -> bool {
    let processing = |item: &Item| {
        let has = |slot: Slot| item.found.iter().any(|found| found.slot == slot);
        has(Slot::ServedControllers) || (has(Slot::ProcessingCategory) && !has(Slot::Purpose))
    };
    !items.is_empty() && items.iter().all(processing)
}

/// In the record of a processor (Art. 30(2)), which lists categories of processing and no purposes,
/// the controllers in the rows are those on whose behalf it acts.
pub(super) fn served(mut said: Vec<Said<'_>>) -> Vec<Said<'_>> {
    let has = |slot: Slot| said.iter().any(|one| one.slot == slot);
    let beside = has(Slot::Purpose) || has(Slot::ServedControllers) || has(Slot::Basis);
    if has(Slot::ProcessingCategory) && !beside {
        for one in &mut said {
            if one.slot == Slot::Contact(Contact::Controller, ContactPart::Name) {
                one.slot = Slot::ServedControllers;
            }
        }
    }
    said
}

/// A line that names its recipient in one cell and tells more of it in others (`Name`, `Entity`,
/// `Description`) has one recipient: the organisation, where a heading asks for it, else the first.
pub(super) fn one_party_a_line(mut said: Vec<Said<'_>>) -> Vec<Said<'_>> {
    const PARTIES: [Slot; 6] = [
        Slot::Recipients,
        Slot::ExternalRecipients,
        Slot::InternalRecipients,
        Slot::Processors,
        Slot::TransferRecipient,
        Slot::RecipientDetail,
    ];
    const ORGANISATION: [&str; 8] = [
        "entity",
        "entite",
        "organisation",
        "organization",
        "organisatie",
        "societe",
        "company",
        "firma",
    ];
    let asks = |one: &Said<'_>| {
        let heading = fold(&one.found.heading);
        ORGANISATION.iter().any(|word| heading.contains(word))
    };
    let mut groups: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, one) in said.iter().enumerate() {
        if one.found.group != 0 && PARTIES.contains(&one.slot) {
            groups.entry(one.found.group).or_default().push(at);
        }
    }
    for cells in groups.into_values().filter(|cells| cells.len() > 1) {
        let plain = |at: &&usize| said[**at].slot != Slot::RecipientDetail;
        let Some(main) = cells.iter().find(plain).map(|at| said[*at].slot) else {
            continue;
        };
        let of_line: Vec<usize> = cells
            .into_iter()
            .filter(|at| said[*at].slot == main || said[*at].slot == Slot::RecipientDetail)
            .collect();
        let first = of_line.first().map(|at| said[*at].found.heading.clone());
        if of_line
            .iter()
            .all(|at| Some(&said[*at].found.heading) == first.as_ref())
        {
            continue;
        }
        let lead = of_line.iter().copied().find(|at| asks(&said[*at]));
        let lead = lead.or_else(|| of_line.iter().copied().find(|at| said[*at].slot == main));
        for at in of_line {
            said[at].slot = if Some(at) == lead { main } else { Slot::Remark };
        }
    }
    said
}

/// Sets apart the cells that say yes or no where names are asked for.
pub(super) fn apart_from_whether(said: Vec<Said<'_>>) -> (Vec<Said<'_>>, Vec<Said<'_>>) {
    const NAMES: [Slot; 12] = [
        Slot::Purpose,
        Slot::SubPurpose,
        Slot::Subjects,
        Slot::Data,
        Slot::DataDetail,
        Slot::Measures,
        Slot::TechnicalMeasures,
        Slot::OrganisationalMeasures,
        Slot::Systems,
        Slot::Location,
        Slot::Sources,
        Slot::RecipientDetail,
    ];
    said.into_iter()
        .partition(|one| !NAMES.contains(&one.slot) || values::truth(&one.found.cell).is_none())
}

/// The field or list of an activity that a slot speaks of, when it states that there is nothing.
pub(super) fn absent_field(slot: Slot) -> Option<&'static str> {
    Some(match slot {
        Slot::Description => "description",
        Slot::Department => "department",
        Slot::Owner => "owner",
        Slot::NextReview => "next_review",
        Slot::ValidTo => "valid_to",
        Slot::ReplacedBy => "replaced_by",
        Slot::SubjectCount => "subject_count",
        Slot::Automated => "automated_decisions",
        Slot::Profiling => "profiling",
        Slot::Dpia => "dpia",
        Slot::DpiaReason => "dpia_reason",
        Slot::DpiaReference => "dpia_reference",
        Slot::Purpose => "purposes",
        Slot::Subjects => "subjects",
        Slot::Data => "data_uses",
        // No processors, or no safeguards, does not say that there are no recipients or transfers.
        Slot::Recipients => "recipients",
        Slot::Transfers => "transfers",
        Slot::Retention => "retention",
        Slot::Basis => "legal_bases",
        Slot::Measures => "measures",
        Slot::Sources => "sources",
        Slot::Systems => "systems",
        Slot::Contact(Contact::JointController, ContactPart::Name) => "joint_controllers",
        Slot::Contact(Contact::Representative, ContactPart::Name) => "representative",
        _ => return None,
    })
}
