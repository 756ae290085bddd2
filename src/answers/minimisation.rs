//! Which data come in and are not used, are used and come from nowhere, or go over beyond what the
//! instrument permits? (Art. 5(1)(c); act of 30 July 2018 art. 20; decree of 18 July 2008 art. 8)
//!
//! What is not stated is told as such: of a flow, an instrument or an activity that does not say
//! its data, nothing can be concluded.

use chrono::NaiveDate;

use super::{DataSet, Dated, Datum, NotFound, Sides, Subjects, Way, scope::activities_on, uses_of};
use crate::domain::{
    id::Id,
    record::Absence,
    records::{Activity, DataUse, Flow, Instrument, Party},
    snapshot::Snapshot,
};

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct MinimisationQuestion {
    /// The controller; `None` means all.
    pub controller: Option<Id<Party>>,
    /// The day for which the answer holds.
    pub on: NaiveDate,
}

/// The data that should be looked at, activity by activity.
pub struct MinimisationAnswer<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// What was asked.
    pub question: MinimisationQuestion,
    /// How many activities were looked at.
    pub examined: usize,
    /// Those of which there is something to say, in the order of codes.
    pub activities: Vec<Minimised<'a>>,
}

/// What there is to say of one activity.
pub struct Minimised<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Data that a source gives and that no data use needs.
    pub unused: Vec<Surplus<'a>>,
    /// Data that are used and that no source gives.
    pub unsourced: Vec<Unsourced<'a>>,
    /// Data of a flow that its instrument does not cover.
    pub beyond: Vec<Surplus<'a>>,
    /// Whether nobody stated where its data come from: then nothing can be said of sources.
    pub sources_not_stated: bool,
    /// Whether nobody stated which data it uses: then nothing can be said of what it receives.
    pub uses_not_stated: bool,
    /// Flows that do not state which data go over.
    pub unstated_flows: Vec<&'a Flow>,
    /// Instruments of its flows that do not state which data they cover.
    pub unstated_instruments: Vec<&'a Instrument>,
}

/// Data of a flow that are too much.
#[derive(Debug, Clone, Copy)]
pub struct Surplus<'a> {
    /// The data.
    pub datum: Datum<'a>,
    /// The flow.
    pub flow: &'a Flow,
    /// The instrument that does not cover them; `None` when that is not the question.
    pub instrument: Option<&'a Instrument>,
    /// Whether some of them are right: a category of which a part is used, or covered.
    pub partly: bool,
}

/// Data that are used and come from nowhere.
#[derive(Debug, Clone, Copy)]
pub struct Unsourced<'a> {
    /// The data.
    pub datum: Datum<'a>,
    /// The data use.
    pub data_use: &'a DataUse,
    /// Whether a source gives a part of them.
    pub partly: bool,
    /// Whether a source that does not state its data may give them.
    pub perhaps: bool,
}

/// The data of activities that come in unused, are used without a source, or go beyond their
/// instrument.
///
/// # Errors
/// The controller does not exist.
pub fn minimisation<'a>(
    snapshot: &'a Snapshot,
    question: MinimisationQuestion,
) -> Result<MinimisationAnswer<'a>, NotFound> {
    let everybody = Subjects::of(snapshot, &[])?;
    let activities = activities_on(snapshot, question.controller, question.on)?;
    let examined = activities.len();
    let found = activities
        .into_iter()
        .map(|activity| examine(snapshot, activity, &everybody, question.on));
    Ok(MinimisationAnswer {
        snapshot,
        question,
        examined,
        activities: found.filter(Minimised::says_something).collect(),
    })
}

/// A flow with its data, one by one and together.
struct Carried<'a> {
    flow: &'a Flow,
    data: Vec<(Datum<'a>, DataSet)>,
    together: DataSet,
}

fn examine<'a>(
    snapshot: &'a Snapshot,
    activity: &'a Activity,
    everybody: &Subjects,
    on: NaiveDate,
) -> Minimised<'a> {
    let sides = Sides::of(snapshot, activity);
    let id = activity.id().uuid();
    let flows: Vec<&Flow> = snapshot
        .linked::<Flow>("activity", id)
        .filter(|flow| flow.span().holds_on(on))
        .collect();
    let carried: Vec<Carried> = flows.iter().map(|flow| carried(snapshot, flow)).collect();
    let is_source = |one: &&Carried<'a>| sides.way(one.flow) == Way::In;
    let sources: Vec<&Carried> = carried.iter().filter(is_source).collect();
    let uses = uses_of(snapshot, activity, everybody, on);
    let used = uses.iter().filter_map(|data_use| {
        let datum = Datum::of_use(snapshot, data_use)?;
        Some((*data_use, datum, datum.set(snapshot)))
    });
    let used: Vec<(&DataUse, Datum, DataSet)> = used.collect();
    let mut in_use = DataSet::default();
    used.iter().for_each(|(.., set)| in_use.join(set.clone()));
    let uses_not_stated = used.is_empty();
    let stated_none = activity.header.absent.get("sources") == Some(Absence::None);
    let sources_not_stated = sources.is_empty() && !stated_none;
    let mut found = Minimised {
        activity,
        unused: Vec::new(),
        unsourced: Vec::new(),
        beyond: Vec::new(),
        sources_not_stated,
        uses_not_stated,
        unstated_flows: Vec::new(),
        unstated_instruments: Vec::new(),
    };
    if !uses_not_stated {
        found.unused = unused(&sources, &in_use);
    }
    if !sources_not_stated {
        found.unsourced = unsourced(&sources, used);
    }
    found.instruments(snapshot, &carried);
    let unstated = carried.iter().filter(|one| one.together.is_empty());
    found.unstated_flows = unstated.map(|one| one.flow).collect();
    found
}

fn carried<'a>(snapshot: &'a Snapshot, flow: &'a Flow) -> Carried<'a> {
    let data = Datum::all(snapshot, &flow.categories, &flow.elements);
    Carried {
        flow,
        data: data.into_iter().map(|it| (it, it.set(snapshot))).collect(),
        together: DataSet::of(snapshot, &flow.categories, &flow.elements),
    }
}

fn unused<'a>(sources: &[&Carried<'a>], in_use: &DataSet) -> Vec<Surplus<'a>> {
    let mut found = Vec::new();
    for source in sources {
        for (datum, set) in &source.data {
            if !in_use.holds(set) {
                found.push(Surplus {
                    datum: *datum,
                    flow: source.flow,
                    instrument: None,
                    partly: in_use.meets(set),
                });
            }
        }
    }
    found
}

fn unsourced<'a>(
    sources: &[&Carried<'a>],
    used: Vec<(&'a DataUse, Datum<'a>, DataSet)>,
) -> Vec<Unsourced<'a>> {
    let mut given = DataSet::default();
    sources
        .iter()
        .for_each(|one| given.join(one.together.clone()));
    let perhaps = sources.iter().any(|one| one.together.is_empty());
    let lacking = used.into_iter().filter(|(.., set)| !given.holds(set));
    lacking
        .map(|(data_use, datum, set)| Unsourced {
            datum,
            data_use,
            partly: given.meets(&set),
            perhaps,
        })
        .collect()
}

impl<'a> Minimised<'a> {
    /// Notes the data that flows carry beyond their instruments.
    fn instruments(&mut self, snapshot: &'a Snapshot, carried: &[Carried<'a>]) {
        for one in carried {
            let instrument = one.flow.instrument.and_then(|id| snapshot.get(id));
            let Some(instrument) = instrument else {
                continue;
            };
            let covered = DataSet::of(snapshot, &instrument.categories, &instrument.elements);
            if covered.is_empty() {
                let mut known = self.unstated_instruments.iter();
                if !known.any(|known| known.id() == instrument.id()) {
                    self.unstated_instruments.push(instrument);
                }
                continue;
            }
            let more = one.data.iter().filter(|(_, set)| !covered.holds(set));
            self.beyond.extend(more.map(|(datum, set)| Surplus {
                datum: *datum,
                flow: one.flow,
                instrument: Some(instrument),
                partly: covered.meets(set),
            }));
        }
    }

    fn says_something(&self) -> bool {
        let lists = [
            self.unused.is_empty(),
            self.unsourced.is_empty(),
            self.beyond.is_empty(),
            self.unstated_flows.is_empty(),
            self.unstated_instruments.is_empty(),
        ];
        lists.contains(&false) || self.sources_not_stated || self.uses_not_stated
    }
}
