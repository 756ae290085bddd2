//! Instruments that end soon, and instruments that nobody uses.

use super::*;

#[test]
fn instruments_end_within_so_many_days_the_first_to_end_first() {
    let mut world = World::new();
    let late = world.protocol("late", &[("valid_to", date("2027-02-20"))]);
    world.protocol("soon", &[("valid_to", date("2026-11-22"))]);
    world.protocol("over", &[("valid_to", date("2026-11-21"))]);
    world.protocol("far", &[("valid_to", date("2027-02-21"))]);
    world.protocol("open", &[]);
    world.flow(&[("instrument", Owned::Ref(late))]);
    let snapshot = world.book.snapshot();
    let found = ending(&snapshot, day(TODAY), 90);
    let short: Vec<_> = found
        .iter()
        .map(|one| (one.instrument.code(), one.days_left, one.flows.len()))
        .collect();
    assert_eq!(short, [("soon", 0, 0), ("late", 90, 1)]);
}

#[test]
fn a_flow_that_ends_with_its_instrument_is_not_left_without_one() {
    let mut world = World::new();
    let last = ("valid_to", date("2026-12-31"));
    let protocol = world.protocol("protocol", std::slice::from_ref(&last));
    world.flow(&[("instrument", Owned::Ref(protocol)), last]);
    let snapshot = world.book.snapshot();
    let found = ending(&snapshot, day(TODAY), 90);
    assert_eq!((found.len(), found[0].flows.len()), (1, 0));
}

#[test]
fn an_instrument_that_no_flow_of_the_day_rests_on_is_unused() {
    let mut world = World::new();
    let used = world.protocol("used", &[]);
    let past = world.protocol("past", &[]);
    world.protocol("idle", &[]);
    world.flow(&[("instrument", Owned::Ref(used))]);
    world.flow(&[
        ("instrument", Owned::Ref(past)),
        ("valid_to", date("2020-01-01")),
    ]);
    let lists = [("instruments", refs(&[past]))];
    world.book.add(Kind::Notice, "notice", &lists);
    let snapshot = world.book.snapshot();
    let found = unused(&snapshot, day(TODAY));
    let short: Vec<_> = found
        .iter()
        .map(|one| (one.instrument.code(), one.other_days, one.notices))
        .collect();
    assert_eq!(short, [("idle", 0, 0), ("past", 1, 1)]);
}

#[test]
fn a_contract_that_serves_without_being_cited_is_used() {
    let mut world = World::new();
    let processor = world.book.party("processor", &[]);
    let parties = [
        (world.fund, InstrumentRole::Controller),
        (processor, InstrumentRole::Processor),
    ];
    let contract = InstrumentKind::ProcessorContract;
    world.book.instrument("contract", contract, &parties, &[]);
    let role = [("recipient_role", kind(RecipientRole::Processor))];
    world
        .book
        .flow(world.activity, world.fund, processor, &role);
    assert!(unused(&world.book.snapshot(), day(TODAY)).is_empty());
}
