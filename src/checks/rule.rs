//! A rule: what it is called, on what law it rests, how bad a breach of it is, and how it is found.

use super::{context::Context, finding::Found};
use crate::{
    code_list,
    domain::{code_list::Coded, rights, text::Language, wording::say},
};

code_list! {
    /// How much a finding matters.
    Severity {
        /// The register breaks a rule of the law, or cannot show that it keeps it.
        Error = "error" [""] "fout", "erreur", "Fehler", "error";
        /// Something that must be looked at.
        Warning = "warning" [""] "waarschuwing", "avertissement", "Warnung", "warning";
        /// Something worth knowing.
        Info = "info" [""] "opmerking", "remarque", "Hinweis", "note";
    }
}

code_list! {
    /// Where the law stands on which a rule rests.
    Source {
        /// General Data Protection Regulation.
        Gdpr = "gdpr" [""] "AVG", "RGPD", "DSGVO", "GDPR";
        /// Court of Justice of the European Union.
        Court = "court" [""] "HvJ EU", "CJUE", "EuGH", "CJEU";
        /// Act of 30 July 2018 on the protection of persons.
        Act2018 = "act-2018-07-30" [""] "wet van 30 juli 2018", "loi du 30 juillet 2018", "Gesetz vom 30. Juli 2018", "act of 30 July 2018";
        /// Flemish decree of 18 July 2008 on the electronic exchange of data.
        Decree2008 = "decree-2008-07-18" [""] "decreet van 18 juli 2008", "décret flamand du 18 juillet 2008", "flämisches Dekret vom 18. Juli 2008", "Flemish decree of 18 July 2008";
        /// Act of 8 August 1983 on the National Register.
        Act1983 = "act-1983-08-08" [""] "wet van 8 augustus 1983", "loi du 8 août 1983", "Gesetz vom 8. August 1983", "act of 8 August 1983";
        /// Archives act of 24 June 1955.
        Archives1955 = "act-1955-06-24" [""] "archiefwet van 24 juni 1955", "loi du 24 juin 1955 relative aux archives", "Archivgesetz vom 24. Juni 1955", "archives act of 24 June 1955";
        /// Flemish Governance Decree of 7 December 2018.
        Governance2018 = "decree-2018-12-07" [""] "Bestuursdecreet van 7 december 2018", "décret de gouvernance flamand du 7 décembre 2018", "flämisches Verwaltungsdekret vom 7. Dezember 2018", "Flemish Governance Decree of 7 December 2018";
        /// Code of economic law, on numbers of enterprises.
        EconomicLaw = "code-of-economic-law" [""] "Wetboek van economisch recht", "Code de droit économique", "Wirtschaftsgesetzbuch", "Code of economic law";
    }
}

/// An article on which a rule rests.
pub type Article = (Source, &'static str);

/// One way of breaking a rule: its name, and how much it matters. What is said of it is worded
/// under `checks-RULE-NAME`.
pub type Variant = (&'static str, Severity);

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Name in kebab case, by which waivers and clients know it. It never changes.
    pub code: &'static str,
    /// Number in the catalogue of rules; it never changes. The first 38 are those of the list of a
    /// data protection officer's checks, the others follow from what the register can hold.
    pub number: u16,
    /// Where the law stands.
    pub articles: &'static [Article],
    /// The ways of breaking it.
    pub variants: &'static [Variant],
    /// Finds the breaches.
    pub(super) look: for<'a> fn(&Context<'a>, &mut Found<'a>),
}

impl Rule {
    /// The severities its findings can have, the gravest first.
    pub fn severities(&self) -> Vec<Severity> {
        let mut all: Vec<Severity> = self.variants.iter().map(|(_, one)| *one).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// What the rule is about, in a few words.
    pub fn title(&self, language: Language) -> String {
        say(language, &self.key("title"), &[])
    }

    /// Why it matters: what the law asks.
    pub fn why(&self, language: Language) -> String {
        say(language, &self.key("why"), &[])
    }

    /// What to do about a finding.
    pub fn help(&self, language: Language) -> String {
        say(language, &self.key("help"), &[])
    }

    /// The articles as people cite them in a language: `art. 30(1)(a) AVG`.
    pub fn cited(&self, language: Language) -> Vec<String> {
        let articles = self.articles.iter();
        articles
            .map(|(source, article)| match source {
                Source::Gdpr => rights::text::article(language, &format!("GDPR {article}")),
                Source::Court => format!("{} {article}", source.label(language)),
                _ => format!("{article}, {}", source.label(language)),
            })
            .collect()
    }

    /// The key of a wording of this rule.
    pub(super) fn key(&self, what: &str) -> String {
        format!("checks-{}-{what}", self.code)
    }
}
