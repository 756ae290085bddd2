//! Answers as plain text for a terminal: first what one must know at a glance, then party by
//! party, then what the register cannot name and does not know.
//!
//! The sentences are English and stand together in `english`; names of records are in the
//! language asked for. Knows nothing of terminals but their width.

mod english;
mod entry;
mod page;
mod sources;

pub use sources::sources;

use self::{entry::entries, page::Page};
use super::{
    AccessAnswer,
    access::{Group, PartyAccess, Unresolved},
    codes::AccessGroup,
    words::Words,
};
use crate::domain::text::{Language, fold};

/// The answer to "which parties have access to my data?", with names in one language.
pub fn access(answer: &AccessAnswer<'_>, names: Language) -> String {
    let writer = Writer {
        answer,
        words: Words {
            snapshot: answer.snapshot,
            names,
            labels: Language::En,
        },
    };
    let mut page = Page::default();
    writer.opening(&mut page);
    for group in &answer.groups {
        writer.group(group, &mut page);
    }
    writer.inside(&mut page);
    writer.unresolved(&mut page);
    writer.second_hand(&mut page);
    writer.not_stated(&mut page);
    writer.closing(&mut page);
    page.finish()
}

struct Writer<'a, 's> {
    answer: &'s AccessAnswer<'a>,
    words: Words<'a>,
}

impl Writer<'_, '_> {
    fn subjects(&self) -> String {
        let subjects = self.answer.subjects().into_iter();
        let names: Vec<String> = subjects
            .map(|one| self.words.name(&one.name, one.code()))
            .collect();
        if names.is_empty() {
            english::EVERYBODY.to_owned()
        } else {
            english::list(&names)
        }
    }

    fn controllers(&self) -> String {
        let scope = &self.answer.scope;
        let names = scope
            .controllers
            .iter()
            .map(|party| self.words.party(party));
        let names: Vec<String> = names.collect();
        let list = english::list(&names);
        let alone = matches!(&scope.controllers[..], [one] if one.id() == scope.asked.id());
        if alone {
            list
        } else {
            english::on_behalf(&self.words.party(scope.asked), &list)
        }
    }

    /// Question, date, and the whole answer in a few lines.
    fn opening(&self, page: &mut Page) {
        let answer = self.answer;
        page.paragraph(&english::question(&self.subjects(), &self.controllers()));
        page.paragraph(&english::counts(answer));
        page.blank();
        let left_out = [AccessGroup::Inside, AccessGroup::Ended, AccessGroup::Future];
        let outside = |group: &&Group| !left_out.contains(&group.group);
        let lines = answer.groups.iter().filter(outside);
        let lines: Vec<&PartyAccess> = lines.flat_map(|group| &group.parties).collect();
        let names = lines.iter().map(|line| self.words.party(line.party));
        page.glance(english::NAMED, &sorted(names), english::NOBODY_NAMED);
        let classes = answer.unresolved.iter();
        let classes = classes.map(|line| self.words.party(line.class));
        page.glance(english::NOT_NAMED, &sorted(classes), english::ALL_NAMED);
        self.substance(&lines, page);
        let (abroad, unknown) = self.abroad(&lines);
        page.glance(
            english::OUTSIDE_EEA,
            &abroad,
            &english::none_outside(unknown),
        );
        let unknown = answer.recipients_not_stated.len();
        page.labelled(english::NOT_STATED, &english::activities_unknown(unknown));
    }

    /// Which data go to them, what for and under what, all together.
    fn substance(&self, lines: &[&PartyAccess<'_>], page: &mut Page) {
        let (mut data, mut purposes, mut instruments) = (Vec::new(), Vec::new(), Vec::new());
        let unresolved = self
            .answer
            .unresolved
            .iter()
            .flat_map(|line| &line.disclosures);
        let named = lines.iter().flat_map(|line| &line.disclosures);
        for disclosure in named.chain(unresolved) {
            let details = self.answer.details(disclosure);
            if !details.may_include {
                let (categories, elements) = self.words.data(&details);
                data.extend(categories.into_iter().chain(elements));
            }
            purposes.extend(self.words.purposes(&details));
            instruments.extend(details.instrument.map(|found| {
                let title = self.words.instrument(found);
                english::title_and_day(&title, found.concluded)
            }));
        }
        page.glance(english::WHAT, &sorted(data), english::NO_DATA_STATED);
        page.glance(english::WHY, &sorted(purposes), english::NO_PURPOSE_STATED);
        let instruments = sorted(instruments);
        page.glance(
            english::UNDER_WHAT,
            &instruments,
            english::NO_INSTRUMENT_STATED,
        );
    }

    /// The parties outside the EEA with their countries, and how many have no country.
    fn abroad(&self, lines: &[&PartyAccess<'_>]) -> (Vec<String>, usize) {
        let (mut abroad, mut unknown) = (Vec::new(), 0);
        for line in lines {
            let mut places = line
                .disclosures
                .iter()
                .map(|one| self.answer.details(one).place);
            let place = places.find(|place| place.outside_eea != Some(false));
            match place.and_then(|place| place.country.filter(|_| place.outside_eea.is_some())) {
                Some(country) => {
                    let party = self.words.party(line.party);
                    abroad.push(english::in_country(&party, &self.words.country(country)));
                }
                None if line
                    .disclosures
                    .iter()
                    .any(|one| self.answer.details(one).place.country.is_none()) =>
                {
                    unknown += 1;
                }
                None => {}
            }
        }
        abroad.dedup();
        (abroad, unknown)
    }

    /// Inside, by role: names alone, for staff are no recipients (CJEU C-579/21).
    fn inside(&self, page: &mut Page) {
        let group = self.answer.group(AccessGroup::Inside);
        let roles = group.into_iter().flat_map(|group| &group.parties);
        let mut names: Vec<String> = roles.map(|line| self.words.party(line.party)).collect();
        for department in &self.answer.departments {
            let parts = [department.department, department.owner];
            let parts: Vec<&str> = parts.into_iter().flatten().collect();
            names.push(parts.join(", "));
        }
        if !names.is_empty() {
            page.heading(english::group(AccessGroup::Inside), names.len());
            page.item(&names.join("; "));
        }
    }

    fn group(&self, group: &Group<'_>, page: &mut Page) {
        if group.group == AccessGroup::Inside {
            return;
        }
        page.heading(english::group(group.group), group.parties.len());
        for line in &group.parties {
            page.item(&self.party_line(line));
            for entry in entries(self.answer, &self.words, &line.disclosures) {
                entry.write(page);
            }
        }
    }

    fn party_line(&self, line: &PartyAccess<'_>) -> String {
        let mut parts = vec![self.words.party(line.party)];
        let number = line.party.enterprise_number.as_ref();
        parts.extend(number.map(ToString::to_string));
        let first = line.disclosures.first();
        let country = first.and_then(|one| self.answer.details(one).place.country);
        parts.push(match country {
            Some(country) => self.words.country(country),
            None => english::NO_COUNTRY.to_owned(),
        });
        parts.join(" · ")
    }

    fn unresolved(&self, page: &mut Page) {
        let unresolved = &self.answer.unresolved;
        if unresolved.is_empty() {
            return;
        }
        page.heading(english::group(AccessGroup::Unresolved), unresolved.len());
        page.paragraph(english::WHY_NAMES);
        for Unresolved {
            class,
            reason,
            disclosures,
        } in unresolved
        {
            let why = self.words.label(*reason);
            page.item(&format!("{}: {why}", self.words.party(class)));
            for entry in entries(self.answer, &self.words, disclosures) {
                entry.write(page);
            }
        }
    }

    /// Parties beyond the recipients, flows between others, and what is done for others.
    fn second_hand(&self, page: &mut Page) {
        let answer = self.answer;
        if !answer.chain.is_empty() {
            page.heading(english::group(AccessGroup::PassedOn), answer.chain.len());
            for onward in &answer.chain {
                let way = onward.path.iter().map(|hop| self.words.party(hop.from));
                let mut way: Vec<String> = way.collect();
                way.dedup();
                let party = self.words.party(onward.party);
                page.item(&english::passed_on(&party, &way, onward.certain));
            }
        }
        if !answer.beside.is_empty() {
            page.heading(english::group(AccessGroup::Beside), answer.beside.len());
            for beside in &answer.beside {
                let from = beside.from.map(|from| self.words.party(from));
                let to = self.words.party(beside.to);
                let activity = self.words.activity(beside.activity);
                page.item(&english::beside(from.as_deref(), &to, &activity));
            }
        }
        let others = answer.as_processor.iter();
        let names: Vec<String> = others.map(|one| self.words.activity(one)).collect();
        if !names.is_empty() {
            page.blank();
            page.paragraph(&english::as_processor(&names));
        }
    }

    fn not_stated(&self, page: &mut Page) {
        let answer = self.answer;
        let unknown = &answer.recipients_not_stated;
        if !unknown.is_empty() {
            page.heading(
                english::group(AccessGroup::RecipientsNotStated),
                unknown.len(),
            );
            for activity in unknown {
                page.item(&self.words.activity(activity));
            }
        }
        let none = &answer.recipients_none;
        if !none.is_empty() {
            page.heading(english::group(AccessGroup::RecipientsNone), none.len());
            for stated in none {
                page.item(&self.words.activity(stated.activity));
            }
        }
        for withheld in &answer.withheld {
            page.blank();
            page.paragraph(&english::withheld(withheld));
        }
    }

    fn closing(&self, page: &mut Page) {
        let snapshot = self.answer.snapshot;
        page.blank();
        page.paragraph(&english::no_persons(
            &self.subjects(),
            self.answer.question.on,
            snapshot.revision(),
            snapshot.time(),
        ));
    }
}

/// Names in the order of the alphabet, each once.
fn sorted(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort_by_cached_key(|name| fold(name));
    names.dedup();
    names
}
