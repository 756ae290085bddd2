//! Changes: from the input of a mutation to a draft, and from what became of it to a payload.

mod draft;
mod keep;

use std::sync::Arc;

use super::{
    desk::{Desk, Seen},
    fault::Fault,
    names::camel_path,
    plan::{Arguments, WritePlan},
    schema::Write,
    tree::Tree,
};
use crate::{
    domain::{kind::Kind, problem::Problem, record::AnyRecord, snapshot::Snapshot},
    register::{Refusal, Saved, When},
};

/// What became of a change.
pub struct Outcome {
    /// The cells of the payload.
    pub payload: Vec<Tree<'static>>,
    /// The register after the change; none when nothing was changed.
    pub after: Option<Arc<Snapshot>>,
}

/// Carries a change out.
///
/// # Errors
/// Why it was refused, unless it is something a person can put right: that is in the payload.
pub fn carry_out(plan: &WritePlan, desk: &dyn Desk) -> Result<Outcome, Fault> {
    let arguments = &plan.arguments;
    let reason = arguments.text("reason");
    let reason = reason.as_deref();
    let saved = match plan.what {
        Write::Add => {
            let draft = draft::of_argument(plan.kind, arguments, "draft", None);
            desk.add(&draft, reason)
        }
        Write::Update => {
            let seen = seen(plan.kind, arguments)?;
            let now = desk.view(When::Now)?;
            let base = now
                .record(seen.id)
                .filter(|record| record.kind() == plan.kind);
            let base: Option<&dyn AnyRecord> = base.map(|record| &**record);
            let changes = draft::of_argument(plan.kind, arguments, "changes", base);
            desk.update(seen, &changes, reason)
        }
        Write::End => {
            let missing = || Fault::input("expected a day").in_argument("on");
            let on = arguments.date("on").ok_or_else(missing)?;
            desk.end(seen(plan.kind, arguments)?, on, reason)
        }
        Write::Remove => desk.remove(seen(plan.kind, arguments)?, reason),
        Write::Keep => {
            let seen = seen(plan.kind, arguments)?;
            let kept = keep::answer(plan, desk, seen.id)?;
            desk.keep(seen, &kept, reason)
        }
    };
    match saved {
        Ok(saved) => Ok(done(saved)),
        Err(Refusal::Invalid(problems)) => Ok(refused(&problems)),
        Err(Refusal::Taken(problem)) => Ok(refused(&[problem])),
        Err(refusal) => Err(refusal.into()),
    }
}

fn seen(kind: Kind, arguments: &Arguments) -> Result<Seen, Fault> {
    Ok(Seen {
        kind,
        id: arguments.uuid("id")?,
        version: arguments.int("version").unwrap_or_default(),
    })
}

fn done(saved: Saved) -> Outcome {
    let Saved { id, snapshot } = saved;
    Outcome {
        payload: vec![
            Tree::Id(id),
            Tree::text(id.to_string()),
            Tree::List(Vec::new()),
            Tree::Int(snapshot.revision()),
        ],
        after: Some(snapshot),
    }
}

fn refused(problems: &[Problem]) -> Outcome {
    let rows = problems.iter().map(|problem| {
        let Problem {
            at,
            code,
            message,
            hint,
        } = problem;
        Tree::Row(vec![
            Tree::text(camel_path(at)),
            Tree::text(code.code()),
            Tree::text(message.clone()),
            Tree::maybe(hint.clone()),
        ])
    });
    Outcome {
        payload: vec![
            Tree::Null,
            Tree::Null,
            Tree::List(rows.collect()),
            Tree::Null,
        ],
        after: None,
    }
}
