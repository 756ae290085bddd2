//! What is held about a person.

use super::*;

#[test]
fn what_is_held_is_told_per_activity_for_the_persons_and_the_day() {
    let mut book = Book::default();
    let controller = book.party("controller", &[]);
    let asked = book.add(Kind::SubjectCategory, "asked", &[]);
    let others = book.add(Kind::SubjectCategory, "others", &[]);
    let purpose = book.add(Kind::Purpose, "paying", &[]);
    let system = book.add(Kind::System, "files", &[]);
    let fields = [
        ("subjects", Owned::Refs(vec![asked, others])),
        ("purposes", Owned::Refs(vec![purpose])),
        ("systems", Owned::Refs(vec![system])),
        ("automated_decisions", Owned::Bool(true)),
    ];
    let activity = book.activity("a1", controller, &fields);
    book.activity("a2", controller, &[("subjects", Owned::Refs(vec![others]))]);
    book.activity("a3", controller, &[("valid_to", date("2020-01-01"))]);
    let data = book.add(Kind::DataCategory, "data", &[]);
    for (code, subject, to) in [
        ("u1", asked, Owned::Absent),
        ("u2", others, Owned::Absent),
        ("u3", asked, date("2020-01-01")),
    ] {
        let fields = [
            ("activity", Owned::Ref(activity)),
            ("category", Owned::Ref(data)),
            ("subject", Owned::Ref(subject)),
            ("valid_to", to),
        ];
        book.add(Kind::DataUse, code, &fields);
    }
    book.add(Kind::Retention, "r1", &[("activity", Owned::Ref(activity))]);
    let snapshot = book.snapshot();
    let question = HeldQuestion {
        controller: Id::of(controller),
        subjects: vec![Id::of(asked)],
        regions: Vec::new(),
        on: day(TODAY),
    };
    let answer = what_is_held_about(&snapshot, &question).expect("a controller");
    let [held] = &answer.activities[..] else {
        panic!("expected one activity, found {:?}", answer.activities);
    };
    assert_eq!(held.activity.code(), "a1");
    let data: Vec<&str> = held.data.iter().map(|one| one.code()).collect();
    assert_eq!(data, ["u1"]);
    let rest = (
        held.purposes.len(),
        held.systems.len(),
        held.retention.len(),
    );
    assert_eq!(rest, (1, 1, 1));
}
