//! Code lists about remedies and their time limits.

use crate::code_list;

code_list! {
    /// The kinds of body to which a person can turn.
    RemedyKind {
        /// The controller itself.
        Controller = "controller" [""] "de verwerkingsverantwoordelijke zelf", "le responsable lui-même", "der Verantwortliche selbst", "the controller itself";
        /// The data protection officer.
        DataProtectionOfficer = "data-protection-officer" ["GDPR Art. 38(4)"] "functionaris voor gegevensbescherming", "délégué à la protection des données", "Datenschutzbeauftragter", "data protection officer";
        /// The supervisory authority.
        SupervisoryAuthority = "supervisory-authority" ["GDPR Art. 77"] "toezichthoudende autoriteit", "autorité de contrôle", "Aufsichtsbehörde", "supervisory authority";
        /// A complaints or mediation service.
        Mediation = "mediation" [""] "klachten- of bemiddelingsdienst", "service de plaintes ou de médiation", "Beschwerde- oder Vermittlungsdienst", "complaints or mediation service";
        /// An ombudsman.
        Ombudsman = "ombudsman" [""] "ombudsdienst", "médiateur", "Ombudsdienst", "ombudsman";
        /// An administrative appeal commission.
        AppealCommission = "appeal-commission" [""] "geschillencommissie", "commission d'arbitrage", "Schiedskommission", "appeal commission";
        /// A court.
        Court = "court" ["GDPR Art. 79"] "rechtbank", "tribunal", "Gericht", "court";
    }
}

code_list! {
    /// The event from which a time limit for a person runs.
    DeadlineTrigger {
        /// The facts complained of.
        Facts = "facts" [""] "de feiten", "les faits", "die Tatsachen", "the facts";
        /// The day on which the person was informed of the decision.
        Informed = "informed" [""] "kennisneming van de beslissing", "prise de connaissance de la décision", "Kenntnisnahme der Entscheidung", "being informed of the decision";
        /// The notification of the decision.
        Notification = "notification" [""] "kennisgeving van de beslissing", "notification de la décision", "Zustellung der Entscheidung", "notification of the decision";
        /// Receipt of a request.
        Receipt = "receipt" ["GDPR Art. 12(3)"] "ontvangst van het verzoek", "réception de la demande", "Eingang des Antrags", "receipt of the request";
    }
}

code_list! {
    /// Which days count.
    DayCount {
        /// Every day.
        CalendarDays = "calendar-days" [""] "kalenderdagen", "jours calendrier", "Kalendertage", "calendar days";
        /// Days that are neither weekend nor public holiday.
        WorkingDays = "working-days" [""] "werkdagen", "jours ouvrables", "Arbeitstage", "working days";
    }
}

code_list! {
    /// What happens when a time limit ends on a day on which nobody works.
    EndRule {
        /// It ends on that day all the same.
        AsIs = "as-is" [""] "zonder verlenging", "sans report", "ohne Verlängerung", "as it falls";
        /// It ends on the next working day.
        NextWorkingDay = "next-working-day" ["Regulation 1182/71, art. 3(4)"] "eerstvolgende werkdag", "jour ouvrable suivant", "nächster Arbeitstag", "next working day";
    }
}

code_list! {
    /// How far back in time the time limit looks: whether a person must act before it ends, or
    /// facts must not be older than it.
    DeadlineSense {
        /// The person must act within the time limit after the event.
        ActWithin = "act-within" [""] "handelen binnen", "agir dans", "handeln binnen", "act within";
        /// The facts must not lie further back than the time limit.
        NotOlderThan = "not-older-than" [""] "niet ouder dan", "pas plus ancien que", "nicht älter als", "not older than";
    }
}
