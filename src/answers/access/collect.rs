//! Walks the activities of a controller and their flows, and decides what each flow means for the
//! persons asked about.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{
    AccessAnswer, AccessQuestion, Beside, Department, Searched, Sorter, Withheld, chain,
    naming::Link,
};
use crate::{
    answers::{
        ById, Concern, DataSet, Dated, Ids, NotFound, Scope, Span, Standing, StatedNone, Subjects,
        collective::Expander, scope::in_regions, span::standing_of, uses_of,
    },
    domain::{
        codes::{PartyKind, RecipientRole},
        id::Id,
        kind::Kind,
        records::{Activity, Flow, Party, Register},
        snapshot::{Snapshot, edge},
    },
};

/// Which parties have access to data of some persons that a controller holds, on a day.
///
/// What counts: the flows of the activities of which it is controller or joint controller, what
/// its processors record that they do for it, and what other controllers record that they get
/// from it. Ended flows, activities and memberships count as ended disclosures (CJEU C-553/07).
///
/// # Errors
/// The controller, a category of persons or a category of data does not exist.
pub fn parties_with_access<'a>(
    snapshot: &'a Snapshot,
    question: &AccessQuestion,
) -> Result<AccessAnswer<'a>, NotFound> {
    let wanted = DataSet::wanted(snapshot, &question.categories)?;
    parties_with_data(snapshot, question, wanted)
}

/// The same for any set of data, elements as well as categories; `None` means all data.
pub fn parties_with_data<'a>(
    snapshot: &'a Snapshot,
    question: &AccessQuestion,
    wanted: Option<DataSet>,
) -> Result<AccessAnswer<'a>, NotFound> {
    let scope = Scope::of(snapshot, question.controller, question.on)?;
    let mut collector = Collector {
        snapshot,
        question,
        scope: &scope,
        subjects: Subjects::of(snapshot, &question.subjects)?,
        wanted,
        expander: Expander::new(snapshot),
        sorter: Sorter::default(),
        found: Found::default(),
        parties: ById::default(),
        traffic: Traffic::of(snapshot, &scope),
    };
    let own = scope.activities(snapshot);
    for activity in &own {
        collector.own_activity(activity);
    }
    for activity in scope.done_by_processors(snapshot) {
        collector.processor_activity(activity);
    }
    collector.records_of_others(&own);
    let as_processor = collector.as_processor();
    let Collector {
        sorter,
        subjects,
        found,
        ..
    } = collector;
    let (groups, unresolved) = sorter.finish();
    let mut answer = AccessAnswer {
        snapshot,
        question: question.clone(),
        scope,
        activities: found.activities,
        groups,
        unresolved,
        beside: found.beside,
        chain: Vec::new(),
        recipients_none: found.recipients_none,
        recipients_not_stated: found.recipients_not_stated,
        departments: found.departments.into_values().collect(),
        as_processor,
        withheld: found.withheld.into_values().collect(),
        subjects,
    };
    answer.chain = chain::follow(&answer);
    Ok(answer)
}

/// What is found besides disclosures.
#[derive(Default)]
pub(super) struct Found<'a> {
    pub(super) activities: Vec<Searched<'a>>,
    pub(super) beside: Vec<Beside<'a>>,
    pub(super) recipients_none: Vec<StatedNone<'a>>,
    pub(super) recipients_not_stated: Vec<&'a Activity>,
    pub(super) departments: BTreeMap<(Option<&'a str>, Option<&'a str>), Department<'a>>,
    pub(super) withheld: BTreeMap<Option<&'a str>, Withheld<'a>>,
}

pub(super) struct Collector<'a, 'q> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) question: &'q AccessQuestion,
    pub(super) scope: &'q Scope<'a>,
    pub(super) subjects: Subjects,
    pub(super) wanted: Option<DataSet>,
    pub(super) expander: Expander<'a>,
    pub(super) sorter: Sorter<'a>,
    pub(super) found: Found<'a>,
    pub(super) parties: ById<&'a Party>,
    pub(super) traffic: Traffic,
}

/// The flows from and to the body, by identity: known without looking at a single one.
pub(super) struct Traffic {
    out: Ids,
    /// The same, in the order of parties and of flows.
    out_in_order: Vec<Uuid>,
    /// Those to units and roles are not in it, for these have access inside.
    into: Ids,
}

impl Traffic {
    fn of(snapshot: &Snapshot, scope: &Scope<'_>) -> Traffic {
        let mut body: Vec<&Party> = scope.body().filter_map(|id| snapshot.get(id)).collect();
        body.sort_by_key(|party| party.code());
        let mut out_in_order = Vec::new();
        let mut into = Ids::default();
        let [from, to] = ["from", "to"].map(|field| edge(Kind::Flow, field));
        for party in body {
            let id = party.id().uuid();
            let ids = from.map(|edge| snapshot.linked_ids(edge, id));
            out_in_order.extend_from_slice(ids.unwrap_or_default());
            for register in snapshot.linked::<Register>("operator", id) {
                let flows = snapshot.linked::<Flow>("register", register.id().uuid());
                let unsent = flows.filter(|flow| flow.from.is_none());
                out_in_order.extend(unsent.map(|flow| flow.id().uuid()));
            }
            if !matches!(party.kind, PartyKind::Unit | PartyKind::InternalRole) {
                let ids = to.map(|edge| snapshot.linked_ids(edge, id));
                into.extend(ids.unwrap_or_default());
            }
        }
        Traffic {
            out: out_in_order.iter().copied().collect(),
            out_in_order,
            into,
        }
    }
}

/// An activity that may count, with what is known of it.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) activity: &'a Activity,
    pub(super) concern: Concern,
    pub(super) ended: bool,
    /// Whether it has not begun. Its flows are disclosures to come; it is not searched otherwise.
    pub(super) future: bool,
}

impl<'a> Collector<'a, '_> {
    /// An activity in the regions asked about.
    pub(super) fn case(&self, activity: &'a Activity) -> Option<Case<'a>> {
        let standing = standing_of(activity, self.question.on);
        let counts = in_regions(activity, &self.question.regions);
        counts.then(|| Case {
            activity,
            concern: self.subjects.of_activity(self.snapshot, activity),
            ended: standing == Standing::Ended,
            future: standing == Standing::Future,
        })
    }

    pub(super) fn own_activity(&mut self, activity: &'a Activity) {
        let Some(case) = self.case(activity) else {
            return;
        };
        self.joint_controllers(case);
        let mut subject = case.concern.of_all();
        let mut sent = Vec::new();
        let mut waiting = Vec::new();
        for id in self.flow_ids(activity) {
            let comes_in = self.traffic.into.contains(id);
            // What comes in matters here only if it alone concerns the persons.
            if comes_in && subject.is_some() {
                continue;
            }
            let Some(flow) = self.snapshot.get(Id::of(*id)) else {
                continue;
            };
            subject = subject.or(self.subjects.of_flow(flow, case.concern));
            let sender = self.sender(flow).filter(|_| !comes_in);
            if self.traffic.out.contains(id)
                || self.scope.contains(flow.to)
                || self.sends_as_member(case, flow, sender)
            {
                sent.push(flow);
                self.offer(case, flow, None);
            } else if !comes_in {
                waiting.push((flow, sender));
            }
        }
        self.operators(case, &sent);
        let others = waiting.iter().map(|(flow, _)| flow);
        let goes_out = sent.iter().chain(others).any(|f| self.goes_out(case, f));
        self.passed_on_inside(case, &sent, waiting);
        if let Some(subject) = subject.filter(|_| !case.future) {
            self.found.activities.push(Searched {
                activity,
                ended: case.ended,
                subject,
            });
            if !case.ended {
                self.note_recipients(activity, goes_out);
                self.note_department(activity);
            }
        }
    }

    fn flow_ids(&self, activity: &Activity) -> &'a [Uuid] {
        let edge = edge(Kind::Flow, "activity");
        let id = activity.id().uuid();
        edge.map_or(&[], |edge| self.snapshot.linked_ids(edge, id))
    }

    /// A party; the few that a controller has to do with are looked up once.
    pub(super) fn party(&mut self, id: Id<Party>) -> Option<&'a Party> {
        if let Some(party) = self.parties.get(&id.uuid()) {
            return Some(party);
        }
        let party = self.snapshot.get(id)?;
        self.parties.insert(id.uuid(), party);
        Some(party)
    }

    /// Who sends a flow: the party stated, else whoever runs the register stated.
    pub(super) fn sender(&self, flow: &Flow) -> Option<&'a Party> {
        let from = flow.from.or_else(|| {
            let register = self.snapshot.get(flow.register?)?;
            register.operator
        });
        self.snapshot.get(from?)
    }

    /// Flows that others send: from a processor to its processor they count; what no recipient of
    /// the controller sends is told apart.
    pub(super) fn passed_on_inside(
        &mut self,
        case: Case<'a>,
        sent: &[&'a Flow],
        mut waiting: Vec<(&'a Flow, Option<&'a Party>)>,
    ) {
        let joint = case.activity.joint_controllers.iter().copied();
        let mut holders: Vec<Id<Party>> = joint.chain([case.activity.controller]).collect();
        if !waiting.is_empty() {
            for flow in sent {
                self.receivers(case, flow, &mut holders);
            }
        }
        loop {
            let (next, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|(flow, sender)| {
                flow.recipient_role == Some(RecipientRole::SubProcessor)
                    || sender.is_some_and(|sender| holders.contains(&sender.id()))
            });
            if next.is_empty() {
                self.beside(case, rest);
                return;
            }
            for (flow, sender) in next {
                self.receivers(case, flow, &mut holders);
                self.offer(case, flow, sender);
            }
            waiting = rest;
        }
    }

    /// The days that flow and activity have in common; those of the flow alone when they
    /// contradict each other, so that nothing is lost.
    pub(super) fn span(&self, case: Case<'a>, flow: &Flow) -> Span {
        let own = flow.span();
        case.activity.span().and(own).unwrap_or(own)
    }

    pub(super) fn concerns_data(&self, activity: &Activity, flow: Option<&Flow>) -> bool {
        let Some(wanted) = &self.wanted else {
            return true;
        };
        let stated = flow
            .map(|flow| DataSet::of(self.snapshot, &flow.categories, &flow.elements))
            .filter(|stated| !stated.is_empty());
        match stated {
            Some(stated) => wanted.meets(&stated),
            // A flow that does not state its data may carry all that the activity uses.
            None => {
                let uses = uses_of(self.snapshot, activity, &self.subjects, self.question.on);
                let sets = uses.iter().map(|data_use| {
                    DataSet::of(
                        self.snapshot,
                        data_use.category.as_slice(),
                        data_use.element.as_slice(),
                    )
                });
                uses.is_empty() || sets.into_iter().any(|set| wanted.meets(&set))
            }
        }
    }

    /// What a processor records that it does for the controller: it has access, and so do those
    /// to whom it passes the data on (Art. 28(4)).
    pub(super) fn processor_activity(&mut self, activity: &'a Activity) {
        let Some(case) = self.case(activity) else {
            return;
        };
        let link = Link::Role(RecipientRole::Processor);
        self.without_flow(case, activity.controller, link);
        let id = activity.id().uuid();
        let flows: Vec<&Flow> = self.snapshot.linked("activity", id).collect();
        self.operators(case, &flows);
        let onward = |flow: &&Flow| flow.to != activity.controller;
        for flow in flows.into_iter().filter(onward) {
            let sender = self.sender(flow);
            self.offer(case, flow, sender);
        }
    }

    /// What others record in their own activities that they get from the controller.
    pub(super) fn records_of_others(&mut self, own: &[&'a Activity]) {
        let mut seen = Ids::default();
        for activity in own {
            seen.extend(self.flow_ids(activity));
        }
        let snapshot = self.snapshot;
        let mut cases: ById<Option<Case<'a>>> = ById::default();
        for id in std::mem::take(&mut self.traffic.out_in_order) {
            let flow = Some(id).filter(|id| seen.insert(*id));
            let Some(flow) = flow.and_then(|id| snapshot.get::<Flow>(Id::of(id))) else {
                continue;
            };
            let known = cases.get(&flow.activity.uuid()).copied();
            let case = known.unwrap_or_else(|| self.case_of_another(flow.activity));
            cases.insert(flow.activity.uuid(), case);
            if let Some(case) = case {
                self.offer(case, flow, None);
            }
        }
    }

    /// An activity of another controller; not what is done as processor, for or by the bodies.
    fn case_of_another(&self, activity: Id<Activity>) -> Option<Case<'a>> {
        let activity = self.snapshot.get(activity)?;
        let mut others = activity.served_controllers.iter();
        let processed = others.any(|id| self.scope.contains(*id));
        if processed || self.scope.contains(activity.controller) {
            return None;
        }
        self.case(activity)
    }

    pub(super) fn as_processor(&self) -> Vec<&'a Activity> {
        let activities = self.scope.as_processor(self.snapshot).into_iter();
        activities
            .filter(|activity| {
                let case = self
                    .case(activity)
                    .filter(|case| !case.ended && !case.future);
                case.is_some_and(|case| case.concern != Concern::Others)
            })
            .collect()
    }
}
