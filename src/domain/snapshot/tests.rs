use std::collections::{BTreeMap, HashSet};

use proptest::prelude::*;

use super::*;
use crate::domain::{
    codes::PartyKind,
    record::{Absences, Header},
    records::Party,
    text::LocalText,
    value::{Owned, Scalar},
};

fn party(code: &str, parent: Option<Uuid>) -> Arc<dyn AnyRecord> {
    party_with(Uuid::now_v7(), code, parent)
}

fn party_with(id: Uuid, code: &str, parent: Option<Uuid>) -> Arc<dyn AnyRecord> {
    let header = Header {
        id,
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

/// Everything one can ask of the parties of a snapshot, asked from both ends.
fn all_of(snapshot: &Snapshot) -> impl PartialEq + std::fmt::Debug {
    let code = |record: &Arc<dyn AnyRecord>| record.header().code.to_string();
    let edge = edge(Kind::Party, "parent").expect("an edge");
    let forth: Vec<_> = snapshot.kind(Kind::Party).map(code).collect();
    let mut back: Vec<_> = snapshot.kind(Kind::Party).rev().map(code).collect();
    back.reverse();
    assert_eq!(forth, back);
    let mut both = snapshot.kind(Kind::Party);
    let mut inwards = Vec::new();
    while let Some(first) = both.next() {
        inwards.push(code(first));
        inwards.extend(both.next_back().map(code));
    }
    assert_eq!(snapshot.count(Kind::Party), forth.len());
    assert_eq!(snapshot.all().count(), forth.len());
    let each = forth.iter().map(|code| {
        let id = snapshot.by_code(Kind::Party, code).expect("a code");
        let children = snapshot.linked_ids(edge, id).to_vec();
        let after = snapshot.kind_after(Kind::Party, code).count();
        (
            id,
            snapshot.record(id).map(|it| it.header().code.clone()),
            children,
            after,
        )
    });
    (each.collect::<Vec<_>>(), inwards)
}

#[test]
fn a_large_change_lays_a_new_base_and_a_small_one_does_not() {
    let id = |number: u128| Uuid::from_u128(number);
    let made = |number: u128, code: &str| (id(number), Some(party_with(id(number), code, None)));
    let few = Snapshot::empty().with((0..900).map(|it| made(it, &format!("p{it}"))).collect());
    let many = few.with((0..2_000).map(|it| made(it, &format!("q{it}"))).collect());
    let records: Vec<_> = (0..2_000)
        .filter_map(|it| made(it, &format!("q{it}")).1)
        .collect();
    assert_eq!(
        format!("{:?}", all_of(&many)),
        format!("{:?}", all_of(&Snapshot::build(0, Utc::now(), records)))
    );
    assert_eq!(few.by_code(Kind::Party, "p7"), Some(id(7)));
    assert!(many.changed_since(&few).is_none());
    let (next, last) = (
        many.with(vec![made(5, "r")]),
        many.with(vec![(id(6), None)]),
    );
    assert_eq!(next.changed_since(&many), Some(vec![id(5)]));
    assert_eq!(last.changed_since(&next), Some(vec![id(5), id(6)]));
    assert_eq!(next.changed_since(&next), Some(vec![]));
}

proptest! {
    #[test]
    fn a_snapshot_that_was_changed_is_as_one_that_is_built_anew(
        begun in 0..8_u128,
        steps in prop::collection::vec((0..8_u128, 0..8_u8, 0..8_u128, any::<bool>()), 1..24),
    ) {
        let id = |number: u128| Uuid::from_u128(number + 1);
        let mut model: BTreeMap<Uuid, Arc<dyn AnyRecord>> = (0..begun)
            .map(|number| (id(number), party_with(id(number), &format!("c{number}"), Some(id(0)))))
            .collect();
        let mut snapshot = Snapshot::build(0, Utc::now(), model.values().cloned().collect());
        for (number, code, parent, stays) in steps {
            let (own, code) = (id(number), format!("c{code}"));
            let mut changes = vec![(own, stays.then(|| party_with(own, &code, Some(id(parent)))))];
            let bearer = model.values().find(|it| &*it.header().code == code.as_str());
            if let Some(other) = bearer.map(|it| it.header().id).filter(|it| stays && *it != own) {
                // The bearer of the code gets another one, in the same change.
                let code = model.get(&own).map(|it| it.header().code.to_string());
                let code = code.unwrap_or_else(|| format!("d{number}"));
                let taken = model.values().any(|it| *it.header().code == *code && it.header().id != own);
                prop_assume!(!taken);
                changes.push((other, Some(party_with(other, &code, None))));
            }
            snapshot = snapshot.with(changes.clone());
            for (id, state) in changes {
                match state {
                    Some(record) => model.insert(id, record),
                    None => model.remove(&id),
                };
            }
            let built = Snapshot::build(0, Utc::now(), model.values().cloned().collect());
            prop_assert_eq!(format!("{:?}", all_of(&snapshot)), format!("{:?}", all_of(&built)));
        }
    }
}
