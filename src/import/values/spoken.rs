//! Texts as they are compared: words without case, accents and punctuation, and tables of phrases.
//!
//! This module knows no word of its own.

use std::{collections::HashMap, ops::Range};

use crate::domain::text::fold;

/// The words of a text, each with the place where it stands in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Spoken {
    /// The folded words, one blank between two.
    text: String,
    /// Where each word stands in `text`.
    words: Vec<Range<usize>>,
    /// Where each word stands in the text it was taken from.
    places: Vec<Range<usize>>,
}

impl Spoken {
    /// The words of a text.
    pub(super) fn new(original: &str) -> Spoken {
        let mut spoken = Spoken::default();
        let mut start = None;
        for (at, character) in original.char_indices() {
            // A combining mark belongs to the letter before it.
            let inside = character.is_alphanumeric() || ('\u{300}'..'\u{370}').contains(&character);
            match (inside, start) {
                (true, None) => start = Some(at),
                (false, Some(from)) => {
                    spoken.push(original, from..at);
                    start = None;
                }
                _ => {}
            }
        }
        if let Some(from) = start {
            spoken.push(original, from..original.len());
        }
        spoken
    }

    fn push(&mut self, original: &str, place: Range<usize>) {
        let word = &original[place.clone()];
        let blank = self.text.len();
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        let start = self.text.len();
        if word.is_ascii() {
            self.text.extend(
                word.bytes()
                    .map(|byte| char::from(byte.to_ascii_lowercase())),
            );
        } else {
            self.text.push_str(&fold(word));
        }
        // A lone combining mark folds to nothing.
        if self.text.len() == start {
            self.text.truncate(blank);
            return;
        }
        contract(&mut self.text, start);
        self.words.push(start..self.text.len());
        self.places.push(place);
    }

    /// The folded words, one blank between two.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Number of words.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// One folded word.
    pub(super) fn word(&self, at: usize) -> &str {
        self.words
            .get(at)
            .map_or("", |word| &self.text[word.clone()])
    }

    /// All folded words.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| &self.text[word.clone()])
    }

    /// The folded words of a range of words; empty when there are no such words.
    pub(super) fn part(&self, words: Range<usize>) -> &str {
        match (
            self.words.get(words.start),
            words
                .end
                .checked_sub(1)
                .and_then(|last| self.words.get(last)),
        ) {
            (Some(first), Some(last)) if first.start < last.end => {
                &self.text[first.start..last.end]
            }
            _ => "",
        }
    }

    /// Where a range of words stands in the text they were taken from.
    pub(super) fn place(&self, words: Range<usize>) -> Range<usize> {
        match (
            self.places.get(words.start),
            words
                .end
                .checked_sub(1)
                .and_then(|last| self.places.get(last)),
        ) {
            (Some(first), Some(last)) if first.start < last.end => first.start..last.end,
            _ => 0..0,
        }
    }
}

/// Makes umlauts that are written out count as umlauts, in the last word of a text.
fn contract(text: &mut String, start: usize) {
    const PAIRS: [(&str, &str); 3] = [("ae", "a"), ("oe", "o"), ("ue", "u")];
    let word = &text[start..];
    // `UE` is the Union in French, and no umlaut.
    if word.len() < 4 || !PAIRS.iter().any(|(pair, _)| word.contains(pair)) {
        return;
    }
    let mut word = word.to_owned();
    for (pair, umlaut) in PAIRS {
        word = word.replace(pair, umlaut);
    }
    text.truncate(start);
    text.push_str(&word);
}

/// Phrases and what they mean. A phrase that ends with `*` matches every word that begins so; one
/// that begins with `*`, every word that ends so: German writes words together.
#[derive(Debug)]
pub(super) struct Phrases<T> {
    whole: HashMap<String, T>,
    starts: Vec<(String, T)>,
    ends: Vec<(String, T)>,
    longest: usize,
}

/// The phrases of a list: `;` or a new line stands between two.
pub(super) fn listed(list: &str) -> impl Iterator<Item = &str> {
    let phrases = list.split([';', '\n']).map(str::trim);
    phrases.filter(|phrase| !phrase.is_empty())
}

/// A phrase that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit<T> {
    /// What it means.
    pub(super) means: T,
    /// The words that it is.
    pub(super) words: Range<usize>,
}

impl<T: Copy> Phrases<T> {
    /// A table: each meaning with its phrases, which [`listed`] reads. Of two meanings for one
    /// phrase the first counts.
    pub(super) fn new(table: &[(T, &str)]) -> Phrases<T> {
        let mut phrases = Phrases {
            whole: HashMap::new(),
            starts: Vec::new(),
            ends: Vec::new(),
            longest: 0,
        };
        for (means, written) in table {
            for phrase in listed(written) {
                phrases.add(phrase, *means);
            }
        }
        phrases
    }

    /// Adds a phrase.
    pub(super) fn add(&mut self, phrase: &str, means: T) {
        let spoken = Spoken::new(phrase);
        if spoken.len() == 0 {
            return;
        }
        let phrase = phrase.trim();
        if phrase.ends_with('*') {
            self.starts.push((spoken.text, means));
        } else if phrase.starts_with('*') {
            self.ends.push((spoken.text, means));
        } else {
            self.longest = self.longest.max(spoken.len());
            self.whole.entry(spoken.text).or_insert(means);
        }
    }

    /// What the text means when it is one phrase and nothing else.
    pub(super) fn whole(&self, spoken: &Spoken) -> Option<T> {
        let exact = self.whole.get(spoken.text()).copied();
        exact.or_else(|| (spoken.len() == 1).then(|| self.joined(spoken.word(0)))?)
    }

    /// The phrases in a text, from left to right, the longest first, none inside another.
    pub(super) fn all(&self, spoken: &Spoken) -> Vec<Hit<T>> {
        let mut hits = Vec::new();
        let mut at = 0;
        while at < spoken.len() {
            match self.at(spoken, at) {
                Some(hit) => {
                    at = hit.words.end;
                    hits.push(hit);
                }
                None => at += 1,
            }
        }
        hits
    }

    /// The first phrase in a text.
    pub(super) fn first(&self, spoken: &Spoken) -> Option<T> {
        (0..spoken.len()).find_map(|at| Some(self.at(spoken, at)?.means))
    }

    /// The longest phrase that begins at a word.
    pub(super) fn at(&self, spoken: &Spoken, at: usize) -> Option<Hit<T>> {
        let most = self.longest.min(spoken.len().saturating_sub(at));
        let whole = (1..=most).rev().find_map(|length| {
            let words = at..at + length;
            let means = *self.whole.get(spoken.part(words.clone()))?;
            Some(Hit { means, words })
        });
        whole.or_else(|| {
            let means = self.joined(spoken.word(at))?;
            Some(Hit {
                means,
                words: at..at + 1,
            })
        })
    }

    /// What a word means by its beginning or its end.
    fn joined(&self, word: &str) -> Option<T> {
        let start = self
            .starts
            .iter()
            .find(|(start, _)| word.starts_with(start.as_str()));
        let found = start.or_else(|| {
            self.ends
                .iter()
                .find(|(end, _)| word.ends_with(end.as_str()))
        });
        found.map(|(_, means)| *means)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_case_accents_and_punctuation() {
        for (text, expected) in [
            ("N.v.t.", "n v t"),
            ("Übermittlung – Empfänger", "ubermittlung empfanger"),
            ("UEBERMITTLUNG", "ubermittlung"),
            ("hors UE", "hors ue"),
            ("l’État_actuel", "l etat actul"),
            ("", ""),
            ("\u{301}", ""),
        ] {
            assert_eq!(Spoken::new(text).text(), expected, "{text}");
        }
    }

    #[test]
    fn the_longest_phrase_is_found_and_its_place_in_the_text() {
        let phrases = Phrases::new(&[
            (1, "clauses"),
            (2, "clauses contractuelles types"),
            (3, "*klauseln"),
            (4, "finanz*"),
        ]);
        let text = "les Clauses contractuelles-types, Standardvertragsklauseln, Finanzamt; clauses";
        let spoken = Spoken::new(text);
        let found: Vec<(i32, &str)> = phrases
            .all(&spoken)
            .into_iter()
            .map(|hit| (hit.means, &text[spoken.place(hit.words)]))
            .collect();
        let expected = [
            (2, "Clauses contractuelles-types"),
            (3, "Standardvertragsklauseln"),
            (4, "Finanzamt"),
            (1, "clauses"),
        ];
        assert_eq!(found, expected);
    }
}
