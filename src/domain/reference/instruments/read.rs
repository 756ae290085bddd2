//! How the file about instruments is read.

use serde::Deserialize;
use toml::Spanned;

use super::{
    super::{Confidence, Inbox, Origin, Source, TomlDate, coded},
    Content, Contents, FILE, InstrumentRule, InstrumentRules, KnownLaw, Part, Point, Rule,
};
use crate::domain::{
    problem::{ProblemCode, nearest, quoted},
    records::Instrument,
    text::{LocalText, fold},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFile {
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
    pub(super) fn read(self, source: Source<'_>, inbox: &mut Inbox<'_>) -> Option<InstrumentRules> {
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
