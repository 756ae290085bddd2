//! Reads a table: one activity a row, or several rows one activity.

use std::collections::HashSet;

use super::{
    column::{self, Column, Columns},
    draft::Draft,
    group::Grouping,
    header::Header,
    ledger::{self, Ledger},
    rows::{self, Identity},
    slots,
    view::{View, key, shown},
};
use crate::{
    domain::import_report::Fate,
    import::{
        item::{Item, ItemKind},
        slot::Slot,
    },
};

/// What was found in one table.
pub(super) struct Outcome {
    /// The items.
    pub drafts: Vec<Draft>,
    /// Names of the examples, folded.
    pub examples: Vec<String>,
    /// A clause that says what the table is.
    pub told: String,
}

/// A table: its headings, and its rows up to the next table.
pub(super) struct Table<'v, 's> {
    /// The sheet.
    pub view: &'v View<'s>,
    /// Where the headings stand.
    pub header: Header,
    /// The columns.
    pub columns: Columns,
    /// The rows with data.
    pub rows: Vec<usize>,
}

impl<'v, 's> Table<'v, 's> {
    /// The table with these headings, down to a row. Headings and guidance are set apart.
    pub(super) fn new(
        view: &'v View<'s>,
        header: Header,
        end: usize,
        ledger: &mut Ledger,
    ) -> Table<'v, 's> {
        let mut columns = column::named(view, &header, ledger);
        for row in header.first..=header.last {
            ledger.row_apart(view, row, Fate::Heading, None);
        }
        let below = rows::below_headings(view, &header);
        let below: Vec<_> = below.into_iter().filter(|(row, _)| *row < end).collect();
        for (row, fate) in &below {
            ledger.row_apart(view, *row, *fate, None);
        }
        let rows: Vec<usize> = (header.last + 1 + below.len()..end).collect();
        column::complete(view, &mut columns, &header, &rows);
        Table {
            view,
            header,
            columns,
            rows,
        }
    }

    /// The columns with a heading or values.
    pub(super) fn filled(&self) -> impl Iterator<Item = &Column> + Clone {
        self.columns.iter().flatten()
    }

    /// Reports the headings that nobody knows.
    pub(super) fn report_unknown(&self, ledger: &mut Ledger) -> usize {
        let unknown = self.filled().filter(|c| !c.known && c.count > 0);
        for column in unknown.clone() {
            ledger.unmapped(self.view, column.at, &column.tag.heading, column.count);
        }
        unknown.count()
    }

    /// What the rows are: activities, or rules of a retention schedule.
    fn kind(&self) -> ItemKind {
        // A column for the law of a rule that nobody filled in makes no activity of it.
        let basis = |slot| matches!(slot, Slot::Basis | Slot::Statute | Slot::Condition);
        let known = self
            .filled()
            .filter(|c| c.known && (c.count > 0 || !basis(c.tag.slot)));
        let slots = known.map(|c| c.tag.slot);
        if slots::are_rules(slots) {
            ItemKind::RetentionRule
        } else {
            ItemKind::Activity
        }
    }

    /// Reads the rows.
    pub(super) fn read(&self, ledger: &mut Ledger) -> Outcome {
        let identity = Identity::of(&self.columns);
        let kind = self.kind();
        let mut grouping = Grouping::new(self.view, &self.columns, identity);
        let mut examples = Vec::new();
        let mut last_example = None;
        let titles: HashSet<usize> = rows::titles(self.view, &identity, &self.rows)
            .into_iter()
            .collect();
        for &row in &self.rows {
            let aside = rows::aside(self.view, &self.columns, &identity, &self.header, row);
            let continues = last_example == row.checked_sub(1) && grouping.nameless(row);
            let aside = aside.or(titles.contains(&row).then_some(Fate::Title));
            let aside = aside.or((continues && last_example.is_some()).then_some(Fate::Example));
            match aside {
                Some(fate) => {
                    if fate == Fate::Example {
                        last_example = Some(row);
                        let name = identity.name.map(|at| shown(self.view.cell(row, at)));
                        examples.extend(name.map(|name| key(&name)));
                    }
                    let note = match fate {
                        Fate::Title => Some(ledger::ASIDE),
                        Fate::Example => Some(ledger::EXAMPLE),
                        _ => None,
                    };
                    ledger.row_apart(self.view, row, fate, note);
                }
                None if self.view.filled(row).next().is_some() => grouping.add(row),
                None => {}
            }
        }
        let groups = grouping.finish(ledger);
        let mut drafts = Vec::with_capacity(groups.len());
        for rows in &groups {
            drafts.extend(self.item(kind, rows, ledger));
        }
        let unknown = self.report_unknown(ledger);
        Outcome {
            told: self.told(kind, drafts.len(), examples.len(), unknown),
            drafts,
            examples,
        }
    }

    /// One item of one or several rows.
    fn item(&self, kind: ItemKind, rows: &[usize], ledger: &mut Ledger) -> Option<Draft> {
        let first = *rows.first()?;
        let at = self.view.filled(first).next()?;
        let shared = self.shared(rows);
        let mut found = Vec::with_capacity(rows.len() * self.columns.len());
        let mut next = self.filled().map(|c| c.tag.group).max().unwrap_or(0) + 1;
        for &row in rows {
            let mut own = None;
            for column in self.view.filled(row) {
                let Some(known) = self.columns.get(column).and_then(Option::as_ref) else {
                    continue;
                };
                if known.tag.slot == Slot::Help {
                    ledger.apart(self.view, row, column, Fate::Help);
                    continue;
                }
                let Some(mut value) = ledger.found(self.view, row, column, &known.tag) else {
                    continue;
                };
                if rows.len() > 1 && !shared[column] {
                    value.group = match value.group {
                        0 => *own.get_or_insert_with(|| fresh(&mut next)),
                        _ if row == first => value.group,
                        _ => fresh(&mut next),
                    };
                }
                found.push(value);
            }
        }
        // A row that fills nothing but columns of help is no item.
        let place = self.view.place(first, at);
        let item = Item { kind, place, found };
        (!item.found.is_empty()).then_some(Draft { item, form: false })
    }

    /// The columns that say the same, or nothing, in all rows of an item: they speak of the item,
    /// the others of what the row adds.
    fn shared(&self, rows: &[usize]) -> Vec<bool> {
        let shared = |(at, column): (usize, &Option<Column>)| {
            let single = column
                .as_ref()
                .is_some_and(|column| slots::is_single(column.tag.slot));
            let first = rows.iter().map(|row| self.view.cell(*row, at));
            let mut said = first.filter(|cell| super::view::is_filled(cell));
            let first = said.next();
            single || first.is_none_or(|first| said.all(|other| super::view::same(first, other)))
        };
        if rows.len() < 2 {
            return Vec::new();
        }
        let mut all: Vec<bool> = self.columns.iter().enumerate().map(shared).collect();
        let family = |at: usize| {
            let column = self.columns[at].as_ref();
            column.map(|column| slots::family(column.tag.slot))
        };
        // The kind and country of recipients that differ belong to each of them, though all have
        // the same kind.
        let differs = |all: &[bool]| {
            (0..all.len()).any(|at| !all[at] && family(at) == Some(slots::Family::Recipients))
        };
        if differs(&all) {
            for (at, shared) in all.iter_mut().enumerate() {
                *shared &= family(at) != Some(slots::Family::Recipients);
            }
        }
        all
    }

    fn told(&self, kind: ItemKind, items: usize, examples: usize, unknown: usize) -> String {
        let what = match kind {
            ItemKind::Activity => "table",
            ItemKind::RetentionRule => "retention schedule",
        };
        let number = |row| self.view.number(row);
        let (first, last) = (number(self.header.first), number(self.header.last));
        let place = if first == last {
            format!("row {first}")
        } else {
            format!("rows {first} to {last}")
        };
        let columns = self.filled().count();
        let mut told = format!(
            "{what} with headings in {place}, {}, {}",
            counted(items, "item"),
            counted(columns, "column"),
        );
        if unknown > 0 {
            told.push_str(&format!(", {unknown} of them not known"));
        }
        if examples > 0 {
            told.push_str(&format!(", {} left aside", counted(examples, "example")));
        }
        if items == 0 && examples == 0 {
            told.push_str(": headings without rows");
        }
        told
    }
}

fn fresh(next: &mut u32) -> u32 {
    *next += 1;
    *next - 1
}

/// `1 item`, `2 items`.
pub(super) fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}
