//! Finds things among drafts: an activity by its name, and what belongs to it.

use std::collections::HashMap;

use inzage::domain::{
    draft::{Draft, Entry, Input},
    kind::Kind,
    reference::Reference,
    text::fold,
};

/// The drafts of a file.
pub struct Drafts<'d> {
    all: &'d [Draft],
    by_code: HashMap<(Kind, &'d str), &'d Draft>,
}

/// An activity among them.
pub struct Activity<'d> {
    drafts: &'d Drafts<'d>,
    pub draft: &'d Draft,
    code: &'d str,
}

/// Names are compared without regard to case, blanks and the form of apostrophes.
pub fn plain(text: &str) -> String {
    let straight = text.replace(['’', '‘'], "'");
    fold(&straight)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

impl<'d> Drafts<'d> {
    pub fn new(all: &'d [Draft]) -> Drafts<'d> {
        let coded = |draft: &'d Draft| Some(((draft.kind, draft.code()?), draft));
        Drafts {
            all,
            by_code: all.iter().filter_map(coded).collect(),
        }
    }

    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &'d Draft> {
        self.all.iter().filter(move |draft| draft.kind == kind)
    }

    pub fn get(&self, kind: Kind, code: &str) -> Option<&'d Draft> {
        self.by_code.get(&(kind, code)).copied()
    }

    /// The activity of this name; where several have it, that with this reference.
    pub fn activity(&'d self, name: &str, reference: Option<&str>) -> Option<Activity<'d>> {
        let named = |draft: &&Draft| {
            let names = texts_of(draft, "name");
            names.iter().any(|text| plain(text) == plain(name))
        };
        let referred = |draft: &&Draft| shown(draft, "reference").as_deref() == reference;
        let all: Vec<&Draft> = self.of_kind(Kind::Activity).filter(named).collect();
        let draft = all.iter().copied().find(|draft| referred(draft));
        let draft = draft.or(all.first().copied())?;
        Some(Activity {
            drafts: self,
            draft,
            code: draft.code()?,
        })
    }

    /// The names of what a field refers to.
    pub fn names(&self, draft: &Draft, field: &str, kind: Kind) -> Vec<&'d str> {
        let codes = texts_of(draft, field);
        let named = codes.iter().filter_map(|code| self.get(kind, code));
        named.flat_map(|record| texts_of(record, "name")).collect()
    }

    /// Whether words stand in some draft that is not evidence.
    pub fn keep(&self, words: &str) -> bool {
        let mut records = self.all.iter().filter(|draft| draft.kind != Kind::Evidence);
        records.any(|draft| holds(draft, words))
    }

    pub fn activity_names(&self) -> Vec<&'d str> {
        self.of_kind(Kind::Activity)
            .flat_map(|draft| texts_of(draft, "name"))
            .collect()
    }
}

impl<'d> Activity<'d> {
    /// The drafts of a kind that belong to the activity.
    pub fn own(&self, kind: Kind) -> Vec<&'d Draft> {
        let own = |draft: &&Draft| texts_of(draft, "activity").contains(&self.code);
        self.drafts.of_kind(kind).filter(own).collect()
    }

    /// The values of a field of the drafts of a kind that belong to it.
    pub fn values(&self, kind: Kind, field: &str) -> Vec<&'d str> {
        let own = self.own(kind).into_iter();
        own.flat_map(|draft| texts_of(draft, field)).collect()
    }

    /// The names of what a field of the activity refers to.
    pub fn names(&self, field: &str, kind: Kind) -> Vec<&'d str> {
        self.drafts.names(self.draft, field, kind)
    }

    /// Categories and elements of data with their sensitivity, of those used.
    pub fn data(&self) -> Vec<(&'d str, Option<&'d str>)> {
        let mut found = Vec::new();
        for used in self.own(Kind::DataUse) {
            for (field, kind) in [
                ("category", Kind::DataCategory),
                ("element", Kind::DataElement),
            ] {
                for code in texts_of(used, field) {
                    let Some(record) = self.drafts.get(kind, code) else {
                        continue;
                    };
                    let sensitivity = texts_of(record, "sensitivity").first().copied();
                    found.extend(
                        texts_of(record, "name")
                            .into_iter()
                            .map(|name| (name, sensitivity)),
                    );
                }
            }
        }
        found
    }

    /// The flows to somebody else, with the draft of whoever receives.
    pub fn flows(&self) -> Vec<(&'d Draft, Option<&'d Draft>)> {
        let controller = texts_of(self.draft, "controller").first().copied();
        let out = |flow: &&Draft| texts_of(flow, "to").first().copied() != controller;
        let receiver = |flow: &Draft| {
            let to = texts_of(flow, "to");
            to.first().and_then(|to| self.drafts.get(Kind::Party, to))
        };
        let flows = self.own(Kind::Flow).into_iter().filter(out);
        flows.map(|flow| (flow, receiver(flow))).collect()
    }

    /// The flows that leave the EEA: flow, name of the recipient, country.
    pub fn transfers(&self) -> Vec<(&'d Draft, String, &'d str)> {
        let reference = Reference::embedded();
        let today = chrono::Utc::now().date_naive();
        let mut found = Vec::new();
        for (flow, party) in self.flows() {
            let stated = texts_of(flow, "country");
            let country = match (stated.first(), party) {
                (Some(country), _) => Some(*country),
                (None, Some(party)) => texts_of(party, "country").first().copied(),
                (None, None) => None,
            };
            let Some(country) = country else { continue };
            let code = reference.country_code(country).expect("a country");
            if !reference.is_in_eea(code, today) {
                let name = party.map(|party| texts_of(party, "name").join(" "));
                found.push((flow, name.unwrap_or_default(), country));
            }
        }
        found
    }

    /// The kinds of the transfer tools of its flows.
    pub fn tools(&self) -> Vec<&'d str> {
        let codes = self.values(Kind::Flow, "transfer_tool");
        let tools = codes
            .iter()
            .filter_map(|code| self.drafts.get(Kind::TransferTool, code));
        tools.flat_map(|tool| texts_of(tool, "kind")).collect()
    }

    /// Whether words stand in the activity or in what belongs or is linked to it.
    pub fn keeps(&self, words: &str) -> bool {
        let kinds = [Kind::LegalBasis, Kind::DataUse, Kind::Retention, Kind::Flow];
        let mut own: Vec<&Draft> = kinds.iter().flat_map(|kind| self.own(*kind)).collect();
        own.push(self.draft);
        let linked: Vec<&Draft> = own
            .iter()
            .flat_map(|draft| draft.fields.iter())
            .flat_map(|(_, entry)| texts(entry))
            .flat_map(|code| {
                Kind::ALL
                    .iter()
                    .filter_map(move |kind| self.drafts.get(*kind, code))
            })
            .collect();
        own.iter().chain(&linked).any(|draft| holds(draft, words))
    }
}

fn holds(draft: &Draft, words: &str) -> bool {
    let wanted = plain(words);
    let mut all = draft.fields.iter().flat_map(|(_, entry)| texts(entry));
    all.any(|text| plain(text).contains(&wanted))
}

/// The texts of a field: the text itself, in each language, or of each item.
pub fn texts_of<'d>(draft: &'d Draft, field: &str) -> Vec<&'d str> {
    draft.entry(field).map(texts).unwrap_or_default()
}

/// A field that holds one value, as text.
pub fn shown(draft: &Draft, field: &str) -> Option<String> {
    match &draft.entry(field)?.input {
        Input::Date(date) => Some(date.to_string()),
        Input::Integer(number) => Some(number.to_string()),
        Input::Bool(truth) => Some(truth.to_string()),
        _ => Some(texts_of(draft, field).join(" ")),
    }
}

fn texts(entry: &Entry) -> Vec<&str> {
    match &entry.input {
        Input::Text(text) => vec![text],
        Input::List(items) => items.iter().flat_map(texts).collect(),
        Input::Fields(fields) => fields.iter().flat_map(|(_, entry)| texts(entry)).collect(),
        _ => Vec::new(),
    }
}
