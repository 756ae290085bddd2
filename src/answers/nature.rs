//! How a flow or a link is known: stated by a document, concluded by whoever wrote the record, or
//! expected from the law. An answer must not pass off the last two as the first (Art. 5(2)).

use uuid::Uuid;

use crate::domain::{codes::EvidenceNature, records::Evidence, snapshot::Snapshot};

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
    let evidence = snapshot.linked::<Evidence>("about", id);
    let evidence = evidence.filter(|evidence| counts(evidence.field.as_deref()));
    evidence
        .map(|evidence| evidence.nature)
        // Not by the order of the code list, which is one of presentation.
        .max_by_key(|nature| match nature {
            EvidenceNature::Stated => 0,
            EvidenceNature::Inferred => 1,
            EvidenceNature::Expected => 2,
        })
}
