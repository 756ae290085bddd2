//! The closed sets of values that time limits use, with labels in the four languages.

use crate::code_list;

code_list! {
    /// Why nobody works on a day (Regulation 1182/71 art. 2).
    ClosedDay {
        /// Saturday.
        Saturday = "saturday" ["Regulation 1182/71, art. 2(2)"] "zaterdag", "samedi", "Samstag", "Saturday";
        /// Sunday.
        Sunday = "sunday" ["Regulation 1182/71, art. 2(2)"] "zondag", "dimanche", "Sonntag", "Sunday";
        /// Belgian public holiday.
        Holiday = "holiday" ["Regulation 1182/71, art. 2(1)"] "feestdag", "jour férié", "Feiertag", "public holiday";
    }
}

code_list! {
    /// The parts of the rule of a time limit.
    DeadlinePart {
        /// The event from which it runs.
        Trigger = "trigger" [""] "de gebeurtenis waarna de termijn begint te lopen", "l'événement qui fait courir le délai", "das Ereignis, mit dem die Frist beginnt", "the event from which the time limit runs";
        /// How many days after the event it begins.
        Offset = "offset" [""] "het aantal dagen tussen de gebeurtenis en het begin van de termijn", "le nombre de jours entre l'événement et le début du délai", "die Zahl der Tage zwischen dem Ereignis und dem Beginn der Frist", "the number of days between the event and the start of the time limit";
        /// Whether those are calendar or working days.
        OffsetDays = "offset-days" [""] "of kalenderdagen dan wel werkdagen tellen", "si l'on compte en jours calendrier ou en jours ouvrables", "ob Kalendertage oder Arbeitstage zählen", "whether calendar days or working days count";
        /// How long it is.
        Length = "length" [""] "de duur van de termijn", "la durée du délai", "die Länge der Frist", "the length of the time limit";
        /// Whether one must act within it, or facts must not be older than it.
        Sense = "sense" [""] "of men binnen de termijn moet handelen, dan wel of de feiten niet ouder mogen zijn", "s'il faut agir dans le délai ou si les faits ne peuvent être plus anciens", "ob innerhalb der Frist gehandelt werden muss oder die Tatsachen nicht älter sein dürfen", "whether one must act within the time limit or the facts must not be older than it";
        /// What happens when it ends on a day on which nobody works.
        End = "end" [""] "wat geldt als de laatste dag een zaterdag, zondag of feestdag is", "ce qui vaut si le dernier jour est un samedi, un dimanche ou un jour férié", "was gilt, wenn der letzte Tag ein Samstag, Sonntag oder Feiertag ist", "what holds when the last day is a Saturday, a Sunday or a public holiday";
    }
}

code_list! {
    /// What the register lets one say of the time limit of a remedy.
    DeadlineOutcome {
        /// Its last day is known.
        Due = "due" [""] "laatste dag bekend", "dernier jour connu", "letzter Tag bekannt", "last day known";
        /// It is stated that there is no time limit.
        NoLimit = "no-limit" [""] "geen termijn", "pas de délai", "keine Frist", "no time limit";
        /// The register states nothing of a time limit.
        NotStated = "not-stated" [""] "termijn niet vermeld", "délai non indiqué", "Frist nicht angegeben", "time limit not stated";
        /// A time limit is stated, but a part of its rule is not, so that no day can be given.
        Incomplete = "incomplete" [""] "termijn onvolledig vermeld", "délai indiqué de façon incomplète", "Frist unvollständig angegeben", "time limit stated in part";
        /// Its last day lies beyond the calendar.
        BeyondCalendar = "beyond-calendar" [""] "buiten de kalender", "au-delà du calendrier", "jenseits des Kalenders", "beyond the calendar";
    }
}

code_list! {
    /// Under what reservation the time limit of a remedy is told.
    DeadlineReservation {
        /// The remedy is open only against decisions from a day on.
        DecisionsFrom = "decisions-from" [""] "alleen tegen beslissingen vanaf", "uniquement contre les décisions à partir du", "nur gegen Entscheidungen ab", "only against decisions from";
        /// The event lies before the first decision against which the remedy is open.
        DecisionTooEarly = "decision-too-early" [""] "de beslissing is te vroeg genomen", "la décision est antérieure", "die Entscheidung liegt davor", "the decision was taken before";
        /// The remedy opens only after the last day of the time limit.
        NotYetOpen = "not-yet-open" [""] "nog niet open", "pas encore ouvert", "noch nicht eröffnet", "not yet open";
        /// The remedy was closed before the event.
        Closed = "closed" [""] "niet meer open", "plus ouvert", "nicht mehr eröffnet", "no longer open";
    }
}

code_list! {
    /// A step in the counting of a time limit.
    DeadlineStepKind {
        /// The day of the event, which is not counted.
        Event = "event" ["Regulation 1182/71, art. 3(1)"] "gebeurtenis", "événement", "Ereignis", "event";
        /// A day on which nobody works, passed over while working days are counted.
        PassedOver = "passed-over" ["Regulation 1182/71, art. 3(3)"] "niet meegeteld", "non compté", "nicht mitgezählt", "passed over";
        /// The day from which the time limit runs.
        RunsFrom = "runs-from" [""] "begin", "début", "Beginn", "runs from";
        /// The last day of the time limit as counted.
        Ends = "ends" ["Regulation 1182/71, art. 3(2)"] "einde", "fin", "Ende", "ends";
        /// The time limit stood still while identity was asked.
        StoodStill = "stood-still" ["GDPR Art. 12(6)"] "geschorst", "suspendu", "gehemmt", "stood still";
        /// The last day is one on which nobody works.
        Closed = "closed" ["Regulation 1182/71, art. 3(4)"] "geen werkdag", "jour non ouvrable", "kein Arbeitstag", "not a working day";
        /// The time limit ends on the next working day instead.
        MovesTo = "moves-to" ["Regulation 1182/71, art. 3(4)"] "verschoven naar", "reporté au", "verschoben auf", "moves to";
        /// The time limit ends on that day all the same.
        Stays = "stays" [""] "zonder verlenging", "sans report", "ohne Verlängerung", "stays";
        /// The rule does not state whether the end moves; the earlier day is taken.
        MoveNotStated = "move-not-stated" [""] "verschuiving niet vermeld", "report non indiqué", "Verschiebung nicht angegeben", "move not stated";
    }
}
