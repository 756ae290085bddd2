//! Which data leave the European Economic Area, what permits it on a day, and what breaks when a
//! decision ends? (Art. 30(1)(e), 44-49)
//!
//! To learn what a decision carries, ask as if it were not there ([`TransfersQuestion::without`]),
//! or for a day after its end.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    Dated, NotFound, Place,
    codes::UnresolvedReason,
    collective::Expander,
    place::covered,
    scope::activities_ever,
    span::{Standing, standing_of},
};
use crate::{
    code_list,
    domain::{
        codes::TransferToolKind,
        id::Id,
        records::{Activity, Flow, Party, System, TransferTool},
        reference::{AdequacyDecision, CountryCode, Reference},
        snapshot::Snapshot,
        text::fold,
    },
};

code_list! {
    /// Whether a transfer is permitted.
    TransferStanding {
        /// Nothing is stated that permits it, or what is stated is not valid on the day.
        NotPermitted = "not-permitted" ["GDPR Art. 44"] "niet toegelaten", "non autorisé", "nicht zulässig", "not permitted";
        /// The country is not stated, so it is not known whether the data leave the EEA, nor what would permit it.
        CountryNotStated = "country-not-stated" ["GDPR Art. 30(1)(e)"] "land niet vermeld", "pays non indiqué", "Land nicht angegeben", "country not stated";
        /// A decision is in force, and the register does not tell whether it covers the recipient.
        NotEstablished = "not-established" ["GDPR Art. 45"] "niet vast te stellen", "non établi", "nicht feststellbar", "not established";
        /// A decision in force covers the recipient, and nobody recorded that the transfer rests on it.
        NotRecorded = "not-recorded" ["GDPR Art. 45; Art. 30(1)(e)"] "adequaat, niet geregistreerd", "adéquat, non enregistré", "angemessen, nicht erfasst", "adequate, not recorded";
        /// The tool that is stated permits it.
        Permitted = "permitted" ["GDPR Art. 44"] "toegelaten", "autorisé", "zulässig", "permitted";
    }
}

/// What is asked.
#[derive(Debug, Clone, Default)]
pub struct TransfersQuestion {
    /// The controller; `None` means all.
    pub controller: Option<Id<Party>>,
    /// Only to this country or organisation.
    pub country: Option<CountryCode>,
    /// An adequacy decision, by its number, that is taken to have ended.
    pub without: Option<String>,
    /// The day for which the answer holds; a later one tells what will have ended by then.
    pub on: NaiveDate,
}

/// The transfers of a day.
pub struct TransfersAnswer<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// What was asked.
    pub question: TransfersQuestion,
    /// The decisions taken to have ended: those that the number names.
    pub left_out: Vec<&'static AdequacyDecision>,
    /// The transfers, the worst first, then by activity and flow.
    pub transfers: Vec<Transfer<'a>>,
    /// Classes that receive data and cannot be named, so that nobody knows where the data go.
    pub unresolved: Vec<UnknownPlace<'a>>,
    /// Flows to parties of which no country is stated and for which no tool is: they may or may not
    /// leave the EEA.
    pub country_not_stated: Vec<&'a Flow>,
}

/// Data that leave the EEA, or may.
pub struct Transfer<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The flow; `None` when the data are in a system abroad.
    pub flow: Option<&'a Flow>,
    /// The system that is abroad.
    pub system: Option<&'a System>,
    /// The recipient, or the operator of the system. A class is replaced by its members.
    pub recipient: Option<&'a Party>,
    /// The class through which the recipient gets the data.
    pub class: Option<&'a Party>,
    /// Country or organisation.
    pub country: Option<CountryCode>,
    /// What is said to permit it.
    pub tool: Option<&'a TransferTool>,
    /// The decisions in force that bear on it.
    pub adequacy: Vec<&'static AdequacyDecision>,
    /// Whether it is permitted.
    pub standing: TransferStanding,
    /// Whether it would be permitted with the decision that is taken to have ended: then this is
    /// what breaks.
    pub breaks: bool,
}

/// A class of recipients that cannot be named.
#[derive(Debug, Clone, Copy)]
pub struct UnknownPlace<'a> {
    /// The flow.
    pub flow: &'a Flow,
    /// The class.
    pub class: &'a Party,
    /// Why it cannot be named.
    pub reason: UnresolvedReason,
}

/// The data that leave the EEA on a day, and whether that is permitted.
///
/// # Errors
/// The controller does not exist.
pub fn transfers<'a>(
    snapshot: &'a Snapshot,
    question: TransfersQuestion,
) -> Result<TransfersAnswer<'a>, NotFound> {
    let left_out = question.without.as_deref().map(decisions_called);
    let left_out = left_out.unwrap_or_default();
    let activities = activities_ever(snapshot, question.controller, question.on)?;
    let mut finder = Finder {
        snapshot,
        expander: Expander::new(snapshot),
        answer: TransfersAnswer {
            snapshot,
            question,
            left_out,
            transfers: Vec::new(),
            unresolved: Vec::new(),
            country_not_stated: Vec::new(),
        },
    };
    for activity in activities {
        finder.activity(activity);
    }
    let mut answer = finder.answer;
    answer
        .transfers
        .sort_by_key(|it| (!it.breaks, it.standing, it.activity.code()));
    Ok(answer)
}

/// The decisions with a number, with what amended them and in which they went on.
pub fn decisions_called(number: &str) -> Vec<&'static AdequacyDecision> {
    let all = || Reference::embedded().adequacy_decisions().iter();
    let wanted = digits(number);
    let is_called = |decision: &&AdequacyDecision| {
        let mut numbers = decision.amended_by.iter().chain([&decision.decision]);
        !wanted.is_empty() && numbers.any(|one| digits(one) == wanted)
    };
    let mut found: Vec<&AdequacyDecision> = all().filter(is_called).collect();
    let mut next = 0;
    while let Some(decision) = found.get(next).copied() {
        next += 1;
        let Some(ended_by) = &decision.ended_by else {
            continue;
        };
        let follows = |one: &&AdequacyDecision| {
            one.decision == *ended_by && one.recipient == decision.recipient
        };
        let later: Vec<_> = all()
            .filter(follows)
            .filter(|one| !found.contains(one))
            .collect();
        found.extend(later);
    }
    found
}

/// The number of a decision as it is compared: `(EU) 2023/1795` and `2023/1795` are one.
fn digits(number: &str) -> String {
    let folded = fold(number);
    let words = folded.split([' ', '(', ')', '/']);
    let wanted = words.filter(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    wanted.collect::<Vec<_>>().join("/")
}

struct Finder<'a> {
    snapshot: &'a Snapshot,
    expander: Expander<'a>,
    answer: TransfersAnswer<'a>,
}

impl<'a> Finder<'a> {
    fn activity(&mut self, activity: &'a Activity) {
        let (snapshot, on) = (self.snapshot, self.answer.question.on);
        if standing_of(activity, on) != Standing::Current {
            return;
        }
        for flow in snapshot.linked::<Flow>("activity", activity.id().uuid()) {
            if flow.span().holds_on(on) {
                self.flow(activity, flow);
            }
        }
        for system in activity.systems.iter().filter_map(|id| snapshot.get(*id)) {
            if system.span().holds_on(on) {
                self.system(activity, system);
            }
        }
    }

    fn flow(&mut self, activity: &'a Activity, flow: &'a Flow) {
        let Some(to) = self.snapshot.get(flow.to) else {
            return;
        };
        let on = self.answer.question.on;
        let behind = self.expander.expand(to).to_vec();
        // Members change; those of the day count.
        let behind = behind.into_iter().filter(|one| one.span.holds_on(on));
        let mut named: BTreeMap<&str, &Party> = BTreeMap::new();
        let mut nobody = None;
        for one in behind {
            match one.dead_end {
                Some(reason) if flow.country.is_none() && one.party.country.is_none() => {
                    nobody = Some(reason);
                }
                _ => {
                    named.insert(one.party.code(), one.party);
                }
            }
        }
        let is_class = named.is_empty() || !named.contains_key(to.code());
        for party in named.into_values() {
            self.recipient(activity, flow, party, Some(to).filter(|_| is_class));
        }
        if let Some(reason) = nobody {
            if flow.transfer_tool.is_some() {
                self.recipient(activity, flow, to, None);
            }
            self.answer.unresolved.push(UnknownPlace {
                flow,
                class: to,
                reason,
            });
        }
    }

    fn recipient(
        &mut self,
        activity: &'a Activity,
        flow: &'a Flow,
        party: &'a Party,
        class: Option<&'a Party>,
    ) {
        let place = Place::of(self.snapshot, Some(flow), party, self.answer.question.on);
        let Place {
            on: _,
            country,
            outside_eea,
            tool,
            tool_valid: _,
            adequacy,
        } = place;
        if outside_eea == Some(false) || !self.wanted(country) {
            return;
        }
        if country.is_none() && tool.is_none() {
            self.note_unstated(flow);
            return;
        }
        let remaining = self.remaining(&adequacy);
        let standing = |decisions: &[&'static AdequacyDecision]| {
            self.standing(Some(party), country, tool, decisions)
        };
        let (before, now) = (standing(&adequacy), standing(&remaining));
        self.answer.transfers.push(Transfer {
            activity,
            flow: Some(flow),
            system: None,
            recipient: Some(party),
            class,
            country,
            tool,
            adequacy: remaining,
            standing: now,
            breaks: now < before,
        });
    }

    fn note_unstated(&mut self, flow: &'a Flow) {
        let known = self.answer.country_not_stated.last();
        if known.is_none_or(|last| last.id() != flow.id()) {
            self.answer.country_not_stated.push(flow);
        }
    }

    /// Data that lie in a system abroad have left too, whoever operates it.
    fn system(&mut self, activity: &'a Activity, system: &'a System) {
        let reference = Reference::embedded();
        let on = self.answer.question.on;
        let abroad = |country: &CountryCode| !reference.is_in_eea(*country, on);
        let Some(country) = system.country.filter(abroad) else {
            return;
        };
        if !self.wanted(Some(country)) {
            return;
        }
        let operator = system.operator.and_then(|id| self.snapshot.get(id));
        let adequacy = reference.adequacy(country, on);
        let remaining = self.remaining(&adequacy);
        let standing = |decisions: &[&'static AdequacyDecision]| {
            self.standing(operator, Some(country), None, decisions)
        };
        let (before, now) = (standing(&adequacy), standing(&remaining));
        self.answer.transfers.push(Transfer {
            activity,
            flow: None,
            system: Some(system),
            recipient: operator,
            class: None,
            country: Some(country),
            tool: None,
            adequacy: remaining,
            standing: now,
            breaks: now < before,
        });
    }

    fn wanted(&self, country: Option<CountryCode>) -> bool {
        let wanted = self.answer.question.country;
        wanted.is_none() || wanted == country
    }

    fn remaining(&self, decisions: &[&'static AdequacyDecision]) -> Vec<&'static AdequacyDecision> {
        let ended = |one: &AdequacyDecision| self.answer.left_out.contains(&one);
        let left = decisions.iter().copied();
        left.filter(|one| !ended(one)).collect()
    }

    fn standing(
        &self,
        recipient: Option<&Party>,
        country: Option<CountryCode>,
        tool: Option<&TransferTool>,
        decisions: &[&'static AdequacyDecision],
    ) -> TransferStanding {
        let on = self.answer.question.on;
        // Without a country nobody can say whether a tool is for it (Art. 30(1)(e)).
        if country.is_none() {
            return TransferStanding::CountryNotStated;
        }
        let is_decision = |tool: &TransferTool| tool.kind == TransferToolKind::Adequacy;
        let for_it = |tool: &&TransferTool| {
            let fits = tool.country.is_none() || tool.country == country;
            fits && tool.span().holds_on(on)
        };
        let decided = tool.is_some_and(is_decision);
        let tool = tool.filter(for_it);
        if tool.is_some_and(|tool| !is_decision(tool)) {
            return TransferStanding::Permitted;
        }
        let covered = match recipient {
            Some(party) => covered(self.snapshot, decisions, party),
            None if decisions.is_empty() => Some(false),
            None => None,
        };
        match covered {
            Some(true) if decided && tool.is_some() => TransferStanding::Permitted,
            // Nobody recorded it, or the record says that it ended and it was prolonged.
            Some(true) => TransferStanding::NotRecorded,
            Some(false) => TransferStanding::NotPermitted,
            None => TransferStanding::NotEstablished,
        }
    }
}
