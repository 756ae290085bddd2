//! What the rules need to know of the parties at both ends of a flow: who stands behind them, above
//! them, and what is stated of them.

use std::{collections::HashMap, hash::BuildHasherDefault, rc::Rc};

use chrono::NaiveDate;
use uuid::Uuid;

use crate::domain::{
    codes::{Government, IdentifierScheme, PartyKind},
    id::Id,
    kind::Kind,
    records::Party,
    reference::CountryCode,
    snapshot::{Edge, Snapshot, UuidHasher, edges_into},
};

/// How many parties stand above or behind one another at most. Beyond, the register contradicts
/// itself.
const MAX_DEPTH: usize = 16;

/// A map by identity, hashed as a snapshot does.
pub(super) type ById<V> = HashMap<Uuid, V, BuildHasherDefault<UuidHasher>>;

/// Whether a day lies between two days, both included; one that is absent is open.
pub(super) fn holds(from: Option<NaiveDate>, to: Option<NaiveDate>, on: NaiveDate) -> bool {
    from.is_none_or(|from| from <= on) && to.is_none_or(|to| on <= to)
}

/// A party at one end of a flow, as it stands on a day.
pub(super) struct Side<'a> {
    pub party: &'a Party,
    /// The parties themselves: the members of a class on the day, the persons behind a trade name,
    /// else the party.
    pub heads: Vec<&'a Party>,
    /// Whether it stands for others of whom none is known on the day.
    pub nameless: bool,
    /// What is stated of all of them alike, or of the class for those of whom it is not.
    pub facts: Facts,
    /// Under which names an instrument can mean it: its own, those of the bodies and trade names
    /// above it, and of the classes of which any of these is a member on the day.
    pub names: Vec<Uuid>,
}

/// What the rules need to know of a party: stated of it, or of the body of which it is a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Facts {
    pub government: Option<Government>,
    pub public: Option<bool>,
    pub country: Option<CountryCode>,
}

/// The parties of a register on a day, each looked at once.
pub(super) struct Parties<'a> {
    pub snapshot: &'a Snapshot,
    pub on: NaiveDate,
    known: ById<Rc<Side<'a>>>,
    memberships: Vec<Edge>,
}

impl<'a> Parties<'a> {
    pub fn new(snapshot: &'a Snapshot, on: NaiveDate) -> Parties<'a> {
        let edges = edges_into(Kind::Party).iter();
        let members = edges.filter(|def| def.from == Kind::Party && def.field.name == "members");
        Parties {
            snapshot,
            on,
            known: ById::default(),
            memberships: members.map(|def| def.edge).collect(),
        }
    }

    /// A party at one end of a flow.
    pub fn side(&mut self, party: &'a Party) -> Rc<Side<'a>> {
        let key = party.id().uuid();
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let mut heads = Vec::new();
        self.behind(party, MAX_DEPTH, &mut heads);
        let nameless = heads.is_empty();
        if nameless {
            heads.push(party);
        }
        let facts = self.agreed(party, &heads);
        let side = Rc::new(Side {
            party,
            heads,
            nameless,
            facts,
            names: self.names_of(party),
        });
        self.known.insert(key, side.clone());
        side
    }

    /// The party and the bodies above it, from the party up.
    pub fn chain(&self, party: &'a Party) -> impl Iterator<Item = &'a Party> + use<'a> {
        chain(self.snapshot, party)
    }

    /// What is stated of a party, or of the nearest body above it.
    pub fn facts(&self, party: &'a Party) -> Facts {
        let on = self.on;
        let flemish = |party: &Party| {
            let mut codes = party.identifiers.0.iter();
            let own = codes.any(|one| {
                one.scheme == IdentifierScheme::Ovo && holds(one.valid_from, one.valid_to, on)
            });
            own.then_some(Government::Flemish)
        };
        let government = |party: &Party| party.government.or_else(|| flemish(party));
        Facts {
            government: self.chain(party).find_map(government),
            public: self.chain(party).find_map(|party| party.public_authority),
            country: self.chain(party).find_map(|party| party.country),
        }
    }

    /// What is stated of several parties alike; of a party of whom it is not stated, what is stated
    /// of the class.
    fn agreed(&self, class: &'a Party, heads: &[&'a Party]) -> Facts {
        let of_class = self.facts(class);
        let own = heads.iter().map(|head| {
            let own = self.facts(head);
            Facts {
                government: own.government.or(of_class.government),
                public: own.public.or(of_class.public),
                country: own.country.or(of_class.country),
            }
        });
        let both = |one: Facts, other: Facts| Facts {
            government: one
                .government
                .filter(|_| one.government == other.government),
            public: one.public.filter(|_| one.public == other.public),
            country: one.country.filter(|_| one.country == other.country),
        };
        own.reduce(both).unwrap_or(of_class)
    }

    /// The legal person of which a party is a part; itself when no other is stated.
    pub fn body(&self, party: &'a Party) -> &'a Party {
        let parts = |one: &Party| matches!(one.kind, PartyKind::Unit | PartyKind::InternalRole);
        let mut chain = self.chain(party).filter(|one| !parts(one));
        chain.next().unwrap_or(party)
    }

    /// The parties that a class or trade name stands for on the day.
    fn behind(&self, party: &'a Party, depth: usize, found: &mut Vec<&'a Party>) {
        let collective = matches!(party.kind, PartyKind::Class | PartyKind::TradeName);
        if !collective {
            if !found.iter().any(|known| known.id() == party.id()) {
                found.push(party);
            }
            return;
        }
        if depth == 0 {
            return;
        }
        let on = self.on;
        let members = party.members.0.iter();
        let members = members.filter(|one| holds(one.valid_from, one.valid_to, on));
        for member in members.filter_map(|one| self.snapshot.get(one.party)) {
            self.behind(member, depth - 1, found);
        }
        if party.kind == PartyKind::TradeName {
            let persons = self.snapshot.linked::<Party>("parent", party.id().uuid());
            for person in persons.filter(|one| one.kind == PartyKind::LegalPerson) {
                self.behind(person, depth - 1, found);
            }
        }
    }

    /// Under which names an instrument can mean a party.
    pub fn names_of(&self, party: &'a Party) -> Vec<Uuid> {
        let mut names: Vec<Uuid> = self.chain(party).map(|one| one.id().uuid()).collect();
        let mut next = 0;
        while next < names.len() {
            let member = names[next];
            for edge in &self.memberships {
                for class in self.snapshot.linked_ids(*edge, member) {
                    if !names.contains(class) && self.is_member(*class, member) {
                        names.push(*class);
                    }
                }
            }
            next += 1;
        }
        names
    }

    fn is_member(&self, class: Uuid, member: Uuid) -> bool {
        let class = self.snapshot.get::<Party>(Id::of(class));
        class.is_some_and(|class| {
            let mut members = class.members.0.iter();
            members.any(|one| {
                one.party.uuid() == member && holds(one.valid_from, one.valid_to, self.on)
            })
        })
    }
}

/// The party and the bodies above it, from the party up.
pub(super) fn chain<'a>(
    snapshot: &'a Snapshot,
    party: &'a Party,
) -> impl Iterator<Item = &'a Party> + use<'a> {
    let above = move |party: &&'a Party| party.parent.and_then(|parent| snapshot.get(parent));
    std::iter::successors(Some(party), above).take(MAX_DEPTH)
}
