//! The closed sets of values that answers use, with labels in the four languages.

use crate::code_list;

code_list! {
    /// The parts of an answer to "which parties have access to my data?", in the order of a letter.
    AccessGroup {
        /// Inside the controller, by role or department; never by the name of a member of staff.
        Inside = "inside" ["CJEU C-579/21"] "binnen de organisatie, per rol", "en interne, par rôle", "intern, nach Rolle", "inside, by role";
        /// Joint controllers.
        JointControllers = "joint-controllers" ["GDPR Art. 26"] "gezamenlijke verwerkingsverantwoordelijken", "responsables conjoints du traitement", "gemeinsam Verantwortliche", "joint controllers";
        /// Processors and their processors.
        Processors = "processors" ["GDPR Art. 28"] "verwerkers en subverwerkers", "sous-traitants et sous-traitants ultérieurs", "Auftragsverarbeiter und weitere Auftragsverarbeiter", "processors and sub-processors";
        /// Controllers of their own.
        OtherControllers = "other-controllers" ["GDPR Art. 4(7)"] "andere verwerkingsverantwoordelijken", "autres responsables du traitement", "andere Verantwortliche", "other controllers";
        /// Authorities to which the law orders disclosure.
        Authorities = "authorities" ["GDPR Art. 15(1)(c)"] "overheidsinstanties krachtens de wet", "autorités en vertu de la loi", "Behörden kraft Gesetzes", "authorities by law";
        /// Parties whose capacity the register does not state.
        CapacityNotStated = "capacity-not-stated" ["GDPR Art. 15(1)(c)"] "hoedanigheid niet vermeld", "qualité non indiquée", "Eigenschaft nicht angegeben", "capacity not stated";
        /// Integrators through which data go out.
        PassesOn = "passes-on" ["GDPR Art. 15(1)(c)"] "geven de gegevens door", "transmettent les données", "leiten die Daten weiter", "pass the data on";
        /// Disclosures that have not begun and will be made.
        Future = "future" ["GDPR Art. 15(1)(c)"] "toekomstige verstrekkingen", "communications à venir", "künftige Offenlegungen", "future disclosures";
        /// Disclosures that have ended; they are owed all the same.
        Ended = "ended" ["CJEU C-553/07"] "beëindigde verstrekkingen", "communications terminées", "beendete Offenlegungen", "ended disclosures";
        /// Classes of parties that the register cannot name.
        Unresolved = "unresolved" ["CJEU C-154/21"] "categorieën die nog geen naam hebben", "catégories non encore nommées", "noch nicht benannte Kategorien", "classes that cannot be named yet";
        /// Parties to which a recipient passes the data on.
        PassedOn = "passed-on" ["GDPR Art. 19"] "verder doorgegeven aan", "transmis ensuite à", "weitergegeben an", "passed on to";
        /// Flows of the same activities between other parties.
        Beside = "beside" [""] "stromen tussen anderen in dezelfde activiteiten", "flux entre tiers dans les mêmes activités", "Flüsse zwischen Dritten in denselben Tätigkeiten", "flows between others in the same activities";
        /// Activities of which the register states that there are no recipients.
        RecipientsNone = "recipients-none" ["GDPR Art. 30(1)(d)"] "ontvangers: geen", "destinataires : aucun", "Empfänger: keine", "recipients: none";
        /// Activities of which the register does not say who the recipients are.
        RecipientsNotStated = "recipients-not-stated" ["GDPR Art. 30(1)(d)"] "ontvangers: niet vermeld", "destinataires : non indiqués", "Empfänger: nicht angegeben", "recipients: not stated";
    }
}

code_list! {
    /// Why a class of parties cannot be named.
    UnresolvedReason {
        /// No member is recorded.
        NoMembersRecorded = "no-members-recorded" ["CJEU C-154/21"] "geen leden vermeld", "aucun membre indiqué", "keine Mitglieder angegeben", "no member is recorded";
        /// The register states that there is no member.
        StatedNone = "stated-none" [""] "vermeld dat er geen leden zijn", "il est indiqué qu'il n'y a aucun membre", "es ist angegeben, dass es keine Mitglieder gibt", "it is stated to have no members";
        /// Members are recorded, and none of them on this date.
        NoneOnDate = "none-on-date" ["CJEU C-154/21"] "geen leden op deze datum", "aucun membre à cette date", "keine Mitglieder an diesem Tag", "no recorded member is valid on this date";
        /// The controller that is asked is the only member.
        OnlyTheController = "only-the-controller" [""] "alleen de verwerkingsverantwoordelijke zelf is lid", "le responsable lui-même est le seul membre", "nur der Verantwortliche selbst ist Mitglied", "the controller itself is its only recorded member";
        /// A trade name behind which no legal person is recorded.
        NoLegalPerson = "no-legal-person" ["CJEU C-154/21"] "handelsnaam zonder vermelde rechtspersoon", "nom commercial sans personne morale indiquée", "Handelsname ohne angegebene juristische Person", "a trade name behind which no legal person is recorded";
    }
}

code_list! {
    /// How it is known that something concerns the persons asked about.
    SubjectMatch {
        /// It is stated right there.
        Stated = "stated" [""] "vermeld", "indiqué", "angegeben", "stated";
        /// The flow does not say whose data go over; its activity does.
        ByActivity = "by-activity" [""] "volgens de activiteit", "selon l'activité", "nach der Tätigkeit", "by its activity";
        /// Nothing says whose data they are.
        NotStated = "not-stated" ["GDPR Art. 30(1)(c)"] "betrokkenen niet vermeld", "personnes concernées non indiquées", "betroffene Personen nicht angegeben", "subject not stated";
    }
}

code_list! {
    /// The parts of an answer to "where do my data come from?".
    SourceGroup {
        /// The person.
        DataSubject = "data-subject" ["GDPR Art. 13"] "de betrokkene zelf", "la personne concernée elle-même", "die betroffene Person selbst", "the person";
        /// Named registers, with the parties that run them.
        Registers = "registers" ["GDPR Art. 14(2)(f)"] "registers", "registres", "Register", "registers";
        /// Other parties.
        Parties = "parties" ["GDPR Art. 15(1)(g)"] "andere partijen", "autres parties", "andere Beteiligte", "other parties";
        /// Sources that ended.
        Ended = "ended" [""] "vroegere bronnen", "anciennes sources", "frühere Quellen", "former sources";
        /// Classes of parties that the register cannot name.
        Unresolved = "unresolved" [""] "categorieën die nog geen naam hebben", "catégories non encore nommées", "noch nicht benannte Kategorien", "classes that cannot be named yet";
        /// Activities of which the register states that there are no sources.
        SourcesNone = "sources-none" ["GDPR Art. 14(2)(f)"] "bronnen: geen", "sources : aucune", "Quellen: keine", "sources: none";
        /// Activities of which the register does not say where the data come from.
        SourcesNotStated = "sources-not-stated" ["GDPR Art. 14(2)(f)"] "bronnen: niet vermeld", "sources : non indiquées", "Quellen: nicht angegeben", "sources: not stated";
    }
}

code_list! {
    /// Whether what holds only under a circumstance applies to the person, by the facts given.
    Applies {
        /// A fact that was given says so.
        Applies = "applies" [""] "van toepassing op u", "s’applique à vous", "gilt für Sie", "applies to you";
        /// A fact that was given says that it does not.
        DoesNotApply = "does-not-apply" [""] "niet van toepassing op u", "ne s’applique pas à vous", "gilt nicht für Sie", "does not apply to you";
        /// No fact that was given is about it, or they contradict each other.
        CannotBeDecided = "cannot-be-decided" [""] "niet uit te maken met wat u meedeelde", "ne peut être déterminé d’après ce que vous avez indiqué", "anhand Ihrer Angaben nicht zu entscheiden", "cannot be decided from what you told us";
    }
}

code_list! {
    /// Yes, no, or nobody said.
    Said {
        /// Yes.
        Yes = "yes" [""] "ja", "oui", "ja", "yes";
        /// No.
        No = "no" [""] "nee", "non", "nein", "no";
        /// Not stated.
        NotStated = "not-stated" [""] "niet vermeld", "non indiqué", "nicht angegeben", "not stated";
    }
}

impl From<Option<bool>> for Said {
    fn from(truth: Option<bool>) -> Said {
        match truth {
            Some(true) => Said::Yes,
            Some(false) => Said::No,
            None => Said::NotStated,
        }
    }
}
