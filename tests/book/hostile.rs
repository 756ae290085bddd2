//! Files made to exhaust or confuse a reader end in a refusal, soon and within the limits.

use inzage::domain::problem::ProblemCode;
use inzage::domain::sheet::Cell;
use inzage::export::book::{write_csv_zip, write_ods, write_xlsx};
use inzage::import::book::{Limits, read_bytes};
use proptest::prelude::*;

use super::made::*;

/// Checks that a file is refused for its size under small limits.
fn too_large(bytes: &[u8], expected: &str) {
    let found = problem("r.xlsx", bytes, &small());
    assert_eq!(found.code, ProblemCode::TooLarge, "{found}");
    assert!(found.message.contains(expected), "{found}");
}

/// Checks that a file is refused for what it is.
fn refused(bytes: &[u8], expected: &str) {
    let found = problem("r.xlsx", bytes, &Limits::default());
    assert_eq!(found.code, ProblemCode::File, "{found}");
    assert!(found.message.contains(expected), "{found}");
}

fn cell(address: &str) -> String {
    format!("<row><c r=\"{address}\" t=\"inlineStr\"><is><t>x</t></is></c></row>")
}

#[test]
fn a_zip_that_unpacks_to_too_much_is_refused() {
    let blanks = " ".repeat(2 << 20);
    too_large(&xlsx(&blanks, NO_STRINGS), "unpacks to more than 1 MiB");
    too_large(&ods(&blanks), "unpacks to more than 1 MiB");
    too_large(
        &zip(&[("a.csv", blanks.as_bytes())]),
        "unpacks to more than 1 MiB",
    );
    let many = vec![b' '; 17 << 20];
    let limits = Limits::default();
    let found = problem("r.zip", &zip(&[("a.csv", &many)]), &limits);
    assert!(found.message.contains("400 times"), "{found}");
}

#[test]
fn a_zip_that_understates_what_it_unpacks_to_is_refused() {
    for mut bytes in [
        xlsx(&" ".repeat(2 << 20), NO_STRINGS),
        ods(&" ".repeat(2 << 20)),
    ] {
        let mut from = 0;
        while let Some(at) = bytes[from..].windows(4).position(|w| w == b"PK\x01\x02") {
            let entry = from + at;
            bytes[entry + 24..entry + 28].copy_from_slice(&16_u32.to_le_bytes());
            from = entry + 4;
        }
        let problems = read_bytes("r.xlsx", &bytes, &small()).unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
    }
}

#[test]
fn a_zip_of_too_many_parts_or_with_paths_that_lead_out_is_refused() {
    let names: Vec<String> = (0..10_001).map(|number| format!("{number}.csv")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    too_large(&zip(&parts), "10001 parts");
    refused(&zip(&[("../../etc/a.csv", b"a")]), "leads out of it");
}

#[test]
fn a_file_that_declares_entities_is_refused() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"&b;&b;&b;\"><!ENTITY b \"ha\">]>";
    let strings = format!("{bomb}<sst><si><t>&a;</t></si></sst>");
    refused(&xlsx(&cell("A1"), &strings), "declares XML entities");
    let content = format!(
        "{bomb}<office:document-content><office:body><office:spreadsheet/></office:body>\
         </office:document-content>"
    );
    refused(&ods_of(&content), "declares XML entities");
}

#[test]
fn a_cell_in_the_last_corner_takes_one_row_and_not_a_whole_sheet() {
    let found = rows(
        "r.xlsx",
        &xlsx(&(cell("A1") + &cell("XFD1048576")), NO_STRINGS),
    );
    assert_eq!(found[0], (1, vec![text("x")]));
    assert_eq!((found[1].0, found[1].1.len()), (1_048_576, 16_384));
    refused(&xlsx(&cell("XFE1"), NO_STRINGS), "beyond column XFD");
}

#[test]
fn rows_out_of_order_are_put_in_order() {
    let found = rows(
        "r.xlsx",
        &xlsx(&(cell("B7") + &cell("A2") + &cell("A7")), NO_STRINGS),
    );
    assert_eq!(
        found,
        vec![(2, vec![text("x")]), (7, vec![text("x"), text("x")])]
    );
}

#[test]
fn more_cells_than_allowed_are_refused_in_every_format() {
    let wide: String = (1..=2).map(|row| cell(&format!("XFD{row}"))).collect();
    too_large(&xlsx(&wide, NO_STRINGS), "20,000 cells");
    let row = "<table:table-row><table:table-cell table:number-columns-repeated=\"16383\"/>\
               <table:table-cell office:value-type=\"string\"><text:p>x</text:p>\
               </table:table-cell></table:table-row>";
    too_large(
        &ods(&format!("<table:table>{row}{row}</table:table>")),
        "20,000 cells",
    );
    let corners = [label(0, 0, "x"), label(400, 60, "x")].concat();
    too_large(&xls(&[], &corners), "24461 cells");
    too_large("x,".repeat(20_001).as_bytes(), "20,000 cells");
    let blank = "<c r=\"A1\"/>".repeat(80_001);
    let limits = Limits {
        unpacked_bytes: 2 << 20,
        ..small()
    };
    assert!(
        problem("r", &xlsx(&blank, NO_STRINGS), &limits)
            .message
            .contains("20,000 cells")
    );
}

#[test]
fn an_excel_97_workbook_that_declares_a_huge_sheet_is_read_by_what_it_holds() {
    let mut dimensions = [0_u32, u32::MAX].map(u32::to_le_bytes).concat();
    dimensions.extend([0, 0, 0xFF, 0xFF, 0, 0]);
    let cells = [record(0x0200, &dimensions), label(1, 1, "x")].concat();
    assert_eq!(
        rows("r.xls", &xls(&[], &cells)),
        vec![(2, vec![Cell::Empty, text("x")])]
    );
}

#[test]
fn one_long_text_shared_by_many_cells_is_refused() {
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(900));
    let cells: String = (1..2_000)
        .map(|row| format!("<c r=\"A{row}\" t=\"s\"><v>0</v></c>"))
        .collect();
    too_large(&xlsx(&cells, &strings), "1 MiB of text");
    let mut table = vec![0; 8];
    table.extend(900_u16.to_le_bytes());
    table.push(0);
    table.extend([b'x'; 900]);
    let shared = |row: u16| record(0x00FD, &[row.to_le_bytes().as_slice(), &[0; 8]].concat());
    let cells: Vec<u8> = (0..2_000).flat_map(shared).collect();
    too_large(&xls(&record(0x00FC, &table), &cells), "too much text");
}

#[test]
fn texts_that_continue_in_other_records_are_measured_whole() {
    let mut table = vec![1, 0, 0, 0, 1, 0, 0, 0];
    table.extend(6_u16.to_le_bytes());
    table.push(0);
    table.extend(b"abc");
    let continued = record(0x003C, b"\x01d\0e\0f\0");
    let shared = record(0x00FD, &[0; 10]);
    let book = xls(&[record(0x00FC, &table), continued].concat(), &shared);
    assert_eq!(rows("r.xls", &book), vec![(1, vec![text("abcdef")])]);
}

#[test]
fn numbers_of_things_that_are_not_there_reserve_no_memory() {
    let strings = "<sst uniqueCount=\"99999999999999\"><si><t>x</t></si></sst>";
    too_large(&xlsx(&cell("A1"), strings), "400 times");
    let blanks = "<text:s text:c=\"4000000000\"/>x".repeat(9);
    let body = format!(
        "<table:table><table:table-row><table:table-cell office:value-type=\"string\"><text:p>\
         {blanks}</text:p></table:table-cell></table:table-row></table:table>"
    );
    too_large(&ods(&body), "more than 1,000 characters");
}

#[test]
fn a_cell_that_is_too_long_is_named() {
    let long = format!(
        "<row><c r=\"B2\" t=\"str\"><v>{}</v></c></row>",
        "x".repeat(1_001)
    );
    let found = problem("r.xlsx", &xlsx(&long, NO_STRINGS), &small());
    assert_eq!(found.at, "r.xlsx, sheet S, cell B2");
    let fits = format!(
        "<row><c r=\"B2\" t=\"str\"><v>{}</v></c></row>",
        "é".repeat(1_000)
    );
    assert!(read_bytes("r.xlsx", &xlsx(&fits, NO_STRINGS), &small()).is_ok());
}

#[test]
fn too_many_sheets_are_refused() {
    let tables = "<table:table><table:table-row/></table:table>".repeat(4);
    too_large(&ods(&tables), "more than 3 sheets");
    too_large(&vec![b'x'; (1 << 20) + 1], "larger than 1 MiB");
}

#[test]
fn a_sheet_that_is_listed_again_and_again_is_not_unpacked_again_and_again() {
    let entry = |n: usize| format!("<sheet name=\"S{n}\" sheetId=\"1\" r:id=\"s\"/>");
    let book = format!(
        "<workbook><sheets>{}</sheets></workbook>",
        (0..256).map(entry).collect::<String>()
    );
    // Noise that does not compress, so that the part is large as packed too.
    let noise: String = (0..400_000_u64)
        .map(|n| format!("<!--{:x}-->", n.wrapping_mul(0x9E37_79B9_7F4A_7C15)))
        .collect();
    let sheet = format!(
        "<worksheet><sheetData>{noise}{}</sheetData></worksheet>",
        cell("A1")
    );
    let relation = |target: &str, kind: &str| {
        format!(
            "<Relationships><Relationship Id=\"s\" Type=\"x/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let bytes = zip(&[
        (
            "_rels/.rels",
            relation("xl/workbook.xml", "officeDocument").as_bytes(),
        ),
        ("xl/workbook.xml", book.as_bytes()),
        (
            "xl/_rels/workbook.xml.rels",
            relation("worksheets/sheet1.xml", "worksheet").as_bytes(),
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ]);
    refused(&bytes, "damaged");
}

#[test]
fn a_compound_file_whose_sectors_lead_in_a_circle_is_refused() {
    let book = xls(&[], &label(0, 0, &"x".repeat(8_000)));
    let mut found = 0;
    for at in (0..book.len() - 4).step_by(28) {
        let mut broken = book.clone();
        broken[at..at + 4].copy_from_slice(&1_u32.to_le_bytes());
        found += usize::from(read_bytes("r.xls", &broken, &small()).is_err());
    }
    assert!(found > 0);
}

#[test]
fn a_file_that_ends_anywhere_is_refused_and_read_no_further() {
    let sheets = [sheet(
        "S",
        vec![vec![text("doel"), Cell::Integer(3)], vec![text("x y")]],
    )];
    let annotated = ods(
        "<table:table><table:table-row><table:table-cell office:value-type=\"string\">\
         <office:annotation><text:p>",
    );
    refused(&annotated, "damaged");
    refused(
        &ods_of("<office:document-content><office:body><office:spreadsheet><table:table>"),
        "damaged",
    );
    for whole in [
        write_xlsx(&sheets).unwrap(),
        write_ods(&sheets).unwrap(),
        write_csv_zip(&sheets).unwrap(),
        xls(&[], &label(0, 0, "doel")),
    ] {
        for length in (1..whole.len()).step_by(7) {
            let problems = read_bytes("r.xlsx", &whole[..length], &small()).err();
            assert!(
                problems.is_none_or(|problems| problems.len() == 1),
                "{length}"
            );
        }
        refused(&whole[..whole.len() / 2], "damaged");
    }
}

/// Well-formed files of every kind, to be spoiled.
fn samples() -> Vec<Vec<u8>> {
    let sheets = [
        sheet(
            "S",
            vec![
                vec![text("doel"), Cell::Integer(3)],
                vec![text("x y"), Cell::Bool(true)],
            ],
        ),
        sheet("T", vec![vec![Cell::Number(0.5), text("<r>\n=1")]]),
    ];
    let number = binary_record(0x05, &[vec![0; 8], 2.0_f64.to_le_bytes().to_vec()].concat());
    let row = binary_record(0x00, &4_u32.to_le_bytes());
    let named = record(0x0018, &[0; 20]);
    vec![
        write_xlsx(&sheets).unwrap(),
        write_ods(&sheets).unwrap(),
        write_csv_zip(&sheets).unwrap(),
        xls(&named, &[label(0, 0, "doel"), label(9, 3, "y")].concat()),
        xlsb(&[row, number].concat()),
        b"a;b\n\"c\nd\";e\n".to_vec(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn spoiled_bytes_never_end_in_a_panic(
        which in 0..6_usize,
        spoils in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = samples().swap_remove(which);
        for (index, byte) in spoils {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        if let Err(problems) = read_bytes("r", &bytes, &small()) {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn spoiled_xml_never_ends_in_a_panic(
        content in "(<(/?(table:table|table:table-row|table:table-cell|text:p|text:s|row|c|v|is|t|si)( r=\"[A-Z]{0,9}[0-9]{0,12}\")?( t=\"(s|b|e|str|d|n)\")?( office:value=\"[0-9.e-]{0,9}\")?/?)>|[&;x0-9 ]{0,4}){0,60}",
    ) {
        for bytes in [ods(&content), xlsx(&content, &content)] {
            if let Err(problems) = read_bytes("r", &bytes, &small()) {
                prop_assert!(!problems.is_empty());
            }
        }
    }
}
