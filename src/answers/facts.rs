//! What the person says about themselves ("boarding school", "self-employed"), and which rows that
//! hold only under a circumstance apply to them. A row is never dropped for it: nobody who asks can
//! know which words the register uses.

use super::codes::Applies;
use crate::domain::text::{LocalText, fold};

/// How many letters of a word must be the same for it to count as another form of it.
const STEM: usize = 4;

/// Words that stand before a fact that does not hold: `not: boarding school`.
const DENIALS: [&str; 7] = ["not", "no", "niet", "geen", "pas", "nicht", "kein"];

/// One fact that the person gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What was given, without the word that denies it.
    pub text: String,
    /// Whether it holds; else the person says that it does not.
    pub holds: bool,
    words: Vec<String>,
}

impl Fact {
    /// Reads a fact as it was typed. `not: …` (also `niet:`, `pas:`, `nicht:`) says that it does
    /// not hold.
    pub fn parse(typed: &str) -> Fact {
        let denied = typed
            .split_once(':')
            .filter(|(word, _)| DENIALS.contains(&fold(word).as_str()));
        let text = denied.map_or(typed, |(_, text)| text).trim();
        Fact {
            text: text.to_owned(),
            holds: denied.is_none(),
            words: words(text),
        }
    }

    /// Whether it is about a circumstance: all its words are in it, in one of the languages.
    fn is_about(&self, circumstance: &LocalText) -> bool {
        let languages = [
            &circumstance.nl,
            &circumstance.fr,
            &circumstance.de,
            &circumstance.en,
        ];
        let mut texts = languages.into_iter().flatten();
        !self.words.is_empty()
            && texts.any(|text| {
                let there = words(text);
                self.words
                    .iter()
                    .all(|word| there.iter().any(|other| same_word(word, other)))
            })
    }
}

/// The facts that a person gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts(pub Vec<Fact>);

impl Facts {
    /// Reads facts as they were typed.
    pub fn parse<'t>(typed: impl IntoIterator<Item = &'t str>) -> Facts {
        let facts = typed.into_iter().map(Fact::parse);
        Facts(facts.filter(|fact| !fact.words.is_empty()).collect())
    }

    /// Whether what holds under a circumstance applies to the person; `None` without one.
    pub fn decide(&self, circumstance: Option<&LocalText>) -> Option<Applies> {
        let circumstance = circumstance.filter(|text| !text.is_empty())?;
        let about = || self.0.iter().filter(|fact| fact.is_about(circumstance));
        Some(
            match (about().any(|fact| fact.holds), about().any(|f| !f.holds)) {
                (true, false) => Applies::Applies,
                (false, true) => Applies::DoesNotApply,
                // Nothing said, or both said.
                _ => Applies::CannotBeDecided,
            },
        )
    }

    /// Whether some fact is about a circumstance, each in turn.
    pub fn used(&self, circumstances: &[&LocalText]) -> Vec<bool> {
        let used = self.0.iter();
        used.map(|fact| circumstances.iter().any(|text| fact.is_about(text)))
            .collect()
    }
}

/// The words of a text, folded.
fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether two words are the same, or one is a longer form of the other (`school`, `schools`).
fn same_word(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    one == other || (short.chars().count() >= STEM && long.starts_with(short))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(facts: &[&str], circumstance: &str, expected: Applies) {
        let facts = Facts::parse(facts.iter().copied());
        let text = LocalText {
            en: Some(circumstance.into()),
            ..LocalText::default()
        };
        assert_eq!(facts.decide(Some(&text)), Some(expected), "{circumstance}");
    }

    #[test]
    fn a_fact_applies_where_all_its_words_stand_whatever_their_form() {
        for facts in [&["boarding school"], &["Boarding-Schools"], &["SCHOOL"]] {
            check(
                facts,
                "for a child enrolled in a boarding school",
                Applies::Applies,
            );
        }
    }

    #[test]
    fn a_fact_that_is_denied_says_that_the_row_does_not_apply() {
        for denied in ["not: boarding school", "niet: boarding school"] {
            check(
                &[denied],
                "for a child enrolled in a boarding school",
                Applies::DoesNotApply,
            );
        }
    }

    #[test]
    fn what_no_fact_is_about_and_what_facts_contradict_cannot_be_decided() {
        let school = "for a child enrolled in a boarding school";
        check(&[], school, Applies::CannotBeDecided);
        check(&["self-employed"], school, Applies::CannotBeDecided);
        check(
            &["boarding school", "not: school"],
            school,
            Applies::CannotBeDecided,
        );
    }

    #[test]
    fn a_row_without_a_circumstance_has_nothing_to_decide() {
        let facts = Facts::parse(["boarding school"]);
        assert_eq!(facts.decide(None), None);
        assert_eq!(facts.decide(Some(&LocalText::default())), None);
    }

    #[test]
    fn a_blank_fact_is_no_fact() {
        assert_eq!(Facts::parse(["", " - ", "not:"]), Facts::default());
    }
}
