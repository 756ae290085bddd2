//! House rules that a machine can see.

use std::{fs, path::Path, process::Command};

/// Files of text that are kept in the repository.
fn tracked() -> Vec<String> {
    let root = env!("CARGO_MANIFEST_DIR");
    let listed = Command::new("git")
        .args(["ls-files"])
        .current_dir(root)
        .output();
    let Ok(listed) = listed else {
        return Vec::new();
    };
    String::from_utf8_lossy(&listed.stdout)
        .lines()
        .map(str::to_owned)
        .collect()
}

fn read(file: &str) -> Option<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).ok()
}

#[test]
fn source_files_are_short_and_end_their_lines_cleanly() {
    let mut faults = Vec::new();
    for file in tracked().iter().filter(|file| file.ends_with(".rs")) {
        let Some(text) = read(file) else { continue };
        if text.lines().count() > 500 {
            faults.push(format!("{file}: {} lines", text.lines().count()));
        }
        for (number, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.ends_with(' '))
        {
            faults.push(format!("{file}:{}: ends with a blank: {line}", number + 1));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_migration_can_be_taken_back() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    for entry in fs::read_dir(root).expect("migrations") {
        let folder = entry.expect("an entry").path();
        for file in ["up.sql", "down.sql"] {
            assert!(
                folder.join(file).is_file(),
                "{} has no {file}",
                folder.display()
            );
        }
    }
}
