//! From which registers a source itself gets the data: the chain authentic source, integrator, fund
//! followed back to its beginning (Art. 15(1)(g)), without loops.

use crate::{
    answers::{DataSet, Dated, Receipt, SourceAnswer},
    domain::{
        codes::PartyKind,
        records::{Flow, Party, Register},
        snapshot::Snapshot,
    },
};

/// Through how many hands data are followed back at most.
const HANDS: usize = 16;

/// The parties before a source that send data of a register, the nearest first; each once, so that
/// circles end.
pub(super) fn before<'a>(
    answer: &SourceAnswer<'a>,
    source: &Party,
    receipts: &[Receipt<'a>],
) -> Vec<&'a Party> {
    let snapshot = answer.snapshot;
    let mut data = DataSet::default();
    let mut stated = true;
    for receipt in receipts {
        let set = DataSet::of(snapshot, &receipt.flow.categories, &receipt.flow.elements);
        stated &= !set.is_empty();
        data.join(set);
    }
    let wanted = stated.then_some(&data);
    let mut found: Vec<&'a Party> = Vec::new();
    let mut next = vec![source.id()];
    for _ in 0..HANDS {
        let mut senders = Vec::new();
        for party in std::mem::take(&mut next) {
            for flow in snapshot.linked::<Flow>("to", party.uuid()) {
                if !counts(answer, flow, wanted) {
                    continue;
                }
                let sender = sender(snapshot, flow);
                let new = sender.filter(|sender| {
                    sender.id() != source.id()
                        && sender.kind != PartyKind::DataSubject
                        && !answer.scope.contains(sender.id())
                        && found.iter().all(|known| known.id() != sender.id())
                });
                if let Some(sender) = new {
                    found.push(sender);
                    senders.push(sender.id());
                }
            }
        }
        next = senders;
    }
    found
}

fn sender<'a>(snapshot: &'a Snapshot, flow: &Flow) -> Option<&'a Party> {
    let register = || snapshot.get::<Register>(flow.register?)?.operator;
    snapshot.get(flow.from.or_else(register)?)
}

/// Whether a flow can have brought the data: from a register, in force on the day, shown, and of
/// such data.
fn counts(answer: &SourceAnswer<'_>, flow: &Flow, wanted: Option<&DataSet>) -> bool {
    let shown = answer.question.include_confidential || flow.confidential != Some(true);
    if flow.register.is_none() || !shown || !flow.span().holds_on(answer.question.on) {
        return false;
    }
    let sent = DataSet::of(answer.snapshot, &flow.categories, &flow.elements);
    match wanted {
        Some(wanted) => !sent.is_empty() && wanted.meets(&sent),
        None => false,
    }
}
