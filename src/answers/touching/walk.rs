//! The walk itself: what belongs to the target, what points to that, and what stands behind it.

use std::sync::Arc;

use uuid::Uuid;

use super::{Touched, Touching};
use crate::{
    answers::{Dated, Span},
    domain::{
        id::Id,
        kind::Kind,
        record::{AnyRecord, Fields},
        records::{Flow, Party},
        snapshot::{EdgeDef, edges_into},
        value::{FieldType, Value},
    },
};

/// Links from what belongs to a record to the record: the kind that points, and its field.
const BELONGS: [(Kind, &str); 10] = [
    (Kind::Party, "parent"),
    (Kind::Party, "members"),
    (Kind::Register, "operator"),
    (Kind::System, "operator"),
    (Kind::DataCategory, "parent"),
    (Kind::DataElement, "categories"),
    (Kind::SubjectCategory, "parent"),
    (Kind::Purpose, "parent"),
    (Kind::LegalText, "parent"),
    (Kind::TransferTool, "instrument"),
];

/// Links that say where something is known from, not what is touched.
const KNOWN_FROM: [Kind; 2] = [Kind::Evidence, Kind::ImportRun];

impl Touching<'_> {
    /// Takes a record in, unless it is the target, known already, or not valid on the day.
    pub(super) fn reach(
        &mut self,
        id: Uuid,
        from: Uuid,
        link: &'static str,
        certain: bool,
    ) -> bool {
        if id == self.target.header().id || self.at.contains_key(&id) {
            return false;
        }
        let Some(record) = self.snapshot.record(id) else {
            return false;
        };
        let holds = |on| Span::of(&**record).holds_on(on);
        if KNOWN_FROM.contains(&record.kind()) || !self.on.is_none_or(holds) {
            return false;
        }
        let before = self.at.get(&from).map(|at| self.touched[*at].certain);
        self.at.insert(id, self.touched.len());
        self.touched.push(Touched {
            record: &**record,
            from,
            link,
            certain: certain && before.unwrap_or(true),
        });
        true
    }

    /// What belongs to a record, at any depth, with the record itself.
    pub(super) fn belonging(&mut self, id: Uuid) -> Vec<Uuid> {
        let mut core = vec![id];
        let mut next = 0;
        while let Some(id) = core.get(next).copied() {
            next += 1;
            for (def, user) in self.users(id, true) {
                let member = def.field.name != "members" || self.is_member(user, id);
                if member && self.reach(user, id, def.back, true) {
                    core.push(user);
                }
            }
        }
        core
    }

    /// The wider categories that may contain the target: what states only those may touch it.
    pub(super) fn wider(&mut self, id: Uuid) -> Vec<Uuid> {
        let mut core = Vec::new();
        let mut next = Some(id).filter(|_| self.about_data());
        let mut done = 0;
        while let Some(id) = next {
            let wider = self.links(id, &|name, kind| {
                kind == Kind::DataCategory && matches!(name, "categories" | "parent")
            });
            for (found, field) in wider {
                if self.reach(found, id, field, false) {
                    core.push(found);
                }
            }
            next = core.get(done).copied();
            done += 1;
        }
        core
    }

    /// The records that point to one, with the link; those that belong to it, or the others.
    pub(super) fn users(&self, id: Uuid, belonging: bool) -> Vec<(&'static EdgeDef, Uuid)> {
        let Some(record) = self.snapshot.record(id) else {
            return Vec::new();
        };
        let edges = edges_into(record.kind()).iter();
        let edges = edges.filter(|def| BELONGS.contains(&(def.from, def.field.name)) == belonging);
        let links = edges.flat_map(|def| {
            let ids = self.snapshot.linked_ids(def.edge, id).iter();
            ids.map(move |user| (*def, *user))
        });
        links.collect()
    }

    pub(super) fn is_member(&self, class: Uuid, party: Uuid) -> bool {
        let class = self.snapshot.get::<Party>(Id::of(class));
        let Some((class, on)) = class.zip(self.on) else {
            return true;
        };
        let mut members = class.members.0.iter();
        members.any(|member| member.party.uuid() == party && member.span().holds_on(on))
    }

    /// All around some records: what points to them, the activities behind that, and what these
    /// involve.
    pub(super) fn around(&mut self, core: &[Uuid]) {
        let mut direct: Vec<Uuid> = core.to_vec();
        for id in core {
            for (def, user) in self.users(*id, false) {
                if self.reach(user, *id, def.back, true) {
                    direct.push(user);
                }
            }
        }
        let mut at = 0;
        while let Some(id) = direct.get(at).copied() {
            at += 1;
            let more = self.behind(id);
            direct.extend(more);
        }
    }

    /// What stands behind one record. Gives the records that must be looked at in their turn.
    pub(super) fn behind(&mut self, id: Uuid) -> Vec<Uuid> {
        let Some(record) = self.snapshot.record(id) else {
            return Vec::new();
        };
        match record.kind() {
            Kind::Activity => self.whole_activity(id),
            Kind::Flow => self.flow(id),
            Kind::DataUse | Kind::Retention => {
                self.forward(id, &|_, kind| kind == Kind::SubjectCategory);
                self.part_of_activity(id)
            }
            Kind::LegalBasis => {
                let activities = self.links(id, &|name, _| name == "activity").into_iter();
                let mut more = Vec::new();
                for (activity, field) in activities {
                    self.reach(activity, id, field, true);
                    more.extend(self.whole_activity(activity));
                }
                more
            }
            Kind::Instrument => self.instrument(id),
            _ => Vec::new(),
        }
    }

    /// Whether the target is data: then other data are not touched along with it.
    pub(super) fn about_data(&self) -> bool {
        matches!(self.target.kind(), Kind::DataCategory | Kind::DataElement)
    }

    pub(super) fn whole_activity(&mut self, id: Uuid) -> Vec<Uuid> {
        self.forward(id, &|name, kind| {
            let involved = matches!(
                kind,
                Kind::Party | Kind::SubjectCategory | Kind::System | Kind::Purpose
            );
            involved && name != "served_controllers"
        });
        let mut more = Vec::new();
        for (def, user) in self.users(id, false) {
            let carries = matches!(def.from, Kind::Flow | Kind::DataUse) && !self.about_data();
            if carries && self.reach(user, id, def.back, true) {
                self.forward(user, &|_, kind| {
                    is_data(kind) || kind == Kind::SubjectCategory
                });
                more.push(user);
            }
        }
        more.retain(|id| {
            let record = self.snapshot.record(*id);
            record.is_some_and(|record| record.kind() == Kind::Flow)
        });
        more
    }

    /// A flow touches its parties, its data and its instrument; and the part of its activity that
    /// it is.
    pub(super) fn flow(&mut self, id: Uuid) -> Vec<Uuid> {
        let about_data = self.about_data();
        self.forward(id, &|name, kind| {
            let other_data = about_data && is_data(kind);
            name != "activity" && !other_data
        });
        let states_data = self.snapshot.get::<Flow>(Id::of(id));
        let unstated =
            states_data.is_some_and(|flow| flow.categories.is_empty() && flow.elements.is_empty());
        if unstated && !about_data {
            self.may_carry(id);
        }
        self.part_of_activity(id)
    }

    /// A flow that does not state its data may carry all that its activity uses.
    pub(super) fn may_carry(&mut self, flow: Uuid) {
        for (activity, _) in self.links(flow, &|name, _| name == "activity") {
            for (def, user) in self.users(activity, false) {
                if def.from != Kind::DataUse {
                    continue;
                }
                for (data, field) in self.links(user, &|_, kind| is_data(kind)) {
                    self.reach(data, flow, field, false);
                }
            }
        }
    }

    /// The activity of a flow, data use or retention rule, with its controllers and systems, and
    /// its persons where the record itself names none.
    pub(super) fn part_of_activity(&mut self, id: Uuid) -> Vec<Uuid> {
        let names_persons = !self
            .links(id, &|_, kind| kind == Kind::SubjectCategory)
            .is_empty();
        let mut more = Vec::new();
        for (activity, field) in self.links(id, &|name, _| name == "activity") {
            if !self.reach(activity, id, field, true) && !self.at.contains_key(&activity) {
                continue;
            }
            self.forward(activity, &|name, kind| match kind {
                Kind::SubjectCategory => !names_persons,
                Kind::System => true,
                _ => matches!(name, "controller" | "joint_controllers"),
            });
            more.extend(self.unstated_flows(id, activity));
        }
        more
    }

    /// Data that an activity uses may go along with every flow of it that does not state its data.
    pub(super) fn unstated_flows(&mut self, data_use: Uuid, activity: Uuid) -> Vec<Uuid> {
        let is_use = |record: &Arc<dyn AnyRecord>| record.kind() == Kind::DataUse;
        if !self.about_data() || !self.snapshot.record(data_use).is_some_and(is_use) {
            return Vec::new();
        }
        let snapshot = self.snapshot;
        let flows = snapshot.linked::<Flow>("activity", activity);
        flows
            .filter(|flow| flow.categories.is_empty() && flow.elements.is_empty())
            .map(|flow| flow.id().uuid())
            .filter(|flow| self.reach(*flow, activity, "flows", false))
            .collect()
    }

    /// An instrument carries the flows under it, when the question is about what permits them. For
    /// a party or data that it names, other flows under it are beside the question.
    pub(super) fn instrument(&mut self, id: Uuid) -> Vec<Uuid> {
        let permits = matches!(
            self.target.kind(),
            Kind::Instrument | Kind::LegalText | Kind::TransferTool
        );
        if !permits {
            return Vec::new();
        }
        self.forward(id, &|name, _| name != "replaced_by");
        let users = self.users(id, false).into_iter();
        let flows: Vec<_> = users.filter(|(def, _)| def.from == Kind::Flow).collect();
        flows
            .into_iter()
            .filter(|(def, flow)| self.reach(*flow, id, def.back, true))
            .map(|(_, flow)| flow)
            .collect()
    }

    /// Takes in what a record points to through some of its fields, and gives what is new.
    pub(super) fn forward(&mut self, id: Uuid, through: &dyn Fn(&str, Kind) -> bool) -> Vec<Uuid> {
        let links = self.links(id, through).into_iter();
        links
            .filter(|(found, field)| self.reach(*found, id, field, true))
            .map(|(found, _)| found)
            .collect()
    }

    /// What a record points to through some of its fields, with the name of the field.
    pub(super) fn links(
        &self,
        id: Uuid,
        through: &dyn Fn(&str, Kind) -> bool,
    ) -> Vec<(Uuid, &'static str)> {
        let mut found = Vec::new();
        let Some(record) = self.snapshot.record(id) else {
            return found;
        };
        for (at, def) in Fields::defs(&**record).iter().enumerate() {
            match (&def.ty, Fields::value(&**record, at)) {
                (FieldType::Ref(kind), Value::Ref(id)) if through(def.name, *kind) => {
                    found.push((id, def.name));
                }
                (FieldType::Refs(kind), Value::Refs(ids)) if through(def.name, *kind) => {
                    found.extend(ids.ids().map(|id| (id, def.name)));
                }
                (FieldType::Parts(_), Value::Parts(parts)) if through(def.name, Kind::Party) => {
                    for n in 0..parts.count() {
                        let part = parts.part(n);
                        let values = (0..part.defs().len()).map(|at| part.value(at));
                        found.extend(values.filter_map(|value| match value {
                            Value::Ref(id) => Some((id, def.name)),
                            _ => None,
                        }));
                    }
                }
                _ => {}
            }
        }
        found
    }
}

fn is_data(kind: Kind) -> bool {
    matches!(kind, Kind::DataCategory | Kind::DataElement)
}
