//! Catalogue records that activities link to, so that nothing is retyped per activity.

use chrono::NaiveDate;

use super::{Ids, Local, Party, Text};
use crate::{
    domain::{
        codes::{LegalTextKind, MeasureKind, Region, Sensitivity, SystemKind},
        id::Id,
        period::Period,
        reference::CountryCode,
        text::LocalText,
        value::{Codes, Url},
    },
    record,
};

record! {
    /// A purpose for which data are processed (Art. 30(1)(b)).
    Purpose, "purposes", keys ["name"], edges [] {
        /// Name, per language.
        name: Box<LocalText>,
        /// What it means, per language.
        description: Local,
        /// The wider purpose it belongs to.
        parent: Option<Id<Purpose>> => "narrower",
        /// Terms of the Data Privacy Vocabulary, as IRIs.
        dpv: Box<[Box<str>]>,
        /// Whether it is direct marketing, to which one can always object (Art. 21(2)).
        direct_marketing: Option<bool>,
        /// First day on which the record holds.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// A category of data subjects (Art. 30(1)(c)).
    SubjectCategory, "subject-categories", keys ["name"], edges [] {
        /// Name, per language.
        name: Box<LocalText>,
        /// Who belongs to it, per language.
        description: Local,
        /// The wider category it belongs to.
        parent: Option<Id<SubjectCategory>> => "narrower",
        /// Whether its members are vulnerable, such as children or patients.
        vulnerable: Option<bool>,
        /// Terms of the Data Privacy Vocabulary, as IRIs.
        dpv: Box<[Box<str>]>,
        /// First day on which the record holds.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// An application, website or filing system in which data are kept.
    System, "systems", keys ["name"], edges [] {
        /// Name, per language.
        name: Box<LocalText>,
        /// What it is.
        kind: Option<SystemKind>,
        /// What it does, per language.
        description: Local,
        /// The party that operates it.
        operator: Option<Id<Party>> => "operates",
        /// Country in which the data are.
        country: Option<CountryCode>,
        /// Where the data are, in words.
        location: Text,
        /// Its address on the web.
        website: Option<Url>,
        /// First day of use.
        valid_from: Option<NaiveDate>,
        /// Last day of use.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// A security measure, or a certificate with number, scope and end (Art. 30(1)(g), 32(1)).
    Measure, "measures", keys ["name"], edges [] {
        /// Name, per language.
        name: Box<LocalText>,
        /// What kind of measure it is.
        kind: Option<MeasureKind>,
        /// What it does, per language.
        description: Local,
        /// Number of the certificate.
        certificate_number: Text,
        /// Scope of the certificate.
        certificate_scope: Text,
        /// First day on which it is in place.
        valid_from: Option<NaiveDate>,
        /// Last day on which it is in place, or on which the certificate ends.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// A category of personal data in a scheme; several schemes stand side by side.
    DataCategory, "data-categories", keys ["scheme", "name"], edges [] {
        /// Scheme the category belongs to, as a short code: `infino`, `groeipakket`.
        scheme: Text,
        /// Name, per language.
        name: Box<LocalText>,
        /// What it holds, per language.
        description: Local,
        /// The wider category it belongs to.
        parent: Option<Id<DataCategory>> => "narrower",
        /// Whether the list of its elements is open-ended ("etc."), so that it cannot be complete.
        open_ended: Option<bool>,
        /// How sensitive its data are.
        sensitivity: Option<Sensitivity>,
        /// Terms of the Data Privacy Vocabulary, as IRIs.
        dpv: Box<[Box<str>]>,
        /// First day on which the record holds.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// A single item of personal data, in one or more categories.
    DataElement, "data-elements", keys ["name"], edges [] {
        /// Name, per language.
        name: Box<LocalText>,
        /// What it holds, per language.
        description: Local,
        /// The categories it belongs to.
        categories: Ids<DataCategory> => "elements",
        /// How sensitive it is.
        sensitivity: Option<Sensitivity>,
        /// Terms of the Data Privacy Vocabulary, as IRIs.
        dpv: Box<[Box<str>]>,
        /// First day on which the record holds.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// A law, decree or regulation, or one article of it (Art. 6(3)).
    LegalText, "legal-texts", keys ["title", "article"], edges [] {
        /// Title, per language.
        title: Box<LocalText>,
        /// What kind of text it is.
        kind: Option<LegalTextKind>,
        /// The article or articles meant, as the law writes them.
        article: Text,
        /// Day of the text itself (a decree "of 27 April 2018").
        dated: Option<NaiveDate>,
        /// The regions in which it applies.
        regions: Codes<Region>,
        /// European Legislation Identifier or other stable address.
        eli: Option<Url>,
        /// Number in the Belgian Official Gazette.
        numac: Text,
        /// How long it orders data to be kept at the least.
        retention_minimum: Option<Period>,
        /// The text it is an article of.
        parent: Option<Id<LegalText>> => "articles",
        /// First day on which it applies.
        valid_from: Option<NaiveDate>,
        /// Last day on which it applies.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// A named data source run by a party, such as the National Register run by IBZ (Art. 14(2)(f)).
    Register, "registers", keys ["name"], edges [] {
        /// Name, per language.
        name: Box<LocalText>,
        /// What it holds, per language.
        description: Local,
        /// The party that runs it.
        operator: Option<Id<Party>> => "runs",
        /// Whether it is an authentic source in the sense of the law.
        authentic: Option<bool>,
        /// Whether anyone can consult it (Art. 14(2)(f)).
        publicly_accessible: Option<bool>,
        /// The categories of data it holds.
        categories: Ids<DataCategory> => "registers",
        /// Its address on the web.
        website: Option<Url>,
        /// First day on which the record holds.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}
