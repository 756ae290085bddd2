//! What an instrument holds of what an instrument of its kind must or can hold, the advices of the
//! data protection officers, and its publication.

use super::{codes::PointState, parties::chain};
use crate::domain::{
    codes::{InstrumentRole, PartyKind},
    record::{Absence, Fields},
    records::{Instrument, InstrumentAdvice, Party},
    reference::{Content, Contents, Force, InstrumentRules, Part, Point},
    snapshot::Snapshot,
    value::Value,
};

/// What an instrument holds.
#[derive(Debug, Clone)]
pub struct Checklist<'a> {
    /// The instrument.
    pub instrument: &'a Instrument,
    /// What instruments of its kind hold, and the law that says so; `None` when no law or usage is
    /// known for the kind.
    pub contents: Option<&'static Contents>,
    /// The points in the order of their source.
    pub points: Vec<Checked<'a>>,
    /// The advice of the officer of each party that sends or receives data.
    pub advices: Vec<AdviceOf<'a>>,
}

/// A point, and whether the instrument holds it.
#[derive(Debug, Clone)]
pub struct Checked<'a> {
    /// The point.
    pub point: &'static Point,
    /// Where its source lists it and with what force.
    pub content: &'static Content,
    /// Whether the instrument holds it.
    pub state: PointState,
    /// The fields that would have to be filled in.
    pub fields: Vec<&'static str>,
    /// The roles in which no party is named.
    pub roles: Vec<InstrumentRole>,
    /// The parties of whom something is lacking: the contact point of their officer, say.
    pub parties: Vec<&'a Party>,
}

/// The advice of the data protection officer of a party.
#[derive(Debug, Clone)]
pub struct AdviceOf<'a> {
    /// The party.
    pub party: &'a Party,
    /// What it is to the instrument.
    pub role: InstrumentRole,
    /// The contact point of its officer.
    pub officer: Option<&'a str>,
    /// The advice; `None` when none is recorded.
    pub advice: Option<&'a InstrumentAdvice>,
}

/// What an instrument holds of what an instrument of its kind must or can hold.
pub fn checklist<'a>(snapshot: &'a Snapshot, instrument: &'a Instrument) -> Checklist<'a> {
    let rules = InstrumentRules::embedded();
    let contents = rules.contents(instrument.kind);
    let points = contents
        .into_iter()
        .flat_map(|contents| rules.points(contents));
    Checklist {
        instrument,
        contents,
        points: points
            .map(|(content, point)| check(snapshot, instrument, content, point))
            .collect(),
        advices: advices(snapshot, instrument),
    }
}

/// The points that an instrument must hold and of which something is not stated, in the order of
/// their source. What the register has no place for is not among them.
pub fn missing<'a>(snapshot: &'a Snapshot, instrument: &'a Instrument) -> Vec<Checked<'a>> {
    let mut points = checklist(snapshot, instrument).points;
    points.retain(|one| {
        one.content.force == Force::Must
            && matches!(one.state, PointState::NotStated | PointState::InPart)
    });
    points
}

/// What is known of one part of a point.
enum Found {
    Present,
    Absent(Absence),
    Missing,
}

fn check<'a>(
    snapshot: &'a Snapshot,
    instrument: &'a Instrument,
    content: &'static Content,
    point: &'static Point,
) -> Checked<'a> {
    let mut checked = Checked {
        point,
        content,
        state: PointState::NotKept,
        fields: Vec::new(),
        roles: Vec::new(),
        parties: Vec::new(),
    };
    let parts = point.shown_by.iter();
    let parts: Vec<Found> = parts
        .map(|part| find(snapshot, instrument, *part, &mut checked))
        .collect();
    checked.state = state(&parts, point.all);
    if matches!(
        checked.state,
        PointState::Present | PointState::StatedNone | PointState::NotApplicable
    ) {
        checked.fields.clear();
        checked.roles.clear();
        checked.parties.clear();
    }
    checked
}

fn state(parts: &[Found], all: bool) -> PointState {
    let count = |wanted: fn(&Found) -> bool| parts.iter().filter(|part| wanted(part)).count();
    let present = count(|part| matches!(part, Found::Present));
    let missing = count(|part| matches!(part, Found::Missing));
    let absences = parts.iter().filter_map(|part| match part {
        Found::Absent(absence) => Some(*absence),
        _ => None,
    });
    let none = absences.clone().any(|absence| absence == Absence::None);
    match (parts.len(), present, missing) {
        (0, ..) => PointState::NotKept,
        (_, 1.., _) if !all => PointState::Present,
        (_, 1.., 0) => PointState::Present,
        (_, 1.., _) => PointState::InPart,
        (_, 0, 1..) if all || absences.count() == 0 => PointState::NotStated,
        _ if none => PointState::StatedNone,
        _ => PointState::NotApplicable,
    }
}

/// Looks for one part, and notes what is lacking.
fn find<'a>(
    snapshot: &'a Snapshot,
    instrument: &'a Instrument,
    part: Part,
    checked: &mut Checked<'a>,
) -> Found {
    let of = |role| parties(snapshot, instrument, role);
    let lacking = |found: Vec<&'a Party>, checked: &mut Checked<'a>| {
        let missing = !found.is_empty();
        checked.parties.extend(found);
        if missing {
            Found::Missing
        } else {
            Found::Present
        }
    };
    match part {
        Part::Field(name) => field(instrument, name, checked),
        Part::Parties(number) if instrument.parties.0.len() < number => {
            checked.fields.push("parties");
            Found::Missing
        }
        Part::Parties(_) => Found::Present,
        Part::Party(role) | Part::Body(role) | Part::Officer(role) | Part::Advice(role)
            if of(role).is_empty() =>
        {
            if !checked.roles.contains(&role) {
                checked.roles.push(role);
            }
            Found::Missing
        }
        Part::Party(_) => Found::Present,
        Part::Body(role) => {
            let parties = of(role).into_iter();
            lacking(
                parties.filter(|one| !has_body(snapshot, one)).collect(),
                checked,
            )
        }
        Part::Officer(role) => {
            let parties = of(role).into_iter();
            let without = parties.filter(|one| officer(snapshot, one).is_none());
            lacking(without.collect(), checked)
        }
        Part::Advice(role) => {
            let parties = of(role).into_iter();
            let without = parties.filter(|one| {
                let advice = advice(snapshot, instrument, one);
                advice.is_none_or(|advice| advice.date.is_none())
            });
            lacking(without.collect(), checked)
        }
    }
}

fn field<'a>(instrument: &Instrument, name: &'static str, checked: &mut Checked<'a>) -> Found {
    let at = Instrument::FIELDS
        .iter()
        .position(|field| field.name == name);
    let stated = at.is_some_and(|at| match instrument.value(at) {
        Value::Absent => false,
        Value::Refs(list) => list.count() > 0,
        Value::Parts(list) => list.count() > 0,
        Value::Local(text) => !text.is_empty(),
        Value::Text(text) => !text.trim().is_empty(),
        _ => true,
    });
    if stated {
        return Found::Present;
    }
    match instrument.header.absent.get(name) {
        Some(absence) => Found::Absent(absence),
        None => {
            checked.fields.push(name);
            Found::Missing
        }
    }
}

fn parties<'a>(
    snapshot: &'a Snapshot,
    instrument: &Instrument,
    role: InstrumentRole,
) -> Vec<&'a Party> {
    let parties = instrument.parties.0.iter().filter(|one| one.role == role);
    parties.filter_map(|one| snapshot.get(one.party)).collect()
}

/// Whether a legal person stands behind a party, itself or above it.
fn has_body(snapshot: &Snapshot, party: &Party) -> bool {
    let Some(party) = snapshot.get(party.id()) else {
        return false;
    };
    chain(snapshot, party).any(|one| {
        matches!(
            one.kind,
            PartyKind::LegalPerson | PartyKind::Court | PartyKind::International
        )
    })
}

/// The contact point of the officer of a party, or of the body of which it is a part.
fn officer<'a>(snapshot: &'a Snapshot, party: &Party) -> Option<&'a str> {
    let party = snapshot.get(party.id())?;
    chain(snapshot, party).find_map(|one| one.dpo_contact.as_deref())
}

/// The advice that the officer of a party gave: of the party, of the body of which it is a part, or
/// of one of its parts.
fn advice<'a>(
    snapshot: &'a Snapshot,
    instrument: &'a Instrument,
    party: &Party,
) -> Option<&'a InstrumentAdvice> {
    let above = |lower: &Party, upper: &Party| {
        let lower = snapshot.get(lower.id());
        lower.is_some_and(|lower| chain(snapshot, lower).any(|one| one.id() == upper.id()))
    };
    instrument.advices.0.iter().find(|advice| {
        let from = snapshot.get(advice.party);
        from.is_some_and(|from| above(party, from) || above(from, party))
    })
}

fn advices<'a>(snapshot: &'a Snapshot, instrument: &'a Instrument) -> Vec<AdviceOf<'a>> {
    use InstrumentRole::{Controller, Processor, Provider, Receiver};
    let parties = instrument.parties.0.iter();
    let ends =
        parties.filter(|one| matches!(one.role, Provider | Receiver | Controller | Processor));
    ends.filter_map(|one| {
        let party = snapshot.get(one.party)?;
        Some(AdviceOf {
            party,
            role: one.role,
            officer: officer(snapshot, party),
            advice: advice(snapshot, instrument, party),
        })
    })
    .collect()
}
