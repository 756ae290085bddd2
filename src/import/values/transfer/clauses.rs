//! Clauses of a cell: what stands between dashes, semicolons, slashes and the like.

use super::super::legal_form;

/// The clauses of a text, without blank ones. Brackets stay with what they follow.
pub(super) fn clauses(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let before = text[..at].ends_with(' ');
        let after = text[end..].starts_with(' ') || text[end..].is_empty();
        let apart = match character {
            '(' | '[' => {
                depth += 1;
                false
            }
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                false
            }
            '—' | '–' | ';' | '|' | '\n' | '+' => true,
            '-' | '/' => before && after,
            // `Cloudflare, Inc.` is one name.
            ',' if legal_form::begins(&text[end..]) => false,
            ',' | ':' | '.' => after && !abbreviates(&text[start..at]),
            _ => false,
        };
        if apart && depth == 0 {
            found.push(text[start..at].trim());
            start = end;
        }
    }
    found.push(text[start..].trim());
    found.retain(|clause| clause.chars().any(char::is_alphanumeric));
    found
}

/// Whether a text ends with a word that is written short with a full stop: `art`, `abs`, `lit`.
fn abbreviates(text: &str) -> bool {
    let last = text
        .rsplit([' ', '(', '.'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    [
        "art", "abs", "lit", "al", "gem", "par", "inc", "corp", "co", "ltd", "s", "p", "u",
    ]
    .contains(&last.as_str())
        || text.ends_with(|c: char| c.is_ascii_digit()) && text.to_lowercase().contains("art")
}

/// A text without its brackets and what stands in them.
pub(super) fn outside_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            other if depth == 0 => outside.push(other),
            _ => {}
        }
    }
    outside.trim().to_owned()
}

/// What stands in the brackets of a text.
pub(super) fn in_brackets(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['(', '[']) {
        let inside = &rest[open + 1..];
        let close = inside.find([')', ']']).unwrap_or(inside.len());
        let content = inside[..close].trim();
        if !content.is_empty() {
            found.push(content);
        }
        rest = inside.get(close + 1..).unwrap_or_default();
    }
    found
}
