//! Cutting a cell into words, numbers and marks, and comparing words in any spelling.
//!
//! Everything that reads laws, bases and periods stands on these tokens, and each token knows where
//! it stands, so that whatever is not understood can be given back word for word.

use std::{borrow::Cow, ops::Range};

use quick_xml::escape::resolve_xml_entity;

use crate::domain::text::fold;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters.
    Word,
    /// Digits.
    Number,
    /// Any other visible character.
    Mark(char),
}

/// A word, number or mark of a text.
#[derive(Debug, Clone)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// The word as [`key`] spells it, or the digits; empty for marks.
    pub key: String,
    /// Whether a blank or line feed stands before it.
    pub spaced: bool,
    /// Whether a line feed stands before it.
    pub line: bool,
}

/// A text and its tokens.
#[derive(Debug)]
pub struct Text<'a> {
    /// The text.
    pub source: &'a str,
    /// Its tokens in order.
    pub tokens: Vec<Token>,
}

/// The spelling in which words are compared: no case, no accents, `ä` and `ae` alike.
pub fn key(word: &str) -> String {
    fold(word)
        .replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u")
}

/// Entities that web forms leave in cells, beside those of XML.
const ENTITIES: [(&str, &str); 22] = [
    ("nbsp", "\u{a0}"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("ecirc", "ê"),
    ("euml", "ë"),
    ("agrave", "à"),
    ("acirc", "â"),
    ("ccedil", "ç"),
    ("icirc", "î"),
    ("iuml", "ï"),
    ("ocirc", "ô"),
    ("ugrave", "ù"),
    ("ucirc", "û"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("szlig", "ß"),
    ("sect", "§"),
    ("rsquo", "’"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("euro", "€"),
];

/// The text with HTML entities replaced by what they stand for; an unknown one stays as it is.
pub fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let entity = after.find(';').and_then(|end| {
            let name = after.get(1..end)?;
            Some((end, meaning(name)?))
        });
        match entity {
            Some((end, meant)) => {
                out.push_str(&meant);
                rest = &after[end + 1..];
            }
            None => {
                out.push('&');
                rest = &after[1..];
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn meaning(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    let named = ENTITIES.iter().find(|(known, _)| *known == name);
    let named = named.map(|(_, meant)| *meant);
    named
        .or_else(|| resolve_xml_entity(name))
        .map(str::to_owned)
}

impl<'a> Text<'a> {
    /// Cuts a text into tokens.
    pub fn new(source: &'a str) -> Text<'a> {
        let mut text = Text {
            source,
            tokens: Vec::new(),
        };
        let (mut spaced, mut line) = (false, false);
        let mut rest = source;
        while let Some(first) = rest.chars().next() {
            let start = source.len() - rest.len();
            let class = class(first);
            let length = match class {
                Class::Word | Class::Digit => rest
                    .char_indices()
                    .find(|(_, c)| self::class(*c) != class)
                    .map_or(rest.len(), |(at, _)| at),
                _ => first.len_utf8(),
            };
            rest = &rest[length..];
            let at = start..start + length;
            match class {
                Class::Blank => {
                    spaced = true;
                    line |= matches!(first, '\n' | '\r' | '\u{b}' | '\u{2028}');
                    continue;
                }
                Class::Joint => continue,
                Class::Word => text.word(at, spaced, line),
                Class::Digit => text.push(Kind::Number, at, spaced, line),
                Class::Mark => text.push(Kind::Mark(plain(first)), at, spaced, line),
            }
            (spaced, line) = (false, false);
        }
        text
    }

    fn push(&mut self, kind: Kind, at: Range<usize>, spaced: bool, line: bool) {
        let written = &self.source[at.clone()];
        let key = match kind {
            Kind::Word => key(written),
            Kind::Number => written.to_owned(),
            Kind::Mark(_) => String::new(),
        };
        self.tokens.push(Token {
            kind,
            at,
            key,
            spaced,
            line,
        });
    }

    /// A word, or the words of `LegitimateInterest`.
    fn word(&mut self, at: Range<usize>, spaced: bool, line: bool) {
        let written = &self.source[at.clone()];
        let mut humps: Vec<usize> = written
            .char_indices()
            .filter(|(_, c)| c.is_uppercase())
            .map(|(i, _)| i)
            .collect();
        if humps.first() != Some(&0) {
            humps.insert(0, 0);
        }
        humps.push(written.len());
        let camel = humps.len() > 2 && humps.windows(2).all(|hump| hump[1] - hump[0] >= 4);
        if !camel {
            self.push(Kind::Word, at, spaced, line);
            return;
        }
        for hump in humps.windows(2) {
            let first = hump[0] == 0;
            let range = at.start + hump[0]..at.start + hump[1];
            self.push(Kind::Word, range, spaced && first, line && first);
        }
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The spelling of a token; empty for marks and beyond the end.
    pub fn key(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.key.as_str())
    }

    /// The word at a place; `None` for numbers, marks and beyond the end.
    pub fn word_at(&self, at: usize) -> Option<&str> {
        let token = self.tokens.get(at)?;
        (token.kind == Kind::Word).then_some(token.key.as_str())
    }

    /// The digits at a place.
    pub fn number_at(&self, at: usize) -> Option<&str> {
        let token = self.tokens.get(at)?;
        (token.kind == Kind::Number).then_some(token.key.as_str())
    }

    /// Whether the mark stands there.
    pub fn is(&self, at: usize, mark: char) -> bool {
        self.mark_at(at) == Some(mark)
    }

    /// The mark at a place.
    pub fn mark_at(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)?.kind {
            Kind::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// The token as it is written.
    pub fn written(&self, at: usize) -> &'a str {
        self.slice(at..at + 1)
    }

    /// Whether a blank stands before the token, or it is the first, or beyond the last.
    pub fn spaced(&self, at: usize) -> bool {
        at == 0 || self.tokens.get(at).is_none_or(|token| token.spaced)
    }

    /// The words from one token to another, as they are written.
    pub fn slice(&self, range: Range<usize>) -> &'a str {
        let found = self.tokens.get(range.clone()).unwrap_or_default();
        match (found.first(), found.last()) {
            (Some(first), Some(last)) => &self.source[first.at.start..last.at.end],
            _ => "",
        }
    }

    /// The words from one token to another, with single blanks and without marks at the ends that
    /// only join them to what stands beside.
    pub fn clean(&self, range: Range<usize>) -> String {
        let joins = |mark: char| ",;:|/+-–·•=".contains(mark);
        let (mut from, mut to) = (range.start, range.end.min(self.len()));
        while from < to && self.mark_at(from).is_some_and(|m| joins(m) || m == '.') {
            from += 1;
        }
        while from < to && self.mark_at(to - 1).is_some_and(joins) {
            to -= 1;
        }
        let words: Vec<&str> = self.slice(from..to).split_whitespace().collect();
        unwrapped(&words.join(" "))
    }
}

/// A text without the one pair of brackets that is around all of it, or a bracket left alone.
fn unwrapped(text: &str) -> String {
    let opened = text.matches(['(', '[']).count();
    let closed = text.matches([')', ']']).count();
    let inner = text
        .strip_prefix(['(', '['])
        .and_then(|rest| rest.strip_suffix([')', ']']));
    match inner {
        Some(inner) if opened == 1 && closed == 1 => inner.trim().to_owned(),
        _ if opened > closed => text.trim_start_matches(['(', '[']).trim().to_owned(),
        _ => text.to_owned(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Blank,
    /// Joins words and means nothing: apostrophes, underscores.
    Joint,
    Word,
    Digit,
    Mark,
}

fn class(character: char) -> Class {
    match character {
        c if c.is_whitespace() || c.is_control() => Class::Blank,
        '\'' | '’' | '‘' | '`' | '´' | '_' | '"' | '“' | '”' | '„' | '«' | '»' | '\u{200b}'
        | '\u{feff}' | '\u{ad}' => Class::Joint,
        'º' | 'ª' => Class::Mark,
        c if c.is_ascii_digit() => Class::Digit,
        c if c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c) => Class::Word,
        _ => Class::Mark,
    }
}

/// Marks that mean the same.
fn plain(mark: char) -> char {
    match mark {
        '‐' | '‑' | '−' => '-',
        '—' | '―' => '–',
        'º' | 'ª' | '˚' => '°',
        '•' | '●' | '▪' | '◦' | '∙' | '‣' => '•',
        '；' => ';',
        '：' => ':',
        '¿' => '?',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_in_any_spelling() {
        for (one, other) in [
            ("Erfüllung", "ERFUELLUNG"),
            ("l’exécution", "l'execution"),
            ("Löschung", "loeschung"),
        ] {
            assert_eq!(key(one), key(other));
        }
    }

    #[test]
    fn a_text_is_cut_into_words_numbers_and_marks() {
        let keys = |text: &str| -> Vec<String> {
            let text = Text::new(text);
            (0..text.len())
                .map(|i| text.slice(i..i + 1).to_owned())
                .collect()
        };
        for (text, expected) in [
            (
                "Art.6(1)(c)",
                vec!["Art", ".", "6", "(", "1", ")", "(", "c", ")"],
            ),
            ("d’un contrat", vec!["d", "un", "contrat"]),
            ("privacy_contract", vec!["privacy", "contract"]),
            ("LegitimateInterest", vec!["Legitimate", "Interest"]),
            ("DSGVO GmbH", vec!["DSGVO", "GmbH"]),
            ("7º", vec!["7", "º"]),
        ] {
            assert_eq!(keys(text), expected);
        }
    }

    #[test]
    fn entities_are_read_and_unknown_ones_stay() {
        for (text, expected) in [
            ("dur&eacute;e &amp; fin", "durée & fin"),
            ("l&#39;an &#x27;", "l'an '"),
            ("R&D; &foo; & Co", "R&D; &foo; & Co"),
        ] {
            assert_eq!(decoded(text), expected);
        }
    }
}
