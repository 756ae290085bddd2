//! What the law counts, as the letter says it: the time limit of a request, the rule of a remedy.

use chrono::NaiveDate;

use crate::domain::{
    deadline::{Clock, Rule, request_deadline, text},
    records::{Remedy, Request},
    reference::Reference,
    text::Language,
};

/// Day by which a request must be answered (Art. 12(3)).
pub(super) fn due(request: &Request) -> Option<NaiveDate> {
    let deadline = request_deadline(Reference::embedded(), Clock::of(request));
    deadline.map(|deadline| deadline.due)
}

/// Whether an extension was told within the first month (Art. 12(3)).
pub(super) fn extended_in_time(request: &Request) -> bool {
    let deadline = request_deadline(Reference::embedded(), Clock::of(request));
    let told = request.extended_on.zip(deadline);
    told.is_some_and(|(on, deadline)| deadline.told_in_time(on))
}

/// The time limit of a remedy in words; `None` when the register states no part of one.
pub(super) fn rule(remedy: &Remedy, language: Language) -> Option<String> {
    let rule = Rule::of(remedy);
    let stated = rule.no_limit || !rule.is_empty();
    stated.then(|| text::rule(language, &rule))
}
