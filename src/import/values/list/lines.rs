//! Lists with an item on each line, bulleted or numbered.

/// The items of a text of several lines: bullets and numbers are taken away, and a line that only
/// goes on with the one before is put to it.
pub(super) fn at_lines(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let numbered = numbers(&lines).is_some();
    let marked = |line: &str| bullet(line).is_some() || (numbered && number(line).is_some());
    let all_marked = lines.iter().filter(|line| marked(line)).count() > 1
        && lines.first().is_some_and(|line| marked(line));
    let mut items: Vec<String> = Vec::new();
    for line in lines {
        let goes_on = match items.last() {
            None => false,
            // In a list with bullets a line without one belongs to the item before.
            Some(_) if all_marked => !marked(line),
            Some(before) => !marked(line) && wrapped(before, line),
        };
        let bare = bare(line, numbered);
        match items.last_mut() {
            Some(before) if goes_on => {
                before.push(if all_marked { '\n' } else { ' ' });
                before.push_str(bare);
            }
            _ => items.push(bare.to_owned()),
        }
    }
    items
}

/// A list with commas or semicolons that only goes on in the next line, in one line.
pub(super) fn broken_list(text: &str) -> Option<String> {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let (_, before) = lines.split_last()?;
    let broken = |line: &&str| {
        [',', ';']
            .iter()
            .any(|sign| line.ends_with(*sign) && line.matches(*sign).count() > 1)
    };
    let marked = lines
        .iter()
        .any(|line| bullet(line).is_some() || number(line).is_some());
    (!marked && before.iter().any(broken)).then(|| lines.join(" "))
}

/// Parts without their numbers, when they are numbered from one on.
pub(super) fn without_numbers(parts: &[String]) -> Option<Vec<String>> {
    let lines: Vec<&str> = parts.iter().map(|part| part.trim()).collect();
    numbers(&lines)?;
    Some(
        lines
            .iter()
            .map(|line| bare(line, true).to_owned())
            .collect(),
    )
}

/// The parts of one line that counts its items: `1) naam 2) adres`.
pub(super) fn numbered_inline(text: &str) -> Option<Vec<String>> {
    let (first, _, sign) = number(text)?;
    if first != 1 {
        return None;
    }
    let mut starts = vec![0];
    let mut from = 1;
    for wanted in 2..100 {
        let mark = format!(" {wanted}{sign} ");
        let Some(at) = text.get(from..).and_then(|rest| rest.find(&mark)) else {
            break;
        };
        starts.push(from + at + 1);
        from += at + mark.len() - 1;
    }
    // `1: naam` alone is an item of a list that a tool numbers.
    if starts.len() < 2 && sign != ':' {
        return None;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let parts = starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &text[*start..end]);
    Some(
        parts
            .map(|part| bare(part.trim(), true).to_owned())
            .collect(),
    )
}

/// The numbers of the lines that have one, when they count from 0 or 1 upwards.
fn numbers(lines: &[&str]) -> Option<Vec<u32>> {
    let found: Vec<u32> = lines
        .iter()
        .filter_map(|line| Some(number(line)?.0))
        .collect();
    let first = found.first().copied().filter(|first| *first <= 1)?;
    let counts = found
        .iter()
        .zip(first..)
        .all(|(number, expected)| *number == expected);
    (counts && found.len() > 1).then_some(found)
}

/// The number with which a line begins, the length of the mark, and its sign: `1: `, `2) `, `3. `.
fn number(line: &str) -> Option<(u32, usize, char)> {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    if !(1..=2).contains(&digits) {
        return None;
    }
    let sign = line[digits..]
        .chars()
        .next()
        .filter(|sign| matches!(sign, ':' | ')' | '.' | '-'))?;
    let after = &line[digits + 1..];
    let apart =
        after.is_empty() || after.starts_with(' ') || after.starts_with(char::is_alphabetic);
    Some((line[..digits].parse().ok()?, digits + 1, sign)).filter(|_| apart)
}

/// The length of the bullet with which a line begins.
fn bullet(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    let length = first.len_utf8();
    let after = &line[length..];
    let dash = matches!(
        first,
        '-' | '–' | '—' | '*' | '+' | '>' | '→' | '►' | '➢' | '✓'
    );
    let dot = matches!(
        first,
        '•' | '●' | '▪' | '◦' | '‣' | '·' | '\u{f0b7}' | '\u{f0a7}' | '■' | '□' | '○' | '➤'
    );
    let apart = after.starts_with(' ') || after.starts_with(char::is_alphabetic);
    if dot || (dash && apart) {
        return Some(length);
    }
    // `a) ` and `o ` as word processors write them.
    let lettered = first.is_ascii_lowercase() && after.starts_with(") ");
    let circle = first == 'o' && after.starts_with("  ");
    (lettered || circle).then_some(length + 1)
}

/// A line without its bullet, and without its number where lines are numbered.
fn bare(line: &str, numbered: bool) -> &str {
    let length = bullet(line).unwrap_or(0);
    let line = line[length..].trim_start();
    match number(line) {
        Some((_, length, _)) if numbered => line[length..].trim_start(),
        _ => line,
    }
}

/// Whether a line was broken only because it was full.
fn wrapped(before: &str, line: &str) -> bool {
    let last = before.lines().last().unwrap_or(before);
    let full = last.chars().count() > 60;
    let open = last.ends_with(|c: char| c.is_alphanumeric() || c == ',');
    full && open && line.starts_with(char::is_lowercase)
}
