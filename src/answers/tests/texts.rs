//! What the texts say first, and what they must not say.

use super::*;
use crate::domain::codes::{EvidenceNature, InstrumentKind, TransferToolKind};

/// A text without its layout: every blank is one.
fn what_text_says(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of the answer about a controller with one activity, on one line.
fn told(build: impl FnOnce(&mut Book, Uuid, Uuid), on: &str) -> String {
    let mut book = Book::default();
    let controller = book.party("controller", &[("country", country("BE"))]);
    let activity = book.activity("a1", controller, &[]);
    build(&mut book, controller, activity);
    let snapshot = book.snapshot();
    let mut asked = question(controller);
    asked.on = day(on);
    what_text_says(&text::access(&ask(&snapshot, &asked), Language::En))
}

fn check_text(build: impl FnOnce(&mut Book, Uuid, Uuid), on: &str, expected: &[&str]) {
    let text = told(build, on);
    for part in expected {
        assert!(text.contains(part), "`{part}` is not in {text}");
    }
}

fn known(book: &mut Book, flow: Uuid, nature: EvidenceNature) {
    let fields = [
        ("about", Owned::AnyRef(Kind::Flow, flow)),
        ("nature", kind(nature)),
    ];
    let code = format!("e-{flow}");
    book.add(Kind::Evidence, &code, &fields);
}

#[test]
fn the_head_counts_roles_inside_and_what_is_ended_apart_and_says_on_what_names_rest() {
    check_text(
        |book, controller, activity| {
            for (code, nature) in [
                ("one", Some(EvidenceNature::Stated)),
                ("two", Some(EvidenceNature::Expected)),
                ("three", None),
            ] {
                let party = book.party(code, &[]);
                let flow = book.flow(activity, controller, party, &[]);
                if let Some(nature) = nature {
                    known(book, flow, nature);
                }
            }
            let role = book.party("role", &[("kind", kind(PartyKind::InternalRole))]);
            book.flow(activity, controller, role, &[]);
            let old = book.party("old", &[]);
            let ended = [("valid_to", date("2020-01-01"))];
            book.flow(activity, controller, old, &ended);
        },
        TODAY,
        &[
            "3 parties named (1 stated, 1 inferred or expected, 1 without evidence), 1 role \
           inside, 0 classes not yet named, 1 ended; 1 activity searched.",
        ],
    );
}

#[test]
fn the_head_does_not_say_nobody_of_a_role_inside() {
    check_text(
        |book, controller, activity| {
            let role = book.party("role", &[("kind", kind(PartyKind::InternalRole))]);
            book.flow(activity, controller, role, &[]);
        },
        TODAY,
        &["Who nobody outside on this day; 1 role inside"],
    );
}

#[test]
fn a_tool_for_transfers_makes_a_transfer_possible_where_no_country_is_named() {
    check_text(
        |book, controller, activity| {
            let tool = [("kind", kind(TransferToolKind::StandardClauses))];
            let tool = book.add(Kind::TransferTool, "clauses", &tool);
            let class = book.party("class", &[("kind", kind(PartyKind::Class))]);
            let fields = [("transfer_tool", Owned::Ref(tool))];
            book.flow(activity, controller, class, &fields);
        },
        TODAY,
        &[
            "Outside EEA possible: 1 class of recipients, no third country named; tool: clauses",
            "abroad country not stated; ",
        ],
    );
}

#[test]
fn a_tool_that_is_stated_as_none_is_told_from_one_not_stated() {
    for (stated, expected) in [
        (true, "stated: nothing permits this transfer"),
        (false, "what permits the transfer is not stated"),
    ] {
        check_text(
            |book, controller, activity| {
                let abroad = book.party("abroad", &[("country", country("US"))]);
                if stated {
                    book.stating_none("transfer_tool");
                }
                book.flow(activity, controller, abroad, &[]);
            },
            TODAY,
            &[expected],
        );
    }
}

fn over(book: &mut Book) -> Uuid {
    let fields = [
        ("kind", kind(InstrumentKind::FlemishProtocol)),
        ("valid_to", date("2020-01-01")),
    ];
    book.add(Kind::Instrument, "protocol", &fields)
}

#[test]
fn the_head_marks_an_instrument_that_is_not_in_force() {
    check_text(
        |book, controller, activity| {
            let fields = [("instrument", Owned::Ref(over(book)))];
            let party = book.party("party", &[]);
            book.flow(activity, controller, party, &fields);
        },
        TODAY,
        &["Under protocol, NOT in force on this date"],
    );
}

#[test]
fn a_controller_without_activities_gets_no_reassurance() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let snapshot = book.snapshot();
    let text = text::access(&ask(&snapshot, &question(controller)), Language::En);
    let text = what_text_says(&text);
    let first = "The register has no activity of controller about these persons on this day; this \
                 is not an answer to them.";
    assert!(text.starts_with(first), "{text}");
    for reassuring in ["none", "every activity", "nobody", "The answer holds"] {
        assert!(!text.contains(reassuring), "`{reassuring}` is in {text}");
    }
}

#[test]
fn the_head_says_when_all_that_is_found_has_ended() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let ended = [("valid_to", date("2020-01-01"))];
    let activity = book.activity("a1", controller, &ended);
    let party = book.party("party", &[]);
    book.flow(activity, controller, party, &[]);
    let snapshot = book.snapshot();
    let text = text::access(&ask(&snapshot, &question(controller)), Language::En);
    let text = what_text_says(&text);
    assert!(text.contains("Everything found had ended"), "{text}");
    assert!(text.contains("no activity is current"), "{text}");
}

#[test]
fn a_day_in_the_past_says_what_has_no_first_day() {
    let build = |book: &mut Book, controller, activity| {
        let party = book.party("party", &[]);
        book.flow(activity, controller, party, &[]);
    };
    let expected = "The register records no first day for 1 of these; whether it held on 1 June \
                    2019 it cannot say.";
    check_text(build, "2019-06-01", &[expected]);
    assert!(!told(build, TODAY).contains("no first day"));
}

#[test]
fn a_law_is_named_once_with_its_basis() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let law = book.add(Kind::LegalText, "decree", &[]);
    let basis = [
        ("activity", Owned::Ref(activity)),
        ("basis", kind(crate::domain::codes::Article6::PublicTask)),
        ("legal_texts", Owned::Refs(vec![law])),
    ];
    book.add(Kind::LegalBasis, "basis", &basis);
    let party = book.party("party", &[]);
    let laws = [("legal_texts", Owned::Refs(vec![law]))];
    book.flow(activity, controller, party, &laws);
    let snapshot = book.snapshot();
    let text = text::access(&ask(&snapshot, &question(controller)), Language::En);
    let text = what_text_says(&text);
    assert!(text.contains("Art. 6(1)(e): decree"), "{text}");
    assert_eq!(text.matches("decree").count(), 1, "{text}");
}

#[test]
fn sources_are_headed_counted_and_told_route_by_route() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let agency = book.party("agency", &[]);
    let via = book.party("integrator", &[]);
    let class = book.party("class", &[("kind", kind(PartyKind::Class))]);
    let fields = [("instrument", Owned::Ref(over(&mut book)))];
    book.flow(activity, agency, controller, &fields);
    let flow = book.flow(activity, agency, controller, &[("via", Owned::Ref(via))]);
    known(&mut book, flow, EvidenceNature::Inferred);
    book.flow(activity, class, controller, &[]);
    let snapshot = book.snapshot();
    let asked = SourceQuestion {
        controller: Id::of(controller),
        subjects: Vec::new(),
        categories: Vec::new(),
        regions: Vec::new(),
        on: day(TODAY),
        include_confidential: false,
    };
    let answer = sources_of_data(&snapshot, &asked).expect("a controller");
    insta::assert_snapshot!(text::sources(&answer, Language::En));
}

#[test]
fn labels_leave_room_for_what_they_say_in_every_language() {
    let head = [
        "named",
        "not-named",
        "what",
        "why",
        "under-what",
        "outside-eea",
        "not-stated",
    ];
    let detail = [
        "gets", "gives", "for", "basis", "under", "transfer", "when", "note", "unknown",
    ];
    let heads = head.iter().map(|key| (key, 11));
    for (key, room) in heads.chain(detail.iter().map(|key| (key, 7))) {
        for language in Language::ALL {
            let label = crate::domain::wording::say(language, &format!("answers-{key}"), &[]);
            assert!(
                label.chars().count() <= room,
                "`{label}` takes more than {room}"
            );
        }
    }
}

#[test]
fn an_answer_is_told_in_each_language() {
    for (language, expected) in [
        (
            Language::Nl,
            "Welke partijen hebben toegang tot de gegevens van alle personen",
        ),
        (
            Language::Fr,
            "Quelles parties ont accès aux données de toutes les personnes",
        ),
        (
            Language::De,
            "Welche Stellen haben Zugang zu den Daten von allen Personen",
        ),
        (
            Language::En,
            "Which parties have access to the data of all persons",
        ),
    ] {
        let mut book = Book::default();
        let controller = book.party("controller", &[]);
        let activity = book.activity("a1", controller, &[]);
        let party = book.party("party", &[]);
        book.flow(activity, controller, party, &[]);
        let snapshot = book.snapshot();
        let text = what_text_says(&text::access(
            &ask(&snapshot, &question(controller)),
            language,
        ));
        assert!(text.starts_with(expected), "{text}");
        assert!(!text.contains("answers-"), "{text}");
    }
}
