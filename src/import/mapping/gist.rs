//! Headings that are questions: `Voor welk doel worden de gegevens verwerkt?`, `Who do we share it
//! with?`. No list holds them all, so the word that a question turns on says what it asks for.
//!
//! What is found here is never more than *likely*. A question about how many, where a document is or
//! how to do something is none of these.

use std::sync::LazyLock;

use super::{likely::side_words, normal};
use crate::import::{
    slot::Slot,
    vocabulary::{Meaning, Sureness},
};

/// Words with which a question begins, in the form in which headings are compared.
const ASKING: &str = "
    waarom waarvoor wie wat welk welke waar hoe hoelang wiens worden wordt is zijn gebeurt
    pourquoi qui quel quelle quoi ou comment combien est existe y
    warum wozu wer wessen wem was welche welcher welches wo woher wie werden wird gibt findet
    why who whose whom what which where how is are do does";

/// What a question turns on, the first that occurs deciding: parts of words, in the form in which
/// headings are compared; `a+b` asks for both. The narrow ones stand before the wide ones, since
/// nearly every question has the word `data` in it.
const TURNS_ON: [(Slot, &str); 16] = [
    (
        Slot::Dpia,
        "dpia; geb+uitgevoerd; gegevensbeschermingseffect; aipd; dsfa; impact assessment; \
         folgenabschatzung; analyse+impact",
    ),
    (
        Slot::Automated,
        "geautomatiseerde besl; automated dec; decision automatisee; automatisierte ents",
    ),
    (
        Slot::Transfers,
        "buiten+eer; buiten+eu; buiten+europ; derde land; outside+eu; outside+eea; outside+uk; \
         outside+europ; third countr; overseas; abroad; hors+ue; hors+eee; dehors+ue; dehors+union; pay tier; \
         drittland; drittstaat; ausserhalb+eu; ausserhalb+ewr; ausland",
    ),
    (
        Slot::Condition,
        "art9+grond; art9+basi; art9+condition; art9+exception; uitzondering+art9; \
         art9+base; art9+grundlage",
    ),
    (
        Slot::Basis,
        "rechtsgrond; grondslag; lawful basi; legal basi; legal ground; base legale; \
         base juridique; fondement; rechtsgrundlage; rechtmatigheid; allowed to",
    ),
    (
        Slot::Retention,
        "hoe lang; hoelang; bewaartermijn; bewaard; bewaren; how long; retention; retain; \
         combien temp; duree; conserve; wie lange; gespeichert; aufbewahr; geloscht; loschfrist",
    ),
    (
        Slot::Measures,
        "beveilig; beschermd; maatregel; secure; protected; keep it safe; keep safe; kept safe; \
         keep them safe; safeguard+data; mesure; securis; protege; geschutzt; gesichert; \
         massnahme",
    ),
    (
        Slot::Sensitive,
        "bijzondere; gevoelige; special categor; sensitive; sensible; particuliere; \
         besondere kategorie; besondere+daten",
    ),
    (
        Slot::Processors,
        "verwerker; processor; sou traitant; auftragsverarbeit; beroep+derde",
    ),
    (
        Slot::Sources,
        "vandaan; herkomst; afkomstig; hoe+verkregen; come from; obtained; collected from; \
         received from; viennent; provenance; provien; origine; woher; stammen",
    ),
    (
        Slot::Recipients,
        "gedeeld; delen; meegedeeld; medegedeeld; verstrekt; doorgegeven; ontvang; toegang tot; \
         share; disclose; passed on; has access; have access; receive; \
         transmis; transmett; communiqu; partage; destinataire; acce aux donnee; qui a acce; \
         weitergegeben; ubermittelt; empfang; zugriff",
    ),
    (
        Slot::Purpose,
        "doel; waarom; waarvoor; purpose; why; pourquoi; finalite; but+traitement; objectif; \
         zweck; warum; wozu",
    ),
    (
        Slot::Systems,
        "systeem; systemen; toepassing; software; applicatie; tool; logiciel; application; outil; \
         system; anwendung",
    ),
    (
        Slot::Location,
        "waar+opgeslagen; waar+bijgehouden; where+stored; where+kept; where+held; ou+stocke; \
         ou+heberge; wo+gespeichert",
    ),
    (
        Slot::Subjects,
        "wie+gegeven; over wie; wiens; betrokken; whose; who+about; which people; \
         which individual; data subject; qui+donnee; personne; wessen; welche person; betroffen; \
         wie+daten+betrifft",
    ),
    (
        Slot::Data,
        "welke+gegeven; welk+gegeven; categorie+gegeven; which+data; what data; what personal; \
         what information; which+information; quelle+donnee; quel+donnee; welche+daten",
    ),
];

/// The tables in the form in which headings are compared.
struct Tables {
    asking: Vec<String>,
    /// For each slot its wordings, each of parts that must all occur.
    turns_on: Vec<(Slot, Vec<Vec<String>>)>,
    other: Vec<String>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let wording = |one: &str| one.split('+').map(normal).collect::<Vec<_>>();
    let slots = TURNS_ON
        .iter()
        .map(|(slot, wordings)| (*slot, wordings.split(';').map(wording).collect()));
    Tables {
        asking: ASKING.split_whitespace().map(normal).collect(),
        turns_on: slots.collect(),
        other: OTHER.iter().map(|word| normal(word)).collect(),
    }
});

/// What a heading asks for that is a question.
pub(super) fn asked(heading: &str, key: &str) -> Option<Meaning> {
    let words: Vec<&str> = key.split(' ').collect();
    let begins = words
        .first()
        .is_some_and(|first| TABLES.asking.iter().any(|word| word == first));
    let marked = heading.contains('?');
    if !(marked || begins && words.len() >= 3) || !(2..=24).contains(&words.len()) {
        return None;
    }
    let [_, _, counting] = side_words();
    if words.iter().any(|word| {
        counting.iter().any(|known| known == word) || TABLES.other.iter().any(|other| other == word)
    }) {
        return None;
    }
    let has = |part: &str| {
        let mut at = key.match_indices(part).map(|(at, _)| at);
        // The beginning of a word, so that `but` is not found in `distribution`.
        at.any(|at| at == 0 || key.as_bytes().get(at - 1) == Some(&b' ') || part.len() > 7)
    };
    let turns = |parts: &Vec<String>| parts.iter().all(|part| has(part));
    let mut slots = TABLES.turns_on.iter();
    let (slot, _) = slots.find(|(_, wordings)| wordings.iter().any(turns))?;
    Some(Meaning {
        slot: *slot,
        about: None,
        language: None,
        sureness: Sureness::Likely,
    })
}

/// Whether a heading asks how something is done, and so is none of these, though it names one:
/// `How are data collected?`.
pub(super) fn of_manner(key: &str, slot: Slot) -> bool {
    const MANNER: [&str; 5] = ["how", "hoe", "comment", "wie werden", "op welke wijze"];
    let is_named = matches!(
        slot,
        Slot::Data | Slot::Subjects | Slot::Purpose | Slot::Name
    );
    let begins = |start: &str| {
        key.strip_prefix(start)
            .is_some_and(|rest| rest.starts_with(' '))
    };
    is_named && MANNER.iter().any(|start| begins(start))
}

/// Words that make a question one about papers, rights or events.
const OTHER: [&str; 17] = [
    "link",
    "lien",
    "url",
    "datalek",
    "breach",
    "violation",
    "recht",
    "rechten",
    "droit",
    "right",
    "geinformeerd",
    "informe",
    "informed",
    "informiert",
    "contract",
    "overeenkomst",
    "vertrag",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::mapping::normal;

    #[test]
    fn a_question_asks_for_what_it_turns_on() {
        for (heading, expected) in [
            (
                "Voor welk doel worden de gegevens verwerkt?",
                Some("purpose"),
            ),
            ("Op basis van welke rechtsgrond?", Some("basis")),
            ("Van wie worden gegevens verwerkt?", Some("subjects")),
            (
                "Welke categorieën van gegevens worden verwerkt?",
                Some("data"),
            ),
            (
                "Worden bijzondere categorieën van gegevens verwerkt? Zo ja, welke?",
                Some("sensitive-data"),
            ),
            ("Waar komen de gegevens vandaan?", Some("sources")),
            ("Aan wie worden de gegevens meegedeeld?", Some("recipients")),
            (
                "Worden de gegevens doorgegeven aan landen buiten de EER?",
                Some("transfers"),
            ),
            ("Hoe lang worden de gegevens bewaard?", Some("retention")),
            ("Hoe worden de gegevens beveiligd?", Some("measures")),
            ("Is er een GEB uitgevoerd?", Some("dpia")),
            ("Why do we process it?", Some("purpose")),
            ("Who do we share it with?", Some("recipients")),
            ("How do we keep it safe?", Some("measures")),
            ("With whom are data shared?", Some("recipients")),
            ("Is it transferred outside the UK/EEA?", Some("transfers")),
            ("Pourquoi traitons-nous ces données ?", Some("purpose")),
            (
                "Combien de temps les données sont-elles conservées ?",
                Some("retention"),
            ),
            (
                "À qui les données sont-elles communiquées ?",
                Some("recipients"),
            ),
            ("Quelles données sont traitées ?", Some("data")),
            ("Warum werden die Daten verarbeitet?", Some("purpose")),
            ("Wie lange werden die Daten gespeichert?", Some("retention")),
            ("An wen werden die Daten weitergegeben?", Some("recipients")),
            // What is asked is something else.
            ("Aantal betrokkenen?", None),
            ("Hoe worden betrokkenen geïnformeerd?", None),
            ("Wat doet u met de gegevens?", None),
            ("Is er een datalek geweest?", None),
            ("Doel", None),
        ] {
            let found = asked(heading, &normal(heading)).map(|found| found.slot.code());
            assert_eq!(found.as_deref(), expected, "{heading}");
        }
    }
}
