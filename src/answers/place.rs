//! Where data go: country, whether that is outside the EEA on a day, and what permits the transfer
//! (Art. 44-49).

use chrono::NaiveDate;

use super::span::Dated;
use crate::domain::{
    codes::TransferToolKind,
    records::{Flow, Party, TransferTool},
    reference::{AdequacyDecision, CountryCode, Reference},
    snapshot::Snapshot,
};

/// Where data go on a day.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    /// The day for which all this is said.
    pub on: NaiveDate,
    /// Country or organisation; `None` when neither the flow nor the party states one.
    pub country: Option<CountryCode>,
    /// Whether it was outside the European Economic Area on the day; not known without a country.
    pub outside_eea: Option<bool>,
    /// What is said to permit the transfer.
    pub tool: Option<&'a TransferTool>,
    /// Whether the tool was valid on the day. An adequacy decision must be in force for the country.
    pub tool_valid: bool,
    /// The adequacy decisions in force for the country on the day, each with its own test of the
    /// recipient. Empty inside the EEA.
    pub adequacy: Vec<&'static AdequacyDecision>,
}

impl<'a> Place<'a> {
    /// Where a flow, or a party without one, takes data on a day.
    pub(super) fn of(
        snapshot: &'a Snapshot,
        flow: Option<&Flow>,
        party: &Party,
        on: NaiveDate,
    ) -> Place<'a> {
        let reference = Reference::embedded();
        let stated = flow.and_then(|flow| flow.country);
        let country = stated.or_else(|| country_of(snapshot, party));
        let outside_eea = country.map(|country| !reference.is_in_eea(country, on));
        let adequacy = match country {
            Some(country) if outside_eea == Some(true) => reference.adequacy(country, on),
            _ => Vec::new(),
        };
        let tool = flow.and_then(|flow| flow.transfer_tool);
        let tool = tool.and_then(|tool| snapshot.get(tool));
        let tool_valid = tool.is_some_and(|tool| {
            let in_force = tool.kind != TransferToolKind::Adequacy || !adequacy.is_empty();
            in_force && tool.span().holds_on(on)
        });
        Place {
            on,
            country,
            outside_eea,
            tool,
            tool_valid,
            adequacy,
        }
    }
}

/// The country of a party, or of the body of which it is a part.
fn country_of(snapshot: &Snapshot, party: &Party) -> Option<CountryCode> {
    let mut next = Some(party);
    // No body has parts within parts so deep; the limit ends a circle of parents.
    for _ in 0..16 {
        let party = next?;
        if party.country.is_some() {
            return party.country;
        }
        next = party.parent.and_then(|parent| snapshot.get(parent));
    }
    None
}
