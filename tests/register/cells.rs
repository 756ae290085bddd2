//! Evidence of a row, whose cells speak of several records.

use inzage::{
    domain::{draft::Draft, kind::Kind, records::Evidence, snapshot::Snapshot},
    register::{Actor, HistoryQuery, Role, When},
};

use crate::{
    on_both,
    support::{TestRegister, activity, cells, draft, operator, party, text},
};

/// An activity with two flows, and the evidence of the row that states all three and a party.
fn with_row(test: &TestRegister) {
    let me = operator();
    let flow = |code: &str, secret: &str| {
        let fields = vec![
            ("code", text(code)),
            ("activity", text("own/a01")),
            ("from", text("own")),
            ("to", text("police")),
            ("confidential", text(secret)),
        ];
        draft(Kind::Flow, fields)
    };
    let row = draft(
        Kind::Evidence,
        vec![
            ("code", text("row")),
            ("about", text("activity:own/a01")),
            ("nature", text("stated")),
            (
                "cells",
                cells(&[
                    ("A2", None),
                    ("B2", Some("party:police")),
                    ("C2", Some("flow:open")),
                    ("D2", Some("flow:secret")),
                ]),
            ),
        ],
    );
    let drafts: [Draft; 6] = [
        party("own"),
        party("police"),
        activity("own", "A01"),
        flow("open", "no"),
        flow("secret", "yes"),
        row,
    ];
    for draft in drafts {
        test.register.add(&me, &draft, None).unwrap();
    }
}

/// What the evidence is about, and the cells that it has.
fn row(view: &Snapshot) -> Option<(Kind, Vec<&str>)> {
    let evidence = view.find::<Evidence>("row")?;
    let places = evidence.cells.0.iter().map(|cell| &*cell.place);
    Some((evidence.about.0, places.collect()))
}

fn remove(test: &TestRegister, kind: Kind, code: &str) {
    let view = test.register.view(&operator(), When::Now).unwrap();
    let record = view.record(view.by_code(kind, code).unwrap()).unwrap();
    let header = record.header();
    test.register
        .remove(&operator(), kind, header.id, header.version, None)
        .unwrap();
}

on_both! {
    fn a_cell_leads_to_the_record_it_speaks_of_and_back(test) {
        with_row(test);
        let view = test.another().view(&operator(), When::Now).unwrap();
        let of = |kind, code| {
            let id = view.by_code(kind, code).unwrap();
            view.evidence(id).map(|evidence| evidence.header.code.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(of(Kind::Activity, "own/a01"), ["row"]);
        assert_eq!(of(Kind::Flow, "open"), ["row"]);
        assert_eq!(of(Kind::Party, "police"), ["row"]);
        assert_eq!(of(Kind::Party, "own"), [""; 0]);
    }

    fn a_cell_about_a_withheld_flow_is_for_the_officer_only(test) {
        with_row(test);
        let view = |role| test.register.view(&Actor::new("x", role, None), When::Now).unwrap();
        assert_eq!(row(&view(Role::Dpo)), Some((Kind::Activity, vec!["A2", "B2", "C2", "D2"])));
        assert_eq!(row(&view(Role::Reader)), Some((Kind::Activity, vec!["A2", "B2", "C2"])));
        let told = |role| {
            let actor = Actor::new("x", role, None);
            let history = test.register.history(&actor, &HistoryQuery::default()).unwrap();
            history.iter().filter(|change| change.kind == Kind::Evidence).count()
        };
        assert_eq!((told(Role::Dpo), told(Role::Reader)), (1, 0), "the log has it whole");
    }

    fn evidence_of_another_controller_says_only_what_its_cells_say_of_shared_records(test) {
        with_row(test);
        let me = operator();
        test.register.add(&me, &party("other"), None).unwrap();
        let view = test.register.view(&me, When::Now).unwrap();
        let evidence = view.find::<Evidence>("row").unwrap();
        let (id, version) = (evidence.header.id, evidence.header.version);
        let words = [("quote", text("own words")), ("document", text("own.xlsx")), ("place", text("A2:D2"))];
        let words = draft(Kind::Evidence, words.into());
        test.register.update(&me, id, version, &words, None).unwrap();
        let other = view.by_code(Kind::Party, "other").unwrap();
        let seen = test.register.view(&Actor::new("x", Role::Editor, Some(vec![other])), When::Now).unwrap();
        let left = seen.list::<Evidence>().next().expect("the party is shared");
        assert_eq!(left.about.0, Kind::Party);
        assert_eq!((&left.quote, &left.document, &left.place), (&None, &None, &None));
        assert!(!left.header.code.contains("row"), "{}", left.header.code);
    }

    fn what_is_removed_is_taken_out_of_the_evidence_of_its_row(test) {
        with_row(test);
        let view = || test.another().view(&operator(), When::Now).unwrap();
        remove(test, Kind::Flow, "open");
        assert_eq!(row(&view()), Some((Kind::Activity, vec!["A2", "B2", "D2"])));
        remove(test, Kind::Flow, "secret");
        remove(test, Kind::Activity, "own/a01");
        assert_eq!(row(&view()), Some((Kind::Party, vec!["B2"])), "the party is still stated there");
        remove(test, Kind::Party, "police");
        assert_eq!(row(&view()), None);
        assert_eq!(test.register.verify(&operator()).unwrap().fault, None);
    }
}
