//! Every field of every record, through the database and back.

use inzage::{
    domain::{
        json::{to_json, to_text},
        kind::Kind,
    },
    register::When,
};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};

use crate::{
    on_both,
    support::{
        arbitrary::{self, Fill},
        operator,
    },
};

on_both! {
    fn a_register_with_every_field_set_comes_back_from_the_database_equal(test) {
        let mut runner = TestRunner::deterministic();
        let whole = arbitrary::register(Fill::Whole).new_tree(&mut runner).unwrap().current();
        let records = whole.0.clone();
        let stored = test.register.fill(&operator(), records, None).unwrap();
        let loaded = test.another().view(&operator(), When::Now).unwrap();
        for kind in Kind::ALL {
            assert!(loaded.count(*kind) > 0, "{kind:?} is in the register");
            let pairs = stored.kind(*kind).zip(loaded.kind(*kind));
            for (written, read) in pairs {
                assert_eq!(to_json(&**written), to_json(&**read));
                assert_eq!(written.header(), read.header());
                let text: serde_json::Value = serde_json::from_str(&to_text(&**read)).unwrap();
                assert_eq!(text, to_json(&**read), "both ways of writing say the same");
            }
        }
        assert_eq!(test.register.verify(&operator()).unwrap().fault, None);
        let folded = test.another().view(&operator(), When::Revision(0)).unwrap();
        assert_eq!(folded.count(Kind::Activity), 0);
    }

    fn partly_filled_registers_come_back_from_the_database_equal(test) {
        let mut runner = TestRunner::deterministic();
        let partly = arbitrary::register(Fill::Partly).new_tree(&mut runner).unwrap().current();
        let stored = test.register.fill(&operator(), partly.0.clone(), None).unwrap();
        let loaded = test.another().view(&operator(), When::Now).unwrap();
        for kind in Kind::ALL {
            assert_eq!(stored.count(*kind), loaded.count(*kind));
            for (written, read) in stored.kind(*kind).zip(loaded.kind(*kind)) {
                assert_eq!(to_json(&**written), to_json(&**read));
            }
        }
        assert_eq!(test.register.verify(&operator()).unwrap().fault, None);
    }
}
