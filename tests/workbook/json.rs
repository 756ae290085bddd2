//! The register as one JSON document.

use inzage::{
    domain::{draft::Input, problem::ProblemCode, snapshot::Snapshot},
    export::native_json::write_json,
    import::native::{drafts_of_json, is_native_json},
};
use proptest::prelude::*;

use super::made;
use crate::support::arbitrary::{Fill, register};

fn written(snapshot: &Snapshot) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_json(snapshot, &mut bytes).expect("memory takes all");
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_register_comes_back_equal_from_json(
        fill in prop_oneof![Just(Fill::Whole), Just(Fill::Partly)].prop_flat_map(register),
        other in register(Fill::Partly),
    ) {
        let snapshot = fill.snapshot();
        let bytes = written(&snapshot);
        prop_assert!(is_native_json(&bytes));
        let drafts = drafts_of_json("r.json", &bytes)
            .map_err(|problems| TestCaseError::fail(format!("{:?}", problems.first())))?;
        let read = made::register(&drafts, &snapshot, None);
        prop_assert_eq!(made::difference(&read, &snapshot, |_| true), None);
        // Over other values of the same records, everything that was there is cleared.
        let again = made::register(&drafts, &snapshot, Some(&other.snapshot()));
        prop_assert_eq!(made::difference(&again, &snapshot, |_| true), None);
    }
}

#[test]
fn an_empty_register_is_a_list_of_its_kinds() {
    let bytes = written(&Snapshot::empty());
    let text = String::from_utf8(bytes.clone()).expect("text");
    assert!(text.starts_with(
        "{\"format\":\"inzage-register\",\"version\":1,\"records\":{\n\"parties\":[],"
    ));
    assert_eq!(drafts_of_json("r.json", &bytes), Ok(Vec::new()));
}

#[track_caller]
fn check(document: &str, code: ProblemCode, at: &str, words: &str) {
    let problems = drafts_of_json("r.json", document.as_bytes()).expect_err("a problem");
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 1, "{shown:?}");
    assert_eq!(
        (problems[0].code, problems[0].at.as_str()),
        (code, at),
        "{shown:?}"
    );
    assert!(shown[0].contains(words), "{shown:?}");
}

fn document(records: &str) -> String {
    format!("{{\"format\":\"inzage-register\",\"version\":1,\"records\":{records}}}")
}

#[test]
fn what_is_no_register_is_refused_with_its_place() {
    use ProblemCode::{Duplicate, File, UnknownField, Unreadable};
    let parties = |list: &str| document(&format!("{{\"parties\":{list}}}"));
    for (document, code, at, words) in [
        (
            "{\"format\":".to_owned(),
            File,
            "r.json",
            "ends too early, in line 1",
        ),
        (
            "{,}".to_owned(),
            File,
            "r.json",
            "no sound JSON from line 1, column 2",
        ),
        (
            format!("{} x", document("{}")),
            File,
            "r.json",
            "no sound JSON",
        ),
        ("[]".to_owned(), File, "r.json", "this is no register"),
        ("{}".to_owned(), File, "r.json", "this is no register"),
        (
            document("[]"),
            File,
            "r.json, records",
            "this is no register",
        ),
        (
            document("{}").replace(":1", ":2"),
            File,
            "r.json, version",
            "expected 1",
        ),
        (
            document("{}").replace("\"version", "\"x\":1,\"version"),
            UnknownField,
            "r.json, x",
            "no key `x`",
        ),
        (
            document("{\"partys\":[]}"),
            UnknownField,
            "r.json, records.partys",
            "did you mean `parties`?",
        ),
        (
            parties("{}"),
            Unreadable,
            "r.json, records.parties",
            "an array of records",
        ),
        (
            parties("[3]"),
            Unreadable,
            "r.json, records.parties[0]",
            "an object with the fields",
        ),
        (
            parties("[{\"absent\":\"none\"}]"),
            Unreadable,
            "r.json, records.parties[0].absent",
            "why they are absent",
        ),
        (
            parties("[{\"code\":\"a\"},{\"code\":\"a\"}]"),
            Duplicate,
            "r.json, records.parties[1].code",
            "first in r.json, records.parties[0].code",
        ),
        (
            parties("[{\"code\":\"a\",\"code\":\"b\"}]"),
            Duplicate,
            "r.json, records.parties[0].code",
            "the key `code` is there twice",
        ),
    ] {
        check(&document, code, at, words);
    }
    check(&"[".repeat(100_000), File, "r.json", "no sound JSON");
}

#[test]
fn a_key_that_is_not_there_is_left_out_and_null_clears() {
    let document = document(
        "{\"parties\":[{\"code\":\"a\",\"contact\":null,\"absent\":{\"gives\":\"none\"}}]}",
    );
    let drafts = drafts_of_json("r.json", document.as_bytes()).expect("a register");
    assert!(drafts[0].entry("address").is_none());
    let input = |field| drafts[0].entry(field).map(|entry| &entry.input);
    assert_eq!(input("contact"), Some(&Input::Null));
    assert_eq!(input("receives"), Some(&Input::Null));
}
