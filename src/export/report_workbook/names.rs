//! Names of sheets that Excel allows.

use std::collections::HashSet;

use super::super::book::{plan::wrong_name, xlsx::MAX_NAME};
use crate::domain::{sheet::Sheet, text::fold};

/// What the sheet with the report is called, unless the file has a sheet of that name.
const REPORT: &str = "import report";

/// A name that Excel allows for each sheet, and for the report after them, all of them different.
pub(super) fn legal(sheets: &[Sheet]) -> Vec<String> {
    let mut taken = HashSet::new();
    let wanted = sheets.iter().map(|sheet| sheet.name.as_str());
    wanted
        .chain([REPORT])
        .map(|name| unique(&allowed(name), &mut taken))
        .collect()
}

/// The sheets whose name was changed: the name as it was, and as it is.
pub(super) fn renamed(sheets: &[Sheet], names: &[String]) -> Vec<(String, String)> {
    let pairs = sheets.iter().map(|sheet| &sheet.name).zip(names);
    let changed = pairs.filter(|(before, after)| before != after);
    changed
        .map(|(before, after)| (before.clone(), after.clone()))
        .collect()
}

/// The name with what is not allowed taken out.
fn allowed(name: &str) -> String {
    if wrong_name(name, MAX_NAME).is_none() && !is_reserved(name) {
        return name.to_owned();
    }
    let letter = |letter: char| match letter {
        '[' | ']' | '*' | '?' | ':' | '/' | '\\' => '_',
        letter if letter.is_control() => '_',
        letter => letter,
    };
    let name: String = name.chars().map(letter).collect();
    let name = cut(name.trim().trim_matches('\''), MAX_NAME);
    match name.trim() {
        "" => "sheet".to_owned(),
        name if is_reserved(name) => format!("{name}_"),
        name => name.trim_end_matches('\'').to_owned(),
    }
}

/// Excel keeps this name for itself.
fn is_reserved(name: &str) -> bool {
    name.eq_ignore_ascii_case("history")
}

fn unique(name: &str, taken: &mut HashSet<String>) -> String {
    let mut found = name.to_owned();
    let mut number = 2;
    while !taken.insert(fold(&found)) {
        let ending = format!(" ({number})");
        found = cut(name, MAX_NAME - ending.len()) + &ending;
        number += 1;
    }
    found
}

/// The beginning of a text, at most so many UTF-16 units.
fn cut(text: &str, most: usize) -> String {
    let mut units = 0;
    let kept = text.chars().take_while(|letter| {
        units += letter.len_utf16();
        units <= most
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_such_as_excel_allows_and_differ() {
        let long = "Registre des activités de traitement 2024";
        let check = |names: &[&str], expected: &[&str]| {
            let sheets: Vec<Sheet> = names
                .iter()
                .map(|name| Sheet {
                    file: String::new(),
                    name: (*name).to_owned(),
                    rows: Vec::new(),
                })
                .collect();
            let legal = legal(&sheets);
            assert_eq!(legal[..names.len()], *expected);
            for name in &legal {
                assert_eq!(wrong_name(name, MAX_NAME), None, "{name}");
            }
        };
        check(&["a", "A", "a (2)"], &["a", "A (2)", "a (2) (2)"]);
        check(&["a/b", "a:b", ""], &["a_b", "a_b (2)", "sheet"]);
        check(&["'x'", "History"], &["x", "History_"]);
        check(
            &[long, long],
            &[
                "Registre des activités de trait",
                "Registre des activités de t (2)",
            ],
        );
        check(&["import report"], &["import report"]);
        assert_eq!(legal(&[])[0], "import report");
    }
}
