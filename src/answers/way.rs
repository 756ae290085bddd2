//! Which way a flow goes, seen from its activity: in, out, or neither.

use super::collective::{behind, is_collective};
use crate::domain::{
    codes::{PartyKind, RecipientRole},
    id::Id,
    records::{Activity, Flow, Party},
    snapshot::Snapshot,
};

/// How many parties stand above or behind one another at most. Beyond, the register contradicts
/// itself.
const MAX_DEPTH: usize = 16;

/// Which way a flow goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Data come in from others: a source (Art. 14(2)(f)).
    In,
    /// Data go to others, or to a role or unit inside: a recipient (Art. 30(1)(d)).
    Out,
    /// To the person, between others, or from the controller to nobody but itself.
    Neither,
}

/// The parties in whose name an activity is carried out.
pub struct Sides<'a> {
    snapshot: &'a Snapshot,
    own: Vec<Id<Party>>,
}

impl<'a> Sides<'a> {
    /// The controller and the joint controllers of an activity.
    pub fn of(snapshot: &'a Snapshot, activity: &Activity) -> Sides<'a> {
        let joint = activity.joint_controllers.iter().copied();
        let own = [activity.controller].into_iter().chain(joint).collect();
        Sides { snapshot, own }
    }

    /// Which way a flow of the activity goes.
    pub fn way(&self, flow: &Flow) -> Way {
        let Some(to) = self.snapshot.get(flow.to) else {
            return Way::Neither;
        };
        let register = || self.snapshot.get(flow.register?)?.operator;
        let sender = flow.from.or_else(register);
        let sender = sender.and_then(|sender| self.snapshot.get(sender));
        let to_us = self.holds(to);
        // Data from a class to a member of it come from the other members.
        let from_us = |sender| self.holds(sender) || (!to_us && self.is_behind(sender));
        let from_us = sender.is_some_and(from_us);
        let role = flow.recipient_role;
        if to.kind == PartyKind::DataSubject || role == Some(RecipientRole::DataSubject) {
            return Way::Neither;
        }
        match (from_us, to_us) {
            (false, true) => Way::In,
            (false, false) if self.is_behind(to) => Way::In,
            // A processor that passes data on does so for the controller (Art. 28(4)).
            (false, false) if role == Some(RecipientRole::SubProcessor) => Way::Out,
            (false, false) => Way::Neither,
            // What goes to a role or unit inside is disclosed there (CJEU C-579/21).
            (true, true) if matches!(to.kind, PartyKind::Unit | PartyKind::InternalRole) => {
                Way::Out
            }
            (true, true) => Way::Neither,
            (true, false) if self.is_behind(to) && !self.others_behind(to) => Way::Neither,
            (true, false) => Way::Out,
        }
    }

    /// Whether a party is one of them, or a part of one.
    fn holds(&self, party: &Party) -> bool {
        let above = |party: &&Party| party.parent.and_then(|parent| self.snapshot.get(parent));
        let mut parties = std::iter::successors(Some(party), above).take(MAX_DEPTH);
        parties.any(|party| self.own.contains(&party.id()))
    }

    /// Whether one of them stands behind a class or trade name.
    fn is_behind(&self, party: &Party) -> bool {
        self.someone_behind(party, MAX_DEPTH, true)
    }

    /// Whether someone else stands behind it.
    fn others_behind(&self, party: &Party) -> bool {
        self.someone_behind(party, MAX_DEPTH, false)
    }

    fn someone_behind(&self, party: &Party, depth: usize, own: bool) -> bool {
        if depth == 0 || !is_collective(party) {
            return false;
        }
        let mut parties = behind(self.snapshot, party).into_iter();
        parties.any(|(one, _)| {
            if is_collective(one) {
                self.someone_behind(one, depth - 1, own)
            } else {
                self.holds(one) == own
            }
        })
    }
}
