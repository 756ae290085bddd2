//! Where data come from, as text: source by source, with the instrument under which they come.

use std::collections::BTreeSet;

use super::{english, page::Page};
use crate::answers::{Receipt, Source, SourceAnswer, words::Words};
use crate::domain::text::Language;

/// The answer to "where do my data come from?", with names in one language.
pub fn sources(answer: &SourceAnswer<'_>, names: Language) -> String {
    let words = Words {
        snapshot: answer.snapshot,
        names,
        labels: Language::En,
    };
    let mut page = Page::default();
    page.heading(english::SOURCES, answer.sources.len());
    for source in &answer.sources {
        page.item(&title(&words, source));
        page.detail(english::GIVES, &data(&words, &source.receipts));
        let receipts = source.receipts.iter();
        let notes: BTreeSet<&str> = receipts
            .filter_map(|receipt| english::nature(receipt.nature))
            .collect();
        for note in notes {
            page.detail(english::NOTE, note);
        }
        let instruments = instruments(&words, &source.receipts);
        if instruments.is_empty() {
            page.detail(english::UNKNOWN, english::INSTRUMENT);
        }
        for instrument in instruments {
            page.detail(english::UNDER, &instrument);
        }
    }
    for line in &answer.unresolved {
        let reason = words.label(line.reason);
        page.item(&format!("{}: {reason}", words.party(line.class)));
    }
    let unknown = answer.sources_not_stated.len();
    if unknown > 0 {
        page.paragraph(&english::sources_not_stated(unknown));
    }
    page.finish()
}

/// The register and who runs or sends it, and the integrator through which the data come.
fn title(words: &Words<'_>, source: &Source<'_>) -> String {
    let party = source.party.map(|party| words.party(party));
    let register = source
        .register
        .map(|register| words.name(&register.name, register.code()));
    let mut title = match (register, party) {
        (Some(register), Some(party)) => format!("{register}, {party}"),
        (Some(name), None) | (None, Some(name)) => name,
        (None, None) => english::SOURCE_NOT_STATED.to_owned(),
    };
    let through = source.receipts.iter().filter_map(|receipt| receipt.via);
    let through: BTreeSet<String> = through.map(|party| words.party(party)).collect();
    for party in through {
        title.push_str(", ");
        title.push_str(&english::through(&party));
    }
    title
}

fn data(words: &Words<'_>, receipts: &[Receipt<'_>]) -> String {
    let mut names = BTreeSet::new();
    for receipt in receipts {
        let categories = receipt.flow.categories.iter();
        names.extend(categories.filter_map(|id| {
            let category = words.snapshot.get(*id)?;
            Some(words.name(&category.name, category.code()))
        }));
        let elements = receipt.flow.elements.iter();
        names.extend(elements.filter_map(|id| {
            let element = words.snapshot.get(*id)?;
            Some(words.name(&element.name, element.code()))
        }));
    }
    if names.is_empty() {
        return english::NO_DATA_STATED.to_owned();
    }
    names.into_iter().collect::<Vec<_>>().join("; ")
}

fn instruments(words: &Words<'_>, receipts: &[Receipt<'_>]) -> BTreeSet<String> {
    let ids = receipts
        .iter()
        .filter_map(|receipt| receipt.flow.instrument);
    ids.filter_map(|id| {
        let instrument = words.snapshot.get(id)?;
        Some(words.name(&instrument.title, instrument.code()))
    })
    .collect()
}
