use inzage::{
    domain::{kind::Kind, problem::ProblemCode, records::Party},
    register::{Existing, IntakeOptions, Refusal, RunInfo, When},
};

use crate::{
    on_both,
    support::{activity, draft, operator, party, text},
};

fn options() -> IntakeOptions {
    let run = RunInfo {
        file: "x.csv".into(),
        sha256: "0".into(),
        mapping: "native".into(),
        cells: None,
    };
    IntakeOptions {
        existing: Existing::Update,
        rehearse: false,
        run: Some(run),
    }
}

on_both! {
    fn drafts_may_refer_to_each_other_in_any_order_and_twice_changes_nothing(test) {
        let (register, me) = (&test.register, operator());
        let mut child = party("child");
        child.fields.extend(draft(Kind::Party, vec![("parent", text("top"))]).fields);
        let drafts = vec![activity("top", "A01"), child, party("top")];
        let first = register.take_in(&me, drafts.as_slice(), &options(), None, &mut |_| {}).unwrap();
        assert_eq!((first.added.len(), first.unchanged, first.revision), (3, 0, 1));
        let second = register.take_in(&me, drafts.as_slice(), &options(), None, &mut |_| {}).unwrap();
        assert_eq!((second.added.len(), second.unchanged, second.revision), (0, 3, 1));
        assert_eq!(register.verify(&operator()).unwrap().fault, None);
    }

    fn one_bad_row_keeps_everything_out(test) {
        let (register, me) = (&test.register, operator());
        let mut bad = party("bad");
        bad.fields.extend(draft(Kind::Party, vec![("parent", text("nobody"))]).fields);
        let drafts = vec![party("good"), bad, party("good")];
        let Err(Refusal::Invalid(problems)) = register.take_in(&me, drafts.as_slice(), &options(), None, &mut |_| {})
        else {
            panic!("expected problems");
        };
        let codes: Vec<ProblemCode> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [ProblemCode::UnknownReference, ProblemCode::Duplicate]);
        let snapshot = register.view(&me, When::Now).unwrap();
        assert_eq!((snapshot.revision(), snapshot.count(Kind::Party)), (0, 0));
    }

    fn a_rehearsal_tells_what_would_change_and_stores_nothing(test) {
        let (register, me) = (&test.register, operator());
        register.add(&me, &party("a"), None).unwrap();
        let mut changed = party("a");
        changed.fields.extend(draft(Kind::Party, vec![("contact", text("info@x.be"))]).fields);
        let rehearsal = IntakeOptions { rehearse: true, ..options() };
        let intake = register.take_in(&me, &[changed.clone()], &rehearsal, None, &mut |_| {}).unwrap();
        assert_eq!(intake.updated[0].changes[0].field, "contact");
        assert_eq!(register.view(&me, When::Now).unwrap().revision(), 1);
        let refused = IntakeOptions { existing: Existing::Fail, ..options() };
        assert!(register.take_in(&me, &[changed.clone()], &refused, None, &mut |_| {}).is_err());
        let skipping = IntakeOptions { existing: Existing::Skip, ..options() };
        let intake = register.take_in(&me, &[changed], &skipping, None, &mut |_| {}).unwrap();
        assert_eq!((intake.skipped, intake.revision), (1, 1));
        let snapshot = register.view(&me, When::Now).unwrap();
        assert_eq!(snapshot.find::<Party>("a").unwrap().contact, None);
    }
}
