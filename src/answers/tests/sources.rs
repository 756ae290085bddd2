//! Where data come from.

use super::*;

fn source_question(controller: Uuid) -> SourceQuestion {
    SourceQuestion {
        controller: Id::of(controller),
        subjects: Vec::new(),
        categories: Vec::new(),
        regions: Vec::new(),
        on: day(TODAY),
        include_confidential: false,
    }
}

fn check_sources(build: impl FnOnce(&mut Book, Uuid, Uuid), expected: &[&str]) {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    build(&mut book, controller, activity);
    let snapshot = book.snapshot();
    let answer = sources_of_data(&snapshot, &source_question(controller)).expect("a controller");
    let sources = answer.sources.iter().map(|source| {
        let register = source.register.map(|register| register.code());
        let party = source.party.map(|party| party.code());
        let public = source
            .publicly_accessible
            .map(|public| if public { "public" } else { "not public" });
        let parts: Vec<&str> = [register, party, public].into_iter().flatten().collect();
        format!("{}: {}", source.group.code(), parts.join(", "))
    });
    let unresolved = answer.unresolved.iter();
    let unresolved = unresolved.map(|one| format!("{} ({})", one.class.code(), one.reason.code()));
    let silent = answer.sources_not_stated.iter();
    let silent = silent.map(|activity| format!("{} not stated", activity.code()));
    let none = answer.sources_none.iter();
    let none = none.map(|stated| format!("{} none", stated.activity.code()));
    let found: Vec<String> = sources
        .chain(unresolved)
        .chain(silent)
        .chain(none)
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_source_is_a_register_with_its_operator_a_party_or_the_person() {
    check_sources(
        |book, controller, activity| {
            let operator = book.party("ministry", &[]);
            let fields = [
                ("operator", Owned::Ref(operator)),
                ("publicly_accessible", Owned::Bool(false)),
            ];
            let register = book.add(Kind::Register, "national", &fields);
            let fields = [
                ("activity", Owned::Ref(activity)),
                ("register", Owned::Ref(register)),
                ("to", Owned::Ref(controller)),
            ];
            book.add(Kind::Flow, "in", &fields);
            let person = book.party("person", &[("kind", kind(PartyKind::DataSubject))]);
            let agency = book.party("agency", &[]);
            let old = book.party("old", &[]);
            book.flow(activity, person, controller, &[]);
            book.flow(activity, agency, controller, &[]);
            book.flow(activity, controller, agency, &[]);
            book.flow(
                activity,
                old,
                controller,
                &[("valid_to", date("2019-01-01"))],
            );
        },
        &[
            "data-subject: person",
            "registers: national, ministry, not public",
            "parties: agency",
            "ended: old",
        ],
    );
}

#[test]
fn data_sent_to_a_class_come_in_to_its_members_and_classes_of_sources_are_named() {
    check_sources(
        |book, controller, activity| {
            let class = |book: &mut Book, code: &str, list: &[(Uuid, &str, &str)]| {
                let fields = [("kind", kind(PartyKind::Class)), ("members", members(list))];
                book.party(code, &fields)
            };
            let payers = class(book, "payers", &[(controller, "2019-01-01", "")]);
            let agency = book.party("agency", &[]);
            book.flow(activity, agency, payers, &[]);
            let fund = book.party("fund", &[]);
            let funds = class(book, "funds", &[(fund, "", "")]);
            let unknown = class(book, "unknown", &[]);
            book.flow(activity, funds, controller, &[]);
            book.flow(activity, unknown, controller, &[]);
        },
        &[
            "parties: agency",
            "parties: fund",
            "unknown (no-members-recorded)",
        ],
    );
}

#[test]
fn sources_that_nobody_stated_are_told_from_those_stated_as_none() {
    check_sources(
        |book, controller, _| {
            book.stating_none("sources").activity("a2", controller, &[]);
        },
        &["a1 not stated", "a2 none"],
    );
}

#[test]
fn a_source_row_has_a_cell_for_every_heading() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let activity = book.activity("a1", controller, &[]);
    let agency = book.party("agency", &[("name", in_language(Language::Fr, "agence"))]);
    book.flow(activity, agency, controller, &[]);
    let snapshot = book.snapshot();
    let answer = sources_of_data(&snapshot, &source_question(controller)).expect("a controller");
    let rows = answer.rows(Language::Nl);
    assert_eq!(rows.len(), 1);
    assert_eq!(
        rows[0].cells().len(),
        super::super::rows::SourceRow::HEADINGS.len()
    );
    assert_eq!(rows[0].party, "agence [fr]");
    assert_eq!(rows[0].data_categories, "niet vermeld");
}

#[test]
fn what_other_controllers_record_that_they_send_comes_in() {
    check_sources(
        |book, controller, activity| {
            let own = book.party("agency", &[]);
            book.flow(activity, own, controller, &[]);
            let other = book.party("other", &[]);
            let theirs = book.activity("b1", other, &[]);
            book.flow(theirs, other, controller, &[]);
            let fields = [
                ("kind", kind(PartyKind::Class)),
                ("members", members(&[(controller, "", "")])),
            ];
            let class = book.party("class", &fields);
            let third = book.party("third", &[]);
            book.flow(theirs, third, class, &[]);
        },
        &["parties: agency", "parties: other", "parties: third"],
    );
}

#[test]
fn a_class_that_sends_through_a_register_is_named_with_the_register() {
    check_sources(
        |book, controller, activity| {
            let member = book.party("member", &[]);
            let fields = [
                ("kind", kind(PartyKind::Class)),
                ("members", members(&[(member, "", "")])),
            ];
            let class = book.party("class", &fields);
            let register = book.add(Kind::Register, "register", &[]);
            let fields = [("register", Owned::Ref(register))];
            book.flow(activity, class, controller, &fields);
        },
        &["registers: register, member"],
    );
}
