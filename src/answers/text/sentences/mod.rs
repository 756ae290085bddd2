//! The sentences of a text answer, in one of the four languages. The words stand in
//! `import/reference/wording/*/answers.ftl`.

mod head;
mod sources;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    answers::{Span, access::Withheld, codes::AccessGroup, words::Words},
    domain::{code_list::Coded, codes::EvidenceNature, text::Language, wording},
};

pub(super) use head::{Counts, Recipients};
pub(super) use sources::SourceCounts;

/// Says sentences in one language.
#[derive(Clone, Copy)]
pub(super) struct Sentences(pub Language);

/// The sentences in the language of the labels.
pub(super) fn of(words: &Words<'_>) -> Sentences {
    Sentences(words.labels)
}

/// Fixed sentences and labels: a name for each, and the key of its words.
macro_rules! fixed {
    ($($name:ident = $key:literal,)+) => {
        impl Sentences {
            $(
                pub fn $name(self) -> String {
                    self.plain(concat!("answers-", $key))
                }
            )+
        }
    };
}

fixed! {
    everybody = "everybody",
    named = "named",
    not_named = "not-named",
    all_named = "all-named",
    what = "what",
    no_data_stated = "no-data-stated",
    why = "why",
    no_purpose_stated = "no-purpose-stated",
    under_what = "under-what",
    no_instrument_stated = "no-instrument-stated",
    outside_eea_label = "outside-eea",
    not_stated = "not-stated",
    no_country = "no-country",
    why_names = "why-names",
    gets = "gets",
    purpose_label = "for",
    basis = "basis",
    under = "under",
    abroad = "transfer",
    when_label = "when",
    note = "note",
    unknown = "unknown",
    data = "data",
    the_purpose = "the-purpose",
    the_basis = "the-basis",
    instrument_label = "instrument",
    since = "since-when",
    has_or_may = "has-or-may",
    subject_not_stated = "subject-not-stated",
    confidential = "confidential",
    all_ended = "all-ended",
    no_activity_current = "no-activity-current",
    sources = "sources",
    gives = "gives",
    source_not_stated = "source-not-stated",
    sources_ended = "sources-ended",
    sources_unresolved = "sources-unresolved",
    sources_none = "sources-none",
}

impl Sentences {
    /// A sentence without arguments.
    fn plain(self, key: &str) -> String {
        wording::say(self.0, key, &[])
    }

    /// A sentence with one text in it.
    fn with(self, key: &str, name: &str, text: &str) -> String {
        wording::say(self.0, key, &[(name, text.into())])
    }

    /// A sentence with a number in it.
    fn counted(self, key: &str, count: usize) -> String {
        wording::say(self.0, key, &[("count", count.into())])
    }

    fn day(self, date: NaiveDate) -> String {
        wording::date(self.0, date)
    }

    /// What must be said of something that no document states; nothing when one does.
    pub fn nature(self, nature: Option<EvidenceNature>) -> Option<String> {
        match nature? {
            EvidenceNature::Stated => None,
            EvidenceNature::Inferred => Some(self.plain("answers-inferred")),
            EvidenceNature::Expected => Some(self.plain("answers-expected")),
        }
    }

    /// A group as a heading.
    pub fn group(self, group: AccessGroup) -> String {
        self.plain(&format!("answers-group-{}", group.code()))
    }

    /// Things as a list in a sentence: `a, b and c`.
    pub fn list(self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let first = first.join(", ");
                let both = [("first", first.into()), ("last", last.as_str().into())];
                wording::say(self.0, "answers-and", &both)
            }
        }
    }

    pub fn and_more(self, list: &str, rest: usize) -> String {
        let both = [("list", list.into()), ("rest", rest.to_string().into())];
        wording::say(self.0, "answers-and-more", &both)
    }

    pub fn question(self, subjects: &str, controllers: &str) -> String {
        self.of_whom("answers-question", subjects, controllers)
    }

    fn of_whom(self, key: &str, subjects: &str, controllers: &str) -> String {
        let both = [
            ("subjects", subjects.into()),
            ("controllers", controllers.into()),
        ];
        wording::say(self.0, key, &both)
    }

    pub fn on_behalf(self, name: &str, bodies: &str) -> String {
        if bodies.is_empty() {
            format!("{name} ({})", self.plain("answers-nobody-behind"))
        } else {
            format!("{name} ({bodies})")
        }
    }

    pub fn title_and_day(
        self,
        title: &str,
        concluded: Option<NaiveDate>,
        in_force: bool,
    ) -> String {
        let mut text = title.to_owned();
        if let Some(concluded) = concluded {
            text.push_str(&format!(" ({})", self.day(concluded)));
        }
        if !in_force {
            text.push_str(&self.plain("answers-not-in-force"));
        }
        text
    }

    pub fn in_country(self, party: &str, country: &str) -> String {
        format!("{party} ({country})")
    }

    pub fn in_activities(self, names: &[String]) -> String {
        format!("[{}]", names.join("; "))
    }

    pub fn joined(self, purposes: &str, activities: &str) -> String {
        format!("{purposes} {activities}").trim_start().to_owned()
    }

    pub fn may_include(self, data: &[String]) -> String {
        self.with("answers-may-include", "data", &data.join("; "))
    }

    pub fn outside_eea(self, country: &str) -> String {
        self.with("answers-outside", "country", country)
    }

    pub fn when(self, span: Span, ended: bool, state: Option<&str>, only: Option<&str>) -> String {
        let mut parts: Vec<String> = state.map(str::to_owned).into_iter().collect();
        let [from, to] = [span.from, span.to].map(|day| day.map(|day| self.day(day)));
        parts.extend(match (from, to) {
            (Some(from), Some(to)) => Some(wording::say(
                self.0,
                "answers-from-to",
                &[("from", from.into()), ("to", to.into())],
            )),
            (Some(from), None) => Some(self.with("answers-since", "from", &from)),
            (None, Some(to)) => Some(self.with("answers-until", "to", &to)),
            (None, None) => ended.then(|| self.plain("answers-ended-undated")),
        });
        parts.extend(only.map(|only| self.with("answers-only", "only", only)));
        parts.join("; ")
    }

    pub fn will_be(self, capacity: &str) -> String {
        self.with("answers-will-be", "capacity", capacity)
    }

    pub fn operates(self, system: &str) -> String {
        self.with("answers-operates", "system", system)
    }

    pub fn was(self, capacity: &str) -> String {
        self.with("answers-was", "capacity", capacity)
    }

    pub fn as_member(self, classes: &[String]) -> String {
        self.with("answers-as-member", "classes", &classes.join(" > "))
    }

    pub fn from(self, sender: &str) -> String {
        self.with("answers-from", "sender", sender)
    }

    pub fn through(self, integrator: &str) -> String {
        self.with("answers-through", "integrator", integrator)
    }

    pub fn passed_on(self, party: &str, way: &[String], certain: bool) -> String {
        let way = way.join(&self.plain("answers-then"));
        let both = [("party", party.into()), ("way", way.into())];
        let text = wording::say(self.0, "answers-passed-on", &both);
        match certain {
            true => text,
            false => format!("{text}; {}", self.plain("answers-doubt")),
        }
    }

    pub fn beside(self, from: Option<&str>, to: &str, activity: &str) -> String {
        let mut arguments = vec![("to", to.into()), ("activity", activity.into())];
        let key = match from {
            Some(from) => {
                arguments.push(("from", from.into()));
                "answers-beside"
            }
            None => "answers-beside-unknown",
        };
        wording::say(self.0, key, &arguments)
    }

    pub fn as_processor(self, activities: &[String]) -> String {
        self.with("answers-as-processor", "activities", &activities.join("; "))
    }

    pub fn withheld(self, withheld: &Withheld<'_>) -> String {
        let count = self.counted("answers-withheld", withheld.disclosures);
        let unknown = || self.plain("answers-ground-not-stated");
        let ground = withheld.ground.map_or_else(unknown, str::to_owned);
        let review = withheld.review.map(|due| {
            let due = self.day(due);
            format!("; {}", self.with("answers-review", "day", &due))
        });
        format!("{count}: {ground}{}.", review.unwrap_or_default())
    }

    pub fn no_persons(
        self,
        subjects: &str,
        on: NaiveDate,
        revision: i64,
        time: DateTime<Utc>,
    ) -> String {
        let arguments = [
            ("subjects", subjects.into()),
            ("on", self.day(on).into()),
            ("revision", revision.to_string().into()),
            ("date", self.day(time.date_naive()).into()),
            ("time", time.format("%H:%M").to_string().into()),
        ];
        wording::say(self.0, "answers-no-persons", &arguments)
    }
}

/// What is told of an instrument.
pub(super) struct Told<'t> {
    pub kind: &'t str,
    pub title: &'t str,
    pub number: Option<&'t str>,
    pub concluded: Option<NaiveDate>,
    pub publication: Option<&'t str>,
    pub in_force: bool,
}

impl Sentences {
    pub fn instrument(self, told: &Told<'_>) -> String {
        let mut text = format!("{} \"{}\"", told.kind, told.title);
        if let Some(number) = told.number {
            text.push_str(&self.with("answers-number", "number", number));
        }
        if let Some(concluded) = told.concluded {
            text.push_str(&self.with("answers-of-day", "day", &self.day(concluded)));
        }
        if let Some(publication) = told.publication {
            text.push_str(&format!(", {publication}"));
        }
        if !told.in_force {
            text.push_str(&self.plain("answers-not-in-force"));
        }
        text
    }

    /// What permits a transfer: the kind and title of a tool and whether it is valid, and the
    /// adequacy decisions with whom they cover.
    pub fn transfer(
        self,
        place: &str,
        tool: Option<(String, String)>,
        tool_valid: Option<bool>,
        stated_none: bool,
        adequacy: &[(&str, &str)],
    ) -> String {
        let mut text = format!("{place}; ");
        match tool {
            Some((kind, title)) => {
                text.push_str(&format!("{kind}: \"{title}\""));
                text.push_str(&match tool_valid {
                    Some(true) => String::new(),
                    Some(false) => self.plain("answers-tool-not-valid"),
                    None => self.plain("answers-tool-open"),
                });
            }
            None if stated_none => text.push_str(&self.plain("answers-tool-none")),
            None => text.push_str(&self.plain("answers-tool-not-stated")),
        }
        for (decision, test) in adequacy {
            let both = [("decision", (*decision).into()), ("test", (*test).into())];
            let covers = wording::say(self.0, "answers-adequacy", &both);
            text.push_str(&format!("; {covers}"));
        }
        text
    }
}
