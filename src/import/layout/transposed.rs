//! Reads a table that lies on its side: headings down a column, one activity a column.

use std::sync::Arc;

use super::{
    draft::Draft,
    labels::Plan,
    ledger::{Ledger, Tag},
    slots,
    view::View,
    words,
};
use crate::{
    domain::import_report::Fate,
    import::{
        item::{Found, Item, ItemKind},
        slot::Slot,
    },
};

/// The columns of activities, when a sheet with labels down a column has several.
pub(super) fn columns(view: &View, plan: &Plan) -> Option<Vec<usize>> {
    let beside = |row: usize| {
        let filled = view.filled(row);
        filled.filter(|column| *column > plan.labels && !plan.help.contains(column))
    };
    let naming = plan.rows.iter().copied().find(|row| {
        let text = view.text(*row, plan.labels).unwrap_or_default();
        let slot = view.meaning(text).map(|meaning| meaning.slot);
        slot.is_some_and(|slot| slots::is_naming(slot) || slot == Slot::Reference)
    })?;
    let named: Vec<usize> = beside(naming).collect();
    if named.len() < 2 {
        return None;
    }
    // Most lines have a value in most of these columns.
    let filled = plan
        .rows
        .iter()
        .filter(|row| beside(**row).next().is_some());
    let wide = filled
        .clone()
        .filter(|row| beside(**row).filter(|c| named.contains(c)).count() >= 2);
    if wide.count() * 2 < filled.count() {
        return None;
    }
    let mut all: Vec<usize> = plan.rows.iter().flat_map(|row| beside(*row)).collect();
    all.sort_unstable();
    all.dedup();
    Some(all)
}

/// Reads the activities, column by column.
pub(super) fn read(view: &View, plan: &Plan, columns: &[usize], ledger: &mut Ledger) -> Vec<Draft> {
    let mut found: Vec<Vec<Found>> = vec![Vec::new(); columns.len()];
    let mut banner: Option<String> = None;
    let mut label: Option<(Tag, (usize, usize), bool)> = None;
    let first = plan.rows.first().copied().unwrap_or(0);
    for row in 0..view.height() {
        let beside: Vec<usize> = view.filled(row).filter(|c| columns.contains(c)).collect();
        if let Some(text) = view.text(row, plan.labels) {
            let meaning = view.below(banner.as_deref(), text);
            if let Some(meaning) = &meaning {
                ledger.spoken(meaning);
            } else if beside.is_empty() || row < first {
                banner = Some(text.to_owned());
                label = None;
                ledger.row_apart(view, row, Fate::Title, None);
                continue;
            }
            let heading: Arc<str> = text.into();
            let tag = Tag {
                about: meaning.as_ref().and_then(|meaning| meaning.about.clone()),
                ..Tag::new(meaning.as_ref().map_or(Slot::Remark, |m| m.slot), &heading)
            };
            ledger.apart(view, row, plan.labels, Fate::Heading);
            label = Some((tag, (row, plan.labels), meaning.is_some()));
        }
        let Some((tag, at, known)) = &label else {
            continue;
        };
        if !known && !beside.is_empty() {
            ledger.unmapped(view, *at, &tag.heading, beside.len());
        }
        for column in &beside {
            let Some(item) = columns.iter().position(|known| known == column) else {
                continue;
            };
            if tag.slot == Slot::Help {
                ledger.apart(view, row, *column, Fate::Help);
            } else {
                found[item].extend(ledger.found(view, row, *column, tag));
            }
        }
    }
    found
        .into_iter()
        .filter_map(|found| item(found, ledger))
        .collect()
}

/// One activity, unless the column is blank or an example.
fn item(found: Vec<Found>, ledger: &mut Ledger) -> Option<Draft> {
    let place = found.first()?.place;
    let example = found.iter().any(|value| match value.slot {
        Slot::Name => words::example_name(&value.text()),
        Slot::Reference => words::example_reference(&value.text()),
        _ => false,
    });
    if example {
        ledger.dismiss(found, None, |_| Fate::Example);
        return None;
    }
    let kind = ItemKind::Activity;
    let item = Item { kind, place, found };
    Some(Draft { item, form: false })
}
