//! The log of requests: answered in time, and with reasons.

use super::{
    super::{
        context::Context,
        finding::Found,
        rule::{Rule, Severity::Error, Severity::Warning, Source::Gdpr},
    },
    stated_absent,
};
use crate::domain::{
    codes::RequestOutcome,
    deadline::{Clock, request_deadline},
    kept_answer::is_intact,
    records::Request,
    reference::Reference,
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "request-overdue",
        number: 61,
        articles: &[(Gdpr, "Art. 12(3)")],
        variants: &[("overdue", Error), ("due-soon", Warning)],
        look: overdue,
    },
    Rule {
        code: "request-not-reasoned",
        number: 62,
        articles: &[(Gdpr, "Art. 12(3)"), (Gdpr, "Art. 12(4)")],
        variants: &[
            ("extension-told-late", Error),
            ("extension-without-reason", Error),
            ("refusal-without-reason", Error),
        ],
        look: reasons,
    },
    Rule {
        code: "kept-answer-altered",
        number: 63,
        articles: &[(Gdpr, "Art. 5(1)(f)"), (Gdpr, "Art. 5(2)")],
        variants: &[("found", Error)],
        look: altered,
    },
];

/// How many days before its last day an open request is told.
const SOON: i64 = 7;

fn overdue<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for request in context
        .snapshot
        .list::<Request>()
        .filter(|one| one.answered.is_none())
    {
        let deadline = request_deadline(Reference::embedded(), Clock::of(request));
        // While the person is asked to prove identity, the time stands still.
        let Some(deadline) = deadline.filter(|one| one.still_since.is_none()) else {
            continue;
        };
        let variant = match deadline.days_left(context.on) {
            left if left < 0 => "overdue",
            0..=SOON => "due-soon",
            _ => continue,
        };
        found
            .tell(variant, request)
            .field("answered")
            .with("day", deadline.due);
    }
}

fn reasons<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for request in context.snapshot.list::<Request>() {
        let absent = &request.header.absent;
        if let Some(told) = request.extended_on {
            let deadline = request_deadline(Reference::embedded(), Clock::of(request));
            if let Some(late) = deadline.filter(|one| !one.told_in_time(told)) {
                let finding = found
                    .tell("extension-told-late", request)
                    .field("extended_on");
                finding.with("day", told).with("last", late.tell_by);
            }
            if request.extension_reason.is_none() && !stated_absent(absent, "extension_reason") {
                found
                    .tell("extension-without-reason", request)
                    .field("extension_reason");
            }
        }
        let refused = matches!(
            request.outcome,
            Some(RequestOutcome::Refused | RequestOutcome::PartlyGranted)
        );
        let silent = request.outcome_reason.is_none() && !stated_absent(absent, "outcome_reason");
        if refused && silent {
            found
                .tell("refusal-without-reason", request)
                .field("outcome_reason");
        }
    }
}

/// An answer is kept with its hash, so that it can be shown to be the one that was given.
fn altered<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for request in context.snapshot.list::<Request>() {
        if is_intact(request) == Some(false) {
            found.tell("found", request).field("answer");
        }
    }
}
