//! Code lists about activities, data uses, retention and evidence.

use crate::code_list;

code_list! {
    /// In which capacity the body keeps the record: Art. 30(1) and 30(2) are two kinds of record.
    ActivityRole {
        /// As controller.
        Controller = "controller" ["GDPR Art. 30(1)"] "verwerkingsverantwoordelijke", "responsable du traitement", "Verantwortlicher", "controller";
        /// As processor for other controllers.
        Processor = "processor" ["GDPR Art. 30(2)"] "verwerker", "sous-traitant", "Auftragsverarbeiter", "processor";
    }
}

code_list! {
    /// Where an activity stands in its life.
    ActivityStatus {
        /// Being written.
        Draft = "draft" [""] "ontwerp", "projet", "Entwurf", "draft";
        /// Being reviewed.
        InReview = "in-review" [""] "in nazicht", "en révision", "in Prüfung", "in review";
        /// In force.
        Active = "active" [""] "actief", "actif", "aktiv", "active";
        /// Ended; kept because recipients of the past are still owed in an answer.
        Ended = "ended" [""] "beëindigd", "terminé", "beendet", "ended";
    }
}

code_list! {
    /// Where the impact assessment of an activity stands.
    DpiaState {
        /// Not needed; the reason is owed.
        NotNeeded = "not-needed" ["GDPR Art. 35(1)"] "niet nodig", "pas nécessaire", "nicht erforderlich", "not needed";
        /// Needed and not yet done.
        Needed = "needed" ["GDPR Art. 35(1)"] "nodig", "nécessaire", "erforderlich", "needed";
        /// Being done.
        InProgress = "in-progress" ["GDPR Art. 35"] "in uitvoering", "en cours", "in Arbeit", "in progress";
        /// Done; the reference says where it is.
        Done = "done" ["GDPR Art. 35"] "uitgevoerd", "réalisée", "durchgeführt", "done";
    }
}

code_list! {
    /// Whether a record may be shown to the public.
    Visibility {
        /// For the body and the authority only.
        Internal = "internal" [""] "intern", "interne", "intern", "internal";
        /// May be published.
        Public = "public" [""] "openbaar", "publique", "öffentlich", "public";
    }
}

code_list! {
    /// Whether a person must provide data.
    Provision {
        /// Required by law.
        RequiredByLaw = "required-by-law" ["GDPR Art. 13(2)(e)"] "wettelijk verplicht", "exigée par la loi", "gesetzlich vorgeschrieben", "required by law";
        /// Required by contract or to enter into one.
        RequiredByContract = "required-by-contract" ["GDPR Art. 13(2)(e)"] "contractueel verplicht", "exigée par contrat", "vertraglich vorgeschrieben", "required by contract";
        /// Left to the person.
        Optional = "optional" ["GDPR Art. 13(2)(e)"] "vrijwillig", "facultative", "freiwillig", "optional";
    }
}

code_list! {
    /// What becomes of data when their time has come.
    FinalAction {
        /// Erased.
        Erase = "erase" ["GDPR Art. 5(1)(e)"] "wissen", "effacer", "löschen", "erase";
        /// Made anonymous.
        Anonymise = "anonymise" ["GDPR Art. 5(1)(e)"] "anonimiseren", "anonymiser", "anonymisieren", "anonymise";
        /// Erased or made anonymous, not said which.
        EraseOrAnonymise = "erase-or-anonymise" ["GDPR Art. 5(1)(e)"] "wissen of anonimiseren", "effacer ou anonymiser", "löschen oder anonymisieren", "erase or anonymise";
        /// Handed to an archive.
        TransferToArchive = "transfer-to-archive" ["GDPR Art. 89"] "overdragen aan het archief", "verser aux archives", "an das Archiv abgeben", "transfer to an archive";
    }
}

code_list! {
    /// The event from which a retention period runs.
    RetentionTrigger {
        /// Collection of the data.
        Collection = "collection" [""] "verzameling", "collecte", "Erhebung", "collection";
        /// Closing of the file.
        FileClosed = "file-closed" [""] "afsluiting van het dossier", "clôture du dossier", "Abschluss der Akte", "closing of the file";
        /// Last payment.
        LastPayment = "last-payment" [""] "laatste betaling", "dernier paiement", "letzte Zahlung", "last payment";
        /// End of the contract or relation.
        RelationEnds = "relation-ends" [""] "einde van de relatie", "fin de la relation", "Ende der Beziehung", "end of the contract or relation";
        /// Last contact.
        LastContact = "last-contact" [""] "laatste contact", "dernier contact", "letzter Kontakt", "last contact";
        /// Withdrawal of consent.
        ConsentWithdrawn = "consent-withdrawn" ["GDPR Art. 7(3)"] "intrekking van de toestemming", "retrait du consentement", "Widerruf der Einwilligung", "withdrawal of consent";
        /// Death of the person.
        Death = "death" [""] "overlijden", "décès", "Tod", "death";
        /// End of the calendar year.
        YearEnd = "year-end" [""] "einde van het kalenderjaar", "fin de l'année civile", "Ende des Kalenderjahres", "end of the calendar year";
        /// Another event, said in words.
        Other = "other" [""] "andere gebeurtenis", "autre événement", "anderes Ereignis", "other event";
    }
}

code_list! {
    /// How a value is known.
    EvidenceNature {
        /// The document says it.
        Stated = "stated" [""] "vermeld", "indiqué", "angegeben", "stated";
        /// Concluded by whoever wrote the record; the document does not say it.
        Inferred = "inferred" [""] "afgeleid", "déduit", "abgeleitet", "inferred";
        /// To be expected from the law, and not stated.
        Expected = "expected" [""] "verwacht", "attendu", "erwartet", "expected";
    }
}
