//! Decides whether a flow counts, and names whoever stands behind the party that receives it.

use super::{
    Disclosure, Withheld,
    collect::{Case, Collector},
};
use crate::{
    answers::{
        Dated, Scope, Standing,
        codes::{AccessGroup, UnresolvedReason},
        collective::is_collective,
    },
    domain::{
        codes::{PartyKind, RecipientRole},
        id::Id,
        records::{Flow, Party},
    },
};

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
        if span.standing(self.question.on) == Standing::Future {
            return;
        }
        if confidential && !self.question.include_confidential {
            Withheld::count(&mut self.found.withheld, flow);
            return;
        }
        let outside = |party: &&Party| !self.scope.contains(party.id());
        self.place(Disclosure {
            activity: case.activity,
            party: to,
            flow: Some(flow),
            capacity: AccessGroup::CapacityNotStated,
            role: flow.recipient_role,
            classes: Vec::new(),
            sender: sender.filter(outside),
            subject,
            span,
            ended: case.ended,
            confidential,
        });
    }

    fn name(&mut self, mut disclosure: Disclosure<'a>) {
        disclosure.capacity = capacity(&disclosure, self.scope);
        disclosure.ended |= disclosure.span.standing(self.question.on) == Standing::Ended;
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
            one.ended |= span.standing(on) == Standing::Ended;
            if let Some(reason) = behind.dead_end {
                named = true;
                self.sorter.cannot_name(reason, one);
            } else if scope.contains(behind.party.id()) {
                only_self = true;
            } else if span.standing(on) != Standing::Future {
                named |= !one.ended || disclosure.ended || !disclosure.span.holds_on(on);
                self.sorter.name(one);
            }
        }
        if !named {
            let reason = if only_self {
                UnresolvedReason::OnlyTheController
            } else {
                UnresolvedReason::NoneOnDate
            };
            let capacity = capacity(&disclosure, scope);
            let one = Disclosure {
                capacity,
                ..disclosure
            };
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
            self.without_flow(case, id, RecipientRole::JointController);
        }
    }

    pub(super) fn without_flow(&mut self, case: Case<'a>, party: Id<Party>, role: RecipientRole) {
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
            role: Some(role),
            classes: Vec::new(),
            sender: None,
            subject,
            span: case.activity.span(),
            ended: case.ended,
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
