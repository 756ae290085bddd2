//! Legal bases and what they need.

use super::{Case, case};
use crate::{
    checks::tests::scene::*,
    domain::{codes::*, kind::Kind, value::Owned},
};

pub const CASES: &[Case] = &[
    case(
        "legal-basis-not-stated",
        "none",
        |s| s.remove("a/basis"),
        &["missing a"],
    ),
    case(
        "legal-basis-not-stated",
        "stated as none",
        |s| {
            s.remove("a/basis");
            s.none("a", "legal_bases");
        },
        &[],
    ),
    case(
        "legal-basis-not-stated",
        "undetermined",
        |s| s.clear("a/basis", &["basis"]),
        &["undetermined a"],
    ),
    case(
        "legal-basis-without-law",
        "no law",
        |s| s.clear("a/basis", &["legal_texts"]),
        &["no-law a/basis"],
    ),
    case(
        "legal-basis-without-law",
        "a law without article",
        |s| s.clear("law", &["article"]),
        &["no-article a/basis"],
    ),
    case(
        "legal-basis-without-law",
        "a contract needs none",
        |s| {
            s.set("a/basis", "basis", one(Article6::Contract));
            s.clear("a/basis", &["legal_texts"]);
        },
        &[],
    ),
    case(
        "public-authority-legitimate-interests",
        "a public authority",
        |s| {
            s.set("c", "public_authority", Owned::Bool(true));
            s.set("a/basis", "basis", one(Article6::LegitimateInterests));
        },
        &["public-authority a/basis"],
    ),
    case(
        "public-authority-legitimate-interests",
        "a private body",
        |s| s.set("a/basis", "basis", one(Article6::LegitimateInterests)),
        &[],
    ),
    case(
        "public-authority-legitimate-interests",
        "beside a public task of a body of which nobody knows",
        |s| {
            s.clear("c", &["public_authority"]);
            s.set("a/basis", "basis", one(Article6::LegitimateInterests));
            let task = [("activity", to("a")), ("basis", one(Article6::PublicTask))];
            s.add(Kind::LegalBasis, "a/task", &task);
        },
        &["public-task-beside a/basis"],
    ),
    case(
        "balancing-not-recorded",
        "legitimate interests",
        |s| s.set("a/basis", "basis", one(Article6::LegitimateInterests)),
        &["found a/basis"],
    ),
    case(
        "balancing-not-recorded",
        "with a balancing",
        |s| {
            s.set("a/basis", "basis", one(Article6::LegitimateInterests));
            s.set("a/basis", "balancing", english("weighed on 3 March"));
        },
        &[],
    ),
    case(
        "consent-without-withdrawal",
        "consent",
        |s| s.set("a/basis", "basis", one(Article6::Consent)),
        &["no-record a/basis", "no-withdrawal a/basis"],
    ),
    case(
        "consent-without-withdrawal",
        "with both",
        |s| {
            s.set("a/basis", "basis", one(Article6::Consent));
            s.set("a/basis", "withdrawal", english("by the same form"));
            s.set("a/basis", "consent_record", text("the newsletter tool"));
        },
        &[],
    ),
];
