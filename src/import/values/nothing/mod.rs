//! What people write when there is nothing to write.
//!
//! Only whole cells are judged: `no` and `0` are truth values, and a cell that says anything of
//! substance says something.

use std::{collections::HashSet, sync::LazyLock};

use super::{
    Nothing,
    spoken::{Phrases, Spoken},
};

/// Sayings that are a whole cell, in Dutch, French, German, English, then Spanish, Italian,
/// Portuguese and Catalan.
const SAYINGS: [(Saying, &str); 3] = [
    (
        Saying::None,
        "niet aangesteld; geen aangesteld; geen dpo; geen dpo aangesteld; geen functionaris; non désigné
        non nommé; pas de dpo; aucun dpo désigné; pas de dpo désigné; nicht benannt; nicht bestellt
        kein datenschutzbeauftragter; kein datenschutzbeauftragter bestellt
        not appointed; none appointed; no dpo; no dpo appointed; not designated
        geen; nihil; niets; geen enkele; niet voorzien; geen voorzien; zonder
        niet gedeeld; wordt niet gedeeld; worden niet gedeeld
        aucun; aucune; aucuns; aucunes; aucun(e); néant; rien; non prévu; pas prévu; sans
        aucun à ce jour; aucune à ce jour; rien à signaler; non prévu à ce jour
        non communiquées à des tiers; non communiqué à des tiers
        keine; keiner; keines; kein; keinen; keinerlei; nichts; fehlanzeige; niemand; ohne
        nicht vorgesehen; nicht vorhanden; wird nicht weitergegeben; werden nicht weitergegeben
        none; nil; nothing; none foreseen; none planned; none known; none identified; nobody
        not foreseen; no one; none at present; not shared; not disclosed; no sharing
        ninguno; ninguna; ningún; nada; no hay; no previsto; no previstas
        nessuno; nessuna; nessun; niente; non previsto; non previsti
        nenhum; nenhuma; não há; não existe
        cap; cap ni un; no hi ha; no previst; no previstes; no prevista; no previstos; sense",
    ),
    (
        Saying::NotApplicable,
        "n.v.t.; nvt; niet van toepassing; niet toepasselijk; niet relevant
        sans objet; s.o.; non applicable; pas applicable; non concerné; non concernée
        non concernés; pas concerné; ne s'applique pas; non pertinent
        entfällt; nicht zutreffend; trifft nicht zu; nicht anwendbar; nicht einschlägig
        nicht relevant; keine angabe erforderlich
        n/a; na; not applicable; does not apply; not relevant; n/a not applicable; not concerned
        no aplica; no aplicable; no procede; no corresponde
        non applicabile; non pertinente; non si applica
        não se aplica; não aplicável
        no s'aplica; no escau; no és aplicable",
    ),
    (
        Saying::Unset,
        "nog in te vullen; in te vullen; aan te vullen; nog aan te vullen; te bepalen; volgt
        nog te bepalen; nader te bepalen; n.t.b.; ntb; te vervolledigen; onbekend; niet bekend
        niet gekend; niet vermeld; niet ingevuld; nog niet bekend; nog na te kijken; leeg
        na te kijken; te onderzoeken; te bevestigen; geen keuze
        à déterminer; à définir; à préciser; à compléter; à renseigner; à confirmer; à remplir
        à vérifier; à voir; inconnu; inconnue; non renseigné; non renseignée; non déterminé
        non déterminée; non précisé; non communiqué; non défini; non définie; non connu; vide
        en attente; aucun choix
        zu klären; noch zu klären; noch offen; offen; unbekannt; nicht bekannt; nicht angegeben
        keine angabe; keine angaben; k.a.; noch zu ergänzen; zu ergänzen; wird ergänzt; leer
        noch auszufüllen; auszufüllen; noch zu definieren; zu definieren; zu prüfen; folgt
        noch zu prüfen; noch festzulegen; noch nicht festgelegt; keine auswahl
        tbd; tba; tbc; to be determined; to be defined; to be completed; to be confirmed; todo
        to be filled in; to be added; to do; unknown; not known; not stated; not specified
        not yet known; unspecified; undetermined; undefined; null; nan; blank; empty; pending
        not set; no answer; placeholder; no selection
        por definir; por determinar; pendiente; a determinar; a definir; desconocido; a completar
        da definire; da completare; da determinare; da verificare; sconosciuto
        por preencher; a preencher; desconhecido
        per determinar; per definir; pendent; desconegut",
    ),
];

/// Words that open a saying such as `aucun transfert hors UE`; the rest must be [`FILLING`].
const NEGATIONS: &str = "geen; niet; er zijn geen; er is geen; er vindt geen; er gebeurt geen
    aucun; aucune; pas de; pas d'; pas; sans; il n'y a pas de; il n'y a aucun; il n'y a aucune
    kein; keine; keinen; keiner; keinerlei; es gibt keine; es erfolgt keine; es findet keine
    es bestehen keine
    no; not; none; without; nil; nothing; there are no; there is no
    ningún; ninguna; sin; no hay; no se realizan; no se prevén; nessun; nessuna; senza
    nenhum; nenhuma; sem; não há; cap; sense; no hi ha; no es realitzen";

/// The single words that can follow a negation without saying anything of substance.
const FILLING: &str = "doorgifte doorgiften doorgegeven plaats buiten naar de het eer eu europese
    unie economische ruimte derde derden land landen internationale organisatie organisaties
    ontvangers ontvanger gegevens persoonsgegevens bijzondere gevoelige verwerker verwerkers
    externe interne of een voorzien gepland op dit moment momenteel van aan in gezamenlijke
    vertegenwoordiger

    transfert transferts hors ue eee vers un une des les le la l d pays tiers organisation union
    européenne donnée données à personnel caractère destinataire destinataires sous traitant
    traitants traitance sensible sensibles prévu prévue prévus ce jour ou et en dehors effectué
    réalisé internes externes représentant conjoint responsable espace économique international
    internationaux particulière particulières catégorie catégories actuellement identifié autre
    autres transmission communication stade partage

    übermittlung übermittlungen übertragung weitergabe drittland drittländer drittlandtransfer
    drittlandübermittlung drittstaaten drittstaat ein das die der den außerhalb empfänger daten
    statt geplant vorgesehen besonderen besondere kategorien auftragsverarbeiter vorhanden ewr oder
    und von an dritte dritten internationalen organisationen vertreter weitere weiteren externen
    internen länder erfolgt des unternehmens

    transfer transfers transferred outside the eea third country countries to any or and
    organization organizations organisations recipient recipients data special sensitive category
    processor processors planned foreseen are is at present external internal joint controller
    representative personal made expected currently other uk
    this time moment sharing stage

    transferencia transferencias internacional internacionales datos fuera del se previstas
    trasferimento trasferimenti extra dati fuori dall transferência transferências internacionais
    dados transferència transferències internacionals dades previstes destinatarios destinatari
    destinatários destinataris";

/// What the text of an unset drop-down, or the invitation of a form, begins with; the rest must be
/// [`INVITED`], or the text must trail off with dots or an arrow.
const INVITATIONS: &str = "kies; maak een keuze; maak uw keuze; selecteer; gelieve te kiezen
    klik hier; klik of tik; klik om; vul in; vul hier in; gelieve in te vullen; voer tekst in
    sélectionnez; sélectionner; veuillez sélectionner; choisissez; choisir; veuillez choisir
    faites un choix; cliquez ici; cliquez ou appuyez; cliquer ici; saisir; saisissez
    bitte wählen; bitte auswählen; bitte wählen sie; wählen sie; auswählen; auswahl; wählen
    bitte ausfüllen; klicken sie hier; klicken oder tippen; hier klicken; text eingeben
    choose; please choose; select; please select; pick; make a selection; click here
    click or tap; click to; enter text; please specify; drop down
    seleccione; selecciona; seleccionar; elija; elegir; haga clic
    selezionare; seleziona; scegliere; scegli; fare clic
    selecione; escolha; escolher; clique aqui; seleccioneu; trieu; feu clic";

/// The single words that follow an invitation.
const INVITED: &str = "een item optie waarde keuze uit de het lijst keuzelijst hier om tekst in te
    voeren voegen datum geven vullen antwoord
    un une élément option valeur dans cette la liste déroulante ici pour entrer du texte saisir
    date choix réponse ou appuyez
    sie ein eine einen element wert aus der liste dropdown klicken um text einzugeben eintrag bitte
    zu wählen oder tippen
    an a one value from the list drop down menu here to enter tap or answer below type your click of
    elemento opción valor lista aquí para escribir texto opzione valore dalla qui per immettere
    testo opção aqui introduzir opció llista ítem uno uma desplegable fecha data";

/// Words of a remark that take back the `none` before it.
const RESERVATIONS: &str = "behalve; tenzij; uitgezonderd; maar; sauf; excepté; hormis; mais; si
    außer; ausgenommen; sofern; falls; aber; except; unless; apart from; other than; but
    salvo; excepto; tranne; eccetto; exceto; excepte";

#[derive(Debug, Clone, Copy)]
enum Saying {
    None,
    NotApplicable,
    Unset,
}

impl From<Saying> for Nothing {
    fn from(saying: Saying) -> Nothing {
        match saying {
            Saying::None => Nothing::None,
            Saying::NotApplicable => Nothing::NotApplicable,
            Saying::Unset => Nothing::Unset,
        }
    }
}

struct Words {
    sayings: Phrases<Saying>,
    negations: Phrases<()>,
    invitations: Phrases<()>,
    reservations: Phrases<()>,
    filling: HashSet<String>,
    invited: HashSet<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let set = |words: &str| Spoken::new(words).words().map(str::to_owned).collect();
    Words {
        sayings: Phrases::new(&SAYINGS),
        negations: Phrases::new(&[((), NEGATIONS)]),
        invitations: Phrases::new(&[((), INVITATIONS)]),
        reservations: Phrases::new(&[((), RESERVATIONS)]),
        filling: set(FILLING),
        invited: set(INVITED),
    }
});

/// What a cell says when it says, as a whole, that there is nothing; `None` when it says anything
/// else. A blank text is no saying.
///
/// `0`, `no`, `nee`, `non` and `nein` are truth values and not meant here.
pub fn nothing(text: &str) -> Option<Nothing> {
    let text = text.trim();
    if let Some(found) = signs(text) {
        return Some(found);
    }
    if text.len() > LONGEST_SAYING {
        return None;
    }
    let spoken = Spoken::new(text);
    if spoken.len() == 0 {
        return None;
    }
    if let Some(saying) = WORDS.sayings.whole(&spoken) {
        return Some(saying.into());
    }
    if placeholder(text, &spoken) || invitation(text, &spoken) {
        return Some(Nothing::Unset);
    }
    if let Some(found) = twice(text) {
        return Some(found);
    }
    let remarked = text.contains(['(', '[', ':', '—', '–']) || text.contains(" - ");
    (!remarked && negation(&spoken)).then_some(Nothing::None)
}

/// What a cell says that says nothing several times: `geen / aucun`, `None / N/A`.
fn twice(text: &str) -> Option<Nothing> {
    let parts = text
        .split([',', ';', '|', '\n'])
        .flat_map(|part| part.split(" / "));
    let mut said = parts.map(nothing_once);
    let first = said.next()??;
    said.all(|part| part.is_some()).then_some(first)
}

fn nothing_once(text: &str) -> Option<Nothing> {
    let spoken = Spoken::new(text);
    signs(text.trim()).or_else(|| WORDS.sayings.whole(&spoken).map(Nothing::from))
}

/// As [`nothing`], and also when a remark follows in brackets, after a dash, a colon or a full
/// stop: `None (self-hosted)`, `Sans objet — aucun transfert hors UE à ce jour`. The remark is
/// given word for word. A remark that takes it back (`none, except …`) is no remark.
pub fn nothing_with_remark(text: &str) -> Option<(Nothing, Option<String>)> {
    let text = text.trim();
    if let Some(found) = nothing(text) {
        return Some((found, None));
    }
    let openings = text.match_indices(['(', '[', '—', '–', '-', ':', '.']);
    let told = openings.filter(|(at, sign)| {
        let after = &text[at + sign.len()..];
        match *sign {
            "-" => text[..*at].ends_with(' ') || after.starts_with(' '),
            "." | ":" => after.starts_with(char::is_whitespace),
            _ => true,
        }
    });
    let (found, at) = told
        .filter(|(at, _)| *at <= LONGEST_SAYING)
        .find_map(|(at, _)| Some((nothing(&text[..at])?, at)))?;
    let remark = remark(&text[at..]);
    let spoken = Spoken::new(remark);
    if WORDS.reservations.first(&spoken).is_some() {
        return None;
    }
    Some((found, (spoken.len() > 0).then(|| remark.to_owned())))
}

/// Nobody needs more bytes than this to say nothing.
const LONGEST_SAYING: usize = 120;

/// A remark without the signs that set it apart.
fn remark(text: &str) -> &str {
    let signs = ['—', '–', '-', ':', '.'];
    let text = text.trim_start_matches(|c: char| signs.contains(&c) || c.is_whitespace());
    for (open, close) in [('(', ')'), ('[', ']')] {
        let inner = text
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        if let Some(inner) = inner.filter(|inner| !inner.contains([open, close])) {
            return inner.trim();
        }
    }
    text
}

/// Cells without a single letter, and the errors of spreadsheets.
fn signs(text: &str) -> Option<Nothing> {
    const ERRORS: [&str; 9] = [
        "#n/a", "#ref!", "#name?", "#value!", "#null!", "#div/0!", "#num!", "#nv", "#bezug!",
    ];
    if text.is_empty() {
        return None;
    }
    let only = |allowed: &str| {
        text.chars()
            .all(|c| allowed.contains(c) || c.is_whitespace())
    };
    let long = text.chars().count() > 2;
    if only("#") || (long && (only("*") || only("•●") || only("█■"))) {
        Some(Nothing::Masked)
    } else if (text.starts_with('#') && ERRORS.contains(&text.to_lowercase().as_str()))
        || only("?¿!.…_[](){}<>►▼▾ ")
    {
        Some(Nothing::Unset)
    } else if only("-–—−‐‑―/\\.|∅Øø∕") {
        Some(Nothing::None)
    } else {
        None
    }
}

/// What whoever fills in a form is asked to do, within brackets.
const REQUESTS: &str =
    "invullen invoegen aanvullen vul naam omschrijving compléter préciser indiquer
    renseigner insérer nom intitulé ausfüllen einfügen eintragen ergänzen angeben bezeichnung insert
    enter fill specify complete name text";

/// Units beside which a number is missing.
const UNITS: &str = "jaar jaren maand maanden mnd week weken dag dagen an ans année années mois
    semaine semaines jour jours jahr jahre jahren monat monate monaten woche wochen tag tage tagen
    year years month months weeks days";

/// Whether a placeholder was left unfilled: `[X] mnd`, `XX ans`, `[naam invullen]`, `___ jaar`.
fn placeholder(text: &str, spoken: &Spoken) -> bool {
    let unfilled = ["[…]", "[...]", "___"]
        .iter()
        .any(|blank| text.contains(blank));
    let trailing = text.starts_with(['…', '_']) || text.starts_with("...");
    let bracketed = [('[', ']'), ('<', '>'), ('{', '}')]
        .iter()
        .any(|(open, close)| text.starts_with(*open) && text.ends_with(*close));
    let among = |words: &str, word: &str| Spoken::new(words).words().any(|known| known == word);
    let crossed = |word: &str| !word.is_empty() && word.chars().all(|c| c == 'x');
    // `[x]` alone is a tick, and `XXL` a size.
    let crossed_unit = spoken.len() == 2 && crossed(spoken.word(0)) && among(UNITS, spoken.word(1));
    let crossed_out = spoken.len() == 1 && crossed(spoken.word(0)) && spoken.word(0).len() > 1;
    (spoken.len() <= 4 && (unfilled || (trailing && among(UNITS, spoken.word(0)))))
        || crossed_unit
        || crossed_out
        || (bracketed && spoken.words().any(|word| among(REQUESTS, word)))
}

/// Whether the text invites to choose or to write.
fn invitation(text: &str, spoken: &Spoken) -> bool {
    let Some(hit) = WORDS.invitations.at(spoken, 0) else {
        return false;
    };
    let trails = text.ends_with(['…', '►', '▼', '▾', '▶']) || text.ends_with("...");
    let rest = hit.words.end..spoken.len();
    let bracketed = text.starts_with(['[', '<', '(', '-', '–', '—']);
    trails
        || (rest.is_empty() && bracketed)
        || rest
            .clone()
            .all(|at| WORDS.invited.contains(spoken.word(at)))
}

/// Whether the text is a negation with nothing of substance behind it.
fn negation(spoken: &Spoken) -> bool {
    let Some(hit) = WORDS.negations.at(spoken, 0) else {
        return false;
    };
    let rest = hit.words.end..spoken.len();
    // `no` alone is a truth value, and `sans` alone is a saying.
    !rest.is_empty()
        && rest
            .clone()
            .all(|at| WORDS.filling.contains(spoken.word(at)))
}

#[cfg(test)]
mod tests;
