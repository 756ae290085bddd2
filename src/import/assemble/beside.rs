//! What several cells say of one transfer: a free cell beside columns of country and safeguard, a
//! country beside a recipient.

use super::{
    maker::Maker,
    one::{One, Said},
    write,
};
use crate::domain::{draft::Input, kind::Kind, reference::CountryCode};
use crate::import::{
    slot::Slot,
    values::{self, TransferFound, Transfers},
};

impl Maker<'_> {
    /// What the one free cell says of the same transfer as the one line of country and safeguard
    /// beside it: `Yes` and a country, a country and a safeguard. Not when the line leads nowhere
    /// outside the EEA, or the two contradict each other.
    pub(super) fn beside_line(
        &mut self,
        said: &Said<'_>,
        all: &[Said<'_>],
    ) -> Option<TransferFound> {
        let Transfers::Some(found) = self.memo.transfers(&said.text) else {
            return None;
        };
        let [stated] = found.as_slice() else {
            return None;
        };
        let country = all.iter().find(|said| said.slot == Slot::Country);
        let country = match country {
            Some(said) => Some(self.country_of(said)?),
            None => None,
        };
        let inside = |code: Option<CountryCode>| code.is_some_and(values::in_area);
        let agree = country.is_none() || stated.country.is_none() || stated.country == country;
        let named = all.iter().any(|said| said.slot == Slot::TransferRecipient);
        let once = !named || stated.recipient.is_none();
        let out = !inside(country) && !inside(stated.country) && stated.outside_eea != Some(false);
        (agree && once && out).then(|| stated.clone())
    }

    /// The one recipient of an activity that is not inside the body itself.
    pub(super) fn only_receiver(&mut self, one: &One<'_>) -> Option<(String, String)> {
        let mut only: Option<(String, String)> = None;
        for (name, to) in &one.receivers {
            let flow = write::code(&[&one.code, &one.controller, to]);
            let internal = self.made(Kind::Flow, &flow).is_some_and(|draft| {
                let mut roles = draft
                    .fields
                    .iter()
                    .filter(|(name, _)| name == "recipient_role");
                roles.any(
                    |(_, entry)| matches!(&entry.input, Input::Text(role) if role == "internal"),
                )
            });
            match &only {
                _ if internal => {}
                Some((_, known)) if known != to => return None,
                Some(_) => {}
                None => only = Some((name.clone(), to.clone())),
            }
        }
        only
    }

    /// The country in a cell, `Inde` or `Oui (Inde)`.
    pub(super) fn country_of(&mut self, said: &Said<'_>) -> Option<CountryCode> {
        values::country(&said.text).or_else(|| match self.memo.transfers(&said.text) {
            Transfers::Some(found) => match found.as_slice() {
                [
                    TransferFound {
                        recipient: None,
                        country,
                        tools,
                        ..
                    },
                ] if tools.is_empty() => *country,
                _ => None,
            },
            _ => None,
        })
    }
}

/// The one recipient that stands in the same group of columns or the same row as a country.
pub(super) fn beside_recipient(one: &One<'_>, all: &[Said<'_>]) -> Option<String> {
    let group = all.first()?.found.group;
    let named = |said: &&Said<'_>| {
        let slots = [
            Slot::Recipients,
            Slot::ExternalRecipients,
            Slot::Processors,
            Slot::RecipientDetail,
        ];
        group != 0 && said.found.group == group && slots.contains(&said.slot)
    };
    let mut said = one.said.iter().filter(named);
    let (only, more) = (said.next()?, said.next());
    let mut parties = values::parties(&only.text, None).into_iter();
    let (party, several) = (parties.next()?, parties.next());
    (more.is_none() && several.is_none()).then_some(party.name)
}
