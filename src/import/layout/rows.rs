//! What a row of a table is besides an activity: more headings, guidance, a total, an example, a
//! number that nobody wrote anything behind.

use super::{
    column::Columns,
    header::{Header, repeats, score},
    slots,
    view::{View, is_filled, key, shown},
    words,
};
use crate::{
    domain::{import_report::Fate, sheet::Cell},
    import::slot::Slot,
};

/// What the rows directly below the headings are, as long as they are no data: a second row of
/// headings in another language or for machines, numbers of columns, guidance.
pub(super) fn below_headings(view: &View, header: &Header) -> Vec<(usize, Fate)> {
    let mut found = Vec::new();
    for row in header.last + 1..view.height().min(header.last + 6) {
        let Some(fate) = more_heading(view, header, row) else {
            break;
        };
        found.push((row, fate));
    }
    found
}

fn more_heading(view: &View, header: &Header, row: usize) -> Option<Fate> {
    let filled = view.count(row);
    if filled < 2 {
        return None;
    }
    let share = |is: &dyn Fn(&str) -> bool| {
        let texts = view.filled(row).filter_map(|column| view.text(row, column));
        texts.filter(|text| is(text)).count()
    };
    let machines = share(&words::for_machines);
    if machines * 5 >= filled * 3 && filled * 2 >= view.count(header.main) {
        return Some(Fate::Heading);
    }
    let numbers = view.filled(row).zip(view.filled(row).skip(1));
    let mut steps = numbers.map(|(left, right)| (view.cell(row, left), view.cell(row, right)));
    let counted = |(left, right): (&Cell, &Cell)| match (left, right) {
        (Cell::Integer(left), Cell::Integer(right)) => left.checked_add(1) == Some(*right),
        _ => false,
    };
    if filled >= 3 && steps.all(counted) {
        return Some(Fate::Heading);
    }
    let guidance = share(&words::guides);
    if guidance >= 2 && guidance * 2 >= filled {
        return Some(Fate::Help);
    }
    let again = score(view, row);
    let translated = again.qualifies() && again.known * 3 >= filled * 2;
    (translated || repeats(view, header.main, row)).then_some(Fate::Heading)
}

/// The columns that say which activity a row is.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Identity {
    /// The reference.
    pub reference: Option<usize>,
    /// The name, or what stands for it.
    pub name: Option<usize>,
}

impl Identity {
    pub(super) fn of(columns: &Columns) -> Identity {
        let with = |slot: Slot| {
            let mut found = columns.iter().enumerate();
            found
                .find(|(_, column)| {
                    let column = column.as_ref();
                    column.is_some_and(|column| column.tag.slot == slot && column.count > 0)
                })
                .map(|(at, _)| at)
        };
        let name = with(Slot::Name)
            .or_else(|| with(Slot::Purpose))
            .or_else(|| with(Slot::ProcessingCategory))
            .or_else(|| with(Slot::SubPurpose));
        Identity {
            reference: with(Slot::Reference),
            name,
        }
    }

    /// Whether a column says which activity a row is.
    pub(super) fn has(&self, column: usize) -> bool {
        self.reference == Some(column) || self.name == Some(column)
    }
}

/// What a row inside a table is when it is no activity.
pub(super) fn aside(
    view: &View,
    columns: &Columns,
    identity: &Identity,
    header: &Header,
    row: usize,
) -> Option<Fate> {
    let mut filled = view.filled(row);
    let first = filled.next()?;
    let alone = filled.next().is_none();
    if !alone && repeats(view, header.main, row) {
        return Some(Fate::Heading);
    }
    if is_example(view, identity, row) {
        return Some(Fate::Example);
    }
    let text = view.text(row, first);
    if let Some(text) = text.filter(|text| words::closes(text)) {
        let numbers = || {
            let mut rest = view.filled(row).skip(1);
            rest.all(|column| matches!(view.cell(row, column), Cell::Integer(_) | Cell::Number(_)))
        };
        let wide = columns.iter().flatten().count() > 2;
        if (alone && wide && (text.len() > 40 || text.contains([':', '*'])))
            || (!alone && numbers())
        {
            return Some(Fate::Title);
        }
    }
    if alone && is_section(view, columns, identity, row, first) {
        return Some(Fate::Title);
    }
    is_prefilled(view, identity, row).then_some(Fate::Unset)
}

/// The rows of a table that hold nothing but a title in the column of names: the names of
/// departments between the activities, and a closing line below them. A lone name in a row of its own
/// may also be an activity of which nothing else is known yet, so titles must show themselves: by
/// standing above every part of the table, by their capitals, or by a gap before a last sentence.
pub(super) fn titles(view: &View, identity: &Identity, rows: &[usize]) -> Vec<usize> {
    let Some(name) = identity.name else {
        return Vec::new();
    };
    let is_lone = |row: usize| {
        let mut filled = view.filled(row);
        filled.next() == Some(name) && filled.next().is_none()
    };
    let lone: Vec<usize> = rows.iter().copied().filter(|row| is_lone(*row)).collect();
    let Some(first) = lone.first() else {
        return Vec::new();
    };
    let place = |row: usize| rows.binary_search(&row).unwrap_or(0);
    let above_data = |row: &usize| {
        let next = rows.get(place(*row) + 1);
        next.is_some_and(|next| view.count(*next) >= 3)
    };
    let begins = rows.first() == Some(first);
    let shouted = |row: &usize| view.text(*row, name).is_some_and(words::shouts);
    let others_shout = rows
        .iter()
        .filter(|row| !is_lone(**row))
        .any(|row| view.text(*row, name).is_some_and(words::shouts));
    let mut titles: Vec<usize> = lone.iter().copied().filter(above_data).collect();
    let sections = titles.len() >= 2 && begins;
    titles.retain(|row| sections || (shouted(row) && !others_shout));
    let last = lone.last().filter(|row| rows.last() == Some(row));
    let closes = |row: &&usize| {
        let gap = view.number(**row)
            > rows
                .get(place(**row).wrapping_sub(1))
                .map_or(u32::MAX - 1, |above| view.number(*above))
                + 1;
        gap && view
            .text(**row, name)
            .is_some_and(|text| text.split_whitespace().count() >= 4)
    };
    titles.extend(last.filter(closes));
    titles
}

/// Whether the name or reference marks the row as an example.
fn is_example(view: &View, identity: &Identity, row: usize) -> bool {
    let text = |column: Option<usize>| column.and_then(|column| view.text(row, column));
    text(identity.reference).is_some_and(words::example_reference)
        || text(identity.name).is_some_and(words::example_name)
}

/// Whether a row with one cell is a title inside the table: it stands in the first column, which is
/// neither name nor of a kind that a row can continue.
fn is_section(view: &View, columns: &Columns, identity: &Identity, row: usize, at: usize) -> bool {
    let wide = columns.iter().flatten().count() > 3;
    let leftmost = columns.iter().position(Option::is_some).unwrap_or(0);
    let Some(text) = view.text(row, at).filter(|_| wide && at <= leftmost) else {
        return false;
    };
    if identity.name == Some(at) {
        return false;
    }
    if identity.reference == Some(at) {
        // References are short; `Legende: ...` is none.
        return text.len() > 40;
    }
    let slot = columns.get(at).and_then(Option::as_ref);
    slot.is_none_or(|column| slots::is_single(column.tag.slot))
}

/// Whether a row says nothing but its number, or only what nobody set.
fn is_prefilled(view: &View, identity: &Identity, row: usize) -> bool {
    let Some(reference) = identity.reference.filter(|_| identity.name.is_some()) else {
        return false;
    };
    view.filled(row).all(|column| {
        column == reference || {
            let text = view.text(row, column);
            text.is_some_and(words::unset)
        }
    })
}

/// Whether the columns are lists of words for drop-downs: each from the top without a gap and
/// without a word twice, of different lengths, one beside the other without relation.
pub(super) fn are_lists(view: &View, from: usize) -> bool {
    let height = view.height();
    if height < from + 5 {
        return false;
    }
    let width = (from..height).map(|row| view.width(row)).max().unwrap_or(0);
    let (mut lengths, mut long) = (Vec::new(), 0);
    for column in 0..width {
        let mut length = 0;
        let mut seen = std::collections::HashSet::new();
        for row in from..height {
            let cell = view.cell(row, column);
            if !is_filled(cell) {
                continue;
            }
            let text = shown(cell);
            if length != row - from || text.len() > 160 || !seen.insert(key(&text)) {
                return false;
            }
            long += usize::from(text.len() > 60);
            length += 1;
        }
        if length > 0 {
            lengths.push(length);
        }
    }
    let most = lengths.iter().max().copied().unwrap_or(0);
    let shorter = lengths.iter().filter(|length| **length * 5 <= most * 3);
    let cells: usize = lengths.iter().sum();
    lengths.len() >= 2 && shorter.count() * 2 >= lengths.len() && long * 10 <= cells
}
