//! The answer to "what is held about me?" as a table: one row per activity and data use.

use super::{BETWEEN, date, row};
use crate::{
    answers::{Dated, Facts, Held, HeldAnswer, codes::Said, words::Words},
    domain::{
        records::{DataUse, Retention},
        text::Language,
    },
};

row! {
    /// One row of the answer.
    HeldRow {
        /// Controller in whose record the activity stands.
        controller,
        /// Reference of the activity.
        reference,
        /// Activity.
        activity,
        /// How it is known to concern the persons asked about.
        subjects,
        /// Category or element of data; not stated where the activity states none.
        data,
        /// Whose data.
        of,
        /// Whether the person must provide them.
        provision,
        /// Under which circumstance they are used, where not always.
        circumstance,
        /// Whether that applies to the person, by the facts given.
        applies,
        /// Purposes.
        purposes,
        /// Legal bases with their articles and laws.
        bases,
        /// How long the data of the activity are kept, or by what criterion.
        retention,
        /// Where they are kept.
        systems,
        /// Whether decisions are taken by automated means alone.
        automated_decisions,
        /// First day of the activity.
        from,
        /// Last day of the activity.
        to,
    }
}

impl HeldAnswer<'_> {
    /// The answer as rows, with names and labels in one language.
    pub fn rows(&self, language: Language, facts: &Facts) -> Vec<HeldRow> {
        let words = Words {
            snapshot: self.snapshot,
            names: language,
            labels: language,
        };
        let mut rows = Vec::new();
        for held in &self.activities {
            let row = activity_row(&words, held);
            let uses = held.data.iter();
            let with_data = uses.map(|one| with_data(&words, facts, one, row.clone()));
            let before = rows.len();
            rows.extend(with_data);
            if rows.len() == before {
                let data = words.label(Said::NotStated).to_owned();
                rows.push(HeldRow { data, ..row });
            }
        }
        rows
    }
}

fn activity_row(words: &Words<'_>, held: &Held<'_>) -> HeldRow {
    let not_stated = || words.label(Said::NotStated).to_owned();
    let stated = |mut values: Vec<String>| {
        values.retain(|value| !value.is_empty());
        match values.is_empty() {
            true => not_stated(),
            false => values.join(BETWEEN),
        }
    };
    let activity = held.activity;
    let controller = words.snapshot.get(activity.controller);
    let purposes = held.purposes.iter();
    let bases = held.bases.iter().map(|basis| words.legal_basis(basis));
    let retention = held.retention.iter().map(|rule| kept(words, rule));
    let systems = held.systems.iter();
    let span = activity.span();
    HeldRow {
        controller: controller.map(|one| words.party(one)).unwrap_or_default(),
        reference: activity.reference.to_string(),
        activity: words.activity(activity),
        subjects: words.label(held.subject).to_owned(),
        purposes: stated(
            purposes
                .map(|one| words.name(&one.name, one.code()))
                .collect(),
        ),
        bases: stated(bases.collect()),
        retention: stated(retention.collect()),
        systems: stated(
            systems
                .map(|one| words.name(&one.name, one.code()))
                .collect(),
        ),
        automated_decisions: words
            .label(Said::from(activity.automated_decisions))
            .to_owned(),
        from: date(span.from),
        to: date(span.to),
        ..HeldRow::default()
    }
}

fn with_data(words: &Words<'_>, facts: &Facts, data_use: &DataUse, row: HeldRow) -> HeldRow {
    let snapshot = words.snapshot;
    let element = data_use.element.and_then(|id| snapshot.get(id));
    let category = data_use.category.and_then(|id| snapshot.get(id));
    let element = element.map(|one| words.name(&one.name, one.code()));
    let category = category.map(|one| words.name(&one.name, one.code()));
    let of = data_use.subject.and_then(|id| snapshot.get(id));
    let circumstance = data_use.circumstance.as_deref();
    let applies = facts.decide(circumstance);
    HeldRow {
        data: element.or(category).unwrap_or_default(),
        of: match of {
            Some(of) => words.name(&of.name, of.code()),
            None => words.label(Said::NotStated).to_owned(),
        },
        provision: data_use
            .provision
            .map_or_else(String::new, |one| words.with_article(one)),
        circumstance: words.optional(circumstance),
        applies: applies.map_or("", |one| words.label(one)).to_owned(),
        ..row
    }
}

/// A rule of retention: its period and event, else its criterion, else the wording of the source.
fn kept(words: &Words<'_>, rule: &Retention) -> String {
    let mut parts = Vec::new();
    parts.extend(rule.period.map(|period| period.to_string()));
    parts.extend(rule.trigger.map(|trigger| words.label(trigger).to_owned()));
    parts.push(words.optional(rule.trigger_text.as_deref()));
    parts.push(words.optional(rule.criterion.as_deref()));
    parts.retain(|part| !part.is_empty());
    if parts.is_empty() {
        parts.extend(rule.original.as_deref().map(str::to_owned));
    }
    parts.extend(
        rule.final_action
            .map(|action| words.label(action).to_owned()),
    );
    parts.join(", ")
}
