//! Lists with a sign between items, and the places where such a sign is part of an item.

use std::{ops::Range, sync::LazyLock};

use super::super::{
    legal_form,
    spoken::{Phrases, Spoken},
};

/// The parts of a text between signs that stand in no bracket. Empty parts are left out.
pub(super) fn at(text: &str, signs: &[&str]) -> Vec<String> {
    let inside = brackets(text);
    let mut parts = Vec::new();
    let mut start = 0;
    let mut from = 0;
    while let Some((at, sign)) = next(text, from, signs) {
        from = at + sign.len();
        if !inside.iter().any(|bracket| bracket.contains(&at)) {
            parts.push(&text[start..at]);
            start = from;
        } else if sign.ends_with(' ') {
            from -= 1;
        }
    }
    parts.push(&text[start..]);
    owned(parts)
}

/// The first sign at or after a byte.
fn next<'a>(text: &str, from: usize, signs: &[&'a str]) -> Option<(usize, &'a str)> {
    let rest = text.get(from..)?;
    let found = signs
        .iter()
        .filter_map(|sign| Some((from + rest.find(sign)?, *sign)));
    found.min_by_key(|(at, _)| *at)
}

fn owned(parts: Vec<&str>) -> Vec<String> {
    let filled = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty());
    filled.map(str::to_owned).collect()
}

/// Where brackets stand. A text whose brackets do not close has none.
fn brackets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    for (at, character) in text.char_indices() {
        match character {
            '(' | '[' | '{' | '«' | '“' | '„' => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            ')' | ']' | '}' | '»' | '”' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.push(start..at);
                }
            }
            _ => {}
        }
    }
    found
}

/// Words with which a part goes on with the one before: no item begins so.
const CONTINUATIONS: &str = "inclusief; incl.; waaronder; zoals; bijvoorbeeld; bijv.; bv.; namelijk
    nl.; o.a.; onder andere; met name; die; dat; welke; waarbij; indien; wanneer; lid; punt; tenzij
    behalve; zowel; met inbegrip van; meer bepaald; voor zover; in het bijzonder
    y compris; notamment; dont; tels que; telles que; comme; par exemple; p.ex.; qui; que; où
    lorsque; si; alinéa; al.; sauf; à savoir; en particulier; c'est-à-dire; ainsi que
    einschließlich; inkl.; insbesondere; wie; z.B.; zum Beispiel; nämlich; u.a.; sofern; soweit
    wenn; Abs.; lit.; Satz; d.h.; außer; welche
    including; such as; e.g.; i.e.; for example; in particular; namely; which; who; whose; that; if
    when; where; unless; except; as well as; point; para";

static GOES_ON: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::new(&[((), CONTINUATIONS)]));

/// The parts of a text at its commas, save those in brackets, in numbers, before a legal form and
/// before words that go on with the part before.
pub(in super::super) fn at_commas(text: &str) -> Vec<String> {
    let inside = brackets(text);
    let mut parts: Vec<&str> = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(',') {
        let (before, after) = (&text[start..at], &text[at + 1..]);
        let number = before.ends_with(|c: char| c.is_ascii_digit())
            && after.starts_with(|c: char| c.is_ascii_digit());
        let bracketed = inside.iter().any(|bracket| bracket.contains(&at));
        if !number && !bracketed && !belongs(before, after) {
            parts.push(before);
            start = at + 1;
        }
    }
    parts.push(&text[start..]);
    owned(parts)
}

/// Whether what stands after a comma belongs to what stands before it.
fn belongs(before: &str, after: &str) -> bool {
    let after = after.trim_start();
    if after.starts_with('§') || legal_form::begins(after) {
        return true;
    }
    let next = &after[..after.find(',').unwrap_or(after.len())];
    let spoken = Spoken::new(next);
    // `July 13, 2025`
    let year = spoken.word(0).len() == 4 && spoken.word(0).bytes().all(|b| b.is_ascii_digit());
    let day = before.ends_with(|c: char| c.is_ascii_digit());
    (year && day) || GOES_ON.at(&spoken, 0).is_some()
}

/// The parts of a text at slashes that have a blank beside them: `nom/ prénom/`, `Bank / accountant`.
pub(super) fn at_slashes(text: &str) -> Vec<String> {
    let closed = text.strip_suffix('/').unwrap_or(text);
    at(closed, &[" / ", "/ ", " /"])
}

/// Words that stand before the last item of a list.
const ANDS: [&str; 13] = [
    "en", "et", "und", "and", "of", "ou", "oder", "or", "y", "e", "sowie", "alsook", "evenals",
];

/// Two words that are one thing although an `and` stands between them.
const PAIRS: &str = "cours et tribunaux; hoven en rechtbanken; recherche et développement
    onderzoek en ontwikkeling; forschung und entwicklung; research and development
    terms and conditions; health and safety; lijf en leden; date et lieu; datum en plaats
    sciences et lettres; arts et métiers; hoofd en nek";

static ONE_THING: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::new(&[((), PAIRS)]));

/// Parts of a list, the last one parted at its `and` when a single word stands on either side, or
/// freed of the `and` before it.
pub(super) fn at_last_and(mut parts: Vec<String>) -> Vec<String> {
    let Some(last) = parts.pop() else {
        return parts;
    };
    let words: Vec<&str> = last.split_whitespace().collect();
    match words.as_slice() {
        [and, rest @ ..] if is_and(and) && !rest.is_empty() => {
            parts.push(rest.join(" "));
        }
        [one, and, other]
            if is_and(and)
                && !other.starts_with('-')
                && ONE_THING.whole(&Spoken::new(&last)).is_none() =>
        {
            parts.push((*one).to_owned());
            parts.push((*other).to_owned());
        }
        _ => parts.push(last),
    }
    parts
}

fn is_and(word: &str) -> bool {
    word == "&" || ANDS.contains(&word)
}

/// The two parts of `Stad en OCMW`: names, of which the last is an abbreviation in capitals.
pub(super) fn at_and_of_names(text: &str) -> Option<Vec<String>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [one, and, other] = words.as_slice() else {
        return None;
    };
    let capitals = other.chars().count() > 1 && other.chars().all(char::is_uppercase);
    let named = one.starts_with(char::is_uppercase) && *and != "&";
    (named && capitals && is_and(and)).then(|| vec![(*one).to_owned(), (*other).to_owned()])
}
