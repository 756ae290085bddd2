//! The commands as they are typed: what they print, and their exit codes.

mod check;
mod import;
mod law;
mod request;
mod undo_import;

use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
    time::Duration,
};

/// A folder with a register in it, and the program.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_inzage"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("DATABASE_URL", "x.db");
        command
    }

    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let Output {
            status,
            stdout,
            stderr,
        } = self.command(arguments).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (status.code().unwrap_or(-1), text(stdout), text(stderr))
    }

    fn done(&self, arguments: &[&str]) -> String {
        let (code, out, said) = self.run(arguments);
        assert_eq!(code, 0, "{arguments:?}: {said}");
        out
    }

    fn write(&self, name: &str, content: &str) {
        fs::write(self.folder.path().join(name), content).unwrap();
    }
}

fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("import/samples")
        .join(name);
    path.to_str().unwrap().to_owned()
}

#[test]
fn exit_codes_say_what_went_wrong() {
    let desk = Desk::new();
    let check = |arguments: &[&str], code: i32, expected: &str| {
        let (found, _, said) = desk.run(arguments);
        assert_eq!(found, code, "{arguments:?}: {said}");
        assert!(said.contains(expected), "{arguments:?}: {said}");
    };
    check(&["verify"], 5, "inzage migrate");
    desk.done(&["migrate"]);
    check(&["serve"], 2, "inzage token add");
    check(&["nonsense"], 2, "nonsense");
    check(&["import", "nowhere.xlsx"], 2, "nowhere.xlsx");
    check(&["touches", "party", "nobody"], 3, "`nobody`");
    check(&["touches", "thing", "nobody"], 2, "`thing`");
    check(
        &["--database-url", "mysql://u:secret@h/d", "verify"],
        5,
        "postgres://",
    );
    check(
        &[
            "--database-url",
            "postgres://u:secret@127.0.0.1:1/d",
            "verify",
        ],
        5,
        "no server listens",
    );
    check(&["token", "revoke", "nobody"], 3, "nobody");
    check(
        &["answer", "parties", "--controller", "x", "--subject", "y"],
        3,
        "`x`",
    );
    let (_, _, said) = desk.run(&["--database-url", "mysql://u:secret@h/d", "verify"]);
    assert!(!said.contains("secret"));
}

#[test]
fn a_bad_file_is_refused_whole_with_every_problem_and_its_cell() {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.write(
        "parties.csv",
        "code,kind,name_en,enterprise_number,parent,valid_from\n\
         good,legal-person,Good,,,\n\
         a,legal-persn,A,0685.540.472,nobody,2026-02-30\n\
         good,legal-person,Twice,,,\n",
    );
    let (code, _, said) = desk.run(&["import", "parties.csv"]);
    assert_eq!(code, 2, "{said}");
    for expected in [
        "parties.csv, sheet parties, cell B3: `legal-persn` is not in the code list",
        "did you mean `legal-person`?",
        "cell D3",
        "cell E3: there is no party `nobody`",
        "cell F3: found `2026-02-30`; expected a day that exists",
        "nothing was stored",
    ] {
        assert!(said.contains(expected), "not said: {expected}\n{said}");
    }
    assert!(desk.done(&["verify"]).contains("0 entries"));
}

#[test]
fn a_register_goes_out_and_comes_back_in_every_format() {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.done(&["import", &sample("infino"), &sample("inami.ods")]);
    let again = desk.done(&["import", &sample("infino.xlsx"), &sample("inami")]);
    assert!(
        again.contains("infino.xlsx: added 0, changed 0")
            && again.contains("inami: added 0, changed 0")
    );
    for file in ["all.xlsx", "all.ods", "all.json", "all.zip", "all"] {
        desk.done(&["export", "all", "--out", file]);
        let (code, out, said) = desk.run(&["import", file, "--existing", "fail", "--dry-run"]);
        assert_eq!(code, 0, "{file}: {said}");
        assert!(out.contains("would add 0, changed 0"), "{file}: {out}");
    }
    let json = desk.done(&[
        "answer",
        "parties",
        "--controller",
        "infino-vlaanderen",
        "--subject",
        "families",
        "--format",
        "json",
    ]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(json["rows"].as_array().unwrap().len() > 10);
    letters(&desk);
    assert!(
        desk.done(&["history", "party", "inami"])
            .contains("add party `inami`")
    );
    let schema = desk.done(&["schema"]);
    assert!(schema.contains("type Activity implements Node"));
}

/// The letter and the four questions in one, in every format.
fn letters(desk: &Desk) {
    let ask = |question: &str, more: &[&str]| {
        let who = ["--controller", "inami", "--subject", "care-providers"];
        let all: Vec<&str> = ["answer", question]
            .into_iter()
            .chain(who)
            .chain(more.iter().copied())
            .collect();
        desk.run(&all)
    };
    for (question, more, expected) in [
        (
            "letter",
            &["--lang", "nl"][..],
            "Antwoord op uw verzoek om inzage",
        ),
        (
            "letter",
            &["--lang", "de", "--format", "html"],
            "<html lang=\"de\">",
        ),
        (
            "about",
            &["--lang", "fr"],
            "Réponse à votre demande d’accès",
        ),
        (
            "about",
            &["--format", "csv"],
            "controller,reference,activity",
        ),
        (
            "parties",
            &["--format", "html", "--dpo-copy"],
            "class=\"banner\"",
        ),
        (
            "sources",
            &["--lang", "nl", "--format", "html", "--region", "Vlaanderen"],
            "Waar komen uw",
        ),
        (
            "letter",
            &["--format", "json", "--fact", "not: abroad"],
            "\"holds\": false",
        ),
    ] {
        let (code, out, said) = ask(question, more);
        assert_eq!(code, 0, "{said}");
        assert!(out.contains(expected), "{out}");
    }
    for (more, expected) in [
        (&["--format", "csv"][..], "a letter is no table"),
        (&["--region", "flandres"], "did you mean `flanders`?"),
        (
            &["--from", "2026-02-01", "--to", "2026-01-01"],
            "expected a later day",
        ),
    ] {
        let (code, _, said) = ask("letter", more);
        assert!(code == 2 && said.contains(expected), "{said}");
    }
    let (code, _, said) = ask("letter", &["--request", "r1"]);
    assert_eq!(code, 3, "{said}");
    let (code, out, said) = ask("letter", &["--format", "html", "--out", "letter.html"]);
    assert_eq!((code, out.as_str()), (0, ""), "{said}");
}

#[test]
fn a_mistake_in_a_cell_is_told_with_what_to_write_instead() {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.done(&["import", &sample("infino")]);
    let check = |content: &str, expected: &str| {
        desk.write("activities.csv", content);
        let (code, _, said) = desk.run(&["import", "activities.csv"]);
        assert!(code == 2 && said.contains(expected), "{said}");
    };
    let head = "code,reference,controller,name_en,role,status,valid_from,subjects\n";
    let row = |controller: &str, from: &str, subjects: &str| {
        format!("{head}x,X1,{controller},Name,controller,active,{from},{subjects}\n")
    };
    check(
        &row("", "", ""),
        "cell C2: `controller` of the processing activity is missing",
    );
    check(
        &row("infino-brussels", "01/06/2021", ""),
        "cell G2: found `01/06/2021`; expected a date as YYYY-MM-DD; write 2021-06-01",
    );
    check(
        &row("infino-brussels", "31/02/2026", ""),
        "expected a day that exists",
    );
    check(
        &row("infino-brussels", "", "\"customers, families\""),
        "separate several codes with `;`",
    );
    check("Fruit,Colour\napple,red\n", "no heading of it is known");
}

#[test]
fn a_dry_run_tells_by_code_what_would_change_and_what_the_file_lacks() {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.done(&["import", &sample("infino")]);
    desk.write(
        "purposes.csv",
        "code,name_en,parent\nservice-provision,Provision of services by Infino,new\nnew,New,\n",
    );
    let out = desk.done(&["import", "purposes.csv", "--dry-run"]);
    assert!(
        out.contains("parent: (not stated) -> \"purpose:new\""),
        "{out}"
    );
    // The whole register but for one row, as when a row was deleted by mistake.
    desk.done(&["export", "all", "--out", "all"]);
    let file = desk.folder.path().join("all/purposes.csv");
    let rows = fs::read_to_string(&file).unwrap();
    let kept: Vec<&str> = rows
        .lines()
        .filter(|row| !row.starts_with("service-provision,"))
        .collect();
    fs::write(&file, kept.join("\n") + "\n").unwrap();
    let (_, out, said) = desk.run(&["import", "all/purposes.csv", "--dry-run"]);
    let lacks = [
        "in the register and not in this file (1)",
        "    purpose service-provision",
    ];
    assert!(lacks.iter().all(|one| out.contains(one)), "{out}{said}");
}

#[test]
fn an_export_can_be_of_one_controller_and_of_one_day() {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.done(&["import", &sample("infino"), &sample("inami")]);
    desk.done(&["export", "all", "--controller", "inami", "--out", "inami"]);
    let activities = fs::read_to_string(desk.folder.path().join("inami/activities.csv")).unwrap();
    assert!(
        activities.contains("inami/B01") && !activities.contains("infino-"),
        "{activities}"
    );
    desk.write(
        "activities.csv",
        "code,reference,controller,name_en,role,status,valid_to\nold,X1,,Old,controller,ended,2019-12-31\n",
    );
    desk.done(&["import", "activities.csv", "--controller", "inami"]);
    for (day, there) in [("2019-06-01", true), ("2026-06-01", false)] {
        desk.done(&["export", "all", "--on", day, "--out", day]);
        let activities =
            fs::read_to_string(desk.folder.path().join(day).join("activities.csv")).unwrap();
        assert_eq!(activities.contains("\nold,"), there, "{day}");
        desk.done(&["import", day, "--dry-run", "--existing", "fail"]);
    }
    let (code, _, said) = desk.run(&["export", "all", "--controller", "nobody", "--out", "x"]);
    assert!(code == 3 && said.contains("nobody"), "{said}");
}

#[test]
fn whatever_is_no_register_is_refused_in_words() {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.write("cut.xlsx", "PK\u{3}\u{4} and then nothing");
    desk.write("page.xls", "<html><body>not a workbook</body></html>");
    desk.write("empty.csv", "");
    desk.write("broken.json", "{\"format\": ");
    desk.write("other.csv", "Fruit,Colour\napple,red\n");
    for file in [
        "cut.xlsx",
        "page.xls",
        "empty.csv",
        "broken.json",
        "other.csv",
    ] {
        let (code, _, said) = desk.run(&["import", file]);
        assert_eq!(code, 2, "{file}: {said}");
        assert!(
            said.contains(file) && !said.contains("panicked"),
            "{file}: {said}"
        );
    }
    assert!(desk.done(&["verify"]).contains("0 entries"));
}

/// Killed at any moment, an import is there or not there, never half.
#[test]
fn an_import_that_is_killed_leaves_all_or_nothing() {
    let mut interrupted = 0;
    for delay in [5_u64, 20, 60, 120, 200, 300, 450, 700, 1_000, 1_500] {
        let desk = Desk::new();
        desk.done(&["migrate"]);
        let mut child = desk
            .command(&["import", &sample("infino")])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // A fixed wait is the point: the kill must fall into different stages of the import.
        let waited = std::time::Instant::now();
        while waited.elapsed() < Duration::from_millis(delay) && child.try_wait().unwrap().is_none()
        {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let verified = desk.done(&["verify"]);
        let nothing = verified.contains(": 0 entries up to revision 0 give the 0 records");
        let all = verified.contains("up to revision 1 give");
        assert!(nothing || all, "{verified}");
        interrupted += usize::from(nothing);
        let text = desk.done(&["import", &sample("infino")]);
        assert!(
            text.contains(if nothing {
                "changed 0, same already 0"
            } else {
                "added 0, changed 0"
            }),
            "{text}"
        );
    }
    assert!(
        interrupted > 0,
        "at least the quickest kill comes before the end"
    );
}
