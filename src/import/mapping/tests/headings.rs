//! What headings mean: the words seen in real registers, and the traps among them.

use std::collections::BTreeMap;

use super::*;

/// What the generic mapping must take the headings of a language for, wherever they stand.
fn check(code: &str) {
    let seen: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        toml::from_str(include_str!("seen.toml")).expect("is a table");
    for (slot, headings) in &seen[code] {
        for heading in headings {
            let found = mapping("generic").heading("Sheet1", None, heading);
            let of = found.as_ref().map(|found| found.slot.code());
            assert_eq!(of.as_ref(), Some(slot), "`{heading}`");
            let language = found.and_then(|found| found.language);
            assert!(
                language.is_none() || language.map(Language::code) == Some(code),
                "`{heading}`"
            );
        }
    }
}

#[test]
fn english_headings_seen_in_registers_are_known() {
    check("en");
}

#[test]
fn dutch_headings_seen_in_registers_are_known() {
    check("nl");
}

#[test]
fn french_headings_seen_in_registers_are_known() {
    check("fr");
}

#[test]
fn german_headings_seen_in_registers_are_known() {
    check("de");
}

#[test]
fn headings_in_other_languages_are_known() {
    check("other");
}

/// What a mapping takes a heading for where it stands.
fn placed(
    name: &str,
    sheet: &str,
    banner: Option<&str>,
    heading: &str,
) -> Option<(String, Sureness)> {
    let found = mapping(name).heading(sheet, banner, heading)?;
    Some((found.slot.code(), found.sureness))
}

#[test]
fn a_word_means_what_its_banner_or_sheet_is_about() {
    let places: BTreeMap<String, Vec<[String; 5]>> =
        toml::from_str(include_str!("places.toml")).expect("is a table");
    for [name, sheet, banner, heading, slot] in &places["places"] {
        let banner = Some(banner.as_str()).filter(|banner| !banner.is_empty());
        let found = placed(name, sheet, banner, heading);
        let expected = Some((slot.clone(), Sureness::Sure));
        assert_eq!(found, expected, "{name}: {banner:?}, `{heading}`");
    }
}

#[test]
fn a_word_that_also_stands_in_cells_is_weak() {
    for word in [
        "Name",
        "Naam",
        "Nom",
        "Type",
        "Description",
        "ID",
        "Nr.",
        "Status",
        "Owner",
        "Oui/non",
        "Omschrijving",
        "Gezondheid",
        "Clients",
    ] {
        let found = placed("generic", "S", None, word);
        assert_eq!(
            found.map(|(_, sureness)| sureness),
            Some(Sureness::Weak),
            "`{word}`"
        );
    }
}

#[test]
fn a_known_heading_with_more_words_or_a_slip_of_the_pen_is_likely() {
    for (heading, slot) in [
        ("Bewaartermjin", "retention"),
        ("Catégories de destinatires", "recipients"),
        (
            "Technische und organisatorische Massnahmen laut Konzept",
            "measures",
        ),
        (
            "Wettelijke grondslag voor deze verwerking in de gemeente",
            "basis",
        ),
        ("Toelichting rechtmatige grondslag", "basis-detail"),
        ("Nombre de personnes concernées estimé", "subject-count"),
        ("DPO e-mail", "dpo.email"),
        (
            "Telefoonnummer functionaris voor gegevensbescherming",
            "dpo.telephone",
        ),
    ] {
        let found = placed("generic", "S", None, heading);
        assert_eq!(
            found,
            Some((slot.to_owned(), Sureness::Likely)),
            "`{heading}`"
        );
    }
}

#[test]
fn what_people_write_into_cells_is_no_sure_heading() {
    for value in [
        "Contract",
        "Intérêt légitime",
        "Gerechtvaardigd belang",
        "Art. 6 Abs. 1 lit. f (berechtigtes Interesse)",
        "Legal obligation + legitimate interests",
        "Toestemming",
        "5 ans après la clôture du dossier",
        "24 Monate",
        "Tax authorities; Pension provider",
        "CV; References",
        "Données sensibles chiffrées, prestataire de paiement certifié",
        "Tant que le compte est actif",
        "1 - Exemple",
        "N/A (DPO interne)",
    ] {
        let found = placed("generic", "S", None, value);
        assert!(
            found.as_ref().is_none_or(|(_, s)| *s < Sureness::Sure),
            "`{value}`: {found:?}"
        );
    }
}

#[test]
fn a_link_beside_a_form_that_repeats_a_field_is_help() {
    let found = placed("cnil", "Paie", None, "► Finalité du traitement");
    assert_eq!(found, Some(("help".to_owned(), Sureness::Sure)));
    let found = placed("generic", "S", None, "► Finalité du traitement");
    assert_eq!(found, Some(("purpose".to_owned(), Sureness::Sure)));
}

#[test]
fn what_only_sounds_like_a_heading_is_none() {
    for heading in [
        "",
        "Stad, OCMW en AGB",
        "Verwerking van beeldopname in functie van het voorkomen, vaststellen en opsporen van misdrijven en overlast",
        "Bibliotheken",
        "10 jaar",
        "Nombre de violations de la base légale",
        "Link to the purpose of processing",
        "Gestion de la paie",
        "HR",
    ] {
        assert_eq!(placed("generic", "S", None, heading), None, "`{heading}`");
    }
    assert_eq!(
        placed("generic", "S", None, &"purpose of processing ".repeat(40)),
        None
    );
}

#[test]
fn the_nearest_slot_is_suggested_for_a_heading_that_is_not_known() {
    for (heading, slot) in [
        ("Link to the purpose of processing", Some(Slot::Purpose)),
        ("Bewaartermijnregel", Some(Slot::Retention)),
        ("Kleur", None),
    ] {
        assert_eq!(mapping("generic").nearest(heading), slot, "`{heading}`");
    }
}

#[test]
fn the_category_of_a_column_of_marks_is_kept_as_it_is_written() {
    let about = |heading| {
        let found = mapping("generic").heading("S", None, heading)?;
        found.about.map(|about| about.to_string())
    };
    assert_eq!(
        about("Détails - Personnes concernées - Élus").as_deref(),
        Some("Élus")
    );
    assert_eq!(
        about("Mesures de sécurité et confidentialité - Contrôle d'accès").as_deref(),
        Some("Contrôle d'accès")
    );
    assert_eq!(
        about("TradeUnionMembership").as_deref(),
        Some("Trade union membership")
    );
    assert_eq!(about("Doel"), None);
}

#[test]
fn a_block_of_a_form_is_known_by_its_title() {
    for (title, slot) in [
        ("Destinataires", Slot::Recipients),
        ("Transferts hors UE", Slot::Transfers),
        ("Finalité(s) du traitement effectué", Slot::Purpose),
        ("Données sensibles", Slot::Sensitive),
        (
            "Angaben zum Verantwortlichen",
            Slot::find("controller").expect("is a slot"),
        ),
    ] {
        assert_eq!(
            mapping("generic").block("S", title),
            Some(slot),
            "`{title}`"
        );
    }
}
