use inzage::{
    domain::{kind::Kind, records::Party},
    register::{HistoryQuery, When},
};

use crate::{
    on_both,
    support::{draft, operator, party, text},
};

on_both! {
    fn an_older_revision_is_what_it_was(test) {
        let (register, me) = (&test.register, operator());
        let saved = register.add(&me, &party("a"), None).unwrap();
        let before = register.view(&me, When::Now).unwrap().time();
        let changes = draft(Kind::Party, vec![("contact", text("info@example.be"))]);
        register.update(&me, saved.id, 1, &changes, None).unwrap();
        register.add(&me, &party("b"), None).unwrap();
        let other = test.another();
        for when in [When::Revision(1), When::KnownAt(before)] {
            let old = other.view(&me, when).unwrap();
            assert_eq!((old.revision(), old.count(Kind::Party)), (1, 1));
            assert_eq!(old.find::<Party>("a").unwrap().contact, None);
        }
        let nothing = other.view(&me, When::Revision(0)).unwrap();
        assert_eq!(nothing.count(Kind::Party), 0);
        assert!(other.view(&me, When::Revision(99)).is_err());
    }

    fn another_process_sees_a_write_at_once(test) {
        let me = operator();
        let other = test.another();
        test.register.add(&me, &party("a"), None).unwrap();
        assert_eq!(other.view(&me, When::Now).unwrap().count(Kind::Party), 1);
        other.add(&me, &party("b"), None).unwrap();
        assert_eq!(test.register.view(&me, When::Now).unwrap().count(Kind::Party), 2);
    }

    fn the_history_tells_field_by_field_who_changed_what(test) {
        let (register, me) = (&test.register, operator());
        let saved = register.add(&me, &party("a"), Some("new")).unwrap();
        let changes = draft(Kind::Party, vec![("contact", text("info@example.be"))]);
        register.update(&me, saved.id, 1, &changes, Some("they told us")).unwrap();
        for after in [0, 1] {
            let query = HistoryQuery { after, up_to: 0, record: Some(saved.id) };
            let history = register.history(&me, &query).unwrap();
            let last = history.last().unwrap();
            assert_eq!((last.revision, last.reason.as_deref()), (2, Some("they told us")));
            let fields = last.fields();
            assert_eq!(fields.len(), 1);
            assert_eq!((fields[0].field.as_str(), &fields[0].before), ("contact", &None));
        }
    }

    fn writers_at_the_same_time_each_get_their_own_revision(test) {
        let me = operator();
        std::thread::scope(|scope| {
            for writer in 0..4 {
                let register = test.another();
                let me = me.clone();
                scope.spawn(move || {
                    for number in 0..10 {
                        register.add(&me, &party(&format!("w{writer}-{number}")), None).unwrap();
                    }
                });
            }
        });
        let verified = test.register.verify(&operator()).unwrap();
        assert_eq!((verified.revision, verified.records, verified.fault), (40, 40, None));
    }
}
