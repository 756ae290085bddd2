//! Tables of cells and the values in them.

use super::*;

fn check(text: &str, expected: &str) {
    let expected: Vec<&str> = expected
        .split(" ¦ ")
        .filter(|item| !item.is_empty())
        .collect();
    assert_eq!(items(text, None), expected, "{text}");
}

#[test]
fn the_strongest_separator_that_a_cell_uses_stands_between_its_values() {
    check("nom, prénom, adresse", "nom ¦ prénom ¦ adresse");
    check("naam,adres,telefoon", "naam ¦ adres ¦ telefoon");
    check(
        "name; contact details, phone; ",
        "name ¦ contact details, phone",
    );
    check("clients ; prospects", "clients ¦ prospects");
    check(
        "auth identifiers|session metadata",
        "auth identifiers ¦ session metadata",
    );
    check("DSB | Verantwortlicher", "DSB ¦ Verantwortlicher");
    check("nom/ prénom/ ", "nom ¦ prénom");
    check("Bank / accountant", "Bank ¦ accountant");
    check(
        "Legal obligation + legitimate interests",
        "Legal obligation ¦ legitimate interests",
    );
    check("Élus - Agents - Usagers", "Élus ¦ Agents ¦ Usagers");
    check(
        "Wettelijke verplichting\nToestemming",
        "Wettelijke verplichting ¦ Toestemming",
    );
    check(
        "1: Destruction\r\n2: Versement, tri",
        "Destruction ¦ Versement, tri",
    );
    check("1) naam 2) adres", "naam ¦ adres");
    check("1: naam", "naam");
    check("- naam\n- adres,\n- foto's", "naam ¦ adres ¦ foto's");
    check("• naam • adres", "naam ¦ adres");
    check("a&ccedil;<br>b", "aç ¦ b");
    check("Stad, OCMW en AGB", "Stad ¦ OCMW ¦ AGB");
    check("Stad en OCMW", "Stad ¦ OCMW");
    check("Contact: telefoon, e-mail", "Contact: telefoon, e-mail");
    check("Banque : X, Assureur : Y", "Banque : X ¦ Assureur : Y");
    check(
        "Name, Anschrift sowie Bankverbindung",
        "Name ¦ Anschrift ¦ Bankverbindung",
    );
    check(
        "nom, prénom,\nadresse, photo",
        "nom ¦ prénom ¦ adresse ¦ photo",
    );
    check(
        "Klanten, prospecten\nLeveranciers",
        "Klanten, prospecten ¦ Leveranciers",
    );
    check("Stad", "Stad");
    check("", "");
    check(
        "Supabase (Auth); Resend (e-mail, recuperação); Google (se o titular escolher)",
        "Supabase (Auth) ¦ Resend (e-mail, recuperação) ¦ Google (se o titular escolher)",
    );
    check(
        "Intern (DevOps), SecureProof GmbH (Forensik)",
        "Intern (DevOps) ¦ SecureProof GmbH (Forensik)",
    );
}

#[test]
fn a_comma_that_is_part_of_a_value_survives() {
    check("Cloudflare, Inc.", "Cloudflare, Inc.");
    check("Acme, S.A., Google LLC", "Acme, S.A. ¦ Google LLC");
    check("DATEV, Stripe Inc.", "DATEV ¦ Stripe Inc.");
    check("1,5 jaar", "1,5 jaar");
    check(
        "12.400 Privatvermieter (Plattform)",
        "12.400 Privatvermieter (Plattform)",
    );
    check("art. 6, § 1, WVP", "art. 6, § 1 ¦ WVP");
    check(
        "HR-gegevens, waaronder loon, adres",
        "HR-gegevens, waaronder loon ¦ adres",
    );
    check("July 13, 2025", "July 13, 2025");
    check("nom, prénom et adresse", "nom ¦ prénom ¦ adresse");
    check(
        "nom, date et lieu de naissance",
        "nom ¦ date et lieu de naissance",
    );
    check("police, cours et tribunaux", "police ¦ cours et tribunaux");
    check(
        "adres, geboortedatum en -plaats",
        "adres ¦ geboortedatum en -plaats",
    );
    check("klanten, en leveranciers", "klanten ¦ leveranciers");
}

#[test]
fn a_sentence_is_one_value() {
    for text in [
        "De persoonsgegevens worden tot uiterlijk 1 maand bewaard, en daarna worden zij gewist.",
        "Verwerking van persoonsgegevens in het kader van een burgerparticipatieproject, een \
         inspraakmoment dat de stad organiseert voor haar inwoners en bezoekers",
        "Les données sont conservées par le service, puis elles sont versées aux archives.",
        "Banque - service clientèle",
        "Stripe (USA) — SCC vorhanden",
        "Dir. Administrative et Financière",
    ] {
        check(text, text);
    }
}

#[test]
fn a_list_can_be_open_ended() {
    for (text, expected, open) in [
        ("naam, adres, enz.", "naam ¦ adres", true),
        ("nom, prénom, etc.", "nom ¦ prénom", true),
        ("Name, Adresse usw.", "Name ¦ Adresse", true),
        ("name, address…", "name ¦ address", true),
        ("name, address", "name ¦ address", false),
        ("Netc", "Netc", false),
        ("naam; adres; ...", "naam ¦ adres", true),
        ("...", "", false),
    ] {
        check(text, expected);
        assert_eq!(open_ended(text), open, "{text}");
    }
}

#[test]
fn separators_that_are_given_are_the_only_ones() {
    fn given(text: &str, separators: &[&str], expected: &[&str]) {
        let separators: Vec<String> = separators.iter().map(|s| (*s).to_owned()).collect();
        assert_eq!(items(text, Some(&separators)), expected, "{text}");
    }
    given("a; b, c", &[","], &["a; b", "c"]);
    given("a / b", &[], &["a / b"]);
    given("Acme, Inc., Beta", &[","], &["Acme, Inc.", "Beta"]);
    given("a - b", &[" - "], &["a", "b"]);
    given("1: a\n2: b", &["\n"], &["a", "b"]);
    given("a|b;c", &["|", ";"], &["a", "b", "c"]);
}

fn letters<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let letters = texts.into_iter().flat_map(str::chars);
    letters.filter(|c| c.is_alphabetic()).collect()
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange(text in ".*", separator in "[,;|\n /]*") {
        items(&text, None);
        items(&text, Some(&[separator]));
        open_ended(&text);
    }

    #[test]
    fn no_word_is_lost(text in "([A-Z]{2,9}|[a-z]{10,12}|[0-9]|[-,;|/+ \n().:•]){0,40}") {
        let kept = items(&text, None);
        let before: String = letters([text.as_str()]);
        proptest::prop_assert_eq!(letters(kept.iter().map(String::as_str)), before);
    }
}
