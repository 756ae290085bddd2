//! Contact blocks: who the controller, its representative and its officer are, above a table or on
//! a sheet of their own. Labels stand before their values or above them, blocks below each other or
//! side by side.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use super::{
    draft::next_group,
    ledger::{Ledger, Tag},
    masthead, slots,
    view::{View, is_filled},
    words,
};
use crate::{
    domain::import_report::Fate,
    import::slot::{Contact, ContactPart, Slot},
};

/// What a cell of a contact block is.
#[derive(Debug, Clone)]
enum Role {
    /// The title of a block, which can also be the label of the name.
    Title(Contact, ContactPart),
    /// The label of a value.
    Label(Contact, ContactPart),
    /// A value with its label before it in the same cell: `Nom : Centre de soins`.
    Labelled(Contact, ContactPart),
    /// A label that nobody knows.
    Unknown,
    /// Anything else: a value, or a title of the sheet.
    Other,
}

/// The rows of contact blocks while they are being read.
struct Blocks<'v, 's> {
    view: &'v View<'s>,
    roles: BTreeMap<(usize, usize), Role>,
    /// Whether every label belongs to somebody: on a sheet on who the controller is.
    whole: bool,
    /// The last group number of the blocks read before.
    base: u32,
}

/// No more rows than this are read as contact blocks; nobody has more above a table.
const MOST_ROWS: usize = 200;

/// Reads rows that stand above a table or make up a sheet; what is no contact is a title or help.
/// On a whole sheet about the controller (`whole`), lines without a known label are kept as well.
/// Gives back how many values were found.
pub(super) fn read(view: &View, rows: Range<usize>, whole: bool, ledger: &mut Ledger) -> usize {
    let mut blocks = Blocks {
        view,
        roles: BTreeMap::new(),
        whole,
        base: next_group(&ledger.reading.contacts) - 1,
    };
    let before = ledger.reading.contacts.len();
    for row in rows.take(MOST_ROWS) {
        for column in view.filled(row) {
            let text = view.text(row, column).unwrap_or_default();
            if words::points(text) {
                ledger.apart(view, row, column, Fate::Help);
            } else if !divided(view, row, column, ledger) {
                let role = blocks.role(row, column);
                blocks.roles.insert((row, column), role);
            }
        }
    }
    let cells: Vec<(usize, usize)> = blocks.roles.keys().copied().collect();
    for at in cells {
        blocks.settle(at, ledger);
    }
    ledger.reading.contacts.len() - before
}

/// How many cells of these rows are titles or labels of contact blocks.
pub(super) fn labels(view: &View, rows: Range<usize>) -> usize {
    let cells = rows.flat_map(|row| view.filled(row).map(move |column| (row, column)));
    let texts = cells.filter_map(|(row, column)| view.text(row, column));
    texts.filter(|text| contact(view, text).is_some()).count()
}

/// Whom a title or label is about.
fn contact(view: &View, text: &str) -> Option<(Contact, ContactPart)> {
    let text = text.trim_end_matches([':', ' ']);
    let slot = view
        .block(text)
        .or_else(|| view.meaning(text).map(|meaning| meaning.slot));
    match slot {
        Some(Slot::Contact(who, part)) => Some((who, part)),
        // The record of a processor names the processor where others name the controller
        // (Art. 30(2)(a)).
        Some(Slot::Processors) if text.split_whitespace().count() <= 2 => {
            Some((Contact::Controller, ContactPart::Name))
        }
        _ => None,
    }
}

impl Blocks<'_, '_> {
    /// What a cell is, given the cells before it.
    fn role(&self, row: usize, column: usize) -> Role {
        let Some(text) = self.view.text(row, column) else {
            return Role::Other;
        };
        // Right after a label stands its value, whatever it says, unless that label too is one of
        // several labels in a row without values.
        let after_label = column
            .checked_sub(1)
            .and_then(|left| self.roles.get(&(row, left)))
            .is_some_and(|role| matches!(role, Role::Label(..)));
        let colon = text.ends_with(':');
        let titled = contact(self.view, text).filter(|_| colon || !after_label);
        if let Some((who, part)) = titled {
            let names = matches!(part, ContactPart::Name | ContactPart::Company);
            if names
                && self
                    .governing(row, column)
                    .is_none_or(|(known, ..)| known != who)
            {
                return Role::Title(who, part);
            }
        }
        let title = self.governing(row, column);
        if let Some((who, ..)) = title
            && let Some(part) = self.labelled(text, title)
        {
            return Role::Labelled(who, part);
        }
        let heading = text.trim_end_matches([':', ' ']);
        let banner = title.map(|(_, _, at)| self.banner(at));
        // On a sheet of its own the name of the sheet is the title.
        let banner = banner.or(self.whole.then_some(self.view.sheet.name.as_str()));
        let meaning = self.view.below(banner, heading).map(|meaning| meaning.slot);
        let who = title.map(|(who, ..)| who);
        match (meaning, who) {
            (Some(Slot::Contact(who, part)), _) => Role::Label(who, part),
            (Some(slot), Some(who)) if colon || !after_label => {
                let part = slots::contact_part(slot);
                if part == ContactPart::Other && !colon {
                    Role::Other
                } else {
                    Role::Label(who, part)
                }
            }
            (Some(slot), None) if self.whole && !after_label => {
                Role::Label(Contact::Controller, slots::contact_part(slot))
            }
            (None, Some(who)) if colon => Role::Label(who, ContactPart::Other),
            (None, _) if self.whole && !after_label && self.is_line(row, column) => Role::Unknown,
            _ => Role::Other,
        }
    }

    /// The title under which labels are looked up; a processor's own block reads like a controller's.
    fn banner(&self, title: (usize, usize)) -> &str {
        let text = self.view.text(title.0, title.1).unwrap_or_default();
        let meaning = self.view.meaning(text.trim_end_matches([':', ' ']));
        match meaning {
            Some(meaning) if meaning.slot == Slot::Processors => "Controller",
            _ => text,
        }
    }

    /// The part of a contact that the label in front of a value means, when both stand in one cell.
    fn labelled(
        &self,
        text: &str,
        title: Option<(Contact, ContactPart, (usize, usize))>,
    ) -> Option<ContactPart> {
        let (label, _) = with_label(text)?;
        let banner = title.map(|(_, _, at)| self.banner(at));
        let slot = self.view.below(banner, label)?.slot;
        let part = match slot {
            Slot::Contact(_, part) => part,
            slot => slots::contact_part(slot),
        };
        (part != ContactPart::Other).then_some(part)
    }

    /// Whether an unknown text on a sheet about the controller is followed by a value.
    fn is_line(&self, row: usize, column: usize) -> bool {
        let first = self.view.filled(row).next() == Some(column);
        first && self.view.count(row) == 2
    }

    /// The title that governs a cell: the nearest before it in its row, else the nearest in the
    /// rows above that does not stand further right.
    fn governing(
        &self,
        row: usize,
        column: usize,
    ) -> Option<(Contact, ContactPart, (usize, usize))> {
        let title = |(at, role): (&(usize, usize), &Role)| match role {
            Role::Title(who, part) => Some((*who, *part, *at)),
            _ => None,
        };
        let mut here = self.roles.range((row, 0)..(row, column)).rev();
        if let Some(found) = here.find_map(title) {
            return Some(found);
        }
        let titles: Vec<_> = self.roles.range(..(row, 0)).filter_map(title).collect();
        let nearest = titles.iter().map(|(.., at)| at.0).max()?;
        let in_reach = |row: usize| {
            let mut of_row = titles.iter().filter(move |(.., at)| at.0 == row);
            of_row.rfind(|(.., at)| at.1 <= column).copied()
        };
        in_reach(nearest).or_else(|| {
            let above = titles
                .iter()
                .map(|(.., at)| at.0)
                .filter(|row| *row < nearest);
            above.max().and_then(in_reach)
        })
    }

    /// Takes one cell for what it is.
    fn settle(&self, at: (usize, usize), ledger: &mut Ledger) {
        let (row, column) = at;
        match self.roles.get(&at) {
            Some(Role::Title(..) | Role::Label(..) | Role::Unknown) => {
                ledger.apart(self.view, row, column, Fate::Heading);
            }
            Some(Role::Labelled(who, part)) => {
                let text = self.view.text(row, column).unwrap_or_default();
                let (label, value) = with_label(text).unwrap_or(("", text));
                let title = self.governing(row, column).map(|(.., at)| at);
                let title = title.and_then(|at| self.view.text(at.0, at.1));
                let heading = format!("{} › {label}", title.unwrap_or_default());
                let tag = Tag {
                    group: self.group(*who, at),
                    ..Tag::new(Slot::Contact(*who, *part), &heading.into())
                };
                let parts = vec![(tag, value.to_owned())];
                let found = ledger.parts(self.view, row, column, parts);
                ledger.reading.contacts.extend(found);
            }
            _ => match self.label_of(row, column) {
                Some((who, part, label)) => {
                    let tag = Tag {
                        group: self.group(who, label),
                        ..Tag::new(Slot::Contact(who, part), &self.heading(label))
                    };
                    let found = ledger.found(self.view, row, column, &tag);
                    ledger.reading.contacts.extend(found);
                }
                None if !self.names_controller()
                    && masthead::read(self.view, row, column, ledger) => {}
                None => ledger.apart(self.view, row, column, Fate::Title),
            },
        }
    }

    /// Whether a title or label is about the controller, so that no title of the sheet need be.
    fn names_controller(&self) -> bool {
        let controller = |role: &Role| match role {
            Role::Title(who, _) | Role::Label(who, _) | Role::Labelled(who, _) => {
                *who == Contact::Controller
            }
            Role::Unknown | Role::Other => false,
        };
        self.whole || self.roles.values().any(controller)
    }

    /// The label of a value: before it in its row, else above it in its column.
    fn label_of(
        &self,
        row: usize,
        column: usize,
    ) -> Option<(Contact, ContactPart, (usize, usize))> {
        let before = self.roles.range((row, 0)..(row, column)).rev();
        let before = before.filter(|(_, role)| !matches!(role, Role::Other | Role::Labelled(..)));
        let label = |(at, role): (&(usize, usize), &Role)| match role {
            Role::Title(who, part) | Role::Label(who, part) => Some((*who, *part, *at)),
            Role::Unknown => {
                let governing = self.governing(row, column);
                let who = governing.map_or(Contact::Controller, |(who, ..)| who);
                Some((who, ContactPart::Other, *at))
            }
            Role::Other | Role::Labelled(..) => None,
        };
        // A title with labels below it is no label of what stands far right of it.
        let mut before = before.filter_map(label);
        if let Some(found) = before.next() {
            return Some(found);
        }
        let above = |row: &usize| self.roles.contains_key(&(*row, column));
        let start = self.roles.keys().next()?.0;
        for above in (start..row).rev().filter(above) {
            let found = self.roles.get_key_value(&(above, column)).and_then(label);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The number of the block that a label belongs to.
    fn group(&self, who: Contact, label: (usize, usize)) -> u32 {
        let titles = self
            .roles
            .iter()
            .filter(|(_, role)| matches!(role, Role::Title(..)));
        let is_title = matches!(self.roles.get(&label), Some(Role::Title(..)));
        let governing = if is_title {
            Some(label)
        } else {
            let found = self.governing(label.0, label.1);
            found.filter(|(known, ..)| *known == who).map(|(.., at)| at)
        };
        let position = titles
            .map(|(at, _)| *at)
            .position(|at| Some(at) == governing);
        // Labels without a title make one block for each body they are about.
        let without = self.roles.len() as u32 + 1 + who as u32;
        let number = position.map_or(without, |position| position as u32 + 1);
        self.base + number
    }

    fn heading(&self, label: (usize, usize)) -> Arc<str> {
        let text = |at: (usize, usize)| self.view.text(at.0, at.1).unwrap_or_default();
        let title = self.governing(label.0, label.1).map(|(.., at)| text(at));
        match title.filter(|_| matches!(self.roles.get(&label), Some(Role::Label(..)))) {
            Some(title) => format!("{title} › {}", text(label)).into(),
            None => text(label).into(),
        }
    }
}

/// The label and the value of a cell that holds both.
fn with_label(text: &str) -> Option<(&str, &str)> {
    let (label, value) = text.split_once(':')?;
    let (label, value) = (label.trim(), value.trim());
    let is_label = !label.is_empty() && label.len() <= 60 && !value.starts_with("//");
    (is_label && !value.is_empty()).then_some((label, value))
}

/// A cell that says several things, `Stand: … | DSB: … | Verantwortlicher: …`, or one with its
/// label: each part is a value of its own, and together they are all that stands in the cell.
pub(super) fn divided(view: &View, row: usize, column: usize, ledger: &mut Ledger) -> bool {
    let Some(text) = view.text(row, column).filter(|text| text.len() <= 2_000) else {
        return false;
    };
    let lines = text.split('\n').flat_map(|line| line.split(" | "));
    let labelled = |part: &str| {
        let (label, value) = part.split_once(':')?;
        let (who, part) = contact(view, label.trim())?;
        let value = value.trim();
        let said = !value.is_empty() && is_filled(&crate::domain::sheet::Cell::Text(value.into()));
        said.then(|| {
            (
                Slot::Contact(who, part),
                label.trim().to_owned(),
                value.to_owned(),
            )
        })
    };
    let parts: Vec<_> = lines.filter(|part| !part.trim().is_empty()).collect();
    if !parts.iter().any(|part| labelled(part).is_some()) {
        return false;
    }
    let mut tagged: Vec<(Tag, String)> = Vec::new();
    let mut group = next_group(&ledger.reading.contacts);
    for part in parts {
        let (slot, label, value) = labelled(part).unwrap_or_else(|| {
            let (label, _) = part.split_once(':').unwrap_or_default();
            (
                Slot::Remark,
                label.trim().to_owned(),
                part.trim().to_owned(),
            )
        });
        if matches!(slot, Slot::Contact(_, ContactPart::Name)) {
            group += 1;
        }
        // `Number: …` in a row of its own goes on with the body named above.
        let above = tagged.is_empty().then(|| before(slot, ledger)).flatten();
        let tag = Tag {
            group: match (slot, above) {
                (Slot::Remark, _) => 0,
                (_, Some(above)) => above,
                _ => group,
            },
            ..Tag::new(slot, &label.into())
        };
        tagged.push((tag, value));
    }
    let found = ledger.parts(view, row, column, tagged);
    ledger.reading.contacts.extend(found);
    true
}

/// The group of the body that a further part of a contact belongs to: the one named last.
fn before(slot: Slot, ledger: &Ledger) -> Option<u32> {
    let Slot::Contact(who, part) = slot else {
        return None;
    };
    let mut named = ledger.reading.contacts.iter().rev();
    let named =
        named.find(|value| matches!(value.slot, Slot::Contact(other, _) if other == who))?;
    (part != ContactPart::Name && part != ContactPart::Company).then_some(named.group)
}
