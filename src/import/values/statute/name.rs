//! Finding the name of a law: where it begins, and where it ends.

use std::ops::Range;

use super::{
    article::{is_intro, prefix},
    phrase::{Words, is_little},
    token::Text,
    words::{
        ENDINGS, Follows, KEYWORDS, SHORT, SHORT_KINDS, ends_name, is_and, is_month, is_or,
        is_subject, opens_law,
    },
};
use crate::domain::codes::LegalTextKind;

/// The name of a law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// Its tokens.
    pub at: Range<usize>,
    /// What kind of text it is, where the words say so.
    pub kind: Option<LegalTextKind>,
}

/// At which tokens a name must end because something else begins there.
pub type Barrier<'a> = &'a dyn Fn(usize) -> bool;

/// The law whose name begins at a token.
pub fn law(text: &Text<'_>, from: usize, barrier: Barrier<'_>) -> Option<Law> {
    text.word_at(from)?;
    union(text, from)
        .or_else(|| short(text, from, barrier))
        .or_else(|| keyword(text, from, barrier))
        .or_else(|| compound(text, from))
        .or_else(|| english(text, from))
}

/// `Regulation (EU) 2018/1725`, `richtlijn 2002/58/EG`.
fn union(text: &Text<'_>, from: usize) -> Option<Law> {
    let word = text.word_at(from)?;
    let regulation = matches!(
        word,
        "regulation" | "verordening" | "reglement" | "verordnung" | "reglamento" | "regolamento"
    );
    let directive = matches!(word, "richtlijn" | "directive" | "richtlinie" | "directiva");
    if !regulation && !directive {
        return None;
    }
    let mut at = from + 1;
    while text.mark_at(at).is_some_and(|mark| "()./°".contains(mark))
        || matches!(
            text.key(at),
            "eu" | "ue" | "eg" | "ce" | "ec" | "n" | "nr" | "no" | "ewg"
        )
    {
        at += 1;
    }
    text.number_at(at)?;
    (text.is(at + 1, '/') && text.number_at(at + 2).is_some()).then_some(())?;
    let mut end = at + 3;
    if text.is(end, '/') && matches!(text.key(end + 1), "eg" | "ce" | "eu" | "ue" | "ec") {
        end += 2;
    }
    let kind = if regulation {
        LegalTextKind::EuRegulation
    } else {
        LegalTextKind::Other
    };
    Some(Law {
        at: from..end,
        kind: Some(kind),
    })
}

/// A short name: `HGB`, `SGB X`, `K.B. 12 mei 1927`.
fn short(text: &Text<'_>, from: usize, barrier: Barrier<'_>) -> Option<Law> {
    let mut letters = text.written(from).to_owned();
    let mut end = from + 1;
    while letters.chars().all(char::is_uppercase)
        && text.is(end, '.')
        && !text.spaced(end + 1)
        && text.written(end + 1).chars().count() == 1
        && text.word_at(end + 1).is_some()
    {
        letters.push_str(text.written(end + 1));
        end += 2;
    }
    end += usize::from(end > from + 1 && text.is(end, '.'));
    if let Some((_, kind)) = SHORT_KINDS.iter().find(|(name, _)| *name == letters) {
        let end = name_end(text, end, Follows::Known, barrier)?;
        return Some(Law {
            at: from..end,
            kind: Some(*kind),
        });
    }
    if !SHORT.has(letters.as_str()) {
        return None;
    }
    let roman = text.written(end);
    let numbered = !roman.is_empty() && roman.chars().all(|c| "IVX".contains(c));
    let year = text
        .number_at(end)
        .is_some_and(|n| matches!(n, "92" | "1992" | "5" | "10"));
    end += usize::from(numbered || year && letters.len() == 3);
    Some(Law {
        at: from..end,
        kind: None,
    })
}

/// `wet van 8 juli 1976 betreffende …`, `Code du travail`.
fn keyword(text: &Text<'_>, from: usize, barrier: Barrier<'_>) -> Option<Law> {
    let (after, (kind, follows)) = KEYWORDS.at(text, from)?;
    // Flemish decrees are named by their subject alone: `decreet lokaal bestuur`.
    let named = text.key(from) == "decreet"
        && text
            .word_at(after)
            .is_some_and(|word| !is_little(word) && !is_and(word));
    let follows = if named { Follows::Any } else { follows };
    let end = match name_end(text, after, follows, barrier) {
        Some(end) => end,
        None if follows == Follows::Nothing => after,
        None => return None,
    };
    Some(Law {
        at: from..end,
        kind: national(text, after, kind),
    })
}

/// A French `décret n°` is no decree of a region, nor an `ordonnance n°` one of Brussels.
fn national(text: &Text<'_>, after: usize, kind: Option<LegalTextKind>) -> Option<LegalTextKind> {
    let numbered = text.key(after) == "n" && text.is(after + 1, '°');
    let regional = matches!(kind, Some(LegalTextKind::Decree | LegalTextKind::Ordinance));
    kind.filter(|_| !(numbered && regional))
}

/// `Archiefwet 1995`, `KSZ-wet`, `Schulgesetz`.
fn compound(text: &Text<'_>, from: usize) -> Option<Law> {
    let mut end = from + 1;
    let mut word = text.key(from).to_owned();
    while text.is(end, '-') && !text.spaced(end) && !text.spaced(end + 1) {
        word.push('-');
        word.push_str(text.word_at(end + 1)?);
        end += 2;
    }
    let ending = |(ending, _, least): &&(&str, Option<LegalTextKind>, usize)| {
        let (ending, least) = (super::token::key(ending), *least);
        word.ends_with(&ending) && word.len() >= least
    };
    let (_, kind, _) = ENDINGS.iter().find(ending)?;
    let year = text.number_at(end).is_some_and(|number| number.len() == 4);
    end += usize::from(year);
    Some(Law {
        at: from..end,
        kind: *kind,
    })
}

/// `Data Protection Act 2018`, `UAE law`.
fn english(text: &Text<'_>, from: usize) -> Option<Law> {
    static OPENERS: Words =
        Words::new("the by under per see required as according any this local applicable");
    let capital = |at: usize| text.written(at).starts_with(char::is_uppercase);
    if !capital(from) || OPENERS.has(text.key(from)) || is_intro(text, from) {
        return None;
    }
    let mut at = from + 1;
    while at < from + 8 {
        let word = text.word_at(at)?;
        if text.tokens.get(at).is_some_and(|token| token.line) {
            return None;
        }
        if matches!(word, "act" | "law" | "regulations" | "ordinance")
            && (capital(at) || word == "law")
        {
            let year = text
                .number_at(at + 1)
                .is_some_and(|number| number.len() == 4);
            let kind = match word {
                "act" => Some(LegalTextKind::Act),
                "ordinance" => Some(LegalTextKind::Ordinance),
                _ => None,
            };
            return Some(Law {
                at: from..at + 1 + usize::from(year),
                kind,
            });
        }
        if !(capital(at) || matches!(word, "and" | "of" | "for")) {
            return None;
        }
        at += 1;
    }
    None
}

/// Where the name ends that goes on at a token; `None` when nothing tells which law it is.
fn name_end(text: &Text<'_>, from: usize, follows: Follows, barrier: Barrier<'_>) -> Option<usize> {
    if matches!(
        text.key(skip(text, from)),
        "conduite" | "conduct" | "gedrag"
    ) {
        return None;
    }
    let mut state = State {
        known: follows != Follows::Known,
        subject: follows == Follows::Any,
        dated: false,
        end: from,
        words: 0,
    };
    let mut at = from;
    while at < text.len() && at < from + 40 && state.goes_on(text, at, barrier) {
        at += 1;
    }
    while state.end > from && text.word_at(state.end - 1).is_some_and(is_little) {
        state.end -= 1;
    }
    let enough = follows == Follows::Nothing || state.end > from;
    (state.known && enough).then(|| with_bracket(text, state.end))
}

fn skip(text: &Text<'_>, mut at: usize) -> usize {
    while text.word_at(at).is_some_and(is_little) {
        at += 1;
    }
    at
}

struct State {
    /// Whether it is known which law it is.
    known: bool,
    /// Whether the subject of the law is being said.
    subject: bool,
    /// Whether a number or date was in it.
    dated: bool,
    /// Behind the last token that belongs to the name.
    end: usize,
    words: usize,
}

impl State {
    /// Whether the name goes on with a token.
    fn goes_on(&mut self, text: &Text<'_>, at: usize, barrier: Barrier<'_>) -> bool {
        let token = &text.tokens[at];
        if token.line || is_intro(text, at) || prefix(text, at).is_some() || barrier(at) {
            return false;
        }
        if let Some(mark) = text.mark_at(at) {
            let joined = !text.spaced(at) || !text.spaced(at + 1);
            let inside = match mark {
                '-' | '/' | '.' | '–' => joined && text.mark_at(at + 1).is_none(),
                '°' => true,
                _ => false,
            };
            let stop = mark == '.'
                && text.spaced(at + 1)
                && !text.number_at(at + 1).is_some_and(|_| self.known);
            let month = mark == '.' && text.word_at(at + 1).is_some_and(is_month);
            return inside && (!stop || month || text.key(at - 1).len() <= 2);
        }
        if text.number_at(at).is_some() {
            self.known = true;
            self.dated = true;
            self.end = at + 1;
            return true;
        }
        self.word(text, at)
    }

    fn word(&mut self, text: &Text<'_>, at: usize) -> bool {
        let word = text.key(at);
        if (is_and(word) || is_or(word)) && word != "of" {
            let other = opens_law(text, at + 1) || is_intro(text, skip(text, at + 1));
            return self.subject && self.words > 0 && !other;
        }
        if ends_name(word) {
            return false;
        }
        if is_subject(word) && (self.known || at > 0) && !self.subject {
            self.subject = true;
            self.known |= text.word_at(at + 1).is_some();
            return true;
        }
        if is_little(word) || matches!(word, "n" | "nr" | "no") {
            return true;
        }
        let named = text.written(at).starts_with(char::is_uppercase);
        let belongs = self.subject || is_month(word) || named && !self.dated;
        if belongs {
            self.known |= named;
            self.end = at + 1;
            self.words += 1;
        }
        belongs && (!(self.subject && self.words > 30))
    }
}

/// Behind a short name in brackets: `(KSZ-wet)`.
fn with_bracket(text: &Text<'_>, end: usize) -> usize {
    if !text.is(end, '(') {
        return end;
    }
    let close = (end + 1..end + 5).find(|at| text.is(*at, ')'));
    let Some(close) = close else { return end };
    let whole = |law: Law| law.at.end == close;
    let known = compound(text, end + 1).is_some_and(whole);
    if known { close + 1 } else { end }
}
