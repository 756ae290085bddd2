//! Numbers and units of time, in digits and in words: `2,5 ans`, `twee jaar`, `12–24 mnd`.

use std::ops::Range;

use super::{
    super::statute::{
        phrase::Words,
        token::Text,
        words::{is_and, is_or},
    },
    units::{Milli, OTHER_DAYS, PLAIN, Unit, in_words, is_half, unit_word},
};
use crate::domain::period::Period;

/// An amount of time, and the tokens that say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// Its tokens.
    pub at: Range<usize>,
    /// The period, or why there is no single one.
    pub value: Result<Period, &'static str>,
}

/// The number that begins at a token, and where it ends.
fn number(text: &Text<'_>, at: usize) -> Option<(Milli, usize)> {
    let (mut value, mut end) = if let Some(digits) = text.number_at(at) {
        digits_at(text, at, digits)?
    } else {
        let word = text.word_at(at)?;
        match word {
            "anderhalf" | "anderhalve" | "anderthalb" | "eineinhalb" => (1500, at + 1),
            _ if is_half(word) => (500, at + 1),
            _ => (in_words(word)?, at + 1),
        }
    };
    if value == 1000 && text.word_at(end).is_some_and(is_half) {
        (value, end) = (500, end + 1);
    } else if let Some(behind) = and_a_half(text, end) {
        (value, end) = (value + 500, behind);
    } else if text.is(end, '½') {
        (value, end) = (value + 500, end + 1);
    }
    Some((value, said_twice(text, end)))
}

/// Behind `en een half`.
fn and_a_half(text: &Text<'_>, at: usize) -> Option<usize> {
    text.word_at(at).filter(|word| is_and(word))?;
    let article = text.word_at(at + 1).and_then(in_words) == Some(1000);
    let half = at + 1 + usize::from(article);
    text.word_at(half).is_some_and(is_half).then_some(half + 1)
}

/// Digits with decimals; `1.000` can be one or a thousand, and is neither.
fn digits_at(text: &Text<'_>, at: usize, digits: &str) -> Option<(Milli, usize)> {
    let whole: u64 = digits.parse().ok().filter(|number| *number <= 65_535)?;
    let glued = !text.spaced(at + 1) && !text.spaced(at + 2);
    let point = text.is(at + 1, '.') || text.is(at + 1, ',');
    let Some(decimals) = text.number_at(at + 2).filter(|_| glued && point) else {
        return Some((whole * 1000, at + 1));
    };
    let fraction = match decimals.len() {
        1 => decimals.parse::<u64>().ok()? * 100,
        2 => decimals.parse::<u64>().ok()? * 10,
        _ => return None,
    };
    Some((whole * 1000 + fraction, at + 3))
}

/// Behind the same number in brackets: `5 (five) years`.
fn said_twice(text: &Text<'_>, at: usize) -> usize {
    let again =
        text.number_at(at + 1).is_some() || text.word_at(at + 1).and_then(in_words).is_some();
    if text.is(at, '(') && again && text.is(at + 2, ')') {
        at + 3
    } else {
        at
    }
}

/// The unit that begins at a token, and where it ends.
fn unit(text: &Text<'_>, at: usize) -> Option<(Unit, usize)> {
    let mut at = at + usize::from(text.is(at, '-'));
    let mut other = false;
    while let Some(word) = text.word_at(at) {
        let changes = OTHER_DAYS.has(word);
        if !changes && !PLAIN.has(word) {
            break;
        }
        other |= changes;
        at += 1;
    }
    let word = text.word_at(at)?;
    let dotted = text.is(at + 1, '.') && !text.spaced(at + 1);
    let end = at + 1;
    let unit = match word {
        "j" => return lone_j(text, at, dotted).map(|unit| (unit, end + usize::from(dotted))),
        "y" if !text.spaced(at) => Unit::Year,
        "d" if !text.spaced(at) => Unit::Day,
        "sem" | "w" if dotted || !text.spaced(at) => Unit::Week,
        "m" | "t" if dotted => return None,
        _ => unit_word(word)?,
    };
    other |= text.word_at(end).is_some_and(|word| OTHER_DAYS.has(word));
    let sentence = text.written(end + 1).starts_with(char::is_uppercase);
    let short = word.len() <= 4 && unit != Unit::Unheld && !sentence;
    let end = end + usize::from(dotted && short);
    Some((if other { Unit::Unheld } else { unit }, end))
}

/// `j` is years in Dutch and German and days in French: the words beside it must tell.
fn lone_j(text: &Text<'_>, at: usize, dotted: bool) -> Option<Unit> {
    static FRENCH: Words = Words::new("apres compter partir les la le du des et fin sans ou pour");
    static GERMANIC: Words =
        Words::new("na nach einde het de na voor bewaren und ab nach ende vertrag der daarna dan");
    let beside = |set: &Words| (0..text.len()).any(|i| text.word_at(i).is_some_and(|w| set.has(w)));
    let capital = text.written(at) == "J";
    match (beside(&FRENCH), beside(&GERMANIC)) {
        (true, false) if !dotted && !capital => Some(Unit::Day),
        (false, true) => Some(Unit::Year),
        (false, false) if capital || dotted => Some(Unit::Year),
        _ => None,
    }
}

fn period_of(value: Milli, unit: Unit) -> Result<Period, &'static str> {
    let whole = value / 1000;
    let written = match unit {
        Unit::Unheld => {
            return Err("a period is held in calendar years, months, weeks or days only");
        }
        _ if value.is_multiple_of(1000) => match unit {
            Unit::Year => format!("P{whole}Y"),
            Unit::Month => format!("P{whole}M"),
            Unit::Week => format!("P{whole}W"),
            Unit::Day | Unit::Unheld => format!("P{whole}D"),
        },
        Unit::Year if (value % 1000 * 12).is_multiple_of(1000) => {
            let months = value % 1000 * 12 / 1000;
            match whole {
                0 => format!("P{months}M"),
                _ => format!("P{whole}Y{months}M"),
            }
        }
        _ => return Err("the fraction is no whole number of months or days"),
    };
    Period::parse(&written).map_err(|_| "the number is too great")
}

/// The amount of time that begins at a token, alone or as the first of a range.
pub fn quantity(text: &Text<'_>, from: usize) -> Option<Quantity> {
    let (value, unit, end) = simple(text, from)?;
    let mut found = Quantity {
        at: from..end,
        value: period_of(value, unit),
    };
    let Some((next, choice)) = range_mark(text, end) else {
        return Some(compound(text, found, unit));
    };
    if let Some((_, _, end)) = simple(text, next).filter(|_| next > end) {
        let why = if choice {
            "two periods are put up for choice"
        } else {
            "it is a range"
        };
        found = Quantity {
            at: from..end,
            value: Err(why),
        };
        return Some(found);
    }
    Some(compound(text, found, unit))
}

/// A number with its unit, or a range of numbers with one.
fn simple(text: &Text<'_>, from: usize) -> Option<(Milli, Unit, usize)> {
    if let Some(found) = in_one_word(text, from) {
        return Some(found);
    }
    if let Some((value, after)) = number(text, from) {
        let (unit, end) = unit(text, after)?;
        // `deux ans et demi`
        let half = text.word_at(end).is_some_and(is_and)
            && text
                .word_at(end + 1)
                .is_some_and(|word| word.starts_with("demi"));
        return Some(if half {
            (value + 500, unit, end + 2)
        } else {
            (value, unit, end)
        });
    }
    None
}

/// `zweijährig`, `6monatig`.
fn in_one_word(text: &Text<'_>, at: usize) -> Option<(Milli, Unit, usize)> {
    let word = text.word_at(at)?;
    let (ending, unit) = [("jahrig", Unit::Year), ("monatig", Unit::Month)]
        .into_iter()
        .find(|(ending, _)| word.contains(ending))?;
    let (stem, _) = word.split_once(ending)?;
    Some((in_words(stem)?, unit, at + 1))
}

/// Behind what joins the two ends of a range, and whether it is an `or`.
fn range_mark(text: &Text<'_>, at: usize) -> Option<(usize, bool)> {
    let slash = text.is(at, '/') && !text.spaced(at);
    if slash || matches!(text.mark_at(at), Some('-' | '–')) {
        return Some((at + 1, false));
    }
    let word = text.word_at(at)?;
    if word == "t" && text.is(at + 1, '/') && text.key(at + 2) == "m" {
        return Some((at + 3, false));
    }
    let joins = matches!(word, "a" | "to" | "tot" | "bis" | "through" | "hasta");
    (joins || is_or(word)).then(|| (at + 1, is_or(word)))
}

/// A range whose unit stands only at its end: `12–24 mnd`, `2 of 3 jaar`.
pub fn range(text: &Text<'_>, from: usize) -> Option<Quantity> {
    let between = matches!(
        text.key(from),
        "between" | "tussen" | "entre" | "zwischen" | "tra" | "fra"
    );
    let (_, after) = number(text, from + usize::from(between))?;
    let and = text.word_at(after).filter(|word| between && is_and(word));
    let (next, choice) = match and {
        Some(_) => (after + 1, false),
        None => range_mark(text, after)?,
    };
    let (_, _, end) = simple(text, next)?;
    let why = if choice {
        "two periods are put up for choice"
    } else {
        "it is a range"
    };
    Some(Quantity {
        at: from..end,
        value: Err(why),
    })
}

/// `1 year and 6 months` is one amount.
fn compound(text: &Text<'_>, first: Quantity, unit: Unit) -> Quantity {
    let next = first.at.end + usize::from(text.word_at(first.at.end).is_some_and(is_and));
    let Some((value, smaller, end)) = simple(text, next) else {
        return first;
    };
    let Ok(head) = first.value else { return first };
    let Ok(tail) = period_of(value, smaller) else {
        return first;
    };
    let joined = format!("{head}{}", tail.to_string().trim_start_matches('P'));
    match Period::parse(&joined) {
        Ok(period) if smaller > unit => Quantity {
            at: first.at.start..end,
            value: Ok(period),
        },
        _ => first,
    }
}

/// Every amount of time in a text.
pub fn quantities(text: &Text<'_>) -> Vec<Quantity> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let inside = at > 0
            && text.is(at - 1, '.')
            && !text.spaced(at)
            && at > 1
            && text.number_at(at - 2).is_some();
        match range(text, at)
            .or_else(|| quantity(text, at))
            .filter(|_| !inside)
        {
            Some(quantity) => {
                at = quantity.at.end;
                found.push(quantity);
            }
            None => at += 1,
        }
    }
    found
}

/// The period of two cells: `1` and `Month`, `2.0` and `years`, or of one cell that holds both.
pub fn period(amount: &str, unit_text: &str) -> Option<Period> {
    let both = Text::new(amount);
    if unit_text.trim().is_empty() || both.tokens.len() > 3 {
        let whole = quantity(&both, 0).filter(|found| found.at.end == both.len());
        return whole.and_then(|found| found.value.ok());
    }
    let (value, end) = number(&both, 0)?;
    let letter = match unit_text.trim() {
        "Y" | "J" | "A" | "y" | "a" => Some(Unit::Year),
        "M" | "m" => Some(Unit::Month),
        "W" | "w" => Some(Unit::Week),
        "D" | "d" => Some(Unit::Day),
        _ => None,
    };
    let words = Text::new(unit_text);
    let plain = |text: &Text<'_>| {
        let word = text.word_at(0)?;
        let bare = word.strip_suffix("en").filter(|w| *w == "jar");
        let end = (1..text.len())
            .all(|i| text.mark_at(i).is_some_and(|m| ".()s".contains(m)) || text.key(i).len() <= 2);
        let unit = unit_word(word).or_else(|| bare.and_then(unit_word));
        unit.filter(|_| end)
    };
    let unit = letter.or_else(|| plain(&words))?;
    (end == both.len()).then(|| period_of(value, unit).ok())?
}
