//! Calendar dates as people and spreadsheets write them.

use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate};

use super::{
    clean::clean,
    spoken::{Phrases, Spoken},
};
use crate::domain::{problem::quoted, sheet::Cell};

/// The months in Dutch, French, German, English, Spanish, Italian, Portuguese and Catalan.
const MONTHS: [(u32, &str); 12] = [
    (
        1,
        "januari; jan; janvier; janv; januar; jänner; january; enero; gennaio; janeiro; gener",
    ),
    (
        2,
        "februari; feb; febr; février; févr; fév; februar; feber; february; febrero; febbraio
        fevereiro; febrer",
    ),
    (
        3,
        "maart; mrt; mars; märz; mrz; march; mar; marzo; março; març",
    ),
    (4, "april; apr; avril; avr; abril; aprile"),
    (5, "mei; mai; may; mayo; maggio; maio; maig"),
    (6, "juni; jun; juin; june; junio; giugno; junho; juny"),
    (
        7,
        "juli; jul; juillet; juil; july; julio; luglio; julho; juliol",
    ),
    (8, "augustus; aug; août; august; agosto; agost"),
    (
        9,
        "september; sep; sept; septembre; septiembre; settembre; setembro; setembre",
    ),
    (
        10,
        "oktober; okt; oct; octobre; october; octubre; ottobre; outubro",
    ),
    (11, "november; nov; novembre; noviembre; novembro"),
    (
        12,
        "december; dec; décembre; déc; dezember; dez; diciembre; dicembre; dezembro; desembre",
    ),
];

static MONTH_NAMES: LazyLock<Phrases<u32>> = LazyLock::new(|| Phrases::new(&MONTHS));

/// Words that may stand beside a date without meaning anything.
const BESIDE: &str =
    "le du op de vom am den der on the of del di do maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag
    mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday
    sunday ma di wo vr za zo mo mi fr sa so mon tue wed thu fri sat sun";

/// The date of a cell. `day_first` settles what `03/04/2025` means; a month after the twelfth is a
/// day either way. Years of two digits are of 2000 to 2069 and 1970 to 1999. A time of day is left
/// aside. Whole numbers from 1990 to 2100 are the days that spreadsheets count.
///
/// # Errors
/// A lower-case clause when the cell holds no date, or only a year or a month: the day is never
/// made up.
pub fn date(cell: &Cell, day_first: bool) -> Result<NaiveDate, String> {
    match cell {
        Cell::Date(date) => Ok(*date),
        Cell::Integer(number) => serial(*number),
        Cell::Number(number) if number.is_finite() && number.abs() < 1e6 => {
            // The fraction is the time of day.
            serial(number.trunc() as i64)
        }
        Cell::Text(text) => in_words(&clean(text), day_first),
        Cell::Empty => Err("the cell is blank, expected a date".to_owned()),
        Cell::Number(_) | Cell::Bool(_) => {
            let found = cell.text().unwrap_or_default();
            Err(format!("{} is not a date, {EXPECTED}", quoted(&found)))
        }
    }
}

const EXPECTED: &str = "expected one such as 2025-07-13 or 13/07/2025";

/// The date that a spreadsheet means with a number of days.
fn serial(number: i64) -> Result<NaiveDate, String> {
    if (1900..=2100).contains(&number) {
        return Err(only("a year", &number.to_string()));
    }
    // Spreadsheets count 1900 as a leap year, so that day 60 and later are one too far from 1900.
    let start = NaiveDate::from_ymd_opt(1899, 12, 30);
    let date = u64::try_from(number)
        .ok()
        .and_then(|days| start?.checked_add_days(Days::new(days)));
    date.filter(|date| (1990..=2100).contains(&date.year()))
        .ok_or_else(|| format!("{number} is not a date, {EXPECTED}"))
}

fn only(what: &str, text: &str) -> String {
    format!("{} is only {what}, expected a whole date", quoted(text))
}

fn in_words(text: &str, day_first: bool) -> Result<NaiveDate, String> {
    let wrong = || format!("{} is not a date, {EXPECTED}", quoted(text));
    let spoken = Spoken::new(without_time(text));
    if spoken.len() == 0 || spoken.len() > 8 {
        return Err(wrong());
    }
    if let Some(date) = compact(&spoken) {
        return Ok(date);
    }
    let mut parts: Vec<Part> = Vec::new();
    for at in 0..spoken.len() {
        let word = spoken.word(at);
        match part(word) {
            Some(part) => parts.push(part),
            None if BESIDE.split_whitespace().any(|beside| beside == word) => {}
            None => return Err(wrong()),
        }
    }
    let numbers = |parts: &[Part]| parts.iter().all(|part| matches!(part, Part::Number(..)));
    let found = match parts.as_slice() {
        [Part::Number(y, 4), Part::Month(month), Part::Number(day, _)] => ymd(*y, *month, *day),
        [Part::Number(day, _), Part::Month(month), Part::Number(y, d)]
        | [Part::Month(month), Part::Number(day, _), Part::Number(y, d)] => {
            year(*y, *d).and_then(|year| ymd(year, *month, *day))
        }
        [Part::Number(a, da), Part::Number(b, _), Part::Number(c, dc)] => {
            numeric((*a, *da), *b, (*c, *dc), day_first)
        }
        [Part::Month(_), Part::Number(_, 4)] => return Err(only("a month", text)),
        [Part::Number(a, da), Part::Number(b, db)] if numbers(&parts) => {
            let month = (*da == 4 && *b <= 12) || (*db == 4 && *a <= 12);
            return Err(if month {
                only("a month", text)
            } else {
                wrong()
            });
        }
        [Part::Number(1900..=2100, 4)] => return Err(only("a year", text)),
        [Part::Number(days, 5)] => return serial(i64::from(*days)),
        _ => None,
    };
    found.ok_or_else(wrong)
}

/// A part of a date: a month by name, or a number with how many digits it was written.
enum Part {
    Month(u32),
    Number(u32, usize),
}

fn part(word: &str) -> Option<Part> {
    if let Some(month) = MONTH_NAMES.whole(&Spoken::new(word)) {
        return Some(Part::Month(month));
    }
    // `1er mars`, `13th`, `3e`.
    let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
    let ordinal = &word[digits.len()..];
    let known = [
        "", "er", "re", "st", "nd", "rd", "th", "e", "de", "ste", "o", "a",
    ];
    if !known.contains(&ordinal) || digits.len() > 5 || !digits.bytes().all(|b| b.is_ascii_digit())
    {
        return None;
    }
    Some(Part::Number(digits.parse().ok()?, digits.len()))
}

/// Eight digits without a sign between them: `20250713`.
fn compact(spoken: &Spoken) -> Option<NaiveDate> {
    let digits = spoken.text();
    let eight = digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let date = NaiveDate::parse_from_str(digits, "%Y%m%d").ok();
    date.filter(|date| eight && (1900..=2100).contains(&date.year()))
}

fn numeric(a: (u32, usize), b: u32, c: (u32, usize), day_first: bool) -> Option<NaiveDate> {
    if a.1 == 4 {
        return ymd(a.0, b, c.0);
    }
    let year = year(c.0, c.1)?;
    let (day, month) = if day_first { (a.0, b) } else { (b, a.0) };
    ymd(year, month, day).or_else(|| ymd(year, day, month))
}

fn year(number: u32, digits: usize) -> Option<u32> {
    match digits {
        4 => Some(number),
        2 if number < 70 => Some(2000 + number),
        2 => Some(1900 + number),
        _ => None,
    }
}

fn ymd(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let year = i32::try_from(year)
        .ok()
        .filter(|year| (1800..=2200).contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// A text without the time of day that may follow its date: `T10:15:00Z`, ` 10:15`, ` à 10h15`.
fn without_time(text: &str) -> &str {
    const BEFORE: [&str; 5] = [" à", " om", " um", " at", " a"];
    let head = match text.find(':') {
        Some(colon) => text[..colon]
            .trim_end_matches(|c: char| c.is_ascii_digit())
            .trim_end(),
        // `10h15`, `14u`.
        None => {
            let hour = text.rfind(' ').filter(|at| {
                let last = &text[at + 1..];
                let number = last.starts_with(|c: char| c.is_ascii_digit());
                number && last.contains(['h', 'u']) && !last.contains("th")
            });
            hour.map_or(text, |at| text[..at].trim_end())
        }
    };
    let head = head.strip_suffix(['T', 't']).unwrap_or(head);
    let cut = BEFORE.iter().find_map(|word| head.strip_suffix(word));
    cut.unwrap_or(head).trim_end_matches([' ', ','])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &Cell, day_first: bool, expected: Result<&str, &str>) {
        let found = date(cell, day_first).map(|date| date.to_string());
        match (found, expected) {
            (Ok(found), Ok(expected)) => assert_eq!(found, expected, "{cell:?}"),
            (Err(found), Err(expected)) => {
                assert!(found.contains(expected), "{cell:?}: {found}");
            }
            (found, expected) => panic!("{cell:?}: {found:?}, expected {expected:?}"),
        }
    }

    #[test]
    fn dates_are_read_as_they_are_written() {
        for text in [
            "2025-07-13",
            "13/07/2025",
            "13-07-25",
            "13.7.2025",
            "13 juli 2025",
            "13. Juli 2025",
            "July 13, 2025",
            "13 juillet 2025",
            "13th of July 2025",
            "2025-07-13T10:15:00Z",
            "13/07/2025 10:15",
            "2025/07/13",
            "20250713",
            "Sunday, July 13, 2025",
            "13-jul-2025",
            "13/07/2025 à 10h15",
            "13 juli 2025 om 14u",
            "13 / 07 / 2025",
            "le 13 juillet 2025",
            "13 luglio 2025",
            "13 de julio de 2025",
            "07/13/2025",
            "2025-07-13 00:00:00",
        ] {
            check(&Cell::Text(text.to_owned()), true, Ok("2025-07-13"));
        }
        for (text, expected) in [
            ("1er mars 2024", "2024-03-01"),
            ("3. März 2026", "2026-03-03"),
            ("3. Maerz 2026", "2026-03-03"),
            ("23/01/2018", "2018-01-23"),
            ("1/2/99", "1999-02-01"),
            ("01-02-69", "2069-02-01"),
            ("43797", "2019-11-28"),
        ] {
            check(&Cell::Text(text.to_owned()), true, Ok(expected));
        }
    }

    #[test]
    fn the_day_comes_first_only_where_it_does() {
        let text = Cell::Text("03/04/2025".to_owned());
        check(&text, true, Ok("2025-04-03"));
        check(&text, false, Ok("2025-03-04"));
        check(
            &Cell::Text("13/04/2025".to_owned()),
            false,
            Ok("2025-04-13"),
        );
    }

    #[test]
    fn numbers_of_spreadsheets_are_dates() {
        check(&Cell::Integer(43797), true, Ok("2019-11-28"));
        check(&Cell::Number(43797.5), true, Ok("2019-11-28"));
        check(&Cell::Integer(12), true, Err("not a date"));
        check(&Cell::Integer(2024), true, Err("only a year"));
        check(&Cell::Number(f64::NAN), true, Err("not a date"));
    }

    #[test]
    fn a_day_is_never_made_up() {
        for (text, expected) in [
            ("2024", "`2024` is only a year"),
            ("03/2024", "only a month"),
            ("2024-03", "only a month"),
            ("maart 2024", "only a month"),
            ("31/02/2024", "not a date"),
            ("unknown", "`unknown` is not a date"),
            ("Contrat en date du 23/01/2018", "not a date"),
            ("10-20", "not a date"),
            ("", "not a date"),
        ] {
            check(&Cell::Text(text.to_owned()), true, Err(expected));
        }
        check(&Cell::Empty, true, Err("blank"));
        check(&Cell::Bool(true), true, Err("not a date"));
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*", near in "[-0-9./:T a-zé]*", number: i64, real: f64) {
            let _ = date(&Cell::Text(text), true);
            let _ = date(&Cell::Text(near), false);
            let _ = date(&Cell::Integer(number), true);
            let _ = date(&Cell::Number(real), true);
        }
    }
}
