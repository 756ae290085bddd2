//! Why something was not done, and the one table of what each reason means outside.

use std::{fmt, sync::Arc};

use uuid::Uuid;

use crate::{
    domain::{problem::Problem, record::AnyRecord},
    store::StoreError,
};

/// Why something was not done.
#[derive(Debug, Clone)]
pub enum Refusal {
    /// What was typed has problems, all of which are listed.
    Invalid(Vec<Problem>),
    /// There is no such record, or none that the actor may see.
    NotFound(String),
    /// Somebody else changed the record meanwhile.
    Stale {
        /// The version the actor had seen.
        seen: i64,
        /// The record as it is now.
        current: Arc<dyn AnyRecord>,
    },
    /// The key is taken by another record.
    Taken(Problem),
    /// The record cannot be removed while others refer to it.
    InUse {
        /// The record.
        record: String,
        /// Who refers to it: `flow infino-vlaanderen/A01/f1 (to)`.
        users: Vec<String>,
        /// How many records refer to it, also those that the actor may not see.
        total: usize,
    },
    /// What was done cannot be taken back, because others have built on it since.
    Conflict {
        /// What was asked, and why it is refused: a clause.
        what: String,
        /// What stands in the way: `flow `a/f1` was changed since, at revision 7`.
        causes: Vec<String>,
        /// How many things stand in the way, also those that the actor may not see.
        total: usize,
    },
    /// The actor may not do this.
    Forbidden(String),
    /// The database cannot be reached, or not be used by this program.
    Unavailable(String),
    /// Something is wrong inside; the cause is in the log under the incident.
    Broken {
        /// What to look for in the log.
        incident: Uuid,
    },
}

/// What a refusal means outside: code, HTTP status and exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefusalCode {
    /// `extensions.code` in GraphQL, `code` in JSON.
    pub code: &'static str,
    /// HTTP status, where the answer is not GraphQL.
    pub status: u16,
    /// Exit code of the command line.
    pub exit: u8,
}

impl Refusal {
    /// A refusal for what should not happen; the cause goes to the log, under the incident.
    pub fn unexpected(cause: &str) -> Refusal {
        let incident = Uuid::new_v4();
        tracing::error!(%incident, cause, "something went wrong inside");
        Refusal::Broken { incident }
    }

    /// The one table of codes.
    pub fn code(&self) -> RefusalCode {
        let row = |code, status, exit| RefusalCode { code, status, exit };
        match self {
            Refusal::Invalid(_) => row("INVALID", 422, 2),
            Refusal::NotFound(_) => row("NOT_FOUND", 404, 3),
            Refusal::Stale { .. } => row("STALE", 409, 4),
            Refusal::Taken(_) => row("TAKEN", 409, 4),
            Refusal::InUse { .. } => row("IN_USE", 409, 4),
            Refusal::Conflict { .. } => row("CONFLICT", 409, 4),
            Refusal::Forbidden(_) => row("FORBIDDEN", 403, 2),
            Refusal::Unavailable(_) => row("UNAVAILABLE", 503, 5),
            Refusal::Broken { .. } => row("BROKEN", 500, 70),
        }
    }

    /// The sentence for someone who does not run the program: where the database is, is none of
    /// their business.
    pub fn public_message(&self) -> String {
        match self {
            Refusal::Unavailable(cause) => {
                tracing::error!(cause, "the database cannot be used");
                "the register cannot be reached at the moment; try again".to_owned()
            }
            other => other.to_string(),
        }
    }

    /// The problems of what was typed, when that is the reason.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Refusal::Invalid(problems) => problems,
            Refusal::Taken(problem) => std::slice::from_ref(problem),
            Refusal::NotFound(_) | Refusal::Stale { .. } | Refusal::InUse { .. } => &[],
            Refusal::Conflict { .. } => &[],
            Refusal::Forbidden(_) | Refusal::Unavailable(_) | Refusal::Broken { .. } => &[],
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Invalid(problems) => {
                let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
            Refusal::NotFound(what) => write!(f, "there is no {what}"),
            Refusal::Stale { seen, current } => write!(
                f,
                "the {} `{}` was changed by somebody else: it is at version {} and you have seen version {seen}; look at the newer record and try again",
                current.kind().def().kind_label(),
                current.header().code,
                current.header().version
            ),
            Refusal::Taken(problem) => problem.fmt(f),
            Refusal::InUse {
                record,
                users,
                total,
            } => write!(
                f,
                "the {record} cannot be removed while it is in use by {}; end it instead, or remove these first",
                listed(users, *total, ", ")
            ),
            Refusal::Conflict {
                what,
                causes,
                total,
            } => match total {
                0 => f.write_str(what),
                _ => write!(f, "{what}: {}", listed(causes, *total, "; ")),
            },
            Refusal::Forbidden(what) => write!(f, "{what}"),
            Refusal::Unavailable(what) => f.write_str(what),
            Refusal::Broken { incident } => write!(
                f,
                "something went wrong inside inzage; nothing was stored. Tell whoever runs it the incident {incident}"
            ),
        }
    }
}

/// How many of many things a sentence names.
const NAMED: usize = 10;

/// The first of these, and how many more there are, also of those that are not to be named.
fn listed(names: &[String], total: usize, separator: &str) -> String {
    let shown = names.iter().take(NAMED).map(String::as_str);
    let shown = shown.collect::<Vec<_>>().join(separator);
    let more = total.saturating_sub(names.len().min(NAMED));
    match (more, names.is_empty()) {
        (0, _) => shown,
        (_, true) => format!("{more} records"),
        (_, false) => format!("{shown} and {more} more"),
    }
}

impl std::error::Error for Refusal {}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        match error {
            StoreError::BadUrl(_)
            | StoreError::Unavailable(_)
            | StoreError::Lost(_)
            | StoreError::Newer { .. }
            | StoreError::Older(_)
            | StoreError::ReadOnly(_)
            | StoreError::Busy(_) => Refusal::Unavailable(error.to_string()),
            StoreError::Corrupt { .. } | StoreError::Constraint(_) | StoreError::Broken(_) => {
                let incident = Uuid::new_v4();
                let cause = std::error::Error::source(&error).map(ToString::to_string);
                tracing::error!(%incident, %error, cause, "the database failed");
                Refusal::Broken { incident }
            }
        }
    }
}

/// A record as messages name it: `flow `infino-vlaanderen/A01/f1``.
pub(super) fn named(record: &dyn AnyRecord) -> String {
    format!(
        "{} `{}`",
        record.kind().def().kind_label(),
        record.header().code
    )
}
