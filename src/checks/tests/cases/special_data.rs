//! Special categories, convictions, national numbers.

use super::{Case, case};
use crate::{
    checks::tests::scene::*,
    domain::{codes::*, kind::Kind},
};

fn special(scene: &mut Scene) {
    scene.set("d", "sensitivity", one(Sensitivity::Special));
}

fn criminal(scene: &mut Scene) {
    scene.set("d", "sensitivity", one(Sensitivity::Criminal));
}

fn number(scene: &mut Scene) {
    scene.set("d", "sensitivity", one(Sensitivity::NationalNumber));
}

pub const CASES: &[Case] = &[
    case(
        "special-data-without-condition",
        "no condition",
        special,
        &["missing a"],
    ),
    case(
        "special-data-without-condition",
        "a condition",
        |s| {
            special(s);
            s.set("a/basis", "condition", one(Article9::SocialProtection));
        },
        &[],
    ),
    case(
        "special-data-without-condition",
        "a condition for a wider category",
        |s| {
            s.add(
                Kind::DataCategory,
                "wide",
                &[("sensitivity", one(Sensitivity::Special))],
            );
            s.clear("d", &["sensitivity"]);
            s.set("d", "parent", to("wide"));
            s.set("a/basis", "condition", one(Article9::SocialProtection));
            s.set("a/basis", "categories", all(&["wide"]));
        },
        &[],
    ),
    case(
        "special-data-without-condition",
        "a condition for other data",
        |s| {
            special(s);
            s.add(Kind::DataCategory, "other", &[]);
            s.set("a/basis", "condition", one(Article9::SocialProtection));
            s.set("a/basis", "categories", all(&["other"]));
        },
        &["missing a"],
    ),
    case(
        "special-data-without-condition",
        "consent beside a law",
        |s| {
            special(s);
            s.set("a/basis", "condition", one(Article9::SocialProtection));
            let consent = [
                ("activity", to("a")),
                ("basis", one(Article6::Consent)),
                ("condition", one(Article9::ExplicitConsent)),
                ("categories", all(&["d"])),
            ];
            s.add(Kind::LegalBasis, "a/consent", &consent);
        },
        &["consent-beside-law a/consent"],
    ),
    case("convictions-without-law", "no law", criminal, &["no-law a"]),
    case(
        "convictions-without-law",
        "a law",
        |s| {
            criminal(s);
            s.set(
                "a/basis",
                "convictions_by_law",
                crate::domain::value::Owned::Bool(true),
            );
        },
        &[],
    ),
    case(
        "convictions-without-law",
        "no list of who has access",
        |s| {
            criminal(s);
            s.set(
                "a/basis",
                "convictions_by_law",
                crate::domain::value::Owned::Bool(true),
            );
            s.remove("a/clerk");
        },
        &["no-access-list a"],
    ),
    case("access-list-missing", "there is one", special, &[]),
    case(
        "access-list-missing",
        "none",
        |s| {
            special(s);
            s.remove("a/clerk");
        },
        &["found a"],
    ),
    case(
        "national-number-without-authorisation",
        "none",
        number,
        &["found a"],
    ),
    case(
        "national-number-without-authorisation",
        "under the law of another country",
        |s| {
            number(s);
            s.set("c", "country", country("FR"));
        },
        &[],
    ),
    case(
        "national-number-without-authorisation",
        "the act itself authorises nobody",
        |s| {
            number(s);
            s.set("law", "dated", date("1983-08-08"));
            s.set("a/in", "legal_texts", all(&["law"]));
        },
        &["found a"],
    ),
    case(
        "national-number-without-authorisation",
        "another law",
        |s| {
            number(s);
            s.set("law", "dated", date("1990-01-15"));
            s.set("a/in", "legal_texts", all(&["law"]));
        },
        &[],
    ),
    case(
        "national-number-without-authorisation",
        "an authorisation",
        |s| {
            number(s);
            let kind = InstrumentKind::NationalRegisterAuthorisation;
            s.add(Kind::Instrument, "authorisation", &[("kind", one(kind))]);
            s.set("a/in", "instrument", to("authorisation"));
        },
        &[],
    ),
    case(
        "national-number-without-authorisation",
        "other data from the National Register",
        |s| {
            s.party(
                "fps",
                &[("public_authority", crate::domain::value::Owned::Bool(true))],
            );
            let name = [
                ("name", english("National Register")),
                ("operator", to("fps")),
            ];
            s.add(Kind::Register, "rr", &name);
            let data = [("categories", all(&["d"])), ("register", to("rr"))];
            s.flow("a/rr", "a", ("fps", "c"), RecipientRole::Controller, &data);
        },
        &["register a/rr"],
    ),
];
