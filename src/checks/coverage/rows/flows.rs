//! How flows stand: one row per flow.

use super::{
    super::{FlowCoverage, words::Words},
    BETWEEN, date, row,
};
use crate::{
    checks::coverage::Need,
    domain::{code_list::Coded, snapshot::Snapshot, text::Language},
};

row! {
    /// How a flow stands.
    CoverageRow {
        /// Whether it is covered, as code.
        status,
        /// The same in words.
        status_label,
        /// Controller in whose record the activity stands.
        controller,
        /// Activity.
        activity,
        /// Code of the activity.
        activity_code,
        /// Code of the flow.
        flow,
        /// Who sends the data.
        from,
        /// Register they come from.
        register,
        /// Who passes them on.
        via,
        /// Who receives them.
        to,
        /// In what capacity.
        recipient_role,
        /// What the rules ask for.
        needed,
        /// The instrument.
        instrument,
        /// Code of the instrument.
        instrument_code,
        /// Its kind.
        instrument_kind,
        /// Whether it is in force.
        in_force,
        /// First day on which it is.
        instrument_from,
        /// Last day on which it is.
        instrument_to,
        /// What lies beyond it: codes.
        beyond,
        /// What would have to be stated to decide.
        not_stated,
        /// Instruments between the parties that the flow does not name.
        uncited,
        /// Why the flow stands as it does.
        explanation,
    }
}

/// Flows as rows, with names and labels in one language.
pub fn coverage_rows(
    snapshot: &Snapshot,
    flows: &[FlowCoverage<'_>],
    language: Language,
) -> Vec<CoverageRow> {
    let words = Words { snapshot, language };
    flows.iter().map(|one| row_of(&words, one)).collect()
}

fn row_of(words: &Words<'_>, one: &FlowCoverage<'_>) -> CoverageRow {
    let snapshot = words.snapshot;
    let flow = one.flow;
    let party = |id| snapshot.get(id).map(|party| words.party(party));
    let register = flow.register.and_then(|id| snapshot.get(id));
    let asked = one.rulings.iter().filter(|one| one.need != Need::Exempt);
    let asked: Vec<&str> = asked
        .filter_map(|ruling| Some(words.label(ruling.rule?)))
        .collect();
    let all = |each: &dyn Fn(&super::super::Used<'_>) -> String| {
        let cells: Vec<String> = one.instruments.iter().map(each).collect();
        cells.join(BETWEEN)
    };
    let beyond = one.instruments.iter().flat_map(|used| &used.fit.beyond);
    let beyond: Vec<String> = beyond
        .map(|beyond| {
            let record = beyond.record.map(|one| one.header().code.to_string());
            let days = || format!("{}/{}", date(beyond.from), date(beyond.to));
            format!("{}: {}", beyond.aspect.code(), record.unwrap_or_else(days))
        })
        .collect();
    let unstated: Vec<&str> = one.unstated.iter().map(|one| words.label(*one)).collect();
    let uncited: Vec<&str> = one.uncited.iter().map(|one| one.code()).collect();
    CoverageRow {
        status: one.status.code().to_owned(),
        status_label: words.label(one.status).to_owned(),
        controller: party(one.activity.controller).unwrap_or_default(),
        activity: words.any(one.activity),
        activity_code: one.activity.code().to_owned(),
        flow: flow.code().to_owned(),
        from: one
            .sender
            .map(|sender| words.party(sender))
            .unwrap_or_default(),
        register: register.map(|one| words.any(one)).unwrap_or_default(),
        via: flow.via.and_then(party).unwrap_or_default(),
        to: words.party(one.receiver),
        recipient_role: flow
            .recipient_role
            .map(|role| words.label(role).to_owned())
            .unwrap_or_default(),
        needed: asked.join(BETWEEN),
        instrument: all(&|used| words.instrument(used.instrument)),
        instrument_code: all(&|used| used.instrument.code().to_owned()),
        instrument_kind: all(&|used| words.label(used.instrument.kind).to_owned()),
        in_force: all(&|used| words.label(used.standing.state).to_owned()),
        instrument_from: all(&|used| date(used.standing.since)),
        instrument_to: all(&|used| date(used.standing.until)),
        beyond: beyond.join(BETWEEN),
        not_stated: unstated.join(BETWEEN),
        uncited: uncited.join(BETWEEN),
        explanation: words.reasons(one).join(BETWEEN),
    }
}
