//! Transfers outside the European Economic Area.

use super::{Case, case};
use crate::{
    checks::tests::scene::*,
    domain::{codes::*, kind::Kind, value::Owned},
};

/// Data go to a party in a country, with a tool of a kind.
fn transfer(scene: &mut Scene, code: &str, tool: Option<TransferToolKind>) {
    let party = [
        ("country", country(code)),
        ("public_authority", Owned::Bool(false)),
    ];
    scene.party("abroad", &party);
    let data = [("categories", all(&["d"]))];
    scene.flow(
        "a/abroad",
        "a",
        ("c", "abroad"),
        RecipientRole::SeparateController,
        &data,
    );
    if let Some(kind) = tool {
        scene.add(Kind::TransferTool, "tool", &[("kind", one(kind))]);
        scene.set("a/abroad", "transfer_tool", to("tool"));
    }
}

const ADEQUACY: Option<TransferToolKind> = Some(TransferToolKind::Adequacy);

pub const CASES: &[Case] = &[
    case(
        "transfer-without-tool",
        "to India",
        |s| transfer(s, "IN", None),
        &["found a/abroad"],
    ),
    case(
        "transfer-without-tool",
        "to Norway",
        |s| transfer(s, "NO", None),
        &[],
    ),
    case(
        "transfer-without-tool",
        "with a tool",
        |s| transfer(s, "IN", Some(TransferToolKind::StandardClauses)),
        &[],
    ),
    case(
        "transfer-tool-not-valid",
        "no decision",
        |s| transfer(s, "IN", ADEQUACY),
        &["no-decision a/abroad"],
    ),
    case(
        "transfer-tool-not-valid",
        "a decision for all",
        |s| transfer(s, "CH", ADEQUACY),
        &[],
    ),
    case(
        "transfer-tool-not-valid",
        "clauses that have ended",
        |s| {
            transfer(s, "IN", Some(TransferToolKind::StandardClauses));
            s.set("tool", "valid_to", date("2026-11-21"));
        },
        &["ended a/abroad"],
    ),
    case(
        "transfer-tool-not-valid",
        "a tool for another country",
        |s| {
            transfer(s, "IN", Some(TransferToolKind::StandardClauses));
            s.set("tool", "country", country("JP"));
        },
        &["other-country a/abroad"],
    ),
    case(
        "transfer-tool-not-valid",
        "a public body in Japan",
        |s| {
            transfer(s, "JP", ADEQUACY);
            s.set("abroad", "public_authority", Owned::Bool(true));
        },
        &["recipient-not-covered a/abroad"],
    ),
    case(
        "transfer-tool-not-valid",
        "a company in Japan",
        |s| transfer(s, "JP", ADEQUACY),
        &[],
    ),
    case(
        "transfer-tool-not-valid",
        "somebody in Japan",
        |s| {
            transfer(s, "JP", ADEQUACY);
            s.clear("abroad", &["public_authority"]);
        },
        &["coverage-unknown a/abroad"],
    ),
    case(
        "transfer-tool-not-valid",
        "somebody in the United States",
        |s| transfer(s, "US", ADEQUACY),
        &["listing-not-shown a/abroad"],
    ),
    case(
        "transfer-tool-not-valid",
        "somebody on the list of the United States",
        |s| {
            transfer(s, "US", ADEQUACY);
            s.set("tool", "reference", text("Data Privacy Framework, active"));
        },
        &[],
    ),
    case(
        "derogation-misused",
        "for what is repeated",
        |s| {
            transfer(s, "IN", Some(TransferToolKind::DerogationClaims));
            s.set("a/abroad", "frequency", one(Frequency::Monthly));
        },
        &["repeated a/abroad"],
    ),
    case(
        "derogation-misused",
        "once",
        |s| {
            transfer(s, "IN", Some(TransferToolKind::DerogationClaims));
            s.set("a/abroad", "frequency", one(Frequency::Once));
        },
        &[],
    ),
    case(
        "derogation-misused",
        "by a public authority, without safeguards",
        |s| {
            transfer(
                s,
                "IN",
                Some(TransferToolKind::DerogationCompellingInterest),
            );
            s.set("c", "public_authority", Owned::Bool(true));
        },
        &["no-safeguards a/abroad", "public-authority a/abroad"],
    ),
    case(
        "system-outside-eea",
        "no flow goes there",
        |s| s.set("sys", "country", country("US")),
        &["found a"],
    ),
    case(
        "system-outside-eea",
        "a flow goes there",
        |s| {
            s.set("sys", "country", country("US"));
            transfer(s, "US", ADEQUACY);
        },
        &[],
    ),
];
