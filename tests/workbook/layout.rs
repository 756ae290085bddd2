//! What a hand-made workbook may look like, and what its cells mean.

use inzage::{
    domain::{
        draft::{Draft, Input},
        kind::Kind,
        record::Absence,
        sheet::{Cell, Sheet},
    },
    import::native::{drafts, is_native},
};

use super::made::{csv, sheet};

fn read(sheets: &[Sheet]) -> Vec<Draft> {
    drafts(sheets).expect("sheets without problems")
}

fn input<'d>(draft: &'d Draft, field: &str) -> &'d Input {
    &draft.entry(field).expect("a field").input
}

fn text(text: &str) -> Input {
    Input::Text(text.to_owned())
}

/// The texts of a list, or of the languages of a text.
fn items(input: &Input) -> Vec<&Input> {
    match input {
        Input::List(list) => list.iter().map(|entry| &entry.input).collect(),
        Input::Fields(fields) => fields.iter().map(|(_, entry)| &entry.input).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn columns_stand_in_any_order_and_headings_in_any_case() {
    let read = read(&[sheet(
        "Flows",
        &[
            &[" TO ", "categories", "Code", "", "from"],
            &[],
            &["bank", "id; contact", "F1", "", "infino"],
        ],
    )]);
    assert_eq!(read.len(), 1);
    assert_eq!((read[0].kind, read[0].code()), (Kind::Flow, Some("F1")));
    assert_eq!(input(&read[0], "to"), &text("bank"));
    assert_eq!(
        items(input(&read[0], "categories")),
        [&text("id"), &text(" contact")]
    );
    assert_eq!(read[0].at.to_string(), "r.xlsx, sheet Flows, cell C3");
    assert_eq!(
        read[0]
            .entry("from")
            .map(|entry| entry.at.to_string())
            .as_deref(),
        Some("r.xlsx, sheet Flows, cell E3")
    );
}

#[test]
fn a_missing_column_is_left_out_and_a_blank_cell_clears() {
    let read = read(&[sheet(
        "parties",
        &[&["code", "kind", "contact", "receives"], &["a"]],
    )]);
    assert!(read[0].entry("address").is_none());
    assert!(read[0].entry("names").is_none());
    for field in ["kind", "contact", "receives"] {
        assert_eq!(input(&read[0], field), &Input::Null, "{field}");
    }
}

#[test]
fn the_marker_of_an_absence_stands_in_the_cell_or_in_the_first_language() {
    let read = read(&[sheet(
        "parties",
        &[
            &[
                "code",
                "contact",
                "description_nl",
                "description_fr",
                "members",
                "receives",
                "country",
            ],
            &[
                "a",
                "(none)",
                "(not applicable)",
                "",
                "(none)",
                " (None) ",
                "(not applicable)",
            ],
        ],
    )]);
    for (field, absence) in [
        ("contact", Absence::None),
        ("description", Absence::NotApplicable),
        ("members", Absence::None),
        ("receives", Absence::None),
        ("country", Absence::NotApplicable),
    ] {
        assert_eq!(input(&read[0], field), &Input::Absent(absence), "{field}");
    }
}

#[test]
fn parts_are_in_the_draft_of_their_owner_in_the_order_of_their_rows() {
    let read = read(&[
        sheet(
            "parties-members",
            &[
                &["of", "party"],
                &["class", "b"],
                &["other", "c"],
                &["class", "a"],
            ],
        ),
        sheet(
            "parties",
            &[&["code", "members"], &["class"], &["other"], &["alone"]],
        ),
    ]);
    let members = |at: usize| -> Vec<Input> {
        let parts = items(input(&read[at], "members"));
        parts.iter().map(|part| items(part)[0].clone()).collect()
    };
    assert_eq!(members(0), [text("b"), text("a")]);
    assert_eq!(members(1), [text("c")]);
    assert_eq!(input(&read[2], "members"), &Input::List(Vec::new()));
}

#[test]
fn without_the_sheet_of_parts_they_stay_as_they_are() {
    let read = read(&[sheet("parties", &[&["code", "members"], &["class", ""]])]);
    assert!(read[0].entry("members").is_none());
}

#[test]
fn the_evidence_of_a_row_is_a_draft_of_its_own_and_stated_unless_said_otherwise() {
    let headings: &[&str] = &[
        "code",
        "evidence_nature",
        "evidence_document",
        "evidence_quote",
    ];
    let read = read(&[
        sheet("evidence", &[&["code", "about"], &["e1", "party:a"]]),
        sheet(
            "parties",
            &[
                headings,
                &["a", "", "D1", "the words"],
                &["b", "inferred"],
                &["c"],
            ],
        ),
    ]);
    let evidence: Vec<&Draft> = read.iter().filter(|d| d.kind == Kind::Evidence).collect();
    let codes: Vec<_> = evidence.iter().map(|draft| draft.code()).collect();
    assert_eq!(codes, [Some("e1"), Some("party:a"), Some("party:b")]);
    assert_eq!(input(evidence[1], "about"), &text("party:a"));
    assert_eq!(input(evidence[1], "nature"), &text("stated"));
    assert_eq!(input(evidence[1], "quote"), &text("the words"));
    assert!(evidence[1].entry("place").is_none());
    assert_eq!(input(evidence[2], "nature"), &text("inferred"));
    assert_eq!(evidence[2].at.to_string(), "r.xlsx, sheet parties, cell B3");
}

#[test]
fn the_evidence_of_a_row_without_a_code_has_the_code_that_the_row_will_get() {
    let read = read(&[sheet(
        "retention",
        &[
            &["activity", "categories", "evidence_place"],
            &["A01", "contact; financial", "line 7"],
        ],
    )]);
    assert_eq!(read[0].code(), None);
    assert_eq!(read[1].code(), Some("retention:A01/contact+financial"));
    assert_eq!(
        input(&read[1], "about"),
        &text("retention:A01/contact+financial")
    );
}

#[test]
fn the_guard_against_formulas_is_taken_away_from_csv_files_alone() {
    let rows: &[&[&str]] = &[
        &["code", "contact"],
        &["a", "'+32 2 1"],
        &["b", "''=1"],
        &["c", "'s avonds"],
    ];
    let contacts = |sheet: Sheet| -> Vec<Input> {
        let read = read(&[sheet]);
        read.iter()
            .map(|draft| input(draft, "contact").clone())
            .collect()
    };
    assert_eq!(
        contacts(csv("parties", rows)),
        [text("+32 2 1"), text("'=1"), text("'s avonds")]
    );
    assert_eq!(
        contacts(sheet("parties", rows)),
        [text("'+32 2 1"), text("''=1"), text("'s avonds")]
    );
}

#[test]
fn a_number_in_the_column_of_codes_is_a_code() {
    let mut numbered = sheet("flows", &[&["code", "to"], &["", "bank"]]);
    numbered.rows[1].cells[0] = Cell::Integer(2024);
    assert_eq!(read(&[numbered])[0].code(), Some("2024"));
}

#[test]
fn sheets_of_notes_are_passed_over() {
    let notes = sheet("_readme", &[&["code"], &["what this is"]]);
    assert_eq!(read(&[notes]), Vec::new());
}

#[test]
fn a_native_workbook_is_known_by_its_sheets_and_their_keys() {
    for (name, heading, expected) in [
        ("flows", "code", true),
        ("Parties ", " CODE ", true),
        ("parties-names", "of", true),
        ("parties-names", "code", false),
        ("flows", "recipient", false),
        ("Sheet1", "code", false),
    ] {
        let sheets = [sheet("_lists", &[&["x"]]), sheet(name, &[&["x", heading]])];
        assert_eq!(is_native(&sheets), expected, "{name} {heading}");
    }
    assert!(!is_native(&[sheet("flows", &[])]));
}
