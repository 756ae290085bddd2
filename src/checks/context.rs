//! What the rules look at: the register on a day, with all that belongs to an activity gathered
//! beside it in one pass, so that no rule walks through the register for each activity.

use std::{
    cell::OnceCell,
    collections::{BTreeMap, HashMap, HashSet},
    hash::BuildHasherDefault,
};

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    coverage::{CoverageStatus, Coverer, FlowCoverage},
    gather::gather,
    stage::{Dated, Stage},
    texts::{Suspect, suspects},
};
use crate::domain::{
    codes::{ActivityRole, InstrumentKind, Sensitivity},
    id::Id,
    record::Record,
    records::*,
    reference::{CountryCode, Reference},
    snapshot::{Snapshot, UuidHasher},
};

/// Maps by identity, hashed as a snapshot does.
pub type ById<V> = HashMap<Uuid, V, BuildHasherDefault<UuidHasher>>;

/// Sets by identity, hashed as a snapshot does.
pub type Ids = HashSet<Uuid, BuildHasherDefault<UuidHasher>>;

/// In which direction data go, seen from the body in whose record the activity stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// They come in.
    In,
    /// They go to somebody else, or from hand to hand inside.
    Out,
    /// They go between others.
    Beside,
}

/// A flow of an activity with the parties at its ends.
#[derive(Debug)]
pub struct Way<'a> {
    /// The flow.
    pub flow: &'a Flow,
    /// Who sends.
    pub from: Option<&'a Party>,
    /// Who receives.
    pub to: Option<&'a Party>,
    /// In which direction the data go.
    pub direction: Direction,
    /// Whether it holds on the day.
    pub current: bool,
}

/// An activity with all that belongs to it, each list in the order of codes.
#[derive(Debug)]
pub struct Case<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The body in whose record it stands.
    pub controller: Option<&'a Party>,
    /// Where it stands on the day.
    pub stage: Stage,
    /// The bases that hold on the day.
    pub bases: Vec<&'a LegalBasis>,
    /// The data used on the day.
    pub uses: Vec<&'a DataUse>,
    /// The retention rules that hold on the day; of an activity that is over, all.
    pub retention: Vec<&'a Retention>,
    /// All its flows, of whatever time.
    pub ways: Vec<Way<'a>>,
}

impl<'a> Case<'a> {
    /// Whether it stands in the record of a controller (Art. 30(1)), not of a processor.
    pub fn as_controller(&self) -> bool {
        self.activity.role == ActivityRole::Controller
    }

    /// The flows of the day in one direction.
    pub fn current(&self, direction: Direction) -> impl Iterator<Item = &Way<'a>> {
        let ways = self.ways.iter();
        ways.filter(move |way| way.current && way.direction == direction)
    }
}

/// A body that keeps a record, with its activities that are not over.
#[derive(Debug)]
pub struct Keeper<'a> {
    /// The body.
    pub party: &'a Party,
    /// Places of its activities in [`Context::cases`].
    pub cases: Vec<usize>,
}

/// What the data of an activity are, as far as the law cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    /// Special categories (Art. 9).
    pub special: bool,
    /// Convictions and offences (Art. 10).
    pub criminal: bool,
    /// National identification numbers (Art. 87).
    pub number: bool,
}

impl Marks {
    fn of(sensitivity: Option<Sensitivity>) -> Marks {
        Marks {
            special: sensitivity == Some(Sensitivity::Special),
            criminal: sensitivity == Some(Sensitivity::Criminal),
            number: sensitivity == Some(Sensitivity::NationalNumber),
        }
    }

    fn or(self, other: Marks) -> Marks {
        Marks {
            special: self.special || other.special,
            criminal: self.criminal || other.criminal,
            number: self.number || other.number,
        }
    }
}

/// The register on a day, laid out for the rules.
pub struct Context<'a> {
    /// The register.
    pub snapshot: &'a Snapshot,
    /// The day.
    pub on: NaiveDate,
    /// Every activity, in the order of codes.
    pub cases: Vec<Case<'a>>,
    /// Every body with an activity that is not over, in the order of codes.
    pub keepers: Vec<Keeper<'a>>,
    categories: ById<Marks>,
    elements: ById<Marks>,
    agreements: OnceCell<ById<Vec<&'a Instrument>>>,
    coverage: OnceCell<Vec<(usize, FlowCoverage<'a>)>>,
    texts: OnceCell<Vec<Suspect<'a>>>,
}

impl<'a> Context<'a> {
    /// Lays out the register as it holds on a day.
    pub fn new(snapshot: &'a Snapshot, on: NaiveDate) -> Context<'a> {
        let cases = gather(snapshot, on);
        let categories = marks_of_categories(snapshot);
        Context {
            snapshot,
            on,
            keepers: keepers(&cases),
            elements: marks_of_elements(snapshot, &categories),
            cases,
            categories,
            agreements: OnceCell::new(),
            coverage: OnceCell::new(),
            texts: OnceCell::new(),
        }
    }

    /// The activities that are not over.
    pub fn living(&self) -> impl Iterator<Item = &Case<'a>> {
        self.cases.iter().filter(|case| case.stage != Stage::Ended)
    }

    /// The activities in force.
    pub fn in_force(&self) -> impl Iterator<Item = &Case<'a>> {
        self.cases
            .iter()
            .filter(|case| case.stage == Stage::InForce)
    }

    /// A record.
    pub fn get<T: Record>(&self, id: Id<T>) -> Option<&'a T> {
        self.snapshot.get(id)
    }

    /// What a party states, else the body of which it is a part.
    pub fn up<T>(&self, party: &'a Party, stated: impl Fn(&'a Party) -> Option<T>) -> Option<T> {
        above(self.snapshot, party).find_map(stated)
    }

    /// Whether a party is a public authority or body; `None` when nobody states it.
    pub fn is_public(&self, party: &'a Party) -> Option<bool> {
        self.up(party, |party| party.public_authority)
    }

    /// Whether Belgian law governs the body of an activity, as far as its country tells: a body
    /// whose country nobody states counts as Belgian.
    pub fn is_belgian(&self, case: &Case<'a>) -> bool {
        let country = case
            .controller
            .and_then(|party| self.up(party, |one| one.country));
        country.is_none_or(|country| country.as_str() == "BE")
    }

    /// Where a flow takes data: the country it states, else that of the recipient.
    pub fn destination(&self, way: &Way<'a>) -> Option<CountryCode> {
        let of_party = || way.to.and_then(|to| self.up(to, |party| party.country));
        way.flow.country.or_else(of_party)
    }

    /// Whether a country is outside the European Economic Area on the day.
    pub fn is_outside(&self, country: CountryCode) -> bool {
        !Reference::embedded().is_in_eea(country, self.on)
    }

    /// What the data of a use are.
    pub fn marks_of_use(&self, one: &DataUse) -> Marks {
        self.marks(one.category.as_slice(), one.element.as_slice())
    }

    /// What the data of a flow are.
    pub fn marks_of_flow(&self, flow: &Flow) -> Marks {
        self.marks(&flow.categories, &flow.elements)
    }

    /// What some data are. An element that is named counts for itself and its categories.
    pub fn marks(&self, categories: &[Id<DataCategory>], elements: &[Id<DataElement>]) -> Marks {
        let of = |map: &ById<Marks>, id: Uuid| map.get(&id).copied().unwrap_or_default();
        let categories = categories.iter().map(|id| of(&self.categories, id.uuid()));
        let elements = elements.iter().map(|id| of(&self.elements, id.uuid()));
        categories.chain(elements).fold(Marks::default(), Marks::or)
    }

    /// The agreements to which a party is party: processor contracts and joint arrangements that
    /// hold on the day.
    pub fn agreements(&self, party: Uuid) -> &[&'a Instrument] {
        let all = self.agreements.get_or_init(|| agreements(self));
        all.get(&party).map_or(&[], |list| list)
    }

    /// The flows of the day whose instrument leaves something to be said, each with the place of
    /// its activity in [`Context::cases`].
    pub fn coverage(&self) -> &[(usize, FlowCoverage<'a>)] {
        self.coverage.get_or_init(|| uncovered(self))
    }

    /// The texts that look damaged, or as if they held data of a person.
    pub fn suspects(&self) -> &[Suspect<'a>] {
        self.texts.get_or_init(|| suspects(self.snapshot))
    }
}

/// A party and the bodies of which it is a part. No body has parts within parts so deep; the limit
/// ends a circle of parents.
pub(super) fn above<'a>(
    snapshot: &'a Snapshot,
    party: &'a Party,
) -> impl Iterator<Item = &'a Party> {
    std::iter::successors(Some(party), |party| {
        party.parent.and_then(|parent| snapshot.get(parent))
    })
    .take(16)
}

fn keepers<'a>(cases: &[Case<'a>]) -> Vec<Keeper<'a>> {
    let mut found: BTreeMap<&str, Keeper<'a>> = BTreeMap::new();
    let living = cases.iter().enumerate();
    for (at, case) in living.filter(|(_, case)| case.stage != Stage::Ended) {
        if let Some(party) = case.controller {
            let keeper = found.entry(party.code()).or_insert_with(|| Keeper {
                party,
                cases: Vec::new(),
            });
            keeper.cases.push(at);
        }
    }
    found.into_values().collect()
}

/// What the data of each category are. What a wider category is, a narrower one is too.
fn marks_of_categories(snapshot: &Snapshot) -> ById<Marks> {
    let list = snapshot.list::<DataCategory>();
    list.map(|category| {
        let wider = std::iter::successors(Some(category), |category| {
            category.parent.and_then(|parent| snapshot.get(parent))
        });
        let stated = wider.take(16).find_map(|category| category.sensitivity);
        (category.id().uuid(), Marks::of(stated))
    })
    .collect()
}

/// What each element is: what is stated of it, else what its categories are.
fn marks_of_elements(snapshot: &Snapshot, categories: &ById<Marks>) -> ById<Marks> {
    let list = snapshot.list::<DataElement>();
    list.map(|element| {
        let of = |id: &Id<DataCategory>| categories.get(&id.uuid()).copied().unwrap_or_default();
        let marks = match element.sensitivity {
            Some(stated) => Marks::of(Some(stated)),
            None => element
                .categories
                .iter()
                .map(of)
                .fold(Marks::default(), Marks::or),
        };
        (element.id().uuid(), marks)
    })
    .collect()
}

fn agreements<'a>(context: &Context<'a>) -> ById<Vec<&'a Instrument>> {
    let mut found: ById<Vec<&Instrument>> = ById::default();
    for instrument in context.snapshot.list::<Instrument>() {
        let agreement = matches!(
            instrument.kind,
            InstrumentKind::ProcessorContract | InstrumentKind::JointArrangement
        );
        if agreement && instrument.holds(context.on) {
            for party in &instrument.parties.0 {
                found
                    .entry(party.party.uuid())
                    .or_default()
                    .push(instrument);
            }
        }
    }
    found
}

fn uncovered<'a>(context: &Context<'a>) -> Vec<(usize, FlowCoverage<'a>)> {
    let mut coverer = Coverer::new(context.snapshot, context.on);
    let mut found = Vec::new();
    for (at, case) in context.cases.iter().enumerate() {
        if case.stage == Stage::Ended {
            continue;
        }
        for way in case.ways.iter().filter(|way| way.current) {
            let flow = coverer.of_flow(way.flow);
            let tells = |flow: &FlowCoverage<'_>| {
                let beyond = flow
                    .instruments
                    .iter()
                    .any(|used| !used.fit.beyond.is_empty());
                let fine = matches!(
                    flow.status,
                    CoverageStatus::Covered | CoverageStatus::NotNeeded
                );
                beyond || !fine
            };
            found.extend(flow.filter(tells).map(|flow| (at, flow)));
        }
    }
    found
}
