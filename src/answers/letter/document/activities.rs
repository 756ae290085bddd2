//! Points 8 and 9 in words: each activity, and decisions by automated means.

use super::{Line, Look, Writer};
use crate::{
    answers::{
        codes::SubjectMatch,
        letter::{ActivitySaid, DataSaid, Listed, RetentionSaid, Said},
    },
    domain::{
        code_list::Coded,
        codes::Sensitivity,
        document::{Block, Document},
        record::Absence,
    },
};

impl Writer<'_> {
    /// 8: per activity, purpose, basis, data, how long.
    pub(super) fn activities(&self, document: &mut Document) {
        document.section(self.say("letter-activities"));
        for one in &self.letter.activities {
            let name = self.activity(&one.activity);
            document.blocks.push(Block::Heading(3, name));
            document
                .blocks
                .push(Block::Fields(self.activity_fields(one)));
        }
        if self.letter.activities.is_empty() {
            document.paragraph(self.say("letter-no-activity"));
        }
    }

    fn activity_fields(&self, one: &ActivitySaid) -> Vec<(String, Vec<Line>)> {
        let field = |key: &str, lines: Vec<Line>| (self.say(key), lines);
        let mut fields = Vec::new();
        let description = one.description.as_ref().map(|text| vec![self.said(text)]);
        fields.extend(description.map(|lines| field("letter-description", lines)));
        fields.push(field("letter-standing", self.standing(one)));
        fields.push(field(
            "letter-purposes",
            self.listed(&one.purposes, |purpose| vec![self.said(purpose)]),
        ));
        let bases = match one.bases.items.as_slice() {
            [] => self.nothing(one.bases.absence),
            some => self.full_bases(some),
        };
        fields.push(field("letter-bases", bases));
        fields.push(field(
            "letter-data",
            self.listed(&one.data, |data| vec![self.datum(data)]),
        ));
        fields.push(field(
            "letter-retention",
            self.listed(&one.retention, |rule| self.retention(rule)),
        ));
        let systems = match one.systems.as_slice() {
            [] => self.not_stated(),
            some => self.all_said(some),
        };
        fields.push(field("letter-systems", vec![systems]));
        fields
    }

    /// Controller, regions, whether it has ended, how it concerns the person.
    fn standing(&self, one: &ActivitySaid) -> Vec<Line> {
        let mut lines = Vec::new();
        let controller = one.controller.as_ref();
        lines.extend(
            controller
                .map(|party| self.labelled("letter-controller", self.party(party, Look::Plain))),
        );
        let regions = one.regions.iter().map(|region| Line::plain(region.label));
        lines.push(match one.regions.is_empty() {
            true => self.labelled("letter-region", self.not_stated()),
            false => self.labelled("letter-region", Line::joined(regions, "; ")),
        });
        lines.extend(self.when(one.from, one.to, one.ended));
        if one.ended {
            lines.push(Line::of(self.say("letter-activity-ended"), Look::Strong));
        }
        if one.subject.code == SubjectMatch::NotStated.code() {
            lines.push(self.missing("letter-subject-not-stated"));
        }
        lines
    }

    /// The bases with everything that is said of each.
    fn full_bases(&self, bases: &[crate::answers::letter::BasisSaid]) -> Vec<Line> {
        let mut lines = Vec::new();
        for basis in bases {
            lines.push(self.basis(basis));
            let said = [
                ("letter-balancing", &basis.balancing),
                ("letter-withdrawal", &basis.withdrawal),
                ("letter-original", &basis.original),
            ];
            for (key, said) in said {
                let said = said.as_ref().map(|said| self.said(said));
                lines.extend(said.map(|said| self.labelled(key, said)));
            }
        }
        lines
    }

    /// A list, or that it is not stated, or what is stated instead.
    fn listed<T>(&self, list: &Listed<T>, each: impl Fn(&T) -> Vec<Line>) -> Vec<Line> {
        match list.items.is_empty() {
            true => self.nothing(list.absence),
            false => list.items.iter().flat_map(each).collect(),
        }
    }

    fn nothing(&self, absence: Option<&str>) -> Vec<Line> {
        let key = match absence {
            None => return vec![self.not_stated()],
            Some(code) if code == Absence::None.code() => "letter-stated-none",
            Some(_) => "letter-not-applicable",
        };
        vec![Line::plain(self.say(key))]
    }

    fn datum(&self, data: &DataSaid) -> Line {
        let mut line = self.said_as(&data.name, Look::Strong);
        let mut notes = Vec::new();
        let elements = data.elements.iter().map(|one| self.said(one));
        let elements = Line::joined(elements, "; ");
        if !elements.is_empty() {
            let open = data.open_ended.then(|| self.missing("letter-open-ended"));
            let elements = [elements].into_iter().chain(open);
            line = line.and(self.colon()).then(Line::joined(elements, "; "));
        } else if data.open_ended {
            notes.push(self.missing("letter-open-ended"));
        }
        if let Some(of) = &data.of {
            notes.push(self.labelled("letter-data-of", self.said(of)));
        }
        let ordinary = Sensitivity::Ordinary.code();
        let sensitive = data.sensitivity.filter(|one| one.code != ordinary);
        notes.extend(sensitive.map(|one| Line::of(self.term(one), Look::Strong)));
        notes.extend(data.provision.map(|one| Line::plain(self.term(one))));
        notes.extend(self.only(data.circumstance.as_ref(), data.applies));
        match notes.is_empty() {
            true => line,
            false => line.and(" (").then(Line::joined(notes, "; ")).and(")"),
        }
    }

    fn retention(&self, rule: &RetentionSaid) -> Vec<Line> {
        let mut parts = Vec::new();
        if let Some(period) = rule.period {
            parts.push(Line::of(self.period(period), Look::Strong));
        }
        let trigger = rule.trigger.map(|trigger| Line::plain(trigger.label));
        let words = rule.trigger_text.as_ref().map(|text| self.said(text));
        let trigger: Vec<Line> = trigger.into_iter().chain(words).collect();
        match (trigger.is_empty(), rule.period.is_some()) {
            (false, _) => {
                parts.push(self.labelled("letter-trigger", Line::joined(trigger, ", ")));
            }
            (true, true) => parts.push(self.labelled("letter-trigger", self.not_stated())),
            (true, false) => {}
        }
        let original = rule.original.as_ref();
        // What the source says word for word is not told twice.
        let criterion = rule.criterion.as_ref();
        let repeated = |said: &&Said| original.is_some_and(|all| all.text.contains(&said.text));
        if let Some(criterion) = criterion.filter(|said| !repeated(said)) {
            parts.push(self.labelled("letter-criterion", self.said(criterion)));
        } else if rule.period.is_none() && criterion.is_none() {
            parts.push(self.missing("letter-no-period"));
        }
        if let Some(archive) = rule.archive_period {
            let archive = Line::plain(self.period(archive));
            parts.push(self.labelled("letter-archive", archive));
        }
        parts.extend(
            rule.final_action
                .map(|action| self.labelled("letter-final", Line::plain(action.label))),
        );
        parts.extend(
            rule.law
                .as_ref()
                .map(|law| self.labelled("letter-law", self.law(law))),
        );
        let line = Line::joined(parts, "; ");
        let line = match rule.categories.as_slice() {
            [] => line,
            some => self.all_said(some).and(self.colon()).then(line),
        };
        let original = original.map(|text| self.said(text));
        let original = original.map(|text| self.labelled("letter-original", text));
        let line = Some(line).filter(|line| !line.is_empty());
        line.into_iter().chain(original).collect()
    }

    /// 9: decisions by automated means.
    pub(super) fn automated(&self, document: &mut Document) {
        document.section(self.say("letter-automated"));
        let groups = [
            ("letter-automated-yes", Some(true)),
            ("letter-automated-not-stated", None),
            ("letter-automated-no", Some(false)),
        ];
        for (key, state) in groups {
            let activities = self.letter.activities.iter();
            let found: Vec<&ActivitySaid> = activities
                .filter(|one| one.automated_decisions == state)
                .collect();
            if found.is_empty() {
                continue;
            }
            document.paragraph(self.say(key));
            document.list(found.iter().map(|one| self.logic(one)).collect());
        }
    }

    fn logic(&self, one: &ActivitySaid) -> Line {
        let mut line = self.activity(&one.activity);
        match (&one.automated_logic, one.automated_decisions) {
            (Some(logic), _) => {
                line = line
                    .and("; ")
                    .then(self.labelled("letter-logic", self.said(logic)));
            }
            (None, Some(true)) => {
                let missing = self.labelled("letter-logic", self.not_stated());
                line = line.and("; ").then(missing);
            }
            (None, _) => {}
        }
        match one.profiling {
            Some(true) => line.and("; ").and(self.say("letter-profiling")),
            _ => line,
        }
    }
}
