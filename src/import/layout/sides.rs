//! Reads tables whose rows are not activities but belong to one: the purposes, the data, the
//! recipients of activities that stand on another sheet, joined by a reference or name.

use std::collections::HashMap;

use super::{
    draft::Draft,
    join::Index,
    ledger::Ledger,
    slots,
    table::{Table, counted},
    view::{is_filled, key, shown},
};
use crate::{domain::import_report::Fate, import::slot::Slot};

/// Gives the columns of a sheet whose rows are values of a slot their meaning: its name is the
/// value, its description says more about it.
pub(super) fn turn(table: &mut Table, slot: Slot) {
    for column in table.columns.iter_mut().flatten().filter(|c| c.known) {
        column.tag.slot = match column.tag.slot {
            Slot::Name => slot,
            Slot::Description | Slot::Remarks => slots::detail_of(slot).unwrap_or(slot),
            other => other,
        };
    }
}

/// Adds the rows of a table to the activities they belong to. Gives back a clause on it.
pub(super) fn join(
    table: &mut Table,
    named: Option<Slot>,
    drafts: &mut [Draft],
    ledger: &mut Ledger,
) -> String {
    let index = Index::of(drafts, |_| true);
    let joining = column(table, &index);
    if let Some(slot) = named {
        turn(table, slot);
    }
    let Some(joining) = joining else {
        return refuse(table, ledger);
    };
    if let Some(column) = table.columns[joining].as_mut() {
        column.tag.slot = Slot::Key;
    }
    let view = table.view;
    let mut groups: HashMap<usize, u32> = HashMap::new();
    let (mut above, mut joined, mut strangers) = (None, 0, 0);
    for &row in &table.rows {
        if view.filled(row).next().is_none() {
            continue;
        }
        if view.count(row) > 1 && super::header::repeats(view, table.header.main, row) {
            ledger.row_apart(view, row, Fate::Heading, None);
            continue;
        }
        let cell = view.cell(row, joining);
        let to = if is_filled(cell) {
            find(&index, cell)
        } else {
            above
        };
        above = to;
        let Some(to) = to else {
            strangers += 1;
            let named = shown(cell).chars().take(80).collect::<String>();
            let note = format!("no activity in the file has the reference or name `{named}`");
            ledger.row_apart(view, row, Fate::NotUnderstood, Some(&note));
            continue;
        };
        joined += 1;
        let draft = &mut drafts[to];
        let group = groups.entry(to).or_insert_with(|| draft.next_group());
        for column in view.filled(row) {
            let Some(known) = table.columns.get(column).and_then(Option::as_ref) else {
                continue;
            };
            let mut tag = known.tag.clone();
            tag.group = *group;
            if tag.slot == Slot::Help {
                ledger.apart(view, row, column, Fate::Help);
            } else {
                draft
                    .item
                    .found
                    .extend(ledger.found(view, row, column, &tag));
            }
        }
        *group += 1;
    }
    table.report_unknown(ledger);
    if strangers > 0 {
        ledger.remark(format!(
            "sheet {}: {} belong to no activity of the file and were not imported",
            view.sheet.name,
            counted(strangers, "row"),
        ));
    }
    format!(
        "{} that belong to activities of other sheets",
        counted(joined, "row")
    )
}

/// The column that names the activity of each row: one made for it, else a reference, else a name,
/// if any value in it is that of an activity.
fn column(table: &Table, index: &Index) -> Option<usize> {
    let of_slot = |slot: Slot| {
        let columns = table.columns.iter().enumerate();
        columns.filter_map(move |(at, column)| {
            let column = column.as_ref()?;
            (column.tag.slot == slot).then_some(at)
        })
    };
    let candidates = [Slot::Key, Slot::Reference, Slot::Name]
        .into_iter()
        .flat_map(of_slot);
    let matches = |at: &usize| {
        let mut cells = table.rows.iter().map(|row| table.view.cell(*row, *at));
        cells.any(|cell| is_filled(cell) && find(index, cell).is_some())
    };
    candidates.into_iter().find(matches)
}

fn find(index: &Index, cell: &crate::domain::sheet::Cell) -> Option<usize> {
    let text = key(&shown(cell));
    index.reference(&text).or_else(|| index.name(&text))
}

/// A table that joins to nothing: it is kept as not understood.
fn refuse(table: &Table, ledger: &mut Ledger) -> String {
    let view = table.view;
    let note = "no column says to which activity the row belongs";
    for &row in &table.rows {
        ledger.row_apart(view, row, Fate::NotUnderstood, Some(note));
    }
    ledger.remark(format!(
        "sheet {}: its rows could not be joined to any activity and were not imported",
        view.sheet.name
    ));
    "rows that belong to no activity of the file".to_owned()
}
