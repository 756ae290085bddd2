//! What an instrument holds of what its kind must or can hold.

use super::*;

/// The points of an instrument in short: `code: state`, with what is lacking.
fn points(snapshot: &Snapshot, code: &str) -> Vec<String> {
    let instrument = snapshot.find::<Instrument>(code).unwrap();
    let list = checklist(snapshot, instrument).points;
    let short = list.iter().map(|one| {
        let mut lacks: Vec<String> = one.fields.iter().map(|field| (*field).to_owned()).collect();
        lacks.extend(one.roles.iter().map(|role| role.code().to_owned()));
        lacks.extend(one.parties.iter().map(|party| party.code().to_owned()));
        let mut line = format!("{}: {}", one.point.code, one.state.code());
        if !lacks.is_empty() {
            line += &format!(" ({})", lacks.join(", "));
        }
        line
    });
    short.collect()
}

#[test]
fn a_bare_federal_protocol_states_few_of_its_points() {
    let mut world = World::new();
    world.protocol("protocol", &[]);
    let found = points(&world.book.snapshot(), "protocol");
    assert_eq!(
        found,
        [
            "parties-identified: present",
            "controllers-identified: present",
            "dpo-contacts: not-stated (federal, fund)",
            "purposes: present",
            "data: present",
            "format: not-stated (format)",
            "recipients: present",
            "disclosure-basis: not-stated (disclosure_basis, legal_texts)",
            "transport: not-stated (transport)",
            "proportionality: not-stated (proportionality)",
            "rights-limits: not-stated (rights_limits)",
            "rights-exercise: not-stated (rights_exercise)",
            "periodicity: not-stated (periodicity)",
            "duration: not-stated (duration, valid_to)",
            "sanctions: not-stated (sanctions)",
            "dpo-advices: not-stated (federal, fund)",
            "publication: not-stated (publication, published_on)",
        ]
    );
}

#[test]
fn stated_as_none_is_not_the_same_as_not_stated() {
    let mut world = World::new();
    world
        .book
        .stating("sanctions", Absence::None)
        .stating("rights_limits", Absence::NotApplicable);
    world.protocol("protocol", &[]);
    let found = points(&world.book.snapshot(), "protocol");
    assert!(
        found.contains(&"sanctions: stated-none".to_owned()),
        "{found:?}"
    );
    assert!(
        found.contains(&"rights-limits: not-applicable".to_owned()),
        "{found:?}"
    );
}

#[test]
fn both_officers_give_a_dated_advice() {
    let mut world = World::new();
    let dpo = ("dpo_contact", text("dpo@body.example"));
    let body = world.book.party("body", &[dpo]);
    let unit = [
        ("kind", kind(PartyKind::Unit)),
        ("parent", Owned::Ref(body)),
    ];
    let unit = world.book.party("unit", &unit);
    let advice = |of: Uuid, on: Owned| vec![Owned::Ref(of), on, Owned::Bool(true), Owned::Absent];
    let advices = vec![
        advice(body, date("2019-06-01")),
        advice(world.fund, Owned::Absent),
    ];
    let parties = [
        (unit, InstrumentRole::Provider),
        (world.fund, InstrumentRole::Receiver),
    ];
    let fields = [("advices", Owned::Parts(advices))];
    let kind = InstrumentKind::FlemishProtocol;
    world.book.instrument("protocol", kind, &parties, &fields);
    let snapshot = world.book.snapshot();
    let found = points(&snapshot, "protocol");
    assert!(
        found.contains(&"dpo-contacts: in-part (fund)".to_owned()),
        "{found:?}"
    );
    assert!(
        found.contains(&"dpo-advices: in-part (fund)".to_owned()),
        "{found:?}"
    );
    let instrument = snapshot.find::<Instrument>("protocol").unwrap();
    let advices = checklist(&snapshot, instrument).advices;
    let short: Vec<_> = advices
        .iter()
        .map(|one| (one.party.code(), one.officer, one.advice.map(|a| a.date)))
        .collect();
    assert_eq!(
        short,
        [
            (
                "unit",
                Some("dpo@body.example"),
                Some(Some(day("2019-06-01")))
            ),
            ("fund", None, Some(None)),
        ]
    );
}

#[test]
fn a_processor_contract_has_terms_that_only_its_text_can_show() {
    let mut world = World::new();
    let parties = [(world.fund, InstrumentRole::Controller)];
    let fields = [
        ("security", english("encryption")),
        ("concluded", date("2024-01-01")),
    ];
    let kind = InstrumentKind::ProcessorContract;
    world.book.instrument("contract", kind, &parties, &fields);
    let snapshot = world.book.snapshot();
    let found = points(&snapshot, "contract");
    for expected in [
        "controller-and-processor: in-part (processor)",
        "in-writing: present",
        "processor-security: present",
        "instructions: not-kept",
        "audits: not-kept",
        "deletion-or-return: not-stated (retention, termination)",
    ] {
        assert!(
            found.contains(&expected.to_owned()),
            "{expected}: {found:?}"
        );
    }
    let instrument = snapshot.find::<Instrument>("contract").unwrap();
    let missing: Vec<&str> = missing(&snapshot, instrument)
        .iter()
        .map(|one| &*one.point.code)
        .collect();
    assert!(
        missing.contains(&"duration") && !missing.contains(&"instructions"),
        "{missing:?}"
    );
}

#[test]
fn a_kind_without_known_contents_has_no_checklist() {
    let mut world = World::new();
    world
        .book
        .instrument("consent", InstrumentKind::Consent, &[], &[]);
    let snapshot = world.book.snapshot();
    let consent = snapshot.find::<Instrument>("consent").unwrap();
    let list = checklist(&snapshot, consent);
    assert!(list.contents.is_none() && list.points.is_empty());
}
