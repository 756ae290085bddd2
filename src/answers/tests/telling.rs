//! Whom to tell of a rectification, erasure or restriction.

use super::*;
use crate::{
    answers::telling::{TellItem, TellQuestion, whom_to_tell},
    domain::codes::Disclosure,
};

/// A controller whose only activity uses names and pay. The fund gets names, the bank pay, the
/// archive got all of it, and the printer whatever there is.
fn book() -> (Book, Uuid, Uuid) {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let [fund, bank, archive, printer] =
        ["fund", "bank", "archive", "printer"].map(|code| book.party(code, &[]));
    let identity = book.add(Kind::DataCategory, "identity", &[]);
    let of = [("categories", Owned::Refs(vec![identity]))];
    let name = book.add(Kind::DataElement, "name", &of);
    let pay = book.add(Kind::DataElement, "pay", &[]);
    let activity = book.activity("a1", controller, &[]);
    for (code, element) in [("u1", name), ("u2", pay)] {
        let fields = [
            ("activity", Owned::Ref(activity)),
            ("element", Owned::Ref(element)),
        ];
        book.add(Kind::DataUse, code, &fields);
    }
    let received = ("disclosure", kind(Disclosure::HasReceived));
    let names = ("elements", Owned::Refs(vec![name]));
    let wide = ("categories", Owned::Refs(vec![identity]));
    let over = ("valid_to", date("2024-12-31"));
    book.flow(activity, controller, fund, &[names, received]);
    let pays = ("elements", Owned::Refs(vec![pay]));
    book.flow(activity, controller, bank, &[pays]);
    book.flow(activity, controller, archive, &[wide, over]);
    book.flow(activity, controller, printer, &[]);
    (book, controller, activity)
}

fn check_told(book: Book, elements: &[&str], categories: &[&str], expected: &[&str]) {
    let snapshot = book.snapshot();
    let id = |kind, code: &&str| snapshot.by_code(kind, code).expect("a record");
    let question = TellQuestion {
        controller: Id::of(id(Kind::Party, &"controller")),
        elements: elements
            .iter()
            .map(|code| Id::of(id(Kind::DataElement, code)))
            .collect(),
        categories: categories
            .iter()
            .map(|code| Id::of(id(Kind::DataCategory, code)))
            .collect(),
        subjects: Vec::new(),
        on: day(TODAY),
    };
    let answer = whom_to_tell(&snapshot, &question).expect("the controller");
    let told: Vec<String> = answer.items.iter().map(told).collect();
    assert_eq!(told, expected);
}

/// An item in short: whom to tell, classes, onward, activities that say nothing.
fn told(item: &TellItem<'_>) -> String {
    let name = item.item.map_or("all", |datum| datum.code());
    let parties = item.recipients.iter().map(|one| {
        let (duty, data) = (one.duty.code(), one.data.code());
        format!("{} ({duty}, {data})", one.party.code())
    });
    let classes = item.unresolved.iter();
    let classes = classes.map(|one| format!("{}? {}", one.class.code(), one.reason.code()));
    let onward = item.onward.iter();
    let onward = onward.map(|one| format!("then {}", one.party.code()));
    let silent = item.recipients_not_stated.iter();
    let silent = silent.map(|one| format!("{} says nothing", one.code()));
    let all: Vec<String> = parties.chain(classes).chain(onward).chain(silent).collect();
    format!("{name}: {}", all.join("; "))
}

#[test]
fn each_recipient_of_an_element_is_named_with_how_it_is_known() {
    let (book, ..) = book();
    check_told(
        book,
        &["name", "pay"],
        &[],
        &[
            "name: fund (tell, stated); printer (tell, not-stated); archive (earlier, wider)",
            "pay: bank (tell, stated); printer (tell, not-stated)",
        ],
    );
}

#[test]
fn a_category_counts_with_the_elements_in_it() {
    let (book, ..) = book();
    check_told(
        book,
        &[],
        &["identity"],
        &["identity: fund (tell, stated); printer (tell, not-stated); archive (earlier, stated)"],
    );
}

#[test]
fn without_data_all_recipients_are_told() {
    let (book, ..) = book();
    check_told(
        book,
        &[],
        &[],
        &[
            "all: bank (tell, stated); fund (tell, stated); printer (tell, not-stated); \
           archive (earlier, stated)",
        ],
    );
}

#[test]
fn nobody_is_left_out_in_silence() {
    let (mut book, controller, activity) = book();
    let class = book.party("call-centres", &[("kind", kind(PartyKind::Class))]);
    book.flow(activity, controller, class, &[]);
    book.activity("a2", controller, &[]);
    let later = ("valid_from", date("2027-01-01"));
    let court = book.party("court", &[]);
    book.flow(activity, controller, court, &[later]);
    let desk = book.party(
        "desk",
        &[
            ("kind", kind(PartyKind::InternalRole)),
            ("parent", Owned::Ref(controller)),
        ],
    );
    book.flow(activity, controller, desk, &[]);
    let secret = ("confidential", Owned::Bool(true));
    let police = book.party("police", &[]);
    book.flow(activity, controller, police, &[secret]);
    check_told(
        book,
        &["pay"],
        &[],
        &[
            "pay: bank (tell, stated); police (tell, not-stated); printer (tell, not-stated); \
           court (not-yet, not-stated); desk (inside, not-stated); \
           call-centres? no-members-recorded; a2 says nothing",
        ],
    );
}

#[test]
fn those_to_whom_the_data_were_passed_on_are_told_of_the_same_data_only() {
    let (mut book, _, activity) = book();
    let id = |book: &Book, code: &str| {
        let found = book.records.iter().find(|it| &*it.header().code == code);
        found.expect("a record").header().id
    };
    let (fund, name, pay) = (id(&book, "fund"), id(&book, "name"), id(&book, "pay"));
    let other = book.activity("f1", fund, &[]);
    for (code, element) in [("insurer", name), ("mutual", pay)] {
        let to = book.party(code, &[]);
        let data = ("elements", Owned::Refs(vec![element]));
        book.flow(other, fund, to, &[data]);
    }
    let _ = activity;
    check_told(
        book,
        &["name"],
        &[],
        &[
            "name: fund (tell, stated); printer (tell, not-stated); archive (earlier, wider); \
           then insurer",
        ],
    );
}

#[test]
fn whether_it_has_received_or_may_receive_is_said() {
    let (book, controller, _) = book();
    let snapshot = book.snapshot();
    let question = TellQuestion {
        controller: Id::of(controller),
        elements: Vec::new(),
        categories: Vec::new(),
        subjects: Vec::new(),
        on: day(TODAY),
    };
    let answer = whom_to_tell(&snapshot, &question).expect("the controller");
    let item = &answer.items[0];
    let received: Vec<_> = item.recipients.iter().map(|one| one.received).collect();
    let has = Some(Disclosure::HasReceived);
    assert_eq!(received, [None, has, None, None]);
    assert_eq!(item.owed(), 4);
}
