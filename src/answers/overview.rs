//! The register in figures, for the yearly report to management: how many activities stand on which
//! basis, use which data, go to whom, were assessed and reviewed, and how requests were answered
//! (Art. 5(2), 24, 38(3)).

use std::{collections::BTreeMap, hash::Hash};

use chrono::{Months, NaiveDate};

use super::{
    DataSet, Dated, Ids, NotFound, Sides, Way,
    requests::{RequestState, RequestsQuestion, requests},
    scope::activities_on,
};
use crate::domain::{
    codes::{
        ActivityRole, ActivityStatus, Article6, Article9, DpiaState, Region, RequestOutcome,
        Sensitivity,
    },
    id::Id,
    records::{Activity, DataCategory, DataElement, DataUse, Flow, LegalBasis, Party, Request},
    snapshot::Snapshot,
};

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct OverviewQuestion {
    /// The controller; `None` means all.
    pub controller: Option<Id<Party>>,
    /// The day for which the figures hold.
    pub on: NaiveDate,
}

/// A value and how many there are of it; `None` counts those of which nobody stated it.
pub type Counted<T> = Vec<(Option<T>, usize)>;

/// The register in figures. Activities are counted that hold on the day; one that has several
/// values is counted under each.
pub struct Overview<'a> {
    /// What was asked.
    pub question: OverviewQuestion,
    /// How many activities.
    pub activities: usize,
    /// By the capacity in which the body keeps the record.
    pub roles: Counted<ActivityRole>,
    /// By status.
    pub statuses: Counted<ActivityStatus>,
    /// By region.
    pub regions: Counted<Region>,
    /// By legal basis (Art. 6(1)).
    pub bases: Counted<Article6>,
    /// By condition (Art. 9(2)); only those that state one.
    pub conditions: Counted<Article9>,
    /// By the sensitivity of the data they use or pass on; only what is stated.
    pub sensitivities: Counted<Sensitivity>,
    /// By the state of the impact assessment.
    pub assessments: Counted<DpiaState>,
    /// By category of data used or passed on, the most frequent first.
    pub categories: Vec<(&'a DataCategory, usize)>,
    /// By recipient, the most frequent first. Classes stand for themselves.
    pub recipients: Vec<(&'a Party, usize)>,
    /// How many take decisions by automated means alone.
    pub automated: usize,
    /// How many profile persons.
    pub profiling: usize,
    /// How many were reviewed within the last twelve months.
    pub reviewed: usize,
    /// How many were reviewed earlier.
    pub review_overdue: usize,
    /// How many have never been reviewed, as far as is stated.
    pub never_reviewed: usize,
    /// How many requests were received in the twelve months up to the day.
    pub requests_received: usize,
    /// Those requests by where they stand.
    pub requests: Vec<(RequestState, usize)>,
    /// Those requests by outcome.
    pub outcomes: Counted<RequestOutcome>,
}

/// Over how many months a review and a year of requests count.
const YEAR: Months = Months::new(12);

/// The register in figures, on a day.
///
/// # Errors
/// The controller does not exist.
pub fn overview<'a>(
    snapshot: &'a Snapshot,
    question: OverviewQuestion,
) -> Result<Overview<'a>, NotFound> {
    let OverviewQuestion { controller, on } = question;
    let activities = activities_on(snapshot, controller, on)?;
    let mut counter = Counter::new(snapshot, question);
    for activity in &activities {
        counter.activity(activity);
    }
    let year_ago = on.checked_sub_months(YEAR);
    let all = requests(
        snapshot,
        RequestsQuestion {
            controller,
            on,
            within: 0,
        },
    )?;
    let lately = |request: &Request| year_ago.is_none_or(|from| request.received > from);
    let lines = all.requests.iter();
    let lines: Vec<_> = lines.filter(|line| lately(line.request)).collect();
    let states = RequestState::ALL.iter().map(|state| {
        let of_state = lines.iter().filter(|line| line.state == *state);
        (*state, of_state.count())
    });
    let closed = lines.iter().filter(|line| !line.is_open());
    let outcomes = tally(closed.map(|line| line.request.outcome));
    let requests = states.filter(|(_, count)| *count > 0).collect();
    Ok(counter.finish(activities.len(), lines.len(), requests, outcomes))
}

/// Counts values, in their order; what is not stated last.
fn tally<T: Ord>(values: impl Iterator<Item = Option<T>>) -> Counted<T> {
    let mut counted: BTreeMap<(bool, Option<T>), usize> = BTreeMap::new();
    for value in values {
        *counted.entry((value.is_none(), value)).or_default() += 1;
    }
    let counted = counted.into_iter();
    counted.map(|((_, value), count)| (value, count)).collect()
}

/// The values of the activities, to be counted.
struct Counter<'a> {
    snapshot: &'a Snapshot,
    question: OverviewQuestion,
    activities: Vec<&'a Activity>,
    regions: Vec<Option<Region>>,
    bases: Vec<Option<Article6>>,
    conditions: Vec<Option<Article9>>,
    sensitivities: Vec<Option<Sensitivity>>,
    categories: Vec<Id<DataCategory>>,
    recipients: Vec<Id<Party>>,
}

impl<'a> Counter<'a> {
    fn new(snapshot: &'a Snapshot, question: OverviewQuestion) -> Counter<'a> {
        Counter {
            snapshot,
            question,
            activities: Vec::new(),
            regions: Vec::new(),
            bases: Vec::new(),
            conditions: Vec::new(),
            sensitivities: Vec::new(),
            categories: Vec::new(),
            recipients: Vec::new(),
        }
    }

    fn activity(&mut self, activity: &'a Activity) {
        self.activities.push(activity);
        several(&mut self.regions, activity.regions.0.iter().copied());
        self.legal_bases(activity);
        let mut data = DataSet::default();
        let (snapshot, id, on) = (self.snapshot, activity.id().uuid(), self.question.on);
        for data_use in snapshot.linked::<DataUse>("activity", id) {
            if data_use.span().holds_on(on) {
                let (category, element) = (&data_use.category, &data_use.element);
                data.join(DataSet::of(
                    snapshot,
                    category.as_slice(),
                    element.as_slice(),
                ));
            }
        }
        let sides = Sides::of(snapshot, activity);
        let mut to = Ids::default();
        for flow in snapshot.linked::<Flow>("activity", id) {
            if flow.span().holds_on(on) {
                data.join(DataSet::of(snapshot, &flow.categories, &flow.elements));
                if sides.way(flow) == Way::Out && to.insert(flow.to.uuid()) {
                    self.recipients.push(flow.to);
                }
            }
        }
        self.data(&data);
    }

    fn legal_bases(&mut self, activity: &Activity) {
        let id = activity.id().uuid();
        let all = self.snapshot.linked::<LegalBasis>("activity", id);
        let all: Vec<_> = all
            .filter(|it| it.span().holds_on(self.question.on))
            .collect();
        several(&mut self.bases, all.iter().filter_map(|it| it.basis));
        let mut conditions: Vec<Article9> = all.iter().filter_map(|it| it.condition).collect();
        unique(&mut conditions);
        self.conditions.extend(conditions.into_iter().map(Some));
    }

    fn data(&mut self, data: &DataSet) {
        let mut sensitivities: Vec<Sensitivity> = Vec::new();
        // A category can be stated itself and be the wider one of another.
        let ids: Ids = data.ids().collect();
        for id in ids {
            if let Some(category) = self.snapshot.get::<DataCategory>(Id::of(id)) {
                self.categories.push(category.id());
                sensitivities.extend(category.sensitivity);
            } else if let Some(element) = self.snapshot.get::<DataElement>(Id::of(id)) {
                sensitivities.extend(element.sensitivity);
            }
        }
        unique(&mut sensitivities);
        self.sensitivities
            .extend(sensitivities.into_iter().map(Some));
    }

    fn finish(
        self,
        activities: usize,
        requests_received: usize,
        requests: Vec<(RequestState, usize)>,
        outcomes: Counted<RequestOutcome>,
    ) -> Overview<'a> {
        let year_ago = self.question.on.checked_sub_months(YEAR);
        let all = || self.activities.iter();
        let is_recent = |day: NaiveDate| year_ago.is_none_or(|from| day >= from);
        let on = self.question.on;
        // A review that is still to come has not been made.
        let days = || all().map(|it| it.reviewed_on.filter(|day| *day <= on));
        let recent = days().flatten().filter(|day| is_recent(*day)).count();
        let never = days().filter(Option::is_none).count();
        Overview {
            question: self.question,
            activities,
            roles: tally(all().map(|it| Some(it.role))),
            statuses: tally(all().map(|it| Some(it.status))),
            assessments: tally(all().map(|it| it.dpia)),
            automated: all()
                .filter(|it| it.automated_decisions == Some(true))
                .count(),
            profiling: all().filter(|it| it.profiling == Some(true)).count(),
            reviewed: recent,
            review_overdue: activities - recent - never,
            never_reviewed: never,
            requests_received,
            requests,
            outcomes,
            categories: ranked(self.snapshot, &self.categories, DataCategory::code),
            recipients: ranked(self.snapshot, &self.recipients, Party::code),
            regions: tally(self.regions.into_iter()),
            bases: tally(self.bases.into_iter()),
            conditions: tally(self.conditions.into_iter()),
            sensitivities: tally(self.sensitivities.into_iter()),
        }
    }
}

/// Adds the values of an activity, each once, or that it states none.
fn several<T: Ord>(to: &mut Vec<Option<T>>, values: impl Iterator<Item = T>) {
    let mut values: Vec<T> = values.collect();
    unique(&mut values);
    if values.is_empty() {
        to.push(None);
    }
    to.extend(values.into_iter().map(Some));
}

fn unique<T: Ord>(values: &mut Vec<T>) {
    values.sort_unstable();
    values.dedup();
}

/// Records by how often they occur, the most frequent first, then by code.
fn ranked<'a, T: crate::domain::record::Record>(
    snapshot: &'a Snapshot,
    ids: &[Id<T>],
    code: impl Fn(&'a T) -> &'a str,
) -> Vec<(&'a T, usize)>
where
    Id<T>: Eq + Hash,
{
    let mut counted: std::collections::HashMap<Id<T>, usize> = std::collections::HashMap::new();
    for id in ids {
        *counted.entry(*id).or_default() += 1;
    }
    let known = counted.into_iter();
    let mut found: Vec<(&T, usize)> = known
        .filter_map(|(id, count)| Some((snapshot.get(id)?, count)))
        .collect();
    found.sort_by_key(|(record, count)| (std::cmp::Reverse(*count), code(record)));
    found
}
