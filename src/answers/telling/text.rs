//! Whom to tell, in words, for whoever writes to them.

use super::{Recipient, TellAnswer, TellItem, TellingDuty};
use crate::{
    answers::{Datum, access::Onward, words::Words},
    domain::{
        code_list::Coded,
        records::Party,
        text::Language,
        wording::{date, say},
    },
};

/// The answer as text to read, in a language.
pub fn text(answer: &TellAnswer<'_>, language: Language) -> String {
    let words = Words {
        snapshot: answer.snapshot,
        names: language,
        labels: language,
    };
    let items = answer.items.iter().map(|item| {
        let lines = Lines { words, language };
        lines.item(answer, item)
    });
    items.collect::<Vec<_>>().join("\n\n") + "\n"
}

struct Lines<'a> {
    words: Words<'a>,
    language: Language,
}

impl Lines<'_> {
    fn say(&self, key: &str) -> String {
        say(self.language, key, &[])
    }

    fn item(&self, answer: &TellAnswer<'_>, item: &TellItem<'_>) -> String {
        let bodies = answer.scope.controllers.iter();
        let bodies: Vec<String> = bodies.map(|party| self.words.party(party)).collect();
        let data = match item.item {
            Some(Datum::Element(element)) => self.words.name(&element.name, element.code()),
            Some(Datum::Category(category)) => self.words.name(&category.name, category.code()),
            None => self.say("requests-tell-all-data"),
        };
        let head = say(
            self.language,
            "requests-tell-head",
            &[
                ("data", data.into()),
                ("controller", bodies.join(", ").into()),
                ("date", date(self.language, answer.question.on).into()),
                ("revision", answer.snapshot.revision().into()),
            ],
        );
        let mut parts = vec![head + "\n" + &self.say("requests-tell-law")];
        for duty in TellingDuty::ALL {
            let recipients: Vec<&Recipient> = item
                .recipients
                .iter()
                .filter(|one| one.duty == *duty)
                .collect();
            let lines = recipients.iter().map(|one| self.recipient(answer, one));
            parts.extend(self.part(duty.label(self.language), lines));
        }
        let classes = item.unresolved.iter().map(|line| {
            let reason = line.reason.label(self.language);
            format!("{}: {reason}", self.words.party(line.class))
        });
        parts.extend(self.part(&self.say("requests-tell-classes"), classes));
        let onward = item.onward.iter().map(|one| self.onward(one));
        parts.extend(self.part(&self.say("requests-tell-onward"), onward));
        let silent = item.recipients_not_stated.iter();
        let silent = silent.map(|activity| self.words.activity(activity));
        parts.extend(self.part(&self.say("requests-tell-not-stated"), silent));
        if parts.len() == 1 {
            parts.push(self.say("requests-tell-nobody"));
        }
        parts.join("\n\n")
    }

    /// A part with its heading and how many lines it has; none when it has none.
    fn part(&self, heading: &str, lines: impl Iterator<Item = String>) -> Option<String> {
        let lines: Vec<String> = lines.map(|line| format!("  {line}")).collect();
        let mut letters = heading.chars();
        let first = letters.next().map(|it| it.to_uppercase().to_string());
        let heading = first.unwrap_or_default() + letters.as_str();
        let head = format!("{heading} ({})", lines.len());
        (!lines.is_empty()).then(|| head + "\n" + &lines.join("\n"))
    }

    fn recipient(&self, answer: &TellAnswer<'_>, one: &Recipient<'_>) -> String {
        let mut facts = vec![one.data.label(self.language).to_owned()];
        facts.extend(one.received.map(|it| it.label(self.language).to_owned()));
        if one.confidential {
            facts.push(self.say("requests-tell-confidential"));
        }
        let instruments = one.instruments(answer.snapshot).into_iter();
        facts.extend(instruments.map(|it| self.words.instrument(it)));
        format!("{}\n      {}", self.whom(one.party), facts.join("; "))
    }

    /// A party with its number and contact point.
    fn whom(&self, party: &Party) -> String {
        let number = party.enterprise_number.as_ref();
        let contact = party.dpo_contact.as_deref().or(party.contact.as_deref());
        let mut parts = vec![self.words.party(party)];
        parts.extend(number.map(|number| number.to_string()));
        parts.push(contact.map_or_else(|| self.say("requests-tell-no-contact"), str::to_owned));
        parts.join(" · ")
    }

    fn onward(&self, one: &Onward<'_>) -> String {
        let from = one.path.last().map(|hop| self.words.party(hop.from));
        let arguments = [
            ("party", self.words.party(one.party).into()),
            ("from", from.unwrap_or_default().into()),
        ];
        say(self.language, "requests-tell-passed-on", &arguments)
    }
}
