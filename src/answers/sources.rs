//! Where do my data come from? (Art. 14(2)(f), 15(1)(g))

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    Concern, DataSet, Dated, Ids, NotFound, Scope, Span, Standing, StatedNone, Subjects,
    access::Withheld,
    codes::{SourceGroup, SubjectMatch, UnresolvedReason},
    collective::{Expander, classes_of},
    nature,
    scope::in_regions,
    span::standing_of,
};
use crate::domain::{
    codes::{EvidenceNature, PartyKind, Region},
    id::Id,
    records::{Activity, DataCategory, Flow, Party, Register, SubjectCategory},
    snapshot::Snapshot,
};

/// What is asked: whose data, held by whom, on which day.
#[derive(Debug, Clone)]
pub struct SourceQuestion {
    /// The controller; a trade name or class stands for the legal persons behind it.
    pub controller: Id<Party>,
    /// In which capacities the person is known to it; none means every capacity.
    pub subjects: Vec<Id<SubjectCategory>>,
    /// Which data are meant; none means all.
    pub categories: Vec<Id<DataCategory>>,
    /// Under the law of which regions; none means all.
    pub regions: Vec<Region>,
    /// The day for which the answer holds.
    pub on: NaiveDate,
    /// Whether flows that are withheld from the person (Art. 23) are told, and marked.
    pub include_confidential: bool,
}

/// Where the data come from, and what the register does not know about it.
pub struct SourceAnswer<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// What was asked.
    pub question: SourceQuestion,
    /// The bodies that answer.
    pub scope: Scope<'a>,
    /// The sources, in the order of [`SourceGroup`], then of codes.
    pub sources: Vec<Source<'a>>,
    /// Classes of sources that cannot be named.
    pub unresolved: Vec<UnresolvedSource<'a>>,
    /// Present activities of which it is stated that there are no sources.
    pub sources_none: Vec<StatedNone<'a>>,
    /// Present activities of which nobody stated where the data come from.
    pub sources_not_stated: Vec<&'a Activity>,
    /// What is left out because it is withheld from the person, by ground.
    pub withheld: Vec<Withheld<'a>>,
}

/// A register or party from which data come.
#[derive(Debug)]
pub struct Source<'a> {
    /// In which part of the answer it stands.
    pub group: SourceGroup,
    /// The register, if one is named.
    pub register: Option<&'a Register>,
    /// The party that sends, or else runs the register. `None` when neither is stated.
    pub party: Option<&'a Party>,
    /// Whether anyone can consult it (Art. 14(2)(f)); known of registers only.
    pub publicly_accessible: Option<bool>,
    /// What comes from it.
    pub receipts: Vec<Receipt<'a>>,
}

/// Data of one activity that come in.
#[derive(Debug, Clone)]
pub struct Receipt<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The flow, with its data, instrument and law.
    pub flow: &'a Flow,
    /// The integrator that passes the data on.
    pub via: Option<&'a Party>,
    /// The classes of which the source is a member.
    pub classes: Vec<&'a Party>,
    /// How it is known that the data are of the persons asked about.
    pub subject: SubjectMatch,
    /// From when to when.
    pub span: Span,
    /// Whether it is over.
    pub ended: bool,
    /// Whether it is withheld from the person.
    pub confidential: bool,
    /// How the flow is known; `None` without evidence for it.
    pub nature: Option<EvidenceNature>,
}

impl<'a> Receipt<'a> {
    /// The register the data come from, if the flow names one.
    pub(super) fn register(&self, snapshot: &'a Snapshot) -> Option<&'a Register> {
        snapshot.get(self.flow.register?)
    }
}

/// A class that sends data and cannot be named.
#[derive(Debug)]
pub struct UnresolvedSource<'a> {
    /// The class.
    pub class: &'a Party,
    /// Why it cannot be named.
    pub reason: UnresolvedReason,
    /// What comes from it.
    pub receipts: Vec<Receipt<'a>>,
}

/// Where data of some persons that a controller holds come from, on a day.
///
/// # Errors
/// The controller, a category of persons or a category of data does not exist.
pub fn sources_of_data<'a>(
    snapshot: &'a Snapshot,
    question: &SourceQuestion,
) -> Result<SourceAnswer<'a>, NotFound> {
    let mut finder = Finder {
        snapshot,
        question,
        scope: Scope::of(snapshot, question.controller, question.on)?,
        subjects: Subjects::of(snapshot, &question.subjects)?,
        wanted: DataSet::wanted(snapshot, &question.categories)?,
        expander: Expander::new(snapshot),
        sources: BTreeMap::new(),
        unresolved: BTreeMap::new(),
        sources_none: Vec::new(),
        sources_not_stated: Vec::new(),
        withheld: BTreeMap::new(),
    };
    let own = finder.scope.activities(snapshot);
    for activity in &own {
        finder.activity(activity);
    }
    finder.records_of_others(&own);
    let Finder {
        scope,
        sources,
        unresolved,
        sources_none,
        sources_not_stated,
        withheld,
        ..
    } = finder;
    Ok(SourceAnswer {
        snapshot,
        question: question.clone(),
        scope,
        sources: sources.into_values().collect(),
        unresolved: unresolved.into_values().collect(),
        sources_none,
        sources_not_stated,
        withheld: withheld.into_values().collect(),
    })
}

/// A source's place in the answer: its group, its register and its party, by code.
type Place<'a> = (SourceGroup, Option<&'a str>, Option<&'a str>);

struct Finder<'a, 'q> {
    snapshot: &'a Snapshot,
    question: &'q SourceQuestion,
    scope: Scope<'a>,
    subjects: Subjects,
    wanted: Option<DataSet>,
    expander: Expander<'a>,
    sources: BTreeMap<Place<'a>, Source<'a>>,
    unresolved: BTreeMap<(&'a str, UnresolvedReason), UnresolvedSource<'a>>,
    sources_none: Vec<StatedNone<'a>>,
    sources_not_stated: Vec<&'a Activity>,
    withheld: BTreeMap<Option<&'a str>, Withheld<'a>>,
}

impl<'a> Finder<'a, '_> {
    fn activity(&mut self, activity: &'a Activity) {
        let on = self.question.on;
        let standing = standing_of(activity, on);
        if !in_regions(activity, &self.question.regions) || standing == Standing::Future {
            return;
        }
        let concern = self.subjects.of_activity(self.snapshot, activity);
        let ended = standing == Standing::Ended;
        let mut comes_in = false;
        let id = activity.id().uuid();
        for flow in self.snapshot.linked::<Flow>("activity", id) {
            let own = flow.span();
            let span = activity.span().and(own).unwrap_or(own);
            if !self.is_incoming(flow, span) {
                continue;
            }
            comes_in = true;
            self.receive(activity, flow, concern, span);
        }
        if !comes_in && !ended && concern.of_all().is_some() {
            match activity.header.absent.get("sources") {
                Some(absence) => self.sources_none.push(StatedNone { activity, absence }),
                None => self.sources_not_stated.push(activity),
            }
        }
    }

    /// What other controllers record in their own activities that they send to the controller.
    fn records_of_others(&mut self, own: &[&'a Activity]) {
        let snapshot = self.snapshot;
        let known: Ids = own.iter().map(|activity| activity.id().uuid()).collect();
        let mut others: BTreeMap<&str, (&'a Activity, &'a Flow)> = BTreeMap::new();
        for party in classes_of(snapshot, &self.scope) {
            for flow in snapshot.linked::<Flow>("to", party) {
                let activity = snapshot.get(flow.activity);
                let activity = activity.filter(|one| self.is_of_another(one, &known));
                others.extend(activity.map(|activity| (flow.code(), (activity, flow))));
            }
        }
        for (activity, flow) in others.into_values() {
            let own = flow.span();
            let span = activity.span().and(own).unwrap_or(own);
            if self.is_incoming(flow, span) {
                let concern = self.subjects.of_activity(snapshot, activity);
                self.receive(activity, flow, concern, span);
            }
        }
    }

    /// Whether an activity in the regions asked about is another controller's; not what is done
    /// as processor, for or by the bodies.
    fn is_of_another(&self, activity: &Activity, own: &Ids) -> bool {
        let mut served = activity.served_controllers.iter();
        !own.contains(&activity.id().uuid())
            && !self.scope.contains(activity.controller)
            && !served.any(|id| self.scope.contains(*id))
            && in_regions(activity, &self.question.regions)
    }

    /// Takes in a flow that comes in, if it concerns the persons and the data and has begun.
    fn receive(&mut self, activity: &'a Activity, flow: &'a Flow, concern: Concern, span: Span) {
        let on = self.question.on;
        let Some(subject) = self.subjects.of_flow(flow, concern) else {
            return;
        };
        if span.standing(on) == Standing::Future || !self.concerns_data(flow) {
            return;
        }
        let over = standing_of(activity, on) == Standing::Ended;
        self.take(Receipt {
            activity,
            flow,
            via: flow.via.and_then(|via| self.snapshot.get(via)),
            classes: Vec::new(),
            subject,
            span,
            ended: over || span.standing(on) == Standing::Ended,
            confidential: flow.confidential == Some(true),
            nature: nature::of_record(self.snapshot, flow.id().uuid()),
        });
    }

    /// Whether a flow comes from outside to the controller, or to a class of which it is a member.
    fn is_incoming(&mut self, flow: &Flow, span: Span) -> bool {
        let from_inside = flow.from.is_some_and(|from| self.scope.contains(from));
        let from_inside = from_inside || (flow.from.is_none() && self.is_own_register(flow));
        if from_inside {
            return false;
        }
        if self.scope.contains(flow.to) {
            return true;
        }
        let Some(to) = self.snapshot.get(flow.to) else {
            return false;
        };
        let scope = &self.scope;
        let mut behind = self.expander.expand(to).iter();
        behind.any(|one| scope.contains(one.party.id()) && one.span.and(span).is_some())
    }

    fn is_own_register(&self, flow: &Flow) -> bool {
        let register = flow.register.and_then(|id| self.snapshot.get(id));
        let operator = register.and_then(|register| register.operator);
        operator.is_some_and(|operator| self.scope.contains(operator))
    }

    fn concerns_data(&self, flow: &Flow) -> bool {
        let Some(wanted) = &self.wanted else {
            return true;
        };
        let stated = DataSet::of(self.snapshot, &flow.categories, &flow.elements);
        stated.is_empty() || wanted.meets(&stated)
    }

    fn take(&mut self, receipt: Receipt<'a>) {
        if receipt.confidential && !self.question.include_confidential {
            Withheld::count(&mut self.withheld, receipt.flow);
            return;
        }
        let register = receipt.register(self.snapshot);
        let operator = register.and_then(|register| register.operator);
        let party = receipt.flow.from.or(operator);
        match party.and_then(|party| self.snapshot.get(party)) {
            Some(party) => self.behind(party, receipt),
            None => self.put(None, receipt),
        }
    }

    /// Names whoever stands behind a party that sends.
    fn behind(&mut self, party: &'a Party, receipt: Receipt<'a>) {
        let on = self.question.on;
        let mut named = false;
        for behind in self.expander.expand(party).to_vec() {
            let Some(span) = receipt.span.and(behind.span) else {
                continue;
            };
            let ended = receipt.ended || span.standing(on) == Standing::Ended;
            let one = Receipt {
                classes: behind.classes,
                span,
                ended,
                ..receipt.clone()
            };
            if let Some(reason) = behind.dead_end {
                named = true;
                self.cannot_name(behind.party, reason, one);
            } else if span.standing(on) != Standing::Future
                && (one.classes.is_empty() || !self.scope.contains(behind.party.id()))
            {
                named |= !ended || receipt.ended;
                self.put(Some(behind.party), one);
            }
        }
        if !named {
            self.cannot_name(party, UnresolvedReason::NoneOnDate, receipt);
        }
    }

    fn cannot_name(&mut self, class: &'a Party, reason: UnresolvedReason, receipt: Receipt<'a>) {
        let line = self.unresolved.entry((class.code(), reason));
        let line = line.or_insert_with(|| UnresolvedSource {
            class,
            reason,
            receipts: Vec::new(),
        });
        line.receipts.push(receipt);
    }

    fn put(&mut self, party: Option<&'a Party>, receipt: Receipt<'a>) {
        let register = receipt.register(self.snapshot);
        let group = match (register, party) {
            _ if receipt.ended => SourceGroup::Ended,
            (Some(_), _) => SourceGroup::Registers,
            (None, Some(party)) if party.kind == PartyKind::DataSubject => SourceGroup::DataSubject,
            (None, _) => SourceGroup::Parties,
        };
        let place = (group, register.map(Register::code), party.map(Party::code));
        let source = self.sources.entry(place).or_insert_with(|| Source {
            group,
            register,
            party,
            publicly_accessible: register.and_then(|register| register.publicly_accessible),
            receipts: Vec::new(),
        });
        source.receipts.push(receipt);
    }
}
