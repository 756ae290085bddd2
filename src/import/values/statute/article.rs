//! Reading a reference to an article: `Art. 6 Abs. 1 lit. c`, `6.1.c`, `§ 147`, `L. 3243-4`.
//!
//! It knows how articles are cited, and nothing of what stands in them.

use std::ops::Range;

use super::{
    phrase::Words,
    token::Text,
    words::{is_and, ordinal},
};

/// How a reference begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intro {
    /// `Art.`, `artikel`.
    Word,
    /// `§`.
    Section,
    /// Nothing but the number.
    Bare,
}

/// A paragraph of an article with the letters named in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Part {
    /// The paragraph.
    pub paragraph: Option<String>,
    /// The letters, in lower case.
    pub letters: Vec<char>,
}

/// A reference to an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// All its tokens.
    pub all: Range<usize>,
    /// The tokens of the number and what follows, without `Art.`.
    pub numbers: Range<usize>,
    /// How it begins.
    pub intro: Intro,
    /// The number: `6`, `L3243`.
    pub number: String,
    /// Whether the number is written as Portuguese laws are cited: `7º`.
    pub degree: bool,
    /// Whether a letter or Roman number stands before the number: `L. 3243-4`, `III.87`.
    pub prefixed: bool,
    /// Paragraphs and letters.
    pub parts: Vec<Part>,
}

static ARTICLE: Words = Words::new(
    "art arts artt article articles artikel artikels artikelen artikeln articulo \
     articulos articolo articoli artigo artigos section sections sec articl",
);

/// Words before the number of a paragraph.
static PARAGRAPH: Words = Words::new(
    "abs absatz lid par para paragraph paragraphe paragraaf paragrafo parrafo alinea al n \
     comma",
);

/// Words before the number of something inside a paragraph that does not tell bases apart.
static INNER: Words =
    Words::new("s satz uabs unterabs unterabsatz nr no nummer num ziff ziffer hs zin");

/// Words before a letter.
static LETTER: Words = Words::new(
    "lit litt litera buchst buchstabe buchstaben bst onder sub onderdeel letter lettre \
     point punt lett lettera letra lletra alinea",
);

/// Whether the token begins a reference by a word or sign.
pub fn is_intro(text: &Text<'_>, at: usize) -> bool {
    text.is(at, '§') || text.word_at(at).is_some_and(|word| ARTICLE.has(word))
}

/// The reference that begins at a token.
pub fn article(text: &Text<'_>, from: usize) -> Option<Article> {
    let (intro, mut at) = intro(text, from);
    let start = at;
    let prefixed = prefix(text, at);
    at = prefixed.unwrap_or(at);
    let digits = text.number_at(at)?;
    if intro == Intro::Bare && at > 0 && !text.spaced(at) && text.is(at - 1, '.') {
        let before = at
            .checked_sub(2)
            .is_some_and(|i| text.number_at(i).is_some());
        if before {
            return None;
        }
    }
    let mut number: String = digits.to_owned();
    at += 1;
    let mut parts = Vec::new();
    if let Some(part) = fused(text, at - 1, intro) {
        number = number[..1].to_owned();
        parts.push(part);
        at += 1;
    }
    let degree = text.is(at, '°');
    at = after_number(text, at, prefixed.is_some());
    let open = depth(text, from);
    while let Some((end, part)) = part(text, at, open, parts.is_empty()) {
        at = end;
        parts.extend(part);
    }
    at = trailing(text, at);
    Some(Article {
        all: from..at,
        numbers: start..at,
        intro,
        number,
        degree,
        prefixed: prefixed.is_some(),
        parts,
    })
}

fn intro(text: &Text<'_>, from: usize) -> (Intro, usize) {
    let mut at = from;
    let intro = match text.word_at(at) {
        _ if text.is(at, '§') => Intro::Section,
        Some(word) if ARTICLE.has(word) => Intro::Word,
        // `A6-1-a`, as vocabularies write it.
        Some("a") if text.written(at) == "A" && !text.spaced(at + 1) && text.is(at + 2, '-') => {
            Intro::Word
        }
        _ => return (Intro::Bare, from),
    };
    at += 1;
    while text.is(at, '.') || text.is(at, '§') || text.is(at, ':') {
        at += 1;
    }
    (intro, at)
}

/// `L.`, `R`, `D`, `III.` before the number: the token after it.
pub fn prefix(text: &Text<'_>, at: usize) -> Option<usize> {
    let word = text.word_at(at)?;
    let written = text.written(at);
    let code = ["L", "R", "D", "A", "LO"].contains(&written);
    let roman = word.len() < 6 && written.chars().all(|c| "IVXL".contains(c));
    let dotted = text.is(at + 1, '.');
    let next = if dotted { at + 2 } else { at + 1 };
    let near = dotted || !text.spaced(next) || code;
    (near && (code || roman && dotted) && text.number_at(next).is_some()).then_some(next)
}

/// The paragraph and letter of `ART61C`, at the token of its digits.
fn fused(text: &Text<'_>, at: usize, intro: Intro) -> Option<Part> {
    let digits = text.number_at(at)?;
    let near = intro == Intro::Word && !text.spaced(at) && !text.spaced(at + 1);
    let letter = letter_at(text, at + 1)?;
    (near && matches!(digits, "61" | "92")).then(|| Part {
        paragraph: Some(digits[1..].to_owned()),
        letters: vec![letter],
    })
}

/// Behind `bis`, `1er`, `º`, `/1`, `-4` and the like.
fn after_number(text: &Text<'_>, mut at: usize, prefixed: bool) -> usize {
    loop {
        let next = text.number_at(at + 1).is_some() && !text.spaced(at + 1) && !text.spaced(at);
        let joined = next && (prefixed && text.is(at, '-') || text.is(at, '–'));
        match text.word_at(at) {
            _ if text.is(at, '°') => at += 1,
            _ if text.is(at, '.') && text.is(at + 1, '°') => at += 2,
            Some("bis" | "ter" | "quater" | "quinquies" | "er" | "septies") => at += 1,
            _ if joined || next && text.is(at, '-') && !letter_follows(text, at + 2) => at += 2,
            _ => return at,
        }
    }
}

/// Whether a letter follows a number and the marks behind it, as in `6-1-a`.
fn letter_follows(text: &Text<'_>, mut at: usize) -> bool {
    while text.mark_at(at).is_some_and(|mark| "-.,()".contains(mark)) {
        at += 1;
    }
    letter_at(text, at).is_some()
}

/// How many brackets are open before a token.
fn depth(text: &Text<'_>, before: usize) -> usize {
    (0..before).fold(0, |depth, at| match text.mark_at(at) {
        Some('(' | '[') => depth + 1,
        Some(')' | ']') => usize::saturating_sub(depth, 1),
        _ => depth,
    })
}

/// A letter that stands alone: `c`, and not `à`.
fn letter_at(text: &Text<'_>, at: usize) -> Option<char> {
    text.word_at(at)?;
    let mut letters = text.written(at).chars();
    let letter = letters.next()?.to_ascii_lowercase();
    (letters.next().is_none() && letter.is_ascii_lowercase()).then_some(letter)
}

/// One more paragraph with its letters: where it ends; `None` in it for what tells nothing.
fn part(text: &Text<'_>, from: usize, open: usize, first: bool) -> Option<(usize, Option<Part>)> {
    let (at, opened) = marks(text, from);
    if let Some(end) = inner(text, at) {
        return Some((close(text, end, opened, open), None));
    }
    if let Some((paragraph, end)) = paragraph(text, from, at, opened) {
        let end = close(text, end, opened, open);
        let (next, opened) = marks(text, end);
        let letters = letters(text, next, opened, open, true);
        let (end, letters) = letters.unwrap_or((end, Vec::new()));
        let paragraph = Some(paragraph);
        return Some((end, Some(Part { paragraph, letters })));
    }
    let glued = first && (!text.spaced(at) || at == from) || opened;
    let (end, letters) = letters(text, at, opened, open, glued)?;
    let paragraph = None;
    Some((end, Some(Part { paragraph, letters })))
}

/// Behind marks that stand between the parts of a reference, and whether one opens a bracket.
fn marks(text: &Text<'_>, from: usize) -> (usize, bool) {
    let mut at = from;
    let mut opened = false;
    while at < from + 3 {
        match text.mark_at(at) {
            Some('(') => opened = true,
            Some('.' | ',' | ':' | '-' | '/') => {}
            _ => break,
        }
        at += 1;
    }
    (at, opened)
}

/// Behind the bracket that closes what was opened, or the one in `6.1.c)`.
fn close(text: &Text<'_>, at: usize, opened: bool, open: usize) -> usize {
    let stray = open == 0 || text.word_at(at + 1).is_some_and(super::words::is_gdpr_word);
    if text.is(at, ')') && (opened || stray) {
        at + 1
    } else {
        at
    }
}

/// `Satz 1`, `UAbs. 1`: where it ends.
fn inner(text: &Text<'_>, at: usize) -> Option<usize> {
    let word = text.word_at(at)?;
    let next = at + 1 + usize::from(text.is(at + 1, '.'));
    (INNER.has(word) && text.number_at(next).is_some()).then_some(next + 1)
}

/// `Abs. 1`, `lid 1`, `(1)`, `.1`, `§1er`, `eerste lid`, `I`: the number and where it ends.
fn paragraph(text: &Text<'_>, from: usize, at: usize, opened: bool) -> Option<(String, usize)> {
    let word = text.word_at(at).unwrap_or_default();
    if let (Some(number), Some(next)) = (ordinal(word), text.word_at(at + 1)) {
        let said = PARAGRAPH.has(next);
        return said.then(|| (number.to_owned(), at + 2));
    }
    if PARAGRAPH.has(word) || text.is(at, '§') {
        let mut next = at + 1;
        while text.is(next, '.') || text.is(next, '°') || text.is(next, '(') {
            next += 1;
        }
        let number = text.number_at(next)?.to_owned();
        let end = next + 1 + usize::from(text.is(next + 1, ')') && text.is(next - 1, '('));
        return Some((number, after_number(text, end, false)));
    }
    if let Some(number) = text.number_at(at).filter(|n| n.len() == 1) {
        let end = after_number(text, at + 1, false);
        let glued = at > from && (!text.spaced(at) || opened);
        return (glued || letter_follows(text, end)).then(|| (number.to_owned(), end));
    }
    let roman = ["I", "II", "III", "IV", "V"];
    let roman = roman
        .iter()
        .position(|r| at == from && *r == text.written(at))?;
    Some(((roman + 1).to_string(), at + 1))
}

/// The letters from a token on: `lit. a, b und f`, `(a), (c)`, `c)`; where they end.
fn letters(
    text: &Text<'_>,
    from: usize,
    opened: bool,
    open: usize,
    glued: bool,
) -> Option<(usize, Vec<char>)> {
    let said = text.word_at(from).is_some_and(|word| LETTER.has(word));
    let (mut at, mut opened) = (from, opened);
    if said {
        at += 1;
        let (next, bracket) = marks(text, at);
        at = next;
        opened |= bracket;
    }
    let letter = letter_at(text, at).filter(|_| said || opened || glued)?;
    if !said && !opened && letter > 'j' {
        return None;
    }
    let mut found = vec![letter];
    at = close(text, at + 1, opened, open);
    while let Some((letter, end)) = one_more(text, at, open) {
        found.push(letter);
        at = end;
    }
    Some((at, found))
}

/// A further letter behind a comma, a slash or an `and`.
fn one_more(text: &Text<'_>, from: usize, open: usize) -> Option<(char, usize)> {
    let mut at = from;
    let mut joined = false;
    if matches!(text.mark_at(at), Some(',' | '/' | '&' | '+' | ';' | '-')) {
        at += 1;
        joined = true;
    }
    if text.word_at(at).is_some_and(is_and) && !(joined && alone(text, at + 1)) {
        at += 1;
        joined = true;
    }
    if text.word_at(at).is_some_and(|word| LETTER.has(word)) {
        at += 1 + usize::from(text.is(at + 1, '.'));
    }
    let opened = text.is(at, '(');
    at += usize::from(opened);
    let letter = letter_at(text, at).filter(|letter| *letter <= 'j')?;
    let closed = text.is(at + 1, ')');
    let fits = (joined || opened) && (closed || !opened && alone(text, at + 1));
    fits.then(|| (letter, close(text, at + 1, opened, open)))
}

/// Whether what stands at a token cannot belong to the letter before it.
fn alone(text: &Text<'_>, at: usize) -> bool {
    let Some(word) = text.word_at(at) else {
        return text.number_at(at).is_none();
    };
    is_and(word) || super::words::is_gdpr_word(word) || is_intro(text, at) || text.tokens[at].line
}

/// Behind `ff.`, `e.v.`, `et suivants`.
fn trailing(text: &Text<'_>, at: usize) -> usize {
    match (text.word_at(at), text.word_at(at + 1)) {
        (Some("ff" | "sqq" | "ss" | "ev" | "seq"), _) => at + 1 + usize::from(text.is(at + 1, '.')),
        (Some("et"), Some("suivants" | "sv" | "seq" | "suiv")) => at + 2,
        (Some("e"), None) if text.is(at + 1, '.') && text.key(at + 2) == "v" => {
            at + 3 + usize::from(text.is(at + 3, '.'))
        }
        _ => at,
    }
}

/// The reference with the numbers listed behind it: `§§ 238, 257`, `27-34`, `5 en 6`.
pub fn extended(text: &Text<'_>, article: Article) -> Article {
    let mut end = article.all.end;
    loop {
        let mut at = end;
        let mark = matches!(text.mark_at(at), Some(',' | '-' | '–' | '/' | '&' | '+'));
        at += usize::from(mark);
        let and = text.word_at(at).is_some_and(|word| {
            is_and(word) || matches!(word, "tot" | "bis" | "to" | "a" | "jusqu" | "of" | "ou")
        });
        at += usize::from(and);
        if is_intro(text, at) {
            at += 1 + usize::from(text.is(at + 1, '.'));
        }
        let Some(next) = self::article(text, at).filter(|_| mark || and) else {
            break;
        };
        let after = text.word_at(next.all.end);
        let belongs = next.intro == Intro::Bare
            && after.is_none_or(|word| is_and(word) || super::words::opens_law(text, next.all.end));
        if !belongs {
            break;
        }
        end = next.all.end;
    }
    Article {
        all: article.all.start..end,
        numbers: article.numbers.start..end,
        ..article
    }
}
