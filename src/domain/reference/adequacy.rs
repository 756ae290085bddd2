//! Adequacy decisions of the European Commission (Art. 45 GDPR), in force and ended.

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use super::{Countries, Days, Inbox, Source, TomlDate, code::CountryCode, coded, days};
use crate::{
    code_list,
    domain::{
        problem::{ProblemCode, quoted},
        text::LocalText,
    },
};

code_list! {
    /// Which recipients in a country an adequacy decision covers.
    RecipientTest {
        /// Every recipient.
        All = "all" ["GDPR Art. 45(1)"]
            "alle ontvangers", "tous les destinataires", "alle Empfänger", "all recipients";
        /// Companies and other private recipients; not public bodies.
        PrivateOnly = "private-only" ["GDPR Art. 45(1)"]
            "alleen private ontvangers", "destinataires privés uniquement",
            "nur private Empfänger", "private recipients only";
        /// Organisations on a list that is kept under the decision.
        ListedOnly = "listed-only" ["GDPR Art. 45(1)"]
            "alleen organisaties op de lijst", "organisations inscrites sur la liste uniquement",
            "nur gelistete Organisationen", "listed organisations only";
        /// Public bodies; not private recipients.
        PublicOnly = "public-only" ["GDPR Art. 45(1)"]
            "alleen overheidsinstanties", "autorités publiques uniquement",
            "nur Behörden", "public bodies only";
    }
}

code_list! {
    /// How sure it is that a reference value is right.
    Confidence {
        /// Read in a source.
        Certain = "certain" [""] "zeker", "certain", "sicher", "certain";
        /// Settled, but not read again for this list.
        High = "high" [""] "hoog", "élevée", "hoch", "high";
        /// To be checked before it is relied on.
        Medium = "medium" [""] "middelmatig", "moyenne", "mittel", "medium";
    }
}

/// One decision that a country or organisation protects personal data adequately, or an act that
/// for a time had the same effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdequacyDecision {
    /// The country or organisation it is about.
    pub recipient: CountryCode,
    /// Which recipients there it covers.
    pub test: RecipientTest,
    /// Its number: `(EU) 2023/1795`.
    pub decision: Box<str>,
    /// Numbers of the decisions that changed its dates.
    pub amended_by: Box<[Box<str>]>,
    /// First day on which it held.
    pub valid_from: NaiveDate,
    /// Last day on which it holds or held; absent while it is open.
    pub valid_to: Option<NaiveDate>,
    /// What ended it before its time: a judgment or a later decision.
    pub ended_by: Option<Box<str>>,
    /// Its limits in words; empty when it has none that matter.
    pub scope: LocalText,
    /// Where it was taken from.
    pub source: Box<str>,
    /// How sure the entry is.
    pub confidence: Confidence,
}

impl AdequacyDecision {
    /// Whether the decision held on a day.
    pub fn holds_on(&self, on: NaiveDate) -> bool {
        Days {
            from: Some(self.valid_from),
            to: self.valid_to,
        }
        .holds_on(on)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    source: String,
    checked_on: TomlDate,
    #[serde(default, rename = "decision")]
    decisions: Vec<Spanned<RawDecision>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDecision {
    recipient: String,
    test: String,
    decision: Box<str>,
    #[serde(default)]
    amended_by: Vec<Box<str>>,
    valid_from: TomlDate,
    valid_to: Option<TomlDate>,
    ended_by: Option<Box<str>>,
    #[serde(default)]
    scope: LocalText,
    source: Box<str>,
    confidence: String,
}

/// Reads the file of adequacy decisions.
pub(super) fn parse(
    source: Source<'_>,
    countries: &Countries,
    inbox: &mut Inbox<'_>,
) -> Vec<AdequacyDecision> {
    let Some(RawFile {
        source: from,
        checked_on,
        decisions,
    }) = inbox.read(source)
    else {
        return Vec::new();
    };
    inbox.origin(source, from, checked_on);
    let mut parsed: Vec<AdequacyDecision> = Vec::with_capacity(decisions.len());
    for raw in decisions {
        let at = raw.span().start;
        let mut report = |(code, message)| inbox.report(source, at, code, message);
        match decision(raw.into_inner(), countries) {
            Ok(new) => {
                let same = |old: &AdequacyDecision| {
                    (&old.decision, old.recipient) == (&new.decision, new.recipient)
                };
                if parsed.iter().any(same) {
                    let message = format!("{} is listed twice", quoted(&new.decision));
                    report((ProblemCode::Duplicate, message));
                }
                parsed.push(new);
            }
            Err(problems) => problems.into_iter().for_each(report),
        }
    }
    parsed
}

/// One decision, or everything that is wrong with it.
fn decision(
    raw: RawDecision,
    countries: &Countries,
) -> Result<AdequacyDecision, Vec<(ProblemCode, String)>> {
    let RawDecision {
        recipient,
        test,
        decision,
        amended_by,
        valid_from,
        valid_to,
        ended_by,
        scope,
        source,
        confidence,
    } = raw;
    let mut problems = Vec::new();
    let recipient = countries.code(&recipient);
    let test = coded(&test, "test");
    let confidence = coded(&confidence, "confidence");
    if let Err(why) = days(Some(valid_from), valid_to) {
        problems.push((ProblemCode::Contradiction, why));
    }
    let (TomlDate(valid_from), valid_to) = (valid_from, valid_to.map(|TomlDate(date)| date));
    if ended_by.is_some() && valid_to.is_none() {
        let message = "`ended_by` is stated without `valid_to`, expected both or neither";
        problems.push((ProblemCode::Contradiction, message.to_owned()));
    }
    let unknown = [
        recipient.as_ref().err(),
        test.as_ref().err(),
        confidence.as_ref().err(),
    ];
    let unknown = unknown.into_iter().flatten();
    problems.extend(unknown.map(|why| (ProblemCode::UnknownCode, why.clone())));
    match (recipient, test, confidence) {
        (Ok(recipient), Ok(test), Ok(confidence)) if problems.is_empty() => Ok(AdequacyDecision {
            recipient,
            test,
            decision,
            amended_by: amended_by.into(),
            valid_from,
            valid_to,
            ended_by,
            scope,
            source,
            confidence,
        }),
        _ => Err(problems),
    }
}
