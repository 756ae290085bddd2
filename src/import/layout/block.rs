//! Blocks of a form: a title, often with column headings of its own, and the lines below it.

use std::sync::Arc;

use super::{column::numbered, ledger::Tag, slots, view::View, words};
use crate::import::{
    slot::{Contact, ContactPart, Slot},
    vocabulary::Meaning,
};

/// A heading of a column inside a block.
#[derive(Debug, Clone)]
struct BlockColumn {
    column: usize,
    row: usize,
    heading: Arc<str>,
    slot: Option<Slot>,
}

/// A block of a form.
#[derive(Debug, Clone)]
pub(super) struct Block {
    /// The title.
    pub title: Arc<str>,
    /// What it is about.
    pub slot: Option<Slot>,
    /// Whether the title stands apart, so that it is hardly a label that nobody filled in.
    pub firm: bool,
    columns: Vec<BlockColumn>,
}

impl Block {
    /// A block of which only the title is known.
    pub(super) fn titled(view: &View, title: &str, firm: bool) -> Block {
        Block {
            title: title.into(),
            slot: view.block(title),
            firm,
            columns: Vec::new(),
        }
    }

    /// Whether the block has column headings.
    pub(super) fn has_columns(&self) -> bool {
        !self.columns.is_empty()
    }
}

/// The block that a row begins, if it is a title with column headings beside it: all of them known,
/// and lines of such a block below.
pub(super) fn header(
    view: &View,
    (row, labels): (usize, usize),
    beside: &[usize],
    current: Option<&Block>,
) -> Option<Block> {
    let title = view.text(row, labels)?;
    let about = view.block(title);
    let within = current.is_some_and(Block::has_columns) && !view.gap(row) && about.is_none();
    if beside.is_empty() || numbered(title).is_some() || within {
        return None;
    }
    let columns = columns(view, row, title, beside);
    let known = columns
        .iter()
        .filter(|column| column.slot.is_some())
        .count();
    let all = known == beside.len() && (known >= 2 || (about.is_some() && view.gap(row)));
    let mostly = about.is_some() && known >= 2 && known * 2 >= beside.len();
    let below = (all || mostly) && has_lines(view, (row + 1, labels), about);
    below.then(|| Block {
        title: title.into(),
        slot: about,
        firm: true,
        columns,
    })
}

/// Whether a row looks like a line of a block: its label is no label of something else.
fn has_lines(view: &View, (row, labels): (usize, usize), about: Option<Slot>) -> bool {
    if row >= view.height() || view.gap(row) {
        return about.is_some();
    }
    let Some(label) = view.text(row, labels) else {
        return view.count(row) > 0;
    };
    let Some(meaning) = view.meaning(label) else {
        return true;
    };
    let contact = matches!(meaning.slot, Slot::Contact(..));
    let family = about.map(slots::family);
    contact || is_place(label) || family == Some(slots::family(meaning.slot))
}

/// The column headings that a row without label gives to the block above.
pub(super) fn untitled(
    view: &View,
    row: usize,
    beside: &[usize],
    current: Option<&Block>,
) -> Option<Block> {
    let block = current.filter(|block| !block.has_columns())?;
    let columns = columns(view, row, &block.title, beside);
    let known = columns
        .iter()
        .filter(|column| column.slot.is_some())
        .count();
    (known == beside.len() && known >= 2).then(|| Block {
        columns,
        ..block.clone()
    })
}

fn columns(view: &View, row: usize, title: &str, beside: &[usize]) -> Vec<BlockColumn> {
    let column = |column: &usize| {
        let heading = view.text(row, *column)?;
        Some(BlockColumn {
            column: *column,
            row,
            heading: heading.into(),
            slot: view.below(Some(title), heading).map(|meaning| meaning.slot),
        })
    };
    beside.iter().filter_map(column).collect()
}

/// What a value is that stands in a block beside a label that names a category: a mark on it, or
/// what is said about it.
pub(super) fn entry(slot: Slot, label: &Arc<str>, value: &str, group: u32) -> Tag {
    let kind = if words::is_mark(value) {
        slots::flag_of(slot)
    } else {
        slots::detail_of(slot)
    };
    Tag {
        slot: kind.unwrap_or(slot),
        heading: Arc::clone(label),
        about: Some(Arc::clone(label)),
        group,
    }
}

/// A line of a block with column headings.
pub(super) struct Line<'b> {
    block: &'b Block,
    label: Arc<str>,
    /// Whom the line is about, in a block of contacts.
    who: Option<(Contact, ContactPart)>,
    /// Whether the label names the category that the line is about, and not a place in the block.
    names: bool,
}

impl<'b> Line<'b> {
    pub(super) fn new(
        view: &View,
        block: &'b Block,
        label: &str,
        meaning: Option<Meaning>,
    ) -> Line<'b> {
        let known = meaning.map(|meaning| meaning.slot);
        let alone = || view.meaning(label).map(|meaning| meaning.slot);
        let who = [known, alone()]
            .into_iter()
            .flatten()
            .find_map(|slot| match slot {
                Slot::Contact(who, part) => Some((who, part)),
                _ => None,
            });
        Line {
            block,
            label: label.into(),
            who,
            names: who.is_none() && !is_place(label),
        }
    }

    /// Whether the line goes on about the body of the line before: the company of an officer.
    pub(super) fn shares_group(&self) -> bool {
        self.who
            .is_some_and(|(_, part)| part == ContactPart::Company)
    }

    /// What is said of the value in a column; with where the heading stands when nobody knows it.
    pub(super) fn tag(
        &self,
        view: &View,
        column: usize,
        group: u32,
    ) -> (Tag, Option<(usize, usize)>) {
        let columns = &self.block.columns;
        let before = columns.iter().rev().find(|known| known.column <= column);
        let Some(heading) = before.or(columns.first()) else {
            return (Tag::new(Slot::Remark, &self.label), None);
        };
        let about = self.names.then(|| Arc::clone(&self.label));
        let first = columns
            .first()
            .is_some_and(|first| first.column == heading.column);
        let slot = match (self.who, heading.slot) {
            (Some((who, part)), slot) => Some(contact(view, &self.label, heading, who, part, slot)),
            // `Category 1 | clients`: the first column names the category itself.
            (None, Some(Slot::SubjectDetail)) if first && about.is_none() => Some(Slot::Subjects),
            (None, Some(Slot::DataDetail)) if first && about.is_none() => Some(Slot::Data),
            (None, Some(Slot::MeasureDetail)) if first && about.is_none() => Some(Slot::Measures),
            (None, slot) => slot,
        };
        let written = format!("{} › {}", self.block.title, heading.heading);
        let tag = Tag {
            slot: slot.unwrap_or(Slot::Remark),
            heading: written.into(),
            about,
            group,
        };
        (tag, slot.is_none().then_some((heading.row, heading.column)))
    }
}

/// The part of a contact that stands in a column of a block of contacts.
fn contact(
    view: &View,
    label: &str,
    heading: &BlockColumn,
    who: Contact,
    part: ContactPart,
    slot: Option<Slot>,
) -> Slot {
    let below = view.below(Some(label), &heading.heading);
    let slot = below.map(|meaning| meaning.slot).or(slot);
    let of_column = slot.map_or(ContactPart::Other, slots::contact_part);
    // The name in the line of the company is the company.
    let named = of_column == ContactPart::Name && part == ContactPart::Company;
    Slot::Contact(who, if named { part } else { of_column })
}

/// Whether a label is but a place for a value: `Recipient 1`, `Category of persons 2:`.
fn is_place(label: &str) -> bool {
    let label = label.trim_end_matches([':', '.', ')', ' ']);
    label.ends_with(|c: char| c.is_ascii_digit()) && label.chars().any(char::is_alphabetic)
        || label.chars().all(|c| c.is_ascii_digit())
}
