//! Flows: the core rows. Sources, recipients and transfers are the same flows seen from two ends.

use chrono::NaiveDate;

use super::{
    Activity, DataCategory, DataElement, Ids, Instrument, LegalText, Local, Party, Purpose,
    Register, SubjectCategory, Text, TransferTool,
};
use crate::{
    domain::{
        codes::{Article6, Disclosure, Frequency, Medium, RecipientRole},
        id::Id,
        reference::CountryCode,
    },
    record,
};

record! {
    /// Data going from a party or register to a party, for one activity (Art. 30(1)(d) and (e), 15(1)(c) and (g)).
    Flow, "flows", keys ["activity", "from", "register", "to"], edges [] {
        /// The activity for which the data go over.
        activity: Id<Activity> => "flows",
        /// The party that sends the data.
        from: Option<Id<Party>> => "gives",
        /// The register the data come from.
        register: Option<Id<Register>> => "flows",
        /// The integrator that passes the data on, such as the CBSS.
        via: Option<Id<Party>> => "passes_on",
        /// The party that receives the data.
        to: Id<Party> => "receives",
        /// In what capacity it receives them.
        recipient_role: Option<RecipientRole>,
        /// The categories of data.
        categories: Ids<DataCategory> => "flows",
        /// The single elements of data.
        elements: Ids<DataElement> => "flows",
        /// Whose data.
        subjects: Ids<SubjectCategory> => "flows",
        /// What the recipient needs them for.
        purpose: Option<Id<Purpose>> => "flows",
        /// Basis of the disclosure.
        basis: Option<Article6>,
        /// The law that orders or permits the disclosure.
        legal_texts: Ids<LegalText> => "flows",
        /// The ground of the disclosure in words, per language.
        ground: Local,
        /// What permits the flow: protocol, deliberation, authorisation, contract.
        instrument: Option<Id<Instrument>> => "flows",
        /// What permits the transfer, if the data leave the EEA (Art. 44-49).
        transfer_tool: Option<Id<TransferTool>> => "flows",
        /// Country or organisation the data go to, where it is not that of the recipient.
        country: Option<CountryCode>,
        /// How often.
        frequency: Option<Frequency>,
        /// By what means.
        medium: Option<Medium>,
        /// Whether the recipient has received data or may receive them.
        disclosure: Option<Disclosure>,
        /// To whom it applies, where not to everyone (a child in a boarding school, say), per language.
        circumstance: Local,
        /// Whether the recipient is withheld from the person (Art. 23).
        confidential: Option<bool>,
        /// On what ground it is withheld.
        confidential_ground: Text,
        /// Day by which the withholding must be looked at again.
        confidential_review: Option<NaiveDate>,
        /// Remarks for internal use.
        remarks: Text,
        /// First day of the flow.
        valid_from: Option<NaiveDate>,
        /// Last day of the flow.
        valid_to: Option<NaiveDate>,
    }
}
