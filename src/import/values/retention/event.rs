//! The event from which a period runs, in a retention rule.

use std::ops::Range;

use super::{
    amount::Quantity,
    event,
    rule::Reader,
    tables::{EVENTS, FILLERS, FROM, OR_MORE},
};
use crate::{domain::codes::RetentionTrigger, import::values::statute::phrase::is_little};

impl Reader<'_> {
    /// The event from which the period runs.
    pub(super) fn event(&mut self, main: &Quantity) {
        let found = self
            .event_behind(main)
            .or_else(|| self.event_added(main))
            .or_else(|| self.event_before(main));
        let Some((all, words)) = found else { return };
        let written = self.text.clean(words.clone());
        if written.is_empty() {
            return;
        }
        let (trigger, many) = event(self.text, words);
        if many {
            self.doubts.push("more than one event is named".to_owned());
        }
        self.rule.trigger = Some(trigger.unwrap_or(RetentionTrigger::Other));
        self.rule.trigger_text = Some(written);
        self.known.push(all);
    }

    /// Where an event ends that begins at a token.
    pub(super) fn event_end(&self, from: usize) -> usize {
        let mut at = from;
        while at < self.end() {
            let mark = self.text.mark_at(at);
            let known = self.known.iter().any(|range| range.contains(&at));
            let stop = matches!(
                mark,
                Some('(' | ')' | '[' | ';' | '|' | '•' | ':' | ',' | '=' | '+')
            ) || mark.is_some_and(|m| "-–/".contains(m))
                && self.text.spaced(at)
                && self.text.spaced(at + 1)
                || mark == Some('.') && self.text.spaced(at + 1)
                || at > from && self.text.tokens[at].line
                || matches!(
                    self.text.key(at),
                    "then"
                        | "puis"
                        | "daarna"
                        | "dann"
                        | "ensuite"
                        | "nadien"
                        | "sauf"
                        | "tenzij"
                        | "unless"
                );
            if stop || known {
                break;
            }
            at += 1;
        }
        at
    }

    /// `10 jaar na einde dossier`, `3 ans d’inactivité`.
    fn event_behind(&self, main: &Quantity) -> Option<(Range<usize>, Range<usize>)> {
        let mut at = main.at.end;
        if let Some((end, ())) = OR_MORE.at(self.text, at) {
            at = end;
        }
        let mut first = at;
        while self.text.word_at(first).is_some_and(is_little) {
            first += 1;
        }
        let quiet = EVENTS
            .at(self.text, first)
            .filter(|(_, kind)| *kind == RetentionTrigger::LastContact && first < self.end());
        if quiet.is_some() && FROM.at(self.text, at).is_none() {
            return Some((at..self.event_end(first), first..self.event_end(first)));
        }
        let limit = self.event_end(at);
        let mut open = at;
        while open < limit {
            if let Some((after, ())) = FROM.at(self.text, open) {
                let mut start = after;
                while self.text.word_at(start).is_some_and(is_little) {
                    start += 1;
                }
                let timed = self.quantities.iter().any(|q| q.at.contains(&start));
                if !timed && start < limit {
                    return Some((open..limit, start..limit));
                }
            }
            open += 1;
        }
        None
    }

    /// `Vertragsende + 3 Jahre`, `cases close plus 90 days`.
    fn event_added(&self, main: &Quantity) -> Option<(Range<usize>, Range<usize>)> {
        let plus = main
            .at
            .start
            .checked_sub(1)
            .filter(|at| *at >= self.piece.start)?;
        let adds = self.text.is(plus, '+') || self.text.key(plus) == "plus";
        let known = self
            .known
            .iter()
            .map(|range| range.end)
            .filter(|end| *end <= plus);
        let start = known
            .max()
            .unwrap_or(self.piece.start)
            .max(self.piece.start);
        (adds && start < plus).then_some((start..plus + 1, start..plus))
    }

    /// `Nach Vertragsende 3 Jahre`.
    fn event_before(&self, main: &Quantity) -> Option<(Range<usize>, Range<usize>)> {
        let start = self.piece.start;
        let (after, ()) = (start..main.at.start).find_map(|at| FROM.at(self.text, at))?;
        let mut from = after;
        while self.text.word_at(from).is_some_and(is_little) {
            from += 1;
        }
        let end = self.event_end(from).min(main.at.start);
        let near = (end..main.at.start).all(|at| {
            self.text.mark_at(at).is_some()
                || self
                    .text
                    .word_at(at)
                    .is_some_and(|w| is_little(w) || FILLERS.has(w))
        });
        (from < end && near).then_some((start..end, from..end))
    }
}
