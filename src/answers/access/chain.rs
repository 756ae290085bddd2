//! Who ends up with the data: from each recipient on, along the flows that it is recorded to send,
//! in whoever's activities, without loops (Art. 19).

use std::collections::{HashMap, HashSet};

use super::{AccessAnswer, Disclosure};
use crate::{
    answers::{ById, Concern, DataSet, Dated, codes::AccessGroup, collective::is_collective},
    domain::{
        codes::PartyKind,
        id::Id,
        kind::Kind,
        records::{Flow, Party},
        snapshot::edge,
    },
};

/// A party that gets the data at second hand or later.
#[derive(Debug)]
pub struct Onward<'a> {
    /// The party.
    pub party: &'a Party,
    /// The flows from a recipient of the controller to the party, in order; never empty.
    pub path: Vec<Hop<'a>>,
    /// Whether every flow on the way states data that it shares with the one before; otherwise
    /// they may be the same data or not.
    pub certain: bool,
}

/// One flow on the way.
#[derive(Debug, Clone, Copy)]
pub struct Hop<'a> {
    /// The party that sends.
    pub from: &'a Party,
    /// The flow.
    pub flow: &'a Flow,
    /// The party that receives.
    pub to: &'a Party,
}

/// A party that the data have reached.
struct Node<'a> {
    party: &'a Party,
    /// The data it has; `None` when a flow on the way does not state them.
    data: Option<DataSet>,
    came: Option<(usize, Hop<'a>)>,
    certain: bool,
    depth: usize,
}

/// Follows the data from the recipients of an answer. Each party is reached once, by the shortest
/// way, so circles end.
pub(super) fn follow<'a>(answer: &AccessAnswer<'a>) -> Vec<Onward<'a>> {
    if answer.question.follow == 0 {
        return Vec::new();
    }
    let mut reached = HashSet::new();
    let mut nodes = recipients(answer, &mut reached);
    let mut concerns = Concerns::default();
    let mut next = 0;
    while next < nodes.len() {
        if nodes[next].depth < answer.question.follow {
            let found = onward(answer, &nodes[next], next, &reached, &mut concerns);
            for node in found {
                if reached.insert(node.party.id()) {
                    nodes.push(node);
                }
            }
        }
        next += 1;
    }
    let later = nodes.iter().filter(|node| node.came.is_some());
    later
        .map(|node| Onward {
            party: node.party,
            path: path(&nodes, node),
            certain: node.certain,
        })
        .collect()
}

/// The parties that get data from the controller now, and the classes through which they do; as
/// nodes only those that are recorded to send anything.
fn recipients<'a>(answer: &AccessAnswer<'a>, reached: &mut HashSet<Id<Party>>) -> Vec<Node<'a>> {
    let left_out = [AccessGroup::Inside, AccessGroup::Ended, AccessGroup::Future];
    let outside = |group: AccessGroup| !left_out.contains(&group);
    let groups = answer.groups.iter().filter(|group| outside(group.group));
    let named = groups.flat_map(|group| &group.parties);
    let named = named.flat_map(|line| &line.disclosures);
    let unresolved = answer.unresolved.iter().flat_map(|line| &line.disclosures);
    let mut at: HashMap<Id<Party>, usize> = HashMap::new();
    let mut nodes: Vec<Node<'a>> = Vec::new();
    for disclosure in named.chain(unresolved.filter(|one| !one.ended && !one.future)) {
        let parties = disclosure.classes.iter().chain([&disclosure.party]);
        reached.extend(parties.clone().map(|party| party.id()));
        let senders: Vec<_> = parties.filter(|party| sends(answer, party)).collect();
        if senders.is_empty() {
            continue;
        }
        let data = stated(answer, disclosure);
        for party in senders {
            let index = *at.entry(party.id()).or_insert(nodes.len());
            match nodes.get_mut(index) {
                Some(node) => {
                    node.data = match (node.data.take(), data.clone()) {
                        (Some(mut known), Some(more)) => {
                            known.join(more);
                            Some(known)
                        }
                        _ => None,
                    };
                }
                None => nodes.push(Node {
                    party,
                    data: data.clone(),
                    came: None,
                    certain: true,
                    depth: 0,
                }),
            }
        }
    }
    nodes
}

/// Whether a party is recorded to send anything.
fn sends(answer: &AccessAnswer<'_>, party: &Party) -> bool {
    let edge = edge(Kind::Flow, "from");
    edge.is_some_and(|edge| {
        let sent = answer.snapshot.linked_ids(edge, party.id().uuid());
        !sent.is_empty()
    })
}

fn stated(answer: &AccessAnswer<'_>, disclosure: &Disclosure<'_>) -> Option<DataSet> {
    let flow = disclosure.flow?;
    data_of(answer, flow)
}

fn data_of(answer: &AccessAnswer<'_>, flow: &Flow) -> Option<DataSet> {
    let set = DataSet::of(answer.snapshot, &flow.categories, &flow.elements);
    (!set.is_empty()).then_some(set)
}

/// The parties to which a party passes on data that it has.
fn onward<'a>(
    answer: &AccessAnswer<'a>,
    node: &Node<'a>,
    index: usize,
    reached: &HashSet<Id<Party>>,
    concerns: &mut Concerns,
) -> Vec<Node<'a>> {
    let snapshot = answer.snapshot;
    let flows = snapshot.linked::<Flow>("from", node.party.id().uuid());
    let mut found = Vec::new();
    for flow in flows {
        // A class may be known and a member of it not, so only single parties are passed over.
        let Some(to) = snapshot.get(flow.to) else {
            continue;
        };
        let known = reached.contains(&to.id()) && !is_collective(to);
        if known || !goes_on(answer, flow, to, concerns) {
            continue;
        }
        let data = data_of(answer, flow);
        let certain = match (&node.data, &data) {
            (Some(known), Some(sent)) if !known.meets(sent) => continue,
            (Some(_), Some(_)) => node.certain,
            _ => false,
        };
        let hop = Hop {
            from: node.party,
            flow,
            to,
        };
        let arrives = |party| Node {
            party,
            data: data.clone(),
            came: Some((index, hop)),
            certain,
            depth: node.depth + 1,
        };
        found.push(arrives(to));
        if is_collective(to) {
            let members = to.members.0.iter();
            let members = members.filter(|member| member.span().holds_on(answer.question.on));
            let parties = members.filter_map(|member| snapshot.get(member.party));
            let others = parties.filter(|party| !answer.scope.contains(party.id()));
            found.extend(others.map(arrives));
        }
    }
    found
}

/// How activities on the way concern the persons, each looked at once.
type Concerns = ById<Concern>;

/// Whether a flow of somebody counts: to others, valid on the day, of the persons asked about, not withheld.
fn goes_on(answer: &AccessAnswer<'_>, flow: &Flow, to: &Party, concerns: &mut Concerns) -> bool {
    if answer.scope.contains(to.id()) || to.kind == PartyKind::DataSubject {
        return false;
    }
    let (question, snapshot) = (&answer.question, answer.snapshot);
    let shown = question.include_confidential || flow.confidential != Some(true);
    if !shown || !flow.span().holds_on(question.on) {
        return false;
    }
    let Some(activity) = snapshot.get(flow.activity) else {
        return false;
    };
    if !activity.span().holds_on(question.on) {
        return false;
    }
    let concern = if flow.subjects.is_empty() {
        let known = concerns.entry(flow.activity.uuid());
        *known.or_insert_with(|| answer.subjects.of_activity(snapshot, activity))
    } else {
        Concern::Stated
    };
    answer.subjects.of_flow(flow, concern).is_some()
}

fn path<'a>(nodes: &[Node<'a>], last: &Node<'a>) -> Vec<Hop<'a>> {
    let mut path = Vec::new();
    let mut node = last;
    while let Some((before, hop)) = node.came {
        path.push(hop);
        node = &nodes[before];
    }
    path.reverse();
    path
}
