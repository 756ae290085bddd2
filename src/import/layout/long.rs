//! Reads a table that names the activity, a field and its value on each row: `Payroll | Retention |
//! 7 years`, as databases and form tools export it.

use std::{collections::HashMap, sync::Arc};

use super::{
    contacts,
    draft::Draft,
    ledger::{Ledger, Tag},
    slots,
    view::{View, key, shown},
};
use crate::{
    domain::{import_report::Fate, text::fold},
    import::{
        item::{Found, Item, ItemKind},
        slot::Slot,
    },
};

/// Where everything stands in such a table.
pub(super) struct Plan {
    /// The row of headings.
    header: usize,
    /// The columns that say which activity it is, with what they hold.
    about: Vec<(usize, Slot)>,
    /// The column of the names of fields; their values stand in the next one.
    field: usize,
}

/// The headings are looked for no further down than this.
const MOST_ABOVE: usize = 15;
/// So many rows are looked at to see what a column holds.
const LOOKED_AT: usize = 500;

/// Finds such a table: a column whose texts are mostly headings of a register, the same ones for
/// activity after activity, with the name of the activity before it and the value behind it.
pub(super) fn plan(view: &View) -> Option<Plan> {
    (0..view.height().min(MOST_ABOVE)).find_map(|header| {
        let columns: Vec<usize> = view.filled(header).collect();
        let is_row = (3..=8).contains(&columns.len());
        let field = columns.get(1..).filter(|_| is_row)?.iter().copied();
        let mut fields = field.filter(|column| columns.contains(&(column + 1)));
        let field = fields.find(|column| names_fields(view, header, *column))?;
        let about = columns.iter().copied().filter(|column| *column < field);
        let mut about: Vec<(usize, Slot)> = about
            .map(|column| (column, meant(view, header, column)))
            .collect();
        if !about.iter().any(|(_, slot)| slots::is_naming(*slot)) {
            about.last_mut()?.1 = Slot::Name;
        }
        Some(Plan {
            header,
            about,
            field,
        })
    })
}

/// What a column before the field holds: what its heading means, when that says which activity it
/// is.
fn meant(view: &View, header: usize, column: usize) -> Slot {
    let heading = view.text(header, column).unwrap_or_default();
    let slot = view.meaning(heading).map(|meaning| meaning.slot);
    slot.filter(|slot| slots::is_naming(*slot) || *slot == Slot::Reference)
        .unwrap_or(Slot::Remark)
}

/// Whether a column holds names of fields: most rows are headings of a register, and half of the
/// different ones, but at least three, stand there for two activities or more.
fn names_fields(view: &View, header: usize, column: usize) -> bool {
    let rows = (header + 1..view.height()).take(LOOKED_AT);
    let texts: Vec<String> = rows
        .filter_map(|row| Some(fold(view.text(row, column)?)))
        .collect();
    let mut times: HashMap<&str, usize> = HashMap::new();
    for text in &texts {
        *times.entry(text).or_default() += 1;
    }
    times.retain(|text, _| view.meaning(text).is_some());
    let known: usize = times.values().sum();
    let again = times.values().filter(|count| **count >= 2).count();
    again >= 3 && again * 2 >= times.len() && known * 10 >= texts.len() * 6
}

/// Reads the activities.
pub(super) fn read(view: &View, plan: &Plan, ledger: &mut Ledger) -> Vec<Draft> {
    contacts::read(view, 0..plan.header, false, ledger);
    for column in view.filled(plan.header) {
        ledger.apart(view, plan.header, column, Fate::Heading);
    }
    let mut order: HashMap<Vec<String>, usize> = HashMap::new();
    let mut items: Vec<Vec<Found>> = Vec::new();
    let mut unknown: HashMap<String, ((usize, usize), usize)> = HashMap::new();
    let mut activity = Vec::new();
    for row in plan.header + 1..view.height() {
        let said = plan.about.iter();
        let said = said.map(|(column, _)| key(&shown(view.cell(row, *column))));
        let said: Vec<String> = said.collect();
        // A blank name is that of the row above.
        if said.iter().any(|text| !text.is_empty()) {
            activity = said;
        }
        if activity.is_empty() || view.text(row, plan.field).is_none() {
            continue;
        }
        let known = order.len();
        let item = *order.entry(activity.clone()).or_insert(known);
        if item == items.len() {
            items.push(names(view, plan, row, ledger));
        }
        items[item].extend(value(view, plan, row, &mut unknown, ledger));
    }
    let mut unknown: Vec<_> = unknown.into_iter().collect();
    unknown.sort_by_key(|(_, (at, _))| *at);
    for (heading, (at, count)) in unknown {
        ledger.unmapped(view, at, &heading, count);
    }
    items.into_iter().filter_map(item).collect()
}

/// The cells that say which activity it is, of its first row.
fn names(view: &View, plan: &Plan, row: usize, ledger: &mut Ledger) -> Vec<Found> {
    let found = plan.about.iter().filter_map(|(column, slot)| {
        let heading: Arc<str> = view.text(plan.header, *column).unwrap_or_default().into();
        ledger.found(view, row, *column, &Tag::new(*slot, &heading))
    });
    found.collect()
}

/// What a row says beside the names: the value of its field, and remarks behind it.
fn value(
    view: &View,
    plan: &Plan,
    row: usize,
    unknown: &mut HashMap<String, ((usize, usize), usize)>,
    ledger: &mut Ledger,
) -> Vec<Found> {
    let field = view.text(row, plan.field).unwrap_or_default();
    let meaning = view.meaning(field);
    let heading: Arc<str> = field.into();
    ledger.apart(view, row, plan.field, Fate::Heading);
    if let Some(meaning) = &meaning {
        ledger.spoken(meaning);
    } else {
        let place = (row, plan.field);
        unknown.entry(field.to_owned()).or_insert((place, 0)).1 += 1;
    }
    let tag = Tag {
        about: meaning.as_ref().and_then(|meaning| meaning.about.clone()),
        ..Tag::new(
            meaning.map_or(Slot::Remark, |meaning| meaning.slot),
            &heading,
        )
    };
    let mut found = Vec::new();
    for column in view.filled(row) {
        if column == plan.field + 1 {
            found.extend(ledger.found(view, row, column, &tag));
        } else if column > plan.field {
            let own = view.text(plan.header, column).unwrap_or_default();
            let own: Arc<str> = format!("{field} › {own}").into();
            found.extend(ledger.found(view, row, column, &Tag::new(Slot::Remark, &own)));
        } else {
            // The name again, which the first row said.
            ledger.apart(view, row, column, Fate::Heading);
        }
    }
    found
}

fn item(found: Vec<Found>) -> Option<Draft> {
    let place = found.first()?.place;
    let kind = ItemKind::Activity;
    let item = Item { kind, place, found };
    Some(Draft { item, form: false })
}
