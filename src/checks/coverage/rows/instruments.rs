//! Instruments that end soon, and the checklist of one instrument, as rows.

use super::{
    super::{Checklist, Ending, words::Words},
    BETWEEN, row,
};
use crate::domain::{code_list::Coded, snapshot::Snapshot, text::Language};

row! {
    /// An instrument that ends soon.
    EndingRow {
        /// The instrument.
        instrument,
        /// Its code.
        code,
        /// Its kind.
        kind,
        /// Its last day.
        last_day,
        /// How many days it still holds.
        days_left,
        /// The instrument that takes its place.
        replaced_by,
        /// The flows that depend on it: codes.
        flows,
    }
}

/// Instruments that end soon as rows.
pub fn ending_rows(
    snapshot: &Snapshot,
    ending: &[Ending<'_>],
    language: Language,
) -> Vec<EndingRow> {
    let words = Words { snapshot, language };
    let rows = ending.iter().map(|one| {
        let flows: Vec<&str> = one.flows.iter().map(|flow| flow.code()).collect();
        EndingRow {
            instrument: words.instrument(one.instrument),
            code: one.instrument.code().to_owned(),
            kind: words.label(one.instrument.kind).to_owned(),
            last_day: one.last_day.to_string(),
            days_left: one.days_left.to_string(),
            replaced_by: one
                .replaced_by
                .map(|next| words.instrument(next))
                .unwrap_or_default(),
            flows: flows.join(BETWEEN),
        }
    });
    rows.collect()
}

row! {
    /// A point of the checklist of an instrument.
    ChecklistRow {
        /// Code of the point.
        point,
        /// Its name.
        name,
        /// Where its source lists it.
        place,
        /// With what force: must, can, should.
        force,
        /// Whether the instrument holds it, as code.
        state,
        /// The same in words.
        state_label,
        /// What is lacking: fields, roles, parties.
        lacking,
        /// How sure the point is.
        confidence,
    }
}

/// The points of a checklist as rows.
pub fn checklist_rows(
    snapshot: &Snapshot,
    list: &Checklist<'_>,
    language: Language,
) -> Vec<ChecklistRow> {
    let words = Words { snapshot, language };
    let rows = list.points.iter().map(|one| {
        let fields = one.fields.iter().map(|field| (*field).to_owned());
        let roles = one.roles.iter().map(|role| words.label(*role).to_owned());
        let parties = one.parties.iter().map(|party| words.party(party));
        let lacking: Vec<String> = fields.chain(roles).chain(parties).collect();
        ChecklistRow {
            point: one.point.code.to_string(),
            name: words.line(&one.point.name, &one.point.code).text(),
            place: one.content.place.to_string(),
            force: one.content.force.code().to_owned(),
            state: one.state.code().to_owned(),
            state_label: words.label(one.state).to_owned(),
            lacking: lacking.join(BETWEEN),
            confidence: one.content.confidence.code().to_owned(),
        }
    });
    rows.collect()
}
