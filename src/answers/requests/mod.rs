//! The log of requests: by when each must be answered, which are late, which will soon be, and who
//! is still to be told (Art. 12(3) and (4), 19).
//!
//! A request stands on a day as it stood then: what happened later (an answer, an extension, a proof
//! of identity) had not happened.

mod found;
mod letter;
mod state;
mod telling;
mod text;

use chrono::NaiveDate;

use super::{NotFound, Scope};
use crate::{
    code_list,
    domain::{
        deadline::RequestDeadline,
        id::Id,
        records::{Party, Request},
        snapshot::Snapshot,
    },
};

pub use found::{Found, found_in};
pub use letter::{letter_question, letter_to};
pub use state::state_of;
pub use telling::{StillToTell, still_to_tell};
pub use text::text;

code_list! {
    /// Where a request stands on a day.
    RequestState {
        /// It is over time and not answered.
        Overdue = "overdue" ["GDPR Art. 12(3)"] "te laat", "en retard", "überfällig", "overdue";
        /// It must be answered within the days asked about.
        DueSoon = "due-soon" ["GDPR Art. 12(3)"] "binnenkort te beantwoorden", "échéance proche", "bald fällig", "due soon";
        /// It is open.
        Open = "open" [""] "open", "ouverte", "offen", "open";
        /// The person was asked to prove identity, on reasonable doubt, and the clock stands still.
        WaitingForIdentity = "waiting-for-identity" ["GDPR Art. 12(6)"] "wacht op bewijs van identiteit", "en attente d'une preuve d'identité", "wartet auf Identitätsnachweis", "waiting for proof of identity";
        /// It was answered after its time.
        AnsweredLate = "answered-late" ["GDPR Art. 12(3)"] "te laat beantwoord", "réponse donnée en retard", "verspätet beantwortet", "answered late";
        /// It was answered in time.
        AnsweredInTime = "answered-in-time" ["GDPR Art. 12(3)"] "tijdig beantwoord", "réponse donnée à temps", "fristgerecht beantwortet", "answered in time";
        /// It has an outcome, and the day of the answer is not stated.
        DayNotStated = "day-not-stated" ["GDPR Art. 5(2)"] "afgehandeld, datum niet vermeld", "clôturée, date non indiquée", "erledigt, Datum nicht angegeben", "closed, day not stated";
    }
}

code_list! {
    /// What became of an extension of a request.
    ExtensionState {
        /// It was not extended.
        None = "none" [""] "niet verlengd", "non prolongée", "nicht verlängert", "not extended";
        /// The person was told within the first month, with reasons.
        InTime = "in-time" ["GDPR Art. 12(3)"] "tijdig verlengd", "prolongée à temps", "fristgerecht verlängert", "extended in time";
        /// The person was told within the first month, and no reason is recorded.
        WithoutReason = "without-reason" ["GDPR Art. 12(3)"] "verlengd zonder vermelde reden", "prolongée sans motif indiqué", "ohne angegebenen Grund verlängert", "extended, no reason recorded";
        /// The person was told after the first month: the time limit stays one month.
        TooLate = "too-late" ["GDPR Art. 12(3)"] "te laat verlengd", "prolongée trop tard", "verspätet verlängert", "extended too late";
    }
}

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct RequestsQuestion {
    /// The controller, with its units and trade names; `None` means all.
    pub controller: Option<Id<Party>>,
    /// The day on which the requests are looked at.
    pub on: NaiveDate,
    /// Within how many days of its end a request is due soon.
    pub within: u32,
}

/// How the requests stand on a day.
pub struct RequestsAnswer<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// What was asked.
    pub question: RequestsQuestion,
    /// The requests received by then, those that are due first at the head; answered ones last, by
    /// the day they were due.
    pub requests: Vec<RequestLine<'a>>,
}

/// A request on a day.
#[derive(Debug)]
pub struct RequestLine<'a> {
    /// The request.
    pub request: &'a Request,
    /// Where it stands.
    pub state: RequestState,
    /// By when it must be, or must have been, answered.
    pub deadline: RequestDeadline<'static>,
    /// What became of an extension.
    pub extension: ExtensionState,
    /// Whole days until the due day; negative once it is over. Counted to the answer, if there is
    /// one.
    pub days_left: i64,
}

impl RequestLine<'_> {
    /// Whether it still has to be answered.
    pub fn is_open(&self) -> bool {
        use RequestState::{DueSoon, Open, Overdue, WaitingForIdentity};
        matches!(self.state, Overdue | DueSoon | Open | WaitingForIdentity)
    }
}

impl<'a> RequestsAnswer<'a> {
    /// The requests in one state.
    pub fn of(&self, state: RequestState) -> impl Iterator<Item = &RequestLine<'a>> {
        self.requests.iter().filter(move |line| line.state == state)
    }

    /// How many requests are in each state; states without a request are left out.
    pub fn counts(&self) -> Vec<(RequestState, usize)> {
        let states = RequestState::ALL.iter();
        let counted = states.map(|state| (*state, self.of(*state).count()));
        counted.filter(|(_, count)| *count > 0).collect()
    }
}

/// How the requests of a controller stand on a day.
///
/// # Errors
/// The controller does not exist.
pub fn requests<'a>(
    snapshot: &'a Snapshot,
    question: RequestsQuestion,
) -> Result<RequestsAnswer<'a>, NotFound> {
    let scope = question
        .controller
        .map(|id| Scope::of(snapshot, id, question.on))
        .transpose()?;
    let wanted = |request: &&Request| {
        let scope = scope.as_ref();
        scope.is_none_or(|scope| scope.contains(request.controller))
    };
    let mut lines: Vec<RequestLine> = snapshot
        .list::<Request>()
        .filter(wanted)
        .filter_map(|request| state_of(request, question.on, question.within))
        .collect();
    lines.sort_by_key(|line| (!line.is_open(), line.deadline.due, line.request.code()));
    Ok(RequestsAnswer {
        snapshot,
        question,
        requests: lines,
    })
}
