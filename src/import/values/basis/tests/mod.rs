mod beside;

use super::*;
use crate::domain::code_list::Coded;

/// What was understood, in a line: `consent (van de ouders) | 9:health-care | § AO 147 | not:… |
/// doubt:… | rest:…`.
fn line(found: &Bases) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (basis, said) in &found.bases {
        let said = said
            .as_ref()
            .map_or(String::new(), |said| format!(" ({said})"));
        parts.push(format!("{}{said}", basis.code()));
    }
    parts.extend(found.conditions.iter().map(|c| format!("9:{}", c.code())));
    if found.convictions {
        parts.push("10".to_owned());
    }
    for law in &found.statutes {
        let article = law
            .article
            .as_ref()
            .map_or(String::new(), |a| format!(" {a}"));
        parts.push(format!("§ {}{article}", law.title));
    }
    parts.extend(
        found
            .not_a_basis
            .iter()
            .map(|(text, _)| format!("not:{text}")),
    );
    parts.extend(found.doubts.iter().map(|doubt| format!("doubt:{doubt}")));
    parts.extend(found.rest.iter().map(|rest| format!("rest:{rest}")));
    parts.join(" | ")
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(line(&bases(text)), expected, "in {text:?}");
}

#[test]
fn every_form_of_an_article_is_read() {
    for text in [
        "Art. 6 Abs. 1 lit. c",
        "Art. 6 Abs. 1 lit. c DSGVO",
        "Art. 6 Abs. 1 S. 1 Buchst. c DSGVO",
        "Art. 6 Abs. 1 Satz 1 lit. c) DS-GVO",
        "Art. 6 Abs. 1 UAbs. 1 lit. c EU-DSGVO",
        "Art. 6 Abs. 1 c DSGVO",
        "Art. 6 I lit. c DSGVO",
        "Art. 6 I 1 c DSGVO",
        "Artikel 6 Absatz 1 Buchstabe c",
        "gem. Art. 6 Abs. 1 lit. c DSGVO",
        "6.1.c",
        "6.1 c",
        "6.1c",
        "6(1)(c)",
        "6 (1) (c)",
        "6, §1, c",
        "6.1(c)",
        "Art. 6.1.c",
        "Art.6.1.c GDPR",
        "art 6.1 c",
        "art. 6, lid 1, onder c) AVG",
        "artikel 6, lid 1, c) AVG",
        "artikel 6, eerste lid, onder c, AVG",
        "artikel 6 lid 1 sub c AVG",
        "art. 6.1 (c) AVG",
        "article 6.1.c) RGPD",
        "article 6, paragraphe 1, point c) du RGPD",
        "article 6, paragraphe 1, c du RGPD",
        "art. 6, §1, c) du Règlement général sur la protection des données",
        "art. 6 § 1er, c)",
        "l'article 6.1.c du RGPD",
        "Art. 6 (1) c GDPR",
        "Article 6(1)(c)",
        "UK GDPR Article 6(1)(c)",
        "GDPR Art. 6(1)(c)",
        "Article 6 (1) (c) of the General Data Protection Regulation",
        "Article 6(1)(c) of Regulation (EU) 2016/679",
        "art. 6(c) GDPR",
        "ART61C",
        "eu-gdpr:A6-1-c",
        "Art. 6/1/c",
        "articolo 6, paragrafo 1, lettera c)",
        "art. 6, par. 1, lett. c) GDPR",
        "artículo 6.1.c) RGPD",
        "artigo 6.º, n.º 1, alínea c) do RGPD",
        "(c) legal obligation",
        "c) wettelijke verplichting",
        "6.1.c – wettelijke verplichting",
        "6.1.c: Wettelijke verplichting",
        "Art. 6 Abs. 1 lit. c (Rechtspflicht)",
        "Compliment d’una obligació legal, d’acord amb l’article 6.1.c) RGPD",
        "Wettelijke verplichting (art. 6.1.c AVG)",
        "Obligation légale (article 6.1.c) RGPD)",
        "Legal obligation (Art. 6(1)(c) GDPR)",
        "Legal obligation - Article 6(1)(c)",
    ] {
        check(text, "legal-obligation");
    }
}

#[test]
fn letters_and_articles_are_listed() {
    for (text, expected) in [
        (
            "Art. 6 Abs. 1 lit. b und f DSGVO",
            "contract | legitimate-interests",
        ),
        (
            "Art. 6 Abs. 1 lit. a, b, f DSGVO",
            "consent | contract | legitimate-interests",
        ),
        ("Art. 6 (1) e GDPR", "public-task"),
        ("6.1.b en 6.1.c", "contract | legal-obligation"),
        ("6.1.b; 6.1.f", "contract | legitimate-interests"),
        ("6.1.b / 6.1.f", "contract | legitimate-interests"),
        ("Art. 6(1)(a), (c)", "consent | legal-obligation"),
        ("Art. 6(1)(a) and (f)", "consent | legitimate-interests"),
        (
            "Articles 6(1)(e) and 9(2)(g)",
            "public-task | 9:substantial-public-interest",
        ),
        (
            "Art. 6 Abs. 1 lit. b, Art. 9 Abs. 2 lit. h DSGVO",
            "contract | 9:health-care",
        ),
        (
            "Art. 6 Abs. 1 lit. c i.V.m. Art. 9 Abs. 2 lit. b DSGVO",
            "legal-obligation | 9:social-protection",
        ),
        ("9.2.h", "9:health-care"),
        ("Art. 9 Abs. 2 lit. h", "9:health-care"),
        ("art. 9.2(a) AVG", "9:explicit-consent"),
        ("ART92H", "9:health-care"),
        ("Article 9(2)(j) GDPR", "9:research"),
        ("Art. 10 GDPR", "10"),
        ("Art. 6 lid 1 c AVG, art. 10 AVG", "legal-obligation | 10"),
        (
            "Art. 6 Abs. 1 lit. b DSGVO, Art. 6 Abs. 1 lit. c DSGVO",
            "contract | legal-obligation",
        ),
        (
            "Art. 6 Abs. 1 lit. b DSGVO (Vertragserfüllung), Art. 9 Abs. 2 lit. f DSGVO (Rechtmäßige Zwecke)",
            "contract | 9:legal-claims | rest:Rechtmäßige Zwecke",
        ),
        (
            "Art. 6/1/c (rechtliche Verpflichtung) + Art. 6/1/e (öffentliche Aufgabe)",
            "legal-obligation | public-task",
        ),
        (
            "Art. 6 Abs. 1 S. 1 lit. c DSGVO i.V.m. § 147 AO",
            "legal-obligation | § AO 147",
        ),
        (
            "Art. 6 Abs. 1 lit. c DSGVO, § 257 HGB, § 147 AO",
            "legal-obligation | § HGB 257 | § AO 147",
        ),
        ("Explicit consent (Art. 9(2)(a))", "9:explicit-consent"),
        (
            "Consent (Art. 6(1)(a)) and explicit consent (Art. 9(2)(a))",
            "consent | 9:explicit-consent",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn wordings_of_registers_are_read() {
    for (text, expected) in [
        ("Contract", "contract"),
        ("Legitimate interests", "legitimate-interests"),
        (
            "Legitimate interest / pre-contract",
            "legitimate-interests | contract (pre-contract)",
        ),
        ("Legitimate interest (B2B)", "legitimate-interests (B2B)"),
        ("Consent (explicit opt-in)", "consent (explicit opt-in)"),
        ("Pre-contract", "contract (Pre-contract)"),
        (
            "Legal obligation + legitimate interests",
            "legal-obligation | legitimate-interests",
        ),
        (
            "Legitimate interest / consent",
            "legitimate-interests | consent",
        ),
        ("privacy_contract", "contract"),
        ("privacy_legitimate_interests", "legitimate-interests"),
        ("privacy_public_interest", "public-task"),
        ("legal_obligation", "legal-obligation"),
        ("LegitimateInterest", "legitimate-interests"),
        ("LEGAL_OBLIGATION", "legal-obligation"),
        ("legal-obligation", "legal-obligation"),
        ("dpv:Consent", "consent (dpv)"),
        (
            "Wettelijke verplichting\nToestemming",
            "legal-obligation | consent",
        ),
        (
            "Taak van algemeen belang\nToestemming",
            "public-task | consent",
        ),
        (
            "Gerechtvaardigd belang\r\nToestemming",
            "legitimate-interests | consent",
        ),
        ("Contractuele overeenkomst", "contract"),
        ("Toestemming betrokkene", "consent"),
        ("Toestemming van de betrokkene", "consent"),
        (
            "Toestemming van de ouders",
            "consent (Toestemming van de ouders)",
        ),
        ("Uitvoering overeenkomst", "contract"),
        (
            "Noodzakelijk voor de uitvoering van een overeenkomst",
            "contract",
        ),
        (
            "Taak van algemeen belang of uitoefening van het openbaar gezag",
            "public-task",
        ),
        (
            "Bescherming vitale belangen betrokkene of andere natuurlijke personen",
            "vital-interests",
        ),
        (
            "Gerechtvaardigde belangen van de verwerkingsverantwoordelijke of van een derde",
            "legitimate-interests (Gerechtvaardigde belangen van de verwerkingsverantwoordelijke of van een derde)",
        ),
        ("Consentement", "consent"),
        ("Intérêt légitime ", "legitimate-interests"),
        ("Exécution d’un contrat", "contract"),
        ("Le consentement", "consent"),
        ("L'obligation légale", "legal-obligation"),
        ("L'exécution d'un contrat", "contract"),
        ("L'exécution d'une mission d'intérêt public", "public-task"),
        ("L'intérêt légitime", "legitimate-interests"),
        ("L'intérêt vital", "vital-interests"),
        ("Consentement (Art. 6.1.a RGPD)", "consent"),
        ("Respect d'une obligation légale", "legal-obligation"),
        (
            "Sauvegarde des intérêts vitaux de la personne concernée ou d'une autre personne",
            "vital-interests",
        ),
        ("Art. 6 Abs. 1 lit. b (Vertrag)", "contract"),
        (
            "Art. 6 Abs. 1 lit. f (berechtigtes Interesse)",
            "legitimate-interests",
        ),
        (
            "Art. 6 Abs. 1 lit. f (IT-Sicherheit)",
            "legitimate-interests (IT-Sicherheit)",
        ),
        (
            "Art. 6 Abs. 1 lit. c (Rechtspflicht Art. 12 ff. DSGVO)",
            "legal-obligation | § DSGVO 12 ff.",
        ),
        ("Einwilligung", "consent"),
        ("Erfüllung eines Vertrags", "contract"),
        ("Erfuellung rechtlicher Verpflichtung", "legal-obligation"),
        ("berechtigtes Interesse", "legitimate-interests"),
        ("Aufgabe im öffentlichen Interesse", "public-task"),
        ("Ausübung öffentlicher Gewalt", "public-task"),
        (
            "Compliment d’una obligació legal, d’acord amb l’article 6.1.c) RGPD\nMissió en interès públic o exercici de poders públics, d’acord amb l’article 6.1.e) RGPD",
            "legal-obligation | public-task",
        ),
        ("Execució contracte (art. 6.1.b RGPD)", "contract"),
        ("interés legítimo", "legitimate-interests"),
        ("legittimo interesse", "legitimate-interests"),
        ("1. Toestemming 2. Contract", "consent | contract"),
        (
            "1) Consent\n2) Legal obligation",
            "consent | legal-obligation",
        ),
        (
            "Contract and legal obligation",
            "contract | legal-obligation",
        ),
        (
            "Contrat et obligation légale",
            "contract | legal-obligation",
        ),
        (
            "Toestemming en wettelijke verplichting",
            "consent | legal-obligation",
        ),
        ("Vertrag und Einwilligung", "contract | consent"),
        (
            "Contract; consent; legal obligation",
            "contract | consent | legal-obligation",
        ),
        (
            "Contract (orders), consent (newsletter)",
            "contract (orders) | consent (newsletter)",
        ),
        ("Legal basis: consent", "consent"),
        (
            "Processing is necessary for compliance with a legal obligation",
            "legal-obligation",
        ),
        ("Arbeidsovereenkomst", "contract (Arbeidsovereenkomst)"),
        (
            "Contract with the customer",
            "contract (Contract with the customer)",
        ),
        (
            "Facturation : obligation légale",
            "legal-obligation (Facturation)",
        ),
        (
            "Legal obligation to keep accounts",
            "legal-obligation (Legal obligation to keep accounts)",
        ),
        (
            "Consent for newsletter, photos and events",
            "consent (Consent for newsletter, photos and events)",
        ),
        ("Contract &amp; consent", "contract | consent"),
        (
            "Substantial public interest",
            "9:substantial-public-interest",
        ),
        (
            "Employment, social security and social protection law",
            "9:social-protection",
        ),
        ("privacy_public_health", "9:public-health"),
    ] {
        check(text, expected);
    }
}
