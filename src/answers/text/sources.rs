//! Where data come from, as text: source by source, and of each source one block per route: the
//! integrator and the instrument by which data come.

use std::collections::BTreeSet;

use super::{
    head,
    page::Page,
    sentences::{Sentences, SourceCounts, of},
    withheld,
};
use crate::answers::{
    Receipt, Source, SourceAnswer, access::in_force, codes::SourceGroup, words::Words,
};
use crate::domain::{codes::EvidenceNature, text::Language};

/// The answer to "where do my data come from?" in one language.
pub fn sources(answer: &SourceAnswer<'_>, language: Language) -> String {
    let words = Words {
        snapshot: answer.snapshot,
        names: language,
        labels: language,
    };
    let writer = Writer { answer, words };
    let (ended, current): (Vec<_>, Vec<_>) = answer
        .sources
        .iter()
        .partition(|source| source.group == SourceGroup::Ended);
    let (mut page, say) = (Page::new(language), of(&words));
    writer.opening(&current, &ended, &mut page);
    writer.listed(&say.sources(), &current, &mut page);
    if !ended.is_empty() {
        writer.listed(&say.sources_ended(), &ended, &mut page);
    }
    writer.unresolved(&mut page);
    writer.unsaid(&mut page);
    page.finish()
}

struct Writer<'a, 's> {
    answer: &'s SourceAnswer<'a>,
    words: Words<'a>,
}

impl Writer<'_, '_> {
    fn say(&self) -> Sentences {
        of(&self.words)
    }

    /// Question, day and counts. The first line is blank, for an answer may stand above.
    fn opening(&self, current: &[&Source<'_>], ended: &[&Source<'_>], page: &mut Page) {
        let say = self.say();
        let answer = self.answer;
        let subjects = head::subjects(&self.words, &answer.question.subjects);
        let controllers = head::controllers(&self.words, &answer.scope);
        page.blank();
        let silent = answer.sources_none.is_empty() && answer.sources_not_stated.is_empty();
        if silent && answer.sources.is_empty() && answer.unresolved.is_empty() {
            page.paragraph(&say.no_source(&controllers));
        }
        page.paragraph(&say.sources_question(&subjects, &controllers));
        let mut counts = SourceCounts {
            current: current.len(),
            ended: ended.len(),
            classes: answer.unresolved.len(),
            ..SourceCounts::default()
        };
        for source in current {
            let natures = || source.receipts.iter().map(|receipt| receipt.nature);
            let stated = Some(EvidenceNature::Stated);
            if natures().all(|nature| nature == stated) {
                counts.stated += 1;
            } else if natures().flatten().any(|nature| Some(nature) != stated) {
                counts.inferred += 1;
            }
        }
        page.paragraph(&say.source_counts(answer.question.on, answer.snapshot.revision(), &counts));
    }

    fn listed(&self, heading: &str, sources: &[&Source<'_>], page: &mut Page) {
        page.heading(heading, sources.len());
        for source in sources {
            page.item(&title(&self.words, source));
            self.routes(&source.receipts, page);
        }
    }

    fn unresolved(&self, page: &mut Page) {
        let unresolved = &self.answer.unresolved;
        if unresolved.is_empty() {
            return;
        }
        page.heading(&self.say().sources_unresolved(), unresolved.len());
        for line in unresolved {
            let reason = self.words.label(line.reason);
            page.item(&format!("{}: {reason}", self.words.party(line.class)));
            self.routes(&line.receipts, page);
        }
    }

    /// What nobody said, what is said to be nothing, and what is withheld.
    fn unsaid(&self, page: &mut Page) {
        let say = self.say();
        let none = &self.answer.sources_none;
        if !none.is_empty() {
            page.heading(&say.sources_none(), none.len());
            for stated in none {
                page.item(&self.words.activity(stated.activity));
            }
        }
        let unknown = self.answer.sources_not_stated.len();
        if unknown > 0 {
            page.blank();
            page.paragraph(&say.sources_not_stated(unknown));
        }
        withheld(say, &self.answer.withheld, page);
    }

    /// One block for each route, in the order of the first receipt by it.
    fn routes(&self, receipts: &[Receipt<'_>], page: &mut Page) {
        let say = self.say();
        let mut routes: Vec<(Route, BTreeSet<String>)> = Vec::new();
        for receipt in receipts {
            let route = self.route(receipt);
            let data = data(&self.words, receipt);
            match routes.iter_mut().find(|(known, _)| *known == route) {
                Some((_, known)) => known.extend(data),
                None => routes.push((route, data.collect())),
            }
        }
        for (route, data) in routes {
            let data: Vec<String> = data.into_iter().collect();
            let data = match data.is_empty() {
                true => say.no_data_stated(),
                false => data.join("; "),
            };
            page.detail(&say.gives(), &data);
            match &route.instrument {
                Some(instrument) => page.detail(&say.under(), instrument),
                None => page.detail(&say.unknown(), &say.instrument_label()),
            }
            if !route.notes.is_empty() {
                page.detail(&say.note(), &route.notes);
            }
        }
    }

    fn route(&self, receipt: &Receipt<'_>) -> Route {
        let (words, say) = (&self.words, self.say());
        let on = self.answer.question.on;
        let last = receipt.span.to.filter(|_| receipt.ended);
        let on = last.map_or(on, |last| last.min(on));
        let instrument = receipt
            .flow
            .instrument
            .and_then(|id| words.snapshot.get(id));
        let mut notes = Vec::new();
        notes.extend(receipt.via.map(|via| say.through(&words.party(via))));
        notes.extend(say.nature(receipt.nature));
        notes.extend(receipt.confidential.then(|| say.confidential()));
        Route {
            instrument: instrument.map(|found| {
                let title = words.instrument(found);
                say.title_and_day(&title, found.concluded, in_force(found, on))
            }),
            notes: notes.join("; "),
        }
    }
}

/// By what way and how surely data come. Receipts that differ in it are told apart.
#[derive(PartialEq, Eq)]
struct Route {
    instrument: Option<String>,
    notes: String,
}

/// The register and who runs or sends it.
fn title(words: &Words<'_>, source: &Source<'_>) -> String {
    let party = source.party.map(|party| words.party(party));
    let register = source
        .register
        .map(|register| words.name(&register.name, register.code()));
    match (register, party) {
        (Some(register), Some(party)) => format!("{register}, {party}"),
        (Some(name), None) | (None, Some(name)) => name,
        (None, None) => of(words).source_not_stated(),
    }
}

/// The data of a receipt by name: categories and elements.
fn data(words: &Words<'_>, receipt: &Receipt<'_>) -> impl Iterator<Item = String> {
    let categories = receipt.flow.categories.iter().filter_map(|id| {
        let category = words.snapshot.get(*id)?;
        Some(words.name(&category.name, category.code()))
    });
    let elements = receipt.flow.elements.iter().filter_map(|id| {
        let element = words.snapshot.get(*id)?;
        Some(words.name(&element.name, element.code()))
    });
    categories.chain(elements)
}
