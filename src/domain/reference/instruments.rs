//! Instruments: under which rules a flow of personal data needs one, which laws are such rules, and
//! what an instrument of each kind must or can hold (`instruments.toml`).
//!
//! It says what the rules are; whether a flow falls under one, and whether an instrument holds what
//! it must, is asked elsewhere.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use super::{Confidence, Inbox, Origin, Source, TomlDate};
use crate::{
    code_list,
    domain::{
        code_list::Coded,
        codes::{InstrumentKind, InstrumentRole, LegalTextKind},
        problem::{Problem, ProblemCode, nearest, quoted},
        records::Instrument,
        text::{LocalText, fold},
    },
};

/// Name of the file.
const FILE: &str = "instruments.toml";
const TEXT: &str = include_str!("../../../import/reference/instruments.toml");

code_list! {
    /// The rules under which a flow needs an instrument.
    InstrumentRule {
        /// A federal authority passes data on to another authority or a private body in Belgium, on Art. 6(1)(c) or (e).
        FederalProtocol = "federal-protocol" ["act of 30 July 2018, art. 20"] "federaal protocol", "protocole fédéral", "föderales Protokoll", "federal protocol";
        /// A Flemish body passes data on electronically and systematically to another Flemish body or an external authority.
        FlemishProtocol = "flemish-protocol" ["decree of 18 July 2008, art. 8"] "Vlaams protocol", "protocole flamand", "flämisches Protokoll", "Flemish protocol";
        /// Data pass through an integrator or the network of social security.
        Deliberation = "deliberation" ["CBSS act of 15 January 1990, arts 15 and 46"] "beraadslaging van het informatieveiligheidscomité", "délibération du comité de sécurité de l'information", "Beschluss des Informationssicherheitsausschusses", "deliberation of the Information Security Committee";
        /// Data come from the National Register, or the number of the National Register is used.
        NationalRegister = "national-register" ["act of 8 August 1983, arts 5 and 8"] "machtiging voor het Rijksregister", "autorisation relative au Registre national", "Ermächtigung für das Nationalregister", "authorisation for the National Register";
        /// Data go to a processor.
        ProcessorContract = "processor-contract" ["GDPR Art. 28(3)"] "verwerkersovereenkomst", "contrat de sous-traitance", "Auftragsverarbeitungsvertrag", "processor contract";
        /// Data go between joint controllers.
        JointArrangement = "joint-arrangement" ["GDPR Art. 26"] "onderlinge regeling tussen gezamenlijke verwerkingsverantwoordelijken", "accord entre responsables conjoints du traitement", "Vereinbarung gemeinsam Verantwortlicher", "arrangement between joint controllers";
    }
}

code_list! {
    /// With what force something belongs in an instrument.
    Force {
        /// It must be in it.
        Must = "must" [""] "verplicht", "obligatoire", "verpflichtend", "required";
        /// The law says that it can in particular be in it.
        Can = "can" [""] "kan in het bijzonder", "peut notamment", "kann insbesondere", "can in particular";
        /// It is usual; no law names it.
        Should = "should" [""] "gebruikelijk", "usuel", "üblich", "usual";
    }
}

/// A rule under which a flow needs an instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Which rule.
    pub rule: InstrumentRule,
    /// Where it stands.
    pub article: Box<str>,
    /// The kinds of instrument that meet it.
    pub accepts: Box<[InstrumentKind]>,
    /// First day on which it binds; absent when it has for as long as matters.
    pub since: Option<NaiveDate>,
    /// Where this was taken from.
    pub source: Box<str>,
    /// How sure the entry is.
    pub confidence: Confidence,
}

/// A law that is such a rule, or that orders no disclosure by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
struct KnownLaw {
    kind: LegalTextKind,
    dated: NaiveDate,
    articles: Box<[Box<str>]>,
    rule: Option<InstrumentRule>,
}

/// Something that an instrument holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Its code: `dpo-advices`.
    pub code: Box<str>,
    /// Its name in the four languages.
    pub name: LocalText,
    /// Where the register keeps it; empty when it has no place for it.
    pub shown_by: Box<[Part]>,
    /// Whether all of these are needed, or one of them.
    pub all: bool,
}

/// Where the register keeps something that an instrument holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// In a field of the instrument.
    Field(&'static str),
    /// As a party in this role.
    Party(InstrumentRole),
    /// As parties, at least so many.
    Parties(usize),
    /// As the legal person behind each party in this role.
    Body(InstrumentRole),
    /// As the contact point of the data protection officer of each party in this role.
    Officer(InstrumentRole),
    /// As a dated advice of the officer of each party in this role.
    Advice(InstrumentRole),
}

/// That an instrument of a kind holds something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Position of the point among [`InstrumentRules::points`].
    point: usize,
    /// Where the source lists it: `Art. 28(3)(a)`.
    pub place: Box<str>,
    /// With what force.
    pub force: Force,
    /// How sure the entry is.
    pub confidence: Confidence,
}

/// What instruments of a kind hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The kind.
    pub kind: InstrumentKind,
    /// The law that says so.
    pub article: Box<str>,
    /// Where this was taken from.
    pub source: Box<str>,
    points: Box<[Content]>,
}

/// The rules about instruments as one immutable value.
#[derive(Debug, Clone)]
pub struct InstrumentRules {
    rules: Vec<Rule>,
    laws: Vec<KnownLaw>,
    registers: Vec<(InstrumentRule, Box<str>)>,
    points: Vec<Point>,
    contents: Vec<Contents>,
    origin: Origin,
}

static EMBEDDED: LazyLock<InstrumentRules> = LazyLock::new(|| {
    // A test reads the embedded file, so a program that was built and tested never gets here.
    InstrumentRules::parse(TEXT).unwrap_or_else(|problems| unreachable!("{problems:?}"))
});

impl InstrumentRules {
    /// The rules that are part of the program.
    pub fn embedded() -> &'static InstrumentRules {
        &EMBEDDED
    }

    /// Reads the text of the file.
    ///
    /// # Errors
    /// Every problem found, with the line.
    pub fn parse(text: &str) -> Result<InstrumentRules, Vec<Problem>> {
        let source = Source { name: FILE, text };
        let (mut problems, mut origins) = (Vec::new(), Vec::new());
        let mut inbox = Inbox {
            problems: &mut problems,
            origins: &mut origins,
        };
        let read = inbox.read::<RawFile>(source);
        let read = read.and_then(|raw| raw.read(source, &mut inbox));
        match read {
            Some(rules) if problems.is_empty() => Ok(rules),
            _ => Err(problems),
        }
    }

    /// A rule.
    pub fn rule(&self, rule: InstrumentRule) -> Option<&Rule> {
        self.rules.iter().find(|known| known.rule == rule)
    }

    /// All rules, in the order of the file.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// What is known of a law, by its kind, its day and the article cited: `None` for a law that is
    /// not in the file and may order a disclosure itself, else the rule that it is, if it is one.
    pub fn law(
        &self,
        kind: LegalTextKind,
        dated: NaiveDate,
        article: Option<&str>,
    ) -> Option<Option<InstrumentRule>> {
        let cited = |wanted: &str| {
            let tokens = article?.split(|c: char| !c.is_alphanumeric() && c != '/');
            tokens.into_iter().find(|token| *token == wanted)
        };
        let of_text = |law: &&KnownLaw| law.kind == kind && law.dated == dated;
        let of_article = |law: &&KnownLaw| {
            law.articles.is_empty() || law.articles.iter().any(|a| cited(a).is_some())
        };
        let mut known = self.laws.iter().filter(of_text).filter(of_article);
        known.next().map(|law| law.rule)
    }

    /// The rule that is about the register of this name.
    pub fn register(&self, name: &str) -> Option<InstrumentRule> {
        let name = fold(name);
        let mut known = self.registers.iter();
        known
            .find(|(_, known)| **known == *name)
            .map(|(rule, _)| *rule)
    }

    /// What instruments of a kind hold; `None` when no law or usage is known.
    pub fn contents(&self, kind: InstrumentKind) -> Option<&Contents> {
        self.contents.iter().find(|contents| contents.kind == kind)
    }

    /// The points of the contents of a kind, in the order of their source.
    pub fn points<'a>(
        &'a self,
        contents: &'a Contents,
    ) -> impl Iterator<Item = (&'a Content, &'a Point)> {
        let points = contents.points.iter();
        points.map(|content| (content, &self.points[content.point]))
    }

    /// Where the data come from and when they were last checked.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    source: String,
    checked_on: TomlDate,
    #[serde(default, rename = "rule")]
    rules: Vec<Spanned<RawRule>>,
    #[serde(default, rename = "law")]
    laws: Vec<Spanned<RawLaw>>,
    #[serde(default, rename = "register")]
    registers: Vec<Spanned<RawRegister>>,
    #[serde(default, rename = "point")]
    points: Vec<Spanned<RawPoint>>,
    #[serde(default, rename = "content")]
    contents: Vec<Spanned<RawContents>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    code: String,
    article: Box<str>,
    accepts: Vec<String>,
    since: Option<TomlDate>,
    source: Box<str>,
    confidence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLaw {
    kind: String,
    dated: TomlDate,
    #[serde(default)]
    articles: Vec<Box<str>>,
    rule: Option<String>,
    confidence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRegister {
    rule: String,
    names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPoint {
    code: Box<str>,
    all: Option<Vec<String>>,
    any: Option<Vec<String>>,
    name: LocalText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContents {
    kind: String,
    article: Box<str>,
    source: Box<str>,
    points: Vec<RawContent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContent {
    point: String,
    place: Box<str>,
    force: String,
    confidence: String,
}

impl RawFile {
    fn read(self, source: Source<'_>, inbox: &mut Inbox<'_>) -> Option<InstrumentRules> {
        let TomlDate(checked_on) = self.checked_on;
        let mut each = Each { source, inbox };
        let rules = each.all(self.rules, rule);
        let laws = each.all(self.laws, law);
        let registers = each.all(self.registers, register);
        let points: Vec<Point> = each.all(self.points, point);
        let contents = each.all(self.contents, |raw| contents(raw, &points));
        Some(InstrumentRules {
            rules,
            laws,
            registers: registers.into_iter().flatten().collect(),
            points,
            contents,
            origin: Origin {
                file: FILE,
                source: self.source.into(),
                checked_on,
            },
        })
    }
}

/// Reads the entries of a list, and notes what is wrong with each.
struct Each<'a, 'b> {
    source: Source<'a>,
    inbox: &'a mut Inbox<'b>,
}

impl Each<'_, '_> {
    fn all<R, T>(
        &mut self,
        raw: Vec<Spanned<R>>,
        mut read: impl FnMut(R) -> Result<T, String>,
    ) -> Vec<T> {
        let mut found = Vec::with_capacity(raw.len());
        for entry in raw {
            let at = entry.span().start;
            match read(entry.into_inner()) {
                Ok(new) => found.push(new),
                Err(why) => self
                    .inbox
                    .report(self.source, at, ProblemCode::UnknownCode, why),
            }
        }
        found
    }
}

fn rule(raw: RawRule) -> Result<Rule, String> {
    let accepts = raw.accepts.iter().map(|kind| coded(kind, "accepts"));
    Ok(Rule {
        rule: coded(&raw.code, "code")?,
        article: raw.article,
        accepts: accepts.collect::<Result<_, _>>()?,
        since: raw.since.map(|TomlDate(date)| date),
        source: raw.source,
        confidence: coded(&raw.confidence, "confidence")?,
    })
}

fn law(raw: RawLaw) -> Result<KnownLaw, String> {
    coded::<Confidence>(&raw.confidence, "confidence")?;
    let TomlDate(dated) = raw.dated;
    let rule = raw.rule.map(|rule| coded(&rule, "rule"));
    Ok(KnownLaw {
        kind: coded(&raw.kind, "kind")?,
        dated,
        articles: raw.articles.into(),
        rule: rule.transpose()?,
    })
}

fn register(raw: RawRegister) -> Result<Vec<(InstrumentRule, Box<str>)>, String> {
    let rule = coded(&raw.rule, "rule")?;
    let names = raw.names.iter();
    Ok(names.map(|name| (rule, fold(name).into())).collect())
}

fn point(raw: RawPoint) -> Result<Point, String> {
    let (parts, all) = match (raw.all, raw.any) {
        (Some(_), Some(_)) => {
            return Err("`all` and `any` are both stated, expected one of them".to_owned());
        }
        (Some(all), None) => (all, true),
        (None, any) => (any.unwrap_or_default(), false),
    };
    let parts = parts.iter().map(|part| Part::read(part));
    Ok(Point {
        code: raw.code,
        name: raw.name,
        shown_by: parts.collect::<Result<_, _>>()?,
        all,
    })
}

impl Part {
    fn read(written: &str) -> Result<Part, String> {
        let (what, which) = written.split_once(' ').unwrap_or((written, ""));
        let role = || coded(which, "role");
        match what {
            "field" => field(which).map(Part::Field),
            "party" => role().map(Part::Party),
            "parties" => which
                .parse()
                .map(Part::Parties)
                .map_err(|_| format!("{} is no number of parties", quoted(which))),
            "body" => role().map(Part::Body),
            "dpo" => role().map(Part::Officer),
            "advice" => role().map(Part::Advice),
            _ => Err(format!(
                "{} says nothing about an instrument, expected `field`, `party`, `parties`, `body`, \
                 `dpo` or `advice`",
                quoted(written)
            )),
        }
    }
}

/// The name of a field of instruments.
fn field(name: &str) -> Result<&'static str, String> {
    let names = || Instrument::FIELDS.iter().map(|field| field.name);
    names().find(|known| *known == name).ok_or_else(|| {
        let meant = nearest(name, names()).map(|meant| format!("; did you mean `{meant}`?"));
        let (found, meant) = (quoted(name), meant.unwrap_or_default());
        format!("{found} is no field of instruments{meant}")
    })
}

fn contents(raw: RawContents, points: &[Point]) -> Result<Contents, String> {
    let content = |raw: RawContent| {
        let point = points.iter().position(|point| *point.code == *raw.point);
        Ok::<_, String>(Content {
            point: point.ok_or_else(|| format!("{} is no point", quoted(&raw.point)))?,
            place: raw.place,
            force: coded(&raw.force, "force")?,
            confidence: coded(&raw.confidence, "confidence")?,
        })
    };
    Ok(Contents {
        kind: coded(&raw.kind, "kind")?,
        article: raw.article,
        source: raw.source,
        points: raw
            .points
            .into_iter()
            .map(content)
            .collect::<Result<_, _>>()?,
    })
}

/// A value of a code list, written as its code.
fn coded<T: Coded>(written: &str, key: &str) -> Result<T, String> {
    let items = T::LIST.items;
    let found = items.iter().find(|item| item.code == written);
    found.and_then(T::from_item).ok_or_else(|| {
        let codes: Vec<&str> = items.iter().map(|item| item.code).collect();
        let (found, known) = (quoted(written), codes.join(", "));
        format!("`{key}` is {found}, expected one of {known}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_that_a_rule_accepts_and_that_is_no_mere_consent_has_its_contents() {
        let rules = InstrumentRules::embedded();
        for rule in InstrumentRule::LIST.items {
            let rule = InstrumentRule::from_item(rule).unwrap();
            let known = rules.rule(rule).expect("every rule is in the file");
            for kind in &known.accepts {
                assert!(rules.contents(*kind).is_some(), "{kind:?} has contents");
            }
        }
    }

    #[test]
    fn the_federal_protocol_can_hold_fourteen_points_and_must_hold_advice_and_publication() {
        let rules = InstrumentRules::embedded();
        let contents = rules.contents(InstrumentKind::FederalProtocol).unwrap();
        let mut places: Vec<&str> = rules
            .points(contents)
            .filter(|(content, _)| content.force == Force::Can)
            .map(|(content, _)| &*content.place)
            .collect();
        places.dedup();
        assert_eq!(places.len(), 14);
        let must = rules.points(contents);
        let must = must.filter(|(content, _)| content.force == Force::Must);
        let must: Vec<&str> = must.map(|(_, point)| &*point.code).collect();
        assert_eq!(must, ["dpo-advices", "publication"]);
    }

    #[test]
    fn every_point_has_a_name_in_the_four_languages() {
        for point in &InstrumentRules::embedded().points {
            let LocalText { nl, fr, de, en } = &point.name;
            for name in [nl, fr, de, en] {
                assert!(name.is_some(), "{}", point.code);
            }
        }
    }

    #[track_caller]
    fn check_law(
        kind: LegalTextKind,
        dated: &str,
        article: &str,
        expected: Option<Option<InstrumentRule>>,
    ) {
        let found = InstrumentRules::embedded().law(kind, dated.parse().unwrap(), Some(article));
        assert_eq!(found, expected, "{article}");
    }

    #[test]
    fn a_law_that_asks_for_an_instrument_is_told_from_one_that_may_order_a_disclosure() {
        use LegalTextKind::{Act, Decree};
        check_law(
            Act,
            "2018-07-30",
            "art. 20",
            Some(Some(InstrumentRule::FederalProtocol)),
        );
        check_law(Act, "2018-07-30", "art. 8", Some(None));
        check_law(
            Act,
            "1990-01-15",
            "arts 15 and 46 §2",
            Some(Some(InstrumentRule::Deliberation)),
        );
        check_law(Act, "1990-01-15", "art. 11", None);
        check_law(
            Decree,
            "2008-07-18",
            "art. 8",
            Some(Some(InstrumentRule::FlemishProtocol)),
        );
        check_law(Decree, "2018-04-27", "art. 7", None);
    }

    #[test]
    fn a_wrong_entry_says_on_which_line_and_what_is_known() {
        let text = TEXT.replace("\"field sanctions\"", "\"field sanction\"");
        let problems = InstrumentRules::parse(&text).unwrap_err();
        let messages: Vec<&str> = problems.iter().map(|p| &*p.message).collect();
        assert!(
            messages[0].contains("did you mean `sanctions`?"),
            "{messages:?}"
        );
    }
}
