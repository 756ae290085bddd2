//! Instruments, which permit flows, and the tools that permit transfers outside the EEA.

use chrono::NaiveDate;

use super::{DataCategory, DataElement, Ids, LegalText, Local, Party, Purpose, Text};
use crate::{
    domain::{
        codes::{Article6, Frequency, InstrumentKind, InstrumentRole, TransferToolKind},
        id::Id,
        reference::CountryCode,
        text::LocalText,
        value::{Parts, Url},
    },
    part, record,
};

record! {
    /// What permits a flow: protocol, deliberation, authorisation, law, contract or arrangement. Which elements are required differs by kind.
    Instrument, "instruments", keys ["kind", "number", "title"], edges ["flows"] {
        /// What kind of instrument it is.
        kind: InstrumentKind,
        /// Number, such as 20/296.
        number: Text,
        /// File code, such as IVC/KSZG/21/066.
        file_code: Text,
        /// Title as published, per language.
        title: Box<LocalText>,
        /// Day on which it was concluded or decided.
        concluded: Option<NaiveDate>,
        /// Days on which it was amended.
        amendments: Parts<InstrumentAmendment>,
        /// The parties and what each is to the instrument.
        parties: Parts<InstrumentParty>,
        /// The categories of data it covers.
        categories: Ids<DataCategory> => "instruments",
        /// The elements of data it covers.
        elements: Ids<DataElement> => "instruments",
        /// Why each of these data is needed, per language.
        justification: Local,
        /// The purposes of the disclosure.
        purposes: Ids<Purpose> => "instruments",
        /// For what the data were first collected, and why the new purpose is compatible, per language.
        collection_purpose: Local,
        /// Basis of the disclosure.
        disclosure_basis: Option<Article6>,
        /// The law on which the disclosure rests.
        legal_texts: Ids<LegalText> => "instruments",
        /// Basis on which the data were collected.
        collection_basis: Option<Article6>,
        /// Third parties to whom the data may go on, per language.
        onward_recipients: Local,
        /// Format of the data.
        format: Text,
        /// Rules for the transport of the data, per language.
        transport: Local,
        /// How often data go over.
        periodicity: Option<Frequency>,
        /// For how long the instrument holds, in words.
        duration: Text,
        /// How long the recipient keeps the data, in words per language.
        retention: Local,
        /// Security measures, per language.
        security: Local,
        /// Proportionality and measures by design, per language.
        proportionality: Local,
        /// Data quality, per language.
        data_quality: Local,
        /// Legal limits on the rights of the persons, per language.
        rights_limits: Local,
        /// How rights are exercised at the recipient, per language.
        rights_exercise: Local,
        /// Sanctions, per language.
        sanctions: Local,
        /// What must be done on an incident, per language.
        incident_duties: Local,
        /// How it ends, per language.
        termination: Local,
        /// Advices of data protection officers and authorities.
        advices: Parts<InstrumentAdvice>,
        /// Where it is published.
        publication: Option<Url>,
        /// Day of publication.
        published_on: Option<NaiveDate>,
        /// The instrument that replaced it.
        replaced_by: Option<Id<Instrument>> => "replaces",
        /// Remarks for internal use.
        remarks: Text,
        /// First day on which it is in force.
        valid_from: Option<NaiveDate>,
        /// Last day on which it is in force.
        valid_to: Option<NaiveDate>,
    }
}

part! {
    /// What a party is to an instrument.
    InstrumentParty {
        /// The party.
        party: Id<Party> => "instruments",
        /// Its role.
        role: InstrumentRole,
    }
}

part! {
    /// A day on which an instrument was amended.
    InstrumentAmendment {
        /// The day.
        date: NaiveDate,
        /// What changed.
        note: Text,
    }
}

part! {
    /// An advice on an instrument: of the data protection officer of a party, or of an authority.
    InstrumentAdvice {
        /// The party whose officer gave it, or the authority.
        party: Id<Party> => "advices",
        /// Day of the advice.
        date: Option<NaiveDate>,
        /// Whether it is favourable.
        favourable: Option<bool>,
        /// The advice, or where it is.
        text: Text,
    }
}

record! {
    /// What permits a transfer outside the EEA: an adequacy decision, a safeguard of Art. 46 or a derogation of Art. 49.
    TransferTool, "transfer-tools", keys ["kind", "title"], edges [] {
        /// What kind of tool it is.
        kind: TransferToolKind,
        /// Title, per language.
        title: Box<LocalText>,
        /// Number of the decision or contract.
        reference: Text,
        /// Country or organisation it is for.
        country: Option<CountryCode>,
        /// How a person gets a copy of the safeguards (Art. 13(1)(f), 15(2)), per language.
        copy: Local,
        /// Documented safeguards for compelling legitimate interests (Art. 30(1)(e)), per language.
        safeguards: Local,
        /// The instrument that contains it.
        instrument: Option<Id<Instrument>> => "transfer_tools",
        /// First day on which it is valid.
        valid_from: Option<NaiveDate>,
        /// Last day on which it is valid.
        valid_to: Option<NaiveDate>,
    }
}
