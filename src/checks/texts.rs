//! The texts of a register that deserve a look: those that may hold data of a person, and those
//! that look damaged. Most texts are passed over by their bytes alone.

use uuid::Uuid;

use crate::domain::{
    kind::Kind,
    personal_data::{self, PersonalDataKind},
    record::{AnyRecord, Fields},
    snapshot::Snapshot,
    text::Language,
    value::{FieldType, Value},
};

/// What is suspicious of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suspicion {
    /// It looks as if it held data of a person.
    Personal(PersonalDataKind),
    /// Letters were damaged on the way: UTF-8 read as something else.
    Damaged,
    /// A sentence breaks off where a link has been.
    BrokenOff,
}

/// A text that deserves a look.
#[derive(Debug, Clone, Copy)]
pub struct Suspect<'a> {
    /// The record.
    pub record: &'a dyn AnyRecord,
    /// Its field.
    pub field: &'static str,
    /// The text.
    pub text: &'a str,
    /// What is suspicious of it.
    pub suspicion: Suspicion,
}

/// The texts of a register that deserve a look, kind by kind in the order of codes; each field of
/// a record once for each kind of suspicion.
pub fn suspects(snapshot: &Snapshot) -> Vec<Suspect<'_>> {
    let mut found = Vec::new();
    for kind in Kind::ALL {
        let fields: Vec<usize> = texts_of(*kind);
        for record in snapshot.kind(*kind) {
            for at in &fields {
                look_at(&**record, *at, &mut found);
            }
        }
    }
    found
}

/// The fields of a kind in which text can stand.
fn texts_of(kind: Kind) -> Vec<usize> {
    let fields = kind.def().fields.iter().enumerate();
    let text = fields.filter(|(_, field)| {
        matches!(
            field.ty,
            FieldType::Text | FieldType::LocalText | FieldType::Texts | FieldType::Parts(_)
        )
    });
    text.map(|(at, _)| at).collect()
}

fn look_at<'a>(record: &'a dyn AnyRecord, at: usize, found: &mut Vec<Suspect<'a>>) {
    let field = record.defs()[at].name;
    let first = found.len();
    let mut judge = |text: &'a str| {
        for suspicion in suspicions(record.kind(), field, text).into_iter().flatten() {
            let known = found[first..].iter().any(|one| one.suspicion == suspicion);
            if !known {
                found.push(Suspect {
                    record,
                    field,
                    text,
                    suspicion,
                });
            }
        }
    };
    each_text(record.value(at), &mut judge);
}

/// Calls for each text in a value, also inside its parts.
fn each_text<'a>(value: Value<'a>, judge: &mut impl FnMut(&'a str)) {
    match value {
        Value::Text(text) => judge(text),
        Value::Local(text) => {
            let languages = Language::ALL.into_iter();
            languages.filter_map(|l| text.get(l)).for_each(judge);
        }
        Value::Texts(texts) => texts.iter().for_each(|text| judge(text)),
        Value::Parts(parts) => {
            for n in 0..parts.count() {
                let part: &dyn Fields = parts.part(n);
                for at in 0..part.defs().len() {
                    if let Value::Text(text) = part.value(at) {
                        judge(text);
                    }
                }
            }
        }
        _ => {}
    }
}

/// What is suspicious of a text in a field.
fn suspicions(kind: Kind, field: &str, text: &str) -> [Option<Suspicion>; 2] {
    let (digits, special) = signs(text);
    let personal = (digits >= FEWEST_DIGITS || (special && text.contains('@')))
        .then(|| personal_data::find(text))
        .and_then(|hits| hits.first().map(|hit| Suspicion::Personal(hit.kind)));
    // A quotation repeats its source to the letter, damage and all.
    let quoted = kind == Kind::Evidence || field == "original";
    let damage = if quoted {
        None
    } else if special && is_damaged(text) {
        Some(Suspicion::Damaged)
    } else {
        breaks_off(text).then_some(Suspicion::BrokenOff)
    };
    [personal, damage]
}

/// No number of a person or account has fewer digits.
const FEWEST_DIGITS: usize = 10;

/// How many digits a text has, and whether it has letters beyond ASCII or an at sign. One pass
/// without branches, for most texts end here.
fn signs(text: &str) -> (usize, bool) {
    let (mut digits, mut special) = (0_usize, 0_u8);
    for byte in text.bytes() {
        digits += usize::from(byte.wrapping_sub(b'0') < 10);
        special |= u8::from(byte >= 0x80 || byte == b'@');
    }
    (digits, special != 0)
}

/// Whether letters were damaged: the replacement character, or pairs that come from reading UTF-8
/// as Latin-1, Windows-1252 or ISO 8859-2 (`Ã©`, `Ă©`, `â€™`).
pub fn is_damaged(text: &str) -> bool {
    let mut previous = ' ';
    for character in text.chars() {
        let follows = matches!(
            character,
            '\u{80}'
                ..='\u{bf}'
                    | 'Š'
                    | 'Œ'
                    | 'Ž'
                    | 'š'
                    | 'œ'
                    | 'ž'
                    | 'Ÿ'
                    | 'ƒ'
                    | '‚'
                    | '„'
                    | '†'
                    | '‡'
                    | '‰'
                    | '€'
                    | '™'
                    | '˘'
                    | 'ş'
                    | 'ľ'
                    | 'ł'
                    | '˝'
                    | 'ż'
        );
        let broken = match previous {
            'Ã' | 'Â' | 'Ă' => follows,
            'â' => matches!(character, '€' | '\u{80}'),
            _ => false,
        };
        if broken || character == '\u{fffd}' {
            return true;
        }
        previous = character;
    }
    false
}

/// Words after which a link or an address is expected, in the four languages.
const BEFORE_LINK: [&str; 8] = ["via", "op", "sur", "at", "par", "unter", "über", "through"];

/// Whether a text of several words ends where a link or an address should stand.
fn breaks_off(text: &str) -> bool {
    let text = text.trim_end();
    let end = text.trim_end_matches([':', '.', ',']);
    let Some((before, last)) = end.rsplit_once([' ', '\n', '\u{a0}']) else {
        return false;
    };
    before.len() > LONG_ENOUGH
        && BEFORE_LINK
            .iter()
            .any(|word| last.eq_ignore_ascii_case(word))
}

/// From how many bytes on a text counts as a sentence.
const LONG_ENOUGH: usize = 24;

/// The identity of a suspect's record.
impl Suspect<'_> {
    /// The record's identity.
    pub fn id(&self) -> Uuid {
        self.record.header().id
    }
}
