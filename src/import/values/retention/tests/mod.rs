mod more;

use proptest::prelude::*;

use super::*;

/// Each rule in a line: `about: P10Y > event-code (event) + archive P5Y = action § law ~ criterion
/// ?`.
fn lines(text: &str) -> Vec<String> {
    retention(text).iter().map(line).collect()
}

fn line(rule: &RetentionRule) -> String {
    let mut out = String::new();
    if let Some(about) = &rule.about {
        out.push_str(&format!("[{about}] "));
    }
    out.push_str(
        &rule
            .period
            .map_or("-".to_owned(), |period| period.to_string()),
    );
    if let Some(trigger) = rule.trigger {
        let event = rule.trigger_text.as_deref().unwrap_or_default();
        out.push_str(&format!(" > {} ({event})", trigger.code()));
    }
    if let Some(archive) = rule.archive {
        out.push_str(&format!(" + {archive}"));
    }
    if let Some(action) = rule.final_action {
        out.push_str(&format!(" = {}", action.code()));
    }
    if let Some(law) = &rule.statute {
        out.push_str(&format!(
            " § {} {}",
            law.title,
            law.article.as_deref().unwrap_or_default()
        ));
    }
    if let Some(criterion) = &rule.criterion {
        out.push_str(&format!(" ~ {criterion}"));
    }
    if let Some(doubt) = &rule.doubt {
        out.push_str(&format!(" ? {doubt}"));
    }
    out.trim_end().to_owned()
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(lines(text), expected, "in {text:?}");
}

#[test]
fn periods_are_read_in_digits_and_words() {
    for (text, expected) in [
        ("2 years", "P2Y"),
        ("1 year ", "P1Y"),
        ("24 Monate", "P24M"),
        ("10 jaar", "P10Y"),
        ("30 dagen", "P30D"),
        ("6 maanden", "P6M"),
        ("12 mois", "P12M"),
        ("6 mnd", "P6M"),
        ("6 mnd.", "P6M"),
        ("5 J.", "P5Y"),
        ("5 yrs", "P5Y"),
        ("2 weeks", "P2W"),
        ("2 semaines", "P2W"),
        ("twee jaar", "P2Y"),
        ("dix ans", "P10Y"),
        ("zehn Jahre", "P10Y"),
        ("one year", "P1Y"),
        ("een maand", "P1M"),
        ("2,5 ans", "P2Y6M"),
        ("2.5 years", "P2Y6M"),
        ("0,5 jaar", "P6M"),
        ("2.0 years", "P2Y"),
        ("een half jaar", "P6M"),
        ("anderhalf jaar", "P1Y6M"),
        ("twee en een half jaar", "P2Y6M"),
        ("deux ans et demi", "P2Y6M"),
        ("2½ years", "P2Y6M"),
        ("1 year and 6 months", "P1Y6M"),
        ("1 an et 6 mois", "P1Y6M"),
        ("5 (five) years", "P5Y"),
        ("five (5) years", "P5Y"),
        ("5-year", "P5Y"),
        ("zweijährig", "P2Y"),
        ("18-month retention", "P18M"),
        ("max. 5 jaar", "P5Y"),
        ("maximaal 12 maanden", "P12M"),
        ("tot uiterlijk 1 maand", "P1M"),
        ("jusqu'à 3 ans", "P3Y"),
        ("Up to 90 days", "P90D"),
        ("P10Y", "P10Y"),
        ("24 months.", "P24M"),
        ("5&nbsp;ans", "P5Y"),
        ("7 dias", "P7D"),
        ("6 mesos", "P6M"),
    ] {
        check(text, &[expected]);
    }
}

#[test]
fn events_are_read() {
    for (text, expected) in [
        (
            "10 jaar na einde dossier",
            "P10Y > file-closed (einde dossier)",
        ),
        (
            "10 jaar na afsluiting van het dossier",
            "P10Y > file-closed (afsluiting van het dossier)",
        ),
        (
            "1 jaar na het aflopen van het project",
            "P1Y > other (aflopen van het project)",
        ),
        ("12 maanden na registratie", "P12M > other (registratie)"),
        (
            "5 ans à compter du versement de la paie",
            "P5Y > other (versement de la paie)",
        ),
        (
            "2 ans après dernière connexion",
            "P2Y > last-contact (dernière connexion)",
        ),
        (
            "5 ans après démission ou sitôt décès",
            "P5Y > other (démission ou sitôt décès) ~ 5 ans après démission ou sitôt décès ? more than one event is named",
        ),
        (
            "Suppression après 3 ans d’inactivité",
            "P3Y > last-contact (inactivité) = erase",
        ),
        (
            "12 mois après la dernière interaction ",
            "P12M > last-contact (dernière interaction)",
        ),
        (
            "3 ans après la clôture du ticket ",
            "P3Y > file-closed (clôture du ticket)",
        ),
        (
            "5 ans à compter de la suppression du compte utilisateur",
            "P5Y > relation-ends (suppression du compte utilisateur)",
        ),
        ("3 Jahre nach Erledigung", "P3Y > other (Erledigung)"),
        (
            "10 Jahre nach Vertragserfüllung oder -kündigung",
            "P10Y > relation-ends (Vertragserfüllung oder -kündigung)",
        ),
        (
            "Moderation cases close plus 90 days",
            "P90D > file-closed (Moderation cases close)",
        ),
        (
            "Vertragsende + 3 Jahre",
            "P3Y > relation-ends (Vertragsende)",
        ),
        ("relation + 2 ans", "P2Y > other (relation)"),
        (
            "Nach Vertragsende 3 Jahre",
            "P3Y > relation-ends (Vertragsende)",
        ),
        (
            "3 years from last activity",
            "P3Y > last-contact (last activity)",
        ),
        ("7 years post-employment", "P7Y > other (employment)"),
        (
            "10 years after end of contract",
            "P10Y > relation-ends (end of contract)",
        ),
        ("5 jaar na overlijden", "P5Y > death (overlijden)"),
        (
            "7 jaar na einde van het kalenderjaar",
            "P7Y > year-end (einde van het kalenderjaar)",
        ),
        (
            "5 years after the last payment",
            "P5Y > last-payment (last payment)",
        ),
        ("6 Monate ab Erhebung", "P6M > collection (Erhebung)"),
        (
            "2 jaar na intrekking van de toestemming",
            "P2Y > consent-withdrawn (intrekking van de toestemming)",
        ),
    ] {
        check(text, &[expected]);
    }
}

#[test]
fn laws_archives_and_what_becomes_of_data_are_read() {
    for (text, expected) in [
        ("10 Jahre (HGB)", "P10Y § HGB"),
        ("5 years (UAE law)", "P5Y § UAE law"),
        (
            "10 Jahre nach Abschluss (steuerrechtliche Aufbewahrungspflicht gem. § 147 AO)",
            "P10Y > other (Abschluss) § AO 147 ~ 10 Jahre nach Abschluss (steuerrechtliche Aufbewahrungspflicht gem. § 147 AO) ? `steuerrechtliche Aufbewahrungspflicht` is kept as a criterion",
        ),
        ("90 Tage aktiv; 12 Monate Archiv", "P90D + P12M"),
        (
            "2 ans en base active puis 5 ans en archivage intermédiaire",
            "P2Y + P5Y",
        ),
        ("5 jaar actief, daarna 10 jaar archief", "P5Y + P10Y"),
        ("1 month active + 5 years archive", "P1M + P5Y"),
        ("Archivage : 10 ans", "- + P10Y"),
        ("5 jaar na archivering", "P5Y > other (archivering)"),
        ("10 jaar, daarna vernietigen", "P10Y = erase"),
        ("24 maanden; daarna vernietigen", "P24M = erase"),
        ("5 ans puis anonymisation", "P5Y = anonymise"),
        (
            "10 ans puis versement aux archives",
            "P10Y = transfer-to-archive",
        ),
        (
            "2 Jahre, danach löschen oder anonymisieren",
            "P2Y = erase-or-anonymise ~ 2 Jahre, danach löschen oder anonymisieren ? `danach` is kept as a criterion",
        ),
        ("Destruction", "- = erase"),
    ] {
        check(text, &[expected]);
    }
}

#[test]
fn criteria_stay_in_words() {
    for text in [
        "Until end of contract",
        "until end of contract",
        "Duration of respective contracts",
        "Until opt-out",
        "Per source activity",
        "Tied to lead retention",
        "Not retained beyond call",
        "Life of contract + legal",
        "Conform de wettelijke termijn",
        "Zo lang als nodig om diensten te leveren",
        "Tant que le compte est actif",
        "idem",
        "tot de leeftijd van 25 jaar",
        "until the child is 18 years old",
        "Conservation",
        "jusqu'en 2027",
        "enquanto a conta existir",
    ] {
        check(text, &[&format!("- ~ {text}")]);
    }
    check("", &[]);
    check("—", &[]);
}
