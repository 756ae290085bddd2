//! Parties: anyone who holds, sends or receives data.

use chrono::NaiveDate;

use super::{Local, Text};
use crate::{
    domain::{
        codes::{Government, IdentifierScheme, NameNature, PartyKind},
        id::Id,
        identifier::EnterpriseNumber,
        reference::CountryCode,
        text::LocalText,
        value::{Parts, Url},
    },
    part, record,
};

record! {
    /// Anyone who holds, sends or receives data: a legal person, a unit of one, a class of parties with dated members, an internal role, or the data subject. Roles are not a property of a party: they follow from activities, flows and instruments.
    Party, "parties", keys ["name"], edges ["receives", "gives"] {
        /// What the party is.
        kind: PartyKind,
        /// Present name, per language.
        name: Box<LocalText>,
        /// Legal form, such as vzw or asbl.
        legal_form: Text,
        /// Number in the Crossroads Bank for Enterprises, with valid check digits.
        enterprise_number: Option<EnterpriseNumber>,
        /// Country, or international organisation, in which the party is established.
        country: Option<CountryCode>,
        /// Postal address.
        address: Text,
        /// Contact point: e-mail address, telephone or form of the body, never of a person.
        contact: Text,
        /// Website.
        website: Option<Url>,
        /// Contact point of the data protection officer (Art. 37(7)).
        dpo_contact: Text,
        /// The party of which this one is a unit, a role or a trade name.
        parent: Option<Id<Party>> => "children",
        /// Whether it is a public authority or body (Art. 6(1) last sentence, Art. 37(1)(a)).
        public_authority: Option<bool>,
        /// The government under which a public body stands, which decides under which rule on protocols it passes data on (act of 30 July 2018, art. 20; decree of 18 July 2008, art. 8).
        government: Option<Government>,
        /// Whether it decides on market terms as a commercial organisation, which some adequacy decisions require.
        commercial: Option<bool>,
        /// What the party does, per language.
        description: Local,
        /// Other and former names.
        names: Parts<PartyName>,
        /// Identifiers in other lists.
        identifiers: Parts<PartyIdentifier>,
        /// Members of a class of parties, with dates.
        members: Parts<PartyMember>,
        /// The supervisory authority of the party, with dates (Art. 55).
        authorities: Parts<PartyAuthority>,
        /// Remarks for internal use.
        remarks: Text,
        /// First day on which the party exists or the record holds.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}

part! {
    /// Another name of a party, in one language and for a time.
    PartyName {
        /// The name.
        name: Box<str>,
        /// Language of the name, as ISO 639-1 code.
        language: Text,
        /// Why the party bears it.
        nature: NameNature,
        /// First day on which it bears it.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}

part! {
    /// An identifier of a party in a list other than the CBE.
    PartyIdentifier {
        /// The list.
        scheme: IdentifierScheme,
        /// The identifier as the list writes it.
        value: Box<str>,
        /// First day on which it holds.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}

part! {
    /// A member of a class of parties. An answer owes the members by name (CJEU C-154/21).
    PartyMember {
        /// The member.
        party: Id<Party> => "memberships",
        /// First day of membership.
        valid_from: Option<NaiveDate>,
        /// Last day of membership.
        valid_to: Option<NaiveDate>,
        /// How the membership is known.
        remark: Text,
    }
}

part! {
    /// The supervisory authority of a party for a time.
    PartyAuthority {
        /// The authority.
        authority: Id<Party> => "supervises",
        /// First day of its competence.
        valid_from: Option<NaiveDate>,
        /// Last day of its competence.
        valid_to: Option<NaiveDate>,
    }
}
