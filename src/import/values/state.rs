//! Small fixed answers: where an activity or its assessment stands, in which capacity the record is
//! kept, who may see it, how often data go over.

use std::sync::LazyLock;

use super::spoken::{Phrases, Spoken};
use crate::domain::{
    code_list::Coded,
    codes::{ActivityRole, ActivityStatus, DpiaState, Frequency, Visibility},
};

/// States as tools and people write them, beside the labels of the code list.
const STATUSES: [(ActivityStatus, &str); 4] = [
    (
        ActivityStatus::Draft,
        "in ontwerp; in opmaak; in voorbereiding; nieuw; concept; studie; op te starten; gepland
        brouillon; en projet; en préparation; en cours de rédaction; en construction; étude; à l'étude
        en cours de déploiement; nouveau; à créer; planifié; prévu
        in vorbereitung; in bearbeitung; in planung; neu; geplant; studie; im aufbau; in erstellung
        new; in preparation; planned; study; being deployed; in development; privacy draft
        in design; privacy in design; wip; work in progress; borrador; bozza; rascunho; esborrany",
    ),
    (
        ActivityStatus::InReview,
        "in review; in herziening; ter goedkeuring; te valideren; ter validatie; in behandeling
        onder review; wacht op goedkeuring; te herzien
        en revue; en cours de révision; à valider; en validation; en attente de validation; à réviser
        en cours de validation; in überprüfung; zu prüfen; in abstimmung; zur freigabe
        zur prüfung; in revision; under review; to review; to be reviewed; pending review
        awaiting approval; pending approval; privacy in review; submitted",
    ),
    (
        ActivityStatus::Active,
        "in gebruik; in productie; lopend; goedgekeurd; van kracht; operationeel; in voege; actief
        gevalideerd; gepubliceerd
        en vigueur; en production; en service; validé; validée; approuvé; opérationnel; active; publié
        publiée; en usage; en cours d'utilisation; mis en oeuvre
        in betrieb; in kraft; produktiv; im einsatz; freigegeben; genehmigt; aktive; veröffentlicht
        produktivbetrieb; in use; in production; live; in force; approved; operational; running
        validated; published; privacy in use; current; activo; attivo; ativo; actiu",
    ),
    (
        ActivityStatus::Ended,
        "stopgezet; gestopt; afgesloten; niet meer actief; niet actief; inactief; gearchiveerd
        afgelopen; vervallen; uit gebruik
        arrêté; arrêtée; clôturé; clôturée; archivé; archivée; inactif; inactive; terminée; obsolète
        fin; abandonné; hors service; supprimé; cessé
        eingestellt; inaktiv; archiviert; abgeschlossen; außer betrieb; stillgelegt; nicht aktiv
        stopped; closed; archived; retired; deprecated; decommissioned; discontinued; terminated
        privacy deprecated; not active; no longer active; out of use; inactivo; cessato",
    ),
];

const DPIAS: [(DpiaState, &str); 4] = [
    (
        DpiaState::NotNeeded,
        "nee; neen; niet vereist; niet verplicht; geen dpia; geen geb; geen dpia nodig; niet noodzakelijk
        vrijgesteld; geen hoog risico; dpia niet nodig; niet van toepassing
        non; non requis; non requise; non nécessaire; pas requis; pas requise; exempté; exemptée
        exempté d'aipd; exonéré; pas d'aipd; aipd non requise; non obligatoire; non concerné; sans objet
        nein; nicht nötig; nicht notwendig; keine dsfa; keine dsfa erforderlich; entfällt
        dsfa nicht erforderlich; no; not required; not necessary; none required; exempt
        no dpia required; dpia not required; n/a; not applicable; false; screened out; no dpia needed",
    ),
    (
        DpiaState::Needed,
        "ja; vereist; verplicht; nog uit te voeren; uit te voeren; te doen; op te maken; noodzakelijk
        nog niet uitgevoerd; dpia nodig; dpia vereist; niet gestart; nog te doen; gepland
        oui; requis; requise; obligatoire; à faire; à réaliser; à mener; aipd requise; à prévoir
        non réalisée; pas encore réalisée; non démarré; planifiée; à initier
        ja erforderlich; notwendig; nötig; durchzuführen; noch durchzuführen; dsfa erforderlich
        ausstehend; offen; noch nicht durchgeführt; geplant; nicht begonnen
        yes; required; to do; to be done; not started; not yet done; outstanding; mandatory; true
        dpia required; dpia needed; planned; not done; pending",
    ),
    (
        DpiaState::InProgress,
        "lopend; bezig; gestart; opgestart; in opmaak; in behandeling; aan de gang
        en cours de réalisation; en cours d'élaboration; commencé; commencée; démarré; démarrée; entamé
        in bearbeitung; begonnen; läuft; laufend; gestartet; in durchführung; in erstellung
        ongoing; started; underway; under way; being done; in review; draft; wip; work in progress",
    ),
    (
        DpiaState::Done,
        "gedaan; voltooid; afgerond; klaar; afgewerkt; uitgevoerde dpia; goedgekeurd; dpia uitgevoerd
        fait; faite; effectué; effectuée; réalisé; terminé; terminée; validé; validée; achevé; finalisée
        aipd réalisée; erledigt; abgeschlossen; fertig; vorhanden; erstellt; liegt vor
        dsfa durchgeführt; completed; complete; finished; carried out; performed; approved; conducted
        dpia done; dpia completed; available",
    ),
];

const ROLES: [(ActivityRole, &str); 2] = [
    (
        ActivityRole::Controller,
        "verantwoordelijke; verwerkingsverantwoordelijken; de verwerkingsverantwoordelijke
        responsable; responsable de traitement; le responsable du traitement; RT
        verantwortliche; verantwortliche stelle; der verantwortliche; für die verarbeitung verantwortlicher
        data controller; as controller; as data controller; joint controller; joint-controller
        gezamenlijke verwerkingsverantwoordelijke; responsable conjoint; co-responsable
        responsable conjoint du traitement; coresponsable; gemeinsam verantwortlicher
        joint verantwortlicher; responsable del tratamiento; titolare del trattamento; titolare
        responsable del tractament; responsável pelo tratamento; controlador",
    ),
    (
        ActivityRole::Processor,
        "verwerkers; de verwerker; subverwerker; sub-verwerker; en sous-traitance; le sous-traitant
        sous-traitant ultérieur; auftragsdatenverarbeiter; unterauftragsverarbeiter; auftragsverarbeitung
        data processor; as processor; as data processor; sub-processor; subprocessor; sub processor
        encargado del tratamiento; encargado; responsabile del trattamento; encarregat del tractament
        subcontratante; operador",
    ),
];

const VISIBILITIES: [(Visibility, &str); 2] = [
    (
        Visibility::Internal,
        "niet openbaar; niet publiek; vertrouwelijk; besloten; enkel intern; privé; nee; neen
        confidentiel; confidentielle; non public; non publique; privée; restreint; non
        vertraulich; nicht öffentlich; privat; beschränkt; nein
        confidential; private; not public; restricted; internal only; unpublished; no; interno; confidencial",
    ),
    (
        Visibility::Public,
        "publiek; gepubliceerd; te publiceren; extern; ja; openbaar register; oui; publié; publiée
        registre public; à publier; veröffentlicht; zu veröffentlichen; ja; published; to be published
        publicly available; external; yes; público; pubblico; públic",
    ),
];

const FREQUENCIES: [(Frequency, &str); 10] = [
    (
        Frequency::Once,
        "een keer; één keer; 1 keer; eenmaal; ponctuel; ponctuelle; une seule fois; unique; 1 fois
        einmal; einzelfall; one time; one-time; one-off; one off; single; una vez; una tantum; uma vez",
    ),
    (
        Frequency::Occasional,
        "soms; sporadisch; af en toe; ad hoc; occasionele; occasionnelle; occasionnellement; parfois
        sporadique; irrégulier; bei bedarf; vereinzelt; unregelmäßig; unregelmässig; manchmal
        sometimes; irregular; irregularly; occasionally; sporadic; now and then; ocasional; occasionale",
    ),
    (
        Frequency::OnEvent,
        "op aanvraag; op verzoek; bij elke aanvraag; bij elke wijziging; bij elke inschrijving; per dossier
        bij wijziging; per gebeurtenis; à la demande; sur demande; à chaque demande; au cas par cas
        à chaque modification; par dossier; par événement; auf anfrage; auf anforderung; anlassbezogen
        je vorgang; ereignisbezogen; fallweise; bei änderung; on request; on demand; on event; per event
        case by case; per case; event-driven; event based; when needed; as needed; per request",
    ),
    (
        Frequency::Continuous,
        "continu; permanent; voortdurend; realtime; real-time; real time; doorlopende; online; 24/7
        en permanence; en temps réel; permanente; temps réel; continue; continuellement
        kontinuierlich; ständig; dauerhaft; fortlaufend; in echtzeit; echtzeit; dauernd
        continuously; constantly; always; constant; ongoing; streaming; continuo; contínuo",
    ),
    (
        Frequency::Daily,
        "elke dag; dagelijkse; per dag; tous les jours; chaque jour; quotidienne; quotidiennement; journalier
        journalière; journellement; jeden tag; tägliche; jede nacht; every day; per day; nightly
        each day; diario; diaria; giornaliero; diariamente; diari",
    ),
    (
        Frequency::Weekly,
        "elke week; wekelijkse; per week; chaque semaine; toutes les semaines; hebdo; une fois par semaine
        jede woche; wöchentliche; every week; per week; each week; semanal; settimanale; setmanal",
    ),
    (
        Frequency::Monthly,
        "elke maand; maandelijkse; per maand; chaque mois; tous les mois; mensuelle; mensuellement
        une fois par mois; jeden monat; monatliche; every month; per month; each month; mensual; mensile
        mensal",
    ),
    (
        Frequency::Quarterly,
        "per kwartaal; elk kwartaal; kwartaal; driemaandelijkse; trimestrieel; trimestrielle; par trimestre
        chaque trimestre; tous les trois mois; tous les 3 mois; quartalsweise; pro quartal; vierteljährliche
        every quarter; per quarter; every three months; every 3 months; trimestral; trimestrale",
    ),
    (
        Frequency::Yearly,
        "elk jaar; jaarlijkse; per jaar; 1 keer per jaar; chaque année; tous les ans; annuelle; annuellement
        une fois par an; par an; jedes jahr; jährliche; einmal jährlich; einmal im jahr; every year; annual
        annually; per year; once a year; once per year; each year; anual; annuale",
    ),
    (
        Frequency::Regular,
        "regelmatige; geregeld; periodiek; op regelmatige basis; régulière; régulièrement; périodique
        périodiquement; regelmässig; periodisch; laufend wiederkehrend; regularly; periodic; periodically
        on a regular basis; recurring; regolare; periódico; periodico",
    ),
];

/// The labels of a code list and further wordings.
fn worded<T: Coded>(more: &[(T, &str)]) -> Phrases<T> {
    let mut phrases = Phrases::new(&[]);
    for item in T::LIST.items {
        if let Some(value) = T::from_item(item) {
            for wording in item.labels.iter().chain([&item.code]) {
                phrases.add(wording, value);
            }
        }
    }
    for (value, list) in more {
        for wording in super::spoken::listed(list) {
            phrases.add(wording, *value);
        }
    }
    phrases
}

static STATUS: LazyLock<Phrases<ActivityStatus>> = LazyLock::new(|| worded(&STATUSES));
static DPIA: LazyLock<Phrases<DpiaState>> = LazyLock::new(|| worded(&DPIAS));
static ROLE: LazyLock<Phrases<ActivityRole>> = LazyLock::new(|| worded(&ROLES));
static VISIBILITY: LazyLock<Phrases<Visibility>> = LazyLock::new(|| worded(&VISIBILITIES));
static FREQUENCY: LazyLock<Phrases<Frequency>> = LazyLock::new(|| worded(&FREQUENCIES));

/// What a whole text means; `BeingDeployed` and `privacy_in_use` are read as words.
fn whole<T: Copy>(phrases: &Phrases<T>, text: &str) -> Option<T> {
    let text = super::clean::clean(text);
    let exact = phrases.whole(&Spoken::new(&text));
    exact.or_else(|| phrases.whole(&Spoken::new(&apart(&text))))
}

/// A text with a blank before each capital inside a word.
fn apart(text: &str) -> String {
    let mut apart = String::with_capacity(text.len() + 4);
    let mut before = ' ';
    for character in text.chars() {
        if character.is_uppercase() && before.is_lowercase() {
            apart.push(' ');
        }
        apart.push(character);
        before = character;
    }
    apart
}

/// Where an activity stands in its life; `None` when the whole text does not say it.
pub fn status(text: &str) -> Option<ActivityStatus> {
    whole(&STATUS, text)
}

/// Where the impact assessment stands. `yes` means that one is needed, and `no` that none is: the
/// heading asks whether it is required; whoever asks whether it was done must not ask here.
pub fn dpia(text: &str) -> Option<DpiaState> {
    whole(&DPIA, text)
}

/// In which capacity the record is kept. A joint controller is a controller.
pub fn role(text: &str) -> Option<ActivityRole> {
    whole(&ROLE, text)
}

/// Whether the record may be shown to the public; `yes` says that it may.
pub fn visibility(text: &str) -> Option<Visibility> {
    whole(&VISIBILITY, text)
}

/// How often data go over.
pub fn frequency(text: &str) -> Option<Frequency> {
    whole(&FREQUENCY, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<T: Coded + PartialEq>(read: fn(&str) -> Option<T>, text: &str, expected: &str) {
        let found = read(text).map_or("", Coded::code);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn states_of_an_activity_are_known() {
        for (text, expected) in [
            ("Study", "draft"),
            ("BeingDeployed", "draft"),
            ("InProduction", "active"),
            ("Stopped", "ended"),
            ("privacy_in_use", "active"),
            ("privacy_draft", "draft"),
            ("Actief", "active"),
            ("en cours", ""),
            ("archivé", "ended"),
            ("In Prüfung", "in-review"),
            ("in Pruefung", "in-review"),
            ("open", ""),
            ("Validé", "active"),
        ] {
            check(status, text, expected);
        }
    }

    #[test]
    fn states_of_an_assessment_are_known() {
        for (text, expected) in [
            ("Yes", "needed"),
            ("nee", "not-needed"),
            ("Non requise", "not-needed"),
            ("nicht erforderlich", "not-needed"),
            ("à réaliser", "needed"),
            ("En cours", "in-progress"),
            ("In progress", "in-progress"),
            ("Completed", "done"),
            ("uitgevoerd", "done"),
            ("réalisée", "done"),
            ("DPIA-2024-01", ""),
        ] {
            check(dpia, text, expected);
        }
    }

    #[test]
    fn capacity_visibility_and_rhythm_are_known() {
        check(role, "Verwerkingsverantwoordelijke", "controller");
        check(role, "Responsable de traitement", "controller");
        check(role, "sous-traitant", "processor");
        check(role, "Auftragsverarbeiter", "processor");
        check(role, "Data Processor", "processor");
        check(role, "Stad", "");
        check(visibility, "openbaar", "public");
        check(visibility, "niet openbaar", "internal");
        check(visibility, "öffentlich", "public");
        check(visibility, "confidentiel", "internal");
        check(frequency, "dagelijks", "daily");
        check(frequency, "Chaque mois", "monthly");
        check(frequency, "taeglich", "daily");
        check(frequency, "on request", "on-event");
        check(frequency, "vierteljährlich", "quarterly");
        check(frequency, "2 à 3 fois", "");
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*") {
            status(&text);
            dpia(&text);
            role(&text);
            visibility(&text);
            frequency(&text);
        }
    }
}
