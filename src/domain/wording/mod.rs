//! The sentences of the program in the four languages of the register.
//!
//! They live in `import/reference/wording/<language>/<file>.ftl`, in the notation of Project
//! Fluent, so that a lawyer or a translator can read and mend them. The key of a sentence begins
//! with the name of its file. Tests hold that every key stands in all four languages and takes the
//! same arguments, so a sentence is never missing in one of them.

use std::sync::LazyLock;

/// The value of an argument of a sentence: a text or a number.
pub use fluent_bundle::FluentValue;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};

use crate::domain::text::Language;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// The files of one language: name and text.
        fn files(language: Language) -> [(&'static str, &'static str); [$($name),*].len()] {
            match language {
                Language::Nl => [$(($name, include_str!(concat!("../../../import/reference/wording/nl/", $name, ".ftl")))),*],
                Language::Fr => [$(($name, include_str!(concat!("../../../import/reference/wording/fr/", $name, ".ftl")))),*],
                Language::De => [$(($name, include_str!(concat!("../../../import/reference/wording/de/", $name, ".ftl")))),*],
                Language::En => [$(($name, include_str!(concat!("../../../import/reference/wording/en/", $name, ".ftl")))),*],
            }
        }
    };
}

files!(
    "answers",
    "checks",
    "coverage",
    "deadlines",
    "letter",
    "pages",
    "requests",
    "rights"
);

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 4]> = LazyLock::new(|| Language::ALL.map(bundle));

fn bundle(language: Language) -> Bundle {
    let locale = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // The marks around arguments are for mixed directions of writing, which none of the four has.
    bundle.set_use_isolating(false);
    for (_, text) in files(language) {
        // What cannot be read is left out here and found by a test.
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn of(language: Language) -> &'static Bundle {
    &BUNDLES[index(language)]
}

/// A sentence in a language, with its arguments put in. A key that does not exist is given back as
/// it is, so that its absence is seen.
///
/// Arguments are texts and numbers: `("parties", 3.into())`, `("name", name.into())`. A number
/// chooses the plural; a date is given as the text that [`date`] makes of it.
pub fn say(language: Language, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
    let bundle = of(language);
    let Some(pattern) = bundle.get_message(key).and_then(|found| found.value()) else {
        debug_assert!(false, "no sentence `{key}` in {language:?}");
        return key.to_owned();
    };
    let given: FluentArgs<'_> = arguments
        .iter()
        .map(|(name, value)| (*name, value.clone()))
        .collect();
    let mut missed = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&given), &mut missed);
    debug_assert!(missed.is_empty(), "`{key}` in {language:?}: {missed:?}");
    said.into_owned()
}

/// Whether there is a sentence with this key.
pub fn has(key: &str) -> bool {
    of(Language::En).has_message(key)
}

/// A day as people write it in a language: `2 maart 2026`, `2 mars 2026`, `1er mars 2026`,
/// `2. März 2026`, `2 March 2026`.
pub fn date(language: Language, day: chrono::NaiveDate) -> String {
    use chrono::Datelike;
    let month = MONTHS[index(language)][day.month0() as usize];
    match (language, day.day()) {
        (Language::Fr, 1) => format!("1er {month} {}", day.year()),
        (Language::De, number) => format!("{number}. {month} {}", day.year()),
        (_, number) => format!("{number} {month} {}", day.year()),
    }
}

/// Place of a language in [`Language::ALL`].
fn index(language: Language) -> usize {
    match language {
        Language::Nl => 0,
        Language::Fr => 1,
        Language::De => 2,
        Language::En => 3,
    }
}

/// The months, for [`Language::ALL`] in order.
const MONTHS: [[&str; 12]; 4] = [
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

#[cfg(test)]
mod tests;
