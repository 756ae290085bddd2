//! The values of a form: beside a label, or in the line of a block.

use super::{
    super::{block, ledger::Tag, view::shown, words},
    Label, Reading,
};
use crate::{
    domain::import_report::Fate,
    import::{
        slot::Slot,
        vocabulary::{Meaning, Sureness},
    },
};

impl Reading<'_, '_> {
    /// Takes a cell as a value.
    pub(super) fn push(&mut self, row: usize, column: usize, tag: &Tag) {
        let found = self.ledger.found(self.view, row, column, tag);
        self.found.extend(found);
    }

    pub(super) fn label(
        &self,
        row: usize,
        column: usize,
        text: &str,
        meaning: Option<Meaning>,
    ) -> Label {
        Label {
            heading: text.into(),
            meaning,
            at: (row, column),
            filled: false,
        }
    }

    /// Takes a cell as value of a label.
    pub(super) fn take(&mut self, row: usize, column: usize, label: &Label) {
        let text = shown(self.view.cell(row, column));
        let block = self.block.as_ref();
        let block = block.filter(|block| block.firm || words::is_mark(&text));
        let block = block.and_then(|block| block.slot);
        let tag = match (&label.meaning, block) {
            (Some(meaning), _) => Tag {
                about: meaning.about.clone(),
                ..Tag::new(meaning.slot, &label.heading)
            },
            (None, Some(slot)) => block::entry(slot, &label.heading, &text, self.next),
            (None, None) => Tag::new(Slot::Remark, &label.heading),
        };
        if label.meaning.is_none() && block.is_none() {
            self.ledger.unmapped(self.view, label.at, &label.heading, 1);
        }
        if tag.slot == Slot::Help {
            self.ledger.apart(self.view, row, column, Fate::Help);
        } else {
            self.push(row, column, &tag);
        }
        self.next += u32::from(tag.group == self.next);
        if let Some(label) = self.label.as_mut() {
            label.filled = true;
        }
    }

    /// The values beside a label, and further labels with theirs in the same row.
    pub(super) fn values(
        &mut self,
        row: usize,
        column: usize,
        text: &str,
        meaning: Option<Meaning>,
        beside: &[usize],
    ) {
        self.label = Some(self.label(row, column, text, meaning));
        for column in beside {
            let banner = self.block.as_ref().map(|block| block.title.to_string());
            let text = self.view.text(row, *column).unwrap_or_default();
            let meaning = self.view.below(banner.as_deref(), text);
            let filled = self.label.as_ref().is_some_and(|label| label.filled);
            let sure = meaning
                .as_ref()
                .is_some_and(|m| m.sureness == Sureness::Sure);
            if text.ends_with(':') && text.len() < 80 || (filled && sure) {
                self.begin(row, text, meaning.as_ref());
                self.ledger.apart(self.view, row, *column, Fate::Heading);
                self.label = Some(self.label(row, *column, text, meaning));
            } else if let Some(label) = self.label.clone() {
                self.take(row, *column, &label);
            }
        }
    }

    /// A line of a block with column headings.
    pub(super) fn line(
        &mut self,
        row: usize,
        text: &str,
        beside: &[usize],
        meaning: Option<Meaning>,
    ) {
        self.label = Some(self.label(row, self.plan.labels, text, meaning.clone()));
        let Some(block) = self.block.clone() else {
            return;
        };
        let line = block::Line::new(self.view, &block, text, meaning);
        let shares = line.shares_group() && self.next > 1;
        let group = if shares { self.next - 1 } else { self.next };
        for column in beside {
            let (tag, unknown) = line.tag(self.view, *column, group);
            if let Some(at) = unknown {
                self.ledger.unmapped(self.view, at, &tag.heading, 1);
            }
            self.push(row, *column, &tag);
        }
        self.next = group + 1;
    }
}
