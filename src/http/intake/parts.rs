//! A foreign file is part of a register: what is left aside of it because the register has it, and
//! what the register has that it does not state.

use std::collections::HashSet;

use crate::{
    domain::{
        code_list::Coded,
        draft::{Draft, Entry, Input},
        id::Id,
        kind::Kind,
        problem::{Problem, ProblemCode, quoted},
        records::Activity,
        snapshot::Snapshot,
        value::Value,
    },
    register::{Existing, Intake, Refusal},
};

/// An activity that is to be left as it is, is left with all that belongs to it; one that must not be
/// there refuses the file.
///
/// # Errors
/// The activities that are there already, when existing ones are to be refused.
pub(super) fn keep_whole(
    drafts: &mut Vec<Draft>,
    existing: Existing,
    snapshot: &Snapshot,
) -> Result<(), Refusal> {
    if existing == Existing::Update {
        return Ok(());
    }
    let there: HashSet<String> = drafts
        .iter()
        .filter(|draft| draft.kind == Kind::Activity)
        .filter_map(Draft::code)
        .filter(|code| snapshot.by_code(Kind::Activity, code).is_some())
        .map(str::to_owned)
        .collect();
    if existing == Existing::Fail && !there.is_empty() {
        return Err(Refusal::Invalid(taken(drafts, &there)));
    }
    let mut left: HashSet<String> = HashSet::new();
    for draft in drafts.iter() {
        let of = match draft.entry("activity").map(|entry| &entry.input) {
            Some(Input::Text(code)) => there.contains(code.as_str()),
            _ => draft.kind == Kind::Activity && draft.code().is_some_and(|c| there.contains(c)),
        };
        if of && draft.code().is_some() {
            left.insert(reference(draft));
        }
    }
    let mut kept = Vec::with_capacity(drafts.len());
    for draft in std::mem::take(drafts) {
        match draft.entry("about").map(|entry| &entry.input) {
            Some(Input::Text(about)) if left.contains(about) => kept.extend(others(&draft, &left)),
            None if left.contains(&reference(&draft)) => {}
            _ => kept.push(draft),
        }
    }
    *drafts = kept;
    Ok(())
}

fn reference(draft: &Draft) -> String {
    format!("{}:{}", draft.kind.code(), draft.code().unwrap_or_default())
}

fn taken(drafts: &[Draft], there: &HashSet<String>) -> Vec<Problem> {
    let taken = drafts.iter().filter(|draft| {
        draft.kind == Kind::Activity && draft.code().is_some_and(|code| there.contains(code))
    });
    let problems = taken.map(|draft| {
        let message = format!(
            "the register has the activity {} already",
            quoted(draft.code().unwrap_or_default())
        );
        Problem::new(draft.at.to_string(), ProblemCode::Duplicate, message)
    });
    problems.collect()
}

/// What the evidence of an activity that is left as it is says of records that are not: an evidence
/// about each of them.
fn others(evidence: &Draft, left: &HashSet<String>) -> Vec<Draft> {
    let Some(Input::List(cells)) = evidence.entry("cells").map(|entry| &entry.input) else {
        return Vec::new();
    };
    let about = |cell: &Entry| {
        let Input::Fields(fields) = &cell.input else {
            return None;
        };
        let field = fields.iter().find(|(name, _)| name == "about");
        field.map(|(_, entry)| entry.clone())
    };
    let mut made = Vec::new();
    for (number, cell) in cells.iter().enumerate() {
        let Some(about) = about(cell) else { continue };
        if matches!(&about.input, Input::Text(about) if left.contains(about)) {
            continue;
        }
        let mut draft = evidence.clone();
        for (name, entry) in &mut draft.fields {
            match (name.as_str(), &mut entry.input) {
                ("code", Input::Text(code)) => *code = format!("{code}/{}", number + 1),
                ("about", input) => *input = about.input.clone(),
                ("cells", input) => *input = Input::List(vec![cell.clone()]),
                _ => {}
            }
        }
        made.push(draft);
    }
    made
}

/// What a file states, as far as it tells what of the register it lacks.
#[derive(Default)]
pub(super) struct Stated {
    controllers: HashSet<String>,
    activities: HashSet<String>,
}

impl Stated {
    /// Takes in what drafts state.
    pub(super) fn add(&mut self, drafts: &[Draft]) {
        for draft in drafts.iter().filter(|draft| draft.kind == Kind::Activity) {
            if let Some(Input::Text(code)) = draft.entry("controller").map(|entry| &entry.input)
                && !self.controllers.contains(code.trim())
            {
                self.controllers.insert(code.trim().to_owned());
            }
            self.activities.extend(draft.code().map(str::to_owned));
        }
    }

    /// A foreign file is a copy of the activities of its controllers at most, with what belongs to
    /// those it states: nothing else of the register can be missing in it.
    pub(super) fn only_of_controllers(&self, intake: &mut Intake, snapshot: &Snapshot) {
        // What belongs to an activity of the file and is not in the file was perhaps taken out of it.
        let belongs = |kind: Kind, code: &str| {
            let at = kind.def().position("activity")?;
            let record = snapshot.record(snapshot.by_code(kind, code)?)?;
            match record.value(at) {
                Value::Ref(id) => snapshot.get::<Activity>(Id::of(id)),
                _ => None,
            }
        };
        intake.missing.retain(|(kind, code)| match kind {
            Kind::Activity => snapshot.find::<Activity>(code).is_some_and(|activity| {
                let controller = snapshot.get(activity.controller);
                controller.is_some_and(|party| self.controllers.contains(&*party.header.code))
            }),
            kind => belongs(*kind, code)
                .is_some_and(|activity| self.activities.contains(&*activity.header.code)),
        });
    }
}
