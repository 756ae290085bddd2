//! The few words that say what a cell is for whoever fills in the file, whatever its columns mean:
//! marks of examples, of guidance, of totals and legends, of help, and ticks.
//!
//! What headings mean is not known here: that is for the vocabulary.

use std::{collections::HashSet, sync::LazyLock};

use crate::{
    domain::text::fold,
    import::values::{Nothing, nothing},
};

/// Words that mark an example which a template brought along.
const EXAMPLES: [&str; 12] = [
    "exemple",
    "exemples",
    "voorbeeld",
    "voorbeelden",
    "example",
    "examples",
    "beispiel",
    "beispiele",
    "musterbeispiel",
    "ejemplo",
    "esempio",
    "exemplo",
];

/// Words with which guidance for the person who fills in a column begins.
const INSTRUCTIONS: &str = "
    vul vermeld geef kies selecteer beschrijf omschrijf noteer duid som hier invullen welke wie wat
    indiquer indiquez renseigner renseignez préciser précisez décrire décrivez choisir choisissez
    sélectionner sélectionnez lister listez mentionner mentionnez saisir saisissez quel quelle
    quels quelles compléter complétez
    bitte angeben geben beschreiben wählen nennen eintragen welche welcher welches
    describe enter choose select specify indicate state list provide fill explain which what who
    insert please give";

/// Whole cells that are guidance: whether a column must be filled in, or of what kind it is.
const OBLIGATIONS: &str = "
    verplicht; optioneel; verplicht veld; facultatief; vrije tekst; keuzelijst; datum; tekst
    obligatoire; facultatif; optionnel; champ obligatoire; texte libre; liste déroulante; texte
    pflicht; pflichtfeld; pflichtangabe; freitext; auswahl; freiwillig
    required; optional; mandatory; free text; drop-down; dropdown; date; text; yes/no; string
    if applicable; if possible; ja/nee; oui/non; ja/nein; boolean";

/// What introduces an example inside guidance.
const SUCH_AS: [&str; 12] = [
    "bv.",
    "bijv.",
    "bijvoorbeeld",
    "vb.",
    "p.ex.",
    "p. ex.",
    "par exemple",
    "ex :",
    "ex:",
    "e.g.",
    "z.b.",
    "for example",
];

/// Words with which totals, legends, notes and sources below a table begin.
const CLOSINGS: &str = "
    totaal totalen legende bron opmerking nota voetnoot aantal
    total totaux légende source remarque note notes nombre
    gesamt summe quelle hinweis anmerkung legende anzahl
    totals sum legend key sources footnote count";

/// Words with which a pointer to help begins, besides arrows and addresses.
const POINTERS: &str = "
    raadpleeg klik zie consulter consultez cliquez cliquer voir siehe klicken see click consult";

/// What stands above the values of a form, folded.
const VALUES: [&str; 20] = [
    "description",
    "omschrijving",
    "beschrijving",
    "beschreibung",
    "answer",
    "antwoord",
    "antwort",
    "reponse",
    "value",
    "waarde",
    "valeur",
    "wert",
    "details",
    "inhoud",
    "contenu",
    "inhalt",
    "content",
    "invulling",
    "response",
    "toelichting",
];

/// With what a heading begins that goes on with the question before it, folded.
const FOLLOWING: [&str; 10] = [
    "si oui",
    "zo ja",
    "indien ja",
    "if yes",
    "if so",
    "wenn ja",
    "falls ja",
    "lesquelles",
    "welche?",
    "welke?",
];

/// Cells of a column of marks.
const MARKS: &str = "
    x v ja nee j n oui non o yes no y true false vrai faux waar onwaar wahr falsch nein 1 0 ✓ ✔ ☑ ☒
    ☐ ✗ ✘ • sí si não sim";

/// The words of a text without case, accents and punctuation.
fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The tables above, folded once.
struct Tables {
    instructions: HashSet<String>,
    obligations: HashSet<String>,
    closings: HashSet<String>,
    pointers: HashSet<String>,
    marks: HashSet<String>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let set = |table: &str| table.split_whitespace().map(fold).collect();
    let phrases = OBLIGATIONS.split([';', '\n']).map(fold);
    Tables {
        instructions: set(INSTRUCTIONS),
        obligations: phrases.filter(|phrase| !phrase.is_empty()).collect(),
        closings: set(CLOSINGS),
        pointers: set(POINTERS),
        marks: set(MARKS),
    }
});

/// The first word of a text, folded.
fn first_word(text: &str) -> Option<String> {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let first = words.find(|word| !word.is_empty())?;
    (first.len() <= 40).then(|| fold(first))
}

/// Whether a text begins with one of these words.
fn begins(text: &str, table: &HashSet<String>) -> bool {
    first_word(text).is_some_and(|word| table.contains(&word))
}

fn is_example_word(word: &str) -> bool {
    EXAMPLES.contains(&word)
}

/// Whether a text could hold a word that marks an example: a cheap look before the careful one.
fn may_be_example(text: &str) -> bool {
    text.len() >= 7 && text.bytes().any(|byte| byte == b'l' || byte == b'L') && text.len() < 400
}

/// Whether a reference marks an example: `1 - Exemple`, `VOORBEELD-01`.
pub(super) fn example_reference(text: &str) -> bool {
    may_be_example(text) && {
        let words = words(text);
        words.len() <= 4 && words.iter().any(|word| is_example_word(word))
    }
}

/// Whether a name marks an example: `(EXEMPLE) Gestion de la paie`, `Voorbeeld: loonadministratie`.
///
/// A name in which the word is only a word (`Examples of good practice`) is none.
pub(super) fn example_name(text: &str) -> bool {
    if !may_be_example(text) {
        return false;
    }
    let found = words(text);
    match found.as_slice() {
        [] => return false,
        [only] => return is_example_word(only),
        [first, second] if is_example_word(first) && second.chars().all(char::is_numeric) => {
            return true;
        }
        _ => {}
    }
    let bracketed = text.split(['(', '[', '<', '{']).skip(1).any(|part| {
        let inner = part.split([')', ']', '>', '}']).next().unwrap_or_default();
        let inner = words(inner);
        inner.len() <= 3 && inner.iter().any(|word| is_example_word(word))
    });
    let led = text
        .split_once([':', '-', '–', '—', '|', '.'])
        .is_some_and(|(head, _)| {
            let head = words(head);
            head.len() <= 2 && head.first().is_some_and(|word| is_example_word(word))
        });
    bracketed || led
}

/// Whether a cell below a heading tells how to fill in the column.
pub(super) fn guides(text: &str) -> bool {
    let folded = fold(text);
    let whole = folded.trim_matches(|c: char| !c.is_alphanumeric());
    let obligation = TABLES.obligations.contains(whole);
    let such_as = SUCH_AS.iter().any(|mark| folded.contains(mark));
    let told = begins(text, &TABLES.instructions) || folded.ends_with('?');
    let told = folded.len() > 15 && told;
    obligation || told || (such_as && folded.len() > 8)
}

/// Whether a row that begins with this closes a table: a total, a legend, a note, a source.
pub(super) fn closes(text: &str) -> bool {
    text.starts_with(['*', '†', '©']) || begins(text, &TABLES.closings)
}

/// Whether a cell beside a form points to help.
pub(super) fn points(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(['►', '▶', '→', '➜', '➔', 'ℹ', '👉', '↗'])
        || text.starts_with("http://")
        || text.starts_with("https://")
        || begins(text, &TABLES.pointers)
}

/// Whether a cell of a form is help. Right beside its label stands the value, which may say `voir
/// politique de conservation` or be an address; only a sign makes help of it there.
pub(super) fn points_beside(text: &str, right_beside: bool) -> bool {
    if right_beside {
        text.trim_start()
            .starts_with(['►', '▶', '➜', '➔', 'ℹ', '👉'])
    } else {
        points(text)
    }
}

/// Whether a heading only goes on with the question before it: `Si oui, lesquelles ?`.
pub(super) fn goes_on(text: &str) -> bool {
    let folded = fold(text);
    FOLLOWING.iter().any(|start| folded.starts_with(start))
}

/// Whether a cell stands above the values of a form: `Description`, `Antwoord`.
pub(super) fn heads_values(text: &str) -> bool {
    let folded = fold(text);
    VALUES.contains(&folded.trim_matches([':', ' ', '(', ')']))
}

/// Whether a cell is a mark: `x`, `ja`, `true`.
pub(super) fn is_mark(text: &str) -> bool {
    text.len() <= 8 && TABLES.marks.contains(&fold(text))
}

/// Whether nobody filled the cell in: a drop-down that was not set, a placeholder.
pub(super) fn unset(text: &str) -> bool {
    nothing(text) == Some(Nothing::Unset)
}

/// Whether a heading is one for machines: `activity_name`, `dpv:Purpose`, an address.
pub(super) fn for_machines(text: &str) -> bool {
    if text.contains("://") {
        return true;
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || "_:.-/#*[]".contains(c);
    let inner = text.char_indices().any(|(at, c)| {
        let before = text[..at].chars().next_back();
        matches!(c, '_' | ':') && before.is_some_and(char::is_alphanumeric)
            || c.is_ascii_uppercase() && before.is_some_and(|b| b.is_ascii_lowercase())
    });
    !text.is_empty() && text.chars().all(plain) && inner && !text.starts_with(char::is_numeric)
}

/// Whether a text is in capitals: `SERVICE POPULATION`.
pub(super) fn shouts(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 4 && !text.chars().any(char::is_lowercase)
}

/// Whether a heading asks for a comment on what stands beside it.
pub(super) fn comments(heading: &str) -> bool {
    const WORDS: [&str; 10] = [
        "comment",
        "commentaire",
        "toelichting",
        "opmerking",
        "bemerkung",
        "erlauterung",
        "precision",
        "remarque",
        "remark",
        "details",
    ];
    let heading = fold(heading);
    WORDS.iter().any(|word| heading.contains(word))
}

/// A heading in CamelCase with its words apart: `UnionMembershipData` is `Union Membership Data`.
pub(super) fn spaced(heading: &str) -> String {
    let mut words = String::with_capacity(heading.len() + 4);
    let mut before = ' ';
    for letter in heading.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            words.push(' ');
        }
        words.push(if letter == '_' { ' ' } else { letter });
        before = letter;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_known_by_their_marks_and_not_by_a_word_among_others() {
        for (text, expected) in [
            ("(EXEMPLE) Gestion de la paie", true),
            ("Gestion de la paie [exemple fictif]", true),
            ("Voorbeeld: loonadministratie", true),
            ("VOORBEELD 1", true),
            ("Beispiel", true),
            ("Examples of good practice", false),
            ("Gestion des exemplaires", false),
            ("Envoi d'exemples de factures", false),
        ] {
            assert_eq!(example_name(text), expected, "{text}");
        }
    }

    #[test]
    fn headings_for_machines_are_told_from_words() {
        for (text, expected) in [
            ("dpv:Purpose", true),
            ("activity_name", true),
            ("dpcat:DocumentSuitableSafeguard", true),
            ("Use http://www.w3.org/TR/vcard-rdf/", true),
            ("Payroll", false),
            ("Art. 6", false),
            ("10:30", false),
        ] {
            assert_eq!(for_machines(text), expected, "{text}");
        }
    }

    #[test]
    fn guidance_is_told_from_values() {
        for (text, expected) in [
            ("Verplicht", true),
            ("Describe the purpose of the processing", true),
            ("bv. klanten, leveranciers", true),
            ("Klanten, leveranciers", false),
            ("Gestion de la paie", false),
        ] {
            assert_eq!(guides(text), expected, "{text}");
        }
    }
}
