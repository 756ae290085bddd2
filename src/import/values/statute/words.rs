//! The words that laws are cited with.

use super::{
    phrase::{Phrases, Words, is_little},
    token::Text,
};
use crate::domain::codes::LegalTextKind;
use std::sync::LazyLock;

/// Words that join two things.
static AND: Words = Words::new("en et und and y i e sowie alsook ainsi plus");

/// Whether a word joins two things.
pub fn is_and(word: &str) -> bool {
    AND.has(word)
}

/// Words that put two things up for choice.
pub fn is_or(word: &str) -> bool {
    matches!(word, "of" | "ou" | "oder" | "or" | "bzw")
}

/// The number of an ordinal word, as paragraphs are counted.
pub fn ordinal(word: &str) -> Option<&'static str> {
    match word {
        "eerste" | "premier" | "premiere" | "erster" | "first" => Some("1"),
        "tweede" | "deuxieme" | "second" | "zweiter" => Some("2"),
        "derde" | "troisieme" | "third" | "dritter" => Some("3"),
        _ => None,
    }
}

/// Whether a word is a short name of the GDPR.
pub fn is_gdpr_word(word: &str) -> bool {
    matches!(
        word,
        "gdpr" | "avg" | "rgpd" | "dsgvo" | "eudsgvo" | "ukgdpr" | "gvo" | "tgpd"
    )
}

/// The names of the GDPR.
pub static GDPR: LazyLock<Phrases<()>> = LazyLock::new(|| {
    Phrases::new([(
        (),
        "gdpr | avg | rgpd | dsgvo | ds gvo | eu dsgvo | eu ds gvo | uk gdpr | eu gdpr | gdpr uk | \
         general data protection regulation | algemene verordening gegevensbescherming | \
         reglement general sur protection donnees | datenschutz grundverordnung | \
         datenschutzgrundverordnung | reglamento general proteccion datos | \
         reglament general proteccio dades | regolamento generale protezione dati | \
         regulamento geral protecao dados",
    )])
});

/// Data protection laws of other countries: their articles are not those of the GDPR.
pub static FOREIGN: LazyLock<Phrases<&'static str>> = LazyLock::new(|| {
    Phrases::new([
        ("the Brazilian LGPD", "lgpd | lei geral protecao dados"),
        ("Californian law", "ccpa | cpra"),
        (
            "the Swiss FADP",
            "fadp | nfadp | revfadp | ndsg | revdsg | dsg | nlpd | lpd",
        ),
        ("Chinese law", "pipl"),
        ("Canadian law", "pipeda"),
        ("Indian law", "dpdp | dpdpa"),
        ("the law of Singapore", "pdpa"),
        ("South African law", "popia"),
        ("Turkish law", "kvkk"),
    ])
});

/// How a law that is named by a keyword goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// A date, a number, a name or a subject must follow: `wet van 8 juli 1976`.
    Known,
    /// Any word may follow: `Code du travail`.
    Any,
    /// Nothing need follow: `Staff Regulations`.
    Nothing,
}

/// Words that begin the name of a law, with the kind that they say.
pub static KEYWORDS: LazyLock<Phrases<(Option<LegalTextKind>, Follows)>> = LazyLock::new(|| {
    use Follows::{Any, Known, Nothing};
    use LegalTextKind as K;
    Phrases::new([
        (
            (Some(K::Act), Known),
            "wet | loi | lois | gesetz | act | law | ley | ley organica | llei | legge | lei | \
             programmawet | loi programme | bijzondere wet | loi speciale | decreto legislativo",
        ),
        (
            (Some(K::CoordinatedAct), Known),
            "gecoordineerde wet | gecoordineerde wetten | loi coordonnee | lois coordonnees | \
             koordiniert* gesetz* | coordinated law | coordinated act | coordinated laws",
        ),
        (
            (Some(K::Decree), Known),
            "decreet | decret | dekret | decree",
        ),
        (
            (Some(K::Ordinance), Known),
            "ordonnantie | ordonnance | ordonnanz | ordinance",
        ),
        (
            (Some(K::RoyalDecree), Known),
            "koninklijk besluit | arrete royal | koniglicher erlass | royal decree | real decreto",
        ),
        (
            (Some(K::GovernmentDecree), Known),
            "besluit vlaamse regering | besluit waalse regering | besluit brusselse regering | \
             besluit brusselse hoofdstedelijke regering | besluit regering | arrete gouvernement | \
             arrete gouvernement wallon | arrete gouvernement flamand | regierungserlass | \
             erlass regierung | decree flemish government",
        ),
        (
            (Some(K::MinisterialDecree), Known),
            "ministerieel besluit | arrete ministeriel | ministerialerlass | \
             ministerieller erlass | ministerial decree",
        ),
        (
            (Some(K::EuRegulation), Known),
            "eu verordening | reglement europeen | eu verordnung | eu regulation",
        ),
        (
            (None, Known),
            "verordening | reglement | verordnung | regulation | reglamento | regolamento | \
             besluit | arrete | erlass | decreto | real decreto legislativo",
        ),
        (
            (Some(K::Other), Known),
            "richtlijn | directive | richtlinie | directiva | direttiva | cao | \
             collectieve arbeidsovereenkomst | convention collective",
        ),
        (
            (Some(K::Treaty), Known),
            "verdrag | traite | treaty | convention | ubereinkommen",
        ),
        (
            (None, Any),
            "wetboek | code | codigo | codi | codice | burgerlijk wetboek",
        ),
        (
            (None, Nothing),
            "staff regulations | conditions of employment | conditions employment other servants | \
             grondwet | grundgesetz | strafwetboek | burgerlijk wetboek | burgerliches gesetzbuch | \
             handelsgesetzbuch | abgabenordnung | strafprozessordnung | zivilprozessordnung | \
             gewerbeordnung | strafgesetzbuch | sozialgesetzbuch | insolvenzordnung | \
             gemeindeordnung | uitvoeringswet avg",
        ),
    ])
});

/// Short names of laws by exact spelling; full stops between letters do not count.
pub static SHORT: Words = Words::exact(
    "HGB AO BGB SGB BDSG StGB StPO ZPO GewO UStG EStG ArbZG MiLoG AktG GmbHG InsO TKG TMG \
     TTDSG TDDDG UWG GwG KWG WpHG BetrVG AGG ArbSchG ASiG IfSG MuSchG BUrlG EntgFG LStDV \
     StVO StVG AufenthG HinSchG LkSG BEEG KSchG TzBfG NachwG GG VwVfG OWiG KunstUrhG KUG \
     UrhG VVG BMG BAO UGB ABGB ASVG DSG UAVG Awb BW AWR WGBO Wmo WvSv WvSr Wbp Wpg Woo \
     Wob Wft Wwft WIB WIB92 CIR92 CIR WVV CSA WER CDE CGI CSP CSS CGCT CPI LIL PECR \
     LOPDGDD LOPD EUDPR GoBD RStV MStV ARCO",
);

/// Short names of kinds of law, after which a date or name follows.
pub const SHORT_KINDS: [(&str, LegalTextKind); 10] = [
    ("KB", LegalTextKind::RoyalDecree),
    ("AR", LegalTextKind::RoyalDecree),
    ("MB", LegalTextKind::MinisterialDecree),
    ("AM", LegalTextKind::MinisterialDecree),
    ("BVR", LegalTextKind::GovernmentDecree),
    ("BWR", LegalTextKind::GovernmentDecree),
    ("BBHR", LegalTextKind::GovernmentDecree),
    ("AGW", LegalTextKind::GovernmentDecree),
    ("AGF", LegalTextKind::GovernmentDecree),
    ("AGRBC", LegalTextKind::GovernmentDecree),
];

/// Ends of words that are laws, longest first, with the kind and the least length of the word.
pub const ENDINGS: [(&str, Option<LegalTextKind>, usize); 9] = [
    ("gesetzbuch", None, 12),
    ("verordnung", None, 13),
    ("wetboek", None, 9),
    ("decreet", Some(LegalTextKind::Decree), 9),
    ("dekret", Some(LegalTextKind::Decree), 9),
    ("gesetz", Some(LegalTextKind::Act), 9),
    ("codex", None, 8),
    ("gesetze", Some(LegalTextKind::Act), 10),
    ("wet", Some(LegalTextKind::Act), 6),
];

/// Words that say what a law is about.
static SUBJECT: Words = Words::new(
    "betreffende inzake houdende tot omtrent relatif relative relatives relatifs portant \
     concernant sur visant instituant organisant uber zur zum on regarding concerning \
     relating op sobre betr ter",
);

/// Whether a word says what a law is about.
pub fn is_subject(word: &str) -> bool {
    SUBJECT.has(word)
}

/// Words at which the name of a law ends.
static ENDS: Words = Words::new(
    "pendant during gedurende wahrend impose imposant prevoit requires vereist schrijft \
     verplicht oblige after na nach apres bewaren conserver namelijk daarna waarbij \
     because omdat from vanaf gemass",
);

/// Whether the name of a law ends before a word.
pub fn ends_name(word: &str) -> bool {
    ENDS.has(word)
}

/// Months, by which a date is known.
pub fn is_month(word: &str) -> bool {
    static MONTHS: Words = Words::new(
        "januari februari maart april mei juni juli augustus september oktober november \
         december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre \
         decembre januar februar marz august dezember january february march may june july \
         october enero diciembre julio",
    );
    MONTHS.has(word)
}

/// Whether a law may begin at a token, past articles and prepositions.
pub fn opens_law(text: &Text<'_>, mut at: usize) -> bool {
    while text.word_at(at).is_some_and(is_little) {
        at += 1;
    }
    GDPR.at(text, at).is_some() || super::name::law(text, at, &|_| false).is_some()
}
