//! Belgian public bodies that everybody writes by their short names: each is one body, so that an
//! answer may name it. Their names are those of `domain.md`; case and accents do not count.

use std::{collections::HashSet, sync::LazyLock};

use crate::domain::text::fold;

const BODIES: &[&str] = &[
    "RSZ",
    "ONSS",
    "LSS",
    "NSSO",
    "KSZ",
    "BCSS",
    "ZDSS",
    "CBSS",
    "RIZIV",
    "INAMI",
    "LIKIV",
    "NIHDI",
    "RVA",
    "ONEM",
    "RSVZ",
    "INASTI",
    "LISVS",
    "SIGEDIS",
    "FPD",
    "SFP",
    "Federale Pensioendienst",
    "Service fédéral des Pensions",
    "eHealth-platform",
    "plate-forme eHealth",
    "eHealth",
    "Fedris",
    "FAMIFED",
    "FONS",
    "Opgroeien",
    "Opgroeien Regie",
    "Kind en Gezin",
    "VUTG",
    "Iriscare",
    "AVIQ",
    "FAMIWAL",
    "FOD Financiën",
    "SPF Finances",
    "FÖD Finanzen",
    "FPS Finance",
    "FOD Economie",
    "SPF Economie",
    "FOD Binnenlandse Zaken",
    "SPF Intérieur",
    "FOD Justitie",
    "SPF Justice",
    "FOD Sociale Zekerheid",
    "SPF Sécurité sociale",
    "FOD Volksgezondheid",
    "SPF Santé publique",
    "FOD BOSA",
    "SPF BOSA",
    "BOSA",
    "FOD Werkgelegenheid",
    "SPF Emploi",
    "IBZ",
    "KBO",
    "BCE",
    "CBE",
    "Kruispuntbank van Ondernemingen",
    "Banque-Carrefour des Entreprises",
    "Kruispuntbank van de Sociale Zekerheid",
    "Banque Carrefour de la Sécurité Sociale",
    "Banque-Carrefour de la Sécurité Sociale",
    "Rijksdienst voor Sociale Zekerheid",
    "Office national de Sécurité sociale",
    "Gegevensbeschermingsautoriteit",
    "GBA",
    "APD",
    "Autorité de protection des données",
    "VDAB",
    "Forem",
    "Actiris",
    "ADG",
    "AHOVOKS",
    "AgODi",
    "Agentschap Digitaal Vlaanderen",
    "Digitaal Vlaanderen",
    "Vlaamse Belastingdienst",
    "Sciensano",
    "FAGG",
    "AFMPS",
    "FAVV",
    "AFSCA",
    "Nationale Bank van België",
    "Banque nationale de Belgique",
    "Rekenhof",
    "Cour des comptes",
    "Vlaamse Ombudsdienst",
    "Smals",
    "De Lijn",
    "NMBS",
    "SNCB",
    "bpost",
    "Statbel",
    "Rijksarchief",
    "Archives de l'État",
];

static FOLDED: LazyLock<HashSet<String>> =
    LazyLock::new(|| BODIES.iter().map(|body| fold(body)).collect());

/// Whether a name is that of one body that everybody knows by it.
pub(super) fn is_known(name: &str) -> bool {
    let name = fold(name);
    // Every federal public service is one body: `FOD Buitenlandse Zaken`, `SPF Mobilité`.
    let federal = ["fod ", "spf ", "pod ", "spp ", "fps "];
    FOLDED.contains(&name) || federal.iter().any(|prefix| name.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_bodies_are_known_by_their_short_names() {
        for (name, expected) in [
            ("RSZ", true),
            ("fod financiën", true),
            ("SPF Mobilité", true),
            ("banken", false),
            ("gemeenten", false),
        ] {
            assert_eq!(is_known(name), expected, "{name}");
        }
    }
}
