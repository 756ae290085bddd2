//! Code lists about parties.

use crate::code_list;

code_list! {
    /// What a party is. Its roles are not here: they follow from activities, flows and instruments.
    PartyKind {
        /// A legal person.
        LegalPerson = "legal-person" [""] "rechtspersoon", "personne morale", "juristische Person", "legal person";
        /// A service, department or office of a legal person.
        Unit = "unit" [""] "dienst of afdeling", "service ou département", "Dienststelle oder Abteilung", "unit";
        /// A name under which several legal persons act; itself no legal person.
        TradeName = "trade-name" [""] "handelsnaam", "nom commercial", "Handelsname", "trade name";
        /// A class of parties, with dated members; an answer owes the members by name (C-154/21).
        Class = "class" ["CJEU C-154/21"] "categorie van partijen", "catégorie de parties", "Klasse von Beteiligten", "class of parties";
        /// A role inside a body; never the name of a member of staff (C-579/21).
        InternalRole = "internal-role" ["CJEU C-579/21"] "interne rol", "rôle interne", "interne Rolle", "internal role";
        /// The data subject.
        DataSubject = "data-subject" ["GDPR Art. 4(1)"] "betrokkene", "personne concernée", "betroffene Person", "data subject";
        /// A court.
        Court = "court" [""] "rechtbank", "tribunal", "Gericht", "court";
        /// A state or an international organisation.
        International = "international" ["GDPR Art. 44"] "staat of internationale organisatie", "État ou organisation internationale", "Staat oder internationale Organisation", "state or international organisation";
    }
}

code_list! {
    /// Why a party bears a name.
    NameNature {
        /// The official name.
        Official = "official" [""] "officiële naam", "nom officiel", "amtlicher Name", "official name";
        /// An abbreviation.
        Abbreviation = "abbreviation" [""] "afkorting", "abréviation", "Abkürzung", "abbreviation";
        /// Another name for the same party, as documents use it.
        Alias = "alias" [""] "andere naam", "autre nom", "anderer Name", "alias";
        /// A name borne in the past.
        Former = "former" [""] "vroegere naam", "ancien nom", "früherer Name", "former name";
    }
}

code_list! {
    /// In which list an identifier of a party stands. CBE numbers have a field of their own.
    IdentifierScheme {
        /// Code of a Flemish government body.
        Ovo = "ovo" [""] "OVO-code", "code OVO", "OVO-Code", "OVO code";
        /// Establishment unit in the Crossroads Bank for Enterprises.
        EstablishmentUnit = "establishment-unit" [""] "vestigingseenheid", "unité d'établissement", "Niederlassungseinheit", "establishment unit";
        /// Company number of another country.
        ForeignNumber = "foreign-number" [""] "buitenlands nummer", "numéro étranger", "ausländische Nummer", "foreign number";
        /// Identifier in another register of processing, such as the one a row was imported from.
        Other = "other" [""] "andere", "autre", "andere", "other";
    }
}

code_list! {
    /// The regions of Belgium under whose law an activity can fall.
    Region {
        /// Flanders.
        Flanders = "flanders" [""] "Vlaanderen", "Flandre", "Flandern", "Flanders";
        /// Brussels.
        Brussels = "brussels" [""] "Brussel", "Bruxelles", "Brüssel", "Brussels";
        /// Wallonia.
        Wallonia = "wallonia" [""] "Wallonië", "Wallonie", "Wallonien", "Wallonia";
        /// The German-speaking Community.
        GermanCommunity = "german-community" [""] "Duitstalige Gemeenschap", "Communauté germanophone", "Deutschsprachige Gemeinschaft", "German-speaking Community";
        /// All of Belgium.
        Federal = "federal" [""] "federaal", "fédéral", "föderal", "federal";
    }
}

code_list! {
    /// The governments of Belgium under which a public body can stand; a local body stands under its region.
    Government {
        /// The federal state, its services and its public institutions of social security.
        Federal = "federal" ["act of 30 July 2018, art. 5"] "federaal", "fédéral", "föderal", "federal";
        /// The Flemish Community and Region, their agencies, and local bodies in Flanders.
        Flemish = "flemish" ["decree of 18 July 2008, art. 2"] "Vlaams", "flamand", "flämisch", "Flemish";
        /// The French Community.
        French = "french" [""] "Franse Gemeenschap", "Communauté française", "Französische Gemeinschaft", "French Community";
        /// The German-speaking Community.
        German = "german" [""] "Duitstalige Gemeenschap", "Communauté germanophone", "Deutschsprachige Gemeinschaft", "German-speaking Community";
        /// The Walloon Region and local bodies in it.
        Walloon = "walloon" [""] "Waals", "wallon", "wallonisch", "Walloon";
        /// The Brussels-Capital Region, its community commissions, and local bodies in it.
        Brussels = "brussels" [""] "Brussels", "bruxellois", "Brüssel", "Brussels";
    }
}

code_list! {
    /// In whose name a system stands in the record.
    SystemKind {
        /// A computer application.
        Application = "application" [""] "toepassing", "application", "Anwendung", "application";
        /// A website.
        Website = "website" [""] "website", "site web", "Website", "website";
        /// A structured set of data on paper or elsewhere (Art. 4(6)).
        FilingSystem = "filing-system" ["GDPR Art. 4(6)"] "bestand", "fichier", "Dateisystem", "filing system";
        /// A network or exchange platform.
        Network = "network" [""] "netwerk", "réseau", "Netz", "network";
    }
}

code_list! {
    /// The kinds of security measure.
    MeasureKind {
        /// Technical measure.
        Technical = "technical" ["GDPR Art. 32(1)"] "technische maatregel", "mesure technique", "technische Maßnahme", "technical measure";
        /// Organisational measure.
        Organisational = "organisational" ["GDPR Art. 32(1)"] "organisatorische maatregel", "mesure organisationnelle", "organisatorische Maßnahme", "organisational measure";
        /// Certificate, with number, scope and end.
        Certificate = "certificate" ["GDPR Art. 42"] "certificaat", "certificat", "Zertifikat", "certificate";
    }
}
