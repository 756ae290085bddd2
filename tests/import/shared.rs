//! Registers that other people wrote, where somebody put them beside the repository. They carry no
//! licence to be part of it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    records,
    understanding::{Shares, mappings, sheets, understand},
};

/// File, activities, retention rules; the README beside the files says so.
const FILES: [(&str, usize, usize); 9] = [
    ("article30-wording-two-headers.xlsx", 4, 0),
    ("boolean-columns-shipbuilder.xlsx", 14, 0),
    ("cnil-form-filled-two-activities.ods", 2, 0),
    ("cnil-simplified-template-blank.ods", 0, 0),
    ("flat-french.ods", 5, 0),
    ("german-offset-header.xlsx", 8, 0),
    ("mortsel-dutch-semicolon.csv", 10, 0),
    ("retention-rules-windows1252.csv", 0, 7),
    ("snake-case-pipe-separated.csv", 3, 0),
];

fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/registers");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!(
        "NOT TRIED ON REAL REGISTERS: there is no folder {}",
        folder.display()
    );
    None
}

#[test]
fn real_registers_give_the_counts_that_they_state_and_lose_nothing() {
    let Some(folder) = folder() else { return };
    let mappings = mappings();
    let mut faults = Vec::new();
    println!("{}", Shares::HEAD);
    for (file, activities, rules) in FILES {
        let path = folder.join(file);
        if !path.is_file() {
            eprintln!("NOT TRIED: there is no {file}");
            continue;
        }
        let sheets = sheets(&path);
        let understood = match understand(&sheets, &mappings) {
            Ok(understood) => understood,
            Err(problems) => {
                faults.push(format!("{file}: refused: {problems:?}"));
                continue;
            }
        };
        let report = &understood.report;
        println!("{}", Shares::of(report, &sheets).line(file, report));
        let found = (report.activities, report.retention_rules);
        if found != (activities, rules) {
            faults.push(format!(
                "{file}: {found:?}, expected {:?}",
                (activities, rules)
            ));
        }
        let lost = report.lost(&sheets);
        faults.extend(lost.iter().map(|place| format!("{file}: lost {place:?}")));
        let problems = records::problems(&understood.drafts).into_iter();
        faults.extend(problems.map(|problem| format!("{file}: {problem}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_register_that_lies_there_is_refused_or_loses_a_cell() {
    let Some(folder) = folder() else { return };
    let mappings = mappings();
    let mut faults = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let ending = path
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !["xlsx", "xls", "xlsb", "ods", "csv", "tsv"].contains(&ending.as_str()) {
            continue;
        }
        let sheets = sheets(&path);
        match understand(&sheets, &mappings) {
            Ok(understood) if understood.report.lost(&sheets).is_empty() => {}
            Ok(_) => faults.push(format!("{}: loses cells", path.display())),
            Err(problems) => faults.push(format!("{}: {problems:?}", path.display())),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
