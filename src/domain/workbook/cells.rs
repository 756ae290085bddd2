//! One value in one cell, both ways.

use chrono::SecondsFormat;
use uuid::Uuid;

use crate::domain::{
    draft::{At, Entry, Input, Resolve},
    record::Absence,
    sheet::Cell,
    value::{FieldType, Value},
};

/// What stands between the items of a list in one cell.
const BETWEEN: &str = "; ";

/// A value as a cell. A text per language and parts do not fit in one cell and give a blank one:
/// they have columns or a sheet of their own.
pub fn write(value: Value<'_>, records: &dyn Resolve) -> Cell {
    match value {
        Value::Absent | Value::Local(_) | Value::Parts(_) => Cell::Empty,
        Value::Text(text) => Cell::Text(text.to_owned()),
        Value::Bool(truth) => Cell::Text(if truth { "yes" } else { "no" }.to_owned()),
        Value::Integer(number) => Cell::Integer(number),
        Value::Date(date) => Cell::Date(date),
        Value::Time(time) => Cell::Text(time.to_rfc3339_opts(SecondsFormat::Micros, true)),
        Value::Country(code) => Cell::Text(code.to_string()),
        Value::Period(period) => Cell::Text(period.to_string()),
        Value::Code(item) => Cell::Text(item.code.to_owned()),
        Value::Codes(codes) => joined(codes.items().iter().map(|item| item.code.to_owned())),
        Value::Texts(texts) => joined(texts.iter().map(|text| escaped(text))),
        Value::Ref(id) => Cell::Text(code_of(id, records)),
        Value::Refs(refs) => joined(refs.ids().map(|id| code_of(id, records))),
        Value::AnyRef(kind, id) => Cell::Text(super::any_reference(kind, &code_of(id, records))),
    }
}

/// The code of a record; of one that is not there, its UUID, so that nothing is lost.
fn code_of(id: Uuid, records: &dyn Resolve) -> String {
    let code = records
        .kind_of(id)
        .and_then(|kind| records.code_of(kind, id));
    code.map_or_else(|| id.to_string(), |code| code.to_string())
}

fn joined(items: impl Iterator<Item = String>) -> Cell {
    let items: Vec<String> = items.collect();
    if items.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(items.join(BETWEEN))
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;")
}

/// What was typed in a cell for a field of this type: nothing, why there is nothing, or a value
/// that `draft` reads further. Only a record can state why there is nothing, so the marker of an
/// absence is a text like any other in a part.
pub fn read(ty: &FieldType, cell: Cell, in_record: bool, at: At) -> Entry {
    let input = match cell {
        Cell::Empty => Input::Null,
        Cell::Integer(number) => Input::Integer(number),
        Cell::Number(number) => Input::Text(number.to_string()),
        Cell::Date(date) => Input::Date(date),
        Cell::Bool(truth) => Input::Bool(truth),
        Cell::Text(text) if text.trim().is_empty() => Input::Null,
        Cell::Text(text) => match Absence::from_marker(&text) {
            Some(absence) if in_record => Input::Absent(absence),
            _ => from_text(ty, text, &at),
        },
    };
    Entry { at, input }
}

fn from_text(ty: &FieldType, text: String, at: &At) -> Input {
    let list = |items: Vec<String>| {
        let entry = |item| Entry {
            at: at.clone(),
            input: Input::Text(item),
        };
        Input::List(items.into_iter().map(entry).collect())
    };
    match ty {
        FieldType::Texts => list(unescaped_items(&text)),
        FieldType::Codes(_) | FieldType::Refs(_) => {
            list(text.split(';').map(str::to_owned).collect())
        }
        FieldType::Text | FieldType::LocalText | FieldType::Bool | FieldType::Integer => {
            Input::Text(text)
        }
        FieldType::Date | FieldType::Time | FieldType::Country | FieldType::Period => {
            Input::Text(text)
        }
        FieldType::EnterpriseNumber | FieldType::Url | FieldType::Code(_) => Input::Text(text),
        FieldType::Ref(_) | FieldType::AnyRef | FieldType::Parts(_) => Input::Text(text),
    }
}

/// The texts of a list. A backslash stands before a semicolon or backslash that is meant as such;
/// before anything else it is a backslash, as in `C:\data`.
fn unescaped_items(text: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let meant = match character {
            '\\' => characters.next_if(|next| matches!(next, '\\' | ';')),
            ';' => {
                items.push(String::new());
                continue;
            }
            _ => None,
        };
        if let Some(item) = items.last_mut() {
            item.push(meant.unwrap_or(character));
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{kind::Kind, snapshot::Snapshot};

    fn check(texts: &[&str], cell: &str) {
        let boxed: Vec<Box<str>> = texts.iter().map(|text| Box::from(*text)).collect();
        let written = write(Value::Texts(&boxed), &Snapshot::empty());
        assert_eq!(written, Cell::Text(cell.to_owned()));
        let read: Vec<String> = unescaped_items(cell)
            .iter()
            .map(|item| item.trim().to_owned())
            .collect();
        assert_eq!(read, texts);
    }

    #[test]
    fn a_semicolon_in_a_text_does_not_split_it() {
        check(&["a", "b"], "a; b");
        check(&["a; b"], r"a\; b");
        check(&[r"a\", "b"], r"a\\; b");
        check(&[r"\;", ";;"], r"\\\;; \;\;");
        check(&["a\nb", "=c"], "a\nb; =c");
    }

    #[test]
    fn a_backslash_that_protects_nothing_is_kept() {
        assert_eq!(unescaped_items(r"C:\data;D:\"), [r"C:\data", r"D:\"]);
    }

    #[test]
    fn the_marker_of_an_absence_is_no_item_of_a_list() {
        let cell = || Cell::Text(" (None) ".to_owned());
        let at = || At::Path(String::new());
        let refs = FieldType::Refs(Kind::Party);
        assert_eq!(
            read(&refs, cell(), true, at()).input,
            Input::Absent(Absence::None)
        );
        assert_eq!(
            read(&FieldType::Text, cell(), false, at()).input,
            Input::Text(" (None) ".to_owned())
        );
    }
}
