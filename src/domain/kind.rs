//! The kinds of record a register is made of, and the definition of each.

use std::sync::Arc;

use crate::{
    code_list,
    domain::{
        code_list::Coded,
        record::{AnyRecord, FieldDef, Header, Record},
        records::*,
        value::Owned,
    },
};

/// Builds a record from its header and the values of its fields in order; the error is the name of
/// the first field whose value is missing or of the wrong type.
pub type Build = fn(Header, Vec<Owned>) -> Result<Arc<dyn AnyRecord>, &'static str>;

/// What is known of a kind of record.
#[derive(Debug)]
pub struct KindDef {
    /// The kind.
    pub kind: Kind,
    /// Name of the type: `Party`.
    pub name: &'static str,
    /// Plural in kebab case, also the name of the sheet and of the list: `legal-bases`.
    pub plural: &'static str,
    /// What a record of this kind is.
    pub doc: &'static str,
    /// Its fields, in order.
    pub fields: &'static [FieldDef],
    /// Fields from which a code is made when none is given.
    pub keys: &'static [&'static str],
    /// Lists carried by other records of which one can state that there are none.
    pub edges: &'static [&'static str],
    /// Builds a record of this kind.
    pub build: Build,
}

impl KindDef {
    /// Position of a field among [`KindDef::fields`].
    pub fn position(&self, field: &str) -> Option<usize> {
        self.fields.iter().position(|def| def.name == field)
    }

    /// The name of the table: the plural in snake case.
    pub fn table(&self) -> String {
        self.plural.replace('-', "_")
    }

    /// A field or edge whose absence can be stated, as the definition spells it.
    pub fn statable(&self, name: &str) -> Option<&'static str> {
        let fields = self
            .fields
            .iter()
            .filter(|def| !def.required)
            .map(|def| def.name);
        fields
            .chain(self.edges.iter().copied())
            .find(|known| *known == name)
    }
}

code_list! {
    /// The kinds of record of the register.
    Kind {
        /// Anyone who holds, sends or receives data.
        Party = "party" [""] "partij", "partie", "Beteiligter", "party";
        /// A purpose of processing.
        Purpose = "purpose" ["GDPR Art. 30(1)(b)"] "doeleinde", "finalité", "Zweck", "purpose";
        /// A category of data subjects.
        SubjectCategory = "subject-category" ["GDPR Art. 30(1)(c)"] "categorie van betrokkenen", "catégorie de personnes concernées", "Kategorie betroffener Personen", "category of data subjects";
        /// An application or filing system.
        System = "system" [""] "systeem", "système", "System", "system";
        /// A security measure or certificate.
        Measure = "measure" ["GDPR Art. 32(1)"] "maatregel", "mesure", "Maßnahme", "measure";
        /// A category of personal data.
        DataCategory = "data-category" ["GDPR Art. 30(1)(c)"] "categorie van persoonsgegevens", "catégorie de données", "Datenkategorie", "data category";
        /// A single item of personal data.
        DataElement = "data-element" [""] "gegeven", "donnée", "Datum", "data element";
        /// A law, decree or regulation.
        LegalText = "legal-text" ["GDPR Art. 6(3)"] "wettekst", "texte légal", "Rechtstext", "legal text";
        /// A named data source.
        Register = "register" ["GDPR Art. 14(2)(f)"] "register", "registre", "Register", "register";
        /// What permits a flow.
        Instrument = "instrument" [""] "instrument", "instrument", "Instrument", "instrument";
        /// What permits a transfer outside the EEA.
        TransferTool = "transfer-tool" ["GDPR Art. 44-49"] "doorgifte-instrument", "outil de transfert", "Übermittlungsinstrument", "transfer tool";
        /// A complaint or appeal body and its time limit.
        Remedy = "remedy" ["GDPR Art. 13(2)(d), 77-79"] "rechtsmiddel", "recours", "Rechtsbehelf", "remedy";
        /// A published privacy notice.
        Notice = "notice" ["GDPR Art. 13-14"] "privacyverklaring", "déclaration de confidentialité", "Datenschutzerklärung", "notice";
        /// A processing activity.
        Activity = "activity" ["GDPR Art. 30"] "verwerkingsactiviteit", "activité de traitement", "Verarbeitungstätigkeit", "processing activity";
        /// The legal basis of an activity.
        LegalBasis = "legal-basis" ["GDPR Art. 6(1)"] "rechtsgrond", "base juridique", "Rechtsgrundlage", "legal basis";
        /// Which data of whom an activity uses.
        DataUse = "data-use" ["GDPR Art. 30(1)(c)"] "gegevensgebruik", "utilisation de données", "Datennutzung", "data use";
        /// How long data are kept.
        Retention = "retention" ["GDPR Art. 30(1)(f)"] "bewaartermijn", "durée de conservation", "Speicherdauer", "retention";
        /// Data going from one party to another.
        Flow = "flow" ["GDPR Art. 30(1)(d)"] "gegevensstroom", "flux de données", "Datenfluss", "flow";
        /// A right that is owed otherwise than the legal basis says.
        RightOverride = "right-override" ["GDPR Art. 23"] "afwijking van een recht", "dérogation à un droit", "Abweichung von einem Recht", "right override";
        /// A request of a person.
        Request = "request" ["GDPR Art. 12, 15-22"] "verzoek", "demande", "Antrag", "request";
        /// A finding that may stand.
        Waiver = "waiver" [""] "aanvaarde bevinding", "constat accepté", "hingenommener Befund", "waiver";
        /// One import of a file.
        ImportRun = "import-run" [""] "import", "importation", "Import", "import run";
        /// Where a value is stated.
        Evidence = "evidence" ["GDPR Art. 5(2)"] "bewijs", "preuve", "Nachweis", "evidence";
    }
}

impl Kind {
    /// The definition of the kind.
    pub fn def(self) -> &'static KindDef {
        match self {
            Kind::Party => Party::DEF,
            Kind::Purpose => Purpose::DEF,
            Kind::SubjectCategory => SubjectCategory::DEF,
            Kind::System => System::DEF,
            Kind::Measure => Measure::DEF,
            Kind::DataCategory => DataCategory::DEF,
            Kind::DataElement => DataElement::DEF,
            Kind::LegalText => LegalText::DEF,
            Kind::Register => Register::DEF,
            Kind::Instrument => Instrument::DEF,
            Kind::TransferTool => TransferTool::DEF,
            Kind::Remedy => Remedy::DEF,
            Kind::Notice => Notice::DEF,
            Kind::Activity => Activity::DEF,
            Kind::LegalBasis => LegalBasis::DEF,
            Kind::DataUse => DataUse::DEF,
            Kind::Retention => Retention::DEF,
            Kind::Flow => Flow::DEF,
            Kind::RightOverride => RightOverride::DEF,
            Kind::Request => Request::DEF,
            Kind::Waiver => Waiver::DEF,
            Kind::Evidence => Evidence::DEF,
            Kind::ImportRun => ImportRun::DEF,
        }
    }

    /// Finds a kind by its code, its type name or its plural.
    pub fn find(typed: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| {
            let def = kind.def();
            [kind.code(), def.name, def.plural]
                .iter()
                .any(|name| name.eq_ignore_ascii_case(typed))
        })
    }

    /// Position in [`Kind::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}
