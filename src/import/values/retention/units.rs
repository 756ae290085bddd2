//! The words of numbers and of units of time.

use std::{collections::HashMap, sync::LazyLock};

use super::super::statute::{phrase::Words, token::key};

/// Units of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Calendar years.
    Year,
    /// Calendar months.
    Month,
    /// Weeks.
    Week,
    /// Days.
    Day,
    /// A unit that a period of the register cannot hold, such as hours or working days.
    Unheld,
}

/// A number in thousandths.
pub type Milli = u64;

static YEARS: Words = Words::new(
    "jaar jaren jr an ans annee annees jahr jahre jahren jahres year years yr yrs ano anos any \
     anys anno anni",
);
static MONTHS: Words = Words::new(
    "maand maanden mnd mnden mndn mois monat monate monaten monats month months mo mos mth mths \
     mes meses mesos mese mesi",
);
static WEEKS: Words = Words::new(
    "week weken wk wks wkn weeks semaine semaines woche wochen semana semanas setmana setmanes \
     settimana settimane",
);
static DAYS: Words = Words::new(
    "dag dagen dgn kalenderdag kalenderdagen jour jours tag tage tagen tages kalendertag \
     kalendertage kalendertagen day days dia dias dies giorno giorni",
);
/// Units that are no calendar years, months, weeks or days.
static UNHELD: Words = Words::new(
    "uur uren h hr hrs hour hours heure heures stunde stunden hora horas minuut minuten minute \
     minutes min werkdag werkdagen werktag werktage werktagen arbeitstag arbeitstage \
     arbeitstagen schooljaar schooljaren schuljahr schuljahre boekjaar boekjaren geschaftsjahr \
     geschaftsjahre wirtschaftsjahre dienstjaren academiejaar academiejaren legislatuur",
);
/// Words before or behind a unit that make another unit of it.
pub static OTHER_DAYS: Words = Words::new(
    "working business school academic fiscal ouvrable ouvrables ouvre ouvres scolaire scolaires \
     academique academiques comptable comptables laborables habiles lavorativi open",
);
/// Words before a unit that change nothing.
pub static PLAIN: Words = Words::new(
    "full whole calendar consecutive volle volledige hele kalender calendaires civiles civile \
     pleines vollen ganze naturales complete",
);

/// Numbers in words, by language: Dutch, French, German, English, and some Romance ones.
const NUMBERS: [(u32, &str); 32] = [
    (
        1,
        "een eén un une ein eine einem einen einer eines one a an uno una um",
    ),
    (2, "twee deux zwei two dos due dois"),
    (3, "drie trois drei three tres tre"),
    (4, "vier quatre four cuatro quattro quatro"),
    (5, "vijf cinq fünf five cinco cinque cinc"),
    (6, "zes six sechs seis sei sis"),
    (7, "zeven sept sieben seven siete sette sete"),
    (8, "acht huit eight ocho otto oito vuit"),
    (9, "negen neuf neun nine nueve nove nou"),
    (10, "tien dix zehn ten diez dieci dez deu"),
    (11, "elf onze eleven"),
    (12, "twaalf douze zwölf twelve doce dodici doze"),
    (13, "dertien treize dreizehn thirteen"),
    (14, "veertien quatorze vierzehn fourteen"),
    (15, "vijftien quinze fünfzehn fifteen"),
    (16, "zestien seize sechzehn sixteen"),
    (17, "zeventien siebzehn seventeen"),
    (18, "achttien achtzehn eighteen"),
    (20, "twintig vingt zwanzig twenty"),
    (24, "vierentwintig vierundzwanzig"),
    (25, "vijfentwintig fünfundzwanzig"),
    (30, "dertig trente dreißig dreissig thirty treinta trenta"),
    (36, "zesendertig sechsunddreißig"),
    (40, "veertig quarante vierzig forty"),
    (45, "vijfenveertig fünfundvierzig"),
    (50, "vijftig cinquante fünfzig fifty"),
    (60, "zestig soixante sechzig sixty"),
    (70, "zeventig siebzig seventy"),
    (75, "vijfenzeventig fünfundsiebzig"),
    (80, "tachtig achtzig eighty"),
    (90, "negentig neunzig ninety"),
    (100, "honderd cent hundert hundred"),
];

/// The number that a word says.
pub fn in_words(word: &str) -> Option<Milli> {
    static BY_WORD: LazyLock<HashMap<String, Milli>> = LazyLock::new(|| {
        let words = NUMBERS.iter().flat_map(|(number, line)| {
            let number = u64::from(*number) * 1000;
            line.split(' ').map(move |word| (key(word), number))
        });
        words.collect()
    });
    BY_WORD.get(word).copied()
}

/// Whether a word says a half.
pub fn is_half(word: &str) -> bool {
    matches!(
        word,
        "half" | "halve" | "halb" | "halbes" | "halben" | "demi" | "demie" | "medio"
    )
}

/// The unit that a word says.
pub fn unit_word(word: &str) -> Option<Unit> {
    match word {
        _ if YEARS.has(word) || word.starts_with("jahrig") => Some(Unit::Year),
        _ if MONTHS.has(word) || word.starts_with("monatig") => Some(Unit::Month),
        _ if WEEKS.has(word) => Some(Unit::Week),
        _ if DAYS.has(word) => Some(Unit::Day),
        _ if UNHELD.has(word) => Some(Unit::Unheld),
        _ => None,
    }
}
