//! The columns of a table: what each heading means, which columns belong together, and what becomes
//! of values below no heading.

use std::{collections::HashMap, sync::Arc};

use super::{
    header::{Header, is_ticked},
    ledger::{Ledger, Tag},
    slots::{self, Family},
    view::{View, is_filled, shown},
    words,
};
use crate::import::{
    slot::Slot,
    vocabulary::{Meaning, Sureness},
};

/// One column of a table.
#[derive(Debug, Clone)]
pub(super) struct Column {
    /// What is said of each value in it; the group is that of its number.
    pub tag: Tag,
    /// Whether the heading is known.
    pub known: bool,
    /// Where the heading stands: row and column.
    pub at: (usize, usize),
    /// How many cells below hold something.
    pub count: usize,
}

/// The columns of a table by their position in the sheet.
pub(super) type Columns = Vec<Option<Column>>;

/// The columns that a heading row names.
pub(super) fn named(view: &View, header: &Header, ledger: &mut Ledger) -> Columns {
    let (upper, lower) = header.rows();
    let width = view
        .width(lower)
        .max(upper.map_or(0, |row| view.width(row)));
    let mut group: Option<(usize, &str)> = None;
    let mut columns: Columns = Vec::with_capacity(width);
    for column in 0..width {
        let own = upper.and_then(|row| text_at(view, row, column));
        if let Some(own) = own {
            group = Some((column, own));
        }
        let lower_text = text_at(view, lower, column);
        let made = match (upper, lower_text, own) {
            (Some(upper), Some(text), _) => {
                let banner = group.map(|(at, banner)| (banner, at == column));
                Some(below(view, banner, text, (lower, column), upper))
            }
            (_, Some(text), _) => Some(alone(view, text, (lower, column))),
            (Some(upper), None, Some(own)) => Some(alone(view, own, (upper, column))),
            _ => None,
        };
        let made = made.map(|(mut made, meaning)| {
            if let Some(slot) = followed(&columns, &made) {
                made.tag.slot = slot;
                made.known = true;
            }
            (made, meaning)
        });
        let (made, meaning) = made.unzip();
        if let Some(meaning) = meaning.flatten() {
            ledger.spoken(&meaning);
        }
        columns.push(made);
    }
    columns
}

/// The slot of a heading that only goes on with the question before it: `If so, to whom?`.
fn followed(columns: &Columns, made: &Column) -> Option<Slot> {
    let before = columns.last()?.as_ref().filter(|before| before.known)?;
    let slot = before.tag.slot;
    let asked = matches!(
        slots::family(slot),
        Family::Data | Family::Recipients | Family::Subjects
    );
    let goes_on = !made.known && asked && !slots::is_flag(slot);
    (goes_on && words::goes_on(&made.tag.heading)).then_some(slot)
}

/// The text of a heading, a number as heading included.
fn text_at<'s>(view: &View<'s>, row: usize, column: usize) -> Option<&'s str> {
    view.text(row, column)
}

fn alone(view: &View, text: &str, at: (usize, usize)) -> (Column, Option<Meaning>) {
    let meaning = view.meaning(text);
    let heading: Arc<str> = text.into();
    (column(heading, meaning.as_ref(), at), meaning)
}

/// A column below the heading of a group.
fn below(
    view: &View,
    banner: Option<(&str, bool)>,
    text: &str,
    at: (usize, usize),
    upper: usize,
) -> (Column, Option<Meaning>) {
    let Some((banner, directly)) = banner.filter(|(banner, _)| *banner != text) else {
        return alone(view, text, at);
    };
    let heading: Arc<str> = format!("{banner} › {text}").into();
    let finer = view.below(Some(banner), text);
    let group = view.meaning(banner);
    let slot = group.as_ref().map(|group| group.slot);
    let based = matches!(slot, Some(Slot::Basis | Slot::Condition));
    // `Lawful basis › Legitimate interests`, ticked, is the basis and not its weighing.
    let finer = finer.filter(|_| !(based && is_ticked(view, at.0, at.1)));
    let weak = finer
        .as_ref()
        .is_none_or(|meaning| meaning.sureness == Sureness::Weak);
    // `Données sensibles ? › Oui/non`: the group says what the column is.
    let group = group.filter(|_| weak);
    // `Categories of data › Health`: a mark of the family of its group stays one.
    let group = group.filter(|group| {
        let flag = finer.as_ref().map(|meaning| meaning.slot);
        flag.is_none_or(|flag| !slots::is_flag(flag) || slots::flag_of(group.slot) != Some(flag))
    });
    let reach = directly || finer.is_none();
    // The first of several finer headings stands right below that of their group.
    let marked = based || slot.and_then(slots::flag_of).is_some();
    let spread = view.text(upper, at.1 + 1).is_none() && view.text(at.0, at.1 + 1).is_some();
    match group.filter(|_| reach) {
        Some(mut group) => {
            if finer.is_none() && (view.text(upper, at.1).is_none() || (marked && spread)) {
                group.about = Some(text.into());
                // A basis that is ticked in a column of its own stays a basis.
                if !based {
                    group.slot = slots::detail_of(group.slot).unwrap_or(group.slot);
                }
            }
            (column(heading, Some(&group), at), Some(group))
        }
        None => (column(heading, finer.as_ref(), at), finer),
    }
}

fn column(heading: Arc<str>, meaning: Option<&Meaning>, at: (usize, usize)) -> Column {
    Column {
        tag: Tag {
            slot: meaning.map_or(Slot::Remark, |meaning| meaning.slot),
            about: meaning.and_then(|meaning| meaning.about.clone()),
            heading,
            group: 0,
        },
        known: meaning.is_some(),
        at,
        count: 0,
    }
}

/// Completes the columns with what stands below them in these rows: values below no heading get
/// one, comments the category they are about, numbered columns the group of their number.
pub(super) fn complete(view: &View, columns: &mut Columns, header: &Header, rows: &[usize]) {
    let mut counts: Vec<usize> = vec![0; columns.len()];
    for row in rows {
        let cells = view.cells(*row);
        if cells.len() > counts.len() {
            counts.resize(cells.len(), 0);
        }
        for (count, cell) in counts.iter_mut().zip(cells) {
            *count += usize::from(is_filled(cell));
        }
    }
    columns.resize(counts.len(), None);
    for (column, count) in columns.iter_mut().zip(&counts) {
        if let Some(column) = column {
            column.count = *count;
        }
    }
    let grouped = header.first < header.last;
    for at in 0..columns.len() {
        if columns[at].is_none() && counts[at] > 0 {
            let taken = unheaded(columns, at, header, grouped);
            columns[at] = Some(Column {
                count: counts[at],
                ..taken
            });
        }
    }
    marks(view, columns, rows);
    beside_marks(view, columns, rows);
    comments(columns);
    lanes(columns);
}

/// The column of values below no heading. When merged cells moved the values one column to the
/// right of their heading, that heading is taken; a group heading holds for the columns right of
/// it; otherwise nobody knows what they are.
fn unheaded(columns: &Columns, at: usize, header: &Header, grouped: bool) -> Column {
    let left = columns[..at].iter().flatten().next_back();
    let beside = at.checked_sub(1).and_then(|left| columns[left].as_ref());
    let moved = beside.filter(|beside| beside.count == 0);
    let spread = left.filter(|left| grouped && left.at.0 == header.first && left.known);
    match moved.or(spread) {
        Some(column) => column.clone(),
        None => {
            let letters = crate::domain::sheet::address(at, 0);
            let letters = letters.trim_end_matches('0');
            column_without_heading(letters, (header.main, at))
        }
    }
}

fn column_without_heading(letters: &str, at: (usize, usize)) -> Column {
    column(format!("column {letters}").into(), None, at)
}

/// A finer heading that names a category (`Categories of data › Health`) with nothing but marks
/// below is a column of marks.
fn marks(view: &View, columns: &mut Columns, rows: &[usize]) {
    for (at, column) in columns.iter_mut().enumerate() {
        let Some(column) = column.as_mut().filter(|column| column.count > 0) else {
            continue;
        };
        let Some(flag) = slots::flag_of(column.tag.slot) else {
            continue;
        };
        if column.tag.about.is_none() || slots::is_flag(column.tag.slot) {
            continue;
        }
        let mut cells = rows.iter().map(|row| view.cell(*row, at));
        if cells.all(|cell| !is_filled(cell) || words::is_mark(&shown(cell))) {
            column.tag.slot = flag;
        }
    }
}

/// A column of nothing but yes and no beside columns of marks for categories of data is one of them,
/// though nobody knows its heading: the heading names the category.
fn beside_marks(view: &View, columns: &mut Columns, rows: &[usize]) {
    let is_flag = |column: &Option<Column>| {
        column
            .as_ref()
            .is_some_and(|column| column.tag.slot == Slot::DataFlag)
    };
    if columns.iter().filter(|column| is_flag(column)).count() < 2 {
        return;
    }
    let only_marks = |at: usize| {
        let mut cells = rows.iter().map(|row| view.cell(*row, at));
        cells.all(|cell| !is_filled(cell) || words::is_mark(&shown(cell)))
    };
    let open = |column: &Column| {
        let place = matches!(column.tag.slot, Slot::Location | Slot::Systems);
        column.count > 0 && (!column.known || place)
    };
    // From left to right and back, so that a run of such columns is reached from either end.
    let ways: [Vec<usize>; 2] = [
        (1..columns.len()).collect(),
        (0..columns.len().saturating_sub(1)).rev().collect(),
    ];
    for (way, order) in ways.into_iter().enumerate() {
        for at in order {
            let neighbour = if way == 0 { at - 1 } else { at + 1 };
            let fits = columns[at].as_ref().is_some_and(&open) && is_flag(&columns[neighbour]);
            if !fits || !only_marks(at) {
                continue;
            }
            if let Some(column) = columns[at].as_mut() {
                column.tag.slot = Slot::DataFlag;
                column.tag.about = Some(words::spaced(&column.tag.heading).into());
                column.known = true;
            }
        }
    }
}

/// A comment beside a mark is about what the mark is about. Its heading says that it is one, or
/// repeats that of the mark with a word for comment behind it.
fn comments(columns: &mut Columns) {
    let mut about: Option<Arc<str>> = None;
    for column in columns.iter_mut().flatten() {
        let repeats = column.tag.about.as_deref().zip(about.as_deref());
        let repeats = repeats.is_some_and(|(own, mark)| {
            let rest = own.strip_prefix(mark);
            rest.is_some_and(|rest| !rest.is_empty() && words::comments(rest))
        });
        let unknown = !column.known && about.is_some() && words::comments(&column.tag.heading);
        if unknown || (repeats && slots::is_flag(column.tag.slot)) {
            column.tag.slot = Slot::FlagComment;
            column.tag.about.clone_from(&about);
            column.known = true;
            continue;
        }
        if column.tag.slot == Slot::FlagComment {
            if column.tag.about.is_none() {
                column.tag.about.clone_from(&about);
            }
        } else if slots::is_flag(column.tag.slot) {
            about.clone_from(&column.tag.about);
        }
    }
}

/// The first number in a heading that stands by itself, and the heading without it.
pub(super) fn numbered(heading: &str) -> Option<(String, u32)> {
    let start = heading.find(|c: char| c.is_ascii_digit())?;
    let length = heading[start..]
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(heading.len() - start);
    let number = heading[start..start + length].parse().ok()?;
    let stem = format!("{}#{}", &heading[..start], &heading[start + length..]);
    Some((stem, number))
}

/// Gives columns that share a number (`Recipient 1`, `Country 1`) a group of their own.
pub(super) fn lanes(columns: &mut Columns) {
    let mut series: HashMap<String, Vec<u32>> = HashMap::new();
    let mut members: Vec<(usize, Family, u32, String)> = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        let Some(column) = column.as_ref().filter(|column| column.known) else {
            continue;
        };
        if let Some((stem, number)) = numbered(&column.tag.heading) {
            series.entry(stem.clone()).or_default().push(number);
            members.push((at, slots::family(column.tag.slot), number, stem));
        }
    }
    // A number that never changes (`Article 6`) numbers nothing.
    members.retain(|(_, _, _, stem)| {
        let numbers = series.get(stem).map_or(&[][..], Vec::as_slice);
        numbers.iter().any(|number| Some(number) != numbers.first())
    });
    let mut shared: HashMap<(Family, u32), Vec<&str>> = HashMap::new();
    for (_, family, number, stem) in &members {
        let stems = shared.entry((*family, *number)).or_default();
        if !stems.contains(&stem.as_str()) {
            stems.push(stem);
        }
    }
    let mut groups: HashMap<(Family, u32), u32> = HashMap::new();
    for (at, family, number, _) in &members {
        let lane = (*family, *number);
        let several = shared.get(&lane).is_some_and(|stems| stems.len() > 1);
        if *family == Family::Item || !several {
            continue;
        }
        let next = groups.len() as u32 + 1;
        let group = *groups.entry(lane).or_insert(next);
        if let Some(column) = columns[*at].as_mut() {
            column.tag.group = group;
        }
    }
}
