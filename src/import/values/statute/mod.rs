//! Laws named in a cell: `§ 147 AO`, `wet van 8 juli 1976, art. 60`, `Code du travail L. 3243-4`.
//!
//! A law is taken only when the words tell which one it is; `required by law` names none. The GDPR
//! itself is a law here only with an article that is no legal basis. It knows nothing of bases and
//! periods.

pub(super) mod article;
pub(super) mod name;
pub(super) mod phrase;
#[cfg(test)]
mod tests;
pub(super) mod token;
pub(super) mod words;

use std::ops::Range;

use self::{
    article::{Article, Intro, article, extended, is_intro},
    name::{Barrier, law},
    phrase::{Words, is_little},
    token::{Text, decoded},
    words::{FOREIGN, GDPR, is_and},
};
use super::Statute;
use crate::domain::codes::LegalTextKind;

/// The laws named in a cell, and what is no law, word for word.
pub fn statutes(text: &str) -> (Vec<Statute>, Option<String>) {
    let decoded = decoded(text);
    let text = Text::new(&decoded);
    let mut found = Vec::new();
    let mut rest: Vec<String> = Vec::new();
    let (mut at, mut open) = (0, 0);
    while at < text.len() {
        match find(&text, at, &|_| false) {
            Some(law) => {
                keep(&text, open..at, &mut rest);
                at = law.at.end;
                open = at;
                found.push(law.statute);
            }
            None => at += 1,
        }
    }
    keep(&text, open..at, &mut rest);
    found.dedup();
    (found, (!rest.is_empty()).then(|| rest.join("; ")))
}

/// Keeps words that are more than what joins two laws.
fn keep(text: &Text<'_>, range: Range<usize>, rest: &mut Vec<String>) {
    static JOINS: Words = Words::new("cf zie voir siehe see conform gem selon volgens");
    let tells = |at: usize| {
        text.number_at(at).is_some()
            || text
                .word_at(at)
                .is_some_and(|w| !is_little(w) && !is_and(w) && !JOINS.has(w))
            || text.is(at, '?')
    };
    if range.clone().any(tells) {
        rest.push(text.clean(range));
    }
}

/// A law found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Its tokens, with those of the article.
    pub at: Range<usize>,
    /// The law.
    pub statute: Statute,
}

/// The law, with or without an article, that begins at a token.
pub(super) fn find(text: &Text<'_>, from: usize, barrier: Barrier<'_>) -> Option<Found> {
    if let Some(cited) = article(text, from) {
        return cited_law(text, cited, barrier);
    }
    let law = law(text, from, barrier)?;
    if GDPR.at(text, from).is_some() {
        return None;
    }
    let (numbers, end) = match article_behind(text, law.at.end) {
        Some((numbers, end)) => (Some(text.clean(numbers)), end),
        None => (None, law.at.end),
    };
    let statute = Statute {
        kind: law.kind,
        title: text.clean(law.at),
        article: numbers,
    };
    (!is_gdpr_title(&statute.title)).then_some(Found {
        at: from..end,
        statute,
    })
}

/// `§ 147 AO`, `art. 60 van de wet van …`, `L. 3243-4 du code du travail`, `Art. 88 DSGVO`.
fn cited_law(text: &Text<'_>, cited: Article, barrier: Barrier<'_>) -> Option<Found> {
    if cited.intro == Intro::Bare && !cited.prefixed {
        return None;
    }
    let listed = extended(text, cited.clone());
    let mut at = listed.all.end;
    while text.word_at(at).is_some_and(is_little)
        || text.is(at, ',') && !barrier(at + 1)
        || matches!(text.key(at), "uit" | "voor" | "stgb")
    {
        at += 1;
    }
    let from = cited.all.start;
    if let Some((end, ())) = gdpr(text, at) {
        let is_basis = matches!(cited.number.as_str(), "6" | "9" | "10");
        let statute = Statute {
            kind: Some(LegalTextKind::EuRegulation),
            title: text.clean(at..end),
            article: Some(text.clean(listed.numbers)),
        };
        let at = from..end;
        return (!is_basis).then_some(Found { at, statute });
    }
    let section = cited.intro == Intro::Section;
    if FOREIGN.at(text, at).is_some() && !section {
        return None;
    }
    let name = law(text, at, barrier).or_else(|| named_by_section(text, at, section))?;
    let statute = Statute {
        kind: name.kind,
        title: text.clean(name.at.clone()),
        article: Some(text.clean(listed.numbers)),
    };
    Some(Found {
        at: from..name.at.end,
        statute,
    })
}

/// The GDPR named at a token, by its name or its number.
pub(super) fn gdpr(text: &Text<'_>, at: usize) -> Option<(usize, ())> {
    if let Some(found) = GDPR.at(text, at) {
        return Some(found);
    }
    let name = law(text, at, &|_| false)?;
    is_gdpr_title(&text.clean(name.at.clone())).then_some((name.at.end, ()))
}

fn is_gdpr_title(title: &str) -> bool {
    title.contains("2016/679")
}

/// After `§ 5`, the next name is that of the law.
fn named_by_section(text: &Text<'_>, at: usize, section: bool) -> Option<name::Law> {
    text.word_at(at)?;
    let written = text.written(at);
    let capital = written.starts_with(char::is_uppercase) && written.chars().count() > 1;
    (section && capital).then_some(name::Law {
        at: at..at + 1,
        kind: None,
    })
}

/// The article that follows the name of a law: `HGB § 257`, `, art. 60`, `(and Art. 27-34)`.
fn article_behind(text: &Text<'_>, end: usize) -> Option<(Range<usize>, usize)> {
    let bracket = text.is(end, '(');
    let mut at = end;
    while text.mark_at(at).is_some_and(|mark| ",:-–(".contains(mark))
        || bracket && text.word_at(at).is_some() && !is_intro(text, at) && at < end + 5
        || matches!(text.key(at), "in" | "meer" | "bepaald" | "notamment")
    {
        at += 1;
    }
    // `Companies Act 2006 s.386`
    let english = matches!(text.key(at), "s" | "ss");
    at += usize::from(english) + usize::from(english && text.is(at + 1, '.'));
    let cited = article(text, at).filter(|cited| {
        let joined = cited.prefixed && cited.intro == Intro::Bare;
        cited.intro != Intro::Bare || joined || english
    })?;
    // An article that another law follows is the article of that law.
    if cited_law(text, cited.clone(), &|_| false).is_some() {
        return None;
    }
    let listed = extended(text, cited);
    let closed = bracket && text.is(listed.all.end, ')');
    Some((listed.numbers, listed.all.end + usize::from(closed)))
}
