//! The words of legal bases and of the conditions of Art. 9(2).

use std::sync::LazyLock;

use super::super::statute::phrase::{Phrases, Words};
use crate::domain::codes::{Article6, Article9};

/// How a wording stands for a basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// It means nothing else, whatever follows: `legal obligation`.
    Firm,
    /// It also stands in other phrases (`contract management`), and must be all of the phrase.
    Alone,
    /// It is firm and says more than the basis, so that the words are kept: `employment contract`.
    More,
}

/// Wordings of the bases of Art. 6(1).
pub static BASES: LazyLock<Phrases<(Article6, Hold)>> = LazyLock::new(|| {
    use Article6::{
        Consent, Contract, LegalObligation, LegitimateInterests, PublicTask, VitalInterests,
    };
    use Hold::{Alone, Firm, More};
    Phrases::new([
        (
            (Consent, Alone),
            "consent | consents | consented | consentement* | consenti | toestemming* | \
             einwilligung* | eingewilligt | zustimmung* | consentimiento* | consentiment* | \
             consenso | consensi | consentimento* | opt in | permission | instemming",
        ),
        (
            (Consent, Firm),
            "consent data subject* | consent individual* | toestemming betrokken* | \
             consentement person* concern* | accord person* concern* | \
             einwilligung betroffen* person* | a consenti | heeft toestemming gegeven | \
             vrije toestemming",
        ),
        (
            (Consent, More),
            "explicit consent | express consent | uitdrukkelijke toestemming | \
             expliciete toestemming | consentement explicite | consentement expres | \
             ausdruckliche* einwilligung | consentimiento explicito | consentiment explicit | \
             consenso esplicito | consentimento explicito | schriftelijke toestemming | \
             written consent | consentement ecrit | schriftliche einwilligung | \
             parental consent | ouderlijke toestemming | consentement parental | \
             consentement* ecrit* | informed consent | consentement eclaire | \
             geinformeerde toestemming | child consent | child s consent | accord parental",
        ),
        (
            (Contract, Alone),
            "contract | contracts | contractual | contracten | overeenkomst | overeenkomsten | \
             vertrag | vertrage | vertraglich | contrat | contrats | contrato | contratos | \
             contratto | contratti | contracte | contractes",
        ),
        (
            (Contract, Firm),
            "uitvoering* overeenkomst* | uitvoer* contract* | uitvoeren overeenkomst* | \
             nakoming overeenkomst | sluiten uitvoeren overeenkomst | \
             contractuele overeenkomst* | contractuele verplichting* | contractuele noodzaak | \
             contractuele relatie | noodzakelijk overeenkomst | contractual necessity | \
             contractual obligation* | contractual relation* | contractual basis | \
             perform* contract* | execut* contract* | fulfil* contract* | contract perform* | \
             contract fulfil* | contract execution | necessity contract | execution contrat* | \
             execut* contrat* | relation* contractuelle* | obligation* contractuelle* | \
             necessite contractuelle | engagement* contractuel* | vertragserfullung | \
             vertragsabwicklung | erfullung vertrag* | vertragsdurchfuhrung | \
             durchfuhrung vertrag* | vertragliche verpflichtung* | vertragliche grundlage | \
             ejecucion contrato | relacion contractual | execucio contracte* | \
             relacio contractual | esecuzione contratto | execucao contrato | rapporto contrattuale",
        ),
        (
            (Contract, More),
            "pre contract* | precontract* | precontractu* maatregel* | vorvertrag* massnahme* | \
             mesure* precontractuelle* | precontractual measure* | precontractual step* | \
             pre contractual measure* | vertragsanbahnung | anbahnung vertrag* | \
             employment contract* | contract employment | contrat* travail | arbeitsvertrag* | \
             arbeidsovereenkomst* | arbeidscontract* | kaufvertrag* | mietvertrag* | \
             dienstvertrag* | behandlungsvertrag* | beschaftigungsverhaltnis | huurovereenkomst* | \
             koopovereenkomst* | huurcontract* | dienstverleningsovereenkomst | contrat* vente | \
             contrat* location | customer contract* | client contract* | service contract* | \
             klantovereenkomst* | klantcontract* | kundenvertrag* | contrat* client* | \
             contrato trabajo | contracte laboral | contrato laboral | contratto lavoro",
        ),
        (
            (LegalObligation, Firm),
            "wettelijk* verplicht* | wettelijk* plicht* | juridische verplichting* | \
             legal obligation* | legal dut* | statutory obligation* | statutory dut* | \
             legal requirement* | compliance legal obligation* | obligation* legale* | \
             obligation* legal* reglementaire* | obligation* juridique* | \
             rechtliche* verpflichtung* | rechtliche* pflicht* | gesetzliche* verpflichtung* | \
             gesetzliche* pflicht* | rechtspflicht* | obligacion* legal* | obligacio legal* | \
             obligacions legals | obbligo legale | obblighi legali | obbligo giuridico | \
             obligacao legal | obligacoes legais | obrigac* legal | obrigac* legais | \
             obligation* loi",
        ),
        (
            (LegalObligation, More),
            "gesetzliche* aufbewahrungspflicht* | wettelijke bewaarplicht | \
             obligation* reglementaire* | regulatory obligation* | obligation* fiscale* | \
             obligation* comptable* | steuerrechtliche* aufbewahrungspflicht* | \
             handelsrechtliche* aufbewahrungspflicht*",
        ),
        (
            (VitalInterests, Firm),
            "vital* interest* | vitale* belang* | vitaal belang | levensbelang* | \
             interet* vita* | lebenswichtige* interesse* | vitale* interesse* | \
             interes* vitales | interes vital | interessos vitals | interessi vitali | \
             interesse vitale | interesses vitais | vitale belangen betrokken* natuurlijke person*",
        ),
        (
            (PublicTask, Firm),
            "taak algemeen belang | taken algemeen belang | algemeen belang | \
             publiekrechtelijke taak | publieke taak | openbaar belang | openbaar gezag | \
             uitoefening openbaar gezag | taak openbaar gezag | overheidstaak | \
             public task* | public interest* | task* public interest | task* general interest | \
             official authority | exercis* official authority | exercise public authority | \
             public function* | mission* interet public | mission* interet general | \
             interet public | mission* service public | autorite publique | \
             exercice autorite publique | puissance publique | mission publique | \
             offentliche* interesse* | aufgabe* offentliche* interesse* | offentliche* gewalt | \
             ausubung offentliche* gewalt | offentliche* aufgabe* | interes publico | \
             mision* interes publico | interes public | missio* interes public | \
             poders publics | exercici poders publics | poderes publicos | \
             ejercicio poderes publicos | interesse pubblico | compito* interesse pubblico | \
             pubblici poteri | esercizio pubblici poteri | interesse publico | \
             autoridade publica",
        ),
        (
            (LegitimateInterests, Firm),
            "legit* interest* | gerechtvaardig* belang* | legitiem* belang* | \
             rechtmatig* belang* | interet* legitime* | berechtigt* interesse* | \
             uberwiegend* berechtigt* interesse* | interes* legitim* | interesse* legittim* | \
             legittim* interess* | legitim* interes* | interessi legittimi | \
             gerechtvaardigde bedrijfsbelang*",
        ),
    ])
});

/// Wordings of the conditions of Art. 9(2); the mark tells whether they mean it outside a column
/// of conditions too.
pub static CONDITIONS: LazyLock<Phrases<(Article9, bool)>> = LazyLock::new(|| {
    use Article9 as C;
    Phrases::new([
        (
            (C::ExplicitConsent, false),
            "explicit consent | uitdrukkelijke toestemming | consentement explicite | \
             ausdruckliche* einwilligung | consentimiento explicito | consentiment explicit | \
             expliciete toestemming | explicit consent special categories",
        ),
        (
            (C::SocialProtection, true),
            "employment social security | employment social security social protection | \
             employment social security social protection law | employment social security law | \
             employment social security social protection laws | \
             arbeidsrecht sociale zekerheid | arbeidsrecht sociale zekerheid* sociale bescherming | \
             arbeidsrecht sociale zekerheid* socialebeschermingsrecht | \
             droit travail securite sociale | droit travail securite sociale protection sociale | \
             arbeitsrecht soziale sicherheit | arbeitsrecht soziale sicherheit sozialschutz | \
             arbeitsrecht sozialrecht",
        ),
        (
            (C::VitalInterestsUnableToConsent, true),
            "vital interest* incapacity | vital interest* person unable to consent | \
             vital interest* subject physically legally incapable | \
             vitale belangen van wie geen toestemming kan geven | \
             vital interest* incapable giving consent",
        ),
        (
            (C::VitalInterestsUnableToConsent, false),
            "vital interest* | vitale belang* | interet* vita* | lebenswichtige* interesse*",
        ),
        (
            (C::NonProfitBody, true),
            "non profit bod* | not for profit bod* | nonprofit organi* | non profit organi* | \
             not for profit bodies with political philosophical religious trade union aim | \
             instantie zonder winstoogmerk | organisme but non lucratif | \
             organisation ohne gewinnerzielungsabsicht | processing by nonprofit organi* | \
             political philosophical religious trade union bod* | not for profit bodies",
        ),
        (
            (C::MadePublic, true),
            "manifestly made public | manifestly made public by the data subject | \
             made public by the data subject | kennelijk openbaar gemaakt* | \
             kennelijk door betrokkene openbaar gemaakt* | manifestement rendu* publi* | \
             offensichtlich offentlich gemacht* | data manifestly made public by data subject | \
             privacy public data",
        ),
        (
            (C::LegalClaims, true),
            "establishment exercise or defence of legal claims | \
             establishment exercise or defense of legal claims | legal claims judicial acts | \
             legal claims or judicial acts | constatation exercice ou defense droits justice | \
             constatation exercice ou defense droit justice | \
             instelling uitoefening of onderbouwing rechtsvordering | \
             instelling uitoefening of onderbouwing van een rechtsvordering | \
             geltendmachung ausubung oder verteidigung rechtsanspruch* | privacy legal claims",
        ),
        (
            (C::LegalClaims, false),
            "legal claims | rechtsvordering* | droits justice | rechtsanspruch*",
        ),
        (
            (C::SubstantialPublicInterest, true),
            "substantial public interest | reasons of substantial public interest | \
             reasons of substantial public interest with basis law | \
             zwaarwegend algemeen belang | interet public important | \
             motif* interet public important | erhebliche* offentliche* interesse* | \
             interes publico esencial | interes public essencial",
        ),
        (
            (C::HealthCare, true),
            "preventive or occupational medicine | preventive medicine | occupational medicine | \
             preventieve of arbeidsgeneeskunde | arbeidsgeneeskunde | \
             medecine preventive | medecine preventive ou medecine travail | medecine travail | \
             gesundheitsvorsorge oder arbeitsmedizin | arbeitsmedizin | \
             health or social care with basis law | health or social care | medische diagnose",
        ),
        (
            (C::HealthCare, false),
            "health care | healthcare | gezondheidszorg | soins sante | gesundheitsversorgung | \
             gesundheitsvorsorge | gezondheidszorg sociale diensten",
        ),
        (
            (C::PublicHealth, true),
            "privacy public health | public health with basis law | public interest public health | \
             public interest area public health | interet public domaine sante publique | \
             algemeen belang gebied volksgezondheid | offentliches interesse offentliche gesundheit",
        ),
        (
            (C::PublicHealth, false),
            "public health | volksgezondheid | sante publique | offentliche* gesundheit",
        ),
        (
            (C::Research, true),
            "archiving research and statistics | archiving research or statistical purposes | \
             archiving research statistics with basis law | privacy archiving research | \
             archiving in the public interest | archivering in het algemeen belang | \
             archivage interet public | archivzwecke offentliche* interesse*",
        ),
        (
            (C::Research, false),
            "archiving research | scientific research | wetenschappelijk onderzoek | \
             recherche scientifique | wissenschaftliche* forschung* | archiving | statistics | \
             archivering onderzoek statistiek | archivage recherche statistique*",
        ),
    ])
});

/// Wordings of Art. 10.
pub static CONVICTIONS: LazyLock<Phrases<()>> = LazyLock::new(|| {
    Phrases::new([(
        (),
        "criminal conviction* and offence* | criminal convictions offences",
    )])
});

/// Doubts that people write beside a basis.
pub static DOUBTS: LazyLock<Phrases<()>> = LazyLock::new(|| {
    Phrases::new([(
        (),
        "unwirksam | strittig | umstritten | unklar | fraglich | zweifelhaft | zu prufen | \
         noch zu prufen | wird gepruft | zu klaren | noch zu klaren | noch offen | \
         zu bestatigen | vermutlich | wahrscheinlich | vielleicht | vorlaufig | ungultig | \
         sanierung | suggested | suggestion | proposed | to be confirmed | to be determined | \
         to be verified | to be checked | to be reviewed | to confirm | to check | tbc | tbd | \
         confirm | unclear | disputed | doubtful | invalid | probably | likely | maybe | perhaps | \
         possibly | provisional | under review | pending | nog na te gaan | na te gaan | na te kijken | \
         nog na te kijken | nog te bepalen | te bepalen | nog te bevestigen | te bevestigen | \
         te controleren | nog te controleren | te verifieren | onduidelijk | betwist | twijfel | \
         ongeldig | waarschijnlijk | vermoedelijk | misschien | mogelijk | voorlopig | \
         onder voorbehoud | a determiner | a confirmer | a verifier | a valider | a preciser | \
         a completer | douteux | conteste* | incertain* | invalide | probablement | peut etre | \
         provisoire | sous reserve | por confirmar | por determinar | a confirmar | da verificare | \
         per determinar",
    )])
});

/// Words that deny.
pub fn denies(word: &str) -> bool {
    static DENY: Words = Words::new(
        "no not none without never geen niet zonder nooit sans pas aucun aucune ni kein keine \
         keiner keinen nicht ohne sin senza sem non",
    );
    DENY.has(word)
}

/// Words after which a basis says for what or by whom: `consent of the parents`.
pub fn leads_on(word: &str) -> bool {
    static LEAD: Words = Words::new(
        "of by from for to with between in van voor met door tussen de du des d pour avec par \
         entre der von mit fur durch zwischen zur del con amb",
    );
    LEAD.has(word)
}

/// Words that belong to the wording of the law, or say nothing beside a basis.
pub fn is_filler(word: &str) -> bool {
    static FILLERS: Words = Words::new(
        "privacy basis bases base legal legale lawful juridique rechtsgrond rechtsgrundlage \
         grondslag grond grund grundlage verwerkingsgrond rechtmatige processing verwerking \
         traitement verarbeitung tractament tratamiento is est ist es are zijn based \
         gebaseerd fonde basiert beruht necessary needed noodzakelijk nodig necessaire \
         erforderlich notwendig necesario for voor pour fur op on auf sur by par door durch \
         with met avec mit om aan voldoen naleving nakoming compliance comply respect \
         einhaltung wahrung schutz protection protect bescherming sauvegarde compliment \
         cumplimiento conform conforme conformement overeenkomstig according accordance \
         pursuant gemass gem nach selon acord amb under per because volgens krachtens data \
         subject subjects individual individuals betrokkene betrokkenen personne personnes \
         concernee concernees betroffene betroffenen person personen persons interessat \
         interesado natuurlijke natural physique andere other another autre performance \
         perform uitvoering execution erfullung exercise uitoefening exercice ausubung \
         vervulling wahrnehmung",
    );
    FILLERS.has(word)
}

/// Words for the people of a consent or contract, which may stand right beside it.
pub fn is_people(word: &str) -> bool {
    static PEOPLE: Words = Words::new(
        "ouder ouders parent parents eltern klant klanten client clients customer customers \
         kunde kunden user users gebruiker gebruikers employee employees werknemer werknemers \
         leerling leerlingen patient patienten given",
    );
    PEOPLE.has(word)
}
