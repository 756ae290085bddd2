//! The answer to "which parties have access to my data?" as a table: one row per party and
//! disclosure, then the classes that cannot be named, then what the register does not know.

use super::{BETWEEN, InstrumentCells, date, row};
use crate::{
    answers::{
        AccessAnswer, Details, Facts, Place,
        access::{Disclosure, Onward},
        codes::{AccessGroup, Said},
        words::Words,
    },
    domain::{
        records::{Activity, Party},
        text::Language,
    },
};

row! {
    /// One row of the answer.
    AccessRow {
        /// Part of the answer, such as *processors and sub-processors*.
        group,
        /// Name of the party, or of the class that cannot be named.
        party,
        /// Code of the party in the register.
        party_code,
        /// Its enterprise number.
        enterprise_number,
        /// Country or organisation the data go to.
        country,
        /// Whether that is outside the EEA on the day.
        outside_eea,
        /// Capacity in which the party gets the data.
        role,
        /// The classes through which it does, the outermost first.
        via_class,
        /// Why a class cannot be named.
        reason,
        /// Who passes the data on, where it is not the controller.
        passed_on_by,
        /// The integrator through which the data go.
        through,
        /// The system that the party operates for the activity, where that is why it has access.
        via_system,
        /// The register the data come from.
        register,
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
        /// All that the activity uses, where the flow does not state its data.
        may_include,
        /// Purposes.
        purposes,
        /// Legal bases with their articles.
        bases,
        /// Ground of the disclosure in words.
        ground,
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
        /// What permits the transfer outside the EEA.
        transfer_tool,
        /// Whether that is valid on the day.
        transfer_tool_valid,
        /// First day.
        from,
        /// Last day.
        to,
        /// Whether the party has received data or may receive them.
        disclosure,
        /// To whom it applies, where not to everyone.
        circumstance,
        /// Whether that applies to the person, by the facts given.
        applies,
        /// Whether the party is withheld from the person.
        confidential,
        /// How the disclosure is known: stated, inferred, or expected from the law.
        nature,
    }
}

impl AccessAnswer<'_> {
    /// The answer as rows, with names and labels in one language.
    pub fn rows(&self, language: Language) -> Vec<AccessRow> {
        self.rows_for(language, &Facts::default())
    }

    /// The same; what holds under a circumstance says whether it applies, by the facts that the
    /// person gives.
    pub fn rows_for(&self, language: Language, facts: &Facts) -> Vec<AccessRow> {
        let words = Words {
            snapshot: self.snapshot,
            names: language,
            labels: language,
        };
        let mut rows = Vec::new();
        for group in &self.groups {
            let disclosures = group.parties.iter().flat_map(|line| &line.disclosures);
            rows.extend(disclosures.map(|one| AccessRow {
                group: words.label(group.group).to_owned(),
                ..self.disclosure_row(&words, facts, one)
            }));
        }
        for line in &self.unresolved {
            rows.extend(line.disclosures.iter().map(|one| AccessRow {
                group: words.label(AccessGroup::Unresolved).to_owned(),
                reason: words.label(line.reason).to_owned(),
                ..self.disclosure_row(&words, facts, one)
            }));
        }
        rows.extend(self.chain.iter().map(|onward| onward_row(&words, onward)));
        rows.extend(self.beside.iter().map(|beside| {
            AccessRow {
                group: words.label(AccessGroup::Beside).to_owned(),
                passed_on_by: beside
                    .from
                    .map(|from| words.party(from))
                    .unwrap_or_default(),
                ..with_activity(&words, beside.activity, party_row(&words, beside.to))
            }
        }));
        let none = self.recipients_none.iter().map(|none| none.activity);
        let unknown = self.recipients_not_stated.iter().copied();
        let none = none.map(|activity| (AccessGroup::RecipientsNone, activity));
        let unknown = unknown.map(|activity| (AccessGroup::RecipientsNotStated, activity));
        rows.extend(none.chain(unknown).map(|(group, activity)| AccessRow {
            group: words.label(group).to_owned(),
            ..with_activity(&words, activity, AccessRow::default())
        }));
        rows
    }

    fn disclosure_row(&self, words: &Words<'_>, facts: &Facts, one: &Disclosure<'_>) -> AccessRow {
        let details = self.details(one);
        let classes = one.classes.iter().map(|class| words.party(class));
        let flow = one.flow;
        let system = one.via_system;
        let system = system.map(|system| words.name(&system.name, system.code()));
        let role = one.role.map(|role| words.label(role).to_owned());
        let circumstance = flow.and_then(|flow| flow.circumstance.as_deref());
        let applies = facts.decide(circumstance);
        let row = AccessRow {
            role: role.unwrap_or_else(|| words.label(one.capacity).to_owned()),
            via_class: classes.collect::<Vec<_>>().join(BETWEEN),
            via_system: system.unwrap_or_default(),
            passed_on_by: one
                .sender
                .map(|party| words.party(party))
                .unwrap_or_default(),
            subjects: words.label(one.subject).to_owned(),
            ground: words.optional(flow.and_then(|flow| flow.ground.as_deref())),
            from: date(one.span.from),
            to: date(one.span.to),
            disclosure: match flow.and_then(|flow| flow.disclosure) {
                Some(disclosure) => words.label(disclosure).to_owned(),
                None => words.label(Said::NotStated).to_owned(),
            },
            circumstance: words.optional(circumstance),
            applies: applies.map_or("", |one| words.label(one)).to_owned(),
            confidential: words.label(Said::from(Some(one.confidential))).to_owned(),
            ..party_row(words, one.party)
        };
        let row = with_activity(words, one.activity, row);
        with_details(words, &details, row)
    }
}

fn party_row(words: &Words<'_>, party: &Party) -> AccessRow {
    let number = party.enterprise_number.as_ref();
    AccessRow {
        party: words.party(party),
        party_code: party.code().to_owned(),
        enterprise_number: number.map(ToString::to_string).unwrap_or_default(),
        ..AccessRow::default()
    }
}

fn with_activity(words: &Words<'_>, activity: &Activity, row: AccessRow) -> AccessRow {
    let controller = words.snapshot.get(activity.controller);
    AccessRow {
        activity: words.activity(activity),
        reference: activity.reference.to_string(),
        controller: controller
            .map(|party| words.party(party))
            .unwrap_or_default(),
        ..row
    }
}

fn with_details(words: &Words<'_>, details: &Details<'_>, row: AccessRow) -> AccessRow {
    let not_stated = || words.label(Said::NotStated).to_owned();
    let stated = |values: Vec<String>| match values.is_empty() {
        true => not_stated(),
        false => values.join(BETWEEN),
    };
    let (categories, elements) = words.data(details);
    let (categories, elements, may_include) = if details.may_include {
        let may: Vec<String> = categories.into_iter().chain(elements).collect();
        (not_stated(), not_stated(), may.join(BETWEEN))
    } else {
        let (categories, elements) = (categories.join(BETWEEN), elements.join(BETWEEN));
        (categories, elements, String::new())
    };
    let instrument = InstrumentCells::of(words, details.instrument, details.instrument_valid);
    let nature = details.nature.map(|nature| words.label(nature));
    let through = details.via.map(|party| words.party(party));
    let register = details.register;
    let register = register.map(|register| words.name(&register.name, register.code()));
    let row = AccessRow {
        nature: nature.unwrap_or_default().to_owned(),
        through: through.unwrap_or_default(),
        register: register.unwrap_or_default(),
        data_categories: categories,
        data_elements: elements,
        may_include,
        purposes: stated(words.purposes(details)),
        bases: stated(words.bases(details)),
        instrument_kind: instrument.kind,
        instrument: instrument.title,
        instrument_number: instrument.number,
        concluded: instrument.concluded,
        publication: instrument.publication,
        instrument_in_force: instrument.in_force,
        ..row
    };
    with_place(words, &details.place, row)
}

/// Where the data go, and what permits it when that is outside the EEA.
fn with_place(words: &Words<'_>, place: &Place<'_>, row: AccessRow) -> AccessRow {
    let not_stated = || words.label(Said::NotStated).to_owned();
    let tool = place.tool.map(|tool| words.name(&tool.title, tool.code()));
    let valid = place.tool.map(|_| match place.tool_valid {
        Some(valid) => words.label(Said::from(Some(valid))).to_owned(),
        // The decisions in force say which recipients they cover; whether this is one, nobody said.
        None => {
            let tests = place.adequacy.iter().map(|it| words.label(it.test));
            let tests: Vec<&str> = tests.collect();
            format!("{} ({})", not_stated(), tests.join(BETWEEN))
        }
    });
    AccessRow {
        country: place
            .country
            .map_or_else(not_stated, |code| words.country(code)),
        outside_eea: words.label(Said::from(place.outside_eea)).to_owned(),
        transfer_tool: match tool {
            Some(tool) => tool,
            None if place.outside_eea == Some(true) => not_stated(),
            None => String::new(),
        },
        transfer_tool_valid: valid.unwrap_or_default(),
        ..row
    }
}

/// A party at second hand: who passes the data on, and the flow by which it does.
fn onward_row(words: &Words<'_>, onward: &Onward<'_>) -> AccessRow {
    let mut way: Vec<String> = onward
        .path
        .iter()
        .map(|hop| words.party(hop.from))
        .collect();
    way.dedup();
    let row = AccessRow {
        group: words.label(AccessGroup::PassedOn).to_owned(),
        passed_on_by: way.join(" > "),
        ..party_row(words, onward.party)
    };
    let last = onward.path.last();
    let activity = last.and_then(|hop| words.snapshot.get(hop.flow.activity));
    match activity {
        Some(activity) => with_activity(words, activity, row),
        None => row,
    }
}
