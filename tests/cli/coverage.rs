//! `inzage coverage`, `checklist` and `publish`: what they print of the first registers.

use std::fs;

use super::{Desk, sample};

fn desk() -> Desk {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.done(&["import", &sample("infino"), &sample("inami")]);
    desk
}

#[test]
fn coverage_tells_which_flows_lack_an_instrument_in_every_format() {
    let desk = desk();
    let ask = |more: &[&str]| {
        let base = [
            "coverage",
            "--controller",
            "infino-vlaanderen",
            "--on",
            "2026-11-22",
        ];
        desk.done(&[&base[..], more].concat())
    };
    let text = ask(&["--lang", "nl", "--ending", "90", "--unused"]);
    for expected in [
        "Gegevensstromen en de instrumenten die ze toelaten",
        "niet vermeld: wie volgens het instrument ontvangt",
        "nodig: verwerkersovereenkomst (art. 28, lid 3, AVG)",
        "Instrumenten die binnen 90 dagen eindigen",
    ] {
        assert!(text.contains(expected), "not said: {expected}\n{text}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&ask(&["--status", "not-covered", "--format", "json"])).unwrap();
    let flows = json["flows"].as_array().unwrap();
    assert!(!flows.is_empty());
    assert!(flows.iter().all(|flow| flow["status"] == "not-covered"));
    let csv = ask(&["--format", "csv"]);
    assert!(csv.starts_with("status,status_label,controller,"), "{csv}");
    assert!(ask(&["--format", "html", "--lang", "de"]).contains("<html lang=\"de\">"));
    let (code, _, said) = desk.run(&["coverage", "--controller", "infino-vlaandren"]);
    assert_eq!(code, 3, "{said}");
    assert!(said.contains("did you mean `infino-vlaanderen`?"), "{said}");
}

#[test]
fn the_checklist_says_what_a_protocol_lacks() {
    let desk = desk();
    let text = desk.done(&["checklist", "protocol-2019-07-30-patrimony"]);
    assert!(text.contains("no party in the role “receiver”"), "{text}");
    let json = desk.done(&["checklist", "protocol-2020-05-11-agodi", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let state = |point: &str| {
        let mut points = json["points"].as_array().unwrap().iter();
        points.find(|one| one["point"] == point).unwrap()["state"].clone()
    };
    assert_eq!(state("parties-identified"), "present");
    assert_eq!(state("dpo-advices"), "not-stated");
    let (code, _, said) = desk.run(&["checklist", "nothing"]);
    assert_eq!(code, 3, "{said}");
}

#[test]
fn the_list_of_protocols_is_published_as_a_page_a_table_and_json() {
    let desk = desk();
    desk.done(&["publish", "protocols", "--lang", "fr", "--out", "p.html"]);
    let page = fs::read_to_string(desk.folder.path().join("p.html")).unwrap();
    assert!(page.contains("Protocoles, délibérations et autorisations"));
    assert!(
        !page.contains("No receiver is printed"),
        "remarks are internal"
    );
    let csv = desk.done(&["publish", "protocols", "--format", "csv"]);
    assert_eq!(csv.lines().count(), 4, "{csv}");
    desk.done(&["publish", "protocols", "--out", "p.json"]);
    let json = fs::read_to_string(desk.folder.path().join("p.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["protocols"][0]["concluded"], "2019-07-30");
    let none = [
        "publish",
        "protocols",
        "--controller",
        "infino-brussels",
        "--format",
        "csv",
    ];
    assert_eq!(desk.done(&none).lines().count(), 1);
}
