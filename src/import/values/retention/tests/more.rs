//! Rules of several kinds in a cell, columns, and what is never lost.

use super::*;

#[test]
fn what_is_not_one_period_is_doubted() {
    for (text, expected) in [
        ("12–24 mnd", "- ~ 12–24 mnd ? it is a range"),
        ("6 à 24 mois", "- ~ 6 à 24 mois ? it is a range"),
        (
            "90 dagen tot 1 jaar",
            "- ~ 90 dagen tot 1 jaar ? it is a range",
        ),
        (
            "3 or 5 years",
            "- ~ 3 or 5 years ? two periods are put up for choice",
        ),
        (
            "Logs ~90 days",
            "[Logs] P90D ~ Logs ~90 days ? it is approximate",
        ),
        ("ca. 2 Jahre", "P2Y ~ ca. 2 Jahre ? it is approximate"),
        ("mind. 5 Jahre", "P5Y ~ mind. 5 Jahre ? it is a minimum"),
        ("au moins 5 ans", "P5Y ~ au moins 5 ans ? it is a minimum"),
        (
            "minimum 10 jaar",
            "P10Y ~ minimum 10 jaar ? it is a minimum",
        ),
        (
            "5 jaar of langer",
            "P5Y ~ 5 jaar of langer ? it is a minimum",
        ),
        (
            "72 hours",
            "- ~ 72 hours ? a period is held in calendar years, months, weeks or days only",
        ),
        (
            "10 working days",
            "- ~ 10 working days ? a period is held in calendar years, months, weeks or days only",
        ),
        (
            "15 jours ouvrables",
            "- ~ 15 jours ouvrables ? a period is held in calendar years, months, weeks or days only",
        ),
        ("5", "- ~ 5 ? it is a number without a known unit"),
        ("2.0", "- ~ 2.0 ? it is a number without a known unit"),
        ("[X] mnd", "- ~ [X] mnd ? it is a placeholder"),
        (
            "1,3 weken",
            "- ~ 1,3 weken ? the fraction is no whole number of months or days",
        ),
        (
            "24 Monate / Loeschbestaetigung ausstehend",
            "P24M ~ 24 Monate / Loeschbestaetigung ausstehend ? `Loeschbestaetigung ausstehend` is kept as a criterion",
        ),
        (
            "Bis Verfahrensabschluss (mind. 5 Jahre)",
            "P5Y ~ Bis Verfahrensabschluss (mind. 5 Jahre) ? it is a minimum; `Verfahrensabschluss` is kept as a criterion",
        ),
        (
            "Per contract (~12mo) then delete",
            "P12M = erase ~ Per contract (~12mo) then delete ? it is approximate; `contract` is kept as a criterion",
        ),
        (
            "24 months (inbound)",
            "P24M ~ 24 months (inbound) ? `inbound` is kept as a criterion",
        ),
    ] {
        check(text, &[expected]);
    }
}

#[test]
fn a_cell_can_hold_several_rules() {
    for (text, expected) in [
        (
            "Compte : durée du compte + 12 mois. Photos et embeddings : 12 mois sans activité, ou suppression immédiate sur demande",
            vec![
                "[Compte] P12M > relation-ends (durée du compte)",
                "[Photos et embeddings] P12M > last-contact (sans activité) = erase ~ Photos et embeddings : 12 mois sans activité, ou suppression immédiate sur demande ? `sur demande` is kept as a criterion",
            ],
        ),
        (
            "Durée du compte (préférences) ; 36 mois (feedback, pour ré-entraînement)",
            vec![
                "- ~ Durée du compte (préférences)",
                "P36M ~ 36 mois (feedback, pour ré-entraînement) ? `feedback, pour ré-entraînement` is kept as a criterion",
            ],
        ),
        (
            "1: 5 ans\r\n2: 10 ans après la fin du contrat",
            vec!["P5Y", "P10Y > relation-ends (fin du contrat)"],
        ),
        (
            "Facturen: 7 jaar, klachten: 2 jaar",
            vec!["[Facturen] P7Y", "[klachten] P2Y"],
        ),
        (
            "Facturen: 7 jaar\nKlachten: 2 jaar",
            vec!["[Facturen] P7Y", "[Klachten] P2Y"],
        ),
        (
            "10 ans pour les données de facturation (obligation légale) ",
            vec![
                "[données de facturation] P10Y ~ 10 ans pour les données de facturation (obligation légale) ? `obligation légale` is kept as a criterion",
            ],
        ),
        (
            "2 years; 5 years for invoices",
            vec!["P2Y", "[invoices] P5Y"],
        ),
        (
            "enquanto a conta existir; backups: 7 dias",
            vec!["- ~ enquanto a conta existir", "[backups] P7D"],
        ),
    ] {
        check(text, &expected);
    }
}

#[track_caller]
fn check_period(amount: &str, unit: &str, expected: Option<&str>) {
    assert_eq!(
        period(amount, unit).map(|p| p.to_string()).as_deref(),
        expected,
        "{amount} {unit}"
    );
}

#[test]
fn a_number_and_a_unit_in_two_columns_are_a_period() {
    check_period("1", "Month", Some("P1M"));
    check_period("2.0", "years", Some("P2Y"));
    check_period("5", "ans", Some("P5Y"));
    check_period("2,5", "jaar", Some("P2Y6M"));
    check_period("deux", "ans", Some("P2Y"));
    check_period("10", "Jahr(e)", Some("P10Y"));
    check_period("6", "M", Some("P6M"));
    check_period("6", "Monat(e)", Some("P6M"));
    check_period("3", "année(s)", Some("P3Y"));
    check_period("5 ans", "", Some("P5Y"));
    check_period("5", "", None);
    check_period("", "years", None);
    check_period("72", "hours", None);
    check_period("1.000", "days", None);
    check_period("5-10", "years", None);
    check_period("99999", "days", None);
}

#[test]
fn events_and_actions_stand_in_columns_of_their_own() {
    for (text, expected) in [
        ("Fin du contrat", Some(RetentionTrigger::RelationEnds)),
        (
            "na afsluiting van het dossier",
            Some(RetentionTrigger::FileClosed),
        ),
        ("last-contact", Some(RetentionTrigger::LastContact)),
        ("Versement de la paie", None),
        ("", None),
    ] {
        assert_eq!(trigger(text), expected, "{text}");
    }
    for (text, expected) in [
        ("Destruction", Some(FinalAction::Erase)),
        ("Versement", Some(FinalAction::TransferToArchive)),
        ("vernietigen", Some(FinalAction::Erase)),
        ("anonimiseren", Some(FinalAction::Anonymise)),
        ("löschen", Some(FinalAction::Erase)),
        ("Loeschen", Some(FinalAction::Erase)),
        (
            "wissen of anonimiseren",
            Some(FinalAction::EraseOrAnonymise),
        ),
        ("Conservation", None),
        ("Tri", None),
        ("Non déterminé", None),
        ("niet vernietigen", None),
    ] {
        assert_eq!(final_action(text), expected, "{text}");
    }
}

/// Letters and digits of a text.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn covered(text: &str) -> (String, String) {
    let originals: Vec<String> = retention(text)
        .into_iter()
        .map(|rule| rule.original)
        .collect();
    (letters(&originals.concat()), letters(&decoded(text)))
}

proptest! {
    #[test]
    fn originals_hold_every_word(text in "(([0-9]{1,2}|twee|jaar|ans|mois|na|et|of|Photos|archief|daarna|art\\.|wet|HGB|2018|puis|[a-zé]{1,6})[ .,;:()+/|\\n–-]{1,2}){0,12}") {
        let (kept, all) = covered(&text);
        prop_assert_eq!(kept, all);
    }

    #[test]
    fn no_text_breaks_a_reader(text in "\\PC{0,40}") {
        let (kept, all) = covered(&text);
        prop_assert_eq!(kept, all);
        let _ = crate::import::values::basis::bases(&text);
        let _ = crate::import::values::basis::conditions(&text);
        let _ = crate::import::values::statute::statutes(&text);
        let _ = (trigger(&text), final_action(&text), period(&text, &text));
    }

    #[test]
    fn no_legal_text_breaks_a_reader(text in "((Art|art\\.|§|6|9|\\(1\\)|lit\\.|c|Abs\\.|1|DSGVO|GDPR|wet|van|8|juli|1976|consent|contract|toestemming|en|no|LGPD|\\?|Code|du|travail|L\\.)[ .,;:()+/\\n-]{0,2}){0,14}") {
        let _ = crate::import::values::basis::bases(&text);
        let _ = crate::import::values::statute::statutes(&text);
        let (kept, all) = covered(&text);
        prop_assert_eq!(kept, all);
    }

    #[test]
    fn a_period_in_words_is_read_back(number in 1_u16..=999, unit in 0_usize..4, language in 0_usize..4) {
        const UNITS: [[&str; 4]; 4] = [
            ["jaar", "ans", "Jahre", "years"],
            ["maanden", "mois", "Monate", "months"],
            ["weken", "semaines", "Wochen", "weeks"],
            ["dagen", "jours", "Tage", "days"],
        ];
        let letter = ["Y", "M", "W", "D"][unit];
        let expected = Period::parse(&format!("P{number}{letter}")).ok();
        let word = UNITS[unit][language];
        prop_assert_eq!(retention(&format!("{number} {word}"))[0].period, expected);
        prop_assert_eq!(period(&number.to_string(), word), expected);
    }
}

#[test]
fn a_unit_in_the_plural_is_one() {
    for (unit, expected) in [
        ("jaren", Some("P2Y")),
        ("jaar", Some("P2Y")),
        ("années", Some("P2Y")),
        ("maanden", Some("P2M")),
        ("Jahre", Some("P2Y")),
        ("conservation", None),
    ] {
        let found = period("2", unit).map(|period| period.to_string());
        assert_eq!(found.as_deref(), expected, "{unit}");
    }
}
