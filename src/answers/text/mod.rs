//! Answers as plain text for a terminal: first what one must know at a glance, then party by
//! party, then what the register cannot name and does not know.
//!
//! The sentences stand together in `sentences`, in the language asked for, and so do the names of
//! records as far as the register has them. Knows nothing of terminals but their width.

mod entry;
mod head;
mod page;
mod sentences;
mod sources;

pub use sources::sources;

use self::{
    entry::entries,
    head::Head,
    page::Page,
    sentences::{Sentences, of},
};
use super::{
    AccessAnswer,
    access::{Group, PartyAccess, Unresolved, Withheld},
    codes::AccessGroup,
    words::Words,
};
use crate::domain::text::Language;

/// The answer to "which parties have access to my data?" in one language.
pub fn access(answer: &AccessAnswer<'_>, language: Language) -> String {
    let writer = Writer {
        answer,
        words: Words {
            snapshot: answer.snapshot,
            names: language,
            labels: language,
        },
    };
    let mut page = Page::new(language);
    Head::of(answer, writer.words).write(&mut page);
    for group in &answer.groups {
        writer.group(group, &mut page);
    }
    writer.inside(&mut page);
    writer.unresolved(&mut page);
    writer.second_hand(&mut page);
    writer.not_stated(&mut page);
    if !head::nothing_found(answer) {
        writer.closing(&mut page);
    }
    page.finish()
}

struct Writer<'a, 's> {
    answer: &'s AccessAnswer<'a>,
    words: Words<'a>,
}

impl Writer<'_, '_> {
    fn say(&self) -> Sentences {
        of(&self.words)
    }

    /// Inside, by role: names alone, for staff are no recipients (CJEU C-579/21).
    fn inside(&self, page: &mut Page) {
        let names = inside(self.answer, &self.words);
        if !names.is_empty() {
            page.heading(&self.say().group(AccessGroup::Inside), names.len());
            page.item(&names.join("; "));
        }
    }

    fn group(&self, group: &Group<'_>, page: &mut Page) {
        if group.group == AccessGroup::Inside {
            return;
        }
        page.heading(&self.say().group(group.group), group.parties.len());
        for line in &group.parties {
            page.item(&self.party_line(line));
            for entry in entries(self.answer, &self.words, &line.disclosures) {
                entry.write(self.say(), page);
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
            None => self.say().no_country(),
        });
        parts.join(" · ")
    }

    fn unresolved(&self, page: &mut Page) {
        let say = self.say();
        let unresolved = &self.answer.unresolved;
        if unresolved.is_empty() {
            return;
        }
        page.heading(&say.group(AccessGroup::Unresolved), unresolved.len());
        page.paragraph(&say.why_names());
        for Unresolved {
            class,
            reason,
            disclosures,
        } in unresolved
        {
            let why = self.words.label(*reason);
            page.item(&format!("{}: {why}", self.words.party(class)));
            for entry in entries(self.answer, &self.words, disclosures) {
                entry.write(self.say(), page);
            }
        }
    }

    /// Parties beyond the recipients, flows between others, and what is done for others.
    fn second_hand(&self, page: &mut Page) {
        let say = self.say();
        let answer = self.answer;
        if !answer.chain.is_empty() {
            page.heading(&say.group(AccessGroup::PassedOn), answer.chain.len());
            for onward in &answer.chain {
                let way = onward.path.iter().map(|hop| self.words.party(hop.from));
                let mut way: Vec<String> = way.collect();
                way.dedup();
                let party = self.words.party(onward.party);
                page.item(&say.passed_on(&party, &way, onward.certain));
            }
        }
        if !answer.beside.is_empty() {
            page.heading(&say.group(AccessGroup::Beside), answer.beside.len());
            for beside in &answer.beside {
                let from = beside.from.map(|from| self.words.party(from));
                let to = self.words.party(beside.to);
                let activity = self.words.activity(beside.activity);
                page.item(&say.beside(from.as_deref(), &to, &activity));
            }
        }
        let others = answer.as_processor.iter();
        let names: Vec<String> = others.map(|one| self.words.activity(one)).collect();
        if !names.is_empty() {
            page.blank();
            page.paragraph(&say.as_processor(&names));
        }
    }

    fn not_stated(&self, page: &mut Page) {
        let say = self.say();
        let answer = self.answer;
        let unknown = &answer.recipients_not_stated;
        if !unknown.is_empty() {
            page.heading(&say.group(AccessGroup::RecipientsNotStated), unknown.len());
            for activity in unknown {
                page.item(&self.words.activity(activity));
            }
        }
        let none = &answer.recipients_none;
        if !none.is_empty() {
            page.heading(&say.group(AccessGroup::RecipientsNone), none.len());
            for stated in none {
                page.item(&self.words.activity(stated.activity));
            }
        }
        withheld(say, &answer.withheld, page);
    }

    fn closing(&self, page: &mut Page) {
        let say = self.say();
        let snapshot = self.answer.snapshot;
        page.blank();
        page.paragraph(&say.no_persons(
            &head::subjects(&self.words, &self.answer.question.subjects),
            self.answer.question.on,
            snapshot.revision(),
            snapshot.time(),
        ));
    }
}

/// Roles and departments inside the controller.
fn inside(answer: &AccessAnswer<'_>, words: &Words<'_>) -> Vec<String> {
    let group = answer.group(AccessGroup::Inside);
    let roles = group.into_iter().flat_map(|group| &group.parties);
    let mut names: Vec<String> = roles.map(|line| words.party(line.party)).collect();
    for department in &answer.departments {
        let parts = [department.department, department.owner];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        names.push(parts.join(", "));
    }
    names
}

/// How much is left out, on what ground.
fn withheld(say: Sentences, withheld: &[Withheld<'_>], page: &mut Page) {
    for one in withheld {
        page.blank();
        page.paragraph(&say.withheld(one));
    }
}
