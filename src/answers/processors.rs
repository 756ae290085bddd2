//! Who works on our behalf, under which contract, and what is missing from it? (Art. 28, 30(1)(d))

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::{
    Dated, NotFound, Place,
    access::in_force,
    collective::{Expander, is_collective},
    scope::activities_on,
};
use crate::domain::{
    codes::{InstrumentKind, RecipientRole},
    id::Id,
    records::{Activity, Flow, Instrument, Party},
    reference::CountryCode,
    snapshot::Snapshot,
};

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct ProcessorsQuestion {
    /// The controller; `None` means all.
    pub controller: Option<Id<Party>>,
    /// The day for which the answer holds.
    pub on: NaiveDate,
    /// Contracts that end within this many days are told.
    pub within: u32,
}

/// The processors of a day.
pub struct ProcessorsAnswer<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// What was asked.
    pub question: ProcessorsQuestion,
    /// The processors, in the order of codes. A class stands for itself, with its members.
    pub processors: Vec<ProcessorLine<'a>>,
}

/// A processor or sub-processor.
pub struct ProcessorLine<'a> {
    /// The party.
    pub party: &'a Party,
    /// Whether it is a class of which no member is known on the day.
    pub unnamed: bool,
    /// Its members on the day, when it is a class.
    pub members: Vec<&'a Party>,
    /// The countries to which the data go; those that nobody stated are not among them.
    pub countries: Vec<CountryCode>,
    /// Whether it is a sub-processor in one of its tasks, without anybody stating for whom.
    pub parent_not_stated: bool,
    /// What it does.
    pub tasks: Vec<Task<'a>>,
    /// Its contracts, each once, in the order of codes.
    pub contracts: Vec<Contract<'a>>,
}

/// What a processor does for one activity.
#[derive(Debug, Clone, Copy)]
pub struct Task<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The flow; `None` when the processor's own record says it.
    pub flow: Option<&'a Flow>,
    /// Whether it works for another processor.
    pub sub: bool,
    /// Who gives it the data, when that is not the controller.
    pub sender: Option<&'a Party>,
    /// The contract under which it is done.
    pub contract: Option<&'a Instrument>,
    /// Why the contract does not do; `None` when it does.
    pub fault: Option<ContractFault>,
}

crate::code_list! {
    /// What is wrong with the contract of a processor.
    ContractFault {
        /// No contract is stated.
        Missing = "missing" ["GDPR Art. 28(3)"] "geen overeenkomst vermeld", "aucun contrat indiqué", "kein Vertrag angegeben", "no contract stated";
        /// What is stated is no processor contract.
        OtherKind = "other-kind" ["GDPR Art. 28(3)"] "geen verwerkersovereenkomst", "pas un contrat de sous-traitance", "kein Auftragsverarbeitungsvertrag", "not a processor contract";
        /// It is not in force on the day.
        NotInForce = "not-in-force" ["GDPR Art. 28(3)"] "niet van kracht", "pas en vigueur", "nicht in Kraft", "not in force";
        /// The processor is not named in it.
        NotParty = "not-party" ["GDPR Art. 28(3)"] "verwerker is geen partij", "le sous-traitant n'y est pas partie", "Auftragsverarbeiter ist nicht Partei", "processor is not a party to it";
    }
}

/// A contract with a processor.
pub struct Contract<'a> {
    /// The contract.
    pub instrument: &'a Instrument,
    /// Whether it is in force on the day.
    pub in_force: bool,
    /// Whether it ends within the days asked about.
    pub ends_soon: bool,
}

/// The processors on a day, with their contracts.
///
/// # Errors
/// The controller does not exist.
pub fn processors<'a>(
    snapshot: &'a Snapshot,
    question: ProcessorsQuestion,
) -> Result<ProcessorsAnswer<'a>, NotFound> {
    let mut lines: BTreeMap<&str, (&Party, Vec<Task>)> = BTreeMap::new();
    for activity in activities_on(snapshot, question.controller, question.on)? {
        for flow in snapshot.linked::<Flow>("activity", activity.id().uuid()) {
            let task = task(snapshot, activity, flow, question.on);
            if let Some((party, task)) = task {
                let line = lines.entry(party.code());
                line.or_insert((party, Vec::new())).1.push(task);
            }
        }
        if question.controller.is_some() {
            own_records(snapshot, activity.controller, question.on, &mut lines);
        }
    }
    let mut expander = Expander::new(snapshot);
    let lines = lines.into_values();
    let processors =
        lines.map(|(party, tasks)| line(snapshot, &mut expander, party, tasks, question));
    Ok(ProcessorsAnswer {
        snapshot,
        question,
        processors: processors.collect(),
    })
}

/// What processors record that they do for a controller (Art. 30(2)), when no flow of it says so.
fn own_records<'a>(
    snapshot: &'a Snapshot,
    controller: Id<Party>,
    on: NaiveDate,
    lines: &mut BTreeMap<&'a str, (&'a Party, Vec<Task<'a>>)>,
) {
    for activity in snapshot.linked::<Activity>("served_controllers", controller.uuid()) {
        let party = snapshot.get(activity.controller);
        let Some(party) = party.filter(|_| activity.span().holds_on(on)) else {
            continue;
        };
        let line = lines.entry(party.code()).or_insert((party, Vec::new()));
        if line
            .1
            .iter()
            .all(|task| task.activity.id() != activity.id())
        {
            line.1.push(Task {
                activity,
                flow: None,
                sub: false,
                sender: None,
                contract: None,
                fault: Some(ContractFault::Missing),
            });
        }
    }
}

fn task<'a>(
    snapshot: &'a Snapshot,
    activity: &'a Activity,
    flow: &'a Flow,
    on: NaiveDate,
) -> Option<(&'a Party, Task<'a>)> {
    let sub = flow.recipient_role == Some(RecipientRole::SubProcessor);
    let processor = sub || flow.recipient_role == Some(RecipientRole::Processor);
    if !processor || !flow.span().holds_on(on) {
        return None;
    }
    let party = snapshot.get(flow.to)?;
    let sender = flow.from.filter(|from| *from != activity.controller);
    let contract = flow.instrument.and_then(|id| snapshot.get(id));
    let task = Task {
        activity,
        flow: Some(flow),
        sub,
        sender: sender.and_then(|id| snapshot.get(id)),
        contract,
        fault: fault(contract, party, on),
    };
    Some((party, task))
}

fn fault(contract: Option<&Instrument>, party: &Party, on: NaiveDate) -> Option<ContractFault> {
    let Some(contract) = contract else {
        return Some(ContractFault::Missing);
    };
    let named = contract.parties.0.iter().any(|it| it.party == party.id());
    if contract.kind != InstrumentKind::ProcessorContract {
        Some(ContractFault::OtherKind)
    } else if !in_force(contract, on) {
        Some(ContractFault::NotInForce)
    } else {
        (!named).then_some(ContractFault::NotParty)
    }
}

fn line<'a>(
    snapshot: &'a Snapshot,
    expander: &mut Expander<'a>,
    party: &'a Party,
    tasks: Vec<Task<'a>>,
    question: ProcessorsQuestion,
) -> ProcessorLine<'a> {
    let on = question.on;
    let behind = expander.expand(party).iter();
    let current = behind.filter(|one| one.span.holds_on(on) && one.dead_end.is_none());
    let persons: Vec<&Party> = current.map(|one| one.party).collect();
    let mut countries: Vec<CountryCode> = Vec::new();
    for flow in tasks.iter().map(|task| task.flow) {
        let places = persons
            .iter()
            .filter_map(|to| Place::of(snapshot, flow, to, on).country);
        countries.extend(places);
    }
    countries.sort_by_key(|country| country.to_string());
    countries.dedup();
    let mut contracts: Vec<&Instrument> = tasks.iter().filter_map(|task| task.contract).collect();
    contracts.sort_by_key(|contract| contract.code());
    contracts.dedup_by_key(|contract| contract.id());
    let soon = on.checked_add_days(Days::new(question.within.into()));
    let contract = |instrument: &'a Instrument| Contract {
        instrument,
        in_force: in_force(instrument, on),
        ends_soon: instrument
            .valid_to
            .zip(soon)
            .is_some_and(|(end, soon)| end >= on && end <= soon),
    };
    let is_class = is_collective(party);
    ProcessorLine {
        party,
        unnamed: is_class && persons.is_empty(),
        members: if is_class { persons } else { Vec::new() },
        countries,
        parent_not_stated: tasks.iter().any(|task| task.sub && task.sender.is_none()),
        contracts: contracts.into_iter().map(contract).collect(),
        tasks,
    }
}
