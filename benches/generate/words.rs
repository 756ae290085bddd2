//! Texts in Dutch, French and English, put together from phrases that mean the same.

use super::Chance;

type Phrase = [&'static str; 3];

const ACTIONS: [Phrase; 12] = [
    ["Toekenning", "Octroi", "Award"],
    ["Betaling", "Paiement", "Payment"],
    ["Herziening", "Révision", "Review"],
    ["Controle", "Contrôle", "Inspection"],
    ["Terugvordering", "Récupération", "Recovery"],
    ["Beheer", "Gestion", "Management"],
    ["Berekening", "Calcul", "Calculation"],
    ["Opvolging", "Suivi", "Follow-up"],
    ["Registratie", "Enregistrement", "Registration"],
    ["Bezwaarbehandeling", "Traitement des recours", "Appeals"],
    ["Rapportering", "Établissement de rapports", "Reporting"],
    ["Archivering", "Archivage", "Archiving"],
];

const SUBJECTS: [Phrase; 14] = [
    [
        "van gezinsbijslagen",
        "des allocations familiales",
        "of child benefits",
    ],
    [
        "van sociale toeslagen",
        "des suppléments sociaux",
        "of social supplements",
    ],
    [
        "van startbedragen",
        "des primes de naissance",
        "of birth grants",
    ],
    [
        "van zorgtoeslagen",
        "des suppléments pour soins",
        "of care supplements",
    ],
    [
        "van schooltoeslagen",
        "des allocations d'études",
        "of school allowances",
    ],
    [
        "van pleegzorgtoeslagen",
        "des suppléments d'accueil",
        "of foster care grants",
    ],
    [
        "van wezentoeslagen",
        "des suppléments d'orphelin",
        "of orphan supplements",
    ],
    [
        "van geneeskundige zorg",
        "des soins de santé",
        "of medical care",
    ],
    [
        "van uitkeringen",
        "des indemnités",
        "of incapacity benefits",
    ],
    [
        "van zorgverleners",
        "des prestataires de soins",
        "of care providers",
    ],
    [
        "van personeelsdossiers",
        "des dossiers du personnel",
        "of staff files",
    ],
    ["van leveranciers", "des fournisseurs", "of suppliers"],
    ["van klachten", "des plaintes", "of complaints"],
    ["van bezoekers", "des visiteurs", "of visitors"],
];

const MEANS: [Phrase; 8] = [
    [
        "op grond van gegevens uit authentieke bronnen",
        "sur la base de données de sources authentiques",
        "on the basis of data from authentic sources",
    ],
    [
        "na onderzoek van het dossier van het gezin",
        "après examen du dossier de la famille",
        "after examination of the file of the family",
    ],
    [
        "via de toepassing van de betaaldienst",
        "via l'application du service de paiement",
        "through the application of the payment service",
    ],
    [
        "in opdracht van de bevoegde overheid",
        "pour le compte de l'autorité compétente",
        "on behalf of the competent authority",
    ],
    [
        "met tussenkomst van de Kruispuntbank",
        "avec l'intervention de la Banque-carrefour",
        "through the Crossroads Bank",
    ],
    [
        "op verzoek van de betrokkene zelf",
        "à la demande de la personne concernée",
        "at the request of the person concerned",
    ],
    [
        "volgens de termijnen van het decreet",
        "dans les délais fixés par le décret",
        "within the time limits of the decree",
    ],
    [
        "onder toezicht van de sociaal inspecteurs",
        "sous le contrôle des inspecteurs sociaux",
        "under the supervision of the social inspectors",
    ],
];

/// A name of some forty characters; the number keeps names apart.
pub fn name(chance: &mut Chance, number: usize) -> [String; 3] {
    let (action, subject) = (chance.pick(&ACTIONS), chance.pick(&SUBJECTS));
    [0, 1, 2].map(|at| format!("{} {} {number}", action[at], subject[at]))
}

/// A description of some hundred and fifty characters.
pub fn description(chance: &mut Chance) -> [String; 3] {
    let (action, subject) = (chance.pick(&ACTIONS), chance.pick(&SUBJECTS));
    let (first, second) = (chance.pick(&MEANS), chance.pick(&MEANS));
    let joined = ["en", "et", "and"];
    [0, 1, 2].map(|at| {
        let (action, subject) = (action[at], subject[at]);
        format!(
            "{action} {subject}, {} {} {}.",
            first[at], joined[at], second[at]
        )
    })
}

/// What some call the same in every language: the name of a thing, and its number.
pub fn numbered([nl, fr, en]: Phrase, number: usize) -> [String; 3] {
    [nl, fr, en].map(|name| format!("{name} {number}"))
}
