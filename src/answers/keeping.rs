//! Is it said how long data are kept, is the rule still good, and what is due to go? (Art. 5(1)(e),
//! 30(1)(f); Governance Decree of 7 December 2018 art. III.87)
//!
//! The register holds no data of persons, so of running activities it tells the rule, not whose
//! data are due. Of an activity that has ended the day is known.

use chrono::{Months, NaiveDate};

use super::{
    DataSet, Dated, Datum, NotFound, Standing, Subjects, scope::activities_ever, span::standing_of,
    uses_of,
};
use crate::domain::{
    id::Id,
    records::{Activity, DataUse, Party, Retention},
    snapshot::Snapshot,
};

/// How long a retention rule of a public body is good for, in months: five years (art. III.87).
const RULE_HOLDS: u32 = 60;

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct KeepingQuestion {
    /// The controller; `None` means all.
    pub controller: Option<Id<Party>>,
    /// The day for which the answer holds.
    pub on: NaiveDate,
}

/// What is to be done about retention.
pub struct KeepingAnswer<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// What was asked.
    pub question: KeepingQuestion,
    /// Activities with data for which no rule is stated, in the order of codes.
    pub without_rule: Vec<WithoutRule<'a>>,
    /// Rules that give no period: a criterion in words, or nothing.
    pub without_period: Vec<&'a Retention>,
    /// Rules with a period and without the event from which it runs.
    pub without_trigger: Vec<&'a Retention>,
    /// Rules that do not say what becomes of the data.
    pub without_action: Vec<&'a Retention>,
    /// Rules that began to hold more than five years before the day.
    pub old: Vec<&'a Retention>,
    /// Rules of which it is not stated since when they hold, so that nobody knows how old they are.
    pub age_not_stated: Vec<&'a Retention>,
    /// Activities that have ended and whose data are still there by the register: those that are
    /// due first, then those to come, then those of which the day is not known.
    pub ended: Vec<EndedKeeping<'a>>,
}

/// An activity with data for which nobody said how long they are kept.
pub struct WithoutRule<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The data without a rule; empty when the activity has no rule at all and states no data.
    pub data: Vec<Datum<'a>>,
    /// Whether it has no rule at all.
    pub none_at_all: bool,
}

/// A rule of an activity that has ended.
pub struct EndedKeeping<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The rule; `None` when there is none.
    pub rule: Option<&'a Retention>,
    /// The last day on which any of its data may be there, archive included, when period and end of
    /// the activity are stated. An event that came earlier for a person ends it earlier.
    pub until: Option<NaiveDate>,
    /// Whether that day is past.
    pub due: bool,
}

/// What is to be done about retention on a day.
///
/// # Errors
/// The controller does not exist.
pub fn keeping<'a>(
    snapshot: &'a Snapshot,
    question: KeepingQuestion,
) -> Result<KeepingAnswer<'a>, NotFound> {
    let everybody = Subjects::of(snapshot, &[])?;
    let mut answer = KeepingAnswer {
        snapshot,
        question,
        without_rule: Vec::new(),
        without_period: Vec::new(),
        without_trigger: Vec::new(),
        without_action: Vec::new(),
        old: Vec::new(),
        age_not_stated: Vec::new(),
        ended: Vec::new(),
    };
    for activity in activities_ever(snapshot, question.controller, question.on)? {
        match standing_of(activity, question.on) {
            Standing::Future => {}
            Standing::Ended => answer.ended(activity),
            Standing::Current => answer.current(activity, &everybody),
        }
    }
    let later = |it: &EndedKeeping| (!it.due, it.until.is_none(), it.until);
    answer.ended.sort_by_key(later);
    Ok(answer)
}

impl<'a> KeepingAnswer<'a> {
    fn rules(&self, activity: &Activity) -> impl Iterator<Item = &'a Retention> + use<'a> {
        let snapshot = self.snapshot;
        snapshot.linked::<Retention>("activity", activity.id().uuid())
    }

    fn current(&mut self, activity: &'a Activity, everybody: &Subjects) {
        let on = self.question.on;
        let holds = |rule: &&Retention| rule.span().holds_on(on);
        let rules: Vec<&Retention> = self.rules(activity).filter(holds).collect();
        let uses = uses_of(self.snapshot, activity, everybody, on);
        let data = self.without_rule(&rules, &uses);
        if rules.is_empty() || !data.is_empty() {
            self.without_rule.push(WithoutRule {
                activity,
                data,
                none_at_all: rules.is_empty(),
            });
        }
        for rule in rules {
            self.look_at(rule);
        }
    }

    /// The data that are used and that no rule is about.
    fn without_rule(&self, rules: &[&Retention], uses: &[&'a DataUse]) -> Vec<Datum<'a>> {
        if rules.iter().any(|rule| rule.categories.is_empty()) {
            return Vec::new();
        }
        let mut ruled = DataSet::default();
        for rule in rules {
            ruled.join(DataSet::of(self.snapshot, &rule.categories, &[]));
        }
        let mut found: Vec<Datum> = Vec::new();
        for data_use in uses {
            let datum = Datum::of_use(self.snapshot, data_use);
            let lacking = datum.filter(|it| !ruled.holds(&it.set(self.snapshot)));
            found.extend(lacking.filter(|it| found.iter().all(|known| known.code() != it.code())));
        }
        found
    }

    fn look_at(&mut self, rule: &'a Retention) {
        let Retention {
            period,
            trigger,
            trigger_text,
            final_action,
            valid_from,
            ..
        } = rule;
        if period.is_none() {
            self.without_period.push(rule);
        } else if trigger.is_none() && trigger_text.is_none() {
            self.without_trigger.push(rule);
        }
        if final_action.is_none() {
            self.without_action.push(rule);
        }
        let oldest = self.question.on.checked_sub_months(Months::new(RULE_HOLDS));
        match valid_from {
            None => self.age_not_stated.push(rule),
            Some(from) if oldest.is_some_and(|oldest| *from < oldest) => self.old.push(rule),
            Some(_) => {}
        }
    }

    /// What an ended activity leaves behind. The rules at its end count.
    fn ended(&mut self, activity: &'a Activity) {
        let on = activity.valid_to.unwrap_or(self.question.on);
        let holds = |rule: &&Retention| rule.span().holds_on(on);
        let rules: Vec<&Retention> = self.rules(activity).filter(holds).collect();
        if rules.is_empty() {
            self.ended.push(EndedKeeping {
                activity,
                rule: None,
                until: None,
                due: false,
            });
        }
        for rule in rules {
            let until = last_day(activity, rule);
            self.ended.push(EndedKeeping {
                activity,
                rule: Some(rule),
                until,
                due: until.is_some_and(|until| until < self.question.on),
            });
        }
    }
}

/// The last day on which data of an ended activity may be there, archive included.
fn last_day(activity: &Activity, rule: &Retention) -> Option<NaiveDate> {
    let end = rule.period?.after(activity.valid_to?)?;
    match rule.archive_period {
        Some(archive) => archive.after(end),
        None => Some(end),
    }
}
