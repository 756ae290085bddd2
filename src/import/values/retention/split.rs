//! Cutting a cell into retention rules.

use std::ops::Range;

use super::{
    amount::Quantity,
    tables::{ACTIONS, ARCHIVE, FILLERS},
};
use crate::import::values::statute::{phrase::is_little, token::Text, words::is_and};

/// A rule of a cell: its tokens, and the pieces between the separators in it.
#[derive(Debug, Clone)]
pub struct Piece {
    /// All tokens of the rule, with the number of a list before it.
    pub at: Range<usize>,
    /// The first token that is not the number of a list.
    pub start: usize,
    /// Stretches between commas, `and` and the like.
    pub inner: Vec<Range<usize>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// A line feed, `;`, `|` or the number of a list.
    Hard,
    /// The end of a sentence.
    Sentence,
    /// A comma, slash, plus or `and`.
    Soft,
}

/// The rules of a cell.
pub fn rules(text: &Text<'_>, quantities: &[Quantity]) -> Vec<Piece> {
    let mut rules: Vec<Piece> = Vec::new();
    for (cut, at, start) in cuts(text, quantities) {
        let piece = start..at.end;
        let joins = rules.last().is_some_and(|last| {
            let state = Around { text, quantities };
            state.joins(cut, last, &piece)
        });
        match rules.last_mut().filter(|_| joins) {
            Some(last) => {
                last.at.end = at.end;
                last.inner.push(piece);
            }
            None => rules.push(Piece {
                at,
                start,
                inner: vec![piece],
            }),
        }
    }
    rules
}

/// All stretches between separators: how they are cut off, their tokens, and where they begin
/// behind a number of a list.
fn cuts(text: &Text<'_>, quantities: &[Quantity]) -> Vec<(Cut, Range<usize>, usize)> {
    let mut found = Vec::new();
    let (mut start, mut depth, mut number, mut cut) = (0, 0_usize, 1, Cut::Hard);
    let mut words = 0;
    let mut at = 0;
    let mut take = |cut: Cut, range: Range<usize>, words: usize| {
        let says = text.slice(range.clone()).contains(char::is_alphanumeric);
        if says {
            let begin = (range.start + words).min(range.end);
            found.push((cut, range, begin));
        }
        says
    };
    while at < text.len() {
        if let Some(inside) = quantities
            .iter()
            .find(|q| q.at.contains(&at) && q.at.start < at)
        {
            at = inside.at.end;
            continue;
        }
        match text.mark_at(at) {
            Some('(' | '[') => depth += 1,
            Some(')' | ']') => depth = depth.saturating_sub(1),
            _ => {}
        }
        let listed = (at == start || text.spaced(at)) && numbered(text, at, number);
        let next = match separator(text, at) {
            _ if listed => Some(Cut::Hard),
            _ if depth == 0 && at > start && text.tokens[at].line => Some(Cut::Hard),
            Some(Cut::Soft) if in_label(text, quantities, start..at) => None,
            found if depth == 0 => found,
            _ => None,
        };
        if let Some(next) = next {
            let said = at > start && take(cut, start..at, words);
            if said || at == start {
                // Separators without words before them keep what was known.
                cut = if said { next } else { stronger(cut, next) };
            }
            words = if listed { 2 } else { 0 };
            number += u32::from(listed);
            start = at;
            at += if listed { 2 } else { 1 };
            continue;
        }
        at += 1;
    }
    take(cut, start..text.len(), words);
    found
}

fn stronger(one: Cut, other: Cut) -> Cut {
    if one == Cut::Hard || other == Cut::Hard {
        Cut::Hard
    } else {
        other
    }
}

/// Whether a comma or `and` stands in the label of a rule: a colon comes before any period.
fn in_label(text: &Text<'_>, quantities: &[Quantity], open: Range<usize>) -> bool {
    let timed = |at: usize| quantities.iter().any(|q| q.at.contains(&at));
    let stop = |at: &usize| text.is(*at, ':') || timed(*at) || text.tokens[*at].line;
    let next = (open.end + 1..text.len()).find(stop);
    !open.clone().any(timed) && next.is_some_and(|at| text.is(at, ':'))
}

/// Whether a French `en` says where data are: `en archivage`, `en base active`.
fn is_place(text: &Text<'_>, at: usize) -> bool {
    let place = ARCHIVE.at(text, at + 1).is_some() || text.key(at + 1) == "base";
    text.key(at) == "en" && place
}

/// The number of the next line of a list: `1:`, `2.`, `3)`.
fn numbered(text: &Text<'_>, at: usize, expected: u32) -> bool {
    let number = text.number_at(at).and_then(|n| n.parse().ok());
    let marked = text
        .mark_at(at + 1)
        .is_some_and(|mark| ".):".contains(mark));
    let apart = text.spaced(at + 2) && at + 2 < text.len();
    number == Some(expected) && marked && !text.spaced(at + 1) && apart
}

fn separator(text: &Text<'_>, at: usize) -> Option<Cut> {
    if let Some(word) = text.word_at(at) {
        let then = matches!(
            word,
            "then" | "puis" | "daarna" | "dann" | "ensuite" | "nadien"
        );
        let and = is_and(word) && text.spaced(at) && !is_place(text, at);
        return (then || and).then_some(Cut::Soft);
    }
    match text.mark_at(at)? {
        ';' | '|' | '•' => Some(Cut::Hard),
        ',' | '+' | '·' | '&' => Some(Cut::Soft),
        '/' | '-' | '–' => (text.spaced(at) && text.spaced(at + 1)).then_some(Cut::Soft),
        '.' => {
            let capital = text.written(at + 1).starts_with(char::is_uppercase);
            let ends = text.spaced(at + 1) && capital;
            let long = at > 0 && text.key(at - 1).len() > 3;
            match (ends, long) {
                (true, true) => Some(Cut::Sentence),
                (true, false) => Some(Cut::Soft),
                _ => None,
            }
        }
        _ => None,
    }
}

/// What is known of the text while pieces are put together.
struct Around<'a> {
    text: &'a Text<'a>,
    quantities: &'a [Quantity],
}

impl Around<'_> {
    fn timed(&self, range: &Range<usize>) -> bool {
        self.quantities.iter().any(|q| range.contains(&q.at.start))
    }

    fn archive(&self, range: &Range<usize>) -> bool {
        range.clone().any(|at| ARCHIVE.at(self.text, at).is_some())
    }

    /// Whether something other than marks stands before a colon.
    fn labelled(&self, range: &Range<usize>) -> bool {
        let colon = range.clone().find(|at| self.text.is(*at, ':'));
        colon.is_some_and(|colon| {
            !self.timed(&(range.start..colon)) && colon > range.start && colon + 1 < range.end
        })
    }

    /// Whether a piece says only what becomes of the data, or of the archive.
    fn only_end(&self, range: &Range<usize>) -> bool {
        let mut at = range.start;
        let mut any = false;
        while at < range.end {
            let found = ACTIONS.at(self.text, at).map(|(end, _)| end);
            let found = found.or_else(|| ARCHIVE.at(self.text, at).map(|(end, ())| end));
            match (found, self.text.word_at(at)) {
                (Some(end), _) => {
                    any = true;
                    at = end;
                    continue;
                }
                (None, Some(word)) if !FILLERS.has(word) && !is_little(word) => return false,
                _ => {}
            }
            at += 1;
        }
        any
    }

    /// Whether a piece belongs to the rule before it.
    fn joins(&self, cut: Cut, last: &Piece, piece: &Range<usize>) -> bool {
        let inner = last.at.clone();
        let before = self.timed(&inner);
        let timed = self.timed(piece);
        let goes_on_in_archive = timed
            && before
            && self.archive(piece)
            && !self.archive(&inner)
            && !self.other_label(piece);
        match cut {
            _ if goes_on_in_archive => true,
            Cut::Soft => !(before && timed),
            Cut::Sentence => !timed && !self.labelled(piece),
            Cut::Hard => {
                let first = self.text.written(piece.start);
                let line = self.text.tokens[piece.start].line;
                let small = line && first.starts_with(char::is_lowercase);
                !timed && !self.labelled(piece) && (small || self.only_end(piece))
            }
        }
    }

    /// Whether a piece has a label of its own that is not about the archive.
    fn other_label(&self, piece: &Range<usize>) -> bool {
        let colon = piece.clone().find(|at| self.text.is(*at, ':'));
        colon.is_some_and(|colon| !self.archive(&(piece.start..colon)))
    }
}
