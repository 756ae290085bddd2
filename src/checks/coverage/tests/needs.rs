//! Which flows need an instrument, under which rule, and why not.

use super::*;

#[test]
fn a_federal_authority_needs_a_protocol_to_pass_data_on_for_a_public_task() {
    check(
        |world| {
            world.flow(&[]);
        },
        &["not-covered", "needed federal-protocol"],
    );
}

#[test]
fn a_federal_flow_on_another_basis_needs_none() {
    check(
        |world| {
            world.flow(&[("basis", kind(Article6::Consent))]);
        },
        &["not-needed", "exempt federal-protocol: other-basis"],
    );
}

#[test]
fn a_federal_flow_without_a_stated_basis_cannot_be_decided() {
    check(
        |world| {
            world.flow(&[("basis", Owned::Absent)]);
        },
        &[
            "undecided",
            "undecided federal-protocol",
            "not stated: basis",
        ],
    );
}

#[test]
fn a_federal_flow_abroad_needs_no_protocol() {
    check(
        |world| {
            let france = Owned::Country("FR".parse().unwrap());
            world.flow(&[("country", france)]);
        },
        &["not-needed", "exempt federal-protocol: abroad"],
    );
}

#[test]
fn what_goes_over_once_needs_no_federal_protocol_only_when_the_law_entitles_the_recipient() {
    let once = ("frequency", kind(Frequency::Once));
    let authority = ("recipient_role", kind(RecipientRole::Authority));
    check(
        |world| {
            world.flow(&[once.clone(), authority]);
        },
        &["not-needed", "exempt federal-protocol: not-systematic"],
    );
    check(
        |world| {
            world.flow(&[once]);
        },
        &[
            "undecided",
            "undecided federal-protocol",
            "not stated: recipient-entitled",
        ],
    );
}

#[test]
fn the_federal_rule_did_not_bind_before_september_2018() {
    let mut world = World::new();
    world.flow(&[]);
    let snapshot = world.book.snapshot();
    let before = "not-needed\nexempt federal-protocol: before-rule";
    assert_eq!(short(&snapshot, "2018-09-04"), before);
    let since = "not-covered\nneeded federal-protocol";
    assert_eq!(short(&snapshot, "2018-09-05"), since);
}

/// A flow from the Flemish provider to the fund.
fn flemish(world: &mut World, fields: Fields<'_>) {
    let mut all = vec![("elements", refs(&[world.account]))];
    all.extend(fields.iter().cloned());
    world
        .book
        .flow(world.activity, world.flemish, world.fund, &all);
}

#[test]
fn a_flemish_body_needs_a_protocol_also_towards_a_private_body_with_a_public_task() {
    check(
        |world| flemish(world, &[]),
        &["not-covered", "needed flemish-protocol"],
    );
}

#[test]
fn on_paper_or_now_and_then_the_flemish_rule_asks_nothing() {
    check(
        |world| flemish(world, &[("medium", kind(Medium::Paper))]),
        &["not-needed", "exempt flemish-protocol: not-electronic"],
    );
    check(
        |world| flemish(world, &[("frequency", kind(Frequency::Occasional))]),
        &["not-needed", "exempt flemish-protocol: not-systematic"],
    );
}

#[test]
fn an_ovo_code_tells_a_flemish_body_on_the_days_on_which_it_holds() {
    let mut world = World::new();
    let row = vec![
        kind(IdentifierScheme::Ovo),
        text("OVO000001"),
        Owned::Absent,
        date("2025-12-31"),
    ];
    let agency = world
        .book
        .party("agency", &[("identifiers", Owned::Parts(vec![row]))]);
    world.book.flow(world.activity, agency, world.fund, &[]);
    let snapshot = world.book.snapshot();
    let known = "not-covered\nneeded flemish-protocol";
    assert_eq!(short(&snapshot, "2025-06-01"), known);
    let unknown = "undecided\nundecided protocol\nnot stated: sender-public";
    assert_eq!(short(&snapshot, TODAY), unknown);
}

#[test]
fn a_unit_stands_under_the_government_of_its_body() {
    check(
        |world| {
            let unit = [
                ("kind", kind(PartyKind::Unit)),
                ("parent", Owned::Ref(world.federal)),
            ];
            let unit = world.book.party("unit", &unit);
            let fields = [("basis", kind(Article6::LegalObligation))];
            world.book.flow(world.activity, unit, world.fund, &fields);
        },
        &["not-covered", "needed federal-protocol"],
    );
}

#[test]
fn an_authority_of_which_the_government_is_not_stated_leaves_the_rule_open() {
    check(
        |world| {
            let authority = [("public_authority", Owned::Bool(true))];
            let body = world.book.party("body", &authority);
            world.book.flow(world.activity, body, world.fund, &[]);
        },
        &[
            "undecided",
            "undecided protocol",
            "not stated: sender-government",
        ],
    );
}

#[test]
fn the_rules_of_other_governments_are_not_made_up() {
    check(
        |world| {
            let walloon = [("government", kind(Government::Walloon))];
            let body = world.book.party("body", &walloon);
            world.book.flow(world.activity, body, world.fund, &[]);
        },
        &[
            "undecided",
            "undecided protocol",
            "not stated: rule-of-government",
        ],
    );
}

#[test]
fn a_private_sender_needs_no_protocol() {
    check(
        |world| {
            let private = [("public_authority", Owned::Bool(false))];
            let body = world.book.party("company", &private);
            world.book.flow(world.activity, body, world.fund, &[]);
        },
        &["not-needed", "exempt protocol: private-sender"],
    );
}

#[test]
fn data_of_the_person_and_data_that_stay_inside_need_none() {
    check(
        |world| {
            let person = [("kind", kind(PartyKind::DataSubject))];
            let person = world.book.party("person", &person);
            world.book.flow(world.activity, person, world.fund, &[]);
        },
        &["not-needed", "exempt protocol: person"],
    );
    check(
        |world| {
            let unit = [
                ("kind", kind(PartyKind::Unit)),
                ("parent", Owned::Ref(world.federal)),
            ];
            let unit = world.book.party("unit", &unit);
            world.book.flow(world.activity, world.federal, unit, &[]);
        },
        &["not-needed", "exempt protocol: inside"],
    );
}

#[test]
fn the_law_that_a_flow_cites_says_which_rule_it_falls_under() {
    check(
        |world| {
            let law = [
                ("kind", kind(LegalTextKind::Act)),
                ("dated", date("1990-01-15")),
                ("article", text("arts 15 and 46 §2")),
            ];
            let law = world.book.add(Kind::LegalText, "cbss-act", &law);
            let bank = world.book.party("crossroads", &[]);
            let cites = [("legal_texts", refs(&[law]))];
            world.book.flow(world.activity, bank, world.fund, &cites);
        },
        &["not-covered", "needed deliberation, cites cbss-act"],
    );
}

#[test]
fn a_law_that_may_order_the_disclosure_itself_leaves_it_open() {
    check(
        |world| {
            let law = [
                ("kind", kind(LegalTextKind::Act)),
                ("dated", date("1994-07-14")),
            ];
            let law = world.book.add(Kind::LegalText, "insurance-act", &law);
            world.flow(&[("legal_texts", refs(&[law]))]);
        },
        &[
            "undecided",
            "needed federal-protocol",
            "not stated: law-orders",
        ],
    );
}

#[test]
fn the_national_register_and_its_number_need_an_authorisation() {
    check(
        |world| {
            let register = world.book.add(Kind::Register, "National Register", &[]);
            world.flow(&[("register", Owned::Ref(register))]);
        },
        &["not-covered", "needed national-register"],
    );
    check(
        |world| {
            let number = [("sensitivity", kind(Sensitivity::NationalNumber))];
            let number = world.book.add(Kind::DataElement, "number", &number);
            world.flow(&[("elements", refs(&[number]))]);
        },
        &[
            "not-covered",
            "needed federal-protocol",
            "needed national-register",
        ],
    );
}

#[test]
fn a_federal_integrator_needs_a_deliberation_and_a_flemish_one_does_not() {
    for (government, expected) in [
        (
            kind(Government::Federal),
            "not-covered\nneeded deliberation",
        ),
        (
            kind(Government::Flemish),
            "not-covered\nneeded federal-protocol",
        ),
        (
            Owned::Absent,
            "not-covered\nneeded federal-protocol\nundecided deliberation\n\
             not stated: integrator-government",
        ),
    ] {
        let mut world = World::new();
        let integrator = [("government", government)];
        let integrator = world.book.party("integrator", &integrator);
        world.flow(&[("via", Owned::Ref(integrator))]);
        assert_eq!(short(&world.book.snapshot(), TODAY), expected);
    }
}

#[test]
fn a_processor_needs_a_contract_which_need_not_be_cited() {
    let role = ("recipient_role", kind(RecipientRole::Processor));
    let with_contract = |contract: bool, world: &mut World| {
        let processor = world.book.party("processor", &[]);
        if contract {
            let parties = [
                (world.fund, InstrumentRole::Controller),
                (processor, InstrumentRole::Processor),
            ];
            let fields = [
                ("categories", refs(&[world.pay])),
                ("purposes", refs(&[world.purpose])),
            ];
            let kind = InstrumentKind::ProcessorContract;
            world.book.instrument("contract", kind, &parties, &fields);
        }
        let fields = [role.clone(), ("elements", refs(&[world.account]))];
        world
            .book
            .flow(world.activity, world.fund, processor, &fields);
    };
    check(
        |world| with_contract(false, world),
        &["not-covered", "needed processor-contract"],
    );
    check(
        |world| with_contract(true, world),
        &[
            "covered",
            "needed processor-contract",
            "contract in-force, not cited",
        ],
    );
}

#[test]
fn what_a_processor_gives_back_needs_no_protocol() {
    check(
        |world| {
            let processor = world.book.party("processor", &[]);
            let parties = [
                (world.fund, InstrumentRole::Controller),
                (processor, InstrumentRole::Processor),
            ];
            let kind = InstrumentKind::ProcessorContract;
            world.book.instrument("contract", kind, &parties, &[]);
            world.book.flow(world.activity, processor, world.fund, &[]);
        },
        &["not-needed", "exempt protocol: from-processor"],
    );
}

#[test]
fn joint_controllers_need_an_arrangement() {
    check(
        |world| {
            let other = world
                .book
                .party("other", &[("public_authority", Owned::Bool(false))]);
            let joint = [("joint_controllers", refs(&[other]))];
            let activity = world.book.activity("a2", world.fund, &joint);
            world.book.flow(activity, other, world.fund, &[]);
        },
        &[
            "not-covered",
            "exempt protocol: private-sender",
            "needed joint-arrangement",
        ],
    );
}

#[test]
fn a_class_counts_as_what_its_members_are() {
    let mut world = World::new();
    let class = [
        ("kind", kind(PartyKind::Class)),
        ("country", Owned::Absent),
        (
            "members",
            members(&[
                (world.federal, "", "2025-12-31"),
                (world.flemish, "2026-01-01", ""),
            ]),
        ),
    ];
    let class = world.book.party("class", &class);
    let basis = [("basis", kind(Article6::PublicTask))];
    world.book.flow(world.activity, class, world.fund, &basis);
    let snapshot = world.book.snapshot();
    let federal = "not-covered\nneeded federal-protocol";
    assert_eq!(short(&snapshot, "2025-12-31"), federal);
    let flemish = "not-covered\nneeded flemish-protocol";
    assert_eq!(short(&snapshot, "2026-01-01"), flemish);
}
