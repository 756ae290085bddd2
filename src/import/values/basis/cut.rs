//! Cutting a cell about legal bases into its parts.

use std::ops::Range;

use super::{mark::Mark, mark::Span, part::Reader};
use crate::import::values::statute::words::{is_and, is_or};

/// One part of a cell, between two separators.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its tokens.
    pub at: Range<usize>,
    /// Whether an `or` stands before it.
    pub choice: bool,
    /// Whether only a comma or `and` stands before it.
    pub soft: bool,
}

impl Reader<'_> {
    /// The parts of the cell.
    pub(super) fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        let (mut start, mut depth, mut number) = (0, 0_usize, 1);
        let (mut choice, mut soft) = (false, false);
        let mut at = 0;
        while at < self.text.len() {
            if depth == 0 && at > start && self.text.tokens[at].line {
                let part = std::mem::replace(&mut start, at)..at;
                self.close(
                    &mut parts,
                    Part {
                        at: part,
                        choice,
                        soft,
                    },
                );
                (choice, soft) = (false, false);
            }
            if let Some(span) = self.covered(at) {
                at = span.at.end;
                continue;
            }
            match self.text.mark_at(at) {
                Some('(' | '[') => depth += 1,
                Some(')' | ']') => depth = depth.saturating_sub(1),
                _ => {}
            }
            let listed = self.numbered(at, number);
            if !listed && (depth > 0 || self.separator(at).is_none()) {
                at += 1;
                continue;
            }
            number += u32::from(listed);
            let part = start..at;
            self.close(
                &mut parts,
                Part {
                    at: part,
                    choice,
                    soft,
                },
            );
            let word = self.text.word_at(at);
            soft = word.is_some() || self.text.is(at, ',');
            choice = word.is_some_and(is_or);
            at += if listed { 2 } else { 1 };
            start = at;
        }
        let part = start..self.text.len();
        self.close(
            &mut parts,
            Part {
                at: part,
                choice,
                soft,
            },
        );
        parts
    }

    /// Adds a part, or lengthens the one before when it only goes on.
    fn close(&self, parts: &mut Vec<Part>, part: Part) {
        if part.at.is_empty() {
            if let Some(last) = parts.last_mut() {
                last.at.end = last.at.end.max(part.at.end);
            }
            return;
        }
        let silent = !part.at.clone().any(|at| self.covered(at).is_some());
        if let Some(last) = parts.last_mut().filter(|_| silent && part.soft) {
            let goes_on = last.at.clone().any(|at| self.covered(at).is_some())
                && (self.tells(last.at.end.saturating_sub(1))
                    || !part.at.clone().any(|at| self.tells(at)));
            if goes_on {
                last.at.end = part.at.end;
                return;
            }
        }
        parts.push(part);
    }

    /// Whether a token separates two parts.
    fn separator(&self, at: usize) -> Option<()> {
        let text = self.text;
        if let Some(word) = text.word_at(at) {
            let little = matches!(word, "of") && !self.dutch_or(at);
            let and = is_and(word) && text.written(at).chars().all(char::is_lowercase);
            return (and || is_or(word) && !little).then_some(());
        }
        match text.mark_at(at)? {
            ';' | '|' | '/' | '+' | ',' | '•' | '·' | '&' => Some(()),
            '-' | '–' => (at > 0 && text.spaced(at) && text.tokens[at].line).then_some(()),
            '.' => {
                let next = text.written(at + 1);
                let sentence = text.spaced(at + 1) && next.starts_with(char::is_uppercase);
                let long = at > 0 && text.key(at - 1).len() > 4;
                (sentence && long).then_some(())
            }
            _ => None,
        }
    }

    /// Whether `of` is the Dutch `or`: the words around it are a basis in Dutch or an article.
    fn dutch_or(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|i| self.covered(i));
        let after = self.covered(at + 1);
        let basis = |span: Option<&Span>| {
            span.is_some_and(|span| !matches!(span.mark, Mark::Doubt | Mark::Law(_)))
        };
        basis(before) && basis(after)
    }

    /// Whether the number of the next line of a list stands at a token: `2.`, `2)`, `2:`.
    fn numbered(&self, at: usize, expected: u32) -> bool {
        let text = self.text;
        let number = text.number_at(at).and_then(|n| n.parse().ok());
        let marked = text
            .mark_at(at + 1)
            .is_some_and(|mark| ".):".contains(mark));
        let after = text.word_at(at + 2).is_some() && text.spaced(at + 2);
        text.spaced(at) && number == Some(expected) && marked && !text.spaced(at + 1) && after
    }
}
