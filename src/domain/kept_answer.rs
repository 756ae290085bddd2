//! Answers to requests as they are kept: word for word, in pieces that fit a cell of a workbook,
//! with a hash that tells whether a letter somebody shows is the one that was given (Art. 5(2)
//! GDPR).

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::domain::records::Request;

/// The longest piece in characters, below what one field takes.
const PIECE: usize = 30_000;

/// The words of an answer as they are kept: line ends are one character, and blanks at the very
/// beginning and end do not count, whatever program the words come from.
pub fn as_kept(words: &str) -> String {
    words.replace("\r\n", "\n").trim().to_owned()
}

/// The pieces of an answer. A piece never begins or ends with a blank, which would be lost in a
/// workbook.
///
/// ```
/// use inzage::domain::kept_answer::pieces;
/// assert_eq!(pieces("Dear Sir").concat(), "Dear Sir");
/// ```
pub fn pieces(words: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = words;
    while let Some((end, _)) = rest.char_indices().nth(PIECE) {
        let is_blank = |at: usize| {
            let before = rest[..at].chars().next_back();
            let after = rest[at..].chars().next();
            before.is_none_or(char::is_whitespace) || after.is_none_or(char::is_whitespace)
        };
        // A text of nothing but blanks is no answer, so there is such a place.
        let places = rest[..end].char_indices().rev().map(|(at, _)| at);
        let Some(at) = places.take(PIECE - 1).find(|at| !is_blank(*at)) else {
            break;
        };
        let (piece, more) = rest.split_at(at);
        found.push(piece);
        rest = more;
    }
    found.push(rest);
    found
}

/// The whole answer of a request; `None` while none is kept.
pub fn whole(request: &Request) -> Option<String> {
    let pieces = &request.answer.0;
    let words: String = pieces.iter().map(|piece| &*piece.text).collect();
    (!pieces.is_empty()).then_some(words)
}

/// SHA-256 of an answer in UTF-8, in hexadecimal.
pub fn sha256(words: &str) -> String {
    let digest = Sha256::digest(words.as_bytes());
    let mut hash = String::with_capacity(2 * digest.len());
    for byte in digest {
        // Writing to a text never fails.
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

/// Whether the answer of a request is the one its hash is of; `None` without an answer or a hash.
pub fn is_intact(request: &Request) -> Option<bool> {
    let hash = request.answer_sha256.as_deref()?;
    whole(request).map(|words| sha256(&words).eq_ignore_ascii_case(hash))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_hash_is_that_of_the_words() {
        assert_eq!(
            sha256("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(as_kept("  one\r\ntwo\n\n"), "one\ntwo");
    }

    #[test]
    fn a_long_letter_is_kept_in_pieces_that_lose_nothing() {
        let letter = "À la personne concernée, \n".repeat(5_000);
        let letter = as_kept(&letter);
        let found = pieces(&letter);
        assert!(found.len() > 4, "{}", found.len());
        assert_eq!(found.concat(), letter);
        for piece in found {
            assert!(piece.chars().count() <= PIECE && piece.trim() == piece);
        }
    }

    proptest! {
        #[test]
        fn pieces_make_the_whole(words in "[a-zé \n]{0,80}", times in 1..3_000_usize) {
            let words = as_kept(&words.repeat(times));
            prop_assert_eq!(pieces(&words).concat(), words);
        }
    }
}
