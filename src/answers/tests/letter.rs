//! The letter on a register built by hand: what is withheld, what facts and periods change, chains,
//! and requests of the log.

use super::*;
use crate::{
    answers::letter::{Letter, LetterQuestion, Part, letter},
    domain::codes::{Disclosure, InstrumentKind, Region, TransferToolKind},
};

fn asked(controller: Uuid) -> LetterQuestion {
    LetterQuestion {
        controller: Id::of(controller),
        subjects: Vec::new(),
        categories: Vec::new(),
        regions: Vec::new(),
        facts: Facts::default(),
        period: Span::default(),
        on: day(TODAY),
        language: Language::En,
        dpo_copy: false,
        sees_withheld: true,
        request: None,
    }
}

/// Builds a register around a controller with one activity, and writes a letter from it.
fn write(
    build: impl FnOnce(&mut Book, Uuid, Uuid),
    change: impl FnOnce(&mut LetterQuestion),
) -> Letter {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    build(&mut book, controller, activity);
    let snapshot = book.snapshot();
    let mut question = asked(controller);
    change(&mut question);
    letter(&snapshot, &question).expect("everything asked about exists")
}

/// The text of a letter with every blank as one.
fn text(letter: &Letter) -> String {
    let text = letter.document(Part::Whole).text();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn secret(book: &mut Book, controller: Uuid, activity: Uuid) {
    let watcher = book.party("watcher", &[]);
    let fields = [
        ("confidential", Owned::Bool(true)),
        ("confidential_ground", Owned::Text("inquiry 7".into())),
        ("confidential_review", date("2027-01-01")),
    ];
    book.flow(activity, controller, watcher, &fields);
    book.flow(activity, watcher, controller, &fields);
}

#[test]
fn the_copy_of_the_person_has_only_ground_and_number_of_what_is_withheld() {
    let letter = write(secret, |_| {});
    let (text, json) = (text(&letter), serde_json::to_string(&letter).expect("JSON"));
    for copy in [&text, &json] {
        assert!(!copy.contains("watcher"), "{copy}");
        assert!(copy.contains("inquiry 7"), "{copy}");
    }
    assert_eq!(letter.withheld.len(), 2);
    assert!(text.contains("one disclosure to a recipient is not told to you"));
    assert!(text.contains("to be looked at again by: 1 January 2027"));
}

#[test]
fn the_copy_of_the_officer_names_what_is_withheld_and_marks_it_on_every_page() {
    let letter = write(secret, |question| question.dpo_copy = true);
    let document = letter.document(Part::Whole);
    assert!(document.banner.is_some());
    let text = document.text();
    assert!(text.contains("watcher") && text.contains("WITHHELD FROM THE DATA SUBJECT"));
    assert!(letter.withheld.is_empty());
}

fn boarding(book: &mut Book, controller: Uuid, activity: Uuid) {
    let agency = book.party("agency", &[]);
    let fields = [("circumstance", english("for a child in a boarding school"))];
    book.flow(activity, controller, agency, &fields);
}

#[test]
fn a_fact_decides_a_row_and_never_drops_it() {
    for (facts, expected) in [
        (&["boarding school"][..], "applies to you"),
        (&["not: boarding school"][..], "does not apply to you"),
        (
            &["self-employed"][..],
            "cannot be decided from what you told us",
        ),
        (&[][..], "cannot be decided from what you told us"),
    ] {
        let letter = write(boarding, |question| {
            question.facts = Facts::parse(facts.iter().copied());
        });
        let text = text(&letter);
        assert!(text.contains("agency") && text.contains(expected), "{text}");
        let unused = "no condition in the register is about it";
        assert_eq!(text.contains(unused), facts == ["self-employed"]);
    }
}

fn through_the_years(book: &mut Book, controller: Uuid, activity: Uuid) {
    for (code, from, to) in [
        ("before", "2010-01-01", "2012-12-31"),
        ("within", "2014-01-01", "2016-12-31"),
        ("after", "2020-01-01", "2021-12-31"),
    ] {
        let party = book.party(code, &[]);
        let fields = [("valid_from", date(from)), ("valid_to", date(to))];
        book.flow(activity, controller, party, &fields);
    }
    let undated = book.party("undated", &[]);
    book.flow(activity, controller, undated, &[]);
}

#[test]
fn a_period_tells_what_overlaps_it_and_counts_the_rest_and_without_one_all_the_past_counts() {
    let named = |letter: &Letter| -> Vec<String> {
        let groups = letter.parties.groups.iter();
        let parties = groups.flat_map(|group| &group.parties);
        let mut codes: Vec<String> = parties.map(|one| one.party.code.clone()).collect();
        codes.sort();
        codes
    };
    let all = write(through_the_years, |_| {});
    assert_eq!(named(&all), ["after", "before", "undated", "within"]);
    let some = write(through_the_years, |question| {
        question.period = Span {
            from: Some(day("2013-01-01")),
            to: Some(day("2019-12-31")),
        };
    });
    assert_eq!(named(&some), ["undated", "within"]);
    assert_eq!(some.parties.outside_period, 2);
    assert!(text(&some).contains("2 flows of data fall outside the period"));
}

#[test]
fn the_chain_is_followed_from_the_authentic_source_to_its_end_and_circles_are_cut() {
    let letter = write(
        |book, controller, activity| {
            let category = book.add(Kind::DataCategory, "address", &[]);
            let data = [("categories", Owned::Refs(vec![category]))];
            let [register, integrator, fund, printer] =
                ["authentic", "integrator", "fund", "printer"].map(|code| book.party(code, &[]));
            let other = book.activity("other", integrator, &[]);
            let population = book.add(Kind::Register, "population", &[]);
            let from_register = [data[0].clone(), ("register", Owned::Ref(population))];
            book.flow(other, register, integrator, &from_register);
            book.flow(activity, integrator, controller, &data);
            book.flow(activity, controller, fund, &data);
            let funds = book.activity("funds", fund, &[]);
            book.flow(funds, fund, printer, &data);
            book.flow(funds, printer, fund, &data);
            book.flow(funds, printer, integrator, &data);
        },
        |_| {},
    );
    let source = letter.sources.sources.iter();
    let source = source.filter(|one| one.party.as_ref().is_some_and(|p| p.code == "integrator"));
    let before: Vec<&str> = source
        .flat_map(|one| one.before.iter().map(|party| party.code.as_str()))
        .collect();
    assert_eq!(before, ["authentic"]);
    let ends: Vec<(&str, Vec<&str>)> = letter
        .parties
        .passed_on
        .iter()
        .map(|one| {
            let way = one.way.iter().map(|party| party.code.as_str());
            (one.party.code.as_str(), way.collect())
        })
        .collect();
    assert_eq!(
        ends,
        [
            ("printer", vec!["fund"]),
            ("integrator", vec!["fund", "printer"])
        ]
    );
}

#[test]
fn a_request_of_the_log_gives_reference_days_and_reason() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let request = book.add(
        Kind::Request,
        "r1",
        &[
            ("reference", Owned::Text("2026/17".into())),
            ("controller", Owned::Ref(controller)),
            ("received", date("2026-08-31")),
            ("extended_on", date("2026-09-15")),
            (
                "extension_reason",
                Owned::Text("many requests at once".into()),
            ),
        ],
    );
    let snapshot = book.snapshot();
    let mut question = asked(controller);
    question.request = Some(Id::of(request));
    let letter = letter(&snapshot, &question).expect("the request exists");
    let text = text(&letter);
    for words in [
        "Our reference: 2026/17",
        "Received on: 31 August 2026",
        "30 November 2026",
        "extended by two months, told on 15 September 2026",
        "reason: many requests at once",
        "Requester: [name and address]",
    ] {
        assert!(text.contains(words), "`{words}` is not in {text}");
    }
}

#[test]
fn a_party_is_told_with_instrument_days_and_tool_for_its_country() {
    let letter = write(
        |book, controller, activity| {
            let party = book.party("abroad", &[("country", country("US"))]);
            let instrument = [
                ("kind", kind(InstrumentKind::ProcessorContract)),
                ("concluded", date("2024-05-02")),
                ("number", Owned::Text("C-12".into())),
            ];
            let instrument = book.add(Kind::Instrument, "contract", &instrument);
            let tool = [
                ("kind", kind(TransferToolKind::StandardClauses)),
                ("copy", english("on request at the reception")),
            ];
            let tool = book.add(Kind::TransferTool, "clauses", &tool);
            let fields = [
                ("instrument", Owned::Ref(instrument)),
                ("transfer_tool", Owned::Ref(tool)),
                ("recipient_role", kind(RecipientRole::SubProcessor)),
                ("disclosure", kind(Disclosure::HasReceived)),
                ("valid_from", date("2024-06-01")),
            ];
            book.flow(activity, controller, party, &fields);
        },
        |_| {},
    );
    let text = text(&letter);
    for words in [
        "abroad United States",
        "capacity: sub-processor",
        "processor contract: contract",
        "number: C-12",
        "concluded on: 2 May 2024",
        "published: not stated",
        "has received",
        "since 1 June 2024",
        "standard clauses of the Commission, Art. 46(2)(c) GDPR; (EU) 2021/914: clauses",
        "valid on 22 November 2026: yes",
        "on request at the reception",
    ] {
        assert!(text.contains(words), "`{words}` is not in {text}");
    }
}

#[test]
fn numbers_of_persons_in_texts_of_the_register_are_masked() {
    let letter = write(
        |book, controller, activity| {
            let party = book.party("bank", &[("name", english("bank of 85.07.30-033.28"))]);
            book.flow(activity, controller, party, &[]);
        },
        |_| {},
    );
    let json = serde_json::to_string(&letter).expect("JSON");
    assert!(!text(&letter).contains("033.28") && !json.contains("033.28"));
    assert!(text(&letter).contains("bank of **.**.**-***.**"));
}

#[test]
fn remedies_of_other_controllers_and_other_regions_are_left_out() {
    let build = |book: &mut Book, controller: Uuid, _: Uuid| {
        let other = book.party("other", &[]);
        for (code, fields) in [
            ("mine", vec![("controllers", Owned::Refs(vec![controller]))]),
            ("theirs", vec![("controllers", Owned::Refs(vec![other]))]),
            (
                "flemish",
                vec![("regions", Owned::Codes(vec![Region::Flanders.item()]))],
            ),
            (
                "walloon",
                vec![("regions", Owned::Codes(vec![Region::Wallonia.item()]))],
            ),
            ("past", vec![("valid_to", date("2020-01-01"))]),
        ] {
            let mut all = vec![("kind", kind(crate::domain::codes::RemedyKind::Ombudsman))];
            all.extend(fields);
            book.add(Kind::Remedy, code, &all);
        }
    };
    let letter = write(build, |question| question.regions = vec![Region::Flanders]);
    let ways = letter
        .complaints
        .ways
        .iter()
        .map(|way| way.name.text.as_str());
    assert_eq!(ways.collect::<Vec<_>>(), ["flemish", "mine"]);
}

#[test]
fn a_trade_name_is_answered_for_by_the_legal_persons_behind_it() {
    let mut book = Book::default();
    let label = book.party("label", &[("kind", kind(PartyKind::TradeName))]);
    let one = book.party("one", &[("parent", Owned::Ref(label))]);
    let two = book.party("two", &[("parent", Owned::Ref(label))]);
    book.activity("a1", one, &[]);
    book.activity("a2", two, &[]);
    let snapshot = book.snapshot();
    let letter = letter(&snapshot, &asked(label)).expect("the label exists");
    let text = text(&letter);
    assert_eq!(letter.senders.len(), 2);
    assert!(text.contains("label is not a legal person"), "{text}");
    assert!(text.contains("Which of these organisations handles your request"));
}

#[test]
fn an_activity_that_ended_is_told_for_its_last_day() {
    let letter = write(
        |book, controller, _| {
            let ended = [("valid_to", date("2024-12-31"))];
            let ended = book.activity("a0", controller, &ended);
            let fields = [
                ("activity", Owned::Ref(ended)),
                ("valid_to", date("2025-06-30")),
            ];
            book.add(Kind::LegalBasis, "basis", &fields);
        },
        |_| {},
    );
    let told = letter.activities.iter();
    let told: Vec<(&str, bool)> = told
        .map(|one| (one.activity.reference.as_str(), one.ended))
        .collect();
    assert_eq!(told, [("a1", false), ("a0", true)]);
    assert_eq!(letter.activities[1].bases.items.len(), 1);
}
