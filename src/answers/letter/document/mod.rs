//! The letter in words: its points as headings, fields, lists and tables. The sentences stand in
//! `import/reference/wording/*/letter.ftl`; what the register does not state is said in each place.

mod activities;
mod flows;
mod grounds;
mod head;
mod parties;
mod rest;

use chrono::NaiveDate;

use super::{ActivityName, Law, Letter, PartyName, Said, Term};
use crate::domain::{
    deadline,
    document::{Document, Line, Look, Piece},
    period::Period,
    rights,
    text::Language,
    wording,
};

/// Which part of the answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All points.
    Whole,
    /// Which parties have access: with points 1, 3, 5, 7 and 13.
    Parties,
    /// Where the data come from: with points 1, 3, 6 and 13.
    Sources,
}

impl Letter {
    /// The letter, or a part of it, in words.
    pub fn document(&self, part: Part) -> Document {
        let writer = Writer { letter: self };
        let mut document = Document {
            language: self.language,
            title: writer.say(match part {
                Part::Whole => "letter-title",
                Part::Parties => "letter-title-parties",
                Part::Sources => "letter-title-sources",
            }),
            banner: self.scope.dpo_copy.then(|| writer.say("letter-dpo-banner")),
            footer: writer.footer(),
            page: writer.say("letter-page"),
            blocks: Vec::new(),
        };
        writer.sender(&mut document);
        if part == Part::Whole {
            writer.request(&mut document);
        }
        writer.scope(&mut document);
        if part == Part::Whole {
            writer.confirmation(&mut document);
        }
        if part != Part::Sources {
            writer.parties(&mut document);
        }
        if part != Part::Parties {
            writer.sources(&mut document);
        }
        if part != Part::Sources {
            writer.abroad(&mut document);
        }
        if part == Part::Whole {
            writer.activities(&mut document);
            writer.automated(&mut document);
            writer.rights(&mut document);
            writer.complaints(&mut document);
            writer.elsewhere(&mut document);
        }
        writer.withheld(&mut document);
        if part == Part::Whole {
            writer.annex(&mut document);
        }
        document
    }
}

/// Writes the points of a letter.
struct Writer<'l> {
    letter: &'l Letter,
}

impl Writer<'_> {
    fn language(&self) -> Language {
        self.letter.language
    }

    /// A sentence.
    fn say(&self, key: &str) -> String {
        wording::say(self.language(), key, &[])
    }

    /// A sentence with a number.
    fn count(&self, key: &str, count: usize) -> String {
        wording::say(self.language(), key, &[("count", count.into())])
    }

    fn date(&self, day: NaiveDate) -> String {
        wording::date(self.language(), day)
    }

    fn footer(&self) -> String {
        let scope = &self.letter.scope;
        let request = self.letter.request.as_ref();
        let blank = || format!("[{}]", self.say("letter-blank-reference"));
        let reference = request.map_or_else(blank, |request| request.reference.clone());
        wording::say(
            self.language(),
            "letter-footer",
            &[
                ("reference", reference.into()),
                ("revision", scope.revision.to_string().into()),
                ("on", self.date(scope.on).into()),
            ],
        )
    }

    /// A text of a record, marked when it is in another language.
    fn said(&self, said: &Said) -> Line {
        self.said_as(said, Look::Plain)
    }

    fn said_as(&self, said: &Said, look: Look) -> Line {
        let other = said.language != self.letter.language_code;
        Line(vec![Piece {
            text: said.text.clone(),
            language: other.then_some(said.language),
            look,
        }])
    }

    fn all_said(&self, said: &[Said]) -> Line {
        Line::joined(said.iter().map(|one| self.said(one)), "; ")
    }

    /// A label and what it says: `via: CBSS`.
    fn labelled(&self, key: &str, line: Line) -> Line {
        Line::plain(self.say(key)).and(self.colon()).then(line)
    }

    /// What stands between a label and what it says.
    fn colon(&self) -> &'static str {
        match self.language() {
            Language::Fr => "\u{a0}: ",
            _ => ": ",
        }
    }

    fn missing(&self, key: &str) -> Line {
        Line::of(self.say(key), Look::Missing)
    }

    fn not_stated(&self) -> Line {
        self.missing("letter-not-stated")
    }

    /// A place to be filled in by whoever sends the letter.
    fn blank(&self, key: &str) -> Line {
        Line::of(self.say(key), Look::Blank)
    }

    /// A text of which the language does not matter, or that it is not stated.
    fn or_not_stated(&self, text: Option<&String>) -> Line {
        text.map_or_else(|| self.not_stated(), Line::plain)
    }

    fn party(&self, party: &PartyName, look: Look) -> Line {
        let line = self.said_as(&party.name, look);
        match &party.body {
            Some(body) => line.and(" (").then(self.said(body)).and(")"),
            None => line,
        }
    }

    fn all_parties(&self, parties: &[PartyName], between: &str) -> Line {
        let lines = parties.iter().map(|one| self.party(one, Look::Plain));
        Line::joined(lines, between)
    }

    fn activity(&self, activity: &ActivityName) -> Line {
        Line::plain(format!("{} ", activity.reference)).then(self.said(&activity.name))
    }

    fn all_activities(&self, activities: &[ActivityName]) -> Line {
        Line::joined(activities.iter().map(|one| self.activity(one)), "; ")
    }

    /// A label with its article: `wettelijke verplichting, art. 6(1)(c) AVG`.
    fn term(&self, term: Term) -> String {
        match term.article {
            "" => term.label.to_owned(),
            article => format!("{}, {}", term.label, self.article(article)),
        }
    }

    /// An article as people cite it in the language.
    fn article(&self, article: &str) -> String {
        let cited = article.split("; ");
        let cited = cited.map(|one| rights::text::article(self.language(), one));
        cited.collect::<Vec<_>>().join("; ")
    }

    fn law(&self, law: &Law) -> Line {
        let line = self.said(&law.title);
        let line = match &law.article {
            Some(article) => line.and(format!(", {article}")),
            None => line,
        };
        match &law.link {
            Some(link) => line.and(" ").with(link, Look::Link),
            None => line,
        }
    }

    /// From when to when; `None` when no day is stated and nothing is over.
    fn when(&self, from: Option<NaiveDate>, to: Option<NaiveDate>, ended: bool) -> Option<Line> {
        let (from, to) = (from.map(|day| self.date(day)), to.map(|day| self.date(day)));
        let said = match (from, to) {
            (Some(from), Some(to)) => wording::say(
                self.language(),
                "letter-from-to",
                &[("from", from.into()), ("to", to.into())],
            ),
            (Some(from), None) => {
                wording::say(self.language(), "letter-since", &[("from", from.into())])
            }
            (None, Some(to)) => wording::say(self.language(), "letter-until", &[("to", to.into())]),
            (None, None) if ended => self.say("letter-ended-undated"),
            (None, None) => return None,
        };
        Some(Line::plain(said))
    }

    /// A length of time in words.
    fn period(&self, period: Period) -> String {
        deadline::text::period(self.language(), period)
    }
}
