//! Several values in one cell: which sign stands between them, and which commas are no separator.
//!
//! No word is ever lost: what is taken away is separators, bullets, numbers of lines, a last
//! `etc.`, and the `and` before the last item.

mod lines;
mod signs;

use std::sync::LazyLock;

use super::{
    clean::clean,
    spoken::{Phrases, Spoken},
};

/// The values of a cell. With `separators` given, exactly these stand between values; otherwise the
/// strongest sign that the cell uses does: lines, then `|`, bullets, `;`, `,`, ` / `, ` + `, ` - `.
///
/// Commas in brackets, in numbers (`1,5`) and before a legal form (`Cloudflare, Inc.`) are part of
/// a value. A sentence is one value.
pub fn items(text: &str, separators: Option<&[String]>) -> Vec<String> {
    let text = clean(text);
    let parts = match separators {
        Some(separators) => at_separators(&text, separators),
        None => found(&text),
    };
    let mut items: Vec<String> = parts.iter().map(|part| trimmed(part).to_owned()).collect();
    if let Some(last) = items.last_mut() {
        *last = trimmed(without_ending(last)).to_owned();
    }
    items.retain(|item| !item.is_empty());
    items
}

/// Whether a list says that it is not complete: it ends with `etc.`, `enz.`, `usw.` or dots.
pub fn open_ended(text: &str) -> bool {
    let text = clean(text);
    let text = text.trim_end_matches([' ', ';', ',', ')', '\n']);
    // Dots alone are a placeholder and no list.
    without_ending(text).len() < text.len() && text.chars().any(char::is_alphabetic)
}

/// Signs that can stand around an item without being part of it.
const AROUND: [char; 9] = [' ', '\n', ';', ',', '|', '•', '●', '▪', '·'];

fn trimmed(item: &str) -> &str {
    let item = item.trim_matches(AROUND);
    // A dash or slash is a separator at the edge, but a whole cell of `-` says something.
    let bare = item.trim_start_matches(['/', '-', '–', '—', ' ', '+']);
    let bare = if item.starts_with("- ") || item.starts_with("/ ") || item.starts_with("+ ") {
        bare
    } else {
        item
    };
    let bare = bare.strip_suffix('/').unwrap_or(bare);
    let bare = bare.strip_suffix(" -").unwrap_or(bare);
    let bare = bare.strip_suffix(" +").unwrap_or(bare);
    bare.trim_matches(AROUND)
}

/// How lists end that are not complete.
const ENDINGS: [&str; 21] = [
    "etcetera",
    "et cetera",
    "etc.",
    "etc",
    "enzovoorts",
    "enzovoort",
    "enz.",
    "enz",
    "usw.",
    "usw",
    "u.s.w.",
    "u. s. w.",
    "ecc.",
    "e.d.",
    "e.a.",
    "u.a.",
    "u. a.",
    "et al.",
    "…",
    "...",
    "and so on",
];

/// A text without the `etc.` at its end.
fn without_ending(text: &str) -> &str {
    let mut rest = text.trim_end();
    // `etc. …` has two.
    for _ in 0..2 {
        for ending in ENDINGS {
            let Some(cut) = rest.len().checked_sub(ending.len()) else {
                continue;
            };
            let same = rest
                .get(cut..)
                .is_some_and(|end| end.eq_ignore_ascii_case(ending));
            let alone = !rest
                .get(..cut)
                .is_some_and(|head| head.ends_with(char::is_alphanumeric));
            if same && (alone || !ending.starts_with(char::is_alphabetic)) {
                rest = rest[..cut].trim_end();
                rest = rest.trim_end_matches([',', ';', '|', '(', ' ']);
                break;
            }
        }
    }
    rest
}

fn at_separators(text: &str, separators: &[String]) -> Vec<String> {
    let mut parts = vec![text.to_owned()];
    for separator in separators {
        let separator = separator.replace("\r\n", "\n");
        if separator.is_empty() {
            continue;
        }
        let cut = parts.iter().flat_map(|part| match separator.trim() {
            "," => signs::at_commas(part),
            _ => part.split(separator.as_str()).map(str::to_owned).collect(),
        });
        parts = cut.collect();
    }
    let numbered = lines::without_numbers(&parts);
    numbered.unwrap_or(parts)
}

/// The parts of a text at the strongest separator that it uses.
fn found(text: &str) -> Vec<String> {
    if let Some(joined) = lines::broken_list(text) {
        return found(&joined);
    }
    if text.contains('\n') {
        return lines::at_lines(text);
    }
    if let Some(parts) = lines::numbered_inline(text) {
        return parts;
    }
    let bulleted = signs::at(text, &["•", "●", "▪", " · "]);
    if bulleted.len() > 1 {
        return bulleted;
    }
    let barred = signs::at(text, &["|"]);
    if barred.len() > 1 {
        return barred;
    }
    let halves = signs::at(text, &[";"]);
    if halves.len() > 1 && !(is_sentence(text) && prose(&halves)) {
        return halves;
    }
    if is_sentence(text) {
        return vec![text.to_owned()];
    }
    weak(text)
}

/// The parts at a comma or a weaker sign, when what stands between looks like items.
fn weak(text: &str) -> Vec<String> {
    if labelled(text) {
        return vec![text.to_owned()];
    }
    let parts = signs::at_commas(text);
    if parts.len() > 1 {
        return if look_like_items(&parts) {
            signs::at_last_and(parts)
        } else {
            vec![text.to_owned()]
        };
    }
    let slashed = signs::at_slashes(text);
    if slashed.len() > 1 && look_like_items(&slashed) {
        return slashed;
    }
    let added = signs::at(text, &[" + "]);
    if added.len() > 1 && look_like_items(&added) {
        return added;
    }
    // One dash sets a remark apart; several are a list.
    let dashed = signs::at(text, &[" - ", " – "]);
    let marked = text.starts_with("- ") || text.starts_with("– ");
    if (dashed.len() > 2 || (marked && dashed.len() > 1)) && look_like_items(&dashed) {
        return dashed;
    }
    signs::at_and_of_names(text).unwrap_or_else(|| vec![text.to_owned()])
}

/// Whether one label stands before all that follows: `Contactgegevens: telefoon, e-mail`.
fn labelled(text: &str) -> bool {
    let mut colons = text
        .match_indices(':')
        .filter(|(at, _)| text[at + 1..].starts_with(' '));
    let (first, more) = (colons.next(), colons.next());
    let label = first.map(|(at, _)| &text[..at]);
    more.is_none() && label.is_some_and(|label| !label.contains([',', '/', '+', '(']))
}

/// Verbs and other words that stand in sentences and not in lists.
const VERBS: &str = "is zijn wordt worden werd werden heeft hebben kan kunnen moet moeten mag mogen
    zal zullen blijft blijven bewaren wij
    est sont sera seront était ont peut peuvent doit doivent permet permettent nous afin
    ist sind wird wurde wurden hat haben kann können muss müssen soll sollen darf wir
    are was were will shall has have can may must should we";

static SENTENCE_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let list = VERBS.split_whitespace().collect::<Vec<_>>().join(";");
    Phrases::new(&[((), list.as_str())])
});

/// Whether the text is one sentence or several, and no list.
fn is_sentence(text: &str) -> bool {
    let spoken = Spoken::new(text);
    let words = spoken.len();
    if words < 6 {
        return false;
    }
    let verb = SENTENCE_WORDS.first(&spoken).is_some();
    let several = text.match_indices(". ").any(|(at, _)| {
        let after = &text[at + 2..];
        after.starts_with(char::is_uppercase)
            && Spoken::new(&text[..at]).len() > 3
            && Spoken::new(after).len() > 3
            && !abbreviated(&text[..at])
    });
    let commas = signs::at_commas(text);
    let average = words / commas.len().max(1);
    let ended = text.trim_end().ends_with('.') && !abbreviated(text.trim_end_matches('.'));
    several || (verb && words > 9 && average > 3) || (ended && average > 5)
}

/// Whether a text ends with what is written short: `art.`, `S.A.`, `etc.`.
fn abbreviated(text: &str) -> bool {
    let last = text.rsplit([' ', '.', '(']).next().unwrap_or(text);
    let letters = last.chars().count();
    letters <= 3 || ["abs", "inc", "corp", "lit"].contains(&last.to_lowercase().as_str())
}

/// Whether the parts of a sentence at its semicolons are clauses and not items.
fn prose(parts: &[String]) -> bool {
    let words: usize = parts.iter().map(|part| Spoken::new(part).len()).sum();
    words > 7 * parts.len()
}

/// Whether parts are short enough to be items.
fn look_like_items(parts: &[String]) -> bool {
    let words: Vec<usize> = parts.iter().map(|part| Spoken::new(part).len()).collect();
    let total: usize = words.iter().sum();
    let longest = words.iter().copied().max().unwrap_or_default();
    total <= 7 * parts.len() && longest <= 16
}

#[cfg(test)]
mod tests;
