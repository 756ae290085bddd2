//! The register in figures.

use super::*;
use crate::{
    answers::overview::{Counted, OverviewQuestion, overview},
    domain::codes::{Article6, Sensitivity},
};

fn counted<T: Coded>(list: &Counted<T>) -> String {
    let list = list.iter().map(|(value, count)| {
        let name = value.map_or("not stated", |value| value.code());
        format!("{name} {count}")
    });
    list.collect::<Vec<_>>().join(", ")
}

#[test]
fn figures_count_each_activity_once_under_each_value_and_say_what_is_not_stated() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let fund = book.party("fund", &[]);
    let special = [("sensitivity", kind(Sensitivity::Special))];
    let health = book.add(Kind::DataCategory, "health", &special);
    let inside = [("parent", Owned::Ref(health))];
    let narrow = book.add(Kind::DataCategory, "diagnosis", &inside);
    let a1 = book.activity("a1", controller, &[("reviewed_on", date("2026-05-01"))]);
    let a2 = book.activity("a2", controller, &[("reviewed_on", date("2024-05-01"))]);
    book.activity("a3", controller, &[]);
    book.activity("gone", controller, &[("valid_to", date("2020-01-01"))]);
    for (code, activity, basis) in [
        ("b1", a1, Article6::Consent),
        ("b2", a1, Article6::Consent),
        ("b3", a1, Article6::Contract),
        ("b4", a2, Article6::Consent),
    ] {
        let fields = [("activity", Owned::Ref(activity)), ("basis", kind(basis))];
        book.add(Kind::LegalBasis, code, &fields);
    }
    for (code, category) in [("u1", narrow), ("u2", health)] {
        let fields = [
            ("activity", Owned::Ref(a1)),
            ("category", Owned::Ref(category)),
        ];
        book.add(Kind::DataUse, code, &fields);
    }
    book.flow(a1, controller, fund, &[]);
    book.flow(a1, controller, fund, &[]);
    for (code, received) in [("r1", "2026-11-01"), ("r2", "2020-01-01")] {
        let fields = [
            ("reference", Owned::Text(code.into())),
            ("controller", Owned::Ref(controller)),
            ("received", date(received)),
        ];
        book.add(Kind::Request, code, &fields);
    }
    let snapshot = book.snapshot();
    let question = OverviewQuestion {
        controller: Some(Id::of(controller)),
        on: day(TODAY),
    };
    let found = overview(&snapshot, question).expect("the controller");
    assert_eq!(found.activities, 3);
    assert_eq!(counted(&found.bases), "consent 2, contract 1, not stated 1");
    assert_eq!(counted(&found.sensitivities), "special 1");
    assert_eq!(counted(&found.assessments), "not stated 3");
    let categories: Vec<_> = found
        .categories
        .iter()
        .map(|(it, n)| (it.code(), *n))
        .collect();
    assert_eq!(categories, [("diagnosis", 1), ("health", 1)]);
    let recipients: Vec<_> = found
        .recipients
        .iter()
        .map(|(it, n)| (it.code(), *n))
        .collect();
    assert_eq!(recipients, [("fund", 1)]);
    let reviews = (found.reviewed, found.review_overdue, found.never_reviewed);
    assert_eq!(reviews, (1, 1, 1));
    assert_eq!(found.requests_received, 1);
}
