//! Tables of cells and the parties in them.

use super::*;
use crate::domain::code_list::Coded;

/// Writes parties as a line: `name {detail} role kind @COUNTRY`, with ` & ` between.
fn told(found: &[PartyFound]) -> String {
    let line = |party: &PartyFound| {
        let PartyFound {
            name,
            detail,
            role,
            kind,
            country,
        } = party;
        let mut line = vec![name.clone()];
        line.extend(detail.as_ref().map(|detail| format!("{{{detail}}}")));
        line.extend(role.map(|role| format!("+{}", role.code())));
        if *kind != PartyKind::Class {
            line.push(kind.code().to_owned());
        }
        line.extend(country.map(|code| format!("@{code}")));
        line.join(" ")
    };
    found.iter().map(line).collect::<Vec<_>>().join(" & ")
}

fn check(text: &str, expected: &str) {
    assert_eq!(told(&parties(text, None)), expected, "{text}");
}

#[test]
fn a_name_with_a_legal_form_is_a_legal_person() {
    check("Cloudflare, Inc.", "Cloudflare, Inc. legal-person");
    check("DATEV, Stripe Inc.", "DATEV & Stripe Inc. legal-person");
    check(
        "Schufa Holding AG (Wiesbaden)",
        "Schufa Holding AG {Wiesbaden} legal-person",
    );
    check(
        "Meerkat PBC (Parley API)",
        "Meerkat PBC {Parley API} legal-person",
    );
    check(
        "SD Worx vzw: loonadministratie",
        "SD Worx vzw {loonadministratie} legal-person",
    );
    check("Hébergeur : OVH SAS", "OVH SAS {Hébergeur} legal-person");
    check("Google Ireland Ltd", "Google Ireland Ltd legal-person @IE");
    check("OVH SAS (FR)", "OVH SAS {FR} legal-person @FR");
    check(
        "Acme NV en Beta BV",
        "Acme NV legal-person & Beta BV legal-person",
    );
    check("Google LLC, USA", "Google LLC {USA} legal-person @US");
    check(
        "Zendesk, Inc. (Boston, USA) - support",
        "Zendesk, Inc. {(Boston, USA) - support} legal-person @US",
    );
    check(
        "Auftragsverarbeiter (Hosting): Hetzner GmbH",
        "Hetzner GmbH {Hosting} +processor legal-person",
    );
    check("Prestataire de paie : ADP", "ADP {Prestataire de paie}");
    check("Verwerker: Acme NV", "Acme NV +processor legal-person");
    check(
        "Acme NV (verwerker)",
        "Acme NV {verwerker} +processor legal-person",
    );
}

#[test]
fn whoever_cannot_be_told_apart_is_a_class() {
    check(
        "12.400 Privatvermieter (Plattform)",
        "12.400 Privatvermieter {Plattform}",
    );
    check("Tax authorities", "Tax authorities +authority");
    check("Pension provider", "Pension provider");
    check("data processor", "data processor +processor");
    check("Sous-traitants", "Sous-traitants +processor");
    check(
        "Partenaires institutionnels ou commerciaux",
        "Partenaires institutionnels ou commerciaux",
    );
    check("Bank / accountant", "Bank & accountant");
    check("Keila -> Brevo", "Keila & Brevo");
    check("Banque d'Andorre", "Banque d'Andorre @AD");
    check(
        "ICTU: Is opdrachtnemer voor het beheer",
        "ICTU {Is opdrachtnemer voor het beheer}",
    );
    check("cours et tribunaux", "cours et tribunaux");
    check("—", "");
    check(
        "Supabase (Auth); Resend (e-mail de confirmação e recuperação); Google (se o titular escolher)",
        "Supabase {Auth} & Resend {e-mail de confirmação e recuperação} & Google {se o titular escolher}",
    );
    check(
        "Microsoft Azure (hébergement & inférence), régions France Central / West Europe, convention de sous-traitance",
        "Microsoft Azure {hébergement & inférence, régions France Central / West Europe, convention de sous-traitance}",
    );
}

#[test]
fn roles_inside_the_body_the_data_subject_and_courts_are_known() {
    check(
        "Intern (DevOps), SecureProof GmbH (Forensik)",
        "DevOps +internal internal-role & SecureProof GmbH {Forensik} legal-person",
    );
    check(
        "Service interne qui traite les données",
        "Service interne qui traite les données +internal internal-role",
    );
    check(
        "Intern: HR, IT",
        "HR +internal internal-role & IT +internal internal-role",
    );
    check(
        "Personalabteilung",
        "Personalabteilung +internal internal-role",
    );
    check(
        "Dir. Administrative et Financière",
        "Dir. Administrative et Financière +internal internal-role",
    );
    check("de betrokkene", "de betrokkene +data-subject data-subject");
    check(
        "Personne concernée",
        "Personne concernée +data-subject data-subject",
    );
    check(
        "LDI NRW, LG Essen, StA Essen, Forensik-Dienstleister",
        "LDI NRW & LG Essen court & StA Essen & Forensik-Dienstleister",
    );
    check(
        "Tribunal de commerce de Liège",
        "Tribunal de commerce de Liège court",
    );
    check("Arbeitsgericht Köln", "Arbeitsgericht Köln court");
    check("rechtbank", "rechtbank court");
    check("LG Electronics", "LG Electronics");
    check(
        "Sous-traitants (OVH, Brevo)",
        "OVH +processor & Brevo +processor",
    );
    check(
        "Verwerkers:\n- Acme NV\n- Beta",
        "Acme NV +processor legal-person & Beta +processor",
    );
    check("France", "France international @FR");
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange(text in ".*", near in "(GmbH|Intern|LG |->|[-—;:,/() A-Za-zé.\n])*") {
        for text in [text, near] {
            parties(&text, None);
            parties(&text, Some(&[",".to_owned()]));
        }
    }

    #[test]
    fn no_word_is_lost(text in "([A-Z]{2,9}|[a-z]{9,12}| |[-,;:()\n]){0,30}") {
        let letters = |text: &str| -> Vec<char> {
            let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
            letters.sort_unstable();
            letters
        };
        // A word such as `NVT` says that there is nothing.
        let mut words = text.split(|c: char| !c.is_alphabetic());
        proptest::prop_assume!(words.all(|word| word.is_empty() || nothing(word).is_none()));
        let found = parties(&text, None);
        let kept = found.iter().flat_map(|party| [Some(party.name.clone()), party.detail.clone()]);
        let kept: String = kept.flatten().collect();
        proptest::prop_assert_eq!(letters(&kept), letters(&text));
    }
}
