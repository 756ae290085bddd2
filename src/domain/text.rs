//! Texts in the four languages of the register, and folding for search.

use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Folds a text for comparison: case, accents and repeated blanks do not count.
///
/// ```
/// assert_eq!(inzage::domain::text::fold("  Société  ANONYME "), "societe anonyme");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        for character in word.nfkd().filter(|c| !is_combining_mark(*c)) {
            match character {
                'ß' => folded.push_str("ss"),
                'Æ' | 'æ' => folded.push_str("ae"),
                'Œ' | 'œ' => folded.push_str("oe"),
                'Ø' | 'ø' => folded.push('o'),
                'Ł' | 'ł' => folded.push('l'),
                'Đ' | 'đ' => folded.push('d'),
                '’' => folded.push('\''),
                other => folded.extend(other.to_lowercase()),
            }
        }
    }
    folded
}

/// The languages a text can be in: the three official languages of Belgium, and English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Dutch.
    Nl,
    /// French.
    Fr,
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// All languages in the order in which columns and fields list them.
    pub const ALL: [Language; 4] = [Language::Nl, Language::Fr, Language::De, Language::En];

    /// ISO 639-1 code in lower case.
    pub fn code(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::Fr => "fr",
            Language::De => "de",
            Language::En => "en",
        }
    }

    /// Reads an ISO 639-1 code, in any case.
    pub fn parse(code: &str) -> Option<Language> {
        Language::ALL
            .into_iter()
            .find(|l| l.code().eq_ignore_ascii_case(code.trim()))
    }
}

/// One text in up to four languages. A missing language stays visible: it is never silently
/// replaced by another.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalText {
    /// Dutch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nl: Option<Box<str>>,
    /// French.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fr: Option<Box<str>>,
    /// German.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub de: Option<Box<str>>,
    /// English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<Box<str>>,
}

impl LocalText {
    /// The text in one language, if it is stated in it.
    pub fn get(&self, language: Language) -> Option<&str> {
        match language {
            Language::Nl => self.nl.as_deref(),
            Language::Fr => self.fr.as_deref(),
            Language::De => self.de.as_deref(),
            Language::En => self.en.as_deref(),
        }
    }

    /// Sets the text of one language.
    pub fn set(&mut self, language: Language, text: Option<Box<str>>) {
        match language {
            Language::Nl => self.nl = text,
            Language::Fr => self.fr = text,
            Language::De => self.de = text,
            Language::En => self.en = text,
        }
    }

    /// The text in the wanted language, else in another one together with which one it is, so
    /// that whoever shows it can mark it.
    pub fn shown(&self, wanted: Language) -> Option<(Language, &str)> {
        std::iter::once(wanted)
            .chain([Language::En, Language::Nl, Language::Fr, Language::De])
            .find_map(|language| Some((language, self.get(language)?)))
    }

    /// The text in the wanted language, else in another one, marked with its code: `finalité [fr]`.
    pub fn marked(&self, wanted: Language) -> Option<String> {
        let (language, text) = self.shown(wanted)?;
        Some(if language == wanted {
            text.to_owned()
        } else {
            format!("{text} [{}]", language.code())
        })
    }

    /// Whether no language has a text.
    pub fn is_empty(&self) -> bool {
        Language::ALL
            .into_iter()
            .all(|language| self.get(language).is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_blanks_do_not_count_in_a_search() {
        for (text, folded) in [
            ("André  Delvaux", "andre delvaux"),
            ("Straße", "strasse"),
            ("L’ŒUVRE", "l'oeuvre"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn a_missing_language_is_shown_in_another_one_and_says_which() {
        let text = LocalText {
            fr: Some("finalité".into()),
            ..LocalText::default()
        };
        assert_eq!(text.shown(Language::Nl), Some((Language::Fr, "finalité")));
        assert_eq!(text.shown(Language::Fr), Some((Language::Fr, "finalité")));
        assert_eq!(LocalText::default().shown(Language::Nl), None);
        assert_eq!(text.marked(Language::Nl).as_deref(), Some("finalité [fr]"));
        assert_eq!(text.marked(Language::Fr).as_deref(), Some("finalité"));
    }
}
