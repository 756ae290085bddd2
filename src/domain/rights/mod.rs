//! Which rights a person has, activity by activity: what follows from the legal bases (Art. 7(3)
//! and 15-22 GDPR), and what the register states otherwise, with its reason.
//!
//! The table is reference data ([`RightRule`]); here it is applied to what an activity rests on
//! ([`Grounds`]). Several bases give several verdicts, one for what rests on each of them, and one
//! for the whole. Where no basis is stated, a right that every basis gives is owed all the same, and
//! every other right is undetermined: nothing is guessed.
//!
//! [`RightRule`]: crate::domain::reference::RightRule

mod codes;
mod ground;
mod overview;
pub mod text;
mod verdict;

pub use codes::RightOutcome;
pub use ground::{Ground, Grounds};
pub use overview::{Explanation, RightOverall, RightsOverview, rights_over};
pub use verdict::{ActivityRights, GroundVerdict, Ruling, Verdict, rights_of};

#[cfg(test)]
mod tests;
