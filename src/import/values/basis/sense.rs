//! What is understood in a stretch of a cell about legal bases, and what stands open in it.

use std::ops::Range;

use super::{
    mark::{Mark, Span},
    part::Reader,
    tables::{Hold, denies, is_filler, is_people, leads_on},
};
use crate::{
    domain::codes::{Article6, Article9},
    import::values::statute::{
        phrase::is_little,
        words::{is_and, is_or},
    },
};

/// What is understood in a stretch of tokens: a part, or a bracket in it.
#[derive(Debug, Default)]
pub struct Sense {
    /// Letters of Art. 6(1).
    pub six: Vec<Article6>,
    /// Letters of Art. 9(2).
    pub nine: Vec<Article9>,
    /// Whether Art. 10 is named.
    pub ten: bool,
    /// Wordings of bases, with their tokens.
    pub words: Vec<(Article6, Hold, Range<usize>)>,
    /// Wordings of conditions.
    pub conditions: Vec<Article9>,
    /// Stretches of words that no mark covers and that say something.
    pub open: Vec<Range<usize>>,
    /// Whether it denies something.
    pub denied: bool,
}

impl Reader<'_> {
    pub(super) fn covered(&self, at: usize) -> Option<&Span> {
        let next = self.spans.partition_point(|span| span.at.end <= at);
        self.spans.get(next).filter(|span| span.at.contains(&at))
    }

    /// Whether a token says something that no mark covers.
    pub(super) fn tells(&self, at: usize) -> bool {
        if self.covered(at).is_some() {
            return false;
        }
        match self.text.word_at(at) {
            Some(word) => {
                let joins = is_little(word) || is_and(word) || is_or(word);
                !joins && !is_filler(word) && word.len() > 1
            }
            None => self.text.number_at(at).is_some(),
        }
    }

    /// Brackets in a part, and what is outside them.
    pub(super) fn scopes(&self, at: &Range<usize>) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
        let (mut outside, mut inside) = (Vec::new(), Vec::new());
        let (mut depth, mut start) = (0_usize, at.start);
        let mut i = at.start;
        while i < at.end {
            if let Some(span) = self.covered(i) {
                i = span.at.end.min(at.end);
                continue;
            }
            match self.text.mark_at(i) {
                Some('(' | '[') => {
                    if depth == 0 {
                        outside.push(start..i);
                        start = i;
                    }
                    depth += 1;
                }
                Some(')' | ']') if depth > 0 => {
                    depth -= 1;
                    if depth == 0 {
                        inside.push(start..i + 1);
                        start = i + 1;
                    }
                }
                _ => {}
            }
            i += 1;
        }
        let last = if depth > 0 { &mut inside } else { &mut outside };
        last.push(start..at.end);
        (outside, inside)
    }

    /// What is understood in a stretch of tokens.
    pub(super) fn sense(&self, at: &Range<usize>) -> Sense {
        let mut sense = Sense::default();
        let mut i = at.start;
        while i < at.end {
            if let Some(span) = self.covered(i) {
                match &span.mark {
                    Mark::Six(found) => sense.six.extend(found),
                    Mark::Nine(found) => sense.nine.extend(found),
                    Mark::Ten => sense.ten = true,
                    Mark::Words(basis, hold) => sense.words.push((*basis, *hold, span.at.clone())),
                    Mark::Condition(found) => sense.conditions.push(*found),
                    _ => {}
                }
                i = span.at.end;
                continue;
            }
            sense.denied |= self.text.word_at(i).is_some_and(denies);
            if self.tells(i) {
                match sense.open.last_mut() {
                    Some(last) if !(last.end..i).any(|j| self.covered(j).is_some()) => {
                        last.end = i + 1;
                    }
                    _ => sense.open.push(i..i + 1),
                }
            }
            i += 1;
        }
        sense
    }

    /// What stands before the wording: nothing, or a label with a colon or dash; `None` when the
    /// wording stands inside a longer phrase.
    pub(super) fn label(&self, at: &Range<usize>, main: &Sense) -> Option<Option<String>> {
        let first = self.spans.iter().find(|span| {
            at.contains(&span.at.start) && matches!(span.mark, Mark::Words(..) | Mark::Condition(_))
        })?;
        let before: Vec<_> = main
            .open
            .iter()
            .filter(|open| open.start < first.at.start)
            .collect();
        let Some(last) = before.last() else {
            return Some(None);
        };
        let colon = (last.start..first.at.start)
            .find(|i| matches!(self.text.mark_at(*i), Some(':' | '–' | '=')))?;
        let clean = last.end <= colon || !(colon..first.at.start).any(|i| self.tells(i));
        clean.then(|| Some(self.text.clean(at.start..colon)))
    }

    /// Whether words that follow the wording may: `None` when none follow.
    pub(super) fn trailing(&self, main: &Sense) -> Option<bool> {
        let (_, hold, words) = main.words.first()?;
        let after = main.open.iter().find(|open| open.start >= words.end)?;
        if *hold != Hold::Alone {
            return Some(true);
        }
        let next = (words.end..after.end)
            .find(|i| self.text.word_at(*i).is_some() || self.text.mark_at(*i).is_some())?;
        let word = self.text.word_at(next).unwrap_or_default();
        let apart =
            matches!(self.text.mark_at(next), Some(':' | '–' | '-')) && self.text.spaced(next + 1);
        Some(apart || leads_on(word) || is_people(word))
    }
}

impl Sense {
    /// Whether an article is named.
    pub fn is_named(&self) -> bool {
        !self.six.is_empty() || !self.nine.is_empty() || self.ten
    }
}

/// What is understood in several stretches together.
pub fn merged(senses: Vec<Sense>) -> Sense {
    senses.into_iter().fold(Sense::default(), |mut all, sense| {
        all.six.extend(sense.six);
        all.nine.extend(sense.nine);
        all.ten |= sense.ten;
        all.words.extend(sense.words);
        all.conditions.extend(sense.conditions);
        all.open.extend(sense.open);
        all.denied |= sense.denied;
        all
    })
}
