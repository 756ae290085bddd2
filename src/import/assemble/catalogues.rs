//! Purposes, data subjects, measures and systems of an activity: names that become records.

use super::{
    maker::{Maker, add_to_list},
    one::{One, Said},
    write,
};
use crate::domain::{import_report::Fate, kind::Kind};
use crate::import::{slot::Slot, values};

/// What separates purposes when the mapping says nothing: a purpose is a sentence and may hold commas.
const BETWEEN_SENTENCES: [&str; 3] = ["\n", ";", "|"];

/// The parts between commas, when each begins with a capital as a purpose of its own does:
/// `Gestion des comptes, Contrôle des accès`.
fn capitalised(text: &str) -> Option<Vec<String>> {
    let parts: Vec<String> = text
        .split(", ")
        .map(|part| part.trim().to_owned())
        .collect();
    let own = |part: &String| {
        part.chars().next().is_some_and(char::is_uppercase)
            && part.split_whitespace().count() >= 2
            && !part.ends_with('.')
    };
    (parts.len() >= 2 && parts.iter().all(own)).then_some(parts)
}

impl Maker<'_> {
    /// The purposes (Art. 30(1)(b)).
    pub(super) fn purposes(&mut self, one: &mut One<'_>) {
        let mut main: Option<String> = None;
        for said in one.of(&[Slot::Purpose, Slot::SubPurpose]) {
            let narrower = said.slot == Slot::SubPurpose;
            for name in self.sentences(&said) {
                let parent = main.clone().filter(|_| narrower);
                let code = self.named(Kind::Purpose, &name, said.found, |maker| {
                    let at = maker.at(said.found.place);
                    parent
                        .map(|code| ("parent", write::text(&at, code)))
                        .into_iter()
                        .collect()
                });
                self.link(one, "purposes", &code, &said);
                let group = said.found.group;
                one.purposes.entry(group).or_default().push(code.clone());
                if !narrower && main.is_none() {
                    main = Some(code);
                }
            }
            self.done(one, &said, "purposes", Fate::Typed);
        }
        self.details(one, Slot::PurposeDescription, Kind::Purpose, "purposes");
    }

    /// The categories of data subjects (Art. 30(1)(c)).
    pub(super) fn subjects(&mut self, one: &mut One<'_>) {
        for said in one.of(&[Slot::Subjects]) {
            for name in self.items(&said) {
                self.subject(one, &name, &said);
            }
            self.open_ended(&said);
            self.done(one, &said, "subjects", Fate::Typed);
        }
        for (said, name) in self.flags(one, Slot::SubjectFlag, "subjects") {
            self.subject(one, &name, &said);
        }
        self.details(one, Slot::SubjectDetail, Kind::SubjectCategory, "subjects");
    }

    fn subject(&mut self, one: &mut One<'_>, name: &str, said: &Said<'_>) {
        let code = self.named(Kind::SubjectCategory, name, said.found, |_| Vec::new());
        self.link(one, "subjects", &code, said);
        let of_group = one.subjects.entry(said.found.group).or_default();
        if !of_group.contains(&code) {
            of_group.push(code);
        }
    }

    /// The measures (Art. 30(1)(g)).
    pub(super) fn measures(&mut self, one: &mut One<'_>) {
        let slots = [
            (Slot::Measures, None),
            (Slot::TechnicalMeasures, Some("technical")),
            (Slot::OrganisationalMeasures, Some("organisational")),
        ];
        for (slot, kind) in slots {
            for said in one.of(&[slot]) {
                for name in self.items(&said) {
                    self.measure(one, &name, kind, &said);
                }
                self.done(one, &said, "measures", Fate::Typed);
            }
        }
        for (said, name) in self.flags(one, Slot::MeasureFlag, "measures") {
            self.measure(one, &name, None, &said);
        }
        self.details(one, Slot::MeasureDetail, Kind::Measure, "measures");
    }

    fn measure(&mut self, one: &mut One<'_>, name: &str, kind: Option<&str>, said: &Said<'_>) {
        let code = self.named(Kind::Measure, name, said.found, |maker| {
            let at = maker.at(said.found.place);
            kind.map(|kind| ("kind", write::text(&at, kind)))
                .into_iter()
                .collect()
        });
        self.link(one, "measures", &code, said);
    }

    /// Systems and places where data are kept.
    pub(super) fn systems(&mut self, one: &mut One<'_>) {
        for said in one.of(&[Slot::Systems, Slot::Location]) {
            let place = said.slot == Slot::Location;
            for name in self.items(&said) {
                let code = self.named(Kind::System, &name, said.found, |maker| {
                    let at = maker.at(said.found.place);
                    let location =
                        place.then(|| ("location", write::text(&at, write::sane(&name))));
                    location.into_iter().collect()
                });
                self.link(one, "systems", &code, &said);
            }
            self.done(one, &said, "systems", Fate::Typed);
        }
    }

    /// Columns of marks: those that are set, with the name in their heading. What is neither yes nor
    /// no is kept word for word beside it.
    pub(super) fn flags<'r>(
        &mut self,
        one: &mut One<'r>,
        slot: Slot,
        field: &'static str,
    ) -> Vec<(Said<'r>, String)> {
        let mut set = Vec::new();
        for said in one.of(&[slot]) {
            let name = said.found.about.as_deref().unwrap_or(&said.found.heading);
            let name = name.to_owned();
            match values::truth(&said.found.cell) {
                Some(false) => self.done(one, &said, field, Fate::Typed),
                Some(true) => {
                    self.done(one, &said, field, Fate::Typed);
                    set.push((said, name));
                }
                None => {
                    // Whoever writes words where a mark is expected says more than yes.
                    one.keep(&said);
                    self.done(one, &said, field, Fate::Text);
                    set.push((said, name));
                }
            }
        }
        set
    }

    /// What is said beside a name: the description of the record when it is made here and has none,
    /// else a remark.
    fn details(&mut self, one: &mut One<'_>, slot: Slot, kind: Kind, field: &'static str) {
        for said in one.of(&[slot]) {
            let group = said.found.group;
            let of_group = match kind {
                Kind::Purpose => one.purposes.get(&group),
                Kind::SubjectCategory => one.subjects.get(&group),
                _ => None,
            };
            let only = of_group
                .filter(|codes| codes.len() == 1 && group != 0)
                .map(|codes| codes[0].clone());
            let at = self.at(said.found.place);
            let entry = write::local(&at, self.language, write::sane(&said.text));
            let taken = only.as_ref().is_some_and(|code| {
                let words = write::sane(&said.text);
                self.fill_in(kind, code, "description", entry)
                    || self.is_stated(kind, code, "description", &words)
            });
            if let (true, Some(code)) = (taken, only) {
                self.fates.tell(said.found.place, Fate::Text);
                self.evidence(kind, &code, Some("description"), said.found);
            } else {
                one.keep(&said);
                self.done(one, &said, field, Fate::Text);
            }
        }
    }

    /// Refers from the activity to a record, once.
    pub(super) fn link(
        &mut self,
        one: &mut One<'_>,
        field: &'static str,
        to: &str,
        said: &Said<'_>,
    ) {
        let at = self.at(said.found.place);
        add_to_list(&mut one.fields, field, to, &at);
        one.count(field);
    }

    /// The values of a cell.
    pub(super) fn items(&mut self, said: &Said<'_>) -> Vec<String> {
        let separators = self.separators(said.slot);
        self.memo.items(&said.text, separators)
    }

    /// The sentences of a cell, which are not cut at commas unless the mapping says so.
    pub(super) fn sentences(&self, said: &Said<'_>) -> Vec<String> {
        match self.separators(said.slot) {
            Some(separators) => values::items(&said.text, Some(separators)),
            None => {
                let strong = BETWEEN_SENTENCES.map(str::to_owned);
                let parts = values::items(&said.text, Some(&strong));
                match parts.as_slice() {
                    [only] => capitalised(only).unwrap_or(parts),
                    _ => parts,
                }
            }
        }
    }

    /// Notes a list that says itself that it is not whole.
    pub(super) fn open_ended(&mut self, said: &Said<'_>) {
        if values::open_ended(&said.text) {
            let note = "the list ends in `etc.`, so it is not whole";
            self.fates.note(said.found.place, Fate::Typed, note);
        }
    }
}
