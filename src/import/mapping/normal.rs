//! Headings made comparable: whatever does not change what a heading means is taken away.
//!
//! Case, accents, written-out umlauts, punctuation, numbering, remarks such as `(if applicable)`,
//! the articles of Art. 30 itself, joining words and the plural `s` do not count. Both sides of a
//! comparison go through here, so that a mapping may write a heading as people write it.

use std::sync::OnceLock;

use crate::domain::text::fold;

/// The longest cell that can be a heading, in characters. A longer one is judged by its first line.
pub const LONGEST: usize = 200;

/// Words that join others and say nothing themselves, in the languages of the registers.
const JOINING: &[&str] = &[
    "a", "al", "an", "and", "au", "aux", "d", "da", "das", "de", "dei", "del", "delle", "dem",
    "den", "der", "des", "det", "di", "die", "do", "dos", "du", "e", "el", "els", "en", "et",
    "for", "het", "i", "im", "its", "l", "la", "las", "le", "les", "lo", "los", "of", "op", "per",
    "s", "the", "their", "u", "um", "un", "und", "une", "uw", "van", "vom", "von", "voor", "votre",
    "y", "your", "zu", "zum", "zur",
];

/// Remarks in brackets, or at the end, that tell who must fill in a column and not what it holds.
const REMARKS: &[&str] = &[
    "falls zutreffend",
    "falls vorhanden",
    "facultatief",
    "facultatif",
    "facultative",
    "fakultativ",
    "gegebenenfalls",
    "ggf",
    "if any",
    "if applicable",
    "if known",
    "if needed",
    "if possible",
    "if relevant",
    "indien aanwezig",
    "indien mogelijk",
    "indien nodig",
    "indien relevant",
    "indien van toepassing",
    "ivt",
    "keuzelijst",
    "le cas echeant",
    "mandatory",
    "multiple choice",
    "n v t",
    "obligatoire",
    "optional",
    "optioneel",
    "pflichtfeld",
    "required",
    "s il y a lieu",
    "se applicabile",
    "si applicable",
    "si besoin",
    "si connu",
    "si possible",
    "si procede",
    "soweit moglich",
    "soweit zutreffend",
    "sofern vorhanden",
    "vereist",
    "verplicht",
    "wenn moglich",
    "wenn zutreffend",
    "wo moglich",
    "wo zutreffend",
    "where applicable",
    "where possible",
    "zo ja",
    "zo mogelijk",
];

/// How the law is called in headings.
const LAWS: &[&str] = &[
    "avg", "dsgvo", "gdpr", "rgpd", "uavg", "ds gvo", "eu dsgvo", "uk gdpr",
];

/// The names of articles in headings.
const ARTICLE: &[&str] = &[
    "art", "article", "articles", "artikel", "articulo", "articolo", "artigo",
];

/// What follows the number of an article and belongs to it.
const PARAGRAPH: &[&str] = &[
    "abs",
    "absatz",
    "lit",
    "lid",
    "al",
    "par",
    "paragraph",
    "sub",
    "punt",
    "buchst",
];

/// Articles that say what a register holds; a heading loses nothing without them.
const OF_REGISTERS: &[&str] = &["13", "14", "26", "27", "28", "30", "32", "37"];

/// The heading in the form in which two headings are compared.
///
/// ```
/// use inzage::import::mapping::normal;
/// assert_eq!(normal("1. Catégorie(s) de données * (le cas échéant) :"), normal("CATEGORIES DES DONNEES"));
/// assert_eq!(normal("Empfaenger"), normal("Empfänger"));
/// assert_eq!(normal("IsDPIARequired"), normal("is dpia required?"));
/// ```
pub fn normal(heading: &str) -> String {
    key(heading, Brackets::Kept).0
}

/// The forms of a heading under which it is looked up, best first.
#[derive(Debug)]
pub(super) struct Keys {
    /// The whole heading.
    pub full: String,
    /// Without the law, the article or a number at the end; empty when that changes nothing.
    pub plain: String,
    /// Without what stands in brackets; empty when there are none.
    pub outside: String,
    /// The article named in the heading.
    pub article: Option<u32>,
    /// Whether it reads like a list or a sentence, which a heading seldom does.
    pub listing: bool,
}

impl Keys {
    /// The forms of a heading; `None` for what is too long or too empty to be one.
    pub fn of(heading: &str) -> Option<Keys> {
        let heading = first_part(heading)?;
        let (full, article) = key(heading, Brackets::Kept);
        if full.is_empty() {
            return None;
        }
        let plain = plain(&full);
        let outside = if heading.contains(['(', '[']) {
            self::plain(&key(heading, Brackets::Dropped).0)
        } else {
            String::new()
        };
        let changed = |text: String| if text == full { String::new() } else { text };
        Some(Keys {
            plain: changed(plain),
            outside: changed(outside),
            listing: heading
                .trim_end_matches([';', ',', '.'])
                .contains([',', ';', '.', '\u{2028}']),
            full,
            article,
        })
    }

    /// The forms that hold something.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        [&self.full, &self.plain, &self.outside]
            .into_iter()
            .map(String::as_str)
            .filter(|key| !key.is_empty())
    }
}

/// The heading itself, or its first line when explanations follow it in the same cell.
fn first_part(heading: &str) -> Option<&str> {
    let heading = heading.trim();
    let short = |text: &str| text.len() <= LONGEST || text.chars().count() <= LONGEST;
    if short(heading) {
        return (!heading.is_empty()).then_some(heading);
    }
    let line = heading.lines().next().map(str::trim)?;
    (!line.is_empty() && short(line)).then_some(line)
}

#[derive(Clone, Copy, PartialEq)]
enum Brackets {
    Kept,
    Dropped,
}

fn key(heading: &str, brackets: Brackets) -> (String, Option<u32>) {
    let split = camel_split(without_number(heading.trim()));
    let bare = without_remarks(&split, brackets);
    let folded = umlauts(&fold(&bare));
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let (words, article) = without_articles(&words);
    let words = without_trailing_remark(words);
    // A joining word at the end joins nothing: `erstellt von` is not `erstellt am`.
    let last = words.len().saturating_sub(1);
    let telling = |(at, word): &(usize, &String)| *at == last || !JOINING.contains(&word.as_str());
    let kept = words.iter().enumerate().filter(telling);
    let singular: Vec<&str> = kept.map(|(_, word)| singular(word)).collect();
    (singular.join(" "), article)
}

/// Without the law, the article and a number at the end.
fn plain(full: &str) -> String {
    let mut words: Vec<&str> = full
        .split(' ')
        .filter(|word| !LAWS.contains(word) && article_of(word).is_none())
        .collect();
    while words.len() > 1
        && words
            .last()
            .is_some_and(|w| w.bytes().all(|b| b.is_ascii_digit()))
    {
        words.pop();
    }
    words.join(" ")
}

/// The number of an article written as one word: `art9`.
fn article_of(word: &str) -> Option<u32> {
    word.strip_prefix("art")?.parse().ok()
}

/// Without `1.`, `a)`, `3°`, `IV.` or `2.1 -` before the heading.
fn without_number(heading: &str) -> &str {
    let inner = heading.trim_start_matches(['(', '►', '•', '-', '*', ' ']);
    let end = inner
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '.'))
        .unwrap_or(inner.len());
    let (mark, rest) = inner.split_at(end);
    let bare = mark.trim_end_matches('.');
    let digits = !bare.is_empty() && bare.chars().all(|c| c.is_ascii_digit() || c == '.');
    let letters =
        bare.len() == 1 || (bare.len() <= 4 && bare.chars().all(|c| "IVXivx".contains(c)));
    let closed = mark.ends_with('.') && rest.starts_with(char::is_whitespace);
    let closing: &[char] = if digits {
        &[')', '°', 'º', ':', '.']
    } else {
        &[')', ':']
    };
    let cut = rest.trim_start_matches(closing);
    let after = rest.trim_start();
    let dashed = digits && rest.starts_with(' ') && after.starts_with(['-', '–', '—']);
    // `1.Purpose`: the number and the word make one run.
    let joined = inner.split_once('.').filter(|(number, text)| {
        let first = text.chars().next();
        !number.is_empty()
            && number.bytes().all(|b| b.is_ascii_digit())
            && first.is_some_and(char::is_alphabetic)
    });
    if let Some((_, text)) = joined {
        return text;
    }
    if !(digits || letters) || bare.is_empty() {
        return heading;
    }
    if closed || cut.len() < rest.len() || dashed || (digits && !rest.is_empty()) {
        let text = cut.trim_start_matches([' ', '-', '–', '—', '\u{a0}', ')']);
        return if text.chars().any(char::is_alphabetic) {
            text
        } else {
            heading
        };
    }
    heading
}

/// `IsDPIARequired` becomes `Is DPIA Required`.
fn camel_split(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut split = String::with_capacity(text.len() + 8);
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|i| letters[i]);
        let lower = |i: usize| letters.get(i).is_some_and(|c| c.is_lowercase());
        if letter.is_uppercase()
            && let Some(before) = before
            && (before.is_lowercase() || (before.is_uppercase() && lower(at + 1) && lower(at + 2)))
        {
            split.push(' ');
        }
        split.push(letter);
    }
    split
}

/// Without brackets that hold a remark or an ending, `(if applicable)` and `doeleinde(n)`; the
/// others stay as words, or go too.
fn without_remarks(text: &str, brackets: Brackets) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find(['(', '[']) {
        let (before, from) = rest.split_at(open);
        let Some(close) = from.find([')', ']']) else {
            break;
        };
        kept.push_str(before);
        let content = &from[1..close];
        let attached = before.chars().last().is_some_and(char::is_alphabetic);
        let ending = attached && content.len() <= 6 && content.chars().all(char::is_alphabetic);
        let folded = umlauts(&fold(content)).replace(['.', '\''], " ");
        let conditional = [
            "if ", "indien ", "si ", "falls ", "wenn ", "sofern ", "zo ja",
        ];
        let remark = folded_remarks()
            .iter()
            .any(|remark| remark == folded.trim())
            || conditional.iter().any(|start| folded.starts_with(start));
        if !ending && !remark && brackets == Brackets::Kept {
            kept.push(' ');
            kept.push_str(content);
        }
        if !ending {
            kept.push(' ');
        }
        rest = &from[close + 1..];
    }
    kept.push_str(rest);
    kept
}

fn folded_remarks() -> &'static [String] {
    static FOLDED: OnceLock<Vec<String>> = OnceLock::new();
    FOLDED.get_or_init(|| REMARKS.iter().map(|remark| umlauts(remark)).collect())
}

/// Umlauts are written `ä`, `ae` or `a`: all three become `a`. Words of three letters have none.
fn umlauts(folded: &str) -> String {
    let mut text = String::with_capacity(folded.len());
    for word in folded.split_inclusive(|c: char| !c.is_alphanumeric()) {
        if word.len() <= 4 && word.trim_end_matches(|c: char| !c.is_alphanumeric()).len() <= 3 {
            text.push_str(word);
        } else {
            text.push_str(
                &word
                    .replace("ae", "a")
                    .replace("oe", "o")
                    .replace("ue", "u"),
            );
        }
    }
    text
}

/// Articles as one word each (`art6`), without those that every register quotes.
fn without_articles(words: &[&str]) -> (Vec<String>, Option<u32>) {
    let mut kept: Vec<String> = Vec::with_capacity(words.len());
    let mut article = None;
    let mut at = 0;
    while at < words.len() {
        let number = words
            .get(at + 1)
            .filter(|n| n.bytes().all(|b| b.is_ascii_digit()));
        let Some(number) = number.filter(|_| ARTICLE.contains(&words[at])) else {
            kept.push(words[at].to_owned());
            at += 1;
            continue;
        };
        at += 2;
        let paragraph = |word: &&str| {
            word.len() == 1 || PARAGRAPH.contains(word) || word.bytes().all(|b| b.is_ascii_digit())
        };
        while words.get(at).is_some_and(paragraph) {
            at += 1;
        }
        if OF_REGISTERS.contains(number) {
            while words.get(at).is_some_and(|word| LAWS.contains(word)) {
                at += 1;
            }
        } else {
            kept.push(format!("art{number}"));
            article = number.parse().ok();
        }
    }
    (kept, article)
}

fn without_trailing_remark(words: Vec<String>) -> Vec<String> {
    let joined = words.join(" ");
    for remark in folded_remarks()
        .iter()
        .filter(|remark| remark.contains(' '))
    {
        if let Some(rest) = joined.strip_suffix(remark.as_str())
            && rest.ends_with(' ')
        {
            return rest.split_whitespace().map(str::to_owned).collect();
        }
    }
    words
}

/// Without the plural `s`; words whose `s` is not one lose it on both sides alike.
fn singular(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(stem) if stem.len() >= 3 && !stem.ends_with('s') => stem,
        _ => word,
    }
}
