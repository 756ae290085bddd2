//! `inzage import` of registers in other layouts than our own.

use super::*;

/// A register of somebody's own.
const FILE: &str = "Nom du traitement;Base légale;Colonne inconnue\n\
                    Paie;Obligation légale;bleu\n\
                    Recrutement;au petit bonheur;rouge\n";

fn desk() -> Desk {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.write(
        "parties.csv",
        "code,kind,name_en,enterprise_number\nacme,legal-person,Acme vzw,0801.234.549\n",
    );
    desk.done(&["import", "parties.csv"]);
    desk.write("register.csv", FILE);
    desk
}

fn json_of(desk: &Desk, file: &str) -> serde_json::Value {
    let text = fs::read_to_string(desk.folder.path().join(file)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn sheets_of(desk: &Desk, file: &str) -> Vec<inzage::domain::sheet::Sheet> {
    use inzage::import::book;
    book::read_path(&desk.folder.path().join(file), &book::Limits::default()).unwrap()
}

#[test]
fn a_register_is_taken_as_it_is_and_what_was_not_understood_is_said() {
    let desk = desk();
    let rehearsed = desk.done(&[
        "import",
        "register.csv",
        "--controller",
        "acme",
        "--dry-run",
    ]);
    assert!(
        rehearsed.contains("would add") && rehearsed.contains("+ activity"),
        "{rehearsed}"
    );
    let out = desk.done(&["import", "register.csv", "--controller", "acme"]);
    for expected in [
        "register.csv: added ",
        "2 activities",
        "  mapping ",
        "found 2 activities",
        ", 0 lost (0.0%)",
        "sheet register, B3 `au petit bonheur`: ",
        "sheet register, C1 `Colonne inconnue`: 2 cells under it are kept in the remarks",
    ] {
        assert!(out.contains(expected), "not said: {expected}\n{out}");
    }
    let again = desk.done(&["import", "register.csv", "--controller", "acme"]);
    assert!(again.contains("added 0, changed 0"), "{again}");
}

#[test]
fn the_controller_can_be_named_by_code_number_or_name() {
    let desk = desk();
    desk.write(
        "activities.csv",
        "code,reference,name_en,role,status\na,A1,A,controller,active\n",
    );
    for controller in ["acme", "0801.234.549", "BE0801234549", "ACME VZW"] {
        let arguments = ["import", "activities.csv", "--controller", controller];
        desk.done(&arguments);
    }
    let (code, _, said) = desk.run(&["import", "activities.csv", "--controller", "nobody"]);
    assert!(code == 0 || said.contains("`nobody`"), "{said}");
    let history = desk.done(&["history", "activity", "a"]);
    assert!(history.contains("acme"), "{history}");
}

#[test]
fn a_report_is_text_json_or_the_workbook_by_its_ending() {
    let desk = desk();
    let import = |report: &str| {
        let arguments = [
            "import",
            "register.csv",
            "--controller",
            "acme",
            "--report",
            report,
        ];
        desk.done(&arguments)
    };
    import("report.txt");
    let text = fs::read_to_string(desk.folder.path().join("report.txt")).unwrap();
    assert!(text.contains("B3 `au petit bonheur`"), "{text}");
    import("report.json");
    let json = json_of(&desk, "report.json");
    assert_eq!(json["report"]["shares"]["lost"], 0, "{json}");
    assert!(json["unchanged"].as_i64().unwrap() > 0, "{json}");
    import("report.xlsx");
    let (given, back) = (
        sheets_of(&desk, "register.csv"),
        sheets_of(&desk, "report.xlsx"),
    );
    assert_eq!(back[0].rows, given[0].rows);
    assert_eq!(back[1].name, "import report");
    // It goes in again as it came back: its last sheet is no part of the register.
    let again = desk.done(&["import", "report.xlsx", "--controller", "acme", "--dry-run"]);
    assert!(
        again.contains("is the report of an earlier import"),
        "{again}"
    );
    desk.write("more.csv", FILE);
    desk.done(&[
        "import",
        "register.csv",
        "more.csv",
        "--controller",
        "acme",
        "--report",
        "two.json",
    ]);
    assert_eq!(json_of(&desk, "two.json").as_array().unwrap().len(), 2);
    let left: Vec<_> = fs::read_dir(desk.folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert!(
        !left
            .iter()
            .any(|name| name.to_string_lossy().starts_with('.')),
        "{left:?}"
    );
}

#[test]
fn a_report_never_takes_the_place_of_the_register_or_of_an_older_report_for_nothing() {
    let desk = desk();
    let check = |arguments: &[&str], expected: &str| {
        let (code, _, said) = desk.run(arguments);
        assert!(
            code == 2 && said.contains(expected),
            "{arguments:?}: {code} {said}"
        );
    };
    fs::copy(
        desk.folder.path().join("register.csv"),
        desk.folder.path().join("r.txt"),
    )
    .unwrap();
    check(
        &["import", "r.txt", "--report", "./r.txt"],
        "give it another name",
    );
    check(
        &["import", "register.csv", "--report", "r.pdf"],
        ".txt, .json or .xlsx",
    );
    check(
        &["import", "register.csv", "--report", "nowhere/r.txt"],
        "cannot write nowhere/r.txt",
    );
    check(
        &[
            "import",
            "register.csv",
            "parties.csv",
            "--report",
            "r.xlsx",
        ],
        "one file at a time",
    );
    assert_eq!(
        fs::read_to_string(desk.folder.path().join("r.txt")).unwrap(),
        FILE
    );
    desk.write("old.json", "{}");
    check(
        &["import", "missing.csv", "--report", "old.json"],
        "missing.csv",
    );
    assert_eq!(
        fs::read_to_string(desk.folder.path().join("old.json")).unwrap(),
        "{}"
    );
}

#[test]
fn a_refusal_is_reported_at_its_cells_too() {
    let desk = desk();
    desk.write("parties.csv", "code,kind,name_en\nx,legal-persn,X\n");
    for report in ["report.json", "report.txt", "report.xlsx"] {
        let (code, _, said) = desk.run(&["import", "parties.csv", "--report", report]);
        assert!(code == 2 && said.contains("cell B2"), "{said}");
    }
    let json = json_of(&desk, "report.json");
    assert_eq!(json["problems"][0]["code"], "UNKNOWN_CODE", "{json}");
    let text = fs::read_to_string(desk.folder.path().join("report.txt")).unwrap();
    assert!(
        text.contains("nothing was stored") && text.contains("cell B2"),
        "{text}"
    );
    let back = sheets_of(&desk, "report.xlsx");
    let told: Vec<_> = back[1]
        .rows
        .iter()
        .flat_map(|row| row.cells.iter().filter_map(|c| c.text()))
        .collect();
    assert!(
        told.iter().any(|text| text == "B2")
            && told.iter().any(|text| text.contains("legal-persn")),
        "{told:?}"
    );
}

#[test]
fn a_mapping_is_learned_edited_and_given_back() {
    let desk = desk();
    // No register is needed to learn.
    let out = desk.done(&[
        "--database-url",
        "nowhere.db",
        "import",
        "--learn",
        "register.csv",
    ]);
    assert!(out.contains(" = "), "{out}");
    assert!(!desk.folder.path().join("nowhere.db").exists());
    desk.write("mine.toml", &out);
    let check = |arguments: &[&str], expected: &str| {
        let (code, _, said) = desk.run(arguments);
        assert!(
            code == 2 && said.contains(expected),
            "{arguments:?}: {code} {said}"
        );
    };
    desk.done(&[
        "import",
        "register.csv",
        "--controller",
        "acme",
        "--mapping",
        "mine.toml",
    ]);
    check(
        &["import", "register.csv", "--mapping", "none.toml"],
        "none.toml",
    );
    check(
        &["import", "register.csv", "--mapping", "genric"],
        "did you mean `generic`?",
    );
    check(
        &["import", "register.csv", "--mapping", "native"],
        "no sheet of it is one of a register",
    );
    check(
        &["import", "register.csv", "--mappings", "nowhere"],
        "nowhere",
    );
    desk.write("wrong.toml", "this is wrong");
    check(
        &["import", "register.csv", "--mapping", "wrong.toml"],
        "wrong.toml",
    );
}
