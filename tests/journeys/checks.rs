//! The checks on the first registers: they find what the public documents contradict or leave out.

use inzage::{
    checks::{Question, Report, check, rules},
    domain::text::Language,
    register::When,
};

use super::samples::{drafts, samples, take_in};
use crate::support::{TestRegister, operator};

/// What the checks find on both samples: rule, code of the record, and what is wrong.
struct Found(Vec<(String, String, String)>);

impl Found {
    #[track_caller]
    fn holds(&self, rule: &str, code: &str, words: &str) {
        assert!(rules::find(rule).is_ok(), "no rule {rule}");
        let told = self
            .0
            .iter()
            .filter(|(of, about, _)| of == rule && about == code);
        let told: Vec<&String> = told.map(|(_, _, what)| what).collect();
        let said = told.iter().any(|what| what.contains(words));
        assert!(said, "{rule} {code}: expected `{words}`, found {told:#?}");
    }

    #[track_caller]
    fn is_silent(&self, rule: &str, code: &str) {
        assert!(rules::find(rule).is_ok(), "no rule {rule}");
        let told = self
            .0
            .iter()
            .find(|(of, about, _)| of == rule && about == code);
        assert_eq!(told, None);
    }
}

fn of(report: &Report<'_>) -> Found {
    let rows = report.rows(Language::En);
    Found(rows.map(|row| (row.rule, row.code, row.found)).collect())
}

#[test]
fn the_checks_find_what_the_public_documents_contradict() {
    let test = TestRegister::sqlite();
    take_in(&test.register, &drafts(&samples("infino")));
    take_in(&test.register, &drafts(&samples("inami")));
    let snapshot = test.register.view(&operator(), When::Now).unwrap();
    let on = "2026-11-22".parse().unwrap();
    let report = check(&snapshot, &Question::of(on));
    assert!(report.fails());
    let found = of(&report);

    // A protocol of 14 October 2020 in a statement last amended on 30 June 2020.
    found.holds("instrument-newer-than-notice", "D0", "14 October 2020");
    // Classes that nobody resolved, and one that is.
    found.holds("recipient-class-not-resolved", "call-centres", "no member");
    found.holds(
        "recipient-class-not-resolved",
        "inami-partners",
        "no member",
    );
    found.is_silent("recipient-class-not-resolved", "payment-agencies");
    // Retention without a period, and without any rule.
    found.holds(
        "retention-not-stated",
        "infino-vlaanderen/A01/all",
        "longer than is strictly necessary",
    );
    found.holds(
        "retention-not-stated",
        "inami/B01/all",
        "as long as is necessary",
    );
    // Legitimate interests beside a public task, of a body of which nobody says what it is.
    found.holds(
        "public-authority-legitimate-interests",
        "infino-vlaanderen/A06/legitimate-interests",
        "beside",
    );
    found.holds(
        "balancing-not-recorded",
        "infino-vlaanderen/A09/legitimate-interests",
        "balancing",
    );
    // Portability offered without a condition; erasure and portability owed and not offered.
    found.holds(
        "rights-promised-wrongly",
        "D0",
        "“right to data portability” is offered without a condition",
    );
    found.holds(
        "rights-promised-wrongly",
        "D2",
        "“right to erasure” is not offered",
    );
    // A copy of the identity card from everyone.
    found.holds("identity-copy-demanded", "D0", "front");
    found.holds(
        "identity-copy-demanded",
        "D2",
        "back carries the National Register number",
    );
    // Acerta, named once.
    found.holds(
        "recipient-role-not-stated",
        "infino-vlaanderen/A10/to-acerta",
        "Acerta",
    );
    found.holds("party-names-unclear", "acerta", "nothing identifies it");
    found.holds("party-names-unclear", "agodi", "AGODI");
    // Explicit consent where the decree orders it.
    found.holds(
        "special-data-without-condition",
        "infino-vlaanderen/A01/consent-sensitive",
        "by law",
    );
    // The statement breaks off at “via”, so there is no contact point.
    found.holds(
        "data-protection-officer-missing",
        "infino-vlaanderen",
        "contact point",
    );
    found.is_silent("data-protection-officer-missing", "inami");
    // No link from purposes to grounds, data, recipients.
    found.holds(
        "legal-basis-not-stated",
        "infino-vlaanderen/A03",
        "undetermined",
    );
    found.holds("recipients-not-stated", "infino-brussels/A04", "not stated");
    found.holds("data-not-stated", "infino-wallonie/A05", "no category");
    found.holds("data-not-stated", "infino-contact", "etc.");
    found.holds("purpose-not-stated", "infino-vlaanderen/A13", "no purpose");
    found.holds(
        "purpose-not-stated",
        "infino-vlaanderen/A08",
        "only repeats a title",
    );
    // Protocols without advice and publication; the decree of which only a title is known.
    found.holds(
        "protocol-advice-or-publication-missing",
        "protocol-2020-05-11-agodi",
        "no advice",
    );
    found.holds(
        "legal-basis-without-law",
        "inami/B01/legal-obligation",
        "without an article",
    );
    found.holds("security-not-described", "inami-iso27001", "number");
    // Complaint bodies are known for Flanders only.
    found.holds("remedy-missing", "infino-brussels", "Brussels");
    found.holds("remedy-missing", "infino-wallonie", "Wallonia");
    found.holds(
        "national-number-without-authorisation",
        "inami/B08",
        "identity card",
    );
    found.holds(
        "processor-without-contract",
        "infino-vlaanderen/A01/to-call-centres",
        "no contract",
    );
    // What the samples say is whole, and holds no data of persons.
    let own = |rule: &str| found.0.iter().filter(|(of, ..)| of == rule).count();
    assert_eq!(own("personal-data-in-text"), 0);
    assert_eq!(own("enterprise-number-unsound"), 0);
}

#[test]
fn the_checks_give_the_same_answer_every_time() {
    let test = TestRegister::sqlite();
    take_in(&test.register, &drafts(&samples("inami")));
    let snapshot = test.register.view(&operator(), When::Now).unwrap();
    let on = "2026-11-22".parse().unwrap();
    let texts = [(), ()].map(|()| {
        let report = check(&snapshot, &Question::of(on));
        inzage::checks::text::report(&report, Language::Fr)
    });
    assert!(texts[0] == texts[1] && texts[0].len() > 1000);
}
