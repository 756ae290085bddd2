//! What a letter says of records: texts that know their language, terms with their codes, names.

use serde::Serialize;

use crate::domain::{
    code_list::Coded,
    codes::PartyKind,
    document::UNKNOWN,
    personal_data::mask,
    records::{Activity, LegalText, Party, Purpose},
    reference::{CountryCode, Reference},
    snapshot::Snapshot,
    text::{Language, LocalText},
};

/// A text of a record. What the register does not have in the language of the letter is in
/// another one, and says so.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Said {
    /// The text; what looks like data of a person is masked.
    pub text: String,
    /// ISO 639-1 code of its language; `und` when the register does not say.
    pub language: &'static str,
}

/// A value of a code list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Term {
    /// Its code.
    pub code: &'static str,
    /// Its label in the language of the letter.
    pub label: &'static str,
    /// The article it comes from, such as `GDPR Art. 28`; empty when the law is not the reason.
    pub article: &'static str,
}

/// The name of a party.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PartyName {
    /// Its code in the register.
    pub code: String,
    /// Its name.
    pub name: Said,
    /// The body of which it is a unit.
    pub body: Option<Said>,
}

/// An activity, by reference and name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct ActivityName {
    /// Reference of the activity at its controller.
    pub reference: String,
    /// Its name.
    pub name: Said,
}

/// A law with its article.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Law {
    /// Its title.
    pub title: Said,
    /// The article or articles.
    pub article: Option<String>,
    /// Its stable address.
    pub link: Option<String>,
}

/// Says things of records in one language.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    pub snapshot: &'a Snapshot,
    pub language: Language,
}

impl<'a> Speaker<'a> {
    /// A text per language, in the language of the letter if it has one in it.
    pub fn local(&self, text: &LocalText) -> Option<Said> {
        let (language, shown) = text.shown(self.language)?;
        Some(Said {
            text: masked(shown),
            language: language.code(),
        })
    }

    /// A text per language that may be absent.
    pub fn optional(&self, text: Option<&LocalText>) -> Option<Said> {
        text.and_then(|text| self.local(text))
    }

    /// The name of a record, or its code when it has no name in any language.
    pub fn name(&self, text: &LocalText, code: &str) -> Said {
        self.local(text).unwrap_or_else(|| Said {
            text: code.to_owned(),
            language: UNKNOWN,
        })
    }

    /// A text whose language the register does not say.
    pub fn plain(&self, text: &str) -> Said {
        Said {
            text: masked(text),
            language: UNKNOWN,
        }
    }

    pub fn term(&self, code: impl Coded) -> Term {
        let item = code.item();
        Term {
            code: item.code,
            label: item.label(self.language),
            article: item.article,
        }
    }

    pub fn party(&self, party: &Party) -> PartyName {
        let body = party.parent.filter(|_| party.kind == PartyKind::Unit);
        let body = body.and_then(|body| self.snapshot.get(body));
        PartyName {
            code: party.code().to_owned(),
            name: self.name(&party.name, party.code()),
            body: body.map(|body| self.name(&body.name, body.code())),
        }
    }

    pub fn activity(&self, activity: &Activity) -> ActivityName {
        ActivityName {
            reference: activity.reference.to_string(),
            name: self.name(&activity.name, activity.code()),
        }
    }

    pub fn law(&self, text: &LegalText) -> Law {
        Law {
            title: self.name(&text.title, text.code()),
            article: text.article.as_deref().map(str::to_owned),
            link: text.eli.as_ref().map(|url| url.0.to_string()),
        }
    }

    pub fn purposes<'p>(&self, purposes: impl IntoIterator<Item = &'p &'p Purpose>) -> Vec<Said> {
        let purposes = purposes.into_iter();
        purposes
            .map(|purpose| self.name(&purpose.name, purpose.code()))
            .collect()
    }

    pub fn country(&self, code: CountryCode) -> Said {
        let country = Reference::embedded().country(code);
        let name = country.and_then(|country| self.local(&country.names));
        name.unwrap_or_else(|| Said {
            text: code.to_string(),
            language: UNKNOWN,
        })
    }
}

/// How many digits a number of a person has at least; an account number of Malta has seven.
const DIGITS: usize = 7;

/// A text in which what looks like data of a person is unreadable.
fn masked(text: &str) -> String {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    // Most texts are names, which need no closer look.
    if digits < DIGITS && !text.contains('@') {
        return text.to_owned();
    }
    mask(text).into_owned()
}
