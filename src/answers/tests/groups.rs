//! In which group a party stands, and who stands behind a class.

use super::*;

fn in_group(role: Option<RecipientRole>, fields: Fields<'_>, expected: &str) {
    check(
        |book, controller, activity| {
            let party = book.party("party", fields);
            let role = role.map(|role| ("recipient_role", kind(role)));
            book.flow(activity, controller, party, role.as_slice());
        },
        |_| {},
        &[&format!("{expected}: party")],
    );
}

#[test]
fn a_party_stands_in_the_group_of_its_role() {
    use RecipientRole::*;
    for (role, group) in [
        (Internal, "inside"),
        (JointController, "joint-controllers"),
        (Processor, "processors"),
        (SubProcessor, "processors"),
        (SeparateController, "other-controllers"),
        (Controller, "other-controllers"),
        (Authority, "authorities"),
    ] {
        in_group(Some(role), &[], group);
    }
}

#[test]
fn a_role_that_nobody_stated_stays_not_stated() {
    in_group(None, &[], "capacity-not-stated");
    in_group(
        None,
        &[("kind", kind(PartyKind::Court))],
        "capacity-not-stated",
    );
}

#[test]
fn an_internal_role_stands_inside_whatever_the_flow_says() {
    let role = [("kind", kind(PartyKind::InternalRole))];
    in_group(None, &role, "inside");
    in_group(Some(RecipientRole::Authority), &role, "inside");
}

#[test]
fn a_unit_of_the_controller_that_receives_data_stands_inside() {
    check(
        |book, controller, activity| {
            let unit = [
                ("kind", kind(PartyKind::Unit)),
                ("parent", Owned::Ref(controller)),
            ];
            let unit = book.party("unit", &unit);
            let source = book.party("source", &[]);
            book.flow(activity, source, unit, &[]);
        },
        |_| {},
        &["inside: unit"],
    );
}

#[test]
fn data_that_go_to_the_person_or_come_in_are_no_disclosure() {
    check(
        |book, controller, activity| {
            let person = book.party("person", &[("kind", kind(PartyKind::DataSubject))]);
            let source = book.party("source", &[]);
            book.flow(activity, controller, person, &[]);
            book.flow(activity, source, controller, &[]);
        },
        |_| {},
        &[],
    );
}

#[test]
fn a_joint_controller_has_access_even_without_a_flow() {
    let mut book = Book::default();
    let (one, two) = (book.party("one", &[]), book.party("two", &[]));
    book.activity("a1", one, &[("joint_controllers", Owned::Refs(vec![two]))]);
    let snapshot = book.snapshot();
    for (asked, expected) in [(one, "two"), (two, "one")] {
        let expected = format!("joint-controllers: {expected}");
        assert_eq!(short(&ask(&snapshot, &question(asked))), [expected]);
    }
}

#[test]
fn a_sub_processor_is_named_with_the_processor_that_passes_the_data_on() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let (first, second) = (book.party("first", &[]), book.party("second", &[]));
    let activity = book.activity("a1", controller, &[]);
    // The later flow stands first, so that the order of flows does not matter.
    let role = |role| [("recipient_role", kind(role))];
    book.flow(activity, first, second, &role(RecipientRole::Processor));
    book.flow(activity, controller, first, &role(RecipientRole::Processor));
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(controller));
    assert_eq!(short(&answer), ["processors: first, second"]);
    let senders = answer.groups[0].parties.iter();
    let senders = senders.map(|line| line.disclosures[0].sender.map(|party| party.code()));
    assert_eq!(senders.collect::<Vec<_>>(), [None, Some("first")]);
}

#[test]
fn a_processor_that_records_what_it_does_for_the_controller_has_access() {
    check(
        |book, controller, _| {
            let processor = book.party("processor", &[]);
            let sub = book.party("sub", &[]);
            let served = [
                ("role", kind(ActivityRole::Processor)),
                ("served_controllers", Owned::Refs(vec![controller])),
            ];
            let activity = book.activity("p1", processor, &served);
            let role = [("recipient_role", kind(RecipientRole::SubProcessor))];
            book.flow(activity, processor, sub, &role);
            book.flow(activity, controller, processor, &[]);
        },
        |_| {},
        &["processors: processor, sub"],
    );
}

#[test]
fn what_a_body_does_as_processor_is_answered_for_by_others() {
    let mut book = Book::default();
    let (body, other) = (book.party("body", &[]), book.party("other", &[]));
    let activity = book.activity("p1", body, &[("role", kind(ActivityRole::Processor))]);
    book.flow(activity, body, other, &[]);
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(body));
    assert_eq!(short(&answer), [] as [&str; 0]);
    assert_eq!(answer.as_processor.len(), 1);
}

#[test]
fn what_another_controller_records_that_it_gets_counts() {
    check(
        |book, controller, _| {
            let other = book.party("other", &[]);
            let activity = book.activity("b1", other, &[]);
            book.flow(activity, controller, other, &[]);
            let register = [("operator", Owned::Ref(controller))];
            let register = book.add(Kind::Register, "register", &register);
            let third = book.party("third", &[]);
            let activity = book.activity("c1", third, &[]);
            let fields = [
                ("activity", Owned::Ref(activity)),
                ("register", Owned::Ref(register)),
                ("to", Owned::Ref(third)),
            ];
            book.add(Kind::Flow, "from-register", &fields);
        },
        |_| {},
        &["capacity-not-stated: other, third"],
    );
}

#[test]
fn a_flow_between_others_is_told_apart() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let (source, other) = (book.party("source", &[]), book.party("other", &[]));
    book.flow(activity, source, other, &[]);
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(controller));
    assert_eq!(short(&answer), [] as [&str; 0]);
    let beside: Vec<&str> = answer.beside.iter().map(|one| one.to.code()).collect();
    assert_eq!(beside, ["other"]);
}

/// A flow from 2020 on to a class with these members, asked for on a day.
fn class_on(list: &[(&str, &str, &str)], on: &str, expected: &[&str]) {
    check(
        |book, controller, activity| {
            let list: Vec<(Uuid, &str, &str)> = list
                .iter()
                .map(|(code, from, to)| (book.party(code, &[]), *from, *to))
                .collect();
            let class = [
                ("kind", kind(PartyKind::Class)),
                ("members", members(&list)),
            ];
            let class = book.party("class", &class);
            let role = kind(RecipientRole::Processor);
            let from = date("2020-01-01");
            let fields = [("recipient_role", role), ("valid_from", from)];
            book.flow(activity, controller, class, &fields);
        },
        |question| question.on = day(on),
        expected,
    );
}

#[test]
fn the_members_of_a_class_on_the_day_are_named_and_former_ones_are_owed() {
    let list = [
        ("always", "", ""),
        ("former", "2019-01-01", "2021-12-31"),
        ("later", "2023-01-01", ""),
        ("long-gone", "2015-01-01", "2019-12-31"),
    ];
    class_on(
        &list,
        "2020-06-01",
        &["processors: always, former", "future: later"],
    );
    class_on(
        &list,
        "2022-06-01",
        &["processors: always", "future: later", "ended: former"],
    );
    class_on(
        &list,
        "2024-06-01",
        &["processors: always, later", "ended: former"],
    );
}

#[test]
fn a_class_that_cannot_be_named_says_why() {
    class_on(&[], TODAY, &["class (no-members-recorded)"]);
    class_on(
        &[("former", "2019-01-01", "2021-12-31")],
        TODAY,
        &["ended: former", "class (none-on-date)"],
    );
    check(
        |book, controller, activity| {
            let stating = book.stating_none("members");
            let class = stating.party("class", &[("kind", kind(PartyKind::Class))]);
            let label = book.party("label", &[("kind", kind(PartyKind::TradeName))]);
            let own = [
                ("kind", kind(PartyKind::Class)),
                ("members", members(&[(controller, "", "")])),
            ];
            let own = book.party("own", &own);
            for to in [class, label, own] {
                book.flow(activity, controller, to, &[]);
            }
        },
        |_| {},
        &[
            "class (stated-none)",
            "label (no-legal-person)",
            "own (only-the-controller)",
        ],
    );
}

#[test]
fn a_class_in_a_class_is_followed_to_its_members() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let member = book.party("member", &[]);
    let class = |book: &mut Book, code: &str, member| {
        let fields = [
            ("kind", kind(PartyKind::Class)),
            ("members", members(&[(member, "", "")])),
        ];
        book.party(code, &fields)
    };
    let inner = class(&mut book, "inner", member);
    let outer = class(&mut book, "outer", inner);
    book.flow(activity, controller, outer, &[]);
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(controller));
    assert_eq!(short(&answer), ["capacity-not-stated: member"]);
    let classes = &answer.groups[0].parties[0].disclosures[0].classes;
    let classes: Vec<&str> = classes.iter().map(|class| class.code()).collect();
    assert_eq!(classes, ["outer", "inner"]);
}

#[test]
fn an_operator_of_a_system_has_access_unless_a_flow_tells_it() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let (told, untold) = (book.party("told", &[]), book.party("untold", &[]));
    let system = |book: &mut Book, code: &str, operator| {
        book.add(Kind::System, code, &[("operator", Owned::Ref(operator))])
    };
    let systems = vec![
        system(&mut book, "s-own", controller),
        system(&mut book, "s-told", told),
        system(&mut book, "s-untold", untold),
    ];
    let activity = book.activity("a1", controller, &[("systems", Owned::Refs(systems))]);
    let role = [("recipient_role", kind(RecipientRole::Processor))];
    book.flow(activity, controller, told, &role);
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(controller));
    assert_eq!(
        short(&answer),
        ["processors: told", "capacity-not-stated: untold"]
    );
    let one = &answer.groups[1].parties[0].disclosures[0];
    assert_eq!(one.via_system.map(|system| system.code()), Some("s-untold"));
    let text = text::access(&answer, Language::En);
    assert!(text.contains("operates s-untold"), "{text}");
}

#[test]
fn an_integrator_passes_the_data_on() {
    check(
        |book, controller, activity| {
            let (to, via) = (book.party("to", &[]), book.party("via", &[]));
            book.flow(activity, controller, to, &[("via", Owned::Ref(via))]);
        },
        |_| {},
        &["capacity-not-stated: to", "passes-on: via"],
    );
}

#[test]
fn an_activity_whose_recipients_are_past_or_future_does_not_state_them() {
    for (field, value) in [("valid_to", "2020-01-01"), ("valid_from", "2030-01-01")] {
        let mut book = Book::default();
        let controller = book.party("controller", &[]);
        let activity = book.activity("a1", controller, &[]);
        let party = book.party("party", &[]);
        book.flow(activity, controller, party, &[(field, date(value))]);
        let snapshot = book.snapshot();
        let answer = ask(&snapshot, &question(controller));
        assert_eq!(answer.recipients_not_stated.len(), 1, "{field}");
        assert_eq!(answer.named(), 0, "{field}");
    }
}
