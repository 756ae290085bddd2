//! How the things of an answer are written: names in the language asked for, marked when they are
//! in another one, and the labels of code lists with their articles.

use std::borrow::Cow;

use super::Details;
use crate::domain::{
    code_list::Coded,
    codes::PartyKind,
    personal_data,
    records::{Activity, Instrument, LegalBasis, LegalText, Party},
    reference::{CountryCode, Reference},
    snapshot::Snapshot,
    text::{Language, LocalText},
};

/// Writes names and labels.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub snapshot: &'a Snapshot,
    /// Language of the names of records.
    pub names: Language,
    /// Language of labels.
    pub labels: Language,
}

impl Words<'_> {
    /// A text in the language asked for, else in another one with its code: `finalité [fr]`.
    pub fn local(&self, text: &LocalText) -> Option<String> {
        let text = text.marked(self.names)?;
        Some(match personal_data::mask(&text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(masked) => masked,
        })
    }

    /// A text per language that may be absent; empty when it is.
    pub fn optional(&self, text: Option<&LocalText>) -> String {
        text.and_then(|text| self.local(text)).unwrap_or_default()
    }

    /// The name of a record, or its code when it has no name in any language.
    pub fn name(&self, text: &LocalText, code: &str) -> String {
        self.local(text).unwrap_or_else(|| code.to_owned())
    }

    /// The name of a party; of a unit, with the body it belongs to.
    pub fn party(&self, party: &Party) -> String {
        let name = self.name(&party.name, party.code());
        let body = party.parent.and_then(|parent| self.snapshot.get(parent));
        match body.filter(|_| party.kind == PartyKind::Unit) {
            Some(body) => format!("{name} ({})", self.name(&body.name, body.code())),
            None => name,
        }
    }

    pub fn activity(&self, activity: &Activity) -> String {
        self.name(&activity.name, activity.code())
    }

    pub fn country(&self, code: CountryCode) -> String {
        let country = Reference::embedded().country(code);
        let name = country.and_then(|country| self.local(&country.names));
        name.unwrap_or_else(|| code.to_string())
    }

    pub fn label(&self, code: impl Coded) -> &'static str {
        code.label(self.labels)
    }

    /// A label with the article it comes from: `legal obligation, Art. 6(1)(c)`.
    pub fn with_article(&self, code: impl Coded) -> String {
        let article = code.item().article.trim_start_matches("GDPR ");
        if article.is_empty() {
            self.label(code).to_owned()
        } else {
            format!("{}, {article}", self.label(code))
        }
    }

    /// A law with its article.
    pub fn legal_text(&self, text: &LegalText) -> String {
        let title = self.name(&text.title, text.code());
        match &text.article {
            Some(article) => format!("{title}, {article}"),
            None => title,
        }
    }

    pub fn legal_texts<'t>(&self, texts: impl IntoIterator<Item = &'t LegalText>) -> Vec<String> {
        texts
            .into_iter()
            .map(|text| self.legal_text(text))
            .collect()
    }

    /// A basis of an activity with its condition and laws; empty when the basis is undetermined
    /// and nothing else is said.
    pub fn legal_basis(&self, basis: &LegalBasis) -> String {
        let mut parts = Vec::new();
        parts.extend(basis.basis.map(|basis| self.with_article(basis)));
        parts.extend(
            basis
                .condition
                .map(|condition| self.with_article(condition)),
        );
        let texts = basis.legal_texts.iter();
        parts.extend(self.legal_texts(texts.filter_map(|id| self.snapshot.get(*id))));
        parts.join("; ")
    }

    /// The bases of a disclosure: its own, else those of its activity. `None` when neither is
    /// stated.
    pub fn bases(&self, details: &Details<'_>) -> Vec<String> {
        let texts = self.legal_texts(details.legal_texts.iter().copied());
        let mut bases: Vec<String> = match details.basis {
            Some(basis) => vec![self.with_article(basis)],
            None => {
                let bases = details.activity_bases.iter();
                bases.map(|basis| self.legal_basis(basis)).collect()
            }
        };
        bases.extend(texts);
        bases.retain(|basis| !basis.is_empty());
        let mut seen = Vec::new();
        bases.retain(|basis| {
            !seen.contains(basis) && {
                seen.push(basis.clone());
                true
            }
        });
        bases
    }

    /// The bases of a disclosure, each once with the laws behind it:
    /// `legal obligation, Art. 6(1)(c): Decree, art. 5`. Laws that the flow names without a basis
    /// and that stand behind none come last.
    pub fn bases_with_laws(&self, details: &Details<'_>) -> Vec<String> {
        let own = self.legal_texts(details.legal_texts.iter().copied());
        let mut bases: Vec<(String, Vec<String>)> = Vec::new();
        if let Some(basis) = details.basis {
            add(&mut bases, self.with_article(basis), own);
        } else {
            for basis in &details.activity_bases {
                let condition = basis.condition.map(|one| self.with_article(one));
                let article = basis.basis.map(|one| self.with_article(one));
                let named: Vec<String> = article.into_iter().chain(condition).collect();
                let texts = basis.legal_texts.iter();
                let texts = self.legal_texts(texts.filter_map(|id| self.snapshot.get(*id)));
                add(&mut bases, named.join("; "), texts);
            }
            let mut own = own;
            own.retain(|text| !bases.iter().any(|(_, texts)| texts.contains(text)));
            add(&mut bases, String::new(), own);
        }
        let lines = bases.into_iter().map(|(basis, texts)| {
            let texts = texts.join("; ");
            match (basis.is_empty(), texts.is_empty()) {
                (false, false) => format!("{basis}: {texts}"),
                _ => basis + &texts,
            }
        });
        lines.filter(|line| !line.is_empty()).collect()
    }

    /// The data of a disclosure: categories, then elements.
    pub fn data(&self, details: &Details<'_>) -> (Vec<String>, Vec<String>) {
        let categories = details.categories.iter();
        let elements = details.elements.iter();
        (
            categories
                .map(|one| self.name(&one.name, one.code()))
                .collect(),
            elements
                .map(|one| self.name(&one.name, one.code()))
                .collect(),
        )
    }

    pub fn purposes(&self, details: &Details<'_>) -> Vec<String> {
        let purposes = details.purposes.iter();
        purposes
            .map(|one| self.name(&one.name, one.code()))
            .collect()
    }

    pub fn instrument(&self, instrument: &Instrument) -> String {
        self.name(&instrument.title, instrument.code())
    }
}

/// Adds laws to a basis, each once.
fn add(bases: &mut Vec<(String, Vec<String>)>, basis: String, texts: Vec<String>) {
    let at = bases.iter().position(|(known, _)| *known == basis);
    let at = at.unwrap_or_else(|| {
        bases.push((basis, Vec::new()));
        bases.len() - 1
    });
    for text in texts {
        if !bases[at].1.contains(&text) {
            bases[at].1.push(text);
        }
    }
}
