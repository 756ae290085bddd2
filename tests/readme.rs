//! What the README says is true: its commands run and print what it shows, its queries answer.
//!
//! In a `console` block, a line that begins with `$ inzage` is run, in order and in one folder, and
//! each line below it must occur in what it printed; `…` stands for anything. A `graphql` block is
//! asked of the register that the console blocks made.

use std::{fs, path::Path, process::Command};

use inzage::{
    graphql::{Api, Outcome, Request},
    register::{Actor, Register},
};

fn blocks(language: &str) -> Vec<String> {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md"))
        .expect("README.md");
    let opening = format!("```{language}");
    let mut blocks = Vec::new();
    let mut current: Option<Vec<&str>> = None;
    for line in readme.lines() {
        match &mut current {
            Some(lines) if line.trim() == "```" => {
                blocks.push(lines.join("\n"));
                current = None;
            }
            Some(lines) => lines.push(line),
            None if line.trim() == opening => current = Some(Vec::new()),
            None => {}
        }
    }
    blocks
}

/// Runs a command of the README and gives all that it printed.
fn run(command: &str, folder: &Path) -> String {
    let mut words: Vec<String> = split(command);
    // The reader is in the folder of the project; the test is in one of its own.
    for word in words.iter_mut().filter(|word| word.starts_with("tests/")) {
        *word = format!("{}/{word}", env!("CARGO_MANIFEST_DIR"));
    }
    assert_eq!(words[0], "inzage", "{command}");
    let output = Command::new(env!("CARGO_BIN_EXE_inzage"))
        .args(&words[1..])
        .env("DATABASE_URL", folder.join("inzage-demo.db"))
        .env("INZAGE_LOG", "warn")
        .current_dir(folder)
        .output()
        .expect("the program");
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "`{command}` failed:\n{said}");
    said
}

/// Splits at blanks, but not inside quotes.
fn split(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in command.split('\'').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

fn matches(printed: &str, expected: &str) -> bool {
    let parts: Vec<&str> = expected.split('…').map(str::trim).collect();
    printed.lines().any(|line| {
        let mut rest = line;
        parts.iter().all(|part| match rest.find(part) {
            Some(at) => {
                rest = &rest[at + part.len()..];
                true
            }
            None => false,
        })
    })
}

#[test]
fn its_commands_print_what_it_shows_and_its_queries_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let consoles = blocks("console");
    assert!(consoles.len() >= 3, "the README has a tour");
    for block in consoles {
        let mut printed = String::new();
        for line in block.lines() {
            if let Some(command) = line.strip_prefix("$ ") {
                printed = run(command, folder.path());
            } else if !line.trim().is_empty() {
                assert!(
                    matches(&printed, line),
                    "not printed: {line}\nprinted:\n{printed}"
                );
            }
        }
    }
    let queries = blocks("graphql");
    assert!(!queries.is_empty(), "the README shows a query");
    let register = Register::open(
        folder
            .path()
            .join("inzage-demo.db")
            .to_str()
            .expect("UTF-8"),
    )
    .expect("the demo");
    let api = Api::new();
    for query in queries {
        let request = Request {
            query: query.clone(),
            operation_name: None,
            variables: None,
            allow_mutation: true,
        };
        let response = api.execute(&request, &register, &Actor::operator());
        let body = String::from_utf8_lossy(&response.body).into_owned();
        let json: serde_json::Value = serde_json::from_str(&body).expect("JSON");
        assert!(
            response.outcome == Outcome::Executed { has_errors: false } && json["errors"].is_null(),
            "{query}\n{body}"
        );
    }
}
