//! The closed sets of values of coverage, with labels in the four languages.

use crate::code_list;

code_list! {
    /// Whether a flow is covered by an instrument on a day.
    CoverageStatus {
        /// An instrument that serves is in force, and nothing of the flow lies beyond it.
        Covered = "covered" [""] "gedekt", "couvert", "gedeckt", "covered";
        /// An instrument that serves is in force, and something of the flow lies beyond it.
        Partly = "partly" [""] "gedeeltelijk gedekt", "partiellement couvert", "teilweise gedeckt", "partly covered";
        /// The flow needs an instrument and has none that serves and is in force.
        NotCovered = "not-covered" [""] "niet gedekt", "non couvert", "nicht gedeckt", "not covered";
        /// No rule asks for an instrument.
        NotNeeded = "not-needed" [""] "niet nodig", "pas nécessaire", "nicht erforderlich", "not needed";
        /// The register does not state enough to decide; what it lacks is said.
        Undecided = "undecided" [""] "niet te beslissen", "indéterminable", "nicht zu entscheiden", "cannot be decided";
    }
}

code_list! {
    /// Whether a rule asks for an instrument for a flow.
    Need {
        /// It does.
        Needed = "needed" [""] "nodig", "nécessaire", "erforderlich", "needed";
        /// It does not, for a reason that is said.
        Exempt = "exempt" [""] "vrijgesteld", "dispensé", "befreit", "exempt";
        /// The register does not state enough to tell.
        Undecided = "undecided" [""] "niet te beslissen", "indéterminable", "nicht zu entscheiden", "cannot be decided";
    }
}

code_list! {
    /// Why a rule asks for no instrument.
    Exemption {
        /// The data come from the person or go to the person.
        Person = "person" [""] "gegevens van of aan de betrokkene zelf", "données provenant de la personne concernée ou lui destinées", "Daten von der betroffenen Person oder an sie", "data from or to the data subject";
        /// The data stay within one body.
        Inside = "inside" ["CJEU C-579/21"] "binnen dezelfde organisatie", "au sein du même organisme", "innerhalb derselben Stelle", "within one body";
        /// The sender is no public body.
        PrivateSender = "private-sender" [""] "de verstrekker is geen overheidsinstantie", "l'instance qui transmet n'est pas une autorité publique", "die übermittelnde Stelle ist keine Behörde", "the sender is no public body";
        /// The sender or the recipient is not in Belgium.
        Abroad = "abroad" ["Recommendation 02/2020"] "buiten België", "hors de Belgique", "außerhalb Belgiens", "outside Belgium";
        /// The disclosure rests on another basis than Art. 6(1)(c) or (e).
        OtherBasis = "other-basis" ["act of 30 July 2018, art. 20"] "andere rechtsgrond dan artikel 6, lid 1, c) of e)", "base juridique autre que l'article 6, paragraphe 1, c) ou e)", "andere Rechtsgrundlage als Artikel 6 Absatz 1 Buchstabe c oder e", "another basis than Art. 6(1)(c) or (e)";
        /// The data do not go over electronically.
        NotElectronic = "not-electronic" ["decree of 18 July 2008, art. 2"] "niet elektronisch", "non électronique", "nicht elektronisch", "not electronic";
        /// The data go over now and then, not systematically.
        NotSystematic = "not-systematic" [""] "niet systematisch", "non systématique", "nicht systematisch", "not systematic";
        /// A processor gives the data back to its controller.
        FromProcessor = "from-processor" ["GDPR Art. 28"] "van de verwerker terug naar de verwerkingsverantwoordelijke", "du sous-traitant au responsable du traitement", "vom Auftragsverarbeiter zurück an den Verantwortlichen", "from the processor back to its controller";
        /// The rule did not bind yet on the day.
        BeforeRule = "before-rule" [""] "de regel gold nog niet", "la règle n'était pas encore d'application", "die Regel galt noch nicht", "the rule did not bind yet";
    }
}

code_list! {
    /// What the register does not state and would have to for a decision.
    Unstated {
        /// Who sends the data.
        Sender = "sender" ["GDPR Art. 14(2)(f)"] "wie de gegevens verstrekt", "qui transmet les données", "wer die Daten übermittelt", "who sends the data";
        /// Whether the sender is a public body.
        SenderPublic = "sender-public" [""] "of de verstrekker een overheidsinstantie is", "si l'instance qui transmet est une autorité publique", "ob die übermittelnde Stelle eine Behörde ist", "whether the sender is a public body";
        /// Under which government the sender stands.
        SenderGovernment = "sender-government" [""] "onder welke overheid de verstrekker valt", "de quel pouvoir relève l'instance qui transmet", "welcher Regierung die übermittelnde Stelle untersteht", "under which government the sender stands";
        /// What the rules of the government of the sender ask; they are not in the reference data.
        RuleOfGovernment = "rule-of-government" [""] "wat de regels van die overheid vragen", "ce qu'exigent les règles de ce pouvoir", "was die Regeln dieser Regierung verlangen", "what the rules of that government ask";
        /// In what capacity the recipient receives the data.
        RecipientRole = "recipient-role" [""] "in welke hoedanigheid de ontvanger ze krijgt", "en quelle qualité le destinataire les reçoit", "in welcher Eigenschaft der Empfänger sie erhält", "in what capacity the recipient receives them";
        /// In which country the recipient is.
        RecipientCountry = "recipient-country" [""] "in welk land de ontvanger gevestigd is", "dans quel pays le destinataire est établi", "in welchem Land der Empfänger niedergelassen ist", "in which country the recipient is";
        /// Whether the recipient carries out a task in the public interest.
        RecipientPublicTask = "recipient-public-task" [""] "of de ontvanger een taak van algemeen belang vervult", "si le destinataire exerce une mission d'intérêt public", "ob der Empfänger eine Aufgabe im öffentlichen Interesse wahrnimmt", "whether the recipient carries out a task in the public interest";
        /// Whether the law entitles the recipient to data that go over now and then.
        RecipientEntitled = "recipient-entitled" ["Recommendation 02/2020"] "of de ontvanger ze krachtens een wettelijke opdracht mag krijgen", "si le destinataire est habilité à les recevoir en vertu d'une mission légale", "ob der Empfänger kraft gesetzlichen Auftrags dazu befugt ist", "whether a legal mission entitles the recipient to them";
        /// Who the recipients of a class are.
        Members = "members" ["CJEU C-154/21"] "wie tot de categorie van partijen behoort", "qui fait partie de la catégorie de parties", "wer zur Klasse von Beteiligten gehört", "who belongs to the class of parties";
        /// On which basis the data are passed on.
        Basis = "basis" ["GDPR Art. 6(1)"] "de rechtsgrond van de verstrekking", "la base juridique de la communication", "die Rechtsgrundlage der Übermittlung", "the legal basis of the disclosure";
        /// By what means the data go over.
        Medium = "medium" [""] "of de verstrekking elektronisch is", "si la communication est électronique", "ob die Übermittlung elektronisch erfolgt", "whether the disclosure is electronic";
        /// Under which government the integrator stands.
        IntegratorGovernment = "integrator-government" [""] "onder welke overheid de integrator valt", "de quel pouvoir relève l'intégrateur", "welcher Regierung der Integrator untersteht", "under which government the integrator stands";
        /// Whether a law that the flow names orders the disclosure itself.
        LawOrders = "law-orders" [""] "of de genoemde wet de verstrekking zelf oplegt", "si la loi citée ordonne elle-même la communication", "ob das genannte Gesetz die Übermittlung selbst anordnet", "whether the law that is named orders the disclosure itself";
        /// Whether an instrument between these parties, which the flow does not name, permits it.
        Citation = "citation" [""] "of een instrument tussen deze partijen, dat de stroom niet noemt, ze toelaat", "si un instrument entre ces parties, que le flux ne cite pas, l'autorise", "ob ein Instrument zwischen diesen Beteiligten, das der Fluss nicht nennt, ihn erlaubt", "whether an instrument between these parties, which the flow does not name, permits it";
        /// Which data go over.
        FlowData = "flow-data" ["GDPR Art. 30(1)(c)"] "welke gegevens worden verstrekt", "quelles données sont communiquées", "welche Daten übermittelt werden", "which data go over";
        /// For what the recipient needs them.
        FlowPurpose = "flow-purpose" ["GDPR Art. 30(1)(b)"] "voor welk doeleinde ze worden verstrekt", "pour quelle finalité elles sont communiquées", "für welchen Zweck sie übermittelt werden", "for which purpose they go over";
        /// Which data the instrument covers.
        InstrumentData = "instrument-data" [""] "welke gegevens het instrument omvat", "quelles données l'instrument couvre", "welche Daten das Instrument umfasst", "which data the instrument covers";
        /// For which purposes the instrument holds.
        InstrumentPurposes = "instrument-purposes" [""] "voor welke doeleinden het instrument geldt", "pour quelles finalités l'instrument vaut", "für welche Zwecke das Instrument gilt", "for which purposes the instrument holds";
        /// Who may send data under the instrument.
        InstrumentSender = "instrument-sender" [""] "wie volgens het instrument verstrekt", "qui transmet selon l'instrument", "wer nach dem Instrument übermittelt", "who sends under the instrument";
        /// Who may receive data under the instrument.
        InstrumentReceiver = "instrument-receiver" [""] "wie volgens het instrument ontvangt", "qui reçoit selon l'instrument", "wer nach dem Instrument empfängt", "who receives under the instrument";
        /// In what role the instrument names a party, or whether it names the body and not only a part of it.
        InstrumentRole = "instrument-role" [""] "in welke rol het instrument de partij noemt", "en quelle qualité l'instrument nomme la partie", "in welcher Rolle das Instrument die Partei nennt", "in what role the instrument names the party";
        /// Since when another instrument has replaced this one.
        ReplacedSince = "replaced-since" [""] "sinds wanneer het instrument vervangen is", "depuis quand l'instrument est remplacé", "seit wann das Instrument ersetzt ist", "since when the instrument is replaced";
    }
}

code_list! {
    /// What of a flow can lie beyond an instrument.
    Aspect {
        /// A category of data, or the part of one that the instrument does not list.
        Category = "category" [""] "categorie van persoonsgegevens", "catégorie de données", "Datenkategorie", "category of data";
        /// An element of data.
        Element = "element" [""] "gegeven", "donnée", "Datum", "element of data";
        /// A purpose.
        Purpose = "purpose" ["GDPR Art. 5(1)(b)"] "doeleinde", "finalité", "Zweck", "purpose";
        /// A sender.
        Sender = "sender" [""] "verstrekker", "instance qui transmet", "übermittelnde Stelle", "sender";
        /// A recipient.
        Recipient = "recipient" [""] "ontvanger", "destinataire", "Empfänger", "recipient";
        /// The integrator that passes the data on.
        Integrator = "integrator" [""] "integrator", "intégrateur", "Integrator", "integrator";
        /// Days of the flow before the instrument was in force.
        DaysBefore = "days-before" [""] "dagen ervoor", "jours antérieurs", "Tage davor", "days before it";
        /// Days of the flow after the instrument has ended.
        DaysAfter = "days-after" [""] "dagen erna", "jours postérieurs", "Tage danach", "days after it";
    }
}

code_list! {
    /// Where a day lies in the life of an instrument.
    InForce {
        /// It is in force.
        InForce = "in-force" [""] "van kracht", "en vigueur", "in Kraft", "in force";
        /// It is not in force yet.
        NotYet = "not-yet" [""] "nog niet van kracht", "pas encore en vigueur", "noch nicht in Kraft", "not yet in force";
        /// It has ended.
        Expired = "expired" [""] "verstreken", "expiré", "abgelaufen", "expired";
        /// Another instrument has taken its place.
        Replaced = "replaced" [""] "vervangen", "remplacé", "ersetzt", "replaced";
        /// Another instrument takes its place; since when is not stated.
        ReplacedUndated = "replaced-undated" [""] "vervangen, datum niet vermeld", "remplacé, date non indiquée", "ersetzt, Datum nicht angegeben", "replaced, date not stated";
    }
}

code_list! {
    /// Whether an instrument holds a point.
    PointState {
        /// It does.
        Present = "present" [""] "aanwezig", "présent", "vorhanden", "present";
        /// It does in part; what is lacking is said.
        InPart = "in-part" [""] "gedeeltelijk", "en partie", "teilweise", "in part";
        /// It is stated to have none.
        StatedNone = "stated-none" [""] "vermeld dat er geen is", "indiqué comme néant", "als keine angegeben", "stated as none";
        /// It is not stated.
        NotStated = "not-stated" [""] "niet vermeld", "non indiqué", "nicht angegeben", "not stated";
        /// It is stated that the point does not arise.
        NotApplicable = "not-applicable" [""] "niet van toepassing", "sans objet", "entfällt", "not applicable";
        /// The register has no place for it: it stands in the text of the instrument alone.
        NotKept = "not-kept" [""] "alleen in de tekst zelf na te gaan", "à vérifier dans le texte même", "nur im Text selbst zu prüfen", "to be looked up in the text itself";
    }
}
