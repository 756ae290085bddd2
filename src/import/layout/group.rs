//! Puts rows together that state one activity: a table with one row per value repeats the reference
//! or the name, or leaves it blank below.
//!
//! Rows are put together only when they follow each other and do not contradict each other in what
//! an activity has once.

use std::collections::HashMap;

use super::{
    column::Columns,
    ledger::Ledger,
    rows::Identity,
    slots,
    view::{View, is_filled, key, same, shown},
};

/// So many contradictions are told one by one.
const TOLD: usize = 5;

/// Groups rows one after the other.
pub(super) struct Grouping<'v, 's> {
    view: &'v View<'s>,
    identity: Identity,
    /// Columns of which an activity has one value, with the row that stated it first for the item
    /// that is being read.
    single: Vec<(usize, Option<usize>)>,
    groups: Vec<Vec<usize>>,
    contradictions: Vec<(usize, usize)>,
}

/// How a row stands to the item above.
enum Relation {
    Same,
    Other,
    /// Same reference or name, and yet another activity.
    Contradicts,
}

impl<'v, 's> Grouping<'v, 's> {
    pub(super) fn new(view: &'v View<'s>, columns: &Columns, identity: Identity) -> Self {
        let single = columns.iter().enumerate().filter(|(at, column)| {
            let slot = column.as_ref().map(|column| column.tag.slot);
            slot.is_some_and(slots::is_single) || identity.has(*at)
        });
        Grouping {
            view,
            identity,
            single: single.map(|(at, _)| (at, None)).collect(),
            groups: Vec::new(),
            contradictions: Vec::new(),
        }
    }

    /// Whether a row says neither reference nor name, though the table has a column for them.
    pub(super) fn nameless(&self, row: usize) -> bool {
        let columns = [self.identity.reference, self.identity.name];
        let mut known = columns.into_iter().flatten().peekable();
        known.peek().is_some() && known.all(|at| !is_filled(self.view.cell(row, at)))
    }

    /// Adds the next row.
    pub(super) fn add(&mut self, row: usize) {
        let above = self.groups.last().and_then(|group| group.last()).copied();
        match self.relation(row) {
            Relation::Same => {
                if let Some(group) = self.groups.last_mut() {
                    group.push(row);
                }
            }
            relation => {
                if let (Relation::Contradicts, Some(above)) = (relation, above) {
                    self.contradictions.push((above, row));
                }
                self.groups.push(vec![row]);
                self.single.iter_mut().for_each(|(_, first)| *first = None);
            }
        }
        for (column, first) in &mut self.single {
            if first.is_none() && is_filled(self.view.cell(row, *column)) {
                *first = Some(row);
            }
        }
    }

    fn relation(&self, row: usize) -> Relation {
        if self.groups.is_empty() {
            return Relation::Other;
        }
        let agree = |column: Option<usize>| -> Option<bool> {
            let column = column?;
            let (_, first) = self.single.iter().find(|(at, _)| *at == column)?;
            let (mine, theirs) = (
                self.view.cell(row, column),
                self.view.cell((*first)?, column),
            );
            is_filled(mine).then(|| same(mine, theirs))
        };
        let (reference, name) = (agree(self.identity.reference), agree(self.identity.name));
        match (reference, name) {
            (Some(false), _) => return Relation::Other,
            (Some(true), Some(false)) => return Relation::Contradicts,
            (None, Some(false)) => return Relation::Other,
            (None, None) if !self.nameless(row) => return Relation::Other,
            _ => {}
        }
        let contradicts = self.single.iter().any(|(column, first)| {
            let mine = self.view.cell(row, *column);
            let theirs = first.map(|first| self.view.cell(first, *column));
            theirs.is_some_and(|theirs| is_filled(mine) && !same(mine, theirs))
        });
        if contradicts {
            Relation::Contradicts
        } else {
            Relation::Same
        }
    }

    /// Puts rows together that repeat both reference and name of an item further above and contradict
    /// it in nothing that an activity has once.
    fn join_distant(&mut self) {
        let (Some(reference), Some(name)) = (self.identity.reference, self.identity.name) else {
            return;
        };
        let mut first: HashMap<(String, String), usize> = HashMap::new();
        let mut joined: Vec<Vec<usize>> = Vec::with_capacity(self.groups.len());
        for group in std::mem::take(&mut self.groups) {
            let Some(head) = group.first().copied() else {
                continue;
            };
            let cell = |column| key(&shown(self.view.cell(head, column)));
            let of = (cell(reference), cell(name));
            let whole = !of.0.is_empty() && !of.1.is_empty();
            let above = first.get(&of).copied().filter(|_| whole);
            let fits = above.is_some_and(|above| {
                let rows = joined.get(above).and_then(|rows: &Vec<usize>| rows.first());
                rows.is_some_and(|row| self.agree(*row, head))
            });
            match above
                .filter(|_| fits)
                .and_then(|above| joined.get_mut(above))
            {
                Some(rows) => rows.extend(group),
                None => {
                    first.entry(of).or_insert(joined.len());
                    joined.push(group);
                }
            }
        }
        self.groups = joined;
    }

    /// Whether two rows contradict each other in nothing that an activity has once.
    fn agree(&self, one: usize, other: usize) -> bool {
        self.single.iter().all(|(column, _)| {
            let (one, other) = (self.view.cell(one, *column), self.view.cell(other, *column));
            !is_filled(one) || !is_filled(other) || same(one, other)
        })
    }

    /// The groups of rows, and a remark about what was put together and what was not.
    pub(super) fn finish(mut self, ledger: &mut Ledger) -> Vec<Vec<usize>> {
        self.join_distant();
        let name = &self.view.sheet.name;
        let together = self.groups.iter().filter(|group| group.len() > 1);
        let rows: usize = together.clone().map(Vec::len).sum();
        if rows > 0 {
            let items = super::table::counted(together.count(), "item");
            ledger.remark(format!(
                "sheet {name}: {rows} rows repeat or continue the reference or name above them \
                 and were put together into {items}"
            ));
        }
        let shown = |row: usize| {
            let column = self.identity.reference.or(self.identity.name);
            column.map_or_else(String::new, |column| {
                shown(self.view.cell(row, column)).into_owned()
            })
        };
        for (above, row) in self.contradictions.iter().take(TOLD) {
            let text: String = shown(*row).chars().take(80).collect();
            ledger.remark(format!(
                "sheet {name}: rows {} and {} both say `{text}`, and contradict each other in what \
                 an activity has once: they were kept as two",
                self.view.number(*above),
                self.view.number(*row),
            ));
        }
        if let Some(more) = self.contradictions.len().checked_sub(TOLD + 1) {
            ledger.remark(format!(
                "sheet {name}: {} more rows repeat the one above and contradict it",
                more + 1
            ));
        }
        self.groups
    }
}
