//! Whom a finding concerns: the controllers in whose record the faulty record counts.
//!
//! What belongs to an activity concerns its controller. A record that many share (a class of
//! parties, a category, a law) concerns every controller whose activities, flows or notices rest
//! on it. Each record is looked at once, and no further than until all controllers are found.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{
    context::{ById, Context, Ids},
    finding::Finding,
};
use crate::domain::{
    kind::Kind,
    record::AnyRecord,
    records::*,
    snapshot::{Snapshot, edges_into},
};

/// Finds the controllers of records, and remembers them.
pub struct Concerns<'a> {
    snapshot: &'a Snapshot,
    /// Bodies with activities, by their place in the order of codes.
    places: ById<usize>,
    bodies: Vec<Uuid>,
    known: ById<Vec<Uuid>>,
}

/// Places of controllers in the order of codes.
type Places = BTreeSet<usize>;

impl<'a> Concerns<'a> {
    /// Prepares for a register.
    pub fn new(context: &Context<'a>) -> Self {
        let mut codes: Vec<(&str, Uuid)> = Vec::new();
        let mut seen = Ids::default();
        for case in &context.cases {
            let controller = case.activity.controller.uuid();
            if seen.insert(controller) {
                codes.push((case.controller.map_or("", Party::code), controller));
            }
        }
        codes.sort_unstable();
        let bodies: Vec<Uuid> = codes.into_iter().map(|(_, id)| id).collect();
        let places = bodies
            .iter()
            .enumerate()
            .map(|(at, id)| (*id, at))
            .collect();
        Concerns {
            snapshot: context.snapshot,
            places,
            bodies,
            known: ById::default(),
        }
    }

    /// The controllers whom a finding concerns, in the order of their codes.
    pub fn of(&mut self, finding: &Finding<'a>) -> Vec<Uuid> {
        if !finding.controllers.is_empty() {
            return finding.controllers.clone();
        }
        let id = finding.record.header().id;
        if let Some(known) = self.known.get(&id) {
            return known.clone();
        }
        let mut places = Places::new();
        self.add(finding.record, &mut places, FURTHEST);
        let found: Vec<Uuid> = places.into_iter().map(|at| self.bodies[at]).collect();
        self.known.insert(id, found.clone());
        found
    }

    fn add_controller(&self, controller: Uuid, places: &mut Places) {
        places.extend(self.places.get(&controller));
    }

    fn add_activity(&self, activity: Uuid, places: &mut Places) {
        let record = self.snapshot.record(activity);
        if let Some(activity) = record.and_then(|record| record.as_any().downcast_ref::<Activity>())
        {
            self.add_controller(activity.controller.uuid(), places);
        }
    }

    /// Adds the controllers of a record, through records that use it up to a number of steps.
    fn add(&self, record: &dyn AnyRecord, places: &mut Places, steps: usize) {
        let any = record.as_any();
        match record.kind() {
            Kind::Activity => self.add_activity(record.header().id, places),
            Kind::LegalBasis
            | Kind::DataUse
            | Kind::Retention
            | Kind::Flow
            | Kind::RightOverride => {
                let of_activity = activity_of(any);
                if let Some(activity) = of_activity {
                    self.add_activity(activity, places);
                }
            }
            Kind::Evidence => {
                let about = any.downcast_ref::<Evidence>().map(|one| one.about.1);
                self.add_any(about, places, steps);
            }
            Kind::Waiver => {
                let about = any.downcast_ref::<Waiver>().map(|one| one.about.1);
                self.add_any(about, places, steps);
            }
            Kind::Request => {
                let request = any.downcast_ref::<Request>();
                if let Some(request) = request {
                    self.add_controller(request.controller.uuid(), places);
                }
            }
            Kind::Notice => {
                let controllers = any.downcast_ref::<Notice>().map(|one| &one.controllers);
                for controller in controllers.into_iter().flatten() {
                    self.add_controller(controller.uuid(), places);
                }
            }
            Kind::Remedy => {
                let controllers = any.downcast_ref::<Remedy>().map(|one| &one.controllers);
                let controllers: Vec<_> = controllers.into_iter().flatten().collect();
                if controllers.is_empty() {
                    places.extend(0..self.bodies.len());
                }
                for controller in controllers {
                    self.add_controller(controller.uuid(), places);
                }
            }
            Kind::ImportRun => {}
            // What is said of a body as controller concerns itself.
            Kind::Party if self.places.contains_key(&record.header().id) => {
                self.add_controller(record.header().id, places);
            }
            Kind::Party => self.add_users(record, places, steps),
            Kind::Purpose | Kind::SubjectCategory | Kind::System | Kind::Measure => {
                self.add_users(record, places, steps);
            }
            Kind::DataCategory | Kind::DataElement | Kind::LegalText | Kind::Register => {
                self.add_users(record, places, steps);
            }
            Kind::Instrument | Kind::TransferTool => self.add_users(record, places, steps),
        }
    }

    fn add_any(&self, id: Option<Uuid>, places: &mut Places, steps: usize) {
        if let (Some(record), Some(steps)) = (
            id.and_then(|id| self.snapshot.record(id)),
            steps.checked_sub(1),
        ) {
            self.add(&**record, places, steps);
        }
    }

    fn add_users(&self, record: &dyn AnyRecord, places: &mut Places, steps: usize) {
        let id = record.header().id;
        for def in edges_into(record.kind()) {
            // A notice lists instruments, and says nothing of the parties to them. A party uses
            // another one as a part or member, which says little by itself.
            let counts = match def.from {
                Kind::Evidence | Kind::Waiver | Kind::Request | Kind::Party => false,
                Kind::Notice => steps == FURTHEST,
                _ => true,
            };
            if !counts {
                continue;
            }
            for user in self.snapshot.linked_ids(def.edge, id) {
                if places.len() == self.bodies.len() {
                    return;
                }
                if *user != id {
                    self.add_any(Some(*user), places, steps);
                }
            }
        }
    }
}

/// Through how many records a shared one is followed to an activity: an element through its
/// instrument to a flow, say.
const FURTHEST: usize = 3;

fn activity_of(any: &dyn std::any::Any) -> Option<Uuid> {
    let basis = any.downcast_ref::<LegalBasis>().map(|one| one.activity);
    let data = || any.downcast_ref::<DataUse>().map(|one| one.activity);
    let flow = || any.downcast_ref::<Flow>().map(|one| one.activity);
    let right = || any.downcast_ref::<RightOverride>().map(|one| one.activity);
    let kept = || any.downcast_ref::<Retention>().and_then(|one| one.activity);
    let found = basis
        .or_else(data)
        .or_else(flow)
        .or_else(right)
        .or_else(kept);
    found.map(|activity| activity.uuid())
}
