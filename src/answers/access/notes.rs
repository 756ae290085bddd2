//! What an activity says besides its disclosures: flows between others, no recipients, departments.

use super::{
    Beside, Department,
    collect::{Case, Collector},
};
use crate::{
    answers::{Span, StatedNone, collective::is_collective},
    domain::{
        codes::{PartyKind, RecipientRole},
        id::Id,
        records::{Activity, Flow, Party},
    },
};

impl<'a> Collector<'a, '_> {
    pub(super) fn beside(&mut self, case: Case<'a>, flows: Vec<(&'a Flow, Option<&'a Party>)>) {
        for (flow, from) in flows {
            let Some(to) = self.snapshot.get(flow.to) else {
                continue;
            };
            let span = self.span(case, flow);
            let elsewhere = !self.scope.contains(flow.to) && !self.includes_body(to, span);
            let shown = self.question.include_confidential || flow.confidential != Some(true);
            let counts = elsewhere
                && shown
                && to.kind != PartyKind::DataSubject
                && !case.ended
                && span.holds_on(self.question.on)
                && self.subjects.of_flow(flow, case.concern).is_some()
                && self.concerns_data(case.activity, Some(flow));
            if counts {
                let activity = case.activity;
                self.found.beside.push(Beside {
                    activity,
                    flow,
                    from,
                    to,
                });
            }
        }
    }

    /// Whether the controller is itself a member of the class, so that data to it come in.
    pub(super) fn includes_body(&mut self, to: &'a Party, span: Span) -> bool {
        let scope = self.scope;
        let mut behind = self.expander.expand(to).iter();
        behind.any(|one| scope.contains(one.party.id()) && one.span.and(span).is_some())
    }

    /// Whether the controller is itself a member of the class that sends a flow.
    pub(super) fn sends_as_member(
        &mut self,
        case: Case<'a>,
        flow: &Flow,
        sender: Option<&'a Party>,
    ) -> bool {
        let class = sender.filter(|sender| is_collective(sender));
        class.is_some_and(|class| self.includes_body(class, self.span(case, flow)))
    }

    /// Adds the parties that hold the data after a flow: whoever it goes to, and the members of it.
    pub(super) fn receivers(&mut self, case: Case<'a>, flow: &Flow, holders: &mut Vec<Id<Party>>) {
        holders.push(flow.to);
        let span = self.span(case, flow);
        let class = self.party(flow.to).filter(|to| is_collective(to));
        let Some(class) = class else {
            return;
        };
        let members = self.expander.expand(class).iter();
        let members = members.filter(|one| one.span.and(span).is_some());
        holders.extend(members.map(|one| one.party.id()));
    }

    /// Whether a flow of an activity goes on the day to a recipient: somebody outside other than
    /// the person.
    pub(super) fn goes_out(&self, case: Case<'a>, flow: &Flow) -> bool {
        if !self.span(case, flow).holds_on(self.question.on) {
            return false;
        }
        let role = flow.recipient_role;
        let nobody_else = [RecipientRole::DataSubject, RecipientRole::Internal];
        if role.is_some_and(|role| nobody_else.contains(&role)) || self.scope.contains(flow.to) {
            return false;
        }
        let to = self.parties.get(&flow.to.uuid()).copied();
        let to = to.or_else(|| self.snapshot.get(flow.to));
        let nobody_else = [PartyKind::DataSubject, PartyKind::InternalRole];
        to.is_some_and(|party| !nobody_else.contains(&party.kind))
    }

    pub(super) fn note_recipients(&mut self, activity: &'a Activity, goes_out: bool) {
        if goes_out || !self.concerns_data(activity, None) {
            return;
        }
        match activity.header.absent.get("recipients") {
            Some(absence) => self
                .found
                .recipients_none
                .push(StatedNone { activity, absence }),
            None => self.found.recipients_not_stated.push(activity),
        }
    }

    pub(super) fn note_department(&mut self, activity: &'a Activity) {
        let key = (activity.department.as_deref(), activity.owner.as_deref());
        if key == (None, None) {
            return;
        }
        let entry = self.found.departments.entry(key);
        let department = entry.or_insert_with(|| Department {
            department: key.0,
            owner: key.1,
            activities: Vec::new(),
        });
        department.activities.push(activity);
    }
}
