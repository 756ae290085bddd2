//! What became of a file, as text.

use std::{collections::HashMap, fmt::Write};

use serde_json::Value as Json;

use crate::{
    domain::{
        code_list::Coded,
        import_report::{CellFate, Fate, ImportReport, Place, Shares},
        kind::Kind,
        personal_data,
        problem::quoted,
        sheet::Sheet,
    },
    http::intake::{Outcome, Refused},
    register::{Intake, TakenIn},
};

/// Cells and columns of each list that are shown on a terminal.
pub const ON_TERMINAL: usize = 20;

/// What was done with a file and what was understood of it, with at most so many lines of each
/// list; a rehearsal tells every record, field by field.
pub fn told(outcome: &Outcome, most: usize) -> String {
    let mut text = first_lines(outcome);
    if let Some(report) = &outcome.report {
        text.push_str(&by_kind(&outcome.intake, outcome.rehearsed));
        text.push_str(&understood(
            report,
            &outcome.sheets,
            &(&outcome.mapping, &outcome.why),
            most,
        ));
    }
    if outcome.rehearsed {
        // There is evidence of each row of a foreign file: on a terminal it is only counted.
        let with_evidence = outcome.report.is_none() || most == usize::MAX;
        text.push_str(&every_record(&outcome.intake, with_evidence));
    }
    printable(&text)
}

/// What a file holds must not write to a terminal more than its letters.
fn printable(text: &str) -> String {
    let shown = |letter: char| match letter {
        '\n' => letter,
        letter if letter.is_control() => '\u{fffd}',
        letter => letter,
    };
    text.chars().map(shown).collect()
}

/// Why a file was refused, and what was understood of it.
pub fn refused(refused: &Refused) -> String {
    let problems = refused.refusal.problems();
    let mut text = format!("{}: refused; nothing was stored\n", refused.file);
    if problems.is_empty() {
        line(&mut text, &refused.refusal.to_string());
    }
    for problem in problems {
        line(&mut text, &problem.to_string());
    }
    if let Some(report) = &refused.report {
        let mapping = (&report.mapping, &report.why);
        text.push_str(&understood(report, &refused.sheets, &mapping, usize::MAX));
    }
    printable(&text)
}

/// Writing to a `String` cannot fail.
fn line(text: &mut String, words: &str) {
    let _ = writeln!(text, "  {words}");
}

fn first_lines(outcome: &Outcome) -> String {
    let Outcome { file, intake, .. } = outcome;
    let verb = if outcome.rehearsed {
        "would add"
    } else {
        "added"
    };
    let mut text = format!(
        "{file}: {verb} {}, changed {}, same already {}, skipped {} (revision {})\n",
        intake.added.len(),
        intake.updated.len(),
        intake.unchanged,
        intake.skipped,
        intake.revision
    );
    // A file that has little of the register is another register, and lacks nothing.
    let known = intake.unchanged + intake.updated.len() + intake.skipped;
    if outcome.report.is_some() && !intake.missing.is_empty()
        || (1..=known).contains(&intake.missing.len())
    {
        text.push_str(&missing(intake));
    }
    text
}

/// What is in the register and not in the file: nothing is removed, but it may be a mistake.
fn missing(intake: &Intake) -> String {
    let some: Vec<String> = intake
        .missing
        .iter()
        .take(ON_TERMINAL)
        .map(|(kind, code)| format!("\n    {} {code}", kind.code()))
        .collect();
    let more = intake.missing.len() - some.len();
    let rest = if more > 0 {
        format!("\n    and {more} more")
    } else {
        String::new()
    };
    format!(
        "  in the register and not in this file ({}); an import removes nothing, so they stand beside what the file says until you end them (valid_to) or, if a former import was wrong, take it back (undo-import):{}{rest}\n",
        intake.missing.len(),
        some.join("")
    )
}

/// `added 3 parties, 8 activities, 40 evidence`.
fn by_kind(intake: &Intake, rehearsed: bool) -> String {
    let counts = intake.added_by_kind();
    if counts.is_empty() {
        return String::new();
    }
    let counts: Vec<String> = counts
        .into_iter()
        .map(|(kind, count)| match count {
            1 => format!("1 {}", kind.def().kind_label()),
            many => format!("{many} {}", kind.def().plural.replace('-', " ")),
        })
        .collect();
    let verb = if rehearsed { "would add" } else { "added" };
    format!("  {verb} {}\n", counts.join(", "))
}

fn every_record(intake: &Intake, with_evidence: bool) -> String {
    let mut text = String::new();
    for TakenIn { kind, code, .. } in &intake.added {
        if *kind == Kind::Evidence && !with_evidence {
            continue;
        }
        line(&mut text, &format!("+ {} {code}", kind.code()));
    }
    let hidden = |taken: &&TakenIn| taken.kind != Kind::Evidence || with_evidence;
    let evidence = intake.updated.len() - intake.updated.iter().filter(hidden).count();
    if evidence > 0 {
        line(&mut text, &format!("~ {evidence} evidence"));
    }
    for TakenIn {
        kind,
        code,
        changes,
    } in intake.updated.iter().filter(hidden)
    {
        line(&mut text, &format!("~ {} {code}", kind.code()));
        for change in changes {
            let side = |value: &Option<Json>| {
                value
                    .as_ref()
                    .map_or("(not stated)".to_owned(), Json::to_string)
            };
            let (before, after) = (side(&change.before), side(&change.after));
            line(
                &mut text,
                &format!("    {}: {before} -> {after}", change.field),
            );
        }
    }
    text
}

fn understood(
    report: &ImportReport,
    sheets: &[Sheet],
    (mapping, why): &(&String, &String),
    most: usize,
) -> String {
    let mut text = String::new();
    let said = match why.starts_with(mapping.as_str()) {
        true => format!("mapping {why}"),
        false => format!("mapping {mapping}: {why}"),
    };
    line(&mut text, &said);
    for sentence in &report.layout {
        line(&mut text, sentence);
    }
    line(&mut text, &found(report));
    for remark in &report.remarks {
        line(&mut text, remark);
    }
    text.push_str(&cells(report, &report.shares(sheets)));
    let list = |title: &str, entries: Vec<String>| list(title, &entries, most);
    let count = report.doubtful().count();
    let title = format!("cells to look at ({count})");
    text.push_str(&list(&title, doubts(report, sheets, most)));
    text.push_str(&list(
        &format!(
            "headings for which there is no field ({})",
            report.unmapped.len()
        ),
        unmapped(report, sheets),
    ));
    text.push_str(&list(
        &format!(
            "names near to known ones, not taken for them ({})",
            report.near.len()
        ),
        near(report, sheets),
    ));
    text
}

fn found(report: &ImportReport) -> String {
    let count = |count: usize, one: &str, many: &str| match count {
        0 => format!("no {one}"),
        1 => format!("1 {one}"),
        count => format!("{count} {many}"),
    };
    let activities = count(report.activities, "activity", "activities");
    match report.retention_rules {
        0 => format!("found {activities}"),
        rules => format!(
            "found {activities} and {}",
            count(rules, "retention rule", "retention rules")
        ),
    }
}

/// How the cells ended: those with content in shares, the others beside.
fn cells(report: &ImportReport, shares: &Shares) -> String {
    let Shares {
        understood,
        text,
        word_for_word,
        lost,
    } = *shares;
    let all = understood + text + word_for_word + lost;
    // Tenths of a percent without floating point; rounded down, so that 100% is all.
    let share = |count: usize| format!("{}.{}%", count * 100 / all, count * 1000 / all % 10);
    let is_nothing = |cell: &&CellFate| cell.fate == Fate::StatedNothing;
    let stated = match report.cells.iter().filter(is_nothing).count() {
        0 => String::new(),
        count => format!(", {count} of them state that there is nothing"),
    };
    let mut told = String::new();
    let words = match all {
        0 => "no cell holds anything of a register".to_owned(),
        _ => format!(
            "{all} cells with content: {understood} understood ({}{stated}), {text} kept as text ({}), {word_for_word} kept word for word ({}), {lost} lost ({})",
            share(understood),
            share(text),
            share(word_for_word),
            share(lost)
        ),
    };
    line(&mut told, &words);
    let beside: Vec<String> = report
        .counts()
        .into_iter()
        .filter(|(fate, _)| !fate.is_content())
        .map(|(fate, count)| format!("{count} {}", fate.label()))
        .collect();
    if !beside.is_empty() {
        line(&mut told, &format!("beside them: {}", beside.join(", ")));
    }
    told
}

fn list(title: &str, entries: &[String], most: usize) -> String {
    let mut text = String::new();
    if entries.is_empty() {
        return text;
    }
    line(&mut text, &format!("{title}:"));
    for entry in entries.iter().take(most) {
        line(&mut text, &format!("  {entry}"));
    }
    if entries.len() > most {
        let more = entries.len() - most;
        line(
            &mut text,
            &format!("  and {more} more; --report FILE lists them all"),
        );
    }
    text
}

/// `sheet Register, D14`.
fn at(place: Place, sheets: &[Sheet]) -> String {
    let sheet = sheets
        .get(place.sheet)
        .map_or("", |sheet| sheet.name.as_str());
    format!("sheet {sheet}, {}", place.address())
}

/// The cells to look at. Cells of a sheet of which the same is said of the same text are told
/// together: a wording that is not known stands in a whole column.
fn doubts(report: &ImportReport, sheets: &[Sheet], most: usize) -> Vec<String> {
    type Same<'a> = (usize, String, Option<&'a str>, Fate);
    let mut order: Vec<(&CellFate, Vec<String>)> = Vec::new();
    let mut known: HashMap<Same<'_>, usize> = HashMap::new();
    for cell in report.doubtful() {
        let text = cell.place.cell(sheets).and_then(|cell| cell.text());
        let text = quoted(&personal_data::mask(&text.unwrap_or_default()));
        let same = (cell.place.sheet, text, cell.note.as_deref(), cell.fate);
        let at = *known.entry(same).or_insert_with(|| {
            order.push((cell, Vec::new()));
            order.len() - 1
        });
        order[at].1.push(cell.place.address());
    }
    let told = order
        .iter()
        .map(|(first, addresses)| doubt(first, addresses, sheets, most));
    told.collect()
}

fn doubt(cell: &CellFate, addresses: &[String], sheets: &[Sheet], most: usize) -> String {
    let text = cell.place.cell(sheets).and_then(|cell| cell.text());
    let text = quoted(&personal_data::mask(&text.unwrap_or_default()));
    let note = cell.note.as_deref().unwrap_or(cell.fate.label());
    let mut told = format!("{} {text}: {note}", at(cell.place, sheets));
    if let Some(suggestion) = &cell.suggestion {
        let _ = write!(told, "; {suggestion}");
    }
    match addresses.len() - 1 {
        0 => {}
        more if more >= most => {
            let _ = write!(told, " (and {more} more cells)");
        }
        _ => {
            let _ = write!(told, " (also {})", addresses[1..].join(", "));
        }
    }
    told
}

fn unmapped(report: &ImportReport, sheets: &[Sheet]) -> Vec<String> {
    let told = report.unmapped.iter().map(|column| {
        let kept = match column.cells {
            0 => "nothing is filled in under it".to_owned(),
            1 => "1 cell under it is kept in the remarks".to_owned(),
            many => format!("{many} cells under it are kept in the remarks"),
        };
        let hint = column.suggestion.as_ref().map_or(String::new(), |field| {
            format!("; perhaps `{field}` is meant")
        });
        format!(
            "{} {}: {kept}{hint}",
            at(column.place, sheets),
            quoted(&column.heading)
        )
    });
    told.collect()
}

fn near(report: &ImportReport, sheets: &[Sheet]) -> Vec<String> {
    let told = report.near.iter().map(|near| {
        let kind = Kind::find(near.kind).map_or(near.kind, |kind| kind.def().kind_label());
        format!(
            "{} {}: near to the {kind} `{}`; write that name if it is the same one",
            at(near.place, sheets),
            quoted(&personal_data::mask(&near.name)),
            near.code
        )
    });
    told.collect()
}
