//! Instruments, coverage, and waivers.

use super::{Case, case};
use crate::{
    checks::tests::scene::*,
    domain::{codes::*, kind::Kind, value::Owned},
};

/// Data come from a Flemish agency, under a protocol if one is given.
fn from_agency(scene: &mut Scene, protocol: bool) {
    let agency = [
        ("public_authority", Owned::Bool(true)),
        ("government", one(Government::Flemish)),
    ];
    scene.party("agency", &agency);
    scene.set("a/basis", "basis", one(Article6::PublicTask));
    let data = [
        ("categories", all(&["d"])),
        ("purpose", to("p")),
        ("medium", one(Medium::Electronic)),
        ("frequency", one(Frequency::Daily)),
    ];
    scene.flow(
        "a/agency",
        "a",
        ("agency", "c"),
        RecipientRole::Controller,
        &data,
    );
    if protocol {
        let both = parts(&[
            &[to("agency"), one(InstrumentRole::Provider)],
            &[to("c"), one(InstrumentRole::Receiver)],
        ]);
        let fields = [
            ("kind", one(InstrumentKind::FlemishProtocol)),
            ("parties", both),
            ("categories", all(&["d"])),
            ("elements", all(&["e"])),
            ("purposes", all(&["p"])),
            ("concluded", date("2020-01-01")),
            ("valid_from", date("2020-01-01")),
        ];
        scene.add(Kind::Instrument, "protocol", &fields);
        scene.set("a/agency", "instrument", to("protocol"));
    }
}

fn advised(scene: &mut Scene) {
    let advice = |party: &str| vec![to(party), date("2019-12-01"), Owned::Bool(true), BLANK];
    let both = Owned::Parts(vec![advice("agency"), advice("c")]);
    scene.set("protocol", "advices", both);
    scene.set(
        "protocol",
        "publication",
        text("https://agency.be/protocol"),
    );
    scene.set("protocol", "published_on", date("2020-02-01"));
}

fn waive(scene: &mut Scene, rule: &str, fields: Fields<'_>) {
    let mut all = vec![
        ("rule", text(rule)),
        ("about", Owned::AnyRef(Kind::Activity, id("a"))),
        ("reason", text("decided by the board")),
        ("decided", date("2026-01-01")),
    ];
    all.extend(fields.iter().cloned());
    scene.add(Kind::Waiver, "w", &all);
}

pub const CASES: &[Case] = &[
    case(
        "flow-without-instrument",
        "none",
        |s| from_agency(s, false),
        &["missing a/agency"],
    ),
    case(
        "flow-without-instrument",
        "a protocol",
        |s| from_agency(s, true),
        &[],
    ),
    case(
        "flow-without-instrument",
        "a contract is no protocol",
        |s| {
            from_agency(s, true);
            s.set("protocol", "kind", one(InstrumentKind::Contract));
        },
        &["wrong-kind a/agency"],
    ),
    case(
        "flow-without-instrument",
        "a sender under nobody knows which government",
        |s| {
            from_agency(s, false);
            s.clear("agency", &["government"]);
        },
        &["undecided a/agency"],
    ),
    case(
        "flow-beyond-instrument",
        "data that the protocol does not list",
        |s| {
            from_agency(s, true);
            s.add(Kind::DataCategory, "more", &[]);
            s.set("a/agency", "categories", all(&["d", "more"]));
        },
        &["found a/agency"],
    ),
    case(
        "flow-beyond-instrument",
        "what it lists",
        |s| from_agency(s, true),
        &[],
    ),
    case(
        "flow-beyond-instrument",
        "days before the protocol",
        |s| {
            from_agency(s, true);
            s.set("a/agency", "valid_from", date("2019-01-01"));
        },
        &["days a/agency"],
    ),
    case(
        "instrument-ended",
        "before the day",
        |s| s.set("contract", "valid_to", date("2026-11-21")),
        &["ended contract"],
    ),
    case(
        "instrument-ended",
        "within ninety days",
        |s| s.set("contract", "valid_to", date("2027-02-20")),
        &["ending contract"],
    ),
    case(
        "instrument-ended",
        "after ninety days",
        |s| s.set("contract", "valid_to", date("2027-02-21")),
        &[],
    ),
    case(
        "instrument-ended",
        "not begun",
        |s| s.set("contract", "valid_from", date("2026-11-23")),
        &["not-begun contract"],
    ),
    case(
        "instrument-ended",
        "another took its place",
        |s| {
            let fields = [
                ("kind", one(InstrumentKind::ProcessorContract)),
                ("valid_from", date("2026-01-01")),
            ];
            s.add(Kind::Instrument, "new", &fields);
            s.set("contract", "replaced_by", to("new"));
        },
        &["replaced contract"],
    ),
    case(
        "protocol-advice-or-publication-missing",
        "neither",
        |s| from_agency(s, true),
        &["advices protocol", "not-published protocol"],
    ),
    case(
        "protocol-advice-or-publication-missing",
        "both",
        |s| {
            from_agency(s, true);
            advised(s);
        },
        &[],
    ),
    case(
        "instrument-elements-missing",
        "a protocol that says little",
        |s| from_agency(s, true),
        &["found protocol"],
    ),
    case(
        "instrument-elements-missing",
        "one that nobody uses",
        |s| {
            from_agency(s, true);
            s.remove("a/agency");
        },
        &[],
    ),
    case(
        "instrument-unused",
        "a protocol",
        |s| {
            from_agency(s, true);
            s.remove("a/agency");
        },
        &["found protocol"],
    ),
    case(
        "instrument-unused",
        "a contract whose parties exchange data",
        |s| s.clear("a/out", &["instrument"]),
        &[],
    ),
    case(
        "waiver-ended",
        "and the finding stands",
        |s| {
            s.clear("a", &["measures"]);
            waive(
                s,
                "security-not-described",
                &[("valid_to", date("2026-11-21"))],
            );
        },
        &["found w"],
    ),
    case(
        "waiver-ended",
        "and the finding is gone",
        |s| {
            waive(
                s,
                "security-not-described",
                &[("valid_to", date("2026-11-21"))],
            )
        },
        &[],
    ),
    case(
        "waiver-unfounded",
        "no finding",
        |s| waive(s, "security-not-described", &[]),
        &["nothing-to-waive w"],
    ),
    case(
        "waiver-unfounded",
        "no rule",
        |s| waive(s, "security-undescribed", &[]),
        &["no-such-rule w"],
    ),
    case(
        "waiver-unfounded",
        "a finding, by the number of its rule",
        |s| {
            s.clear("a", &["measures"]);
            waive(s, "27", &[("field", text("measures"))]);
        },
        &[],
    ),
];
