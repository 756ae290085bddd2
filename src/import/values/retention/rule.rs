//! Reading one retention rule.

use std::ops::Range;

use super::{
    amount::Quantity,
    final_actions,
    split::Piece,
    tables::{ABOUT, ACTIONS, AGES, ARCHIVE, DATA, FILLERS, FROM, HEADINGS, MINIMUM, OR_MORE},
};
use crate::import::values::{
    RetentionRule,
    statute::{
        self, Found,
        phrase::is_little,
        token::Text,
        words::{is_and, is_or},
    },
};

/// Reads one rule of a text.
pub struct Reader<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) piece: Piece,
    pub(super) quantities: Vec<&'a Quantity>,
    laws: Vec<Found>,
    /// Tokens that were understood.
    pub(super) known: Vec<Range<usize>>,
    pub(super) rule: RetentionRule,
    pub(super) doubts: Vec<String>,
}

impl<'a> Reader<'a> {
    /// A reader of one rule.
    pub fn new(text: &'a Text<'a>, piece: Piece, all: &'a [Quantity]) -> Reader<'a> {
        let laws = laws(text, &piece.at);
        let outside = |at: usize| !laws.iter().any(|law| law.at.contains(&at));
        let quantities = all
            .iter()
            .filter(|q| piece.at.contains(&q.at.start) && outside(q.at.start))
            .filter(|q| !is_age(text, q, &piece.at))
            .collect();
        let original = trimmed(text.slice(piece.at.clone())).to_owned();
        Reader {
            text,
            piece,
            quantities,
            laws,
            known: Vec::new(),
            rule: RetentionRule {
                original,
                ..RetentionRule::default()
            },
            doubts: Vec::new(),
        }
    }

    /// The rule.
    pub fn read(mut self) -> RetentionRule {
        self.label();
        self.law();
        let main = self.periods();
        if let Some(main) = main {
            self.modifiers(main);
            self.event(main);
            self.data(main);
        }
        self.action();
        self.criterion(!self.quantities.is_empty());
        self.doubts.dedup();
        self.rule.doubt = (!self.doubts.is_empty()).then(|| self.doubts.join("; "));
        self.rule
    }

    pub(super) fn end(&self) -> usize {
        self.piece.at.end
    }

    /// `Photos: 12 mois`: the data before the colon.
    fn label(&mut self) {
        let start = self.piece.start;
        let first = self.quantities.first().map_or(self.end(), |q| q.at.start);
        let colon = (start..first).find(|at| self.text.is(*at, ':'));
        let Some(colon) = colon.filter(|colon| *colon > start && colon + 1 < self.end()) else {
            return;
        };
        let words: Vec<&str> = (start..colon)
            .filter_map(|at| self.text.word_at(at))
            .collect();
        let heading = words
            .iter()
            .all(|word| HEADINGS.has(word) || is_little(word));
        let time = (start..colon).any(|at| FROM.at(self.text, at).is_some());
        if words.is_empty() || time {
            return;
        }
        if !heading {
            self.rule.about = Some(self.text.clean(start..colon));
        }
        self.known.push(start..colon + 1);
    }

    fn law(&mut self) {
        let mut laws = std::mem::take(&mut self.laws).into_iter();
        if let Some(law) = laws.next() {
            self.known.push(law.at);
            self.rule.statute = Some(law.statute);
        }
        for more in laws {
            self.known.push(more.at);
            self.doubts.push("more than one law is named".to_owned());
        }
    }

    /// The period and the archive period; the quantity that the period stands in.
    fn periods(&mut self) -> Option<&'a Quantity> {
        let quantities = self.quantities.clone();
        self.known.extend(quantities.iter().map(|q| q.at.clone()));
        let (archive, main): (Vec<_>, Vec<_>) =
            quantities.into_iter().partition(|q| self.in_archive(q));
        if let [archive] = archive.as_slice() {
            match archive.value {
                Ok(period) => {
                    self.rule.archive = Some(period);
                    let archive = |at| ARCHIVE.at(self.text, at).map(|(end, ())| at..end);
                    self.known.extend(self.piece.at.clone().filter_map(archive));
                }
                Err(why) => self.doubts.push(why.to_owned()),
            }
        } else if archive.len() > 1 {
            self.doubts
                .push("more than one archive period is named".to_owned());
        }
        match main.as_slice() {
            [] => None,
            [only] => {
                match only.value {
                    Ok(period) => self.rule.period = Some(period),
                    Err(why) => self.doubts.push(why.to_owned()),
                }
                Some(only)
            }
            [_, ..] => {
                self.doubts.push("more than one period is named".to_owned());
                None
            }
        }
    }

    /// Whether a quantity is that of the archive: the word stands in the same piece, and not as
    /// the event from which it runs.
    fn in_archive(&self, quantity: &Quantity) -> bool {
        let holds = |range: &&Range<usize>| range.contains(&quantity.at.start);
        let Some(range) = self.piece.inner.iter().find(holds) else {
            return false;
        };
        range.clone().any(|at| {
            let found = ARCHIVE.at(self.text, at).is_some();
            let before = (range.start..at)
                .rev()
                .find(|i| !self.text.word_at(*i).is_some_and(is_little));
            let event = before.is_some_and(|i| FROM.at(self.text, i).is_some());
            found && !event && ACTIONS.at(self.text, before.unwrap_or(at)).is_none()
        })
    }

    /// What stands right before and behind the period: a minimum, an approximation.
    fn modifiers(&mut self, main: &Quantity) {
        let before = self.piece.start.max(main.at.start.saturating_sub(3));
        for at in before..main.at.start {
            let minimum = MINIMUM
                .at(self.text, at)
                .map(|(end, ())| (end, "it is a minimum"));
            let about = ABOUT
                .at(self.text, at)
                .map(|(end, ())| (end, "it is approximate"));
            let mark = match self.text.mark_at(at) {
                Some('~' | '±' | '≈') => Some((at + 1, "it is approximate")),
                Some('>' | '≥') => Some((at + 1, "it is a minimum")),
                _ => None,
            };
            let near = |(end, _): &(usize, &str)| {
                (*end..main.at.start).all(|i| self.text.mark_at(i).is_some() || self.is_plain(i))
            };
            if let Some((end, why)) = minimum.or(about).or(mark).filter(near) {
                self.doubt_period(why);
                self.known.push(at..end.min(main.at.start));
                break;
            }
        }
        if let Some((end, ())) = OR_MORE.at(self.text, main.at.end) {
            self.doubt_period("it is a minimum");
            self.known.push(main.at.end..end);
        }
    }

    fn is_plain(&self, at: usize) -> bool {
        self.text.word_at(at).is_some_and(is_little)
    }

    fn doubt_period(&mut self, why: &str) {
        if !self.doubts.iter().any(|doubt| doubt == why) {
            self.doubts.push(why.to_owned());
        }
    }

    /// `10 ans pour les données de facturation`.
    fn data(&mut self, main: &Quantity) {
        if self.rule.about.is_some() {
            return;
        }
        let Some((all, words)) = self.data_before(main).or_else(|| self.data_behind(main)) else {
            return;
        };
        let apart = |range: &Range<usize>| range.start >= words.end || range.end <= words.start;
        if self.known.iter().all(apart) {
            self.rule.about = Some(self.text.clean(words));
            self.known.push(all);
        }
    }

    /// `Logs 90 days`: nothing but data stands before the period.
    fn data_before(&self, main: &Quantity) -> Option<(Range<usize>, Range<usize>)> {
        let start = self.piece.start;
        let known = self
            .known
            .iter()
            .map(|range| range.start)
            .filter(|at| *at > start);
        let end = known.min().unwrap_or(main.at.start).min(main.at.start);
        let end = (start..end)
            .find(|at| self.text.is(*at, '~'))
            .unwrap_or(end);
        let all = (start..end).all(|at| {
            let word = self.text.word_at(at);
            word.is_some_and(|word| is_little(word) || is_and(word) || DATA.has(word))
        });
        let any = self.names_data(start..end);
        (all && any).then_some((start..end, start..end))
    }

    /// `10 years for invoices`, `1 maand (camerabeelden)`.
    fn data_behind(&self, main: &Quantity) -> Option<(Range<usize>, Range<usize>)> {
        let at = main.at.end;
        if self.text.is(at, '(') {
            let close = (at..self.end()).find(|i| self.text.is(*i, ')'))?;
            let words = at + 1..close;
            return self
                .names_data(words.clone())
                .then_some((at..close + 1, words));
        }
        if !matches!(self.text.key(at), "pour" | "voor" | "for" | "fur") {
            return None;
        }
        let mut start = at + 1;
        while self.text.word_at(start).is_some_and(is_little) {
            start += 1;
        }
        let words = start..self.event_end(start);
        self.names_data(words.clone())
            .then_some((at..words.end, words))
    }

    fn names_data(&self, mut range: Range<usize>) -> bool {
        range.any(|at| self.text.word_at(at).is_some_and(|word| DATA.has(word)))
    }

    /// What becomes of the data at the end.
    fn action(&mut self) {
        let free = |at: usize| !self.known.iter().any(|range| range.contains(&at));
        let places: Vec<usize> = self.piece.at.clone().filter(|at| free(*at)).collect();
        let (action, covered) = final_actions(self.text, &places);
        self.rule.final_action = action;
        self.known.extend(covered);
    }

    /// Keeps the words where the period is not all that they say.
    fn criterion(&mut self, timed: bool) {
        let open: Vec<usize> = (self.piece.start..self.end())
            .filter(|at| self.is_open(*at))
            .collect();
        let whole = self.text.clean(self.piece.start..self.end());
        self.lone_number(&open);
        if self.rule.period.is_none() && self.rule.archive.is_none() {
            let only_action = open.is_empty() && self.rule.final_action.is_some() && !timed;
            if !only_action && !whole.is_empty() {
                self.rule.criterion = Some(whole);
            }
            self.unfilled(&open, timed);
            return;
        }
        if let (Some(first), Some(last)) = (open.first(), open.last()) {
            let words = self.text.clean(*first..last + 1);
            self.doubts
                .push(format!("`{words}` is kept as a criterion"));
        }
        if !self.doubts.is_empty() {
            self.rule.criterion = Some(whole);
        }
    }

    /// A period beside another number, or one that comes back (`every 2 years`), is none.
    fn lone_number(&mut self, open: &[usize]) {
        let number = |at: &usize| self.text.number_at(*at).is_some_and(|n| n.len() < 4);
        let again = |at: &usize| {
            let words = [
                "every", "elke", "tous", "chaque", "jeden", "alle", "om", "ieder", "each",
            ];
            words.contains(&self.text.key(*at))
        };
        if self.rule.period.is_some() && open.iter().any(|at| number(at) || again(at)) {
            self.rule.period = None;
            self.doubts
                .push("the period is not said plainly".to_owned());
        }
    }

    /// Doubts about a criterion that holds a number or a placeholder.
    fn unfilled(&mut self, open: &[usize], timed: bool) {
        let words = open
            .iter()
            .filter(|at| self.text.word_at(**at).is_some())
            .count();
        let number = open.iter().any(|at| {
            self.text
                .number_at(*at)
                .is_some_and(|digits| digits.len() < 4)
        });
        let place = self.piece.at.clone().any(|at| self.text.is(at, '['));
        if place {
            self.doubts.push("it is a placeholder".to_owned());
        } else if number && words <= 1 && !timed {
            self.doubts
                .push("it is a number without a known unit".to_owned());
        }
    }

    /// Whether a token says something that was not understood.
    fn is_open(&self, at: usize) -> bool {
        if self.known.iter().any(|range| range.contains(&at)) {
            return false;
        }
        match self.text.word_at(at) {
            Some(word) => !is_little(word) && !is_and(word) && !is_or(word) && !FILLERS.has(word),
            None => self.text.number_at(at).is_some() || self.text.is(at, '?'),
        }
    }
}

/// The laws named in a stretch of tokens.
fn laws(text: &Text<'_>, range: &Range<usize>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match statute::find(text, at, &|_| false) {
            Some(law) if law.at.end <= range.end => {
                at = law.at.end;
                found.push(law);
            }
            _ => at += 1,
        }
    }
    found
}

/// Whether a number of years is an age: `tot de leeftijd van 25 jaar`.
fn is_age(text: &Text<'_>, quantity: &Quantity, range: &Range<usize>) -> bool {
    let from = range.start.max(quantity.at.start.saturating_sub(4));
    let to = range.end.min(quantity.at.end + 2);
    (from..to).any(|at| text.word_at(at).is_some_and(|word| AGES.has(word)))
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || ";|,•·".contains(c))
}
