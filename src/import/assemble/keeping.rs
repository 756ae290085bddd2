//! How long data are kept (Art. 30(1)(f)): rules of an activity, and rules of a schedule that belong
//! to none. The words of the source are kept beside whatever was understood of them.

use std::collections::BTreeMap;

use super::{
    maker::{Maker, add_to_list},
    one::{One, Said},
    write,
};
use crate::domain::{
    code_list::Coded,
    draft::{At, Draft, Entry},
    import_report::Fate,
    kind::Kind,
    period::Period,
    text::fold,
};
use crate::import::{
    item::Found,
    slot::Slot,
    values::{self, RetentionRule, Statute},
};

/// The cells of one group about the same data.
pub(super) struct Cells<'r> {
    pub(super) group: u32,
    about: Option<String>,
    said: Vec<Said<'r>>,
}

impl<'r> Cells<'r> {
    fn one(&self, slot: Slot) -> Option<&Said<'r>> {
        self.said.iter().find(|said| said.slot == slot)
    }

    fn words(&self, slot: Slot) -> String {
        let of = self.said.iter().filter(|said| said.slot == slot);
        of.map(|said| said.text.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The words of all cells; with their headings, when there are several.
    fn original(&self) -> String {
        if let [only] = self.said.as_slice() {
            return only.text.clone();
        }
        let lines = self.said.iter().map(|said| {
            if said.slot == Slot::Retention {
                said.text.clone()
            } else {
                format!("{}: {}", said.found.heading, said.text)
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl Maker<'_> {
    /// The retention rules of an activity.
    pub(super) fn retention(&mut self, one: &mut One<'_>) {
        for cells in grouped(one) {
            let rules = self.rules(&cells);
            for rule in &rules {
                self.rule_of_activity(one, &cells, rule, rules.len() > 1);
            }
        }
    }

    /// What the cells of one group say, as rules.
    pub(super) fn rules(&mut self, cells: &Cells<'_>) -> Vec<RetentionRule> {
        let mut rules: Vec<RetentionRule> = cells
            .said
            .iter()
            .filter(|said| said.slot == Slot::Retention)
            .flat_map(|said| match with_unit(said) {
                Some(period) => vec![RetentionRule {
                    period: Some(period),
                    original: said.text.clone(),
                    ..RetentionRule::default()
                }],
                None => self.memo.retention(&said.text),
            })
            .collect();
        if rules.is_empty() {
            rules.push(RetentionRule {
                original: cells.original(),
                ..RetentionRule::default()
            });
        } else if cells.said.len() > 1 && rules.len() == 1 {
            rules[0].original = cells.original();
        }
        let mut unread: Vec<&Said<'_>> = Vec::new();
        for rule in rules.iter_mut().take(1) {
            unread = complete(rule, cells);
        }
        self.report(cells, &rules, &unread);
        rules
    }

    fn report(&mut self, cells: &Cells<'_>, rules: &[RetentionRule], unread: &[&Said<'_>]) {
        for said in &cells.said {
            let place = said.found.place;
            let understood = rules
                .iter()
                .any(|rule| rule.period.is_some() || rule.archive.is_some());
            let fate = if said.slot != Slot::Retention || understood {
                Fate::Typed
            } else {
                Fate::Text
            };
            self.fates.tell(place, fate);
        }
        for said in unread {
            let note = "is no period, unit or action that is known; kept word for word";
            self.fates.note(said.found.place, Fate::NotUnderstood, note);
        }
        for doubt in rules.iter().filter_map(|rule| rule.doubt.as_ref()) {
            if let Some(said) = cells.one(Slot::Retention) {
                self.fates
                    .note(said.found.place, Fate::NotUnderstood, doubt.clone());
            }
        }
    }

    fn rule_of_activity(
        &mut self,
        one: &mut One<'_>,
        cells: &Cells<'_>,
        rule: &RetentionRule,
        several: bool,
    ) {
        let Some(first) = cells.said.first().cloned() else {
            return;
        };
        let categories = self.data_meant(one, cells, rule, &first);
        let of = categories.join("+");
        let mark = if several && categories.is_empty() {
            write::fingerprint(&[&rule.original])
        } else {
            String::new()
        };
        let mut own = write::code(&[&one.code, "retention", &of, &mark]);
        if self.has_made(Kind::Retention, &own) {
            let mark = write::fingerprint(&[&rule.original, &cells.group.to_string()]);
            own = write::code(&[&one.code, "retention", &of, &mark]);
        }
        if self.has_made(Kind::Retention, &own) {
            return;
        }
        let at = self.at(first.found.place);
        let mut draft = self.rule_draft(&own, &at, rule, first.found);
        draft
            .fields
            .push(("activity".to_owned(), write::text(&at, &*one.code)));
        for category in &categories {
            add_to_list(&mut draft.fields, "categories", category, &at);
        }
        self.put(draft);
        one.count("retention");
        for said in &cells.said {
            self.evidence(Kind::Retention, &own, None, said.found);
        }
    }

    /// The categories of data for which a rule holds: those of its line, or those it names.
    fn data_meant(
        &mut self,
        one: &mut One<'_>,
        cells: &Cells<'_>,
        rule: &RetentionRule,
        said: &Said<'_>,
    ) -> Vec<String> {
        if let Some(about) = &cells.about {
            return vec![self.category(one, about, None, said)];
        }
        if let Some(named) = &rule.about {
            let wanted = fold(named);
            let known = one.categories.values().flatten();
            let meant = known.filter(|code| {
                let name = self.catalogue.find(self.known, Kind::DataCategory, &wanted);
                name.as_ref() == Some(code)
            });
            return meant.take(1).cloned().collect::<Vec<_>>();
        }
        let of_group = one
            .categories
            .get(&cells.group)
            .filter(|_| cells.group != 0);
        of_group.cloned().unwrap_or_default()
    }

    /// The draft of a rule, without what it belongs to.
    pub(super) fn rule_draft(
        &mut self,
        own: &str,
        at: &At,
        rule: &RetentionRule,
        found: &Found,
    ) -> Draft {
        let RetentionRule {
            about,
            period,
            trigger,
            trigger_text,
            criterion,
            archive,
            final_action,
            statute,
            original,
            doubt: _,
        } = rule;
        let words = |words: &str| write::local(at, self.language, write::sane(words));
        let mut fields: Vec<(&str, Entry)> = Vec::new();
        fields.extend(period.map(|period| ("period", write::text(at, period.to_string()))));
        fields.extend(archive.map(|one| ("archive_period", write::text(at, one.to_string()))));
        fields.extend(trigger.map(|trigger| ("trigger", write::text(at, trigger.code()))));
        fields.extend(
            trigger_text
                .as_ref()
                .map(|text| ("trigger_text", words(text))),
        );
        // Without a period, the words are the criterion (Art. 13(2)(a)).
        let criterion = criterion
            .clone()
            .or_else(|| (period.is_none() && archive.is_none()).then(|| original.clone()));
        let criterion = match (about, criterion) {
            (Some(about), Some(text)) if !text.contains(about.as_str()) => {
                Some(format!("{about}: {text}"))
            }
            (_, criterion) => criterion,
        };
        fields.extend(criterion.as_ref().map(|text| ("criterion", words(text))));
        fields.extend(final_action.map(|one| ("final_action", write::text(at, one.code()))));
        let original = write::cut(&write::sane(original), write::MAX_TEXT);
        fields.push(("original", write::text(at, original)));
        let law = statute.as_ref().map(|statute| self.law(statute, found));
        let mut draft = write::draft(Kind::Retention, at, own, fields);
        if let Some(law) = law {
            draft
                .fields
                .push(("legal_text".to_owned(), write::text(at, law)));
        }
        draft
    }
}

/// The cells on retention, by group and by the data they are about.
pub(super) fn grouped<'r>(one: &One<'r>) -> Vec<Cells<'r>> {
    let mut groups: BTreeMap<(u32, Option<String>), Vec<Said<'r>>> = BTreeMap::new();
    for said in one.of(&Slot::ON_RETENTION) {
        let about = said.found.about.as_deref().map(str::to_owned);
        groups
            .entry((said.found.group, about))
            .or_default()
            .push(said);
    }
    groups
        .into_iter()
        .map(|((group, about), said)| Cells { group, about, said })
        .collect()
}

/// Adds to a rule what other columns say; gives the cells that could not be read.
fn complete<'c, 'r>(rule: &mut RetentionRule, cells: &'c Cells<'r>) -> Vec<&'c Said<'r>> {
    let mut unread = Vec::new();
    let parts = [
        (Slot::RetentionAmount, Slot::RetentionUnit, false),
        (Slot::ArchiveAmount, Slot::ArchiveUnit, true),
    ];
    for (amount, unit, archive) in parts {
        let bare = cells.one(Slot::Retention).filter(|said| {
            !archive
                && said
                    .text
                    .chars()
                    .all(|c| c.is_ascii_digit() || ".,".contains(c))
        });
        let (number, measure) = (cells.one(amount).or(bare), cells.one(unit));
        let period = match (number, measure) {
            (Some(number), Some(measure)) => values::period(&number.text, &measure.text),
            // One column may hold number and unit together.
            (Some(alone), None) => with_unit(alone).or_else(|| only_period(&alone.text)),
            _ => None,
        };
        if period.is_none() {
            unread.extend(number.into_iter().chain(measure));
        }
        let place = if archive {
            &mut rule.archive
        } else {
            &mut rule.period
        };
        *place = place.take().or(period);
        if bare.is_some() && period.is_some() {
            // The number was read alone before; with its unit it is no criterion and no doubt.
            rule.criterion = None;
            rule.doubt = None;
        }
    }
    if let Some(said) = cells.one(Slot::Archive) {
        match only_period(&said.text) {
            Some(period) => rule.archive = rule.archive.take().or(Some(period)),
            None => unread.push(said),
        }
    }
    let words = cells.words(Slot::RetentionTrigger);
    if !words.is_empty() {
        let said = values::retention(&words);
        if rule.period.is_none() && rule.criterion.is_none() {
            rule.criterion = Some(words.clone());
            rule.period = said.first().and_then(|one| one.period);
        }
        // Without a period there is nothing that the event could start.
        if rule.period.is_some() {
            rule.trigger = rule.trigger.take().or_else(|| values::trigger(&words));
            rule.trigger_text = rule.trigger_text.take().or(Some(words));
        }
    }
    if let Some(said) = cells.one(Slot::FinalAction) {
        match values::final_action(&said.text) {
            Some(action) => rule.final_action = Some(action),
            // `Délai d'effacement: 30 jours` says when, and beside other periods the sum of them.
            None => match only_period(&said.text) {
                Some(period) if rule.period.is_none() && rule.archive.is_none() => {
                    rule.period = Some(period);
                }
                Some(_) => {}
                None => unread.push(said),
            },
        }
    }
    if rule.statute.is_none() {
        rule.statute = source(&cells.words(Slot::RetentionSource));
    }
    unread
}

/// A number alone below a heading that names its unit: `5` below `Durée de conservation (années)`.
fn with_unit(said: &Said<'_>) -> Option<Period> {
    let number = said.text.trim();
    let digits = number
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    if number.is_empty() || !digits {
        return None;
    }
    let words = said.found.heading.split(|c: char| !c.is_alphabetic());
    let mut words = words.filter(|word| word.chars().count() >= 3);
    words.find_map(|word| values::period(number, word))
}

/// The period of a text that holds one and nothing against it.
fn only_period(text: &str) -> Option<Period> {
    match values::retention(text).as_slice() {
        [only] if only.doubt.is_none() => only.period,
        _ => None,
    }
}

/// The law from which a period follows; what is not known as a law keeps its words as title, since
/// its column says that it is one.
fn source(words: &str) -> Option<Statute> {
    let words = words.trim();
    if words.is_empty() {
        return None;
    }
    let (laws, _) = values::statutes(words);
    laws.into_iter().next().or_else(|| {
        Some(Statute {
            kind: None,
            title: words.to_owned(),
            article: None,
        })
    })
}
