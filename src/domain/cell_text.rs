//! How a text is written in a native CSV file so that no spreadsheet program runs it as a formula.
//!
//! A program that opens a CSV file takes a cell that begins with `=`, `+`, `-`, `@` or some blanks
//! for a formula, whoever typed it. [`guard`] puts an apostrophe before such a text, which those
//! programs show as plain text, and [`unguard`] takes it away again. A text that begins with
//! apostrophes *before* such a character gets one more, so that the pair loses nothing; other
//! apostrophes (`'s avonds`, `'t Sas`) are left alone by both. Knows nothing of files.

use std::borrow::Cow;

/// Whether a cell that begins with this character may be run as a formula. The wide forms count:
/// programs set to an East Asian language take them for the narrow ones.
fn begins_formula(character: char) -> bool {
    matches!(
        character,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'
    )
}

/// Whether what follows any apostrophes at the beginning of the text would begin a formula.
fn is_risky(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(begins_formula)
}

/// The text as it is written in a CSV cell: with an apostrophe before it if it needs one.
///
/// ```
/// use inzage::domain::cell_text::guard;
/// assert_eq!(guard("=1+1"), "'=1+1");
/// assert_eq!(guard("'=1+1"), "''=1+1");
/// assert_eq!(guard("'s avonds"), "'s avonds");
/// ```
pub fn guard(text: &str) -> Cow<'_, str> {
    if is_risky(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text that was meant by a CSV cell written with [`guard`].
///
/// ```
/// use inzage::domain::cell_text::unguard;
/// assert_eq!(unguard("'=1+1"), "=1+1");
/// assert_eq!(unguard("'s avonds"), "'s avonds");
/// ```
pub fn unguard(text: &str) -> Cow<'_, str> {
    match text.strip_prefix('\'') {
        Some(meant) if is_risky(meant) => Cow::Borrowed(meant),
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, written: &str) {
        assert_eq!(guard(text), written);
        assert_eq!(unguard(written), text);
    }

    #[test]
    fn a_text_that_would_run_as_a_formula_is_written_with_an_apostrophe() {
        for (text, written) in [
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("+32 2 123", "'+32 2 123"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("＝1", "'＝1"),
            ("''-1", "'''-1"),
        ] {
            check(text, written);
        }
    }

    #[test]
    fn other_texts_are_written_as_they_are() {
        for text in ["", "'", "''", "'s avonds", "a=b", "1-2", " =1"] {
            check(text, text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back_and_none_begins_a_formula(text in "['=+\\-@\t\r\na]{0,4}.*") {
            let written = guard(&text);
            prop_assert!(!written.starts_with(begins_formula));
            prop_assert_eq!(unguard(&written), text.as_str());
        }
    }
}
