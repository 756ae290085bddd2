//! Whole letters as they are sent, word for word.

use inzage::{
    answers::letter::Part,
    domain::{text::Language, wording},
    pages,
};

use super::{Person, each, question, told, written};

/// One letter of each kind in each language would say the same twelve times; these say it once in
/// each language and once for each person.
#[test]
fn a_letter_is_sent_word_for_word_as_here() {
    for (name, person, language) in [
        ("family_nl", Person::Family, Language::Nl),
        ("family_fr", Person::Family, Language::Fr),
        ("provider_fr", Person::Provider, Language::Fr),
        ("provider_en", Person::Provider, Language::En),
        ("insured_de", Person::Insured, Language::De),
        ("insured_nl", Person::Insured, Language::Nl),
    ] {
        let letter = written(person, language);
        insta::assert_snapshot!(name, letter.document(Part::Whole).text());
    }
}

#[test]
fn no_key_of_a_sentence_is_left_in_a_letter() {
    each(|_, _, letter, text| {
        assert!(!text.contains("letter-"), "{text}");
        assert!(!text.contains("{ $"), "{text}");
        drop(serde_json::to_string(letter).unwrap());
    });
}

#[test]
fn the_page_says_what_the_text_says() {
    each(|_, language, letter, text| {
        let document = letter.document(Part::Whole);
        let page = pages::html(&document);
        for sender in &letter.senders {
            assert!(page.contains(&sender.party.name.text));
        }
        let parties = letter
            .parties
            .groups
            .iter()
            .flat_map(|group| &group.parties);
        for party in parties {
            assert!(text.contains(&party.party.name.text));
            assert!(page.contains(&party.party.name.text.replace('\'', "&#39;")));
        }
        let tag = format!("<html lang=\"{}\">", language.code());
        assert!(page.starts_with("<!doctype html>") && page.contains(&tag));
        assert_eq!(page.matches("<h1>").count(), 1);
        assert_eq!(page.matches("<h2>").count(), 14, "13 points and the annex");
    });
}

#[test]
fn every_element_of_a_page_is_closed_where_it_was_opened() {
    each(|_, _, letter, _| {
        let page = pages::html(&letter.document(Part::Whole));
        let mut open: Vec<&str> = Vec::new();
        for piece in page.split('<').skip(1) {
            let (tag, _) = piece.split_once('>').expect("a tag ends");
            let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap();
            match name {
                "!doctype" | "meta" | "col" => {}
                _ if tag.starts_with('/') => assert_eq!(open.pop(), Some(name), "{piece}"),
                _ => open.push(name),
            }
        }
        assert!(open.is_empty(), "{open:?}");
    });
}

#[test]
fn what_is_not_in_the_language_of_the_letter_is_marked_and_not_dropped() {
    let letter = written(Person::Family, Language::Fr);
    let page = pages::html(&letter.document(Part::Whole));
    let name = "boarding schools";
    assert!(told(&letter).contains("enrolment data in boarding schools [en]"));
    let marked = page.split("<span lang=\"en\">").skip(1);
    assert!(
        marked
            .into_iter()
            .any(|rest| rest.starts_with("enrolment data") && rest.contains(name))
    );
    assert!(page.contains("<span class=\"tag\">en</span>"));
}

#[test]
fn each_part_can_be_asked_alone() {
    for language in Language::ALL {
        let letter = written(Person::Family, language);
        let parties = letter.document(Part::Parties);
        let sources = letter.document(Part::Sources);
        assert_eq!(
            parties.title,
            wording::say(language, "letter-title-parties", &[])
        );
        let heading = wording::say(language, "letter-sources", &[]);
        assert!(!parties.text().contains(&heading) && sources.text().contains(&heading));
    }
}

#[test]
fn a_letter_of_a_request_without_a_region_equals_one_of_its_only_region() {
    let mut asked = question(Person::Family, Language::Nl);
    let everywhere = told(&super::letter(&super::SAMPLES, &asked).unwrap());
    asked.regions = vec![inzage::domain::codes::Region::Flanders];
    let flanders = told(&super::letter(&super::SAMPLES, &asked).unwrap());
    assert_eq!(
        everywhere.replace("Gewesten: alle", "Gewesten: Vlaanderen"),
        flanders
    );
}
