//! Parties that stand for others: classes with dated members, and trade names with the legal
//! persons behind them. An answer owes the parties themselves (CJEU C-154/21).

use uuid::Uuid;

use super::{
    ById, Ids, Scope,
    codes::UnresolvedReason,
    span::{Dated, Span},
};
use crate::domain::{
    codes::PartyKind,
    id::Id,
    kind::Kind,
    record::Absence,
    records::Party,
    snapshot::{Edge, Snapshot, edges_into},
};

/// A party found behind another one.
#[derive(Debug, Clone)]
pub(super) struct Behind<'a> {
    /// The party; itself a class or trade name when nobody is found behind it.
    pub party: &'a Party,
    /// The classes and trade names passed on the way, the outermost first.
    pub classes: Vec<&'a Party>,
    /// The days on which it stands behind them.
    pub span: Span,
    /// Why nobody is found behind it, when it stands for others.
    pub dead_end: Option<UnresolvedReason>,
}

/// Whether the party stands for others.
pub(super) fn is_collective(party: &Party) -> bool {
    matches!(party.kind, PartyKind::Class | PartyKind::TradeName)
}

/// The parties directly behind a class or trade name, with the days on which they are.
pub(super) fn behind<'a>(snapshot: &'a Snapshot, party: &'a Party) -> Vec<(&'a Party, Span)> {
    let members = party.members.0.iter();
    let mut found: Vec<(&Party, Span)> = members
        .filter_map(|member| Some((snapshot.get(member.party)?, member.span())))
        .collect();
    if party.kind == PartyKind::TradeName {
        let children = snapshot.linked::<Party>("parent", party.id().uuid());
        // A trade name may belong to one legal person, or several legal persons to a trade name.
        let parent = party.parent.and_then(|parent| snapshot.get(parent));
        let persons = children.chain(parent).filter(|other| {
            !matches!(
                other.kind,
                PartyKind::Unit | PartyKind::InternalRole | PartyKind::Class
            )
        });
        for person in persons {
            if found.iter().all(|(known, _)| known.id() != person.id()) {
                found.push((person, person.span()));
            }
        }
    }
    found
}

/// The parties of a body, and the classes of which they were ever members, through any number of
/// classes.
pub(super) fn classes_of(snapshot: &Snapshot, scope: &Scope<'_>) -> Vec<Uuid> {
    let mut found: Vec<Uuid> = scope.body().map(Id::uuid).collect();
    add_classes(snapshot, &mut found);
    found
}

/// Adds the classes of which some parties are members, through any number of classes.
pub fn add_classes(snapshot: &Snapshot, parties: &mut Vec<Uuid>) {
    let mut known: Ids = parties.iter().copied().collect();
    let edges = edges_into(Kind::Party).iter();
    let members = edges.filter(|def| def.from == Kind::Party && def.field.name == "members");
    let members: Vec<Edge> = members.map(|def| def.edge).collect();
    let mut next = 0;
    while next < parties.len() {
        for edge in &members {
            let classes = snapshot.linked_ids(*edge, parties[next]).iter().copied();
            parties.extend(classes.filter(|class| known.insert(*class)));
        }
        next += 1;
    }
}

/// Finds the parties behind others, each party looked at once.
pub(super) struct Expander<'a> {
    snapshot: &'a Snapshot,
    known: ById<Vec<Behind<'a>>>,
}

impl<'a> Expander<'a> {
    pub fn new(snapshot: &'a Snapshot) -> Self {
        Expander {
            snapshot,
            known: ById::default(),
        }
    }

    /// The parties behind this one, through any number of classes; the party itself when it
    /// stands for nobody else.
    pub fn expand(&mut self, party: &'a Party) -> &[Behind<'a>] {
        let snapshot = self.snapshot;
        self.known.entry(party.id().uuid()).or_insert_with(|| {
            let mut found = Vec::new();
            walk(
                snapshot,
                party,
                &mut Vec::new(),
                Span::default(),
                &mut found,
            );
            found
        })
    }
}

fn walk<'a>(
    snapshot: &'a Snapshot,
    party: &'a Party,
    classes: &mut Vec<&'a Party>,
    span: Span,
    found: &mut Vec<Behind<'a>>,
) {
    let reached = |dead_end, classes: &[&'a Party]| Behind {
        party,
        classes: classes.to_vec(),
        span,
        dead_end,
    };
    if !is_collective(party) {
        found.push(reached(None, classes));
        return;
    }
    let members = behind(snapshot, party);
    if members.is_empty() {
        found.push(reached(Some(why_empty(party)), classes));
        return;
    }
    classes.push(party);
    for (member, joined) in members {
        let in_circle = classes.iter().any(|class| class.id() == member.id());
        if let (false, Some(span)) = (in_circle, span.and(joined)) {
            walk(snapshot, member, classes, span, found);
        }
    }
    classes.pop();
}

fn why_empty(party: &Party) -> UnresolvedReason {
    match (party.kind, party.header.absent.get("members")) {
        (PartyKind::TradeName, _) => UnresolvedReason::NoLegalPerson,
        (_, Some(Absence::None)) => UnresolvedReason::StatedNone,
        _ => UnresolvedReason::NoMembersRecorded,
    }
}
