//! Who holds an element, from whom, to whom, why, for how long.

use super::*;
use crate::answers::element_life::{Carrying, LifeQuestion, element_life};

fn register() -> Snapshot {
    let mut book = Book::default();
    let [one, two, source, fund] =
        ["one", "two", "source", "fund"].map(|code| book.party(code, &[]));
    let money = book.add(Kind::DataCategory, "money", &[]);
    let of = [("categories", Owned::Refs(vec![money]))];
    let account = book.add(Kind::DataElement, "account", &of);
    let pay = book.add(Kind::DataElement, "pay", &of);
    let named = |id| ("elements", Owned::Refs(vec![id]));
    let wide = || ("categories", Owned::Refs(vec![money]));
    let a1 = book.activity("a1", one, &[]);
    let fields = [
        ("activity", Owned::Ref(a1)),
        ("element", Owned::Ref(account)),
    ];
    book.add(Kind::DataUse, "u1", &fields);
    book.flow(a1, source, one, &[wide()]);
    book.flow(a1, one, fund, &[named(account)]);
    book.flow(a1, one, two, &[named(pay)]);
    book.flow(a1, one, two, &[]);
    for (code, categories) in [("r-all", vec![]), ("r-money", vec![money])] {
        let fields = [
            ("activity", Owned::Ref(a1)),
            ("categories", Owned::Refs(categories)),
        ];
        book.add(Kind::Retention, code, &fields);
    }
    let a2 = book.activity("a2", two, &[]);
    book.flow(a2, one, two, &[wide()]);
    let a3 = book.activity("a3", two, &[]);
    book.flow(a3, one, two, &[named(pay)]);
    let a4 = book.activity("a4", two, &[("valid_to", date("2020-01-01"))]);
    book.flow(a4, one, two, &[named(account)]);
    book.snapshot()
}

fn check_life(target: (Kind, &str), controller: Option<&str>, expected: &[&str]) {
    let snapshot = register();
    let id = |kind, code: &str| snapshot.by_code(kind, code).expect("a record");
    let question = LifeQuestion {
        datum: (target.0, id(target.0, target.1)),
        controller: controller.map(|code| Id::of(id(Kind::Party, code))),
        on: day(TODAY),
    };
    let answer = element_life(&snapshot, question).expect("the element");
    let carried = |list: &[Carrying]| {
        let list = list.iter();
        let list = list.map(|it| format!("{}/{}", it.flow.code(), it.data.code()));
        list.collect::<Vec<_>>().join(" ")
    };
    let lives = answer.activities.iter().map(|life| {
        let rules: Vec<&str> = life.retention.iter().map(|it| it.code()).collect();
        let (code, data) = (life.activity.code(), life.data.code());
        let (from, to) = (carried(&life.sources), carried(&life.recipients));
        format!(
            "{code} {data}; from {from}; to {to}; kept {}",
            rules.join(" ")
        )
    });
    assert_eq!(lives.collect::<Vec<_>>(), expected);
}

const A1: &str = "a1 stated; from f009/wider; to f010/stated f012/not-stated; kept r-all r-money";

#[test]
fn the_life_of_an_element_is_told_activity_by_activity() {
    check_life(
        (Kind::DataElement, "account"),
        None,
        &[A1, "a2 wider; from f016/wider; to ; kept "],
    );
}

#[test]
fn the_life_of_a_category_counts_the_elements_in_it() {
    check_life(
        (Kind::DataCategory, "money"),
        None,
        &[
            "a1 stated; from f009/stated; to f010/stated f011/stated f012/not-stated; \
             kept r-all r-money",
            "a2 stated; from f016/stated; to ; kept ",
            "a3 stated; from f018/stated; to ; kept ",
        ],
    );
}

#[test]
fn it_can_be_told_of_one_controller_alone() {
    check_life((Kind::DataElement, "account"), Some("one"), &[A1]);
}
