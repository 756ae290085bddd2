//! The head of a text answer: question, day, counts, and the whole answer in a few lines. What it
//! counts must add up with what stands below it.

use std::collections::BTreeMap;

use super::{
    inside,
    page::Page,
    sentences::{Counts, Recipients, Sentences, of},
};
use crate::{
    answers::{
        AccessAnswer, Details, Scope,
        access::{Disclosure, Group},
        codes::AccessGroup,
        words::Words,
    },
    domain::{
        codes::EvidenceNature,
        id::Id,
        records::{Party, SubjectCategory},
        text::fold,
    },
};

/// The persons asked about, in a sentence.
pub(super) fn subjects(words: &Words<'_>, ids: &[Id<SubjectCategory>]) -> String {
    let subjects = ids.iter().filter_map(|id| words.snapshot.get(*id));
    let names: Vec<String> = subjects
        .map(|one| words.name(&one.name, one.code()))
        .collect();
    if names.is_empty() {
        of(words).everybody()
    } else {
        of(words).list(&names)
    }
}

/// The bodies that answer, with the name under which they were asked.
pub(super) fn controllers(words: &Words<'_>, scope: &Scope<'_>) -> String {
    let names = scope.controllers.iter().map(|party| words.party(party));
    let list = of(words).list(&names.collect::<Vec<_>>());
    match &scope.controllers[..] {
        [one] if one.id() == scope.asked.id() => list,
        _ => of(words).on_behalf(&words.party(scope.asked), &list),
    }
}

/// Whether no activity was searched and nobody else records anything either.
pub(super) fn nothing_found(answer: &AccessAnswer<'_>) -> bool {
    answer.activities.is_empty() && answer.groups.is_empty() && answer.unresolved.is_empty()
}

/// A party or class with what goes to it now, looked at once.
struct Line<'a, 's> {
    party: &'a Party,
    disclosures: &'s [Disclosure<'a>],
    details: Vec<Details<'a>>,
}

/// The head of an answer about recipients.
pub(super) struct Head<'a, 's> {
    answer: &'s AccessAnswer<'a>,
    words: Words<'a>,
    named: Vec<Line<'a, 's>>,
    classes: Vec<Line<'a, 's>>,
    counts: Counts,
}

impl<'a, 's> Head<'a, 's> {
    pub fn of(answer: &'s AccessAnswer<'a>, words: Words<'a>) -> Head<'a, 's> {
        let line = |party: &'a Party, disclosures: &'s [Disclosure<'a>]| Line {
            party,
            disclosures,
            details: disclosures.iter().map(|one| answer.details(one)).collect(),
        };
        let left_out = [AccessGroup::Inside, AccessGroup::Ended, AccessGroup::Future];
        let outside = |group: &&Group| !left_out.contains(&group.group);
        let parties = answer.groups.iter().filter(outside);
        let parties = parties.flat_map(|group| &group.parties);
        let named: Vec<Line> = parties
            .map(|one| line(one.party, &one.disclosures))
            .collect();
        let classes = answer.unresolved.iter();
        let classes = classes.map(|one| line(one.class, &one.disclosures));
        let parties = |group| answer.group(group).map_or(0, |group| group.parties.len());
        Head {
            classes: classes.collect(),
            counts: Counts {
                inside: inside(answer, &words).len(),
                classes: answer.unresolved.len(),
                ended: parties(AccessGroup::Ended),
                future: parties(AccessGroup::Future),
                ..count(&named)
            },
            answer,
            words,
            named,
        }
    }

    fn say(&self) -> Sentences {
        of(&self.words)
    }

    pub fn write(&self, page: &mut Page) {
        let say = self.say();
        let (answer, words) = (self.answer, &self.words);
        let asked = &answer.question;
        let controllers = controllers(words, &answer.scope);
        if answer.activities.is_empty() {
            page.paragraph(&say.no_activity(&controllers));
        }
        let subjects = subjects(words, &asked.subjects);
        page.paragraph(&say.question(&subjects, &controllers));
        page.paragraph(&say.counts(
            asked.on,
            answer.snapshot.revision(),
            &self.counts,
            answer.activities.len(),
        ));
        if self.all_ended() {
            page.paragraph(&say.all_ended());
        }
        self.first_days(page);
        if !nothing_found(answer) {
            page.blank();
            self.glance(page);
        }
    }

    /// The whole answer in a few lines. Without an activity, what is empty is not told: it would
    /// reassure where nobody looked.
    fn glance(&self, page: &mut Page) {
        let say = self.say();
        let searched = !self.answer.activities.is_empty();
        let mut list = |label: String, names: Vec<String>, otherwise: &str| {
            if searched || !names.is_empty() {
                page.glance(&label, &sorted(names), otherwise);
            }
        };
        let names = |lines: &[Line<'_, '_>]| {
            let names = lines.iter().map(|line| self.words.party(line.party));
            names.collect::<Vec<_>>()
        };
        let nobody = say.nobody_named(&self.counts);
        list(say.named(), names(&self.named), &nobody);
        list(say.not_named(), names(&self.classes), &say.all_named());
        let (data, purposes, instruments) = self.substance();
        list(say.what(), data, &say.no_data_stated());
        list(say.why(), purposes, &say.no_purpose_stated());
        let otherwise = say.no_instrument_stated();
        list(say.under_what(), instruments, &otherwise);
        if searched || !(self.named.is_empty() && self.classes.is_empty()) {
            self.abroad(page);
        }
        if searched {
            let current = self.answer.activities.iter().any(|one| !one.ended);
            let unknown = self.answer.recipients_not_stated.len();
            let text = match current {
                true => say.activities_unknown(unknown),
                false => say.no_activity_current(),
            };
            page.labelled(&say.not_stated(), &text);
        }
    }

    /// Which data go to them, what for and under what, all together.
    fn substance(&self) -> (Vec<String>, Vec<String>, Vec<String>) {
        let (mut data, mut purposes, mut instruments) = (Vec::new(), Vec::new(), Vec::new());
        let lines = self.named.iter().chain(&self.classes);
        for details in lines.flat_map(|line| &line.details) {
            if !details.may_include {
                let (categories, elements) = self.words.data(details);
                data.extend(categories.into_iter().chain(elements));
            }
            purposes.extend(self.words.purposes(details));
            instruments.extend(details.instrument.map(|found| {
                let title = self.words.instrument(found);
                self.say()
                    .title_and_day(&title, found.concluded, details.instrument_valid)
            }));
        }
        (data, purposes, instruments)
    }

    /// Who is outside the EEA, and who may be.
    fn abroad(&self, page: &mut Page) {
        let say = self.say();
        let mut abroad = Abroad::default();
        for line in &self.named {
            if let Some(counts) = abroad.look(line, &self.words) {
                counts.parties += 1;
            }
        }
        for line in &self.classes {
            if let Some(counts) = abroad.look(line, &self.words) {
                counts.classes += 1;
            }
        }
        let (certain, tools) = (sorted(abroad.certain), sorted(abroad.tools));
        let mut label = say.outside_eea_label();
        if !certain.is_empty() {
            page.glance(&label, &certain, "");
            label.clear();
        }
        let (possible, unknown) = (abroad.possible, abroad.unknown);
        if let Some(rest) = say.perhaps_outside(certain.len(), possible, &tools, unknown) {
            page.labelled(&label, &rest);
        }
    }

    /// Whether something was found, and all of it is over.
    fn all_ended(&self) -> bool {
        let mut activities = self.answer.activities.iter();
        let mut unnamed = self.classes.iter().flat_map(|line| line.disclosures);
        let found = self.counts.ended > 0 || activities.next().is_some();
        let current = self.answer.activities.iter().any(|one| !one.ended);
        let silent = self.counts.ended == 0 && current;
        let present = self.counts.named + self.counts.inside + self.counts.future;
        found && !silent && present == 0 && unnamed.all(|one| one.ended)
    }

    /// Says, of a day before the register was as it is, that most of it has no first day.
    fn first_days(&self, page: &mut Page) {
        let on = self.answer.question.on;
        let lines = self.named.iter().chain(&self.classes);
        let undated =
            lines.filter(|line| line.disclosures.iter().all(|one| one.span.from.is_none()));
        let undated = undated.count();
        let all = self.named.len() + self.classes.len();
        if on < self.answer.snapshot.time().date_naive() && undated * 2 > all {
            page.paragraph(&self.say().no_first_day(undated, on));
        }
    }
}

/// Who gets data outside the EEA.
#[derive(Default)]
struct Abroad {
    /// With their countries.
    certain: Vec<String>,
    /// With a tool for transfers, and no country outside.
    possible: Recipients,
    /// The tools of these.
    tools: Vec<String>,
    /// Without any country.
    unknown: Recipients,
}

impl Abroad {
    /// Sorts a party or class; gives the count to which it must be added.
    fn look(&mut self, line: &Line<'_, '_>, words: &Words<'_>) -> Option<&mut Recipients> {
        let places = || line.details.iter().map(|details| &details.place);
        let outside = places().filter(|place| place.outside_eea == Some(true));
        let party = words.party(line.party);
        let outside = outside.filter_map(|place| place.country);
        let outside: Vec<String> = outside
            .map(|country| of(words).in_country(&party, &words.country(country)))
            .collect();
        let tools = places().filter_map(|place| place.tool);
        let tools: Vec<String> = tools
            .map(|tool| words.name(&tool.title, tool.code()))
            .collect();
        if !outside.is_empty() {
            self.certain.extend(outside);
            None
        } else if !tools.is_empty() {
            self.tools.extend(tools);
            Some(&mut self.possible)
        } else {
            let unknown = places().any(|place| place.country.is_none());
            unknown.then_some(&mut self.unknown)
        }
    }
}

/// Counts the parties that get data now, by how this is known.
fn count(named: &[Line<'_, '_>]) -> Counts {
    let mut parties: BTreeMap<_, (usize, Vec<Option<EvidenceNature>>)> = BTreeMap::new();
    for line in named {
        let entry = parties.entry(line.party.id().uuid()).or_default();
        entry.0 += 1;
        entry
            .1
            .extend(line.details.iter().map(|details| details.nature));
    }
    let mut counts = Counts {
        named: parties.len(),
        ..Counts::default()
    };
    for (lines, natures) in parties.values() {
        counts.repeated += usize::from(*lines > 1);
        let stated = |nature: &Option<EvidenceNature>| *nature == Some(EvidenceNature::Stated);
        let weak = natures
            .iter()
            .flatten()
            .any(|nature| *nature != EvidenceNature::Stated);
        if natures.iter().all(stated) {
            counts.stated += 1;
        } else if !weak {
            counts.unproven += 1;
        } else if natures.iter().any(stated) {
            counts.partly += 1;
        } else {
            counts.inferred += 1;
        }
    }
    counts
}

/// Names in the order of the alphabet, each once.
pub(super) fn sorted(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort_by_cached_key(|name| fold(name));
    names.dedup();
    names
}
