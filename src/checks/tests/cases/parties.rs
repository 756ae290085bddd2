//! Controllers, and parties as such.

use super::{Case, case};
use crate::{
    checks::tests::scene::*,
    domain::{codes::*, kind::Kind, value::Owned},
};

pub const CASES: &[Case] = &[
    case(
        "controller-not-identified",
        "neither contact nor number",
        |s| s.clear("c", &["address", "enterprise_number"]),
        &["no-contact c", "no-identifier c"],
    ),
    case(
        "controller-not-identified",
        "a foreign number and a website",
        |s| {
            s.clear("c", &["address", "enterprise_number"]);
            s.set("c", "website", text("https://controller.be"));
            let number = [
                one(IdentifierScheme::ForeignNumber),
                text("HRB 1"),
                BLANK,
                BLANK,
            ];
            s.set("c", "identifiers", parts(&[&number]));
        },
        &[],
    ),
    case(
        "controller-not-identified",
        "of a party that controls nothing",
        |s| s.clear("processor", &["address", "enterprise_number"]),
        &[],
    ),
    case(
        "data-protection-officer-missing",
        "of a public body",
        |s| {
            s.set("c", "public_authority", Owned::Bool(true));
            s.clear("c", &["dpo_contact"]);
        },
        &["public-body c"],
    ),
    case(
        "data-protection-officer-missing",
        "of a public body that says it has none",
        |s| {
            s.set("c", "public_authority", Owned::Bool(true));
            s.clear("c", &["dpo_contact"]);
            s.none("c", "dpo_contact");
        },
        &["stated-none c"],
    ),
    case(
        "data-protection-officer-missing",
        "of a body with special data",
        |s| {
            s.clear("c", &["dpo_contact"]);
            s.set("d", "sensitivity", one(Sensitivity::Special));
        },
        &["special-data c"],
    ),
    case(
        "data-protection-officer-missing",
        "a role inside says it",
        |s| {
            s.set("c", "public_authority", Owned::Bool(true));
            s.clear("c", &["dpo_contact"]);
            s.set("clerk", "dpo_contact", text("dpo@controller.be"));
        },
        &[],
    ),
    case(
        "data-protection-officer-missing",
        "a private body without special data",
        |s| {
            s.clear("c", &["dpo_contact"]);
        },
        &[],
    ),
    case(
        "controller-is-no-person",
        "a trade name",
        |s| s.set("c", "kind", one(PartyKind::TradeName)),
        &["found c"],
    ),
    case(
        "controller-is-no-person",
        "a unit",
        |s| s.set("c", "kind", one(PartyKind::Unit)),
        &[],
    ),
    case(
        "processor-record-without-controllers",
        "none",
        |s| s.set("a", "role", one(ActivityRole::Processor)),
        &["found a"],
    ),
    case(
        "processor-record-without-controllers",
        "one",
        |s| {
            s.set("a", "role", one(ActivityRole::Processor));
            s.set("a", "served_controllers", all(&["processor"]));
        },
        &[],
    ),
    case(
        "representative-missing",
        "in the United Kingdom",
        |s| s.set("c", "country", country("GB")),
        &["found a"],
    ),
    case(
        "representative-missing",
        "with a representative",
        |s| {
            s.set("c", "country", country("GB"));
            s.set("a", "representative", to("processor"));
        },
        &[],
    ),
    case(
        "public-authority-not-stated",
        "of a body with a public task",
        |s| {
            s.clear("c", &["public_authority"]);
            s.set("a/basis", "basis", one(Article6::PublicTask));
        },
        &["found c"],
    ),
    case(
        "public-authority-not-stated",
        "where nothing turns on it",
        |s| s.clear("c", &["public_authority"]),
        &[],
    ),
    case(
        "enterprise-number-unsound",
        "a placeholder",
        |s| s.set("processor", "enterprise_number", text("0000000097")),
        &["placeholder processor"],
    ),
    case(
        "enterprise-number-unsound",
        "two parties with one number",
        |s| s.set("processor", "enterprise_number", text("0685540471")),
        &["shared processor"],
    ),
    case(
        "enterprise-number-unsound",
        "an identifier that fails the check digits",
        |s| {
            let number = [
                one(IdentifierScheme::Other),
                text("0685.540.472"),
                BLANK,
                BLANK,
            ];
            s.set("processor", "identifiers", parts(&[&number]));
        },
        &["check-digits processor"],
    ),
    case(
        "enterprise-number-unsound",
        "an identifier that is no such number",
        |s| {
            let number = [one(IdentifierScheme::Other), text("12345678"), BLANK, BLANK];
            s.set("processor", "identifiers", parts(&[&number]));
        },
        &[],
    ),
    case(
        "party-names-unclear",
        "one name for two parties",
        |s| s.party("x", &[("name", english("The PROCESSOR"))]),
        &["shared-name x"],
    ),
    case(
        "party-names-unclear",
        "two names for one party",
        |s| {
            let alias = [text("AGODI"), BLANK, one(NameNature::Alias), BLANK, BLANK];
            s.set("processor", "names", parts(&[&alias]));
        },
        &["two-names processor"],
    ),
    case(
        "party-names-unclear",
        "a party of which nothing is known",
        |s| {
            s.add(
                Kind::Party,
                "acerta",
                &[("kind", one(PartyKind::LegalPerson))],
            );
            let data = [("categories", all(&["d"]))];
            s.flow(
                "a/x",
                "a",
                ("c", "acerta"),
                RecipientRole::SeparateController,
                &data,
            );
        },
        &["unknown-party acerta"],
    ),
    case(
        "party-names-unclear",
        "roles are named alike everywhere",
        |s| {
            let role = [
                ("kind", one(PartyKind::InternalRole)),
                ("name", english("the clerk")),
            ];
            s.add(Kind::Party, "x", &role);
        },
        &[],
    ),
    case(
        "remedy-missing",
        "no authority is stated",
        |s| s.clear("c", &["authorities"]),
        &["no-authority c"],
    ),
    case(
        "remedy-missing",
        "none is competent on the day",
        |s| {
            let past = [to("dpa"), BLANK, date("2026-11-21")];
            s.set("c", "authorities", parts(&[&past]));
        },
        &["authority-not-valid c"],
    ),
    case(
        "remedy-missing",
        "another one is competent",
        |s| {
            s.party("vtc", &[]);
            s.set("complaint", "party", to("vtc"));
        },
        &["other-authority complaint"],
    ),
    case(
        "remedy-missing",
        "nothing in the region",
        |s| {
            s.set("complaint", "regions", several(&[Region::Flanders]));
            s.set("court", "regions", several(&[Region::Flanders]));
        },
        &["no-authority-remedy c", "no-complaint-body c"],
    ),
    case(
        "remedy-missing",
        "within what time",
        |s| s.clear("court", &["deadline_length"]),
        &["no-deadline court"],
    ),
    case(
        "remedy-missing",
        "stated as none",
        |s| {
            s.clear("court", &["deadline_length"]);
            s.none("court", "deadline_length");
        },
        &[],
    ),
    case(
        "personal-data-in-text",
        "a National Register number and an account",
        |s| {
            s.set("a", "remarks", text("file 00.01.25-567.77"));
            s.set("p", "description", english("pays to BE68 5390 0754 7034"));
        },
        &["found p", "found a"],
    ),
    case(
        "personal-data-in-text",
        "in the name of a part",
        |s| {
            let alias = [
                text("jan.peeters@gmail.com"),
                BLANK,
                one(NameNature::Former),
                BLANK,
                BLANK,
            ];
            s.set("processor", "names", parts(&[&alias]));
        },
        &["found processor"],
    ),
    case(
        "personal-data-in-text",
        "a telephone number and a function",
        |s| s.set("a", "remarks", text("02/897 10 60, info@groeipakket.be")),
        &[],
    ),
    case(
        "damaged-text",
        "UTF-8 read as something else",
        |s| {
            s.set("c", "address", text("Boulevard AndrĂ© Delvaux 3"));
            s.set("a", "remarks", text("la finalitÃ© du traitement"));
        },
        &["letters c", "letters a"],
    ),
    case(
        "damaged-text",
        "a sentence that lost its link",
        |s| {
            s.set(
                "a",
                "remarks",
                text("Contact the data protection officer via"),
            )
        },
        &["broken-off a"],
    ),
    case(
        "damaged-text",
        "sound letters, and a quotation kept as it is",
        |s| {
            s.set(
                "a",
                "remarks",
                text("Âge, français, château, Łódź, «\u{a0}ici\u{a0}»"),
            );
            s.set("a/kept", "original", text("Boulevard AndrĂ© Delvaux"));
        },
        &[],
    ),
];
