//! From which registers a source itself gets the data: the chain authentic source, integrator, fund
//! followed back to its beginning (Art. 15(1)(g)), without loops.

use crate::{
    answers::{ById, DataSet, Dated, Receipt, SourceAnswer},
    domain::{
        codes::PartyKind,
        records::{Flow, Party, Register},
    },
};

/// Through how many hands data are followed back at most.
const HANDS: usize = 16;

/// What parties get from registers, each party looked at once.
pub(super) struct Origins<'t, 'a> {
    answer: &'t SourceAnswer<'a>,
    known: ById<Vec<(&'a Party, DataSet)>>,
}

impl<'t, 'a> Origins<'t, 'a> {
    pub fn of(answer: &'t SourceAnswer<'a>) -> Origins<'t, 'a> {
        Origins {
            answer,
            known: ById::default(),
        }
    }

    /// The parties before a source that send data of a register, the nearest first; each once, so
    /// that circles end. A flow that does not state its data leads nowhere.
    pub fn before(&mut self, source: &Party, receipts: &[Receipt<'a>]) -> Vec<&'a Party> {
        let mut wanted = DataSet::default();
        for receipt in receipts {
            let flow = receipt.flow;
            let set = DataSet::of(self.answer.snapshot, &flow.categories, &flow.elements);
            if set.is_empty() {
                return Vec::new();
            }
            wanted.join(set);
        }
        let mut found: Vec<&'a Party> = Vec::new();
        let mut next = vec![source.id().uuid()];
        for _ in 0..HANDS {
            let before = found.len();
            for party in std::mem::take(&mut next) {
                for (sender, data) in self.senders(party) {
                    let known = found.iter().any(|one| one.id() == sender.id());
                    if sender.id() != source.id() && !known && wanted.meets(data) {
                        found.push(*sender);
                    }
                }
            }
            next.extend(found[before..].iter().map(|one| one.id().uuid()));
            if next.is_empty() {
                break;
            }
        }
        found
    }

    /// Who sends data of a register to a party now, and which.
    fn senders(&mut self, party: uuid::Uuid) -> &[(&'a Party, DataSet)] {
        let answer = self.answer;
        self.known.entry(party).or_insert_with(|| {
            let snapshot = answer.snapshot;
            let flows = snapshot.linked::<Flow>("to", party);
            flows
                .filter(|flow| counts(answer, flow))
                .filter_map(|flow| {
                    let data = DataSet::of(snapshot, &flow.categories, &flow.elements);
                    Some((sender(answer, flow)?, data))
                })
                .filter(|(_, data)| !data.is_empty())
                .collect()
        })
    }
}

/// Whether a flow can have brought data: from a register, in force on the day, and shown.
fn counts(answer: &SourceAnswer<'_>, flow: &Flow) -> bool {
    let question = &answer.question;
    flow.register.is_some()
        && flow.span().holds_on(question.on)
        && (question.include_confidential || flow.confidential != Some(true))
}

/// Who sends a flow, or else runs its register: somebody else than the controller and the person.
fn sender<'a>(answer: &SourceAnswer<'a>, flow: &Flow) -> Option<&'a Party> {
    let snapshot = answer.snapshot;
    let register = || snapshot.get::<Register>(flow.register?)?.operator;
    let sender = snapshot.get(flow.from.or_else(register)?)?;
    let other = sender.kind != PartyKind::DataSubject && !answer.scope.contains(sender.id());
    other.then_some(sender)
}
