//! Instruments: under which rules a flow of personal data needs one, which laws are such rules, and
//! what an instrument of each kind must or can hold (`instruments.toml`).
//!
//! It says what the rules are; whether a flow falls under one, and whether an instrument holds what
//! it must, is asked elsewhere.

mod read;

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::{Confidence, Inbox, Origin, Source};
use crate::{
    code_list,
    domain::{
        codes::{InstrumentKind, InstrumentRole, LegalTextKind},
        problem::Problem,
        text::{LocalText, fold},
    },
};

/// Name of the file.
const FILE: &str = "instruments.toml";
const TEXT: &str = include_str!("../../../../import/reference/instruments.toml");

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
    PointForce {
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
    pub force: PointForce,
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
        let read = inbox.read::<read::RawFile>(source);
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

#[cfg(test)]
mod tests;
