//! Each kind of file is known by its content, read if it is a table, and named if it is not.

use std::fs;

use chrono::NaiveDate;
use inzage::domain::problem::ProblemCode;
use inzage::domain::sheet::Cell;
use inzage::import::book::{Limits, read_bytes, read_path};

use super::made::*;

fn date(year: i32, month: u32, day: u32) -> Cell {
    Cell::Date(NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

#[test]
fn an_excel_workbook_keeps_addresses_and_kinds_of_cells() {
    let data = "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"D3\"><v>7</v></c>\
                <c r=\"E3\"><v>0.5</v></c><c r=\"F3\" t=\"b\"><v>1</v></c>\
                <c r=\"G3\" t=\"e\"><v>#REF!</v></c><c r=\"H3\" t=\"d\"><v>2024-02-29</v></c>\
                <c r=\"I3\" t=\"s\"><v>1</v></c></row><row r=\"9\"><c r=\"A9\"/></row>\
                <row r=\"12\"><c r=\"A12\" t=\"inlineStr\"><is><t>end</t></is></c></row>";
    let strings = "<sst uniqueCount=\"2\"><si><t>doel</t></si><si><t> </t></si></sst>";
    let expected = vec![
        Cell::Empty,
        text("doel"),
        Cell::Empty,
        Cell::Integer(7),
        Cell::Number(0.5),
        Cell::Bool(true),
        text("#REF!"),
        date(2024, 2, 29),
    ];
    let found = rows("r.xlsx", &xlsx(data, strings));
    assert_eq!(found, vec![(3, expected), (12, vec![text("end")])]);
}

#[test]
fn an_excel_97_workbook_is_read() {
    let mut number = [2_u16, 1, 0].map(u16::to_le_bytes).concat();
    number.extend(1.25_f64.to_le_bytes());
    let mut formula = [3_u16, 0, 0].map(u16::to_le_bytes).concat();
    formula.extend(6.0_f64.to_le_bytes());
    formula.extend([0; 6]);
    formula.extend([3, 0, 0x1E, 6, 0]);
    let cells = [
        label(2, 0, "doel"),
        record(0x0203, &number),
        record(0x0006, &formula),
    ]
    .concat();
    let found = rows("r.xls", &xls(&[], &cells));
    let expected = vec![
        (3, vec![text("doel"), Cell::Number(1.25)]),
        (4, vec![Cell::Integer(6)]),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_binary_workbook_is_read() {
    let row = binary_record(0x00, &4_u32.to_le_bytes());
    let at = |column: u32| [column, 0].map(u32::to_le_bytes).concat();
    let cells = [
        row,
        binary_record(0x06, &[at(0), wide("doel")].concat()),
        binary_record(0x05, &[at(1), 2.0_f64.to_le_bytes().to_vec()].concat()),
    ]
    .concat();
    let found = rows("r.xlsb", &xlsb(&cells));
    assert_eq!(found, vec![(5, vec![text("doel"), Cell::Integer(2)])]);
}

#[test]
fn an_opendocument_spreadsheet_keeps_addresses_and_kinds_of_cells() {
    let found = rows(
        "r.ods",
        &ods("<table:table table:name=\"T\">\n\
        <table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>\n\
        <table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>\n\
        <table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p>\
        </office:annotation><text:p>een<text:s text:c=\"2\"/><text:span>twee</text:span></text:p>\
        <text:p>d &amp; e</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2024-02-29\"/>\
        <table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"/>\
        <table:table-cell office:value-type=\"float\" office:value=\"3\"/>\
        <table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>\
        <table:table-cell office:value-type=\"string\" office:string-value=\"\" \
        calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/>\
        </table:table-row></table:table>"),
    );
    let expected = vec![
        Cell::Empty,
        Cell::Empty,
        text("een  twee\nd & e"),
        date(2024, 2, 29),
        Cell::Number(0.5),
        Cell::Integer(3),
        Cell::Bool(true),
        text("#REF!"),
    ];
    assert_eq!(found, vec![(3, expected)]);
}

#[test]
fn a_repeated_row_is_content_until_it_fills_the_sheet() {
    let row = |repeats: u32| {
        format!(
            "<table:table-row table:number-rows-repeated=\"{repeats}\"><table:table-cell \
             office:value-type=\"string\" table:number-columns-repeated=\"2\"><text:p>x</text:p>\
             </table:table-cell></table:table-row>"
        )
    };
    let table = format!(
        "<table:table table:name=\"T\">{}{}</table:table>",
        row(3),
        row(1_048_573)
    );
    let cells = vec![text("x"), text("x")];
    let numbers = [1, 2, 3, 4];
    let expected: Vec<_> = numbers
        .into_iter()
        .map(|number| (number, cells.clone()))
        .collect();
    assert_eq!(rows("r.ods", &ods(&table)), expected);
}

#[test]
fn the_copy_of_another_files_sheet_is_not_a_sheet() {
    let table = |name: &str, source: &str| {
        format!(
            "<table:table table:name=\"{name}\">{source}<table:table-row><table:table-cell \
             office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>\
             </table:table>"
        )
    };
    let body = table("T", "") + &table("'file:///x.ods'#$S", "<table:table-source/>");
    assert_eq!(rows("r.ods", &ods(&body)), vec![(1, vec![text("x")])]);
}

#[test]
fn a_file_is_read_by_its_content_whatever_it_is_called() {
    let data = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    assert_eq!(
        rows("r.csv", &xlsx(data, NO_STRINGS)),
        vec![(1, vec![Cell::Integer(1)])]
    );
    assert_eq!(
        rows("r.xlsx", b"a;b\n"),
        vec![(1, vec![text("a"), text("b")])]
    );
}

#[test]
fn a_kind_that_is_not_read_is_named() {
    let office = |part: &str| zip(&[("[Content_Types].xml", b"<Types/>"), (part, b"<x/>")]);
    let odt = zip(&[("mimetype", b"application/vnd.oasis.opendocument.text")]);
    let check = |bytes: &[u8], named: &str| {
        let found = problem("r.xlsx", bytes, &Limits::default());
        assert_eq!(found.code, ProblemCode::File);
        assert!(found.message.contains(named), "{found}");
        assert!(found.hint.is_some_and(|hint| hint.contains(".xlsx")));
    };
    check(b"%PDF-1.7 ...", "PDF");
    check(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "PNG");
    check(b"\xFF\xD8\xFF\xE0\0\x10JFIF", "JPEG");
    check(b"<html><table><tr><td>1</td></tr></table>", "web page");
    check(b"\xEF\xBB\xBF<!DOCTYPE html>\n<html>", "web page");
    check(
        b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
        "Excel 2003",
    );
    check(b"{\"activities\": []}", "JSON");
    check(b"\x00\x01\x02\x03\x04\x05", "neither");
    check(&office("word/document.xml"), "Word");
    check(&office("ppt/presentation.xml"), "PowerPoint");
    check(&odt, "OpenDocument text");
    check(&compound("WordDocument", b"x"), "Word");
    check(
        &zip(&[("a.xlsx", b"x"), ("b.pdf", b"x")]),
        "`a.xlsx`, `b.pdf`",
    );
    check(&zip(&[]), "nothing");
}

#[test]
fn a_protected_file_is_said_to_be_so() {
    let encrypted = b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let ods = zip(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", encrypted),
        ("content.xml", b"?"),
    ]);
    // The flag that says a part is encrypted, in the entry of the directory at the end.
    let mut archive = zip(&[("a.csv", b"a;b\n")]);
    let entry = archive.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    archive[entry + 8] |= 1;
    let filepass = record(0x002F, &[1, 0, 1, 0, 1, 0]);
    for bytes in [
        compound("EncryptedPackage", b"x"),
        ods,
        archive,
        xls(&filepass, &[]),
    ] {
        let found = problem("r.xlsx", &bytes, &Limits::default());
        assert_eq!(found.code, ProblemCode::File);
        assert_eq!(
            found.to_string(),
            "r.xlsx: the file is protected by a password; save it without one"
        );
    }
}

#[test]
fn a_zip_of_csv_files_is_read_as_their_sheets() {
    let bytes = zip(&[
        ("register/purposes.csv", b"a,b\n1,2\n"),
        ("register/activities.csv", b"c,d\n"),
        ("register/README.md", b"# read me"),
        ("__MACOSX/register/._activities.csv", b"\0"),
    ]);
    let sheets = read_bytes("register.zip", &bytes, &Limits::default()).unwrap();
    let names: Vec<_> = sheets
        .iter()
        .map(|s| (s.file.as_str(), s.name.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            ("register.zip/register/activities.csv", "activities"),
            ("register.zip/register/purposes.csv", "purposes"),
        ]
    );
    assert_eq!(sheets[1].rows[1].cells, [text("1"), text("2")]);
}

#[test]
fn a_folder_of_csv_files_is_read_as_their_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("register");
    fs::create_dir(&register).unwrap();
    fs::write(register.join("parties.csv"), "code\nINFINO\n").unwrap();
    fs::write(register.join("empty.csv"), "").unwrap();
    fs::write(register.join(".hidden.csv"), "x").unwrap();
    fs::write(register.join("notes.txt"), "x").unwrap();
    let sheets = read_path(&register, &Limits::default()).unwrap();
    let names: Vec<_> = sheets
        .iter()
        .map(|s| (s.file.as_str(), s.name.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            ("register/empty.csv", "empty"),
            ("register/parties.csv", "parties")
        ]
    );
    assert_eq!(sheets[1].rows.len(), 2);
}

#[test]
fn every_problem_of_a_folder_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.csv"), "x,\"y\n").unwrap();
    fs::write(folder.path().join("b.csv"), b"\x89PNG\0\0").unwrap();
    fs::write(folder.path().join("c.csv"), "x\n").unwrap();
    fs::write(folder.path().join("C.tsv"), "x\n").unwrap();
    let problems = read_path(folder.path(), &Limits::default()).unwrap_err();
    let ends = |end: &str| problems.iter().filter(|p| p.at.ends_with(end)).count();
    assert_eq!(
        (problems.len(), ends("a.csv"), ends("b.csv"), ends("c.csv")),
        (3, 1, 1, 1)
    );
}

#[test]
fn a_path_that_is_not_there_and_a_folder_without_tables_are_said_to_be_so() {
    let folder = tempfile::tempdir().unwrap();
    let check = |path: &std::path::Path, expected: &str| {
        let problems = read_path(path, &Limits::default()).unwrap_err();
        assert!(problems[0].message.contains(expected), "{problems:?}");
    };
    check(&folder.path().join("no.xlsx"), "no such file");
    check(
        folder.path(),
        "a folder without CSV files (it holds nothing)",
    );
    fs::write(folder.path().join("empty.xlsx"), "").unwrap();
    check(&folder.path().join("empty.xlsx"), "empty (0 bytes)");
}

#[test]
fn a_workbook_in_which_nothing_is_filled_in_is_refused() {
    let found = problem(
        "r.xlsx",
        &xlsx("<row r=\"1\"><c r=\"A1\"/></row>", NO_STRINGS),
        &Limits::default(),
    );
    assert_eq!(found.message, "no cell is filled in");
}
