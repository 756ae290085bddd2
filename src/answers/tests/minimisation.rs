//! What comes in unused, is used without a source, or goes beyond its instrument.

use super::*;
use crate::{
    answers::minimisation::{MinimisationQuestion, Minimised, minimisation},
    domain::codes::InstrumentKind,
};

struct Case {
    book: Book,
    controller: Uuid,
    source: Uuid,
    activity: Uuid,
    identity: Uuid,
    name: Uuid,
    pay: Uuid,
}

impl Case {
    fn new() -> Case {
        let mut book = Book::default();
        let controller = book.party("controller", &[]);
        let source = book.party("source", &[]);
        let identity = book.add(Kind::DataCategory, "identity", &[]);
        let of = [("categories", Owned::Refs(vec![identity]))];
        let name = book.add(Kind::DataElement, "name", &of);
        let pay = book.add(Kind::DataElement, "pay", &[]);
        let activity = book.activity("a1", controller, &[]);
        Case {
            book,
            controller,
            source,
            activity,
            identity,
            name,
            pay,
        }
    }

    fn uses(&mut self, field: &str, data: Uuid) {
        let fields = [
            ("activity", Owned::Ref(self.activity)),
            (field, Owned::Ref(data)),
        ];
        let code = format!("u{}", self.book.records.len());
        self.book.add(Kind::DataUse, &code, &fields);
    }

    fn gets(&mut self, fields: Fields<'_>) {
        let (from, to) = (self.source, self.controller);
        self.book.flow(self.activity, from, to, fields);
    }

    fn check(self, expected: &[&str]) {
        let snapshot = self.book.snapshot();
        let question = MinimisationQuestion {
            controller: None,
            on: day(TODAY),
        };
        let answer = minimisation(&snapshot, question).expect("the register");
        assert_eq!(answer.examined, 1);
        let said: Vec<String> = answer.activities.iter().flat_map(said).collect();
        assert_eq!(said, expected);
    }
}

fn elements(list: &[Uuid]) -> (&'static str, Owned) {
    ("elements", Owned::Refs(list.to_vec()))
}

fn said(one: &Minimised<'_>) -> Vec<String> {
    let partly = |partly| if partly { " partly" } else { "" };
    let unused = one.unused.iter();
    let unused = unused.map(|it| format!("{} unused{}", it.datum.code(), partly(it.partly)));
    let unsourced = one.unsourced.iter().map(|it| {
        let perhaps = if it.perhaps { " perhaps" } else { "" };
        let code = it.datum.code();
        format!("{code} unsourced{}{perhaps}", partly(it.partly))
    });
    let beyond = one.beyond.iter();
    let beyond = beyond.map(|it| format!("{} beyond{}", it.datum.code(), partly(it.partly)));
    let mut said: Vec<String> = unused.chain(unsourced).chain(beyond).collect();
    let silent = [
        (one.sources_not_stated, "no source stated"),
        (one.uses_not_stated, "no use stated"),
        (!one.unstated_flows.is_empty(), "a flow without data"),
        (
            !one.unstated_instruments.is_empty(),
            "an instrument without data",
        ),
    ];
    let silent = silent.iter().filter(|(is_so, _)| *is_so);
    said.extend(silent.map(|(_, words)| (*words).to_owned()));
    said
}

#[test]
fn what_is_used_and_comes_from_a_source_needs_no_word() {
    let mut case = Case::new();
    case.uses("element", case.name);
    case.gets(&[elements(&[case.name])]);
    case.check(&[]);
}

#[test]
fn data_that_come_in_and_are_not_used_are_found_and_so_are_data_from_nowhere() {
    let mut case = Case::new();
    case.uses("element", case.name);
    case.gets(&[elements(&[case.pay])]);
    case.check(&["pay unused", "name unsourced"]);
}

#[test]
fn of_a_whole_category_only_a_part_may_be_used() {
    let mut case = Case::new();
    case.uses("element", case.name);
    case.gets(&[("categories", Owned::Refs(vec![case.identity]))]);
    case.check(&["identity unused partly"]);
}

#[test]
fn a_part_of_a_category_that_is_used_comes_from_a_source() {
    let mut case = Case::new();
    case.uses("category", case.identity);
    case.gets(&[elements(&[case.name])]);
    case.check(&["identity unsourced partly"]);
}

#[test]
fn what_is_not_stated_is_told_and_nothing_is_concluded_from_it() {
    let mut case = Case::new();
    case.gets(&[]);
    case.check(&["no use stated", "a flow without data"]);
    let mut case = Case::new();
    case.uses("element", case.name);
    case.check(&["no source stated"]);
    let mut case = Case::new();
    case.uses("element", case.name);
    case.gets(&[]);
    case.check(&["name unsourced perhaps", "a flow without data"]);
}

#[test]
fn a_flow_beyond_its_instrument_is_found() {
    for (covered, expected) in [
        (vec![], vec!["an instrument without data"]),
        (vec!["name"], vec!["pay beyond"]),
        (vec!["name", "pay"], vec![]),
        (vec!["identity", "pay"], vec![]),
    ] {
        let mut case = Case::new();
        let (name, pay, identity) = (case.name, case.pay, case.identity);
        case.uses("element", name);
        case.uses("element", pay);
        let listed = |code: &str, id| covered.contains(&code).then_some(id);
        let named = [listed("name", name), listed("pay", pay)];
        let wide: Vec<Uuid> = listed("identity", identity).into_iter().collect();
        let fields = [
            ("kind", kind(InstrumentKind::FederalProtocol)),
            elements(&named.into_iter().flatten().collect::<Vec<_>>()),
            ("categories", Owned::Refs(wide)),
        ];
        let protocol = case.book.add(Kind::Instrument, "protocol", &fields);
        case.gets(&[elements(&[name, pay]), ("instrument", Owned::Ref(protocol))]);
        case.check(&expected);
    }
}
