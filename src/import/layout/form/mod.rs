//! Reads a form: labels down one column, values beside them, in blocks with titles of their own.
//!
//! A sheet can hold several forms below each other, each beginning with the label of the name.

mod values;

use std::sync::Arc;

use super::{
    block::{self, Block},
    contacts,
    draft::{Draft, next_group},
    labels::Plan,
    ledger::{Ledger, Tag},
    slots,
    view::{View, key, shown},
    words,
};
use crate::{
    domain::import_report::Fate,
    import::{
        item::{Found, Item, ItemKind},
        slot::Slot,
        vocabulary::{Meaning, Sureness},
    },
};

/// The label that values stand beside.
#[derive(Debug, Clone)]
struct Label {
    heading: Arc<str>,
    meaning: Option<Meaning>,
    at: (usize, usize),
    filled: bool,
}

/// A form while it is being read.
pub(super) struct Reading<'f, 's> {
    view: &'f View<'s>,
    plan: &'f Plan,
    ledger: &'f mut Ledger,
    block: Option<Block>,
    label: Option<Label>,
    /// The slot and text of the label that each form begins with.
    start: Option<(Slot, String)>,
    begun: bool,
    found: Vec<Found>,
    next: u32,
    drafts: Vec<Draft>,
    /// Cells of title rows, which may repeat the reference.
    loose: Vec<(usize, usize)>,
    place: Option<(usize, usize)>,
}

/// Reads the forms of a sheet.
pub(super) fn read(view: &View, plan: &Plan, ledger: &mut Ledger) -> Vec<Draft> {
    let first = plan.rows.first().copied().unwrap_or(0);
    let mut reading = Reading {
        view,
        plan,
        ledger,
        block: None,
        label: None,
        start: None,
        begun: false,
        found: Vec::new(),
        next: 1,
        drafts: Vec::new(),
        loose: Vec::new(),
        place: None,
    };
    for row in 0..view.height() {
        reading.row(row, first);
    }
    reading.close();
    reading.drafts
}

impl Reading<'_, '_> {
    /// Reads one row.
    fn row(&mut self, row: usize, first: usize) {
        let (view, labels) = (self.view, self.plan.labels);
        for column in view.filled(row) {
            let text = view.text(row, column).unwrap_or_default();
            let near = column == labels + 1;
            let help = self.plan.help.contains(&column) || words::points_beside(text, near);
            if help && column != labels {
                self.ledger.apart(view, row, column, Fate::Help);
            } else if column < labels {
                self.side_title(row, column, text);
            }
        }
        let help = self.plan.help.clone();
        let beside = view.filled(row).filter(|column| *column > labels);
        let beside: Vec<usize> = beside
            .filter(|column| {
                let text = view.text(row, *column).unwrap_or_default();
                !help.contains(column) && !words::points_beside(text, *column == labels + 1)
            })
            .collect();
        match view.text(row, labels).map(str::to_owned) {
            Some(text) => self.labelled(row, &text, &beside, row < first),
            None => {
                if view.filled(row).any(|column| column == labels) {
                    self.ledger.apart(view, row, labels, Fate::Title);
                }
                self.continued(row, &beside, row < first);
            }
        }
    }

    /// A title left of the labels: that of a block whose labels follow.
    fn side_title(&mut self, row: usize, column: usize, text: &str) {
        let known = self
            .view
            .block(text)
            .or_else(|| self.view.meaning(text).map(|m| m.slot));
        // The heading of a column of numbers, `Nr.`, is no title.
        if !text.is_empty() && known != Some(Slot::Reference) {
            self.block = Some(Block::titled(self.view, text, true));
        }
        let fate = if known.is_some() {
            Fate::Heading
        } else {
            Fate::Title
        };
        self.ledger.apart(self.view, row, column, fate);
    }

    /// A row with a text in the column of labels.
    fn labelled(&mut self, row: usize, text: &str, beside: &[usize], above: bool) {
        let (view, labels) = (self.view, self.plan.labels);
        if view.gap(row) {
            self.leave_block(text);
        }
        if let Some(block) = block::header(view, (row, labels), beside, self.block.as_ref()) {
            self.ledger.apart(view, row, labels, Fate::Heading);
            for column in beside {
                self.ledger.apart(view, row, *column, Fate::Heading);
            }
            self.block = Some(block);
            self.label = None;
            return;
        }
        if self.found.is_empty() && self.heads_columns(row, beside) {
            self.ledger.apart(view, row, labels, Fate::Heading);
            for column in beside {
                self.ledger.apart(view, row, *column, Fate::Heading);
            }
            return;
        }
        let banner = self.block.as_ref().map(|block| block.title.to_string());
        let meaning = view.below(banner.as_deref(), text);
        if beside.is_empty() {
            return self.alone(row, text, meaning, above);
        }
        let lines = self.block.as_ref().is_some_and(Block::has_columns);
        let unknown = meaning.is_none() && self.block.as_ref().is_none_or(|b| b.slot.is_none());
        if above && unknown && !text.ends_with(':') {
            self.ledger.apart(view, row, labels, Fate::Title);
            self.loose
                .extend(beside.iter().map(|column| (row, *column)));
            return;
        }
        self.begin(row, text, meaning.as_ref());
        self.ledger.apart(view, row, labels, Fate::Heading);
        if lines {
            self.line(row, text, beside, meaning);
        } else {
            self.values(row, labels, text, meaning, beside);
        }
    }

    /// Whether a row above all values is a heading of the form's two columns: `Item | Description`.
    fn heads_columns(&self, row: usize, beside: &[usize]) -> bool {
        let mut texts = beside.iter().map(|column| self.view.text(row, *column));
        !beside.is_empty() && texts.all(|text| text.is_some_and(words::heads_values))
    }

    /// A label, a title or an explanation with nothing beside it.
    fn alone(&mut self, row: usize, text: &str, meaning: Option<Meaning>, above: bool) {
        let (view, labels) = (self.view, self.plan.labels);
        if meaning.is_none() && self.within(row, text) {
            return;
        }
        let block = view.block(text);
        let has_columns = self.block.as_ref().is_some_and(Block::has_columns);
        if meaning.is_some() || (has_columns && !view.gap(row)) {
            let known = meaning.clone();
            self.begin(row, text, known.as_ref());
            if block.is_some() && !has_columns {
                self.block = Some(Block::titled(view, text, view.gap(row)));
            }
            self.label = Some(self.label(row, labels, text, meaning));
            self.ledger.apart(view, row, labels, Fate::Heading);
            return;
        }
        let waiting = self.label.as_ref().filter(|label| !label.filled && !above);
        if let Some(label) = waiting.filter(|label| block.is_none() && label.meaning.is_some()) {
            // The value stands below its label.
            let label = label.clone();
            self.take(row, labels, &label);
            return;
        }
        let long = text.chars().count() > 80 && !above && self.begun && !words::guides(text);
        if long && block.is_none() {
            let heading = self.block.as_ref().map(|block| Arc::clone(&block.title));
            let tag = Tag::new(Slot::Remark, &heading.unwrap_or_else(|| "".into()));
            self.push(row, labels, &tag);
            return;
        }
        self.label = None;
        self.block = Some(Block::titled(view, text, view.gap(row)));
        let fate = if block.is_some() {
            Fate::Heading
        } else {
            Fate::Title
        };
        self.ledger.apart(view, row, labels, fate);
    }

    /// A cell that holds a label with its value, `Name: payroll`.
    fn within(&mut self, row: usize, text: &str) -> bool {
        let (view, labels) = (self.view, self.plan.labels);
        if contacts::divided(view, row, labels, self.ledger) {
            return true;
        }
        let Some((label, value)) = text.split_once(':') else {
            return false;
        };
        let known = view.meaning(label.trim());
        let Some(meaning) = known.filter(|m| m.sureness > Sureness::Weak) else {
            return false;
        };
        if value.trim().is_empty() {
            return false;
        }
        self.begin(row, label.trim(), Some(&meaning));
        let tag = Tag {
            about: meaning.about.clone(),
            ..Tag::new(meaning.slot, &label.trim().into())
        };
        self.push(row, labels, &tag);
        true
    }

    /// A row without label: more values of the line above.
    fn continued(&mut self, row: usize, beside: &[usize], above: bool) {
        let (view, labels) = (self.view, self.plan.labels);
        if beside.is_empty() {
            return;
        }
        if let Some(block) = block::untitled(view, row, beside, self.block.as_ref()) {
            for column in beside {
                self.ledger.apart(view, row, *column, Fate::Heading);
            }
            self.block = Some(block);
            return;
        }
        if above {
            self.loose
                .extend(beside.iter().map(|column| (row, *column)));
            return;
        }
        let Some(label) = self.label.clone().filter(|_| !view.gap(row)) else {
            return self.values(row, labels, "", None, beside);
        };
        if self.block.as_ref().is_some_and(Block::has_columns) {
            let text = view
                .text(label.at.0, label.at.1)
                .unwrap_or_default()
                .to_owned();
            return self.line(row, &text, beside, label.meaning);
        }
        for column in beside {
            self.take(row, *column, &label);
        }
    }

    /// A block ends at a blank row when what follows is known to be of another kind.
    fn leave_block(&mut self, text: &str) {
        let Some(block) = &self.block else { return };
        let family = block.slot.map(slots::family);
        let next = self
            .view
            .meaning(text)
            .map(|meaning| slots::family(meaning.slot));
        if next.is_some() && next != family || !block.has_columns() {
            self.block = None;
        }
    }

    /// Begins the next item when its first label comes again.
    fn begin(&mut self, row: usize, text: &str, meaning: Option<&Meaning>) {
        if let Some(meaning) = meaning {
            self.ledger.spoken(meaning);
        }
        let Some(slot) = meaning.map(|meaning| meaning.slot) else {
            return;
        };
        if !matches!(slot, Slot::Name | Slot::Reference) {
            return;
        }
        match &self.start {
            None => self.start = Some((slot, unnumbered(text))),
            Some((start, known)) if *start == slot && *known == unnumbered(text) => self.close(),
            Some(_) => return,
        }
        if !self.begun {
            // Contacts above the first form are those of the file.
            let is_contact = |value: &Found| matches!(value.slot, Slot::Contact(..));
            let (contacts, found) = self.found.drain(..).partition(is_contact);
            self.found = found;
            let offset = next_group(&self.ledger.reading.contacts);
            let contacts: Vec<Found> = contacts;
            self.ledger
                .reading
                .contacts
                .extend(contacts.into_iter().map(|mut value| {
                    value.group += offset;
                    value
                }));
        }
        self.begun = true;
        self.place.get_or_insert((row, self.plan.labels));
    }

    /// Ends the form that was being read.
    fn close(&mut self) {
        self.settle_loose();
        let found = std::mem::take(&mut self.found);
        let place = self
            .place
            .take()
            .map(|(row, column)| self.view.place(row, column));
        let first = found.first().map(|value| value.place);
        self.next = 1;
        self.label = None;
        if let Some(place) = place.or(first).filter(|_| !found.is_empty()) {
            let kind = ItemKind::Activity;
            let item = Item { kind, place, found };
            self.drafts.push(Draft { item, form: true });
        }
    }

    /// Cells in title rows: the reference once more, or titles.
    fn settle_loose(&mut self) {
        let reference = self
            .found
            .iter()
            .find(|value| value.slot == Slot::Reference);
        let reference = reference.map(|value| key(&shown(&value.cell)));
        for (row, column) in std::mem::take(&mut self.loose) {
            let text = key(&shown(self.view.cell(row, column)));
            if Some(&text) == reference.as_ref() {
                let title = self.view.text(row, self.plan.labels).unwrap_or_default();
                let tag = Tag::new(Slot::Reference, &title.into());
                self.push(row, column, &tag);
            } else {
                self.ledger.apart(self.view, row, column, Fate::Title);
            }
        }
    }
}

/// A label without the number at its end: `Processing 2` begins the form after `Processing 1`.
fn unnumbered(text: &str) -> String {
    let text = key(text);
    let bare = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    bare.trim_end_matches(['.', '-', '#', '°', ' ']).to_owned()
}
