//! The log of requests.

use super::{Case, case};
use crate::{
    checks::tests::scene::*,
    domain::{codes::*, kept_answer::sha256, kind::Kind},
};

fn request(scene: &mut Scene, received: &str, fields: Fields<'_>) {
    let mut all = vec![
        ("reference", text("2026/17")),
        ("controller", to("c")),
        ("received", date(received)),
    ];
    all.extend(fields.iter().cloned());
    scene.add(Kind::Request, "q", &all);
}

pub const CASES: &[Case] = &[
    case(
        "request-overdue",
        "a month and more",
        |s| request(s, "2026-10-20", &[]),
        &["overdue q"],
    ),
    case(
        "request-overdue",
        "a month nearly",
        |s| request(s, "2026-10-26", &[]),
        &["due-soon q"],
    ),
    case(
        "request-overdue",
        "just received",
        |s| request(s, "2026-11-20", &[]),
        &[],
    ),
    case(
        "request-overdue",
        "answered",
        |s| request(s, "2026-10-20", &[("answered", date("2026-11-10"))]),
        &[],
    ),
    case(
        "request-overdue",
        "the person was asked to prove identity",
        |s| request(s, "2026-10-20", &[("identity_asked", date("2026-10-21"))]),
        &[],
    ),
    case(
        "request-not-reasoned",
        "an extension told late, without a reason",
        |s| request(s, "2026-09-01", &[("extended_on", date("2026-10-05"))]),
        &["extension-told-late q", "extension-without-reason q"],
    ),
    case(
        "request-not-reasoned",
        "an extension in time, with a reason",
        |s| {
            let fields = [
                ("extended_on", date("2026-10-01")),
                ("extension_reason", text("many requests")),
            ];
            request(s, "2026-09-01", &fields);
        },
        &[],
    ),
    case(
        "request-not-reasoned",
        "a refusal",
        |s| {
            let fields = [
                ("answered", date("2026-09-20")),
                ("outcome", one(RequestOutcome::Refused)),
            ];
            request(s, "2026-09-01", &fields);
        },
        &["refusal-without-reason q"],
    ),
    case(
        "kept-answer-altered",
        "as it was given",
        |s| kept(s, "the answer"),
        &[],
    ),
    case(
        "kept-answer-altered",
        "other words",
        |s| kept(s, "another answer"),
        &["found q"],
    ),
];

/// A request with the hash of `the answer` beside the words that are kept.
fn kept(scene: &mut Scene, words: &str) {
    let fields = [
        ("answered", date("2026-09-20")),
        ("outcome", one(RequestOutcome::Granted)),
        ("answer", parts(&[&[text(words)]])),
        ("answer_sha256", text(&sha256("the answer"))),
    ];
    request(scene, "2026-09-01", &fields);
}
