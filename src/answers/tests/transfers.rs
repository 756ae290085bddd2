//! What leaves the EEA, and what breaks when a decision ends.

use super::*;
use crate::{
    answers::transfers::{TransfersAnswer, TransfersQuestion, transfers},
    domain::codes::TransferToolKind,
};

struct Abroad {
    book: Book,
    controller: Uuid,
    activity: Uuid,
}

impl Abroad {
    fn new() -> Abroad {
        let mut book = Book::default();
        let controller = book.party("controller", &[("country", country("BE"))]);
        let activity = book.activity("a1", controller, &[]);
        Abroad {
            book,
            controller,
            activity,
        }
    }

    fn to(&mut self, code: &str, place: &str, party: Fields<'_>, flow: Fields<'_>) {
        let mut fields = party.to_vec();
        if !place.is_empty() {
            fields.push(("country", country(place)));
        }
        let party = self.book.party(code, &fields);
        self.book.flow(self.activity, self.controller, party, flow);
    }

    fn tool(&mut self, code: &str, what: TransferToolKind, to: &str) -> (&'static str, Owned) {
        let mut fields = vec![("kind", kind(what))];
        if !to.is_empty() {
            fields.push(("valid_to", date(to)));
        }
        let id = self.book.add(Kind::TransferTool, code, &fields);
        ("transfer_tool", Owned::Ref(id))
    }

    fn check(self, without: Option<&str>, on: &str, expected: &[&str]) {
        let snapshot = self.book.snapshot();
        let question = TransfersQuestion {
            without: without.map(str::to_owned),
            on: day(on),
            ..TransfersQuestion::default()
        };
        let answer = transfers(&snapshot, question).expect("the register");
        assert_eq!(said(&answer), expected, "{without:?} on {on}");
    }
}

fn said(answer: &TransfersAnswer<'_>) -> Vec<String> {
    let lines = answer.transfers.iter().map(|one| {
        let breaks = if one.breaks { " breaks" } else { "" };
        let who = one.recipient.map_or("nobody", |party| party.code());
        let system = one
            .system
            .map_or(String::new(), |it| format!(" in {}", it.code()));
        let class = one
            .class
            .map_or(String::new(), |it| format!(" of {}", it.code()));
        format!("{who}{class}{system} {}{breaks}", one.standing.code())
    });
    let classes = answer.unresolved.iter();
    let classes = classes.map(|one| format!("{}? {}", one.class.code(), one.reason.code()));
    let flows = answer.country_not_stated.iter();
    let flows = flows.map(|flow| format!("{} without country", flow.code()));
    lines.chain(classes).chain(flows).collect()
}

#[test]
fn a_transfer_is_permitted_by_its_tool_on_the_day() {
    let mut abroad = Abroad::new();
    let clauses = abroad.tool("clauses", TransferToolKind::StandardClauses, "2026-12-31");
    abroad.to("in", "IN", &[], &[clauses]);
    abroad.to("at", "AT", &[], &[]);
    abroad.check(None, TODAY, &["in permitted"]);
    let mut abroad = Abroad::new();
    let clauses = abroad.tool("clauses", TransferToolKind::StandardClauses, "2026-12-31");
    abroad.to("in", "IN", &[], &[clauses]);
    abroad.to("cn", "CN", &[], &[]);
    abroad.check(
        None,
        "2027-01-01",
        &["in not-permitted", "cn not-permitted"],
    );
}

#[test]
fn a_tool_for_another_country_permits_nothing() {
    let mut abroad = Abroad::new();
    let fields = [
        ("kind", kind(TransferToolKind::StandardClauses)),
        ("country", country("CN")),
    ];
    let clauses = abroad.book.add(Kind::TransferTool, "clauses", &fields);
    let clauses = ("transfer_tool", Owned::Ref(clauses));
    abroad.to("in", "IN", &[], std::slice::from_ref(&clauses));
    abroad.to("cn", "CN", &[], &[clauses]);
    abroad.check(None, TODAY, &["in not-permitted", "cn permitted"]);
}

#[test]
fn a_decision_covers_whom_it_covers() {
    let mut abroad = Abroad::new();
    let adequacy = abroad.tool("adequacy", TransferToolKind::Adequacy, "");
    let public = [("public_authority", Owned::Bool(true))];
    let private = [("public_authority", Owned::Bool(false))];
    abroad.to("ch", "CH", &[], std::slice::from_ref(&adequacy));
    abroad.to("gb", "GB", &[], &[]);
    abroad.to("jp-public", "JP", &public, std::slice::from_ref(&adequacy));
    abroad.to(
        "jp-private",
        "JP",
        &private,
        std::slice::from_ref(&adequacy),
    );
    abroad.to("us", "US", &[], &[adequacy]);
    abroad.check(
        None,
        TODAY,
        &[
            "jp-public not-permitted",
            "us not-established",
            "gb not-recorded",
            "ch permitted",
            "jp-private permitted",
        ],
    );
}

#[test]
fn what_rests_on_a_decision_breaks_without_it_or_after_its_end() {
    let make = || {
        let mut abroad = Abroad::new();
        let adequacy = abroad.tool("adequacy", TransferToolKind::Adequacy, "");
        let clauses = abroad.tool("clauses", TransferToolKind::StandardClauses, "");
        abroad.to("gb", "GB", &[], std::slice::from_ref(&adequacy));
        abroad.to("gb-too", "GB", &[], &[clauses]);
        abroad.to("ch", "CH", &[], &[adequacy]);
        abroad
    };
    make().check(
        None,
        TODAY,
        &["gb permitted", "gb-too permitted", "ch permitted"],
    );
    // The decision of 2021 goes on in the one of 2025, which amended it.
    for number in ["(EU) 2021/1772", "2021/1772", "2025/2574"] {
        make().check(
            Some(number),
            TODAY,
            &[
                "gb not-permitted breaks",
                "gb-too permitted",
                "ch permitted",
            ],
        );
    }
    make().check(
        None,
        "2031-12-28",
        &["gb not-permitted", "gb-too permitted", "ch permitted"],
    );
}

#[test]
fn members_of_a_class_are_looked_at_one_by_one_and_a_place_that_is_not_stated_is_told() {
    let mut abroad = Abroad::new();
    let [near, far] = [("near", "NL"), ("far", "IN")]
        .map(|(code, place)| abroad.book.party(code, &[("country", country(place))]));
    let class = ("kind", kind(PartyKind::Class));
    let listed = members(&[(near, "", ""), (far, "", "")]);
    abroad.to("centres", "", &[class.clone(), ("members", listed)], &[]);
    let tool = abroad.tool("agreement", TransferToolKind::PublicInstrument, "");
    abroad.to("countries", "", std::slice::from_ref(&class), &[tool]);
    abroad.to("printers", "", &[class], &[]);
    abroad.to("somewhere", "", &[], &[]);
    abroad.check(
        None,
        TODAY,
        &[
            "far of centres not-permitted",
            "countries country-not-stated",
            "countries? no-members-recorded",
            "printers? no-members-recorded",
            "f012 without country",
        ],
    );
}

#[test]
fn data_in_a_system_abroad_have_left_too() {
    let mut book = Book::default();
    let controller = book.party("controller", &[("country", country("BE"))]);
    let host = book.party("host", &[("country", country("BE"))]);
    let fields = [("country", country("IN")), ("operator", Owned::Ref(host))];
    let system = book.add(Kind::System, "cloud", &fields);
    let systems = [("systems", Owned::Refs(vec![system]))];
    let activity = book.activity("a1", controller, &systems);
    let abroad = Abroad {
        book,
        controller,
        activity,
    };
    abroad.check(None, TODAY, &["host in cloud not-permitted"]);
}
