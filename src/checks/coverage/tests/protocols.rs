//! The list of protocols that is published holds nothing internal.

use super::*;

/// The list in short: `code: providers > receivers (activities)`.
fn listed(snapshot: &Snapshot, controllers: &[Uuid]) -> Vec<String> {
    let controllers: Vec<_> = controllers.iter().map(|id| Id::of(*id)).collect();
    let codes = |list: &[PublicParty<'_>]| {
        let codes = list.iter().map(|one| {
            let members: Vec<&str> = one.members.iter().map(|one| one.code()).collect();
            match members.is_empty() {
                true => one.party.code().to_owned(),
                false => format!("{} = {}", one.party.code(), members.join(" + ")),
            }
        });
        codes.collect::<Vec<_>>().join(", ")
    };
    let found = public_protocols(snapshot, &controllers, day(TODAY));
    let lines = found.iter().map(|one| {
        let activities: Vec<&str> = one.activities.iter().map(|one| one.code()).collect();
        format!(
            "{}: {} > {} ({})",
            one.instrument.code(),
            codes(&one.providers),
            codes(&one.receivers),
            activities.join(", ")
        )
    });
    lines.collect()
}

#[test]
fn protocols_in_force_are_listed_and_contracts_are_not() {
    let mut world = World::new();
    world.protocol("current", &[]);
    world.protocol("over", &[("valid_to", date("2020-01-01"))]);
    let parties = [(world.fund, InstrumentRole::Controller)];
    let contract = InstrumentKind::ProcessorContract;
    world.book.instrument("contract", contract, &parties, &[]);
    assert_eq!(
        listed(&world.book.snapshot(), &[]),
        ["current: federal > fund ()"]
    );
}

#[test]
fn only_activities_that_are_stated_to_be_public_are_named() {
    for (visibility, expected) in [
        (Owned::Absent, "p: federal > fund ()"),
        (kind(Visibility::Public), "p: federal > fund (a2)"),
    ] {
        let mut world = World::new();
        let protocol = world.protocol("p", &[]);
        let fields = [("visibility", visibility)];
        let activity = world.book.activity("a2", world.fund, &fields);
        let cites = [("instrument", Owned::Ref(protocol))];
        world.book.flow(activity, world.federal, world.fund, &cites);
        assert_eq!(listed(&world.book.snapshot(), &[]), [expected]);
    }
}

#[test]
fn a_protocol_of_internal_activities_or_withheld_flows_alone_is_left_out() {
    let mut world = World::new();
    let protocol = world.protocol("p", &[]);
    let fields = [("visibility", kind(Visibility::Internal))];
    let activity = world.book.activity("a2", world.fund, &fields);
    let cites = [("instrument", Owned::Ref(protocol))];
    world.book.flow(activity, world.federal, world.fund, &cites);
    assert!(listed(&world.book.snapshot(), &[]).is_empty());
    let mut world = World::new();
    let protocol = world.protocol("p", &[]);
    world.flow(&[
        ("instrument", Owned::Ref(protocol)),
        ("confidential", Owned::Bool(true)),
    ]);
    assert!(listed(&world.book.snapshot(), &[]).is_empty());
}

#[test]
fn a_receiver_of_withheld_flows_alone_is_not_named() {
    let mut world = World::new();
    let police = world.book.party("police", &[]);
    let parties = vec![
        vec![Owned::Ref(world.federal), kind(InstrumentRole::Provider)],
        vec![Owned::Ref(world.fund), kind(InstrumentRole::Receiver)],
        vec![Owned::Ref(police), kind(InstrumentRole::Receiver)],
    ];
    let protocol = world.protocol("p", &[("parties", Owned::Parts(parties))]);
    let cites = ("instrument", Owned::Ref(protocol));
    world.flow(std::slice::from_ref(&cites));
    world.flow(&[
        cites,
        ("to", Owned::Ref(police)),
        ("confidential", Owned::Bool(true)),
    ]);
    assert_eq!(
        listed(&world.book.snapshot(), &[]),
        ["p: federal > fund ()"]
    );
}

#[test]
fn a_class_is_listed_with_its_members_and_found_through_any_of_them() {
    let mut world = World::new();
    let other = world.book.party("other", &[]);
    let stranger = world.book.party("stranger", &[]);
    let class = [
        ("kind", kind(PartyKind::Class)),
        (
            "members",
            members(&[(world.fund, "", ""), (other, "", "2020-01-01")]),
        ),
    ];
    let class = world.book.party("funds", &class);
    let parties = vec![
        vec![Owned::Ref(world.federal), kind(InstrumentRole::Provider)],
        vec![Owned::Ref(class), kind(InstrumentRole::Receiver)],
    ];
    world.protocol("p", &[("parties", Owned::Parts(parties))]);
    let fund = world.fund;
    let snapshot = world.book.snapshot();
    let expected = ["p: federal > funds = fund ()"];
    assert_eq!(listed(&snapshot, &[fund]), expected);
    assert!(listed(&snapshot, &[stranger]).is_empty());
}
