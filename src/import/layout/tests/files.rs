//! The registers of others, when they are at hand, with the small vocabulary of these tests.

use std::path::Path;

use crate::import::{book, item::ItemKind};

/// Reads a file, when it is there: how many activities and how many rules it holds.
fn counts(name: &str) -> Option<(usize, usize)> {
    let folder = std::env::var("REGISTERS").unwrap_or_else(|_| "../shared/registers".to_owned());
    let path = Path::new(&folder).join(name);
    let sheets = path
        .exists()
        .then(|| book::read_path(&path, &book::Limits::default()).unwrap())?;
    let reading = super::read(&sheets);
    let of_kind = |kind: ItemKind| {
        reading
            .items
            .iter()
            .filter(|item| item.kind == kind)
            .count()
    };
    Some((
        of_kind(ItemKind::Activity),
        of_kind(ItemKind::RetentionRule),
    ))
}

#[test]
fn the_registers_of_others_give_the_counts_that_are_known() {
    for (name, activities, rules) in [
        ("cnil-form-filled-two-activities.ods", 2, 0),
        ("cnil-simplified-template-blank.ods", 0, 0),
        ("flat-french.ods", 5, 0),
        ("boolean-columns-shipbuilder.xlsx", 14, 0),
        ("german-offset-header.xlsx", 8, 0),
        ("article30-wording-two-headers.xlsx", 4, 0),
        ("snake-case-pipe-separated.csv", 3, 0),
        ("mortsel-dutch-semicolon.csv", 10, 0),
        ("retention-rules-windows1252.csv", 0, 7),
    ] {
        if let Some(found) = counts(name) {
            assert_eq!(found, (activities, rules), "{name}");
        }
    }
}
