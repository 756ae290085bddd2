//! Time limits: by when a request of a person must be answered (Art. 12(3) GDPR), and by when a
//! person must turn to a complaint or appeal body, by the rule that the register states.
//!
//! Days are counted as Regulation (EEC, Euratom) 1182/71 art. 3 says: the day of the event does not
//! count; a period in months or years ends on the same day number, or on the last day of a shorter
//! month; what would end on a Saturday, a Sunday or a Belgian public holiday ends on the next
//! working day. Every result tells how it was counted, step by step ([`Step`]), so that it can be
//! checked by hand. What a rule does not state is said ([`DeadlinePart`]), never filled in.
//!
//! All here are pure functions of days: what day it is today must be asked elsewhere.

mod calendar;
mod codes;
mod remedy;
mod request;
mod step;
pub mod text;

pub use calendar::{Calendar, Closed};
pub use codes::{ClosedDay, DeadlineOutcome, DeadlinePart, DeadlineReservation, DeadlineStepKind};
pub use remedy::{Outcome, RemedyDeadline, Reservation, Rule, remedy_deadline};
pub use request::{Clock, IdentityQuestion, RequestDeadline, request_deadline};
pub use step::Step;

#[cfg(test)]
mod tests;
