use inzage::{
    domain::{
        codes::RequestOutcome,
        draft::{Draft, Entry, Input},
        kept_answer,
        kind::Kind,
        records::Request,
        text::Language,
    },
    register::{Actor, Existing, HistoryQuery, IntakeOptions, KeptAnswer, Refusal, Role, When},
};

use crate::{
    on_both,
    support::{TestRegister, draft, list, operator, party, text},
};

fn request(code: &str, controller: &str) -> Draft {
    draft(
        Kind::Request,
        vec![
            ("code", text(code)),
            ("reference", text(code)),
            ("controller", text(controller)),
            ("rights", list(&["access"])),
            ("received", text("2026-08-31")),
        ],
    )
}

/// Two controllers with a request each.
fn two_logs(test: &TestRegister) {
    for code in ["own", "other"] {
        test.register.add(&operator(), &party(code), None).unwrap();
        let request = request(&format!("r-{code}"), code);
        test.register.add(&operator(), &request, None).unwrap();
    }
}

fn now(test: &TestRegister, code: &str) -> Request {
    let view = test.register.view(&operator(), When::Now).unwrap();
    view.find::<Request>(code).unwrap().clone()
}

fn letter(words: &str) -> KeptAnswer {
    KeptAnswer {
        words: words.to_owned(),
        language: Language::Nl,
        on: "2026-09-20".parse().unwrap(),
        revision: 3,
        answered: Some("2026-09-21".parse().unwrap()),
        outcome: Some(RequestOutcome::Granted),
        outcome_reason: None,
    }
}

fn keep(test: &TestRegister, words: &str, reason: Option<&str>) -> Result<(), Refusal> {
    let request = now(test, "r-own");
    let (id, version) = (request.header.id, request.header.version);
    let kept = test
        .register
        .keep_answer(&operator(), id, version, &letter(words), reason);
    kept.map(|_| ())
}

/// Checks that a write is refused with a problem that says something.
#[track_caller]
fn check_refused(done: Result<impl Sized, Refusal>, says: &str) {
    match done.err() {
        Some(Refusal::Invalid(problems)) => {
            let said = problems.iter().map(ToString::to_string).collect::<String>();
            assert!(said.contains(says), "{said}");
        }
        other => panic!("expected a problem, found {other:?}"),
    }
}

on_both! {
    fn an_answer_is_kept_word_for_word_with_its_hash(test) {
        two_logs(test);
        let words = format!("Geachte,\r\n{}", "wij houden deze gegevens bij.\n".repeat(3_000));
        keep(test, &words, None).unwrap();
        let request = now(test, "r-own");
        let kept = words.replace("\r\n", "\n").trim().to_owned();
        assert_eq!(kept_answer::whole(&request), Some(kept.clone()));
        assert_eq!(request.answer_sha256, Some(kept_answer::sha256(&kept).into()));
        assert_eq!(kept_answer::is_intact(&request), Some(true));
        assert!(request.answer.0.len() > 2, "it is longer than a field");
        assert_eq!(request.answer_language.as_deref(), Some("nl"));
        assert_eq!((request.answer_revision, request.outcome), (Some(3), Some(RequestOutcome::Granted)));
        assert_eq!(request.answered, "2026-09-21".parse().ok());
        let another = test.another();
        let view = another.view(&operator(), When::Now).unwrap();
        assert_eq!(view.find::<Request>("r-own"), Some(&request), "so it is in the database");
        assert_eq!(test.register.verify(&operator()).unwrap().fault, None);
        check_refused(keep(test, " \n ", Some("why")), "holds no words");
    }

    fn an_answer_that_was_given_is_never_written_over_in_silence(test) {
        two_logs(test);
        keep(test, "the first answer", None).unwrap();
        keep(test, "the first answer", None).unwrap();
        let says = "the answer of 2026-09-21 that was given is kept already";
        check_refused(keep(test, "another one", None), says);
        check_refused(keep(test, "another one", Some("  ")), says);
        let me = operator();
        let first = now(test, "r-own");
        let (id, version) = (first.header.id, first.header.version);
        let emptied = draft(Kind::Request, vec![("answer", Input::Null)]);
        check_refused(test.register.update(&me, id, version, &emptied, None), says);
        check_refused(test.register.remove(&me, Kind::Request, id, version, None), says);
        let remarks = draft(Kind::Request, vec![("remarks", text("sent by post"))]);
        test.register.update(&me, id, version, &remarks, None).unwrap();
        keep(test, "another one", Some("the first one forgot a recipient")).unwrap();
        assert_eq!(kept_answer::whole(&now(test, "r-own")).as_deref(), Some("another one"));
        let query = HistoryQuery { record: Some(id), ..HistoryQuery::default() };
        let history = test.register.history(&me, &query).unwrap();
        assert!(history.iter().any(|change| change.record.as_ref().is_some_and(|record| {
            record.to_string().contains("the first answer")
        })), "the first one stays in the history");
    }

    fn the_hash_of_an_answer_that_is_typed_is_made_and_a_wrong_one_refused(test) {
        two_logs(test);
        let me = operator();
        let piece = |words: &str| {
            let entry = Entry { at: place("text"), input: text(words) };
            let row = Input::Fields(vec![("text".to_owned(), entry)]);
            Input::List(vec![Entry { at: place("answer"), input: row }])
        };
        let mut typed = request("typed", "own");
        typed.fields.extend(draft(Kind::Request, vec![("answer", piece("Dear Sir"))]).fields);
        test.register.add(&me, &typed, None).unwrap();
        let hash = kept_answer::sha256("Dear Sir");
        assert_eq!(now(test, "typed").answer_sha256.as_deref(), Some(hash.as_str()));
        let mut wrong = request("wrong", "own");
        let fields = vec![("answer", piece("Dear Sir")), ("answer_sha256", text("abc"))];
        wrong.fields.extend(draft(Kind::Request, fields).fields);
        check_refused(test.register.add(&me, &wrong, None), "the hash is not that of the answer");
    }

    fn a_wrong_hash_that_came_in_by_a_file_is_told_and_hinders_nothing_else(test) {
        two_logs(test);
        let entry = Entry { at: place("text"), input: text("Dear Sir") };
        let row = Input::Fields(vec![("text".to_owned(), entry)]);
        let piece = Input::List(vec![Entry { at: place("answer"), input: row }]);
        let mut typed = request("typed", "own");
        let fields = vec![("answer", piece), ("answer_sha256", text("abc"))];
        typed.fields.extend(draft(Kind::Request, fields).fields);
        let options = IntakeOptions { existing: Existing::Update, rehearse: false, run: None };
        test.register.take_in(&operator(), &[typed], &options, None, &mut |_| {}).unwrap();
        let wrong = now(test, "typed");
        assert_eq!(kept_answer::is_intact(&wrong), Some(false));
        let remarks = draft(Kind::Request, vec![("remarks", text("looked into"))]);
        let (id, version) = (wrong.header.id, wrong.header.version);
        test.register.update(&operator(), id, version, &remarks, None).unwrap();
        assert_eq!(now(test, "typed").answer_sha256.as_deref(), Some("abc"));
    }

    fn a_file_never_changes_an_answer_that_was_given(test) {
        two_logs(test);
        keep(test, "the first answer", None).unwrap();
        let options = IntakeOptions { existing: Existing::Update, rehearse: false, run: None };
        let take = |fields| {
            let mut draft = request("r-own", "own");
            draft.fields.extend(crate::support::draft(Kind::Request, fields).fields);
            test.register.take_in(&operator(), &[draft], &options, Some("why"), &mut |_| {})
        };
        check_refused(take(vec![("answer_language", text("fr"))]), "is kept already");
        assert_eq!(take(vec![("remarks", text("sent by post"))]).unwrap().updated.len(), 1);
        assert_eq!(kept_answer::whole(&now(test, "r-own")).as_deref(), Some("the first answer"));
    }

    fn the_log_is_for_those_who_keep_it_and_for_their_own_controller(test) {
        two_logs(test);
        keep(test, "the answer", None).unwrap();
        let view = test.register.view(&operator(), When::Now).unwrap();
        let own = view.by_code(Kind::Party, "own").unwrap();
        let (id, version) = {
            let other = view.find::<Request>("r-other").unwrap();
            (other.header.id, other.header.version)
        };
        let seen = |actor: &Actor| {
            let history = test.register.history(actor, &HistoryQuery::default()).unwrap();
            let told = history.iter().filter(|change| change.kind == Kind::Request).count();
            let past = test.register.view(actor, When::Revision(4)).unwrap().count(Kind::Request);
            let now = test.register.view(actor, When::Now).unwrap();
            let words = now.list::<Request>().filter_map(kept_answer::whole).count();
            (now.count(Kind::Request), words, past, told)
        };
        let actor = |role, own: Option<_>| Actor::new("x", role, own.map(|id| vec![id]));
        for (who, expected) in [
            (Actor::public(), (0, 0, 0, 0)),
            (actor(Role::Reader, None), (0, 0, 0, 0)),
            (actor(Role::Reader, Some(own)), (0, 0, 0, 0)),
            (actor(Role::Editor, Some(own)), (1, 1, 1, 2)),
            (actor(Role::Editor, None), (2, 1, 2, 3)),
            (actor(Role::Dpo, Some(own)), (1, 1, 1, 2)),
            (actor(Role::Dpo, None), (2, 1, 2, 3)),
        ] {
            assert_eq!(seen(&who), expected, "{who:?}");
        }
        let editor = actor(Role::Editor, Some(own));
        let refused = test.register.keep_answer(&editor, id, version, &letter("x"), None);
        assert!(matches!(refused, Err(Refusal::NotFound(_))), "what one may not see is not there");
        let added = test.register.add(&editor, &request("r-new", "other"), None);
        assert!(matches!(added, Err(Refusal::Forbidden(_))));
        let reader = actor(Role::Reader, None);
        let added = test.register.add(&reader, &request("r-new", "own"), None);
        assert!(matches!(added, Err(Refusal::Forbidden(_))));
    }

    fn a_request_that_moves_to_another_controller_takes_its_past_along(test) {
        two_logs(test);
        keep(test, "the answer", None).unwrap();
        let me = operator();
        let moved = now(test, "r-own");
        let other = draft(Kind::Request, vec![("controller", text("other"))]);
        test.register
            .update(&me, moved.header.id, moved.header.version, &other, None)
            .unwrap();
        let view = test.register.view(&me, When::Now).unwrap();
        let own = view.by_code(Kind::Party, "own").unwrap();
        let editor = Actor::new("e", Role::Editor, Some(vec![own]));
        for revision in [2, 5, view.revision()] {
            let past = test.register.view(&editor, When::Revision(revision)).unwrap();
            assert_eq!(past.count(Kind::Request), 0, "revision {revision}");
        }
    }
}

fn place(name: &str) -> inzage::domain::draft::At {
    inzage::domain::draft::At::Path(name.to_owned())
}
