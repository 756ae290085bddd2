//! Which mapping a file is read with, and what the names of sheets say.

use super::*;

#[derive(serde::Deserialize)]
struct Tables {
    tables: Vec<Table>,
}

#[derive(serde::Deserialize)]
struct Table {
    mapping: String,
    headings: Vec<String>,
}

#[test]
fn the_template_of_a_file_is_recognised_by_its_headings_and_a_table_of_ones_own_is_generic() {
    let tables: Tables = toml::from_str(include_str!("tables.toml")).expect("is a table");
    for Table { mapping, headings } in tables.tables {
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        let sheets = [sheet("Blad1", &[&["Title"], &headings, &["x"]])];
        let choice = Mappings::embedded()
            .choose(&sheets, None)
            .expect("one is chosen");
        assert_eq!(choice.mapping.name(), mapping, "{}", choice.why);
        assert!(choice.why.starts_with(&mapping), "{}", choice.why);
    }
}

#[test]
fn the_form_of_an_activity_is_recognised_by_its_labels() {
    let labels = [
        "Nom du traitement",
        "N° / RÉF",
        "Date de création du traitement",
        "Mise à jour du traitement",
        "Acteurs",
        "Finalité(s) du traitement effectué",
        "Sous-finalité 1",
        "Transferts hors UE",
    ];
    let rows: Vec<Vec<&str>> = labels.iter().map(|label| vec![*label, "x"]).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let choice = Mappings::embedded()
        .choose(&[sheet("Paie", &rows)], None)
        .expect("one is chosen");
    assert_eq!(choice.mapping.name(), "cnil", "{}", choice.why);
}

#[test]
fn the_sheets_of_a_workbook_are_signs_too() {
    let names = ["Processing", "Purposes", "Personal data", "Transfers"];
    let sheets: Vec<Sheet> = names
        .iter()
        .map(|name| sheet(name, &[&["ref_id", "name"]]))
        .collect();
    let choice = Mappings::embedded()
        .choose(&sheets, None)
        .expect("one is chosen");
    assert_eq!(choice.mapping.name(), "ciso-assistant", "{}", choice.why);
}

#[test]
fn a_mapping_can_be_asked_for_and_an_unknown_one_is_refused_with_the_names() {
    let mappings = Mappings::embedded();
    let choice = mappings.choose(&[], Some("MADIS")).expect("is embedded");
    assert_eq!(
        (choice.mapping.name(), choice.why.as_str()),
        ("madis", "madis: asked for")
    );
    let problem = mappings.choose(&[], Some("cnill")).expect_err("is unknown");
    let hint = problem.hint.expect("names the others");
    assert!(
        hint.contains("`cnil`") && hint.contains("openrgpd"),
        "{hint}"
    );
}

#[test]
fn the_choice_says_why_and_what_came_next() {
    let sheets = [sheet(
        "S",
        &[&[
            "Domein",
            "Doel",
            "Grondslag",
            "Bewaartermijn",
            "Verwerkingsverantwoordelijke",
        ]],
    )];
    let choice = Mappings::embedded()
        .choose(&sheets, None)
        .expect("one is chosen");
    assert_eq!(
        choice.why,
        "flemish-municipal: 5 of 8 distinctive headings of the published table found, next best generic"
    );
    assert!(
        choice
            .runners_up
            .iter()
            .any(|(name, found, _)| name == "dutch-municipal" && *found == 2),
        "{:?}",
        choice.runners_up
    );
}

#[test]
fn the_name_of_a_sheet_tells_what_it_is() {
    for (name, expected) in [
        ("5_-_Listes", Some(SheetSense::Lists)),
        ("2_-_Liste_des_traitements", None),
        (
            "3_-_Modèle_de_fiche_de_registre",
            Some(SheetSense::Template),
        ),
        (
            "Modèle de fiche de registre à compléter",
            Some(SheetSense::Template),
        ),
        ("4_-_Exemple_de_fiche", Some(SheetSense::Example)),
        ("1 - Tutoriel", Some(SheetSense::Help)),
        ("lijsten", Some(SheetSense::Lists)),
        ("handleiding register", Some(SheetSense::Help)),
        ("mapping aangifte", Some(SheetSense::Help)),
        (
            "Identificatie van de verwerkingsverantwoordelijke",
            Some(SheetSense::Identification),
        ),
        ("register", None),
        ("VVT Art. 30 DSGVO", None),
        ("Sheet1", None),
        ("Personeelsdienst", None),
        ("Purposes", None),
        ("Notes de frais", None),
        ("sample-dataTreatments", None),
        ("Registre sous-traitant", None),
        ("Ausfüllhinweise", Some(SheetSense::Help)),
    ] {
        assert_eq!(mapping("generic").sheet(name), expected, "{name}");
    }
    assert_eq!(mapping("ico-controller").sheet("Template"), None);
    assert_eq!(
        mapping("generic").rows_of("Data recipients"),
        Some(Slot::Recipients)
    );
    assert_eq!(mapping("generic").rows_of("Listes"), None);
}
