//! The list of protocols that is published: one row per instrument.

use super::{
    super::{PublicParty, PublicProtocol, words::Words},
    BETWEEN, date, row,
};
use crate::domain::{document::Line, records::Instrument, snapshot::Snapshot, text::Language};

row! {
    /// A protocol, deliberation or authorisation as the public may see it.
    ProtocolRow {
        /// Its kind.
        kind,
        /// Its number.
        number,
        /// Its file code.
        file_code,
        /// Its title.
        title,
        /// Who gives the data.
        provider,
        /// Who gets them.
        receiver,
        /// Who passes them on.
        integrator,
        /// Parties that it names otherwise.
        other_parties,
        /// Categories of data.
        data_categories,
        /// Elements of data.
        data_elements,
        /// For what.
        purposes,
        /// Basis of the disclosure.
        basis,
        /// Under which law.
        law,
        /// Day on which it was concluded.
        concluded,
        /// Days on which it was amended.
        amended,
        /// First day on which it is in force.
        in_force_from,
        /// Last day on which it is.
        in_force_to,
        /// How often data go over.
        periodicity,
        /// How long the recipient keeps them.
        retention,
        /// The advices of the data protection officers.
        advices,
        /// Where the text is.
        link,
        /// Day on which it was published.
        published_on,
        /// The public activities for which data go over under it.
        activities,
    }
}

/// The list as rows, with names and labels in one language. What is not stated is an empty cell.
pub fn protocol_rows(
    snapshot: &Snapshot,
    protocols: &[PublicProtocol<'_>],
    language: Language,
) -> Vec<ProtocolRow> {
    let words = Words { snapshot, language };
    protocols.iter().map(|one| row_of(&words, one)).collect()
}

fn row_of(words: &Words<'_>, one: &PublicProtocol<'_>) -> ProtocolRow {
    let instrument: &Instrument = one.instrument;
    let parties = |list: &[PublicParty<'_>]| joined(list.iter().map(|one| words.public_party(one)));
    let amended = instrument.amendments.0.iter();
    let amended: Vec<String> = amended.map(|one| one.date.to_string()).collect();
    ProtocolRow {
        kind: words.label(instrument.kind).to_owned(),
        number: instrument.number.as_deref().unwrap_or_default().to_owned(),
        file_code: instrument
            .file_code
            .as_deref()
            .unwrap_or_default()
            .to_owned(),
        title: words.instrument(instrument),
        provider: parties(&one.providers),
        receiver: parties(&one.receivers),
        integrator: parties(&one.integrators),
        other_parties: parties(&one.others),
        data_categories: joined(words.records(&instrument.categories)),
        data_elements: joined(words.records(&instrument.elements)),
        purposes: joined(words.records(&instrument.purposes)),
        basis: instrument
            .disclosure_basis
            .map(|basis| words.with_article(basis))
            .unwrap_or_default(),
        law: joined(words.laws(&instrument.legal_texts)),
        concluded: date(instrument.concluded),
        amended: amended.join(BETWEEN),
        in_force_from: date(instrument.valid_from),
        in_force_to: date(instrument.valid_to),
        periodicity: instrument
            .periodicity
            .map(|one| words.label(one).to_owned())
            .unwrap_or_default(),
        retention: words.optional(instrument.retention.as_deref()),
        advices: joined(one.advices.iter().filter_map(|one| words.advice(one))),
        link: instrument
            .publication
            .as_ref()
            .map(|url| url.0.to_string())
            .unwrap_or_default(),
        published_on: date(instrument.published_on),
        activities: joined(
            one.activities
                .iter()
                .map(|one| words.line(&one.name, one.code())),
        ),
    }
}

fn joined(lines: impl IntoIterator<Item = Line>) -> String {
    Line::joined(lines, BETWEEN).text()
}
