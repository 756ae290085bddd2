//! What is written comes back equal from every format, or is refused.

use chrono::NaiveDate;
use inzage::domain::cell_text::unguard;
use inzage::domain::problem::Problem;
use inzage::domain::sheet::{Cell, Row, Sheet};
use inzage::export::book::{write_csv, write_csv_folder, write_csv_zip, write_ods, write_xlsx};
use inzage::import::book::{Limits, read_bytes, read_path};
use proptest::prelude::*;

use super::made::{sheet, text};

/// Texts of every sort that a register or a hostile hand may hold; `pattern` adds more.
fn texts(pattern: &'static str) -> impl Strategy<Value = String> {
    let awkward = "([=+@'\\-\"<>&;,|_xX0-9A ]|_x000[0-9A-F]_|<r>|</r>|\r\n|[\n\r\t]|  |é|😀){0,12}";
    prop_oneof![awkward, pattern, "[ -~]{0,30}"]
}

fn cells(pattern: &'static str) -> impl Strategy<Value = Cell> {
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    prop_oneof![
        2 => Just(Cell::Empty),
        6 => texts(pattern).prop_map(Cell::Text),
        1 => (-(1_i64 << 53)..=1 << 53).prop_map(Cell::Integer),
        1 => any_number().prop_map(Cell::Number),
        1 => (0_u64..2_958_464).prop_map(move |days| Cell::Date(first + chrono::Days::new(days))),
        1 => any::<bool>().prop_map(Cell::Bool),
    ]
}

/// Numbers that are not whole: a whole one comes back as an integer.
fn any_number() -> impl Strategy<Value = f64> {
    prop::num::f64::NORMAL.prop_filter("whole", |n| n.fract() != 0.0 || n.abs() > 9.1e15)
}

/// Sheets with rows at gaps.
fn sheets(pattern: &'static str) -> impl Strategy<Value = Vec<Sheet>> {
    let row = (1_u32..4, prop::collection::vec(cells(pattern), 0..6));
    let rows = prop::collection::vec(row, 0..6);
    prop::collection::vec(rows, 1..4).prop_map(|sheets| {
        let named = sheets.into_iter().enumerate().map(|(index, rows)| {
            let mut number = 0;
            let rows = rows.into_iter().map(|(gap, cells)| {
                number += gap;
                Row { number, cells }
            });
            Sheet {
                file: String::new(),
                name: format!("sheet {index}"),
                rows: rows.collect(),
            }
        });
        named.collect()
    })
}

/// What is expected back: blanks empty, none at the end of a row, no row without content.
fn tidy(sheets: &[Sheet]) -> Vec<Sheet> {
    let mut sheets = sheets.to_vec();
    for sheet in &mut sheets {
        for row in &mut sheet.rows {
            for cell in &mut row.cells {
                if cell.text().is_none() {
                    *cell = Cell::Empty;
                }
            }
            let filled = row.cells.iter().rposition(|cell| *cell != Cell::Empty);
            row.cells.truncate(filled.map_or(0, |last| last + 1));
        }
        sheet.rows.retain(|row| !row.cells.is_empty());
    }
    sheets
}

/// Reads a file back, without the name of the file.
fn back(bytes: &[u8]) -> Vec<Sheet> {
    let read = read_bytes("r", bytes, &Limits::default());
    nameless(read)
}

/// Sheets without the names of files; none when nothing was filled in.
fn nameless(read: Result<Vec<Sheet>, Vec<Problem>>) -> Vec<Sheet> {
    match read {
        Ok(mut sheets) => {
            sheets.iter_mut().for_each(|sheet| sheet.file.clear());
            sheets
        }
        Err(problems) => {
            assert_eq!(problems[0].message, "no cell is filled in", "{problems:?}");
            Vec::new()
        }
    }
}

/// The sheets, or none when nothing is filled in, which is refused when it is read.
fn unless_blank(sheets: Vec<Sheet>) -> Vec<Sheet> {
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        Vec::new()
    } else {
        sheets
    }
}

/// What CSV keeps: the text of each cell, and no row numbers.
fn as_texts(sheets: &[Sheet]) -> Vec<Vec<Vec<Option<String>>>> {
    let row = |row: &Row| row.cells.iter().map(Cell::text).collect();
    sheets
        .iter()
        .map(|sheet| sheet.rows.iter().map(row).collect())
        .collect()
}

/// The same for sheets read from CSV, with the guards taken away as the native importer does.
fn as_unguarded_texts(sheets: &[Sheet]) -> Vec<Vec<Vec<Option<String>>>> {
    let cell = |cell: &Cell| cell.text().map(|text| unguard(&text).into_owned());
    let row = |row: &Row| row.cells.iter().map(cell).collect();
    sheets
        .iter()
        .map(|sheet| sheet.rows.iter().map(row).collect())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn an_excel_workbook_comes_back_equal(sheets in sheets("\\PC{0,20}|[\u{1}-\u{ffff}]{0,8}")) {
        let written = write_xlsx(&sheets).unwrap();
        prop_assert_eq!(back(&written), unless_blank(tidy(&sheets)));
        prop_assert_eq!(write_xlsx(&sheets).unwrap(), written);
    }

    #[test]
    fn an_opendocument_spreadsheet_comes_back_equal(sheets in sheets("\\PC{0,20}")) {
        let written = write_ods(&sheets).unwrap();
        prop_assert_eq!(back(&written), unless_blank(tidy(&sheets)));
    }

    #[test]
    fn a_zip_of_csv_files_comes_back_with_equal_texts(
        sheets in sheets("\\PC{0,20}|[\u{1}-\u{ffff}]{0,8}"),
    ) {
        let read = back(&write_csv_zip(&sheets).unwrap());
        let expected = as_texts(&unless_blank(tidy(&sheets)));
        prop_assert_eq!(as_unguarded_texts(&read), expected);
    }
}

#[test]
fn a_folder_of_csv_files_comes_back_with_equal_texts() {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("new/register");
    let sheets = [
        sheet(
            "flows",
            vec![
                vec![text("code"), text("what")],
                vec![text("F1"), text("=1,\n\"2\"")],
            ],
        ),
        sheet(
            "parties",
            vec![vec![text("code")], vec![text("-")], vec![text("'s avonds")]],
        ),
    ];
    write_csv_folder(&sheets, &register).unwrap();
    write_csv_folder(&sheets, &register).unwrap();
    let read = nameless(read_path(&register, &Limits::default()));
    assert_eq!(as_unguarded_texts(&read), as_texts(&sheets));
    assert_eq!(read[1].rows[1].cells, [text("'-")]);
}

#[test]
fn a_csv_file_is_plain_and_has_equally_many_fields_in_each_line() {
    let cells = vec![
        Cell::Date(NaiveDate::from_ymd_opt(2024, 2, 29).unwrap()),
        Cell::Integer(-3),
    ];
    let sheet = sheet(
        "s",
        vec![
            vec![text("a"), text("b;c"), text("d")],
            cells,
            vec![text("=1")],
        ],
    );
    let mut written = Vec::new();
    write_csv(&sheet, &mut written).unwrap();
    let expected = "a,\"b;c\",d\n2024-02-29,-3,\n'=1,,\n";
    assert_eq!(String::from_utf8(written).unwrap(), expected);
}

#[test]
fn a_text_that_looks_like_a_formula_or_markup_is_text_in_a_workbook() {
    for found in [
        "=1+1",
        "<r>x</r>",
        "<r><t>x</t></r>",
        "https://example.org",
        "_x0041_",
        "0401",
    ] {
        let sheets = [sheet("S", vec![vec![text("h")], vec![text(found)]])];
        assert_eq!(back(&write_xlsx(&sheets).unwrap()), sheets);
        assert_eq!(back(&write_ods(&sheets).unwrap()), sheets);
    }
}

#[test]
fn a_number_or_day_that_a_workbook_cannot_hold_is_written_as_text() {
    let day = NaiveDate::from_ymd_opt(1830, 10, 4).unwrap();
    let sheets = [sheet(
        "S",
        vec![vec![
            Cell::Integer(i64::MAX),
            Cell::Number(f64::NAN),
            Cell::Date(day),
        ]],
    )];
    let cells = |bytes: Vec<u8>| back(&bytes).remove(0).rows.remove(0).cells;
    let number = text("9223372036854775807");
    let expected = [number.clone(), text("NaN"), text("1830-10-04")];
    assert_eq!(cells(write_xlsx(&sheets).unwrap()), expected);
    assert_eq!(
        cells(write_ods(&sheets).unwrap()),
        [number, text("NaN"), Cell::Date(day)]
    );
}

#[test]
fn a_text_longer_than_excel_keeps_is_refused_and_not_cut() {
    let long = |length: usize| [sheet("S", vec![vec![text("h"), text(&"é".repeat(length))]])];
    assert!(write_xlsx(&long(32_767)).is_ok());
    let problems = write_xlsx(&long(32_768)).unwrap_err();
    assert_eq!(problems[0].at, "sheet S, cell B1");
    assert!(problems[0].message.contains("32767"), "{problems:?}");
    assert_eq!(back(&write_ods(&long(32_768)).unwrap()), long(32_768));
}

#[test]
fn a_control_character_is_refused_where_the_format_has_none() {
    let sheets = [sheet("S", vec![vec![text("a\u{b}b")]])];
    assert_eq!(back(&write_xlsx(&sheets).unwrap()), sheets);
    let problems = write_ods(&sheets).unwrap_err();
    assert_eq!(problems[0].at, "sheet S, cell A1");
    assert!(problems[0].message.contains("U+000B"), "{problems:?}");
    let zero = [sheet("S", vec![vec![text("a\0b")]])];
    assert_eq!(back(&write_xlsx(&zero).unwrap()), zero);
    assert_eq!(write_csv_zip(&zero).unwrap_err()[0].at, "sheet S, cell A1");
    assert!(write_csv(&zero[0], &mut Vec::new()).is_err());
}

#[test]
fn a_name_that_a_sheet_or_file_cannot_have_is_refused() {
    let named = |name: &str| [sheet(name, vec![vec![text("x")]])];
    for name in ["", "a/b", "a:b", "x".repeat(32).as_str()] {
        assert!(write_xlsx(&named(name)).is_err(), "{name}");
    }
    for name in ["", "..", "a/b"] {
        assert!(write_csv_zip(&named(name)).is_err(), "{name}");
    }
    let twice = [named("a")[0].clone(), named("A")[0].clone()];
    assert!(write_xlsx(&twice).is_err() && write_ods(&twice).is_err());
    assert!(write_csv_zip(&twice).is_err());
}
