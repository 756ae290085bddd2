//! What one party gets, in a few labelled lines; disclosures that differ only in their activity
//! are told once.

use std::collections::HashMap;

use super::{
    page::Page,
    sentences::{Sentences, Told, of},
};
use crate::answers::{
    AccessAnswer, Details,
    access::Disclosure,
    codes::{AccessGroup, SubjectMatch},
    words::Words,
};
use crate::domain::record::Absence;

/// One way in which a party gets data.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Entry {
    gets: String,
    purposes: String,
    bases: Vec<String>,
    under: String,
    transfer: String,
    when: String,
    notes: String,
    missing: Vec<String>,
    activities: Vec<String>,
}

/// The ways in which a party gets data, in the order of its disclosures.
pub(super) fn entries(
    answer: &AccessAnswer<'_>,
    words: &Words<'_>,
    disclosures: &[Disclosure<'_>],
) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut known: HashMap<Entry, usize> = HashMap::new();
    for disclosure in disclosures {
        let entry = entry(words, disclosure, &answer.details(disclosure));
        let activity = words.activity(disclosure.activity);
        let at = *known.entry(entry.clone()).or_insert(entries.len());
        if at == entries.len() {
            entries.push(entry);
        }
        let activities = &mut entries[at].activities;
        if !activities.contains(&activity) {
            activities.push(activity);
        }
    }
    entries
}

impl Entry {
    pub fn write(&self, say: Sentences, page: &mut Page) {
        let activities = say.in_activities(&self.activities);
        let purposes = say.joined(&self.purposes, &activities);
        let mut lines = vec![(say.gets(), &self.gets), (say.purpose_label(), &purposes)];
        lines.extend(self.bases.iter().map(|basis| (say.basis(), basis)));
        let missing = self.missing.join(", ");
        lines.extend([
            (say.under(), &self.under),
            (say.abroad(), &self.transfer),
            (say.when_label(), &self.when),
            (say.note(), &self.notes),
            (say.unknown(), &missing),
        ]);
        for (label, text) in lines {
            if !text.is_empty() {
                page.detail(&label, text);
            }
        }
    }
}

fn entry(words: &Words<'_>, disclosure: &Disclosure<'_>, details: &Details<'_>) -> Entry {
    let (mut data, elements) = words.data(details);
    data.extend(elements);
    let bases = words.bases_with_laws(details);
    let under = instrument(words, details);
    let (flow, say) = (disclosure.flow, of(words));
    let stated = [
        (say.data(), !data.is_empty() && !details.may_include),
        (say.the_purpose(), !details.purposes.is_empty()),
        (say.the_basis(), !bases.is_empty()),
        (say.instrument_label(), !under.is_empty()),
        (say.since(), disclosure.span.from.is_some()),
        (
            say.has_or_may(),
            flow.is_some_and(|flow| flow.disclosure.is_some()),
        ),
    ];
    let missing = stated.iter().filter(|(_, stated)| !stated);
    Entry {
        gets: match (data.is_empty(), details.may_include) {
            (true, _) => String::new(),
            (false, true) => say.may_include(&data),
            (false, false) => data.join("; "),
        },
        purposes: words.purposes(details).join("; "),
        bases,
        under,
        transfer: transfer(words, disclosure, details),
        when: when(words, disclosure),
        notes: notes(words, disclosure, details),
        missing: missing.map(|(what, _)| what.clone()).collect(),
        activities: Vec::new(),
    }
}

fn instrument(words: &Words<'_>, details: &Details<'_>) -> String {
    let Some(found) = details.instrument else {
        return String::new();
    };
    let publication = found.publication.as_ref().map(|url| &*url.0);
    of(words).instrument(&Told {
        kind: words.label(found.kind),
        title: &words.instrument(found),
        number: found.number.as_deref(),
        concluded: found.concluded,
        publication,
        in_force: details.instrument_valid,
    })
}

/// Where the data go outside the EEA, and on what ground; empty when nothing points outside it.
fn transfer(words: &Words<'_>, disclosure: &Disclosure<'_>, details: &Details<'_>) -> String {
    let (place, say) = (&details.place, of(words));
    let country = place.country.map(|country| words.country(country));
    let told = match (country, place.outside_eea) {
        (Some(country), Some(true)) => say.outside_eea(&country),
        _ if place.tool.is_none() => return String::new(),
        (Some(country), _) => country,
        (None, _) => say.no_country(),
    };
    let absent = disclosure
        .flow
        .and_then(|flow| flow.header.absent.get("transfer_tool"));
    let tool = place.tool.map(|tool| {
        let title = words.name(&tool.title, tool.code());
        (words.with_article(tool.kind), title)
    });
    let adequacy = place.adequacy.iter().map(|decision| {
        let test = words.label(decision.test);
        (&*decision.decision, test)
    });
    say.transfer(
        &told,
        tool,
        place.tool_valid,
        absent == Some(Absence::None),
        &adequacy.collect::<Vec<_>>(),
    )
}

fn when(words: &Words<'_>, disclosure: &Disclosure<'_>) -> String {
    let flow = disclosure.flow;
    let state = flow.and_then(|flow| flow.disclosure);
    let state = state.map(|state| words.label(state));
    let only = flow.and_then(|flow| flow.circumstance.as_deref());
    let only = only.and_then(|text| words.local(text));
    of(words).when(disclosure.span, disclosure.ended, state, only.as_deref())
}

fn notes(words: &Words<'_>, disclosure: &Disclosure<'_>, details: &Details<'_>) -> String {
    let (mut notes, say) = (Vec::new(), of(words));
    if disclosure.ended {
        notes.push(say.was(words.label(disclosure.capacity)));
    } else if disclosure.future {
        notes.push(say.will_be(words.label(disclosure.capacity)));
    } else if disclosure.capacity == AccessGroup::CapacityNotStated {
        let ground = disclosure.flow.and_then(|flow| flow.ground.as_deref());
        notes.extend(ground.and_then(|ground| words.local(ground)));
    }
    let classes: Vec<String> = disclosure
        .classes
        .iter()
        .map(|class| words.party(class))
        .collect();
    if !classes.is_empty() {
        notes.push(say.as_member(&classes));
    }
    if let Some(sender) = disclosure.sender {
        notes.push(say.from(&words.party(sender)));
    }
    if let Some(system) = disclosure.via_system {
        notes.push(say.operates(&words.name(&system.name, system.code())));
    }
    let itself = disclosure.party.id();
    if let Some(via) = details.via.filter(|via| via.id() != itself) {
        notes.push(say.through(&words.party(via)));
    }
    if disclosure.subject == SubjectMatch::NotStated {
        notes.push(say.subject_not_stated());
    }
    notes.extend(say.nature(details.nature));
    if disclosure.confidential {
        notes.push(say.confidential());
    }
    notes.join("; ")
}
