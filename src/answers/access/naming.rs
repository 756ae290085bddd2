//! Decides whether a flow counts, and names whoever stands behind the party that receives it.

use super::{
    Disclosure, Withheld,
    collect::{Case, Collector},
};
use crate::{
    answers::{
        Dated, Scope,
        codes::{AccessGroup, UnresolvedReason},
        collective::is_collective,
    },
    domain::{
        codes::{PartyKind, RecipientRole},
        id::Id,
        records::{Flow, Party, System},
    },
};

/// What in an activity gives a party access without a flow.
pub(super) enum Link<'a> {
    /// It takes part in this capacity.
    Role(RecipientRole),
    /// It operates a system.
    System(&'a System),
}

impl<'a> Collector<'a, '_> {
    /// Takes in a flow that goes out, if it concerns the persons and the data.
    pub(super) fn offer(&mut self, case: Case<'a>, flow: &'a Flow, sender: Option<&'a Party>) {
        let Some(to) = self.party(flow.to) else {
            return;
        };
        let inside = matches!(to.kind, PartyKind::InternalRole | PartyKind::Unit);
        let comes_in = self.scope.contains(flow.to) && !inside;
        let to_the_person = to.kind == PartyKind::DataSubject
            || flow.recipient_role == Some(RecipientRole::DataSubject);
        if comes_in || to_the_person || !self.concerns_data(case.activity, Some(flow)) {
            return;
        }
        let Some(subject) = self.subjects.of_flow(flow, case.concern) else {
            return;
        };
        let confidential = flow.confidential == Some(true);
        let span = self.span(case, flow);
        if confidential && !self.question.include_confidential {
            Withheld::count(&mut self.found.withheld, flow);
            return;
        }
        let outside = |party: &&Party| !self.scope.contains(party.id());
        let disclosure = Disclosure {
            activity: case.activity,
            party: to,
            flow: Some(flow),
            capacity: AccessGroup::CapacityNotStated,
            role: flow.recipient_role,
            classes: Vec::new(),
            sender: sender.filter(outside),
            subject,
            span,
            via_system: None,
            ended: case.ended,
            future: false,
            confidential,
        };
        self.integrator(flow, &disclosure);
        self.place(disclosure);
    }

    /// The integrator through which a disclosure goes has access too.
    fn integrator(&mut self, flow: &Flow, disclosure: &Disclosure<'a>) {
        let scope = self.scope;
        let via = flow.via.filter(|via| *via != flow.to);
        let via = via.filter(|via| !scope.contains(*via));
        if let Some(party) = via.and_then(|via| self.party(via)) {
            let role = None;
            self.place(Disclosure {
                party,
                role,
                ..disclosure.clone()
            });
        }
    }

    fn name(&mut self, mut disclosure: Disclosure<'a>) {
        disclosure.capacity = capacity(&disclosure, self.scope);
        disclosure.stand(self.question.on);
        self.sorter.name(disclosure);
    }

    /// Names whoever stands behind the party of a disclosure.
    pub(super) fn place(&mut self, disclosure: Disclosure<'a>) {
        let (on, scope) = (self.question.on, self.scope);
        let class = disclosure.party;
        if !is_collective(class) {
            self.name(disclosure);
            return;
        }
        let (mut named, mut only_self) = (false, false);
        for behind in self.expander.expand(class).to_vec() {
            let common = disclosure.span.and(behind.span);
            let Some(span) = common else { continue };
            let mut one = Disclosure {
                party: behind.party,
                classes: behind.classes,
                span,
                ..disclosure.clone()
            };
            one.capacity = capacity(&one, scope);
            one.stand(on);
            if let Some(reason) = behind.dead_end {
                named = true;
                self.sorter.cannot_name(reason, one);
            } else if scope.contains(behind.party.id()) {
                only_self = true;
            } else {
                let now = !one.ended && !one.future;
                named |= now || disclosure.ended || !disclosure.span.holds_on(on);
                self.sorter.name(one);
            }
        }
        if !named {
            let reason = if only_self {
                UnresolvedReason::OnlyTheController
            } else {
                UnresolvedReason::NoneOnDate
            };
            let mut one = disclosure;
            one.capacity = capacity(&one, scope);
            one.stand(on);
            self.sorter.cannot_name(reason, one);
        }
    }

    /// The joint controllers that an activity names have access even without a flow (Art. 26).
    pub(super) fn joint_controllers(&mut self, case: Case<'a>) {
        let activity = case.activity;
        let others = activity.joint_controllers.iter();
        let others: Vec<Id<Party>> = others
            .chain([&activity.controller])
            .copied()
            .filter(|id| !self.scope.contains(*id))
            .collect();
        for id in others {
            let link = Link::Role(RecipientRole::JointController);
            self.without_flow(case, id, link);
        }
    }

    /// Whoever operates a system of the activity has access, in a capacity that nobody stated,
    /// unless a flow of the activity tells already that it gets data.
    pub(super) fn operators(&mut self, case: Case<'a>, sent: &[&'a Flow]) {
        let activity = case.activity;
        for id in &activity.systems {
            let Some(system) = self.snapshot.get(*id) else {
                continue;
            };
            let Some(operator) = system.operator else {
                continue;
            };
            let on = self.question.on;
            let current = |flow: &&&Flow| self.span(case, flow).holds_on(on);
            let told = sent.iter().filter(current).any(|flow| flow.to == operator)
                || activity.joint_controllers.contains(&operator)
                || activity.controller == operator;
            if !told && !self.scope.contains(operator) {
                self.without_flow(case, operator, Link::System(system));
            }
        }
    }

    pub(super) fn without_flow(&mut self, case: Case<'a>, party: Id<Party>, link: Link<'a>) {
        let (role, via_system) = match link {
            Link::Role(role) => (Some(role), None),
            Link::System(system) => (None, Some(system)),
        };
        let own = case.activity.span();
        let span = via_system.map_or(Some(own), |system| own.and(system.span()));
        let Some(span) = span else {
            return;
        };
        let (Some(party), Some(subject)) = (self.snapshot.get(party), case.concern.of_all()) else {
            return;
        };
        if !self.concerns_data(case.activity, None) {
            return;
        }
        self.place(Disclosure {
            activity: case.activity,
            party,
            flow: None,
            capacity: AccessGroup::CapacityNotStated,
            role,
            classes: Vec::new(),
            sender: None,
            subject,
            span,
            via_system,
            ended: case.ended,
            future: false,
            confidential: false,
        });
    }
}

/// The capacity in which a party gets data. What nobody stated stays not stated, except inside the
/// controller and for joint controllers of the activity.
fn capacity(disclosure: &Disclosure<'_>, scope: &Scope<'_>) -> AccessGroup {
    let party = disclosure.party;
    if scope.contains(party.id()) || party.kind == PartyKind::InternalRole {
        return AccessGroup::Inside;
    }
    if is_integrator(disclosure) {
        return AccessGroup::PassesOn;
    }
    let activity = disclosure.activity;
    let joint = activity.joint_controllers.contains(&party.id());
    match disclosure.role {
        Some(RecipientRole::Internal) => AccessGroup::Inside,
        Some(RecipientRole::JointController) => AccessGroup::JointControllers,
        Some(RecipientRole::Processor | RecipientRole::SubProcessor) => AccessGroup::Processors,
        Some(RecipientRole::SeparateController | RecipientRole::Controller) => {
            AccessGroup::OtherControllers
        }
        Some(RecipientRole::Authority) => AccessGroup::Authorities,
        Some(RecipientRole::DataSubject) | None if joint => AccessGroup::JointControllers,
        Some(RecipientRole::DataSubject) | None => AccessGroup::CapacityNotStated,
    }
}

/// Whether the party gets the data because they go through it, not to it.
fn is_integrator(disclosure: &Disclosure<'_>) -> bool {
    let outermost = disclosure.classes.first().copied();
    let named = outermost.unwrap_or(disclosure.party).id();
    let flow = disclosure.flow;
    flow.is_some_and(|flow| flow.via == Some(named) && flow.to != named)
}
