//! Headings made comparable.

use crate::import::mapping::normal::{Keys, normal};

fn same(one: &str, other: &str) {
    assert_eq!(normal(one), normal(other), "`{one}` and `{other}`");
}

#[test]
fn what_does_not_change_the_meaning_of_a_heading_does_not_count() {
    for (one, other) in [
        ("Finalité(s) du traitement", "FINALITES DU TRAITEMENT"),
        ("  Nom du\ntraitement : ", "Nom du traitement"),
        (
            "Coordonnées du responsable de l’organisme",
            "Coordonnees du responsable de l'organisme",
        ),
        ("GDPR Data Category*", "gdpr_data_category"),
        ("Empfaenger", "Empfänger"),
        ("Loeschfrist", "Löschfrist"),
        ("Datenuebermittlung", "Datenübermittlung"),
        ("Technisch-org. Massnahmen", "technisch org Maßnahmen"),
        ("LaatsteWijzigDatum", "laatste wijzig datum"),
        ("DPO (if applicable)", "DPO"),
        ("Vertreter (falls zutreffend)", "Vertreter"),
        (
            "Vertegenwoordiger, indien van toepassing",
            "Vertegenwoordiger",
        ),
        ("Représentant (le cas échéant)", "Représentant"),
        ("1. Doel", "Doel"),
        ("1.Doel", "Doel"),
        ("2.1 - Doel", "Doel"),
        ("a) Zweck", "Zweck"),
        ("3° Catégories de données", "Catégorie de données"),
        ("IV. Empfänger", "Empfänger"),
        ("Zweck (Art. 30 Abs. 1 lit. b DSGVO)", "Zweck"),
        ("Art. 30(1)(b) purposes", "purpose"),
        ("the purposes of the processing; ", "purpose of processing"),
        ("Verwerker(s)", "Verwerkers"),
    ] {
        same(one, other);
    }
}

#[test]
fn an_article_that_matters_stays_in_the_heading() {
    let keys = Keys::of("Rechtsgrundlage (Art. 9 Abs. 2 DSGVO)").expect("is a heading");
    assert_eq!(keys.article, Some(9));
    assert_eq!(keys.plain, normal("Rechtsgrundlage"));
    assert_ne!(keys.full, keys.plain);
}

#[test]
fn a_heading_that_is_only_a_word_keeps_it() {
    for text in ["N°", "De", "E-mail", "D.P.O.", "I", "1"] {
        assert!(!normal(text).is_empty(), "`{text}`");
    }
}

#[test]
fn a_number_at_the_end_counts_only_in_the_whole_form() {
    let keys = Keys::of("Sous-finalité 3").expect("is a heading");
    assert_eq!(keys.plain, normal("Sous-finalité"));
}

#[test]
fn a_long_cell_is_judged_by_its_first_line() {
    let long = format!("Purpose of processing\n{}", "describe why ".repeat(40));
    assert_eq!(
        Keys::of(&long).map(|k| k.full),
        Some(normal("Purpose of processing"))
    );
    assert!(Keys::of(&"word ".repeat(100)).is_none());
    assert!(Keys::of("  ").is_none());
}
