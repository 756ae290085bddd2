//! Code lists about the rights of persons and their requests.

use crate::code_list;

code_list! {
    /// The rights of a person whose data are processed.
    PersonRight {
        /// To know whether data are processed, and to get them with what Art. 15 says.
        Access = "access" ["GDPR Art. 15"] "recht van inzage", "droit d'accès", "Auskunftsrecht", "right of access";
        /// To have wrong data put right.
        Rectification = "rectification" ["GDPR Art. 16"] "recht op rectificatie", "droit de rectification", "Recht auf Berichtigung", "right to rectification";
        /// To have data erased.
        Erasure = "erasure" ["GDPR Art. 17"] "recht op gegevenswissing", "droit à l'effacement", "Recht auf Löschung", "right to erasure";
        /// To have processing restricted.
        Restriction = "restriction" ["GDPR Art. 18"] "recht op beperking van de verwerking", "droit à la limitation du traitement", "Recht auf Einschränkung der Verarbeitung", "right to restriction of processing";
        /// To take data along to another controller.
        Portability = "portability" ["GDPR Art. 20"] "recht op overdraagbaarheid van gegevens", "droit à la portabilité des données", "Recht auf Datenübertragbarkeit", "right to data portability";
        /// To object to processing.
        Objection = "objection" ["GDPR Art. 21"] "recht van bezwaar", "droit d'opposition", "Widerspruchsrecht", "right to object";
        /// To withdraw consent.
        Withdrawal = "withdrawal" ["GDPR Art. 7(3)"] "recht om de toestemming in te trekken", "droit de retirer son consentement", "Recht auf Widerruf der Einwilligung", "right to withdraw consent";
        /// Not to be subject to a decision taken by automated means alone.
        AutomatedDecisions = "automated-decisions" ["GDPR Art. 22"] "recht bij geautomatiseerde individuele besluitvorming", "droits en cas de décision individuelle automatisée", "Rechte bei automatisierten Entscheidungen im Einzelfall", "rights on automated individual decisions";
    }
}

code_list! {
    /// Whether a right is owed.
    RightState {
        /// It is owed.
        Owed = "owed" [""] "van toepassing", "applicable", "besteht", "owed";
        /// It is owed under a condition, or in part.
        Limited = "limited" ["GDPR Art. 23"] "beperkt of onder voorwaarde van toepassing", "applicable sous condition ou en partie", "besteht eingeschränkt oder bedingt", "owed in part or under a condition";
        /// It is not owed.
        NotOwed = "not-owed" [""] "niet van toepassing", "non applicable", "besteht nicht", "not owed";
    }
}

code_list! {
    /// What came of a request.
    RequestOutcome {
        /// All that was asked was given.
        Granted = "granted" [""] "ingewilligd", "acceptée", "stattgegeben", "granted";
        /// Part of it was.
        PartlyGranted = "partly-granted" ["GDPR Art. 12(4)"] "gedeeltelijk ingewilligd", "acceptée en partie", "teilweise stattgegeben", "granted in part";
        /// It was refused.
        Refused = "refused" ["GDPR Art. 12(4), 12(5)"] "geweigerd", "refusée", "abgelehnt", "refused";
        /// The controller holds no data of the person.
        NoData = "no-data" ["GDPR Art. 15(1)"] "geen gegevens aanwezig", "aucune donnée détenue", "keine Daten vorhanden", "no data held";
        /// The person did not prove identity (Art. 12(2), 12(6)).
        NotIdentified = "not-identified" ["GDPR Art. 12(2), 12(6)"] "identiteit niet aangetoond", "identité non établie", "Identität nicht nachgewiesen", "identity not established";
        /// It was passed on to the controller whom it concerns.
        PassedOn = "passed-on" [""] "doorgestuurd", "transmise", "weitergeleitet", "passed on";
        /// The person took it back.
        TakenBack = "taken-back" [""] "ingetrokken", "retirée", "zurückgezogen", "taken back";
    }
}

code_list! {
    /// What a notice asks of a person to prove identity (Art. 12(6)).
    IdentityDemand {
        /// Nothing.
        Nothing = "nothing" [""] "niets", "rien", "nichts", "nothing";
        /// Further data only where there is reasonable doubt.
        OnReasonableDoubt = "on-reasonable-doubt" ["GDPR Art. 12(6)"] "alleen bij redelijke twijfel", "uniquement en cas de doute raisonnable", "nur bei begründeten Zweifeln", "only on reasonable doubt";
        /// Data that are on file, such as a customer number.
        DataOnFile = "data-on-file" [""] "gegevens uit het dossier", "données du dossier", "Daten aus der Akte", "data that are on file";
        /// The front of the identity card, from everyone.
        CardFront = "card-front" ["GDPR Art. 5(1)(c), 12(6)"] "kopie van de voorkant van de identiteitskaart", "copie du recto de la carte d'identité", "Kopie der Vorderseite des Personalausweises", "copy of the front of the identity card";
        /// Both sides of the identity card, from everyone; the back carries the National Register number.
        CardBothSides = "card-both-sides" ["GDPR Art. 5(1)(c), 12(6), 87"] "kopie van beide zijden van de identiteitskaart", "copie recto verso de la carte d'identité", "Kopie beider Seiten des Personalausweises", "copy of both sides of the identity card";
    }
}
