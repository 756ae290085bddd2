//! Tables.

use super::*;
use crate::import::item::ItemKind;

const HEADINGS: &str = "Nr|Naam verwerking|Doel|Grondslag|Persoonsgegevens|Bewaartermijn";

fn table(rows: &str) -> Sheet {
    sheet("Register", &format!("{HEADINGS}\n{rows}"))
}

#[test]
fn a_table_below_titles_is_found_with_its_contacts() {
    let reading = read(&[sheet(
        "VVT",
        "\n|VERZEICHNIS\n|Stand: heute ¦ DSB: Anna ¦ Verantwortlicher: Acme GmbH\n\n\
         |Nr.|Bezeichnung der Verarbeitung|Zweck der Verarbeitung\n|@1|Lohn|Zahlen\n|@2|Post|Senden",
    )]);
    assert_eq!(names(&reading), ["Lohn", "Post"]);
    let expected = [
        ("remark", "Stand: heute"),
        ("dpo", "Anna"),
        ("controller", "Acme GmbH"),
    ];
    let expected = expected.map(|(code, text)| (code.to_owned(), text.to_owned()));
    assert_eq!(contacts(&reading), expected);
    assert_eq!(apart(&reading, Fate::Title), ["B2"]);
}

#[test]
fn one_row_per_value_becomes_one_item_with_a_group_per_row() {
    let reading = read(&[table(
        "1|Lonen|Betalen|Wet|Naam|10 jaar\n1|Lonen|Betalen|Wet|IBAN|2 jaar\n||||Adres|1 jaar\n\
         2|Post|Sturen|Wet|Naam|1 jaar",
    )]);
    assert_eq!(reading.items.len(), 2);
    let item = &reading.items[0];
    let group = |slot: Slot| -> Vec<u32> {
        let of_slot = item.found.iter().filter(|value| value.slot == slot);
        of_slot.map(|value| value.group).collect()
    };
    assert_eq!(said(item, Slot::Data), ["Naam", "IBAN", "Adres"]);
    assert_eq!(group(Slot::Data), group(Slot::Retention));
    assert_eq!(group(Slot::Data).len(), 3);
    assert!(group(Slot::Data).windows(2).all(|pair| pair[0] != pair[1]));
    assert_eq!(
        group(Slot::Basis),
        [0, 0],
        "the same in every row: of the item"
    );
    assert_eq!(reading.remarks.len(), 1);
}

#[test]
fn the_same_reference_with_another_name_is_another_item() {
    let reading = read(&[table("13|Contracten|a|b|c|d\n13|Bestellingen|a|b|c|d")]);
    assert_eq!(names(&reading), ["Contracten", "Bestellingen"]);
    assert_eq!(reading.remarks.len(), 1);
}

#[test]
fn rows_that_are_no_data_are_set_apart() {
    let reading = read(&[sheet(
        "Register",
        "Nr|Naam verwerking|Doel|Grondslag\n\
         nr_id|dpv:Name|dpv:Purpose|dpv:LegalBasis\n\
         Verplicht|Vul de naam van de verwerking in|bv. personeel betalen|Verplicht\n\
         1|(Voorbeeld) Lonen|Betalen|Wet\n2|Lonen|Betalen|Wet\n\
         Nr|Naam verwerking|Doel|Grondslag\n3|Post|Sturen|Wet\n4\nTotaal: 2 verwerkingen",
    )]);
    assert_eq!(names(&reading), ["Lonen", "Post"]);
    assert_eq!(apart(&reading, Fate::Example).len(), 4);
    assert_eq!(apart(&reading, Fate::Help).len(), 4);
    assert_eq!(apart(&reading, Fate::Heading).len(), 12);
    assert_eq!(apart(&reading, Fate::Unset), ["A8"]);
    assert_eq!(apart(&reading, Fate::Title), ["A9"]);
}

#[test]
fn headings_without_rows_give_no_item_and_it_is_said() {
    let reading = read(&[table("")]);
    assert!(reading.items.is_empty());
    assert!(
        reading.layout[0].contains("without rows"),
        "{:?}",
        reading.layout
    );
}

#[test]
fn headings_in_two_rows_are_read_together() {
    let reading = read(&[sheet(
        "Register",
        "Naam verwerking|Doel|Bewaartermijn||Données sensibles ?\n||Termijn|Vanaf|Oui/non\n\
         Lonen|Betalen|10 jaar|Uitdiensttreding|Non",
    )]);
    let item = &reading.items[0];
    assert_eq!(said(item, Slot::Retention), ["10 jaar"]);
    assert_eq!(said(item, Slot::RetentionTrigger), ["Uitdiensttreding"]);
    assert_eq!(said(item, Slot::Sensitive), ["Non"]);
    let heading = item
        .found
        .iter()
        .find(|value| value.slot == Slot::RetentionTrigger);
    assert_eq!(&*heading.unwrap().heading, "Bewaartermijn › Vanaf");
}

#[test]
fn values_beside_their_heading_take_it_when_its_own_column_is_blank() {
    let reading = read(&[sheet(
        "Register",
        "Naam verwerking|Doel||Grondslag|\nLonen||Betalen|Wet|extra\nPost||Sturen|Wet|",
    )]);
    let item = &reading.items[0];
    assert_eq!(said(item, Slot::Purpose), ["Betalen"]);
    assert_eq!(said(item, Slot::Remark), ["extra"]);
    assert_eq!(reading.unmapped[0].heading, "column E");
}

#[test]
fn columns_of_marks_and_their_comments_say_what_they_are_about() {
    let reading = read(&[sheet(
        "Register",
        "Naam verwerking|Doel|Gezondheid|Toelichting|Ras\nLonen|Betalen|@true|attesten|@false",
    )]);
    let about = |slot: Slot| -> Vec<Option<String>> {
        let of_slot = reading.items[0]
            .found
            .iter()
            .filter(|value| value.slot == slot);
        of_slot
            .map(|value| value.about.as_deref().map(str::to_owned))
            .collect()
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(about(Slot::DataFlag), [some("gezondheid"), some("ras")]);
    assert_eq!(about(Slot::FlagComment), [some("gezondheid")]);
}

#[test]
fn numbered_columns_that_share_a_number_share_a_group() {
    let reading = read(&[sheet(
        "Register",
        "Naam verwerking|Doel 1|Doel 2|Recipient 1|Recipient country 1|Recipient 2|Recipient country 2\n\
         Lonen|a|b|Acme|US|Bank|BE",
    )]);
    let item = &reading.items[0];
    let groups: Vec<u32> = item.found.iter().map(|value| value.group).collect();
    assert_eq!(groups, [0, 0, 0, 1, 1, 2, 2]);
}

#[test]
fn unknown_headings_are_kept_and_reported() {
    let reading = read(&[sheet(
        "Register",
        "Naam verwerking|Doel|Kleur|Bewaarplaats\nLonen|Betalen|rood|kast\nPost|Sturen||kast",
    )]);
    assert_eq!(said(&reading.items[0], Slot::Remark), ["rood", "kast"]);
    let unmapped: Vec<(&str, usize)> = reading
        .unmapped
        .iter()
        .map(|unmapped| (unmapped.heading.as_str(), unmapped.cells))
        .collect();
    assert_eq!(unmapped, [("Kleur", 1), ("Bewaarplaats", 2)]);
    assert_eq!(reading.unmapped[1].suggestion.as_deref(), Some("retention"));
}

#[test]
fn a_table_of_names_and_periods_is_a_retention_schedule() {
    let reading = read(&[sheet(
        "Termijnen",
        "Label|RetentionAmount|RetentionUnit\nLoonfiche|@5|Year\nFactuur|@7|Year",
    )]);
    assert_eq!(reading.items.len(), 2);
    assert!(
        reading
            .items
            .iter()
            .all(|item| item.kind == ItemKind::RetentionRule)
    );
}

#[test]
fn several_tables_below_each_other_are_read() {
    let reading = read(&[sheet(
        "Register",
        "Naam verwerking|Doel\nLonen|Betalen\n\nDienst B\nNaam verwerking|Grondslag|Doel\nPost|Wet|Sturen",
    )]);
    assert_eq!(names(&reading), ["Lonen", "Post"]);
    assert_eq!(said(&reading.items[1], Slot::Basis), ["Wet"]);
}

#[test]
fn a_table_on_its_side_has_an_activity_a_column() {
    let reading = read(&[sheet(
        "Register",
        "Naam verwerking|Lonen|Post\nDoel|Betalen|Sturen\nGrondslag|Wet|Contract\nBewaartermijn|10 jaar|",
    )]);
    assert_eq!(names(&reading), ["Lonen", "Post"]);
    assert_eq!(said(&reading.items[1], Slot::Basis), ["Contract"]);
}

#[test]
fn a_data_row_with_words_of_headings_is_no_heading_row() {
    let reading = read(&[sheet(
        "Register",
        "Naam verwerking|Doel|Grondslag|Persoonsgegevens\nContact|Doel bereiken|Wet|Naam\n\
         Naam|Status|Type|Email",
    )]);
    assert_eq!(reading.items.len(), 2);
}

#[test]
fn finer_headings_that_nobody_knows_are_columns_of_marks_below_their_group() {
    let reading = read(&[sheet(
        "Register",
        "Naam verwerking|Doel|Persoonsgegevens|||Grondslag|\n\
         ||Rijbewijs|Schoenmaat|Bankkaart|Toestemming|Wet\n\
         Loon|Betalen|x||x||x\nPost|Sturen||x||x|",
    )]);
    assert_eq!(names(&reading), ["Loon", "Post"]);
    let about = |item: &Item, slot: Slot| -> Vec<String> {
        let of_slot = item.found.iter().filter(|value| value.slot == slot);
        of_slot
            .map(|value| value.about.as_deref().unwrap_or_default().to_owned())
            .collect()
    };
    assert_eq!(
        about(&reading.items[0], Slot::DataFlag),
        ["Rijbewijs", "Bankkaart"]
    );
    assert_eq!(about(&reading.items[0], Slot::Basis), ["Wet"]);
    assert_eq!(about(&reading.items[1], Slot::Basis), ["Toestemming"]);
}

#[test]
fn a_heading_that_goes_on_with_the_question_before_it_is_about_the_same() {
    let reading = read(&[sheet(
        "Register",
        "Naam verwerking|Doel|Ontvangers|Zo ja, wie?|Bewaartermijn\n\
         Loon|Betalen|ja|Bank|10 jaar",
    )]);
    assert_eq!(said(&reading.items[0], Slot::Recipients), ["ja", "Bank"]);
    assert_eq!(reading.unmapped, []);
}

#[test]
fn the_country_of_recipients_that_differ_stands_in_the_group_of_each() {
    let reading = read(&[sheet(
        "Register",
        "Nr|Naam verwerking|Doel|Ontvangers|Land\n\
         1|Loon|Betalen|Bank|Peru\n1|Loon|Betalen|Fiscus|Peru",
    )]);
    let group = |slot: Slot| -> Vec<u32> {
        let of_slot = reading.items[0].found.iter();
        let of_slot = of_slot.filter(|value| value.slot == slot);
        of_slot.map(|value| value.group).collect()
    };
    assert_eq!(reading.items.len(), 1);
    assert_eq!(group(Slot::Country), group(Slot::Recipients));
    assert_ne!(group(Slot::Recipients)[0], group(Slot::Recipients)[1]);
}
