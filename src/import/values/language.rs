//! In which of the four languages texts are written.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use super::spoken::Spoken;
use crate::domain::text::Language;

/// A language that texts can be in; the last ones are known only to be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Tongue {
    Ours(Language),
    Spanish,
    Portuguese,
    Italian,
    Catalan,
}

/// Frequent words of each language, and words that registers are full of.
const WORDS: [(Tongue, &str); 8] = [
    (
        Tongue::Ours(Language::Nl),
        "de het een en van in op te voor met aan door bij naar uit over om dat die deze dit zijn is
        worden wordt werd niet geen ook als maar tot of onder tussen tegen na binnen buiten wij hun
        ze u je kan moet zal heeft hebben gegevens persoonsgegevens verwerking verwerkingen doel
        grondslag bewaartermijn betrokkenen ontvangers jaar maanden dagen klanten medewerkers
        personeel burgers inwoners leveranciers naam adres telefoonnummer rijksregisternummer
        geboortedatum wettelijke verplichting toestemming overeenkomst beheer dienst stad gemeente
        beveiliging toegang administratie opvolging organisatie belang algemeen verwerker",
    ),
    (
        Tongue::Ours(Language::Fr),
        "le la les un une des du de et en dans pour par sur avec au aux est sont à que qui ne pas plus
        ou où ce cette ces son sa ses leur leurs nous vous il elle être été après sans sous entre
        jusqu données données traitement finalité finalités base légale durée conservation
        destinataires personnes concernées mois ans jours clients salariés personnel citoyens
        fournisseurs nom prénom adresse téléphone naissance numéro consentement contrat obligation
        gestion service ville commune sécurité accès suivi organisation intérêt mesures mot passe
        santé sensibles entreprise paie compte aucun oui non",
    ),
    (
        Tongue::Ours(Language::De),
        "der die das den dem des ein eine einer eines einem einen und oder in im an am auf aus bei mit
        nach von vom zu zum zur für durch über unter zwischen ist sind wird werden wurde nicht kein
        keine auch als wie bis ab gemäß sowie daten personenbezogene personenbezogener verarbeitung
        zweck zwecke rechtsgrundlage löschfrist speicherdauer empfänger betroffene personen jahre
        jahr monate tage kunden mitarbeiter beschäftigte lieferanten bürger name anschrift adresse
        telefonnummer geburtsdatum einwilligung vertrag verpflichtung verwaltung dienst stadt gemeinde
        sicherheit zugriff kategorien verantwortlicher abteilung abs lit dsgvo maßnahmen",
    ),
    (
        Tongue::Ours(Language::En),
        "the of and to in for a an is are be by on with as at from that this these those or not no it
        its their they we our you will shall may can has have been was were which who after until
        within data personal processing purpose purposes legal lawful basis retention recipients
        subjects categories years year months days customers clients employees staff citizens
        suppliers name address phone birth consent contract obligation management service city
        security access measures monitoring organisation interests legitimate required transfers
        controller processor description department records account users yes",
    ),
    (
        Tongue::Spanish,
        "el la los las un una unos de del y en para por con al es son que no se su sus lo como más o
        datos tratamiento finalidad legal plazo conservación destinatarios interesados años meses días
        clientes empleados ciudadanos proveedores nombre apellidos dirección teléfono nacimiento
        consentimiento contrato obligación gestión servicio seguridad personales según está hasta
        ayuntamiento interés público actividad",
    ),
    (
        Tongue::Portuguese,
        "o a os as um uma de do da dos das e em no na nos nas para por com ao é são que não se seu sua
        ou como mais dados tratamento finalidade prazo retenção destinatários titulares anos meses
        dias clientes funcionários cidadãos fornecedores nome endereço telefone nascimento
        consentimento contrato obrigação gestão serviço segurança pessoais até enquanto conta",
    ),
    (
        Tongue::Italian,
        "il lo la i gli le un una di del della dei delle e ed in nel nella per con al alla è sono che
        non si suo sua o come più da dal dati trattamento finalità base giuridica periodo
        conservazione destinatari interessati anni mesi giorni clienti dipendenti cittadini fornitori
        nome cognome indirizzo telefono nascita consenso contratto obbligo gestione servizio sicurezza
        personali misure",
    ),
    (
        Tongue::Catalan,
        "el la els les un una uns de del dels i en per amb al als és són que no es seva seu o com més
        dades tractament finalitat finalitats termini conservació destinataris interessats anys mesos
        dies clients empleats ciutadans proveïdors nom cognoms adreça telèfon naixement consentiment
        contracte obligació gestió servei seguretat personals fins acord interès públic amb ajuntament
        compliment d'una",
    ),
];

/// Letters and endings that only some of the languages have.
const SIGNS: [(Tongue, &[&str]); 7] = [
    (
        Tongue::Ours(Language::De),
        &["ä", "ü", "ß", "ungen", "keit", "heit", "schaft"],
    ),
    (
        Tongue::Ours(Language::Nl),
        &["ij", "aa", "gegevens", "heid", "uu"],
    ),
    (
        Tongue::Ours(Language::Fr),
        &["è", "ê", "œ", "ù", "eaux", "ées", "l’", "d’", "l'", "qu'"],
    ),
    (Tongue::Spanish, &["ñ", "¿", "ción", "ciones"]),
    (Tongue::Portuguese, &["ã", "õ", "ção", "ções"]),
    (Tongue::Italian, &["zione", "zioni", "ità", "gli "]),
    (Tongue::Catalan, &["ció", "·", "ò", "cions", " amb "]),
];

static FREQUENT: LazyLock<HashMap<String, Vec<Tongue>>> = LazyLock::new(|| {
    let mut frequent: HashMap<String, Vec<Tongue>> = HashMap::new();
    for (tongue, words) in WORDS {
        let unique: HashSet<String> = Spoken::new(words).words().map(str::to_owned).collect();
        for word in unique {
            frequent.entry(word).or_default().push(tongue);
        }
    }
    frequent
});

const TONGUES: [Tongue; 8] = [
    Tongue::Ours(Language::Nl),
    Tongue::Ours(Language::Fr),
    Tongue::Ours(Language::De),
    Tongue::Ours(Language::En),
    Tongue::Spanish,
    Tongue::Portuguese,
    Tongue::Italian,
    Tongue::Catalan,
];

/// The language of most of the texts, by their frequent words and letters. `None` when it is another
/// one than the four, or when there is too little to tell.
pub fn language(texts: &[&str]) -> Option<Language> {
    let mut scores = [0.0_f64; TONGUES.len()];
    for text in texts {
        let spoken = Spoken::new(text);
        for word in spoken.words() {
            let Some(tongues) = FREQUENT.get(word) else {
                continue;
            };
            // A word that several languages have says little.
            let weight = 1.0 / (tongues.len() * tongues.len()) as f64;
            // Single letters stand for anything in a register.
            let weight = if word.len() > 1 { weight } else { weight / 2.0 };
            add(&mut scores, |tongue| tongues.contains(&tongue), weight);
        }
        let lower = text.to_lowercase();
        for (tongue, signs) in SIGNS {
            let found: usize = signs.iter().map(|sign| lower.matches(sign).count()).sum();
            add(&mut scores, |other| other == tongue, 0.5 * found as f64);
        }
    }
    let best = (0..TONGUES.len()).max_by(|a, b| scores[*a].total_cmp(&scores[*b]))?;
    let others = scores.iter().enumerate().filter(|(at, _)| *at != best);
    let second = others.map(|(_, score)| *score).fold(0.0, f64::max);
    match TONGUES[best] {
        Tongue::Ours(language) if scores[best] >= 1.0 && scores[best] > 1.35 * second => {
            Some(language)
        }
        _ => None,
    }
}

fn add(scores: &mut [f64; TONGUES.len()], wanted: impl Fn(Tongue) -> bool, weight: f64) {
    for (tongue, score) in TONGUES.into_iter().zip(scores) {
        if wanted(tongue) {
            *score += weight;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<Language>) {
        let texts: Vec<&str> = text.split(" | ").collect();
        assert_eq!(language(&texts), expected, "{text}");
    }

    #[test]
    fn the_four_languages_are_told_apart() {
        check(
            "Administratieve verwerking van gegevens in functie van lidmaatschap",
            Some(Language::Nl),
        );
        check(
            "Verwerking | Doel | Grondslag | Bewaartermijn",
            Some(Language::Nl),
        );
        check("10 jaar na het aflopen van het project", Some(Language::Nl));
        check(
            "Gestion de la paie | Nom, prénom | 5 ans à compter du versement",
            Some(Language::Fr),
        );
        check(
            "Finalité du traitement | Durée de conservation",
            Some(Language::Fr),
        );
        check(
            "Bis Verfahrensabschluss (mind. 5 Jahre) | Verwaltung der Kunden",
            Some(Language::De),
        );
        check(
            "Bezeichnung der Verarbeitung | Zweck | Empfaenger",
            Some(Language::De),
        );
        check(
            "Purpose of processing | Categories of individuals",
            Some(Language::En),
        );
        check(
            "Until end of contract | Users of the platform",
            Some(Language::En),
        );
    }

    #[test]
    fn other_languages_and_too_little_text_give_none() {
        check(
            "Gestión de los datos de los empleados del ayuntamiento",
            None,
        );
        check(
            "enquanto a conta existir; backups: 7 dias | dados de menores",
            None,
        );
        check(
            "Categorie di interessati | Periodo di conservazione dei dati",
            None,
        );
        check(
            "Compliment d’una obligació legal, d’acord amb l’article 6.1.c) RGPD",
            None,
        );
        check("Denominació de l'activitat del tractament", None);
        check("Google", None);
        check("", None);
        check("2024", None);
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*") {
            language(&[&text, &text]);
        }
    }
}
