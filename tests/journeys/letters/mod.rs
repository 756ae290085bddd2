//! The letters to three people, from the sample registers: a family with Infino Vlaanderen, a care
//! provider and an insured person with INAMI, in four languages, point by point.

mod points;
mod texts;

use std::{path::Path, sync::LazyLock};

use inzage::{
    answers::{
        Facts, Span,
        letter::{Letter, LetterQuestion, Part, letter},
    },
    domain::{id::Id, kind::Kind, record::Record, snapshot::Snapshot, text::Language},
    import::{book, native},
    register::{IntakeOptions, When},
};

use crate::support::{TestRegister, operator};

/// Both sample registers, said to stand at one revision and time so that a letter never changes.
static SAMPLES: LazyLock<Snapshot> = LazyLock::new(|| {
    let test = TestRegister::sqlite();
    for name in ["infino", "inami"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("import/samples");
        let sheets = book::read_path(&folder.join(name), &book::Limits::default()).unwrap();
        let options = IntakeOptions {
            existing: Default::default(),
            rehearse: false,
            run: None,
        };
        let drafts = native::drafts(&sheets).unwrap();
        test.register
            .take_in(&operator(), drafts.as_slice(), &options, None, &mut |_| {})
            .unwrap();
    }
    let mut snapshot = (*test.register.view(&operator(), When::Now).unwrap()).clone();
    let time = "2026-11-21T09:30:00Z".parse().unwrap();
    snapshot.set_revision(7, time, "");
    snapshot
});

/// Somebody who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Person {
    /// A family with Infino Vlaanderen.
    Family,
    /// A care provider with INAMI.
    Provider,
    /// An insured person with INAMI.
    Insured,
}

impl Person {
    const ALL: [Person; 3] = [Person::Family, Person::Provider, Person::Insured];

    fn controller(self) -> &'static str {
        match self {
            Person::Family => "infino-vlaanderen",
            Person::Provider | Person::Insured => "inami",
        }
    }

    fn subject(self) -> &'static str {
        match self {
            Person::Family => "families",
            Person::Provider => "care-providers",
            Person::Insured => "socially-insured-persons",
        }
    }
}

fn id<T: Record>(code: &str) -> Id<T> {
    let found = SAMPLES.by_code(T::KIND, code);
    Id::of(found.unwrap_or_else(|| panic!("no {code} in the samples")))
}

fn question(person: Person, language: Language) -> LetterQuestion {
    LetterQuestion {
        controller: id(person.controller()),
        subjects: vec![id(person.subject())],
        categories: Vec::new(),
        regions: Vec::new(),
        facts: Facts::parse(["boarding school"]),
        period: Span::default(),
        on: "2026-11-22".parse().unwrap(),
        language,
        dpo_copy: false,
        sees_withheld: true,
        request: None,
    }
}

fn written(person: Person, language: Language) -> Letter {
    letter(&SAMPLES, &question(person, language)).unwrap()
}

/// The text of a letter on one line, so that no line break matters.
fn told(letter: &Letter) -> String {
    let text = letter.document(Part::Whole).text();
    let words = text.split([' ', '\n']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Checks what a letter must tell each of the persons in each language.
#[track_caller]
fn each(check: impl Fn(Person, Language, &Letter, &str)) {
    for person in Person::ALL {
        for language in Language::ALL {
            let letter = written(person, language);
            check(person, language, &letter, &told(&letter));
        }
    }
}

/// That a text holds some words, with the whole text when it does not.
#[track_caller]
fn holds(text: &str, words: &str) {
    assert!(text.contains(words), "`{words}` is not in {text}");
}

/// The words for a language, in the order of [`Language::ALL`].
fn pick(language: Language, words: [&str; 4]) -> &str {
    let at = Language::ALL.iter().position(|one| *one == language);
    words[at.unwrap()]
}

#[test]
fn the_samples_hold_the_people_who_ask() {
    for person in Person::ALL {
        assert!(SAMPLES.by_code(Kind::Party, person.controller()).is_some());
        assert!(
            SAMPLES
                .by_code(Kind::SubjectCategory, person.subject())
                .is_some()
        );
    }
}
