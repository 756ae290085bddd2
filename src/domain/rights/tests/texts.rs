//! What is said of rights, in the four languages.

use super::*;
use crate::domain::rights::text;

fn one(
    language: Language,
    right: PersonRight,
    fields: &[Field],
    stated: Option<&[Field]>,
) -> Vec<String> {
    let mut book = Book::default();
    let purposes = vec![book.purpose("marketing", &[("direct_marketing", Owned::Bool(true))])];
    let activity = book.activity("a", &[("purposes", Owned::Refs(purposes))]);
    book.basis(activity, Some(Article6::LegalObligation), fields);
    if let Some(fields) = stated {
        book.stated(activity, right, RightState::Limited, fields);
    }
    let snapshot = book.snapshot();
    let overview = rights_over(
        &snapshot,
        Reference::embedded(),
        snapshot.list::<Activity>(),
        today(),
    );
    let overall = overview.of(right);
    let mut said = vec![text::overall(language, overall)];
    let explained = overall.explanations.iter();
    said.extend(explained.map(|it| text::explanation(language, it)));
    let grounds = overall.explanations.iter().flat_map(|it| &it.grounds);
    said.extend(grounds.map(|ground| text::ground(language, *ground)));
    said
}

#[test]
fn a_right_is_told_with_its_article_and_its_reason_in_four_languages() {
    let said =
        Language::ALL.map(|language| one(language, PersonRight::Erasure, &[], None).join(" | "));
    assert_eq!(
        said,
        [
            "recht op gegevenswissing (art. 17 AVG): niet van toepassing | niet van toepassing \
             (art. 17(3)(b) AVG): de verwerking is nodig voor een wettelijke verplichting of een \
             taak van algemeen belang | wettelijke verplichting, voor direct marketing",
            "droit à l'effacement (art. 17 du RGPD) : non applicable | non applicable (art. \
             17(3)(b) du RGPD) : le traitement est nécessaire pour respecter une obligation légale \
             ou exécuter une mission d'intérêt public | obligation légale, à des fins de \
             prospection",
            "Recht auf Löschung (Art. 17 DSGVO): besteht nicht | besteht nicht (Art. 17(3)(b) \
             DSGVO): die Verarbeitung ist zur Erfüllung einer rechtlichen Verpflichtung oder einer \
             Aufgabe im öffentlichen Interesse erforderlich | rechtliche Verpflichtung, für \
             Direktwerbung",
            "right to erasure (Art. 17 GDPR): not owed | not owed (Art. 17(3)(b) GDPR): the \
             processing is necessary for a legal obligation or a task in the public interest | \
             legal obligation, for direct marketing",
        ]
    );
}

#[test]
fn a_statement_is_told_with_its_reason_marked_when_it_is_in_another_language() {
    let condition = [("condition", english("ask the archive"))];
    let told = |language, fields: &[Field]| {
        let said = one(language, PersonRight::Erasure, &[], Some(fields));
        said[1].clone()
    };
    let stated = told(Language::En, &[]);
    assert!(
        stated.starts_with(
            "owed under a condition (Art. 17 GDPR), as the register states: override-"
        )
    );
    assert!(!stated.contains('['), "{stated}");
    let marked = told(Language::Nl, &condition);
    assert!(marked.starts_with(
        "van toepassing onder voorwaarde (art. 17 AVG), zoals het register vermeldt: override-"
    ));
    assert!(
        marked.ends_with("[en] Voorwaarde: ask the archive [en]"),
        "{marked}"
    );
}

#[test]
fn every_ground_has_its_words() {
    let consent = [("condition", coded(Article9::ExplicitConsent))];
    let told = one(Language::De, PersonRight::Withdrawal, &consent, None);
    assert_eq!(
        told.last().map(String::as_str),
        Some("rechtliche Verpflichtung, mit ausdrücklicher Einwilligung, für Direktwerbung")
    );
    let bare = Ground {
        basis: None,
        explicit_consent: false,
        direct_marketing: false,
    };
    assert_eq!(
        text::ground(Language::Fr, bare),
        "base juridique non indiquée"
    );
    assert_eq!(
        text::article(Language::Nl, "Regulation 1182/71"),
        "Regulation 1182/71"
    );
}
