//! Tables of wordings: which words, in which order, mean what.

use std::{collections::HashSet, sync::OnceLock};

use super::{
    token::{Text, key},
    words::is_and,
};

/// A set of words, written as one readable line.
pub struct Words {
    line: &'static str,
    exact: bool,
    set: OnceLock<HashSet<String>>,
}

impl Words {
    /// Words in any spelling.
    pub const fn new(line: &'static str) -> Words {
        Words {
            line,
            exact: false,
            set: OnceLock::new(),
        }
    }

    /// Words of which the spelling tells what they are.
    pub const fn exact(line: &'static str) -> Words {
        Words {
            line,
            exact: true,
            set: OnceLock::new(),
        }
    }

    /// Whether a word is in the set: a [`key`], or for exact sets the word as it is written.
    pub fn has(&self, word: &str) -> bool {
        let set = self.set.get_or_init(|| {
            let spelled = |word: &str| {
                if self.exact {
                    word.to_owned()
                } else {
                    key(word)
                }
            };
            self.line.split_whitespace().map(spelled).collect()
        });
        set.contains(word)
    }
}

/// Words that carry no meaning of their own inside a wording: articles and prepositions.
static LITTLE: Words = Words::new(
    "a an the of to in on de du des d l le la les un une au aux van het een der den ter \
     te die das dem ein eine einer eines einem einen zur zum im del dello della dei di el \
     los las dels da do dos il lo una uno dans s am vom von its",
);

/// Whether a word is an article or preposition that a wording may hold or not.
pub fn is_little(word: &str) -> bool {
    LITTLE.has(word)
}

struct Entry<T> {
    /// Words with whether they are only the beginning of one.
    words: Vec<(String, bool)>,
    value: T,
}

/// A table of wordings, made once from readable lines.
///
/// A wording is written as words without articles; `*` at the end of a word stands for any ending:
/// `wettelijk* verplicht*`.
pub struct Phrases<T> {
    /// By first letter.
    buckets: Vec<Vec<Entry<T>>>,
}

impl<T: Copy> Phrases<T> {
    /// Makes the table.
    pub fn new(lines: impl IntoIterator<Item = (T, &'static str)>) -> Phrases<T> {
        let mut buckets: Vec<Vec<Entry<T>>> = (0..256).map(|_| Vec::new()).collect();
        for (value, line) in lines {
            for wording in line.split('|') {
                let words: Vec<(String, bool)> = wording
                    .split_whitespace()
                    .map(|word| match word.strip_suffix('*') {
                        Some(start) => (key(start), true),
                        None => (key(word), false),
                    })
                    .collect();
                let first = words.first().and_then(|(word, _)| word.bytes().next());
                if let Some(first) = first {
                    buckets[usize::from(first)].push(Entry { words, value });
                }
            }
        }
        Phrases { buckets }
    }

    /// The longest wording that begins at a token: where it ends, and what it means.
    pub fn at(&self, text: &Text<'_>, from: usize) -> Option<(usize, T)> {
        let first = text.word_at(from)?.bytes().next()?;
        let ends = self.buckets[usize::from(first)]
            .iter()
            .filter_map(|entry| Some((matched(text, from, &entry.words)?, entry.value)));
        ends.fold(None, |best, found| match best {
            Some((end, _)) if end >= found.0 => best,
            _ => Some(found),
        })
    }
}

/// Where a wording ends that begins at a token.
fn matched(text: &Text<'_>, from: usize, words: &[(String, bool)]) -> Option<usize> {
    let mut at = from;
    for (number, (word, open)) in words.iter().enumerate() {
        if number > 0 {
            at = skip_little(text, at, word);
        }
        let found = text.word_at(at)?;
        let fits = if *open {
            found.starts_with(word.as_str())
        } else {
            found == word
        };
        if !fits {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// The next token that is no article, hyphen, comma or `and`, unless it is the wanted word.
fn skip_little(text: &Text<'_>, mut at: usize, wanted: &str) -> usize {
    loop {
        let little = text
            .word_at(at)
            .is_some_and(|w| (is_little(w) || is_and(w)) && w != wanted);
        let joins = text.is(at, '-') || text.is(at, ',');
        let goes_on = text.tokens.get(at).is_some_and(|token| !token.line);
        if !goes_on || !(little || joins && text.word_at(at + 1).is_some()) {
            return at;
        }
        at += 1;
    }
}
