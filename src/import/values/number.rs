//! Whole numbers and enterprise numbers as people write them.

use crate::domain::identifier::EnterpriseNumber;

/// A whole number, with or without signs between thousands: `12.400`, `12 400`, `12'400`, `1,200`.
///
/// `None` for anything that is not exactly a whole number: `ca. 500`, `1,5`, `10-20`, `> 100`.
pub fn number(text: &str) -> Option<i64> {
    let text = super::clean::clean(text);
    let (negative, digits) = match text.strip_prefix(['-', '−']) {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(&text)),
    };
    // A spreadsheet writes a whole number that it took for a fraction as `1200.0`.
    let digits = digits
        .strip_suffix(".0")
        .filter(|d| is_plain(d))
        .unwrap_or(digits);
    let number: i64 = without_thousands(digits)?.parse().ok()?;
    Some(if negative { -number } else { number })
}

/// The enterprise number, as it is written, in a text such as `BCE 0411.702.543`. It has ten
/// digits, in one or in groups of four, three and three: a number of nine may be that of a company
/// in France, and one in other groups a telephone.
pub fn enterprise_number_in(text: &str) -> Option<String> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let number: String = text[start..]
        .chars()
        .take_while(|c| c.is_ascii_digit() || ". ".contains(*c))
        .collect();
    let groups: Vec<usize> = number
        .split(['.', ' '])
        .filter(|group| !group.is_empty())
        .map(str::len)
        .collect();
    let shaped = matches!(groups.as_slice(), [10] | [4, 3, 3]);
    let number = number.trim_matches([' ', '.']);
    (shaped && EnterpriseNumber::parse(number).is_ok()).then(|| number.to_owned())
}

fn is_plain(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a number whose groups, if there are any, have three digits each and one sign.
fn without_thousands(text: &str) -> Option<String> {
    if is_plain(text) {
        return Some(text.to_owned());
    }
    let sign = text.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(sign, '.' | ',' | ' ' | '\'' | '’' | '_') {
        return None;
    }
    let groups: Vec<&str> = text.split(sign).collect();
    let (first, rest) = groups.split_first()?;
    let sound = is_plain(first)
        && first.len() <= 3
        && *first != "0"
        && rest.iter().all(|group| group.len() == 3 && is_plain(group));
    sound.then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_with_their_thousands() {
        for (text, expected) in [
            ("500", Some(500)),
            ("12.400", Some(12_400)),
            ("12 400", Some(12_400)),
            ("12\u{202f}400", Some(12_400)),
            ("1,200", Some(1_200)),
            ("1'234'567", Some(1_234_567)),
            ("1200.0", Some(1_200)),
            ("-3", Some(-3)),
            ("0", Some(0)),
            ("ca. 500", None),
            ("1,5", None),
            ("0.125", None),
            ("1.5", None),
            ("10-20", None),
            ("> 100", None),
            ("12.40", None),
            ("1.234,567", None),
            ("", None),
            ("-", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*", digits in "[-+0-9., ']*") {
            number(&text);
            number(&digits);
        }
    }
}
