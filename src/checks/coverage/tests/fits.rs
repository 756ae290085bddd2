//! How far an instrument reaches over a flow.

use super::*;

#[test]
fn an_element_in_a_covered_category_is_covered() {
    check(
        |world| {
            let protocol = world.protocol("protocol", &[]);
            world.flow(&[("instrument", Owned::Ref(protocol))]);
        },
        &["covered", "needed federal-protocol", "protocol in-force"],
    );
}

#[test]
fn a_narrower_category_and_purpose_are_covered_by_the_wider_ones() {
    check(
        |world| {
            let narrower = [("parent", Owned::Ref(world.pay))];
            let narrower = world.book.add(Kind::DataCategory, "bonus", &narrower);
            let purpose = [("parent", Owned::Ref(world.purpose))];
            let purpose = world.book.add(Kind::Purpose, "birth-grant", &purpose);
            let protocol = world.protocol("protocol", &[]);
            world.flow(&[
                ("instrument", Owned::Ref(protocol)),
                ("categories", refs(&[narrower])),
                ("purpose", Owned::Ref(purpose)),
            ]);
        },
        &["covered", "needed federal-protocol", "protocol in-force"],
    );
}

#[test]
fn what_is_not_listed_lies_beyond() {
    check(
        |world| {
            let health = world.book.add(Kind::DataCategory, "health", &[]);
            let of = [("categories", refs(&[health]))];
            let diagnosis = world.book.add(Kind::DataElement, "diagnosis", &of);
            let purpose = world.book.add(Kind::Purpose, "research", &[]);
            let protocol = world.protocol("protocol", &[]);
            world.flow(&[
                ("instrument", Owned::Ref(protocol)),
                ("elements", refs(&[world.account, diagnosis])),
                ("purpose", Owned::Ref(purpose)),
            ]);
        },
        &[
            "partly",
            "needed federal-protocol",
            "protocol in-force",
            "  beyond: element diagnosis",
            "  beyond: purpose research",
        ],
    );
}

/// A protocol that lists the account number alone, and a flow of the whole category.
fn elements_only(world: &mut World, more: bool) {
    if more {
        let of = [("categories", refs(&[world.pay]))];
        world.book.add(Kind::DataElement, "wage", &of);
    }
    let protocol = world.protocol(
        "protocol",
        &[
            ("categories", Owned::Absent),
            ("elements", refs(&[world.account])),
        ],
    );
    world.flow(&[
        ("instrument", Owned::Ref(protocol)),
        ("elements", Owned::Absent),
        ("categories", refs(&[world.pay])),
    ]);
}

#[test]
fn a_category_is_covered_by_its_elements_only_when_all_are_listed() {
    check(
        |world| elements_only(world, false),
        &["covered", "needed federal-protocol", "protocol in-force"],
    );
    check(
        |world| elements_only(world, true),
        &[
            "partly",
            "needed federal-protocol",
            "protocol in-force",
            "  beyond: category pay, only account",
        ],
    );
}

#[test]
fn an_open_ended_category_is_never_covered_by_its_elements() {
    check(
        |world| {
            let open = world.book.add(
                Kind::DataCategory,
                "contact",
                &[("open_ended", Owned::Bool(true))],
            );
            let of = [("categories", refs(&[open]))];
            let mail = world.book.add(Kind::DataElement, "mail", &of);
            let protocol = world.protocol("protocol", &[("elements", refs(&[mail]))]);
            world.flow(&[
                ("instrument", Owned::Ref(protocol)),
                ("elements", Owned::Absent),
                ("categories", refs(&[open])),
            ]);
        },
        &[
            "partly",
            "needed federal-protocol",
            "protocol in-force",
            "  beyond: category contact, only mail, open-ended",
        ],
    );
}

#[test]
fn an_element_covered_through_an_open_ended_category_says_so() {
    check(
        |world| {
            let open = [("open_ended", Owned::Bool(true))];
            let open = world.book.add(Kind::DataCategory, "contact", &open);
            let of = [("categories", refs(&[open]))];
            let mail = world.book.add(Kind::DataElement, "mail", &of);
            let protocol = world.protocol("protocol", &[("categories", refs(&[open]))]);
            world.flow(&[
                ("instrument", Owned::Ref(protocol)),
                ("elements", refs(&[mail])),
            ]);
        },
        &[
            "covered",
            "needed federal-protocol",
            "protocol in-force",
            "  through open-ended contact",
        ],
    );
}

#[test]
fn what_the_instrument_does_not_state_is_not_taken_to_be_covered() {
    check(
        |world| {
            let protocol = world.book.instrument(
                "protocol",
                InstrumentKind::FederalProtocol,
                &[(world.federal, InstrumentRole::Provider)],
                &[],
            );
            world.flow(&[("instrument", Owned::Ref(protocol))]);
        },
        &[
            "undecided",
            "needed federal-protocol",
            "protocol in-force",
            "not stated: instrument-data, instrument-purposes, instrument-receiver",
        ],
    );
}

/// A protocol of which some parties are the receivers, and a flow to one party.
fn received_by(receivers: &[Uuid], to: Uuid, mut world: World) -> String {
    let mut parties = vec![(world.federal, InstrumentRole::Provider)];
    parties.extend(receivers.iter().map(|one| (*one, InstrumentRole::Receiver)));
    let fields = [
        ("categories", refs(&[world.pay])),
        ("purposes", refs(&[world.purpose])),
    ];
    let kind = InstrumentKind::FederalProtocol;
    let protocol = world.book.instrument("protocol", kind, &parties, &fields);
    world.flow(&[("instrument", Owned::Ref(protocol)), ("to", Owned::Ref(to))]);
    short(&world.book.snapshot(), TODAY)
}

fn class(world: &mut World, list: &[(Uuid, &str, &str)]) -> Uuid {
    let fields = [("kind", kind(PartyKind::Class)), ("members", members(list))];
    world.book.party("funds", &fields)
}

const COVERED: &str = "covered\nneeded federal-protocol\nprotocol in-force";

#[test]
fn a_member_of_a_class_that_is_named_is_named_on_the_days_of_its_membership() {
    let mut world = World::new();
    let fund = world.fund;
    let funds = class(&mut world, &[(fund, "2019-01-01", "")]);
    assert_eq!(received_by(&[funds], fund, world), COVERED);
    let mut world = World::new();
    let funds = class(&mut world, &[(fund, "2019-01-01", "2025-12-31")]);
    assert_eq!(
        received_by(&[funds], fund, world),
        "partly\nneeded federal-protocol\nprotocol in-force\n  beyond: recipient fund"
    );
}

#[test]
fn a_class_is_covered_when_all_its_members_are_named() {
    let mut world = World::new();
    let fund = world.fund;
    let other = world.book.party("other", &[]);
    let funds = class(&mut world, &[(fund, "", ""), (other, "", "")]);
    assert_eq!(received_by(&[fund, other], funds, world), COVERED);
    let mut world = World::new();
    let other = world.book.party("other", &[]);
    let funds = class(&mut world, &[(fund, "", ""), (other, "", "")]);
    assert_eq!(
        received_by(&[fund], funds, world),
        "partly\nneeded federal-protocol\nprotocol in-force\n  beyond: recipient other"
    );
}

#[test]
fn a_class_without_known_members_leaves_it_open() {
    let mut world = World::new();
    let fund = world.fund;
    let funds = class(&mut world, &[]);
    assert_eq!(
        received_by(&[fund], funds, world),
        "undecided\nneeded federal-protocol\nprotocol in-force\nnot stated: members"
    );
}

#[test]
fn a_part_of_a_named_body_is_named_and_the_body_of_a_named_part_is_left_open() {
    let unit_of = |world: &mut World| {
        let unit = [
            ("kind", kind(PartyKind::Unit)),
            ("parent", Owned::Ref(world.fund)),
        ];
        world.book.party("unit", &unit)
    };
    let mut world = World::new();
    let (fund, unit) = (world.fund, unit_of(&mut world));
    assert_eq!(received_by(&[fund], unit, world), COVERED);
    let mut world = World::new();
    let unit = unit_of(&mut world);
    assert_eq!(
        received_by(&[unit], fund, world),
        "undecided\nneeded federal-protocol\nprotocol in-force\nnot stated: instrument-role"
    );
}

#[test]
fn an_instrument_of_the_wrong_kind_does_not_serve() {
    check(
        |world| {
            let kind = kind(InstrumentKind::FlemishProtocol);
            let protocol = world.protocol("protocol", &[("kind", kind)]);
            world.flow(&[("instrument", Owned::Ref(protocol))]);
        },
        &[
            "not-covered",
            "needed federal-protocol",
            "protocol in-force, does not serve",
        ],
    );
}

#[test]
fn a_law_that_is_recorded_as_instrument_serves_every_rule() {
    check(
        |world| {
            let law = world.book.instrument("law", InstrumentKind::Law, &[], &[]);
            let number = [("sensitivity", kind(Sensitivity::NationalNumber))];
            let number = world.book.add(Kind::DataElement, "number", &number);
            world.flow(&[
                ("instrument", Owned::Ref(law)),
                ("elements", refs(&[number])),
            ]);
        },
        &[
            "covered",
            "needed federal-protocol",
            "needed national-register",
            "law in-force",
        ],
    );
}

#[test]
fn a_protocol_that_the_flow_does_not_cite_leaves_it_open() {
    check(
        |world| {
            world.protocol("protocol", &[]);
            world.flow(&[]);
        },
        &[
            "undecided",
            "needed federal-protocol",
            "uncited protocol",
            "not stated: citation",
        ],
    );
}

#[test]
fn a_protocol_about_other_data_does_not_leave_it_open() {
    check(
        |world| {
            let health = world.book.add(Kind::DataElement, "health", &[]);
            world.protocol("protocol", &[]);
            world.flow(&[("elements", refs(&[health]))]);
        },
        &["not-covered", "needed federal-protocol"],
    );
}

#[test]
fn a_circle_of_categories_or_parents_ends() {
    let mut world = World::new();
    let next = Uuid::from_u128(world.book.records.len() as u128 + 2);
    let first = world
        .book
        .add(Kind::DataCategory, "c1", &[("parent", Owned::Ref(next))]);
    world
        .book
        .add(Kind::DataCategory, "c2", &[("parent", Owned::Ref(first))]);
    let protocol = world.protocol("protocol", &[]);
    world.flow(&[
        ("instrument", Owned::Ref(protocol)),
        ("categories", refs(&[first])),
    ]);
    let found = short(&world.book.snapshot(), TODAY);
    assert!(found.ends_with("beyond: category c1"), "{found}");
}
