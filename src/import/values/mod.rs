//! Understanding values: what the words in a cell mean.
//!
//! Every function here is pure, takes a text and tells what it understood *and what it did not*.
//! Nothing is guessed: what is not understood is given back word for word, and a blank is never
//! given a meaning. This module knows nothing of sheets, headings or records.

mod basis;
mod clean;
mod country;
mod date;
mod language;
mod legal_form;
mod list;
mod nothing;
mod number;
mod party;
mod retention;
mod sensitivity;
mod spoken;
mod state;
mod statute;
mod ticks;
mod transfer;
mod truth;

pub use basis::{CHOICE, bases, conditions};
pub use clean::{clean, same_as};
pub use country::{countries_in, country};
pub use date::date;
pub use language::language;
pub use legal_form::holds as has_legal_form;
pub use list::{items, open_ended};
pub use nothing::{nothing, nothing_with_remark};
pub use number::{enterprise_number_in, number};
pub use party::parties;
pub use retention::{final_action, period, retention, trigger};
pub use sensitivity::sensitivity;
pub use state::{dpia, frequency, role, status, visibility};
pub use statute::statutes;
pub use ticks::ticked;
pub use transfer::{Safeguards, in_area, safeguards, transfers};
pub use truth::{answer, truth};

use crate::domain::{
    codes::{
        Article6, Article9, FinalAction, LegalTextKind, PartyKind, RecipientRole, RetentionTrigger,
        TransferToolKind,
    },
    period::Period,
    reference::CountryCode,
};

/// What people write when there is nothing to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nothing {
    /// Stated as none: `none`, `nihil`, `keiner`, `aucun`, `—`.
    None,
    /// The question does not apply: `n/a`, `n.v.t.`, `sans objet`, `entfällt`.
    NotApplicable,
    /// A drop-down not set, or a placeholder not filled: `Sélectionnez un élément…`, `[X] mnd`, `?`,
    /// `À déterminer`, `tbd`: nobody stated anything.
    Unset,
    /// Masked: `#######`.
    Masked,
}

/// A law named in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statute {
    /// What kind of text it is, where the words say so.
    pub kind: Option<LegalTextKind>,
    /// Title: `HGB`, `wet van 15 januari 1990`, `Code du travail`.
    pub title: String,
    /// Article or articles in it: `147`, `L. 3243-4`.
    pub article: Option<String>,
}

/// What a cell says about the legal basis.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bases {
    /// Bases of Art. 6(1), each with the words that stand with it (`Vertrag`, `IT-Sicherheit`) when
    /// they say more than the basis does.
    pub bases: Vec<(Article6, Option<String>)>,
    /// Conditions of Art. 9(2).
    pub conditions: Vec<Article9>,
    /// Whether Art. 10 is named.
    pub convictions: bool,
    /// Laws that are named.
    pub statutes: Vec<Statute>,
    /// What is named and is no basis (`Art. 17 Abs. 3 lit. e`, `art. 7º, V LGPD`): text and reason.
    pub not_a_basis: Vec<(String, String)>,
    /// Doubts that the cell itself states: `UNWIRKSAM`, `STRITTIG`, `(suggested)`.
    pub doubts: Vec<String>,
    /// What was not understood, word for word.
    pub rest: Option<String>,
}

/// One retention rule in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RetentionRule {
    /// The data meant, when the cell names them (`Photos: 12 mois`).
    pub about: Option<String>,
    /// The period; `None` when there is only a criterion.
    pub period: Option<Period>,
    /// The event from which it runs.
    pub trigger: Option<RetentionTrigger>,
    /// The event in the words of the cell.
    pub trigger_text: Option<String>,
    /// The criterion in the words of the cell, where there is no period or the period is not all.
    pub criterion: Option<String>,
    /// The archive period.
    pub archive: Option<Period>,
    /// What becomes of the data at the end.
    pub final_action: Option<FinalAction>,
    /// The law named as source.
    pub statute: Option<Statute>,
    /// The words of this rule as they stand.
    pub original: String,
    /// Why the rule is not wholly understood (`a range`, `an approximate period`), if so.
    pub doubt: Option<String>,
}

/// A transfer named in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TransferFound {
    /// To whom, when somebody is named.
    pub recipient: Option<String>,
    /// To which country, when one is named.
    pub country: Option<CountryCode>,
    /// Whether it leaves the EEA: known from the country or from the words; `None` is not known.
    pub outside_eea: Option<bool>,
    /// What permits it, as far as it is named and in place.
    pub tools: Vec<TransferToolKind>,
    /// Whether the cell says that the safeguard is missing.
    pub safeguard_missing: bool,
    /// What was not understood or is said beside, word for word.
    pub rest: Option<String>,
}

impl TransferFound {
    /// Adds what is said of the same transfer in other words.
    pub fn add(&mut self, other: TransferFound) {
        let TransferFound {
            recipient,
            country,
            outside_eea,
            tools,
            safeguard_missing,
            rest,
        } = other;
        self.recipient = self.recipient.take().or(recipient);
        self.country = self.country.or(country);
        self.outside_eea = self.outside_eea.or(outside_eea);
        for tool in tools {
            if !self.tools.contains(&tool) {
                self.tools.push(tool);
            }
        }
        self.safeguard_missing |= safeguard_missing;
        self.rest = match (self.rest.take(), rest) {
            (Some(own), Some(rest)) => Some(format!("{own}; {rest}")),
            (own, rest) => own.or(rest),
        };
    }
}

/// What a cell says about transfers outside the EEA.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transfers {
    /// There is none: `Keiner (EU)`, `No`, `Yes - EU (France)`; with the words said beside.
    None(Option<String>),
    /// The question does not apply.
    NotApplicable,
    /// There are some.
    Some(Vec<TransferFound>),
    /// Nothing that can be understood (`possibly`), word for word.
    Unclear(String),
}

/// A recipient (or source) named in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyFound {
    /// The name as it is written, without what follows in brackets or after a colon.
    pub name: String,
    /// What is said beside the name.
    pub detail: Option<String>,
    /// In what capacity it receives data, where the words say so (`Auftragsverarbeiter`, `Intern`).
    pub role: Option<RecipientRole>,
    /// What the party is. A proper name with a legal form is a legal person; whoever cannot be told
    /// apart is a class of parties, which an answer never counts as named.
    pub kind: PartyKind,
    /// Country, where one is named.
    pub country: Option<CountryCode>,
}
