//! By when a request of a person under Art. 15 to 22 must be answered: without undue delay, and
//! within one month of receipt, or three when it was extended (Art. 12(3) GDPR).

use chrono::NaiveDate;

use super::{Calendar, Step};
use crate::domain::{
    codes::DeadlineTrigger, period::Period, records::Request, reference::Reference,
};

/// One month from receipt (Art. 12(3), first sentence; Art. 12(4)).
const MONTH: Period = Period::of_months(1);
/// With the two further months of an extension (Art. 12(3), second sentence).
const EXTENDED: Period = Period::of_months(3);

/// What the time limit of a request depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Day on which the request was received.
    pub received: NaiveDate,
    /// Whether it is extended by two further months, for its complexity or the number of requests.
    pub extended: bool,
    /// The question for proof of identity, on reasonable doubt (Art. 12(6)).
    pub identity: Option<IdentityQuestion>,
}

/// When a person was asked to prove identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdentityQuestion {
    /// Day on which it was asked.
    pub asked: NaiveDate,
    /// Day on which it was proved; `None` while it is not.
    pub proved: Option<NaiveDate>,
}

impl Clock {
    /// A request that was received on a day, and nothing more.
    pub fn from(received: NaiveDate) -> Clock {
        Clock {
            received,
            extended: false,
            identity: None,
        }
    }

    /// The clock of a request in the log. An extension counts only when it was told within the first
    /// month (Art. 12(3)): one that was told later extends nothing.
    pub fn of(request: &Request) -> Clock {
        let clock = Clock {
            received: request.received,
            extended: false,
            identity: request.identity_asked.map(|asked| IdentityQuestion {
                asked,
                proved: request.identity_proved,
            }),
        };
        let month = request_deadline(Reference::embedded(), clock);
        let told = request.extended_on.zip(month);
        Clock {
            extended: told.is_some_and(|(told, month)| month.told_in_time(told)),
            ..clock
        }
    }
}

/// By when a request must be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestDeadline<'r> {
    /// What it was counted from.
    pub clock: Clock,
    /// Last day on which it must be answered.
    pub due: NaiveDate,
    /// Last day of the first month: by then an extension with its reasons (Art. 12(3)), or a
    /// refusal with the ways of complaint (Art. 12(4)), must have been told.
    pub tell_by: NaiveDate,
    /// The day since which the clock stands still, because identity was asked and is not proved.
    /// Both days are then counted as if it had not been asked.
    pub still_since: Option<NaiveDate>,
    /// How the first month was counted.
    pub month_steps: Vec<Step<'r>>,
    /// How the due day was counted; the same steps when the request is not extended.
    pub steps: Vec<Step<'r>>,
}

impl RequestDeadline<'_> {
    /// Whole days left until the due day; negative once it is over.
    pub fn days_left(&self, on: NaiveDate) -> i64 {
        (self.due - on).num_days()
    }

    /// Whether an extension that was told on a day was told in time. While the clock stands still,
    /// no time runs out.
    pub fn told_in_time(&self, told: NaiveDate) -> bool {
        told <= self.tell_by || self.still_since.is_some_and(|since| since <= told)
    }
}

/// By when a request must be answered; `None` beyond the calendar.
///
/// ```
/// use inzage::domain::{deadline::{Clock, request_deadline}, reference::Reference};
/// let received = "2026-08-31".parse().ok();
/// let deadline = received
///     .and_then(|day| request_deadline(Reference::embedded(), Clock::from(day)));
/// assert_eq!(deadline.map(|it| it.due), "2026-09-30".parse().ok());
/// ```
pub fn request_deadline(reference: &Reference, clock: Clock) -> Option<RequestDeadline<'_>> {
    let calendar = Calendar::new(reference);
    let (unpaused, _) = count(calendar, clock.received, MONTH, None)?;
    let pause = clock
        .identity
        // Only a prompt question stops the clock, so not one that comes when time is up.
        .filter(|question| clock.received <= question.asked && question.asked <= unpaused);
    let proved = pause.and_then(|question| Some((question.asked, question.proved?)));
    let still_since = pause
        .filter(|question| question.proved.is_none())
        .map(|question| question.asked);
    let (tell_by, month_steps) = count(calendar, clock.received, MONTH, proved)?;
    let (due, steps) = if clock.extended {
        count(calendar, clock.received, EXTENDED, proved)?
    } else {
        (tell_by, month_steps.clone())
    };
    Some(RequestDeadline {
        clock,
        due,
        tell_by,
        still_since,
        month_steps,
        steps,
    })
}

/// The last day of a length from receipt, with the days for which the clock stood still.
fn count<'r>(
    calendar: Calendar<'r>,
    received: NaiveDate,
    length: Period,
    pause: Option<(NaiveDate, NaiveDate)>,
) -> Option<(NaiveDate, Vec<Step<'r>>)> {
    let ends = Step::ends(length, received)?;
    let mut steps = vec![
        Step::Event {
            trigger: Some(DeadlineTrigger::Receipt),
            day: received,
        },
        ends,
    ];
    let mut end = ends.day();
    if let Some((asked, proved)) = pause.filter(|(asked, proved)| asked < proved) {
        let stood = proved - asked;
        end = end.checked_add_signed(stood)?;
        steps.push(Step::StoodStill {
            asked,
            proved,
            days: stood.num_days(),
            day: end,
        });
    }
    Some((calendar.move_end(end, &mut steps)?, steps))
}
