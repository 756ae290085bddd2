//! Legal bases and conditions of the GDPR, and the kinds of legal text they rest on.

use crate::code_list;

code_list! {
    /// The six legal bases of Art. 6(1) GDPR.
    Article6 {
        /// The person has given consent.
        Consent = "consent" ["GDPR Art. 6(1)(a)"] "toestemming", "consentement", "Einwilligung", "consent";
        /// Needed for a contract with the person, or for steps before one.
        Contract = "contract" ["GDPR Art. 6(1)(b)"] "uitvoering van een overeenkomst", "exécution d'un contrat", "Erfüllung eines Vertrags", "performance of a contract";
        /// Needed for a legal obligation of the controller; the law must be named (Art. 6(3)).
        LegalObligation = "legal-obligation" ["GDPR Art. 6(1)(c)"] "wettelijke verplichting", "obligation légale", "rechtliche Verpflichtung", "legal obligation";
        /// Needed to protect someone's life.
        VitalInterests = "vital-interests" ["GDPR Art. 6(1)(d)"] "vitale belangen", "intérêts vitaux", "lebenswichtige Interessen", "vital interests";
        /// Needed for a task in the public interest or official authority; the law must be named (Art. 6(3)).
        PublicTask = "public-task" ["GDPR Art. 6(1)(e)"] "taak van algemeen belang of openbaar gezag", "mission d'intérêt public ou autorité publique", "Aufgabe im öffentlichen Interesse oder öffentliche Gewalt", "task in the public interest or official authority";
        /// Needed for legitimate interests that outweigh the person's; closed to public authorities in their tasks.
        LegitimateInterests = "legitimate-interests" ["GDPR Art. 6(1)(f)"] "gerechtvaardigde belangen", "intérêts légitimes", "berechtigte Interessen", "legitimate interests";
    }
}

code_list! {
    /// The ten conditions of Art. 9(2) GDPR under which special categories of data may be processed.
    Article9 {
        /// The person has given explicit consent.
        ExplicitConsent = "explicit-consent" ["GDPR Art. 9(2)(a)"] "uitdrukkelijke toestemming", "consentement explicite", "ausdrückliche Einwilligung", "explicit consent";
        /// Employment, social security and social protection law.
        SocialProtection = "social-protection" ["GDPR Art. 9(2)(b)"] "arbeidsrecht, sociale zekerheid en sociale bescherming", "droit du travail, sécurité sociale et protection sociale", "Arbeitsrecht, soziale Sicherheit und Sozialschutz", "employment, social security and social protection law";
        /// Vital interests of a person unable to consent.
        VitalInterestsUnableToConsent = "vital-interests-unable-to-consent" ["GDPR Art. 9(2)(c)"] "vitale belangen van wie geen toestemming kan geven", "intérêts vitaux d'une personne incapable de consentir", "lebenswichtige Interessen einer nicht einwilligungsfähigen Person", "vital interests of a person unable to consent";
        /// Non-profit bodies with a political, philosophical, religious or trade-union aim.
        NonProfitBody = "non-profit-body" ["GDPR Art. 9(2)(d)"] "instantie zonder winstoogmerk", "organisme à but non lucratif", "Organisation ohne Gewinnerzielungsabsicht", "non-profit body";
        /// Data that the person manifestly made public.
        MadePublic = "made-public" ["GDPR Art. 9(2)(e)"] "kennelijk openbaar gemaakt", "manifestement rendues publiques", "offensichtlich öffentlich gemacht", "manifestly made public";
        /// Legal claims, and courts acting as such.
        LegalClaims = "legal-claims" ["GDPR Art. 9(2)(f)"] "rechtsvordering", "droits en justice", "Rechtsansprüche", "legal claims";
        /// Substantial public interest by law.
        SubstantialPublicInterest = "substantial-public-interest" ["GDPR Art. 9(2)(g)"] "zwaarwegend algemeen belang", "intérêt public important", "erhebliches öffentliches Interesse", "substantial public interest";
        /// Preventive or occupational medicine, care, social care, under secrecy.
        HealthCare = "health-care" ["GDPR Art. 9(2)(h)"] "gezondheidszorg en sociale diensten", "soins de santé et services sociaux", "Gesundheits- und Sozialversorgung", "health and social care";
        /// Public health.
        PublicHealth = "public-health" ["GDPR Art. 9(2)(i)"] "volksgezondheid", "santé publique", "öffentliche Gesundheit", "public health";
        /// Archiving, research and statistics.
        Research = "research" ["GDPR Art. 9(2)(j)"] "archivering, onderzoek en statistiek", "archivage, recherche et statistiques", "Archivierung, Forschung und Statistik", "archiving, research and statistics";
    }
}

code_list! {
    /// The kinds of legal text on which a basis or a flow can rest.
    LegalTextKind {
        /// Regulation of the European Union.
        EuRegulation = "eu-regulation" [""] "EU-verordening", "règlement de l'UE", "EU-Verordnung", "EU regulation";
        /// Federal act.
        Act = "act" [""] "wet", "loi", "Gesetz", "act";
        /// Coordinated federal act.
        CoordinatedAct = "coordinated-act" [""] "gecoördineerde wet", "loi coordonnée", "koordiniertes Gesetz", "coordinated act";
        /// Decree of a region or community.
        Decree = "decree" [""] "decreet", "décret", "Dekret", "decree";
        /// Ordinance of the Brussels-Capital Region or the Common Community Commission.
        Ordinance = "ordinance" [""] "ordonnantie", "ordonnance", "Ordonnanz", "ordinance";
        /// Royal decree.
        RoyalDecree = "royal-decree" [""] "koninklijk besluit", "arrêté royal", "Königlicher Erlass", "royal decree";
        /// Decree of a government of a region or community.
        GovernmentDecree = "government-decree" [""] "besluit van de regering", "arrêté du gouvernement", "Regierungserlass", "government decree";
        /// Ministerial decree.
        MinisterialDecree = "ministerial-decree" [""] "ministerieel besluit", "arrêté ministériel", "Ministerialerlass", "ministerial decree";
        /// Treaty or bilateral agreement approved by law.
        Treaty = "treaty" [""] "verdrag", "traité", "Vertrag", "treaty";
        /// Any other rule.
        Other = "other" [""] "andere", "autre", "andere", "other";
    }
}

code_list! {
    /// How sensitive data are in the eyes of the law.
    Sensitivity {
        /// Ordinary personal data.
        Ordinary = "ordinary" [""] "gewoon", "ordinaire", "gewöhnlich", "ordinary";
        /// Special categories: health, origin, opinions, union, genetic, biometric, sex life.
        Special = "special" ["GDPR Art. 9"] "bijzondere categorie", "catégorie particulière", "besondere Kategorie", "special category";
        /// Criminal convictions and offences.
        Criminal = "criminal" ["GDPR Art. 10"] "strafrechtelijke veroordelingen", "condamnations pénales", "strafrechtliche Verurteilungen", "criminal convictions";
        /// National identification number, such as the National Register or BIS number.
        NationalNumber = "national-number" ["GDPR Art. 87"] "nationaal identificatienummer", "numéro d'identification national", "nationale Kennziffer", "national identification number";
    }
}
