//! Turns the bytes of a text file into characters: finds out how they are encoded.
//!
//! Knows nothing of delimiters or cells.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

/// The text of a file; `None` when the bytes are not text.
///
/// A byte order mark decides; else UTF-16 shows by its zero bytes, UTF-8 by being well formed, and
/// what is left is guessed among the encodings of old programs, Western European first.
pub(super) fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return whole(encoding, &bytes[mark..]);
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return whole(encoding, bytes);
    }
    if bytes.contains(&0) {
        return None;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(Cow::Borrowed(text));
    }
    if bytes.iter().any(|byte| is_binary(*byte)) {
        return None;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    whole(detector.guess(Some(b"be"), Utf8Detection::Deny), bytes)
}

/// The text when every byte of it is understood.
fn whole<'b>(encoding: &'static Encoding, bytes: &'b [u8]) -> Option<Cow<'b, str>> {
    let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
    if has_errors || text.contains('\0') {
        None
    } else {
        Some(text)
    }
}

/// Whether a control character that no text has; vertical tabs, form feeds and the end mark of
/// old systems do occur.
fn is_binary(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | 0x0B | 0x0C | b'\r' | 0x1A | 0x1B)
}

/// UTF-16 without a mark: at least a third of every second byte is zero, and none of the others.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4_096)];
    let zeros = |first: usize| {
        sample
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let enough = sample.len() / 6 + 1;
    match (even, odd) {
        (0, odd) if odd >= enough => Some(UTF_16LE),
        (even, 0) if even >= enough => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Option<&str>) {
        assert_eq!(decode(bytes).as_deref(), expected);
    }

    #[test]
    fn the_encoding_of_a_text_is_found() {
        check("naïef; €".as_bytes(), Some("naïef; €"));
        check(b"\xEF\xBB\xBFna\xC3\xAFef", Some("naïef"));
        check(b"soci\xE9t\xE9 \x80 100", Some("société € 100"));
        check(b"\xFF\xFEa\0\xE9\0", Some("aé"));
        check(b"\xFE\xFF\0a\0\xE9", Some("aé"));
        check(b"d\0o\0e\0l\0;\0x\0", Some("doel;x"));
        check(b"\0d\0o\0e\0l\0;\0x", Some("doel;x"));
    }

    #[test]
    fn bytes_that_are_not_text_are_not_read_as_text() {
        check(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", None);
        check(b"\x01\x02\xFF\xFE\xFD", None);
        check(b"\xFF\xFEa\0\xE9", None);
        check(b"a\0\0b", None);
    }
}
