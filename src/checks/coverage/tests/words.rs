//! Coverage in words: every reason can be said in every language, and the documents say what they
//! must.

use super::*;
use crate::checks::coverage::{report::Occasion, rows};

/// A register with a flow of every status, and instruments in every state.
fn register() -> Snapshot {
    let mut world = World::new();
    let (fund, federal, purpose) = (world.fund, world.federal, world.purpose);
    let good = world.protocol("good", &[("valid_to", date("2027-01-31"))]);
    world.flow(&[("instrument", Owned::Ref(good))]);
    let amended = vec![vec![date("2021-02-02"), Owned::Absent]];
    let narrow = [
        ("number", text("20/296")),
        ("amendments", Owned::Parts(amended)),
        ("concluded", date("2020-12-22")),
    ];
    let narrow = world.protocol("narrow", &narrow);
    let health = world.book.add(Kind::DataCategory, "health", &[]);
    let of = [("categories", refs(&[health]))];
    let diagnosis = world.book.add(Kind::DataElement, "diagnosis", &of);
    world.flow(&[
        ("instrument", Owned::Ref(narrow)),
        ("elements", refs(&[diagnosis])),
        ("valid_from", date("2019-01-01")),
    ]);
    let next = world.protocol("next", &[("valid_from", date("2026-01-01"))]);
    let states = [
        ("over", ("valid_to", date("2020-01-01"))),
        ("later", ("valid_from", date("2030-01-01"))),
        ("old", ("replaced_by", Owned::Ref(next))),
    ];
    for (code, state) in states {
        let instrument = world.protocol(code, &[state]);
        world.flow(&[("instrument", Owned::Ref(instrument))]);
    }
    let flemish = kind(InstrumentKind::FlemishProtocol);
    let wrong = world.protocol("wrong", &[("kind", flemish)]);
    world.flow(&[("instrument", Owned::Ref(wrong))]);
    let processor = world.book.party("processor", &[]);
    let contract = [
        (fund, InstrumentRole::Controller),
        (processor, InstrumentRole::Processor),
    ];
    let fields = [
        ("categories", refs(&[world.pay])),
        ("purposes", refs(&[purpose])),
    ];
    let of = InstrumentKind::ProcessorContract;
    world.book.instrument("contract", of, &contract, &fields);
    let role = ("recipient_role", kind(RecipientRole::Processor));
    let fields = [role, ("elements", refs(&[world.account]))];
    world.book.flow(world.activity, fund, processor, &fields);
    let none = [("elements", refs(&[world.account]))];
    world.book.flow(world.activity, world.flemish, fund, &none);
    let person = [("kind", kind(PartyKind::DataSubject))];
    let person = world.book.party("person", &person);
    world.book.flow(world.activity, person, fund, &[]);
    world.book.flow(
        world.activity,
        federal,
        fund,
        &[("frequency", kind(Frequency::Once))],
    );
    world.book.snapshot()
}

#[test]
fn every_verdict_is_said_in_every_language() {
    let snapshot = register();
    let flows = coverage(&snapshot, &[], day(TODAY));
    let statuses: std::collections::BTreeSet<&str> =
        flows.iter().map(|one| one.status.code()).collect();
    assert_eq!(statuses.len(), 5, "{statuses:?}");
    for language in Language::ALL {
        for flow in &flows {
            let said = reasons(&snapshot, flow, language);
            assert!(!said.is_empty(), "{language:?}: {}", flow.flow.code());
            for sentence in said {
                assert!(!sentence.contains("coverage-"), "{sentence}");
                assert!(!sentence.contains("{ $"), "{sentence}");
            }
        }
    }
}

fn occasion(snapshot: &Snapshot, language: Language) -> Occasion<'_> {
    Occasion {
        snapshot,
        on: day(TODAY),
        language,
    }
}

#[test]
fn the_report_reads_by_itself() {
    let snapshot = register();
    let flows = coverage(&snapshot, &[], day(TODAY));
    let soon = ending(&snapshot, day(TODAY), 90);
    let idle = unused(&snapshot, day(TODAY));
    let occasion = occasion(&snapshot, Language::En);
    let document = report::flows(&occasion, &flows, Some((90, &soon)), &idle);
    insta::assert_snapshot!(document.text());
}

#[test]
fn the_list_of_protocols_reads_by_itself() {
    let snapshot = register();
    let list = public_protocols(&snapshot, &[], day(TODAY));
    let document = report::protocols(&occasion(&snapshot, Language::Nl), &list);
    insta::assert_snapshot!(document.text());
}

#[test]
fn the_checklist_reads_by_itself() {
    let snapshot = register();
    let narrow = snapshot.find::<Instrument>("narrow").unwrap();
    let list = checklist(&snapshot, narrow);
    let document = report::checklist(&occasion(&snapshot, Language::Fr), &list);
    insta::assert_snapshot!(document.text());
}

#[test]
fn rows_have_a_cell_for_every_heading_and_say_what_is_beyond() {
    let snapshot = register();
    let flows = coverage(&snapshot, &[], day(TODAY));
    let rows = rows::coverage_rows(&snapshot, &flows, Language::En);
    assert_eq!(rows.len(), flows.len());
    let headings = rows::CoverageRow::HEADINGS.len();
    assert!(rows.iter().all(|row| row.cells().len() == headings));
    let partly = rows.iter().find(|row| row.status == "partly").unwrap();
    assert_eq!(
        partly.beyond,
        "element: diagnosis; days-before: 2019-01-01/2020-12-21"
    );
    assert_eq!(partly.instrument_code, "narrow");
    let protocols = public_protocols(&snapshot, &[], day(TODAY));
    let listed = rows::protocol_rows(&snapshot, &protocols, Language::En);
    let narrow = listed.iter().find(|row| row.number == "20/296").unwrap();
    assert_eq!(
        (narrow.amended.as_str(), narrow.provider.as_str()),
        ("2021-02-02", "federal")
    );
}

#[test]
fn what_looks_like_data_of_a_person_is_masked() {
    let mut world = World::new();
    let title = english("Protocol about 85.07.30-033.28");
    world.protocol("protocol", &[("title", title)]);
    let snapshot = world.book.snapshot();
    let list = public_protocols(&snapshot, &[], day(TODAY));
    let rows = rows::protocol_rows(&snapshot, &list, Language::En);
    assert!(!rows[0].title.contains("033"), "{}", rows[0].title);
    let document = report::protocols(&occasion(&snapshot, Language::En), &list);
    assert!(!document.text().contains("033"), "{}", document.text());
}
