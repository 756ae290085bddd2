//! Processors and their contracts.

use super::*;
use crate::{
    answers::processors::{ProcessorsQuestion, processors},
    domain::codes::{InstrumentKind, InstrumentRole},
};

fn contract(book: &mut Book, code: &str, what: InstrumentKind, party: Uuid, to: &str) -> Owned {
    let parties = vec![vec![Owned::Ref(party), kind(InstrumentRole::Processor)]];
    let mut fields = vec![("kind", kind(what)), ("parties", Owned::Parts(parties))];
    if !to.is_empty() {
        fields.push(("valid_to", date(to)));
    }
    Owned::Ref(book.add(Kind::Instrument, code, &fields))
}

#[test]
fn each_processor_is_told_with_its_contracts_and_what_is_wrong_with_them() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let role = ("recipient_role", kind(RecipientRole::Processor));
    let dpa = InstrumentKind::ProcessorContract;
    let [good, bare, late, other, absent, soon] =
        ["good", "bare", "late", "other", "absent", "soon"].map(|code| book.party(code, &[]));
    let contracts = [
        (good, Some(contract(&mut book, "c1", dpa, good, ""))),
        (bare, None),
        (
            late,
            Some(contract(&mut book, "c2", dpa, late, "2026-01-01")),
        ),
        (
            other,
            Some(contract(
                &mut book,
                "c3",
                InstrumentKind::Contract,
                other,
                "",
            )),
        ),
        (absent, Some(contract(&mut book, "c4", dpa, good, ""))),
        (
            soon,
            Some(contract(&mut book, "c5", dpa, soon, "2027-01-01")),
        ),
    ];
    for (party, contract) in contracts {
        let mut fields = vec![role.clone()];
        fields.extend(contract.map(|contract| ("instrument", contract)));
        book.flow(activity, controller, party, &fields);
    }
    let class = book.party("centres", &[("kind", kind(PartyKind::Class))]);
    book.flow(activity, controller, class, &[role]);
    let sub = ("recipient_role", kind(RecipientRole::SubProcessor));
    book.flow(activity, good, bare, &[sub]);
    let fund = book.party("fund", &[]);
    book.flow(activity, controller, fund, &[]);
    let snapshot = book.snapshot();
    let question = ProcessorsQuestion {
        controller: Some(Id::of(controller)),
        on: day(TODAY),
        within: 90,
    };
    let answer = processors(&snapshot, question).expect("the controller");
    let said = answer.processors.iter().map(|line| {
        let tasks = line.tasks.iter().map(|task| {
            let sub = task
                .sender
                .map_or(String::new(), |it| format!(" for {}", it.code()));
            task.fault.map_or("fine", |fault| fault.code()).to_owned() + &sub
        });
        let tasks: Vec<String> = tasks.collect();
        let soon = line.contracts.iter().any(|it| it.ends_soon);
        let soon = if soon { ", ends soon" } else { "" };
        let unnamed = if line.unnamed { ", unnamed" } else { "" };
        format!("{}: {}{soon}{unnamed}", line.party.code(), tasks.join(", "))
    });
    assert_eq!(
        said.collect::<Vec<_>>(),
        [
            "absent: not-party",
            "bare: missing, missing for good",
            "centres: missing, unnamed",
            "good: fine",
            "late: not-in-force",
            "other: other-kind",
            "soon: fine, ends soon",
        ]
    );
}

#[test]
fn a_processor_that_only_its_own_record_names_is_told() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    book.activity("a1", controller, &[]);
    let host = book.party("host", &[]);
    let fields = [
        ("role", kind(ActivityRole::Processor)),
        ("served_controllers", Owned::Refs(vec![controller])),
    ];
    book.activity("hosting", host, &fields);
    let snapshot = book.snapshot();
    let question = ProcessorsQuestion {
        controller: Some(Id::of(controller)),
        on: day(TODAY),
        within: 90,
    };
    let answer = processors(&snapshot, question).expect("the controller");
    let found: Vec<&str> = answer.processors.iter().map(|it| it.party.code()).collect();
    assert_eq!(found, ["host"]);
}
