//! Where data go: country, whether that is outside the EEA on a day, and what permits the transfer
//! (Art. 44-49).

use chrono::NaiveDate;

use super::span::Dated;
use crate::domain::{
    codes::TransferToolKind,
    records::{Flow, Party, TransferTool},
    reference::{AdequacyDecision, CountryCode, RecipientTest, Reference},
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
    /// Whether the tool was valid on the day. An adequacy decision must be in force for the country
    /// and cover the recipient; `None` when the register cannot say whether it does (a decision for
    /// listed organisations only, or for private recipients when nobody stated which this one is),
    /// and without a tool.
    pub tool_valid: Option<bool>,
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
        let country = country_of(snapshot, flow, party);
        let outside_eea = country.map(|country| !reference.is_in_eea(country, on));
        let adequacy = match country {
            Some(country) if outside_eea == Some(true) => reference.adequacy(country, on),
            _ => Vec::new(),
        };
        let tool = flow.and_then(|flow| flow.transfer_tool);
        let tool = tool.and_then(|tool| snapshot.get(tool));
        let tool_valid = tool.and_then(|tool| match tool.kind {
            _ if !tool.span().holds_on(on) => Some(false),
            TransferToolKind::Adequacy => covered(snapshot, &adequacy, party),
            _ => Some(true),
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

/// The country or organisation to which data go: that of the flow, else that of the recipient, or
/// of the body of which it is a part.
pub fn country_of(
    snapshot: &Snapshot,
    flow: Option<&Flow>,
    recipient: &Party,
) -> Option<CountryCode> {
    let stated = flow.and_then(|flow| flow.country);
    stated.or_else(|| up(snapshot, recipient, |party| party.country))
}

/// What a party states, else the body of which it is a part.
fn up<T>(snapshot: &Snapshot, party: &Party, stated: impl Fn(&Party) -> Option<T>) -> Option<T> {
    let above = |party: &&Party| party.parent.and_then(|parent| snapshot.get(parent));
    // No body has parts within parts so deep; the limit ends a circle of parents.
    let mut parties = std::iter::successors(Some(party), above).take(16);
    parties.find_map(stated)
}

/// Whether one of the decisions covers a recipient. What one decision leaves open stays open,
/// unless another one covers it.
pub(super) fn covered(
    snapshot: &Snapshot,
    decisions: &[&AdequacyDecision],
    recipient: &Party,
) -> Option<bool> {
    let public = || up(snapshot, recipient, |party| party.public_authority);
    let answers = decisions.iter().map(|decision| match decision.test {
        RecipientTest::All => Some(true),
        RecipientTest::PrivateOnly => public().map(|public| !public),
        RecipientTest::PublicOnly => public(),
        // The list stands outside the register.
        RecipientTest::ListedOnly => None,
    });
    let either = |one: Option<bool>, other: Option<bool>| match (one, other) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (None, _) | (_, None) => None,
        _ => Some(false),
    };
    answers.fold(Some(false), either)
}
