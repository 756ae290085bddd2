use std::collections::HashSet;

use super::*;
use crate::domain::{
    codes::PartyKind,
    record::{Absences, Header},
    records::Party,
    text::LocalText,
    value::{Owned, Scalar},
};

fn party(code: &str, parent: Option<Uuid>) -> Arc<dyn AnyRecord> {
    let header = Header {
        id: Uuid::now_v7(),
        version: 1,
        code: code.into(),
        absent: Absences::default(),
    };
    let def = Kind::Party.def();
    let mut values = vec![Owned::Absent; def.fields.len()];
    let mut set = |name: &str, value| values[def.position(name).expect("field")] = value;
    set("kind", Owned::Code(PartyKind::LegalPerson.item()));
    set(
        "name",
        Owned::Local(Box::new(LocalText {
            en: Some(code.into()),
            ..LocalText::default()
        })),
    );
    if let Some(parent) = parent {
        set("parent", Owned::Ref(parent));
    }
    let _ = <bool as Scalar>::TYPE;
    (def.build)(header, values).expect("a party")
}

use crate::domain::code_list::Coded;

#[test]
fn links_are_found_from_both_ends_and_in_the_order_of_codes() {
    let top = party("top", None);
    let id = top.header().id;
    let (b, a) = (party("b", Some(id)), party("a", Some(id)));
    let mut snapshot = Snapshot::build(1, Utc::now(), vec![top.clone(), b.clone()]);
    snapshot.put(a.clone());
    let children: Vec<&str> = snapshot
        .linked::<Party>("parent", id)
        .map(Party::code)
        .collect();
    assert_eq!(children, ["a", "b"]);
    snapshot.remove(b.header().id);
    let children: Vec<&str> = snapshot
        .linked::<Party>("parent", id)
        .map(Party::code)
        .collect();
    assert_eq!(children, ["a"]);
    assert_eq!(snapshot.users(id).len(), 1);
}

#[test]
fn a_snapshot_taken_before_a_write_does_not_change() {
    let before = Snapshot::build(1, Utc::now(), vec![party("a", None)]);
    let mut after = before.clone();
    after.put(party("b", None));
    assert_eq!(
        (before.count(Kind::Party), after.count(Kind::Party)),
        (1, 2)
    );
}

#[test]
fn a_link_has_one_name_at_each_end() {
    for kind in Kind::ALL {
        let own: Vec<&str> = kind.def().fields.iter().map(|field| field.name).collect();
        let mut seen = HashSet::new();
        for edge in edges_into(*kind) {
            assert!(
                !own.contains(&edge.back),
                "{kind:?} has a field and a link `{}`",
                edge.back
            );
            assert!(
                seen.insert(edge.back),
                "{kind:?} has two links `{}`",
                edge.back
            );
        }
    }
}
