//! What is said of one disclosure: place, tool, instrument, basis; and where the data go on.

use super::*;
use crate::domain::codes::{Article6, InstrumentKind, TransferToolKind};

/// Whether a flow to a country lies outside the EEA on a day, and whether its adequacy tool holds.
fn to_country(code: &str, on: &str, expected: (Option<bool>, Option<bool>)) {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let party = book.party("party", &[("country", country(code))]);
    let tool = [("kind", kind(TransferToolKind::Adequacy))];
    let tool = book.add(Kind::TransferTool, "tool", &tool);
    let fields = [("transfer_tool", Owned::Ref(tool))];
    book.flow(activity, controller, party, &fields);
    let snapshot = book.snapshot();
    let mut question = question(controller);
    question.on = day(on);
    let answer = ask(&snapshot, &question);
    let place = answer
        .details(&answer.groups[0].parties[0].disclosures[0])
        .place;
    assert_eq!(
        (place.outside_eea, place.tool_valid),
        expected,
        "{code} on {on}"
    );
}

#[test]
fn the_united_kingdom_left_the_eea_on_a_day() {
    to_country("GB", "2020-12-31", (Some(false), Some(false)));
    to_country("GB", "2021-07-01", (Some(true), Some(true)));
    to_country("GB", "2032-01-01", (Some(true), Some(false)));
    to_country("BE", TODAY, (Some(false), Some(false)));
}

/// Whether an adequacy tool holds today for a recipient in a country.
fn covers(code: &str, public: Option<bool>, expected: Option<bool>) {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let stated = public.map_or(Owned::Absent, Owned::Bool);
    let fields = [("country", country(code)), ("public_authority", stated)];
    let party = book.party("party", &fields);
    let tool = [("kind", kind(TransferToolKind::Adequacy))];
    let tool = book.add(Kind::TransferTool, "tool", &tool);
    let fields = [("transfer_tool", Owned::Ref(tool))];
    book.flow(activity, controller, party, &fields);
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(controller));
    let details = answer.details(&answer.groups[0].parties[0].disclosures[0]);
    assert_eq!(details.place.tool_valid, expected, "{code}, {public:?}");
}

#[test]
fn an_adequacy_decision_must_cover_the_recipient() {
    covers("CH", None, Some(true));
    covers("CA", Some(false), Some(true));
    covers("CA", Some(true), Some(false));
    covers("CA", None, None);
    covers("US", Some(false), None);
    covers("IN", None, Some(false));
}

#[test]
fn an_ended_disclosure_is_placed_on_its_last_day() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let party = book.party("party", &[("country", country("GB"))]);
    let dates = [("valid_to", date("2019-12-31"))];
    book.flow(activity, controller, party, &dates);
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(controller));
    let details = answer.details(&answer.groups[0].parties[0].disclosures[0]);
    assert_eq!(details.on, day("2019-12-31"));
    assert_eq!(details.place.outside_eea, Some(false));
}

#[test]
fn a_unit_is_where_its_body_is_and_a_party_without_country_is_nowhere() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let body = book.party("body", &[("country", country("US"))]);
    let unit = [
        ("kind", kind(PartyKind::Unit)),
        ("parent", Owned::Ref(body)),
    ];
    let unit = book.party("a-unit", &unit);
    let other = book.party("b-other", &[]);
    book.flow(activity, controller, unit, &[]);
    book.flow(activity, controller, other, &[]);
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(controller));
    let lines = answer.groups[0].parties.iter();
    let outside = lines.map(|line| answer.details(&line.disclosures[0]).place.outside_eea);
    assert_eq!(outside.collect::<Vec<_>>(), [Some(true), None]);
}

#[test]
fn an_instrument_is_in_force_from_its_conclusion_to_its_last_day() {
    for (on, expected) in [
        ("2020-10-13", false),
        ("2020-10-14", true),
        ("2025-12-31", true),
        (TODAY, false),
    ] {
        let mut book = Book::default();
        let controller = book.party("controller", &[]);
        let activity = book.activity("a1", controller, &[]);
        let party = book.party("party", &[]);
        let fields = [
            ("kind", kind(InstrumentKind::FlemishProtocol)),
            ("concluded", date("2020-10-14")),
            ("valid_to", date("2025-12-31")),
        ];
        let instrument = book.add(Kind::Instrument, "protocol", &fields);
        let fields = [("instrument", Owned::Ref(instrument))];
        book.flow(activity, controller, party, &fields);
        let snapshot = book.snapshot();
        let mut question = question(controller);
        question.on = day(on);
        let answer = ask(&snapshot, &question);
        let details = answer.details(&answer.groups[0].parties[0].disclosures[0]);
        assert_eq!(details.instrument_valid, expected, "on {on}");
    }
}

#[test]
fn the_bases_are_those_of_the_purpose_of_the_flow() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let paying = book.add(Kind::Purpose, "paying", &[]);
    let selling = book.add(Kind::Purpose, "selling", &[]);
    let purposes = [("purposes", Owned::Refs(vec![paying, selling]))];
    let activity = book.activity("a1", controller, &purposes);
    for (code, purpose, basis) in [
        ("b1", paying, Article6::PublicTask),
        ("b2", selling, Article6::Consent),
    ] {
        let fields = [
            ("activity", Owned::Ref(activity)),
            ("purpose", Owned::Ref(purpose)),
            ("basis", kind(basis)),
        ];
        book.add(Kind::LegalBasis, code, &fields);
    }
    let party = book.party("party", &[]);
    book.flow(
        activity,
        controller,
        party,
        &[("purpose", Owned::Ref(paying))],
    );
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(controller));
    let details = answer.details(&answer.groups[0].parties[0].disclosures[0]);
    let bases: Vec<_> = details.activity_bases.iter().map(|one| one.basis).collect();
    assert_eq!(bases, [Some(Article6::PublicTask)]);
    assert!(!details.purposes_of_activity);
}

/// Data go from the controller to `first`, and on to others in activities of their own; checks who
/// is reached, with the way and whether it is certain.
fn followed(steps: usize, expected: &[(&str, &str, bool)]) {
    let mut book = Book::default();
    let (pay, health) = (
        book.add(Kind::DataCategory, "pay", &[]),
        book.add(Kind::DataCategory, "health", &[]),
    );
    let controller = book.party("controller", &[]);
    let [first, second, third, other, vague] =
        ["first", "second", "third", "other", "vague"].map(|code| book.party(code, &[]));
    let flows = [
        (controller, first, Some(pay)),
        (first, second, Some(pay)),
        (second, third, Some(pay)),
        (third, first, Some(pay)),
        (first, controller, Some(pay)),
        (first, other, Some(health)),
        (first, vague, None),
    ];
    for (from, to, data) in flows {
        let code = format!("by-{from}-{to}");
        let activity = book.activity(&code, from, &[]);
        let fields = [("categories", Owned::Refs(data.into_iter().collect()))];
        book.flow(activity, from, to, &fields);
    }
    let snapshot = book.snapshot();
    let mut question = question(controller);
    question.follow = steps;
    let answer = ask(&snapshot, &question);
    let mut found: Vec<(&str, String, bool)> = Vec::new();
    for onward in &answer.chain {
        let way: Vec<&str> = onward.path.iter().map(|hop| hop.from.code()).collect();
        found.push((onward.party.code(), way.join(" > "), onward.certain));
    }
    found.sort();
    let found: Vec<_> = found.iter().map(|(p, w, c)| (*p, w.as_str(), *c)).collect();
    assert_eq!(found, expected);
}

#[test]
fn data_are_followed_to_who_ends_up_with_them_without_circles() {
    followed(0, &[]);
    followed(1, &[("second", "first", true), ("vague", "first", false)]);
    followed(
        5,
        &[
            ("second", "first", true),
            ("third", "first > second", true),
            ("vague", "first", false),
        ],
    );
}

#[test]
fn a_member_of_a_class_passes_on_what_the_class_gets() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let (member, third) = (book.party("member", &[]), book.party("third", &[]));
    let class = [
        ("kind", kind(PartyKind::Class)),
        ("members", members(&[(member, "", "")])),
    ];
    let class = book.party("class", &class);
    book.flow(activity, controller, class, &[]);
    book.flow(activity, member, third, &[]);
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(controller));
    assert_eq!(short(&answer), ["capacity-not-stated: member, third"]);
    assert!(answer.beside.is_empty());
}
