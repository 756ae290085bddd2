//! On what processing or a disclosure rests, as a letter says it.

use serde::Serialize;

use super::said::{Law, Said, Speaker, Term};
use crate::{
    answers::access::all,
    domain::{codes::Article6, records::LegalBasis},
};

/// One basis.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BasisSaid {
    /// Basis of Art. 6(1); none means undetermined.
    pub basis: Option<Term>,
    /// Condition of Art. 9(2).
    pub condition: Option<Term>,
    /// Whether convictions are processed by law (Art. 10).
    pub convictions_by_law: Option<bool>,
    /// The data to which the condition applies.
    pub categories: Vec<Said>,
    /// The purpose, when the basis is for one only.
    pub purpose: Option<Said>,
    /// The laws it needs (Art. 6(3)).
    pub laws: Vec<Law>,
    /// The weighing of interests (Art. 6(1)(f)).
    pub balancing: Option<Said>,
    /// How consent is withdrawn (Art. 7(3)).
    pub withdrawal: Option<Said>,
    /// The wording of the source.
    pub original: Option<Said>,
}

impl BasisSaid {
    /// The basis that a flow states.
    pub(super) fn of_flow(speaker: &Speaker<'_>, basis: Article6) -> BasisSaid {
        BasisSaid {
            basis: Some(speaker.term(basis)),
            condition: None,
            convictions_by_law: None,
            categories: Vec::new(),
            purpose: None,
            laws: Vec::new(),
            balancing: None,
            withdrawal: None,
            original: None,
        }
    }

    fn of(speaker: &Speaker<'_>, basis: &LegalBasis) -> BasisSaid {
        let snapshot = speaker.snapshot;
        let purpose = basis.purpose.and_then(|purpose| snapshot.get(purpose));
        let categories = all(snapshot, &basis.categories).into_iter();
        let laws = all(snapshot, &basis.legal_texts).into_iter();
        BasisSaid {
            basis: basis.basis.map(|basis| speaker.term(basis)),
            condition: basis.condition.map(|condition| speaker.term(condition)),
            convictions_by_law: basis.convictions_by_law,
            categories: categories
                .map(|one| speaker.name(&one.name, one.code()))
                .collect(),
            purpose: purpose.map(|purpose| speaker.name(&purpose.name, purpose.code())),
            laws: laws.map(|text| speaker.law(text)).collect(),
            balancing: speaker.optional(basis.balancing.as_deref()),
            withdrawal: speaker.optional(basis.withdrawal.as_deref()),
            original: basis.original.as_deref().map(|text| speaker.plain(text)),
        }
    }
}

/// The bases of an activity, those that say the same once.
pub(super) fn of_bases(speaker: &Speaker<'_>, bases: &[&LegalBasis]) -> Vec<BasisSaid> {
    let mut said: Vec<BasisSaid> = Vec::new();
    for basis in bases {
        let one = BasisSaid::of(speaker, basis);
        if !said.contains(&one) {
            said.push(one);
        }
    }
    said
}
