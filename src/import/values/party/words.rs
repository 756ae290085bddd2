//! Words that tell what a recipient is and in what capacity it receives data.

use std::sync::LazyLock;

use super::super::spoken::Phrases;
use crate::domain::codes::RecipientRole as Role;

/// Words that are a capacity and nobody's name.
const ROLES: [(Role, &str); 7] = [
    (
        Role::Internal,
        "intern; interne; internen; internes; interner; internal; in-house; en interne; internal recipients
        interne ontvangers; destinataires internes; destinataire interne; interne empfänger
        empfänger intern; service interne; services internes; interne diensten; interne dienst
        interne stelle; interne stellen; interne abteilungen; interne afdelingen
        service interne qui traite les données; internal departments; interno; interna; intern personeel
        destinataris interns; destinatarios internos; destinatari interni",
    ),
    (
        Role::SubProcessor,
        "subverwerker; subverwerkers; sub-verwerker; sous-traitant ultérieur; sous-traitants ultérieurs
        sub-processor; sub-processors; subprocessor; subprocessors; unterauftragsverarbeiter
        unterauftragnehmer; weiterer auftragsverarbeiter; sub-auftragsverarbeiter
        subencargado; subresponsabile",
    ),
    (
        Role::Processor,
        "verwerker; verwerkers; externe verwerker; externe verwerkers; sous-traitant; sous-traitants
        sous-traitance; prestataire sous-traitant; processor; processors; data processor; data processors
        auftragsverarbeiter; auftragsverarbeiterin; auftragsverarbeitern; auftragsdatenverarbeiter; AVV
        auftragsverarbeitung; encargado; encargados; encargado del tratamiento; encarregat del tractament
        responsabile del trattamento; subcontratante",
    ),
    (
        Role::JointController,
        "gezamenlijke verwerkingsverantwoordelijke; gezamenlijke verwerkingsverantwoordelijken
        medeverantwoordelijke; responsable conjoint; responsables conjoints; coresponsable; co-responsable
        responsable conjoint du traitement; co-responsable du traitement; gemeinsam verantwortlicher
        gemeinsam verantwortliche; gemeinsame verantwortliche; joint controller; joint controllers
        joint-controller; corresponsable",
    ),
    (
        Role::SeparateController,
        "andere verwerkingsverantwoordelijke; eigen verwerkingsverantwoordelijke
        zelfstandige verwerkingsverantwoordelijke; autre responsable du traitement
        responsable de traitement distinct; responsable distinct; eigener verantwortlicher
        anderer verantwortlicher; eigenständig verantwortlicher; separate controller
        independent controller; own controller",
    ),
    (
        Role::Authority,
        "overheidsinstantie; overheidsinstanties; overheden; overheid; toezichthoudende overheid
        autorité publique; autorités publiques; autorités; autorité; autorité de contrôle
        autorités compétentes; autorités administratives; autorités judiciaires; behörde; behörden
        aufsichtsbehörde; aufsichtsbehörden; öffentliche stellen; public authority; public authorities
        authority; authorities; supervisory authority; government bodies; autoridades; autorità",
    ),
    (
        Role::DataSubject,
        "betrokkene; betrokkenen; de betrokkene; de betrokkenen; betrokkene zelf; de betrokkene zelf
        personne concernée; personnes concernées; la personne concernée; les personnes concernées
        l'intéressé; intéressé; la personne elle-même; betroffene; betroffene person; betroffener
        betroffene personen; der betroffene; die betroffene person; data subject; data subjects
        the data subject; data subjects themselves; the individual; individual concerned; the person concerned
        interesado; interessato; titular dos dados; persona interessada",
    ),
];

/// Roles and departments inside a body.
const INSIDE: &str = "afdeling; abteilung; department; interne; intern; internal; in-house
    personeelsdienst; personalabteilung; fachabteilung; fachabteilungen; hr-afdeling; hr department
    hr team; hr-dienst; hr-abteilung; dienst hr; service rh; service ressources humaines
    direction des ressources humaines; drh; ressources humaines; personeelsafdeling; human resources
    it-afdeling; it department; it-abteilung; ict-dienst; dienst ict; service informatique; it-dienst
    informaticadienst; bevoegde medewerkers; geautoriseerde medewerkers; gemachtigde medewerkers
    personnel habilité; personnel autorisé; agents habilités; employés habilités; collaborateurs habilités
    authorised staff; authorized staff; authorised employees; authorized employees
    berechtigte mitarbeiter; zuständige mitarbeiter; geschäftsführung; geschäftsleitung
    buchhaltung; rechtsabteilung; comptabilité interne; service comptabilité; service juridique
    service communication; service marketing; juridische dienst; dir. administrative
    direction administrative; direction financière; direction générale; secrétariat général
    marketing team; sales team; support team; legal department; finance department";

/// Labels that say only that somebody stands outside the body.
const OUTSIDE: &str =
    "extern; externe; externen; externes; externer; external; externals; externe ontvangers
    destinataires externes; destinataire externe; externe empfänger; empfänger extern
    external recipients; third parties; derden; tiers; dritte; ontvangers; destinataires; empfänger
    recipients; prestataire; prestataires; partenaire; partenaires; leverancier; leveranciers
    fournisseur; fournisseurs; dienstleister; hébergeur; hoster; provider; supplier; suppliers";

/// Courts. The plural is a class of courts, and no court.
const COURTS: &str = "rechtbank; arbeidsrechtbank; arbeidshof; hof van beroep; hof van cassatie
    grondwettelijk hof; raad van state; vredegerecht; politierechtbank; ondernemingsrechtbank
    tribunal; cour d'appel; cour de cassation; cour de justice; cour constitutionnelle; cour du travail
    conseil d'état; justice de paix; conseil de prud'hommes; cour européenne
    gericht; gerichtshof; *gericht; bundesgerichtshof; court; court of justice; court of appeal
    supreme court; high court; tribunale; juzgado; tribunal de justicia; jutjat";

/// Words before the place of a German court: `LG Essen`.
const COURT_SIGNS: &str = "LG OLG AG VG OVG BGH ArbG LAG BAG SG LSG BSG FG BFH BVerfG VGH AmtsG";

/// Companies whose name begins like that of a court.
const NO_COURTS: &str = "LG Electronics; LG Display; LG CNS; AG Insurance; AG Real Estate";

/// Words that begin what is said of the party before, and never a party.
const DETAILS: &str = "région; régions; regio; regio's; region; regions; serveur; serveurs; server
    servers; serverstandort; datacenter; datacenters; data center; centre de données; rechenzentrum
    convention; contrat; contract; vertrag; overeenkomst; verwerkersovereenkomst; dpa; avv
    hébergement; hébergé; hébergée; gehost; gehostet; hosted; hosting; gevestigd; établi; ansässig
    located; situé; située; via; op basis van; sur base de; auf grundlage; based in; in het kader van
    dans le cadre de; im rahmen von; for the purpose; ten behoeve van; afin de; uitsluitend
    uniquement; lediglich; only; ausschließlich; si; indien; falls; wenn; if; wanneer; lorsque";

/// Words beside which a country is not the country of the party.
const ABROAD: &str =
    "ambassade; ambassades; embassy; embassies; botschaft; consulat; consulaat; consulate
    konsulat; hors; buiten; outside; außerhalb; niet; non; nicht; not";

/// The tables, ready for search.
pub(super) struct Words {
    pub(super) roles: Phrases<Role>,
    pub(super) inside: Phrases<()>,
    pub(super) outside: Phrases<()>,
    pub(super) courts: Phrases<()>,
    pub(super) no_courts: Phrases<()>,
    pub(super) details: Phrases<()>,
    pub(super) abroad: Phrases<()>,
}

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| Words {
    roles: Phrases::new(&ROLES),
    inside: Phrases::new(&[((), INSIDE)]),
    outside: Phrases::new(&[((), OUTSIDE)]),
    courts: Phrases::new(&[((), COURTS)]),
    no_courts: Phrases::new(&[((), NO_COURTS)]),
    details: Phrases::new(&[((), DETAILS)]),
    abroad: Phrases::new(&[((), ABROAD)]),
});

/// Whether a word is the abbreviation of a kind of German court.
pub(super) fn is_court_sign(word: &str) -> bool {
    COURT_SIGNS.split_whitespace().any(|sign| sign == word)
}
