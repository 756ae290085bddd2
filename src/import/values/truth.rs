//! Yes and no.

use std::sync::LazyLock;

use super::{
    clean::clean,
    spoken::{Phrases, Spoken},
};
use crate::domain::sheet::Cell;

const WORDS: [(bool, &str); 2] = [
    (
        true,
        "ja; waar; juist; aanwezig; van toepassing; wel; aangevinkt
        oui; vrai; exact; o; présent; applicable; coché
        wahr; richtig; vorhanden; zutreffend; trifft zu; angekreuzt
        yes; y; true; t; on; checked; ticked; enabled; required; x; xx; j; v
        sí; si; sì; verdadero; cierto; s; vero; sim; verdadeiro; verd; ja, verplicht; 1",
    ),
    (
        false,
        "nee; neen; onwaar; niet; niet aanwezig; uitgevinkt; geen
        non; faux; pas; absent; décoché; aucun; aucune
        nein; falsch; unwahr; kein; keine; nicht vorhanden; trifft nicht zu
        no; false; n; f; off; unchecked; unticked; disabled; none; not required
        falso; não; nao; nessuno; ninguno; nenhum; fals; no n'hi ha; 0",
    ),
];

static KNOWN: LazyLock<Phrases<bool>> = LazyLock::new(|| Phrases::new(&WORDS));

/// The most words that say yes or no: `no n'hi ha` are four.
const MOST_WORDS: usize = 4;

const TICKS: [char; 14] = [
    '✓', '✔', '☑', '☒', '✅', '×', '✕', '✖', '■', '●', '⬛', '√', '🗹', '⊠',
];

const CROSSES: [char; 11] = ['☐', '□', '✗', '✘', '❌', '○', '◻', '⬜', '❏', '⊗', '🗷'];

/// Whether a cell says yes or no, in words, signs, numbers or as a truth value. `None` when it says
/// anything else: `yes, partly` is left to the reader.
///
/// A cross in a box (`☒`, `×`) is a tick, as forms use it; a cross mark (`✗`, `❌`) says no.
pub fn truth(cell: &Cell) -> Option<bool> {
    match cell {
        Cell::Empty | Cell::Date(_) => None,
        Cell::Bool(truth) => Some(*truth),
        Cell::Integer(1) => Some(true),
        Cell::Integer(0) => Some(false),
        Cell::Number(number) if *number == 1.0 => Some(true),
        Cell::Number(number) if *number == 0.0 => Some(false),
        Cell::Integer(_) | Cell::Number(_) => None,
        Cell::Text(text) if is_sentence(text) => None,
        Cell::Text(text) => in_words(&clean(text)),
    }
}

/// Whether a text has more words than any yes or no, as most cells have.
fn is_sentence(text: &str) -> bool {
    // Markup and entities are no words of the text.
    if text.contains(['<', '&']) {
        return false;
    }
    let inside = |c: &char| c.is_alphanumeric();
    let mut words = 0;
    let mut before = false;
    for character in text.chars() {
        let now = inside(&character);
        words += usize::from(now && !before);
        before = now;
        if words > MOST_WORDS {
            return true;
        }
    }
    false
}

fn in_words(text: &str) -> Option<bool> {
    let boxed = text.trim().to_lowercase();
    match boxed.as_str() {
        "[x]" | "(x)" | "[v]" => return Some(true),
        "[ ]" | "[]" | "( )" => return Some(false),
        "1.0" | "1,0" => return Some(true),
        "0.0" | "0,0" => return Some(false),
        _ => {}
    }
    let sign = |signs: &[char]| !boxed.is_empty() && boxed.chars().all(|c| signs.contains(&c));
    if sign(&TICKS) {
        return Some(true);
    }
    if sign(&CROSSES) {
        return Some(false);
    }
    if let Some((yes, rest)) = ticked(&boxed) {
        let said = KNOWN.whole(&Spoken::new(rest))?;
        return Some(said == yes);
    }
    // `Oui/non`, the heading of a drop-down, is two words and so neither.
    KNOWN.whole(&Spoken::new(&boxed))
}

/// An answer with words behind it, `Ja: gezondheid`, `Oui (santé)`, `No, only names`: whether it is
/// yes, and the words.
pub fn answer(text: &str) -> Option<(bool, String)> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_alphanumeric())?;
    let (head, rest) = text.split_at(end);
    let said = KNOWN.whole(&Spoken::new(head)).filter(|_| head.len() > 1)?;
    let rest = rest.trim();
    let apart = rest.starts_with([':', ',', ';', '-', '–', '—', '(', '.', '\n', '/']);
    let inner = rest.trim_start_matches([':', ',', ';', '-', '–', '—', '.', ' ', '/']);
    let inner = match inner
        .strip_prefix('(')
        .and_then(|inner| inner.strip_suffix(')'))
    {
        Some(inner) => inner,
        None => inner,
    };
    (apart && !inner.trim().is_empty()).then(|| (said, inner.trim().to_owned()))
}

/// A box before a single word: `☒ Oui`, `☐ non`.
fn ticked(text: &str) -> Option<(bool, &str)> {
    let first = text.chars().next()?;
    let rest = text[first.len_utf8()..].trim();
    let one_word = !rest.is_empty() && Spoken::new(rest).len() == 1;
    let ticked = match (TICKS.contains(&first), CROSSES.contains(&first)) {
        (true, _) => true,
        (_, true) => false,
        _ => return None,
    };
    one_word.then_some((ticked, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &Cell, expected: Option<bool>) {
        assert_eq!(truth(cell), expected, "{cell:?}");
    }

    #[test]
    fn yes_and_no_are_understood_in_words_and_signs() {
        for text in "ja Oui JA! Yes yes. sí Sim sì Wahr vrai VRAI true TRUE waar x X ✓ ☑ ☒ 1 Y j"
            .split_whitespace()
        {
            check(&Cell::Text(text.to_owned()), Some(true));
        }
        for text in
            "nee Neen non Nein no No FALSE faux onwaar falsch ☐ 0 não ✗ N".split_whitespace()
        {
            check(&Cell::Text(text.to_owned()), Some(false));
        }
        for text in ["☒ Oui", "☐ Non", "[x]", " oui ", "1.0", "1,0"] {
            check(&Cell::Text(text.to_owned()), Some(true));
        }
        for text in ["☐ Oui", "☒ Non", "[ ]"] {
            check(&Cell::Text(text.to_owned()), Some(false));
        }
    }

    #[test]
    fn the_words_behind_an_answer_are_told_from_it() {
        for (text, expected) in [
            (
                "Ja: gezondheidsgegevens (allergieën)",
                Some((true, "gezondheidsgegevens (allergieën)")),
            ),
            ("Oui (santé)", Some((true, "santé"))),
            ("Nee, enkel naam", Some((false, "enkel naam"))),
            ("Ja, 12/2021", Some((true, "12/2021"))),
            ("Ja", None),
            ("Oui/non", Some((true, "non"))),
            ("Gezondheid (ja)", None),
            ("Santé", None),
        ] {
            let found = answer(text);
            let found = found.as_ref().map(|(yes, words)| (*yes, words.as_str()));
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn what_is_neither_is_not_guessed() {
        for text in [
            "",
            "?",
            "Oui/non",
            "possibly",
            "Yes - EU (France)",
            "ja, deels",
            "2",
            "n/a",
        ] {
            check(&Cell::Text(text.to_owned()), None);
        }
        check(&Cell::Empty, None);
        check(&Cell::Integer(2), None);
        check(&Cell::Number(0.5), None);
        check(&Cell::Bool(false), Some(false));
        check(&Cell::Integer(1), Some(true));
        check(&Cell::Number(0.0), Some(false));
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*") {
            truth(&Cell::Text(text));
        }
    }
}
