//! Privacy notices.

use super::{Case, case};
use crate::{checks::tests::scene::*, domain::codes::*};

pub const CASES: &[Case] = &[
    case(
        "instrument-newer-than-notice",
        "concluded later",
        |s| {
            s.set("n", "instruments", all(&["contract"]));
            s.set("contract", "concluded", date("2026-01-02"));
        },
        &["concluded n"],
    ),
    case(
        "instrument-newer-than-notice",
        "amended later",
        |s| {
            s.set("n", "instruments", all(&["contract"]));
            s.set(
                "contract",
                "amendments",
                parts(&[&[date("2026-03-01"), BLANK]]),
            );
        },
        &["amended n"],
    ),
    case(
        "instrument-newer-than-notice",
        "concluded on the same day",
        |s| {
            s.set("n", "instruments", all(&["contract"]));
            s.set("contract", "concluded", date("2026-01-01"));
        },
        &[],
    ),
    case(
        "rights-promised-wrongly",
        "portability under a legal obligation",
        |s| {
            let rights = [
                PersonRight::Access,
                PersonRight::Rectification,
                PersonRight::Restriction,
                PersonRight::Portability,
            ];
            s.set("n", "rights_offered", several(&rights));
        },
        &["offered-not-owed n"],
    ),
    case(
        "rights-promised-wrongly",
        "nothing of restriction",
        |s| {
            let rights = [PersonRight::Access, PersonRight::Rectification];
            s.set("n", "rights_offered", several(&rights));
        },
        &["owed-not-offered n"],
    ),
    case(
        "rights-promised-wrongly",
        "restriction in some cases",
        |s| {
            let rights = [PersonRight::Access, PersonRight::Rectification];
            s.set("n", "rights_offered", several(&rights));
            s.set(
                "n",
                "rights_conditional",
                several(&[PersonRight::Restriction]),
            );
        },
        &[],
    ),
    case(
        "identity-copy-demanded",
        "the front",
        |s| s.set("n", "identity_demand", one(IdentityDemand::CardFront)),
        &["front n"],
    ),
    case(
        "identity-copy-demanded",
        "both sides",
        |s| s.set("n", "identity_demand", one(IdentityDemand::CardBothSides)),
        &["both-sides n"],
    ),
    case(
        "identity-copy-demanded",
        "data on file",
        |s| s.set("n", "identity_demand", one(IdentityDemand::DataOnFile)),
        &[],
    ),
    case("notice-missing", "none", |s| s.remove("n"), &["found c"]),
    case(
        "notice-missing",
        "a processor publishes none",
        |s| {
            s.remove("n");
            s.set("a", "role", one(ActivityRole::Processor));
        },
        &[],
    ),
    case(
        "notice-without-date",
        "none",
        |s| s.clear("n", &["dated"]),
        &["found n"],
    ),
    case(
        "notice-without-date",
        "since when it is published",
        |s| {
            s.clear("n", &["dated"]);
            s.set("n", "valid_from", date("2026-01-01"));
        },
        &[],
    ),
];
