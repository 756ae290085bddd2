//! The life of an element or category of data: who holds it, from whom, to whom, why, and for how
//! long? (Art. 5(1)(b), (c) and (e))

use chrono::NaiveDate;

use super::{
    DataSet, Dated, Datum, Ids, NotFound, Sides, Standing, Way,
    access::{all, bases},
    scope::activities_on,
    span::standing_of,
    telling::{DataMatch, matched},
};
use crate::domain::{
    id::Id,
    kind::Kind,
    records::{
        Activity, DataCategory, DataElement, DataUse, Flow, LegalBasis, Party, Purpose, Retention,
        System,
    },
    snapshot::{Snapshot, edge},
};

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct LifeQuestion {
    /// The element or category.
    pub datum: (Kind, uuid::Uuid),
    /// Only with this controller; `None` means with all.
    pub controller: Option<Id<Party>>,
    /// The day for which the answer holds.
    pub on: NaiveDate,
}

/// Where the data are, activity by activity.
pub struct LifeAnswer<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// What was asked.
    pub question: LifeQuestion,
    /// The element or category.
    pub datum: Datum<'a>,
    /// The activities that hold, get or give it, in the order of codes.
    pub activities: Vec<Life<'a>>,
}

/// What one activity does with the data. An empty list is not stated, unless the absences of the
/// activity say that there is nothing.
pub struct Life<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// How it is known that it has to do with the data: the strongest of its uses and flows.
    pub data: DataMatch,
    /// The data uses.
    pub uses: Vec<&'a DataUse>,
    /// What it is for.
    pub purposes: Vec<&'a Purpose>,
    /// On what it rests.
    pub bases: Vec<&'a LegalBasis>,
    /// The flows that bring the data in.
    pub sources: Vec<Carrying<'a>>,
    /// The flows that take them out, to others or to roles inside.
    pub recipients: Vec<Carrying<'a>>,
    /// The rules on how long they are kept.
    pub retention: Vec<&'a Retention>,
    /// Where they are.
    pub systems: Vec<&'a System>,
}

/// A flow that carries the data, or may.
#[derive(Debug, Clone, Copy)]
pub struct Carrying<'a> {
    /// The flow.
    pub flow: &'a Flow,
    /// How it is known that it carries them.
    pub data: DataMatch,
}

/// Who holds an element or category of data, from whom, to whom, why, and for how long.
///
/// # Errors
/// The element or category, or the controller, does not exist.
pub fn element_life<'a>(
    snapshot: &'a Snapshot,
    question: LifeQuestion,
) -> Result<LifeAnswer<'a>, NotFound> {
    let (kind, id) = question.datum;
    let element = snapshot.get::<DataElement>(Id::of(id));
    let category = || snapshot.get::<DataCategory>(Id::of(id));
    let datum = element
        .map(Datum::Element)
        .or_else(|| category().map(Datum::Category));
    let datum = datum.ok_or(NotFound { kind, id })?;
    let life = Walk {
        snapshot,
        wanted: datum.set(snapshot),
        on: question.on,
    };
    let mut activities = match question.controller {
        Some(_) => activities_on(snapshot, question.controller, question.on)?,
        None => life.around(datum),
    };
    activities.retain(|it| standing_of(it, question.on) == Standing::Current);
    Ok(LifeAnswer {
        snapshot,
        question,
        datum,
        activities: activities
            .into_iter()
            .filter_map(|activity| life.of(activity))
            .collect(),
    })
}

struct Walk<'a> {
    snapshot: &'a Snapshot,
    wanted: DataSet,
    on: NaiveDate,
}

impl<'a> Walk<'a> {
    /// The activities of which a data use or flow names the data, or what is wider or narrower.
    fn around(&self, datum: Datum<'a>) -> Vec<&'a Activity> {
        let snapshot = self.snapshot;
        let mut data: Vec<uuid::Uuid> = self.wanted.ids().collect();
        if let Datum::Category(category) = datum {
            data.extend(narrower(snapshot, category));
        }
        let fields = [
            (Kind::DataUse, "element"),
            (Kind::DataUse, "category"),
            (Kind::Flow, "elements"),
            (Kind::Flow, "categories"),
        ];
        let mut known = Ids::default();
        let mut found: Vec<&Activity> = Vec::new();
        for edge in fields.iter().filter_map(|(kind, name)| edge(*kind, name)) {
            for id in data.iter().flat_map(|id| snapshot.linked_ids(edge, *id)) {
                let of_use = snapshot.get::<DataUse>(Id::of(*id)).map(|it| it.activity);
                let of_flow = || snapshot.get::<Flow>(Id::of(*id)).map(|it| it.activity);
                let activity = of_use.or_else(of_flow).and_then(|id| snapshot.get(id));
                found.extend(activity.filter(|it| known.insert(it.id().uuid())));
            }
        }
        found.sort_by_key(|activity| activity.code());
        found
    }

    fn of(&self, activity: &'a Activity) -> Option<Life<'a>> {
        let (snapshot, on) = (self.snapshot, self.on);
        let id = activity.id().uuid();
        let uses = snapshot.linked::<DataUse>("activity", id);
        let uses: Vec<(&DataUse, DataMatch)> = uses
            .filter(|data_use| data_use.span().holds_on(on))
            .filter_map(|data_use| Some((data_use, self.of_use(data_use)?)))
            .collect();
        let sides = Sides::of(snapshot, activity);
        let (mut sources, mut recipients) = (Vec::new(), Vec::new());
        let flows = snapshot.linked::<Flow>("activity", id);
        for flow in flows.filter(|flow| flow.span().holds_on(on)) {
            let data = matched(snapshot, Some(&self.wanted), Some(flow));
            let carries = match data {
                DataMatch::Stated => true,
                DataMatch::Wider => self.meets(flow),
                // What is not stated may be all that the activity uses, and nothing else.
                DataMatch::NotStated => !uses.is_empty(),
            };
            match sides.way(flow) {
                _ if !carries => {}
                Way::In => sources.push(Carrying { flow, data }),
                Way::Out => recipients.push(Carrying { flow, data }),
                Way::Neither => {}
            }
        }
        let by_flow = sources.iter().chain(&recipients).map(|it| it.data);
        let data = uses.iter().map(|(_, it)| *it).chain(by_flow).min()?;
        let systems = all(snapshot, &activity.systems).into_iter();
        Some(Life {
            activity,
            data,
            uses: uses.into_iter().map(|(data_use, _)| data_use).collect(),
            purposes: all(snapshot, &activity.purposes),
            bases: bases(snapshot, activity, None, on),
            sources,
            recipients,
            retention: self.retention(activity),
            systems: systems.filter(|it| it.span().holds_on(on)).collect(),
        })
    }

    fn of_use(&self, data_use: &DataUse) -> Option<DataMatch> {
        let used = Datum::of_use(self.snapshot, data_use)?.set(self.snapshot);
        if used.names(&self.wanted) {
            Some(DataMatch::Stated)
        } else {
            used.meets(&self.wanted).then_some(DataMatch::Wider)
        }
    }

    fn meets(&self, flow: &Flow) -> bool {
        let stated = DataSet::of(self.snapshot, &flow.categories, &flow.elements);
        stated.meets(&self.wanted)
    }

    /// The rules for the data: those for all data of the activity, and those for a category that
    /// has something in common with them.
    fn retention(&self, activity: &Activity) -> Vec<&'a Retention> {
        let id = activity.id().uuid();
        let rules = self.snapshot.linked::<Retention>("activity", id);
        let rules = rules.filter(|rule| rule.span().holds_on(self.on));
        rules
            .filter(|rule| {
                let of = DataSet::of(self.snapshot, &rule.categories, &[]);
                of.is_empty() || of.meets(&self.wanted)
            })
            .collect()
    }
}

/// The categories inside a category, at any depth, and the elements in all of them.
fn narrower(snapshot: &Snapshot, category: &DataCategory) -> Vec<uuid::Uuid> {
    let mut categories = vec![category.id().uuid()];
    let mut known: Ids = categories.iter().copied().collect();
    let mut next = 0;
    while let Some(id) = categories.get(next).copied() {
        next += 1;
        let inside = snapshot.linked::<DataCategory>("parent", id);
        let inside = inside.map(|category| category.id().uuid());
        categories.extend(inside.filter(|id| known.insert(*id)));
    }
    let elements = categories
        .iter()
        .flat_map(|id| snapshot.linked::<DataElement>("categories", *id));
    let elements: Vec<_> = elements.map(|element| element.id().uuid()).collect();
    categories.extend(elements);
    categories
}
