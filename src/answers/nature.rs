//! How a flow or a link is known: stated by a document, concluded by whoever wrote the record, or
//! expected from the law. An answer must not pass off the last two as the first (Art. 5(2)).

use uuid::Uuid;

use crate::domain::{codes::EvidenceNature, snapshot::Snapshot};

/// The weakest nature among the evidence for a record as a whole; `None` without such evidence.
pub(super) fn of_record(snapshot: &Snapshot, id: Uuid) -> Option<EvidenceNature> {
    weakest(snapshot, id, |field| field.is_none())
}

/// The weakest nature among the evidence for one field of a record, or for the record as a whole.
pub(super) fn of_field(snapshot: &Snapshot, id: Uuid, name: &str) -> Option<EvidenceNature> {
    weakest(snapshot, id, |field| {
        field.is_none_or(|field| field == name)
    })
}

fn weakest(
    snapshot: &Snapshot,
    id: Uuid,
    counts: impl Fn(Option<&str>) -> bool,
) -> Option<EvidenceNature> {
    let said = snapshot
        .evidence(id)
        .flat_map(|evidence| evidence.natures(id));
    said.filter(|(field, _)| counts(*field))
        .map(|(_, nature)| nature)
        // Not by the order of the code list, which is one of presentation.
        .max_by_key(|nature| match nature {
            EvidenceNature::Stated => 0,
            EvidenceNature::Inferred => 1,
            EvidenceNature::Expected => 2,
        })
}
