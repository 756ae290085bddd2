use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use fluent_bundle::FluentResource;

use super::*;

/// The keys of a language with the arguments each sentence takes.
fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (file, text) in files(language) {
        let read = FluentResource::try_new(text.to_owned());
        let resource = read.unwrap_or_else(|(_, errors)| {
            panic!(
                "import/reference/wording/{}/{file}.ftl: {errors:?}",
                language.code()
            )
        });
        drop(resource);
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                assert!(
                    name.starts_with(&format!("{file}-")),
                    "`{name}` in {file}.ftl: a key begins with the name of its file"
                );
                name.clone_into(&mut key);
                let before = found.insert(key.clone(), BTreeSet::new());
                assert_eq!(before, None, "`{key}` stands twice in {file}.ftl");
            }
            let arguments = line.split('$').skip(1).map(|rest| {
                let end = rest.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
                rest[..end.unwrap_or(rest.len())].to_owned()
            });
            if let Some(known) = found.get_mut(&key) {
                known.extend(arguments);
            }
        }
    }
    found
}

#[test]
fn every_sentence_stands_in_all_four_languages_and_takes_the_same_arguments() {
    let english = keys(Language::En);
    for language in [Language::Nl, Language::Fr, Language::De] {
        let other = keys(language);
        for (key, arguments) in &english {
            let code = language.code();
            assert_eq!(other.get(key), Some(arguments), "`{key}` in {code}");
        }
        let unknown: Vec<_> = other
            .keys()
            .filter(|key| !english.contains_key(*key))
            .collect();
        assert!(unknown.is_empty(), "not in English: {unknown:?}");
    }
}

#[test]
fn a_day_is_written_as_people_write_it() {
    let check = |day: (i32, u32, u32), expected: [&str; 4]| {
        let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
        assert_eq!(Language::ALL.map(|language| date(language, day)), expected);
    };
    check(
        (2026, 3, 1),
        [
            "1 maart 2026",
            "1er mars 2026",
            "1. März 2026",
            "1 March 2026",
        ],
    );
    check(
        (2026, 12, 25),
        [
            "25 december 2026",
            "25 décembre 2026",
            "25. Dezember 2026",
            "25 December 2026",
        ],
    );
}
