//! What holds of an activity through what belongs to it: its flows, bases, data uses and rules.

use std::collections::HashSet;

use uuid::Uuid;

use crate::{
    domain::{
        code_list::CodeItem,
        kind::Kind,
        record::AnyRecord,
        snapshot::{Snapshot, edge},
        value::Value,
    },
    graphql::{
        activity,
        schema::{Derived, FlowsOf},
    },
};

/// A field by which a record is linked: of the activity, or of what belongs to it.
type Link = (Kind, &'static str);

const PARTY: &[Link] = &[
    (Kind::Activity, "controller"),
    (Kind::Activity, "joint_controllers"),
    (Kind::Activity, "served_controllers"),
    (Kind::Activity, "representative"),
    (Kind::Flow, "from"),
    (Kind::Flow, "via"),
    (Kind::Flow, "to"),
];
const CATEGORY: &[Link] = &[(Kind::DataUse, "category"), (Kind::Flow, "categories")];
const ELEMENT: &[Link] = &[(Kind::DataUse, "element"), (Kind::Flow, "elements")];
const SUBJECT: &[Link] = &[
    (Kind::Activity, "subjects"),
    (Kind::DataUse, "subject"),
    (Kind::Flow, "subjects"),
];
const INSTRUMENT: &[Link] = &[(Kind::Flow, "instrument")];
const LEGAL_TEXT: &[Link] = &[
    (Kind::LegalBasis, "legal_texts"),
    (Kind::Flow, "legal_texts"),
    (Kind::Retention, "legal_text"),
];
const RECIPIENT: &[Link] = &[(Kind::Flow, "to")];
const SOURCE: &[Link] = &[(Kind::Flow, "from")];
const REGISTER: &[Link] = &[(Kind::Flow, "register")];

/// The field that holds the basis an activity rests on.
pub const BASIS: Link = (Kind::LegalBasis, "basis");

/// The kind of record that a condition names.
pub fn target(what: Derived) -> Kind {
    match what {
        Derived::Party | Derived::Recipient | Derived::Source => Kind::Party,
        Derived::Category | Derived::Sensitivity => Kind::DataCategory,
        Derived::Element => Kind::DataElement,
        Derived::Subject => Kind::SubjectCategory,
        Derived::Basis | Derived::LegalText => Kind::LegalText,
        Derived::Instrument => Kind::Instrument,
        Derived::Register => Kind::Register,
    }
}

/// Adds the activities of which something holds through a record.
pub fn activities(snapshot: &Snapshot, what: Derived, target: Uuid, found: &mut HashSet<Uuid>) {
    let (links, direction) = match what {
        Derived::Party => (PARTY, None),
        Derived::Category | Derived::Sensitivity => (CATEGORY, None),
        Derived::Element => (ELEMENT, None),
        Derived::Subject => (SUBJECT, None),
        Derived::Instrument => (INSTRUMENT, None),
        Derived::LegalText | Derived::Basis => (LEGAL_TEXT, None),
        Derived::Recipient => (RECIPIENT, Some(FlowsOf::Recipients)),
        Derived::Source => (SOURCE, Some(FlowsOf::Sources)),
        Derived::Register => (REGISTER, None),
    };
    for (kind, field) in links {
        let linked = edge(*kind, field).map_or(&[][..], |it| snapshot.linked_ids(it, target));
        for record in linked.iter().filter_map(|id| snapshot.record(*id)) {
            let goes_there = direction.is_none_or(|of| activity::is_one_of(snapshot, record, of));
            found.extend(activity_of(&**record).filter(|_| goes_there));
        }
    }
}

/// The activity that a record is, or belongs to.
fn activity_of(record: &dyn AnyRecord) -> Option<Uuid> {
    if record.kind() == Kind::Activity {
        return Some(record.header().id);
    }
    match record.value(record.kind().def().position("activity")?) {
        Value::Ref(id) => Some(id),
        _ => None,
    }
}

/// The activities to which a record with one of these codes in a field belongs.
pub fn by_code(snapshot: &Snapshot, link: Link, wanted: &[&'static CodeItem]) -> HashSet<Uuid> {
    let (kind, field) = link;
    let records = coded(snapshot, kind, field, wanted);
    records.filter_map(activity_of).collect()
}

fn coded<'s>(
    snapshot: &'s Snapshot,
    kind: Kind,
    field: &str,
    wanted: &[&'static CodeItem],
) -> impl Iterator<Item = &'s dyn AnyRecord> {
    let at = kind.def().position(field);
    snapshot
        .kind(kind)
        .map(|record| &**record)
        .filter(move |record| {
            at.is_some_and(|at| match record.value(at) {
                Value::Code(item) => super::is_among(item, wanted),
                _ => false,
            })
        })
}

/// The activities that use or pass on data of one of these sensitivities.
pub fn by_sensitivity(snapshot: &Snapshot, wanted: &[&'static CodeItem]) -> HashSet<Uuid> {
    let mut found = HashSet::new();
    for (kind, what) in [
        (Kind::DataCategory, Derived::Category),
        (Kind::DataElement, Derived::Element),
    ] {
        for record in coded(snapshot, kind, "sensitivity", wanted) {
            activities(snapshot, what, record.header().id, &mut found);
        }
    }
    found
}
