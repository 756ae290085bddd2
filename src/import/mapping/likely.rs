//! Headings that are not known word for word: a known heading with more words, or misspelt.
//!
//! What is found here is at best *likely*. A word that turns the meaning (`number of`, `link to`,
//! `comment on`) keeps a heading from being taken for the one inside it.

use std::sync::OnceLock;

use super::{
    Mapping, by_article,
    lexicon::{start, with_part},
    normal,
    normal::Keys,
};
use crate::import::{
    slot::{ContactPart, Slot},
    vocabulary::{Meaning, Sureness},
};

/// The most words a heading may have to be searched for a known one.
const MOST_WORDS: usize = 16;

/// Words beside a known heading that make it another one.
const TURNING: &[&str] = &[
    "aantal",
    "anzahl",
    "breach",
    "datalek",
    "date",
    "datum",
    "day",
    "droit",
    "fecha",
    "has",
    "is",
    "hyperlink",
    "lien",
    "link",
    "nombre",
    "number",
    "numero",
    "panne",
    "raison",
    "reason",
    "recht",
    "rechten",
    "right",
    "risico",
    "risiko",
    "risiken",
    "risk",
    "risque",
    "score",
    "url",
    "validation",
    "verletzung",
    "verweis",
    "verwijzing",
    "violation",
    "volume",
    "yes",
];

/// Words beside a known heading that make it a remark on it.
const COMMENTING: &[&str] = &[
    "anmerkung",
    "anmerkungen",
    "begrundung",
    "bemerkung",
    "bemerkungen",
    "bijkomende",
    "comment",
    "commentaire",
    "erlauterung",
    "erlauterungen",
    "explanation",
    "justification",
    "kommentar",
    "motivatie",
    "motivering",
    "note",
    "opmerking",
    "opmerkingen",
    "precision",
    "preciser",
    "remark",
    "remarque",
    "specificatie",
    "toelichting",
    "uitleg",
    "verduidelijking",
];

/// Words beside the data subjects that ask how many there are.
const COUNTING: &[&str] = &["aantal", "anzahl", "nombre", "number", "volume"];

/// The three lists above in the form in which headings are compared.
pub(super) fn side_words() -> &'static [Vec<String>; 3] {
    static WORDS: OnceLock<[Vec<String>; 3]> = OnceLock::new();
    let normal = |list: &[&str]| list.iter().map(|word| normal(word)).collect();
    WORDS.get_or_init(|| [TURNING, COMMENTING, COUNTING].map(normal))
}

/// How near a heading must be to a known one.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Nearness {
    /// So near that it is taken for it.
    Meant,
    /// Near enough to ask whether it is meant.
    Suggestion,
}

impl Mapping {
    /// What a heading that is not known probably means.
    pub(super) fn likely(&self, keys: &Keys) -> Option<Meaning> {
        let whole = keys.all().find_map(|key| self.with_more_words(key, keys));
        whole.or_else(|| {
            let slot = self.near(&keys.full, Nearness::Meant)?;
            Some(likely(slot, None))
        })
    }

    /// A known heading of two words or more inside the heading, or a long word that begins it.
    fn with_more_words(&self, key: &str, keys: &Keys) -> Option<Meaning> {
        let words: Vec<&str> = key.split(' ').collect();
        if words.len() < 2 || words.len() > MOST_WORDS {
            return None;
        }
        // Where each word begins in the key, so that parts of it need not be put together.
        let starts: Vec<usize> = words
            .iter()
            .scan(0, |at, word| {
                let start = *at;
                *at += word.len() + 1;
                Some(start)
            })
            .collect();
        for length in (1..words.len()).rev() {
            for from in 0..=words.len() - length {
                let last = from + length - 1;
                let part = &key[starts[from]..starts[last] + words[last].len()];
                let Some(found) = self.inside(part, &words, (from, length), keys.listing) else {
                    continue;
                };
                let rest = words[..from].iter().chain(&words[from + length..]);
                let rest: Vec<&str> = rest.copied().collect();
                let slot = self.turned(by_article(found.slot, keys.article), &rest)?;
                return Some(Meaning { slot, ..found });
            }
        }
        None
    }

    /// What these words of a heading mean, when they are enough of it to speak for the whole.
    fn inside(
        &self,
        part: &str,
        words: &[&str],
        (from, length): (usize, usize),
        listing: bool,
    ) -> Option<Meaning> {
        let mut layers = self.layers();
        let entry = layers.find_map(|layer| layer.own.words.get(part))?;
        let enough = if length == 1 {
            !listing && words.len() <= 3 && self.one_word_is_enough(entry.slot, part, words, from)
        } else {
            !entry.weak && length * (if from == 0 { 3 } else { 2 }) >= words.len()
        };
        enough.then(|| Meaning {
            language: entry.language,
            ..likely(entry.slot, entry.about.clone())
        })
    }

    /// Whether one known word speaks for a heading of two or three: `DPO e-mail`, `Bewaartermijn
    /// dossiers`; a longer one also at the end, `voorziene bewaartermijn`.
    fn one_word_is_enough(&self, slot: Slot, word: &str, words: &[&str], from: usize) -> bool {
        if words
            .iter()
            .any(|word| word.contains(|c: char| c.is_ascii_digit()))
        {
            return false;
        }
        let long = (from == 0 && word.len() >= 9) || (from + 1 == words.len() && word.len() >= 12);
        match slot {
            Slot::Contact(..) => {
                let known = |other: &&str| -> bool {
                    let mut layers = self.layers();
                    layers.any(|layer| layer.own.words.find_part(other).is_some())
                };
                long || words.iter().filter(|other| **other != word).any(known)
            }
            Slot::Purpose
            | Slot::Subjects
            | Slot::Data
            | Slot::Sensitive
            | Slot::Recipients
            | Slot::Processors
            | Slot::Transfers
            | Slot::Safeguard
            | Slot::Retention
            | Slot::Basis
            | Slot::Dpia
            | Slot::Measures => long,
            _ => false,
        }
    }

    /// The slot when these words stand beside the known heading; `None` when they make it
    /// something else.
    fn turned(&self, slot: Slot, rest: &[&str]) -> Option<Slot> {
        let [turning, commenting, counting] = side_words();
        let among = |list: &[String]| {
            rest.iter()
                .any(|word| list.iter().any(|known| known == word))
        };
        if let Slot::Contact(contact, ContactPart::Name) = slot {
            let part = |word: &&str| {
                let mut layers = self.layers();
                layers.find_map(|layer| layer.own.words.find_part(word))
            };
            let part = rest.iter().find_map(part).unwrap_or(ContactPart::Name);
            return (!among(turning) || part != ContactPart::Name)
                .then(|| with_part(contact, part));
        }
        if among(commenting) {
            return commented(slot);
        }
        if slot == Slot::Subjects && among(counting) {
            return Some(Slot::SubjectCount);
        }
        (!among(turning)).then_some(slot)
    }

    /// The slot of the known heading that this one is nearest to.
    pub(super) fn near(&self, key: &str, nearness: Nearness) -> Option<Slot> {
        let (least, edits) = match nearness {
            Nearness::Meant => (0.93, key.len().div_ceil(10).min(3)),
            Nearness::Suggestion => (0.86, key.len() / 3),
        };
        if key.len() < 8 || key.len() > 80 {
            return None;
        }
        let start = start(key);
        let known = self.layers().flat_map(|layer| {
            let words = &layer.own.words;
            words
                .beginning(&start)
                .iter()
                .map(move |known| (words, known))
        });
        let near = known.filter(|(_, known)| known.len().abs_diff(key.len()) <= edits);
        let near = near.filter_map(|(words, known)| {
            let likeness = strsim::jaro_winkler(key, known);
            let same = strsim::levenshtein(key, known) <= edits;
            (likeness >= least && same).then_some((likeness, words.get(known)?.slot))
        });
        near.max_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, slot)| slot)
    }

    /// The slot of the known heading that makes up most of the heading, as a suggestion.
    pub(super) fn largest_share(&self, key: &str) -> Option<Slot> {
        let words: Vec<&str> = key.split(' ').take(MOST_WORDS).collect();
        (1..=words.len()).rev().find_map(|length| {
            words.windows(length).find_map(|part| {
                let part = part.join(" ");
                let mut layers = self.layers();
                let entry = layers.find_map(|layer| layer.own.words.get(&part))?;
                (part.len() >= 4 && !entry.weak).then_some(entry.slot)
            })
        })
    }
}

fn likely(slot: Slot, about: Option<std::sync::Arc<str>>) -> Meaning {
    Meaning {
        slot,
        about,
        language: None,
        sureness: Sureness::Likely,
    }
}

/// The slot for a remark on another one.
fn commented(slot: Slot) -> Option<Slot> {
    Some(match slot {
        Slot::Purpose | Slot::SubPurpose => Slot::PurposeDescription,
        Slot::Subjects => Slot::SubjectDetail,
        Slot::Data | Slot::Sensitive | Slot::Criminal => Slot::DataDetail,
        Slot::Recipients
        | Slot::InternalRecipients
        | Slot::ExternalRecipients
        | Slot::Processors => Slot::RecipientDetail,
        Slot::Basis | Slot::Condition => Slot::BasisDetail,
        Slot::Measures | Slot::TechnicalMeasures | Slot::OrganisationalMeasures => {
            Slot::MeasureDetail
        }
        Slot::Dpia | Slot::DpiaExempt => Slot::DpiaReason,
        Slot::Retention => Slot::RetentionTrigger,
        Slot::DataFlag | Slot::SubjectFlag | Slot::MeasureFlag | Slot::RecipientFlag => {
            Slot::FlagComment
        }
        _ => return None,
    })
}
