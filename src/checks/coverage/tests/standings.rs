//! Expired, not yet in force, replaced and amended instruments.

use super::*;

/// A flow under a protocol with these fields, on a day.
#[track_caller]
fn check_on(fields: Fields<'_>, on: &str, expected: &[&str]) {
    let mut world = World::new();
    let protocol = world.protocol("protocol", fields);
    world.flow(&[("instrument", Owned::Ref(protocol))]);
    assert_eq!(short(&world.book.snapshot(), on), expected.join("\n"));
}

const NOT_COVERED: &str = "not-covered";
const NEEDED: &str = "needed federal-protocol";

#[test]
fn an_instrument_covers_from_its_first_to_its_last_day() {
    let dates = [
        ("valid_from", date("2020-01-01")),
        ("valid_to", date("2025-12-31")),
    ];
    let check = |on, status, state| check_on(&dates, on, &[status, NEEDED, state]);
    check("2019-12-31", NOT_COVERED, "protocol not-yet");
    check("2020-01-01", "covered", "protocol in-force");
    check("2025-12-31", "covered", "protocol in-force");
    check("2026-01-01", NOT_COVERED, "protocol expired");
}

#[test]
fn an_instrument_without_a_first_day_begins_when_it_is_concluded() {
    let dates = [("concluded", date("2019-07-30"))];
    let check = |on, status, state| check_on(&dates, on, &[status, NEEDED, state]);
    check("2019-07-29", NOT_COVERED, "protocol not-yet");
    check("2019-07-30", "covered", "protocol in-force");
}

#[test]
fn a_replaced_instrument_ends_where_the_next_one_begins() {
    for (next, on, expected) in [
        (Some("2026-01-01"), "2025-12-31", InForce::InForce),
        (Some("2026-01-01"), "2026-01-01", InForce::Replaced),
        (None, "2026-01-01", InForce::ReplacedUndated),
    ] {
        let mut world = World::new();
        let begins = next.map_or(Owned::Absent, date);
        let next = world.protocol("next", &[("valid_from", begins)]);
        world.protocol("old", &[("replaced_by", Owned::Ref(next))]);
        let snapshot = world.book.snapshot();
        let old = snapshot.find::<Instrument>("old").unwrap();
        let standing = Standing::of(&snapshot, old, day(on));
        assert_eq!(standing.state, expected, "{on}");
        assert_eq!(standing.replaced_by.map(|one| one.code()), Some("next"));
    }
}

#[test]
fn a_flow_under_a_replaced_instrument_points_to_the_next_one() {
    let mut world = World::new();
    let next = world.protocol("next", &[("valid_from", date("2026-01-01"))]);
    let old = world.protocol("old", &[("replaced_by", Owned::Ref(next))]);
    world.flow(&[("instrument", Owned::Ref(old))]);
    let expected = "undecided\nneeded federal-protocol\nold replaced\nuncited next\n\
                    not stated: citation";
    assert_eq!(short(&world.book.snapshot(), TODAY), expected);
}

#[test]
fn an_instrument_says_when_it_was_amended_last_and_whether_it_was_since() {
    let rows = ["2021-02-02", "2023-05-01", "2027-01-01"];
    let rows = rows.map(|on| vec![date(on), Owned::Absent]).to_vec();
    let mut world = World::new();
    world.protocol("protocol", &[("amendments", Owned::Parts(rows))]);
    let snapshot = world.book.snapshot();
    let protocol = snapshot.find::<Instrument>("protocol").unwrap();
    let standing = |on| Standing::of(&snapshot, protocol, day(on));
    assert_eq!(standing(TODAY).amended, Some(day("2023-05-01")));
    assert!(standing(TODAY).amended_after);
    assert!(!standing("2027-01-01").amended_after);
}

#[test]
fn days_of_the_flow_outside_the_instrument_lie_beyond_it() {
    let mut world = World::new();
    let dates = [
        ("valid_from", date("2020-01-01")),
        ("valid_to", date("2027-06-30")),
    ];
    let protocol = world.protocol("protocol", &dates);
    world.flow(&[
        ("instrument", Owned::Ref(protocol)),
        ("valid_from", date("2019-03-01")),
        ("valid_to", date("2028-12-31")),
    ]);
    let expected = "partly\nneeded federal-protocol\nprotocol in-force\n  \
                    beyond: days-before 2019-03-01..2019-12-31\n  \
                    beyond: days-after 2027-07-01..2028-12-31";
    assert_eq!(short(&world.book.snapshot(), TODAY), expected);
}

#[test]
fn an_instrument_that_took_over_without_a_gap_counts_from_the_first_one() {
    for (end, expected) in [("2019-12-31", "covered"), ("2019-06-30", "partly")] {
        let mut world = World::new();
        let protocol = world.protocol("new", &[("valid_from", date("2020-01-01"))]);
        world.protocol(
            "old",
            &[
                ("valid_from", date("2018-10-01")),
                ("valid_to", date(end)),
                ("replaced_by", Owned::Ref(protocol)),
            ],
        );
        world.flow(&[
            ("instrument", Owned::Ref(protocol)),
            ("valid_from", date("2019-03-01")),
        ]);
        let found = short(&world.book.snapshot(), TODAY);
        assert_eq!(found.lines().next(), Some(expected), "{found}");
    }
}

#[test]
fn instruments_that_replace_one_another_in_a_circle_are_walked_once() {
    let mut world = World::new();
    let next = Uuid::from_u128(world.book.records.len() as u128 + 2);
    let first = world.protocol("first", &[("replaced_by", Owned::Ref(next))]);
    world.protocol(
        "second",
        &[
            ("replaced_by", Owned::Ref(first)),
            ("valid_from", date("2020-01-01")),
        ],
    );
    world.flow(&[
        ("instrument", Owned::Ref(first)),
        ("valid_from", date("2019-03-01")),
    ]);
    let found = short(&world.book.snapshot(), TODAY);
    assert!(found.contains("first replaced"), "{found}");
}
