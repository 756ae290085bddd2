//! Which flows count: dates, persons, data, regions, trade names, what is withheld.

use super::{super::access::Withheld, *};
use crate::domain::codes::Region;

#[test]
fn ended_flows_and_activities_are_ended_disclosures_and_later_ones_are_future() {
    check(
        |book, controller, activity| {
            for (code, from, to) in [
                ("now", "2020-01-01", "2027-12-31"),
                ("past", "2018-01-01", "2019-12-31"),
                ("to-come", "2027-01-01", "2027-12-31"),
            ] {
                let party = book.party(code, &[]);
                let dates = [("valid_from", date(from)), ("valid_to", date(to))];
                book.flow(activity, controller, party, &dates);
            }
            let over = [
                ("valid_to", date("2021-12-31")),
                ("status", kind(ActivityStatus::Ended)),
            ];
            let over = book.activity("over", controller, &over);
            let said = [("status", kind(ActivityStatus::Ended))];
            let said = book.activity("said-to-be-over", controller, &said);
            for (activity, code) in [(over, "old-one"), (said, "old-two")] {
                let party = book.party(code, &[]);
                book.flow(activity, controller, party, &[]);
            }
        },
        |_| {},
        &[
            "capacity-not-stated: now",
            "future: to-come",
            "ended: old-one, old-two, past",
        ],
    );
}

/// Parties `patients`, `insured`, `visitors`, `unsaid` each get data of those persons; the
/// activities are about persons as their codes say.
fn persons(asked: &[&str], expected: &[(&str, &str)]) {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let insured = book.add(Kind::SubjectCategory, "insured", &[]);
    let parent = [("parent", Owned::Ref(insured))];
    let patients = book.add(Kind::SubjectCategory, "patients", &parent);
    let visitors = book.add(Kind::SubjectCategory, "visitors", &[]);
    let subjects = [
        ("patients", Some(patients)),
        ("insured", Some(insured)),
        ("visitors", Some(visitors)),
        ("unsaid", None),
    ];
    for (code, subject) in subjects {
        let fields = [("subjects", Owned::Refs(subject.into_iter().collect()))];
        let activity = book.activity(code, controller, &fields);
        let party = book.party(&format!("gets-{code}"), &[]);
        book.flow(activity, controller, party, &[]);
    }
    let by_flow = book.activity(
        "by-flow",
        controller,
        &[("subjects", Owned::Refs(vec![visitors]))],
    );
    let party = book.party("gets-by-flow", &[]);
    let fields = [("subjects", Owned::Refs(vec![patients]))];
    book.flow(by_flow, controller, party, &fields);
    let by_use = book.activity("by-use", controller, &[]);
    let data = book.add(Kind::DataCategory, "data", &[]);
    let fields = [
        ("activity", Owned::Ref(by_use)),
        ("category", Owned::Ref(data)),
        ("subject", Owned::Ref(patients)),
    ];
    book.add(Kind::DataUse, "use", &fields);
    let party = book.party("gets-by-use", &[]);
    book.flow(by_use, controller, party, &[]);
    let snapshot = book.snapshot();
    let ids = asked.iter().map(|code| {
        let id = snapshot.by_code(Kind::SubjectCategory, code);
        Id::of(id.expect("a category"))
    });
    let question = AccessQuestion {
        subjects: ids.collect(),
        ..question(controller)
    };
    let answer = ask(&snapshot, &question);
    let parties = answer.groups.iter().flat_map(|group| &group.parties);
    let found: Vec<(&str, &str)> = parties
        .map(|line| (line.party.code(), line.disclosures[0].subject.code()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn narrower_and_wider_categories_of_persons_count_and_unsaid_ones_are_marked() {
    let expected = [
        ("gets-by-flow", "stated"),
        ("gets-by-use", "by-activity"),
        ("gets-insured", "by-activity"),
        ("gets-patients", "by-activity"),
        ("gets-unsaid", "not-stated"),
    ];
    persons(&["patients"], &expected);
    persons(&["insured"], &expected);
}

#[test]
fn several_capacities_are_asked_together_and_none_means_everybody() {
    persons(
        &["visitors"],
        &[
            ("gets-unsaid", "not-stated"),
            ("gets-visitors", "by-activity"),
        ],
    );
    let all = [
        ("gets-by-flow", "stated"),
        ("gets-by-use", "by-activity"),
        ("gets-insured", "by-activity"),
        ("gets-patients", "by-activity"),
        ("gets-unsaid", "not-stated"),
        ("gets-visitors", "by-activity"),
    ];
    persons(&["patients", "visitors"], &all);
    persons(&[], &all);
}

#[test]
fn a_question_about_some_data_finds_wider_narrower_and_unstated_ones() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let wide = book.add(Kind::DataCategory, "financial", &[]);
    let parent = [("parent", Owned::Ref(wide))];
    let accounts = book.add(Kind::DataCategory, "accounts", &parent);
    let income = book.add(Kind::DataCategory, "income", &parent);
    let of = [("categories", Owned::Refs(vec![accounts]))];
    let iban = book.add(Kind::DataElement, "iban", &of);
    for (code, field, id) in [
        ("wide", "categories", wide),
        ("accounts", "categories", accounts),
        ("income", "categories", income),
        ("iban", "elements", iban),
    ] {
        let party = book.party(code, &[]);
        book.flow(
            activity,
            controller,
            party,
            &[(field, Owned::Refs(vec![id]))],
        );
    }
    let party = book.party("unstated", &[]);
    book.flow(activity, controller, party, &[]);
    let snapshot = book.snapshot();
    for (asked, expected) in [
        (accounts, "accounts, iban, unstated, wide"),
        (wide, "accounts, iban, income, unstated, wide"),
    ] {
        let question = AccessQuestion {
            categories: vec![Id::of(asked)],
            ..question(controller)
        };
        let expected = format!("capacity-not-stated: {expected}");
        assert_eq!(short(&ask(&snapshot, &question)), [expected]);
    }
}

#[test]
fn a_flow_that_does_not_state_its_data_may_carry_what_its_activity_uses() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let (one, two) = (
        book.add(Kind::DataCategory, "one", &[]),
        book.add(Kind::DataCategory, "two", &[]),
    );
    let others = book.add(Kind::SubjectCategory, "others", &[]);
    let asked = book.add(Kind::SubjectCategory, "asked", &[]);
    for (code, category, subject) in [("u1", one, asked), ("u2", two, others)] {
        let fields = [
            ("activity", Owned::Ref(activity)),
            ("category", Owned::Ref(category)),
            ("subject", Owned::Ref(subject)),
        ];
        book.add(Kind::DataUse, code, &fields);
    }
    let party = book.party("party", &[]);
    book.flow(activity, controller, party, &[]);
    let snapshot = book.snapshot();
    let mut question = question(controller);
    question.subjects = vec![Id::of(asked)];
    let answer = ask(&snapshot, &question);
    let details = answer.details(&answer.groups[0].parties[0].disclosures[0]);
    assert!(details.may_include);
    let codes: Vec<&str> = details.categories.iter().map(|one| one.code()).collect();
    assert_eq!(codes, ["one"]);
}

#[test]
fn an_activity_counts_in_its_regions_and_one_without_region_everywhere() {
    let build = |book: &mut Book, controller: Uuid, _: Uuid| {
        for region in [Region::Flanders, Region::Brussels, Region::Federal] {
            let regions = [("regions", Owned::Codes(vec![region.item()]))];
            let activity = book.activity(region.code(), controller, &regions);
            let party = book.party(&format!("in-{}", region.code()), &[]);
            book.flow(activity, controller, party, &[]);
        }
        let activity = book.activity("nowhere", controller, &[]);
        let party = book.party("nowhere", &[]);
        book.flow(activity, controller, party, &[]);
    };
    check(
        build,
        |question| question.regions = vec![Region::Flanders],
        &["capacity-not-stated: in-federal, in-flanders, nowhere"],
    );
}

#[test]
fn a_question_to_a_trade_name_covers_the_legal_persons_behind_it() {
    let mut book = Book::default();
    let label = book.party("label", &[("kind", kind(PartyKind::TradeName))]);
    let person = |book: &mut Book, code: &str| {
        let person = book.party(code, &[("parent", Owned::Ref(label))]);
        let activity = book.activity(&format!("of-{code}"), person, &[]);
        let party = book.party(&format!("gets-from-{code}"), &[]);
        book.flow(activity, person, party, &[]);
        person
    };
    let one = person(&mut book, "one");
    person(&mut book, "two");
    let common = book.activity("common", label, &[]);
    let party = book.party("gets-from-label", &[]);
    book.flow(common, label, party, &[]);
    let snapshot = book.snapshot();
    for (asked, expected) in [
        (label, "gets-from-label, gets-from-one, gets-from-two"),
        (one, "gets-from-label, gets-from-one"),
    ] {
        let expected = format!("capacity-not-stated: {expected}");
        assert_eq!(short(&ask(&snapshot, &question(asked))), [expected]);
    }
}

#[test]
fn what_is_withheld_is_counted_and_named_only_on_demand() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let party = book.party("inspector", &[]);
    let fields = [
        ("confidential", Owned::Bool(true)),
        ("confidential_ground", Owned::Text("inquiry".into())),
        ("confidential_review", date("2027-01-01")),
    ];
    book.flow(activity, controller, party, &fields);
    let snapshot = book.snapshot();
    let mut question = question(controller);
    let answer = ask(&snapshot, &question);
    assert_eq!(short(&answer), [] as [&str; 0]);
    let expected = Withheld {
        ground: Some("inquiry"),
        disclosures: 1,
        review: Some(day("2027-01-01")),
    };
    assert_eq!(answer.withheld, [expected]);
    assert!(!text::access(&answer, Language::En).contains("inspector"));
    question.include_confidential = true;
    let answer = ask(&snapshot, &question);
    assert_eq!(short(&answer), ["capacity-not-stated: inspector"]);
    assert!(answer.groups[0].parties[0].disclosures[0].confidential);
    assert!(text::access(&answer, Language::En).contains("CONFIDENTIAL"));
}

#[test]
fn recipients_that_nobody_stated_are_told_from_those_stated_as_none() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let role = book.party("role", &[("kind", kind(PartyKind::InternalRole))]);
    let silent = book.activity("silent", controller, &[]);
    // Someone inside is no recipient, so the activity still does not say who is.
    book.flow(silent, controller, role, &[]);
    book.stating_none("recipients")
        .activity("none", controller, &[]);
    let snapshot = book.snapshot();
    let answer = ask(&snapshot, &question(controller));
    let silent: Vec<&str> = answer
        .recipients_not_stated
        .iter()
        .map(|a| a.code())
        .collect();
    let none: Vec<&str> = answer
        .recipients_none
        .iter()
        .map(|a| a.activity.code())
        .collect();
    assert_eq!((silent, none), (vec!["silent"], vec!["none"]));
}

#[test]
fn a_question_about_what_does_not_exist_is_refused() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let snapshot = book.snapshot();
    let nobody = Uuid::from_u128(99);
    let refused = parties_with_access(&snapshot, &question(nobody)).err();
    let expected = |kind| NotFound { kind, id: nobody };
    assert_eq!(refused, Some(expected(Kind::Party)));
    let mut asked = question(controller);
    asked.subjects = vec![Id::of(nobody)];
    let refused = parties_with_access(&snapshot, &asked).err();
    assert_eq!(refused, Some(expected(Kind::SubjectCategory)));
}
