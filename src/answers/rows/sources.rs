//! The answer to "where do my data come from?" as a table: one row per source and flow, then what
//! the register does not know.

use super::{BETWEEN, InstrumentCells, date, row};
use crate::{
    answers::{
        Facts, Receipt, SourceAnswer,
        access::{all, in_force},
        codes::{Said, SourceGroup},
        words::Words,
    },
    domain::{
        records::{Activity, Flow, Party, Register},
        text::Language,
    },
};

row! {
    /// One row of the answer.
    SourceRow {
        /// Part of the answer, such as *registers*.
        group,
        /// Name of the register.
        register,
        /// Party that sends the data or runs the register.
        party,
        /// Code of the party in the register of processing.
        party_code,
        /// The classes of which it is a member, the outermost first.
        via_class,
        /// Why a class cannot be named.
        reason,
        /// The integrator through which the data come.
        through,
        /// Whether anyone can consult the source.
        publicly_accessible,
        /// Activity.
        activity,
        /// Reference of the activity.
        reference,
        /// Controller in whose record the activity stands.
        controller,
        /// How it is known that the data are of the persons asked about.
        subjects,
        /// Categories of data.
        data_categories,
        /// Elements of data.
        data_elements,
        /// Laws that order or permit it.
        legal_texts,
        /// Kind of the instrument that permits it.
        instrument_kind,
        /// Title of the instrument.
        instrument,
        /// Number of the instrument.
        instrument_number,
        /// Day on which it was concluded.
        concluded,
        /// Where it is published.
        publication,
        /// Whether it is in force on the day.
        instrument_in_force,
        /// First day.
        from,
        /// Last day.
        to,
        /// To whom it applies, where not to everyone.
        circumstance,
        /// Whether that applies to the person, by the facts given.
        applies,
        /// Whether it is withheld from the person.
        confidential,
        /// How the flow is known: stated, inferred, or expected from the law.
        nature,
    }
}

impl SourceAnswer<'_> {
    /// The answer as rows, with names and labels in one language.
    pub fn rows(&self, language: Language) -> Vec<SourceRow> {
        self.rows_for(language, &Facts::default())
    }

    /// The same; what holds under a circumstance says whether it applies, by the facts that the
    /// person gives.
    pub fn rows_for(&self, language: Language, facts: &Facts) -> Vec<SourceRow> {
        let words = Words {
            snapshot: self.snapshot,
            names: language,
            labels: language,
        };
        let mut rows = Vec::new();
        for source in &self.sources {
            rows.extend(source.receipts.iter().map(|receipt| {
                SourceRow {
                    group: words.label(source.group).to_owned(),
                    publicly_accessible: match source.register {
                        Some(_) => words
                            .label(Said::from(source.publicly_accessible))
                            .to_owned(),
                        None => String::new(),
                    },
                    ..self.receipt_row(&words, facts, source.register, source.party, receipt)
                }
            }));
        }
        for line in &self.unresolved {
            rows.extend(line.receipts.iter().map(|receipt| SourceRow {
                group: words.label(SourceGroup::Unresolved).to_owned(),
                reason: words.label(line.reason).to_owned(),
                ..self.receipt_row(
                    &words,
                    facts,
                    receipt.register(self.snapshot),
                    Some(line.class),
                    receipt,
                )
            }));
        }
        let none = self.sources_none.iter().map(|none| none.activity);
        let none = none.map(|activity| (SourceGroup::SourcesNone, activity));
        let unknown = self.sources_not_stated.iter().copied();
        let unknown = unknown.map(|activity| (SourceGroup::SourcesNotStated, activity));
        rows.extend(none.chain(unknown).map(|(group, activity)| SourceRow {
            group: words.label(group).to_owned(),
            ..with_activity(&words, activity, SourceRow::default())
        }));
        rows
    }

    fn receipt_row(
        &self,
        words: &Words<'_>,
        facts: &Facts,
        register: Option<&Register>,
        party: Option<&Party>,
        receipt: &Receipt<'_>,
    ) -> SourceRow {
        let flow = receipt.flow;
        let last = receipt.span.to.filter(|_| receipt.ended);
        let on = last.map_or(self.question.on, |last| last.min(self.question.on));
        let instrument = flow.instrument.and_then(|id| self.snapshot.get(id));
        let valid = instrument.is_some_and(|found| in_force(found, on));
        let instrument = InstrumentCells::of(words, instrument, valid);
        let register = register.map(|one| words.name(&one.name, one.code()));
        let classes = receipt.classes.iter().map(|class| words.party(class));
        let applies = facts.decide(flow.circumstance.as_deref());
        let (data_categories, data_elements) = self.data(words, flow);
        let nature = receipt.nature.map(|nature| words.label(nature));
        let texts = words.legal_texts(all(self.snapshot, &flow.legal_texts));
        let row = SourceRow {
            register: register.unwrap_or_default(),
            party: party.map(|party| words.party(party)).unwrap_or_default(),
            party_code: party.map_or("", Party::code).to_owned(),
            via_class: classes.collect::<Vec<_>>().join(BETWEEN),
            through: receipt.via.map(|via| words.party(via)).unwrap_or_default(),
            subjects: words.label(receipt.subject).to_owned(),
            data_categories,
            data_elements,
            legal_texts: texts.join(BETWEEN),
            instrument_kind: instrument.kind,
            instrument: instrument.title,
            instrument_number: instrument.number,
            concluded: instrument.concluded,
            publication: instrument.publication,
            instrument_in_force: instrument.in_force,
            from: date(receipt.span.from),
            to: date(receipt.span.to),
            circumstance: words.optional(flow.circumstance.as_deref()),
            applies: applies.map_or("", |one| words.label(one)).to_owned(),
            confidential: words
                .label(Said::from(Some(receipt.confidential)))
                .to_owned(),
            nature: nature.unwrap_or_default().to_owned(),
            ..SourceRow::default()
        };
        with_activity(words, receipt.activity, row)
    }

    /// The categories and elements of a flow; that there are none stated is said among the first.
    fn data(&self, words: &Words<'_>, flow: &Flow) -> (String, String) {
        let categories = all(self.snapshot, &flow.categories).into_iter();
        let elements = all(self.snapshot, &flow.elements).into_iter();
        let categories = categories.map(|one| words.name(&one.name, one.code()));
        let elements = elements.map(|one| words.name(&one.name, one.code()));
        let (categories, elements): (Vec<_>, Vec<_>) = (categories.collect(), elements.collect());
        if categories.is_empty() && elements.is_empty() {
            return (words.label(Said::NotStated).to_owned(), String::new());
        }
        (categories.join(BETWEEN), elements.join(BETWEEN))
    }
}

fn with_activity(words: &Words<'_>, activity: &Activity, row: SourceRow) -> SourceRow {
    let controller = words.snapshot.get(activity.controller);
    SourceRow {
        activity: words.activity(activity),
        reference: activity.reference.to_string(),
        controller: controller
            .map(|party| words.party(party))
            .unwrap_or_default(),
        ..row
    }
}
