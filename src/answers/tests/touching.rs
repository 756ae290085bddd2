//! What a record touches.

use super::*;
use crate::domain::codes::{InstrumentKind, Sensitivity};

/// A controller with an activity in a system, run by a processor; data of patients go to a fund
/// under a protocol that rests on a law.
fn register() -> Snapshot {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let processor = book.party("processor", &[]);
    let fund = book.party("fund", &[]);
    let operator = [("operator", Owned::Ref(processor))];
    let system = book.add(Kind::System, "system", &operator);
    let patients = book.add(
        Kind::SubjectCategory,
        "patients",
        &[("vulnerable", Owned::Bool(true))],
    );
    let special = [("sensitivity", kind(Sensitivity::Special))];
    let health = book.add(Kind::DataCategory, "health", &special);
    let pay = book.add(Kind::DataCategory, "pay", &[]);
    let of = [("categories", Owned::Refs(vec![health]))];
    let diagnosis = book.add(Kind::DataElement, "diagnosis", &of);
    let fields = [
        ("subjects", Owned::Refs(vec![patients])),
        ("systems", Owned::Refs(vec![system])),
    ];
    let activity = book.activity("care", controller, &fields);
    for (code, field, id) in [("u1", "element", diagnosis), ("u2", "category", pay)] {
        let fields = [("activity", Owned::Ref(activity)), (field, Owned::Ref(id))];
        book.add(Kind::DataUse, code, &fields);
    }
    let act = book.add(Kind::LegalText, "act", &[]);
    let article = book.add(Kind::LegalText, "article", &[("parent", Owned::Ref(act))]);
    let fields = [
        ("kind", kind(InstrumentKind::FederalProtocol)),
        ("legal_texts", Owned::Refs(vec![article])),
    ];
    let protocol = book.add(Kind::Instrument, "protocol", &fields);
    let fields = [
        ("categories", Owned::Refs(vec![pay])),
        ("instrument", Owned::Ref(protocol)),
        ("valid_to", date("2024-12-31")),
    ];
    book.flow(activity, controller, fund, &fields);
    book.snapshot()
}

fn check_touching(target: (Kind, &str), on: Option<&str>, expected: &[(Kind, &str)]) {
    let snapshot = register();
    let id = snapshot.by_code(target.0, target.1).expect("a record");
    let found = touching(&snapshot, (target.0, id), on.map(day)).expect("the record");
    for (kind, codes) in expected {
        let touched = found.of(*kind).into_iter().map(|one| {
            let doubt = if one.certain { "" } else { "?" };
            format!("{}{doubt}", one.record.header().code)
        });
        let touched: Vec<String> = touched.collect();
        assert_eq!(touched.join(", "), *codes, "{kind:?} touched by {target:?}");
    }
}

#[test]
fn a_party_touches_what_is_in_the_systems_it_operates() {
    check_touching(
        (Kind::Party, "processor"),
        None,
        &[
            (Kind::System, "system"),
            (Kind::Activity, "care"),
            (Kind::DataCategory, "pay"),
            (Kind::DataElement, "diagnosis"),
            (Kind::SubjectCategory, "patients"),
            (Kind::Party, "controller, fund"),
        ],
    );
}

#[test]
fn a_recipient_touches_only_what_goes_to_it() {
    check_touching(
        (Kind::Party, "fund"),
        None,
        &[
            (Kind::Activity, "care"),
            (Kind::DataCategory, "pay"),
            (Kind::DataElement, ""),
            (Kind::Instrument, "protocol"),
            (Kind::Party, "controller"),
        ],
    );
    check_touching(
        (Kind::Party, "fund"),
        Some(TODAY),
        &[(Kind::Activity, ""), (Kind::Flow, "")],
    );
}

#[test]
fn an_element_touches_who_uses_it_and_in_doubt_who_uses_its_category() {
    check_touching(
        (Kind::DataElement, "diagnosis"),
        None,
        &[
            (Kind::Activity, "care"),
            (Kind::System, "system"),
            (Kind::SubjectCategory, "patients"),
            (Kind::DataCategory, "health?"),
            (Kind::Flow, ""),
        ],
    );
}

#[test]
fn a_law_touches_the_flows_under_the_instruments_that_rest_on_it() {
    check_touching(
        (Kind::LegalText, "act"),
        None,
        &[
            (Kind::LegalText, "article"),
            (Kind::Instrument, "protocol"),
            (Kind::Activity, "care"),
            (Kind::Party, "controller, fund"),
        ],
    );
}

#[test]
fn how_a_record_is_touched_is_told_in_words() {
    let snapshot = register();
    let id = |kind, code| snapshot.by_code(kind, code).expect("a record");
    let target = (Kind::Party, id(Kind::Party, "processor"));
    let found = touching(&snapshot, target, None).expect("the party");
    let how = found.how(id(Kind::SubjectCategory, "patients"));
    assert_eq!(how, "operates system > activities care > subjects patients");
    let names: Vec<&str> = found.controllers().iter().map(|one| one.code()).collect();
    assert_eq!(names, ["controller"]);
    assert_eq!(found.vulnerable_subjects().len(), 1);
}

#[test]
fn a_record_of_another_kind_is_not_found() {
    let snapshot = register();
    let id = snapshot.by_code(Kind::Party, "fund").expect("a party");
    let refused = touching(&snapshot, (Kind::System, id), None).err();
    let expected = NotFound {
        kind: Kind::System,
        id,
    };
    assert_eq!(refused, Some(expected));
}
