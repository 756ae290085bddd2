use std::collections::HashSet;

use super::*;
use crate::domain::{record::Part, records::PartyMember, value::FieldType};

fn headings(name: &str) -> Vec<&'static str> {
    let sheet = sheet(name).expect("sheet");
    sheet
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .collect()
}

#[test]
fn a_sheet_has_a_column_for_each_field_edge_and_piece_of_evidence() {
    assert_eq!(
        headings("data-elements"),
        [
            "code",
            "name_nl",
            "name_fr",
            "name_de",
            "name_en",
            "description_nl",
            "description_fr",
            "description_de",
            "description_en",
            "categories",
            "sensitivity",
            "dpv",
            "valid_from",
            "valid_to",
            "evidence_nature",
            "evidence_document",
            "evidence_place",
            "evidence_quote",
        ]
    );
    let parties = headings("parties");
    assert_eq!(parties[parties.len() - 6..][..2], ["receives", "gives"]);
    assert!(parties.contains(&"members"));
    assert_eq!(
        headings("parties-members"),
        ["of", "party", "valid_from", "valid_to", "remark"]
    );
    assert_eq!(headings("evidence").last(), Some(&"cells"));
    assert_eq!(headings("import-runs").last(), Some(&"undone"));
}

#[test]
fn no_two_sheets_and_no_two_columns_of_a_sheet_have_one_name() {
    let mut names = HashSet::new();
    for sheet in sheets() {
        assert!(names.insert(&sheet.name), "{}", sheet.name);
        // The longest name that Excel gives a sheet.
        assert!(sheet.name.len() <= 31, "{}", sheet.name);
        let mut headings = HashSet::new();
        for column in &sheet.columns {
            assert!(
                headings.insert(&column.name),
                "{} {}",
                sheet.name,
                column.name
            );
            assert!(!column.doc.is_empty(), "{} {}", sheet.name, column.name);
        }
    }
}

#[test]
fn every_field_of_every_kind_and_part_has_a_place() {
    for kind in Kind::ALL {
        let def = kind.def();
        for field in def.fields {
            let (place, heading) = match field.ty {
                FieldType::Parts(part) => {
                    let name = format!("{}-{}", def.plural, field.name.replace('_', "-"));
                    let inner = headings(&name);
                    for field in part.fields {
                        assert!(inner.contains(&field.name), "{name} {}", field.name);
                        // A part of a part would have no sheet.
                        assert!(!matches!(field.ty, FieldType::Parts(_)));
                    }
                    (def.plural, field.name.to_owned())
                }
                FieldType::LocalText => (def.plural, format!("{}_de", field.name)),
                _ => (def.plural, field.name.to_owned()),
            };
            assert!(
                headings(place).contains(&heading.as_str()),
                "{place} {heading}"
            );
        }
    }
    assert_eq!(PartyMember::DEF.fields.len(), 4);
}

#[test]
fn headings_and_names_are_found_whatever_their_case_and_blanks() {
    let parties = sheet(" Parties ").expect("sheet");
    assert_eq!(
        parties.column(" NAME_nl ").map(|c| c.name.as_str()),
        Some("name_nl")
    );
    assert!(parties.column("name").is_none());
    assert!(sheet("party").is_none());
}

#[test]
fn the_code_of_the_evidence_of_a_row_is_never_too_long_and_never_shared() {
    let long = "a".repeat(199);
    let codes = ["b", "c"].map(|end| evidence_code(Kind::Retention, &format!("{long}{end}")));
    assert_ne!(codes[0], codes[1]);
    for code in codes {
        assert_eq!(code.chars().count(), 200);
        assert!(code.starts_with("retention:aaa"), "{code}");
    }
}
