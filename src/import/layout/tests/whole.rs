//! Whatever the sheets hold, every cell is taken exactly once.

use proptest::prelude::*;

use super::*;

/// Texts of which registers are made, and others.
const TEXTS: [&str; 44] = [
    "",
    "",
    "",
    "",
    "Naam verwerking",
    "Doel",
    "Grondslag",
    "Bewaartermijn",
    "Ontvangers",
    "Nr.",
    "Loon",
    "Personeel",
    "10 jaar",
    "(EXEMPLE) Paie",
    "1 - Exemple",
    "Exemple",
    "Acteurs",
    "Nom",
    "Adresse",
    "Destinataires",
    "Type de destinataire",
    "Précisions",
    "Destinataire 1",
    "Transferts hors UE",
    "Données sensibles ?",
    "Oui/non",
    "x",
    "ja",
    "Totaal",
    "► Aide",
    "Controller",
    "DSB: Anna ¦ Verantwortlicher: Acme",
    "Naam: Jan",
    "Name :",
    "Email",
    "Sélectionnez un élément dans cette liste déroulante ►",
    "ref-001",
    "dpv:Purpose",
    "activity_name",
    "Activiteit",
    "Toelichting",
    "Gezondheid",
    "Uitleg",
    "Nom du traitement",
];

const NAMES: [&str; 8] = [
    "Register",
    "Blad2",
    "Exemple",
    "Modèle",
    "Purposes",
    "Identification",
    "Listes",
    "Voorbeeld",
];

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        8 => prop::sample::select(&TEXTS[..]).prop_map(|text| match text {
            "" => Cell::Empty,
            text => Cell::Text(text.replace('¦', "|")),
        }),
        1 => (0..5_i64).prop_map(Cell::Integer),
        1 => any::<bool>().prop_map(Cell::Bool),
        1 => "\\PC{0,12}".prop_map(Cell::Text),
    ]
}

fn sheets() -> impl Strategy<Value = Vec<Sheet>> {
    let row = (1..4_u32, prop::collection::vec(cell(), 0..7));
    let rows = prop::collection::vec(row, 0..14);
    let name = prop::sample::select(&NAMES[..]);
    let sheet = (name, rows).prop_map(|(name, rows)| {
        let mut number = 0;
        let rows = rows.into_iter().map(|(step, cells)| {
            number += step;
            Row { number, cells }
        });
        Sheet {
            file: "random".to_owned(),
            name: name.to_owned(),
            rows: rows.collect(),
        }
    });
    prop::collection::vec(sheet, 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_cell_of_any_sheets_is_taken_exactly_once(sheets in sheets()) {
        read(&sheets);
    }
}
