//! Rules that one record must keep by itself.

use super::{At, Draft};
use crate::domain::{
    kind::Kind,
    personal_data,
    problem::{Problem, ProblemCode},
    record::{AnyRecord, FieldDef},
    records::Request,
    value::Value,
};

/// Rules that one record must keep by itself, beyond what its types say.
pub fn check_record(record: &dyn AnyRecord, draft: &Draft) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(telling_reference(record, draft));
    problems.extend(period_order(
        record.defs(),
        &|position| record.value(position),
        draft.place_of("valid_to"),
    ));
    for (position, field) in record.defs().iter().enumerate() {
        if let Value::Parts(parts) = record.value(position) {
            for index in 0..parts.count() {
                let part = parts.part(index);
                let place = draft
                    .place_of(field.name)
                    .inside(&format!("[{index}].valid_to"));
                problems.extend(period_order(
                    part.defs(),
                    &|position| part.value(position),
                    place,
                ));
            }
        }
        if let Value::Ref(target) = record.value(position)
            && target == record.header().id
        {
            let message = format!(
                "a {} cannot be its own `{}`",
                record.kind().def().kind_label(),
                field.name
            );
            problems.push(Problem::new(
                draft.place_of(field.name).to_string(),
                ProblemCode::Cycle,
                message,
            ));
        }
    }
    problems.extend(needs_one_of(record, draft));
    problems
}

fn period_order<'a>(
    defs: &[FieldDef],
    value: &dyn Fn(usize) -> Value<'a>,
    at: At,
) -> Option<Problem> {
    let date = |name: &str| {
        let position = defs.iter().position(|def| def.name == name)?;
        if let Value::Date(date) = value(position) {
            Some(date)
        } else {
            None
        }
    };
    let (from, to) = (date("valid_from")?, date("valid_to")?);
    (to < from).then(|| {
        let message = format!("the period ends on {to}, before it begins on {from}");
        Problem::new(at.to_string(), ProblemCode::Contradiction, message)
            .with_hint("exchange the dates, or leave the one that is not known blank")
    })
}

/// Some records mean nothing unless one of two fields is there.
fn needs_one_of(record: &dyn AnyRecord, draft: &Draft) -> Option<Problem> {
    let choices: &[&str] = match record.kind() {
        Kind::Flow => &["from", "register"],
        Kind::DataUse => &["category", "element"],
        _ => return None,
    };
    let def = record.kind().def();
    let stated = choices
        .iter()
        .filter_map(|name| def.position(name))
        .any(|position| !record.value(position).is_absent());
    (!stated).then(|| {
        let message = format!(
            "a {} needs `{}`; found neither",
            def.kind_label(),
            choices.join("` or `")
        );
        Problem::new(
            draft.place_of(choices[0]).to_string(),
            ProblemCode::Missing,
            message,
        )
    })
}

/// The reference of a request that looks like a number or address of a person: it stands in every
/// list and in the history, so it is refused rather than warned about.
fn telling_reference(record: &dyn AnyRecord, draft: &Draft) -> Option<Problem> {
    let request = record.as_any().downcast_ref::<Request>()?;
    let told = [&*request.reference, &*request.header.code];
    let hit = told
        .iter()
        .any(|text| !personal_data::find(text).is_empty());
    hit.then(|| {
        let place = draft.place_of("reference").to_string();
        let message = "the reference looks like data of a person, which the register does not hold";
        Problem::new(place, ProblemCode::Unreadable, message)
            .with_hint("use a reference of your own that leads to the file")
    })
}
