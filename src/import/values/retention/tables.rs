//! The words of retention: events, what becomes of data, and what stands beside a period.

use std::sync::LazyLock;

use super::super::statute::phrase::{Phrases, Words};
use crate::domain::codes::{FinalAction, RetentionTrigger};

/// Wordings of the events from which a period runs.
pub static EVENTS: LazyLock<Phrases<RetentionTrigger>> = LazyLock::new(|| {
    use RetentionTrigger::{
        Collection, ConsentWithdrawn, Death, FileClosed, LastContact, LastPayment, RelationEnds,
        YearEnd,
    };
    Phrases::new([
        (
            Collection,
            "verzamel* | inzamel* | collecte | collectes | collectie | collection | collected | \
             erhebung | erhoben | erfassung | opname | opnames | opname beelden | recording | \
             aufnahme | aufzeichnung | captation",
        ),
        (
            FileClosed,
            "einde dossier* | afsluit* dossier* | afgesloten dossier* | dossier afgesloten | \
             sluiten dossier | sluiting dossier* | dossier gesloten | afhandeling dossier* | \
             beeindiging dossier* | einde zaak | afsluit* zaak | fin dossier* | clot* dossier* | \
             fermeture dossier* | dossier clot* | clot* ticket* | clot* affaire | \
             clot* demande | afsluit* ticket* | afsluit* klacht | abschluss akte | \
             schliessung akte | abschluss fall* | abschluss vorgang* | abschluss verfahren* | \
             verfahrensabschluss | clos* file | file clos* | case* clos* | clos* case* | \
             end case | end file | clos* ticket* | ticket clos* | cierre expediente | \
             tancament expedient",
        ),
        (
            LastPayment,
            "laatste betaling* | laatste uitbetaling | dernier paiement* | dernier versement* | \
             letzte* zahlung | letzte* auszahlung | last payment | final payment | \
             final settlement | ultimo pago",
        ),
        (
            RelationEnds,
            "einde contract* | einde overeenkomst | einde arbeidsovereenkomst | einde relatie | \
             einde klantrelatie | einde tewerkstelling | einde dienstverband | \
             uit dienst* | uitdiensttreding | einde lidmaatschap | einde mandaat | \
             einde samenwerking | beeindiging contract* | beeindiging overeenkomst | \
             beeindiging arbeidsovereenkomst | beeindiging dienstverband | \
             beeindiging relatie | beeindiging lidmaatschap | opzegging* | \
             contracteinde | afloop contract* | afloop overeenkomst | duur contract* | \
             duur overeenkomst | duur arbeidsovereenkomst | duur tewerkstelling | \
             fin contrat* | fin relation* | fin mandat | fin collaboration | fin emploi | \
             fin adhesion | fin bail | cessation contrat | cessation relation* | \
             rupture contrat | terme contrat | expiration contrat | resiliation* | \
             fin abonnement | echeance contrat | depart salarie | depart employe | \
             depart collaborateur | depart agent | demission | duree contrat* | \
             duree relation* | duree emploi | duree compte | suppression compte* | \
             cloture compte* | fermeture compte* | fin compte | vertragsende | \
             ende vertrag* | ende geschaftsbeziehung | ende arbeitsverhaltnis* | \
             ende beschaftigung* | ende mitgliedschaft | beendigung vertrag* | \
             beendigung arbeitsverhaltnis* | beendigung geschaftsbeziehung | \
             beendigung mitgliedschaft | beendigung beschaftigung* | vertragskundigung | \
             kundigung* | austritt | ausscheiden | vertragsdauer | vertragsablauf | \
             kontoloschung | loschung konto* | \
             end contract* | end relation* | end customer relation* | end employment | \
             end membership | end business relation* | end agreement | contract end* | \
             contract termination | relationship end* | termination | terminate* | \
             expiry contract | expiration contract | employment end* | leav* employment | \
             departure employee | resignation | account clos* | account delet* | \
             clos* account | delet* account | contract expir* | life contract | \
             duration contract | fin contrato | fi contracte | eliminacio compte | \
             fine contratto | fine rapporto",
        ),
        (
            LastContact,
            "laatste contact* | laatste activiteit | laatste login | laatste aanmelding | \
             laatste interactie | laatste gebruik | inactiviteit | inactief account | inactief | \
             dernier contact | derniere connexion | derniere interaction | derniere activite | \
             derniere utilisation | inactivite | sans activite | letzte* kontakt* | \
             letzte* aktivitat | letzte* login | letzte* anmeldung | letzte* nutzung | \
             inaktivitat | inactivity | inactive account* | last contact | last activity | \
             last interaction | last login | last log in | last use | ultimo contacto | \
             darrer contacte",
        ),
        (
            ConsentWithdrawn,
            "intrekk* toestemming | toestemming ingetrokken | \
             retrait consentement | retirer consentement | widerruf* | withdraw* consent | \
             consent withdraw* | withdrawal | retirada consentimiento",
        ),
        (
            Death,
            "overlijden | overleden | deces | decede* | tod | tode | todes | versterben | death | \
             deceased | fallecimiento",
        ),
        (
            YearEnd,
            "einde kalenderjaar | einde jaar | einde betrokken jaar | jaareinde | \
             fin annee | fin annee civile | fin annee calendaire | 31 december | 31 decembre | \
             jahresende | ende kalenderjahr* | ende jahr* | schluss kalenderjahr* | \
             ablauf kalenderjahr* | end year | end calendar year | year end | calendar year end",
        ),
    ])
});

/// Words before the event from which a period runs.
pub static FROM: LazyLock<Phrases<()>> = LazyLock::new(|| {
    Phrases::new([(
        (),
        "na | nadat | nach | nachdem | after | apres | following | suivant | volgend op | \
         volgende op | a compter | compter | a partir | partir | te rekenen vanaf | \
         gerekend vanaf | vanaf | ab | starting from | starting | counted from | \
         counting from | as from | from | since | depuis | seit | sinds | dopo | dal | despues | \
         desde | despres | post | depois | a contar | beginnend | beginning",
    )])
});

/// Wordings of what becomes of data at the end.
pub static ACTIONS: LazyLock<Phrases<FinalAction>> = LazyLock::new(|| {
    use FinalAction::{Anonymise, Erase, EraseOrAnonymise, TransferToArchive};
    Phrases::new([
        (
            Erase,
            "wissen | gewist | wissing | verwijder* | vernietig* | schrappen | geschrapt | \
             supprim* | suppression* | suppr | effac* | detrui* | destruction* | destruire | \
             loschen | gelosch* | loschung* | loscht | vernichtung | vernichten | vernichtet | \
             delet* | erase* | erasure | destroy* | purge* | eliminacio* | eliminar | \
             suprimir | supresion | cancellazione | cancellare | eliminacao | shred*",
        ),
        (
            Anonymise,
            "anonimiser* | geanonimiseerd | anonymis* | anonymiz* | anonimiz* | anonimitz* | \
             anonimizzazione",
        ),
        (
            EraseOrAnonymise,
            "erase or anonymise | wissen of anonimiseren | effacer ou anonymiser | \
             loschen oder anonymisieren | vernietigen of anonimiseren | delete or anonymise | \
             deleted or anonymised | deleted or anonymized | supprimees ou anonymisees | \
             geloscht oder anonymisiert | gewist of geanonimiseerd | suppression ou anonymisation",
        ),
        (
            TransferToArchive,
            "versement* | versement* archive* | verser archives | verse archives | versees archives | \
             verser aux archives | overdracht archief | overdragen archief | \
             overgedragen archief | overbrenging archief* | overgebracht archief* | \
             overbrengen archief* | neerlegging archief* | abgabe archiv | abgeben archiv | \
             archiv abgeben | transfer archive* | transferred archive* | handed archive*",
        ),
    ])
});

/// Words that say that a period is that of the archive.
pub static ARCHIVE: LazyLock<Phrases<()>> = LazyLock::new(|| {
    Phrases::new([(
        (),
        "archief | archiv* | archive* | archivage* | archivage intermediaire | archive* intermediaire* | \
         archivering | gearchiveerd | arxiu | archivo | \
         base intermediaire | statisch archief | semistatisch archief",
    )])
});

/// Words that make a minimum of a period.
pub static MINIMUM: LazyLock<Phrases<()>> = LazyLock::new(|| {
    Phrases::new([(
        (),
        "mind | mindestens | minstens | minimaal | minimum | min | ten minste | tenminste | \
         au moins | au minimum | at least | not less than | meer dan | more than | plus de | \
         mehr als | langer dan | longer than | minimal | como minimo | almeno | moins",
    )])
});

/// Words behind a period that make a minimum of it.
pub static OR_MORE: LazyLock<Phrases<()>> = LazyLock::new(|| {
    Phrases::new([(
        (),
        "of langer | of meer | ou plus | or longer | or more | oder langer | oder mehr | minimum | \
         min | au moins | au minimum | minimaal | at least",
    )])
});

/// Words that make a period approximate.
pub static ABOUT: LazyLock<Phrases<()>> = LazyLock::new(|| {
    Phrases::new([(
        (),
        "ca | circa | ongeveer | environ | approx | approximately | about | around | ungefahr | \
         etwa | rund | roughly | zirka | aproximadamente",
    )])
});

/// Words that a period may stand with and that add nothing to it.
pub static FILLERS: Words = Words::new(
    "max maximum maximaal maximal hoogstens ten hoogste uiterlijk plus tard spatestens hochstens \
     longtemps up bis tot until jusqu jusque within binnen dans innerhalb at most more not les \
     than last lang pendant during gedurende wahrend fur for voor pour duree retention bewaartermijn \
     bewaren bewaard worden wordt conservation conserve conserves conservee conservees kept keep \
     retained stored storage aufbewahrung aufbewahrt gespeichert speicherdauer speicherung sont \
     sera seront est is are be will wird werden aktiv active actif actief base persoonsgegevens \
     donnees gegevens data daten then puis ensuite daarna dann nadien and en et und since period \
     periode termijn delai frist time limit durant au bout after apres nach na moyenne einer \
     zu immediate immediat counted volgens gem gemass selon conform per laatste conserver \
     automatisch automatically automatiquement automatische einde fin ende end",
);

/// Words that mean data, by which `for invoices` tells which data are kept.
pub static DATA: Words = Words::new(
    "donnees gegevens data daten record records log logs facture factures facturen factuur invoice \
     invoices rechnung rechnungen photo photos foto fotos dossier dossiers document documents \
     documenten dokumente contract contracts contracten contrats beelden images bilder backups \
     backup cv cvs emails mails boekhouding comptabilite accounting cookies facturation \
     facturatie facturering billing images camerabeelden videos camerabeeld candidatures sollicitaties \
     bewerbungen applications payroll paie tickets",
);

/// Words before a colon that speak of retention itself, not of data.
pub static HEADINGS: Words = Words::new(
    "bewaartermijn bewaartermijnen retention period duree durees conservation speicherdauer frist \
     loschfrist termijn delai periode base active actif actief aktiv archive archives archivage \
     archief archiv intermediaire storage aufbewahrung aufbewahrungsfrist final sort plazo",
);

/// Words that tell that a number of years is an age.
pub static AGES: Words = Words::new(
    "leeftijd age alter lebensjahr lebensjahres old oud majorite meerderjarig meerderjarigheid \
     volljahrigkeit volljahrig edad edat revolus aged verjaardag birthday anniversaire",
);
