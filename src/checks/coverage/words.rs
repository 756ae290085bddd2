//! How coverage is said: names in the language asked for, marked when they are in another one, and
//! the reasons of a verdict as sentences. What looks like data of a person is masked.

use chrono::NaiveDate;

use super::{
    AdviceOf, Beyond, FlowCoverage, PublicParty, Ruling, Used,
    codes::{Aspect, CoverageStatus, InForce, Need},
};
use crate::domain::{
    code_list::Coded,
    codes::PartyKind,
    document::{Line, Piece},
    id::Id,
    personal_data::mask,
    record::{AnyRecord, Fields, Record},
    records::{Instrument, InstrumentAdvice, LegalText, Party},
    reference::{Contents, InstrumentRule, InstrumentRules},
    snapshot::Snapshot,
    text::{Language, LocalText},
    value::Value,
    wording::{self, FluentValue},
};

/// Writes names and sentences.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub snapshot: &'a Snapshot,
    pub language: Language,
}

/// An argument of a sentence.
type Argument<'t> = (&'static str, FluentValue<'t>);

impl<'a> Words<'a> {
    pub fn say(&self, key: &str, arguments: &[Argument<'_>]) -> String {
        wording::say(self.language, key, arguments)
    }

    pub fn date(&self, day: NaiveDate) -> String {
        wording::date(self.language, day)
    }

    pub fn label(&self, code: impl Coded) -> &'static str {
        code.label(self.language)
    }

    /// A text in the language asked for, else in another one that is said; the code when there is
    /// none.
    pub fn line(&self, text: &LocalText, code: &str) -> Line {
        let Some((language, shown)) = text.shown(self.language) else {
            return Line::plain(code);
        };
        let mut line = Line::plain(mask(shown));
        for Piece { language: of, .. } in &mut line.0 {
            *of = (language != self.language).then(|| language.code());
        }
        line
    }

    /// The name of a party; of a unit, with the body it belongs to.
    pub fn party_line(&self, party: &Party) -> Line {
        let line = self.line(&party.name, party.code());
        let body = party.parent.and_then(|parent| self.snapshot.get(parent));
        match body.filter(|_| party.kind == PartyKind::Unit) {
            Some(body) => line
                .and(" (")
                .then(self.line(&body.name, body.code()))
                .and(")"),
            None => line,
        }
    }

    /// A law with its article.
    pub fn law_line(&self, text: &LegalText) -> Line {
        let line = self.line(&text.title, text.code());
        match &text.article {
            Some(article) => line.and(format!(", {article}")),
            None => line,
        }
    }

    pub fn party(&self, party: &Party) -> String {
        self.party_line(party).text()
    }

    pub fn instrument(&self, instrument: &Instrument) -> String {
        self.line(&instrument.title, instrument.code()).text()
    }

    /// The name or title of any record, else its code.
    pub fn any(&self, record: &dyn AnyRecord) -> String {
        self.any_line(record).text()
    }

    fn any_line(&self, record: &dyn AnyRecord) -> Line {
        let def = record.kind().def();
        let at = def.position("name").or_else(|| def.position("title"));
        match at.map(|at| Fields::value(record, at)) {
            Some(Value::Local(text)) => self.line(text, &record.header().code),
            _ => Line::plain(&*record.header().code),
        }
    }

    /// The names of records, in order.
    pub fn records<T: Record>(&self, ids: &[Id<T>]) -> Vec<Line> {
        let found = ids.iter().filter_map(|id| self.snapshot.get(*id));
        found.map(|one| self.any_line(one)).collect()
    }

    /// Laws with their articles.
    pub fn laws(&self, ids: &[Id<LegalText>]) -> Vec<Line> {
        let found = ids.iter().filter_map(|id| self.snapshot.get(*id));
        found.map(|one| self.law_line(one)).collect()
    }

    /// A label with the article it comes from: `legal obligation, Art. 6(1)(c)`.
    pub fn with_article(&self, code: impl Coded) -> String {
        let article = code.item().article.trim_start_matches("GDPR ");
        format!("{}, {article}", self.label(code))
    }

    /// A text per language that may be absent; empty when it is.
    pub fn optional(&self, text: Option<&LocalText>) -> String {
        let text = text.filter(|text| !text.is_empty());
        text.map_or(String::new(), |text| self.line(text, "").text())
    }

    /// A party of a protocol; a class with its members on the day.
    pub fn public_party(&self, one: &PublicParty<'_>) -> Line {
        let name = self.party_line(one.party);
        if one.members.is_empty() {
            return name;
        }
        let members: Vec<String> = one.members.iter().map(|one| self.party(one)).collect();
        let members = ("members", members.join(", ").into());
        let name = ("name", name.text().into());
        Line::plain(self.say("coverage-protocols-members", &[name, members]))
    }

    /// What is known of the advice of an officer, with the party.
    pub fn advice(&self, one: &AdviceOf<'_>) -> Option<Line> {
        let advice = self.advice_alone(one.advice?);
        let party = ("party", self.party(one.party).into());
        let said = [party, ("advice", advice.into())];
        Some(Line::plain(self.say("coverage-protocols-advice-of", &said)))
    }

    /// The day of an advice, and whether it is favourable.
    pub fn advice_alone(&self, advice: &InstrumentAdvice) -> String {
        let dated = match advice.date {
            Some(on) => self.say("coverage-advice", &[("on", self.date(on).into())]),
            None => self.say("coverage-advice-undated", &[]),
        };
        match advice.favourable {
            Some(true) => format!("{dated}, {}", self.say("coverage-favourable", &[])),
            Some(false) => format!("{dated}, {}", self.say("coverage-unfavourable", &[])),
            None => dated,
        }
    }

    /// Where a rule stands.
    pub fn article(&self, rule: InstrumentRule) -> String {
        self.say(&format!("coverage-article-{}", rule.code()), &[])
    }

    /// Where it stands what instruments of a kind hold.
    pub fn article_of_contents(&self, contents: &Contents) -> String {
        let rules = InstrumentRules::embedded().rules().iter();
        let mut own = rules.filter(|rule| rule.accepts.first() == Some(&contents.kind));
        if let Some(rule) = own.next() {
            return self.article(rule.rule);
        }
        let key = format!("coverage-article-{}", contents.kind.code());
        match wording::has(&key) {
            true => self.say(&key, &[]),
            false => contents.article.to_string(),
        }
    }

    /// Who sends to whom.
    pub fn ends(&self, one: &FlowCoverage<'_>) -> String {
        let sender = match one.sender {
            Some(sender) => self.party(sender),
            None => self.say("coverage-sender-not-stated", &[]),
        };
        let to = self.party(one.receiver);
        self.say(
            "coverage-from-to",
            &[("from", sender.into()), ("to", to.into())],
        )
    }

    /// Why a flow stands as it does, sentence by sentence.
    pub fn reasons(&self, one: &FlowCoverage<'_>) -> Vec<String> {
        let mut said = Vec::new();
        let asked = one.rulings.iter().any(|ruling| ruling.need != Need::Exempt);
        let rulings = one.rulings.iter();
        let rulings = rulings.filter(|ruling| !asked || ruling.need != Need::Exempt);
        said.extend(rulings.map(|ruling| self.ruling(ruling)));
        for used in &one.instruments {
            self.used(used, &mut said);
        }
        for instrument in &one.uncited {
            let name = self.instrument(instrument);
            said.push(self.say("coverage-uncited", &[("instrument", name.into())]));
        }
        let serving = one
            .instruments
            .iter()
            .any(|used| used.serves != Some(false));
        if one.status == CoverageStatus::NotCovered && !serving {
            said.push(self.say("coverage-no-instrument", &[]));
        }
        for unstated in &one.unstated {
            let what = self.label(*unstated).into();
            said.push(self.say("coverage-not-stated", &[("what", what)]));
        }
        said
    }

    fn ruling(&self, ruling: &Ruling<'_>) -> String {
        let rule = ruling.rule.map(|rule| self.label(rule));
        let article = ruling.rule.map(|rule| self.article(rule));
        let article = article.unwrap_or_default();
        let both = |rule: &'static str| -> [Argument<'static>; 2] {
            [("rule", rule.into()), ("article", article.clone().into())]
        };
        match (ruling.need, rule) {
            (Need::Exempt, _) => {
                let why = ruling.exemption.map_or("", |why| self.label(why));
                match rule {
                    Some(rule) => self.say(
                        "coverage-exempt-rule",
                        &[("rule", rule.into()), ("why", why.into())],
                    ),
                    None => self.say("coverage-exempt", &[("why", why.into())]),
                }
            }
            (Need::Undecided, Some(rule)) => self.say("coverage-undecided-rule", &both(rule)),
            (_, None) => self.say("coverage-undecided", &[]),
            (Need::Needed, Some(rule)) => match ruling.cited {
                Some(law) => {
                    let law = self.law_line(law).text();
                    let [rule, article] = both(rule);
                    let law = ("law", law.into());
                    self.say("coverage-needed-cited", &[rule, article, law])
                }
                None => self.say("coverage-needed", &both(rule)),
            },
        }
    }

    fn used(&self, used: &Used<'_>, said: &mut Vec<String>) {
        let name = self.instrument(used.instrument);
        let kind = self.label(used.instrument.kind);
        let named = |key| {
            let arguments = [("instrument", name.clone().into()), ("kind", kind.into())];
            self.say(key, &arguments)
        };
        said.push(match (used.serves, used.cited) {
            (Some(false), _) => named("coverage-wrong-kind"),
            (_, true) => named("coverage-instrument"),
            (_, false) => named("coverage-uncited-used"),
        });
        said.extend(self.standing(used, &name));
        if used.standing.holds() == Some(false) {
            return;
        }
        said.extend(used.fit.beyond.iter().map(|one| self.beyond(one)));
        for category in &used.fit.through_open_ended {
            let name = self.any(*category);
            said.push(self.say("coverage-through-open", &[("name", name.into())]));
        }
    }

    fn standing(&self, used: &Used<'_>, name: &str) -> Vec<String> {
        let standing = &used.standing;
        let date = |day: Option<NaiveDate>| day.map_or(String::new(), |day| self.date(day));
        let instrument = || ("instrument", FluentValue::from(name.to_owned()));
        let next = standing.replaced_by;
        let next_name = || next.map_or(String::new(), |next| self.instrument(next));
        let mut said = Vec::new();
        match standing.state {
            InForce::InForce => {
                if let Some(until) = standing.until {
                    let until = self.date(until).into();
                    said.push(self.say("coverage-ends", &[("until", until)]));
                }
            }
            InForce::NotYet => {
                let from = ("from", date(standing.since).into());
                said.push(self.say("coverage-not-yet", &[instrument(), from]));
            }
            InForce::Expired => {
                let until = ("until", date(standing.until).into());
                said.push(self.say("coverage-expired", &[instrument(), until]));
            }
            InForce::Replaced => {
                let from = date(next.and_then(super::standing::begins));
                let next = ("next", next_name().into());
                let from = ("from", from.into());
                said.push(self.say("coverage-replaced", &[instrument(), next, from]));
            }
            InForce::ReplacedUndated => {
                let next = ("next", next_name().into());
                said.push(self.say("coverage-replaced-undated", &[instrument(), next]));
            }
        }
        if let Some(on) = standing.amended {
            let on = self.date(on).into();
            said.push(self.say("coverage-amended", &[("on", on)]));
        }
        if standing.amended_after {
            said.push(self.say("coverage-amended-after", &[]));
        }
        said
    }

    fn beyond(&self, beyond: &Beyond<'_>) -> String {
        let name = beyond.record.map_or(String::new(), |one| self.any(one));
        let name = ("name", FluentValue::from(name));
        let listed: Vec<String> = beyond.listed.iter().map(|one| self.any(*one)).collect();
        let listed = ("listed", FluentValue::from(listed.join(", ")));
        let date = |day: Option<NaiveDate>| {
            FluentValue::from(day.map_or(String::new(), |day| self.date(day)))
        };
        let one = |key| self.say(key, std::slice::from_ref(&name));
        match beyond.aspect {
            Aspect::Category if beyond.open_ended => {
                self.say("coverage-beyond-category-open", &[name, listed])
            }
            Aspect::Category if !beyond.listed.is_empty() => {
                self.say("coverage-beyond-category-part", &[name, listed])
            }
            Aspect::Category => one("coverage-beyond-category"),
            Aspect::Element => one("coverage-beyond-element"),
            Aspect::Purpose => one("coverage-beyond-purpose"),
            Aspect::Sender => one("coverage-beyond-sender"),
            Aspect::Recipient => one("coverage-beyond-recipient"),
            Aspect::Integrator => one("coverage-beyond-integrator"),
            Aspect::DaysBefore | Aspect::DaysAfter => {
                let days = [("from", date(beyond.from)), ("to", date(beyond.to))];
                self.say("coverage-beyond-days", &days)
            }
        }
    }
}
