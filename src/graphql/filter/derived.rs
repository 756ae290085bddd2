//! What holds of an activity through what belongs to it (its flows, bases, data uses and rules),
//! and of what belongs to one through the activity.

use std::{collections::HashSet, sync::Arc};

use uuid::Uuid;

use crate::{
    answers::add_classes,
    domain::{
        code_list::{CodeItem, Coded},
        kind::Kind,
        record::AnyRecord,
        records::Activity,
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
const FLOW_PARTY: &[Link] = &[
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
    let direction = match what {
        Derived::Recipient => Some(FlowsOf::Recipients),
        Derived::Source => Some(FlowsOf::Sources),
        _ => None,
    };
    for (links, targets) in ways(snapshot, what, target) {
        for record in linking(snapshot, links, &targets) {
            let goes_there = direction.is_none_or(|of| activity::is_one_of(snapshot, record, of));
            found.extend(activity_of(&**record).filter(|_| goes_there));
        }
    }
}

/// By which fields something holds through a record, and through which others besides it.
fn ways(snapshot: &Snapshot, what: Derived, target: Uuid) -> Vec<(&'static [Link], Vec<Uuid>)> {
    let links = match what {
        Derived::Party => PARTY,
        Derived::Element => ELEMENT,
        Derived::Subject => SUBJECT,
        Derived::Instrument => INSTRUMENT,
        Derived::LegalText | Derived::Basis => LEGAL_TEXT,
        Derived::Register => REGISTER,
        Derived::Category | Derived::Sensitivity => {
            let (categories, elements) = within(snapshot, vec![target]);
            return vec![(CATEGORY, categories), (ELEMENT, elements)];
        }
        Derived::Recipient => return vec![(RECIPIENT, with_classes(snapshot, target))],
        Derived::Source => {
            let parties = with_classes(snapshot, target);
            let registers = run_by(snapshot, &parties);
            return vec![(SOURCE, parties), (REGISTER, registers)];
        }
    };
    vec![(links, vec![target])]
}

/// The records that point to one of these by one of the fields.
fn linking<'s>(
    snapshot: &'s Snapshot,
    links: &[Link],
    targets: &[Uuid],
) -> impl Iterator<Item = &'s Arc<dyn AnyRecord>> {
    let edges = links.iter().filter_map(|(kind, field)| edge(*kind, field));
    edges
        .flat_map(move |edge| targets.iter().map(move |target| (edge, *target)))
        .flat_map(|(edge, target)| snapshot.linked_ids(edge, target))
        .filter_map(|id| snapshot.record(*id))
}

/// Categories with all narrower ones, and the elements in them.
fn within(snapshot: &Snapshot, mut categories: Vec<Uuid>) -> (Vec<Uuid>, Vec<Uuid>) {
    let mut known: HashSet<Uuid> = categories.iter().copied().collect();
    let mut next = 0;
    while next < categories.len() {
        let narrower = linked(snapshot, (Kind::DataCategory, "parent"), categories[next]);
        categories.extend(narrower.iter().filter(|id| known.insert(**id)));
        next += 1;
    }
    let elements = elements_in(snapshot, &categories);
    (categories, elements)
}

fn elements_in(snapshot: &Snapshot, categories: &[Uuid]) -> Vec<Uuid> {
    let of = |category: &Uuid| linked(snapshot, (Kind::DataElement, "categories"), *category);
    categories.iter().flat_map(of).copied().collect()
}

/// A party, and the classes of which it was ever a member: what goes to them goes to it.
fn with_classes(snapshot: &Snapshot, party: Uuid) -> Vec<Uuid> {
    let mut parties = vec![party];
    add_classes(snapshot, &mut parties);
    parties
}

/// The registers that these parties run.
fn run_by(snapshot: &Snapshot, parties: &[Uuid]) -> Vec<Uuid> {
    let of = |party: &Uuid| linked(snapshot, (Kind::Register, "operator"), *party);
    parties.iter().flat_map(of).copied().collect()
}

fn linked(snapshot: &Snapshot, (kind, field): Link, target: Uuid) -> &[Uuid] {
    edge(kind, field).map_or(&[], |edge| snapshot.linked_ids(edge, target))
}

/// The records of a kind that belong to activities of a controller.
pub fn of_controller(snapshot: &Snapshot, kind: Kind, party: Uuid) -> HashSet<Uuid> {
    let activities = linked(snapshot, (Kind::Activity, "controller"), party);
    belonging(snapshot, kind, activities.iter().copied())
}

/// The records of a kind that belong to activities carried out under the law of a region.
pub fn of_region(snapshot: &Snapshot, kind: Kind, wanted: &[&'static CodeItem]) -> HashSet<Uuid> {
    let activities = snapshot.list::<Activity>();
    let there = activities.filter(|activity| {
        let mut regions = activity.regions.0.iter();
        regions.any(|region| super::is_among(region.item(), wanted))
    });
    belonging(snapshot, kind, there.map(|it| it.header.id))
}

fn belonging(
    snapshot: &Snapshot,
    kind: Kind,
    activities: impl Iterator<Item = Uuid>,
) -> HashSet<Uuid> {
    let of = |activity| linked(snapshot, (kind, "activity"), activity);
    activities.flat_map(of).copied().collect()
}

/// The flows in which a party has a part: as sender, integrator, recipient, or by a register that
/// it runs.
pub fn flows_of_party(snapshot: &Snapshot, party: Uuid) -> HashSet<Uuid> {
    let parties = [party];
    let own = linking(snapshot, FLOW_PARTY, &parties).map(|record| record.header().id);
    let registers = run_by(snapshot, &parties);
    let by_register = linking(snapshot, REGISTER, &registers).map(|record| record.header().id);
    own.chain(by_register).collect()
}

/// The flows that state data of one of these sensitivities.
pub fn sensitive_flows(snapshot: &Snapshot, wanted: &[&'static CodeItem]) -> HashSet<Uuid> {
    let (categories, elements) = sensitive(snapshot, wanted);
    let by_category = linking(snapshot, &CATEGORY[1..], &categories);
    let flows = by_category.chain(linking(snapshot, &ELEMENT[1..], &elements));
    flows.map(|record| record.header().id).collect()
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
    let (categories, elements) = sensitive(snapshot, wanted);
    let by_category = linking(snapshot, CATEGORY, &categories);
    let records = by_category.chain(linking(snapshot, ELEMENT, &elements));
    records.filter_map(|it| activity_of(&**it)).collect()
}

/// The categories of one of these sensitivities, and the elements that have one themselves or by
/// such a category.
fn sensitive(snapshot: &Snapshot, wanted: &[&'static CodeItem]) -> (Vec<Uuid>, Vec<Uuid>) {
    let [categories, own] = [Kind::DataCategory, Kind::DataElement].map(|kind| {
        let records = coded(snapshot, kind, "sensitivity", wanted);
        records.map(|it| it.header().id).collect::<Vec<Uuid>>()
    });
    let mut elements = elements_in(snapshot, &categories);
    elements.extend(own);
    (categories, elements)
}
