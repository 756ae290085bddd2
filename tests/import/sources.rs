//! The workbooks among the fixtures hold what their sources say, in every format. Facts about a
//! fixture that was read wrongly would prove nothing.

use std::{collections::BTreeMap, fs, path::Path};

use inzage::domain::sheet::Sheet;
use serde::Deserialize;
use serde_json::Value;

use super::{expected::folder, understanding::sheets};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    name: String,
    #[serde(default, rename = "hidden")]
    _hidden: bool,
    #[serde(default, rename = "merged")]
    _merged: Vec<String>,
    rows: BTreeMap<u32, Vec<Value>>,
}

/// The cells that hold something, by row and column.
type Cells = BTreeMap<(u32, usize), String>;

/// The texts without what a format does to blanks and ends of lines.
fn said(text: &str) -> String {
    text.replace('\r', "").trim_end().to_owned()
}

fn of_source(source: &Source) -> Cells {
    let mut cells = Cells::new();
    for (row, values) in &source.rows {
        for (column, value) in values.iter().enumerate() {
            let text = match value {
                Value::Null => continue,
                Value::Object(date) => date["date"].as_str().expect("a date").to_owned(),
                Value::String(text) => said(text),
                other => other.to_string(),
            };
            if !text.is_empty() {
                cells.insert((*row, column), text);
            }
        }
    }
    cells
}

fn of_sheet(sheet: &Sheet) -> Cells {
    let mut cells = Cells::new();
    for row in &sheet.rows {
        for (column, cell) in row.cells.iter().enumerate() {
            if let Some(text) = cell.text() {
                cells.insert((row.number, column), said(&text));
            }
        }
    }
    cells
}

fn check(file: &Path, sources: &[Source]) -> Vec<String> {
    let read = sheets(file);
    let mut faults = Vec::new();
    let expected = sources.iter().filter(|source| !source.rows.is_empty());
    let filled: Vec<&Sheet> = read.iter().filter(|sheet| !sheet.rows.is_empty()).collect();
    let is_text = file.extension().is_some_and(|ending| ending == "csv");
    for (number, source) in expected.enumerate() {
        let Some(sheet) = filled.get(number) else {
            faults.push(format!("{}: no sheet {}", file.display(), source.name));
            continue;
        };
        if !is_text && sheet.name != source.name {
            faults.push(format!(
                "{}: sheet {}, expected {}",
                file.display(),
                sheet.name,
                source.name
            ));
        }
        let (found, wanted) = (of_sheet(sheet), of_source(source));
        let places: std::collections::BTreeSet<_> = found.keys().chain(wanted.keys()).collect();
        for place in places {
            if found.get(place) != wanted.get(place) {
                faults.push(format!(
                    "{}, {}, {place:?}: {:?}, expected {:?}",
                    file.display(),
                    source.name,
                    found.get(place),
                    wanted.get(place)
                ));
            }
        }
    }
    faults
}

#[test]
fn every_workbook_is_read_as_its_source_says() {
    let mut faults = Vec::new();
    let mut tried = 0;
    for entry in fs::read_dir(folder().join("source")).expect("the sources") {
        let source = entry.expect("an entry").path();
        let text = fs::read_to_string(&source).expect("a source");
        let sources: Vec<Source> = serde_json::from_str(&text).expect("a source that can be read");
        for ending in ["xlsx", "xlsb", "xls", "ods", "csv"] {
            let stem = source.file_stem().unwrap().to_string_lossy();
            let file = folder().join(format!("{stem}.{ending}"));
            // A file beside a source of the same name may be of another layout: only headings.
            if file.is_file() && stem != "headings-only" {
                tried += 1;
                faults.extend(check(&file, &sources));
            }
        }
    }
    assert!(tried > 40, "only {tried} files were tried");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
