use std::sync::Arc;

use inzage::{
    domain::{
        draft::{At, Draft, SheetPlace},
        kind::Kind,
        records::{Activity, Evidence, ImportRun, Party},
    },
    register::{Actor, CellCounts, Existing, Intake, IntakeOptions, Refusal, Role, RunInfo, When},
};

use crate::{
    on_both,
    support::{TestRegister, activity, draft, operator, party, text},
};

fn options() -> IntakeOptions {
    let run = RunInfo {
        file: "x.xlsx".into(),
        sha256: "0".into(),
        mapping: "generic".into(),
        cells: Some(CellCounts {
            cells: 10,
            understood: 6,
            kept_as_text: 3,
            not_understood: 1,
        }),
    };
    IntakeOptions {
        existing: Existing::Update,
        rehearse: false,
        run: Some(run),
    }
}

fn take_in(test: &TestRegister, drafts: &[Draft]) -> Intake {
    let taken = test
        .register
        .take_in(&operator(), drafts, &options(), None, &mut |_| {});
    taken.unwrap()
}

fn undo(test: &TestRegister, intake: &Intake) -> Result<(usize, usize), String> {
    let run = intake.run.unwrap().to_string();
    match test
        .register
        .undo_import(&operator(), &run, Some("a mistake"))
    {
        Ok(undone) => Ok((undone.removed.len(), undone.restored.len())),
        Err(refusal) => {
            assert_eq!(refusal.code().exit, 4, "{refusal}");
            Err(refusal.to_string())
        }
    }
}

/// Evidence about a record, as a reader of files makes it.
fn evidence(about: &str, quote: &str) -> Draft {
    let mut evidence = draft(
        Kind::Evidence,
        vec![
            ("about", text(about)),
            ("field", text("name")),
            ("nature", text("stated")),
            ("document", text("x.xlsx")),
            ("sheet", text("S")),
            ("place", text("A2")),
            ("quote", text(quote)),
        ],
    );
    evidence.at = At::Cell {
        sheet: Arc::new(SheetPlace {
            file: "x.xlsx".into(),
            sheet: "S".into(),
        }),
        column: 0,
        row: 2,
    };
    evidence
}

fn contact(code: &str, contact: &str) -> Draft {
    let mut with = party(code);
    with.fields
        .extend(draft(Kind::Party, vec![("contact", text(contact))]).fields);
    with
}

on_both! {
    fn evidence_of_a_file_names_the_run_that_brought_it(test) {
        let drafts = [party("a"), evidence("party:a", "A")];
        let first = take_in(test, &drafts);
        let again = take_in(test, &drafts);
        assert_eq!((again.unchanged, again.run, again.revision), (2, None, 1));
        let changed = take_in(test, &[party("a"), evidence("party:a", "B")]);
        assert_eq!((changed.updated.len(), changed.unchanged), (1, 1));
        let told: Vec<&str> = changed.updated[0].changes.iter().map(|c| c.field.as_str()).collect();
        assert_eq!(told, ["quote"]);
        let view = test.another().view(&operator(), When::Now).unwrap();
        let found = view.list::<Evidence>().next().unwrap();
        assert_eq!(found.import_run.map(|run| run.uuid()), changed.run);
        assert_ne!(first.run, changed.run);
        let run = view.get(found.import_run.unwrap()).unwrap();
        assert_eq!((run.cells, run.understood, run.kept_as_text, run.not_understood), (Some(10), Some(6), Some(3), Some(1)));
    }

    fn an_import_is_taken_back_and_can_be_made_again(test) {
        test.register.add(&operator(), &contact("b", "old"), None).unwrap();
        let drafts = [activity("a", "A01"), party("a"), contact("b", "new"), evidence("party:b", "B")];
        let intake = take_in(test, &drafts);
        assert_eq!((intake.added.len(), intake.updated.len()), (3, 1));
        assert_eq!(undo(test, &intake), Ok((3, 1)));
        let view = test.another().view(&operator(), When::Now).unwrap();
        assert_eq!((view.count(Kind::Party), view.count(Kind::Activity), view.count(Kind::Evidence)), (1, 0, 0));
        assert_eq!(view.find::<Party>("b").unwrap().contact.as_deref(), Some("old"));
        let run = view.list::<ImportRun>().next().unwrap();
        assert_eq!((run.header.version, run.undone), (3, Some(view.time())));
        let twice = undo(test, &intake).unwrap_err();
        assert!(twice.contains("taken back already"), "{twice}");
        let again = take_in(test, &drafts);
        assert_eq!((again.added.len(), again.updated.len()), (3, 1));
        assert_eq!(test.register.verify(&operator()).unwrap().fault, None);
    }

    fn nothing_is_taken_back_when_somebody_built_on_it(test) {
        let intake = take_in(test, &[activity("a", "A01"), party("a"), party("b")]);
        let view = test.register.view(&operator(), When::Now).unwrap();
        let b = view.by_code(Kind::Party, "b").unwrap();
        test.register.update(&operator(), b, 1, &contact("b", "x"), None).unwrap();
        test.register.add(&operator(), &activity("a", "A02"), None).unwrap();
        let refused = undo(test, &intake).unwrap_err();
        for expected in ["party `b` was changed since, at revision 2", "party `a` is used by the processing activity `a/a02` (`controller`)"] {
            assert!(refused.contains(expected), "{refused}");
        }
        let now = test.another().view(&operator(), When::Now).unwrap();
        assert_eq!((now.revision(), now.count(Kind::Activity)), (3, 2));
    }

    fn a_large_import_is_taken_back_from_among_other_records(test) {
        test.register.add(&operator(), &party("a"), None).unwrap();
        test.register.add(&operator(), &activity("a", "A01"), None).unwrap();
        let of_one = |number: usize| {
            let code = format!("p{number:04}");
            [party(&code), activity(&code, "A01"), evidence(&format!("party:{code}"), "P")]
        };
        let drafts: Vec<Draft> = (0..1_100).flat_map(of_one).collect();
        let first = take_in(test, &drafts);
        assert_eq!(test.register.verify(&operator()).unwrap().fault, None);
        assert_eq!(undo(test, &first), Ok((drafts.len(), 0)));
        let second = take_in(test, &drafts);
        assert_eq!((first.added.len(), second.added.len()), (drafts.len(), drafts.len()));
        let verified = test.another().verify(&operator()).unwrap();
        assert_eq!((verified.records, verified.fault), (drafts.len() + 4, None));
    }

    fn what_was_removed_since_need_not_be_taken_back(test) {
        let intake = take_in(test, &[party("a"), party("b")]);
        let view = test.register.view(&operator(), When::Now).unwrap();
        let b = view.by_code(Kind::Party, "b").unwrap();
        test.register.remove(&operator(), Kind::Party, b, 1, None).unwrap();
        assert_eq!(undo(test, &intake), Ok((1, 0)));
    }

    fn what_was_restored_must_still_fit_the_register(test) {
        let me = operator();
        for code in ["a", "old", "new"] {
            test.register.add(&me, &party(code), None).unwrap();
        }
        let mut before = activity("a", "A01");
        before.fields.extend(draft(Kind::Activity, vec![("code", text("x")), ("representative", text("old"))]).fields);
        test.register.add(&me, &before, None).unwrap();
        let mut after = activity("a", "A02");
        after.fields.extend(draft(Kind::Activity, vec![("code", text("x")), ("representative", text("new"))]).fields);
        let intake = take_in(test, &[after]);
        test.register.add(&me, &activity("a", "A01"), None).unwrap();
        let view = test.register.view(&me, When::Now).unwrap();
        let old = view.by_code(Kind::Party, "old").unwrap();
        test.register.remove(&me, Kind::Party, old, 2, None).unwrap();
        let refused = undo(test, &intake).unwrap_err();
        for expected in ["referred to a record that is gone", "another activity with the reference `A01`"] {
            assert!(refused.contains(expected), "{refused}");
        }
        let view = test.register.view(&me, When::Now).unwrap();
        assert_eq!(&*view.find::<Activity>("x").unwrap().reference, "A02");
    }

    fn only_who_may_write_all_of_it_takes_an_import_back(test) {
        for code in ["own", "other"] {
            test.register.add(&operator(), &party(code), None).unwrap();
        }
        let own = test.register.view(&operator(), When::Now).unwrap().by_code(Kind::Party, "own").unwrap();
        let editor = Actor::new("e", Role::Editor, Some(vec![own]));
        let theirs = take_in(test, &[activity("own", "A01")]);
        let both = take_in(test, &[activity("own", "A02"), activity("other", "A01")]);
        let attempt = |intake: &Intake, actor: &Actor| {
            test.register.undo_import(actor, &intake.run.unwrap().to_string(), None)
        };
        assert!(matches!(attempt(&both, &editor), Err(Refusal::NotFound(_))));
        let reader = Actor::new("r", Role::Reader, None);
        assert!(matches!(attempt(&theirs, &reader), Err(Refusal::Forbidden(_))));
        assert_eq!(attempt(&theirs, &editor).unwrap().removed.len(), 1);
        let unknown = test.register.undo_import(&operator(), "nothing", None);
        assert!(matches!(unknown, Err(Refusal::NotFound(_))));
    }
}
