//! Code lists about flows, instruments and transfers.

use crate::code_list;

code_list! {
    /// The capacity in which a party receives data.
    RecipientRole {
        /// Someone inside the controller, by role.
        Internal = "internal" ["CJEU C-579/21"] "intern", "interne", "intern", "internal";
        /// Joint controller.
        JointController = "joint-controller" ["GDPR Art. 26"] "gezamenlijke verwerkingsverantwoordelijke", "responsable conjoint", "gemeinsam Verantwortlicher", "joint controller";
        /// Processor.
        Processor = "processor" ["GDPR Art. 28"] "verwerker", "sous-traitant", "Auftragsverarbeiter", "processor";
        /// Processor of a processor.
        SubProcessor = "sub-processor" ["GDPR Art. 28(4)"] "subverwerker", "sous-traitant ultérieur", "weiterer Auftragsverarbeiter", "sub-processor";
        /// Controller of its own.
        SeparateController = "separate-controller" ["GDPR Art. 4(7)"] "andere verwerkingsverantwoordelijke", "autre responsable du traitement", "anderer Verantwortlicher", "separate controller";
        /// Authority to which the law orders disclosure.
        Authority = "authority" ["GDPR Art. 4(9)"] "overheidsinstantie", "autorité publique", "Behörde", "authority";
        /// The data subject.
        DataSubject = "data-subject" ["GDPR Art. 15"] "betrokkene", "personne concernée", "betroffene Person", "data subject";
        /// The controller itself: data that comes in.
        Controller = "controller" ["GDPR Art. 4(7)"] "verwerkingsverantwoordelijke", "responsable du traitement", "Verantwortlicher", "controller";
    }
}

code_list! {
    /// Whether data went over or may go over.
    Disclosure {
        /// The recipient has received data.
        HasReceived = "has-received" ["GDPR Art. 15(1)(c)"] "heeft ontvangen", "a reçu", "hat erhalten", "has received";
        /// The recipient may receive data.
        MayReceive = "may-receive" ["GDPR Art. 15(1)(c)"] "kan ontvangen", "peut recevoir", "kann erhalten", "may receive";
    }
}

code_list! {
    /// How often data go over.
    Frequency {
        /// Once.
        Once = "once" [""] "eenmalig", "une fois", "einmalig", "once";
        /// Now and then, without a rhythm.
        Occasional = "occasional" [""] "occasioneel", "occasionnel", "gelegentlich", "occasional";
        /// Whenever something happens.
        OnEvent = "on-event" [""] "bij elke gebeurtenis", "à chaque événement", "bei jedem Ereignis", "on each event";
        /// Continuously.
        Continuous = "continuous" [""] "doorlopend", "en continu", "laufend", "continuous";
        /// Every day.
        Daily = "daily" [""] "dagelijks", "quotidien", "täglich", "daily";
        /// Every week.
        Weekly = "weekly" [""] "wekelijks", "hebdomadaire", "wöchentlich", "weekly";
        /// Every month.
        Monthly = "monthly" [""] "maandelijks", "mensuel", "monatlich", "monthly";
        /// Every three months.
        Quarterly = "quarterly" [""] "driemaandelijks", "trimestriel", "vierteljährlich", "quarterly";
        /// Every year.
        Yearly = "yearly" [""] "jaarlijks", "annuel", "jährlich", "yearly";
        /// Regularly; the rhythm is not stated.
        Regular = "regular" [""] "regelmatig", "régulier", "regelmäßig", "regular";
    }
}

code_list! {
    /// By what means data go over.
    Medium {
        /// Electronically.
        Electronic = "electronic" [""] "elektronisch", "électronique", "elektronisch", "electronic";
        /// On paper.
        Paper = "paper" [""] "papier", "papier", "Papier", "paper";
        /// By consulting the source's screen or service.
        Consultation = "consultation" [""] "raadpleging", "consultation", "Abfrage", "consultation";
        /// By word of mouth.
        Oral = "oral" [""] "mondeling", "oral", "mündlich", "oral";
    }
}

code_list! {
    /// The kinds of instrument that permit a flow.
    InstrumentKind {
        /// Flemish protocol.
        FlemishProtocol = "flemish-protocol" ["decree of 18 July 2008, art. 8"] "Vlaams protocol", "protocole flamand", "flämisches Protokoll", "Flemish protocol";
        /// Federal protocol.
        FederalProtocol = "federal-protocol" ["act of 30 July 2018, art. 20"] "federaal protocol", "protocole fédéral", "föderales Protokoll", "federal protocol";
        /// Deliberation of the Information Security Committee.
        Deliberation = "deliberation" ["act of 5 September 2018; CBSS act of 15 January 1990, arts 15 and 46 §2"] "beraadslaging", "délibération", "Beschluss", "deliberation";
        /// Authorisation to use or access the National Register.
        NationalRegisterAuthorisation = "national-register-authorisation" ["act of 8 August 1983, arts 5 and 8"] "machtiging Rijksregister", "autorisation Registre national", "Ermächtigung Nationalregister", "National Register authorisation";
        /// A law, decree or regulation that itself orders the flow.
        Law = "law" ["GDPR Art. 6(3)"] "wet of decreet", "loi ou décret", "Gesetz oder Dekret", "law";
        /// Contract between controller and processor.
        ProcessorContract = "processor-contract" ["GDPR Art. 28(3)"] "verwerkersovereenkomst", "contrat de sous-traitance", "Auftragsverarbeitungsvertrag", "processor contract";
        /// Arrangement between joint controllers.
        JointArrangement = "joint-arrangement" ["GDPR Art. 26"] "onderlinge regeling", "accord entre responsables conjoints", "Vereinbarung gemeinsam Verantwortlicher", "joint arrangement";
        /// Agreement between two states or bodies.
        BilateralAgreement = "bilateral-agreement" ["GDPR Art. 46(2)(a)"] "bilateraal akkoord", "accord bilatéral", "bilaterales Abkommen", "bilateral agreement";
        /// Consent of the person.
        Consent = "consent" ["GDPR Art. 6(1)(a)"] "toestemming", "consentement", "Einwilligung", "consent";
        /// Other contract.
        Contract = "contract" [""] "overeenkomst", "contrat", "Vertrag", "contract";
    }
}

code_list! {
    /// What a party is to an instrument.
    InstrumentRole {
        /// Sends the data.
        Provider = "provider" [""] "verstrekker", "fournisseur", "Übermittler", "provider";
        /// Receives the data.
        Receiver = "receiver" [""] "ontvanger", "destinataire", "Empfänger", "receiver";
        /// Passes the data on.
        Integrator = "integrator" [""] "integrator", "intégrateur", "Integrator", "integrator";
        /// Decided on the instrument.
        Authority = "authority" [""] "beslissende instantie", "instance décisionnelle", "entscheidende Stelle", "deciding authority";
        /// Controller to a processor.
        Controller = "controller" ["GDPR Art. 28, 26"] "verwerkingsverantwoordelijke", "responsable du traitement", "Verantwortlicher", "controller";
        /// Processor.
        Processor = "processor" ["GDPR Art. 28"] "verwerker", "sous-traitant", "Auftragsverarbeiter", "processor";
        /// Named in the instrument, in what role is not stated.
        Named = "named" [""] "genoemd", "mentionné", "genannt", "named";
    }
}

code_list! {
    /// What permits a transfer outside the European Economic Area.
    TransferToolKind {
        /// Adequacy decision of the Commission.
        Adequacy = "adequacy" ["GDPR Art. 45(3)"] "adequaatheidsbesluit", "décision d'adéquation", "Angemessenheitsbeschluss", "adequacy decision";
        /// Binding instrument between public authorities.
        PublicInstrument = "public-instrument" ["GDPR Art. 46(2)(a)"] "bindend instrument tussen overheden", "instrument contraignant entre autorités publiques", "verbindliches Instrument zwischen Behörden", "binding instrument between public authorities";
        /// Binding corporate rules.
        BindingCorporateRules = "binding-corporate-rules" ["GDPR Art. 46(2)(b), 47"] "bindende bedrijfsvoorschriften", "règles d'entreprise contraignantes", "verbindliche interne Datenschutzvorschriften", "binding corporate rules";
        /// Standard clauses of the Commission.
        StandardClauses = "standard-clauses" ["GDPR Art. 46(2)(c); (EU) 2021/914"] "standaardbepalingen van de Commissie", "clauses types de la Commission", "Standarddatenschutzklauseln der Kommission", "standard clauses of the Commission";
        /// Standard clauses of a supervisory authority.
        AuthorityClauses = "authority-clauses" ["GDPR Art. 46(2)(d)"] "standaardbepalingen van een toezichthouder", "clauses types d'une autorité de contrôle", "Standardklauseln einer Aufsichtsbehörde", "standard clauses of a supervisory authority";
        /// Approved code of conduct.
        CodeOfConduct = "code-of-conduct" ["GDPR Art. 46(2)(e)"] "goedgekeurde gedragscode", "code de conduite approuvé", "genehmigte Verhaltensregeln", "approved code of conduct";
        /// Approved certification.
        Certification = "certification" ["GDPR Art. 46(2)(f)"] "goedgekeurde certificering", "certification approuvée", "genehmigte Zertifizierung", "approved certification";
        /// Clauses authorised for one case.
        AdHocClauses = "ad-hoc-clauses" ["GDPR Art. 46(3)(a)"] "toegestane contractbepalingen", "clauses contractuelles autorisées", "genehmigte Vertragsklauseln", "authorised ad hoc clauses";
        /// Administrative arrangement between public authorities.
        AdministrativeArrangement = "administrative-arrangement" ["GDPR Art. 46(3)(b)"] "administratieve regeling", "arrangement administratif", "Verwaltungsvereinbarung", "administrative arrangement";
        /// Explicit consent; closed to public authorities using public powers (Art. 49(3)).
        DerogationConsent = "derogation-consent" ["GDPR Art. 49(1)(a)"] "afwijking: uitdrukkelijke toestemming", "dérogation : consentement explicite", "Ausnahme: ausdrückliche Einwilligung", "derogation: explicit consent";
        /// Contract with the person; closed to public authorities using public powers.
        DerogationContract = "derogation-contract" ["GDPR Art. 49(1)(b)"] "afwijking: overeenkomst met de betrokkene", "dérogation : contrat avec la personne", "Ausnahme: Vertrag mit der Person", "derogation: contract with the person";
        /// Contract in the interest of the person; closed to public authorities using public powers.
        DerogationContractForPerson = "derogation-contract-for-person" ["GDPR Art. 49(1)(c)"] "afwijking: overeenkomst in het belang van de betrokkene", "dérogation : contrat dans l'intérêt de la personne", "Ausnahme: Vertrag im Interesse der Person", "derogation: contract in the person's interest";
        /// Important reasons of public interest.
        DerogationPublicInterest = "derogation-public-interest" ["GDPR Art. 49(1)(d)"] "afwijking: gewichtige redenen van algemeen belang", "dérogation : motifs importants d'intérêt public", "Ausnahme: wichtige Gründe des öffentlichen Interesses", "derogation: important public interest";
        /// Legal claims.
        DerogationClaims = "derogation-claims" ["GDPR Art. 49(1)(e)"] "afwijking: rechtsvordering", "dérogation : droits en justice", "Ausnahme: Rechtsansprüche", "derogation: legal claims";
        /// Vital interests.
        DerogationVitalInterests = "derogation-vital-interests" ["GDPR Art. 49(1)(f)"] "afwijking: vitale belangen", "dérogation : intérêts vitaux", "Ausnahme: lebenswichtige Interessen", "derogation: vital interests";
        /// Public register.
        DerogationPublicRegister = "derogation-public-register" ["GDPR Art. 49(1)(g)"] "afwijking: openbaar register", "dérogation : registre public", "Ausnahme: öffentliches Register", "derogation: public register";
        /// Compelling legitimate interests, with documented safeguards.
        DerogationCompellingInterest = "derogation-compelling-interest" ["GDPR Art. 49(1) second subparagraph"] "afwijking: dwingende gerechtvaardigde belangen", "dérogation : intérêts légitimes impérieux", "Ausnahme: zwingende berechtigte Interessen", "derogation: compelling legitimate interests";
    }
}
