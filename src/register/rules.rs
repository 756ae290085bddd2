//! Rules that records must keep among each other.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::domain::{
    draft::{Draft, Entry, Input},
    id::Id,
    kind::Kind,
    problem::{Problem, ProblemCode, quoted},
    record::AnyRecord,
    records::{Activity, Party},
    snapshot::Snapshot,
    value::{FieldType, Value},
};

/// A record that is being written, and where it was typed.
pub(super) struct Written<'a> {
    /// The record.
    pub(super) record: &'a dyn AnyRecord,
    /// What was typed.
    pub(super) draft: &'a Draft,
}

/// What is wrong among the records of a write, once they are all in the snapshot.
pub(super) fn check(snapshot: &Snapshot, written: &[Written<'_>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let (mut ways, mut classes) = (HashSet::new(), HashSet::new());
    for Written { record, draft } in written {
        problems.extend(cycle(snapshot, *record, draft, &mut ways));
        problems.extend(class_in_itself(snapshot, *record, draft, &mut classes));
    }
    problems.extend(references_taken(snapshot, written));
    problems
}

/// What is left of a draft for these rules to say where something is wrong: the places of the fields
/// they look at.
pub(super) fn places(draft: &Draft) -> Vec<(String, Entry)> {
    let kind = draft.kind;
    let is_looked_at = |name: &str| {
        let Some(at) = kind.def().position(name) else {
            return false;
        };
        let above = matches!(kind.def().fields[at].ty, FieldType::Ref(to) if to == kind);
        above
            || matches!(
                (kind, name),
                (Kind::Party, "members") | (Kind::Activity, "reference")
            )
    };
    let fields = draft.fields.iter().filter(|(name, _)| is_looked_at(name));
    let places = fields.map(|(name, entry)| {
        let at = entry.at.clone();
        let input = Input::Null;
        (name.clone(), Entry { at, input })
    });
    places.collect()
}

/// A record that stands above itself through `parent`, `replaced_by` or the like. `sound` holds
/// the steps that are known to lead nowhere twice, so that a chain is walked once however many of
/// its records are written.
fn cycle(
    snapshot: &Snapshot,
    record: &dyn AnyRecord,
    draft: &Draft,
    sound: &mut HashSet<(usize, Uuid)>,
) -> Option<Problem> {
    let def = record.kind().def();
    for (position, field) in def.fields.iter().enumerate() {
        if !matches!(field.ty, FieldType::Ref(kind) if kind == record.kind()) {
            continue;
        }
        let mut way = HashSet::from([record.header().id]);
        let mut next = reference(record, position);
        while let Some(id) = next.filter(|id| !sound.contains(&(position, *id))) {
            if !way.insert(id) {
                let message = format!(
                    "the {} {} comes back to itself through `{}`",
                    def.kind_label(),
                    quoted(&record.header().code),
                    field.name
                );
                let place = draft.place_of(field.name).to_string();
                return Some(Problem::new(place, ProblemCode::Cycle, message));
            }
            next = snapshot
                .record(id)
                .and_then(|record| reference(&**record, position));
        }
        sound.extend(way.into_iter().map(|id| (position, id)));
    }
    None
}

fn reference(record: &dyn AnyRecord, position: usize) -> Option<Uuid> {
    match record.value(position) {
        Value::Ref(id) => Some(id),
        _ => None,
    }
}

/// A class of parties that is a member of itself, directly or through other classes. `sound` holds
/// the classes below which there is no circle.
fn class_in_itself(
    snapshot: &Snapshot,
    record: &dyn AnyRecord,
    draft: &Draft,
    sound: &mut HashSet<Id<Party>>,
) -> Option<Problem> {
    let class = record.as_any().downcast_ref::<Party>()?;
    // The way down to where the walk is, each class with the number of members already seen.
    let mut way = vec![(class, 0)];
    let mut on_way = HashSet::from([class.id()]);
    while let Some((party, seen)) = way.last_mut() {
        let Some(member) = party.members.0.get(*seen) else {
            on_way.remove(&party.id());
            sound.insert(party.id());
            way.pop();
            continue;
        };
        *seen += 1;
        let Some(member) = snapshot
            .get(member.party)
            .filter(|member| !sound.contains(&member.id()))
        else {
            continue;
        };
        if !on_way.insert(member.id()) {
            let message = format!("the class {} contains itself", quoted(member.code()));
            let place = draft.place_of("members").to_string();
            return Some(Problem::new(place, ProblemCode::Cycle, message));
        }
        way.push((member, 0));
    }
    None
}

/// Two activities of one controller under one reference.
fn references_taken(snapshot: &Snapshot, written: &[Written<'_>]) -> Vec<Problem> {
    let activities = written.iter().filter_map(|Written { record, draft }| {
        Some((record.as_any().downcast_ref::<Activity>()?, *draft))
    });
    let mut known: HashMap<Uuid, HashMap<&str, Vec<Uuid>>> = HashMap::new();
    let mut problems = Vec::new();
    for (activity, draft) in activities {
        let controller = activity.controller.uuid();
        let references = known.entry(controller).or_insert_with(|| {
            let mut references: HashMap<&str, Vec<Uuid>> = HashMap::new();
            for other in snapshot.linked::<Activity>("controller", controller) {
                references
                    .entry(&other.reference)
                    .or_default()
                    .push(other.header.id);
            }
            references
        });
        let others = references
            .get(&*activity.reference)
            .map_or(&[][..], Vec::as_slice);
        if others.iter().any(|other| *other != activity.header.id) {
            let message = format!(
                "the controller has another activity with the reference {}",
                quoted(&activity.reference)
            );
            let problem = Problem::new(
                draft.place_of("reference").to_string(),
                ProblemCode::Duplicate,
                message,
            );
            problems
                .push(problem.with_hint("give each activity of a controller its own reference"));
        }
    }
    problems
}

/// The problem of a code that another record of the kind has.
pub(super) fn code_taken(code: &str, draft: &Draft) -> Problem {
    let kind = draft.kind;
    let message = format!(
        "there is already a {} with the code {}",
        kind.def().kind_label(),
        quoted(code)
    );
    Problem::new(
        draft.place_of("code").to_string(),
        ProblemCode::Duplicate,
        message,
    )
    .with_hint("give another code, or change that record instead")
}
