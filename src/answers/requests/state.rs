//! Where one request stands on a day.

use chrono::NaiveDate;

use super::{ExtensionState, RequestLine, RequestState};
use crate::domain::{
    deadline::{Clock, IdentityQuestion, RequestDeadline, request_deadline},
    records::Request,
    reference::Reference,
};

/// Where a request stands on a day; `None` before it was received, and beyond the calendar.
pub fn state_of(request: &Request, on: NaiveDate, within: u32) -> Option<RequestLine<'_>> {
    if on < request.received {
        return None;
    }
    let by_then = |day: Option<NaiveDate>| day.filter(|day| *day <= on);
    let identity = by_then(request.identity_asked).map(|asked| IdentityQuestion {
        asked,
        proved: by_then(request.identity_proved),
    });
    let clock = |extended| Clock {
        received: request.received,
        extended,
        identity,
    };
    let reference = Reference::embedded();
    let month = request_deadline(reference, clock(false))?;
    let extension = extension(request, by_then(request.extended_on), &month);
    let extended = matches!(
        extension,
        ExtensionState::InTime | ExtensionState::WithoutReason
    );
    let deadline = match extended {
        true => request_deadline(reference, clock(true))?,
        false => month,
    };
    let answered = by_then(request.answered);
    let state = match answered {
        Some(day) if day <= deadline.due => RequestState::AnsweredInTime,
        // While the person was asked for proof, no time ran out.
        Some(day) if stood_still(&deadline, day) => RequestState::AnsweredInTime,
        Some(_) => RequestState::AnsweredLate,
        // A day that is still to come is stated, so the outcome is of that day.
        None if request.outcome.is_some() && request.answered.is_none() => {
            RequestState::DayNotStated
        }
        None if deadline.still_since.is_some() => RequestState::WaitingForIdentity,
        None if deadline.due < on => RequestState::Overdue,
        None if deadline.days_left(on) <= i64::from(within) => RequestState::DueSoon,
        None => RequestState::Open,
    };
    Some(RequestLine {
        request,
        state,
        extension,
        days_left: deadline.days_left(answered.unwrap_or(on)),
        deadline,
    })
}

fn stood_still(deadline: &RequestDeadline<'_>, day: NaiveDate) -> bool {
    deadline.still_since.is_some_and(|since| since <= day)
}

fn extension(
    request: &Request,
    told: Option<NaiveDate>,
    month: &RequestDeadline<'_>,
) -> ExtensionState {
    match told {
        None => ExtensionState::None,
        // Time that stands still has not run out.
        Some(day) if !month.told_in_time(day) && !stood_still(month, day) => {
            ExtensionState::TooLate
        }
        Some(_) if request.extension_reason.is_none() => ExtensionState::WithoutReason,
        Some(_) => ExtensionState::InTime,
    }
}
