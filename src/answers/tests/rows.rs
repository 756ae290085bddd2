//! Answers as tables and as text.

use super::{super::rows::AccessRow, *};
use crate::domain::codes::{Article6, Disclosure, EvidenceNature, InstrumentKind};

/// A family at a child benefit fund: one named agency under a protocol, one class without members.
fn family() -> (Snapshot, AccessQuestion) {
    let mut book = Book::default();
    let fund = dutch(&mut book, "fund", "Kinderbijslagfonds vzw");
    let fields = [
        ("country", country("BE")),
        ("name", in_language(Language::Fr, "Agence de paiement")),
        ("enterprise_number", Owned::Text("0692793497".into())),
    ];
    let agency = book.party("agency", &fields);
    let family = [("name", nl("gezinnen"))];
    let family = book.add(Kind::SubjectCategory, "family", &family);
    let activity = paying(&mut book, fund, family);
    let fields = [
        ("recipient_role", kind(RecipientRole::SeparateController)),
        ("categories", Owned::Refs(vec![school(&mut book)])),
        ("instrument", Owned::Ref(protocol(&mut book))),
        ("disclosure", kind(Disclosure::MayReceive)),
        ("circumstance", nl("kind op internaat")),
        ("valid_from", date("2020-10-14")),
    ];
    book.flow(activity, fund, agency, &fields);
    let centres = [
        ("kind", kind(PartyKind::Class)),
        ("name", nl("callcenters")),
    ];
    let centres = book.party("centres", &centres);
    let processor = [("recipient_role", kind(RecipientRole::Processor))];
    book.flow(activity, fund, centres, &processor);
    book.activity("a02", fund, &[("name", nl("Onderzoek"))]);
    let mut asked = question(fund);
    asked.subjects = vec![Id::of(family)];
    (book.snapshot(), asked)
}

fn nl(text: &str) -> Owned {
    in_language(Language::Nl, text)
}

fn dutch(book: &mut Book, code: &str, name: &str) -> Uuid {
    book.party(code, &[("country", country("BE")), ("name", nl(name))])
}

/// The activity of paying child benefits, in the public interest under a decree.
fn paying(book: &mut Book, fund: Uuid, family: Uuid) -> Uuid {
    let purpose = [("name", nl("kinderbijslag betalen"))];
    let purpose = book.add(Kind::Purpose, "paying", &purpose);
    let fields = [
        ("name", nl("Dienstverlening")),
        ("subjects", Owned::Refs(vec![family])),
        ("purposes", Owned::Refs(vec![purpose])),
        ("department", Owned::Text("Klantendienst".into())),
    ];
    let activity = book.activity("a01", fund, &fields);
    let title = [("title", nl("Groeipakketdecreet"))];
    let decree = book.add(Kind::LegalText, "decree", &title);
    let fields = [
        ("activity", Owned::Ref(activity)),
        ("basis", kind(Article6::PublicTask)),
        ("legal_texts", Owned::Refs(vec![decree])),
    ];
    book.add(Kind::LegalBasis, "basis", &fields);
    activity
}

fn school(book: &mut Book) -> Uuid {
    let name = [("name", nl("inschrijving in een internaat"))];
    book.add(Kind::DataCategory, "school", &name)
}

fn protocol(book: &mut Book) -> Uuid {
    let fields = [
        ("kind", kind(InstrumentKind::FlemishProtocol)),
        ("title", nl("Protocol AHOVOKS-AOR/VUTG")),
        ("concluded", date("2020-10-14")),
    ];
    book.add(Kind::Instrument, "protocol", &fields)
}

#[test]
fn a_row_is_told_in_the_language_asked_and_marks_names_in_another_one() {
    let (snapshot, asked) = family();
    let rows = ask(&snapshot, &asked).rows(Language::Nl);
    let groups: Vec<&str> = rows.iter().map(|row| row.group.as_str()).collect();
    assert_eq!(
        groups,
        [
            "andere verwerkingsverantwoordelijken",
            "categorieën die nog geen naam hebben",
            "ontvangers: niet vermeld",
        ]
    );
    let row = &rows[0];
    let cells = [
        &row.party,
        &row.country,
        &row.outside_eea,
        &row.bases,
        &row.instrument_in_force,
        &row.disclosure,
    ];
    let expected = [
        "Agence de paiement [fr]",
        "België",
        "nee",
        "taak van algemeen belang of openbaar gezag, Art. 6(1)(e); Groeipakketdecreet",
        "ja",
        "kan ontvangen",
    ];
    assert_eq!(cells, expected);
}

#[test]
fn a_row_has_a_cell_for_every_heading() {
    let (snapshot, asked) = family();
    for row in ask(&snapshot, &asked).rows(Language::Fr) {
        assert_eq!(row.cells().len(), AccessRow::HEADINGS.len());
        let json = serde_json::to_value(&row).expect("a row is an object of texts");
        for (heading, cell) in AccessRow::HEADINGS.iter().zip(row.cells()) {
            assert_eq!(json[heading], cell);
        }
    }
}

#[test]
fn the_text_names_whom_it_can_and_says_what_the_register_does_not_know() {
    let (snapshot, asked) = family();
    let text = text::access(&ask(&snapshot, &asked), Language::Nl);
    insta::assert_snapshot!(text);
    assert!(text.lines().all(|line| line.chars().count() <= 92));
}

#[test]
fn a_long_list_of_names_is_cut_and_counted_at_a_glance() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    for number in 0..200 {
        let party = book.party(&format!("party number {number:03}"), &[]);
        book.flow(activity, controller, party, &[]);
    }
    let snapshot = book.snapshot();
    let text = text::access(&ask(&snapshot, &question(controller)), Language::En);
    let glance: Vec<&str> = text.lines().skip(3).take(3).collect();
    assert!(glance.concat().contains("party number 000;"), "{glance:?}");
    assert!(
        glance.iter().any(|line| line.contains(" more")),
        "{glance:?}"
    );
    assert!(text.contains("party number 199 "));
}

#[test]
fn a_text_marks_the_names_that_are_in_another_language() {
    let (snapshot, asked) = family();
    let answer = ask(&snapshot, &asked);
    for (language, missing) in [
        (Language::Fr, "[nl]"),
        (Language::De, "[nl]"),
        (Language::Nl, "[fr]"),
    ] {
        let text = text::access(&answer, language);
        assert!(text.contains(missing), "{text}");
        assert_eq!(text.contains("gezinnen [nl]"), language != Language::Nl);
    }
}

#[test]
fn what_is_inferred_or_expected_says_so() {
    for (nature, expected, said) in [
        (EvidenceNature::Stated, "vermeld", ""),
        (
            EvidenceNature::Inferred,
            "afgeleid",
            "inferred; the source does not say it",
        ),
        (
            EvidenceNature::Expected,
            "verwacht",
            "expected by law; not stated",
        ),
    ] {
        let mut book = Book::default();
        let controller = book.party("controller", &[]);
        let activity = book.activity("a1", controller, &[]);
        let party = book.party("party", &[]);
        let flow = book.flow(activity, controller, party, &[]);
        for (code, nature, field) in [
            ("e1", EvidenceNature::Stated, Owned::Absent),
            ("e2", nature, Owned::Absent),
            // What is said of one field does not weaken the flow.
            ("e3", EvidenceNature::Expected, Owned::Text("medium".into())),
        ] {
            let fields = [
                ("about", Owned::AnyRef(Kind::Flow, flow)),
                ("nature", kind(nature)),
                ("field", field),
            ];
            book.add(Kind::Evidence, code, &fields);
        }
        let snapshot = book.snapshot();
        let answer = ask(&snapshot, &question(controller));
        assert_eq!(answer.rows(Language::Nl)[0].nature, expected);
        let text = text::access(&answer, Language::En);
        assert!(text.contains(said), "{text}");
        assert_eq!(
            text.contains("expected by law") || text.contains("inferred;"),
            !said.is_empty()
        );
    }
}
