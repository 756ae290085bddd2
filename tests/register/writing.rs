use inzage::{
    domain::{kind::Kind, problem::ProblemCode, records::Party},
    register::{Actor, Refusal, Role, When},
};

use crate::{
    on_both,
    support::{activity, draft, list, local, operator, party, text},
};

on_both! {
    fn a_record_is_added_changed_and_removed(test) {
        let (register, me) = (&test.register, operator());
        let saved = register.add(&me, &party("a"), None).unwrap();
        let version = saved.snapshot.record(saved.id).unwrap().header().version;
        let changes = draft(Kind::Party, vec![("address", text("Diestsepoort 1, 3000 Leuven"))]);
        let changed = register.update(&me, saved.id, version, &changes, Some("moved")).unwrap();
        let found: &Party = changed.snapshot.find("a").unwrap();
        assert_eq!(found.address.as_deref(), Some("Diestsepoort 1, 3000 Leuven"));
        assert_eq!(found.name.en.as_deref(), Some("a"), "what is not in the draft is left");
        register.remove(&me, Kind::Party, saved.id, found.header.version, None).unwrap();
        assert!(register.view(&me, When::Now).unwrap().find::<Party>("a").is_none());
        assert_eq!(register.verify(&operator()).unwrap().fault, None);
    }

    fn a_stale_update_is_refused_with_the_newer_record(test) {
        let (register, me) = (&test.register, operator());
        let saved = register.add(&me, &party("a"), None).unwrap();
        let first = draft(Kind::Party, vec![("contact", text("info@example.be"))]);
        register.update(&me, saved.id, 1, &first, None).unwrap();
        let second = draft(Kind::Party, vec![("contact", text("other@example.be"))]);
        match register.update(&me, saved.id, 1, &second, None) {
            Err(Refusal::Stale { seen: 1, current }) => assert_eq!(current.header().version, 2),
            other => panic!("expected a stale update, got {:?}", other.map(|saved| saved.id)),
        }
    }

    fn a_record_in_use_cannot_be_removed_and_its_users_are_named(test) {
        let (register, me) = (&test.register, operator());
        let saved = register.add(&me, &party("a"), None).unwrap();
        register.add(&me, &activity("a", "A01"), None).unwrap();
        match register.remove(&me, Kind::Party, saved.id, 1, None) {
            Err(Refusal::InUse { users, .. }) => {
                assert_eq!(users, ["processing activity `a/a01` (controller)"]);
            }
            other => panic!("expected a refusal, got {:?}", other.map(|saved| saved.id)),
        }
    }

    fn every_problem_of_a_draft_is_told_at_once(test) {
        let bad = draft(
            Kind::Party,
            vec![
                ("kind", text("legal-persn")),
                ("enterprise_number", text("0685.540.472")),
                ("parent", text("nobody")),
                ("valid_from", text("2026-02-30")),
                ("colour", text("red")),
            ],
        );
        let Err(Refusal::Invalid(problems)) = test.register.add(&operator(), &bad, None) else {
            panic!("expected problems");
        };
        let codes: Vec<ProblemCode> = problems.iter().map(|problem| problem.code).collect();
        let expected = [
            ProblemCode::UnknownCode,
            ProblemCode::CheckDigits,
            ProblemCode::UnknownReference,
            ProblemCode::Unreadable,
            ProblemCode::UnknownField,
        ];
        assert_eq!(codes, expected);
        assert_eq!(problems[0].hint.as_deref(), Some("did you mean `legal-person`?"));
        assert_eq!(test.register.verify(&operator()).unwrap().entries, 0, "nothing was stored");
    }

    fn a_class_cannot_contain_itself_through_another(test) {
        let (register, me) = (&test.register, operator());
        let member = |of: &str| {
            use inzage::domain::draft::{At, Entry, Input};
            let at = At::Path("members".to_owned());
            let field = ("party".to_owned(), Entry { at: at.clone(), input: text(of) });
            Input::List(vec![Entry { at, input: Input::Fields(vec![field]) }])
        };
        register.add(&me, &party("a"), None).unwrap();
        let mut b = party("b");
        b.fields.extend(draft(Kind::Party, vec![("members", member("a"))]).fields);
        register.add(&me, &b, None).unwrap();
        let a = register.view(&me, When::Now).unwrap().find::<Party>("a").unwrap().header.id;
        let changes = draft(Kind::Party, vec![("members", member("b"))]);
        let Err(Refusal::Invalid(problems)) = register.update(&me, a, 1, &changes, None) else {
            panic!("expected a cycle");
        };
        assert_eq!(problems[0].code, ProblemCode::Cycle);
    }

    fn a_period_cannot_end_before_it_begins(test) {
        let mut bad = party("a");
        let period = vec![("valid_from", text("2020-01-01")), ("valid_to", text("2019-12-31"))];
        bad.fields.extend(draft(Kind::Party, period).fields);
        let Err(Refusal::Invalid(problems)) = test.register.add(&operator(), &bad, None) else {
            panic!("expected a contradiction");
        };
        assert_eq!(problems[0].code, ProblemCode::Contradiction);
    }

    fn a_code_that_is_taken_is_refused(test) {
        let (register, me) = (&test.register, operator());
        register.add(&me, &party("a"), None).unwrap();
        assert!(matches!(register.add(&me, &party("a"), None), Err(Refusal::Taken(_))));
        register.add(&me, &activity("a", "A01"), None).unwrap();
        let again = register.add(&me, &activity("a", "A01"), None);
        assert!(matches!(again, Err(Refusal::Invalid(_))), "a reference is unique per controller");
    }

    fn an_editor_of_one_controller_neither_sees_nor_touches_another(test) {
        let (register, me) = (&test.register, operator());
        let own = register.add(&me, &party("own"), None).unwrap().id;
        register.add(&me, &party("other"), None).unwrap();
        register.add(&me, &activity("own", "A01"), None).unwrap();
        let foreign = register.add(&me, &activity("other", "A01"), None).unwrap();
        let editor = Actor::new("e", Role::Editor, Some(vec![own]));
        let seen = register.view(&editor, When::Now).unwrap();
        assert_eq!(seen.count(Kind::Activity), 1);
        let version = foreign.snapshot.record(foreign.id).unwrap().header().version;
        let changes = draft(Kind::Activity, vec![("owner", text("x"))]);
        let refused = register.update(&editor, foreign.id, version, &changes, None);
        assert!(matches!(refused, Err(Refusal::NotFound(_))));
        assert!(matches!(register.add(&editor, &party("new"), None), Err(Refusal::Forbidden(_))));
        let reader = Actor::new("r", Role::Reader, None);
        assert!(matches!(register.add(&reader, &party("new"), None), Err(Refusal::Forbidden(_))));
    }

    fn lists_keep_their_order_and_ending_sets_the_last_day(test) {
        let (register, me) = (&test.register, operator());
        register.add(&me, &party("a"), None).unwrap();
        for code in ["p2", "p1"] {
            let fields = vec![("code", text(code)), ("name", local("nl", code))];
            register.add(&me, &draft(Kind::Purpose, fields), None).unwrap();
        }
        let mut with = activity("a", "A01");
        with.fields.extend(draft(Kind::Activity, vec![("purposes", list(&["p2", "p1"]))]).fields);
        let saved = register.add(&me, &with, None).unwrap();
        let version = saved.snapshot.record(saved.id).unwrap().header().version;
        let on = "2026-12-31".parse().unwrap();
        register.end(&me, Kind::Activity, saved.id, version, on, None).unwrap();
        let other = test.another();
        let snapshot = other.view(&me, When::Now).unwrap();
        let activity: &inzage::domain::records::Activity = snapshot.find("a/a01").unwrap();
        let codes: Vec<&str> = activity.purposes.iter().map(|id| snapshot.get(*id).unwrap().code()).collect();
        assert_eq!(codes, ["p2", "p1"]);
        assert_eq!(activity.valid_to, Some(on));
    }
}
