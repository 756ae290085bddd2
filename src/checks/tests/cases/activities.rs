//! What an activity must say: purposes, persons, data, retention, security, assessment, review.

use super::{Case, case};
use crate::{
    checks::tests::scene::*,
    domain::{codes::*, kind::Kind},
};

pub const CASES: &[Case] = &[
    case(
        "purpose-not-stated",
        "no purpose",
        |s| s.clear("a", &["purposes"]),
        &["missing a"],
    ),
    case(
        "purpose-not-stated",
        "stated as none",
        |s| {
            s.clear("a", &["purposes"]);
            s.none("a", "purposes");
        },
        &[],
    ),
    case(
        "purpose-not-stated",
        "a purpose that repeats the title of the activity",
        |s| {
            s.clear("p", &["description"]);
            s.set("p", "name", english("The  A"));
        },
        &["only-a-title a"],
    ),
    case(
        "purpose-not-stated",
        "a purpose that would fit everything",
        |s| {
            s.clear("p", &["description"]);
            s.set("p", "name", english("Legal obligations"));
        },
        &["only-a-title a"],
    ),
    case(
        "purpose-not-stated",
        "a processor need not state purposes",
        |s| {
            s.clear("a", &["purposes"]);
            s.set("a", "role", one(ActivityRole::Processor));
        },
        &[],
    ),
    case(
        "subjects-not-stated",
        "nowhere",
        |s| s.clear("a", &["subjects"]),
        &[],
    ),
    case(
        "subjects-not-stated",
        "neither in the activity nor in its data uses",
        |s| {
            s.clear("a", &["subjects"]);
            s.clear("a/use", &["subject"]);
        },
        &["found a"],
    ),
    case(
        "data-not-stated",
        "no data use",
        |s| s.remove("a/use"),
        &["missing a"],
    ),
    case(
        "data-not-stated",
        "a data use that has ended",
        |s| s.set("a/use", "valid_to", date("2026-11-21")),
        &["missing a"],
    ),
    case(
        "data-not-stated",
        "stated as none",
        |s| {
            s.remove("a/use");
            s.none("a", "data_uses");
        },
        &[],
    ),
    case(
        "data-not-stated",
        "an open-ended list",
        |s| s.set("d", "open_ended", Owned::Bool(true)),
        &["open-ended d"],
    ),
    case(
        "provision-not-stated",
        "it is",
        |s| s.clear("a/in", &["categories"]),
        &[],
    ),
    case(
        "provision-not-stated",
        "data from the person",
        |s| s.clear("a/use", &["provision"]),
        &["found a"],
    ),
    case(
        "retention-not-stated",
        "no rule",
        |s| s.remove("a/kept"),
        &["missing a"],
    ),
    case(
        "retention-not-stated",
        "an activity that is over still owes it",
        |s| {
            s.remove("a/kept");
            s.set("a", "status", one(ActivityStatus::Ended));
        },
        &["missing a"],
    ),
    case(
        "retention-not-stated",
        "as long as necessary",
        |s| {
            s.clear("a/kept", &["period", "trigger"]);
            s.set(
                "a/kept",
                "criterion",
                english("as long as strictly necessary"),
            );
        },
        &["only-as-long-as-necessary a/kept"],
    ),
    case(
        "retention-not-stated",
        "a criterion that says something",
        |s| {
            s.clear("a/kept", &["period", "trigger"]);
            s.set(
                "a/kept",
                "criterion",
                english("until the youngest child is 25"),
            );
        },
        &[],
    ),
    case(
        "retention-not-stated",
        "neither period nor criterion",
        |s| s.clear("a/kept", &["period"]),
        &["no-period a/kept"],
    ),
    case(
        "retention-not-stated",
        "no event and no end",
        |s| s.clear("a/kept", &["trigger", "final_action"]),
        &["no-final-action a/kept", "no-trigger a/kept"],
    ),
    case(
        "retention-below-minimum",
        "shorter than its law orders",
        |s| s.set("law", "retention_minimum", period("P10Y")),
        &["too-short a/kept"],
    ),
    case(
        "retention-below-minimum",
        "with the archive long enough",
        |s| {
            s.set("law", "retention_minimum", period("P10Y"));
            s.set("a/kept", "archive_period", period("P60M"));
        },
        &[],
    ),
    case(
        "retention-below-minimum",
        "a public body without a rule",
        |s| {
            s.set("c", "public_authority", Owned::Bool(true));
            s.clear("a/kept", &["legal_text"]);
        },
        &["no-selection-rule a/kept"],
    ),
    case(
        "retention-rule-old",
        "of a public body",
        |s| {
            s.set("c", "public_authority", Owned::Bool(true));
            s.set("a/kept", "valid_from", date("2021-11-21"));
        },
        &["found a/kept"],
    ),
    case(
        "retention-rule-old",
        "five years to the day",
        |s| {
            s.set("c", "public_authority", Owned::Bool(true));
            s.set("a/kept", "valid_from", date("2021-11-22"));
        },
        &[],
    ),
    case(
        "security-not-described",
        "no measure",
        |s| s.clear("a", &["measures"]),
        &["missing a"],
    ),
    case(
        "security-not-described",
        "a certificate without number and end",
        |s| s.set("m", "kind", one(MeasureKind::Certificate)),
        &["no-number m", "no-end m"],
    ),
    case(
        "security-not-described",
        "a certificate that has ended",
        |s| {
            s.set("m", "kind", one(MeasureKind::Certificate));
            s.set("m", "certificate_number", text("IS 1"));
            s.set("m", "valid_to", date("2026-11-21"));
        },
        &["certificate-ended m"],
    ),
    case(
        "security-not-described",
        "a certificate that nobody relies on",
        |s| {
            s.add(
                Kind::Measure,
                "other",
                &[("kind", one(MeasureKind::Certificate))],
            )
        },
        &[],
    ),
    case(
        "impact-assessment-missing",
        "two signs",
        |s| {
            s.clear("a", &["dpia"]);
            s.set("s", "vulnerable", Owned::Bool(true));
            s.set("a", "profiling", Owned::Bool(true));
        },
        &["not-stated a"],
    ),
    case(
        "impact-assessment-missing",
        "one sign",
        |s| {
            s.clear("a", &["dpia"]);
            s.set("s", "vulnerable", Owned::Bool(true));
        },
        &[],
    ),
    case(
        "impact-assessment-missing",
        "no reason",
        |s| s.clear("a", &["dpia_reason"]),
        &["no-reason a"],
    ),
    case(
        "impact-assessment-missing",
        "needed",
        |s| s.set("a", "dpia", one(DpiaState::Needed)),
        &["not-done a"],
    ),
    case(
        "impact-assessment-missing",
        "done somewhere",
        |s| s.set("a", "dpia", one(DpiaState::Done)),
        &["no-reference a"],
    ),
    case(
        "automated-decision-not-explained",
        "no logic",
        |s| s.set("a", "automated_decisions", Owned::Bool(true)),
        &["no-logic a"],
    ),
    case(
        "automated-decision-not-explained",
        "a logic",
        |s| {
            s.set("a", "automated_decisions", Owned::Bool(true));
            s.set(
                "a",
                "automated_logic",
                english("by the table of the decree"),
            );
        },
        &[],
    ),
    case(
        "automated-decision-not-explained",
        "not stated",
        |s| s.clear("a", &["automated_decisions"]),
        &["not-stated a"],
    ),
    case(
        "not-reviewed",
        "never",
        |s| s.clear("a", &["reviewed_on"]),
        &["never a"],
    ),
    case(
        "not-reviewed",
        "a young activity",
        |s| {
            s.clear("a", &["reviewed_on"]);
            s.set("a", "valid_from", date("2026-01-01"));
        },
        &[],
    ),
    case(
        "not-reviewed",
        "long ago",
        |s| s.set("a", "reviewed_on", date("2025-11-21")),
        &["long-ago a"],
    ),
    case(
        "not-reviewed",
        "a year to the day",
        |s| s.set("a", "reviewed_on", date("2025-11-22")),
        &[],
    ),
    case(
        "not-reviewed",
        "the next one is due",
        |s| s.set("a", "next_review", date("2026-11-21")),
        &["due a"],
    ),
    case(
        "not-reviewed",
        "over, and not said to be",
        |s| s.set("a", "valid_to", date("2026-11-21")),
        &["end-passed a"],
    ),
    case(
        "not-reviewed",
        "said to be over, and not since when",
        |s| s.set("a", "status", one(ActivityStatus::Ended)),
        &["ended-without-date a"],
    ),
    case(
        "not-reviewed",
        "nobody answers for it, and another took its place",
        |s| {
            s.clear("a", &["department"]);
            s.activity("b", "c");
            s.set("a", "replaced_by", to("b"));
        },
        &["replaced-in-force a", "no-owner a"],
    ),
    case(
        "ended-record-in-use",
        "a law and a system",
        |s| {
            s.set("law", "valid_to", date("2026-11-21"));
            s.set("sys", "valid_to", date("2026-11-21"));
        },
        &["law a/basis", "law a/kept", "record a"],
    ),
    case(
        "ended-record-in-use",
        "in an activity that is over",
        |s| {
            s.set("sys", "valid_to", date("2026-11-21"));
            s.set("a", "valid_to", date("2026-11-21"));
        },
        &[],
    ),
    case(
        "inferred-not-confirmed",
        "a basis that was inferred",
        |s| evidence(s, "x", EvidenceNature::Inferred),
        &["found a"],
    ),
    case(
        "inferred-not-confirmed",
        "one that is stated elsewhere",
        |s| {
            evidence(s, "x", EvidenceNature::Inferred);
            evidence(s, "y", EvidenceNature::Stated);
        },
        &[],
    ),
];

use crate::domain::value::Owned;

fn evidence(scene: &mut Scene, code: &str, nature: EvidenceNature) {
    let fields = [
        ("about", Owned::AnyRef(Kind::LegalBasis, id("a/basis"))),
        ("nature", one(nature)),
    ];
    scene.add(Kind::Evidence, code, &fields);
}
