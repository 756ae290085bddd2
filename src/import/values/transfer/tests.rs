//! Tables of cells about transfers and safeguards.

use super::*;
use crate::domain::{code_list::Coded, codes::TransferToolKind};

/// Writes an answer as a line: `none: …`, or `recipient @COUNTRY out tool !missing {rest}` each.
fn told(answer: &Transfers) -> String {
    match answer {
        Transfers::None(None) => "none".to_owned(),
        Transfers::None(Some(remark)) => format!("none: {remark}"),
        Transfers::NotApplicable => "n/a".to_owned(),
        Transfers::Unclear(_) => "unclear".to_owned(),
        Transfers::Some(found) => {
            let found: Vec<String> = found.iter().map(one).collect();
            found.join(" & ")
        }
    }
}

fn one(found: &TransferFound) -> String {
    let TransferFound {
        recipient,
        country,
        outside_eea,
        tools,
        safeguard_missing,
        rest,
    } = found;
    let mut line = Vec::new();
    line.extend(recipient.clone());
    line.extend(country.map(|code| format!("@{code}")));
    line.extend(outside_eea.map(|out| if out { "out" } else { "in" }.to_owned()));
    line.extend(tools.iter().map(|tool| tool.code().to_owned()));
    line.extend(safeguard_missing.then(|| "!missing".to_owned()));
    line.extend(rest.as_ref().map(|rest| format!("{{{rest}}}")));
    line.join(" ")
}

fn check(text: &str, expected: &str) {
    assert_eq!(told(&transfers(text)), expected, "{text}");
}

#[test]
fn what_stays_in_the_area_is_no_transfer() {
    check("No", "none");
    check("nee", "none");
    check("false", "none");
    check("Keiner", "none");
    check("Keiner (EU)", "none: EU");
    check("Keiner (DE-intern)", "none: DE-intern");
    check("No (confirm VPS region)", "none: confirm VPS region");
    check("Yes - EU (France)", "none: Yes - EU (France)");
    check("FR", "none: FR");
    check("Noorwegen", "none: Noorwegen");
    check("Islande, Liechtenstein", "none: Islande, Liechtenstein");
    check("EU", "none: EU");
    check("Binnen de EER", "none: Binnen de EER");
    check(
        "Non, données hébergées en France",
        "none: données hébergées en France",
    );
    check("Aucun transfert hors UE", "none");
    check(
        "Pas de transfert vers les États-Unis",
        "none: Pas de transfert vers les États-Unis",
    );
    check(
        "Sans objet — aucun transfert hors UE à ce jour",
        "none: Sans objet — aucun transfert hors UE à ce jour",
    );
    check(
        "No previstes / SCC si servei fora de l'EEE",
        "none: No previstes / SCC si servei fora de l'EEE",
    );
    check("n.v.t.", "n/a");
}

#[test]
fn what_leaves_the_area_is_told_with_its_country_and_safeguard() {
    check(
        "Stripe (USA) — SCC vorhanden",
        "Stripe @US out standard-clauses",
    );
    check(
        "Sundara Tech (Indien) — SCC FEHLT — KRITISCH",
        "Sundara Tech @IN out !missing {SCC FEHLT; KRITISCH}",
    );
    check("Canada + Article 45 Adequacy", "@CA out adequacy");
    check(
        "US + privacy_standard_contractual_clauses",
        "@US out standard-clauses",
    );
    check("Yes - USA (ephemeral)", "@US out {ephemeral}");
    check("Yes - USA/global", "@US out {USA/global}");
    check(
        "Banque d'Andorre / Andorre / Clauses contractuelles types (CCT) / Contrat en date du 23/01/2018",
        "Banque d'Andorre @AD out standard-clauses {Contrat en date du 23/01/2018}",
    );
    check("Verenigd Koninkrijk", "@GB out");
    check("Schweiz (Angemessenheitsbeschluss)", "@CH out adequacy");
    check(
        "Zwitserland; Verenigde Staten (SCC)",
        "@CH out & @US out standard-clauses",
    );
    check(
        "Google LLC (USA); Infosys (Inde) - BCR",
        "Google LLC @US out & Infosys @IN out binding-corporate-rules",
    );
    check("Oui, États-Unis", "@US out");
    check(
        "Stripe (USA), Privacy Shield",
        "Stripe @US out {Privacy Shield}",
    );
    check("Buiten de EER", "out");
    check("Ja", "");
    check(
        "Pas de transfert hors UE sauf Google (USA), CCT",
        "Google @US out standard-clauses",
    );
    check("SCC", "standard-clauses");
    check("SCCs + TIA", "standard-clauses {TIA}");
    check(
        "Google Analytics (États-Unis, CCT)",
        "Google Analytics @US out standard-clauses",
    );
    check(
        "Datenübermittlung in die USA (Google), DPF",
        "@US out adequacy {Google}",
    );
    check("US/UK", "@US out & @GB out");
    check("Wereldwijd", "out {Wereldwijd}");
    check("EU, USA", "in & @US out");
    check(
        "Cloudflare, Inc. (USA), SCC",
        "Cloudflare, Inc. @US out standard-clauses",
    );
    check(
        "Google: USA, SCC\nOVH: France",
        "Google @US out standard-clauses & OVH @FR in",
    );
    check("Stripe (USA), OVH (France)", "Stripe @US out & OVH @FR in");
}

#[test]
fn what_is_not_clear_is_not_guessed() {
    for text in [
        "Possibly (bank)",
        "?",
        "Google",
        "eventueel naar de VS",
        "",
        "No - USA",
        "à déterminer",
    ] {
        check(text, "unclear");
    }
}

#[test]
fn safeguards_are_known_in_four_languages_and_by_article() {
    fn check(text: &str, tools: &str, missing: bool, rest: Option<&str>) {
        let found = safeguards(text);
        let codes: Vec<&str> = found
            .tools
            .into_iter()
            .map(TransferToolKind::code)
            .collect();
        assert_eq!(codes.join(" "), tools, "{text}");
        assert_eq!(found.missing, missing, "{text}");
        assert_eq!(found.rest.as_deref(), rest, "{text}");
    }
    check(
        "Clauses contractuelles types (CCT)",
        "standard-clauses",
        false,
        None,
    );
    check(
        "Règles d'entreprise contraignantes (BCR)",
        "binding-corporate-rules",
        false,
        None,
    );
    check("Pays adéquat", "adequacy", false, None);
    check("Code de conduite", "code-of-conduct", false, None);
    check("Certification", "certification", false, None);
    check(
        "Dérogations (art 49)",
        "",
        false,
        Some("Dérogations (art 49)"),
    );
    check("Privacy shield", "", false, Some("Privacy shield"));
    check(
        "Standaardcontractbepalingen",
        "standard-clauses",
        false,
        None,
    );
    check(
        "EU-Standardvertragsklauseln",
        "standard-clauses",
        false,
        None,
    );
    check("Art. 46(2)(c) GDPR", "standard-clauses", false, None);
    check(
        "Art. 46 Abs. 2 lit. c DSGVO",
        "standard-clauses",
        false,
        None,
    );
    check(
        "artikel 46, lid 2, onder b",
        "binding-corporate-rules",
        false,
        None,
    );
    check("art. 46.2.c", "standard-clauses", false, None);
    check("Art. 49(1)(a)", "derogation-consent", false, None);
    check(
        "Art. 49 Abs. 1 lit. b DSGVO",
        "derogation-contract",
        false,
        None,
    );
    check("adequaatheidsbesluit", "adequacy", false, None);
    check(
        "SCC, BCR",
        "standard-clauses binding-corporate-rules",
        false,
        None,
    );
    check("SCC fehlt", "", true, Some("SCC fehlt"));
    check("SCC — FEHLT", "", true, Some("SCC; FEHLT"));
    check("keine SCC", "", true, Some("keine SCC"));
    check("geen waarborgen", "", true, Some("geen waarborgen"));
    check(
        "kein Angemessenheitsbeschluss, SCC vorhanden",
        "standard-clauses",
        true,
        Some("kein Angemessenheitsbeschluss"),
    );
    check(
        "ISO 27001 certification",
        "",
        false,
        Some("ISO 27001 certification"),
    );
    check(
        "Contract with Google",
        "",
        false,
        Some("Contract with Google"),
    );
    check(
        "Data Privacy Framework certification",
        "adequacy",
        false,
        None,
    );
    check(
        "SCC en cours de signature",
        "",
        true,
        Some("SCC en cours de signature"),
    );
    check("", "", false, None);
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange(text in ".*", near in "(Yes|No|SCC|USA|EU|art|46|[-—;,/() a-zé.])*") {
        for text in [text, near] {
            transfers(&text);
            safeguards(&text);
        }
    }
}
