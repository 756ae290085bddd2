//! Marking what is understood in a cell about legal bases: articles, wordings, laws, doubts.

use std::ops::Range;

use super::{
    Mode,
    tables::{BASES, CONDITIONS, CONVICTIONS, DOUBTS, Hold},
};
use crate::{
    domain::codes::{Article6, Article9},
    import::values::{
        Statute,
        statute::{
            self,
            article::{Article, Intro, article},
            phrase::is_little,
            token::Text,
            words::{FOREIGN, is_and, is_or},
        },
    },
};

/// What a part of the cell means.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// Letters of Art. 6(1).
    Six(Vec<Article6>),
    /// Letters of Art. 9(2).
    Nine(Vec<Article9>),
    /// Art. 10.
    Ten,
    /// The wording of a basis.
    Words(Article6, Hold),
    /// The wording of a condition.
    Condition(Article9),
    /// A law.
    Law(Statute),
    /// An article of the GDPR that is no basis, as a law, and why it is none.
    Other(Statute, String),
    /// An article or law that is not the GDPR's, and why it is no basis.
    Foreign(String),
    /// A doubt.
    Doubt,
    /// The name of the GDPR.
    Name,
}

/// A mark and the tokens it covers.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// Its tokens.
    pub at: Range<usize>,
    /// What they mean.
    pub mark: Mark,
}

/// Everything understood in a text, in order and without overlaps.
pub fn marks(text: &Text<'_>, mode: Mode) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    while at < text.len() {
        match mark(text, at, mode) {
            Some(span) => {
                at = span.at.end.max(at + 1);
                spans.push(span);
            }
            None => at += 1,
        }
    }
    spans
}

fn mark(text: &Text<'_>, at: usize, mode: Mode) -> Option<Span> {
    let span = |end: usize, mark| Some(Span { at: at..end, mark });
    if text.is(at, '?') {
        return span(at + 1, Mark::Doubt);
    }
    if let Some(end) = recital(text, at) {
        return span(end, Mark::Foreign("a recital is no legal basis".to_owned()));
    }
    if let Some(found) = cited(text, at) {
        return Some(found);
    }
    let barrier = |i: usize| starts_part(text, i);
    if let Some(found) = statute::find(text, at, &barrier) {
        return span(found.at.end, law(found.statute));
    }
    if let Some((end, whose)) = FOREIGN.at(text, at) {
        return span(
            end,
            Mark::Foreign(format!("it names {whose}, not the GDPR")),
        );
    }
    if let Some((end, ())) = statute::gdpr(text, at) {
        return span(end, Mark::Name);
    }
    words(text, at, mode)
}

/// The wording that begins at a token.
fn words(text: &Text<'_>, at: usize, mode: Mode) -> Option<Span> {
    let span = |end: usize, mark| Some(Span { at: at..end, mark });
    let basis = BASES.at(text, at);
    let condition = CONDITIONS.at(text, at);
    if let Some((end, (condition, always))) = condition {
        let longer = basis.is_none_or(|(other, _)| end > other);
        if mode == Mode::Conditions || always && longer {
            return span(end, Mark::Condition(condition));
        }
    }
    if let Some((end, (basis, hold))) = basis {
        return span(end, Mark::Words(basis, hold));
    }
    if let Some((end, ())) = CONVICTIONS.at(text, at) {
        return span(end, Mark::Ten);
    }
    if text.key(at) == "confidence" {
        let end = (at + 1..at + 4).find(|i| text.word_at(*i).is_some())?;
        return span(end + 1, Mark::Doubt);
    }
    let (end, ()) = DOUBTS.at(text, at)?;
    span(end, Mark::Doubt)
}

/// Whether a new part of the cell begins at a token: the name of a law must not run over it.
fn starts_part(text: &Text<'_>, at: usize) -> bool {
    let before = at.checked_sub(1);
    let joined = before.is_some_and(|i| {
        text.word_at(i)
            .is_some_and(|word| is_and(word) || is_or(word))
            || text.is(i, ',')
    });
    let word = text.word_at(at);
    let opens = |i: usize| BASES.at(text, i).is_some() || CONDITIONS.at(text, i).is_some();
    joined && opens(at)
        || word.is_some_and(|w| is_and(w) || is_or(w)) && opens(past_little(text, at + 1))
}

fn past_little(text: &Text<'_>, mut at: usize) -> usize {
    while text.word_at(at).is_some_and(is_little) {
        at += 1;
    }
    at
}

/// A law found: an article of the GDPR is no law of its own.
fn law(found: Statute) -> Mark {
    let title = Text::new(&found.title);
    if statute::gdpr(&title, 0).is_none() || found.article.is_none() {
        return Mark::Law(found);
    }
    let why = "bases stand in Art. 6(1) of the GDPR, conditions in Art. 9(2) and 10".to_owned();
    Mark::Other(found, why)
}

/// `Recital 47`: where it ends.
fn recital(text: &Text<'_>, at: usize) -> Option<usize> {
    let word = text.word_at(at)?;
    let recital = matches!(
        word,
        "recital"
            | "recitals"
            | "overweging"
            | "overwegingen"
            | "considerant"
            | "considerants"
            | "erwagungsgrund"
            | "erwagungsgrunde"
            | "erwg"
            | "eg"
            | "considerando"
    );
    let next = at + 1 + usize::from(text.is(at + 1, '.'));
    (recital && text.number_at(next).is_some()).then_some(next + 1)
}

/// A reference to an article that is not one of a named law other than the GDPR.
fn cited(text: &Text<'_>, at: usize) -> Option<Span> {
    let found = article(text, at)?;
    if found.intro == Intro::Bare && !is_bare_basis(text, &found) {
        return None;
    }
    if found.prefixed || found.intro == Intro::Section {
        return None;
    }
    let next = past_little(
        text,
        found.all.end + usize::from(text.is(found.all.end, ',')),
    );
    let end = match statute::gdpr(text, next) {
        Some((end, ())) => end,
        None => {
            if let Some((end, whose)) = FOREIGN.at(text, next) {
                let why = format!("it names {whose}, not the GDPR");
                return span(at..end, Mark::Foreign(why));
            }
            if statute::find(text, at, &|_| false).is_some() {
                return None;
            }
            found.all.end
        }
    };
    let named = end != found.all.end;
    if named && !matches!(found.number.as_str(), "6" | "9" | "10") {
        return None;
    }
    if found.degree && !named && found.number != "6" && found.number != "9" {
        return span(at..end, Mark::Foreign(unnamed()));
    }
    meaning(&found, at..end)
}

fn span(at: Range<usize>, mark: Mark) -> Option<Span> {
    Some(Span { at, mark })
}

fn unnamed() -> String {
    "it is an article of a law that is not named, and none of Art. 6(1), 9(2) or 10".to_owned()
}

/// Whether a number without `Art.` is a reference: `6.1.c`, `9(2)(h)`.
fn is_bare_basis(text: &Text<'_>, found: &Article) -> bool {
    let paragraph = match found.number.as_str() {
        "6" => "1",
        "9" => "2",
        _ => return false,
    };
    let before = found.all.start.checked_sub(1);
    let joined = before
        .is_some_and(|i| text.number_at(i).is_some() || text.is(i, '/') && !text.spaced(i + 1));
    let apart = text.spaced(found.all.start)
        || before.is_some_and(|i| {
            text.mark_at(i)
                .is_some_and(|mark| "([,;:+&–".contains(mark))
        });
    let part = found.parts.first();
    let fits = part.is_some_and(|part| {
        part.paragraph.as_deref() == Some(paragraph) && !part.letters.is_empty()
    });
    !joined && apart && fits
}

/// What an article of the GDPR, or of no named law, means.
fn meaning(found: &Article, at: Range<usize>) -> Option<Span> {
    let letters = |paragraph: &str| -> Option<Vec<usize>> {
        let mut all = Vec::new();
        for part in &found.parts {
            let other = part.paragraph.as_deref().is_some_and(|p| p != paragraph);
            if other && !part.letters.is_empty() {
                return None;
            }
            all.extend(
                part.letters
                    .iter()
                    .map(|letter| *letter as usize - 'a' as usize),
            );
        }
        (!all.is_empty()).then_some(all)
    };
    let mark = match found.number.as_str() {
        "6" => letters("1")
            .and_then(|l| items(&l, Article6::ALL))
            .map(Mark::Six),
        "9" => letters("2")
            .and_then(|l| items(&l, Article9::ALL))
            .map(Mark::Nine),
        "10" if found.parts.is_empty() => Some(Mark::Ten),
        _ => None,
    };
    let mark = match mark {
        Some(mark) => mark,
        None if matches!(found.number.as_str(), "6" | "9") => return unlettered(found, at),
        None => Mark::Foreign(unnamed()),
    };
    span(at, mark)
}

/// `Art. 6(4)`, `Art. 9(1)` are no bases; `Art. 6 DSGVO` alone does not tell which one.
fn unlettered(found: &Article, at: Range<usize>) -> Option<Span> {
    let told = match found.number.as_str() {
        "6" => "1",
        _ => "2",
    };
    let paragraph = found
        .parts
        .iter()
        .find_map(|part| part.paragraph.as_deref());
    let lettered = found.parts.iter().any(|part| !part.letters.is_empty());
    let why = match paragraph {
        Some(paragraph) if paragraph != told => {
            format!(
                "paragraph {paragraph} of Art. {} is no legal basis",
                found.number
            )
        }
        _ if lettered => format!("Art. {}({told}) has no such letter", found.number),
        _ => return None,
    };
    span(at, Mark::Foreign(why))
}

/// The values that the letters stand for; `None` when one of them stands for nothing.
fn items<T: Copy>(letters: &[usize], all: &[T]) -> Option<Vec<T>> {
    letters
        .iter()
        .map(|letter| all.get(*letter).copied())
        .collect()
}
