use std::sync::Arc;

use inzage::{
    domain::{
        code_list::Coded,
        draft::{Draft, Input},
        kind::Kind,
        record::AnyRecord,
        records::Flow,
        snapshot::Snapshot,
    },
    register::{Actor, Existing, HistoryQuery, IntakeOptions, NewToken, Refusal, Role, When},
};

use uuid::Uuid;

use crate::{
    on_both,
    support::{TestRegister, activity, cells, draft, list, local, operator, party, text},
};

fn flow(code: &str, activity: &str, to: &str, confidential: &str) -> Draft {
    draft(
        Kind::Flow,
        vec![
            ("code", text(code)),
            ("activity", text(activity)),
            ("from", text("own")),
            ("to", text(to)),
            ("confidential", text(confidential)),
        ],
    )
}

/// Two controllers with an activity each, and an open and a withheld flow of the first.
fn two_controllers(test: &TestRegister) {
    let me = operator();
    for code in ["own", "other", "police"] {
        test.register.add(&me, &party(code), None).unwrap();
    }
    for controller in ["own", "other"] {
        test.register
            .add(&me, &activity(controller, "A01"), None)
            .unwrap();
    }
    test.register
        .add(&me, &flow("open", "own/a01", "other", "no"), None)
        .unwrap();
    test.register
        .add(&me, &flow("secret", "own/a01", "police", "yes"), None)
        .unwrap();
}

/// Everything in a view: the records with their versions, and what points to each.
fn all_of(view: &Snapshot) -> Vec<(Uuid, i64, Vec<Uuid>)> {
    let users = |id| view.users(id).into_iter().map(|(_, user)| user).collect();
    let of = |record: &Arc<dyn AnyRecord>| {
        let header = record.header();
        (header.id, header.version, users(header.id))
    };
    view.all().map(of).collect()
}

/// Some write, chosen by a number: what it changes decides what others may see.
fn write(test: &TestRegister, number: usize) {
    let (register, me) = (&test.register, operator());
    let view = register.view(&me, When::Now).unwrap();
    let any = |kind: Kind| {
        let all: Vec<_> = view.kind(kind).map(|one| one.header().clone()).collect();
        all.get(number / 7 % all.len().max(1)).cloned()
    };
    let any_of = |number: usize| {
        let kind = [Kind::Flow, Kind::Activity, Kind::Evidence, Kind::Waiver][number % 4];
        any(kind).map(|one| format!("{}:{}", kind.code(), one.code))
    };
    let about = any_of(number).unwrap_or("activity:own/a01".to_owned());
    let beside = any_of(number / 11);
    let update = |kind: Kind, field: &str, value: Input| {
        let Some(one) = any(kind) else { return };
        let changed = draft(kind, vec![(field, value)]);
        register
            .update(&me, one.id, one.version, &changed, None)
            .unwrap();
    };
    let add = |draft: Draft| drop(register.add(&me, &draft, None).unwrap());
    let whose = ["own", "other"][number / 3 % 2];
    let code = format!("{number}");
    match number % 9 {
        0 => update(
            Kind::Flow,
            "confidential",
            text(["yes", "no"][number / 9 % 2]),
        ),
        1 => update(
            Kind::Activity,
            "joint_controllers",
            list([&["own"], &["other"], &[][..]][number % 3]),
        ),
        2 => add(draft(
            Kind::Evidence,
            vec![
                ("about", text(&about)),
                ("nature", text("stated")),
                ("quote", text(&code)),
                ("cells", cells(&[("A1", None), ("B1", beside.as_deref())])),
            ],
        )),
        3 => add(draft(
            Kind::Waiver,
            vec![
                ("about", text(&about)),
                ("rule", text(&code)),
                ("reason", text("known")),
                ("decided", text("2026-01-01")),
            ],
        )),
        4 => add(activity(whose, &code)),
        5 => add(draft(
            Kind::Request,
            vec![
                ("reference", text(&code)),
                ("controller", text(whose)),
                ("received", text("2026-01-01")),
            ],
        )),
        6 => add(flow(
            &code,
            &any(Kind::Activity).unwrap().code,
            "police",
            ["yes", "no"][number % 2],
        )),
        7 => {
            let kind = [Kind::Evidence, Kind::Waiver, Kind::Flow][number % 3];
            if let Some(one) = any(kind) {
                // What something else tells of is not always to be removed.
                let _ = register.remove(&me, kind, one.id, one.version, None);
            }
        }
        _ => {
            let Some(one) = any(Kind::Activity) else {
                return;
            };
            let moved = vec![("controller", text(whose)), ("reference", text(&code))];
            let moved = draft(Kind::Activity, moved);
            register
                .update(&me, one.id, one.version, &moved, None)
                .unwrap();
        }
    }
}

on_both! {
    fn a_view_that_follows_the_writes_is_the_view_made_anew(test) {
        two_controllers(test);
        let view = test.register.view(&operator(), When::Now).unwrap();
        let party = |code| vec![view.by_code(Kind::Party, code).unwrap()];
        let actors = [
            Actor::new("a", Role::Reader, None),
            Actor::new("b", Role::Editor, None),
            Actor::new("c", Role::Editor, Some(party("own"))),
            Actor::new("d", Role::Dpo, Some(party("other"))),
            Actor::new("e", Role::Reader, Some(party("police"))),
        ];
        let mut number = 7_usize;
        for step in 0..90 {
            write(test, number);
            number = (number * 1_103 + 12_345) % 65_537;
            if step % 2 == 0 {
                continue;
            }
            let anew = test.another();
            for actor in &actors {
                let followed = test.register.view(actor, When::Now).unwrap();
                let expected = anew.view(actor, When::Now).unwrap();
                assert_eq!(followed.revision(), expected.revision());
                assert_eq!(all_of(&followed), all_of(&expected), "step {step}, {}", actor.name());
            }
        }
        assert_eq!(test.register.verify(&operator()).unwrap().fault, None);
    }

    fn the_log_of_requests_is_for_those_who_keep_it(test) {
        two_controllers(test);
        write(test, 5 + 9);
        let count = |role, own: Option<&str>| {
            let view = test.register.view(&operator(), When::Now).unwrap();
            let own = own.map(|code| vec![view.by_code(Kind::Party, code).unwrap()]);
            let actor = Actor::new("x", role, own);
            let told = test.register.history(&actor, &HistoryQuery::default()).unwrap();
            let told = told.iter().filter(|change| change.kind == Kind::Request).count();
            (test.register.view(&actor, When::Now).unwrap().count(Kind::Request), told)
        };
        assert_eq!(count(Role::Reader, None), (0, 0));
        assert_eq!(count(Role::Editor, None), (1, 1));
        assert_eq!(count(Role::Dpo, Some("own")), (1, 1));
        assert_eq!(count(Role::Dpo, Some("other")), (0, 0));
    }

    fn a_withheld_flow_is_for_the_officer_only(test) {
        two_controllers(test);
        let secret = test.register.view(&operator(), When::Now).unwrap();
        let id = secret.find::<Flow>("secret").unwrap().header.id;
        let evidence = draft(
            Kind::Evidence,
            vec![("about", text("flow:secret")), ("nature", text("stated")), ("quote", text("police"))],
        );
        test.register.add(&operator(), &evidence, None).unwrap();
        let count = |role| {
            let actor = Actor::new("x", role, None);
            let view = test.register.view(&actor, When::Now).unwrap();
            let history = test.register.history(&actor, &HistoryQuery::default()).unwrap();
            let told = history.iter().filter(|change| change.id == id).count();
            (view.count(Kind::Flow), view.count(Kind::Evidence), told)
        };
        assert_eq!(count(Role::Dpo), (2, 1, 1));
        assert_eq!(count(Role::Editor), (1, 0, 0));
        assert_eq!(count(Role::Reader), (1, 0, 0));
        let past = test.register.view(&Actor::public(), When::Revision(7)).unwrap();
        assert_eq!(past.count(Kind::Flow), 1, "nor in the past");
    }

    fn what_is_withheld_now_is_not_to_be_had_at_an_older_moment(test) {
        two_controllers(test);
        let me = operator();
        let view = test.register.view(&me, When::Now).unwrap();
        let open = view.find::<Flow>("open").unwrap();
        let (id, version) = (open.header.id, open.header.version);
        let withheld = draft(Kind::Flow, vec![("confidential", text("yes"))]);
        test.register.update(&me, id, version, &withheld, None).unwrap();
        let own = view.by_code(Kind::Party, "own").unwrap();
        let reader = Actor::new("r", Role::Reader, None);
        for revision in [6, 7, 8] {
            let past = test.register.view(&reader, When::Revision(revision)).unwrap();
            assert_eq!(past.count(Kind::Flow), 0, "revision {revision}");
        }
        assert!(test.register.history(&reader, &HistoryQuery::default()).unwrap().iter().all(|c| c.id != id));
        let activity = view.by_code(Kind::Activity, "other/a01").unwrap();
        let version = view.record(activity).unwrap().header().version;
        let moved = draft(Kind::Activity, vec![("controller", text("own")), ("reference", text("A09"))]);
        test.register.update(&me, activity, version, &moved, None).unwrap();
        let other = view.by_code(Kind::Party, "other").unwrap();
        let editor = Actor::new("e", Role::Editor, Some(vec![other]));
        let past = test.register.view(&editor, When::Revision(5)).unwrap();
        assert_eq!(past.count(Kind::Activity), 0, "it was moved to another controller");
        let gained = Actor::new("g", Role::Editor, Some(vec![own]));
        assert_eq!(test.register.view(&gained, When::Now).unwrap().count(Kind::Activity), 2);
    }

    fn a_removal_is_told_to_whoever_saw_the_record(test) {
        two_controllers(test);
        let view = test.register.view(&operator(), When::Now).unwrap();
        let open = view.find::<Flow>("open").unwrap();
        let (id, version) = (open.header.id, open.header.version);
        test.register.remove(&operator(), Kind::Flow, id, version, None).unwrap();
        let reader = Actor::new("r", Role::Reader, None);
        let query = HistoryQuery { record: Some(id), ..HistoryQuery::default() };
        assert_eq!(test.register.history(&reader, &query).unwrap().len(), 2);
    }

    fn an_import_of_one_controller_leaves_the_others_alone(test) {
        two_controllers(test);
        let own = test.register.view(&operator(), When::Now).unwrap();
        let own = own.by_code(Kind::Party, "own").unwrap();
        let editor = Actor::new("e", Role::Editor, Some(vec![own]));
        let options = IntakeOptions { existing: Existing::Update, rehearse: false, run: None };
        let mut stolen = activity("own", "A02");
        stolen.fields.push(draft(Kind::Activity, vec![("code", text("other/a01"))]).fields.remove(0));
        let refused = test.register.take_in(&editor, &[stolen], &options, None, &mut |_| {});
        assert!(matches!(refused, Err(Refusal::Invalid(_))), "the code belongs to a record out of sight");
        let taken = test.register.take_in(&editor, &[activity("own", "A02")], &options, None, &mut |_| {});
        assert_eq!(taken.unwrap().added.len(), 1);
    }

    fn who_uses_a_record_is_told_only_as_far_as_one_may_see(test) {
        two_controllers(test);
        let view = test.register.view(&operator(), When::Now).unwrap();
        let police = view.by_code(Kind::Party, "police").unwrap();
        let version = view.record(police).unwrap().header().version;
        let editor = Actor::new("e", Role::Editor, None);
        match test.register.remove(&editor, Kind::Party, police, version, None) {
            Err(Refusal::InUse { users, total, .. }) => assert_eq!((users.len(), total), (0, 1)),
            other => panic!("expected a refusal, got {:?}", other.map(|saved| saved.id)),
        }
    }

    fn a_token_stays_with_its_controller_when_the_code_changes(test) {
        two_controllers(test);
        let (register, me) = (&test.register, operator());
        let controllers = vec!["own".to_owned()];
        let token = NewToken { name: "t".to_owned(), role: Role::Reader, controllers, expires: None };
        let secret = register.add_token(&me, &token).unwrap();
        let view = register.view(&me, When::Now).unwrap();
        let own = view.record(view.by_code(Kind::Party, "own").unwrap()).unwrap().header().clone();
        let renamed = draft(Kind::Party, vec![("code", text("renamed"))]);
        register.update(&me, own.id, own.version, &renamed, None).unwrap();
        let actor = register.actor_of(&secret).unwrap().unwrap();
        assert_eq!(actor.controllers(), Some(&[own.id][..]));
        assert_eq!(register.view(&actor, When::Now).unwrap().count(Kind::Activity), 1);
        assert_eq!(register.tokens(&me).unwrap()[0].controllers, ["renamed"]);
    }
}

#[test]
fn a_database_put_back_from_a_backup_is_noticed() {
    let me = operator();
    let test = TestRegister::sqlite();
    test.register.add(&me, &party("a"), None).unwrap();
    // A copy made while nobody writes, as a backup would be.
    let backup = TestRegister::sqlite();
    backup.register.add(&me, &party("b"), None).unwrap();
    let held = test.register.view(&me, When::Now).unwrap();
    assert_eq!(held.count(Kind::Party), 1);
    let (from, to) = (&backup.url, &test.url);
    replace(from, to);
    let view = test.register.view(&me, When::Now).unwrap();
    assert!(view.by_code(Kind::Party, "b").is_some() && view.by_code(Kind::Party, "a").is_none());
}

/// Puts the content of one database in the place of another's, through SQLite itself.
fn replace(from: &str, to: &str) {
    use diesel::{Connection, RunQueryDsl, SqliteConnection, sql_query};
    let mut conn = SqliteConnection::establish(to).unwrap();
    sql_query(format!("ATTACH '{from}' AS backup"))
        .execute(&mut conn)
        .unwrap();
    for table in ["parties", "change", "revision"] {
        sql_query(format!("DELETE FROM main.{table}"))
            .execute(&mut conn)
            .unwrap();
        sql_query(format!(
            "INSERT INTO main.{table} SELECT * FROM backup.{table}"
        ))
        .execute(&mut conn)
        .unwrap();
    }
}

on_both! {
    fn a_large_import_of_another_process_is_seen_and_can_be_folded_back(test) {
        let me = operator();
        let other = test.another();
        other.add(&me, &party("first"), None).unwrap();
        assert_eq!(test.register.view(&me, When::Now).unwrap().count(Kind::Party), 1);
        let drafts: Vec<Draft> = (0..1_200).map(|number| {
            let fields = vec![("code", text(&format!("p{number}"))), ("name", local("nl", "doel"))];
            draft(Kind::Purpose, fields)
        }).collect();
        let options = IntakeOptions { existing: Existing::Update, rehearse: false, run: None };
        other.take_in(&me, drafts.as_slice(), &options, None, &mut |_| {}).unwrap();
        assert_eq!(test.register.view(&me, When::Now).unwrap().count(Kind::Purpose), 1_200);
        let before = test.register.view(&me, When::Revision(1)).unwrap();
        assert_eq!((before.count(Kind::Purpose), before.count(Kind::Party)), (0, 1));
        assert_eq!(test.register.verify(&operator()).unwrap().fault, None);
    }
}
