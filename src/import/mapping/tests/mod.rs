//! What the mappings know, and what they say of a wrong file.

mod choice;
mod files;
mod headings;
mod normal;

use super::*;
use crate::domain::sheet::{Cell, Row, Sheet};

/// A sheet with these rows of text; a blank text is a blank cell.
fn sheet(name: &str, rows: &[&[&str]]) -> Sheet {
    let cell = |text: &&str| match *text {
        "" => Cell::Empty,
        text => Cell::Text(text.to_owned()),
    };
    let rows = rows.iter().zip(1..).map(|(cells, number)| Row {
        number,
        cells: cells.iter().map(cell).collect(),
    });
    Sheet {
        file: "register.xlsx".to_owned(),
        name: name.to_owned(),
        rows: rows.collect(),
    }
}

/// An embedded mapping.
fn mapping(name: &str) -> &'static Mapping {
    Mappings::embedded().find(name).expect("is embedded")
}
