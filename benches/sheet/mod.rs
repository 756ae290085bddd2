//! A flat workbook of twelve columns, one activity a row, as a town keeps its register.

use rust_xlsxwriter::{Workbook, XlsxError};

const HEADINGS: [&str; 12] = [
    "Nummer",
    "Naam verwerking",
    "Dienst",
    "Omschrijving",
    "Doel",
    "Rechtsgrond",
    "Categorieën betrokkenen",
    "Categorieën persoonsgegevens",
    "Ontvangers",
    "Doorgifte buiten EER",
    "Bewaartermijn",
    "Beveiligingsmaatregelen",
];

const BASES: [&str; 5] = [
    "Wettelijke verplichting",
    "Toestemming",
    "Art. 6.1.e AVG",
    "Uitvoering van een overeenkomst",
    "Gerechtvaardigd belang",
];
const SUBJECTS: [&str; 5] = [
    "Kinderen",
    "Ouders",
    "Werknemers",
    "Bezoekers",
    "Leveranciers",
];
const DATA: [&str; 5] = [
    "Naam, adres",
    "Rekeningnummer, inkomen",
    "Gezinssamenstelling, geboortedatum",
    "E-mailadres, telefoonnummer",
    "Rijksregisternummer, naam",
];
const PERIODS: [&str; 4] = [
    "10 jaar na afsluiting van het dossier",
    "5 jaar",
    "Conform de wettelijke termijn",
    "24 maanden na laatste contact",
];
const MEASURES: [&str; 4] = ["Toegangscontrole", "Versleuteling", "Back-up", "Logging"];

fn pick<'a>(list: &[&'a str], number: usize) -> &'a str {
    list[number % list.len()]
}

/// The bytes of a workbook with this many activities.
pub fn workbook(rows: usize) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in HEADINGS.iter().enumerate() {
        sheet.write(0, column as u16, *heading)?;
    }
    for number in 0..rows {
        let cells = [
            format!("V-{:06}", number + 1),
            format!("Verwerking {} van de dienst", number + 1),
            format!("Dienst {}", number % 200),
            format!("Wat de dienst doet in zaak {number}"),
            format!("Doel {} van algemeen nut", number % 500),
            pick(&BASES, number).to_owned(),
            pick(&SUBJECTS, number).to_owned(),
            pick(&DATA, number).to_owned(),
            format!("Ontvanger {}", number % 300),
            "Geen".to_owned(),
            pick(&PERIODS, number).to_owned(),
            pick(&MEASURES, number).to_owned(),
        ];
        for (column, cell) in cells.iter().enumerate() {
            sheet.write(number as u32 + 1, column as u16, cell)?;
        }
    }
    workbook.save_to_buffer()
}
