//! What is held about me, for what, on what basis and for how long? (Art. 15(1)(a), (b), (d), (h))

use chrono::NaiveDate;

use super::{
    Dated, NotFound, Scope, Standing, Subjects,
    access::{all, bases},
    codes::SubjectMatch,
    scope::in_regions,
    span::standing_of,
    uses_of,
};
use crate::domain::{
    codes::Region,
    id::Id,
    records::{
        Activity, DataUse, Flow, LegalBasis, Party, Purpose, Retention, SubjectCategory, System,
    },
    snapshot::Snapshot,
};

/// What is asked: whose data, held by whom, on which day.
#[derive(Debug, Clone)]
pub struct HeldQuestion {
    /// The controller; a trade name or class stands for the legal persons behind it.
    pub controller: Id<Party>,
    /// In which capacities the person is known to it; none means every capacity.
    pub subjects: Vec<Id<SubjectCategory>>,
    /// Under the law of which regions; none means all.
    pub regions: Vec<Region>,
    /// The day for which the answer holds.
    pub on: NaiveDate,
}

/// What is held, activity by activity.
pub struct HeldAnswer<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// What was asked.
    pub question: HeldQuestion,
    /// The bodies that answer.
    pub scope: Scope<'a>,
    /// The activities that count on the day, in the order of codes.
    pub activities: Vec<Held<'a>>,
}

/// What one activity holds. An empty list is not stated, unless the activity's absences say that
/// there is none.
#[derive(Debug)]
pub struct Held<'a> {
    /// The activity, with its name, its automated decisions and their logic (Art. 22).
    pub activity: &'a Activity,
    /// How it is known to concern the persons.
    pub subject: SubjectMatch,
    /// What it is for.
    pub purposes: Vec<&'a Purpose>,
    /// On what it rests.
    pub bases: Vec<&'a LegalBasis>,
    /// Which data of the persons it uses.
    pub data: Vec<&'a DataUse>,
    /// How long they are kept, or by what criterion.
    pub retention: Vec<&'a Retention>,
    /// Where they are.
    pub systems: Vec<&'a System>,
}

/// What a controller holds about some persons on a day.
///
/// # Errors
/// The controller or a category of persons does not exist.
pub fn what_is_held_about<'a>(
    snapshot: &'a Snapshot,
    question: &HeldQuestion,
) -> Result<HeldAnswer<'a>, NotFound> {
    let scope = Scope::of(snapshot, question.controller, question.on)?;
    let subjects = Subjects::of(snapshot, &question.subjects)?;
    let activities = scope
        .activities(snapshot)
        .into_iter()
        .filter(|activity| in_regions(activity, &question.regions))
        .filter(|activity| standing_of(activity, question.on) == Standing::Current)
        .filter_map(|activity| held(snapshot, activity, &subjects, question.on))
        .collect();
    Ok(HeldAnswer {
        snapshot,
        question: question.clone(),
        scope,
        activities,
    })
}

pub(super) fn held<'a>(
    snapshot: &'a Snapshot,
    activity: &'a Activity,
    subjects: &Subjects,
    on: NaiveDate,
) -> Option<Held<'a>> {
    let id = activity.id().uuid();
    let concern = subjects.of_activity(snapshot, activity);
    let by_a_flow = || {
        let mut flows = snapshot.linked::<Flow>("activity", id);
        flows.find_map(|flow| {
            let holds = flow.span().holds_on(on);
            subjects.of_flow(flow, concern).filter(|_| holds)
        })
    };
    let subject = concern.of_all().or_else(by_a_flow)?;
    let current = |retention: &&Retention| retention.span().holds_on(on);
    let systems = all(snapshot, &activity.systems).into_iter();
    Some(Held {
        activity,
        subject,
        purposes: all(snapshot, &activity.purposes),
        bases: bases(snapshot, activity, None, on),
        data: uses_of(snapshot, activity, subjects, on),
        retention: snapshot.linked("activity", id).filter(current).collect(),
        systems: systems
            .filter(|system| system.span().holds_on(on))
            .collect(),
    })
}
