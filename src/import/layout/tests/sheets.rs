//! Forms, contacts, and files of several sheets.

use super::*;

fn form(name: &str, text: &str) -> Sheet {
    sheet(name, &format!("Fiche||► Aide\nNom du traitement|{text}"))
}

const PAY: &str = "Paie\nN° / RÉF|P-1\nFinalité principale|Payer\nDurée de conservation|5 ans\n\n\
    Destinataires|Type de destinataire|Précisions\nDestinataire 1|Sous-traitants|Acme\n\
    Destinataire 2|Interne|\n\nCatégories de données personnelles concernées|Description|Durée de conservation\n\
    Identité|nom|2 ans\nSanté||\n";

#[test]
fn a_form_is_an_activity_with_a_group_per_line_of_its_blocks() {
    let reading = read(&[form("Paie", PAY)]);
    let item = &reading.items[0];
    assert_eq!(said(item, Slot::Name), ["Paie"]);
    assert_eq!(
        said(item, Slot::RecipientType),
        ["Sous-traitants", "Interne"]
    );
    assert_eq!(said(item, Slot::RecipientDetail), ["Acme"]);
    assert_eq!(said(item, Slot::DataDetail), ["nom"]);
    let line: Vec<(Option<&str>, u32)> = item
        .found
        .iter()
        .filter(|value| value.about.is_some())
        .map(|value| (value.about.as_deref(), value.group))
        .collect();
    assert_eq!(line, [(Some("Identité"), 3), (Some("Identité"), 3)]);
    assert_eq!(apart(&reading, Fate::Help), ["C1"]);
}

#[test]
fn forms_below_each_other_are_items_of_their_own() {
    let one = "Nom du traitement|Paie\nFinalité principale|Payer\nDurée de conservation|5 ans\n";
    let other = one.replace("Paie", "Achats");
    let reading = read(&[sheet("Fiches", &format!("{one}\n{other}"))]);
    assert_eq!(names(&reading), ["Paie", "Achats"]);
}

#[test]
fn a_blank_form_and_an_example_are_no_activities() {
    let blank = "\nN° / RÉF|ref-001\nFinalité principale|\nDurée de conservation|\nStatus|\n";
    let example = PAY.replace("P-1", "1 - Exemple");
    let reading = read(&[form("Modèle", blank), form("Exemple", &example)]);
    assert!(reading.items.is_empty());
    assert!(reading.layout[0].contains("blank"), "{:?}", reading.layout);
    assert!(
        reading.layout[1].contains("example"),
        "{:?}",
        reading.layout
    );
}

#[test]
fn a_form_filled_in_over_the_template_is_an_activity() {
    let reading = read(&[form("Modèle", PAY)]);
    assert_eq!(names(&reading), ["Paie"]);
    assert_eq!(reading.remarks.len(), 1);
}

#[test]
fn a_list_and_its_forms_are_put_together() {
    let list = "Nom du traitement|N° / RÉF|Finalité\nPaie|P-1|Payer\nAchats|A-1|Acheter";
    let reading = read(&[
        sheet("Registre", list),
        form("P", PAY),
        form("V", &PAY.replace("Paie", "Ventes").replace("P-1", "V-1")),
    ]);
    assert_eq!(names(&reading), ["Paie + Paie", "Achats", "Ventes"]);
}

#[test]
fn rows_of_another_sheet_join_the_activity_they_name() {
    let reading = read(&[
        sheet(
            "Register",
            "Ref|Naam verwerking|Doel\nR1|Lonen|Betalen\nR2|Post|Sturen",
        ),
        sheet(
            "Personal data",
            "Verwerking-ref|Name|Bewaartermijn\nR1|IBAN|2 jaar\n|Adres|1 jaar\nR9|Niets|nooit",
        ),
    ]);
    assert_eq!(said(&reading.items[0], Slot::Data), ["IBAN", "Adres"]);
    assert_eq!(apart(&reading, Fate::NotUnderstood), ["A4", "B4", "C4"]);
}

#[test]
fn contact_blocks_side_by_side_are_told_apart() {
    let reading = read(&[sheet(
        "Register",
        "Controller||DPO (if applicable)|\nName|Stad|Name|Anna\nEmail|info@stad|Email|anna@stad\n\n\
         Naam verwerking|Doel|Grondslag\nLonen|Betalen|Wet",
    )]);
    let expected = [
        ("controller", "Stad"),
        ("dpo", "Anna"),
        ("controller.email", "info@stad"),
        ("dpo.email", "anna@stad"),
    ];
    let expected = expected.map(|(code, text)| (code.to_owned(), text.to_owned()));
    assert_eq!(contacts(&reading), expected);
    let groups: Vec<u32> = reading.contacts.iter().map(|value| value.group).collect();
    assert_eq!(groups, [1, 2, 1, 2]);
}

#[test]
fn labels_before_blanks_and_values_in_one_row_make_a_contact_block() {
    let reading = read(&[sheet(
        "Registre",
        "Coordonnées du représentant|Nom :|Durand|Prénom :||Adresse :|Rue 1\n|Ville :|Liège\n\
         Nom du traitement|Finalité|Base légale\nPaie|Payer|Contrat",
    )]);
    let expected = [
        ("representative", "Durand"),
        ("representative.address", "Rue 1"),
        ("representative.city", "Liège"),
    ];
    let expected = expected.map(|(code, text)| (code.to_owned(), text.to_owned()));
    assert_eq!(contacts(&reading), expected);
}

#[test]
fn a_sheet_on_the_controller_is_read_as_contacts() {
    let reading = read(&[sheet(
        "Identificatie verwerkingsverantwoordelijke",
        "Controller|Gemeente X\nAdres|Plein 1\nData Protection Officer|Anna\nPhone number|012\nKleur|rood",
    )]);
    let codes: Vec<String> = contacts(&reading)
        .into_iter()
        .map(|(code, _)| code)
        .collect();
    let expected = [
        "controller",
        "controller.address",
        "dpo",
        "dpo.telephone",
        "dpo.other",
    ];
    assert_eq!(codes, expected);
}

#[test]
fn lists_and_other_sheets_are_set_apart() {
    let lists = "Doel|Betrokkenen|Ontvangers\na|k|p\nb|l|q\nc|m\nd\ne\nf";
    let reading = read(&[
        sheet("Blad3", lists),
        sheet("Notities", "Vergadering\nKoffie|3"),
    ]);
    assert!(reading.items.is_empty());
    assert_eq!(apart(&reading, Fate::Apart).len(), 3);
    assert!(reading.layout[0].contains("lists"), "{:?}", reading.layout);
}

#[test]
fn a_table_of_examples_beside_a_register_is_left_aside() {
    let table = "Naam verwerking|Doel|Grondslag\nLonen|Betalen|Wet";
    let reading = read(&[sheet("Register", table), sheet("Voorbeeld", table)]);
    assert_eq!(reading.items.len(), 1);
    assert_eq!(apart(&reading, Fate::Example).len(), 3);
}

#[test]
fn forms_whose_first_label_is_numbered_are_items_of_their_own() {
    let form = |number: u8, name: &str| {
        format!(
            "Naam verwerking {number}|{name}\nDoel|Betalen\nGrondslag|Wet\n\
             Persoonsgegevens|Naam\nBewaartermijn|1 jaar\n\n"
        )
    };
    let reading = read(&[sheet("Fiches", &(form(1, "Loon") + &form(2, "Post")))]);
    assert_eq!(names(&reading), ["Loon", "Post"]);
}

#[test]
fn the_heading_above_the_values_of_a_form_is_no_value() {
    let reading = read(&[sheet(
        "Fiche",
        "Vraag|Omschrijving\nNaam verwerking|Loon\nDoel|Betalen\nGrondslag|Wet\n\
         Persoonsgegevens|Naam\nBewaartermijn|1 jaar",
    )]);
    assert_eq!(names(&reading), ["Loon"]);
    assert_eq!(said(&reading.items[0], Slot::Description), [""; 0]);
}

#[test]
fn a_row_for_each_field_is_read_as_one_activity_for_each_name() {
    let reading = read(&[sheet(
        "Export",
        "Id|Naam|Rubriek|Inhoud|Nota\n@1|Lonen|Doel|Betalen|\n@1|Lonen|Bewaartermijn|10 jaar|bij wet\n\
         @1|Lonen|Grondslag|Wet|\n@2|Badges|Doel|Toegang|\n||Bewaartermijn|1 jaar|\n\
         ||Grondslag|Belang|\n||Kleur|blauw|",
    )]);
    assert_eq!(names(&reading), ["Lonen", "Badges"]);
    assert_eq!(said(&reading.items[0], Slot::Reference), ["1"]);
    assert_eq!(said(&reading.items[0], Slot::Retention), ["10 jaar"]);
    assert_eq!(said(&reading.items[0], Slot::Remark), ["bij wet"]);
    assert_eq!(said(&reading.items[1], Slot::Purpose), ["Toegang"]);
    assert_eq!(said(&reading.items[1], Slot::Basis), ["Belang"]);
    let unknown: Vec<_> = reading.unmapped.iter().map(|one| &*one.heading).collect();
    assert_eq!(unknown, ["Kleur"]);
}

#[test]
fn a_form_with_a_label_that_stands_twice_is_no_table_of_fields() {
    let reading = read(&[sheet(
        "Fiche",
        "Nr|Rubriek|Inhoud\n@1|Naam verwerking|Lonen\n@2|Doel|Betalen\n@3|Doel|Belasting\n\
         @4|Grondslag|Wet\n@5|Bewaartermijn|1 jaar",
    )]);
    assert_eq!(names(&reading), ["Lonen"]);
}
