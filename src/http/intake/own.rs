//! Files in the layout of `inzage export all`: what is done with them beside reading.

use std::collections::HashSet;

use super::{Read, Wishes};
use crate::{
    domain::{
        draft::{Draft, Entry, Input},
        kind::Kind,
        problem::{Problem, ProblemCode},
    },
    import::foreign,
    register::{Actor, Existing, IntakeOptions, Refusal, Register, When},
};

/// Why a file is not read as a native one.
pub(super) fn no_native(file: &str) -> Refusal {
    let message = "no sheet of it is one of a register; expected the layout that `inzage export all` writes, with a sheet for each kind of record and a column `code`";
    let problem = Problem::new(file, ProblemCode::File, message).with_hint(
        "look at one with `inzage export all --out empty.xlsx`, or leave the mapping out",
    );
    Refusal::Invalid(vec![problem])
}

/// Gives the controller to activities for which a native file names none.
pub(super) fn name_controller(
    register: &Register,
    actor: &Actor,
    wishes: &Wishes,
    drafts: &mut [Draft],
) -> Result<(), Refusal> {
    let Some(typed) = &wishes.controller else {
        return Ok(());
    };
    let snapshot = register.view(actor, When::Now)?;
    // Not in the register: the file itself may have the party.
    let code = foreign::controller_of(typed, &snapshot).unwrap_or_else(|_| typed.clone());
    for draft in drafts
        .iter_mut()
        .filter(|draft| draft.kind == Kind::Activity)
    {
        let field = draft
            .fields
            .iter_mut()
            .find(|(name, _)| name == "controller");
        match field {
            Some((_, entry)) if entry.input == Input::Null => {
                entry.input = Input::Text(code.clone());
            }
            Some(_) => {}
            None => {
                let entry = Entry {
                    at: draft.at.clone(),
                    input: Input::Text(code.clone()),
                };
                draft.fields.push(("controller".to_owned(), entry));
            }
        }
    }
    Ok(())
}

/// All problems of a native file that has some: those of its layout, and those that its readable
/// rows would have in the register, so that they can be put right in one go.
pub(super) fn all_problems(register: &Register, actor: &Actor, read: &mut Read) -> Refusal {
    let rehearsal = IntakeOptions {
        existing: Existing::Update,
        rehearse: true,
        run: None,
    };
    let mut problems = std::mem::take(&mut read.problems);
    match register.take_in(
        actor,
        std::mem::take(&mut read.drafts),
        &rehearsal,
        None,
        &mut |_| {},
    ) {
        Err(Refusal::Invalid(more)) => problems.extend(more),
        Err(other) => return other,
        Ok(_) => {}
    }
    let mut seen = HashSet::new();
    problems.retain(|problem| seen.insert((problem.at.clone(), problem.code)));
    Refusal::Invalid(problems)
}
