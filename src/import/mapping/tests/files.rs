//! Mapping files: the embedded ones, wrong ones, learnt ones.

use super::*;
use crate::domain::problem::Problem;

#[test]
fn every_embedded_mapping_can_be_read_and_says_where_it_comes_from() {
    let all: Vec<&Mapping> = Mappings::embedded().all().collect();
    assert_eq!(all.len(), 15);
    for mapping in all {
        assert!(!mapping.label().is_empty(), "{}", mapping.name());
        assert!(mapping.source().is_some(), "{}", mapping.name());
        assert!(!mapping.languages().is_empty(), "{}", mapping.name());
        let signs = &mapping.own.signs;
        assert_eq!(signs.is_empty(), mapping.name() == "generic");
        assert_eq!(
            mapping.day_first().is_none(),
            ["generic", "dpcat", "ciso-assistant"].contains(&mapping.name())
        );
    }
}

fn refused(body: &str) -> Vec<Problem> {
    let text = format!("name = \"own\"\nlabel = \"Own\"\n{body}");
    Mapping::parse("own.toml", &text).expect_err("is wrong")
}

fn check(body: &str, at: &str, message: &str, hint: &str) {
    let problems = refused(body);
    let found = problems.iter().any(|problem| {
        problem.at == at
            && problem.message.contains(message)
            && problem.hint.as_deref().unwrap_or_default().contains(hint)
    });
    assert!(found, "{problems:#?}");
}

#[test]
fn a_wrong_mapping_is_refused_with_its_line_and_what_is_perhaps_meant() {
    check(
        "[headings.nl]\n\"Doel\" = \"purposs\"\n",
        "own.toml, line 4",
        "`purposs` is no slot",
        "`purpose`",
    );
    check(
        "[headings.xx]\n\"Doel\" = \"purpose\"\n",
        "own.toml, line 3",
        "`xx` is no language",
        "nl",
    );
    check(
        "[words.nl]\nretension = [\"x\"]\n",
        "own.toml, line 4",
        "`retension` is no slot",
        "`retention`",
    );
    check(
        "[values.basis]\n\n\"Ja\" = \"consentt\"\n",
        "own.toml, line 5",
        "`consentt` is no code of `basis`",
        "`consent`",
    );
    check(
        "[values.purpose]\n\"Ja\" = \"x\"\n",
        "own.toml, line 3",
        "no codes",
        "recipient-type",
    );
    check(
        "[defaults]\nrole = \"procesor\"\n",
        "own.toml, line 4",
        "`procesor` is no code of `role`",
        "`processor`",
    );
    check(
        "[sheets]\n\"Lijst\" = \"list\"\n",
        "own.toml, line 4",
        "`list` is no kind of sheet",
        "`lists`",
    );
    check(
        "[headings.fr]\n\"Santé\" = { slot = \"data-flag\", sensitivity = \"speciall\" }\n",
        "own.toml, line 4",
        "`speciall` is no sensitivity",
        "`special`",
    );
    check(
        "[headings.fr]\n\"Santé\" = { slott = \"data-flag\" }\n",
        "own.toml, line 4",
        "slott",
        "",
    );
    check(
        "[headings.fr]\n\"Santé\" = 3\n",
        "own.toml, line 4",
        "found integer",
        "",
    );
    check(
        "[headings.fr]\n\"Nom\" = \"name\"\n\"Nom :\" = \"purpose\"\n",
        "own.toml, line 5",
        "two slots, `name` and `purpose`",
        "",
    );
    check(
        "[headings.fr]\n\"***\" = \"name\"\n",
        "own.toml, line 4",
        "no heading",
        "",
    );
    check(
        "[separators]\npurpose = [\"\"]\n",
        "own.toml, line 4",
        "separator is empty",
        "",
    );
    check(
        "[[signs]]\npart = \"x\"\nneeds = 3\nheadings = { \"A\" = 1 }\n",
        "own.toml, line 3",
        "`needs` is 3",
        "",
    );
    check(
        "[headingz.fr]\n",
        "own.toml, line 3",
        "unknown field `headingz`",
        "",
    );
    check("[headings.fr\n", "own.toml, line 3", "", "");
}

#[test]
fn every_mistake_of_a_mapping_is_told_at_once() {
    let problems = refused("[headings.nl]\n\"Doel\" = \"purposs\"\n\"Bewaartermijn\" = \"x\"\n");
    assert_eq!(problems.len(), 2, "{problems:#?}");
}

#[test]
fn an_own_mapping_lies_over_the_generic_one() {
    let text = "name = \"own\"\nlabel = \"Own\"\nday-first = true\n\
        [headings.nl]\n\"Grondslag\" = \"statute\"\n\"Gezindte\" = { slot = \"data-flag\", about = \"Gezindte\", sensitivity = \"special\" }\n\
        [values.basis]\n\"Onze taak\" = \"public-task\"\n\
        [separators]\npurpose = [\" | \"]\n[defaults]\nrole = \"processor\"\n\
        [banner.\"Toezicht\"]\n\"Naam\" = \"owner\"\n\
        [sheets]\n\"Blad 2\" = \"lists\"\n";
    let own = Mapping::parse("own.toml", text).expect("is right");
    let slot = |banner, heading| {
        own.heading("Blad 1", banner, heading)
            .map(|found| found.slot)
    };
    assert_eq!(slot(None, "Grondslag"), Some(Slot::Statute));
    assert_eq!(slot(None, "Bewaartermijn"), Some(Slot::Retention));
    assert_eq!(slot(Some("Toezicht"), "Naam"), Some(Slot::Owner));
    assert_eq!(
        own.wording(Slot::Basis, " ONZE taak. "),
        Some("public-task")
    );
    assert_eq!(own.wording(Slot::Basis, "iets anders"), None);
    assert_eq!(own.separators(Slot::Purpose), [" | "]);
    assert!(own.separators(Slot::Data).is_empty());
    assert_eq!(own.default(Slot::Role), Some("processor"));
    assert_eq!(own.default(Slot::Basis), None);
    assert_eq!(own.day_first(), Some(true));
    assert_eq!(own.sensitivity("Gezindte"), Some(Sensitivity::Special));
    assert_eq!(
        own.sensitivity("Rijksregisternummer"),
        Some(Sensitivity::NationalNumber)
    );
    assert_eq!(own.sheet("Blad 2"), Some(SheetSense::Lists));
}

#[test]
fn a_mapping_in_a_folder_takes_the_place_of_an_embedded_one() {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let own = file("c.toml", "name = \"cnil\"\nlabel = \"Ours\"\n");
    let mappings = Mappings::with_folder(&[own]).expect("is right");
    assert_eq!(mappings.find("cnil").map(Mapping::label), Some("Ours"));
    assert_eq!(mappings.all().count(), 15);
    let wrong = file("w.toml", "name = \"w\"\n");
    let problems = Mappings::with_folder(&[wrong]).expect_err("has no label");
    assert!(problems[0].at.starts_with("w.toml"), "{problems:#?}");
}

#[test]
fn a_learnt_mapping_can_be_read_and_means_what_was_understood() {
    let sheets = [
        sheet(
            "Register \"2025\"",
            &[
                &["Gemeente Voorbeeld"],
                &[
                    "Naam verwerking",
                    "Doel",
                    "Grondslag",
                    "Kleur \\ van \"het\"\nformulier",
                    "Bewaartermjin",
                    "RacialData",
                ],
                &[
                    "Bibliotheek",
                    "Uitlenen",
                    "Toestemming",
                    "blauw",
                    "1 jaar",
                    "ja",
                ],
            ],
        ),
        sheet("Lijsten", &[&["Doel", "Grondslag"]]),
        sheet("Purposes", &[&["ref_id", "Name", "Legal basis"]]),
    ];
    let text = learn(&sheets, mapping("generic"));
    let learnt = Mapping::parse("learnt.toml", &text)
        .unwrap_or_else(|problems| panic!("{problems:#?}\n{text}"));
    assert_eq!(learnt.languages(), [Language::Nl]);
    for line in [
        "\"Naam verwerking\" = \"name\"",
        "\"Doel\" = \"purpose\"",
        "# \"Kleur \\\\ van \\\"het\\\"\\nformulier\" = \"remark\"  # not known",
        "\"RacialData\" = { slot = \"data-flag\", about = \"Racial or ethnic origin\" }",
        "\"Lijsten\" = \"lists\"",
        "\"Purposes\" = { rows = \"purpose\" }",
        "#   retention ",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(text.contains("[sheet.\"Purposes\".headings]"), "{text}");
    let empty = learn(&[], mapping("generic"));
    assert!(Mapping::parse("empty.toml", &empty).is_ok());
}

#[test]
fn the_labels_of_a_form_are_learnt_from_its_first_column() {
    let form = sheet(
        "Fiche",
        &[
            &["Nom du traitement", "Paie"],
            &["Finalité principale", "Payer"],
            &["Durée de conservation", "5 ans"],
        ],
    );
    let text = learn(&[form], mapping("generic"));
    assert!(
        text.contains("\"Durée de conservation\" = \"retention\""),
        "{text}"
    );
    assert!(!text.contains("Payer"), "{text}");
}
