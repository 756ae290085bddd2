//! Point 10: the rights that apply, activity by activity, and why.

use chrono::NaiveDate;
use serde::Serialize;

use super::said::{ActivityName, Speaker, Term};
use crate::answers::Held;

/// Point 10 of a letter.
#[derive(Debug, Clone, Serialize)]
pub struct Rights {
    /// The rights, each with where it applies.
    pub rights: Vec<RightSaid>,
}

/// One right.
#[derive(Debug, Clone, Serialize)]
pub struct RightSaid {
    /// The right, with its article.
    pub right: Term,
    /// Where it is owed, limited or not owed, and why.
    pub states: Vec<RightStateSaid>,
}

/// Where a right stands alike, for the same reason.
#[derive(Debug, Clone, Serialize)]
pub struct RightStateSaid {
    /// Whether it is owed; none when that cannot be said.
    pub state: Option<Term>,
    /// Why.
    pub reason: String,
    /// The activities.
    pub activities: Vec<ActivityName>,
}

/// The rights of persons of whom activities hold data.
pub(super) fn rights(
    speaker: &Speaker<'_>,
    held: &[(Held<'_>, bool)],
    on: NaiveDate,
) -> Rights {
    let _ = (speaker, held, on);
    Rights { rights: Vec::new() }
}
