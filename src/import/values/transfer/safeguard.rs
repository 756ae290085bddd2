//! What permits a transfer: adequacy, safeguards, derogations (Art. 45, 46 and 49 GDPR).

use std::sync::LazyLock;

use super::super::{
    clean::clean,
    spoken::{Phrases, Spoken},
};
use super::clauses::{clauses, outside_brackets};
use crate::domain::codes::TransferToolKind as Tool;

/// What a cell says about safeguards.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Safeguards {
    /// The safeguards that are named and not said to be missing, each once.
    pub tools: Vec<Tool>,
    /// Whether the cell says that a safeguard is missing.
    pub missing: bool,
    /// What was not understood, or is said beside, word for word.
    pub rest: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// A safeguard.
    Tool(Tool),
    /// Says that the safeguard is not there.
    Missing,
    /// Negates what follows.
    Not,
    /// No safeguard of the law: the Court of Justice struck it down (C-311/18, C-362/14), or it only
    /// adds to one.
    NoTool,
    /// Says that it is there, or says nothing.
    Beside,
}

const WORDS: [(Sense, &str); 14] = [
    (
        Sense::Tool(Tool::StandardClauses),
        "SCC; SCCs; SCC's; CCT; CCTs; CCS; SCB; SCB's; MCB; EU SCC; EU SCCs; 2021/914; 2010/87
        standaardcontractbepalingen; standaard contractbepalingen; standaardbepalingen
        modelcontractbepalingen; modelcontract; modelcontracten; modelclausules
        standaardclausules; standaard contractuele clausules; standaard contractuele bepalingen
        modelcontractbepaling; EU-modelcontract; EU-modelcontractbepalingen
        clauses contractuelles types; clauses contractuelles type; clauses types
        clauses contractuelles standard; clauses contractuelles standards; clauses contractuelles
        standardvertragsklausel*; standarddatenschutzklausel*; *standardvertragsklauseln
        EU-Standardvertragsklauseln; standard-vertragsklauseln; *modellklauseln; standardklauseln
        standard contractual clauses; standard contractual clause; standard data protection clauses
        EU model clauses; model clauses; model contractual clauses; standard clauses; model contract; model contracts
        privacy standard contractual clauses; standard contract clauses
        cláusulas contractuales tipo; cláusulas contratuais-tipo; cláusulas contratuais tipo
        clausole contrattuali tipo; clausole contrattuali standard; clàusules contractuals tipus
        clàusules tipus",
    ),
    (
        Sense::Tool(Tool::BindingCorporateRules),
        "BCR; BCRs; BCR's; binding corporate rules; bindende bedrijfsvoorschriften
        bindende ondernemingsregels; règles d'entreprise contraignantes
        règles internes d'entreprise; règles internes contraignantes
        verbindliche interne datenschutzvorschriften; verbindliche unternehmensregeln
        verbindliche interne vorschriften; normas corporativas vinculantes
        norme vincolanti d'impresa; normes corporatives vinculants",
    ),
    (
        Sense::Tool(Tool::Adequacy),
        "adequacy; adequacy decision; adequacy decisions; adequate country
        adequate level of protection; adequaatheidsbesluit; adequaatheidsbesluiten; adequaatheid
        adequaatheidsbeslissing; adequaat land; passend beschermingsniveau
        décision d'adéquation; décision d'adéquation de la commission; pays adéquat; pays adéquats
        adéquation; certification DPF; niveau de protection adéquat; angemessenheitsbeschluss*; angemessenes schutzniveau
        angemessenheitsentscheidung; data privacy framework; DPF; EU-US DPF; DPF certified
        DPF certification; data privacy framework certification; data privacy framework certified
        EU-US data privacy framework; EU-U.S. data privacy framework; decisión de adecuación
        decisione di adeguatezza; decisão de adequação; decisió d'adequació",
    ),
    (
        Sense::Tool(Tool::CodeOfConduct),
        "code of conduct; codes of conduct; code de conduite; gedragscode; verhaltensregeln
        verhaltenskodex; código de conducta; codice di condotta; codi de conducta",
    ),
    (
        Sense::Tool(Tool::Certification),
        "certification; certification mechanism; mécanisme de certification; certificering
        certificeringsmechanisme; zertifizierung; zertifizierungsverfahren; certificación",
    ),
    (
        Sense::Tool(Tool::PublicInstrument),
        "legally binding instrument; binding instrument; juridisch bindend instrument
        instrument juridiquement contraignant; instrument juridique contraignant
        rechtlich bindendes instrument; rechtlich bindendes dokument",
    ),
    (
        Sense::Tool(Tool::AuthorityClauses),
        "standard clauses of a supervisory authority; clauses types d'une autorité de contrôle
        standaardbepalingen van een toezichthouder; standardklauseln einer aufsichtsbehörde",
    ),
    (
        Sense::Tool(Tool::AdHocClauses),
        "ad hoc clauses; ad hoc contractual clauses; clauses ad hoc; clauses contractuelles ad hoc
        ad-hoc-klauseln; ad-hoc contractbepalingen; clauses contractuelles spécifiques",
    ),
    (
        Sense::Tool(Tool::AdministrativeArrangement),
        "administrative arrangement; administratieve regeling; arrangement administratif
        verwaltungsvereinbarung",
    ),
    (
        Sense::Tool(Tool::DerogationConsent),
        "explicit consent; uitdrukkelijke toestemming; consentement explicite
        ausdrückliche einwilligung",
    ),
    (
        Sense::Missing,
        "fehlt; fehlen; fehlend; ausstehend; steht aus; nicht vorhanden; nicht unterzeichnet
        nicht abgeschlossen; noch abzuschließen; ungeklärt; offen
        missing; lacking; not in place; not signed; unsigned; pending; outstanding; to be signed
        to be concluded; absent; manque; manquant; manquante; manquants; manquantes; absence de
        non signé; non signée; non signées; non conclu; non conclues; à signer; à conclure
        à mettre en place; en attente; inexistant; inexistante
        ontbreekt; ontbreken; ontbrekend; niet aanwezig; niet ondertekend; nog te tekenen
        en cours de signature; en cours de négociation; in onderhandeling; in verhandlung
        being signed; being negotiated; non encadré; non encadrés; niet gedekt
        nog te sluiten; nog af te sluiten; af te sluiten; nog niet; lopende; falta; manca; mancano",
    ),
    (
        Sense::Not,
        "geen; zonder; niet; pas de; pas d'; aucun; aucune; sans; non; ni; kein; keine; keinen; ohne; nicht
        no; not; without; none; sin; senza; sem; sense",
    ),
    (
        Sense::NoTool,
        "privacy shield; EU-US privacy shield; EU-U.S. privacy shield; bouclier de protection
        bouclier de confidentialité; privacyschild; safe harbor; safe harbour
        EU-US privacyschild; TIA; DTIA; transfer impact assessment; encryption; chiffrement; versleuteling
        verschlüsselung; pseudonymisierung; pseudonymisation; mesures supplémentaires
        supplementary measures; aanvullende maatregelen; zusätzliche maßnahmen",
    ),
    (
        Sense::Beside,
        "vorhanden; liegt vor; abgeschlossen; unterzeichnet; in place; signed; concluded; available
        en place; signé; signée; signées; conclu; conclue; conclues; existant; présent; présentes
        aanwezig; ondertekend; afgesloten; getekend; ok; oui; yes; ja
        type de garanties; garanties; garantie; waarborgen; waarborg; garantien; safeguards; safeguard
        appropriate; appropriées; appropriés; passende; geeignete; basis; based on; op basis van
        sur la base de; auf grundlage von; gemäß; gem; conform; overeenkomstig; selon; via; by; through
        de la; du; des; de; van; the; of; der; die; le; la; les; het; een; un; une; and; et; en; und; with
        mit; avec; met; per; pour; for; voor; für; commission; commissie; kommission; européenne; europese
        europäische; european; EU; UE; AVG; RGPD; DSGVO; GDPR; nieuwe; nouvelles; neue; new; module; modul
        article; artikel; art; l; d; par; durch; door; decision; besluit; décision; beschluss; article 45
        mechanism; privacy; country; pays; land; in; approved; approuvé; goedgekeurd; genehmigt",
    ),
];

pub(super) static SENSES: LazyLock<Phrases<Sense>> = LazyLock::new(|| Phrases::new(&WORDS));

/// The safeguards that a cell names. `SCC fehlt` and `no SCC` name none, and say that it is
/// missing. The Privacy Shield has permitted nothing since 16 July 2020 (C-311/18) and is no tool.
pub fn safeguards(text: &str) -> Safeguards {
    let text = clean(text);
    let mut found = Safeguards::default();
    let mut rest: Vec<&str> = Vec::new();
    let mut before: Option<(&str, Vec<Tool>)> = None;
    for clause in clauses(&text) {
        let said = read(clause);
        found.missing |= said.missing;
        // `SCC — fehlt`: the word alone speaks of the clause before.
        if said.missing
            && said.named.is_empty()
            && let Some((named, tools)) = before.take()
        {
            found.tools.retain(|tool| !tools.contains(tool));
            if rest.last() != Some(&named) {
                rest.push(named);
            }
        }
        // What is missing is told in the words of the cell.
        if said.more || said.missing {
            rest.push(clause);
        }
        if !said.missing && !said.named.is_empty() {
            before = Some((clause, said.named.clone()));
            for tool in said.named {
                if !found.tools.contains(&tool) {
                    found.tools.push(tool);
                }
            }
        }
    }
    found.rest = (!rest.is_empty()).then(|| rest.join("; "));
    found
}

/// What one clause says.
pub(super) struct Said {
    /// The safeguards that it names.
    pub(super) named: Vec<Tool>,
    /// Whether they are missing.
    pub(super) missing: bool,
    /// Whether it speaks of safeguards at all, be they valid or not.
    pub(super) about: bool,
    /// Whether it holds words that were not understood, or a safeguard that is none.
    pub(super) more: bool,
}

/// Reads a clause.
pub(super) fn read(clause: &str) -> Said {
    let spoken = Spoken::new(clause);
    let mut said = Said {
        named: Vec::new(),
        missing: false,
        about: false,
        more: false,
    };
    let mut negated = false;
    let mut at = 0;
    while at < spoken.len() {
        if let Some((tool, end)) = article(&spoken, at) {
            said.about = true;
            match tool {
                Some(tool) => said.named.push(tool),
                None => said.more = true,
            }
            said.missing |= negated;
            at = end;
            continue;
        }
        let Some(hit) = SENSES.at(&spoken, at) else {
            said.more = true;
            at += 1;
            continue;
        };
        said.about |= !matches!(hit.means, Sense::Beside | Sense::Not);
        match hit.means {
            Sense::Tool(Tool::Certification) if spoken.words().any(|word| word == "iso") => {
                said.more = true;
            }
            Sense::Tool(tool) => {
                said.named.push(tool);
                said.missing |= negated;
            }
            Sense::Missing => said.missing = true,
            Sense::Not => negated = true,
            Sense::NoTool => said.more = true,
            Sense::Beside => {}
        }
        at = hit.words.end;
    }
    if negated && said.named.is_empty() {
        // A negation without a safeguard behind it: `keine Garantien`.
        let about = ["garanti", "waarborg", "safeguard", "schutz"];
        let folded = outside_brackets(clause).to_lowercase();
        said.missing |= about.iter().any(|word| folded.contains(word));
        said.more = true;
    }
    said
}

/// The safeguard of an article that begins at a word, and the word after it. `Art. 46(2)(c)`,
/// `46.2.c`, `Art. 46 Abs. 2 lit. c`; `Art. 49` alone names no derogation.
fn article(spoken: &Spoken, at: usize) -> Option<(Option<Tool>, usize)> {
    const BETWEEN: &str = "abs absatz lid par paragraph paragraphe al alinea lit letter littera buchst \
        buchstabe punt point onder sous a1 nr";
    let number = spoken.word(at);
    // `46.2.c` is three words; `46a` is none of these articles.
    if !matches!(number, "45" | "46" | "47" | "49") {
        return None;
    }
    let before = at.checked_sub(1).map_or("", |before| spoken.word(before));
    let named = matches!(
        before,
        "art" | "article" | "artikel" | "artikels" | "articles"
    );
    let mut next = at + 1;
    let mut take = |fits: fn(&str) -> bool| {
        while BETWEEN
            .split_whitespace()
            .any(|word| word == spoken.word(next))
        {
            next += 1;
        }
        let word = spoken.word(next);
        if fits(word) {
            next += 1;
            return word.to_owned();
        }
        String::new()
    };
    let paragraph = take(|word| matches!(word, "1" | "2" | "3"));
    let letter = take(|word| word.len() == 1 && word.bytes().all(|b| b.is_ascii_lowercase()));
    if !named && letter.is_empty() {
        return None;
    }
    let tool = match (number, paragraph.as_str(), letter.as_str()) {
        ("45", ..) => Some(Tool::Adequacy),
        ("47", ..) | ("46", "2", "b") => Some(Tool::BindingCorporateRules),
        ("46", "2", "a") => Some(Tool::PublicInstrument),
        ("46", "2", "c") => Some(Tool::StandardClauses),
        ("46", "2", "d") => Some(Tool::AuthorityClauses),
        ("46", "2", "e") => Some(Tool::CodeOfConduct),
        ("46", "2", "f") => Some(Tool::Certification),
        ("46", "3", "a") => Some(Tool::AdHocClauses),
        ("46", "3", "b") => Some(Tool::AdministrativeArrangement),
        ("49", "1" | "", letter) => derogation(letter),
        _ => None,
    };
    Some((tool, next))
}

fn derogation(letter: &str) -> Option<Tool> {
    match letter {
        "a" => Some(Tool::DerogationConsent),
        "b" => Some(Tool::DerogationContract),
        "c" => Some(Tool::DerogationContractForPerson),
        "d" => Some(Tool::DerogationPublicInterest),
        "e" => Some(Tool::DerogationClaims),
        "f" => Some(Tool::DerogationVitalInterests),
        "g" => Some(Tool::DerogationPublicRegister),
        _ => None,
    }
}
