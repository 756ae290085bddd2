//! `inzage check`: what it prints, and its exit code.

use super::{Desk, sample};

/// A register with the first sample.
fn infino() -> Desk {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.done(&["import", &sample("infino.xlsx")]);
    desk
}

#[test]
fn the_exit_code_says_whether_an_error_stands() {
    let desk = infino();
    let on = ["--on", "2026-11-22"];
    let (code, out, said) = desk.run(&[&["check"], &on[..]].concat());
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("errors stand"), "{said}");
    assert!(out.contains("error[recipients-not-stated]"), "{out}");
    assert!(
        out.contains("  --> processing activity infino-vlaanderen/A03"),
        "{out}"
    );
    let arguments = ["check", "--rule", "identity-copy-demanded"];
    let (code, out, _) = desk.run(&[&arguments[..], &on].concat());
    assert_eq!(code, 0);
    assert!(out.starts_with("warning[identity-copy-demanded]"), "{out}");
}

#[test]
fn findings_are_printed_in_each_format_and_language() {
    let desk = infino();
    let run = |more: &[&str]| {
        let base = [
            "check",
            "--on",
            "2026-11-22",
            "--rule",
            "20",
            "--controller",
            "infino",
        ];
        desk.done(&[&base[..], more].concat())
    };
    let csv = run(&["--format", "csv", "--lang", "nl"]);
    let mut lines = csv.lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("severity,rule,number,title")
    );
    let line = lines.next().unwrap();
    assert!(
        line.contains("gedateerd 30 juni 2020") && line.contains("14 oktober 2020"),
        "{line}"
    );
    let json: serde_json::Value = serde_json::from_str(&run(&["--format", "json"])).unwrap();
    assert_eq!(json["total"]["warnings"], 1);
    assert_eq!(json["findings"][0]["code"], "D0");
    let text = run(&["--lang", "de"]);
    assert!(
        text.contains("Datenschutzerklärung trägt das Datum 30. Juni 2020"),
        "{text}"
    );
}

#[test]
fn a_rule_is_explained_without_a_register() {
    let desk = Desk::new();
    let text = desk.done(&["check", "--explain", "purpose-not-stated", "--lang", "nl"]);
    assert!(
        text.contains("het doeleinde is niet vermeld") && text.contains("art. 30(1)(b) AVG"),
        "{text}"
    );
    let all = desk.done(&["check", "--explain", "all"]);
    assert!(
        all.contains("purpose-not-stated (3, error, warning)"),
        "{all}"
    );
    let (code, _, said) = desk.run(&["check", "--explain", "purpose-not-state"]);
    assert_eq!(code, 3, "{said}");
    assert!(
        said.contains("did you mean `purpose-not-stated`?"),
        "{said}"
    );
}
