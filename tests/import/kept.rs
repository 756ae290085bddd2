//! Nothing that somebody wrote is lost: each cell with content is quoted in the evidence of a record,
//! and what has no typed field of its own stands in a text of a record too.

use std::collections::{HashMap, HashSet};

use inzage::domain::{
    draft::{Draft, Entry, Input},
    import_report::Fate,
    kind::Kind,
};

use super::{
    expected::{fixtures, folder},
    understanding::{mappings, sheets, understand},
};

fn text(draft: &Draft, field: &str) -> String {
    match draft.entry(field).map(|entry| &entry.input) {
        Some(Input::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

/// The cells of an evidence: address and words.
fn cells_of(evidence: &Draft) -> Vec<(String, String)> {
    let Some(Input::List(cells)) = evidence.entry("cells").map(|entry| &entry.input) else {
        return Vec::new();
    };
    let part = |cell: &Entry, wanted: &str| {
        let Input::Fields(fields) = &cell.input else {
            return String::new();
        };
        let field = fields.iter().find(|(name, _)| name == wanted);
        match field.map(|(_, entry)| &entry.input) {
            Some(Input::Text(text)) => text.clone(),
            _ => String::new(),
        }
    };
    let cells = cells.iter();
    cells
        .map(|cell| (part(cell, "place"), part(cell, "quote")))
        .collect()
}

/// All words of a draft that is no evidence.
fn words(input: &Input, into: &mut String) {
    match input {
        Input::Text(text) => {
            into.push_str(text);
            into.push('\n');
        }
        Input::List(items) => items.iter().for_each(|item| words(&item.input, into)),
        Input::Fields(fields) => fields.iter().for_each(|(_, one)| words(&one.input, into)),
        _ => {}
    }
}

/// The letters and digits of a text, so that blanks, marks and line ends do not count.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn each_cell_with_content_is_quoted_and_words_without_a_field_stand_in_a_record() {
    let mappings = mappings();
    let mut faults = Vec::new();
    for fixture in fixtures() {
        let sheets = sheets(&folder().join(&fixture.file));
        let Ok(understood) = understand(&sheets, &mappings) else {
            faults.push(format!("{}: refused", fixture.file));
            continue;
        };
        let mut quotes: HashMap<(String, String), HashSet<String>> = HashMap::new();
        let mut all = String::new();
        for draft in &understood.drafts {
            if draft.kind == Kind::Evidence {
                for (place, quote) in cells_of(draft) {
                    let place = (text(draft, "sheet"), place);
                    quotes.entry(place).or_default().insert(letters(&quote));
                }
            } else {
                let fields = draft.fields.iter();
                fields.for_each(|(_, entry)| words(&entry.input, &mut all));
            }
        }
        let all = letters(&all);
        for cell in &understood.report.cells {
            if !cell.fate.is_content() {
                continue;
            }
            let content = cell.place.cell(&sheets).and_then(|cell| cell.text());
            let whole = content.unwrap_or_default();
            let content = letters(&whole);
            let sheet = sheets[cell.place.sheet].name.trim().to_owned();
            let of_cell = quotes.get(&(sheet, cell.place.address()));
            // Where a cell holds a label and its value, the value is quoted.
            let quoted = of_cell.is_some_and(|of_cell| {
                let part = |quote: &String| !quote.is_empty() && content.contains(quote.as_str());
                content.is_empty() || of_cell.iter().any(part)
            });
            if !quoted {
                faults.push(format!(
                    "{}: {} ({:?}) is quoted nowhere",
                    fixture.file,
                    cell.place.address(),
                    cell.fate
                ));
            }
            let kept = matches!(cell.fate, Fate::Remark | Fate::Text) && cell.note.is_none();
            // Marks of formatting are left out, and a line of several parts is kept part by part.
            let plain = |text: &str| !text.contains(['<', '|']);
            let kept = kept && plain(&whole);
            if kept && !all.contains(&content) {
                faults.push(format!(
                    "{}: {} ({:?}) stands in no record",
                    fixture.file,
                    cell.place.address(),
                    cell.fate
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
