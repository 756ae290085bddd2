//! The user's workbook back, with notes.

use std::io::{Cursor, Read};

use chrono::NaiveDate;
use inzage::{
    domain::{
        import_report::{CellFate, Fate, ImportReport, NearName, Place, Unmapped},
        problem::{Problem, ProblemCode},
        sheet::{Cell, Row, Sheet},
    },
    export::report_workbook::{REPORT_TITLE, Told, write_report_workbook},
    import::book,
};

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn sheet(name: &str, rows: Vec<(u32, Vec<Cell>)>) -> Sheet {
    let rows = rows
        .into_iter()
        .map(|(number, cells)| Row { number, cells });
    Sheet {
        file: "r.xlsx".to_owned(),
        name: name.to_owned(),
        rows: rows.collect(),
    }
}

fn place(sheet: usize, row: u32, column: usize) -> Place {
    Place { sheet, row, column }
}

fn fate(place: Place, fate: Fate, note: Option<&str>) -> CellFate {
    CellFate {
        place,
        fate,
        note: note.map(str::to_owned),
        suggestion: note.map(|_| "write something else".to_owned()),
    }
}

fn written(sheets: &[Sheet], report: &ImportReport, problems: &[Problem]) -> Vec<u8> {
    let facts = [("file".to_owned(), "r.xlsx".to_owned())];
    let told = Told {
        facts: &facts,
        report: Some(report),
        problems,
    };
    write_report_workbook(sheets, &told).unwrap()
}

fn read(bytes: &[u8]) -> Vec<Sheet> {
    book::read_bytes("r.xlsx", bytes, &book::Limits::default()).unwrap()
}

/// The notes of a workbook: the part of the archive, the cell and the text of each.
fn notes(bytes: &[u8]) -> Vec<(String, String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let parts = archive.file_names().map(|name| name.unwrap().into_owned());
    let parts: Vec<String> = parts.collect();
    let mut notes = Vec::new();
    for part in parts
        .into_iter()
        .filter(|part| part.starts_with("xl/comments"))
    {
        let mut xml = String::new();
        archive
            .by_name(&part)
            .unwrap()
            .read_to_string(&mut xml)
            .unwrap();
        for note in xml.split("<comment ").skip(1) {
            let cell = note
                .split("ref=\"")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap();
            let text: String = note
                .split("<t")
                .skip(1)
                .filter_map(|text| text.split_once('>')?.1.split("</t>").next())
                .collect();
            notes.push((part.clone(), cell.to_owned(), text));
        }
    }
    notes.sort();
    notes
}

#[test]
fn every_value_comes_back_where_it_was() {
    let day = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
    let sheets = [
        sheet(
            "Registre",
            vec![
                (
                    3,
                    vec![
                        Cell::Empty,
                        text("Nom"),
                        text("Date"),
                        text("Nombre"),
                        text("Vrai"),
                    ],
                ),
                (
                    7,
                    vec![
                        Cell::Empty,
                        text("=1+1"),
                        Cell::Date(day),
                        Cell::Integer(12),
                        Cell::Bool(true),
                    ],
                ),
                (
                    8,
                    vec![
                        Cell::Empty,
                        text("https://example.be"),
                        text("2024"),
                        Cell::Number(1.5),
                        text("+32"),
                    ],
                ),
                (
                    9,
                    vec![
                        text("deux\nlignes"),
                        text("<r>x</r>"),
                        text("'t Sas"),
                        text("_x0041_"),
                        text("é€😀"),
                    ],
                ),
            ],
        ),
        sheet(
            "Verwerkingen: 1/2 [concept] en nog veel meer",
            vec![(1, vec![text("a")])],
        ),
    ];
    let report = ImportReport::default();
    let back = read(&written(&sheets, &report, &[]));
    assert_eq!(back[0].rows, sheets[0].rows);
    assert_eq!(back[1].rows, sheets[1].rows);
    let names: Vec<&str> = back.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Registre",
            "Verwerkingen_ 1_2 _concept_ en",
            "import report"
        ]
    );
    assert_eq!(back[2].rows[0].cells[0], text(REPORT_TITLE));
}

#[test]
fn each_cell_that_somebody_should_look_at_has_a_note() {
    let sheets = [
        sheet(
            "a",
            vec![
                (1, vec![text("name"), text("basis"), text("colour")]),
                (2, vec![text("x"), text("?"), text("red")]),
                (3, vec![text("Acerta vzw"), text("6.1.c"), Cell::Empty]),
            ],
        ),
        sheet("b", vec![(5, vec![text("odd")])]),
    ];
    let report = ImportReport {
        cells: vec![
            fate(place(0, 1, 0), Fate::Heading, None),
            fate(place(0, 1, 1), Fate::Heading, None),
            fate(place(0, 1, 2), Fate::Heading, None),
            fate(place(0, 2, 0), Fate::Typed, None),
            fate(
                place(0, 2, 1),
                Fate::NotUnderstood,
                Some("`?` is no basis\u{1}"),
            ),
            fate(place(0, 2, 2), Fate::Remark, None),
            fate(place(0, 3, 0), Fate::Typed, None),
            fate(place(0, 3, 1), Fate::Typed, Some("stated with a doubt")),
            fate(place(1, 5, 0), Fate::Remark, None),
        ],
        unmapped: vec![Unmapped {
            place: place(0, 1, 2),
            heading: "colour".to_owned(),
            cells: 1,
            suggestion: Some("remarks".to_owned()),
        }],
        near: vec![NearName {
            place: place(0, 3, 0),
            name: "Acerta vzw".to_owned(),
            kind: "party",
            code: "acerta".to_owned(),
        }],
        ..ImportReport::default()
    };
    let refused = Problem::new(
        "r.xlsx, sheet a, cell A2",
        ProblemCode::Duplicate,
        "there twice",
    );
    let bytes = written(&sheets, &report, &[refused]);
    let notes = notes(&bytes);
    let cells: Vec<&str> = notes.iter().map(|(_, cell, _)| cell.as_str()).collect();
    assert_eq!(
        cells,
        ["A2", "A3", "B2", "B3", "C1", "C2", "A5"],
        "{notes:?}"
    );
    for (cell, expected) in [
        ("A2", "refused: there twice"),
        ("A3", "near to a known name"),
        ("B2", "is no basis ; write something else"),
        ("B3", "stated with a doubt"),
        ("C1", "perhaps `remarks` is meant"),
        ("C2", "kept in the remarks"),
    ] {
        let told = notes
            .iter()
            .any(|(_, at, note)| at == cell && note.contains(expected));
        assert!(told, "{cell}: {expected}: {notes:?}");
    }
    let last = read(&bytes).pop().unwrap();
    let listed = |sheet: &str, cell: &str| {
        last.rows.iter().any(|row| {
            row.cells.len() > 3 && row.cells[0] == text(sheet) && row.cells[1] == text(cell)
        })
    };
    assert!(listed("a", "B2") && listed("b", "A5") && !listed("a", "A1"));
    let counted = last.rows.iter().any(|row| {
        row.cells.first() == Some(&text(Fate::NotUnderstood.label()))
            && row.cells.get(1) == Some(&Cell::Integer(1))
    });
    assert!(counted, "{last:?}");
}

#[test]
fn notes_are_bounded_and_the_rest_is_listed() {
    let rows: Vec<(u32, Vec<Cell>)> = (1..=6_000)
        .map(|row| (row, vec![text("odd"), text("kept")]))
        .collect();
    let sheets = [sheet("a", rows)];
    let cells = (1..=6_000).flat_map(|row| {
        let fates = if row > 5_900 {
            (Fate::NotUnderstood, Fate::Remark)
        } else {
            (Fate::Typed, Fate::Remark)
        };
        [
            fate(place(0, row, 0), fates.0, None),
            fate(place(0, row, 1), fates.1, None),
        ]
    });
    let report = ImportReport {
        cells: cells.collect(),
        ..ImportReport::default()
    };
    let bytes = written(&sheets, &report, &[]);
    let notes = notes(&bytes);
    assert_eq!(notes.len(), 5_000);
    let unclear = notes
        .iter()
        .filter(|(_, cell, _)| cell.starts_with('A'))
        .count();
    assert_eq!(unclear, 100);
    let back = read(&bytes);
    assert_eq!(back[0].rows, sheets[0].rows);
    let listed = back[1]
        .rows
        .iter()
        .filter(|row| row.cells.first() == Some(&text("a")))
        .count();
    assert_eq!(listed, 6_100);
    assert!(back[1].rows.iter().any(|row| {
        row.cells[0]
            .text()
            .is_some_and(|t| t.contains("only 5000 cells"))
    }));
}

#[test]
fn a_text_that_excel_cannot_keep_is_cut_and_that_is_said() {
    let long = "é".repeat(40_000);
    let sheets = [sheet("a", vec![(1, vec![text("x"), text(&long)])])];
    let back = read(&written(&sheets, &ImportReport::default(), &[]));
    let kept = back[0].rows[0].cells[1].text().unwrap();
    assert!(
        kept.ends_with('…') && kept.chars().count() == 32_767,
        "{}",
        kept.chars().count()
    );
    let told = back[1]
        .rows
        .iter()
        .any(|row| row.cells.get(1) == Some(&text("B1")));
    assert!(told, "{:?}", back[1]);
}

#[test]
fn a_report_without_sheets_is_the_report_alone() {
    let bytes = written(&[], &ImportReport::default(), &[]);
    assert_eq!(read(&bytes)[0].name, "import report");
    assert!(notes(&bytes).is_empty());
}
