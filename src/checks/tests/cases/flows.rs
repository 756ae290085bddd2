//! Recipients, sources, and what flows say.

use super::{Case, case};
use crate::{
    checks::tests::scene::*,
    domain::{codes::*, kind::Kind, value::Owned},
};

/// A flow from the controller to a party that is added with it.
fn send(scene: &mut Scene, code: &str, party: &[(&str, Owned)]) {
    scene.party(code, party);
    let flow = format!("a/{code}");
    let data = [("categories", all(&["d"]))];
    scene.flow(
        &flow,
        "a",
        ("c", code),
        RecipientRole::SeparateController,
        &data,
    );
}

pub const CASES: &[Case] = &[
    case(
        "recipients-not-stated",
        "no flow goes out",
        |s| {
            s.remove("a/out");
            s.remove("a/clerk");
        },
        &["missing a"],
    ),
    case(
        "recipients-not-stated",
        "stated as none",
        |s| {
            s.remove("a/out");
            s.remove("a/clerk");
            s.none("a", "recipients");
        },
        &[],
    ),
    case(
        "recipients-not-stated",
        "recipients of the past were stated",
        |s| {
            s.remove("a/clerk");
            s.set("a/out", "valid_to", date("2022-01-01"));
        },
        &[],
    ),
    case(
        "recipient-class-not-resolved",
        "a class without members",
        |s| send(s, "funds", &[("kind", one(PartyKind::Class))]),
        &["class funds"],
    ),
    case(
        "recipient-class-not-resolved",
        "a class whose member has left",
        |s| {
            let members = parts(&[&[to("processor"), BLANK, date("2026-11-21"), BLANK]]);
            send(
                s,
                "funds",
                &[("kind", one(PartyKind::Class)), ("members", members)],
            );
        },
        &["class funds"],
    ),
    case(
        "recipient-class-not-resolved",
        "a class of a class with a member",
        |s| {
            let members = parts(&[&[to("processor"), BLANK, BLANK, BLANK]]);
            s.party(
                "inner",
                &[("kind", one(PartyKind::Class)), ("members", members)],
            );
            let members = parts(&[&[to("inner"), BLANK, BLANK, BLANK]]);
            send(
                s,
                "funds",
                &[("kind", one(PartyKind::Class)), ("members", members)],
            );
        },
        &[],
    ),
    case(
        "recipient-class-not-resolved",
        "a trade name of nobody",
        |s| send(s, "label", &[("kind", one(PartyKind::TradeName))]),
        &["trade-name label"],
    ),
    case(
        "recipient-role-not-stated",
        "no role",
        |s| {
            send(s, "other", &[]);
            s.clear("a/other", &["recipient_role"]);
        },
        &["found a/other"],
    ),
    case(
        "recipient-role-not-stated",
        "a role inside needs none",
        |s| s.clear("a/clerk", &["recipient_role"]),
        &[],
    ),
    case(
        "recipient-country-not-stated",
        "of a party and of a class",
        |s| {
            send(s, "funds", &[("kind", one(PartyKind::Class))]);
            send(s, "other", &[]);
            s.clear("other", &["country"]);
            s.clear("funds", &["country"]);
        },
        &["found other", "class funds"],
    ),
    case(
        "recipient-country-not-stated",
        "the flow says it",
        |s| {
            send(s, "other", &[]);
            s.clear("other", &["country"]);
            s.set("a/other", "country", country("NL"));
        },
        &[],
    ),
    case(
        "source-not-stated",
        "nothing comes in",
        |s| s.remove("a/in"),
        &["missing a"],
    ),
    case(
        "source-not-stated",
        "stated as none",
        |s| {
            s.remove("a/in");
            s.none("a", "sources");
        },
        &[],
    ),
    case(
        "flow-without-data",
        "none",
        |s| s.clear("a/in", &["categories"]),
        &["found a/in"],
    ),
    case(
        "flow-without-data",
        "an element is enough",
        |s| {
            s.clear("a/in", &["categories"]);
            s.set("a/in", "elements", all(&["e"]));
        },
        &[],
    ),
    case(
        "withheld-without-ground",
        "neither ground nor review",
        |s| s.set("a/out", "confidential", Owned::Bool(true)),
        &["no-ground a/out", "no-review a/out"],
    ),
    case(
        "withheld-without-ground",
        "a review that has passed",
        |s| {
            s.set("a/out", "confidential", Owned::Bool(true));
            s.set("a/out", "confidential_ground", text("act of 2018, art. 11"));
            s.set("a/out", "confidential_review", date("2026-11-21"));
        },
        &["review-passed a/out"],
    ),
    case(
        "withheld-without-ground",
        "both",
        |s| {
            s.set("a/out", "confidential", Owned::Bool(true));
            s.set("a/out", "confidential_ground", text("act of 2018, art. 11"));
            s.set("a/out", "confidential_review", date("2026-11-22"));
        },
        &[],
    ),
    case(
        "processor-without-contract",
        "none",
        |s| {
            s.clear("a/out", &["instrument"]);
            s.remove("contract");
        },
        &["no-contract a/out"],
    ),
    case(
        "processor-without-contract",
        "one between the two that the flow does not name",
        |s| s.clear("a/out", &["instrument"]),
        &[],
    ),
    case(
        "processor-without-contract",
        "one that has ended",
        |s| s.set("contract", "valid_to", date("2026-11-21")),
        &["contract-not-in-force a/out"],
    ),
    case(
        "processor-without-contract",
        "a sub-processor of nobody",
        |s| s.set("a/out", "recipient_role", one(RecipientRole::SubProcessor)),
        &["sub-processor-without-parent a/out"],
    ),
    case(
        "joint-controllers-without-arrangement",
        "none",
        |s| s.set("a", "joint_controllers", all(&["processor"])),
        &["found a"],
    ),
    case(
        "joint-controllers-without-arrangement",
        "one",
        |s| {
            s.set("a", "joint_controllers", all(&["processor"]));
            let both = parts(&[
                &[to("c"), one(InstrumentRole::Controller)],
                &[to("processor"), one(InstrumentRole::Controller)],
            ]);
            let kind = InstrumentKind::JointArrangement;
            let fields = [("kind", one(kind)), ("parties", both)];
            s.add(Kind::Instrument, "arrangement", &fields);
        },
        &[],
    ),
];
