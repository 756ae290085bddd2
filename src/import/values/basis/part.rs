//! From marks to bases: the parts of a cell, and what each of them says.

use std::ops::Range;

use super::{
    mark::{Mark, Span},
    sense::{Sense, merged},
    tables::Hold,
};
use crate::{
    domain::{
        code_list::Coded,
        codes::{Article6, Article9},
    },
    import::values::{
        Bases,
        statute::{article::is_intro, token::Text},
    },
};

/// Reads the parts of one cell.
pub struct Reader<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) spans: Vec<Span>,
    found: Bases,
    rest: Vec<String>,
}

impl<'a> Reader<'a> {
    /// A reader of a text with its marks.
    pub fn new(text: &'a Text<'a>, spans: Vec<Span>) -> Reader<'a> {
        Reader {
            text,
            spans,
            found: Bases::default(),
            rest: Vec::new(),
        }
    }

    /// Reads all parts.
    pub fn read(mut self) -> Bases {
        let parts = self.parts();
        if self.is_foreign() {
            self.refuse(0..self.text.len());
        } else {
            for part in parts {
                let before = self.found.bases.len();
                self.part(part.at.clone());
                if part.choice && before > 0 && self.found.bases.len() > before {
                    self.doubt(super::CHOICE.to_owned());
                }
            }
        }
        self.found.rest = (!self.rest.is_empty()).then(|| self.rest.join("; "));
        self.found
    }

    /// Whether the cell cites articles of an unnamed or foreign law and none of the GDPR, so that
    /// the words beside them speak of that law too.
    fn is_foreign(&self) -> bool {
        let mut foreign = false;
        for span in &self.spans {
            match span.mark {
                Mark::Six(_) | Mark::Nine(_) | Mark::Ten | Mark::Name => return false,
                Mark::Foreign(_) => foreign |= self.cites(&span.at),
                _ => {}
            }
        }
        foreign
    }

    fn cites(&self, at: &Range<usize>) -> bool {
        let number = at.clone().any(|i| self.text.number_at(i).is_some());
        number && at.clone().any(|i| is_intro(self.text, i))
    }

    fn doubt(&mut self, doubt: String) {
        if !doubt.is_empty() && !self.found.doubts.contains(&doubt) {
            self.found.doubts.push(doubt);
        }
    }

    fn keep(&mut self, at: Range<usize>) {
        let words = self.text.clean(at);
        if words.chars().any(char::is_alphanumeric) {
            self.rest.push(words);
        }
    }

    /// Sets a part aside that names what is no basis.
    fn refuse(&mut self, at: Range<usize>) {
        let why = self.spans.iter().find_map(|span| match &span.mark {
            Mark::Foreign(why) | Mark::Other(_, why) if at.contains(&span.at.start) => Some(why),
            _ => None,
        });
        let why = why.cloned().unwrap_or_default();
        self.found.not_a_basis.push((self.text.clean(at), why));
    }

    /// Reads one part.
    fn part(&mut self, at: Range<usize>) {
        let refused = self
            .spans
            .iter()
            .any(|span| at.contains(&span.at.start) && matches!(span.mark, Mark::Foreign(_)));
        if refused {
            self.refuse(at);
            return;
        }
        let (outside, brackets) = self.scopes(&at);
        let senses: Vec<Sense> = outside.iter().map(|scope| self.sense(scope)).collect();
        let inner: Vec<Sense> = brackets.iter().map(|scope| self.sense(scope)).collect();
        let main = merged(senses);
        if main.denied {
            self.deny(at, &main);
            return;
        }
        let named = main.is_named() || inner.iter().any(|sense| sense.is_named() && !sense.denied);
        if !named && self.only_other(&at) {
            self.refuse(at);
            return;
        }
        self.beside(&at);
        let taken = if main.is_named() || main.words.is_empty() && main.conditions.is_empty() {
            self.by_article(&at, &main, &brackets, &inner)
        } else {
            self.by_words(&at, &outside, &main, &brackets, &inner)
        };
        if !taken {
            self.left(&at, &main, &inner);
        }
    }

    /// Whether an article of the GDPR that is no basis stands alone.
    fn only_other(&self, at: &Range<usize>) -> bool {
        let mut other = false;
        for span in self.spans.iter().filter(|span| at.contains(&span.at.start)) {
            match span.mark {
                Mark::Other(..) => other = true,
                Mark::Words(..) if !self.in_bracket(at, span.at.start) => return false,
                _ => {}
            }
        }
        other
    }

    fn in_bracket(&self, part: &Range<usize>, at: usize) -> bool {
        let (_, brackets) = self.scopes(part);
        brackets.iter().any(|bracket| bracket.contains(&at))
    }

    /// A basis that is denied is none.
    fn deny(&mut self, at: Range<usize>, main: &Sense) {
        if main.is_named() || !main.words.is_empty() || !main.conditions.is_empty() {
            let words = self.text.clean(at.clone());
            self.doubt(format!("`{words}` denies what it names"));
        }
        self.keep(at);
    }

    /// Takes laws and doubts of a part.
    fn beside(&mut self, at: &Range<usize>) {
        let spans = self.spans.iter().filter(|span| at.contains(&span.at.start));
        let spans: Vec<Span> = spans.cloned().collect();
        for span in spans {
            match span.mark {
                Mark::Law(statute) | Mark::Other(statute, _)
                    if !self.found.statutes.contains(&statute) =>
                {
                    self.found.statutes.push(statute);
                }
                Mark::Doubt => self.doubt(self.text.clean(span.at)),
                _ => {}
            }
        }
    }

    /// A part that an article explains, outside or inside brackets; `false` when none does.
    fn by_article(
        &mut self,
        at: &Range<usize>,
        main: &Sense,
        brackets: &[Range<usize>],
        inner: &[Sense],
    ) -> bool {
        let mut six = main.six.clone();
        let mut words: Vec<Article6> = main.words.iter().map(|(basis, ..)| *basis).collect();
        let mut qualifiers: Vec<String> = Vec::new();
        let mut any = main.is_named();
        for open in &main.open {
            qualifiers.push(self.text.clean(open.clone()));
        }
        for (bracket, sense) in brackets.iter().zip(inner) {
            let says = !sense.open.is_empty() || sense.denied;
            if says {
                qualifiers.push(self.text.clean(bracket.clone()));
            }
            if sense.denied {
                continue;
            }
            six.extend(&sense.six);
            self.conditions(sense);
            any |= sense.is_named();
            // Where no article and no wording stands outside, the bracket says the basis.
            let whole = !says && main.six.is_empty() && !sense.words.is_empty();
            any |= whole;
            words.extend(sense.words.iter().map(|(basis, ..)| *basis));
        }
        if !any {
            return false;
        }
        self.conditions(main);
        let explicit = main.nine.contains(&Article9::ExplicitConsent);
        if six.is_empty() {
            six = words.clone();
            six.retain(|basis| !(explicit && *basis == Article6::Consent));
        } else if let Some(other) = words.iter().find(|basis| !six.contains(basis)) {
            self.contradicts(at, *other);
            if qualifiers.is_empty() {
                qualifiers.push(self.text.clean(at.clone()));
            }
        }
        let qualifier = (!qualifiers.is_empty()).then(|| qualifiers.join("; "));
        if six.is_empty() {
            self.rest.extend(qualifier);
        } else {
            for basis in six {
                self.take(basis, qualifier.clone());
            }
        }
        true
    }

    /// Notes that the words of a part and its article speak of two bases.
    fn contradicts(&mut self, at: &Range<usize>, other: Article6) {
        let words = self.text.clean(at.clone());
        let other = other.code();
        self.doubt(format!(
            "`{words}` names an article and the words of another basis ({other})"
        ));
    }

    fn conditions(&mut self, sense: &Sense) {
        for condition in sense.nine.iter().chain(&sense.conditions) {
            if !self.found.conditions.contains(condition) {
                self.found.conditions.push(*condition);
            }
        }
        self.found.convictions |= sense.ten;
    }

    /// A part whose words are those of a basis or condition; `false` when they are not.
    fn by_words(
        &mut self,
        at: &Range<usize>,
        outside: &[Range<usize>],
        main: &Sense,
        brackets: &[Range<usize>],
        inner: &[Sense],
    ) -> bool {
        let Some(label) = self.label(at, main) else {
            return false;
        };
        let mut said: Vec<String> = label.into_iter().collect();
        if let Some(trailing) = self.trailing(main) {
            let Some(first) = outside.first() else {
                return false;
            };
            if !trailing {
                return false;
            }
            let from = main
                .words
                .first()
                .map_or(first.start, |(_, _, at)| at.start);
            let end = main.open.last().map_or(first.end, |open| open.end);
            said.push(self.text.clean(from..end));
        } else if let Some((_, _, words)) =
            main.words.iter().find(|(_, hold, _)| *hold == Hold::More)
        {
            said.push(self.text.clean(words.clone()));
        }
        let mut six: Vec<Article6> = main.words.iter().map(|(basis, ..)| *basis).collect();
        for (bracket, sense) in brackets.iter().zip(inner) {
            if !sense.open.is_empty() || sense.denied {
                said.push(self.text.clean(bracket.clone()));
            }
            if sense.denied {
                continue;
            }
            let by_condition =
                sense.nine.contains(&Article9::ExplicitConsent) && sense.six.is_empty();
            if by_condition {
                six.retain(|basis| *basis != Article6::Consent);
                said.clear();
            }
            if let Some(other) = sense.six.iter().find(|basis| !six.contains(basis)) {
                self.contradicts(at, *other);
            }
            self.conditions(sense);
        }
        self.conditions(main);
        let qualifier = (!said.is_empty()).then(|| said.join("; "));
        if six.is_empty() {
            self.rest.extend(qualifier.clone());
        }
        for basis in six {
            self.take(basis, qualifier.clone());
        }
        true
    }

    fn take(&mut self, basis: Article6, qualifier: Option<String>) {
        let known = self
            .found
            .bases
            .iter_mut()
            .find(|(known, _)| *known == basis);
        let Some((_, said)) = known else {
            self.found.bases.push((basis, qualifier));
            return;
        };
        match (said.as_mut(), qualifier) {
            (Some(said), Some(more)) if *said != more => {
                said.push_str("; ");
                said.push_str(&more);
            }
            (None, more) => *said = more,
            _ => {}
        }
    }

    /// Keeps what was not understood of a part.
    fn left(&mut self, at: &Range<usize>, main: &Sense, inner: &[Sense]) {
        let mut words = main
            .words
            .iter()
            .chain(inner.iter().flat_map(|sense| &sense.words));
        if let Some((_, _, words)) = words.next() {
            let words = self.text.clean(words.clone());
            self.doubt(format!("`{words}` stands in a longer phrase"));
            self.keep(at.clone());
            return;
        }
        let spans = self.spans.iter().filter(|span| at.contains(&span.at.start));
        let mut laws = spans.filter(|span| matches!(span.mark, Mark::Law(_) | Mark::Other(..)));
        let opens = main
            .open
            .iter()
            .chain(inner.iter().flat_map(|sense| &sense.open));
        if laws.next().is_some() || !self.spans.is_empty() && self.only_doubt(at) {
            let opens: Vec<_> = opens.cloned().collect();
            for open in opens {
                self.keep(open);
            }
        } else {
            self.keep(at.clone());
        }
    }

    fn only_doubt(&self, at: &Range<usize>) -> bool {
        let mut spans = self
            .spans
            .iter()
            .filter(|span| at.contains(&span.at.start))
            .peekable();
        spans.peek().is_some() && spans.all(|span| span.mark == Mark::Doubt)
    }
}
