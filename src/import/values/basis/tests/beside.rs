//! What stands beside a basis, and what is none.

use super::*;

#[test]
fn laws_beside_a_basis_are_laws() {
    for (text, expected) in [
        (
            "Wettelijke verplichting (wet van 8 juli 1976)",
            "legal-obligation | § wet van 8 juli 1976",
        ),
        (
            "Wettelijke verplichting: artikel 60 van de wet van 8 juli 1976",
            "legal-obligation | § wet van 8 juli 1976 60",
        ),
        (
            "wet van 8 juli 1976 en toestemming",
            "consent | § wet van 8 juli 1976",
        ),
        (
            "Obligation légale - Code du travail",
            "legal-obligation | § Code du travail",
        ),
        (
            "Verordening (EU) 2018/1725, art. 5",
            "§ Verordening (EU) 2018/1725 5",
        ),
        (
            "Article 5(1)(a) of Regulation (EU) 2018/1725",
            "§ Regulation (EU) 2018/1725 5(1)(a)",
        ),
        ("§ 26 BDSG", "§ BDSG 26"),
        ("Archiefwet 1995", "§ Archiefwet 1995"),
    ] {
        check(text, expected);
    }
}

#[test]
fn articles_of_other_laws_and_other_articles_are_no_basis() {
    for text in [
        "art. 7º, V (execução de contrato); para menores, art. 14 (...)",
        "art. 7º V (contrato) e II (obrigação legal — fiscal)",
        "art. 18 (direitos do titular)",
        "Art. 11º, II, a (procedimentos médicos)",
        "Art. 18 LGPD",
        "Art. 6º, V LGPD",
        "LGPD art. 7",
        "Art. 31 FADP",
        "Art. 6 Abs. 6 DSG",
        "Art. 17 Abs. 3 lit. e DSGVO (Rechtsansprueche)",
        "Art. 15-21 DSGVO",
        "Art. 6(4) GDPR",
        "Art. 6(1)(g) GDPR",
        "Art. 9(1) GDPR",
        "Recital 47",
        "overweging 47",
    ] {
        let found = bases(text);
        assert!(
            found.bases.is_empty() && found.conditions.is_empty(),
            "{text:?}: {found:?}"
        );
        assert!(
            !found.not_a_basis.is_empty() && !found.convictions,
            "{text:?}: {found:?}"
        );
        assert!(
            found.not_a_basis.iter().all(|(_, why)| !why.is_empty()),
            "{text:?}: {found:?}"
        );
    }
    check(
        "Art. 6 Abs. 1 lit. b DSGVO; Art. 17 Abs. 3 lit. e DSGVO",
        "contract | not:Art. 17 Abs. 3 lit. e DSGVO",
    );
}

#[test]
fn doubts_that_the_cell_states_are_doubts() {
    for (text, expected) in [
        (
            "Art. 6 Abs. 1 lit. a — UNWIRKSAM",
            "consent | doubt:UNWIRKSAM",
        ),
        (
            "Art. 6 Abs. 1 lit. a — UNWIRKSAM; Sanierung",
            "consent | doubt:UNWIRKSAM | doubt:Sanierung",
        ),
        (
            "Art. 6 Abs. 1 lit. b — STRITTIG",
            "contract | doubt:STRITTIG",
        ),
        (
            "Suggested: Contract (confidence: HIGH)",
            "contract | doubt:Suggested | doubt:confidence: HIGH",
        ),
        ("Consent (suggested)", "consent | doubt:suggested"),
        ("Consent?", "consent | doubt:?"),
        (
            "Contract (to be confirmed)",
            "contract | doubt:to be confirmed",
        ),
        (
            "toestemming - nog na te gaan",
            "consent | doubt:nog na te gaan",
        ),
        ("À déterminer", "doubt:À déterminer"),
        (
            "Intérêt légitime (à confirmer)",
            "legitimate-interests | doubt:à confirmer",
        ),
        (
            "wettelijke verplichting, overeenkomst of algemeen belang",
            "legal-obligation | contract | public-task | doubt:the cell puts bases up for choice",
        ),
        (
            "Art. 6 Abs. 1 lit. b (berechtigtes Interesse)",
            "contract (Art. 6 Abs. 1 lit. b (berechtigtes Interesse)) | doubt:`Art. 6 Abs. 1 lit. b (berechtigtes Interesse)` names an article and the words of another basis (legitimate-interests)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_is_not_understood_is_left_word_for_word() {
    for text in [
        "unknown",
        "Sales",
        "GDPR",
        "Art. 6 DSGVO",
        "page 6",
        "p. 61",
        "6",
        "6.1",
        "version 6.1.2",
        "see 12.6.1.c",
        "Management",
        "yes",
        "wet",
        "legal",
    ] {
        check(text, &format!("rest:{text}"));
    }
    for (text, word) in [
        ("contract management", "contract"),
        ("Verwaltung der Vertrag Daten", "Vertrag"),
        ("We keep the consent forms in a binder", "consent"),
        ("Gestion des contrats fournisseurs", "contrats"),
    ] {
        check(
            text,
            &format!("doubt:`{word}` stands in a longer phrase | rest:{text}"),
        );
    }
    for text in [
        "no consent",
        "geen toestemming",
        "sans consentement",
        "keine Einwilligung",
        "Not a legal obligation",
    ] {
        check(
            text,
            &format!("doubt:`{text}` denies what it names | rest:{text}"),
        );
    }
    check("Contract, blah", "contract | rest:blah");
    check(
        "Legitimate interest (no consent needed)",
        "legitimate-interests (no consent needed)",
    );
    check("", "");
    check("—", "");
}

#[test]
fn a_column_of_conditions_reads_words_as_conditions() {
    for (text, expected) in [
        ("Explicit consent", "9:explicit-consent"),
        (
            "Article 9(2)(b) - employment, social security and social protection",
            "9:social-protection",
        ),
        ("Public health", "9:public-health"),
        ("Vital interests", "9:vital-interests-unable-to-consent"),
        ("9.2.h gezondheidszorg", "9:health-care"),
    ] {
        assert_eq!(line(&conditions(text)), expected, "in {text:?}");
    }
}
