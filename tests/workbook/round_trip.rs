//! A register that is written and read is the same register.

use inzage::{
    domain::{kind::Kind, sheet::Sheet, snapshot::Snapshot},
    export::{
        book::{write_csv_zip, write_ods, write_xlsx},
        native,
    },
    import::{
        book::{Limits, read_bytes},
        native::{drafts, is_native},
    },
};
use proptest::prelude::*;

use super::made;
use crate::support::arbitrary::{Fill, register};

/// Reads sheets into a register, and compares it with the one they were written from: into an empty
/// one, and over other values of the same records, which must all go. The evidence in a row is less
/// than an evidence can be, so that what others said in one stays.
fn check(sheets: &[Sheet], written: &Snapshot, over: &Snapshot) -> Result<(), TestCaseError> {
    prop_assert!(is_native(sheets));
    let drafts = drafts(sheets)
        .map_err(|problems| TestCaseError::fail(format!("{:?}", problems.first())))?;
    let read = made::register(&drafts, written, None);
    prop_assert_eq!(made::difference(&read, written, |_| true), None);
    let again = made::register(&drafts, written, Some(written));
    prop_assert_eq!(made::difference(&again, written, |_| true), None);
    let over = made::register(&drafts, written, Some(over));
    let whole = |kind| kind != Kind::Evidence;
    prop_assert_eq!(made::difference(&over, written, whole), None);
    Ok(())
}

fn check_file(name: &str, bytes: &[u8], written: &Snapshot) -> Result<(), TestCaseError> {
    let sheets = read_bytes(name, bytes, &Limits::default())
        .map_err(|problems| TestCaseError::fail(format!("{:?}", problems.first())))?;
    check(&sheets, written, written)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_register_with_every_field_set_comes_back_equal(
        whole in register(Fill::Whole),
        other in register(Fill::Partly),
    ) {
        let whole = whole.snapshot();
        check(&native::sheets(&whole, "r.xlsx"), &whole, &other.snapshot())?;
    }

    #[test]
    fn what_is_not_stated_and_what_is_stated_as_none_come_back_equal(
        partly in register(Fill::Partly),
        other in register(Fill::Whole),
    ) {
        let partly = partly.snapshot();
        check(&native::sheets(&partly, "r.xlsx"), &partly, &other.snapshot())?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_register_comes_back_equal_from_files_of_each_format(
        partly in register(Fill::Partly),
    ) {
        let partly = partly.snapshot();
        let sheets = native::sheets(&partly, "r");
        check_file("r.zip", &write_csv_zip(&sheets).unwrap(), &partly)?;
        check_file("r.xlsx", &write_xlsx(&sheets).unwrap(), &partly)?;
        check_file("r.ods", &write_ods(&sheets).unwrap(), &partly)?;
    }
}

#[test]
fn every_field_is_set_in_the_registers_that_go_round() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let whole = register(Fill::Whole)
        .new_tree(&mut runner)
        .unwrap()
        .current()
        .snapshot();
    for kind in Kind::ALL {
        for (at, field) in kind.def().fields.iter().enumerate() {
            let set = whole
                .kind(*kind)
                .filter(|record| !record.value(at).is_absent());
            assert!(set.count() > 0, "{kind:?} {}", field.name);
        }
    }
}

#[test]
fn an_empty_register_is_written_as_headings_and_gives_no_drafts() {
    let sheets = native::sheets(&Snapshot::empty(), "r.xlsx");
    assert!(sheets.iter().all(|sheet| sheet.rows.len() == 1));
    assert!(is_native(&sheets));
    assert_eq!(drafts(&sheets), Ok(Vec::new()));
}

#[test]
fn the_sheets_of_some_kinds_are_those_and_their_parts() {
    let sheets = native::sheets_of(
        &Snapshot::empty(),
        &[Kind::Flow, Kind::Instrument],
        "r.xlsx",
    );
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "instruments",
            "instruments-amendments",
            "instruments-parties",
            "instruments-advices",
            "flows"
        ]
    );
}
