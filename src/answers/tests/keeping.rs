//! What is to be done about retention.

use super::*;
use crate::{
    answers::keeping::{KeepingAnswer, KeepingQuestion, keeping},
    domain::{codes::FinalAction, period::Period},
};

fn period(text: &str) -> Owned {
    Owned::Period(Period::parse(text).expect("a period"))
}

fn check_keeping(build: impl FnOnce(&mut Book, Uuid, Uuid), expected: &[&str]) {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    build(&mut book, controller, activity);
    let snapshot = book.snapshot();
    let question = KeepingQuestion {
        controller: Some(Id::of(controller)),
        on: day(TODAY),
    };
    let answer = keeping(&snapshot, question).expect("the controller");
    assert_eq!(said(&answer), expected);
}

fn said(answer: &KeepingAnswer<'_>) -> Vec<String> {
    let lacking = answer.without_rule.iter().map(|one| {
        let data: Vec<&str> = one.data.iter().map(|datum| datum.code()).collect();
        let none = if one.none_at_all { " at all" } else { "" };
        format!("{} no rule{none} {}", one.activity.code(), data.join(" "))
    });
    let mut said: Vec<String> = lacking.map(|line| line.trim_end().to_owned()).collect();
    for (rules, words) in [
        (&answer.without_period, "no period"),
        (&answer.without_trigger, "no event"),
        (&answer.without_action, "no end"),
        (&answer.old, "old"),
        (&answer.age_not_stated, "age not stated"),
    ] {
        said.extend(rules.iter().map(|rule| format!("{} {words}", rule.code())));
    }
    said.extend(answer.ended.iter().map(|one| {
        let until = one.until.map_or("?".to_owned(), |day| day.to_string());
        let due = if one.due { " due" } else { "" };
        let rule = one.rule.map_or("no rule", |rule| rule.code());
        format!("{} {rule} until {until}{due}", one.activity.code())
    }));
    said
}

/// A rule of which nothing is to be said.
fn whole(activity: Uuid, from: &str) -> Vec<(&'static str, Owned)> {
    vec![
        ("activity", Owned::Ref(activity)),
        ("period", period("P5Y")),
        ("trigger_text", english("closing of the file")),
        ("final_action", kind(FinalAction::Erase)),
        ("valid_from", date(from)),
    ]
}

#[test]
fn an_activity_without_a_rule_and_data_outside_all_rules_are_found() {
    check_keeping(|_, _, _| {}, &["a1 no rule at all"]);
    check_keeping(
        |book, _, activity| {
            let [pay, health] =
                ["pay", "health"].map(|code| book.add(Kind::DataCategory, code, &[]));
            for (code, category) in [("u1", pay), ("u2", health), ("u3", health)] {
                let fields = [
                    ("activity", Owned::Ref(activity)),
                    ("category", Owned::Ref(category)),
                ];
                book.add(Kind::DataUse, code, &fields);
            }
            let mut rule = whole(activity, "2025-01-01");
            rule.push(("categories", Owned::Refs(vec![pay])));
            book.add(Kind::Retention, "r1", &rule);
        },
        &["a1 no rule health"],
    );
}

#[test]
fn a_rule_older_than_five_years_is_found() {
    for (from, expected) in [
        ("2021-11-22", &[][..]),
        ("2021-11-21", &["r1 old"]),
        ("2015-01-01", &["r1 old"]),
    ] {
        check_keeping(
            |book, _, activity| {
                book.add(Kind::Retention, "r1", &whole(activity, from));
            },
            expected,
        );
    }
}

#[test]
fn what_a_rule_leaves_open_is_told() {
    check_keeping(
        |book, _, activity| {
            let fields = [
                ("activity", Owned::Ref(activity)),
                ("criterion", english("as long as necessary")),
            ];
            book.add(Kind::Retention, "r1", &fields);
            let fields = [
                ("activity", Owned::Ref(activity)),
                ("period", period("P1Y")),
            ];
            book.add(Kind::Retention, "r2", &fields);
        },
        &[
            "r1 no period",
            "r2 no event",
            "r1 no end",
            "r2 no end",
            "r1 age not stated",
            "r2 age not stated",
        ],
    );
}

#[test]
fn the_data_of_an_ended_activity_are_due_when_period_and_archive_are_over() {
    let ended = |book: &mut Book, controller, code: &str, end: &str, archive: Option<&str>| {
        let activity = book.activity(code, controller, &[("valid_to", date(end))]);
        let mut rule = whole(activity, "2010-01-01");
        rule.extend(archive.map(|text| ("archive_period", period(text))));
        book.add(Kind::Retention, &format!("r-{code}"), &rule);
    };
    check_keeping(
        |book, controller, activity| {
            book.add(Kind::Retention, "r1", &whole(activity, "2025-01-01"));
            ended(book, controller, "old", "2015-06-30", None);
            ended(book, controller, "archived", "2015-06-30", Some("P30Y"));
            ended(book, controller, "fresh", "2024-02-29", None);
            book.activity("bare", controller, &[("valid_to", date("2020-01-01"))]);
        },
        &[
            "old r-old until 2020-06-30 due",
            "fresh r-fresh until 2029-02-28",
            "archived r-archived until 2050-06-30",
            "bare no rule until ?",
        ],
    );
}
