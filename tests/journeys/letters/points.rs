//! One test for each point that a letter must have, for all three persons in all four languages;
//! what the public documents leave open must be said to be not stated.

use inzage::domain::{text::Language, wording};

use super::{Person, each, holds, pick};

fn say(language: Language, key: &str) -> String {
    wording::say(language, key, &[])
}

/// The text of one point: from its heading to the next one.
fn point(text: &str, language: Language, key: &str, next: &str) -> String {
    let (from, to) = (say(language, key), say(language, next));
    let start = text
        .find(&from)
        .unwrap_or_else(|| panic!("no `{from}` in {text}"));
    let end = text[start..]
        .find(&to)
        .unwrap_or_else(|| panic!("no `{to}`"));
    text[start..start + end].to_owned()
}

#[test]
fn point_1_names_the_controller_with_number_address_and_officer() {
    each(|person, language, _, text| {
        let said = point(text, language, "letter-sender", "letter-request");
        let expected: &[&str] = match person {
            Person::Family => &[
                "Infino Vlaanderen vzw",
                "0685.540.471",
                "Diestsepoort 1, 3000 Leuven",
            ],
            Person::Provider | Person::Insured => &[
                pick(language, ["RIZIV", "INAMI", "LIKIV", "INAMI"]),
                "0206.653.946",
                "Avenue Galilée 5/01, 1210 Bruxelles",
                "DPO@riziv-inami.fgov.be",
            ],
        };
        for words in expected {
            holds(&said, words);
        }
        // The statement of Infino breaks off before the address of its officer.
        let open = say(language, "letter-not-stated");
        assert_eq!(said.contains(&open), person == Person::Family, "{said}");
    });
}

#[test]
fn point_2_leaves_the_person_and_the_reference_to_whoever_sends_the_letter() {
    each(|_, language, _, text| {
        let said = point(text, language, "letter-request", "letter-scope");
        let blank = pick(
            language,
            [
                "[naam en adres]",
                "[nom et adresse]",
                "[Name und Anschrift]",
                "[name and address]",
            ],
        );
        holds(&said, blank);
        for key in ["letter-blank-reference", "letter-blank-date"] {
            holds(&said, &format!("[{}]", say(language, key)));
        }
        holds(&said, &say(language, "letter-due-rule"));
    });
}

#[test]
fn point_3_says_what_was_searched_for_when_and_in_which_register() {
    each(|person, language, _, text| {
        let said = point(text, language, "letter-scope", "letter-confirmation");
        let capacity = match person {
            Person::Family => "young, starting and existing families",
            Person::Provider => "health care providers",
            Person::Insured => "socially insured persons",
        };
        holds(&said, capacity);
        let day = pick(
            language,
            [
                "22 november 2026",
                "22 novembre 2026",
                "22. November 2026",
                "22 November 2026",
            ],
        );
        holds(&said, day);
        holds(&said, "boarding school");
        for number in ["7", "09:30"] {
            holds(&said, number);
        }
        let no_persons = pick(
            language,
            [
                "bevat geen gegevens van personen",
                "ne contient aucune donnée de personnes",
                "enthält keine Daten von Personen",
                "holds no data of persons",
            ],
        );
        holds(&said, no_persons);
    });
}

#[test]
fn point_4_leaves_the_confirmation_to_the_controller() {
    each(|_, language, letter, text| {
        let said = point(text, language, "letter-confirmation", "letter-parties");
        holds(&said, &letter.activities_found.to_string());
        assert_eq!(letter.activities_found, letter.activities.len());
        holds(
            &said,
            &format!("[{}]", say(language, "letter-blank-confirm")),
        );
    });
}

#[test]
fn point_5_names_each_party_in_its_group_and_gives_the_reason_where_it_cannot() {
    each(|person, language, letter, text| {
        let said = point(text, language, "letter-parties", "letter-sources");
        for group in [
            "inside",
            "joint-controllers",
            "processors",
            "other-controllers",
            "authorities",
            "ended",
            "unresolved",
        ] {
            holds(&said, &say(language, &format!("letter-group-{group}")));
        }
        for line in &letter.parties.unresolved {
            holds(&said, &line.class.name.text);
            holds(&said, line.reason.label);
        }
        let may = pick(
            language,
            [
                "kan ontvangen",
                "peut recevoir",
                "kann erhalten",
                "may receive",
            ],
        );
        holds(&said, may);
        let expected: &[&str] = match person {
            Person::Family => &[
                "Agentschap Opgroeien Regie",
                "0692.793.497",
                "Vlaamse Ombudsdienst",
                "Acerta",
                "call centres",
                "official bodies",
            ],
            Person::Provider | Person::Insured => {
                &["the following partners", "health insurance funds"]
            }
        };
        for words in expected {
            if *words == "Vlaamse Ombudsdienst" && language == Language::Fr {
                holds(&said, "service de médiation flamand");
            } else {
                holds(&said, words);
            }
        }
        assert!(
            letter
                .parties
                .unresolved
                .iter()
                .all(|line| !line.reason.label.is_empty())
        );
    });
}

#[test]
fn point_5_says_of_each_party_what_why_under_what_and_since_when_or_that_it_is_not_stated() {
    each(|_, language, letter, text| {
        let said = point(text, language, "letter-parties", "letter-sources");
        for key in [
            "letter-column-data",
            "letter-column-purpose",
            "letter-column-instrument",
            "letter-column-when",
            "letter-basis",
            "letter-since-not-stated",
            "letter-country-not-stated",
        ] {
            holds(&said, &say(language, key));
        }
        let groups = letter
            .parties
            .groups
            .iter()
            .flat_map(|group| &group.parties);
        for entry in groups.flat_map(|party| &party.entries) {
            assert!(!entry.activities.is_empty());
            assert!(
                !entry.purposes.is_empty() || said.contains(&say(language, "letter-not-stated"))
            );
        }
    });
}

#[test]
fn point_6_names_the_sources_with_register_protocol_and_way() {
    each(|person, language, _, text| {
        let said = point(text, language, "letter-sources", "letter-abroad");
        let expected: &[&str] = match person {
            Person::Family => &[
                "Protocol of 30 July 2019",
                "Protocol of 14 October 2020",
                "Protocol of 11 May 2020",
                pick(
                    language,
                    [
                        "14 oktober 2020",
                        "14 octobre 2020",
                        "14. Oktober 2020",
                        "14 October 2020",
                    ],
                ),
                "boarding schools",
                "FPS Interior",
            ],
            Person::Provider => &["CBE", "FPS Economy", "FPS Interior"],
            Person::Insured => &["FPS Interior"],
        };
        for words in expected {
            holds(&said, words);
        }
        let number = "FPS Economy";
        assert_eq!(said.contains(number), person == Person::Provider, "{said}");
        holds(&said, &say(language, "letter-public"));
        holds(&said, " → ");
        let school = pick(
            language,
            [
                "van toepassing op u",
                "s’applique à vous",
                "gilt für Sie",
                "applies to you",
            ],
        );
        assert_eq!(said.contains(school), person == Person::Family);
    });
}

#[test]
fn point_7_says_what_leaves_the_european_economic_area_and_where_that_is_open() {
    each(|person, language, letter, text| {
        let said = point(text, language, "letter-abroad", "letter-activities");
        assert!(letter.abroad.country_not_stated > 0);
        if person == Person::Family {
            holds(&said, &say(language, "letter-abroad-none"));
        } else {
            holds(&said, "bilateral agreements");
            holds(&said, "sufficient guarantees");
            holds(&said, &say(language, "letter-copy-ask"));
        }
    });
}

#[test]
fn point_8_gives_for_each_activity_purpose_basis_data_and_how_long() {
    each(|person, language, letter, text| {
        let said = point(text, language, "letter-activities", "letter-automated");
        for activity in &letter.activities {
            holds(&said, &activity.activity.reference);
            holds(&said, &activity.activity.name.text);
        }
        for key in [
            "letter-purposes",
            "letter-bases",
            "letter-data",
            "letter-retention",
        ] {
            let times = said.matches(&say(language, key)).count();
            assert!(times >= letter.activities.len(), "{key}: {times}");
        }
        let words = match person {
            Person::Family => {
                "we may not retain personal data any longer than is strictly necessary"
            }
            Person::Provider | Person::Insured => "as long as",
        };
        holds(&said, words);
        holds(&said, &say(language, "letter-not-stated"));
    });
}

#[test]
fn point_9_says_that_automated_decisions_are_not_stated() {
    each(|_, language, letter, text| {
        let said = point(text, language, "letter-automated", "letter-rights");
        holds(&said, &say(language, "letter-automated-not-stated"));
        for activity in &letter.activities {
            holds(&said, &activity.activity.name.text);
        }
    });
}

#[test]
fn point_10_tells_every_right_where_it_applies_and_why() {
    each(|_, language, letter, text| {
        let said = point(text, language, "letter-rights", "letter-complaints");
        assert_eq!(letter.rights.rights.len(), 8);
        for right in &letter.rights.rights {
            holds(&said, right.right.label);
            for why in &right.explanations {
                assert!(!why.activities.is_empty());
                why.reason
                    .into_iter()
                    .for_each(|reason| holds(&said, reason));
            }
        }
        holds(&said, &say(language, "letter-rights-how"));
    });
}

#[test]
fn point_11_gives_the_complaint_ways_of_this_controller_in_order_with_time_limits() {
    each(|person, language, letter, text| {
        let said = point(text, language, "letter-complaints", "letter-elsewhere");
        let positions = letter.complaints.ways.iter().map(|way| way.position);
        let positions: Vec<i64> = positions.flatten().collect();
        assert!(positions.is_sorted());
        let authority = pick(
            language,
            [
                "Gegevensbeschermingsautoriteit",
                "Autorité de protection des données",
                "Datenschutzbehörde",
                "Data Protection Authority",
            ],
        );
        holds(&said, authority);
        holds(&said, &say(language, "letter-court"));
        let flemish = "geschillencommissie@kindengezin.be";
        assert_eq!(said.contains(flemish), person == Person::Family, "{said}");
        if person == Person::Family {
            assert_eq!(positions, [1, 2, 3, 4, 5, 5]);
            holds(
                &said,
                "délai de 3 mois à compter du troisième jour calendrier",
            );
            holds(&said, "délai de 6 mois");
            holds(&said, "plus d’un an avant le dépôt de la plainte");
        } else {
            holds(&said, "DPO@riziv-inami.fgov.be");
        }
    });
}

#[test]
fn point_12_says_where_else_to_look() {
    each(|_, language, _, text| {
        let said = point(text, language, "letter-elsewhere", "letter-withheld");
        for words in [
            "MyData",
            "https://mydata.belgium.be",
            "https://mijndossier.rrn.fgov.be",
        ] {
            holds(&said, words);
        }
    });
}

#[test]
fn point_13_says_that_nothing_is_withheld_and_what_is_limited() {
    each(|_, language, letter, text| {
        let said = point(text, language, "letter-withheld", "letter-annex");
        holds(&said, &say(language, "letter-nothing-withheld"));
        let unresolved = letter.parties.unresolved.len();
        let limited = wording::say(
            language,
            "letter-limited-unresolved",
            &[("count", unresolved.into())],
        );
        holds(&said, &limited);
    });
}

#[test]
fn the_annex_leaves_the_copy_to_the_controller() {
    each(|_, language, _, text| {
        holds(text, &say(language, "letter-annex-note"));
        holds(
            text,
            &format!("[{}]", say(language, "letter-blank-signature")),
        );
    });
}

#[test]
fn the_words_of_the_law_are_used_as_the_law_writes_them() {
    // The official terms of each language, as the letter uses them.
    let terms: [[&str; 4]; 12] = [
        [
            "persoonsgegevens",
            "données à caractère personnel",
            "personenbezogenen Daten",
            "personal data",
        ],
        [
            "erwerkingsverantwoordelijke",
            "esponsable du traitement",
            "Verantwortlicher",
            "ontroller",
        ],
        [
            "unctionaris voor gegevensbescherming",
            "élégué à la protection des données",
            "Datenschutzbeauftragter",
            "ata protection officer",
        ],
        [
            "ezamenlijke verwerkingsverantwoordelijken",
            "esponsables conjoints du traitement",
            "emeinsam Verantwortliche",
            "oint controllers",
        ],
        [
            "subverwerkers (andere verwerkers)",
            "sous-traitants ultérieurs",
            "weitere Auftragsverarbeiter",
            "sub-processors",
        ],
        [
            "rechtsgrond",
            "base juridique",
            "Rechtsgrundlage",
            "legal basis",
        ],
        [
            "Bewaartermijn (opslagtermijn)",
            "Durée de conservation",
            "Speicherdauer",
            "Retention (storage) period",
        ],
        [
            "toezichthoudende autoriteit",
            "autorité de contrôle",
            "Aufsichtsbehörde",
            "supervisory authority",
        ],
        [
            "voorziening in rechte",
            "recours juridictionnel",
            "gerichtlichen Rechtsbehelf",
            "judicial remedy",
        ],
        [
            "eautomatiseerde individuele besluitvorming",
            "écisions individuelles automatisées",
            "utomatisierte Entscheidungen im Einzelfall",
            "utomated individual decisions",
        ],
        [
            "Europese Economische Ruimte (EER)",
            "Espace économique européen (EEE)",
            "Europäischen Wirtschaftsraums (EWR)",
            "European Economic Area (EEA)",
        ],
        [
            "ategorieën van betrokkenen",
            "atégories de personnes concernées",
            "ategorien betroffener Personen",
            "ategories of data subjects",
        ],
    ];
    each(|_, language, _, text| {
        for term in terms {
            holds(text, pick(language, term));
        }
    });
}
