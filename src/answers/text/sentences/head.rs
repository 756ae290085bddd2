//! The sentences at the head of an answer.

use chrono::NaiveDate;

use super::Sentences;
use crate::domain::wording;

/// What the head of an answer counts.
#[derive(Debug, Default)]
pub(in crate::answers::text) struct Counts {
    /// Parties outside that get data now, each once.
    pub named: usize,
    /// Of these: all that they get is stated by a document.
    pub stated: usize,
    /// Of these: some of it is stated, some inferred or expected.
    pub partly: usize,
    /// Of these: all of it is inferred or expected, or without evidence.
    pub inferred: usize,
    /// Of these: nothing is inferred, and there is no evidence for some of it.
    pub unproven: usize,
    /// Of these: named under more than one heading.
    pub repeated: usize,
    /// Roles and departments inside.
    pub inside: usize,
    /// Classes without names.
    pub classes: usize,
    /// Parties with disclosures that have ended.
    pub ended: usize,
    /// Parties with disclosures to come.
    pub future: usize,
}

/// Parties and classes of recipients, as counted.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(in crate::answers::text) struct Recipients {
    pub parties: usize,
    pub classes: usize,
}

impl Sentences {
    /// The counts as a sentence, which begins with the day and revision.
    pub fn counts(
        self,
        on: NaiveDate,
        revision: i64,
        counts: &Counts,
        activities: usize,
    ) -> String {
        let named = self.counted("answers-parties-named", counts.named);
        let mut parts = vec![format!("{named}{}", self.known(counts))];
        if counts.inside > 0 {
            parts.push(self.counted("answers-roles-inside", counts.inside));
        }
        parts.push(self.counted("answers-classes-open", counts.classes));
        parts.extend(self.past_and_future(counts));
        let arguments = [
            ("on", self.day(on).into()),
            ("revision", revision.to_string().into()),
            ("parts", parts.join(", ").into()),
            (
                "searched",
                self.counted("answers-searched", activities).into(),
            ),
        ];
        wording::say(self.0, "answers-counts", &arguments)
    }

    fn past_and_future(self, counts: &Counts) -> impl Iterator<Item = String> {
        let parts = [
            (counts.ended, "answers-ended"),
            (counts.future, "answers-to-come"),
        ];
        let parts = parts.into_iter().filter(|(count, _)| *count > 0);
        parts.map(move |(count, key)| self.counted(key, count))
    }

    /// On what the named parties rest, in brackets.
    fn known(self, counts: &Counts) -> String {
        if counts.named == 0 {
            return String::new();
        }
        let mut parts = vec![self.counted("answers-stated", counts.stated)];
        if counts.partly > 0 {
            parts.push(self.counted("answers-partly", counts.partly));
        }
        parts.push(self.counted("answers-weak", counts.inferred));
        if counts.unproven > 0 {
            parts.push(self.counted("answers-bare", counts.unproven));
        }
        if counts.repeated > 0 {
            parts.push(self.counted("answers-repeated", counts.repeated));
        }
        format!(" ({})", parts.join(", "))
    }

    /// Why the list of names is empty.
    pub fn nobody_named(self, counts: &Counts) -> String {
        let mut parts = Vec::new();
        if counts.inside > 0 {
            parts.push(self.counted("answers-roles-inside", counts.inside));
        }
        parts.extend(self.past_and_future(counts));
        if parts.is_empty() {
            return self.plain("answers-nobody");
        }
        self.with("answers-nobody-outside", "parts", &parts.join(", "))
    }

    pub fn no_activity(self, controllers: &str) -> String {
        self.with("answers-no-activity", "controllers", controllers)
    }

    pub fn no_first_day(self, count: usize, on: NaiveDate) -> String {
        let both = [("count", count.into()), ("on", self.day(on).into())];
        wording::say(self.0, "answers-no-first-day", &both)
    }

    /// Parties, classes, or both; nothing when there are none.
    fn told(self, who: Recipients, classes: &str) -> Option<String> {
        let parties = || self.counted("answers-parties", who.parties);
        let of_classes = || self.counted(classes, who.classes);
        match (who.parties, who.classes) {
            (0, 0) => None,
            (_, 0) => Some(parties()),
            (0, _) => Some(of_classes()),
            _ => Some(self.list(&[parties(), of_classes()])),
        }
    }

    /// What may be outside the EEA besides the `certain` number of parties known to be; `None`
    /// when there is nothing more to say.
    pub fn perhaps_outside(
        self,
        certain: usize,
        possible: Recipients,
        tools: &[String],
        unknown: Recipients,
    ) -> Option<String> {
        let mut parts = Vec::new();
        let told = self.told(possible, "answers-recipient-classes");
        parts.extend(told.map(|who| {
            let both = [("who", who.into()), ("tools", tools.join(", ").into())];
            wording::say(self.0, "answers-possible", &both)
        }));
        let nothing = certain == 0 && parts.is_empty();
        if let Some(who) = self.told(unknown, "answers-classes") {
            parts.extend(nothing.then(|| self.plain("answers-none-recorded")));
            parts.push(self.with("answers-country-of", "who", &who));
        } else if nothing {
            parts.push(self.plain("answers-none"));
        }
        (!parts.is_empty()).then(|| parts.join("; "))
    }

    pub fn activities_unknown(self, count: usize) -> String {
        match count {
            0 => self.plain("answers-all-say"),
            _ => self.counted("answers-some-do-not-say", count),
        }
    }
}
