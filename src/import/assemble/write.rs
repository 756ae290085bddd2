//! Writing drafts: entries, texts and codes.

use std::{borrow::Cow, sync::Arc};

use sha2::{Digest, Sha256};

use crate::domain::{
    code_list::Coded,
    draft::{At, Draft, Entry, Input, MAX_CODE, SheetPlace, slug},
    import_report::Place,
    kind::Kind,
    record::Absence,
    text::Language,
};

/// The longest text put into one field, in characters; a draft takes 32,000.
pub(super) const MAX_TEXT: usize = 31_000;

/// The sheets of the file, as drafts name them.
pub(super) type Sheets = [Arc<SheetPlace>];

/// The address of a cell for drafts.
pub(super) fn at(sheets: &Sheets, place: Place) -> At {
    match sheets.get(place.sheet) {
        Some(sheet) => At::Cell {
            sheet: sheet.clone(),
            column: place.column,
            row: place.row,
        },
        None => At::Path(String::new()),
    }
}

/// An entry with a text.
pub(super) fn text(at: &At, text: impl Into<String>) -> Entry {
    Entry {
        at: at.clone(),
        input: Input::Text(text.into()),
    }
}

/// An entry with a text in one language.
pub(super) fn local(at: &At, language: Language, words: impl Into<String>) -> Entry {
    Entry {
        at: at.clone(),
        input: Input::Fields(vec![(language.code().to_owned(), text(at, words))]),
    }
}

/// An entry with references or codes.
pub(super) fn list(items: Vec<Entry>, at: &At) -> Entry {
    Entry {
        at: at.clone(),
        input: Input::List(items),
    }
}

/// An entry that states an absence.
pub(super) fn absent(at: &At, absence: Absence) -> Entry {
    Entry {
        at: at.clone(),
        input: Input::Absent(absence),
    }
}

/// A draft with a code.
pub(super) fn draft(kind: Kind, at: &At, code: &str, fields: Vec<(&str, Entry)>) -> Draft {
    let mut all = Vec::with_capacity(fields.len() + 1);
    all.push(("code".to_owned(), text(at, code)));
    all.extend(
        fields
            .into_iter()
            .map(|(name, entry)| (name.to_owned(), entry)),
    );
    Draft {
        kind,
        at: at.clone(),
        fields: all,
    }
}

/// The words of a cell without what no text may hold: control characters other than line feeds and
/// tabs. A text that looks like a marker of absence gets quotation marks, so that it stays a text.
pub(super) fn sane(words: &str) -> String {
    cut(&sane_whole(words), MAX_TEXT)
}

/// As [`sane`], however long the words are. Letters without width, which nobody sees, are left out.
pub(super) fn sane_whole(words: &str) -> Cow<'_, str> {
    let unseen = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let is_kept = |c: char| {
        let control = c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        !control && !unseen(c)
    };
    let kept = if words.chars().all(is_kept) {
        Cow::Borrowed(words.trim())
    } else {
        let kept: String = words.chars().filter(|c| is_kept(*c)).collect();
        Cow::Owned(kept.trim().to_owned())
    };
    if Absence::from_marker(&kept).is_some() {
        Cow::Owned(format!("“{kept}”"))
    } else {
        kept
    }
}

/// A code made of parts joined by `/`: the same parts always give the same code. What is too long
/// for a code ends in a fingerprint of the whole.
pub(super) fn code(parts: &[&str]) -> String {
    let whole = parts
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join("/");
    if whole.chars().count() <= MAX_CODE {
        return whole;
    }
    let head: String = whole.chars().take(MAX_CODE - 13).collect();
    format!("{head}~{}", fingerprint(&[&whole]))
}

/// A code made of a name; a name that a code cannot tell apart gets a fingerprint.
pub(super) fn code_of_name(kind: Kind, name: &str) -> String {
    let short = slug(name);
    let is_identity = uuid::Uuid::try_parse(&short).is_ok();
    if is_identity || Absence::from_marker(&short).is_some() {
        format!("{}-{short}", kind.code())
    } else if short.is_empty() {
        format!("{}-{}", kind.code(), fingerprint(&[name]))
    } else {
        short
    }
}

/// Twelve hexadecimal digits that stand for some texts.
pub(super) fn fingerprint(parts: &[&str]) -> String {
    let mut mark = Fingerprint::default();
    parts.iter().for_each(|part| mark.add(part));
    mark.end()
}

/// A fingerprint in the making.
#[derive(Default)]
pub(super) struct Fingerprint(Sha256);

impl Fingerprint {
    /// Takes in a text, with its length before it, so that texts cannot run into each other.
    pub(super) fn add(&mut self, part: &str) {
        self.0.update((part.len() as u64).to_be_bytes());
        self.0.update(part.as_bytes());
    }

    /// The twelve digits.
    pub(super) fn end(self) -> String {
        let digest = self.0.finalize();
        digest[..6]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// The value of a code list with this code.
pub(super) fn by_code<C: Coded>(code: &str) -> Option<C> {
    C::from_item(C::LIST.find(code)?)
}

/// Whether a text holds some words as a line of its own, or as lines.
pub(super) fn has_line(text: &str, words: &str) -> bool {
    text == words
        || text.starts_with(&format!("{words}\n"))
        || text.ends_with(&format!("\n{words}"))
        || text.contains(&format!("\n{words}\n"))
}

/// Words cut at a number of characters, with a sign that something is left out.
pub(super) fn cut(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        words.to_owned()
    } else {
        let head: String = words.chars().take(most.saturating_sub(1)).collect();
        format!("{head}…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_code_is_cut_and_stays_one_of_a_kind() {
        let (one, two) = ("a".repeat(300), format!("{}b", "a".repeat(299)));
        assert_ne!(code(&["x", &one]), code(&["x", &two]));
        assert!(code(&["x", &one]).chars().count() <= MAX_CODE);
        assert_eq!(code(&["x", "", "y"]), "x/y");
    }

    #[test]
    fn what_looks_like_a_marker_stays_a_text() {
        assert_eq!(sane("(none)"), "“(none)”");
        assert_eq!(sane(" a\u{7}b "), "ab");
    }
}
