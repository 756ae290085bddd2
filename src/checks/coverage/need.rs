//! Which rules ask for an instrument for a flow, and which cannot be told to.
//!
//! The conditions of a rule must be stated to trigger it; an exception must be stated to hold.
//! A flow that cites the article of a rule says itself that it falls under it.

use std::rc::Rc;

use super::{
    codes::{Exemption, Need, Unstated},
    fit::Ends,
    parties::{Parties, Side, holds},
};
use crate::domain::{
    codes::{Article6, Frequency, Government, Medium, PartyKind, RecipientRole, Sensitivity},
    id::Id,
    records::{Activity, DataCategory, DataElement, Instrument, LegalBasis, LegalText, Register},
    reference::{CountryCode, InstrumentRule, InstrumentRules},
    snapshot::Snapshot,
};

/// What one rule asks for a flow.
#[derive(Debug, Clone)]
pub struct Ruling<'a> {
    /// The rule; `None` when it cannot be told which rule on protocols applies.
    pub rule: Option<InstrumentRule>,
    /// Whether it asks for an instrument.
    pub need: Need,
    /// Why it does not.
    pub exemption: Option<Exemption>,
    /// What would have to be stated to tell.
    pub unstated: Vec<Unstated>,
    /// The law that the flow cites and that is the rule.
    pub cited: Option<&'a LegalText>,
}

impl<'a> Ruling<'a> {
    fn needed(rule: InstrumentRule) -> Ruling<'a> {
        Ruling {
            rule: Some(rule),
            need: Need::Needed,
            exemption: None,
            unstated: Vec::new(),
            cited: None,
        }
    }

    fn exempt(rule: Option<InstrumentRule>, exemption: Exemption) -> Ruling<'a> {
        Ruling {
            rule,
            need: Need::Exempt,
            exemption: Some(exemption),
            unstated: Vec::new(),
            cited: None,
        }
    }

    fn undecided(rule: Option<InstrumentRule>, unstated: Vec<Unstated>) -> Ruling<'a> {
        Ruling {
            rule,
            need: Need::Undecided,
            exemption: None,
            unstated,
            cited: None,
        }
    }
}

/// What the laws that a flow names say about instruments.
pub(super) struct Laws<'a> {
    /// Rules, with the text that is cited.
    rules: Vec<(InstrumentRule, &'a LegalText)>,
    /// Whether a law is named that may order the disclosure itself.
    pub may_order: bool,
}

impl<'a> Laws<'a> {
    pub fn of(snapshot: &'a Snapshot, texts: &[Id<LegalText>]) -> Laws<'a> {
        let mut laws = Laws {
            rules: Vec::new(),
            may_order: false,
        };
        for text in texts.iter().filter_map(|id| snapshot.get(*id)) {
            let whole = text.parent.and_then(|parent| snapshot.get(parent));
            let kind = text.kind.or_else(|| whole?.kind);
            let dated = text.dated.or_else(|| whole?.dated);
            let known = kind.zip(dated).and_then(|(kind, dated)| {
                InstrumentRules::embedded().law(kind, dated, text.article.as_deref())
            });
            match known {
                Some(Some(rule)) => laws.rules.push((rule, text)),
                Some(None) => {}
                None => laws.may_order = true,
            }
        }
        laws
    }

    fn citing(&self, rule: InstrumentRule) -> Option<&'a LegalText> {
        let mut cited = self.rules.iter().filter(|(cited, _)| *cited == rule);
        cited.next().map(|(_, text)| *text)
    }
}

/// What a flow is asked about.
pub(super) struct Asking<'a, 'p> {
    pub parties: &'p Parties<'a>,
    pub ends: &'p Ends<'a>,
    pub laws: &'p Laws<'a>,
    /// The instrument that the flow cites.
    pub instrument: Option<&'a Instrument>,
    /// Whether the parties of the flow have a processor contract the other way round.
    pub returns: bool,
}

impl<'a> Asking<'a, '_> {
    /// What the rules ask, in the order of the rules. Empty when none is about such a flow.
    pub fn rulings(&self) -> Vec<Ruling<'a>> {
        if let Some(exemption) = self.beforehand() {
            return vec![Ruling::exempt(None, exemption)];
        }
        let role = self.ends.flow.recipient_role;
        if matches!(
            role,
            Some(RecipientRole::Processor | RecipientRole::SubProcessor)
        ) {
            return self.in_time(vec![Ruling::needed(InstrumentRule::ProcessorContract)]);
        }
        let mut rulings = Vec::new();
        let national = self.national_register();
        // The act on the National Register is the special law for what comes from it.
        let special = national.is_some() && self.rests_on_national_register();
        let deliberation = self.deliberation();
        if !special && !self.decided(&deliberation) {
            rulings.push(self.protocol());
        }
        rulings.extend(deliberation);
        rulings.extend(national);
        if self.between_joint_controllers() {
            rulings.push(Ruling::needed(InstrumentRule::JointArrangement));
        }
        self.in_time(rulings)
    }

    /// Why no rule is about the flow at all.
    fn beforehand(&self) -> Option<Exemption> {
        let Ends {
            flow,
            sender,
            receiver,
            ..
        } = self.ends;
        let person = |side: &Side<'_>| side.party.kind == PartyKind::DataSubject;
        let role = flow.recipient_role;
        if person(receiver)
            || role == Some(RecipientRole::DataSubject)
            || sender.as_deref().is_some_and(person)
        {
            return Some(Exemption::Person);
        }
        if role == Some(RecipientRole::Internal) || receiver.party.kind == PartyKind::InternalRole {
            return Some(Exemption::Inside);
        }
        let same = sender.as_deref().is_some_and(|sender| {
            let body = |side: &Side<'a>| self.parties.body(side.party).id();
            body(sender) == body(receiver)
        });
        if same {
            return Some(Exemption::Inside);
        }
        self.returns.then_some(Exemption::FromProcessor)
    }

    /// Rules that did not bind yet on the day ask nothing.
    fn in_time(&self, rulings: Vec<Ruling<'a>>) -> Vec<Ruling<'a>> {
        let on = self.parties.on;
        let rulings = rulings.into_iter().map(|ruling| {
            let known = ruling
                .rule
                .and_then(|rule| InstrumentRules::embedded().rule(rule));
            match known.and_then(|rule| rule.since) {
                Some(since) if on < since => Ruling::exempt(ruling.rule, Exemption::BeforeRule),
                _ => ruling,
            }
        });
        rulings.collect()
    }

    fn decided(&self, ruling: &Option<Ruling<'a>>) -> bool {
        ruling.as_ref().is_some_and(|one| one.need == Need::Needed)
    }

    /// The rule on protocols of the government of the sender.
    fn protocol(&self) -> Ruling<'a> {
        for rule in [
            InstrumentRule::FederalProtocol,
            InstrumentRule::FlemishProtocol,
        ] {
            if let Some(cited) = self.laws.citing(rule) {
                let cited = Some(cited);
                return Ruling {
                    cited,
                    ..Ruling::needed(self.own_rule().unwrap_or(rule))
                };
            }
        }
        let Some(sender) = &self.ends.sender else {
            return Ruling::undecided(None, vec![Unstated::Sender]);
        };
        match (sender.facts.government, sender.facts.public) {
            (Some(Government::Federal), _) => self.federal(),
            (Some(Government::Flemish), _) => self.flemish(),
            (Some(_), _) => Ruling::undecided(None, vec![Unstated::RuleOfGovernment]),
            (None, Some(false)) => Ruling::exempt(None, Exemption::PrivateSender),
            (None, _) if abroad(sender.facts.country) => Ruling::exempt(None, Exemption::Abroad),
            (None, Some(true)) => Ruling::undecided(None, vec![Unstated::SenderGovernment]),
            (None, None) => Ruling::undecided(None, vec![Unstated::SenderPublic]),
        }
    }

    /// The rule of the government of the sender, when that is stated: a flow that cites the rule of
    /// another one cites the wrong one.
    fn own_rule(&self) -> Option<InstrumentRule> {
        match self.ends.sender.as_ref()?.facts.government? {
            Government::Federal => Some(InstrumentRule::FederalProtocol),
            Government::Flemish => Some(InstrumentRule::FlemishProtocol),
            _ => None,
        }
    }

    /// Act of 30 July 2018, art. 20, with the conditions of Recommendation 02/2020.
    fn federal(&self) -> Ruling<'a> {
        let rule = InstrumentRule::FederalProtocol;
        let flow = self.ends.flow;
        let country = flow.country.or(self.ends.receiver.facts.country);
        if abroad(country) {
            return Ruling::exempt(Some(rule), Exemption::Abroad);
        }
        let mut unstated = Vec::new();
        let basis = flow.basis.or_else(|| self.instrument?.disclosure_basis);
        match basis {
            Some(Article6::LegalObligation | Article6::PublicTask) => {}
            Some(_) => return Ruling::exempt(Some(rule), Exemption::OtherBasis),
            None => unstated.push(Unstated::Basis),
        }
        if occasional(flow.frequency) {
            if flow.recipient_role == Some(RecipientRole::Authority) {
                return Ruling::exempt(Some(rule), Exemption::NotSystematic);
            }
            unstated.push(Unstated::RecipientEntitled);
        }
        if country.is_none() {
            unstated.push(Unstated::RecipientCountry);
        }
        if flow.recipient_role.is_none() {
            unstated.push(Unstated::RecipientRole);
        }
        decide(rule, unstated)
    }

    /// Decree of 18 July 2008, art. 8.
    fn flemish(&self) -> Ruling<'a> {
        let rule = InstrumentRule::FlemishProtocol;
        let flow = self.ends.flow;
        let mut unstated = Vec::new();
        match flow.medium {
            Some(Medium::Electronic | Medium::Consultation) => {}
            Some(Medium::Paper | Medium::Oral) => {
                return Ruling::exempt(Some(rule), Exemption::NotElectronic);
            }
            None => unstated.push(Unstated::Medium),
        }
        if occasional(flow.frequency) {
            return Ruling::exempt(Some(rule), Exemption::NotSystematic);
        }
        let receiver = &self.ends.receiver;
        let official = receiver.facts.public == Some(true)
            || receiver.facts.government.is_some()
            || flow.recipient_role == Some(RecipientRole::Authority);
        // Private bodies with a task in the public interest count as external authorities.
        if !official && !self.public_task() {
            unstated.push(Unstated::RecipientPublicTask);
        }
        if flow.recipient_role.is_none() {
            unstated.push(Unstated::RecipientRole);
        }
        decide(rule, unstated)
    }

    /// Whether the receiver is the controller of an activity that rests on a task in the public
    /// interest.
    fn public_task(&self) -> bool {
        let activity: &Activity = self.ends.activity;
        let receiver = &self.ends.receiver;
        let snapshot = self.parties.snapshot;
        let on = self.parties.on;
        let controls = receiver.names.contains(&activity.controller.uuid())
            || receiver
                .heads
                .iter()
                .any(|head| head.id() == activity.controller);
        controls
            && snapshot
                .linked::<LegalBasis>("activity", activity.id().uuid())
                .any(|basis| {
                    basis.basis == Some(Article6::PublicTask)
                        && holds(basis.valid_from, basis.valid_to, on)
                })
    }

    /// Data that pass through an integrator, or of which the flow cites the act on the CBSS.
    fn deliberation(&self) -> Option<Ruling<'a>> {
        let rule = InstrumentRule::Deliberation;
        if let Some(cited) = self.laws.citing(rule) {
            return Some(Ruling {
                cited: Some(cited),
                ..Ruling::needed(rule)
            });
        }
        let via = self.ends.via.as_ref()?;
        match via.facts.government {
            Some(Government::Federal) => Some(Ruling::needed(rule)),
            // Integrators of the regions pass on what protocols permit.
            Some(_) => None,
            None => {
                let unstated = vec![Unstated::IntegratorGovernment];
                Some(Ruling::undecided(Some(rule), unstated))
            }
        }
    }

    /// Data from the National Register, or its number.
    fn national_register(&self) -> Option<Ruling<'a>> {
        let rule = InstrumentRule::NationalRegister;
        let cited = self.laws.citing(rule);
        let receiver = &self.ends.receiver;
        let country = self.ends.flow.country.or(receiver.facts.country);
        let number = || self.holds_national_number();
        if cited.is_none() && !self.rests_on_national_register() && !number() {
            return None;
        }
        Some(if cited.is_none() && abroad(country) {
            Ruling::exempt(Some(rule), Exemption::Abroad)
        } else if cited.is_none() && !self.rests_on_national_register() && country.is_none() {
            Ruling::undecided(Some(rule), vec![Unstated::RecipientCountry])
        } else {
            Ruling {
                cited,
                ..Ruling::needed(rule)
            }
        })
    }

    fn rests_on_national_register(&self) -> bool {
        let rules = InstrumentRules::embedded();
        let register = self.ends.flow.register;
        let register: Option<&Register> = register.and_then(|id| self.parties.snapshot.get(id));
        register.is_some_and(|register| {
            let name = &register.name;
            let names = [&name.nl, &name.fr, &name.de, &name.en]
                .into_iter()
                .flatten();
            let mut rule = names.map(|name| rules.register(name));
            rule.any(|rule| rule == Some(InstrumentRule::NationalRegister))
        })
    }

    fn holds_national_number(&self) -> bool {
        let snapshot = self.parties.snapshot;
        let flow = self.ends.flow;
        let number = |sensitivity| sensitivity == Some(Sensitivity::NationalNumber);
        let element =
            |id: &Id<DataElement>| snapshot.get(*id).is_some_and(|one| number(one.sensitivity));
        let category =
            |id: &Id<DataCategory>| snapshot.get(*id).is_some_and(|one| number(one.sensitivity));
        flow.elements.iter().any(element) || flow.categories.iter().any(category)
    }

    fn between_joint_controllers(&self) -> bool {
        let Ends {
            flow,
            activity,
            sender,
            receiver,
            ..
        } = self.ends;
        if flow.recipient_role == Some(RecipientRole::JointController) {
            return true;
        }
        let joint = |side: &Rc<Side<'a>>| {
            let body = self.parties.body(side.party).id();
            body == activity.controller || activity.joint_controllers.contains(&body)
        };
        !activity.joint_controllers.is_empty()
            && joint(receiver)
            && sender.as_ref().is_some_and(joint)
    }
}

fn decide<'a>(rule: InstrumentRule, unstated: Vec<Unstated>) -> Ruling<'a> {
    if unstated.is_empty() {
        Ruling::needed(rule)
    } else {
        Ruling::undecided(Some(rule), unstated)
    }
}

fn occasional(frequency: Option<Frequency>) -> bool {
    matches!(frequency, Some(Frequency::Once | Frequency::Occasional))
}

fn abroad(country: Option<CountryCode>) -> bool {
    country.is_some_and(|country| country.as_str() != "BE")
}
