//! A first mapping for a file that no mapping fits, written for a person to finish.

use std::collections::HashSet;
use std::fmt::Write as _;

use super::{LONGEST, Mapping, normal};
use crate::domain::{
    sheet::{Cell, Row, Sheet},
    text::Language,
};
use crate::import::{
    slot::Slot,
    vocabulary::{Meaning, SheetSense, Sureness, Vocabulary},
};

/// The rows of a sheet in which headings are looked for.
const HEAD: usize = 40;

/// A commented mapping file with the headings found in a file: those that `mapping` knows with
/// their slot, the others commented out with the slot perhaps meant. It can be read back by
/// [`Mapping::parse`] as it is.
pub fn learn(sheets: &[Sheet], mapping: &Mapping) -> String {
    let mut text = String::from(
        "# A mapping for a register of your own. Each line below says which field a heading is;\n\
         # a line that begins with # is not used. Take the # away and write the slot you mean.\n\
         # Keep the file in a folder of mappings and give its name with --mapping.\n#\n\
         # The slots:\n",
    );
    for (code, meaning) in Slot::all() {
        let _ = writeln!(text, "#   {code:<24} {meaning}");
    }
    let found: Vec<(&Sheet, Vec<Learnt>)> = sheets
        .iter()
        .map(|sheet| (sheet, headings(sheet, mapping)))
        .collect();
    let language = language(found.iter().flat_map(|(_, headings)| headings));
    let code = language.map_or("any", Language::code);
    let languages = language.map_or_else(String::new, |l| format!("\"{}\"", l.code()));
    let _ = write!(
        text,
        "\nname = \"my-register\"\nlabel = \"My register\"\nlanguages = [{languages}]\n\n\
         # How values are separated, when the program does not see it:\n\
         # [separators]\n# purpose = [\"; \"]\n\n\
         # What a wording of yours means, for slots with codes:\n\
         # [values.basis]\n# \"our wording\" = \"legal-obligation\"\n"
    );
    senses(&mut text, sheets, mapping);
    let mut written = HashSet::new();
    let _ = write!(text, "\n[headings.{code}]\n");
    for (sheet, headings) in found
        .iter()
        .filter(|(s, _)| mapping.rows_of(&s.name).is_none())
    {
        section(&mut text, &sheet.name, headings, mapping, &mut written);
    }
    for (sheet, headings) in found
        .iter()
        .filter(|(s, _)| mapping.rows_of(&s.name).is_some())
    {
        let _ = write!(text, "\n[sheet.{}.headings]\n", quote(&sheet.name));
        section(
            &mut text,
            &sheet.name,
            headings,
            mapping,
            &mut HashSet::new(),
        );
    }
    text
}

/// A heading of the file and what the mapping says of it.
struct Learnt {
    heading: String,
    meaning: Option<Meaning>,
}

fn section(
    text: &mut String,
    sheet: &str,
    headings: &[Learnt],
    mapping: &Mapping,
    written: &mut HashSet<String>,
) {
    if headings.is_empty() {
        return;
    }
    let sheet: String = sheet.chars().filter(|c| !c.is_control()).collect();
    let _ = writeln!(text, "# Sheet {sheet}:");
    for Learnt { heading, meaning } in headings {
        if !written.insert(normal(heading)) {
            continue;
        }
        let key = quote(heading);
        let _ = match meaning {
            Some(found) => writeln!(text, "{key} = {}{}", target(found), doubt(found)),
            None => match mapping.nearest(heading) {
                Some(near) => writeln!(text, "# {key} = \"{}\"  # perhaps", near.code()),
                None => writeln!(text, "# {key} = \"remark\"  # not known"),
            },
        };
    }
}

fn target(meaning: &Meaning) -> String {
    let slot = meaning.slot.code();
    match &meaning.about {
        Some(about) => format!("{{ slot = \"{slot}\", about = {} }}", quote(about)),
        None => format!("\"{slot}\""),
    }
}

fn doubt(meaning: &Meaning) -> &'static str {
    match meaning.sureness {
        Sureness::Sure => "",
        Sureness::Likely => "  # likely",
        Sureness::Weak => "  # if it is a heading here",
    }
}

fn senses(text: &mut String, sheets: &[Sheet], mapping: &Mapping) {
    text.push_str("\n[sheets]\n");
    let mut names = HashSet::new();
    for sheet in sheets.iter().filter(|sheet| names.insert(&sheet.name)) {
        let name = quote(&sheet.name);
        let sense = match mapping.sheet(&sheet.name) {
            Some(SheetSense::Lists) => "lists",
            Some(SheetSense::Help) => "help",
            Some(SheetSense::Example) => "example",
            Some(SheetSense::Template) => "template",
            Some(SheetSense::Identification) => "identification",
            None => match mapping.rows_of(&sheet.name) {
                Some(slot) => {
                    let _ = writeln!(text, "{name} = {{ rows = \"{}\" }}", slot.code());
                    continue;
                }
                None => "register",
            },
        };
        let _ = writeln!(text, "{name} = \"{sense}\"");
    }
}

/// The headings of a sheet: the row with the most known ones, with the row above it when that has
/// some too; for a form, the labels in its first column.
fn headings(sheet: &Sheet, mapping: &Mapping) -> Vec<Learnt> {
    if mapping.sheet(&sheet.name) == Some(SheetSense::Lists) {
        return Vec::new();
    }
    let head: Vec<&Row> = sheet.rows.iter().take(HEAD * 2).collect();
    let count = |cells: &[Learnt]| {
        let known = cells.iter().filter_map(|cell| cell.meaning.as_ref());
        known
            .filter(|meaning| meaning.sureness > Sureness::Weak)
            .count()
    };
    let rows: Vec<Vec<Learnt>> = head
        .iter()
        .take(HEAD)
        .map(|row| {
            row.cells
                .iter()
                .filter_map(|c| learnt(sheet, c, mapping))
                .collect()
        })
        .collect();
    let counts: Vec<usize> = rows.iter().map(|row| count(row)).collect();
    let best = (0..counts.len()).max_by_key(|&at| (counts[at], std::cmp::Reverse(at)));
    let labels: Vec<Learnt> = head
        .iter()
        .filter_map(|row| row.cells.iter().find(|cell| cell.text().is_some()))
        .filter_map(|cell| learnt(sheet, cell, mapping))
        .collect();
    let most = best.map_or(0, |at| counts[at]);
    if count(&labels) > most {
        return labels;
    }
    let above = best
        .and_then(|at| at.checked_sub(1))
        .filter(|&at| counts[at] >= 2);
    let wanted = |at: &usize| Some(*at) == best || Some(*at) == above;
    let rows = rows.into_iter().enumerate().filter(|(at, _)| wanted(at));
    rows.flat_map(|(_, row)| row).collect()
}

fn learnt(sheet: &Sheet, cell: &Cell, mapping: &Mapping) -> Option<Learnt> {
    let Cell::Text(text) = cell else { return None };
    let heading = text.trim().to_owned();
    let short = heading.chars().count() <= LONGEST;
    (short && !normal(&heading).is_empty()).then(|| Learnt {
        meaning: mapping.heading(&sheet.name, None, &heading),
        heading,
    })
}

/// The language of most headings.
fn language<'a>(headings: impl Iterator<Item = &'a Learnt>) -> Option<Language> {
    let mut counts = [0_usize; Language::ALL.len()];
    for learnt in headings {
        if let Some(language) = learnt.meaning.as_ref().and_then(|meaning| meaning.language) {
            counts[language as usize] += 1;
        }
    }
    let most = counts.iter().max().filter(|most| **most > 0)?;
    Language::ALL
        .into_iter()
        .find(|language| counts[*language as usize] == *most)
}

/// A text as TOML writes it between quotation marks.
fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            control if control.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
